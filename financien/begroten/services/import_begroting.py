"""A budget from a file: one row per post with a column per year; totals that come along are checked, never saved."""

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from django.http import Http404
from django.urls import reverse

from financien.begroten.calculations.begroting import Post
from financien.begroten.calculations.gedrukte_totalen import compare_totals
from financien.begroten.enums import Postherkomst, Postsoort
from financien.begroten.models import Begroting, Begrotingsbedrag, Begrotingspost
from financien.begroten.services.begroting import ALLEEN_CONCEPT, Postgegevens, guess_soort, replace_posten
from financien.referentie.services.importeren import register_importsoorten
from swv.kern.inlezen import Fout, Importsoort, Inleesdoel, Kolom, Kolomsoort, Resultaat, Rij
from swv.kern.inlezen.kolommen import normalise
from swv.kern.inlezen.terugnemen import Geraakt
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker

CODE_VOORAAN = re.compile(r"^(\d{1,2}(?:\.\d{1,2}){0,4})\s*[-–:.]?\s+(.+)$")
CODE = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}")
# Names of rows that are no posts but totals, normalised, and which total they are.
TOTAALREGELS: dict[str, str] = {
    "totaal baten": "totaal_baten",
    "som der baten": "totaal_baten",
    "totale baten": "totaal_baten",
    "totaal lasten": "totaal_lasten",
    "som der lasten": "totaal_lasten",
    "totale lasten": "totaal_lasten",
    "saldo": "saldo",
    "saldo baten en lasten": "saldo",
    "saldo baten lasten": "saldo",
    "saldo financiele baten en lasten": "financieel",
    "totaal": "resultaat",
    "resultaat": "resultaat",
    "totaal resultaat": "resultaat",
    "exploitatieresultaat": "resultaat",
    "netto resultaat": "resultaat",
}
# Rows that are only a heading within the table.
TUSSENKOPPEN = frozenset({"baten", "lasten", "financiele baten en lasten", "financieel"})


def get_kolommen(doel: Inleesdoel) -> tuple[Kolom, ...]:
    """The columns of this budget: its years, and the year before when the file has it."""
    begroting: Begroting = doel.object
    jaren = [
        Kolom(
            str(jaar), str(jaar), Kolomsoort.BEDRAG, verplicht=jaar != begroting.jaar - 1, mag_leeg=True,
            ook=tuple(f"{word} {jaar}" for word in ("begroting", "begroot", "verwacht", "raming", "bedrag", "prognose")),
        )
        for jaar in begroting.kolomjaren
    ]  # fmt: skip
    return (
        Kolom("code", "RJ-code", verplicht=False, ook=("code", "rj 660", "rj660", "rj code"), max_lengte=14),
        Kolom("post", "Post", ook=("omschrijving", "naam", "begrotingspost", "baten en lasten"), max_lengte=160),
        Kolom("programma", "Programma", verplicht=False, max_lengte=80),
        Kolom("soort", "Soort", Kolomsoort.KEUZE, verplicht=False, keuzes=dict(Postsoort.choices)),
        *jaren,
    )


def split_code(rij: Rij) -> tuple[str, str]:
    """(RJ code, name) of a row: the code has its own column or stands before the name; "" without one."""
    code, naam = rij.get("code") or "", rij["post"] or ""
    found = CODE_VOORAAN.match(naam)
    if found and (not code or code == found[1]):
        return found[1], found[2]
    return code, naam


def find_total(rij: Rij) -> str:
    """Which total this row is; "" when it is a post."""
    code, naam = split_code(rij)
    return "" if code else TOTAALREGELS.get(normalise(naam), "")


def read_amounts(rij: Rij, begroting: Begroting) -> dict[int, Decimal]:
    """{year: euro} of the filled cells of a row; an empty cell is no amount, which is not the same as 0 euro."""
    return {jaar: rij.get(str(jaar)) for jaar in begroting.kolomjaren if rij.get(str(jaar)) is not None}


def is_post(rij: Rij, begroting: Begroting) -> bool:
    """No total, and no heading within the table."""
    if find_total(rij):
        return False
    code, naam = split_code(rij)
    return bool(code) or normalise(naam) not in TUSSENKOPPEN or bool(read_amounts(rij, begroting))


def to_postgegevens(rij: Rij, begroting: Begroting) -> Postgegevens:
    """A row for the service; baten or lasten follow from code and name when the row doesn't say it ("": unknown)."""
    code, naam = split_code(rij)
    soort = rij.get("soort") or guess_soort(code, naam)
    return Postgegevens(
        code, naam, soort, read_amounts(rij, begroting), rij.get("programma") or "", herkomst=Postherkomst.IMPORT
    )


def check(doel: Inleesdoel, rijen: list[Rij]) -> Resultaat:
    """Codes, double posts, posts without amounts; and in words where printed totals are not what the posts add up to."""
    begroting: Begroting = doel.object
    posts = [(rij, to_postgegevens(rij, begroting)) for rij in rijen if is_post(rij, begroting)]
    fouten = [fout for rij, post in posts for fout in _check_post(rij, post, begroting)]
    fouten += _find_doubles(posts)
    if not posts:
        fouten.append(Fout("In het bestand staan geen posten, alleen totalen of koppen."))
    meldingen = [] if fouten else _remarks(posts, rijen, begroting)
    return Resultaat(fouten, meldingen)


