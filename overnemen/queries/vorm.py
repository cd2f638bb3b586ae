"""How each kind of thing stands in the file: the schema, as data over the tables themselves.

A column that a table gets later goes along by itself; what stays behind is named here. Values are checked by the field
of the table (length, choices, numbers), so what is accepted here the table takes.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db.models import (
    BooleanField,
    CharField,
    DateField,
    DecimalField,
    ForeignKey,
    GeneratedField,
    IntegerField,
    JSONField,
    Model,
    TextField,
)

from consulten.models import Consultsoort, Uursoort
from financien.referentie.models import Kostenvergelijking
from financien.verdelen.models import Signaalregel, Verdeelmodel, Verdeelregel
from opp.models import Label, OppOnderdeel, Oppregel, OppSoort, Taakregel
from organen.models import Mandaat, Orgaan
from overnemen.calculations.bestand import NIEUWER, Deel, clean_name, read_day
from overnemen.enums import Deelsoort
from overnemen.queries.jsonvorm import JSONVORMEN, MAX_LIJST, read_decimal
from schoolaanvragen.models import Soortplicht
from toewijzing.calculations.voorwaarde import ORGANISATIEVELDEN
from toewijzing.models import (
    Aanvraagsoort,
    Briefsjabloon,
    ChecklistItem,
    Routestap,
    Sjabloonblok,
    Stapvoorwaarde,
    Voorwaarde,
    Vraag,
)

GELDIG, NAAM = frozenset({"van", "tot"}), frozenset({"naam"})
# By what a row that another one points at is known in the file.
BIJ_NAAM: dict[type[Model], str] = {Orgaan: "code", Vraag: "code", Label: "naam"}


@dataclass(frozen=True)
class Vorm:
    """One table in the file: ``niet`` are columns that stay behind, ``sleutel`` what tells a row from the others.

    ``naam`` is the column by which people know it; ``begin`` the place of the first of a list, where the table counts;
    ``op_naam`` are columns of the key that are the same in capitals; ``los`` when the order of a list says nothing.
    """

    model: type[Model]
    wat: str
    niet: frozenset[str]
    sleutel: tuple[str, ...] = ()
    naam: str = ""
    kinderen: Mapping[str, "Vorm"] = field(default_factory=dict)
    begin: int = 0
    op_naam: frozenset[str] = frozenset()
    los: bool = False

    @property
    def kolommen(self) -> list[Any]:
        """The fields that go along."""
        return [
            each
            for each in self.model._meta.concrete_fields
            if not each.primary_key
            and not isinstance(each, GeneratedField)
            and each.name not in self.niet
            and each.name != "volgorde"
        ]

    def get_sleutel(self, deel: Mapping[str, Any]) -> str:
        """What tells this row from the others, as one text; "" for what has its place only."""
        return "|".join(self._list_sleutel(deel))

    def get_vergelijksleutel(self, deel: Mapping[str, Any]) -> str:
        """The same as it is compared: a name is the same in capitals, a code is not."""
        values = zip(self.sleutel, self._list_sleutel(deel), strict=True)
        return "|".join(value.casefold() if name in self.op_naam else value for name, value in values)

    def _list_sleutel(self, deel: Mapping[str, Any]) -> list[str]:
        return ["" if deel[name] is None else str(deel[name]) for name in self.sleutel]

    def sort(self, rows: list[Deel]) -> list[Deel]:
        """These rows in the order that they have, or always the same one when their order says nothing."""
        return sorted(rows, key=lambda row: repr(sorted(row.items()))) if self.los else rows

    def get_naam(self, deel: Mapping[str, Any]) -> str:
        """What people call this row."""
        return str(deel[self.naam]) if self.naam and deel.get(self.naam) else self.get_sleutel(deel)


def normalise(soort: str, key: str) -> str:
    """The key of a kind that is known by one column, as it is compared."""
    vorm = VORMEN[soort]
    return vorm.get_vergelijksleutel({vorm.sleutel[0]: key})


# What belongs to a version of a kind itself, and not to what it says; the schools on its list are those of one swv.
VERSIE = frozenset({
    "swv", "scholenlijst", "van", "tot", "route", "status", "naar", "schrijvers", "voorgelegd_door", "gepubliceerd_door", "opmerking",
})  # fmt: skip
ROUTE = Vorm(
    Routestap, "stap", frozenset({"aanvraagsoort"}), naam="naam",
    kinderen={"voorwaarden": Vorm(Stapvoorwaarde, "voorwaarde", frozenset({"stap"}))},
)  # fmt: skip
VRAGEN = Vorm(
    Vraag, "vraag", frozenset({"aanvraagsoort"}), ("code",), "label",
    {"voorwaarden": Vorm(Voorwaarde, "voorwaarde", frozenset({"vraag", "item"}))},
)  # fmt: skip
CHECKLIST = Vorm(
    ChecklistItem, "punt van de checklist", frozenset({"aanvraagsoort"}), ("soort", "documentsoort", "code"), "label",
    {"voorwaarden": Vorm(Voorwaarde, "voorwaarde", frozenset({"vraag", "item"}))},
)  # fmt: skip
VORMEN: dict[str, Vorm] = {
    Deelsoort.LABEL: Vorm(Label, "label", GELDIG | {"swv"}, ("naam",), "naam", op_naam=NAAM),
    Deelsoort.OPPSOORT: Vorm(
        OppSoort, "soort OPP", GELDIG | {"swv"}, ("code",), "naam",
        {"onderdelen": Vorm(OppOnderdeel, "onderdeel", frozenset({"soort"}), ("code",))},
    ),
    Deelsoort.ORGAAN: Vorm(
        Orgaan, "orgaan", GELDIG | {"swv", "kring", "kring_organisatie"}, ("code",), "naam",
        {"mandaten": Vorm(Mandaat, "mandaat", GELDIG | {"orgaan"}, los=True)},
    ),
    Deelsoort.AANVRAAGSOORT: Vorm(
        Aanvraagsoort, "aanvraagsoort", VERSIE, ("code",), "naam",
        {"vragen": VRAGEN, "checklist": CHECKLIST, "stappen": ROUTE},
    ),
    Deelsoort.PLICHT: Vorm(
        Soortplicht, "plicht bij een toekenning", GELDIG | {"swv"}, ("soort_code", "naam"), "naam", op_naam=NAAM,
    ),
    Deelsoort.OPPREGEL: Vorm(
        Oppregel, "regel voor een OPP", GELDIG | {"swv"}, ("soortcode", "grond", "wat", "label"),
        op_naam=frozenset({"label"}),
    ),
    Deelsoort.TAAKREGEL: Vorm(
        Taakregel, "taak bij een label", GELDIG | {"swv"}, ("label", "wat"), "wat", op_naam=frozenset({"label", "wat"}),
    ),
    # Its parts are those of the version in use: ``queries.uitvoer`` puts them there.
    Deelsoort.SJABLOON: Vorm(
        Briefsjabloon, "tekst", frozenset({"swv", "gemaakt_op"}), ("uitkomst", "soort_code", "aan", "bericht"),
        kinderen={"blokken": Vorm(Sjabloonblok, "blok", frozenset({"versie"}), naam="kop", begin=1)},
    ),
    Deelsoort.VERDEELMODEL: Vorm(
        Verdeelmodel, "verdeelmodel", frozenset({"swv", "gemaakt_van", "aangemaakt_op", "versie"}),
        ("naam", "jaar", "periode"), "naam",
        {"regels": Vorm(Verdeelregel, "regel", frozenset({"model"}), ("code",), "label", begin=1)},
    ),
    Deelsoort.SIGNAALREGEL: Vorm(Signaalregel, "regel voor een signaal", GELDIG | {"swv"}, ("soort", "telling")),
    # Where it was agreed is of that swv alone.
    Deelsoort.VERGELIJKING: Vorm(
        Kostenvergelijking, "kostenvergelijking", GELDIG | {"swv", "toelichting"}, ("soort_code", "tarief")
    ),
    Deelsoort.CONSULTSOORT: Vorm(Consultsoort, "soort consult", GELDIG | {"swv"}, ("naam",), "naam", op_naam=NAAM),
    Deelsoort.UURSOORT: Vorm(Uursoort, "soort uren", GELDIG | {"swv"}, ("naam",), "naam", op_naam=NAAM),
}  # fmt: skip


# --- out of the database ----------------------------------------------------------------------------------------------


def to_deel(vorm: Vorm, row: Any) -> Deel:
    """This row as it stands in the file, with what belongs to it; reads what was prefetched (``list_prefetch``)."""
    deel = {column.name: to_plain_value(column, _read(row, column)) for column in vorm.kolommen}
    if looks_at_organisatie(vorm, deel):  # which board or school is of that swv alone
        deel["waarden"] = []
    for name, kind in vorm.kinderen.items():
        deel[name] = kind.sort([to_deel(kind, each) for each in getattr(row, name).all()])
    return deel


def looks_at_organisatie(vorm: Vorm, deel: Mapping[str, Any]) -> bool:
    """Is it a condition on the board or the school that asks? Such a one stays behind."""
    return vorm.model in (Stapvoorwaarde, Voorwaarde) and deel["veld"] in ORGANISATIEVELDEN


def _read(row: Any, column: Any) -> Any:
    value = getattr(row, column.name)
    return getattr(value, BIJ_NAAM[column.related_model]) if isinstance(column, ForeignKey) and value else value


def to_plain_value(column: Any, value: Any) -> Any:
    """A value of this column as JSON has it: numbers with decimals and days as text."""
    if isinstance(column, ArrayField):
        return [to_plain_value(column.base_field, each) for each in value]
    if isinstance(value, Decimal):
        return f"{value.quantize(Decimal(1).scaleb(-column.decimal_places)):f}"
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value


def list_prefetch(vorm: Vorm, pad: str = "") -> list[str]:
    """Everything ``to_deel`` reads along, so that the number of queries doesn't grow with the rows."""
    found = [f"{pad}{column.name}" for column in vorm.kolommen if isinstance(column, ForeignKey)]
    for name, kind in vorm.kinderen.items():
        found += [f"{pad}{name}", *list_prefetch(kind, f"{pad}{name}__")]
    return found


