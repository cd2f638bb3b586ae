"""Changing the form of a kind: questions, checklist and the short form, by the beheerder, in a version not yet in use.

A version that holds was met by requests, which keep it; so it is never changed. ``open_versie`` makes the next one, from
a day on; until that day it is changed in place. Each change leaves a line in the security log and in the history.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify

from opp.queries.opp import BEKENDE_VRAGEN
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.services.geldigheid import log_rule
from toewijzing.calculations.antwoord import to_text
from toewijzing.calculations.formulier import Voorwaarderegel
from toewijzing.calculations.voorwaarde import VRAAG, Teken
from toewijzing.enums import Checksoort
from toewijzing.models import Aanvraagsoort, ChecklistItem, Voorwaarde, Vraag
from toewijzing.queries.formulier import sort_vragen, to_regels
from toewijzing.queries.grens import ONGEWOON
from toewijzing.services.soort import Soortcontrole, change_soort
from toewijzing.services.versie import check_formulier, find_users, get_item

IN_GEBRUIK = "Deze versie is in gebruik: aanvragen houden haar. Maak eerst een nieuwe versie, en wijzig die."
ER_NIET_MEER = "Dit is intussen uit het formulier gehaald. Kijk in de lijst hoe het er nu voor staat."
OMHOOG, OMLAAG = "omhoog", "omlaag"
# Codes that mean something already: words of addresses, the question about what is unusual, what the OPP answers.
BEZET = frozenset({"nieuw", ONGEWOON, *BEKENDE_VRAGEN})
BEDRAG = "bedrag"


@dataclass(frozen=True)
class Deelgegevens:
    """A question or item as it is filled in: {column: value}, and its conditions."""

    kolommen: dict[str, Any]
    regels: list[Voorwaarderegel] = field(default_factory=list)


def is_open(soort: Aanvraagsoort, vandaag: date) -> bool:
    """Can this version still be changed: does it begin after today?"""
    return soort.van > vandaag


@transaction.atomic
def open_versie(*, soort: Aanvraagsoort, van: date, vandaag: date) -> Aanvraagsoort:
    """The same rules and form from this day on, to be changed until then. Raises ValidationError."""
    if van <= vandaag:
        raise ValidationError({"van": "Kies een dag na vandaag: tot die dag kunt u het formulier wijzigen."})
    checklist = [
        Soortcontrole(
            item.soort, item.documentsoort, item.label, item.verplicht, item.max_leeftijd_maanden, item.vanaf_leeftijd
        )
        for item in soort.checklist.all()
        if item.soort != Checksoort.EIGEN_DOCUMENT
    ]
    return change_soort(soort=soort, gegevens={}, checklist=checklist, van=van, vandaag=vandaag)


def lock_open(soort: Aanvraagsoort, vandaag: date) -> Aanvraagsoort:
    """The version, locked. Raises NotPossible when it is in use."""
    locked = Aanvraagsoort.objects.select_for_update(of=("self",)).get(pk=soort.pk)
    if not is_open(locked, vandaag):
        raise NotPossible(IN_GEBRUIK, status="")
    log_rule(Aanvraagsoort, locked.pk)
    return locked


# --- questions ------------------------------------------------------------------------------------------------------


@transaction.atomic
def save_vraag(*, soort: Aanvraagsoort, gegevens: Deelgegevens, vandaag: date, code: str = "") -> Vraag:
    """Add a question at the end of its step, or change the one with this code. Raises NotPossible, ValidationError."""
    locked = lock_open(soort, vandaag)
    vraag = Vraag.objects.filter(aanvraagsoort=locked, code=code).first() if code else None
    if code and vraag is None:
        raise NotPossible(ER_NIET_MEER, status="")
    if vraag is None:
        taken = set(locked.vragen.values_list("code", flat=True))
        vraag = Vraag(aanvraagsoort=locked, code=make_code(gegevens.kolommen["label"], taken | BEZET))
    if vraag.pk is None or vraag.stap != gegevens.kolommen["stap"]:
        vraag.volgorde = _next_place(
            locked.vragen.filter(stap=gegevens.kolommen["stap"]).values_list("volgorde", flat=True)
        )
    _write(vraag, gegevens)
    _write_regels(locked, vraag=vraag, regels=gegevens.regels)
    check_formulier(locked, vraag.code)
    return vraag


@transaction.atomic
def remove_vraag(*, soort: Aanvraagsoort, code: str, vandaag: date) -> None:
    """Ask this question no more, from this version on. Raises NotPossible, also with what still asks by its answer."""
    locked = lock_open(soort, vandaag)
    if users := find_users(locked, code):
        raise NotPossible(why_not_removed(users), status="")
    locked.vragen.filter(code=code).delete()
    check_formulier(locked)


def why_not_removed(users: list[str]) -> str:
    """Why a question stays, with what uses it."""
    named = ", ".join(f"«{naam}»" for naam in users)
    return f"Deze vraag kan niet weg: hiervan hangt af of gevraagd wordt naar {named}. Haal eerst die voorwaarden weg."


@transaction.atomic
def move_vraag(*, soort: Aanvraagsoort, code: str, richting: str, vandaag: date) -> None:
    """One place up or down within its step. Raises NotPossible, ValidationError when a condition would look ahead."""
    locked = lock_open(soort, vandaag)
    vragen = sort_vragen(locked.vragen.all())
    own = next((vraag for vraag in vragen if vraag.code == code), None)
    if own is None:
        raise NotPossible(ER_NIET_MEER, status="")
    _swap([vraag for vraag in vragen if vraag.stap == own.stap], own, richting)
    check_formulier(locked, code)


# --- the checklist --------------------------------------------------------------------------------------------------


@transaction.atomic
def save_item(*, soort: Aanvraagsoort, gegevens: Deelgegevens, vandaag: date, code: str = "") -> ChecklistItem:
    """Add an item at the end of the checklist, or change the one with this key. Raises NotPossible, ValidationError."""
    locked = lock_open(soort, vandaag)
    item = get_item(locked, code) if code else None
    if code and item is None:
        raise NotPossible(ER_NIET_MEER, status="")
    if item is None:
        item = ChecklistItem(
            aanvraagsoort=locked, volgorde=_next_place(locked.checklist.values_list("volgorde", flat=True))
        )
        kolommen = gegevens.kolommen
        if kolommen["soort"] == Checksoort.EIGEN_DOCUMENT:
            taken = {each.sleutel for each in locked.checklist.all()} | BEZET
            item.code = make_code(kolommen["label"], taken)
        elif get_item(locked, kolommen["documentsoort"] or kolommen["soort"]):
            raise ValidationError({"wat": "Dit staat al op de lijst. Wijzig dat, of kies een eigen soort document."})
    _write(item, gegevens)
    _write_regels(locked, item=item, regels=gegevens.regels)
    check_formulier(locked, f"item:{item.sleutel}")
    return item


@transaction.atomic
def remove_item(*, soort: Aanvraagsoort, code: str, vandaag: date) -> None:
    """Take this item off the checklist. Raises NotPossible."""
    item = get_item(lock_open(soort, vandaag), code)
    if item is not None:
        item.delete()


@transaction.atomic
def move_item(*, soort: Aanvraagsoort, code: str, richting: str, vandaag: date) -> None:
    """One place up or down. Raises NotPossible."""
    locked = lock_open(soort, vandaag)
    item = get_item(locked, code)
    if item is None:
        raise NotPossible(ER_NIET_MEER, status="")
    _swap(list(locked.checklist.all()), item, richting)


# --- the short form -------------------------------------------------------------------------------------------------


def get_korte_vorm(soort: Aanvraagsoort) -> tuple[Decimal | None, list[str]]:
    """(up to which amount in euro, codes of the questions that are then not asked): the conditions that make it so.

    None when no question, or not all by the same amount, asks «het gevraagde bedrag is meer dan …».
    """
    found = {
        vraag.code: Decimal(regel.waarden[0])
        for vraag in soort.vragen.all()
        for regel in to_regels(vraag.regels)
        if (regel.veld, regel.teken) == (BEDRAG, Teken.MEER_DAN)
    }
    amounts = set(found.values())
    return (amounts.pop(), list(found)) if len(amounts) == 1 else (None, [])


@transaction.atomic
def set_korte_vorm(*, soort: Aanvraagsoort, tot: Decimal | None, weg: list[str], vandaag: date) -> None:
    """Up to and with this amount these questions (codes) are not asked; None: every question whatever the amount.

    It is the condition «het gevraagde bedrag is meer dan …», in the place of an earlier one. Raises NotPossible,
    ValidationError.
    """
    locked = lock_open(soort, vandaag)
    before, _ = get_korte_vorm(locked)
    own = Voorwaarde.objects.filter(vraag__aanvraagsoort=locked, veld=BEDRAG, teken=Teken.MEER_DAN)
    own.filter(pk__in=[each.pk for each in own if Decimal(each.waarden[0]) == before]).delete()
    if tot is not None:
        vragen = locked.vragen.filter(code__in=weg)
        Voorwaarde.objects.bulk_create(
            Voorwaarde(vraag=vraag, veld=BEDRAG, teken=Teken.MEER_DAN, waarden=[to_text(tot)]) for vraag in vragen
        )
    check_formulier(locked)


# --- what they share ------------------------------------------------------------------------------------------------


def make_code(label: str, taken: set[str] | frozenset[str]) -> str:
    """A code of this name that nothing has yet: «hoeveel_uur», and «hoeveel_uur_2» when that is taken."""
    base = re.sub(r"[^a-z0-9]+", "_", slugify(label))[:34].strip("_")
    base = base if base[:1].isalpha() else f"vraag_{base}".rstrip("_")
    number, code = 1, base
    while code in taken:
        number += 1
        code = f"{base}_{number}"
    return code


def _next_place(places: Any) -> int:
    return max(places, default=-1) + 1


def _write(row: Any, gegevens: Deelgegevens) -> None:
    for name, value in gegevens.kolommen.items():
        setattr(row, name, value)
    row.full_clean(validate_constraints=False)
    row.save()


def _write_regels(
    soort: Aanvraagsoort,
    *,
    regels: list[Voorwaarderegel],
    vraag: Vraag | None = None,
    item: ChecklistItem | None = None,
) -> None:
    Voorwaarde.objects.filter(vraag=vraag, item=item).delete()
    vragen = {each.code: each for each in soort.vragen.all()}
    for regel in regels:
        over = vragen.get(regel.veld.removeprefix(VRAAG)) if regel.veld.startswith(VRAAG) else None
        if over is not None and over == vraag:
            raise ValidationError(f"«{vraag}» kan niet afhangen van zichzelf. Kies een eerdere vraag.")
        if over is None and regel.veld.startswith(VRAAG):
            raise ValidationError("De voorwaarde kijkt naar een vraag die er niet (meer) is. Kies een andere vraag.")
        veld = "vraag" if over else regel.veld
        Voorwaarde.objects.create(
            vraag=vraag, item=item, over=over, veld=veld, teken=regel.teken, waarden=list(regel.waarden)
        )


def _swap(rows: list[Any], own: Any, richting: str) -> None:
    """Put this row one place up or down, and number all of them anew."""
    place = rows.index(own)
    other = place + {OMHOOG: -1, OMLAAG: 1}.get(richting, 0)
    if 0 <= other < len(rows):
        rows[place], rows[other] = rows[other], rows[place]
    for plek, row in enumerate(rows):
        if row.volgorde != plek:
            row.volgorde = plek
            row.save(update_fields=["volgorde"])
