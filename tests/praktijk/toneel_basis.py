"""Who is on stage, and taking a step: what every part of a school year needs."""

from contextlib import AbstractContextManager
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pypdf import PdfWriter

from leerlingen.models import Leerling
from leerlingen.services import create_leerling, enrol_leerling, record_aanmelding, save_gezagdrager
from opp.models import Label, Opp
from opp.queries.ontbrekend import get_ontbrekend
from opp.services.label import give_label
from schoolaanvragen.models import Schoolaanvraag
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from tests.praktijk.bouw import Gebouwd
from tests.praktijk.gegevens import Swv
from tests.rollen import als, as_eigenaar
from thuiszitters.models import Thuiszitter
from toewijzing.models import Aanvraag
from werkplek.demo.extern import record_extern

ZORG, SECR, VOORZ = Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.CVT_VOORZITTER
GEBOREN = {"po": date(2018, 3, 1), "vo": date(2013, 3, 1)}
ADRES = {"adres": "Duinweg 2", "postcode": "1943 AB", "plaats": "Beverwijk"}

# What is read along with a case.
RELATED: dict[Any, tuple[str, ...]] = {
    Aanvraag: ("soort", "swv", "school__bestuur", "leerling"), Thuiszitter: ("leerling", "situatie"),
    Schoolaanvraag: ("soort", "swv", "school__bestuur"),
}  # fmt: skip


def make_pdf() -> bytes:
    """One empty page."""
    writer, content = PdfWriter(), BytesIO()
    writer.add_blank_page(200, 200)
    writer.write(content)
    return content.getvalue()


PDF = make_pdf()


