"""A case in words: badge, one sentence, phase tiles and timeline."""

from dataclasses import dataclass
from datetime import date

from swv.kern.presentatie import Badge, Fase, Gebeurtenis
from swv.kern.templatetags.verband import datum
from thuiszitters.calculations import Drempels, describe_duration
from thuiszitters.enums import Groep, Status, Uitstroom
from thuiszitters.models import Thuiszitter

BADGES = {
    Status.GEMELD: ("let-op", "bel"),
    Status.IN_ONDERZOEK: ("info", "zoek"),
    Status.ACTIEF: ("info", "personen"),
    Status.NAZORG: ("ok", "klok"),
    Status.AFGESLOTEN: ("neutraal", "check"),
}


def get_badge(status: str) -> Badge:
    """The status in words with its tone and icon."""
    toon, icoon = BADGES[Status(status)]
    return Badge(Status(status).label, toon, icoon)


def get_duur(zaak: Thuiszitter, vandaag: date, drempels: Drempels) -> Badge:
    """How long the pupil is at home, and whether that is long."""
    label = describe_duration(zaak.sinds, vandaag)
    if zaak.categorie.groep != Groep.RELATIEF:
        return Badge(label, "let-op" if zaak.categorie.groep == Groep.ABSOLUUT else "neutraal", "klok")
    if vandaag >= drempels.lang.after(zaak.sinds):
        return Badge(label, "te-laat", "te-laat")
    return Badge(label, "let-op" if vandaag >= drempels.kort.after(zaak.sinds) else "neutraal", "klok")


@dataclass(frozen=True)
class Actiestand:
    """The next action against today: «3 dagen te laat», tone of its row."""

    woorden: str
    toon: str
    icoon: str


def get_actiestand(uiterlijk: date | None, vandaag: date) -> Actiestand:
    """How many days there are left or too many; the tone changes seven days before the last day, and after it."""
    if uiterlijk is None:
        return Actiestand("", "neutraal", "streep")
    dagen = (uiterlijk - vandaag).days
    if dagen < 0:
        return Actiestand(f"{-dagen} {'dag' if dagen == -1 else 'dagen'} te laat", "te-laat", "te-laat")
    if dagen <= 7:
        woorden = {0: "vandaag", 1: "morgen"}.get(dagen, f"over {dagen} dagen")
        return Actiestand(woorden, "let-op", "klok")
    return Actiestand(f"over {dagen} dagen", "neutraal", "klok")


def describe_state(zaak: Thuiszitter, vandaag: date) -> str:
    """One sentence of plain Dutch: where it stands and who is at work."""
    regisseur = zaak.casusregisseur.naam
    match zaak.status:
        case Status.GEMELD:
            return f"Gemeld op {datum(zaak.gemeld_op)}. {regisseur} pakt de melding op."
        case Status.IN_ONDERZOEK:
            return f"{regisseur} zoekt uit wat er aan de hand is."
        case Status.NAZORG:
            return f"Sinds {datum(zaak.einddatum)} {zaak.get_bestemming_display()}. De controle is op {datum(zaak.nazorg_op)}."
        case Status.AFGESLOTEN:
            return f"Afgesloten: {zaak.get_bestemming_display()}."
    actie = zaak.volgende_actie
    wie = actie.eigenaar.naam if actie else regisseur
    return f"{describe_duration(zaak.sinds, vandaag).capitalize()} thuis. Nu aan zet: {wie}, uiterlijk {datum(actie.uiterlijk) if actie else ''}."


FASEN = (
    (Status.GEMELD, "Gemeld"), (Status.IN_ONDERZOEK, "Onderzoek"), (Status.ACTIEF, "Begeleiding"),
    (Status.NAZORG, "Nazorg"), (Status.AFGESLOTEN, "Afgesloten"),
)  # fmt: skip


def get_fasen(zaak: Thuiszitter) -> list[Fase]:
    """The tiles of a case, with the dates that are known."""
    order = [status for status, _ in FASEN]
    now = order.index(Status(zaak.status))
    closed = zaak.status == Status.AFGESLOTEN
    days = {Status.GEMELD: zaak.gemeld_op, Status.NAZORG: zaak.nazorg_op or "", Status.AFGESLOTEN: ""}
    skipped = {Status.ACTIEF, Status.NAZORG} if zaak.bestemming == Uitstroom.SCHIJN else set()
    tiles = []
    for place, (status, titel) in enumerate(FASEN):
        if status in skipped:
            tiles.append(Fase(titel, "overgeslagen"))
            continue
        stand = "klaar" if place < now or closed else "bezig" if place == now else "straks"
        tiles.append(Fase(titel, stand, days.get(status, "")))
    return tiles


# --- timeline -------------------------------------------------------------------------------------------------------

ZINNEN: dict[str, tuple[str, str]] = {
    "gemeld": ("{wie} meldde de leerling", "bel"),
    "melding_toegevoegd": ("{wie} voegde nog een melding toe", "bel"),
    "oppakken": ("{wie} pakte de melding op", "personen"),
    "bevestigen": ("{wie} bevestigde dat de leerling thuiszit", "check"),
    "actie_afronden": ("{wie} rondde een actie af", "check"),
    "actie_toevoegen": ("{wie} plande een actie", "plus"),
    "overleg_vastleggen": ("{wie} legde een overleg vast", "personen"),
    "afspraak_bijwerken": ("{wie} werkte een afspraak bij", "bewerk"),
    "interventie_toevoegen": ("{wie} legde een interventie of aanbod vast", "plus"),
    "interventie_afronden": ("{wie} legde het resultaat van een interventie vast", "check"),
    "terugkeer_plannen": ("{wie} maakte een terugkeerschema", "kalender"),
    "situatie_wijzigen": ("{wie} wijzigde oorzaak, belemmering of zorg", "bewerk"),
    "periode_wijzigen": ("{wie} wijzigde de categorie of de eerste dag", "bewerk"),
    "regisseur_wijzigen": ("{wie} droeg de regie over", "wissel"),
    "school_overdragen": ("{wie} droeg de zaak over aan de nieuwe school", "wissel"),
    "escaleren": ("{wie} zette een trede op de escalatieladder", "pijl-omhoog"),
    "beeindigen": ("{wie} meldde dat de leerling terug of geplaatst is", "school"),
    "geen_thuiszitter": ("{wie} stelde vast dat het geen thuiszitter is", "streep"),
    "nazorg_afronden": ("{wie} sloot de zaak na de controle", "check"),
    "weer_thuis": ("{wie} meldde dat de leerling weer thuiszit", "let-op"),
}


def get_timeline(zaak: Thuiszitter, *, since: int = -1) -> list[Gebeurtenis]:
    """The steps after version ``since`` in sentences, newest first."""
    events = [
        Gebeurtenis(row.op, f"{ZINNEN[row.actie][0].format(wie=row.door.naam)}.", row.toelichting, ZINNEN[row.actie][1])
        for row in zaak.statussen.select_related("door")
        if row.versie > since
    ]
    return events[::-1]
