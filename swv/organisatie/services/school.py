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

from swv.kern.adressen import MAX_POSTCODE
from swv.kern.inlezen import Fout, Kolom, Kolomsoort, Koppeling, Onleesbaar, Rij, Voorbeeld, read_file
from swv.kern.inlezen.adres import read_adres
from swv.kern.inlezen.kolommen import join_words
from swv.kern.inlezen.soorten import Rijstand
from swv.kern.inlezen.terugnemen import INTUSSEN
from swv.kern.invoer.beheerregels import AANSLUITING_BEGIN
from swv.organisatie.enums import Organisatiesoort, Schoolsoort
from swv.organisatie.models import Aansluiting, Gebruiker, Inlezing, Lidmaatschap, Organisatie
from swv.organisatie.services.inlezing import Beletsel, Terugweg, find_written, record_inlezing, register_terugweg
from swv.organisatie.services.organisatie import connect_organisatie, get_overlap

SOORT = "scholen"
MAX_SCHOLEN = 1_000
VESTIGINGSKOPPEN = ("vestigingscode", "vestigingsnummer", "vestigings nummer", "vestiginsnummer")
# How DUO calls them: SOORT PO in the lists of primary, ONDERWIJSSTRUCTUUR in those of secondary education.
SCHOOLSOORTEN_VAN_DUO = {
    "bo": "bao", "basisonderwijs": "bao", "praktijkonderwijs": "pro", "vmbo": "vo", "havo": "vo", "vwo": "vo",
    "havo/vwo": "vo", "vmbo/havo": "vo", "vmbo/havo/vwo": "vo", "vmbo/havo/vwo/pro": "vo", "mavo": "vo",
    "speciaal basisonderwijs": "sbo", "speciaal onderwijs": "so", "voortgezet speciaal onderwijs": "vso",
}  # fmt: skip
# A board by its number, or by the code of the register RIO: 41009 or 100B490.
RIO_BESTUUR = re.compile(r"[0-9]{3}[A-Z][0-9]{3}")
NAAM_VOLGT = "Bestuur {nummer} (naam nog aanvullen)"


def is_voorlopige_naam(naam: str) -> bool:
    """Is this the name a board got because the file that brought it had none?"""
    return re.fullmatch(re.escape(NAAM_VOLGT).replace(r"\{nummer\}", ".+"), naam) is not None


KOLOMMEN = (
    Kolom("brin", "BRIN", ook=("brin nummer", "instellingscode"), reserve=VESTIGINGSKOPPEN, max_lengte=10),
    Kolom("vestiging", "Vestiging", verplicht=False, ook=VESTIGINGSKOPPEN, max_lengte=6),
    Kolom("naam", "Naam van de school", ook=("naam", "school", "vestigingsnaam", "instellingsnaam vestiging")),
    Kolom(
        "schoolsoort", "Schoolsoort", Kolomsoort.KEUZE, ook=("soort", "soort onderwijs", "soort po", "onderwijsstructuur"),
        keuzes=dict(Schoolsoort.choices), ook_keuzes=SCHOOLSOORTEN_VAN_DUO,
    ),
    Kolom(
        "bestuursnummer", "Bestuursnummer", ook=("bevoegd gezag nummer", "bevoegd gezag code", "bevoegd gezag"), max_lengte=7
    ),
    Kolom("bestuur", "Naam van het bestuur", verplicht=False, ook=("bestuur", "bevoegd gezag naam")),
    Kolom("adres", "Adres", verplicht=False, ook=("straatnaam", "huisnummer toevoeging"), samen=join_words),
    Kolom("postcode", "Postcode", verplicht=False, max_lengte=MAX_POSTCODE),
    Kolom("plaats", "Plaats", verplicht=False, ook=("plaatsnaam",), max_lengte=100),
    Kolom("email", "E-mailadres", verplicht=False, ook=("email", "e-mail"), max_lengte=254),
    Kolom("van", "Aangesloten vanaf", Kolomsoort.DATUM, verplicht=False, ook=("vanaf",), regel=AANSLUITING_BEGIN),
    Kolom("land", "Land", verplicht=False, max_lengte=60),
)  # fmt: skip
VOORBEELD = (
    "02VG", "00", "Voorbeeldcollege", "vo", "41009", "Stichting Voorbeeld", "Schoolplein 1", "1941 AB", "Beverwijk", "",
    "1-8-2026", "",
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
    *,
    swv: Organisatie,
    data: bytes,
    naam: str,
    van: date,
    geen_bsn: dict[str, str] | None = None,
    koppeling: Koppeling | None = None,
) -> tuple[Voorbeeld, list[Schoolrij]]:
    """Read a file and say everything that is wrong with it; the schools are there when nothing is.

    Raises Onleesbaar when it can't be read as a list of schools.
    """
    voorbeeld = read_file(data, naam, KOLOMMEN, geen_bsn=geen_bsn, koppeling=koppeling)
    if len(voorbeeld.rijen) > MAX_SCHOLEN:
        raise Onleesbaar(f"Het bestand heeft meer dan {MAX_SCHOLEN} scholen. Verdeel het over meer bestanden.")
    wrong = voorbeeld.foute_rijen
    scholen = [read_school(rij, van, voorbeeld.fouten) for rij in voorbeeld.rijen if rij.nummer not in wrong]
    bekend = _get_bekend(scholen)
    has_names = any(kolom.code == "bestuur" for kolom in voorbeeld.kolommen)
    voorbeeld.fouten += [*_find_twice(scholen), *(_find_nameless(scholen, bekend) if has_names else ())]
    voorbeeld.fouten.sort(key=lambda fout: fout.rij or 0)
    voorbeeld.meldingen += [*_tell(swv, scholen, bekend), *_tell_boards(scholen, bekend, has_names=has_names)]
    voorbeeld.standen.update({school.nummer: _get_stand(swv, school, bekend) for school in scholen})
    return voorbeeld, [school for school in scholen if school.nummer not in voorbeeld.foute_rijen]


