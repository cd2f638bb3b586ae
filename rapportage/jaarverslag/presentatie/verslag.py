"""One report as its page and the API show it: where it stands, its chapters, documents, PDFs and timeline."""

from typing import Any

from django.urls import reverse
from django.utils import timezone

from rapportage.jaarverslag.calculations.tekst import is_filled
from rapportage.jaarverslag.enums import Bijlagesoort, Jaarverslagdocumentsoort, Status
from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag, Jaarverslagdocument
from rapportage.jaarverslag.permissions import mag_schrijven, reads_whole
from rapportage.jaarverslag.queries.verslag import get_bijlage, get_blokken
from rapportage.jaarverslag.services.cijfer import TAAKSOORT as TELLEN
from rapportage.jaarverslag.services.document import TAAKSOORT as PDF_MAKEN
from swv.kern.models import Taak
from swv.kern.presentatie import Gebeurtenis
from swv.organisatie.models import Gebruiker

ZINNEN = {
    "jaarrekening_toevoegen": "voegde de jaarrekening toe",
    "opmaken": "maakte het verslag op",
    "verklaring_toevoegen": "voegde de controleverklaring toe",
    "goedkeuren": "keurde het verslag goed",
    "teruggeven": "zette het verslag terug naar concept",
    "goedkeuring_intrekken": "trok de goedkeuring in",
    "vaststellen": "stelde het verslag vast",
    "openbaar_maken": "maakte het verslag openbaar",
    "erratum": "begon een verbeterde versie",
    "intrekken": "legde vast dat dit verslag niet in Verband wordt gemaakt",
    "hervatten": "pakte het verslag weer op",
}
UITLEG = {
    Status.CONCEPT: "De hoofdstukken worden geschreven. Is alles klaar, maak het verslag dan op.",
    Status.OPGEMAAKT: "De teksten en cijfers staan vast. De accountant geeft de controleverklaring, daarna keurt de raad van toezicht het verslag goed.",
    Status.GOEDGEKEURD: "De raad van toezicht keurde het verslag goed. De directeur stelt het vast.",
    Status.VASTGESTELD: "Het verslag is vastgesteld en verandert niet meer. Maak het openbaar voor 1 juli.",
    Status.OPENBAAR: "Iedereen kan dit verslag lezen.",
    Status.INGETROKKEN: "Dit verslag wordt niet in Verband gemaakt. U kunt het weer oppakken.",
}


def verslag_url(verslag: Jaarverslag, name: str = "jaarverslag", *args: Any) -> str:
    """The address of a page of this report, named in ``rapportage:``; ``args`` come behind year and version."""
    return reverse(f"rapportage:{name}", args=[verslag.jaar, verslag.volgnummer, *args])


def get_phases(verslag: Jaarverslag) -> list[dict[str, Any]]:
    """Tiles: concept, opgemaakt, controleverklaring, goedgekeurd, vastgesteld, openbaar."""
    declared = get_bijlage(verslag, Bijlagesoort.CONTROLEVERKLARING)
    steps = [
        ("Schrijven", verslag.opgemaakt_op is not None, None),
        ("Opgemaakt", verslag.opgemaakt_op is not None, verslag.opgemaakt_op),
        ("Verklaring", declared is not None, declared and timezone.localdate(declared.toegevoegd_op)),
        ("Goedgekeurd", verslag.goedgekeurd_op is not None, verslag.goedgekeurd_op),
        ("Vastgesteld", verslag.vastgesteld_op is not None, verslag.vastgesteld_op),
        ("Openbaar", verslag.openbaar_op is not None, verslag.openbaar_op),
    ]
    now = next((place for place, (_, done, _) in enumerate(steps) if not done), len(steps))
    return [
        {"titel": titel, "datum": dag or "", "status": "klaar" if done else "bezig" if place == now else "straks"}
        for place, (titel, done, dag) in enumerate(steps)
    ]


def get_chapters(verslag: Jaarverslag, user: Gebruiker) -> list[dict[str, Any]]:
    """The chapters this person reads, each with how it stands."""
    visible = set(Hoofdstuk.objects.visible_to(user).filter(jaarverslag=verslag).values_list("pk", flat=True))
    blokken = get_blokken(verslag)
    rows = []
    for each in verslag.hoofdstukken.all():
        if each.pk not in visible:
            continue
        each.jaarverslag = verslag
        missing = [code for code in each.soort.blokken if code not in blokken or blokken[code]["ontbreekt"]]
        rows.append({
            "hoofdstuk": each,
            "url": verslag_url(verslag, "hoofdstuk", each.code),
            "gevuld": is_filled(each.tekst),
            "cijfers": len(each.soort.blokken),
            "ontbreekt": len(missing),
            "schrijft": verslag.status == Status.CONCEPT and mag_schrijven(user, each),
        })  # fmt: skip
    return rows


def get_documents(verslag: Jaarverslag, user: Gebruiker) -> list[Any]:
    """Documents of others that count, for who reads the whole report."""
    if not reads_whole(verslag, user):
        return []
    return [row for row in verslag.bijlagen.all() if row.vervallen_op is None]


def get_pdfs(verslag: Jaarverslag, user: Gebruiker) -> list[dict[str, Any]]:
    """The adopted PDF, and the concepts this person asked for, with how far they are; two queries."""
    if not reads_whole(verslag, user):
        return []
    own = [
        row
        for row in verslag.documenten.all()
        if row.soort == Jaarverslagdocumentsoort.DEFINITIEF or row.gevraagd_door_id == user.pk
    ]
    shown = [row for row in own if row.geannuleerd_op is None][:3]
    tasks = {
        task.object_id: task
        for task in Taak.objects.filter(soort=PDF_MAKEN, object_id__in=[row.pk for row in shown]).order_by("pk")
    }
    return [describe_pdf(verslag, row, tasks.get(row.pk)) for row in shown]


def describe_pdf(verslag: Jaarverslag, row: Jaarverslagdocument, taak: Taak | None) -> dict[str, Any]:
    """A PDF for the page: its row, the job that makes it (None: not known), and where to get or stop it."""
    return {
        "document": row,
        "taak": taak,
        "url": verslag_url(verslag, "jaarverslag_pdf", row.uuid),
        "stop_url": verslag_url(verslag, "jaarverslag_pdf_stop", row.uuid),
        "is_definitief": row.soort == Jaarverslagdocumentsoort.DEFINITIEF,
    }


def get_timeline(verslag: Jaarverslag, *, since: int = -1) -> list[Gebeurtenis]:
    """The steps after version ``since`` in sentences, newest first; from the very beginning also who began it."""
    rows = verslag.stappen.filter(versie__gt=since).select_related("door").order_by("-pk")
    steps = [Gebeurtenis(each.op, f"{each.door.naam} {ZINNEN[each.actie]}", each.toelichting) for each in rows]
    begun = "begon deze verbeterde versie" if verslag.volgnummer > 1 else "begon het verslag"
    first = Gebeurtenis(verslag.aangemaakt_op, f"{verslag.aangemaakt_door.naam} {begun}", verslag.reden)
    return steps if since >= 0 else [*steps, first]


def get_count(verslag: Jaarverslag) -> Taak | None:
    """The last count of the figures, while it runs or when it failed."""
    task = Taak.objects.filter(soort=TELLEN, object_id=verslag.pk).order_by("-pk").first()
    return task if task and task.status != "gereed" else None
