"""The fields with which a beheerder writes a route: per step what and by whom, in which order, and when it is taken."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django import forms

from swv.kern.forms import BedragVeld
from swv.organisatie.enums import Schoolsoort
from toewijzing.calculations.formulier import Voorwaarderegel
from toewijzing.calculations.voorwaarde import NIEUW, VERLENGING, VRAAG, Eis, Feitveld, Teken, make_eis, write_waarden
from toewijzing.enums import Categorie, Normeenheid, Stap
from toewijzing.forms.voorwaarde import read_waarde, write_waarde
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
    ("Op de school", [(_name(Stap.AKKOORD, rol), f"Akkoord van de {rol.label}") for rol in SCHOOLKANT]),
    (BIJ_SWV, [
        *[(_name(Stap.CONTROLE, rol), f"Controle door de {rol.label}") for rol in SWVKANT],
        (_name(Stap.DESKUNDIGEN), "Advies van deskundigen"),
        (_name(Stap.ZITTING), "Bespreking en advies in een orgaan"),
    ]),
    ("Besluit", [(_name(Stap.BESLUIT, rol), f"Besluit door de {rol.label}") for rol in SWVKANT]),
]  # fmt: skip


@dataclass(frozen=True)
class Voorwaardeveld:
    """One way to say when a step is taken: the end of its name in the form, and the condition it stands for."""

    einde: str
    veld: str
    teken: str


GETALLEN = (
    Voorwaardeveld("bedrag_boven", "bedrag", Teken.MEER_DAN),
    Voorwaardeveld("bedrag_tot", "bedrag", Teken.HOOGSTENS),
    Voorwaardeveld("weken_boven", "weken", Teken.MEER_DAN),
    Voorwaardeveld("weken_tot", "weken", Teken.HOOGSTENS),
    Voorwaardeveld("leeftijd_vanaf", "leeftijd", Teken.MINSTENS),
    Voorwaardeveld("leeftijd_tot", "leeftijd", Teken.HOOGSTENS),
)
KEUZES = ("categorie", "schoolsoort")
EEN_KEUZE = ("aanleiding", "opp")
EINDEN = (*(each.einde for each in GETALLEN), *EEN_KEUZE, *KEUZES)


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


def make_fields(plek: int, organen: Mapping[str, str]) -> dict[str, forms.Field]:
    """The fields of one step, by their names in the form; ``plek`` counts from 0, ``organen`` as ``make_wat`` takes it."""
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
    }  # fmt: skip
    return {get_name(plek, einde): veld for einde, veld in velden.items()}


def get_name(plek: int, einde: str) -> str:
    """How a field of this step is called in the form."""
    return f"stap_{plek}_{einde}"


def count_vragen(stappen: Sequence[Soortstap]) -> int:
    """How many conditions on an answer each step can have in the form: one more than the step that has most of them."""
    return 1 + max((sum(eis.veld.startswith(VRAAG) for eis in stap.eisen) for stap in stappen), default=0)


def make_vraagvelden(plek: int, aantal: int, velden: Mapping[str, Feitveld]) -> dict[str, forms.Field]:
    """The controls of conditions on an answer of one step: which question, how compared, and with what."""
    found: dict[str, forms.Field] = {}
    vragen = [("", "Geen vraag"), *((key, veld.naam.removeprefix("het antwoord op ")) for key, veld in velden.items())]
    for nummer in range(aantal):
        nog = "nog " if nummer else ""
        found |= {
            f"vraag{nummer}": forms.ChoiceField(
                label=f"Kijk {nog}naar een antwoord", choices=vragen, required=False
            ),
            f"vraag{nummer}_teken": forms.ChoiceField(
                label="Vergelijking", choices=Teken.choices, required=False, initial=Teken.IS
            ),
            f"vraag{nummer}_waarde": forms.CharField(
                label="Waarde", max_length=300, required=False,
                help_text="Een getal, een datum, ja of nee, of de naam van een keuze; meer keuzes met ; ertussen.",
            ),
        }  # fmt: skip
    return {get_name(plek, einde): veld for einde, veld in found.items()}


def _read_vraag(data: Mapping[str, Any], plek: int, nummer: int, velden: Mapping[str, Feitveld]) -> Eis | None:
    """One condition on an answer, None for an empty row. Raises ValueError in Dutch."""
    key, teken, text = (data.get(get_name(plek, f"vraag{nummer}{einde}")) or "" for einde in ("", "_teken", "_waarde"))
    if not key:
        if text:
            raise ValueError("Kies naar welk antwoord deze stap kijkt, of maak de waarde leeg.")
        return None
    return make_eis(velden[key], teken or Teken.IS, read_waarde(text, velden[key]))


def find_vraagfouten(
    data: Mapping[str, Any], aantal: int, aantal_vragen: int, velden: Mapping[str, Feitveld]
) -> dict[str, str]:
    """{name of the control with the value: what is wrong} of the conditions on an answer."""
    found = {}
    for plek in range(aantal):
        for nummer in range(aantal_vragen):
            try:
                eis = _read_vraag(data, plek, nummer, velden)
            except ValueError as problem:
                found[get_name(plek, f"vraag{nummer}_waarde")] = str(problem)
            else:
                if eis and not data.get(get_name(plek, "wat")):
                    found[get_name(plek, "wat")] = "Kies wat deze stap doet, of haal de voorwaarde weg."
    return found


def get_initial(stappen: Sequence[Soortstap], velden: Mapping[str, Feitveld]) -> dict[str, Any]:
    """{name: value} of the fields of all steps of a route."""
    found: dict[str, Any] = {}
    for plek, stap in enumerate(stappen):
        values: dict[str, Any] = {"wat": _name(stap.doet, stap.rol or stap.orgaan), "plek": plek + 1, "naam": stap.naam}
        if stap.termijn:
            values["termijn"], values["eenheid"] = stap.termijn
        vragen = [eis for eis in stap.eisen if eis.veld in velden]
        for nummer, eis in enumerate(vragen):
            waarde = write_waarde(Voorwaarderegel(eis.veld, eis.teken, tuple(write_waarden(eis))), velden[eis.veld])
            values |= {f"vraag{nummer}": eis.veld, f"vraag{nummer}_teken": eis.teken, f"vraag{nummer}_waarde": waarde}
        for eis in stap.eisen:
            if eis not in vragen:
                values |= _get_value(eis)
        found |= {get_name(plek, einde): value for einde, value in values.items()}
    return found


def _get_value(eis: Eis) -> dict[str, Any]:
    for veld in GETALLEN:
        if (veld.veld, veld.teken) == (eis.veld, eis.teken):
            return {veld.einde: eis.waarden[0] if veld.veld == "bedrag" else int(str(eis.waarden[0]))}
    if eis.veld == "opp":
        return {"opp": "ja" if eis.waarden[0] else "nee"}
    return {eis.veld: eis.waarden[0] if eis.veld in EEN_KEUZE else list(eis.waarden)}


def read_steps(
    data: Mapping[str, Any], aantal: int, aantal_vragen: int = 0, velden: Mapping[str, Feitveld] | None = None
) -> list[tuple[int, Soortstap]]:
    """(place in the form, step) of every row that holds a step, in the order that was asked; of one place as they stand.

    Conditions on an answer (``velden``) are read when they can be: ``find_vraagfouten`` tells of the others.
    """
    rows = []
    for plek in range(aantal):
        wat = data.get(get_name(plek, "wat"))
        if wat:
            doet, wie = wat.split(":")
            rol, orgaan = ("", wie) if doet == Stap.ZITTING else (wie, "")
            order = data.get(get_name(plek, "plek")) or HOOGSTENS + plek
            naam = data.get(get_name(plek, "naam")) or ""
            eisen, termijn = _read_eisen(data, plek), _read_termijn(data, plek)
            for nummer in range(aantal_vragen):
                with suppress(ValueError):
                    eis = _read_vraag(data, plek, nummer, velden or {})
                    eisen += (eis,) if eis else ()
            rows.append((order, plek, Soortstap(doet, rol, eisen, naam, termijn, orgaan)))
    return [(plek, stap) for _, plek, stap in sorted(rows, key=lambda row: row[:2])]


def _read_termijn(data: Mapping[str, Any], plek: int) -> tuple[int, str] | None:
    aantal = data.get(get_name(plek, "termijn"))
    return (aantal, data.get(get_name(plek, "eenheid")) or Normeenheid.WERKDAGEN.value) if aantal else None


def _read_eisen(data: Mapping[str, Any], plek: int) -> tuple[Eis, ...]:
    found = []
    for veld in GETALLEN:
        if (value := data.get(get_name(plek, veld.einde))) is not None:
            found.append(Eis(veld.veld, veld.teken, (Decimal(value),)))
    if aanleiding := data.get(get_name(plek, "aanleiding")):
        found.append(Eis("aanleiding", Teken.IS, (aanleiding,)))
    if opp := data.get(get_name(plek, "opp")):
        found.append(Eis("opp", Teken.IS, (opp == "ja",)))
    for name in KEUZES:
        if codes := data.get(get_name(plek, name)):
            found.append(Eis(name, Teken.EEN_VAN, tuple(codes)))
    return tuple(found)


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
        wanneer = [form[get_name(plek, einde)] for einde in EINDEN]
        wat, order, naam, termijn, eenheid = (
            form[get_name(plek, name)] for name in ("wat", "plek", "naam", "termijn", "eenheid")
        )
        vragen = [
            [form[get_name(plek, f"vraag{nummer}{einde}")] for einde in ("", "_teken", "_waarde")]
            for nummer in range(aantal_vragen)
        ]
        shown = [naam, termijn, *wanneer, *(row[0] for row in vragen), *(row[2] for row in vragen)]
        filled = any(field.value() or field.errors for field in shown) or bool(eenheid.errors)
        pairs = [wanneer[start : start + 2] for start in range(0, len(wanneer), 2)]
        rows.append(Routeregel(wat, order, naam, termijn, eenheid, pairs, vragen, filled))
    return rows
