"""Changing the form of a kind: questions and checklist (``services.kortevorm``: the short form), by the beheerder, in a concept of a version.

A version that is published is met by requests, which keep it; so it is never changed. ``open_versie`` makes a concept
beside it, which is changed in place until it is laid before a second person. Each change leaves a line in the security
log and in the history, and who made it never publishes that version.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify

from opp.queries.opp import BEKENDE_VRAGEN
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker
from swv.organisatie.services.geldigheid import log_rule
from toewijzing.calculations.formulier import Voorwaarderegel
from toewijzing.calculations.voorwaarde import VRAAG
from toewijzing.enums import Antwoordsoort, Checksoort, Versiestatus
from toewijzing.models import Aanvraagsoort, ChecklistItem, Stapvoorwaarde, Voorwaarde, Vraag
from toewijzing.queries.formulier import sort_vragen
from toewijzing.queries.grens import ONGEWOON
from toewijzing.services.soort import Soortcontrole
from toewijzing.services.soortversie import add_schrijver, create_concept
from toewijzing.services.versie import check_formulier, find_stappen, find_users, get_item

LIGT_VOOR = "Deze versie ligt bij iemand anders ter beoordeling en wijzigt nu niet. Laat haar eerst teruggeven."
IN_GEBRUIK = "Deze versie is in gebruik: aanvragen houden haar. Maak eerst een nieuwe versie, en wijzig die."
ER_NIET_MEER = "Dit is intussen uit het formulier gehaald. Kijk in de lijst hoe het er nu voor staat."
BIJ_STAP = "Deze vraag kan niet {}: de stap «{}» kijkt naar het antwoord. Haal die voorwaarde eerst weg bij de weg."
KEUZE_BIJ_STAP = "De keuze «{}» kan niet weg: de stap «{}» kijkt ernaar. Haal die voorwaarde eerst weg bij de weg."
OMHOOG, OMLAAG = "omhoog", "omlaag"
# Codes that mean something already: words of addresses, the question about what is unusual, what the OPP answers.
BEZET = frozenset({"nieuw", ONGEWOON, *BEKENDE_VRAGEN})
BEDRAG = "bedrag"


@dataclass(frozen=True)
class Deelgegevens:
    """A question or item as it is filled in: {column: value}, and its conditions."""

    kolommen: dict[str, Any]
    regels: list[Voorwaarderegel] = field(default_factory=list)


def is_open(soort: Aanvraagsoort) -> bool:
    """Can this version still be changed: is it a concept?"""
    return soort.status == Versiestatus.CONCEPT


def why_not_open(soort: Aanvraagsoort) -> str:
    """Why this version can't be changed, or ""."""
    reasons = {Versiestatus.GEPUBLICEERD: IN_GEBRUIK, Versiestatus.VOORGELEGD: LIGT_VOOR}
    return reasons.get(Versiestatus(soort.status), "")


@transaction.atomic
def open_versie(*, soort: Aanvraagsoort, van: date, vandaag: date, by: Gebruiker | None = None) -> Aanvraagsoort:
    """A concept with the same rules and form, meant for this day on. Raises ValidationError."""
    checklist = [
        Soortcontrole(
            item.soort, item.documentsoort, item.label, item.verplicht, item.max_leeftijd_maanden, item.vanaf_leeftijd
        )
        for item in soort.checklist.all()
        if item.soort != Checksoort.EIGEN_DOCUMENT
    ]
    return create_concept(naar=soort, gegevens={}, checklist=checklist, van=van, vandaag=vandaag, by=by)


def lock_open(soort: Aanvraagsoort, by: Gebruiker | None) -> Aanvraagsoort:
    """The concept, locked, with who writes at it. Raises NotPossible when it is none (any more)."""
    locked = Aanvraagsoort.alle.select_for_update(of=("self",)).filter(pk=soort.pk).first()
    if locked is None:
        raise NotPossible(ER_NIET_MEER, status="")
    if reason := why_not_open(locked):
        raise NotPossible(reason, status="")
    add_schrijver(locked, by)
    log_rule(Aanvraagsoort, locked.pk)
    return locked


# --- questions ------------------------------------------------------------------------------------------------------


