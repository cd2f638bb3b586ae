"""Schools and their boards from a CSV or XLSX, for an swv that starts: everything in the file, or nothing."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from swv.kern.inlezen import Fout, Kolom, Kolomsoort, Onleesbaar, Rij, Voorbeeld, read_file
from swv.kern.invoer.beheerregels import AANSLUITING_BEGIN
from swv.organisatie.enums import Organisatiesoort, Schoolsoort
from swv.organisatie.models import Organisatie
from swv.organisatie.services.organisatie import connect_organisatie, get_overlap

MAX_SCHOLEN = 1_000
KOLOMMEN = (
    Kolom("brin", "BRIN", ook=("brin nummer", "brinnummer", "vestigingscode", "vestigingsnummer"), max_lengte=10),
    Kolom("vestiging", "Vestiging", verplicht=False, ook=("vestigings nummer",), max_lengte=2),
    Kolom("naam", "Naam van de school", ook=("naam", "school", "vestigingsnaam")),
    Kolom(
        "schoolsoort", "Schoolsoort", Kolomsoort.KEUZE, ook=("soort", "soort onderwijs"), keuzes=dict(Schoolsoort.choices)
    ),
    Kolom("bestuursnummer", "Bestuursnummer", ook=("bevoegd gezag nummer", "bevoegd gezag"), max_lengte=5),
    Kolom("bestuur", "Naam van het bestuur", verplicht=False, ook=("bestuur", "bevoegd gezag naam")),
    Kolom("adres", "Adres", verplicht=False),
    Kolom("postcode", "Postcode", verplicht=False, max_lengte=7),
    Kolom("plaats", "Plaats", verplicht=False, ook=("plaatsnaam",), max_lengte=100),
    Kolom("email", "E-mailadres", verplicht=False, ook=("email", "e-mail"), max_lengte=254),
    Kolom("van", "Aangesloten vanaf", Kolomsoort.DATUM, verplicht=False, ook=("vanaf",), regel=AANSLUITING_BEGIN),
)  # fmt: skip
VOORBEELD = (
    "02VG", "00", "Voorbeeldcollege", "vo", "41009", "Stichting Voorbeeld", "Schoolplein 1", "1941 AB", "Beverwijk", "",
    "1-8-2026",
)  # fmt: skip


@dataclass(frozen=True)
class Schoolrij:
    """One row that can be taken over; ``bestuur`` is a name, for a board that nobody made yet."""

    nummer: int
    brin: str
    vestiging: str
    bestuursnummer: str
    bestuur: str
    gegevens: dict[str, str]
    van: date

    @property
    def code(self) -> tuple[str, str]:
        """(BRIN, number of the branch), by which a school is recognised."""
        return self.brin, self.vestiging


@dataclass(frozen=True)
class Bekend:
    """What exists already of the schools and boards in a file."""

    scholen: dict[tuple[str, str], Organisatie]
    besturen: dict[str, Organisatie]


def preview_scholen(
    *, swv: Organisatie, data: bytes, naam: str, van: date, geen_bsn: dict[str, str] | None = None
) -> tuple[Voorbeeld, list[Schoolrij]]:
    """Read a file and say everything that is wrong with it; the schools are there when nothing is.

    Raises Onleesbaar when it can't be read as a list of schools.
    """
    voorbeeld = read_file(data, naam, KOLOMMEN, geen_bsn=geen_bsn)
    if len(voorbeeld.rijen) > MAX_SCHOLEN:
        raise Onleesbaar(f"Het bestand heeft meer dan {MAX_SCHOLEN} scholen. Verdeel het over meer bestanden.")
    wrong = {fout.rij for fout in voorbeeld.fouten}
    scholen = [read_school(rij, van, voorbeeld.fouten) for rij in voorbeeld.rijen if rij.nummer not in wrong]
    bekend = _get_bekend(scholen)
    voorbeeld.fouten += [*_find_twice(scholen), *_find_nameless(scholen, bekend)]
    voorbeeld.fouten.sort(key=lambda fout: fout.rij or 0)
    voorbeeld.meldingen += _tell(swv, scholen, bekend)
    return voorbeeld, scholen


def read_school(rij: Rij, van: date, fouten: list[Fout]) -> Schoolrij:
    """The school in this row; what is wrong with it is added to ``fouten``."""
    brin, vestiging = _split_brin(rij["brin"].upper().replace(" ", ""), rij.get("vestiging"))
    if not re.fullmatch(r"[0-9]{2}[A-Z]{2}", brin):
        fouten.append(Fout(f"«{rij['brin']}» is geen BRIN: twee cijfers en twee letters.", rij.nummer, "BRIN"))
    if not re.fullmatch(r"[0-9]{2}", vestiging):
        fouten.append(Fout(f"«{vestiging}» is geen vestiging: twee cijfers.", rij.nummer, "Vestiging"))
    bestuursnummer = rij["bestuursnummer"].zfill(5)
    if not re.fullmatch(r"[0-9]{5}", bestuursnummer):
        tekst = f"«{rij['bestuursnummer']}» is geen bestuursnummer: vijf cijfers."
        fouten.append(Fout(tekst, rij.nummer, "Bestuursnummer"))
    gegevens = {code: rij.get(code) or "" for code in ("naam", "schoolsoort", "adres", "postcode", "plaats", "email")}
    if gegevens["email"] and not _is_email(gegevens["email"]):
        fouten.append(Fout(f"«{gegevens['email']}» is geen e-mailadres.", rij.nummer, "E-mailadres"))
    return Schoolrij(
        rij.nummer, brin, vestiging, bestuursnummer, rij.get("bestuur") or "", gegevens, rij.get("van") or van
    )


def _split_brin(brin: str, vestiging: str | None) -> tuple[str, str]:
    """DUO writes 02VG00 in one column, others 02VG and 00; a spreadsheet makes 0 of 00."""
    if vestiging is None and len(brin) == 6:
        return brin[:4], brin[4:]
    return brin, (vestiging or "0").zfill(2)


def _is_email(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True


def _get_bekend(scholen: Sequence[Schoolrij]) -> Bekend:
    found = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, brin__in={school.brin for school in scholen})
    besturen = Organisatie.objects.filter(
        soort=Organisatiesoort.BESTUUR, code__in={school.bestuursnummer for school in scholen}
    )
    return Bekend(
        {(each.brin, each.vestiging): each for each in found.select_related("bestuur")},
        {each.code: each for each in besturen},
    )


def _find_twice(scholen: Sequence[Schoolrij]) -> list[Fout]:
    aantallen = Counter(school.code for school in scholen)
    return [
        Fout(
            f"{school.brin}-{school.vestiging} staat {aantallen[school.code]} keer in het bestand.",
            school.nummer,
            "BRIN",
        )
        for school in scholen
        if aantallen[school.code] > 1
    ]


def _find_nameless(scholen: Sequence[Schoolrij], bekend: Bekend) -> list[Fout]:
    """A board that nobody made yet needs one name."""
    namen: dict[str, set[str]] = {}
    for school in scholen:
        namen.setdefault(school.bestuursnummer, set()).update({school.bestuur} - {""})
    fouten = []
    for school in scholen:
        if school.bestuursnummer in bekend.besturen or school.code in bekend.scholen:
            continue
        found = namen[school.bestuursnummer]
        if len(found) != 1:
            wat = "heeft in het bestand meer dan één naam" if found else "kennen we nog niet: vul ook de naam in"
            tekst = f"Bestuur {school.bestuursnummer} {wat}."
            fouten.append(Fout(tekst, school.nummer, "Naam van het bestuur"))
    return fouten


def _tell(swv: Organisatie, scholen: Sequence[Schoolrij], bekend: Bekend) -> list[str]:
    meldingen = []
    for school in scholen:
        if (known := bekend.scholen.get(school.code)) is None:
            continue
        if get_overlap(swv, known, school.van):
            meldingen.append(f"Rij {school.nummer}: {known.naam} is al aangesloten en blijft zoals hij is.")
        else:
            meldingen.append(
                f"Rij {school.nummer}: {known.naam} bestaat al. De gegevens blijven, u sluit de school aan."
            )
    return meldingen


@transaction.atomic
def take_over_scholen(*, swv: Organisatie, scholen: Sequence[Schoolrij]) -> int:
    """Connect these schools and their boards; returns how many schools. Raises ValidationError, and saves nothing then."""
    namen = {school.bestuursnummer: school.bestuur for school in scholen if school.bestuur}
    aantal = 0
    for school in scholen:
        gegevens: dict[str, Any] = {**school.gegevens, "brin": school.brin, "vestiging": school.vestiging}
        known = Organisatie.objects.filter(
            soort=Organisatiesoort.SCHOOL, brin=school.brin, vestiging=school.vestiging
        ).first()
        if known is not None and get_overlap(swv, known, school.van):
            continue
        if known is None:
            gegevens["bestuur"] = _get_bestuur(swv, school, namen)
        connect_organisatie(swv=swv, soort=Organisatiesoort.SCHOOL, gegevens=gegevens, van=school.van)
        aantal += 1
    return aantal


def _get_bestuur(swv: Organisatie, school: Schoolrij, namen: dict[str, str]) -> Organisatie:
    """The board of this school, connected too."""
    rows = Organisatie.objects.filter(soort=Organisatiesoort.BESTUUR, code=school.bestuursnummer)
    bestuur = rows.first()
    if bestuur is not None and get_overlap(swv, bestuur, school.van):
        return bestuur
    gegevens = {"code": school.bestuursnummer, "naam": bestuur.naam if bestuur else namen[school.bestuursnummer]}
    return connect_organisatie(swv=swv, soort=Organisatiesoort.BESTUUR, gegevens=gegevens, van=school.van).organisatie