# --- out of a file ----------------------------------------------------------------------------------------------------


@dataclass
class Deellezer:
    """Reads parts strictly; ``fouten`` are all refusals, each with its place."""

    fouten: list[str] = field(default_factory=list)

    def read(self, vorm: Vorm, raw: Any, plaats: str) -> Deel:
        """The part with every value as the table has it; what is wrong is in ``fouten``."""
        if not isinstance(raw, Mapping):
            self._refuse(plaats, "hier hoort een onderdeel met velden te staan.")
            return {}
        known = {column.name: column for column in vorm.kolommen}
        for name in raw:
            if name not in known and name not in vorm.kinderen:
                self._refuse(plaats, f"het veld «{clean_name(str(name))}» kent Verband niet. {NIEUWER}")
        deel = {name: self._read_column(column, raw, f"{plaats}, {name}") for name, column in known.items()}
        for name, kind in vorm.kinderen.items():
            deel[name] = self._read_list(kind, raw.get(name), plaats)
        return deel

    def _read_list(self, kind: Vorm, raw: Any, plaats: str) -> list[Deel]:
        if not isinstance(raw, list) or len(raw) > MAX_LIJST:
            self._refuse(plaats, f"hier hoort een lijst van hoogstens {MAX_LIJST} ({kind.wat}).")
            return []
        rows = [
            self.read(kind, each, f"{plaats}, {name_place(kind, each, number)}") for number, each in enumerate(raw, 1)
        ]
        if kind.sleutel and not self.fouten:
            self.check_once(kind, rows, plaats)
        return rows if self.fouten else kind.sort(rows)

    def check_once(self, vorm: Vorm, rows: Sequence[Deel], plaats: str) -> None:
        """Refuse a code that stands there twice."""
        seen: set[str] = set()
        for row in rows:
            key = vorm.get_vergelijksleutel(row)
            if key in seen:
                self._refuse(plaats, f"«{clean_name(vorm.get_naam(row))}» staat er twee keer ({vorm.wat}).")
            seen.add(key)

    def _read_column(self, column: Any, raw: Mapping[str, Any], plaats: str) -> Any:
        if column.name not in raw:
            if column.null or column.has_default():
                return to_plain_value(column, column.get_default())
            self._refuse(plaats, "dit veld ontbreekt.")
            return None
        try:
            return to_plain_value(column, read_value(column, raw[column.name]))
        except ValidationError as problem:
            self._refuse(plaats, " ".join(problem.messages))
        except ValueError as problem:
            self._refuse(plaats, str(problem))
        return None

    def _refuse(self, plaats: str, tekst: str) -> None:
        self.fouten.append(f"Bij {plaats}: {tekst}")