class Basis:
    """One swv on stage. People are called as in ``wegen.list_rollen``: «directeur», «zorgcoordinator S1», «bestuurder B2»."""

    def __init__(self, wat: Swv, gebouwd: Gebouwd) -> None:
        self.wat, self.gebouwd = wat, gebouwd
        self.kent: dict[str, Any] = {}  # what one event leaves for a later one
        self.aantal = 0

    # --- people, schools, days --------------------------------------------------------------------------------------

    @property
    def vandaag(self) -> date:
        return timezone.localdate()

    def wie(self, naam: str) -> Gebruiker:
        """This person, fresh: what somebody may changes with the days."""
        return Gebruiker.objects.get(pk=self.gebouwd.mensen[naam])

    def als(self, naam: str) -> AbstractContextManager[Gebruiker]:
        return als(self.wie(naam))

    def organisatie(self, naam: str) -> Organisatie:
        pk = self.gebouwd.swv if naam == "swv" else self.gebouwd.organisaties[naam]
        return Organisatie.objects.select_related("bestuur").get(pk=pk)

    def browser(self, naam: str) -> Client:
        """The pages as this person sees them."""
        client = Client()
        client.force_login(self.wie(naam))
        return client

    def bestuur_van(self, school: str) -> str:
        return next(each.bestuur for each in self.wat.scholen if each.code == school)

    # --- steps ------------------------------------------------------------------------------------------------------

    def stap(self, zaak: Any, naam: str, wie: str, **data: Any) -> Any:
        """One step by this person; the case as it is then."""
        with self.als(wie) as by:
            execute_transition(self.lees(zaak), naam, by=by, **data)
        return self.zie(zaak)

    def kan_niet(self, zaak: Any, naam: str, wie: str, **data: Any) -> str:
        """The refusal of this step by this person, who changes nothing by trying."""
        before = self.zie(zaak)
        with pytest.raises((NotAllowed, NotPossible, Incomplete)) as caught, self.als(wie) as by:
            execute_transition(self.lees(zaak), naam, by=by, **data)
        after = self.zie(zaak)
        assert (after.status, after.versie) == (before.status, before.versie)
        return str(caught.value)

    def mag(self, zaak: Any, wie: str) -> set[str]:
        """The steps this person can take now."""
        with self.als(wie) as by:
            rows = type(zaak).objects.visible_to(by).select_related(*RELATED.get(type(zaak), ()))
            seen = rows.filter(pk=zaak.pk).first()
            return {each.name for each in get_actions(seen, by) if each.allowed} if seen else set()

    def zie(self, zaak: Any) -> Any:
        """The case as it is now, read as the owner."""
        with as_eigenaar():
            return self.lees(zaak)

    def lees(self, zaak: Any) -> Any:
        """The case anew, for who acts now."""
        return type(zaak)._base_manager.select_related(*RELATED.get(type(zaak), ())).get(pk=zaak.pk)

    def naam(self, pk: int) -> str:
        """How the source calls this school or board."""
        return next(naam for naam, found in self.gebouwd.organisaties.items() if found == pk)

    # --- pupils -----------------------------------------------------------------------------------------------------

    def leerling(self, school: str, *, opp: bool = True, geboren: date | None = None) -> Leerling:
        """A pupil with one parent, registered by the school; with an OPP of its own, kept elsewhere and adopted."""
        self.aantal += 1
        gegevens = {
            "roepnaam": f"Noor{self.aantal}", "achternaam": f"Duin{self.aantal}", "woongemeente": self.organisatie("gemeente"),
            "geboortedatum": geboren or GEBOREN[self.wat.sector], **ADRES,
        }  # fmt: skip
        with self.als(f"{ZORG} {school}") as by:
            leerling = create_leerling(
                school=self.organisatie(school), by=by, van=self.vandaag - timedelta(days=200), gegevens=gegevens
            )
            ouder = {"naam": "M. Duin", "relatie": "moeder", **ADRES}
            save_gezagdrager(leerling=leerling, gegevens=ouder)
        if opp:
            self.maakt_opp(school, leerling)
        return leerling

    def maakt_opp(self, school: str, leerling: Leerling, code: str = "vol") -> Opp | None:
        with self.als(f"{ZORG} {school}") as by:
            return record_extern(
                leerling=leerling, school=self.organisatie(school), by=by, inhoud=PDF, dag=self.vandaag, code=code
            )

    def meldt_aan(self, leerling: Leerling, van: str, naar: str) -> None:
        """The parents register the pupil at another school; the school of now writes it down."""
        with self.als(f"{ZORG} {van}"):
            record_aanmelding(leerling=leerling, school=self.organisatie(naar), van=self.vandaag)

    def stapt_over(self, leerling: Leerling, van: str, naar: str) -> None:
        """The parents register the pupil at another school, which enrols it from today."""
        self.meldt_aan(leerling, van, naar)
        with self.als(f"{ZORG} {naar}") as by:
            enrol_leerling(
                school=self.organisatie(naar), by=by, nummer=leerling.nummer, geboortedatum=leerling.geboortedatum,
                van=self.vandaag,
            )  # fmt: skip

    def staat_op(self, leerling: Leerling) -> str:
        """The school where this pupil is enrolled today."""
        with as_eigenaar():
            row = leerling.inschrijving_set.filter(holds_on(self.vandaag), soort="inschrijving").get()
        return self.naam(row.school_id)

    def geeft_label(self, school: str, leerling: Leerling, naam: str) -> None:
        with self.als(f"{ZORG} {school}") as by:
            label = Label.objects.get(swv=self.gebouwd.swv, naam=naam)
            give_label(leerling=leerling, label=label, school=self.organisatie(school), van=self.vandaag, by=by)

    def opp_uiterlijk(self, school: str, leerling: Leerling) -> date | None:
        """The last day for an OPP that is due and that nobody began, or None."""
        with self.als(f"{ZORG} {school}"):
            rows = leerling.inschrijving_set.all()
            found = get_ontbrekend(self.organisatie(school), rows, self.vandaag)
            return next((each.uiterlijk_op for each in found if each.leerling.pk == leerling.pk), None)
