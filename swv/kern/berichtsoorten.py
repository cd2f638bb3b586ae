"""Kinds of mail: what each says, to whom, and the words an swv has for it instead.

A room registers the kinds it sends (``register_mailsoorten``); the room that keeps words of swv's says how they are found
(``register_woordgever``). Around the words stands what is the same in every mail: the link, and why nobody is named.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

# Subject and lines.
Tekst = tuple[str, list[str]]
# (kind of mail, id of the swv, {field: text}) → the swv's own words, or None.
Woordgever = Callable[[str, int, Mapping[str, str]], Tekst | None]
AANVRAAG = "Mail over een aanvraag"
DOSSIER = "Mail over een dossier"


@dataclass(frozen=True)
class Mailsoort:
    """A kind of mail: when, to whom, and its subject and lines as they are without a text of one's own.

    ``heeft_dag``: it tells a day, so that the words may hold it; ``heeft_nummer``: there is a case with a number;
    ``velden``: what else it tells («rol», «jaar»). ``pad`` is an example of its link. ``kader`` gives the whole mail with
    these lines where something else stands around them than around a notice (``swv.kern.berichten.compose_text``).
    """

    label: str
    aan: str
    onderwerp: str
    regels: str = ""
    is_voor_ouder: bool = False
    heeft_dag: bool = False
    heeft_nummer: bool = True
    groep: str = AANVRAAG
    pad: str = "/aanvragen/voorbeeld/"
    velden: tuple[str, ...] = ()
    kader: Callable[[Sequence[str]], str] | None = None


# By the code of the mail (``Bericht.soort``), of every room.
MAILSOORTEN: dict[str, Mailsoort] = {}
_woordgevers: list[Woordgever] = []


def register_mailsoorten(soorten: Mapping[str, Mailsoort]) -> None:
    """Say which kinds of mail a room sends, once, when it is loaded."""
    MAILSOORTEN.update(soorten)


def register_woordgever(woordgever: Woordgever) -> None:
    """Say how the words of an swv are found, once, when the room is loaded."""
    if woordgever not in _woordgevers:
        _woordgevers.append(woordgever)


def find_woorden(soort: str, swv_id: int | None, waarden: Mapping[str, str]) -> Tekst | None:
    """The words this swv has for this mail, with their fields filled in; None: those of Verband."""
    if soort not in MAILSOORTEN or swv_id is None:
        return None
    return next((found for ask in _woordgevers if (found := ask(soort, swv_id, waarden))), None)
