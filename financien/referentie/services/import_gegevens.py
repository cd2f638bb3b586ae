"""Reference data from a file: a row that was there already is corrected, a new one is added, all or nothing."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone

from financien.referentie.enums import (
    FORMATIE,
    PERCENTAGE_GRENZEN,
    Cijferstatus,
    Percentagesoort,
    Plaatsingscategorie,
    Plaatsingsreden,
    Tariefsoort,
    Tellingsoort,
)
from financien.referentie.models import Percentage, Plaatsing, Tarief, Telling
from financien.referentie.queries.gegevens import unit_code
from financien.referentie.services.duo import translate_so_vso
from financien.referentie.services.gegevens import guard
from financien.referentie.services.importeren import register_importsoorten
from swv.kern.bereik import Bereik
from swv.kern.inlezen import Fout, Importsoort, Inleesdoel, Kolom, Kolomsoort, Onleesbaar, Resultaat, Rij
from swv.kern.inlezen.soorten import Rijstand
from swv.kern.inlezen.terugnemen import Geraakt
from swv.kern.invoer.beheerregels import GELD_BEGIN, GELD_EINDE, TELDATUM
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie

BRON = Kolom("bron", "Bron", max_lengte=300, vast=True, in_woorden=True)
STATUS = Kolom("status", "Status", Kolomsoort.KEUZE, keuzes=dict(Cijferstatus.choices))
PERIODE = (
    Kolom("van", "Geldig vanaf", Kolomsoort.DATUM, ook=("van", "ingangsdatum"), regel=GELD_BEGIN),
    Kolom("tot_en_met", "Geldig tot en met", Kolomsoort.DATUM, verplicht=False, ook=("einddatum",), regel=GELD_EINDE),
)
BATCH = 500
# What DUO counts, and hides when it is small.
LEERLINGTELLINGEN = frozenset(Tellingsoort) - {Tellingsoort.LOCATIES, Tellingsoort.GEWOGEN, *FORMATIE}
ORGANISATIE = ("Code van school of bestuur", "School of bestuur", "BRIN", "Code")
DUO_CODES = ("brin nummer", "instellingscode", "vestigingsnummer", "vestigings nummer", "vestigingscode")


def join_code(parts: Sequence[str]) -> str:
    """The code of a school out of what DUO writes in two columns: 99PA and 00, or 99PA and 99PA00."""
    first, *rest = [part.strip().upper() for part in parts if part.strip()] or [""]
    last = rest[-1] if rest else ""
    if last.startswith(first):
        return last
    return f"{first}{last.zfill(2)}" if len(first) == 4 and last.isdigit() else f"{first}{last}"


TARIEFKOLOMMEN = (
    Kolom("code", "Soort tarief", Kolomsoort.KEUZE, ook=("tarief", "soort"), keuzes=dict(Tariefsoort.choices)),
    *PERIODE,
    Kolom("bedrag", "Bedrag", Kolomsoort.BEDRAG, laagst=0, hoogst=9_999_999_999),
    STATUS,
    BRON,
)
TELLINGKOLOMMEN = (
    Kolom("code", "Wat is geteld", Kolomsoort.KEUZE, ook=("telling", "soort"), keuzes=dict(Tellingsoort.choices)),
    Kolom("organisatie", ORGANISATIE[0], ook=(*ORGANISATIE[1:], *DUO_CODES), max_lengte=20, samen=join_code),
    Kolom("datum", "Teldatum", Kolomsoort.DATUM, ook=("datum", "peildatum"), regel=TELDATUM),
    Kolom(
        "aantal",
        "Aantal",
        Kolomsoort.GETAL,
        ook=("aantal leerlingen", "leerlingen", "totaal"),
        laagst=0,
        hoogst=99_999_999,
        decimalen=2,
        bereik=True,
    ),
    STATUS,
    BRON,
)
PERCENTAGEKOLOMMEN = (
    Kolom("code", "Soort percentage", Kolomsoort.KEUZE, ook=("soort",), keuzes=dict(Percentagesoort.choices)),
    *PERIODE,
    Kolom("waarde", "Percentage", Kolomsoort.PERCENTAGE, ook=("waarde",), laagst=-100, hoogst=1000),
    STATUS,
    BRON,
)
PLAATSINGKOLOMMEN = (
    Kolom("categorie", "Categorie", Kolomsoort.KEUZE, keuzes=dict(Plaatsingscategorie.choices)),
    Kolom(
        "organisatie", "Code van de verwijzer", verplicht=False, ook=("verwijzer", *ORGANISATIE, *DUO_CODES), max_lengte=20,
        samen=join_code,
    ),
    Kolom("reden", "Bijzondere reden", Kolomsoort.KEUZE, verplicht=False, ook=("reden",), keuzes=dict(Plaatsingsreden.choices)),
    Kolom("datum", "Teldatum", Kolomsoort.DATUM, ook=("datum", "peildatum"), regel=TELDATUM),
    Kolom("aantal", "Aantal", Kolomsoort.GETAL, laagst=0, hoogst=100_000, bereik=True),
    STATUS,
    BRON,
)  # fmt: skip


# --- from a row to columns --------------------------------------------------------------------------------------------


def get_codes(swv: Organisatie) -> dict[str, Organisatie]:
    """Schools, boards and the swv itself by their code."""
    tied = models.Q(aangesloten_bij__swv=swv, soort__in=(Organisatiesoort.SCHOOL, Organisatiesoort.BESTUUR))
    return {unit_code(each).upper(): each for each in Organisatie.objects.filter(tied | models.Q(pk=swv.pk)).distinct()}


def read_row(rij: Rij, codes: dict[str, Organisatie]) -> dict[str, Any]:
    """The columns of the table. Raises LookupError for a code that is not known."""
    values = dict(rij.waarden)
    if "tot_en_met" in values:
        laatste = values.pop("tot_en_met")
        values["tot"] = laatste + timedelta(days=1) if laatste else None
    if "organisatie" in values:
        code = values["organisatie"]
        values["organisatie"] = codes[code.strip().upper()] if code else None
    if "aantal" in values and "categorie" not in values:
        aantal = values["aantal"]
        is_range = isinstance(aantal, Bereik)
        values |= {
            "aantal": None if is_range else aantal,
            "laagst": aantal.laagst if is_range else None,
            "hoogst": aantal.hoogst if is_range else None,
        }
    if "reden" in values:
        values["reden"] = values["reden"] or ""
    return values


def describe_problem(rij: Rij, codes: dict[str, Organisatie]) -> Fout | None:
    """What is wrong with one row by itself."""
    code = rij.get("organisatie")
    if code and code.strip().upper() not in codes:
        tekst = f"«{code}» is geen school of bestuur van dit samenwerkingsverband. Gebruik BRIN en vestiging (20AB00)."
        return Fout(tekst, rij.nummer, ORGANISATIE[0])
    if isinstance(aantal := rij.get("aantal"), Bereik) and (
        "categorie" in rij.waarden or rij["code"] not in LEERLINGTELLINGEN
    ):
        tekst = (
            f"Dit betekent {aantal.laagst:f} tot en met {aantal.hoogst:f}: de afzender laat kleine aantallen niet zien. Vul"
            " het aantal in dat u zelf kent, of laat deze rij weg."
        )
        return Fout(tekst, rij.nummer, "Aantal")
    if rij.get("tot_en_met") and rij["tot_en_met"] < rij["van"]:
        return Fout("De laatste dag ligt voor de eerste dag.", rij.nummer, "Geldig tot en met")
    laagst, hoogst = PERCENTAGE_GRENZEN.get(rij.get("code") or "", (0, 100))
    if "waarde" in rij.waarden and not laagst <= rij["waarde"] <= hoogst:
        return Fout(f"Het percentage ligt niet tussen {laagst:f} en {hoogst:f}." if laagst else
                    "Het percentage ligt niet tussen 0 en 100.", rij.nummer, "Percentage")  # fmt: skip
    return None


# --- rows together ----------------------------------------------------------------------------------------------------


def make_check(model: type[models.Model], key: tuple[str, ...]) -> Callable[[Inleesdoel, list[Rij]], Resultaat]:
    """The check of one kind: every row by itself, doubles within the file, and periods that overlap."""

    def check(doel: Inleesdoel, rijen: list[Rij]) -> Resultaat:
        codes = get_codes(doel.swv)
        fouten = [fout for rij in rijen if (fout := describe_problem(rij, codes))]
        wrong = {fout.rij for fout in fouten}
        rows = [(rij, read_row(rij, codes)) for rij in rijen if rij.nummer not in wrong]
        fouten += [*find_doubles(rows, key), *(find_overlaps(model, doel, rows, key) if "van" in key else ())]
        present = get_present(model, doel, key)
        standen = {rij.nummer: compare(present.get(get_key(values, key)), values) for rij, values in rows}
        known = sum(stand != Rijstand.NIEUW for stand in standen.values())
        remarks = [f"{known} van de {len(rows)} rijen verbeteren wat er al staat."] if known else []
        return Resultaat(fouten, remarks, standen)

    return check


def compare(there: Any, values: dict[str, Any]) -> Rijstand:
    """What a row would do to what is there. A number that lies in a range is more than the range, and stays."""
    if there is None:
        return Rijstand.NIEUW
    if values.get("laagst") is not None and there.aantal is not None:
        known = there.aantal in Bereik(values["laagst"], values["hoogst"])
        return Rijstand.GELIJK if known else Rijstand.GEWIJZIGD
    same = all(getattr(there, column) == value for column, value in values.items() if column != "organisatie")
    return Rijstand.GELIJK if same else Rijstand.GEWIJZIGD


def find_doubles(rows: list[tuple[Rij, dict[str, Any]]], key: tuple[str, ...]) -> Iterable[Fout]:
    """A mistake for every row with the key of an earlier row of the file, which it names by number."""
    seen: dict[tuple[Any, ...], int] = {}
    for rij, values in rows:
        found = get_key(values, key)
        if found in seen:
            yield Fout(f"Dit staat ook in rij {seen[found]}. Laat er één staan.", rij.nummer)
        seen.setdefault(found, rij.nummer)


def find_overlaps(
    model: type[models.Model], doel: Inleesdoel, rows: list[tuple[Rij, dict[str, Any]]], key: tuple[str, ...]
) -> Iterable[Fout]:
    """Two periods of the same kind and status that touch the same day, in the file or with what is there."""
    replaced = {tuple(values[each] for each in key) for _, values in rows}
    columns = ("code", "status", "van", "tot")
    there = [
        row for row in model._default_manager.filter(swv=doel.swv).values(*columns)
        if tuple(row[each] for each in key) not in replaced
    ]  # fmt: skip
    for number, (rij, values) in enumerate(rows):
        others = [*there, *(earlier for _, earlier in rows[:number])]
        if any(_same_day(values, other) for other in others if other["code"] == values["code"]):
            tekst = (
                "Er geldt al een ander bedrag of percentage van deze soort en status in (een deel van) deze periode."
            )
            yield Fout(tekst, rij.nummer, "Geldig vanaf")


def _same_day(one: dict[str, Any], other: dict[str, Any]) -> bool:
    if one["status"] != other["status"]:
        return False
    end_one, end_other = one["tot"] or date.max, other["tot"] or date.max
    return one["van"] < end_other and other["van"] < end_one


def get_key(values: dict[str, Any], key: tuple[str, ...]) -> tuple[Any, ...]:
    """What makes a row the same row; organisations by their id."""
    return tuple(getattr(values[each], "pk", values[each]) for each in key)


def get_present(model: type[models.Model], doel: Inleesdoel, key: tuple[str, ...]) -> dict[tuple[Any, ...], Any]:
    """The rows that are there, by key."""
    rows = model._default_manager.filter(swv=doel.swv)
    by_name = {field.name: field.attname for field in model._meta.concrete_fields}
    columns = [by_name[each] for each in key]
    return {tuple(getattr(row, column) for column in columns): row for row in rows}


# --- saving -----------------------------------------------------------------------------------------------------------


def make_save(model: type[models.Model], key: tuple[str, ...], wat: str) -> Callable[[Inleesdoel, list[Rij]], str]:
    """New rows are added, those that were there corrected; the triggers keep the history of each.

    Raises Onleesbaar for what the database refuses: somebody else added a row since the check.
    """

    def save(doel: Inleesdoel, rijen: list[Rij]) -> str:
        codes = get_codes(doel.swv)
        present = get_present(model, doel, key)
        new: list[Any] = []
        changed: list[Any] = []
        for values in (read_row(rij, codes) for rij in rijen):
            there = present.get(get_key(values, key))
            if values.get("laagst") is not None and compare(there, values) == Rijstand.GELIJK:
                continue  # what the swv filled in itself, or the same range once more
            row: Any = there or model(swv=doel.swv)
            for column, value in {**values, "gewijzigd_op": timezone.now()}.items():
                setattr(row, column, value)
            (new if there is None else changed).append(row)
        columns = [*(each for each in rijen[0].waarden if hasattr(model, each) and each not in key), "gewijzigd_op"]
        columns += ["laagst", "hoogst"] if model is Telling else []
        columns += ["tot"] if "tot_en_met" in rijen[0].waarden else []

        def write() -> None:
            # A period that ends makes room for the one that begins.
            model._default_manager.bulk_update(changed, columns, batch_size=BATCH)
            model._default_manager.bulk_create(new, batch_size=BATCH)

        try:
            guard(write)
        except ValidationError as problem:
            raise Onleesbaar(*problem.messages) from problem
        return f"{len(rijen)} {wat} zijn overgenomen: {len(new)} nieuw en {len(changed)} verbeterd."

    return save


def _make_kind(
    code: str,
    titel: str,
    uitleg: str,
    kolommen: tuple[Kolom, ...],
    model: type[models.Model],
    key: tuple[str, ...],
    **kwargs: Any,
) -> Importsoort:
    return Importsoort(
        code=code,
        titel=f"{titel} inlezen",
        uitleg=uitleg,
        kolommen=kolommen,
        controleer=make_check(model, key),
        bewaar=make_save(model, key, code),
        terug=lambda doel: reverse("financien:gegevens", args=[code]),
        per_rij=True,
        raakt=lambda doel, rijen: (Geraakt(_get_touched(model, doel, key, rijen)),),
        **kwargs,
    )


def _get_touched(
    model: type[models.Model], doel: Inleesdoel, key: tuple[str, ...], rijen: list[Rij]
) -> models.QuerySet[Any]:
    """Rows of the swv on the first days in the file: those a row of it may correct, and those it adds."""
    dag = "van" if "van" in key else "datum"
    return model._default_manager.filter(swv=doel.swv, **{f"{dag}__in": {rij[dag] for rij in rijen}})


TARIEVEN = _make_kind(
    "tarieven", "Tarieven", "Eén rij per tarief en periode. Staat een tarief er al met dezelfde eerste dag en status, dan"
    " wordt het verbeterd.",
    TARIEFKOLOMMEN, Tarief, ("code", "status", "van"),
)  # fmt: skip
TELLINGEN = _make_kind(
    "tellingen", "Tellingen", "Eén rij per school (of bestuur), telling en teldatum. Met de code van het"
    " samenwerkingsverband zelf vult u een totaal in.",
    TELLINGKOLOMMEN, Telling, ("code", "organisatie", "datum", "status"), vertaal=translate_so_vso,
)  # fmt: skip
PERCENTAGES = _make_kind(
    "percentages", "Percentages", "Eén rij per percentage en periode; 3,5 betekent 3,5 %.",
    PERCENTAGEKOLOMMEN, Percentage, ("code", "status", "van"),
)  # fmt: skip
PLAATSINGEN = _make_kind(
    "plaatsingen", "Plaatsingen", "Eén rij per verwijzer, categorie en teldatum, met het aantal leerlingen. Geen namen of"
    " nummers van leerlingen.",
    PLAATSINGKOLOMMEN, Plaatsing, ("organisatie", "categorie", "reden", "datum", "status"),
)  # fmt: skip
register_importsoorten(TARIEVEN, TELLINGEN, PERCENTAGES, PLAATSINGEN)
