"""What the first page of the money offers each role. Every room registers its own parts when it is loaded."""

from dataclasses import dataclass

from django.urls import reverse

from financien.referentie.permissions import BUREAU
from swv.organisatie.models import Gebruiker


@dataclass(frozen=True)
class Geldonderdeel:
    """One part of the money: where it is, what it is for, and for which roles. ``plaats`` gives the order of the year."""

    plaats: int
    titel: str
    zin: str
    adres: tuple[str, ...]
    icoon: str
    rollen: frozenset[str]

    @property
    def url(self) -> str:
        """The address of the part; ``adres`` is the name in ``financien:`` with its arguments behind it."""
        name, *args = self.adres
        return reverse(f"financien:{name}", args=args)


_ONDERDELEN: dict[int, Geldonderdeel] = {}


def register_onderdelen(*onderdelen: Geldonderdeel) -> None:
    """Show these parts on the first page. Raises ValueError for a place that is taken."""
    for onderdeel in onderdelen:
        if _ONDERDELEN.setdefault(onderdeel.plaats, onderdeel) != onderdeel:
            raise ValueError(f"Two parts of the money have place {onderdeel.plaats}.")


def get_onderdelen(user: Gebruiker) -> list[Geldonderdeel]:
    """The parts this role has, in the order of the year."""
    return [each for _, each in sorted(_ONDERDELEN.items()) if user.rol in each.rollen]


register_onderdelen(
    Geldonderdeel(30, "Inkomsten", "Wat het Rijk geeft, naast de beschikking van DUO.", ("inkomsten",), "munt", BUREAU),
    Geldonderdeel(
        75,
        "Kosten vergelijken",
        "Bij welke aanvraag een school leest wat een plaats elders kost.",
        ("vergelijkingen",),
        "munt",
        BUREAU,
    ),
    Geldonderdeel(
        70, "Gegevens", "Tarieven, tellingen en percentages, met hun bron.", ("gegevens", "tarieven"), "map", BUREAU
    ),
)
