"""What comes before a request is sent, and what a label brings along: steps and rules of our files."""

from dataclasses import dataclass

from tests.praktijk.gegevens import Bron, Wegstap


def meetekenen(*wanneer: tuple[str, str, str], naam: str = "") -> Wegstap:
    """The consulent of the school signs along."""
    return Wegstap("meetekenen", "consulent", wanneer, naam)


@dataclass(frozen=True)
class Labeltaak:
    """What a school does within so many weeks of a label, by which role."""

    wat: str
    label: str
    bron: Bron
    rol: str = "zorgcoordinator"
    weken: int = 6
