"""Which bodies may handle a request: by the circle they are there for, and by their mandates."""

from collections.abc import Iterable, Sequence
from datetime import date

from organen.enums import Kring, Moment
from organen.models import Mandaat, Orgaan
from swv.organisatie.models import holds_on
from toewijzing.models import Aanvraag

NIET_VOOR_ORGAAN = "«{}» gaat niet over deze aanvraag. Kies een zitting van een ander orgaan."


def get_passende_organen(aanvraag: Aanvraag, vandaag: date, organen: Iterable[Orgaan]) -> list[int]:
    """Ids of those of these bodies that may handle this request today. One query, or none."""
    by_id = {orgaan.pk: orgaan for orgaan in organen}
    mandaten: dict[int, list[Mandaat]] = {}
    for mandaat in Mandaat.objects.filter(holds_on(vandaag), orgaan__in=by_id) if by_id else ():
        mandaten.setdefault(mandaat.orgaan_id, []).append(mandaat)
    return [pk for pk, orgaan in by_id.items() if is_for(orgaan, mandaten.get(pk, []), aanvraag)]


def is_for(orgaan: Orgaan, mandaten: Sequence[Mandaat], aanvraag: Aanvraag) -> bool:
    """May this body handle this request? Without any mandate it may handle all of its circle."""
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
