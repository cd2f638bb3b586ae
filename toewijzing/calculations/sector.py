"""Kinds of school of the sector of an swv. Pure."""

from collections.abc import Iterable

from swv.organisatie.enums import SECTOR_VAN_SCHOOL, Schoolsoort, Sector


def get_scholen(sector: str) -> list[tuple[str, str]]:
    """(code, name) of the kinds of school of this sector; of no sector all of them."""
    return [(code, label) for code, label in Schoolsoort.choices if not sector or SECTOR_VAN_SCHOOL[code] == sector]


def find_andere(codes: Iterable[str], sector: str) -> str:
    """That one of these kinds of school is of the other sector, in Dutch with the way out; or ""."""
    wrong = [Schoolsoort(code).label for code in codes if SECTOR_VAN_SCHOOL[Schoolsoort(code)] != sector]
    if not wrong:
        return ""
    hoort = "hoort" if len(wrong) == 1 else "horen"
    return (
        f"{' en '.join(wrong).capitalize()} {hoort} niet bij {Sector(sector).label}. Kies soorten school uit uw sector."
    )
