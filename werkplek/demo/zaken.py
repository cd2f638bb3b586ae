"""Demo cases in every state, made with the real services: each step by the person whose step it is, on its own day."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from leerlingen.enums import Documentsoort
from leerlingen.models import Gezagdrager
from leerlingen.services import record_aanmelding
from swv.kern.muren import act_as
from swv.kern.termijnen import calculate_eind_tlv
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.services.aanvraag import create_aanvraag, record_zienswijze, save_fields
from werkplek.demo import gegevens as g
from werkplek.demo.behandeling import Behandeling
from werkplek.demo.extern import record_extern
from werkplek.demo.leerling import Leerlingverteller
from werkplek.demo.plan import PLANNEN, SCHOLEN, Plan
from werkplek.demo.tafels import Tafels


class Verteller(Leerlingverteller):
    """Tells the demo cases: what the school does itself, and what follows through ``behandeling``."""

    def __init__(self, organisaties: dict[str, Organisatie], personen: dict[str, Gebruiker], vandaag: date) -> None:
        super().__init__(organisaties, personen, vandaag)
        self.behandeling = Behandeling(organisaties, personen, vandaag)
        self.tafels = Tafels(organisaties, personen, vandaag)

    def tell_all(self) -> None:
        """Make every case of PLANNEN and a few pupils without one."""
        self.behandeling.plan_zittingen()
        self.tafels.prepare()
        for plan in PLANNEN:
            self.tell(plan)
        self.behandeling.hold_zitting()
        for school in ("bonhoeffer", "bonhoeffer", "thijsse"):
            self.make_leerling(school)

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
        self.behandeling.handle(plan, aanvraag, dag)
        self.tafels.go_on(aanvraag, dag)
        return aanvraag

    def start(self, plan: Plan) -> Aanvraag:
        """A concept at the school, filled in unless the plan says it is empty."""
        naam, login, _ = SCHOLEN[plan.school]
        leerling = self.make_leerling(plan.school)
        soort = Aanvraagsoort.objects.get(code=plan.soort, swv=self.organisaties[plan.swv])
        dag = self.vandaag - timedelta(days=plan.dagen + 2)
        with act_as(self.personen[login], self.vandaag) as by:
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
        for gezagdrager in Gezagdrager.objects.filter(leerling=aanvraag.leerling_id):
            gegevens = {**ouders, "gezagdrager": gezagdrager}
            record_zienswijze(aanvraag=aanvraag, by=by, partij="ouders", gegevens=gegevens)
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
