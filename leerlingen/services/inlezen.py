"""Pupils of the own school from a file: a list in csv or xlsx, or EDEXML. Who reads it chooses whom to add.

A leerlingadministratie gives the whole school; Verband asks only for pupils for whom something is asked. So nobody is
added by itself, what is not chosen is not kept, and a pupil that may be there already is never merged: it is named.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from leerlingen.calculations import get_inschrijving_regel
from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving, Leerling
from leerlingen.queries import get_aangemeld
from leerlingen.services.dossier import create_leerling
from leerlingen.services.terugdraaien import get_written, undo_inschrijving
from swv.kern.calculations import to_plain
from swv.kern.inlezen import Fout, Kolom, Kolomsoort, Koppeling, Onleesbaar, Rij, Voorbeeld, read_file
from swv.kern.inlezen.soorten import Rijstand
from swv.kern.invoer.bsn import log_alarms
from swv.kern.invoer.datumregels import GEBOORTEDATUM
from swv.organisatie.models import Gebruiker, Inleesbestand, Inlezing, Organisatie
from swv.organisatie.services.inlezing import Beletsel, Terugweg, record_inlezing, register_terugweg

SOORT = "leerlingen"
MAX_RIJEN = 5_000
# All in one transaction, while somebody waits: some 50 ms a pupil.
MAX_GEKOZEN = 300
MAX_LEERJAAR = 20
LIJKT = "lijkt bekend"
NIEMAND = "Kies minstens één leerling."
TE_VEEL = f"Kies hoogstens {MAX_GEKOZEN} leerlingen tegelijk. Lees het bestand daarna opnieuw in voor de andere."


def join_words(parts: Sequence[str]) -> str:
    """Street, number and addition as one address."""
    return " ".join(part for part in parts if part)


def join_group(parts: Sequence[str]) -> str:
    """Year and group as one text; without the group when it would be too long."""
    found = list(dict.fromkeys(part for part in parts if part))
    together = ", ".join(found)
    return together if len(together) <= MAX_LEERJAAR or not found else found[0]


def get_kolommen(schoolsoort: str) -> tuple[Kolom, ...]:
    """The columns; the first day of the enrolment is held against the ages of this kind of school."""
    return (
        Kolom("las_id", "Leerlingnummer", verplicht=False, max_lengte=40,
              ook=("stamnummer", "leerling nummer", "nummer", "las nummer")),
        Kolom("roepnaam", "Roepnaam", max_lengte=60, ook=("voornaam",)),
        Kolom("voornamen", "Voornamen", verplicht=False, max_lengte=120, ook=("alle voornamen",)),
        Kolom("tussenvoegsel", "Tussenvoegsel", verplicht=False, max_lengte=20, ook=("voorvoegsel", "tussenvoegsels")),
        Kolom("achternaam", "Achternaam", max_lengte=100),
        Kolom("geboortedatum", "Geboortedatum", Kolomsoort.DATUM, regel=GEBOORTEDATUM, ook=("geb datum", "gebdatum")),
        Kolom("adres", "Adres", verplicht=False, samen=join_words,
              ook=("straat", "straatnaam", "huisnummer", "toevoeging", "huisnummer toevoeging", "huisnr")),
        Kolom("postcode", "Postcode", verplicht=False, max_lengte=7),
        Kolom("plaats", "Plaats", verplicht=False, max_lengte=100, ook=("woonplaats", "plaatsnaam")),
        Kolom("leerjaar", "Leerjaar of groep", verplicht=False, max_lengte=MAX_LEERJAAR, samen=join_group,
              ook=("leerjaar", "groep", "klas", "klasnaam", "jaargroep", "stamgroep")),
        Kolom("van", "Ingeschreven sinds", Kolomsoort.DATUM, regel=get_inschrijving_regel(schoolsoort),
              ook=("inschrijfdatum", "instroomdatum", "ingeschreven vanaf", "datum inschrijving")),
    )  # fmt: skip


@dataclass(frozen=True)
class Leerlingrij:
    """A row that can be added; ``lijkt_op`` says whom it looks like, in Dutch, or is ""."""

    rij: Rij
    lijkt_op: str = ""

    @property
    def nummer(self) -> int:
        """Its row in the file, by which it is chosen."""
        return self.rij.nummer

    @property
    def naam(self) -> str:
        """As one says it."""
        parts = (self.rij["roepnaam"], self.rij.get("tussenvoegsel"), self.rij["achternaam"])
        return " ".join(part for part in parts if part)


def preview_leerlingen(
    *, school: Organisatie, by: Gebruiker, data: bytes, naam: str, geen_bsn: dict[str, str] | None = None,
    koppeling: Koppeling | None = None,
) -> tuple[Voorbeeld, list[Leerlingrij]]:  # fmt: skip
    """Read a list of pupils: everything that is wrong with it, and the rows that can be added.

    Raises Onleesbaar when it can't be read as a list of pupils.
    """
    voorbeeld = read_file(data, naam, get_kolommen(school.schoolsoort), geen_bsn=geen_bsn, koppeling=koppeling)
    if len(voorbeeld.rijen) > MAX_RIJEN:
        raise Onleesbaar(f"Het bestand heeft meer dan {MAX_RIJEN} leerlingen. Verdeel het over meer bestanden.")
    bekend = _get_bekend(school, by, voorbeeld.rijen)
    voorbeeld.fouten += _find_twice(voorbeeld.goede_rijen)
    found = [_judge(rij, bekend) for rij in voorbeeld.goede_rijen]
    voorbeeld.standen.update({rij.nummer: stand for rij, stand, _ in found})
    voorbeeld.fouten.sort(key=lambda fout: fout.rij or 0)
    return voorbeeld, [Leerlingrij(rij, lijkt_op) for rij, stand, lijkt_op in found if stand != Rijstand.GELIJK]


@dataclass(frozen=True)
class BekendeLeerlingen:
    """What the school knows already: numbers of its own, and names with birth dates of its pupils and of who is registered.

    Of who is registered the school does not open the dossier yet: a row has to give the name and the birth date itself, or
    a file with every day of ten years would tell when each of them was born.
    """

    las_ids: frozenset[str]
    namen: dict[tuple[str, str, date], str]
    aangemeld: dict[tuple[str, str, date], str]


def _get_bekend(school: Organisatie, by: Gebruiker, rijen: Sequence[Rij]) -> BekendeLeerlingen:
    dagen = {rij["geboortedatum"] for rij in rijen if rij["geboortedatum"]}
    own = Inschrijving.objects.filter(school=school, soort=Inschrijvingsoort.INSCHRIJVING).exclude(las_id="")
    pupils = Leerling.objects.visible_to(by).filter(geboortedatum__in=dagen)
    aangemeld = get_aangemeld(by, timezone.localdate()).filter(leerling__geboortedatum__in=dagen)
    return BekendeLeerlingen(
        las_ids=frozenset(
            own.filter(las_id__in=[rij.get("las_id") or "" for rij in rijen]).values_list("las_id", flat=True)
        ),
        namen={_key(row.roepnaam, row.achternaam, row.geboortedatum): row.nummer for row in pupils},
        aangemeld={
            _key(row.leerling.roepnaam, row.leerling.achternaam, row.leerling.geboortedatum): row.leerling.nummer
            for row in aangemeld
        },
    )


def _key(roepnaam: str, achternaam: str, geboortedatum: date) -> tuple[str, str, date]:
    return to_plain(roepnaam), to_plain(achternaam), geboortedatum


def _judge(rij: Rij, bekend: BekendeLeerlingen) -> tuple[Rij, str, str]:
    """(row, what taking it over would do, whom it looks like)."""
    if rij.get("las_id") in bekend.las_ids:
        return rij, Rijstand.GELIJK, ""
    key = _key(rij["roepnaam"], rij["achternaam"], rij["geboortedatum"])
    if nummer := bekend.namen.get(key):
        return rij, LIJKT, f"Lijkt op {nummer}: dezelfde naam en geboortedatum. Voeg toe als dit een ander is."
    if nummer := bekend.aangemeld.get(key):
        return rij, LIJKT, f"Lijkt op {nummer}, die bij u is aangemeld. Is het dezelfde? Schrijf die in."
    return rij, Rijstand.NIEUW, ""


def _find_twice(rijen: Sequence[Rij]) -> list[Fout]:
    """The same pupil in two rows, by its number or by name and birth date."""
    seen: dict[Any, int] = {}
    found = []
    for rij in rijen:
        keys = [_key(rij["roepnaam"], rij["achternaam"], rij["geboortedatum"]), rij.get("las_id") or None]
        first = next((seen[key] for key in keys if key in seen), None)
        if first is not None:
            found.append(
                Fout(f"Deze leerling staat ook in rij {first}. Laat er één staan.", rij.nummer, "Leerlingnummer")
            )
        seen.update({key: rij.nummer for key in keys if key is not None and key not in seen})
    return found


@transaction.atomic
def take_over_leerlingen(*, bestand: Inleesbestand, by: Gebruiker, gekozen: Collection[int]) -> Inlezing:
    """Add the pupils in these rows of a file that waits, all or none; the file goes. Raises ValidationError, Onleesbaar."""
    # Two windows of the same person: the second finds no file any more.
    locked = Inleesbestand.objects.select_for_update(of=("self",)).get(pk=bestand.pk)
    school = by.lid.organisatie
    voorbeeld, rijen = preview_leerlingen(
        school=school, by=by, data=bytes(locked.inhoud), naam=locked.naam, geen_bsn=locked.geen_bsn,
        koppeling=Koppeling.from_json(locked.koppeling),
    )  # fmt: skip
    chosen = [row for row in rijen if row.nummer in gekozen]
    if not chosen:
        raise ValidationError(NIEMAND)
    if len(chosen) > MAX_GEKOZEN:
        raise ValidationError(TE_VEEL)
    made = [_add(row, school, by) for row in chosen]
    log_alarms(voorbeeld.gehouden, door=by, object_soort="organisatie", object_id=school.pk)
    enrolments = Inschrijving.objects.filter(leerling__in=made).values_list("pk", flat=True)
    word = "1 leerling is toegevoegd." if len(made) == 1 else f"{len(made)} leerlingen zijn toegevoegd."
    inlezing = record_inlezing(
        organisatie=school, door=by, soort=SOORT, naam=locked.naam, sha256=locked.sha256, rijen=len(made), resultaat=word,
        wijzigingen=sorted(enrolments),
    )  # fmt: skip
    locked.delete()
    return inlezing


def _add(row: Leerlingrij, school: Organisatie, by: Gebruiker) -> Leerling:
    names = ("roepnaam", "voornamen", "tussenvoegsel", "achternaam", "adres", "postcode", "plaats")
    gegevens: dict[str, Any] = {name: row.rij.get(name) or "" for name in names}
    gegevens["geboortedatum"] = row.rij["geboortedatum"]
    try:
        return create_leerling(
            school=school, by=by, van=row.rij["van"], gegevens=gegevens, las_id=row.rij.get("las_id") or "",
            leerjaar=row.rij.get("leerjaar") or "",
        )  # fmt: skip
    except ValidationError as problem:
        raise ValidationError([f"Rij {row.nummer}: {text}" for text in problem.messages]) from problem


# --- taking back ------------------------------------------------------------------------------------------------------


def _find_enrolments(inlezing: Inlezing) -> list[Inschrijving]:
    rows = Inschrijving.objects.filter(pk__in=inlezing.wijzigingen).select_related("leerling", "school")
    return list(rows.order_by("pk"))


def find_bezwaren(inlezing: Inlezing, user: Gebruiker) -> list[Beletsel]:
    """Pupils whose enrolment ended, changed or of whom the school wrote something since they were added."""
    found = []
    present = _find_enrolments(inlezing)
    for row in present:
        naam = f"{row.leerling.naam} ({row.leerling.nummer})"
        if row.tot is not None:
            found.append(Beletsel("Deze inschrijving is al beëindigd.", naam))
        elif written := get_written(row):
            found.append(Beletsel(f"Uw school schreef sindsdien: {', '.join(written)}.", naam))
        elif row.leerling.gezagdrager_set.exists():
            found.append(Beletsel("Er zijn sindsdien gezagdragers vastgelegd.", naam))
        elif Inschrijving.objects.filter(leerling=row.leerling).exclude(pk=row.pk).exists():
            found.append(Beletsel("De leerling is sindsdien ook bij een andere school vastgelegd.", naam))
    gone = len(inlezing.wijzigingen) - len(present)
    if gone:
        found.append(Beletsel(f"{gone} inschrijvingen zijn al teruggedraaid, of uw school ziet ze niet meer."))
    return found


def undo(inlezing: Inlezing, user: Gebruiker) -> None:
    """Undo every enrolment that this import made, whatever the day."""
    for row in _find_enrolments(inlezing):
        undo_inschrijving(inschrijving=row, by=user, zelfde_dag=False)


register_terugweg(SOORT, Terugweg("Leerlingen", find_bezwaren, undo))
