"""The short form of a kind: one condition on all questions that only the long form has, by amount or by an answer."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from swv.organisatie.models import Gebruiker
from toewijzing.calculations.antwoord import to_text
from toewijzing.calculations.voorwaarde import Teken
from toewijzing.enums import Antwoordsoort
from toewijzing.models import Aanvraagsoort, Voorwaarde, Vraag
from toewijzing.services.formulierbeheer import BEDRAG, lock_open
from toewijzing.services.versie import check_formulier

JA_NEE = [{"code": "ja", "naam": "ja"}, {"code": "nee", "naam": "nee"}]
KEUZES = (Antwoordsoort.KEUZE, Antwoordsoort.JA_NEE)


@dataclass(frozen=True)
class Kortevorm:
    """Up to and with ``tot`` (euro), or unless question ``over`` has one of the answers ``lang_bij``, ``weg`` is not asked."""

    tot: Decimal | None = None
    over: str = ""
    lang_bij: tuple[str, ...] = ()
    weg: tuple[str, ...] = ()

    @property
    def is_er(self) -> bool:
        """Is there a short form at all?"""
        return bool(self.weg)


def _find(soort: Aanvraagsoort) -> list[Voorwaarde]:
    """The conditions that could be a short form, in order of their question; two queries at most.

    One that stands in some of the cases («of als») of its question only, says something else.
    """
    rows: QuerySet[Voorwaarde] = Voorwaarde.objects.filter(vraag__aanvraagsoort=soort).select_related("vraag", "over")
    ordered = list(rows.order_by("vraag__stap", "vraag__volgorde", "pk"))
    groepen: dict[Any, set[int]] = {}
    own: dict[Any, set[int]] = {}
    for row in ordered:
        groepen.setdefault(row.vraag_id, set()).add(row.groep)
        own.setdefault(_tell(row), set()).add(row.groep)
    return [row for row in ordered if own[_tell(row)] == groepen[row.vraag_id] and _can_be(row)]


def _tell(row: Voorwaarde) -> tuple[Any, ...]:
    return (row.vraag_id, row.veld, row.over_id, row.teken, tuple(row.waarden))


def _can_be(row: Voorwaarde) -> bool:
    return (row.veld, row.teken) == (BEDRAG, Teken.MEER_DAN) or (
        row.over is not None and row.over.soort in KEUZES and row.teken in (Teken.IS, Teken.EEN_VAN)
    )


def read_kortevorm(soort: Aanvraagsoort) -> Kortevorm:
    """The short form as its conditions make it; none when they don't all say the same."""
    rows = _find(soort)
    groups = {(row.veld, row.over.code if row.over else "", tuple(row.waarden)) for row in rows}
    if len(groups) != 1:
        amounts = [row for row in rows if row.veld == BEDRAG]
        if len({tuple(row.waarden) for row in amounts}) != 1:
            return Kortevorm()
        rows = amounts  # an amount is a short form, whatever follow-up questions there are beside it
    weg = tuple(dict.fromkeys(row.vraag.code for row in rows if row.vraag))
    first = rows[0]
    if first.over is None:
        return Kortevorm(tot=Decimal(first.waarden[0]), weg=weg)
    return Kortevorm(over=first.over.code, lang_bij=tuple(first.waarden), weg=weg)


@transaction.atomic
def set_kortevorm(*, soort: Aanvraagsoort, vorm: Kortevorm, by: Gebruiker | None = None) -> None:
    """Make these questions part of the long form only, in the place of an earlier short form.

    Raises NotPossible, and ValidationError when a question would look at an answer that comes later.
    """
    locked = lock_open(soort, by)
    before = read_kortevorm(locked)
    _drop([row for row in _find(locked) if before.is_er and _is_of(row, before)])
    if vorm.is_er:
        over = locked.vragen.filter(code=vorm.over).first() if vorm.over else None
        teken = Teken.MEER_DAN if over is None else Teken.IS if len(vorm.lang_bij) == 1 else Teken.EEN_VAN
        waarden = list(vorm.lang_bij) if over else [to_text(vorm.tot or Decimal(0))]
        veld = "vraag" if over else BEDRAG
        Voorwaarde.objects.bulk_create(
            Voorwaarde(vraag=vraag, veld=veld, over=over, teken=teken, waarden=waarden, groep=groep)
            for vraag in locked.vragen.filter(code__in=vorm.weg)
            for groep in sorted({regel["groep"] for regel in vraag.regels}) or [0]
        )
    check_formulier(locked)


def _drop(rows: list[Voorwaarde]) -> None:
    """Take these away. A case without conditions always holds, and then no other one of the question says anything."""
    gone, vragen = {row.pk for row in rows}, {row.vraag_id for row in rows}
    kept = Voorwaarde.objects.filter(vraag__in=vragen).exclude(pk__in=gone)
    left = set(kept.values_list("vraag", "groep"))
    empty = {row.vraag_id for row in rows if (row.vraag_id, row.groep) not in left}
    kept.filter(vraag__in=empty).delete()
    Voorwaarde.objects.filter(pk__in=gone).delete()


def _is_of(row: Voorwaarde, vorm: Kortevorm) -> bool:
    if row.over is None:
        return vorm.tot is not None and Decimal(row.waarden[0]) == vorm.tot
    return row.over.code == vorm.over and tuple(row.waarden) == vorm.lang_bij


def get_keuzes(vraag: Vraag) -> list[dict[str, str]]:
    """{code, naam} of the answers that a question can have; empty for one that is no choice."""
    if vraag.soort == Antwoordsoort.JA_NEE:
        return JA_NEE
    return list(vraag.opties) if vraag.soort == Antwoordsoort.KEUZE else []


def describe_kortevorm(vorm: Kortevorm, vragen: list[Vraag]) -> str:
    """The short form in a sentence, with the number of questions of both."""
    if not vorm.is_er:
        return "Er is geen korte vorm."
    lang, kort = len(vragen), len(vragen) - len(vorm.weg)
    aantal = f"{kort} {'vraag' if kort == 1 else 'vragen'} in plaats van {lang}"
    if vorm.tot is not None:
        bedrag = f"{vorm.tot:,.2f}".translate(str.maketrans(",.", ".,"))
        return f"Tot en met € {bedrag} is het formulier kort: {aantal}."
    over = next(vraag for vraag in vragen if vraag.code == vorm.over)
    names = {each["code"]: each["naam"] for each in get_keuzes(over)}
    *some, last = [names.get(code, code) for code in vorm.lang_bij]
    waarden = f"{', '.join(some)} of {last}" if some else last
    return (
        f"Alleen als het antwoord op «{over.label}» {waarden} is, is het formulier lang. Anders is het kort: {aantal}."
    )
