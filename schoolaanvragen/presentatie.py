"""A request of a school in words: badge, one sentence, tiles, timeline, and what each pupil gets of it."""

from datetime import date
from decimal import Decimal
from typing import Any

from schoolaanvragen.brieven import show_getal
from schoolaanvragen.calculations import divide
from schoolaanvragen.enums import VOOR_BESLUIT, Hulpstand, Plichtstatus, Schooluitkomst, Status
from schoolaanvragen.models import Schoolaanvraag, Snellehulp
from schoolaanvragen.queries.budget import find_budgetten, find_hulpbudgetten, read_standen
from swv.kern.presentatie import Badge, Fase, Gebeurtenis
from swv.kern.templatetags.verband import datum, euro
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Stap
from toewijzing.presentatie.bedrag import describe_budget

BADGES = {
    Status.CONCEPT: ("neutraal", "bewerk"),
    Status.TER_AKKOORD: ("let-op", "klok"),
    Status.INGEDIEND: ("info", "personen"),
    Status.ONVOLLEDIG: ("let-op", "klok"),
    Status.TOEGEKEND: ("ok", "check"),
    Status.LOOPT: ("info", "klok"),
    Status.AFGEROND: ("ok", "check"),
    Status.AFGEWEZEN: ("neutraal", "streep"),
    Status.INGETROKKEN: ("neutraal", "streep"),
}
HULPBADGES = {
    Hulpstand.KOMT: ("info", "klok"),
    Hulpstand.LOOPT: ("ok", "check"),
    Hulpstand.AFGELOPEN: ("neutraal", "slot"),
}
PLICHTBADGES = {
    Plichtstatus.OPEN: ("let-op", "klok"),
    Plichtstatus.GEMELD: ("info", "bel"),
    Plichtstatus.AANVAARD: ("ok", "check"),
}
WAT = {
    Stap.AKKOORD: "akkoord",
    Stap.CONTROLE: "controle",
    Stap.ZITTING: "advies van een orgaan",
    Stap.BESLUIT: "besluit",
}


def get_badge(status: str) -> Badge:
    """The status in words with its tone and icon."""
    return Badge(Status(status).label, *BADGES[Status(status)])


def get_hulpbadge(stand: str) -> Badge:
    """Where quick money is."""
    return Badge(Hulpstand(stand).label, *HULPBADGES[Hulpstand(stand)])


def describe_budgetten(user: Gebruiker, aanvraag: Schoolaanvraag, vandaag: date) -> list[str]:
    """What is left of the budgets from which this request would be granted, as far as this person may know."""
    if aanvraag.status not in VOOR_BESLUIT:
        return []
    standen = read_standen(user, aanvraag.school, find_budgetten(aanvraag, vandaag), vandaag)
    return [describe_budget(stand) for stand in standen]


def describe_hulpbudgetten(user: Gebruiker, hulp: Snellehulp, vandaag: date) -> list[str]:
    """What is left of the budgets out of which more quick money would come, as far as this person may know."""
    budgetten = find_hulpbudgetten(hulp.soort, hulp.school, vandaag)
    return [describe_budget(stand) for stand in read_standen(user, hulp.school, budgetten, vandaag)]


def describe_hulpstand(hulp: Snellehulp, vandaag: date) -> str:
    """«loopt», or «loopt, stopt per 3 december 2027» for what was stopped before its last day."""
    stopt = f", stopt per {datum(hulp.stopt_per)}" if hulp.stopt_per else ""
    return f"{hulp.get_stand(vandaag).label}{stopt}"


def get_plichtbadge(status: str) -> Badge:
    """Where a duty is."""
    return Badge(Plichtstatus(status).label, *PLICHTBADGES[Plichtstatus(status)])


def describe_beurt(aanvraag: Schoolaanvraag) -> str:
    """Whose turn it is: «directeur: besluit»; "" when it is nobody's."""
    if aanvraag.status == Status.ONVOLLEDIG:
        return f"{'samenwerkingsverband' if aanvraag.door_swv else 'school'}: aanvulling"
    if not aanvraag.doet or aanvraag.status not in {Status.TER_AKKOORD, Status.INGEDIEND}:
        return ""
    wie = Rol(aanvraag.aan_zet).label if aanvraag.aan_zet else "secretaris of voorzitter van het orgaan"
    return f"{wie}: {WAT.get(Stap(aanvraag.doet), Stap(aanvraag.doet).label)}"


