"""From the tables to what the engine computes with: units, counts, tariffs and the rest, for one model year."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from django.db.models import Case, Q, When

from financien.referentie import models
from financien.referentie.enums import Plaatsingsreden
from financien.referentie.models import Arrangementtotaal, Deelname, Groepslid
from financien.referentie.queries.gegevens import best_first, unit_code
from financien.verdelen.calculations import (
    Antwoord,
    Arrangement,
    Betaalwijze,
    Invoer,
    Model,
    Modelregel,
    Openstaand,
    Rekenbereik,
    Rekenpercentage,
    Rekenplaatsing,
    Rekentarief,
    Rekentelling,
    Verdeeleenheid,
    Vorig,
    lees_parameters,
)
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Verdeelmodel, Verdeelregel, Verdeling
from swv.kern.bereik import Bereik
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie, holds_on

# Counts that a model may look at: those of the year itself and of the two before it.
TERUG = 2
NAAM = ("soort", "naam", "code", "brin", "vestiging", "schoolsoort", "bestuur")


def to_engine_model(model: Verdeelmodel, regels: Iterable[Verdeelregel]) -> Model:
    """The model as the engine knows it. Raises OngeldigModel for parameters that do not fit their kind."""
    return Model(
        naam=model.naam,
        jaar=model.jaar,
        periode=model.periode,  # type: ignore[arg-type]  # the choices are the same words
        regels=tuple(
            Modelregel(regel.soort, regel.code, regel.label, lees_parameters(regel.soort, regel.parameters))
            for regel in regels
        ),
        negatief=model.negatief,  # type: ignore[arg-type]  # the same
        betaalritme=Betaalwijze(model.betaalritme, tuple(model.betaalpercentages)),  # type: ignore[arg-type]  # the same
    )


# Which kinds of rule look at what; for a kind that is not here everything is read.
GEBRUIK: dict[str, frozenset[str]] = {
    "arrangementen": frozenset({"arrangementen", "eigen_risico"}),
    "plaatsingen": frozenset({"verwijzer_betaalt"}),
    "antwoorden": frozenset({"voorziening"}),
    "percentages": frozenset({"deelnamedrempel"}),
    "groepen": frozenset({"scholengroep"}),
}
ZONDER = frozenset(
    {"pot", "potdelen", "centrale_kosten", "vaste_voet", "bedrag_per_leerling", "pot_naar_sleutel", "uit_reserve",
     "solidariteitstoeslag", "vloer_plafond", "ingroei", "correctie", "vangnet"}
)  # fmt: skip


def get_needs(soorten: Iterable[str]) -> frozenset[str]:
    """What rules of these kinds look at, beside counts, tariffs and last year."""
    chosen = frozenset(soorten)
    if chosen - ZONDER - frozenset().union(*GEBRUIK.values()):
        return frozenset(GEBRUIK)
    return frozenset(wat for wat, kinds in GEBRUIK.items() if kinds & chosen)


def collect_invoer(model: Verdeelmodel) -> Invoer:
    """Everything the rules of this model may look at; what is not known is simply not in it.

    ``model.regels`` is read once more than needed unless it was prefetched.
    """
    organisaties = get_deelnemers(model.swv_id, model.begin)
    codes = {each.pk: unit_code(each) for each in organisaties}
    vorig, openstaand = read_last_year(model, set(codes.values()))
    needs = get_needs(regel.soort for regel in model.regels.all())
    tellingen, bereiken = read_counts(model, codes)
    return Invoer(
        eenheden=tuple(make_units(organisaties, codes, read_groups(model) if "groepen" in needs else {})),
        tellingen=tuple(tellingen),
        bereiken=tuple(bereiken),
        tarieven=tuple(read_tariffs(model)),
        percentages=tuple(read_percentages(model) if "percentages" in needs else ()),
        arrangementen=tuple(read_arrangements(model, codes) if "arrangementen" in needs else ()),
        plaatsingen=tuple(read_placements(model, codes) if "plaatsingen" in needs else ()),
        antwoorden=tuple(read_answers(model, codes) if "antwoorden" in needs else ()),
        vorig=vorig,
        openstaand=openstaand,
    )


# --- units ----------------------------------------------------------------------------------------------------------


def get_deelnemers(swv_id: int, dag: date) -> list[Organisatie]:
    """Boards and schools tied to this swv on this day, and the boards of those schools; only what names them."""
    tied = Q(holds_on(dag, "aangesloten_bij__"), aangesloten_bij__swv=swv_id)
    rows = Organisatie.objects.filter(tied, soort__in=(Organisatiesoort.SCHOOL, Organisatiesoort.BESTUUR))
    found = {each.pk: each for each in rows.only(*NAAM).order_by("sorteernaam", "pk")}
    absent = {each.bestuur_id for each in found.values() if each.bestuur_id is not None} - set(found)
    if absent:
        found |= {each.pk: each for each in Organisatie.objects.filter(pk__in=absent).only(*NAAM)}
    return list(found.values())


def read_groups(model: Verdeelmodel) -> dict[int, str]:
    """{school: its scholengroep} on the first day of the period."""
    rows = Groepslid.objects.filter(holds_on(model.begin), swv=model.swv_id)
    return dict(rows.values_list("organisatie_id", "groep"))


def make_units(
    organisaties: Iterable[Organisatie], codes: dict[int, str], groepen: dict[int, str]
) -> Iterable[Verdeeleenheid]:
    """Boards and schools for the engine; ``codes`` and ``groepen`` are {id of the organisation: code, scholengroep}."""
    for each in organisaties:
        if each.bestuur_id is None:  # only boards have none (constraint)
            yield Verdeeleenheid(codes[each.pk], each.naam, "bestuur")
        else:
            bestuur = codes[each.bestuur_id]
            yield Verdeeleenheid(
                codes[each.pk], each.naam, "school", bestuur, each.schoolsoort, groepen.get(each.pk, "")
            )


# --- reference data -------------------------------------------------------------------------------------------------


def first_day(model: Verdeelmodel) -> date:
    """How far back a teldatum may lie."""
    return date(model.jaar - TERUG, 1, 1)


def read_counts(model: Verdeelmodel, codes: dict[int, str]) -> tuple[list[Rekentelling], list[Rekenbereik]]:
    """One count per kind, unit and day: those that are a number, and those of which only a range is known."""
    window = (first_day(model), model.eind)
    rows = models.Telling.objects.filter(swv=model.swv_id, datum__range=window)
    columns = ("code", "organisatie_id", "datum", "aantal", "laagst", "hoogst")
    found = {(code, pk, dag): rest for code, pk, dag, *rest in best_first(rows).values_list(*columns)}
    # Those of the swv as a whole, and of schools that left, are not for a distribution.
    own = [(code, codes[pk], dag, rest) for (code, pk, dag), rest in found.items() if pk in codes]
    return (
        [Rekentelling(code, unit, dag, aantal) for code, unit, dag, (aantal, *_) in own if aantal is not None],
        [Rekenbereik(code, unit, dag, Bereik(*bounds)) for code, unit, dag, (aantal, *bounds) in own if aantal is None],
    )


def read_tariffs(model: Verdeelmodel) -> list[Rekentarief]:
    """The tariffs that hold on the first day of the period."""
    rows = models.Tarief.objects.filter(holds_on(model.begin), swv=model.swv_id)
    found = {row.code: Rekentarief(row.code, row.bedrag, row.bron, row.status) for row in best_first(rows)}
    return list(found.values())


def read_percentages(model: Verdeelmodel) -> list[Rekenpercentage]:
    """The percentages that hold at some time in the period, or on a teldatum before it."""
    in_period = Q(van__lt=model.eind) & (Q(tot__isnull=True) | Q(tot__gt=first_day(model)))
    rows = models.Percentage.objects.filter(in_period, swv=model.swv_id)
    found = {(row.code, row.van): Rekenpercentage(row.code, row.waarde, row.van, row.bron) for row in best_first(rows)}
    return list(found.values())


def read_placements(model: Verdeelmodel, codes: dict[int, str]) -> list[Rekenplaatsing]:
    """Placements on the teldatum of the model; one of a unit that is no longer there has no referrer any more."""
    rows = models.Plaatsing.objects.filter(swv=model.swv_id, datum=model.plaatsingen_op)
    found = {(row.organisatie_id, row.categorie, row.reden): row.aantal for row in best_first(rows)}
    return [
        Rekenplaatsing(
            codes.get(pk, "") if pk else "", categorie, aantal, Plaatsingsreden(reden).label if reden else ""
        )
        for (pk, categorie, reden), aantal in found.items()
    ]


def read_answers(model: Verdeelmodel, codes: dict[int, str]) -> list[Antwoord]:
    """Who takes part in what on the first day of the period, of the organisations that have a code here."""
    rows = Deelname.objects.filter(holds_on(model.begin), swv=model.swv_id)
    return [Antwoord(row.code, codes[row.organisatie_id], row.waarde) for row in rows if row.organisatie_id in codes]


def read_arrangements(model: Verdeelmodel, codes: dict[int, str]) -> list[Arrangement]:
    """Euro and number of arrangements over exactly this period, of the organisations that have a code here."""
    rows = Arrangementtotaal.objects.filter(swv=model.swv_id, begin=model.begin, eind=model.eind).order_by("pk")
    return [
        Arrangement(codes[row.organisatie_id], row.soort, row.bedrag, row.aantal)
        for row in rows
        if row.organisatie_id in codes
    ]


# --- last year ------------------------------------------------------------------------------------------------------

PARTS = ("per_school", "per_bestuur", "afrekeningen")


def read_last_year(model: Verdeelmodel, codes: set[str]) -> tuple[tuple[Vorig, ...], tuple[Openstaand, ...]]:
    """What units got in the adopted distribution of the year before, and what boards still owe from earlier.

    An swv may go from school years to calendar years, or back, with months in both or in neither. The year before is the
    one of the same kind, else the last one that has days in the twelve months before. A debt goes along from one
    distribution to the next in the order in which they begin, so that it is set off once.
    """
    rows = Verdeling.objects.filter(swv=model.swv_id, begin__lt=model.begin, status=Verdelingstatus.VASTGESTELD)
    # Only these parts of the snapshot: the whole trace is large.
    per_school, per_bestuur, afrekeningen = (f"snapshot__uitkomst__{part}" for part in PARTS)
    newest = rows.order_by("-begin", "-volgnummer")
    owing = newest.values_list(afrekeningen, flat=True).first()
    if owing is None:
        return (), ()
    is_same = Q(jaar=model.jaar - 1, periode=model.periode)
    before = newest.filter(is_same | Q(eind__gt=model.begin.replace(year=model.begin.year - 1)))
    of_year = before.order_by(Case(When(is_same, then=0), default=1), "-begin", "-volgnummer")
    schools, boards = of_year.values_list(per_school, per_bestuur).first() or ({}, {})
    amounts = {**schools, **boards}
    vorig = tuple(Vorig(code, Decimal(amount)) for code, amount in amounts.items() if code in codes)
    owed = ((item["bestuur"], Decimal(item["te_verrekenen"])) for item in owing)
    return vorig, tuple(Openstaand(code, amount) for code, amount in owed if amount > 0 and code in codes)
