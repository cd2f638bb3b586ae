"""How many pupils there are, per school, per kind of school and over the years.

All of these are about the same pupils, and the number in regular schools is told anyway (over the years, and as what
participation is a share of). So a year is hidden once for all of them. Years share no pupils that add up.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from financien.referentie.enums import Tellingsoort
from financien.referentie.models import Telling
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokgrafiek,
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    chart_value,
    share,
    told,
)
from rapportage.jaarverslag.enums import Soort
from swv.kern.kleine_cellen import find_hidden
from swv.kern.templatetags.verband import datum, datum_kort
from swv.organisatie.enums import Organisatiesoort, Schoolsoort
from swv.organisatie.models import Organisatie

JAREN_TERUG = 3
GEEN_TELLING = "Er zijn geen leerlingaantallen van {dag}. De controller voegt ze toe bij Financiën, onder Tellingen."

BEREIK = (
    "Van een school is op {dag} alleen bekend tussen welke grenzen het aantal leerlingen ligt. De controller vult"
    " het aantal in bij Financiën, onder Tellingen."
)


def read_counts(vraag: Blokvraag, jaren: list[int]) -> dict[int, dict[int, int]]:
    """{organisation: {year: pupils on the teldatum}}; a definitive count goes before a provisional one.

    Raises BlokOntbreekt when of a school only a range is known.
    """
    dagen = [vraag.get_teldag(jaar) for jaar in jaren]
    rows = Telling.objects.filter(
        swv=vraag.swv, code=Tellingsoort.LEERLINGEN, datum__in=dagen, organisatie__soort=Organisatiesoort.SCHOOL
    )
    # In this order the definitive one ("definitief" before "voorlopig") is read last and stays.
    counts = rows.order_by("-status").values_list("organisatie", "datum", "aantal")
    latest = {(organisatie, datum.year): aantal for organisatie, datum, aantal in counts}
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for (organisatie, jaar), aantal in latest.items():
        found[organisatie][jaar] = demand_number(aantal, vraag.get_teldag(jaar))
    return found


def demand_number(aantal: Decimal | None, dag: date) -> int:
    """The count as a whole number. Raises BlokOntbreekt for one of which only a range is known: a sum would be a guess."""
    if aantal is None:
        raise BlokOntbreekt(BEREIK.format(dag=datum(dag)))
    return int(aantal)


REGULIER = frozenset({Schoolsoort.BAO, Schoolsoort.SBO, Schoolsoort.VO, Schoolsoort.PRO})


def read_totals(vraag: Blokvraag, jaren: list[int]) -> dict[int, int]:
    """{year: pupils in regular schools on the teldatum}: of all schools together, else as counted for the whole swv."""
    per_school = read_counts(vraag, jaren)
    regular = set(Organisatie.objects.filter(pk__in=per_school, schoolsoort__in=REGULIER).values_list("pk", flat=True))
    dagen = [vraag.get_teldag(jaar) for jaar in jaren]
    whole = Telling.objects.filter(swv=vraag.swv, organisatie=vraag.swv, code=Tellingsoort.LEERLINGEN, datum__in=dagen)
    latest = dict(whole.order_by("-status").values_list("datum", "aantal"))
    totals = {dag.year: demand_number(aantal, dag) for dag, aantal in latest.items()}
    for jaar in jaren:
        found = [per_school[pk][jaar] for pk in regular if jaar in per_school[pk]]
        if found:
            totals[jaar] = sum(found)
    return dict(sorted(totals.items()))


ALLE, GEWOON, SPECIAAL = ("alle", ""), ("gewoon", ""), ("speciaal", "")
Sleutel = tuple[str, str]


def hide_counts(aantallen: Mapping[int, int], soorten: Mapping[int, str]) -> dict[Sleutel, int | None]:
    """Schools, kinds of school and their total on one day as they may be told; None is not told.

    ``aantallen`` and ``soorten`` are {school: pupils} and {school: its kind}.
    """
    waarden: dict[Sleutel, int] = {("school", str(pk)): aantal for pk, aantal in aantallen.items()}
    per_soort: dict[str, list[Sleutel]] = defaultdict(list)
    for pk in aantallen:
        per_soort[soorten[pk]].append(("school", str(pk)))
    keys: dict[str, Sleutel] = {soort: ("soort", soort) for soort in per_soort}
    gewoon = [soort for soort in per_soort if soort in REGULIER]
    if len(gewoon) == 1:  # then these two are the same number
        keys[gewoon[0]] = GEWOON
    sommen: list[tuple[Sleutel, list[Sleutel]]] = [(keys[soort], schools) for soort, schools in per_soort.items()]
    if len(gewoon) != 1:
        sommen.append((GEWOON, [keys[soort] for soort in gewoon]))
    sommen += [(SPECIAAL, [keys[soort] for soort in per_soort if soort not in REGULIER]), (ALLE, [GEWOON, SPECIAAL])]
    for whole, parts in sommen:
        waarden[whole] = sum(waarden[part] for part in parts)
    hidden = find_hidden(waarden, sommen, nooit_getoond={SPECIAAL}, altijd_getoond={GEWOON})
    shown = {key: None if key in hidden else value for key, value in waarden.items()}
    return shown | {("soort", soort): shown[key] for soort, key in keys.items()}


def hide_years(
    counts: Mapping[int, Mapping[int, int]], soorten: Mapping[int, str], jaren: Iterable[int]
) -> dict[int, dict[Sleutel, int | None]]:
    """{year: its numbers as they may be told}; a school without a count had no pupils."""
    return {jaar: hide_counts({pk: counts[pk].get(jaar, 0) for pk in counts}, soorten) for jaar in jaren}


@blok(
    "leerlingen_jaren", "Leerlingen in de regio", bron="Tellingen bij Financiën (DUO, teldatum)",
    definitie="Leerlingen op de reguliere scholen op de teldatum, met de verandering tegenover het jaar ervoor.", leerlingen=True,
)  # fmt: skip
def leerlingen_jaren(vraag: Blokvraag) -> Blokinhoud:
    """Pupils in the region over the years, and the change in percent. BlokOntbreekt without a count in the year."""
    totals = read_totals(vraag, list(range(vraag.jaar - JAREN_TERUG - 1, vraag.jaar + 1)))
    if vraag.jaar not in totals:
        raise BlokOntbreekt(GEEN_TELLING.format(dag=datum(vraag.get_teldag())))
    rijen = []
    for jaar, aantal in totals.items():
        before = totals.get(jaar - 1)
        rijen.append(
            Blokrij(datum(vraag.get_teldag(jaar)), (aantal, share(aantal - before, before) if before else None))
        )
    labels = tuple(map(str, totals))
    values = list(totals.values())
    alt = describe_trend("Leerlingen in de regio", "leerlingen", labels, [*values])
    chart = Blokgrafiek(
        "lijn", "Leerlingen in de regio", alt, labels, (("Leerlingen", tuple(map(float, values))),), "leerlingen"
    )
    kolommen = (Blokkolom("Leerlingen"), Blokkolom("Verandering", Soort.PROCENT))
    tabel = Bloktabel("Leerlingen op reguliere scholen", "Teldatum", kolommen, tuple(rijen))
    return Blokinhoud(tabellen=(tabel,), grafieken=(chart,) if len(values) > 1 else (), peil=datum(vraag.get_teldag()))


@blok(
    "leerlingen", "Leerlingen per school", bron="Tellingen bij Financiën (DUO, teldatum)",
    definitie="Ingeschreven leerlingen op de teldatum.", leerlingen=True,
)  # fmt: skip
def leerlingen(vraag: Blokvraag) -> Blokinhoud:
    """Pupils per school on two counting days, small numbers hidden. BlokOntbreekt without a count in the year."""
    jaren = [vraag.jaar - 1, vraag.jaar]
    counts = read_counts(vraag, jaren)
    if not any(vraag.jaar in each for each in counts.values()):
        raise BlokOntbreekt(GEEN_TELLING.format(dag=datum(vraag.get_teldag())))
    schools = list(
        Organisatie.objects.filter(pk__in=counts).order_by("sorteernaam", "pk").values_list("pk", "naam", "schoolsoort")
    )
    shown = hide_years(counts, {pk: soort for pk, _, soort in schools}, jaren)
    rijen = [Blokrij(naam, tuple(told(shown[jaar]["school", str(pk)]) for jaar in jaren)) for pk, naam, _ in schools]
    rijen.append(Blokrij("Totaal", tuple(told(shown[jaar][ALLE]) for jaar in jaren), "totaal"))
    kolommen = tuple(Blokkolom(datum_kort(vraag.get_teldag(jaar))) for jaar in jaren)
    tabel = Bloktabel("Leerlingen per school", "School", kolommen, tuple(rijen))
    return Blokinhoud(tabellen=(tabel,), peil=datum(vraag.get_teldag()))


@blok(
    "leerlingen_schoolsoort", "Leerlingen per schoolsoort", bron="Tellingen bij Financiën (DUO, teldatum)",
    definitie="Ingeschreven leerlingen op de teldatum, naar soort school, met het aandeel in het totaal.", leerlingen=True,
)  # fmt: skip
def leerlingen_schoolsoort(vraag: Blokvraag) -> Blokinhoud:
    """Pupils per kind of school over the years, with its share. Raises BlokOntbreekt without a count in the year."""
    jaren = list(range(vraag.jaar - JAREN_TERUG, vraag.jaar + 1))
    counts = read_counts(vraag, jaren)
    jaren = [jaar for jaar in jaren if any(jaar in each for each in counts.values())]
    if vraag.jaar not in jaren:
        raise BlokOntbreekt(GEEN_TELLING.format(dag=datum(vraag.get_teldag())))
    soorten = dict(Organisatie.objects.filter(pk__in=counts).values_list("pk", "schoolsoort"))
    shown = hide_years(counts, soorten, jaren)
    titel, rijen = "Leerlingen per schoolsoort", []
    for soort in sorted(set(soorten.values()), key=lambda soort: Schoolsoort(soort).label):
        own, whole = shown[vraag.jaar]["soort", soort], shown[vraag.jaar][ALLE]
        aandeel = share(own, whole) if own is not None and whole else None
        rijen.append(
            Blokrij(Schoolsoort(soort).label, (*(told(shown[jaar]["soort", soort]) for jaar in jaren), aandeel))
        )
    totals = [shown[jaar][ALLE] for jaar in jaren]
    rijen.append(Blokrij("Totaal", (*map(told, totals), "100.00" if totals[-1] else None), "totaal"))
    kolommen = (*(Blokkolom(str(jaar)) for jaar in jaren), Blokkolom(f"Aandeel {vraag.jaar}", Soort.PROCENT))
    labels = tuple(str(jaar) for jaar in jaren)
    series = tuple((rij.kop, tuple(chart_value(cel) for cel in rij.cellen[: len(jaren)])) for rij in rijen[:-1])
    chart = Blokgrafiek(
        "gestapeld", titel, describe_trend(titel, "leerlingen", labels, totals), labels, series, "leerlingen"
    )
    return Blokinhoud(
        tabellen=(Bloktabel(titel, "Schoolsoort", kolommen, tuple(rijen)),), grafieken=(chart,) if len(jaren) > 1 else (),
        peil=datum(vraag.get_teldag()),
    )  # fmt: skip


def describe_trend(titel: str, wat: str, labels: tuple[str, ...], totals: list[int | None]) -> str:
    """What one sees in the chart, in one sentence."""
    first, last = totals[0], totals[-1]
    if first is None or last is None:
        return f"{titel}, {labels[0]} tot en met {labels[-1]}."
    beweging = "bleef gelijk" if first == last else "steeg" if last > first else "daalde"
    return f"{titel}: het totaal {beweging} van {first} {wat} in {labels[0]} naar {last} in {labels[-1]}."
