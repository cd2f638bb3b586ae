"""Thuiszitters: the four returns of the year as they were sent, and the flow over the whole year.

The two share a number: who is at home on 31 December are the columns of that day, without those with a vrijstelling. So
both hide what hide_year says, and a quarter in the year hides for itself.
"""

from datetime import date, datetime
from typing import Any

from django.db.models import Min
from django.utils import timezone

from rapportage.indicatoren.models import Thuiszittercijfer
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.jaren import Jaarstand, hide_in_turn
from rapportage.jaarverslag.calculations.cijferblok import (
    NG,
    Blokgetal,
    Blokgrafiek,
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    Cel,
    chart_value,
    told,
)
from rapportage.jaarverslag.enums import Soort
from swv.kern.kleine_cellen import find_hidden, is_small
from swv.kern.templatetags.verband import datum_kort
from thuiszitters.enums import Opgavekolom
from thuiszitters.models import Kwartaalopgave, Verzuimperiode
from thuiszitters.queries.opgave import Overzicht, get_overzicht

STROOM = {
    "begin": "Thuiszitters op 1 januari",
    "instroom": "Erbij gekomen",
    "uitstroom": "Terug naar school of geplaatst",
    "eind": "Thuiszitters op 31 december",
}
SAMEN, TOTAAL = "samen", "totaal"


# For a legend.
KORT = {
    Opgavekolom.KORT: "4 weken tot 3 maanden",
    Opgavekolom.LANG: "langer dan 3 maanden",
    Opgavekolom.ABSOLUUT: "absoluut verzuim",
    Opgavekolom.VRIJSTELLING: "vrijstelling",
}
KWARTAALEINDEN = ((3, 31), (6, 30), (9, 30), (12, 31))


def read_quarters(vraag: Blokvraag) -> dict[date, dict[str, int]]:
    """{reference date: {column: pupils}}: the return that was sent, else the count of that day."""
    dagen = [date(vraag.jaar, maand, dag) for maand, dag in KWARTAALEINDEN]
    found: dict[date, dict[str, int]] = {}
    for dag, kolom, aantal in Thuiszittercijfer.objects.filter(swv=vraag.swv, peildatum__in=dagen).values_list(
        "peildatum", "kolom", "aantal"
    ):
        row = found.setdefault(dag, dict.fromkeys(Opgavekolom.values, 0))
        row[kolom] += aantal
    sent = Kwartaalopgave.objects.filter(swv=vraag.swv, peildatum__range=(vraag.begin, vraag.eind))
    for opgave in sent.order_by("peildatum", "volgnummer"):
        found[opgave.peildatum] = dict(opgave.cijfers["aantallen"])
    return dict(sorted(found.items()))


@blok(
    "thuiszitters_kwartaal", "Thuiszitters per kwartaal", bron="Kwartaalopgaven aan de inspectie, anders de telling van die dag",
    definitie="Leerlingen die langer dan vier weken thuis zitten, niet ingeschreven zijn, of een vrijstelling hebben.",
    leerlingen=True,
)  # fmt: skip
def thuiszitters_kwartaal(vraag: Blokvraag) -> Blokinhoud:
    """The returns of the year by column of the return. Raises BlokOntbreekt when none was sent."""
    found = read_quarters(vraag)
    if not found:
        raise BlokOntbreekt(
            f"Over {vraag.jaar} is geen kwartaalopgave verzonden. De secretaris doet dat bij Thuiszitters."
        )
    labels = [datum_kort(dag) for dag in found]
    shown = [hide_quarter(vraag, dag, row) for dag, row in found.items()]
    rijen = [Blokrij(kolom.label, tuple(row[kolom.value] for row in shown)) for kolom in Opgavekolom]
    rijen.append(Blokrij("Totaal", tuple(row[TOTAAL] for row in shown), "totaal"))
    tabel = Bloktabel("Thuiszitters op de peildata", "Onderdeel", tuple(map(Blokkolom, labels)), tuple(rijen))
    series = tuple(
        (KORT[kolom], tuple(map(chart_value, rij.cellen))) for kolom, rij in zip(Opgavekolom, rijen, strict=False)
    )
    chart = Blokgrafiek(
        "gestapeld", "Thuiszitters per kwartaal", f"Thuiszitters op de {len(found)} peildata van {vraag.jaar}.",
        tuple(labels), series, "leerlingen",
    )  # fmt: skip
    return Blokinhoud(
        tabellen=(tabel,), grafieken=(chart,) if len(found) > 1 else (), peil=f"Kalenderjaar {vraag.jaar}"
    )


def hide_quarter(vraag: Blokvraag, dag: date, row: dict[str, int]) -> dict[str, Cel]:
    """{column or total: number} of one reference date as it may be told."""
    waarden = add_total(row)
    hidden = hide_year(vraag) if dag == vraag.eind else find_hidden(waarden, [(TOTAAL, Opgavekolom.values)])
    return {code: told(None if code in hidden else value) for code, value in waarden.items()}


def add_total(row: dict[str, int]) -> dict[str, int]:
    """The columns of one reference date with their total."""
    waarden = {kolom: row[kolom] for kolom in Opgavekolom.values}
    return {**waarden, TOTAAL: sum(waarden.values())}


