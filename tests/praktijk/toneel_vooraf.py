"""Before a request is sent and after a label, on stage: who is the consulent of a school, and what waits for whom."""

from datetime import date

from django.urls import reverse

from leerlingen.models import Leerling
from opp.models import Labeltaak
from opp.services.taak import finish_taak
from swv.organisatie.enums import Rol
from swv.organisatie.models import Rolvoorstel
from swv.organisatie.services.consulent import assign_consulent
from swv.organisatie.services.uitnodiging import invite_gebruiker
from swv.organisatie.services.voorstel import confirm_rol
from tests.praktijk.toneel_tafel import Tafels
from tests.rollen import as_eigenaar
from toewijzing.models import Aanvraag


class Vooraf(Tafels):
    """What people do about signing along and about tasks of labels."""

    def krijgt_collega(self, naam: str) -> None:
        """A second consulent, invited by the beheerder and confirmed by the directeur."""
        swv = self.organisatie("swv")
        with self.als(Rol.BEHEERDER) as by:
            mens, _ = invite_gebruiker(
                email=f"{naam}@voorbeeld.example", naam="Con Sulent", by=by, rol=Rol.CONSULENT, organisatie=swv,
                van=self.vandaag,
            )  # fmt: skip
        with self.als(Rol.DIRECTEUR) as by:
            confirm_rol(voorstel=Rolvoorstel.objects.get(gebruiker=mens), by=by, vandaag=self.vandaag)
        self.gebouwd.mensen[naam] = mens.pk

    def krijgt_consulent(self, school: str, wie: str) -> None:
        """From today on this is the consulent of this school, by the beheerder."""
        with self.als(Rol.BEHEERDER):
            assign_consulent(
                swv=self.organisatie("swv"), scholen=[self.organisatie(school)], gebruiker=self.wie(wie),
                van=self.vandaag, vandaag=self.vandaag,
            )  # fmt: skip

    def ziet_op_werk(self, wie: str, tekst: str) -> bool:
        """This stands on Mijn werk of this person today."""
        return tekst in self.browser(wie).get(reverse("werkplek:mijn_werk")).content.decode()

    def leest(self, wie: str, zaak: Aanvraag, tekst: str) -> bool:
        """This stands on the page of the request as this person opens it."""
        page = self.browser(wie).get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()
        return tekst in " ".join(page.split())

    def taken(self, leerling: Leerling) -> list[tuple[str, date, date | None]]:
        """(what, last day, done on) of the tasks of labels of this pupil."""
        with as_eigenaar():
            rows = Labeltaak.objects.filter(leerling=leerling.pk, vervallen_op__isnull=True)
            return list(rows.values_list("wat", "uiterlijk_op", "gedaan_op"))

    def doet_taak(self, leerling: Leerling, wie: str, tekst: str) -> None:
        """The open task of this pupil is done today, by this person."""
        with self.als(wie) as by:
            taak = Labeltaak.objects.visible_to(by).open().get(leerling=leerling.pk)
            finish_taak(taak=taak, by=by, gedaan_op=self.vandaag, tekst=tekst)
