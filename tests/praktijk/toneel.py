"""The stage of one swv: who acts in a school year, and what they can do.

Verbs over the steps of the program, each by the person whose it is. A verb goes through ``execute_transition`` or the
service behind a page, within the wall of who acts; what it gives back is what the database holds afterwards.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Sum
from django.urls import reverse

from consulten.models import Consult, Consultsoort, Uurregel, Uursoort
from consulten.services.consult import Consultvraag, ask_consult
from consulten.services.soort import add_soort
from consulten.services.uren import Urenzaak, write_uren
from financien.referentie.models import Deelname
from financien.referentie.services.gegevens import save_gegeven
from financien.verdelen.models import Verdeelmodel, Verdeling
from financien.verdelen.queries.berekening import calculate_model
from financien.verdelen.services.arrangementen import add_up
from financien.verdelen.services.verdeling import create_verdeling
from leerlingen.models import Leerling
from schoolaanvragen.models import Schoolaanvraag
from swv.kern.muren import wall_context
from swv.organisatie.enums import Rol
from tests.praktijk.bouw_geld import JAAR
from tests.praktijk.toneel_basis import ZORG
from tests.praktijk.toneel_vooraf import Vooraf
from thuiszitters.enums import Termijncode
from thuiszitters.models import Escalatietrede, Melding, Thuiszitter, Verzuimcategorie
from thuiszitters.queries.termijn import get_termijnen
from thuiszitters.services.melding import Verzuim, create_melding, link_melding, report_thuiszitter
from toewijzing.models import Aanvraag


class Toneel(Vooraf):
    """Requests, consultations, pupils at home, and money."""

    # --- questions without a grant ----------------------------------------------------------------------------------

    def raadpleegt(
        self, school: str, vraag: str, *, over: str = "school", groep: str = "", leerling: Leerling | None = None,
        soort: str = "Gedrag",
    ) -> Consult:  # fmt: skip
        """A question of this school, about itself, a group or a pupil."""
        with self.als(f"{ZORG} {school}") as by:
            row = Consultsoort.objects.get(swv=self.gebouwd.swv, naam=soort)
            return ask_consult(
                swv=self.organisatie("swv"), school=self.organisatie(school), by=by, vandaag=self.vandaag,
                vraag=Consultvraag(over, row, vraag, leerling, groep),
            )  # fmt: skip

    def voegt_consultsoort_toe(self, naam: str) -> None:
        """One more kind of question that schools can ask, by the beheerder."""
        with self.als(Rol.BEHEERDER):
            add_soort(Consultsoort, swv=self.organisatie("swv"), naam=naam, vandaag=self.vandaag)

    def beantwoordt(self, consult: Consult, advies: str, *, minuten: int = 0) -> Consult:
        """By the consulent, with the time it took; then it is closed."""
        with self.als(Rol.CONSULENT):
            activiteit = Uursoort.objects.filter(swv=self.gebouwd.swv).order_by("pk").first()
        data = {"advies": advies, **({"uren": minuten, "activiteit": activiteit} if minuten else {})}
        self.stap(consult, "beantwoorden", Rol.CONSULENT, **data)
        return self.stap(consult, "sluiten", Rol.CONSULENT, uitkomst="beantwoord")

    def schrijft_uren(
        self, school: str, minuten: int, *, aanvraag: Aanvraag | None = None, groep: Schoolaanvraag | None = None
    ) -> None:
        """Hours of the consulent for this school, perhaps for a request of a pupil or of itself (``groep``)."""
        with self.als(Rol.CONSULENT) as by:
            soort = Uursoort.objects.filter(swv=self.gebouwd.swv).order_by("pk").first()
            assert soort is not None
            write_uren(
                swv=self.organisatie("swv"), by=by, dag=self.vandaag, minuten=minuten, soort=soort, vandaag=self.vandaag,
                zaak=Urenzaak(self.organisatie(school), aanvraag=aanvraag and self.zie(aanvraag), schoolaanvraag=groep),
            )  # fmt: skip

    def uren(self, school: str) -> Decimal:
        """How many hours were written for this school."""
        with self.als(Rol.CONSULENT):
            rows = Uurregel.objects.filter(swv=self.gebouwd.swv, school=self.gebouwd.organisaties[school])
            return Decimal(rows.aggregate(som=Sum("minuten"))["som"] or 0) / 60

    # --- pupils at home ---------------------------------------------------------------------------------------------

    def meldt_thuis(
        self, school: str, *, sinds: date, code: str = "relatief", leerling: Leerling | None = None,
        geoorloofd: str = "ongeoorloofd",
    ) -> Thuiszitter:  # fmt: skip
        """The school reports a pupil at home since this day."""
        leerling = leerling or self.leerling(school, opp=False)
        with self.als(f"{ZORG} {school}") as by:
            zaak = report_thuiszitter(
                leerling=leerling, swv=self.organisatie("swv"), school=self.organisatie(school), by=by, vandaag=self.vandaag,
                verzuim=Verzuim(Verzuimcategorie.objects.get(code=code), sinds, geoorloofd=geoorloofd),
            )  # fmt: skip
        return self.zie(zaak)

    def legt_vrijstelling_vast(self, leerling: Leerling, *, van: date, tot: date) -> Thuiszitter:
        """The consulent writes an exemption in the register as the gemeente decided it; ``tot`` is the first day after."""
        with self.als(Rol.CONSULENT) as by:
            verzuim = Verzuim(Verzuimcategorie.objects.get(code="vrijstelling_5a"), van, tot, geoorloofd="geoorloofd")
            return report_thuiszitter(
                leerling=leerling, swv=self.organisatie("swv"), school=None, by=by, vandaag=self.vandaag, verzuim=verzuim,
                bron="leerplicht",
            )  # fmt: skip

    def leerplicht_meldt(self, leerling: Leerling, school: str, sinds: date) -> Melding:
        """The leerplicht names a pupil that the school did not report."""
        with self.als(Rol.LEERPLICHT) as by:
            return create_melding(
                by=by, bron="leerplicht",
                gegevens={
                    "swv": self.organisatie("swv"), "gemeente": self.organisatie("gemeente"), "school": self.organisatie(school),
                    "roepnaam": leerling.roepnaam, "achternaam": leerling.achternaam,
                    "geboortedatum": leerling.geboortedatum, "sinds": sinds,
                    "categorie": Verzuimcategorie.objects.get(code="relatief"), "toelichting": "Niet gezien op school.",
                },
            )  # fmt: skip

    def koppelt(self, melding: Melding, leerling: Leerling, wie: str) -> Thuiszitter:
        with self.als(wie) as by:
            verzuim = Verzuim(melding.categorie, melding.sinds)
            return link_melding(melding=melding, leerling=leerling, by=by, vandaag=self.vandaag, gegevens=verzuim)

    def ziet_melding(self, melding: Melding, wie: str) -> bool:
        with self.als(wie) as by:
            return Melding.objects.visible_to(by).filter(pk=melding.pk).exists()

    def plan_voor(self, zaak: Thuiszitter) -> date:
        """The day before which there is a plan with an offer."""
        return get_termijnen(self.gebouwd.swv, self.vandaag)[Termijncode.PLAN].after(zaak.gemeld_op)

    def adres(self, zaak: Thuiszitter) -> str:
        return reverse("thuiszitters:zaak", args=[zaak.nummer])

    def begeleidt(self, zaak: Thuiszitter) -> Thuiszitter:
        """The consulent takes it up and confirms: this pupil is at home."""
        volgende = {"actie": "Bel de ouders.", "eigenaar": self.wie(Rol.CONSULENT), "uiterlijk": self.vandaag}
        return self.stap(zaak, "bevestigen", Rol.CONSULENT, **volgende)

    def overlegt(
        self, zaak: Thuiszitter, soort: str, *aanwezig: str, verslag: str = "", wie: str = Rol.CONSULENT
    ) -> Any:
        """A meeting that was held about this pupil, with what was agreed."""
        data = {"soort": soort, "datum": self.vandaag, "aanwezig": ", ".join(aanwezig), "verslag": verslag}
        return self.stap(zaak, "overleg_vastleggen", wie, **data)

    def trede(self, naam: str) -> Escalatietrede:
        return Escalatietrede.objects.get(swv=self.gebouwd.swv, naam=naam, tot__isnull=True)

    def machten(self) -> list[str]:
        """The steps of the ladder with which somebody can force a place."""
        rows = Escalatietrede.objects.filter(swv=self.gebouwd.swv, tot__isnull=True).exclude(macht="")
        return list(rows.values_list("naam", flat=True))

    # --- money ------------------------------------------------------------------------------------------------------

    def model(self) -> Verdeelmodel:
        return Verdeelmodel.objects.filter(swv=self.gebouwd.swv).latest("pk")

    def rekent(self, **bijstelling: Any) -> dict[str, Decimal]:
        """{school, board, «swv»: euro} of the model as it is now, perhaps with other figures; nothing is decided."""
        with self.als(Rol.CONTROLLER):
            outcome = calculate_model(self.model(), bijstelling)
        assert outcome.problemen == (), outcome.problemen
        assert outcome.uitkomst is not None
        found = {**outcome.uitkomst.per_school, **outcome.uitkomst.per_bestuur, "swv": outcome.uitkomst.centraal}
        names = {self.code_van(naam): naam for naam in self.gebouwd.organisaties}
        return {names.get(code, code): amount for code, amount in found.items()}

    def doet_mee(self, vraag: str, **waarden: int) -> None:
        """What schools answer to whether they take part in something together, of the year that is distributed."""
        with self.als(Rol.CONTROLLER):
            for school, waarde in waarden.items():
                save_gegeven(
                    rij=Deelname(), swv=self.organisatie("swv"), organisatie=self.organisatie(school), code=vraag,
                    van=date(JAAR, 1, 1), waarde=Decimal(waarde), bron="antwoord van de school", status="definitief",
                )  # fmt: skip

    def telt_arrangementen(self) -> int:
        """Add up what was granted in the year that is distributed, as its job does."""
        model = self.model()
        with wall_context([self.gebouwd.swv], self.vandaag):
            return add_up(swv_id=self.gebouwd.swv, begin=model.begin, eind=model.eind)

    def code_van(self, naam: str) -> str:
        """The code under which a school or board stands in a distribution."""
        found = self.organisatie(naam)
        return f"{found.brin}{found.vestiging}" if found.soort == "school" else found.code

    def stelt_verdeling_vast(self) -> dict[str, Decimal]:
        """The controller shares it, the directeur adopts it; {school or board: euro} as it is laid down."""
        with self.als(Rol.CONTROLLER):
            verdeling = create_verdeling(model=self.model(), naam="Besluit")
        self.stap(verdeling, "delen", Rol.CONTROLLER)
        self.stap(verdeling, "vaststellen", Rol.DIRECTEUR, reason="Zoals besproken.")
        self.kent["verdeling"] = self.vastgesteld()
        return self.vastgesteld()

    def vastgesteld(self) -> dict[str, Decimal]:
        """{school or board: euro} of the distribution that holds."""
        verdeling = Verdeling.objects.get(swv=self.gebouwd.swv, status="vastgesteld")
        return {self.naam(row.organisatie_id): row.bedrag for row in verdeling.deelnemers.all()}