def read_school(rij: Rij, van: date, fouten: list[Fout]) -> Schoolrij:
    """The school in this row; what is wrong with it is added to ``fouten``."""
    brin, vestiging = _split_brin(rij["brin"].upper().replace(" ", ""), (rij.get("vestiging") or "").upper())
    if not re.fullmatch(r"[0-9]{2}[A-Z]{2}", brin):
        fouten.append(Fout(f"«{rij['brin']}» is geen BRIN: twee cijfers en twee letters.", rij.nummer, "BRIN"))
    if not re.fullmatch(r"[0-9]{2}", vestiging):
        fouten.append(Fout(f"«{vestiging}» is geen vestiging: twee cijfers.", rij.nummer, "Vestiging"))
    bestuursnummer = rij["bestuursnummer"].upper().replace(" ", "").zfill(5)
    if not re.fullmatch(r"[0-9]{5}", bestuursnummer) and not RIO_BESTUUR.fullmatch(bestuursnummer):
        tekst = f"«{rij['bestuursnummer']}» is geen bestuursnummer: vijf cijfers, of een code van RIO zoals 100B490."
        fouten.append(Fout(tekst, rij.nummer, "Bestuursnummer"))
    gegevens = {code: rij.get(code) or "" for code in ("naam", "schoolsoort", "adres", "postcode", "plaats", "email")}
    gegevens |= read_adres(rij, gegevens, fouten)
    if gegevens["email"] and not _is_email(gegevens["email"]):
        fouten.append(Fout(f"«{gegevens['email']}» is geen e-mailadres.", rij.nummer, "E-mailadres"))
    return Schoolrij(
        rij.nummer, brin, vestiging, bestuursnummer, rij.get("bestuur") or "", gegevens, rij.get("van") or van
    )


def _split_brin(brin: str, vestiging: str) -> tuple[str, str]:
    """DUO writes 02VG00 in one column, or 02VG with 00 or 02VG00 beside it; a spreadsheet makes 0 of 00."""
    if not vestiging and len(brin) == 6:
        return brin[:4], brin[4:]
    if len(vestiging) == 6 and vestiging.startswith(brin[:4]):
        return brin[:4], vestiging[4:]
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


def _tell_boards(scholen: Sequence[Schoolrij], bekend: Bekend, *, has_names: bool) -> list[str]:
    """Boards that come without a name, and those that are known by their code of RIO only."""
    new = [each for each in scholen if each.bestuursnummer not in bekend.besturen and each.code not in bekend.scholen]
    nummers = list(dict.fromkeys(each.bestuursnummer for each in new))
    meldingen = [
        f"{nummer} is een code van RIO. Kent Verband dit bestuur al onder zijn bestuursnummer? Gebruik dan dat nummer:"
        " anders staat het er twee keer in."
        for nummer in nummers
        if RIO_BESTUUR.fullmatch(nummer)
    ]
    if nummers and not has_names:
        one = len(nummers) == 1
        meldingen.append(
            f"In het bestand staan geen namen van besturen. {'Bestuur' if one else 'Besturen'} {', '.join(nummers)} kennen"
            f" we nog niet: {'het krijgt' if one else 'ze krijgen'} een voorlopige naam. Vul die aan bij Organisaties."
        )
    return meldingen


