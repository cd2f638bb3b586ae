"""Pupils of the own school from a file: a list in csv or xlsx, or EDEXML. Who reads it chooses whom to add.

A leerlingadministratie gives the whole school; Verband asks only for pupils for whom something is asked. So nobody is
added by itself, what is not chosen is not kept, and a pupil that may be there already is never merged: it is named.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from django.core.exceptions import ValidationError
from django.db import transaction

from leerlingen.calculations import get_inschrijving_regel
from leerlingen.models import Inschrijving, Leerling
from leerlingen.services.dossier import create_leerling
from leerlingen.services.leerlingrij import (
    LIJKT,
    BekendeLeerlingen,
    Leerlingrij,
    find_gemeenten,
    find_twice,
    get_bekend,
    judge,
    read_leerling,
)
from leerlingen.services.terugdraaien import get_written, undo_inschrijving
from swv.kern.adressen import MAX_POSTCODE
from swv.kern.inlezen import Fout, Kolom, Kolomsoort, Koppeling, Onleesbaar, Voorbeeld, read_file
from swv.kern.inlezen.kolommen import join_words
from swv.kern.inlezen.soorten import Rijstand
from swv.kern.invoer.bsn import log_alarms
from swv.kern.invoer.datumregels import GEBOORTEDATUM
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker, Inleesbestand, Inlezing, Organisatie
from swv.organisatie.services.inlezing import Beletsel, Terugweg, record_inlezing, register_terugweg

SOORT = "leerlingen"
MAX_RIJEN = 5_000
# All in one transaction, while somebody waits: some 50 ms a pupil.
MAX_GEKOZEN = 300
MAX_LEERJAAR = 20
AL_GEDAAN = "Dit bestand is al overgenomen. Kijk in de lijst wie er is toegevoegd."
NIEMAND = "Kies minstens één leerling."
TE_VEEL = f"Kies hoogstens {MAX_GEKOZEN} leerlingen tegelijk. Lees het bestand daarna opnieuw in voor de andere."


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
        # Who has one name has it as achternaam; roepnaam is empty then.
        Kolom("roepnaam", "Roepnaam", max_lengte=60, mag_leeg=True, ook=("voornaam",)),
        Kolom("voornamen", "Voornamen", verplicht=False, max_lengte=120, ook=("alle voornamen",)),
        Kolom("tussenvoegsel", "Tussenvoegsel", verplicht=False, max_lengte=20, ook=("voorvoegsel", "tussenvoegsels")),
        Kolom("achternaam", "Achternaam", max_lengte=100, mag_leeg=True),
        Kolom("geboortedatum", "Geboortedatum", Kolomsoort.DATUM, regel=GEBOORTEDATUM, deels="geboorte_onbekend",
              ook=("geb datum", "gebdatum")),
        Kolom("adres", "Adres", verplicht=False, samen=join_words,
              ook=("straat", "straatnaam", "huisnummer", "toevoeging", "huisnummer toevoeging", "huisnr")),
        Kolom("postcode", "Postcode", verplicht=False, max_lengte=MAX_POSTCODE),
        Kolom("plaats", "Plaats", verplicht=False, max_lengte=100, ook=("woonplaats", "plaatsnaam")),
        Kolom("land", "Land", verplicht=False, max_lengte=60, ook=("landcode",)),
        Kolom("woongemeente", "Woongemeente", verplicht=False, ook=("gemeente", "gemeentenaam")),
        Kolom("leerjaar", "Leerjaar of groep", verplicht=False, max_lengte=MAX_LEERJAAR, samen=join_group,
              ook=("leerjaar", "groep", "klas", "klasnaam", "jaargroep", "stamgroep")),
        Kolom("van", "Ingeschreven sinds", Kolomsoort.DATUM, regel=get_inschrijving_regel(schoolsoort),
              ook=("inschrijfdatum", "instroomdatum", "ingeschreven vanaf", "datum inschrijving")),
    )  # fmt: skip


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
    gemeenten, wrong = find_gemeenten(voorbeeld.rijen), list[Fout]()
    read = [read_leerling(rij, gemeenten, wrong) for rij in voorbeeld.rijen]
    told = {(fout.rij, fout.kolom) for fout in voorbeeld.fouten}
    voorbeeld.fouten += [fout for fout in wrong if (fout.rij, fout.kolom) not in told]
    usable = {rij.nummer for rij in voorbeeld.goede_rijen}
    good = [row for row in read if row.nummer in usable]
    twice, alike = find_twice(good)
    bekend = get_bekend(school, by, good)
    found = [_with_judgement(row, bekend, alike) for row in good]
    voorbeeld.standen.update({row.nummer: row.stand for row in found})
    voorbeeld.fouten = sorted([*voorbeeld.fouten, *twice], key=lambda fout: fout.rij or 0)
    return voorbeeld, [row for row in found if row.stand != Rijstand.GELIJK and row.nummer not in voorbeeld.foute_rijen]


def _with_judgement(row: Leerlingrij, bekend: BekendeLeerlingen, alike: dict[int, str]) -> Leerlingrij:
    stand, lijkt_op = judge(row, bekend)
    if stand == Rijstand.NIEUW and row.nummer in alike:
        stand, lijkt_op = LIJKT, alike[row.nummer]
    return replace(row, stand=stand, lijkt_op=lijkt_op)


@transaction.atomic
def take_over_leerlingen(*, bestand: Inleesbestand, by: Gebruiker, gekozen: Collection[int]) -> Inlezing:
    """Add the pupils in these rows of a file that waits, all or none; the file goes.

    Raises ValidationError, Onleesbaar, and NotPossible when it was taken over already.
    """
    # A double click, or two windows of the same person: the second finds no file any more.
    locked = Inleesbestand.objects.select_for_update(of=("self",)).filter(pk=bestand.pk).first()
    if locked is None:
        raise NotPossible(AL_GEDAAN)
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
    try:
        return create_leerling(
            school=school, by=by, van=row.rij["van"], gegevens=dict(row.gegevens), las_id=row.rij.get("las_id") or "",
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