def name_place(vorm: Vorm, raw: Any, number: int) -> str:
    """«vraag «gedaan»», or «stap 2» for what has no code."""
    named = raw.get(vorm.sleutel[0]) if vorm.sleutel and isinstance(raw, Mapping) else None
    return f"{vorm.wat} «{clean_name(named)}»" if isinstance(named, str) and named else f"{vorm.wat} {number}"


def read_value(column: Any, raw: Any) -> Any:
    """The value for this column of what the file says. Raises ValueError or ValidationError in Dutch."""
    if raw is None:
        if not column.null:
            raise ValueError("dit mag niet leeg zijn.")
        return None
    if isinstance(column, ForeignKey):
        return _read_plain(CharField(max_length=100), raw)
    if isinstance(column, JSONField):
        return JSONVORMEN[column.name](raw)
    if isinstance(column, ArrayField):
        if not isinstance(raw, list) or len(raw) > MAX_LIJST:
            raise ValueError("hier hoort een lijst.")
        values = [read_value(column.base_field, each) for each in raw]
        column.validate(values, None)
        return values
    return _read_plain(column, raw)


def _read_plain(column: Any, raw: Any) -> Any:
    kind = next((each for each in LEZERS if isinstance(column, each)), None)
    if kind is None:
        raise ValueError("dit soort veld kan niet mee.")
    value = LEZERS[kind](raw)
    return column.clean(value, None)


def _read_text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise ValueError("hier hoort tekst.")
    return raw


def _read_bool(raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise ValueError("hier hoort ja of nee (true of false).")
    return raw


def _read_whole(raw: Any) -> int:
    if type(raw) is not int:
        raise ValueError("hier hoort een heel getal.")
    return raw


def _read_date(raw: Any) -> date:
    try:
        return read_day(raw)
    except (TypeError, ValueError):
        raise ValueError("hier hoort een datum als 2027-02-01.") from None


LEZERS: dict[Any, Callable[[Any], Any]] = {
    BooleanField: _read_bool, IntegerField: _read_whole, DecimalField: read_decimal, DateField: _read_date,
    CharField: _read_text, TextField: _read_text,
}  # fmt: skip
