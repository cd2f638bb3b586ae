"""Drawing a sample that anybody can draw again: pure, with nothing but a seed and the numbers to draw from.

Every decision gets the SHA-256 of «seed:number»; the lowest ones are drawn. No random generator of any language is
needed to check it, and the order in which the numbers come makes no difference.
"""

from collections.abc import Iterable
from hashlib import sha256
from secrets import token_hex


def make_seed() -> str:
    """A seed nobody chose."""
    return token_hex(8)


def draw(nummers: Iterable[str], aantal: int, beginwaarde: str) -> list[str]:
    """The drawn numbers, in the order of drawing. Raises ValueError for less than one or an empty seed."""
    if aantal < 1 or not beginwaarde:
        raise ValueError("A sample needs a seed and at least one decision.")
    return sorted(set(nummers), key=lambda nummer: (rank(beginwaarde, nummer), nummer))[:aantal]


def rank(beginwaarde: str, nummer: str) -> str:
    """The SHA-256 of «seed:number» as 64 hexadecimal digits: the lowest of them are drawn."""
    return sha256(f"{beginwaarde}:{nummer}".encode()).hexdigest()


def mark_population(nummers: Iterable[str]) -> str:
    """SHA-256 of the numbers in order, one a line: the same population gives the same mark."""
    return sha256("\n".join(sorted(set(nummers))).encode()).hexdigest()