def _get_stand(swv: Organisatie, school: Schoolrij, bekend: Bekend) -> str:
    known = bekend.scholen.get(school.code)
    if known is None:
        return Rijstand.NIEUW
    return Rijstand.GELIJK if get_overlap(swv, known, school.van) else Rijstand.GEWIJZIGD


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
def take_over_bestand(*, swv: Organisatie, by: Gebruiker, scholen: Sequence[Schoolrij], naam: str, sha256: str) -> str:
    """Connect the schools of a file, as an import that can be taken back; returns what was done, in Dutch.

    Raises ValidationError, and saves nothing then.
    """
    aantal, made = take_over_scholen(swv=swv, scholen=scholen)
    resultaat = "Er is 1 school aangesloten." if aantal == 1 else f"Er zijn {aantal} scholen aangesloten."
    record_inlezing(
        organisatie=swv, door=by, soort=SOORT, naam=naam, sha256=sha256, rijen=len(scholen), resultaat=resultaat,
        wijzigingen=sorted(each.pk for each in made),
    )  # fmt: skip
    return resultaat


def _find_aansluitingen(inlezing: Inlezing) -> list[Aansluiting]:
    rows = Aansluiting.objects.filter(pk__in=inlezing.wijzigingen).select_related("organisatie")
    return list(rows.order_by("organisatie__sorteernaam", "pk"))


def find_bezwaren(inlezing: Inlezing, user: Gebruiker) -> list[Beletsel]:
    """Connections that ended or changed since, and organisations where somebody got a role or of which others wrote.

    Without a role nobody works there, but the swv itself counts, pays and plans for its schools. A board that got other
    schools stays with those.
    """
    rows = _find_aansluitingen(inlezing)
    here = {row.organisatie_id for row in rows}
    staffed = set(Lidmaatschap.objects.filter(organisatie__in=here).values_list("organisatie_id", flat=True))
    later = Aansluiting.objects.filter(swv=inlezing.organisatie_id, organisatie__bestuur__in=here)
    boards = set(later.exclude(pk__in=inlezing.wijzigingen).values_list("organisatie__bestuur_id", flat=True))
    written = find_written(inlezing.organisatie_id, here)
    found = []
    for row in rows:
        if row.tot is not None:
            found.append(Beletsel("De aansluiting is al beëindigd.", row.organisatie.naam))
        elif row.organisatie_id in staffed:
            found.append(Beletsel("Hier heeft of had iemand een rol.", row.organisatie.naam))
        elif what := written.get(row.organisatie_id):
            found.append(Beletsel(f"Hier hangt al een {what} aan.", row.organisatie.naam))
        elif row.organisatie_id in boards:
            found.append(
                Beletsel("Van dit bestuur zijn sindsdien nog andere scholen aangesloten.", row.organisatie.naam)
            )
    return found


def undo(inlezing: Inlezing, user: Gebruiker) -> None:
    """These connections never were: they last no day. The organisations themselves stay known.

    Raises ValidationError when one of them ended meanwhile.
    """
    rows = Aansluiting.objects.filter(pk__in=inlezing.wijzigingen).select_for_update().order_by("pk")
    for row in rows:
        if row.tot is not None:
            raise ValidationError(INTUSSEN)
        row.tot = row.van
        row.save(update_fields=["tot"])


register_terugweg(SOORT, Terugweg("Scholen", find_bezwaren, undo))


@transaction.atomic
def take_over_scholen(*, swv: Organisatie, scholen: Sequence[Schoolrij]) -> tuple[int, list[Aansluiting]]:
    """Connect these schools and their boards; (how many schools, the connections that were made).

    Raises ValidationError, and saves nothing then.
    """
    namen = {school.bestuursnummer: school.bestuur for school in scholen if school.bestuur}
    aantal, made = 0, []
    for school in scholen:
        gegevens: dict[str, Any] = {**school.gegevens, "brin": school.brin, "vestiging": school.vestiging}
        known = Organisatie.objects.filter(
            soort=Organisatiesoort.SCHOOL, brin=school.brin, vestiging=school.vestiging
        ).first()
        if known is not None and get_overlap(swv, known, school.van):
            continue
        if known is None:
            gegevens["bestuur"], board = _get_bestuur(swv, school, namen)
            made += board
        done = connect_organisatie(swv=swv, soort=Organisatiesoort.SCHOOL, gegevens=gegevens, van=school.van)
        made += done.aansluitingen
        aantal += 1
    return aantal, made


def _get_bestuur(swv: Organisatie, school: Schoolrij, namen: dict[str, str]) -> tuple[Organisatie, list[Aansluiting]]:
    """The board of this school, connected too, and the connection when it was made here."""
    rows = Organisatie.objects.filter(soort=Organisatiesoort.BESTUUR, code=school.bestuursnummer)
    bestuur = rows.first()
    if bestuur is not None and get_overlap(swv, bestuur, school.van):
        return bestuur, []
    gegevens = {
        "code": school.bestuursnummer,
        "naam": bestuur.naam
        if bestuur
        else namen.get(school.bestuursnummer, NAAM_VOLGT.format(nummer=school.bestuursnummer)),
    }
    done = connect_organisatie(swv=swv, soort=Organisatiesoort.BESTUUR, gegevens=gegevens, van=school.van)
    return done.organisatie, done.aansluitingen