@transaction.atomic
def save_vraag(*, soort: Aanvraagsoort, gegevens: Deelgegevens, by: Gebruiker | None = None, code: str = "") -> Vraag:
    """Add a question at the end of its step, or change the one with this code. Raises NotPossible, ValidationError."""
    locked = lock_open(soort, by)
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
    _check_stappen(locked, vraag, gegevens)
    _write(vraag, gegevens)
    _write_regels(locked, vraag=vraag, regels=gegevens.regels)
    check_formulier(locked, vraag.code)
    return vraag


def _check_stappen(soort: Aanvraagsoort, vraag: Vraag, gegevens: Deelgegevens) -> None:
    """A step that looks at this question can still do so. Raises ValidationError with its name and the way out."""
    stappen = find_stappen(soort, vraag.code)
    if not stappen:
        return
    if gegevens.kolommen["soort"] != vraag.soort:
        raise ValidationError({"soort": BIJ_STAP.format("geen ander soort antwoord krijgen", stappen[0])})
    kept = {optie["code"] for optie in gegevens.kolommen["opties"]}
    regels = Stapvoorwaarde.objects.filter(over=vraag)
    used = {code for regel in regels for code in regel.waarden} if vraag.soort == Antwoordsoort.KEUZE else set()
    if lost := [optie["naam"] for optie in vraag.opties if optie["code"] in used - kept]:
        raise ValidationError({"opties_tekst": KEUZE_BIJ_STAP.format(lost[0], stappen[0])})


@transaction.atomic
def remove_vraag(*, soort: Aanvraagsoort, code: str, by: Gebruiker | None = None) -> None:
    """Ask this question no more, from this version on. Raises NotPossible, also with what still asks by its answer."""
    locked = lock_open(soort, by)
    if users := find_users(locked, code):
        raise NotPossible(why_not_removed(users), status="")
    if stappen := find_stappen(locked, code):
        raise NotPossible(BIJ_STAP.format("weg", stappen[0]), status="")
    locked.vragen.filter(code=code).delete()
    check_formulier(locked)


def why_not_removed(users: list[str]) -> str:
    """Why a question stays, with what uses it."""
    named = ", ".join(f"«{naam}»" for naam in users)
    return f"Deze vraag kan niet weg: hiervan hangt af of gevraagd wordt naar {named}. Haal eerst die voorwaarden weg."


@transaction.atomic
def move_vraag(*, soort: Aanvraagsoort, code: str, richting: str, by: Gebruiker | None = None) -> None:
    """One place up or down within its step. Raises NotPossible, ValidationError when a condition would look ahead."""
    locked = lock_open(soort, by)
    vragen = sort_vragen(locked.vragen.all())
    own = next((vraag for vraag in vragen if vraag.code == code), None)
    if own is None:
        raise NotPossible(ER_NIET_MEER, status="")
    _swap([vraag for vraag in vragen if vraag.stap == own.stap], own, richting)
    check_formulier(locked, code)


# --- the checklist --------------------------------------------------------------------------------------------------


@transaction.atomic
def save_item(
    *, soort: Aanvraagsoort, gegevens: Deelgegevens, by: Gebruiker | None = None, code: str = ""
) -> ChecklistItem:
    """Add an item at the end of the checklist, or change the one with this key. Raises NotPossible, ValidationError."""
    locked = lock_open(soort, by)
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
def remove_item(*, soort: Aanvraagsoort, code: str, by: Gebruiker | None = None) -> None:
    """Take this item off the checklist. Raises NotPossible."""
    item = get_item(lock_open(soort, by), code)
    if item is not None:
        item.delete()


@transaction.atomic
def move_item(*, soort: Aanvraagsoort, code: str, richting: str, by: Gebruiker | None = None) -> None:
    """One place up or down. Raises NotPossible."""
    locked = lock_open(soort, by)
    item = get_item(locked, code)
    if item is None:
        raise NotPossible(ER_NIET_MEER, status="")
    _swap(list(locked.checklist.all()), item, richting)


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
            vraag=vraag,
            item=item,
            over=over,
            veld=veld,
            teken=regel.teken,
            waarden=list(regel.waarden),
            groep=regel.groep,
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
