"""Which bodies may handle a request: by the circle they are there for, and by their mandates."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from organen.enums import Kring, Moment, Vergaderwijze
from organen.models import Mandaat, Orgaan
from swv.organisatie.models import holds_on
from toewijzing.models import Aanvraag

NIET_VOOR_ORGAAN = "«{}» gaat niet over deze aanvraag. Kies een zitting van een ander orgaan."


WIJZEN: dict[str, str] = {
    Vergaderwijze.VERGADERING: "vergadering", Vergaderwijze.SCHRIFTELIJK: "schriftelijk", Vergaderwijze.EEN_LID: "één lid",
}  # fmt: skip


def get_keuze_organen(swv_id: int, dag: date, gekozen: Collection[str] = ()) -> dict[str, str]:
    """{code: how it is called in a list} of the bodies that are there on this day, and of those that were chosen.

    One query. A chosen one that is not there that day says so: nothing that was written vanishes.
    """
    rows = Orgaan.objects.filter(swv=swv_id).order_by("sorteernaam", "van", "pk")
    found: dict[str, str] = {}
    for orgaan in rows:
        if orgaan.van <= dag and (orgaan.tot is None or orgaan.tot > dag):
            found[orgaan.code] = f"{orgaan.naam} ({WIJZEN[orgaan.wijze]})"
        elif orgaan.code in gekozen:
            found.setdefault(orgaan.code, f"{orgaan.naam} (is er dan niet)")
    return found


def get_orgaan(swv_id: int, code: str, dag: date) -> Orgaan | None:
    """The body with this code that is there on this day, or None."""
    return Orgaan.objects.filter(holds_on(dag), swv=swv_id, code=code).first() if code else None


def get_passende_organen(aanvraag: Aanvraag, vandaag: date, organen: Iterable[Orgaan]) -> list[int]:
    """Ids of those of these bodies that may handle this request today. One query, or none."""
    by_id = {orgaan.pk: orgaan for orgaan in organen}
    mandaten: dict[int, list[Mandaat]] = {}
    for mandaat in Mandaat.objects.filter(holds_on(vandaag), orgaan__in=by_id) if by_id else ():
        mandaten.setdefault(mandaat.orgaan_id, []).append(mandaat)
    return [pk for pk, orgaan in by_id.items() if is_for(orgaan, mandaten.get(pk, []), aanvraag)]


def is_for(orgaan: Orgaan, mandaten: Sequence[Mandaat], aanvraag: Aanvraag) -> bool:
    """May this body handle this request? Without any mandate it may handle all of its circle.

    Where the route names a body, no other may.
    """
    if aanvraag.bespreekt and orgaan.code != aanvraag.bespreekt:
        return False
    if orgaan.kring == Kring.SCHOOL and orgaan.kring_organisatie_id != aanvraag.school_id:
        return False
    if orgaan.kring == Kring.BESTUUR and orgaan.kring_organisatie_id != aanvraag.school.bestuur_id:
        return False
    if orgaan.kring == Kring.GEMEENTE and orgaan.kring_organisatie_id != aanvraag.leerling.woongemeente_id:
        return False
    return not mandaten or any(covers(mandaat, aanvraag) for mandaat in mandaten)


def covers(mandaat: Mandaat, aanvraag: Aanvraag) -> bool:
    """Kind, moment and amount (euro) of the request are within this mandate."""
    if mandaat.soorten and aanvraag.soort.code not in mandaat.soorten:
        return False
    moment = Moment.NIEUW if aanvraag.vervolg_van_id is None else Moment.VERLENGING
    if mandaat.momenten and moment not in mandaat.momenten:
        return False
    return mandaat.tot_bedrag is None or (aanvraag.gevraagd_bedrag or 0) <= mandaat.tot_bedrag
