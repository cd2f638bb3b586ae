<<<<<<< HEAD
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
    return [line for alarm in ALARMEN for line in _describe(alarm, found, namen, vandaag)]


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
=======
"""Lines for Mijn werk: roles that wait for a second person, new ones that see pupils, and the yearly review."""

from datetime import date, timedelta

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from swv.kern.templatetags.verband import datum, datum_kort
from swv.kern.werk import DEZE_WEEK, GETELD_TOT, STRAKS, TE_LAAT, Werkregel, register_werk
from swv.organisatie.enums import BEVESTIGD, BEVESTIGERS, LEERLINGROLLEN, AuditorScope, Rol
from swv.organisatie.models import Gebruiker, Rolvoorstel
from swv.organisatie.queries import get_controle, get_open_voorstellen, get_voorstellen

# So long a new role stands on the list of who watches over pupils' data.
NIEUW = timedelta(days=14)
NABIJ = timedelta(days=30)
WEEK = timedelta(days=7)


@register_werk("organisatie:rolvoorstellen")
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Lines for this person in the role in which he or she acts; at most three queries."""
    lid = user.lidmaatschap
    if lid is None:
        return []
    rows: list[Werkregel] = []
    if lid.rol in BEVESTIGERS:
        rows += _confirm(user, lid.organisatie_id, vandaag) + _review(lid.rol, lid.organisatie_id, vandaag)
    if lid.rol == Rol.DIRECTEUR or lid.scope == AuditorScope.FG:
        rows += _new(user, lid.organisatie_id, vandaag)
    return rows


def _confirm(user: Gebruiker, swv_id: int, vandaag: date) -> list[Werkregel]:
    rows = get_open_voorstellen(swv_id, vandaag).exclude(door=user).exclude(gebruiker=user).order_by("vervalt_op", "pk")
    return [_to_regel(each) for each in rows[: GETELD_TOT + 1]]


def _to_regel(voorstel: Rolvoorstel) -> Werkregel:
    url = reverse("organisatie:rolvoorstel", args=[voorstel.pk])
    titel = f"Rol bevestigen: {voorstel.gebruiker.naam}, {voorstel.get_rol_display()}"
    stand = f"voorgesteld door {voorstel.door.naam}, vervalt op {datum_kort(voorstel.vervalt_op)}"
    return Werkregel(DEZE_WEEK, titel, stand, url, "Bekijk", dag=voorstel.vervalt_op)


def _new(user: Gebruiker, swv_id: int, vandaag: date) -> list[Werkregel]:
    """New roles that see pupils, whoever confirmed them."""
    sees = Q(rol__in=LEERLINGROLLEN) | Q(scope=AuditorScope.FG)
    since = timezone.now() - NIEUW
    rows = get_voorstellen(swv_id).filter(sees, status__in=BEVESTIGD, beslist_op__gte=since).exclude(gebruiker=user)
    url = reverse("organisatie:rolvoorstellen")
    return [
        Werkregel(
            STRAKS, f"Nieuwe rol: {each.gebruiker.naam}, {each.get_rol_display()}",
            f"{each.organisatie.naam}, sinds {datum_kort(each.besloten)}", url,
        )
        for each in rows[: GETELD_TOT + 1]
    ]  # fmt: skip


def _review(rol: str, swv_id: int, vandaag: date) -> list[Werkregel]:
    """The beheerder sees it coming; the directeur when it is late."""
    controle = get_controle(swv_id)
    if controle is None or controle.uiterlijk > vandaag + NABIJ:
        return []
    is_late = controle.uiterlijk < vandaag
    if rol == Rol.DIRECTEUR:
        stand = f"had uiterlijk {datum(controle.uiterlijk)} gemoeten; uw beheerder doet dit"
        url = reverse("organisatie:rolvoorstellen")
        return (
            [Werkregel(TE_LAAT, "De lijst van mensen en rollen nazien", stand, url, dag=controle.uiterlijk)]
            if is_late
            else []
        )
    groep = TE_LAAT if is_late else DEZE_WEEK if controle.uiterlijk <= vandaag + WEEK else STRAKS
    stand = f"uiterlijk {datum(controle.uiterlijk)}"
    url = reverse("organisatie:nazien")
    return [Werkregel(groep, "De lijst van mensen en rollen nazien", stand, url, "Zie na", dag=controle.uiterlijk)]
>>>>>>> 3600a61 (Let a role that sees pupils take a second person, give tokens a scope, and have the list of people reviewed yearly)
