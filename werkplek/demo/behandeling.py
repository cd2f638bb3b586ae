"""What the samenwerkingsverband does with the demo cases: experts, commission, decision, and a bezwaar against it."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from swv.kern.models import Taak, Taakstatus
from swv.kern.muren import act_as
from swv.kern.termijnen import calculate_eind_tlv
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.brieven.besluit import render_letter
from toewijzing.models import Aanvraag, Besluit, Brief, Zitting
from toewijzing.services.bezwaar import plan_hearing, record_bezwaar, send_on
from toewijzing.services.brief import save_letter
from toewijzing.services.zitting import plan_zitting, record_presence
from werkplek.demo import gegevens as g
from werkplek.demo.basis import Demobasis
from werkplek.demo.plan import Plan


class Behandeling(Demobasis):
    """Handles received requests; ``discussed`` are those that wait for the meeting to be held."""

    def __init__(self, organisaties: dict[str, Organisatie], personen: dict[str, Gebruiker], vandaag: date) -> None:
        super().__init__(organisaties, personen, vandaag)
        self.zittingen: dict[str, Zitting] = {}
        self.discussed: list[tuple[Plan, Aanvraag]] = []

    # --- meetings ---------------------------------------------------------------------------------------------------

    def plan_zittingen(self) -> None:
        """One meeting that was, one that comes, one after."""
        swv = self.organisaties["VO2704"]
        for naam, dagen in (("was", -12), ("komt", 11), ("later", 39)):
            datum = self.vandaag + timedelta(days=dagen)
            with act_as(self.personen["secretaris"], self.vandaag):
                self.zittingen[naam] = plan_zitting(
                    swv=swv, datum=datum, sluitingsdatum=datum - timedelta(days=4), plaats="Kantoor, zaal 2"
                )

    def hold_zitting(self) -> None:
        """Put down who was at the meeting that was, enough to advise, and take what was discussed there further."""
        with act_as(self.personen["secretaris"], self.vandaag):
            leden = {self.personen[login].pk for login in ("voorzitter", "cvtlid", "cvtlid2")}
            record_presence(zitting=self.zittingen["was"], aanwezig=leden)
        for plan, aanvraag in self.discussed:
            self.advise(plan, aanvraag)

    # --- a request --------------------------------------------------------------------------------------------------

    def handle(self, plan: Plan, aanvraag: Aanvraag, dag: date) -> None:
        """What the swv does with a received request."""
        soort, na = aanvraag.soort, self.days_after(dag)
        if plan.tot == "ingediend":
            return
        behandelaar = "secretaris" if plan.swv == "VO2704" else "secretaris.nk"
        if plan.tot == "onvolledig":
            uiterlijk = min(na(4) + timedelta(days=14), self.vandaag + timedelta(days=5))
            self.step(
                aanvraag,
                "vraag_aanvulling",
                behandelaar,
                na(4),
                onderwerp="Het verslag van het onderzoek mist bladzijde 4 tot en met 9.",
                uiterlijk=uiterlijk,
            )
            return
        if soort.aantal_deskundigen:
            self.ask_experts(plan, aanvraag, na)
        else:
            self.step(aanvraag, "verklaar_compleet", behandelaar, na(2))
        if plan.tot in ("compleet", "bij_deskundigen", "een_advies", "adviezen"):
            return
        if soort.has_stap("zitting"):
            self.discuss(plan, aanvraag)
        else:
            self.conclude(plan, aanvraag)

    def days_after(self, dag: date) -> Any:
        """``na(n)``: n days after receipt, but never in the future."""
        return lambda n: min(dag + timedelta(days=n), self.vandaag)

    def ask_experts(self, plan: Plan, aanvraag: Aanvraag, na: Any) -> None:
        """Ask two experts, and let none, one or both sign, as the plan says."""
        self.step(aanvraag, "naar_deskundigen", "secretaris", na(3))
        for login in ("deskundige", "deskundige2"):
            self.step(aanvraag, "deskundige_vragen", "secretaris", na(4), deskundige=self.personen[login])
        if plan.tot == "bij_deskundigen":
            return
        for login in ("deskundige",) if plan.tot == "een_advies" else ("deskundige", "deskundige2"):
            self.step(
                aanvraag,
                "advies_ondertekenen",
                login,
                na(15),
                oordeel="toekennen",
                gronden=g.REDENEN[aanvraag.soort.code].gronden,
                categorie=1 if aanvraag.soort.vraagt_categorie else None,
                waarom_geen_arrangement=g.REDENEN[aanvraag.soort.code].geen_arrangement,
                verklaart_onafhankelijk=True,
            )

    def discuss(self, plan: Plan, aanvraag: Aanvraag) -> None:
        """Put it on an agenda; at the meeting that was it is held over, or waits in ``discussed`` for its advice."""
        zitting = self.zittingen["komt" if plan.tot == "geagendeerd" else "was"]
        on_agenda = min(zitting.sluitingsdatum, self.vandaag)
        self.step(aanvraag, "agenderen", "secretaris", on_agenda, zitting=zitting)
        if plan.tot == "geagendeerd":
            return
        if plan.tot == "aangehouden":
            self.step(
                aanvraag,
                "aanhouden",
                "secretaris",
                zitting.datum,
                reason="De commissie wil eerst het gesprek met de ouders afwachten.",
            )
            return
        self.discussed.append((plan, aanvraag))

    def advise(self, plan: Plan, aanvraag: Aanvraag) -> None:
        """The commission's advice after the meeting, and what follows from it."""
        zitting = self.zittingen["was"]
        granted, redenen = plan.tot != "afgewezen", g.REDENEN[aanvraag.soort.code]
        self.step(
            aanvraag,
            "adviseren",
            "voorzitter",
            zitting.datum,
            oordeel="toekennen" if granted else "afwijzen",
            motivering=redenen.advies if granted else redenen.advies_afwijzen,
            categorie=1 if granted and aanvraag.soort.vraagt_categorie else None,
        )
        if plan.tot != "geadviseerd":
            self.conclude(plan, aanvraag)

    def conclude(self, plan: Plan, aanvraag: Aanvraag) -> None:
        """Decide, and make the decision known."""
        soort, redenen = aanvraag.soort, g.REDENEN[aanvraag.soort.code]
        beslisser = {"cvt_voorzitter": "voorzitter", "consulent": "consulent"}.get(
            self.read_beslisser(aanvraag), "directeur"
        )
        dag = max(self.zittingen["was"].datum + timedelta(days=3), self.vandaag - timedelta(days=plan.dagen - 6))
        begin = self.vandaag + timedelta(days=30)
        data: dict[str, Any] = {"uitkomst": "toegekend", "motivering": redenen.besluit, "begin": begin}
        if plan.tot == "afgewezen":
            data = {"uitkomst": "afgewezen", "motivering": redenen.afgewezen}
            data |= {"afwijking": redenen.advies_afwijzen} if soort.aantal_deskundigen else {}  # the experts said yes
        elif soort.vraagt_weken:
            data |= {"weken": 13, "dagen_per_week": 3}
        else:
            data["eind"] = calculate_eind_tlv(begin, 1)
            data |= {"categorie": 1} if soort.vraagt_categorie else {}
            data |= {"bedrag": Decimal(plan.bedrag)} if soort.vraagt_bedrag else {}
        self.step(aanvraag, "besluiten", beslisser, dag, **data)
        if plan.tot in ("bekendgemaakt", "afgewezen"):
            bekend = min(dag + timedelta(days=2), self.vandaag)
            self.step(aanvraag, "brieven_opnieuw", "secretaris", bekend)
            self.make_letters(aanvraag)
            self.step(aanvraag, "bekendmaken", "secretaris", bekend)
        if plan.bezwaar:
            self.object(plan, aanvraag)

    def object(self, plan: Plan, aanvraag: Aanvraag) -> None:
        """A bezwaar against the decision; of a school it is with the commission already."""
        with act_as(self.personen["secretaris"], self.vandaag) as by:
            besluit = Besluit.objects.get(aanvraag=aanvraag)
            vandaag = self.vandaag
            bezwaar = record_bezwaar(
                besluit=besluit,
                indiener=plan.bezwaar,
                ontvangen_op=vandaag - timedelta(days=5),
                by=by,
                vandaag=vandaag,
            )
            if plan.bezwaar == "school":
                send_on(bezwaar=bezwaar, doorgezonden_op=vandaag - timedelta(days=2), by=by, vandaag=vandaag)
                plan_hearing(bezwaar=bezwaar, hoorzitting_op=vandaag + timedelta(days=16), by=by, vandaag=vandaag)

    def make_letters(self, aanvraag: Aanvraag) -> None:
        """The letters of this decision, at once: what was not made can't be made known."""
        with act_as(self.personen["secretaris"], self.vandaag):
            letters = Brief.objects.filter(besluit__aanvraag=aanvraag)
            for brief in letters:
                save_letter(brief=brief, content=render_letter(brief))
            Taak.objects.filter(soort="brief", object_id__in=letters.values("pk")).update(
                status=Taakstatus.GEREED, voortgang=100, gereed_op=timezone.now()
            )
