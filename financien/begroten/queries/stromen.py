"""The lines of a budget that the forecast computes, and the stream of money each belongs to."""

from financien.begroten.enums import Postherkomst, Postsoort
from financien.begroten.models import Begrotingspost

Sleutel = tuple[str, str, str]  # RJ code, name, side
LICHT: Sleutel = ("3.1.1", "Lichte ondersteuning (bruto)", Postsoort.BATEN)
ZWAAR: Sleutel = ("3.1.1", "Zware ondersteuning (bruto)", Postsoort.BATEN)
VSO: Sleutel = ("4.5.1.1", "Verplichte afdracht (v)so", Postsoort.LASTEN)
LWOO: Sleutel = ("4.5.1.2", "Verplichte afdracht lwoo", Postsoort.LASTEN)
PRO: Sleutel = ("4.5.1.3", "Verplichte afdracht praktijkonderwijs", Postsoort.LASTEN)
SBO: Sleutel = ("4.5.1.4", "Verplichte afdracht sbo", Postsoort.LASTEN)
# {line: stream}; lwoo, pro and sbo are deducted from licht, (v)so from zwaar (WVO 2020 art. 5.13 and 5.15, WPO mirror).
STROOM: dict[Sleutel, str] = {
    LICHT: "licht", LWOO: "licht", PRO: "licht", SBO: "licht", ZWAAR: "zwaar", VSO: "zwaar",
}  # fmt: skip


def get_stroom(post: Begrotingspost) -> str:
    """licht or zwaar for a line as the forecast made it; "" for what somebody filled in."""
    return STROOM.get((post.code, post.naam, post.soort), "") if post.herkomst == Postherkomst.MODEL else ""
