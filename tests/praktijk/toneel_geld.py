"""Signals about money on stage: what a scenario would do, told by the controller, and what somebody was told."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.urls import reverse

from financien.referentie.models import Tarief
from financien.referentie.services.gegevens import save_gegeven
from financien.referentie.services.vergelijking import add_vergelijking
from financien.verdelen.models import Signaal
from financien.verdelen.presentatie.signaal import describe_signaal
from financien.verdelen.services.signaal import tell_prognose
from financien.verdelen.services.verdeling import create_verdeling
from swv.organisatie.enums import Rol
from tests.praktijk.toneel import Toneel


def meldt_prognose(t: Toneel, naam: str, **bijstelling: Any) -> None:
    """The controller keeps what was computed with other figures as a scenario, and tells who it concerns."""
    with t.als(Rol.CONTROLLER) as by:
        verdeling = create_verdeling(model=t.model(), naam=naam, bijstelling=bijstelling)
        tell_prognose(verdeling=verdeling, by=by, vandaag=t.vandaag)


def toont_kosten(t: Toneel, code: str, tarief: str, bedrag: int) -> None:
    """The controller writes what a place costs this year, and shows it at this kind."""
    with t.als(Rol.CONTROLLER):
        rij = {"code": tarief, "van": date(t.vandaag.year, 1, 1), "bedrag": Decimal(bedrag), "status": "definitief"}
        save_gegeven(rij=Tarief(), swv=t.organisatie("swv"), bron="aangenomen", **rij)
        add_vergelijking(
            swv=t.organisatie("swv"), soort_code=code, tarief=tarief, toelichting="Ledenraad", vandaag=t.vandaag
        )


def lees_zaak(t: Toneel, zaak: Any, wie: str) -> str:
    """The page of this request as this person reads it."""
    pagina = t.browser(wie).get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()
    return " ".join(pagina.replace("\xa0", " ").replace("&nbsp;", " ").split())


def lees_signalen(t: Toneel, wie: str, *, sinds: date | None = None) -> list[tuple[str, str]]:
    """(school or board, sentence) of the signals of today, or since a day, that this person reads."""
    with t.als(wie) as by:
        rows = (
            Signaal.objects.visible_to(by)
            .filter(op__gte=sinds or t.vandaag)
            .select_related("regel", "organisatie")
            .order_by("pk")
        )
        return [(t.naam(each.organisatie_id), describe_signaal(each).zin.replace("\xa0", " ")) for each in rows]
