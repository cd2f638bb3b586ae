"""What a body lacks to do its work: pure rules, each told in words with the place and the way out."""

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Protocol

from organen.enums import Functie, Tafelpartij, Vergaderwijze, ZonderQuorum

LEDEN, MANDATEN, REGELS = "leden", "mandaten", "regels"


@dataclass(frozen=True)
class Lidstand:
    """One member as the check sees it: the function, whether there is a vote, whether there is a role at the swv today."""

    naam: str
    functie: str
    stemrecht: bool
    heeft_rol: bool = True


@dataclass(frozen=True)
class Orgaanstand:
    """What the check looks at of one body on one day; ``mandaten`` are the codes of kinds, one tuple per mandate."""

    wijze: str
    quorum: int
    quorum_functies: Sequence[str] = ()
    leden: Sequence[Lidstand] = ()
    mandaten: Sequence[Sequence[str]] = ()


@dataclass(frozen=True)
class Gebrek:
    """Something that is missing: what, with the way out, and the part of the page where that is."""

    tekst: str
    plek: str
    # Without it nobody could be there to speak: too few with a vote, or not who always takes part.
    quorum: bool = False


def find_gebreken(stand: Orgaanstand, soorten: Mapping[str, str] | None = None) -> list[Gebrek]:
    """What this body lacks, the heaviest first. ``soorten``: {code: name} of the kinds there are; None: not known."""
    return [*_judge_leden(stand), *_judge_rollen(stand.leden), *_judge_mandaten(stand.mandaten, soorten)]


def _judge_leden(stand: Orgaanstand) -> list[Gebrek]:
    if stand.quorum < 1:
        return [Gebrek("Dit orgaan heeft geen quorum. Vul in hoeveel leden ten minste meedoen.", REGELS, quorum=True)]
    if not stand.leden:
        return [Gebrek("Dit orgaan heeft geen leden. Voeg de leden toe.", LEDEN, quorum=True)]
    found, voting = [], [lid for lid in stand.leden if lid.stemrecht]
    if len(voting) < stand.quorum:
        found.append(
            Gebrek(
                f"Het quorum is {stand.quorum}, maar er {_tel(len(voting))} met stemrecht. Voeg leden toe, geef leden"
                " stemrecht of verlaag het quorum.",
                LEDEN,
                quorum=True,
            )
        )
    present = {lid.functie for lid in stand.leden}
    if stand.wijze == Vergaderwijze.VERGADERING and Functie.VOORZITTER not in present:
        found.append(
            Gebrek("Dit orgaan vergadert, maar heeft geen voorzitter. Maak een van de leden voorzitter.", LEDEN)
        )
    for functie in stand.quorum_functies:
        no_chair_told = functie == Functie.VOORZITTER and stand.wijze == Vergaderwijze.VERGADERING
        if functie not in {lid.functie for lid in voting} and not (no_chair_told and functie not in present):
            found.append(
                Gebrek(
                    f"Voor het quorum moet er een {Functie(functie).label} met stemrecht bij zijn, en die is er niet."
                    " Voeg die toe, of wijzig het quorum.",
                    LEDEN,
                    quorum=True,
                )
            )
    return found


def _judge_rollen(leden: Sequence[Lidstand]) -> list[Gebrek]:
    return [
        Gebrek(
            f"{lid.naam} heeft geen rol bij het samenwerkingsverband en kan dus niets openen. Geef een rol bij"
            " «Gebruikers», of laat het lidmaatschap eindigen.",
            LEDEN,
        )
        for lid in leden
        if not lid.heeft_rol
    ]


def _judge_mandaten(mandaten: Sequence[Sequence[str]], soorten: Mapping[str, str] | None) -> list[Gebrek]:
    if soorten is None:
        return []
    unknown = sorted({code for codes in mandaten for code in codes} - set(soorten))
    return [
        Gebrek(
            f"Er is een mandaat voor «{code}», maar die soort aanvraag is er niet (meer). Haal de soort uit het mandaat,"
            " of voeg hem toe bij «Aanvraagsoorten».",
            MANDATEN,
        )
        for code in unknown
    ]


def _tel(aantal: int) -> str:
    return f"is {aantal} lid" if aantal == 1 else f"zijn {aantal} leden"


def is_met(functies: Set[str], nodig: Sequence[str]) -> list[str]:
    """The functions that have to be there and aren't, by their Dutch label."""
    return [Functie(functie).label for functie in nodig if functie not in functies]


# --- can it speak on one case? ----------------------------------------------------------------------------------------


class Quorumregel(Protocol):
    """With how many and with whom a body speaks: a body itself, or a meeting that keeps what held when it was planned."""

    wijze: str
    quorum: int
    quorum_functies: list[str]
    zonder_quorum: str
    partijen: list[str]


@dataclass(frozen=True)
class Uitweg:
    """What one can do where a body can't speak: too few there, too few votes, or a function or party that was not there."""

    aanwezig: str
    stemmen: str
    functie: str
    partij: str


def why_no_quorum(regel: Quorumregel, functies: Sequence[str], uitweg: Uitweg) -> str:
    """ "" when enough members with a vote took part, and everybody who always does; else the Dutch reason.

    ``functies`` has the function of each who took part with a vote. Where the body goes on without quorum, one of them has
    to be there all the same.
    """
    if regel.zonder_quorum == ZonderQuorum.WAARSCHUWT and functies:
        return ""
    if len(functies) < regel.quorum:
        if regel.wijze == Vergaderwijze.SCHRIFTELIJK:
            return f"Voor een advies zijn {regel.quorum} stemmen nodig; er zijn er {len(functies)}. {uitweg.stemmen}"
        return (
            f"Voor een advies zijn {regel.quorum} aanwezige leden nodig die niet verschoond zijn; nu {len(functies)}."
            f" {uitweg.aanwezig}"
        )
    if missing := is_met(set(functies), regel.quorum_functies):
        return f"Bij elke zaak doet ook een {' en een '.join(missing)} mee. Die ontbreekt hier; {uitweg.functie}"
    return ""


def tell_no_quorum(regel: Quorumregel, functies: Sequence[str]) -> str:
    """What is told where a body went on without quorum: «Zonder quorum: het quorum is 2 en 1 lid deed mee.»; "" with enough."""
    missing = is_met(set(functies), regel.quorum_functies)
    parts = []
    if len(functies) < regel.quorum:
        deden = "1 lid deed" if len(functies) == 1 else f"{len(functies)} leden deden"
        parts.append(f"het quorum is {regel.quorum} en {deden} mee")
    if missing:
        parts.append(f"er was geen {' en geen '.join(missing)}")
    return f"Zonder quorum: {'; '.join(parts)}." if parts else ""


def name_partijen(codes: Collection[str]) -> str:
    """«de school die de aanvraag deed en de gemeente»."""
    return " en ".join(str(Tafelpartij(code).label) for code in Tafelpartij.values if code in codes)


def why_not_met(partijen: Sequence[str], erbij: Collection[str], uitweg: Uitweg) -> str:
    """Who has to be there and was not, with the way out; "" when all were."""
    missing = [code for code in partijen if code not in erbij]
    return f"Deze zaak wordt niet besproken zonder {name_partijen(missing)}. {uitweg.partij}" if missing else ""
