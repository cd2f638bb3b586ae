"""How far an akkoord goes: as far as what was asked when it was given. Pure: no database, no clock.

What was asked is kept as a mapping of fields to text or numbers, as JSON holds it; ``ANTWOORDEN`` are answers by code.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

ANTWOORDEN = "antwoorden"


@dataclass(frozen=True)
class Vraagomvang:
    """The fields of a case that say how much is asked: {number: its name in words}, and its first and last day."""

    getallen: Mapping[str, str]
    van: str
    tot: str

    @property
    def velden(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.getallen, self.van, self.tot)

    def find_meer(self, toen: Mapping[str, Any], nu: Mapping[str, Any]) -> list[str]:
        """In words what is asked now of which ``toen`` does not speak: more, longer, or another answer.

        Less, shorter or other days of the same length are covered. Nothing kept (an empty ``toen``) is not compared.
        """
        if not toen:
            return []
        found = [naam for veld, naam in self.getallen.items() if _number(nu.get(veld)) > _number(toen.get(veld))]
        if _days(nu, self) > _days(toen, self):
            found.append("de duur")
        before, after = toen.get(ANTWOORDEN, {}), nu.get(ANTWOORDEN, {})
        if any(after.get(code) != before.get(code) for code in {*before, *after}):
            found.append("een antwoord waarnaar de route kijkt")
        return found

    def read(self, zaak: Any, codes: set[str]) -> dict[str, Any]:
        """What this case asks now, to be kept; ``codes`` are the questions at whose answer its route looks."""
        found: dict[str, Any] = {veld: _write(getattr(zaak, veld)) for veld in self.velden}
        return found | {ANTWOORDEN: {code: zaak.antwoorden.get(code) for code in sorted(codes)}}

    def put_back(self, zaak: Any, toen: Mapping[str, Any]) -> None:
        """Let this case ask again what was kept; saving is for who calls."""
        for veld in self.getallen:
            setattr(zaak, veld, zaak._meta.get_field(veld).to_python(toen[veld]))
        for veld in (self.van, self.tot):
            setattr(zaak, veld, date.fromisoformat(toen[veld]) if toen[veld] else None)
        kept = {code: value for code, value in toen[ANTWOORDEN].items() if value is not None}
        others = {code: value for code, value in zaak.antwoorden.items() if code not in toen[ANTWOORDEN]}
        zaak.antwoorden = {**others, **kept}


VAN_LEERLING = Vraagomvang(
    {
        "gevraagd_bedrag": "het bedrag", "gevraagd_aantal": "het aantal", "gevraagde_weken": "het aantal weken",
        "gevraagde_dagen_per_week": "het aantal dagen per week", "gevraagde_categorie": "de categorie",
    },
    "gevraagd_van", "gevraagd_tot_en_met",
)  # fmt: skip
# More pupils for the same money or hours is not more of what the school's side agreed to.
VAN_SCHOOL = Vraagomvang(
    {"bedrag": "het bedrag", "uren": "het aantal uren", "weken": "het aantal weken"}, "van", "tot_en_met"
)


def _write(value: Any) -> Any:
    return value if value is None or isinstance(value, int) else str(value)


def _number(value: Any) -> Decimal:
    return Decimal(0) if value is None else Decimal(str(value))


def _days(gevraagd: Mapping[str, Any], omvang: Vraagomvang) -> int:
    van, tot = gevraagd.get(omvang.van), gevraagd.get(omvang.tot)
    return (date.fromisoformat(tot) - date.fromisoformat(van)).days + 1 if van and tot else 0
