"""What differs between two versions of a kind, in words: its rules, the steps of its route, its questions and checklist."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Field

from swv.kern.geld import write_aantal
from swv.kern.templatetags.verband import datum
from toewijzing.calculations.betaaltermijn import describe_moment
from toewijzing.calculations.drager import describe_dragerregels
from toewijzing.calculations.formulier import describe_regels, get_feitvelden
from toewijzing.calculations.verschil import Verschilregel, Versiedeel, Waardeverschil, compare_rows, compare_values
from toewijzing.enums import Antwoordbron, Antwoordsoort, Ondertekenaar, Vraagstap
from toewijzing.models import Aanvraagsoort, ChecklistItem, Vraag
from toewijzing.presentatie.route import describe_routestap
from toewijzing.queries.formulier import sort_vragen, to_deel, to_itemdeel, to_mapping
from toewijzing.queries.scholenlijst import name_scholen

# What is no rule of a version: which row it is, and who made it.
GEEN_REGEL = frozenset({
    "id", "swv", "code", "sorteernaam", "van", "tot", "route", "status", "naar", "schrijvers", "voorgelegd_door",
    "gepubliceerd_door", "opmerking",
})  # fmt: skip
# Names of rules as the form of a kind has them; another column is called by its own name.
NAMEN = {
    "vraagt_categorie": "vraagt de bekostigingscategorie", "vraagt_bedrag": "vraagt een bedrag",
    "vraagt_weken": "vraagt weken en dagen per week", "periode_regel": "hoe lang het geldt",
    "max_weken": "hoogstens zo veel weken", "max_dagen_per_week": "hoogstens zo veel dagen per week",
    "scholen_van": "welke scholen het aanvragen", "scholenkeuze": "is het voor elke school", "scholenlijst": "scholen en besturen van de keuze",
    "scholenuitleg": "uitleg voor een andere school", "scholen_naar": "naar welke scholen", "leeftijd_vanaf": "vanaf welke leeftijd",
    "leeftijd_tot": "tot en met welke leeftijd", "hoogstens_jaren": "hoogstens zo veel jaar",
    "bedrag_dragers": "wie wat betaalt", "bedrag_termijnen": "in welke termijnen wordt betaald",
    "grenzen_bron": "waar de grenzen staan", "wettelijke_weken": "wettelijke termijn in weken", "norm_aantal": "eigen norm",
    "norm_eenheid": "eigen norm in", "adviestermijn_dagen": "dagen voor een deskundige", "brief_tekst": "vaste tekst in de brief",
}  # fmt: skip
ALTIJD = "altijd"


@dataclass(frozen=True)
class Versieverschil:
    """Everything that differs, by part; all empty when the two are the same."""

    regels: Sequence[Waardeverschil]
    stappen: Sequence[Verschilregel]
    vragen: Sequence[Verschilregel]
    checklist: Sequence[Verschilregel]

    @property
    def delen(self) -> list[tuple[str, Sequence[Verschilregel]]]:
        """(name of the part, its rows) of what has rows and differs."""
        parts = [("De weg", self.stappen), ("Vragen", self.vragen), ("Wat er moet zijn", self.checklist)]
        return [(naam, rows) for naam, rows in parts if rows]

    @property
    def is_leeg(self) -> bool:
        """The two are the same."""
        return not self.regels and not self.delen


def compare_versies(oud: Aanvraagsoort, nieuw: Aanvraagsoort) -> Versieverschil:
    """From the old to the new one; no query more when steps, conditions, questions and checklist were prefetched."""
    return Versieverschil(
        compare_values(_read_rules(oud), _read_rules(nieuw)),
        compare_rows(_read_stappen(oud), _read_stappen(nieuw)),
        compare_rows(_read_vragen(oud), _read_vragen(nieuw)),
        compare_rows(_read_items(oud), _read_items(nieuw)),
    )


def _read_rules(soort: Aanvraagsoort) -> dict[str, str]:
    columns = [column for column in Aanvraagsoort._meta.concrete_fields if column.name not in GEEN_REGEL]
    said = {NAMEN.get(column.name, str(column.verbose_name)): _say(soort, column) for column in columns}
    return {**said, NAMEN["scholenlijst"]: name_scholen(soort)}


def _say(soort: Aanvraagsoort, column: "Field[Any, Any]") -> str:
    value = getattr(soort, column.attname)
    if column.name == "bedrag_dragers":
        return describe_dragerregels(soort.dragerregels)
    if column.name == "bedrag_termijnen":
        return ", ".join(f"{write_aantal(deel.procent)}% {describe_moment(deel)}" for deel in soort.termijndelen)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list):
        names = dict(getattr(getattr(column, "base_field", None), "choices", None) or [])
        return ", ".join(str(names.get(each, each)) for each in value)
    if isinstance(value, date):
        return datum(value)
    names = dict(column.flatchoices)
    return "" if value is None else str(names.get(value, value))


def _read_stappen(soort: Aanvraagsoort) -> list[Versiedeel]:
    found = []
    for stap in soort.stappen.all():
        zin = describe_routestap(stap, soort.aantal_deskundigen)
        delen = {"wanneer": zin.wanneer or ALTIJD, "termijn": zin.binnen}
        found.append(Versiedeel(f"{stap.doet}:{stap.rol}:{stap.orgaancode}", zin.wat, delen))
    return found


def _read_vragen(soort: Aanvraagsoort) -> list[Versiedeel]:
    vragen = sort_vragen(soort.vragen.all())
    delen = [to_deel(to_mapping(vraag)) for vraag in vragen]
    velden = get_feitvelden(delen)
    return [
        Versiedeel(
            vraag.code, vraag.label, _describe_vraag(vraag) | {"wanneer": describe_regels(deel, velden) or ALTIJD}
        )
        for vraag, deel in zip(vragen, delen, strict=True)
    ]


def _describe_vraag(vraag: Vraag) -> dict[str, str]:
    numbers = [f"{value:f}".replace(".", ",") if value is not None else "" for value in (vraag.laagst, vraag.hoogst)]
    return {
        "antwoord": str(Antwoordsoort(vraag.soort).label),
        "stap": str(Vraagstap(vraag.stap).label),
        "moet ingevuld": "ja" if vraag.verplicht else "nee",
        "uitleg": vraag.uitleg,
        "hoogstens zo veel tekens": str(vraag.max_tekens) if vraag.soort in ("tekst", "regel") else "",
        "laagste getal": numbers[0],
        "hoogste getal": numbers[1],
        "eenheid": vraag.eenheid,
        "keuzes": ", ".join(each["naam"] for each in vraag.opties),
        "kolommen": ", ".join(f"{each['naam']} ({each['soort']})" for each in vraag.kolommen),
        "hoogstens zo veel rijen": str(vraag.max_rijen or ""),
        "staat misschien al in": str(Antwoordbron(vraag.bron).label) if vraag.bron else "",
    }


def _read_items(soort: Aanvraagsoort) -> list[Versiedeel]:
    velden = get_feitvelden([to_deel(to_mapping(vraag)) for vraag in soort.vragen.all()])
    return [
        Versiedeel(
            item.sleutel,
            item.label,
            _describe_item(item) | {"wanneer": describe_regels(to_itemdeel(item), velden) or ALTIJD},
        )
        for item in soort.checklist.all()
    ]


def _describe_item(item: ChecklistItem) -> dict[str, str]:
    return {
        "nodig": "verplicht" if item.verplicht else "mag erbij",
        "hoogstens zo veel maanden oud": str(item.max_leeftijd_maanden or ""),
        "vanaf leeftijd": str(item.vanaf_leeftijd or ""),
        "ondertekend door": ", ".join(str(Ondertekenaar(code).label) for code in item.ondertekenaars),
        "bij de ondertekening": item.ondertekening,
        "één van de groep is genoeg": item.groep,
    }
