"""Thuiszitters: the four returns of the year as they were sent, and the flow over the whole year."""

from datetime import date, datetime
from typing import Any

from django.utils import timezone

from rapportage.jaarverslag.blok import NG, Getal, Grafiek, Inhoud, Kolom, Ontbreekt, Rij, Tabel, chart_value, told
from rapportage.jaarverslag.blokken.basis import Vraag, blok
from rapportage.jaarverslag.blokken.besluiten import hide
from rapportage.jaarverslag.enums import Soort
from rapportage.models.cijfers import Thuiszittercijfer
from swv.kern.kleine_cellen import find_hidden, hide_table, is_small
from swv.kern.templatetags.verband import datum_kort
from thuiszitters.enums import Kolom as Opgavekolom
from thuiszitters.models import Kwartaalopgave
from thuiszitters.queries.opgave import Overzicht, get_overzicht

STROOM = {
    "begin": "Thuiszitters op 1 januari",
    "instroom": "Erbij gekomen",
    "uitstroom": "Terug naar school of geplaatst",
    "eind": "Thuiszitters op 31 december",
}


# For a legend.
KORT = {
    Opgavekolom.KORT: "4 weken tot 3 maanden",
    Opgavekolom.LANG: "langer dan 3 maanden",
    Opgavekolom.ABSOLUUT: "absoluut verzuim",
    Opgavekolom.VRIJSTELLING: "vrijstelling",
}
KWARTAALEINDEN = ((3, 31), (6, 30), (9, 30), (12, 31))


def read_quarters(vraag: Vraag) -> dict[date, dict[str, int]]:
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
def thuiszitters_kwartaal(vraag: Vraag) -> Inhoud:
    found = read_quarters(vraag)
    if not found:
        raise Ontbreekt(f"Over {vraag.jaar} is geen kwartaalopgave verzonden. De secretaris doet dat bij Thuiszitters.")
    labels = [datum_kort(dag) for dag in found]
    cells = {
        kolom.label: {label: row[kolom.value] for label, row in zip(labels, found.values(), strict=True)}
        for kolom in Opgavekolom
    }
    shown = hide_table(cells)
    rijen = [Rij(naam, tuple(told(shown.cellen[naam][label]) for label in labels)) for naam in cells]
    rijen.append(Rij("Totaal", tuple(told(shown.per_kolom[label]) for label in labels), "totaal"))
    tabel = Tabel("Thuiszitters op de peildata", "Onderdeel", tuple(map(Kolom, labels)), tuple(rijen))
    series = tuple(
        (KORT[kolom], tuple(map(chart_value, rij.cellen))) for kolom, rij in zip(Opgavekolom, rijen, strict=False)
    )
    chart = Grafiek(
        "gestapeld", "Thuiszitters per kwartaal", f"Thuiszitters op de {len(found)} peildata van {vraag.jaar}.",
        tuple(labels), series, "leerlingen",
    )  # fmt: skip
    return Inhoud(tabellen=(tabel,), grafieken=(chart,) if len(found) > 1 else (), peil=f"Kalenderjaar {vraag.jaar}")


def read_year(vraag: Vraag) -> Overzicht:
    """The flow of the year, as known now."""
    return get_overzicht(vraag.swv.pk, vraag.begin, vraag.eind, _now())


def _now() -> datetime:
    return timezone.now()


@blok(
    "thuiszitters_stroom", "In- en uitstroom van thuiszitters", bron="Register van thuiszitters in Verband",
    definitie="Leerlingen die thuiszitter werden en weer terugkeerden of geplaatst werden in het kalenderjaar.",
    leerlingen=True,
)  # fmt: skip
def thuiszitters_stroom(vraag: Vraag) -> Inhoud:
    stroom = read_year(vraag).stroom
    if not (stroom.begin or stroom.instroom):
        raise Ontbreekt(f"In Verband staan geen thuiszitters in {vraag.jaar}.")
    values = {(code,): getattr(stroom, code) for code in STROOM}
    values["samen",] = values["begin",] + values["instroom",]
    sommen = [(("samen",), [("begin",), ("instroom",)])]
    if values["samen",] == values["eind",] + values["uitstroom",]:
        sommen.append((("samen",), [("eind",), ("uitstroom",)]))
    cel = hide(values, sommen)
    rijen = tuple(Rij(naam, (cel[code,],)) for code, naam in STROOM.items())
    tabel = Tabel("Thuiszitters in het jaar", "Stroom", (Kolom(str(vraag.jaar)),), rijen)
    return Inhoud(tabellen=(tabel,), getallen=describe_plans(stroom, cel), peil=f"Kalenderjaar {vraag.jaar}")


def describe_plans(stroom: Any, cel: dict[Any, Any]) -> tuple[Getal, ...]:
    """How long they were at home, and who had a plan within three months; nothing about a few."""
    lang, plan = stroom.langer_dan_drie_maanden, stroom.met_plan_op_tijd
    parts = {("plan",): plan, ("zonder",): lang - plan, ("lang",): lang}
    hidden = find_hidden(parts, [(("lang",), [("plan",), ("zonder",)])])
    getallen = [
        Getal("Langer dan drie maanden thuis", NG if ("lang",) in hidden else lang),
        Getal("Daarvan met een plan binnen drie maanden", NG if ("plan",) in hidden else plan),
    ]
    if NG not in (cel["begin",], cel["instroom",]) and not is_small(values_total(stroom)):
        getallen.append(Getal("Mediaan aantal dagen thuis", stroom.dagen_mediaan, Soort.AANTAL))
    return tuple(getallen)


def values_total(stroom: Any) -> int:
    return stroom.begin + stroom.instroom


@blok(
    "thuiszitters_oorzaken", "Waarom leerlingen thuis zaten", bron="Register van thuiszitters in Verband",
    definitie="Oorzaken bij de thuiszitters op 31 december. Een leerling kan er meer hebben, dus er is geen totaal.",
    leerlingen=True,
)  # fmt: skip
def thuiszitters_oorzaken(vraag: Vraag) -> Inhoud:
    oorzaken = read_year(vraag).oorzaken
    if not oorzaken:
        raise Ontbreekt(f"Op 31 december {vraag.jaar} waren er geen thuiszitters in Verband.")
    rijen = tuple(Rij(naam, (NG if is_small(aantal) else aantal,)) for naam, aantal in oorzaken.items())
    tabel = Tabel("Oorzaken", "Oorzaak", (Kolom("Leerlingen"),), rijen)
    return Inhoud(tabellen=(tabel,), peil=f"31 december {vraag.jaar}")
