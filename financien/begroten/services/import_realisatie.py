"""Realisation and balans from a file of the administratiekantoor: months and moments that come are replaced whole."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from django.db.models import Q
from django.urls import reverse

from financien.begroten.calculations.kengetallen import check_balans
from financien.begroten.enums import Balansmoment, Postsoort
from financien.begroten.models import Balanspost, Realisatieregel
from financien.begroten.models.begroting import EERSTE_JAAR
from financien.begroten.services.begroting import guess_soort
from financien.referentie.services.importeren import register_importsoorten
from swv.kern.inlezen import Fout, Importsoort, Inleesdoel, Kolom, Kolomsoort, Resultaat, Rij
from swv.kern.inlezen.kolommen import normalise
from swv.kern.inlezen.terugnemen import Geraakt
from swv.kern.templatetags.verband import MAANDEN

CODE = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}")

REALISATIEKOLOMMEN = (
    Kolom("jaar", "Jaar", Kolomsoort.JAAR, ook=("boekjaar",)),
    Kolom("maand", "Maand", Kolomsoort.PERIODE, ook=("periode", "boekperiode", "period")),
    Kolom("code", "RJ-code", ook=("code", "rj 660", "rj660"), max_lengte=14),
    Kolom("naam", "Omschrijving", verplicht=False, ook=("post", "naam"), max_lengte=160),
    Kolom("programma", "Programma", verplicht=False, max_lengte=80),
    Kolom("soort", "Soort", Kolomsoort.KEUZE, verplicht=False, keuzes=dict(Postsoort.choices)),
    Kolom(
        "bedrag", "Bedrag", Kolomsoort.BEDRAG, ook=("gerealiseerd", "realisatie", "saldo"), tenzij=("debet", "credit")
    ),
    Kolom("debet", "Debet", Kolomsoort.BEDRAG, verplicht=False, ook=("debit", "bedrag debet", "debetbedrag")),
    Kolom("credit", "Credit", Kolomsoort.BEDRAG, verplicht=False, ook=("bedrag credit", "creditbedrag")),
)
BALANSKOLOMMEN = (
    Kolom("jaar", "Jaar", Kolomsoort.JAAR, ook=("boekjaar",)),
    Kolom(
        "moment", "Stand per", Kolomsoort.KEUZE, ook=("moment", "balans per"),
        keuzes={Balansmoment.BEGIN: "1 januari", Balansmoment.EIND: "31 december"},
    ),
    Kolom("code", "RJ-code", ook=("code", "rj 660", "rj660"), max_lengte=14),
    Kolom("naam", "Omschrijving", verplicht=False, ook=("post", "naam"), max_lengte=160),
    Kolom("bedrag", "Bedrag", Kolomsoort.BEDRAG, ook=("stand", "saldo")),
)  # fmt: skip


def _check_code(rij: Rij) -> Iterable[Fout]:
    if not CODE.fullmatch(rij["code"]):
        yield Fout(f"«{rij['code']}» is geen RJ-code, zoals 4.1.", rij.nummer, "RJ-code")
    if rij["jaar"] < EERSTE_JAAR:
        yield Fout(f"Jaren voor {EERSTE_JAAR} kunnen we niet inlezen.", rij.nummer, "Jaar")


def _find_doubles(rijen: list[Rij], *columns: str) -> Iterable[Fout]:
    seen: dict[tuple[object, ...], int] = {}
    for rij in rijen:
        key = tuple(normalise(value) if isinstance(value := rij.get(each), str) else value for each in columns)
        if key in seen:
            yield Fout(f"Deze regel staat ook in rij {seen[key]}. Tel ze bij elkaar op.", rij.nummer, "RJ-code")
        seen.setdefault(key, rij.nummer)


# --- realisation ----------------------------------------------------------------------------------------------------


def _side(rij: Rij) -> str:
    return rij.get("soort") or guess_soort(rij["code"], rij.get("naam") or "")


def _amount(rij: Rij) -> Decimal:
    """Euro of one line: the amount itself, or debit less credit; the other way round for baten."""
    if rij.get("bedrag") is not None:
        return Decimal(rij["bedrag"])
    balance = Decimal(rij.get("debet") or 0) - Decimal(rij.get("credit") or 0)
    return -balance if _side(rij) == Postsoort.BATEN else balance


def _get_month(rij: Rij) -> int:
    """The month to which a period belongs: what comes after December closes the year, and belongs to December."""
    return min(rij["maand"], 12)


def add_up(rijen: list[Rij]) -> list[Realisatieregel]:
    """The lines to be saved, without the opening balance (period 0); lines for the same are added up to one."""
    found: dict[tuple[object, ...], Realisatieregel] = {}
    for rij in rijen:
        if rij["maand"] == 0:
            continue
        naam, programma, maand = rij.get("naam") or "", rij.get("programma") or "", _get_month(rij)
        key = (rij["jaar"], maand, rij["code"], normalise(naam), normalise(programma), _side(rij))
        line = found.setdefault(
            key,
            Realisatieregel(
                jaar=rij["jaar"], maand=maand, code=rij["code"], naam=naam, programma=programma, soort=_side(rij),
                bedrag=Decimal(0),
            ),
        )  # fmt: skip
        line.bedrag += _amount(rij)
    return list(found.values())


def check_realisatie(doel: Inleesdoel, rijen: list[Rij]) -> Resultaat:
    """Mistakes per row: a wrong code, a year too early, no side, no amount; without any, remarks on the whole."""
    fouten = [fout for rij in rijen for fout in _check_code(rij)]
    for rij in rijen:
        if CODE.fullmatch(rij["code"]) and not _side(rij) and rij["maand"] != 0:
            tekst = f"Code {rij['code']} hoort niet bij baten of lasten. Balansposten leest u apart in."
            fouten.append(Fout(tekst, rij.nummer, "RJ-code"))
        if all(rij.get(each) is None for each in ("bedrag", "debet", "credit")):
            fouten.append(Fout("Hier hoort een bedrag te staan, bij debet of bij credit.", rij.nummer, "Bedrag"))
    if not fouten and rijen and not add_up(rijen):
        fouten.append(Fout("In het bestand staat alleen periode 0, de beginbalans. Die hoort niet bij de realisatie."))
    return Resultaat(fouten, [] if fouten else list(_realisation_remarks(doel, rijen)))


def _months(rijen: list[Rij]) -> list[tuple[int, int]]:
    return sorted({(rij["jaar"], _get_month(rij)) for rij in rijen if rij["maand"] != 0})


def _realisation_remarks(doel: Inleesdoel, rijen: list[Rij]) -> Iterable[str]:
    months = _months(rijen)
    present = set(
        Realisatieregel.objects.filter(swv=doel.swv, jaar__in={jaar for jaar, _ in months})
        .order_by().values_list("jaar", "maand").distinct()
    )  # fmt: skip
    again = [f"{MAANDEN[maand - 1]} {jaar}" for jaar, maand in months if (jaar, maand) in present]
    if again:
        yield f"Wat er al stond, wordt vervangen voor: {', '.join(again)}."
    yield from _period_remarks(rijen)
    lasten = [line.bedrag for line in add_up(rijen) if line.soort == Postsoort.LASTEN]
    if lasten and sum(bedrag < 0 for bedrag in lasten) * 2 > len(lasten):
        yield "De meeste lasten staan onder nul. Kosten zijn hier boven nul: draai het teken om als dat nodig is."


def _period_remarks(rijen: list[Rij]) -> Iterable[str]:
    """What happens to periods that are no month, and to lines for the same."""
    opening = [str(rij.nummer) for rij in rijen if rij["maand"] == 0]
    closing = sorted({rij["maand"] for rij in rijen if rij["maand"] > 12})
    if opening:
        yield f"Overgeslagen, want periode 0 is de beginbalans: rij {', '.join(opening)}."
    if closing:
        namen = " en ".join(map(str, closing))
        yield f"Periode {namen} sluit het jaar af. De bedragen tellen mee in december."
    together = len(rijen) - len(opening) - len(add_up(rijen))
    if together:
        word = "regel is" if together == 1 else "regels zijn"
        yield f"{together} {word} opgeteld bij een regel met dezelfde maand, code, omschrijving en programma."


def save_realisatie(doel: Inleesdoel, rijen: list[Rij]) -> str:
    """Replace every month that is in the file, whole, and leave other months alone; tells how many rows, in Dutch."""
    months = _months(rijen)
    for jaar, maand in months:
        Realisatieregel.objects.filter(swv=doel.swv, jaar=jaar, maand=maand).delete()
    lines = add_up(rijen)
    for line in lines:
        line.swv, line.bestand, line.bron = doel.swv, doel.bestand, doel.bron
    Realisatieregel.objects.bulk_create(lines)
    return f"{len(lines)} regels zijn overgenomen voor {len(months)} {'maand' if len(months) == 1 else 'maanden'}."


# --- balans ---------------------------------------------------------------------------------------------------------


def check_balansposten(doel: Inleesdoel, rijen: list[Rij]) -> Resultaat:
    """The posts themselves, and whether each balans closes: one that does not is refused."""
    fouten = [fout for rij in rijen for fout in _check_code(rij)]
    for rij in rijen:
        if CODE.fullmatch(rij["code"]) and rij["code"][0] not in "12":
            tekst = f"Code {rij['code']} is geen balanspost: activa beginnen met 1, passiva met 2."
            fouten.append(Fout(tekst, rij.nummer, "RJ-code"))
    fouten += _find_doubles(rijen, "jaar", "moment", "code", "naam")
    if fouten:
        return Resultaat(fouten)
    for (jaar, moment), posten in _group(rijen).items():
        if problem := check_balans(posten):
            fouten.append(Fout(f"{Balansmoment(moment).label} {jaar}: {problem}"))
    present = [
        f"{Balansmoment(moment).label} {jaar}"
        for jaar, moment in _group(rijen)
        if Balanspost.objects.filter(swv=doel.swv, jaar=jaar, moment=moment).exists()
    ]
    return Resultaat(fouten, [f"Wat er al stond, wordt vervangen voor: {', '.join(present)}."] if present else [])


def _group(rijen: list[Rij]) -> dict[tuple[int, str], list[tuple[str, Decimal]]]:
    found: dict[tuple[int, str], list[tuple[str, Decimal]]] = {}
    for rij in rijen:
        found.setdefault((rij["jaar"], rij["moment"]), []).append((rij["code"], rij["bedrag"]))
    return found


def save_balansposten(doel: Inleesdoel, rijen: list[Rij]) -> str:
    """Replace the balans of every (year, moment) that is in the file, whole; tells how many posts, in Dutch."""
    groups = _group(rijen)
    for jaar, moment in groups:
        Balanspost.objects.filter(swv=doel.swv, jaar=jaar, moment=moment).delete()
    Balanspost.objects.bulk_create(
        Balanspost(
            swv=doel.swv, jaar=rij["jaar"], moment=rij["moment"], code=rij["code"], naam=rij.get("naam") or "",
            bedrag=rij["bedrag"], bestand=doel.bestand, bron=doel.bron,
        )
        for rij in rijen
    )  # fmt: skip
    return (
        f"{len(rijen)} balansposten zijn overgenomen voor {len(groups)} {'balans' if len(groups) == 1 else 'balansen'}."
    )


def touch_months(doel: Inleesdoel, rijen: list[Rij]) -> Sequence[Geraakt]:
    """All lines of the months in the file: they are replaced."""
    months = Q(pk__in=[])
    for jaar, maand in _months(rijen):
        months |= Q(jaar=jaar, maand=maand)
    return (Geraakt(Realisatieregel.objects.filter(months, swv=doel.swv)),)


def touch_balansen(doel: Inleesdoel, rijen: list[Rij]) -> Sequence[Geraakt]:
    """All posts of the balansen in the file: they are replaced."""
    moments = Q(pk__in=[])
    for jaar, moment in _group(rijen):
        moments |= Q(jaar=jaar, moment=moment)
    return (Geraakt(Balanspost.objects.filter(moments, swv=doel.swv)),)


REALISATIE = Importsoort(
    code="realisatie",
    titel="Realisatie inlezen",
    uitleg="Eén rij per post en maand; rijen voor hetzelfde tellen we op. Kosten zijn bedragen boven nul, of staan bij"
    " debet. Periode 13 hoort bij december. Maanden die in het bestand staan, vervangen wat er van die maanden al was;"
    " andere maanden blijven.",
    kolommen=REALISATIEKOLOMMEN,
    controleer=check_realisatie,
    bewaar=save_realisatie,
    terug=lambda doel: reverse("financien:realisatie"),
    raakt=touch_months,
)
BALANS = Importsoort(
    code="balans",
    titel="Balans inlezen",
    uitleg="Eén rij per balanspost: activa (1) en passiva (2), per 1 januari of 31 december. Een balans die niet sluit,"
    " nemen we niet over.",
    kolommen=BALANSKOLOMMEN,
    controleer=check_balansposten,
    bewaar=save_balansposten,
    terug=lambda doel: reverse("financien:kengetallen"),
    raakt=touch_balansen,
)
register_importsoorten(REALISATIE, BALANS)