def hide_year(vraag: Blokvraag) -> frozenset[str]:
    """What is not told of the flow of the year and of the columns of 31 December."""
    jaren = range(min(first_year(vraag), vraag.jaar), vraag.jaar + 1)
    return hide_in_turn({jaar: read_stand(Blokvraag(vraag.swv, jaar)) for jaar in jaren})[vraag.jaar]


def first_year(vraag: Blokvraag) -> int:
    """The year in which the register begins."""
    van = Verzuimperiode.objects.filter(thuiszitter__swv=vraag.swv).aggregate(van=Min("van"))["van"]
    return van.year if van else vraag.jaar


def read_stand(vraag: Blokvraag) -> Jaarstand:
    """What the year and the return of 31 December tell together: numbers that could be computed from each other."""
    return combine(read_year(vraag).stroom, read_quarters(vraag).get(vraag.eind))


def combine(stroom: Any, kolommen: dict[str, int] | None) -> Jaarstand:
    """Flow and columns of 31 December with the sums between them, as far as they agree: a return is not written over."""
    waarden = {code: getattr(stroom, code) for code in STROOM}
    waarden[SAMEN] = waarden["begin"] + waarden["instroom"]
    sommen: list[tuple[str, list[str]]] = [(SAMEN, ["begin", "instroom"])]
    if waarden[SAMEN] == waarden["eind"] + waarden["uitstroom"]:
        sommen.append((SAMEN, ["eind", "uitstroom"]))
    if kolommen is not None:
        waarden |= add_total(kolommen)
        sommen.append((TOTAAL, list(Opgavekolom.values)))
        if waarden["eind"] == waarden[TOTAAL] - waarden[Opgavekolom.VRIJSTELLING]:
            thuis = [kolom for kolom in Opgavekolom.values if kolom != Opgavekolom.VRIJSTELLING]
            sommen += [("eind", thuis), (TOTAAL, ["eind", Opgavekolom.VRIJSTELLING.value])]
    return Jaarstand(waarden, sommen, {SAMEN})


def read_year(vraag: Blokvraag) -> Overzicht:
    """The flow of the year, as known now."""
    return get_overzicht(vraag.swv.pk, vraag.begin, vraag.eind, _now())


def _now() -> datetime:
    return timezone.now()


@blok(
    "thuiszitters_stroom", "In- en uitstroom van thuiszitters", bron="Register van thuiszitters in Verband",
    definitie="Leerlingen die thuiszitter werden en weer terugkeerden of geplaatst werden in het kalenderjaar.",
    leerlingen=True,
)  # fmt: skip
def thuiszitters_stroom(vraag: Blokvraag) -> Blokinhoud:
    """Who came and went in the year, and how many had a plan. Raises BlokOntbreekt without any thuiszitter."""
    stroom = read_year(vraag).stroom
    if not (stroom.begin or stroom.instroom):
        raise BlokOntbreekt(f"In Verband staan geen thuiszitters in {vraag.jaar}.")
    hidden = hide_year(vraag)
    cel = {code: told(None if code in hidden else getattr(stroom, code)) for code in STROOM}
    rijen = tuple(Blokrij(naam, (cel[code],)) for code, naam in STROOM.items())
    tabel = Bloktabel("Thuiszitters in het jaar", "Stroom", (Blokkolom(str(vraag.jaar)),), rijen)
    return Blokinhoud(tabellen=(tabel,), getallen=describe_plans(stroom, cel), peil=f"Kalenderjaar {vraag.jaar}")


def describe_plans(stroom: Any, cel: dict[str, Cel]) -> tuple[Blokgetal, ...]:
    """How long they were at home, and who had a plan within three months; nothing about a few."""
    lang, plan = stroom.langer_dan_drie_maanden, stroom.met_plan_op_tijd
    parts = {("plan",): plan, ("zonder",): lang - plan, ("lang",): lang}
    hidden = find_hidden(parts, [(("lang",), [("plan",), ("zonder",)])])
    getallen = [
        Blokgetal("Langer dan drie maanden thuis", NG if ("lang",) in hidden else lang),
        Blokgetal("Daarvan met een plan binnen drie maanden", NG if ("plan",) in hidden else plan),
    ]
    if cel["eind"] not in (NG, 0):
        getallen.append(Blokgetal("Mediaan aantal dagen thuis", stroom.dagen_mediaan, Soort.AANTAL))
    return tuple(getallen)


@blok(
    "thuiszitters_oorzaken", "Waarom leerlingen thuis zaten", bron="Register van thuiszitters in Verband",
    definitie="Oorzaken bij de thuiszitters op 31 december. Een leerling kan er meer hebben, dus er is geen totaal.",
    leerlingen=True,
)  # fmt: skip
def thuiszitters_oorzaken(vraag: Blokvraag) -> Blokinhoud:
    """Pupils per cause on 31 December, small numbers hidden. Raises BlokOntbreekt without any thuiszitter that day."""
    oorzaken = read_year(vraag).oorzaken
    if not oorzaken:
        raise BlokOntbreekt(f"Op 31 december {vraag.jaar} waren er geen thuiszitters in Verband.")
    rijen = tuple(Blokrij(naam, (NG if is_small(aantal) else aantal,)) for naam, aantal in oorzaken.items())
    tabel = Bloktabel("Oorzaken", "Oorzaak", (Blokkolom("Leerlingen"),), rijen)
    return Blokinhoud(tabellen=(tabel,), peil=f"31 december {vraag.jaar}")
