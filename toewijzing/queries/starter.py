"""Who can start what today, and what of a request the swv itself still has to fill in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from leerlingen.models import Inschrijving, Leerling
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, holds_on
from swv.organisatie.queries import get_organisaties
from toewijzing.calculations import Gegevens, Ontbreekt, find_missing
from toewijzing.enums import Aanvraagonderwerp, Stap
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.models.scholenlijst import open_to_board
from toewijzing.models.starter import SWVSTARTERS
from toewijzing.queries.aanvraag import get_soorten
from toewijzing.queries.compleet import find_wrong_period, get_velden
from toewijzing.queries.grens import find_buiten

NIET_VOOR_DEZE_SCHOOL = "Deze school kan «{}» niet aanvragen. Kies een andere soort of een andere school."
NIETS_TE_BEGINNEN = "Met de rol {} begint u geen aanvraag. Dat doet de {}."
NIET_DOOR_DEZE_ROL = "Een aanvraag «{}» begint u niet met de rol {}. Vraag het {}."


def get_te_beginnen(user: Gebruiker, vandaag: date) -> QuerySet[Aanvraagsoort]:
    """The kinds about a pupil this person can start today: at a school its own, for a board those of its schools, at the swv all of it."""
    if user.lidmaatschap is None:
        return Aanvraagsoort.objects.none()
    own = user.lid.organisatie
    if user.rol in SCHOOLROLLEN:
        return get_soorten(own, vandaag, user.rol)
    if user.rol == Rol.BESTUURDER:
        tied = Q(swv__in=get_swvs_of_board(own, vandaag).order_by().values("pk")) & open_to_board(own)
    elif user.rol in SWVSTARTERS:
        tied = Q(swv=own.pk)
    else:
        return Aanvraagsoort.objects.none()
    rows = Aanvraagsoort.objects.filter(
        holds_on(vandaag), tied, onderwerp=Aanvraagonderwerp.LEERLING, indieners__contains=[user.rol]
    )
    return rows.select_related("swv").order_by("swv__sorteernaam", "sorteernaam", "pk")


def get_swvs_of_board(bestuur: Organisatie, vandaag: date) -> QuerySet[Organisatie]:
    """The swv's to which this board or one of its schools belongs today."""
    scholen = Organisatie.objects.filter(bestuur=bestuur.pk).order_by().values("pk")
    at = Q(aansluitingen__organisatie=bestuur.pk) | Q(aansluitingen__organisatie__in=scholen)
    return Organisatie.objects.filter(at, holds_on(vandaag, "aansluitingen__"), soort=Organisatiesoort.SWV).distinct()


def may_start(user: Gebruiker, vandaag: date) -> bool:
    """Is there a kind this person can start today? One query; what offers to start one asks it."""
    return get_te_beginnen(user, vandaag).order_by().exists()


def get_start_adres(rol: str) -> str:
    """The name of the page where this role starts a request."""
    if rol in SWVSTARTERS:
        return "toewijzing:voor_school"
    return "toewijzing:namens_bestuur" if rol == Rol.BESTUURDER else "toewijzing:nieuw"


def why_not_started(soort: Aanvraagsoort, rol: str) -> str:
    """Why this role doesn't start a request of this kind, with who does, or ""."""
    if rol in soort.indieners:
        return ""
    wie = " of ".join(f"de {Rol(each).label}" for each in soort.indieners)
    return NIET_DOOR_DEZE_ROL.format(soort.naam, Rol(rol).label if rol in Rol.values else "die u hebt", wie)


def why_nothing(school: Organisatie, rol: str, vandaag: date) -> str:
    """Why this role starts nothing at all at this school, with who does; "" when it does, or when nobody can."""
    starters = {each for soort in get_soorten(school, vandaag) for each in soort.indieners}
    if rol in starters or not starters:
        return ""
    return NIETS_TE_BEGINNEN.format(Rol(rol).label, " of ".join(each.label for each in Rol if each in starters))


def find_enrolled(school: Organisatie, nummer: str, vandaag: date) -> Leerling | None:
    """The pupil with this number who is registered or enrolled at this school today: for its board, which sees no list."""
    rows = Inschrijving.objects.filter(holds_on(vandaag), school=school.pk, leerling__nummer=nummer)
    row: Any = rows.select_related("leerling").first()
    return row.leerling if row else None


