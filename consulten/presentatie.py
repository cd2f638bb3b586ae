"""A consultation in words: badge, one sentence, tiles and timeline."""

from consulten.enums import Consultuitkomst, Status
from consulten.models import Consult
from swv.kern.presentatie import Badge, Fase, Gebeurtenis
from swv.kern.templatetags.verband import datum

BADGES = {
    Status.GESTELD: ("let-op", "bel"),
    Status.OPGEPAKT: ("info", "personen"),
    Status.BEANTWOORD: ("ok", "check"),
    Status.GESLOTEN: ("neutraal", "slot"),
}


def get_badge(status: str) -> Badge:
    """The status in words with its tone and icon."""
    toon, icoon = BADGES[Status(status)]
    return Badge(Status(status).label, toon, icoon)


def describe_state(consult: Consult) -> str:
    """One sentence of plain Dutch: where it stands and who is at work."""
    match consult.status:
        case Status.GESTELD:
            aan = consult.aan.naam if consult.aan else "iedereen die consulten doet"
            return f"Gesteld op {datum(consult.gesteld_op)}, aan {aan}."
        case Status.OPGEPAKT if consult.behandelaar:
            return f"{consult.behandelaar.naam} beantwoordt de vraag."
        case Status.BEANTWOORD if consult.beantwoord_door:
            return f"{consult.beantwoord_door.naam} gaf antwoord op {datum(consult.beantwoord_op)}."
    return f"Gesloten op {datum(consult.gesloten_op)}: {Consultuitkomst(consult.uitkomst).label}."


def get_fasen(consult: Consult) -> list[Fase]:
    """The tiles of a consultation, with the days that are known."""
    order = list(Status)
    now = order.index(Status(consult.status))
    days = {
        Status.GESTELD: consult.gesteld_op, Status.BEANTWOORD: consult.beantwoord_op or "",
        Status.GESLOTEN: consult.gesloten_op or "",
    }  # fmt: skip
    skipped = {Status.OPGEPAKT, Status.BEANTWOORD} if consult.is_closed and not consult.beantwoord_op else set()
    tiles = []
    for place, status in enumerate(order):
        if status in skipped:
            tiles.append(Fase(status.label.capitalize(), "overgeslagen"))
            continue
        stand = "klaar" if place < now or consult.is_closed else "bezig" if place == now else "straks"
        tiles.append(Fase(status.label.capitalize(), stand, days.get(status, "")))
    return tiles


ZINNEN: dict[str, tuple[str, str]] = {
    "stellen": ("{wie} stelde de vraag", "bel"),
    "oppakken": ("{wie} pakte de vraag op", "personen"),
    "beantwoorden": ("{wie} beantwoordde de vraag", "check"),
    "sluiten": ("{wie} sloot het consult", "slot"),
    "aanvraag_maken": ("{wie} maakte er een aanvraag van", "document"),
    "intrekken": ("{wie} trok de vraag in", "streep"),
    "heropenen": ("{wie} heropende het consult", "wissel"),
}


def get_timeline(consult: Consult, *, since: int = -1) -> list[Gebeurtenis]:
    """The steps after version ``since`` in sentences, newest first."""
    events = [
        Gebeurtenis(row.op, f"{ZINNEN[row.actie][0].format(wie=row.door.naam)}.", row.toelichting, ZINNEN[row.actie][1])
        for row in consult.stappen.select_related("door")
        if row.versie > since
    ]
    return events[::-1]
