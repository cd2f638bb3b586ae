"""Writing a budget: new versions, posts with their amounts, reserves. What its steps do stands in stap.py."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Max

from financien.begroten.calculations.begroting import grow
from financien.begroten.enums import Begrotingstatus, Postherkomst, Postsoort, Reservesoort
from financien.begroten.models import Begroting, Begrotingsbedrag, Begrotingspost, Reserve, Reservemutatie
from financien.begroten.models.begroting import AANTAL_JAREN
from financien.begroten.queries import compute_begroting, load_posten, load_reserves, per_jaar
from swv.kern.historie import get_events
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker, Organisatie

POST_BESTAAT = "Deze post staat al in de begroting, met dezelfde code, omschrijving en programma. Wijzig die."
RESERVE_BESTAAT = "Er is al een reserve met deze naam. Kies een andere naam, of wijzig die."
TWEEDE_ALGEMENE = "Er is al een algemene reserve. Wijzig die, of maak een bestemmingsreserve."
AL_BEZIG = "Er is al een versie van deze begroting in bewerking. Stel die eerst vast, of trek haar in."
ALLEEN_CONCEPT = "Alleen een concept kunt u wijzigen. Haal de begroting eerst terug."


@dataclass(frozen=True)
class Postgegevens:
    """A post as somebody fills it in or a file brings it; {year: amount}, a year without amount is left out."""

    code: str
    naam: str
    soort: str
    bedragen: Mapping[int, Decimal]
    programma: str = ""
    groei: Decimal | None = None
    toelichting: str = ""
    herkomst: str = Postherkomst.HANDMATIG
    spoor: list[Any] = field(default_factory=list)


def guess_soort(code: str, naam: str) -> str:
    """The side on which a post with this RJ code stands; "" when the code says nothing."""
    first = code.partition(".")[0]
    if first == "5":
        is_last = any(word in naam.lower() for word in ("lasten", "kosten", "betaald"))
        return Postsoort.FINANCIELE_LASTEN if is_last else Postsoort.FINANCIELE_BATEN
    return {"3": Postsoort.BATEN, "4": Postsoort.LASTEN}.get(first, "")


# --- versions -------------------------------------------------------------------------------------------------------


@transaction.atomic
def create_begroting(
    *, swv: Organisatie, jaar: int, by: Gebruiker, toelichting: str = "", bron: str = "", uit: Begroting | None = None
) -> Begroting:
    """A new version for this year, empty or with what an earlier budget had for the same years.

    Raises ValidationError when a version is on its way already.
    """
    Organisatie.objects.select_for_update().get(pk=swv.pk)  # two at the same moment: the second one waits here
    versions = Begroting.objects.filter(swv=swv, jaar=jaar)
    number = (versions.aggregate(last=Max("volgnummer"))["last"] or 0) + 1
    try:
        with transaction.atomic():
            begroting = Begroting.objects.create(
                swv=swv, jaar=jaar, volgnummer=number, aangemaakt_door=by, toelichting=toelichting, bron=bron
            )
    except IntegrityError:
        raise ValidationError({"jaar": AL_BEZIG}) from None
    if uit is not None:
        copy_content(uit, begroting)
    return begroting


def copy_content(uit: Begroting, naar: Begroting) -> None:
    """Posts and reserves; amounts of years that the new budget has, reserves as they stand when it begins."""
    years = set(naar.kolomjaren)
    for post in load_posten(uit):
        amounts = {jaar: bedrag for jaar, bedrag in per_jaar(post).items() if jaar in years}
        gegevens = Postgegevens(
            post.code, post.naam, post.soort, amounts, post.programma, post.groei, post.toelichting, post.herkomst,
            [each for each in post.spoor if each.get("jaar") in years],
        )  # fmt: skip
        _add_post(naar, gegevens, post.volgorde)
    uitkomst = compute_begroting(uit)
    before = uitkomst.jaren.get(naar.jaar - 1)
    for reserve in load_reserves(uit):
        stand = reserve.beginstand if before is None else before.reserves[reserve.naam]
        copied = Reserve.objects.create(
            begroting=naar, soort=reserve.soort, naam=reserve.naam, doel=reserve.doel, is_publiek=reserve.is_publiek,
            beginstand=stand if reserve.soort == Reservesoort.ALGEMEEN else max(stand, Decimal(0)),
        )  # fmt: skip
        Reservemutatie.objects.bulk_create(
            Reservemutatie(reserve=copied, jaar=jaar, bedrag=bedrag)
            for jaar, bedrag in per_jaar(reserve).items()
            if jaar in naar.jaren
        )


def lock_concept(begroting: Begroting) -> Begroting:
    """The budget as it is now, locked. Raises NotPossible when it is no concept any more."""
    locked = Begroting.objects.select_for_update().get(pk=begroting.pk)
    if locked.status != Begrotingstatus.CONCEPT:
        raise NotPossible(ALLEEN_CONCEPT, status=locked.status)
    return locked


@transaction.atomic
def change_begroting(*, begroting: Begroting, toelichting: str, bron: str) -> Begroting:
    """The text that goes with a budget, and where its amounts come from. Raises NotPossible."""
    locked = lock_concept(begroting)
    locked.toelichting, locked.bron = toelichting, bron
    locked.save(update_fields=["toelichting", "bron", "gewijzigd_op"])
    return locked


# --- posts ----------------------------------------------------------------------------------------------------------


@transaction.atomic
def save_post(
    *, begroting: Begroting, gegevens: Postgegevens, post: Begrotingspost | None = None, vul_met_groei: bool = False
) -> Begrotingspost:
    """Add or change one post. With ``vul_met_groei`` the years after the first follow from it and the growth.

    Raises NotPossible when it is no concept, ValidationError for a post that is there already or without amounts.
    """
    locked = lock_concept(begroting)
    amounts = _check_amounts(locked, gegevens, vul_met_groei)
    try:
        with transaction.atomic():
            if post is None:
                last = locked.posten.aggregate(last=Max("volgorde"))["last"] or 0
                return _add_post(locked, gegevens, last + 1, amounts)
            return _change_post(post, gegevens, amounts)
    except IntegrityError:
        raise ValidationError({"naam": POST_BESTAAT}) from None


def _check_amounts(begroting: Begroting, gegevens: Postgegevens, vul_met_groei: bool) -> dict[int, Decimal]:
    amounts = dict(gegevens.bedragen)
    unknown = sorted(set(amounts) - set(begroting.kolomjaren))
    if unknown:
        raise ValidationError(f"Deze begroting loopt niet over {unknown[0]}.")
    if vul_met_groei:
        if gegevens.groei is None or begroting.jaar not in amounts:
            raise ValidationError(
                {"groei": f"Vul een groei in, en een bedrag voor {begroting.jaar}, om de jaren te vullen."}
            )
        later = grow(amounts[begroting.jaar], gegevens.groei, AANTAL_JAREN - 1)
        amounts |= dict(zip(begroting.jaren[1:], later, strict=True))
    if not amounts:
        raise ValidationError(f"Vul minstens een bedrag in, bijvoorbeeld voor {begroting.jaar}.")
    return amounts


def _add_post(
    begroting: Begroting, gegevens: Postgegevens, volgorde: int, bedragen: Mapping[int, Decimal] | None = None
) -> Begrotingspost:
    post = Begrotingspost.objects.create(
        begroting=begroting, code=gegevens.code, naam=gegevens.naam, programma=gegevens.programma, soort=gegevens.soort,
        volgorde=volgorde, herkomst=gegevens.herkomst, groei=gegevens.groei, toelichting=gegevens.toelichting,
        spoor=gegevens.spoor,
    )  # fmt: skip
    amounts = gegevens.bedragen if bedragen is None else bedragen
    Begrotingsbedrag.objects.bulk_create(
        Begrotingsbedrag(post=post, jaar=jaar, bedrag=bedrag) for jaar, bedrag in sorted(amounts.items())
    )
    return post


def _change_post(post: Begrotingspost, gegevens: Postgegevens, bedragen: Mapping[int, Decimal]) -> Begrotingspost:
    post.code, post.naam, post.programma, post.soort = gegevens.code, gegevens.naam, gegevens.programma, gegevens.soort
    post.groei, post.toelichting = gegevens.groei, gegevens.toelichting
    post.herkomst, post.spoor = gegevens.herkomst, gegevens.spoor
    post.save()
    known = {each.jaar: each for each in post.bedragen.all()}
    for jaar in known.keys() - bedragen.keys():
        known[jaar].delete()
    for jaar, bedrag in sorted(bedragen.items()):
        if jaar not in known:
            Begrotingsbedrag.objects.create(post=post, jaar=jaar, bedrag=bedrag)
        elif known[jaar].bedrag != bedrag:
            known[jaar].bedrag = bedrag
            known[jaar].save(update_fields=["bedrag"])
    return post


@transaction.atomic
def remove_post(*, post: Begrotingspost) -> None:
    """Take a post out of a concept; the history keeps it. Raises NotPossible."""
    lock_concept(post.begroting)
    post.delete()


@transaction.atomic
def replace_posten(*, begroting: Begroting, posten: Iterable[Postgegevens], bron: str) -> int:
    """Put these posts in the place of all that were there, in this order; returns how many. Raises NotPossible."""
    locked = lock_concept(begroting)
    locked.posten.all().delete()
    number = 0
    for number, gegevens in enumerate(posten, start=1):
        _add_post(locked, gegevens, number)
    locked.bron = bron[:300]
    locked.save(update_fields=["bron", "gewijzigd_op"])
    return number


@transaction.atomic
def take_over_forecast(*, begroting: Begroting, posten: Iterable[Postgegevens]) -> tuple[int, int]:
    """Put computed posts into a concept; one that was computed before is replaced, also when it was edited since.

    Returns (new, replaced). Raises NotPossible.
    """
    locked = lock_concept(begroting)
    known = {(post.code, post.naam, post.programma): post for post in load_posten(locked)}
    last = locked.posten.aggregate(last=Max("volgorde"))["last"] or 0
    new = replaced = 0
    for gegevens in posten:
        amounts = {jaar: bedrag for jaar, bedrag in gegevens.bedragen.items() if jaar in locked.kolomjaren}
        post = known.get((gegevens.code, gegevens.naam, gegevens.programma))
        if post is None:
            new += 1
            _add_post(locked, gegevens, last + new, amounts)
        else:
            replaced += 1
            _change_post(post, gegevens, {**per_jaar(post), **amounts})
    return new, replaced


# --- reserves -------------------------------------------------------------------------------------------------------


@transaction.atomic
def save_reserve(
    *, begroting: Begroting, soort: str, naam: str, beginstand: Decimal, doel: str = "", is_publiek: bool = True,
    mutaties: Mapping[int, Decimal] | None = None, reserve: Reserve | None = None,
) -> Reserve:  # fmt: skip
    """Add or change a reserve with what goes in and out per year. Raises NotPossible, ValidationError."""
    locked = lock_concept(begroting)
    moves = {jaar: bedrag for jaar, bedrag in (mutaties or {}).items() if bedrag}
    _check_reserve(locked, soort, doel, beginstand, moves, reserve)
    row = reserve or Reserve(begroting=locked)
    row.soort, row.naam, row.doel, row.beginstand, row.is_publiek = soort, naam, doel, beginstand, is_publiek
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:
        raise ValidationError({"naam": RESERVE_BESTAAT}) from None
    row.mutaties.exclude(jaar__in=moves).delete()
    for jaar, bedrag in moves.items():
        Reservemutatie.objects.update_or_create(reserve=row, jaar=jaar, defaults={"bedrag": bedrag})
    return row


def _check_reserve(
    begroting: Begroting, soort: str, doel: str, beginstand: Decimal, moves: Mapping[int, Decimal], reserve: Reserve | None
) -> None:  # fmt: skip
    if set(moves) - set(begroting.jaren):
        raise ValidationError(f"Een reserve verandert in {begroting.jaren[0]} tot en met {begroting.jaren[-1]}.")
    if soort == Reservesoort.ALGEMEEN:
        others = begroting.reserves.filter(soort=Reservesoort.ALGEMEEN).exclude(pk=reserve.pk if reserve else 0)
        if others.exists():
            raise ValidationError({"soort": TWEEDE_ALGEMENE})
        if moves:
            raise ValidationError("De algemene reserve volgt uit het resultaat: vul daar geen mutaties in.")
        return
    if not doel.strip():
        raise ValidationError({"doel": "Schrijf waarvoor deze reserve is bestemd."})
    if beginstand < 0:
        raise ValidationError({"beginstand": "Een bestemmingsreserve begint niet onder nul."})


@transaction.atomic
def remove_reserve(*, reserve: Reserve) -> None:
    """Take a reserve out of a concept; the history keeps it. Raises NotPossible."""
    lock_concept(reserve.begroting)
    reserve.delete()


# --- history --------------------------------------------------------------------------------------------------------


def get_history_rows(begroting: Begroting) -> list[Any]:
    """The history of a budget and of everything in it, also of what was removed."""
    posts = get_events(Begrotingspost).filter(begroting=begroting.pk)
    reserves = get_events(Reserve).filter(begroting=begroting.pk)
    return [
        get_events(Begroting).filter(pgh_obj=begroting.pk),
        posts,
        get_events(Begrotingsbedrag).filter(post__in=posts.values("pgh_obj")),
        reserves,
        get_events(Reservemutatie).filter(reserve__in=reserves.values("pgh_obj")),
    ]
