"""The parts of Mijn werk, and the greeting above them: pure functions, no ORM and no clock."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from swv.kern.werk import GETELD_TOT, PER_GROEP, Werk, Werkregel, Werkrest, Werksamen

# {group: (title, style, icon)}, in the order of the page.
VAKKEN = {
    "te_laat": ("Te laat", "te-laat", "te-laat"),
    "deze_week": ("Deze week", "let-op", "klok"),
    "wacht": ("Wacht op anderen", "wacht", "stil"),
    "straks": ("Straks", "straks", "kalender"),
}


@dataclass
class Werkvak:
    """One part of the page: the lines that are shown, how many there are, and where the others stand."""

    titel: str
    stijl: str
    icoon: str
    regels: list[Werkregel] = field(default_factory=list)
    rest: list[Werkrest] = field(default_factory=list)
    samen: list[Werksamen] = field(default_factory=list)

    @property
    def totaal(self) -> int:
        """How many lines there are: those shown, and those that stand elsewhere."""
        return len(self.regels) + sum(rest.aantal for rest in self.rest)

    @property
    def aantal(self) -> str:
        """How many lines there are, in words: «12», or «meer dan 99»."""
        return str(self.totaal) if self.totaal <= GETELD_TOT else f"meer dan {GETELD_TOT}"


@dataclass(frozen=True)
class Werkdeel:
    """What one room tells, the address of its list ("" for none), and whether it goes before the others."""

    werk: Werk
    url: str = ""
    eerst: bool = False


def by_day(regels: Iterable[Werkregel]) -> list[Werkregel]:
    """What is of this person by name first; then the earliest day first, what has no day last."""
    return sorted(regels, key=lambda regel: (not regel.eigen, regel.dag or date.max))


def divide(delen: Iterable[Werkdeel]) -> list[Werkvak]:
    """The parts of the page that hold something."""
    told = list(delen)
    vakken = [fill(groep, told) for groep in VAKKEN]
    return [vak for vak in vakken if vak.regels]


def fill(groep: str, delen: list[Werkdeel]) -> Werkvak:
    """One part: the first lines of every room by day, those that go before the others on top, and what is left out."""
    vak = Werkvak(*VAKKEN[groep])
    first: list[Werkregel] = []
    others: list[Werkregel] = []
    for deel in delen:
        regels = by_day(each for each in deel.werk if isinstance(each, Werkregel) and each.groep == groep)
        shown = regels[:PER_GROEP] if deel.url else regels
        (first if deel.eerst else others).extend(shown)
        vak.rest += [each for each in deel.werk if isinstance(each, Werkrest) and each.groep == groep]
        vak.samen += [each for each in deel.werk if isinstance(each, Werksamen) and each.groep == groep]
        if len(regels) > len(shown):
            vak.rest.append(Werkrest(groep, len(regels) - len(shown), deel.url, veel=len(regels) > GETELD_TOT))
    vak.regels = [*by_day(first), *by_day(others)]
    return vak


def greet(aanspreek: str, nu: datetime) -> str:
    """A greeting for this hour, with what somebody is called: «Goedemorgen, Fatima»."""
    deel = (
        "Goedenacht"
        if nu.hour < 6
        else "Goedemorgen"
        if nu.hour < 12
        else "Goedemiddag"
        if nu.hour < 18
        else "Goedenavond"
    )
    return f"{deel}, {aanspreek}" if aanspreek else deel