def get_opdrachtgevers(swv_id: int, vandaag: date) -> QuerySet[Organisatie]:
    """On whose behalf this swv can start a request: the gemeenten and organisations from outside that belong to it today."""
    rows = get_organisaties(swv_id, vandaag).filter(soort__in=[Organisatiesoort.GEMEENTE, Organisatiesoort.EXTERN])
    return rows.filter(actief=True).order_by("sorteernaam", "pk")


def describe_namens(organisatie: Organisatie) -> str:
    """«gemeente Beverwijk», or the name of an organisation from outside."""
    is_gemeente = organisatie.soort == Organisatiesoort.GEMEENTE
    return f"gemeente {organisatie.naam}" if is_gemeente else organisatie.naam


def why_not_for(soort: Aanvraagsoort, school: Organisatie, vandaag: date) -> str:
    """Why this school can't ask for this kind today, or ""."""
    if reason := soort.why_not_for_school(school):
        return reason
    found = get_soorten(school, vandaag).filter(pk=soort.pk).exists()
    return "" if found else NIET_VOOR_DEZE_SCHOOL.format(soort.naam)


TEKENT_NIET = "tekent niet zelf mee"


@dataclass(frozen=True)
class EnigeBeoordelaar:
    """Somebody who alone has a role that signs, checks or decides, and can't once ``eerst`` was done by the same person."""

    naam: str
    rol: str
    niet: str
    eerst: str


def find_only_judges(soort: Aanvraagsoort, vandaag: date) -> list[EnigeBeoordelaar]:
    """Per role of the swv on this route that has one person today: those who can start it too. One query, or none."""
    starters = set(soort.indieners) & set(SWVSTARTERS)
    if not starters:
        return []
    niet = {stap.rol: TEKENT_NIET for stap in soort.stappen.all() if stap.doet == Stap.MEETEKENEN}
    niet |= {stap.rol: "beslist niet zelf" for stap in soort.stappen.all() if stap.doet == Stap.BESLUIT}
    niet |= {stap.rol: "controleert niet zelf" for stap in soort.stappen.all() if stap.doet == Stap.CONTROLE}
    niet.setdefault(Rol.SECRETARIS, "controleert niet zelf")
    people = _get_people(soort, [*niet, *starters], vandaag)
    can_start = {pk for rol in starters for pk in people.get(rol, {})}
    return [
        EnigeBeoordelaar(gebruiker.naam, Rol(rol).label, niet[rol], "begint")
        for rol, found in sorted(people.items())
        if rol in niet and len(found) == 1
        for pk, gebruiker in found.items()
        if pk in can_start
    ]


def find_only_signer(soort: Aanvraagsoort, vandaag: date) -> list[EnigeBeoordelaar]:
    """The one consulent of today, where a consulent signs along before sending and decides on it too. One query, or none."""
    stappen = list(soort.stappen.all())
    last = [stap for stap in stappen if stap.doet == Stap.BESLUIT] or stappen[-1:]
    decides = any(stap.rol == Rol.CONSULENT and stap.doet != Stap.MEETEKENEN for stap in last)
    if not decides or all(stap.doet != Stap.MEETEKENEN for stap in stappen):
        return []
    found = _get_people(soort, [Rol.CONSULENT], vandaag).get(Rol.CONSULENT, {})
    rol = Rol.CONSULENT.label
    return [EnigeBeoordelaar(each.naam, rol, "beslist niet", "meetekent") for each in found.values() if len(found) == 1]


def _get_people(soort: Aanvraagsoort, rollen: Iterable[str], vandaag: date) -> dict[str, dict[int, Gebruiker]]:
    """{role: {id: who has it at the swv of this kind today}}."""
    leden = Lidmaatschap.objects.filter(
        holds_on(vandaag), organisatie=soort.swv_id, rol__in=list(rollen), gebruiker__is_active=True
    ).select_related("gebruiker")
    people: dict[str, dict[int, Gebruiker]] = {}
    for lid in leden:
        people.setdefault(lid.rol, {})[lid.gebruiker_id] = lid.gebruiker
    return people


def find_missing_for_swv(aanvraag: Aanvraag, vandaag: date) -> list[Ontbreekt]:
    """The fields and questions the swv did not fill in. Documents and parents are of the school's dossier: not asked."""
    velden = Gegevens(vandaag=vandaag, leeftijd=0, velden=get_velden(aanvraag, vandaag), checklist=())
    return [*find_wrong_period(aanvraag, vandaag), *find_buiten(aanvraag, vandaag), *find_missing(velden)]
