"""Where an OPP stands in words: pure functions over facts, the same on pages, in the API and on paper."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from opp.calculations import Stem
from opp.calculations.instemming import SAMEN
from opp.enums import Instemmingstand, Instemmingsuitkomst, Status, Wijze
from opp.models import Opp, OppHandeling, OppStatus
from swv.kern.presentatie import Badge, Fase, Gebeurtenis
from swv.kern.templatetags.verband import datum, datum_kort

BADGES: dict[str, tuple[str, str]] = {
    Status.CONCEPT: ("neutraal", "bewerk"),
    Status.BESPROKEN: ("info", "personen"),
    Status.VASTGESTELD: ("ok", "check"),
    Status.GEEVALUEERD: ("ok", "check"),
    Status.BIJGESTELD: ("info", "bewerk"),
    Status.AFGESLOTEN: ("neutraal", "streep"),
}


def get_badge(status: str) -> Badge:
    """The status in words with its tone and icon."""
    toon, icoon = BADGES[status]
    return Badge(Status(status).label, toon, icoon)


# --- the sentence ---------------------------------------------------------------------------------------------------


def describe_state(opp: Opp, vandaag: date, tekorten: int) -> str:
    """One sentence of plain Dutch: how it stands and what comes next."""
    match opp.status:
        case Status.CONCEPT | Status.BIJGESTELD | Status.BESPROKEN if tekorten:
            voor = f"{_uiterlijk(opp, vandaag)} " if opp.begin is None else "De vorige tekst geldt nog. "
            return f"{voor}Er {'is' if tekorten == 1 else 'zijn'} nog {tekorten} {'ding' if tekorten == 1 else 'dingen'} te doen voordat het OPP vastgesteld kan worden."
        case Status.CONCEPT | Status.BIJGESTELD:
            return "De tekst is klaar om met de ouders te bespreken."
        case Status.BESPROKEN:
            return "Alles is er. Het OPP kan worden vastgesteld."
        case Status.AFGESLOTEN:
            return f"Dit OPP is afgesloten{f' op {datum(opp.eind)}' if opp.eind else ' zonder dat het is vastgesteld'}."
    if opp.evaluatie_voor is None:
        return "Dit OPP geldt."
    if vandaag > opp.evaluatie_voor:
        return f"Dit OPP geldt. De evaluatie met de ouders had uiterlijk {datum(opp.evaluatie_voor)} gemoeten."
    plan = opp.evaluatie_plan
    if plan is not None and plan < opp.evaluatie_voor:
        jaar = f"Evalueer het met de ouders rond {datum(plan)}, een jaar na de vorige keer."
        return f"Dit OPP geldt. {jaar} Volgens de wet kan het tot en met {datum(opp.evaluatie_voor)}."
    return f"Dit OPP geldt. Evalueer het met de ouders uiterlijk {datum(opp.evaluatie_voor)}."


def _uiterlijk(opp: Opp, vandaag: date) -> str:
    if vandaag > opp.uiterlijk_op:
        return f"Dit OPP had uiterlijk {datum(opp.uiterlijk_op)} vastgesteld moeten zijn."
    return f"Stel dit OPP uiterlijk {datum(opp.uiterlijk_op)} vast."


@dataclass(frozen=True)
class Opptermijn:
    """The next day that counts, with words and tone for a list."""

    dag: date | None
    woorden: str
    toon: str
    icoon: str = "klok"


def describe_deadline(
    status: str, begin: date | None, uiterlijk_op: date, evaluatie_voor: date | None, vandaag: date
) -> Opptermijn:
    """What has to be done before which day: adopting, or evaluating."""
    if status == Status.AFGESLOTEN:
        return Opptermijn(None, "", "neutraal")
    wat, dag = ("vaststellen", uiterlijk_op) if begin is None else ("evalueren", evaluatie_voor)
    if dag is None:
        return Opptermijn(None, "", "neutraal")
    over = (dag - vandaag).days
    if over < 0:
        return Opptermijn(dag, f"{wat}: {-over} {'dag' if over == -1 else 'dagen'} te laat", "te-laat", "te-laat")
    if over <= 14:
        return Opptermijn(
            dag, f"{wat}: {'vandaag' if over == 0 else f'nog {over} dagen' if over > 1 else 'morgen'}", "let-op"
        )
    return Opptermijn(dag, wat, "neutraal", "kalender")


# --- phases ---------------------------------------------------------------------------------------------------------


def get_fasen(opp: Opp, vandaag: date) -> list[Fase]:
    """Text, conversation, adoption, evaluation: with dates as far as they are known."""
    places = {Status.CONCEPT: 0, Status.BIJGESTELD: 0, Status.BESPROKEN: 2}
    current = places.get(Status(opp.status), 3)
    if opp.status == Status.AFGESLOTEN:
        current = 4 if opp.begin else 0
    titles = ("Tekst", "Overleg", "Vastgesteld", "Evaluatie")
    tiles = []
    for place, titel in enumerate(titles):
        stand = "klaar" if place < current else "bezig" if place == current else "straks"
        if opp.status == Status.AFGESLOTEN and stand != "klaar":
            stand = "overgeslagen"
        tiles.append(Fase(titel, stand, *_fasetekst(titel, opp, stand)))
    return tiles


def _fasetekst(titel: str, opp: Opp, stand: str) -> tuple[date | str, str]:
    if titel == "Vastgesteld":
        if opp.vigerend is not None and opp.vigerend.vastgesteld_op:
            return opp.vigerend.vastgesteld_op, "" if stand == "klaar" else "vorige tekst geldt nog"
        return f"uiterlijk {datum_kort(opp.uiterlijk_op)}", ""
    if titel == "Evaluatie":
        laatste = f"laatste {datum_kort(opp.geevalueerd_op)}" if opp.geevalueerd_op else ""
        return (f"uiterlijk {datum_kort(opp.evaluatie_voor)}" if opp.evaluatie_voor else ""), laatste
    return "", ""


# --- parents and pupil ----------------------------------------------------------------------------------------------

INSTEMMING: dict[str, tuple[str, str, str]] = {
    Instemmingstand.NIET_NODIG: ("Geen handelingsdeel", "neutraal", "streep"),
    Instemmingstand.ONTBREEKT: ("Nog niet van kracht", "let-op", "klok"),
    Instemmingstand.INGESTEMD: ("Van kracht", "ok", "check"),
    Instemmingstand.GEWEIGERD: ("Niet van kracht", "te-laat", "stil"),
    Instemmingstand.ONBEREIKT: ("Niet van kracht", "let-op", "stil"),
}


def get_instemming_badge(stand: str) -> Badge:
    """Where the handelingsdeel stands (a value of ``Instemmingstand``) in words, with tone and icon."""
    return Badge(*INSTEMMING[stand])


# For a school that the pupil left: the name stands in the pdf of then, the particulars of now are not for it.
EEN_GEZAGDRAGER = "Een gezagdrager"


def describe_handeling(row: OppHandeling) -> str:
    """«De ouders stemden in met het handelingsdeel, in een gesprek op 3 december 2026»."""
    wie = row.gezagdrager.naam if row.gezagdrager else f"De {row.get_partij_display()}"
    if row.gezagdrager_id and row.gezagdrager is None:
        wie = EEN_GEZAGDRAGER
    hoe = f"{row.get_wijze_display()} op {datum(row.datum)}" if row.datum else ""
    meer = row.gezagdrager_id is None and row.partij == "ouders"
    match row.soort:
        case "overleg":
            onder = wie[:1].lower() + wie[1:] if row.gezagdrager is None else wie
            geen = f"Er kwam geen overleg met {onder} ({datum(row.datum)})."
            return geen if row.wijze == Wijze.NIET else f"Overleg met {onder}, {hoe}."
        case "gehoord":
            return f"De leerling is gehoord, {hoe}." if row.datum else "De leerling is niet gehoord."
    return _describe_answer(row, wie, meer, hoe)


def _describe_answer(row: OppHandeling, wie: str, meer: bool, hoe: str) -> str:
    gevraagd = f" Gevraagd op {datum(row.gevraagd_op)}." if row.gevraagd_op and row.gevraagd_op != row.datum else ""
    match row.uitkomst:
        case Instemmingsuitkomst.NIET_BEREIKT:
            verb = "waren" if meer else "was"
            return f"{wie} {verb} niet te bereiken over het handelingsdeel; laatst geprobeerd {hoe}.{gevraagd}"
        case Instemmingsuitkomst.NIET_GEVRAAGD:
            verb = "zijn" if meer else "is"
            return f"{wie} {verb} niet gevraagd om in te stemmen met het handelingsdeel ({datum(row.datum)})."
    verb = "stemden" if meer else "stemde"
    niet = "niet " if row.uitkomst == Instemmingsuitkomst.GEWEIGERD else ""
    return f"{wie} {verb} {niet}in met het handelingsdeel, {hoe}.{gevraagd}"


@dataclass(frozen=True)
class Stemregel:
    """How one who decides stands: name, answer as a badge, days in words, and what was said."""

    naam: str
    antwoord: Badge
    dagen: str
    tekst: str


ANTWOORDEN: dict[str, tuple[str, str, str]] = {
    "": ("Nog niet gevraagd", "let-op", "klok"),
    Instemmingsuitkomst.INGESTEMD: ("Stemt in", "ok", "check"),
    Instemmingsuitkomst.GEWEIGERD: ("Stemt niet in", "te-laat", "stil"),
    Instemmingsuitkomst.NIET_BEREIKT: ("Niet te bereiken", "let-op", "vraag"),
    Instemmingsuitkomst.NIET_GEVRAAGD: ("Niet gevraagd", "let-op", "vraag"),
}


def describe_stem(stem: Stem) -> Stemregel:
    """One line of the list of who decides, the same on page and paper."""
    dagen = [f"gevraagd op {datum(stem.gevraagd_op)}"] if stem.gevraagd_op and stem.gevraagd_op != stem.datum else []
    if stem.datum:
        wat = "laatste poging" if stem.uitkomst == Instemmingsuitkomst.NIET_BEREIKT else "antwoord"
        wat = "vastgelegd" if stem.uitkomst == Instemmingsuitkomst.NIET_GEVRAAGD else wat
        dagen.append(f"{wat} op {datum(stem.datum)}")
    if stem.samen and stem.naam != SAMEN:
        dagen.append("samen vastgelegd")
    return Stemregel(stem.naam, Badge(*ANTWOORDEN[stem.uitkomst]), ", ".join(dagen), stem.tekst)


# --- timeline -------------------------------------------------------------------------------------------------------

ZINNEN: dict[str, tuple[str, str]] = {
    "aangemaakt": ("{wie} begon aan dit OPP", "plus"),
    "bespreken": ("{wie} legde het overleg over het OPP vast", "personen"),
    "horen": ("{wie} legde vast wat de leerling vindt", "vraag"),
    "instemming_vastleggen": ("{wie} legde het antwoord op het handelingsdeel vast", "bewerk"),
    "bekwaamheid_vastleggen": ("{wie} legde vast wie vanaf 18 jaar beslist", "persoon"),
    "vaststellen": ("{wie} stelde het OPP vast", "check"),
    "evalueren": ("{wie} legde de evaluatie met de ouders vast", "kalender"),
    "bijstellen": ("{wie} begon met bijstellen", "bewerk"),
    "bijstelling_intrekken": ("{wie} stopte met bijstellen", "terug"),
    "heropenen": ("{wie} draaide het afsluiten terug", "terug"),
    "afsluiten": ("{wie} sloot het OPP af", "sluit"),
}


def describe_step(actie: str, op: datetime, wie: str, toelichting: str = "") -> Gebeurtenis:
    """One step as a sentence with who took it: a line of the timeline. Raises KeyError for an unknown step."""
    sentence, icoon = ZINNEN[actie]
    return Gebeurtenis(op, f"{sentence.format(wie=wie)}.", toelichting, icoon)


def describe_timeline(opp: Opp, rows: Iterable[OppStatus], *, since: int = -1) -> list[Gebeurtenis]:
    """The steps after version ``since`` in sentences, newest first."""
    events = [describe_step("aangemaakt", opp.aangemaakt_op, opp.aangemaakt_door.naam)] if since < 0 else []
    events += [describe_step(row.actie, row.op, row.door.naam, row.toelichting) for row in rows if row.versie > since]
    return events[::-1]
