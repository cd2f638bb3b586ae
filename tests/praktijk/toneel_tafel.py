"""Bodies named by a route on stage: a case before a table, its word, and an end without a decision."""

from datetime import date
from typing import Any
from uuid import uuid4

from organen.models import Orgaan
from swv.organisatie.enums import Rol
from tests.praktijk.toneel_aanvraag import answer
from tests.praktijk.toneel_basis import ADRES, GEBOREN, SECR, VOORZ
from tests.praktijk.toneel_school import Schoolaanvragen
from toewijzing.models import Aanvraag, Zitting
from toewijzing.queries.grens import get_vragen
from toewijzing.services.aanvraag import save_fields
from toewijzing.services.starten import begin_for_school
from toewijzing.services.zitting import add_gast, plan_zitting, record_presence


class Tafels(Schoolaanvragen):
    """What people do at a table."""

    def begint_voor(self, school: str, code: str, *, namens: str = "") -> Aanvraag:
        """The consulent begins this for a school (``namens``: on whose behalf), of a pupil nobody knew yet, and it is handled at once."""
        self.aantal += 1
        gegevens = {
            "roepnaam": f"Noor{self.aantal}", "achternaam": f"Duin{self.aantal}", **ADRES,
            "woongemeente": self.organisatie("gemeente"), "geboortedatum": GEBOREN[self.wat.sector],
        }  # fmt: skip
        with self.als(Rol.CONSULENT) as by:
            zaak = begin_for_school(
                by=by, soort=self.soort(code), school=self.organisatie(school), vandaag=self.vandaag, sleutel=uuid4(),
                gegevens=gegevens, namens=self.organisatie(namens) if namens else None,
            )  # fmt: skip
            zaak = self.lees(zaak)
            antwoorden = {vraag.code: answer(vraag) for vraag in get_vragen(zaak, self.vandaag)}
            velden = {"gevraagd_van": self.vandaag, "gevraagd_tot_en_met": date(2027, 7, 31)}
            save_fields(aanvraag=zaak, velden=velden, antwoorden=antwoorden, bij_swv=True)
        return self.stap(zaak, "meteen_behandelen", Rol.CONSULENT)

    def plant(self, code: str, dag: date | None = None, *gasten: str) -> Zitting:
        """A meeting of this body, today or later, with these people from outside invited."""
        with self.als(SECR):
            orgaan = Orgaan.objects.get(swv=self.gebouwd.swv, code=code)
            zitting = plan_zitting(
                swv=self.organisatie("swv"), orgaan=orgaan, datum=dag or self.vandaag, sluitingsdatum=self.vandaag
            )
            for naam in gasten:
                add_gast(zitting=zitting, naam=naam, organisatie="")
        return zitting

    def brengt_in(self, aanvraag: Aanvraag, zitting: Zitting) -> Aanvraag:
        """On the agenda of this meeting."""
        return self.stap(aanvraag, "agenderen", SECR, zitting=zitting)

    def zit(self, zitting: Zitting) -> None:
        """It is held, and everybody is there."""
        with self.als(SECR):
            record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))

    def handelt_af(self, aanvraag: Aanvraag, afloop: str, tekst: str, wie: str = Rol.SECRETARIS) -> Aanvraag:
        """It ends without a decision, with what the school reads."""
        return self.stap(aanvraag, "afhandelen", wie, afloop=afloop, tekst=tekst)

    def spreekt(self, aanvraag: Aanvraag, motivering: str, oordeel: str = "", **data: Any) -> Aanvraag:
        """The word of the body: an advice, or (without ``oordeel``) that it was discussed."""
        if oordeel:
            return self.stap(aanvraag, "adviseren", VOORZ, oordeel=oordeel, motivering=motivering, **data)
        return self.stap(aanvraag, "bespreken", VOORZ, motivering=motivering, **data)
