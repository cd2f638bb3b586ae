"""The register: reference data, the case, what is done for the pupil, reports, and the returns made from it."""

from thuiszitters.models.begeleiding import (
    Actie,
    Escalatie,
    Interventie,
    Overleg,
    Overlegafspraak,
    Terugkeerschema,
    Terugkeerstap,
)
from thuiszitters.models.melding import Maandbevestiging, Melding
from thuiszitters.models.opgave import Kwartaalopgave, Opgaveregel
from thuiszitters.models.referentie import Escalatietrede, Oorzaak, Termijn, Verzuimcategorie
from thuiszitters.models.zaak import Situatie, Thuiszitter, ThuiszitterStatus, Verzuimperiode

__all__ = [
    "Actie",
    "Escalatie",
    "Escalatietrede",
    "Interventie",
    "Kwartaalopgave",
    "Maandbevestiging",
    "Melding",
    "Oorzaak",
    "Opgaveregel",
    "Overleg",
    "Overlegafspraak",
    "Situatie",
    "Termijn",
    "Terugkeerschema",
    "Terugkeerstap",
    "Thuiszitter",
    "ThuiszitterStatus",
    "Verzuimcategorie",
    "Verzuimperiode",
]