def _check_post(rij: Rij, post: Postgegevens, begroting: Begroting) -> list[Fout]:
    fouten = []
    if not post.code:
        fouten.append(
            Fout(
                f"«{post.naam}» heeft geen RJ-code. Zet die in een eigen kolom of voor de omschrijving.",
                rij.nummer,
                "Post",
            )
        )
    elif not CODE.fullmatch(post.code):
        fouten.append(Fout(f"«{post.code}» is geen RJ-code, zoals 4.5.1.", rij.nummer, "RJ-code"))
    elif not post.soort:
        fouten.append(
            Fout(
                f"Bij code {post.code} is niet te zien of het baten of lasten zijn. Vul de kolom «Soort» in.",
                rij.nummer,
                "Soort",
            )
        )
    if not post.bedragen:
        fouten.append(Fout(f"«{post.naam}» heeft in geen enkel jaar een bedrag.", rij.nummer, str(begroting.jaar)))
    return fouten


def _find_doubles(posts: list[tuple[Rij, Postgegevens]]) -> list[Fout]:
    seen: dict[tuple[str, str, str], int] = {}
    fouten = []
    for rij, post in posts:
        key = (post.code, normalise(post.naam), normalise(post.programma))
        if key in seen:
            tekst = f"Deze post staat ook in rij {seen[key]}. Tel ze bij elkaar op, of geef ze een ander programma."
            fouten.append(Fout(tekst, rij.nummer, "Post"))
        seen.setdefault(key, rij.nummer)
    return fouten


def _remarks(posts: list[tuple[Rij, Postgegevens]], rijen: list[Rij], begroting: Begroting) -> list[str]:
    meldingen = []
    present = begroting.posten.count()
    if present:
        meldingen.append(f"De {present} posten die er nu staan, worden vervangen. De reserves blijven.")
    engine = [Post(post.code, post.naam, post.soort, post.bedragen, post.programma) for _, post in posts]
    gedrukt: dict[str, dict[int, Decimal]] = {}
    for rij in rijen:
        if soort := find_total(rij):
            gedrukt[soort] = read_amounts(rij, begroting)
    meldingen += compare_totals(engine, gedrukt, begroting.kolomjaren)
    negative = Counter(post.naam for _, post in posts if any(bedrag < 0 for bedrag in post.bedragen.values()))
    meldingen += [f"«{naam}» heeft een bedrag onder nul. Lasten zijn hier boven nul; klopt dit?" for naam in negative]
    for rij, post in posts:
        missing = [str(jaar) for jaar in begroting.jaren if jaar not in post.bedragen]
        if missing:
            meldingen.append(f"«{post.naam}» (rij {rij.nummer}) heeft geen bedrag voor {', '.join(missing)}.")
    return meldingen


def save(doel: Inleesdoel, rijen: list[Rij]) -> str:
    """Replace all posts of the budget with those of the file, leaving out its totals; tells how many, in Dutch."""
    begroting: Begroting = doel.object
    posten = [to_postgegevens(rij, begroting) for rij in rijen if is_post(rij, begroting)]
    aantal = replace_posten(begroting=begroting, posten=posten, bron=begroting.bron or doel.bron)
    return f"{aantal} posten zijn overgenomen in de begroting {begroting.jaar}."


def find_concept(user: Gebruiker, pk: int) -> Begroting:
    """The concept into which this controller may import. Raises Http404, NotAllowed, NotPossible."""
    begroting = Begroting.objects.visible_to(user).select_related("swv").filter(pk=pk).first()
    if begroting is None:
        raise Http404
    if not user.is_rol(Rol.CONTROLLER, bij=begroting.swv_id):
        raise NotAllowed("Dit doet de controller van het samenwerkingsverband.")
    if not begroting.is_concept:
        raise NotPossible(ALLEEN_CONCEPT, status=begroting.status)
    return begroting


def touch_posten(doel: Inleesdoel, rijen: list[Rij]) -> Sequence[Geraakt]:
    """All posts of the budget with their amounts, and where it says they come from."""
    begroting: Begroting = doel.object
    return (
        Geraakt(Begroting.objects.filter(pk=begroting.pk), ("bron",)),
        Geraakt(Begrotingspost.objects.filter(begroting=begroting)),
        Geraakt(Begrotingsbedrag.objects.filter(post__begroting=begroting)),
    )


BEGROTINGSPOSTEN = Importsoort(
    code="begroting",
    titel="Begroting inlezen",
    uitleg="Eén rij per post en één kolom per jaar. De RJ-code staat in een eigen kolom of voor de omschrijving."
    " Kosten zijn bedragen boven nul. Regels met totalen mogen blijven staan: wij rekenen ze na.",
    kolommen=get_kolommen,
    controleer=check,
    bewaar=save,
    zoek=find_concept,
    met_totalen=True,
    raakt=touch_posten,
    terug=lambda doel: reverse("financien:begroting", args=[doel.object.pk]),
)
register_importsoorten(BEGROTINGSPOSTEN)
