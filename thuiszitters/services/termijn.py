"""Terms and the escalation ladder of an swv, by its beheerder. What was already set at a case stays as it was."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from swv.organisatie.models import Organisatie
from swv.organisatie.services.geldigheid import NIET_TERUG, log_rule, make_room
from thuiszitters.enums import Termijncode
from thuiszitters.models import Escalatietrede, Termijn

# From when an absence counts is what the law and the inspectie say; it holds for every swv and nobody here changes it.
EIGEN_TERMIJNEN = frozenset(
    {Termijncode.PLAN, Termijncode.NAZORG, Termijncode.EERSTE_ACTIE, Termijncode.NAAR_DIRECTEUR}
)


@transaction.atomic
def set_termijn(
    *, swv: Organisatie, code: str, aantal: int, eenheid: str, bron: str, van: date, vandaag: date
) -> Termijn:
    """A term of this swv itself from this day on. Raises ValidationError."""
    if code not in EIGEN_TERMIJNEN:
        raise ValidationError("Deze termijn geldt voor elk samenwerkingsverband. U kunt haar niet wijzigen.")
    tot = make_room(Termijn.objects.filter(swv=swv, code=code), van, vandaag)
    return Termijn.objects.create(swv=swv, code=code, aantal=aantal, eenheid=eenheid, bron=bron, van=van, tot=tot)


@transaction.atomic
def add_trede(*, swv: Organisatie, naam: str, gegevens: dict[str, Any], van: date, vandaag: date) -> Escalatietrede:
    """One more step of the ladder. Raises ValidationError."""
    if Escalatietrede.objects.filter(swv=swv, naam__iexact=naam).exists():
        raise ValidationError({"naam": "Er is al een trede met deze naam. Kies een andere, of wijzig die trede."})
    return _create(swv, naam, gegevens, van, vandaag)


@transaction.atomic
def change_trede(*, trede: Escalatietrede, gegevens: dict[str, Any], van: date, vandaag: date) -> Escalatietrede:
    """Another term or other people from this day on; the name stays, for by it a case knows that it was here.

    Raises ValidationError.
    """
    return _create(trede.swv, trede.naam, gegevens, van, vandaag)


def _create(swv: Organisatie, naam: str, gegevens: dict[str, Any], van: date, vandaag: date) -> Escalatietrede:
    tot = make_room(Escalatietrede.objects.filter(swv=swv, naam=naam), van, vandaag)
    return Escalatietrede.objects.create(swv=swv, naam=naam, van=van, tot=tot, **gegevens)


@transaction.atomic
def end_trede(*, trede: Escalatietrede, tot: date, vandaag: date) -> Escalatietrede:
    """From this day on no case takes this step any more. Raises ValidationError."""
    locked = Escalatietrede.objects.select_for_update(of=("self",)).get(pk=trede.pk)
    if tot < max(locked.van, vandaag) or (locked.tot is not None and locked.tot < tot):
        raise ValidationError({"laatste_dag": NIET_TERUG if tot < vandaag else "Deze trede geldt dan niet."})
    locked.tot = tot
    locked.save(update_fields=["tot"])
    log_rule(Escalatietrede, locked.pk)
    return locked
