"""What an swv orders of its experts, as far as it is about money: written beside the advices themselves."""

from collections.abc import Iterable
from datetime import date

from toewijzing.enums import Opdrachtstand
from toewijzing.models import Adviesopdracht, Deskundigenadvies
from toewijzing.queries.deskundige import get_tarieven


def record_opdracht(advies: Deskundigenadvies, *, swv_id: int, op: date) -> Adviesopdracht:
    """An advice was asked: what it costs (euro) is what was agreed with this expert on this day, if anything was."""
    return Adviesopdracht.objects.create(
        swv_id=swv_id, advies=advies, deskundige_id=advies.deskundige_id, naam=advies.naam, gevraagd_op=op,
        tarief=get_tarieven(swv_id, op).get(advies.deskundige_id), stand_op=op,
    )  # fmt: skip


def settle_opdrachten(adviezen: Iterable[Deskundigenadvies], *, stand: Opdrachtstand, op: date) -> None:
    """These advices were signed, or ended without one. An addition has no order of its own: it costs nothing more."""
    for row in Adviesopdracht.objects.filter(advies__in=[advies.pk for advies in adviezen]):
        row.stand, row.stand_op = stand, op
        row.save(update_fields=["stand", "stand_op"])
