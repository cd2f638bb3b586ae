"""What in the log of security events asks for a look: lines for Mijn werk of the beheerder and the FG."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Sum
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from swv.kern.models import Beveiligingssoort
from swv.kern.werk import DEZE_WEEK, Werkregel, register_werk
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.queries import get_gebeurtenissen

S = Beveiligingssoort


@dataclass(frozen=True)
class Drempel:
    """So many times these kinds of event about one person within so many days is worth a look."""

    soorten: frozenset[str]
    grens: int
    dagen: int
    titel: str
    rol: str = ""


# Which events ask for attention follows the BIO (8.16); how many is ours: more than a bad day, less than an attack.
ALARMEN = (
    Drempel(
        frozenset({S.INLOGGEN_MISLUKT, S.TWEEDE_STAP_MISLUKT, S.GEBLOKKEERD}), 10, 1, "Vaak mislukt om in te loggen"
    ),
    Drempel(frozenset({S.TOEGANG_GEWEIGERD}), 50, 1, "Vaak geen toegang gekregen"),
    Drempel(frozenset({S.GEEXPORTEERD}), 25, 1, "Veel bestanden meegenomen"),
    Drempel(frozenset({S.ROL_GEGEVEN}), 1, 7, "Nieuwe beheerder", rol=Rol.BEHEERDER),
)


@register_werk()
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """A line per person and kind of alarm, for who reads the log; at most two queries."""
    nu = timezone.now()
    rows = get_gebeurtenissen(user)
    if rows.query.is_empty():
        return []
    soorten = frozenset[str]().union(*(alarm.soorten for alarm in ALARMEN))
    counted = (
        rows.filter(soort__in=soorten, op__gte=nu - timedelta(days=max(alarm.dagen for alarm in ALARMEN)))
        .order_by()
        .values_list("soort", "gegevens__rol", "op__date", "gebruiker", "betreft")
        .annotate(keren=Sum("aantal"))
    )
    found = list(counted)
    namen: dict[int, str] = {}
    if found:
        wie = {whom for row in found if (whom := _whom(row)) is not None}
        namen = dict(Gebruiker.objects.filter(pk__in=wie).values_list("pk", "naam"))
    # Somebody knows of the own role; the others are told.
    anderen = {wie: naam for wie, naam in namen.items() if wie != user.pk}
    return [line for alarm in ALARMEN for line in _describe(alarm, found, anderen if alarm.rol else namen, vandaag)]


def _whom(row: tuple[Any, ...]) -> int | None:
    """Of a role it is who got it; of all else who did it, or whose account it is when nobody was logged in."""
    soort, _, _, gebruiker, betreft, _ = row
    return betreft if soort == S.ROL_GEGEVEN else gebruiker or betreft


def _describe(alarm: Drempel, rows: Iterable[tuple[Any, ...]], namen: dict[int, str], vandaag: date) -> list[Werkregel]:
    sinds = vandaag - timedelta(days=alarm.dagen)
    keren: dict[int, int] = {}
    for row in rows:
        soort, rol, dag, *_, aantal = row
        wie = _whom(row)
        if soort in alarm.soorten and dag > sinds and wie in namen and (not alarm.rol or rol == alarm.rol):
            keren[wie] = keren.get(wie, 0) + aantal
    return [
        Werkregel(
            DEZE_WEEK, alarm.titel, f"{namen[wie]}: {aantal} keer" if alarm.grens > 1 else namen[wie],
            f"{reverse('organisatie:beveiligingslogboek')}?{urlencode({'wie': wie})}", "Bekijk", dag=vandaag,
        )
        for wie, aantal in sorted(keren.items())
        if aantal >= alarm.grens
    ]  # fmt: skip