def describe_state(aanvraag: Schoolaanvraag) -> str:
    """One sentence of plain Dutch: where it stands."""
    match aanvraag.status:
        case Status.CONCEPT:
            return "Nog niet ingediend."
        case Status.TER_AKKOORD | Status.INGEDIEND:
            return f"Nu aan zet: {describe_beurt(aanvraag)}."
        case Status.ONVOLLEDIG:
            return f"Wacht op een aanvulling, uiterlijk op {datum(aanvraag.vraag_tot)}."
        case Status.INGETROKKEN:
            return "Ingetrokken."
    besluit = aanvraag.besluit
    said = f"{Schooluitkomst(besluit.uitkomst).label.capitalize()} op {datum(besluit.op)}."
    return f"{said} Er zijn nog plichten." if aanvraag.status == Status.LOOPT else said


def describe_deel(totaal: Any, leerlingen: int | None, *, in_euro: bool) -> str:
    """«€ 9.000,00, € 1.125,00 per leerling», «50 uur, 10 uur per leerling»; "" for nothing."""
    if totaal is None:
        return ""
    each = divide(totaal, leerlingen)
    if in_euro:
        return euro(totaal) + (f", {euro(each)} per leerling" if each is not None else "")
    return f"{show_getal(totaal)} uur" + (f", {show_getal(each)} uur per leerling" if each is not None else "")


def describe_geschreven(toegekend: Decimal, geschreven: Decimal) -> str:
    """«12,5 uur, nog 37,5 uur», of hours that were granted and written; what was written above it is said."""
    over = toegekend - geschreven
    rest = f"nog {show_getal(over)} uur" if over >= 0 else f"{show_getal(-over)} uur meer dan is toegekend"
    return f"{show_getal(geschreven)} uur, {rest}"


def describe_periode(van: date | None, tot_en_met: date | None) -> str:
    """«1 augustus 2027 tot en met 31 juli 2028»; "" while the first day is not known."""
    if van is None:
        return ""
    return f"{datum(van)} tot en met {datum(tot_en_met)}" if tot_en_met else f"vanaf {datum(van)}"


def get_fasen(aanvraag: Schoolaanvraag) -> list[Fase]:
    """The tiles of a request, with the days that are known."""
    besluit = getattr(aanvraag, "besluit", None)
    days = [aanvraag.begonnen_op, aanvraag.ingediend_op, aanvraag.ontvangen_op, besluit.op if besluit else None]
    names = ["Concept", "Akkoord van de school", "In behandeling", "Besluit"]
    now = {Status.CONCEPT: 0, Status.TER_AKKOORD: 1, Status.INGEDIEND: 2, Status.ONVOLLEDIG: 2}.get(
        Status(aanvraag.status), 4
    )
    tiles = []
    for place, (name, day) in enumerate(zip(names, days, strict=True)):
        if aanvraag.status == Status.INGETROKKEN:
            stand = "klaar" if day else "overgeslagen"
        else:
            stand = "klaar" if place < now else "bezig" if place == now else "straks"
        tiles.append(Fase(name, stand, day or ""))
    return tiles


ZINNEN: dict[str, tuple[str, str]] = {
    "indienen": ("{wie} diende de aanvraag in", "bel"),
    "akkoord_geven": ("{wie} gaf akkoord", "check"),
    "vraag_aanvulling": ("{wie} vroeg om een aanvulling", "klok"),
    "aanvullen": ("{wie} stuurde de aanvulling", "bel"),
    "vraag_akkoord_opnieuw": (
        "{wie} vroeg akkoord op wat nu gevraagd wordt; een eerder akkoord geldt daar niet voor",
        "klok",
    ),
    "akkoord_aanvulling": ("{wie} gaf akkoord op wat nu gevraagd wordt", "check"),
    "verder_zonder_aanvulling": ("{wie} behandelt de aanvraag zonder de aanvulling", "wissel"),
    "controleren": ("{wie} rondde de controle af", "check"),
    "advies_vastleggen": ("{wie} legde het advies vast", "personen"),
    "besluiten": ("{wie} nam een besluit", "check"),
    "teruggeven": ("{wie} gaf de aanvraag terug", "wissel"),
    "intrekken": ("{wie} trok de aanvraag in", "streep"),
    "plicht_melden": ("{wie} meldde wat de school deed", "bel"),
    "plicht_aanvaarden": ("{wie} aanvaardde een plicht", "check"),
    "plicht_teruggeven": ("{wie} gaf een plicht terug", "wissel"),
    "bezwaar_vastleggen": ("{wie} legde een bezwaar vast", "document"),
}


def get_timeline(aanvraag: Schoolaanvraag, *, since: int = -1) -> list[Gebeurtenis]:
    """The steps after version ``since`` in sentences, newest first."""
    events = [
        Gebeurtenis(row.op, f"{ZINNEN[row.actie][0].format(wie=row.door.naam)}.", row.toelichting, ZINNEN[row.actie][1])
        for row in aanvraag.stappen.select_related("door")
        if row.versie > since
    ]
    return events[::-1]
