"""What one should know of things about money, and why one can't come: amounts themselves are of each swv and stay behind."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from financien.referentie.enums import Tariefsoort, Tellingsoort
from financien.verdelen.calculations.velden import REGELSOORTEN
from financien.verdelen.enums import choose_tellingen
from financien.verdelen.presentatie.signaal import describe_regel
from overnemen.calculations.bestand import Deel
from overnemen.queries.uitvoer import make_signaalregel
from swv.organisatie.enums import Sector

GEEN_TELLING = (
    "Dit kijkt naar de telling «{}». Daarover kan in het {} geen regel gaan. Maak een regel over een andere telling bij"
    " «Geld», «Signalen»."
)
SIGNAAL_IS_ER = (
    "Over dit cijfer is hier al een regel. Vraag de controller om die te stoppen bij «Geld», «Signalen», en open dit bestand"
    " daarna opnieuw."
)
GEEN_BEDRAG = (
    "Kosten vergelijken kan alleen bij een soort met een bedrag die geen TLV geeft: waar een TLV wordt gevraagd, noemen we"
    " geen geld. «{}» is dat niet."
)
GELDT_METEEN = "{} Wie het hoort, leest: «{}» Geldt vanaf vandaag; de controller ziet de regel bij «Geld», «Signalen» en kan haar stoppen."
SPREEK_AF = (
    "Scholen zien dit vanaf vandaag, tot zij een aanvraag versturen. Waar het is afgesproken, komt niet mee: spreek het in uw"
    " eigen samenwerkingsverband af. De controller kan het stoppen bij «Geld»."
)
TARIEF_MIST = "Rekent met het tarief «{}»; dat staat hier nog niet. Vul het in bij «Geld»."


def why_not_signaal(deel: Deel, sector: str) -> str:
    """Why this rule for a signal can't hold here: the sector does not know what it counts. "" when it can."""
    if not deel["telling"] or deel["telling"] in dict(choose_tellingen(sector)):
        return ""
    return GEEN_TELLING.format(Tellingsoort(deel["telling"]).label, Sector(sector).label)


def why_not_vergelijking(soort: Mapping[str, Any] | None) -> str:
    """Why costs can't be compared at this kind (as the file or this swv has it); "" when they can, or for no kind."""
    if soort is None or (soort["vraagt_bedrag"] and not soort["geeft_tlv"]):
        return ""
    return GEEN_BEDRAG.format(soort["naam"])


def tell_signaal(deel: Deel) -> str:
    """What this rule does, for whom and from when."""
    regel = make_signaalregel(deel)
    return GELDT_METEEN.format(describe_regel(regel), regel.uitleg)


def tell_vergelijking(deel: Deel, tarieven: Collection[str]) -> Iterator[str]:
    """From when schools see it, and whether there is an amount to see."""
    yield SPREEK_AF
    if deel["tarief"] not in tarieven:
        yield TARIEF_MIST.format(Tariefsoort(deel["tarief"]).label)


def find_missing_figures(model: Deel, tarieven: Collection[str], percentages: Collection[str]) -> Iterator[str]:
    """Tariffs and percentages that a distribution model computes with and that are not here, and schools it names."""
    names = dict(Tariefsoort.choices)
    for verwijst, code in dict.fromkeys(_list_figures(model)):
        if verwijst == "tarief" and code not in tarieven:
            yield TARIEF_MIST.format(names.get(code, code))
        if verwijst == "percentage" and code not in percentages:
            yield f"Rekent met het percentage «{code}»; dat staat hier nog niet. Vul het in bij «Geld»."
        if verwijst == "eenheid":
            yield f"Noemt de school of het bestuur «{code}». Hoort die niet bij u? Haal die dan uit het model."


def _list_figures(model: Deel) -> Iterator[tuple[str, str]]:
    for regel in model["regels"]:
        for veld in REGELSOORTEN[regel["soort"]].velden if regel["soort"] in REGELSOORTEN else ():
            yield from _list_values(veld, regel["parameters"].get(veld.code))


def _list_values(veld: Any, value: Any) -> Iterator[tuple[str, str]]:
    if veld.soort == "tabel":
        for row in value or ():
            for column in veld.kolommen:
                yield from _list_values(column, row.get(column.code))
    elif veld.verwijst:
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str) and each:
                yield veld.verwijst, each
