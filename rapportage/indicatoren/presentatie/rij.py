"""The rows behind a figure in plain words: the columns of each kind, what stands in them and where a row leads."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from swv.kern.lijsten import Kolomkop
from swv.kern.templatetags.verband import datum_kort, euro


@dataclass(frozen=True)
class Rijsoort:
    """One kind of row; ``url`` is "" for a kind that leads nowhere."""

    kolommen: tuple[Kolomkop, ...]
    cellen: Callable[[Any], list[str]]
    url: Callable[[Any], str] = lambda rij: ""


def _columns(*labels: str, getal: str = "") -> tuple[Kolomkop, ...]:
    return tuple(Kolomkop(label, getal=label == getal) for label in labels)


def _application(aanvraag: Any) -> str:
    return reverse("toewijzing:aanvraag", args=[aanvraag.nummer])


def _month(rij: Any) -> str:
    """A budgeted amount is of a whole year."""
    maand = getattr(rij, "maand", None)
    return f"{rij.jaar}, maand {maand}" if maand else str(rij.jaar)


RIJSOORTEN: dict[str, Rijsoort] = {
    "besluiten": Rijsoort(
        _columns(
            "Aanvraag", "Soort", "School", "Ontvangen", "Bekendgemaakt", "Dagen", "Uiterlijk (wet)", "Eigen norm",
            "Uitkomst", getal="Dagen",
        ),
        lambda rij: [
            rij.aanvraag.nummer, rij.aanvraag.soort.naam, rij.aanvraag.school.naam,
            datum_kort(rij.aanvraag.ontvangen_op), datum_kort(rij.bekendgemaakt_op),
            "" if rij.duurde is None else str(rij.duurde.days), datum_kort(rij.aanvraag.uiterlijk_op),
            datum_kort(rij.aanvraag.norm_op), rij.get_uitkomst_display(),
        ],
        lambda rij: _application(rij.aanvraag),
    ),
    "aanvragen": Rijsoort(
        _columns("Aanvraag", "Soort", "School", "Ontvangen", "Status"),
        lambda rij: [
            rij.nummer, rij.soort.naam, rij.school.naam, datum_kort(rij.ontvangen_op), rij.get_status_display(),
        ],
        _application,
    ),
    "schoolaanvragen": Rijsoort(
        _columns("Aanvraag", "Soort", "School", "Ontvangen", "Status"),
        lambda rij: [
            rij.nummer, rij.soort.naam, rij.school.naam, datum_kort(rij.ontvangen_op), rij.get_status_display(),
        ],
        lambda rij: reverse("schoolaanvragen:aanvraag", args=[rij.nummer]),
    ),
    "hulp": Rijsoort(
        _columns("Snelle hulp", "Soort", "School", "Gegeven", "Bedrag", getal="Bedrag"),
        lambda rij: [rij.nummer, rij.soort.naam, rij.school.naam, datum_kort(rij.gegeven_op), euro(rij.totaal)],
        lambda rij: reverse("schoolaanvragen:hulp", args=[rij.nummer]),
    ),
    "toekenningen": Rijsoort(
        _columns("Aanvraag", "Soort", "School", "Begin", "Laatste dag"),
        lambda rij: [
            rij.besluit.aanvraag.nummer, rij.besluit.aanvraag.soort.naam, rij.besluit.aanvraag.school.naam,
            datum_kort(rij.begin), datum_kort(rij.eind),
        ],
        lambda rij: _application(rij.besluit.aanvraag),
    ),
    "boekingen": Rijsoort(
        _columns("Post", "Omschrijving", "Programma", "Periode", "Bedrag", getal="Bedrag"),
        lambda rij: [rij.code, rij.naam, rij.programma or "zonder programma", _month(rij), euro(rij.bedrag)],
    ),
    "inschrijvingen": Rijsoort(
        _columns("Leerling", "Naar school", "Vanaf"),
        lambda rij: [rij.leerling.nummer, rij.school.naam, datum_kort(rij.van)],
    ),
    "thuiszitters": Rijsoort(
        _columns("Zaak", "School", "Thuis sinds", "Soort verzuim"),
        lambda rij: [
            rij.zaak.nummer, rij.zaak.school.naam if rij.zaak.school else "geen school", datum_kort(rij.sinds),
            rij.zaak.categorie.naam,
        ],
        lambda rij: reverse("thuiszitters:zaak", args=[rij.zaak.nummer]),
    ),
}  # fmt: skip
