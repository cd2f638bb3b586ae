"""Demo cases in every state, made with the real services: each step by the person whose step it is, on its own day."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from leerlingen.enums import Documentsoort, Relatie
from leerlingen.models import Leerling
from leerlingen.services import add_document, create_leerling, record_aanmelding, save_gezagdrager
from swv.kern.models import Taak, Taakstatus
from swv.kern.muren import wall_context
from swv.kern.pdf import render_pdf
from swv.kern.termijnen import calculate_eind_tlv, get_begin_schooljaar
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.models import Aanvraag, Aanvraagsoort, Besluit, Brief, Zitting
from toewijzing.services.aanvraag import create_aanvraag, record_zienswijze, save_fields
from toewijzing.services.bezwaar import plan_hearing, record_bezwaar, send_on
from toewijzing.services.zitting import plan_zitting, record_presence
from werkplek.demo import gegevens as g
from werkplek.demo.extern import record_extern

STUKKEN = {
    Documentsoort.OPP: "Ontwikkelingsperspectief",
    Documentsoort.ONDERZOEK: "Onderzoeksverslag",
    Documentsoort.TOETSGEGEVENS: "Toetsgegevens",
}


@dataclass(frozen=True)
class Plan:
    """A case to make: kind, school, how far it gets, how many days ago it was received, and who objects."""

    soort: str
    tot: str
    dagen: int
    school: str = "bonhoeffer"
    swv: str = "VO2704"
    bedrag: int = 3500
    naar: str = ""
    bezwaar: str = ""


# Who at which school; the first is the zorgcoördinator, the second the schoolleider.
SCHOLEN = {
    "bonhoeffer": ("Bonhoeffer College", "zorgcoordinator", "schoolleider"),
    "thijsse": ("Jac. P. Thijsse College", "thijsse", "thijsseleider"),
    "castricum": ("Clusius College Castricum", "castricum", "castricumleider"),
    "heliomare": ("Heliomare Onderwijs", "heliomare", "heliomareleider"),
}
PLANNEN = (
    Plan("TLV-VSO", "concept", 2),
    Plan("TLV-VSO", "leeg", 1),
    Plan("MAATWERK-I", "bij_ouders", 4),
    Plan("TLV-VSO", "ter_akkoord", 1),
    Plan("BTV", "ter_akkoord", 3, "thijsse"),
    Plan("TLV-VSO", "ingediend", 3),
    Plan("TLV-PRO", "ingediend", 5, "castricum"),
    Plan("MAATWERK-I", "ingediend", 8),
    Plan("MAATWERK-I", "ingediend", 2, "thijsse", bedrag=8200),
    Plan("BTV", "compleet", 6),
    Plan("TLV-VSO", "onvolledig", 20),
    Plan("TLV-VSO", "onvolledig", 34, "castricum"),
    Plan("TLV-VSO", "bij_deskundigen", 30, naar="Heliomare Onderwijs"),
    Plan("TLV-VSO", "een_advies", 36, "thijsse"),
    Plan("TLV-PRO", "bij_deskundigen", 12),
    Plan("TLV-PRO", "adviezen", 24, "castricum"),
    Plan("TLV-VSO", "adviezen", 28),
    Plan("TLV-VSO", "geagendeerd", 40, naar="Heliomare Onderwijs"),
    Plan("TLV-VSO", "geagendeerd", 38, "thijsse"),
    Plan("BTV", "geagendeerd", 15),
    Plan("BTV", "geagendeerd", 18, "castricum"),
    Plan("TLV-VSO", "aangehouden", 54),
    Plan("TLV-VSO", "geadviseerd", 48),
    Plan("BTV", "geadviseerd", 30, "thijsse"),
    Plan("TLV-VSO", "besloten", 50),
    Plan("MAATWERK-I", "besloten", 12),
    Plan("TLV-VSO", "bekendgemaakt", 52, naar="Heliomare Onderwijs"),
    Plan("TLV-VSO", "bekendgemaakt", 60, "thijsse"),
    Plan("TLV-PRO", "bekendgemaakt", 58, bezwaar="gezagdrager"),
    Plan("BTV", "bekendgemaakt", 45),
    Plan("MAATWERK-I", "bekendgemaakt", 33),
    Plan("MAATWERK-I", "bekendgemaakt", 26, "castricum"),
    Plan("TLV-VSO", "afgewezen", 57, bezwaar="school"),
    Plan("TLV-VSO", "ingetrokken", 25),
    Plan("TLV-VSO", "ingediend", 4, "heliomare"),
    Plan("TLV-VSO", "bekendgemaakt", 55, "heliomare"),
    Plan("TLV-VSO", "ingediend", 6, "heliomare", swv="VO2706"),
    Plan("TLV-VSO", "onvolledig", 16, "heliomare", swv="VO2706"),
)


@contextmanager
def als(gebruiker: Gebruiker, vandaag: date) -> Iterator[Gebruiker]:
    """One transaction inside the wall of this person."""
    with transaction.atomic(), wall_context(gebruiker.muur_organisaties, vandaag):
        yield gebruiker


class Verteller:
    """Tells the demo cases."""

    def __init__(self, organisaties: dict[str, Organisatie], personen: dict[str, Gebruiker], vandaag: date) -> None:
        self.organisaties, self.personen, self.vandaag = organisaties, personen, vandaag
        self.namen = itertools.cycle(
            (voornaam, *achternaam)
            for voornaam, achternaam in zip(itertools.cycle(g.VOORNAMEN), g.ACHTERNAMEN * 30, strict=False)
        )
        self.teller = itertools.count()
        self.stukken = {
            soort: render_pdf("pdf/demo_stuk.html", {"soort": naam}, titel=naam) for soort, naam in STUKKEN.items()
        }
        self.zittingen: dict[str, Zitting] = {}
        self.discussed: list[tuple[Plan, Aanvraag]] = []

    def tell_all(self) -> None:
        """Make every case of PLANNEN and a few pupils without one."""
        self.plan_zittingen()
        for plan in PLANNEN:
            self.tell(plan)
        self.hold_zitting()
        for plan, aanvraag in self.discussed:
            self.advise(plan, aanvraag)
        for school in ("bonhoeffer", "bonhoeffer", "thijsse"):
            self.make_leerling(school)

    # --- pupils -----------------------------------------------------------------------------------------------------

    def make_leerling(self, school: str) -> Leerling:
        """An invented pupil with parents and documents."""
        naam, login, _ = SCHOLEN[school]
        nummer = next(self.teller)
        roepnaam, tussenvoegsel, achternaam = next(self.namen)
        plaats, postcode = g.PLAATSEN[nummer % 4]
        with als(self.personen[login], self.vandaag) as by:
            leerling = create_leerling(
                school=self.organisaties[naam],
                by=by,
                van=get_begin_schooljaar(self.vandaag),
                las_id=f"LAS-{4000 + nummer}",
                leerjaar=str(1 + nummer % 4),
                gegevens={
                    "roepnaam": roepnaam,
                    "tussenvoegsel": tussenvoegsel,
                    "achternaam": achternaam,
                    "geboortedatum": date(2010 + nummer % 4, 1 + nummer % 12, 1 + nummer % 28),
                    "postcode": postcode,
                    "woongemeente": self.organisaties[plaats],
                },
            )
            for volgnummer, relatie in enumerate((Relatie.MOEDER, Relatie.VADER)):
                save_gezagdrager(
                    leerling=leerling,
                    gegevens={
                        "naam": f"{'M.' if volgnummer == 0 else 'J.'} {tussenvoegsel} {achternaam}".replace("  ", " "),
                        "relatie": relatie,
                        "adres": f"{g.STRATEN[nummer % 8]} {nummer + 1 + volgnummer}",
                        "plaats": plaats,
                        "postcode": postcode,
                        "email": f"ouder{nummer}{'ab'[volgnummer]}@voorbeeld.example",
                    },
                )
            for soort, inhoud in self.stukken.items():
                if soort == Documentsoort.OPP:
                    continue  # not a file by itself: see ``record_extern``
                add_document(
                    leerling=leerling,
                    by=by,
                    soort=soort,
                    datum=self.vandaag - timedelta(days=40 + nummer),
                    bestand=ContentFile(inhoud, name=f"{STUKKEN[soort].lower()}.pdf"),
                )
        return leerling

    # --- meetings ---------------------------------------------------------------------------------------------------

    def plan_zittingen(self) -> None:
        """One meeting that was, one that comes, one after."""
        swv = self.organisaties["VO2704"]
        for naam, dagen in (("was", -12), ("komt", 11), ("later", 39)):
            datum = self.vandaag + timedelta(days=dagen)
            with als(self.personen["secretaris"], self.vandaag):
                self.zittingen[naam] = plan_zitting(
                    swv=swv, datum=datum, sluitingsdatum=datum - timedelta(days=4), plaats="Kantoor, zaal 2"
                )

    def hold_zitting(self) -> None:
        """Put down who was at the meeting that was: enough members to advise."""
        with als(self.personen["secretaris"], self.vandaag):
            leden = {self.personen[login].pk for login in ("voorzitter", "cvtlid", "cvtlid2")}
            record_presence(zitting=self.zittingen["was"], aanwezig=leden)

    # --- cases ------------------------------------------------------------------------------------------------------

    def tell(self, plan: Plan) -> Aanvraag:
        """Make one case and take it as far as the plan says."""
        aanvraag = self.start(plan)
        dag = self.vandaag - timedelta(days=plan.dagen)
        if plan.tot in ("leeg", "concept"):
            return aanvraag
        _, zorg, leider = SCHOLEN[plan.school]
        if plan.tot == "bij_ouders":
            return self.step(aanvraag, "voorleggen_ouders", zorg, dag)
        self.step(aanvraag, "vraag_akkoord", zorg, dag - timedelta(days=1))
        if plan.tot == "ter_akkoord":
            return aanvraag
        self.step(aanvraag, "indienen", leider, dag)
        if plan.tot == "ingetrokken":
            return self.step(
                aanvraag,
                "intrekken",
                zorg,
                dag + timedelta(days=3),
                reason="De leerling verhuist naar een andere regio.",
            )
        self.handle(plan, aanvraag, dag)
        return aanvraag

    def start(self, plan: Plan) -> Aanvraag:
        """A concept at the school, filled in unless the plan says it is empty."""
        naam, login, _ = SCHOLEN[plan.school]
        leerling = self.make_leerling(plan.school)
        soort = Aanvraagsoort.objects.get(code=plan.soort, swv=self.organisaties[plan.swv])
        dag = self.vandaag - timedelta(days=plan.dagen + 2)
        with als(self.personen[login], self.vandaag) as by:
            if plan.tot != "leeg":
                inhoud = self.stukken[Documentsoort.OPP]
                record_extern(
                    leerling=leerling, school=self.organisaties[naam], by=by, inhoud=inhoud, dag=dag - timedelta(days=9)
                )
            aanvraag = create_aanvraag(
                leerling=leerling, soort=soort, school=self.organisaties[naam], by=by, vandaag=dag
            )
            if plan.tot != "leeg":
                self.fill(plan, aanvraag, by, dag)
            if plan.naar:
                record_aanmelding(leerling=leerling, school=self.organisaties[plan.naar], van=dag)
        return aanvraag

    def fill(self, plan: Plan, aanvraag: Aanvraag, by: Gebruiker, dag: date) -> None:
        """The fields, the answers and the views of parents and pupil, all that a request needs to be complete."""
        velden = self.asked(plan, aanvraag.soort)
        if plan.naar:
            velden["ontvangende_school"] = self.organisaties[plan.naar]
        antwoorden = {vraag.code: g.ANTWOORDEN[vraag.code] for vraag in aanvraag.soort.vragen.all()}
        save_fields(aanvraag=aanvraag, velden=velden, antwoorden=antwoorden)
        ouders = {
            "wijze": "gesprek",
            "datum": dag,
            "standpunt": "eens",
            "inhoud": "Wij zien dat ons kind hier vastloopt.",
        }
        leerling = {
            "wijze": "gesprek",
            "datum": dag,
            "standpunt": "deels",
            "inhoud": "Ik wil wel, maar ik mis dan mijn vrienden.",
        }
        record_zienswijze(aanvraag=aanvraag, by=by, partij="ouders", gegevens=ouders)
        record_zienswijze(aanvraag=aanvraag, by=by, partij="leerling", gegevens=leerling)

    def asked(self, plan: Plan, soort: Aanvraagsoort) -> dict[str, Any]:
        """What this kind asks, from thirty days from now: 13 weeks, or a period with category or amount in euro."""
        begin = self.vandaag + timedelta(days=30)
        if soort.vraagt_weken:
            return {"gevraagd_van": begin, "gevraagde_weken": 13, "gevraagde_dagen_per_week": 3}
        velden: dict[str, Any] = {"gevraagd_van": begin, "gevraagd_tot_en_met": calculate_eind_tlv(begin, 1)}
        if soort.vraagt_categorie:
            velden["gevraagde_categorie"] = 1
        if soort.vraagt_bedrag:
            velden["gevraagd_bedrag"] = Decimal(plan.bedrag)
        return velden

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
                gronden=g.GRONDEN,
                categorie=1 if aanvraag.soort.vraagt_categorie else None,
                waarom_geen_arrangement=g.GEEN_ARRANGEMENT,
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
        granted = plan.tot != "afgewezen"
        self.step(
            aanvraag,
            "adviseren",
            "voorzitter",
            zitting.datum,
            oordeel="toekennen" if granted else "afwijzen",
            motivering=g.ADVIES
            if granted
            else "De steun op de eigen school is nog niet afgerond; een arrangement past beter.",
            categorie=1 if granted and aanvraag.soort.vraagt_categorie else None,
        )
        if plan.tot != "geadviseerd":
            self.conclude(plan, aanvraag)

    def conclude(self, plan: Plan, aanvraag: Aanvraag) -> None:
        """Decide, and make the decision known."""
        soort = aanvraag.soort
        beslisser = {"cvt_voorzitter": "voorzitter", "consulent": "consulent"}.get(soort.beslisser, "directeur")
        dag = max(self.zittingen["was"].datum + timedelta(days=3), self.vandaag - timedelta(days=plan.dagen - 6))
        begin = self.vandaag + timedelta(days=30)
        data: dict[str, Any] = {"uitkomst": "toegekend", "motivering": g.BESLUIT, "begin": begin}
        if plan.tot == "afgewezen":
            data = {
                "uitkomst": "afgewezen",
                "motivering": "De steun op school kan nog slagen. Wij bieden een arrangement aan.",
            }
        elif soort.vraagt_weken:
            data |= {"weken": 13, "dagen_per_week": 3}
        else:
            data["eind"] = calculate_eind_tlv(begin, 1)
            data |= {"categorie": 1} if soort.vraagt_categorie else {}
            data |= {"bedrag": Decimal(plan.bedrag)} if soort.vraagt_bedrag else {}
        self.step(aanvraag, "besluiten", beslisser, dag, **data)
        if plan.tot in ("bekendgemaakt", "afgewezen"):
            self.pass_over_concepts(aanvraag)
            self.step(aanvraag, "bekendmaken", "secretaris", min(dag + timedelta(days=2), self.vandaag))
        if plan.bezwaar:
            self.object(plan, aanvraag)

    def object(self, plan: Plan, aanvraag: Aanvraag) -> None:
        """A bezwaar against the decision; of a school it is with the commission already."""
        with als(self.personen["secretaris"], self.vandaag) as by:
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

    def pass_over_concepts(self, aanvraag: Aanvraag) -> None:
        """The concepts of these letters count as made; the letters themselves come from the workers afterwards."""
        with als(self.personen["secretaris"], self.vandaag):
            letters = Brief.objects.filter(besluit__aanvraag=aanvraag)
            letters.update(gemaakt_op=timezone.now())
            Taak.objects.filter(soort="brief", object_id__in=letters.values("pk")).update(
                status=Taakstatus.GEREED, voortgang=100, gereed_op=timezone.now()
            )

    def step(self, aanvraag: Aanvraag, name: str, login: str, dag: date, **data: Any) -> Aanvraag:
        """Take one step as this person on this day, on the case as it is stored now."""
        with als(self.personen[login], self.vandaag) as by:
            fresh = Aanvraag.objects.select_related("soort", "swv", "school", "leerling").get(pk=aanvraag.pk)
            return execute_transition(fresh, name, by=by, vandaag=dag, **data)
