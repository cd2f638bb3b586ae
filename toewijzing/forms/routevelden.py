"""The fields with which a beheerder writes a route: per step what and by whom, in which order, and when it is taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms

from swv.kern.forms import BedragVeld
from swv.organisatie.enums import Rol, Schoolsoort
from toewijzing.calculations.voorwaarde import NIEUW, VERLENGING, Feitveld
from toewijzing.enums import Categorie, Normeenheid, Stap
from toewijzing.forms.stapvoorwaarde import EINDEN, get_eisen_initial, get_name, read_eisen
from toewijzing.models.route import SCHOOLKANT, SWVKANT
from toewijzing.services.route import Soortstap

# A route of more steps is none that somebody can follow.
HOOGSTENS = 12
LEGE_REGELS = 3
KLEIN = {"class": "v-kort"}


def _name(doet: str, wie: str = "") -> str:
    """What a row does and who: a role, or of a meeting the code of its body."""
    return f"{doet}:{wie}"


def make_wat(organen: Mapping[str, str]) -> list[tuple[str, Any]]:
    """What a row can be, with a meeting of each of these bodies ({code: how it is called in the list})."""
    besprekingen = [(_name(Stap.ZITTING, code), f"Bespreking: {naam}") for code, naam in organen.items()]
    return [(name, [*each, *besprekingen] if name == BIJ_SWV else each) for name, each in WAT]


BIJ_SWV = "Bij het samenwerkingsverband"
WAT: list[tuple[str, Any]] = [
    ("", "Geen stap"),
    ("Vóór het versturen", [
        *[(_name(Stap.AKKOORD, rol), f"Akkoord van de {rol.label}") for rol in SCHOOLKANT],
        (_name(Stap.MEETEKENEN, Rol.CONSULENT), "Meetekenen door de consulent van de school"),
    ]),
    (BIJ_SWV, [
        *[(_name(Stap.CONTROLE, rol), f"Controle door de {rol.label}") for rol in SWVKANT],
        (_name(Stap.DESKUNDIGEN), "Advies van deskundigen"),
        (_name(Stap.ZITTING), "Bespreking en advies in een orgaan"),
    ]),
    ("Besluit", [(_name(Stap.BESLUIT, rol), f"Besluit door de {rol.label}") for rol in SWVKANT]),
]  # fmt: skip


def _amount(label: str) -> BedragVeld:
    return BedragVeld(label=label, required=False, min_value=0, max_digits=9)


def _number(label: str, highest: int) -> forms.IntegerField:
    return forms.IntegerField(
        label=label, min_value=0, max_value=highest, required=False, widget=forms.NumberInput(attrs=KLEIN)
    )


def _many(label: str, choices: Sequence[tuple[Any, str]]) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, choices=[(str(code), name) for code, name in choices], required=False,
        widget=forms.CheckboxSelectMultiple, help_text="Niets aangevinkt: bij elke.",
    )  # fmt: skip


def make_fields(
    plek: int, organen: Mapping[str, str], besturen: Sequence[tuple[str, str]] = ()
) -> dict[str, forms.Field]:
    """The fields of one step, by their names in the form; ``plek`` counts from 0, ``organen`` as ``make_wat`` takes it.

    ``besturen``: (id, name) of the boards from which one chooses.
    """
    velden: dict[str, forms.Field] = {
        "wat": forms.ChoiceField(label=f"Stap {plek + 1}", choices=make_wat(organen), required=False),
        "plek": forms.IntegerField(
            label="Als hoeveelste?", min_value=1, max_value=99, required=False, widget=forms.NumberInput(attrs=KLEIN)
        ),
        "naam": forms.CharField(
            label="Hoe noemt u deze stap?", max_length=100, required=False, help_text="Mag leeg blijven."
        ),
        "termijn": forms.IntegerField(
            label="Binnen welke tijd?", min_value=1, max_value=100, required=False,
            help_text="Vanaf de dag dat deze stap kan. Leeg: geen eigen termijn.", widget=forms.NumberInput(attrs=KLEIN),
        ),
        "eenheid": forms.ChoiceField(label="Waarin telt u?", choices=Normeenheid.choices, required=False),
        "bedrag_boven": _amount("Bij een bedrag boven"),
        "bedrag_tot": _amount("Bij een bedrag tot en met"),
        "weken_boven": _number("Bij meer weken dan", 104),
        "weken_tot": _number("Tot en met zo veel weken", 104),
        "leeftijd_vanaf": _number("Vanaf welke leeftijd?", 25),
        "leeftijd_tot": _number("Tot en met welke leeftijd?", 25),
        "aanleiding": forms.ChoiceField(
            label="Nieuw of verlenging?", required=False,
            choices=[("", "Allebei"), (NIEUW, "alleen nieuw"), (VERLENGING, "alleen verlenging")],
        ),
        "opp": forms.ChoiceField(
            label="Is er een OPP?", required=False,
            choices=[("", "Maakt niet uit"), ("ja", "alleen met OPP"), ("nee", "alleen zonder OPP")],
        ),
        "categorie": _many("Bij welke categorie?", Categorie.choices),
        "schoolsoort": _many("Bij welke soort school?", Schoolsoort.choices),
        "bestuur": _many("Bij welk schoolbestuur?", besturen),
    }  # fmt: skip
    return {get_name(plek, einde): veld for einde, veld in velden.items()}


def get_initial(stappen: Sequence[Soortstap], velden: Mapping[str, Feitveld]) -> dict[str, Any]:
    """{name: value} of the fields of all steps of a route."""
    found: dict[str, Any] = {}
    for plek, stap in enumerate(stappen):
        values: dict[str, Any] = {"wat": _name(stap.doet, stap.rol or stap.orgaan), "plek": plek + 1, "naam": stap.naam}
        if stap.termijn:
            values["termijn"], values["eenheid"] = stap.termijn
        values |= get_eisen_initial(stap.eisen, velden)
        found |= {get_name(plek, einde): value for einde, value in values.items()}
    return found


def read_steps(
    data: Mapping[str, Any], aantal: int, aantal_vragen: int = 0, velden: Mapping[str, Feitveld] | None = None
) -> list[tuple[int, Soortstap]]:
    """(place in the form, step) of every row that holds a step, in the order that was asked; of one place as they stand.

    Other conditions (``velden``) are read when they can be: ``find_vraagfouten`` tells of the rest.
    """
    rows = []
    for plek in range(aantal):
        wat = data.get(get_name(plek, "wat"))
        if wat:
            doet, wie = wat.split(":")
            rol, orgaan = ("", wie) if doet == Stap.ZITTING else (wie, "")
            order = data.get(get_name(plek, "plek")) or HOOGSTENS + plek
            naam = data.get(get_name(plek, "naam")) or ""
            eisen, termijn = read_eisen(data, plek, aantal_vragen, velden or {}), _read_termijn(data, plek)
            rows.append((order, plek, Soortstap(doet, rol, eisen, naam, termijn, orgaan)))
    return [(plek, stap) for _, plek, stap in sorted(rows, key=lambda row: row[:2])]


def _read_termijn(data: Mapping[str, Any], plek: int) -> tuple[int, str] | None:
    aantal = data.get(get_name(plek, "termijn"))
    return (aantal, data.get(get_name(plek, "eenheid")) or Normeenheid.WERKDAGEN.value) if aantal else None


def count_rows(stappen: Sequence[Soortstap], sent: Mapping[str, Any] | None) -> int:
    """How many rows the form has: those there are or were sent, and some empty ones."""
    given = 0
    if sent is not None:
        given = max((plek + 1 for plek in range(HOOGSTENS) if get_name(plek, "wat") in sent), default=0)
    return min(HOOGSTENS, max(given, len(stappen) + LEGE_REGELS))


@dataclass(frozen=True)
class Routeregel:
    """One row as the page shows it: its fields, and those that say when (two beside each other), filled in or not."""

    wat: Any
    plek: Any
    naam: Any
    termijn: Any
    eenheid: Any
    wanneer: list[list[Any]]
    vragen: list[list[Any]]
    open: bool


def make_regels(form: forms.Form, aantal: int, aantal_vragen: int = 0) -> list[Routeregel]:
    """The rows for the page, in the order in which they stand."""
    rows = []
    for plek in range(aantal):
        names = [get_name(plek, einde) for einde in EINDEN]
        wanneer = [form[name] for name in names if getattr(form.fields[name], "choices", True)]
        wat, order, naam, termijn, eenheid = (
            form[get_name(plek, name)] for name in ("wat", "plek", "naam", "termijn", "eenheid")
        )
        vragen = [
            [form[get_name(plek, f"vraag{nummer}{einde}")] for einde in ("_of", "", "_teken", "_waarde")]
            for nummer in range(aantal_vragen)
        ]
        shown = [naam, termijn, *wanneer, *(row[1] for row in vragen), *(row[3] for row in vragen)]
        filled = any(field.value() or field.errors for field in shown) or bool(eenheid.errors)
        pairs = [wanneer[start : start + 2] for start in range(0, len(wanneer), 2)]
        rows.append(Routeregel(wat, order, naam, termijn, eenheid, pairs, vragen, filled))
    return rows
