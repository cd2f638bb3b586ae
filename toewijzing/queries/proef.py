"""Who would do each step of a version today, for trying it out: names of people and of bodies, no request and no pupil."""

from collections.abc import Collection
from datetime import date

from organen.queries import Orgaanbeeld, get_beelden
from swv.organisatie.models import Lidmaatschap, holds_on
from toewijzing.models import Aanvraagsoort


def get_rolhouders(swv_id: int, rollen: Collection[str], vandaag: date) -> dict[str, list[str]]:
    """{role: names of who holds it at this swv today, each once, by name}; a role that nobody holds has none."""
    rows = Lidmaatschap.objects.filter(
        holds_on(vandaag), organisatie=swv_id, rol__in=rollen, gebruiker__is_active=True
    ).order_by("gebruiker__sorteernaam", "gebruiker")
    found: dict[str, list[str]] = {rol: [] for rol in rollen}
    for rol, naam in dict.fromkeys(rows.values_list("rol", "gebruiker__naam")):
        found[rol].append(naam)
    return found


def get_passende_organen(soort: Aanvraagsoort, vandaag: date) -> list[Orgaanbeeld]:
    """The bodies that may handle this kind on this day, by name, with what each lacks."""
    return [
        beeld
        for beeld in get_beelden(soort.swv_id, vandaag)
        if beeld.orgaan.van <= vandaag
        and (beeld.orgaan.tot is None or beeld.orgaan.tot > vandaag)
        and (not beeld.mandaten or any(not each.soorten or soort.code in each.soorten for each in beeld.mandaten))
    ]
