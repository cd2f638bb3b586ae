"""Reports in every status: made with the real services, each step by the person whose step it is."""

from datetime import date, timedelta
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.services.cijfer import count_figures
from rapportage.jaarverslag.services.document import save_document
from rapportage.jaarverslag.services.maken import create_jaarverslag
from rapportage.jaarverslag.services.tekst import save_tekst
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.financien.begroten.begrotingen import add_balans, add_realisation, make_begroting
from tests.rollen import als, as_eigenaar
from tests.standen import stand

JAAR = 2025
TEKST = "In dit hoofdstuk staat wat er in het jaar is gebeurd, waarom, en wat wij ervan leerden."
CONTR, DIR, RVT, OPR, ACC = Rol.CONTROLLER, Rol.DIRECTEUR, Rol.TOEZICHTHOUDER, "opr", "accountant"
STAPPEN: dict[str, tuple[tuple[str, Any], ...]] = {
    "concept": (),
    "opgemaakt": (("jaarrekening_toevoegen", CONTR), ("opmaken", CONTR)),
    "verklaard": (("verklaring_toevoegen", ACC),),
    "goedgekeurd": (("goedkeuren", RVT),),
    "vastgesteld": (("vaststellen", DIR),),
    "gemaakt": (),
    "openbaar": (("openbaar_maken", DIR),),
}


@stand
def add_auditors(wereld: Any) -> Any:
    """An accountant and an inspectie beside the FG, at both swv's; and other people of the raad van toezicht."""
    tot = timezone.localdate() + timedelta(days=90)
    for mensen, swv in ((wereld.mensen, wereld.swv), (wereld.anderen, wereld.ander_swv)):
        for scope in ("accountant", "inspectie"):
            if scope not in mensen:
                mensen[scope] = f.make_gebruiker(Rol.AUDITOR, swv, scope=scope, van=date(JAAR + 1, 1, 1), tot=tot)
    return wereld


@stand
def add_figures(wereld: Any, jaar: int = JAAR) -> None:
    """An adopted budget, a year of realisation with a result of 360.000, and a balans that agrees with it."""
    with als(wereld[CONTR]):
        make_begroting(wereld, "vastgesteld", jaar=jaar)
        add_realisation(wereld, jaar)
        add_balans(wereld, jaar - 1, eigen=400_000)
        add_balans(wereld, jaar, eigen=760_000)


def pdf_file(naam: str = "stuk.pdf", *, pages: int = 2, content: bytes | None = None) -> SimpleUploadedFile:
    """A PDF without tags, as a scan is."""
    return SimpleUploadedFile(naam, content if content is not None else blank_pdf(pages), "application/pdf")


@cache
def blank_pdf(pages: int) -> bytes:
    output = BytesIO()
    with pikepdf.new() as document:
        for _ in range(pages):
            document.add_blank_page(page_size=(595, 842))
        document.save(output)
    return output.getvalue()


@stand
def make_concept(wereld: Any, *, jaar: int = JAAR, teksten: bool = True, cijfers: bool = True) -> Jaarverslag:
    """A concept; with texts in all chapters and figures from the registers."""
    if cijfers and not getattr(wereld, "heeft_cijfers", False):
        add_figures(wereld, jaar)
        wereld.heeft_cijfers = True
    with als(wereld[CONTR]) as by:
        verslag = create_jaarverslag(swv=wereld.swv, jaar=jaar, by=by)
        if teksten:
            for hoofdstuk in verslag.hoofdstukken.all():
                save_tekst(hoofdstuk=hoofdstuk, tekst=TEKST)
    if cijfers:
        with als(wereld[DIR]):
            count_figures(verslag, lambda percent, fase="": None)
    return reload(verslag)


def reload(verslag: Jaarverslag) -> Jaarverslag:
    return Jaarverslag.objects.select_related("swv").get(pk=verslag.pk)


def step(wereld: Any, verslag: Jaarverslag, name: str, wie: Any, **data: Any) -> Jaarverslag:
    """Take one step as this person."""
    if name.endswith("_toevoegen"):
        data.setdefault("bestand", pdf_file(f"{name}.pdf"))
    with als(wereld[wie]) as by:
        return execute_transition(reload(verslag), name, by=by, **data)


@stand
def make_verslag(wereld: Any, stand: str = "concept", **kwargs: Any) -> Jaarverslag:
    """A report brought to this state: a status, ``verklaard`` (opgemaakt with declaration) or ``gemaakt`` (with PDF)."""
    verslag = make_concept(wereld, **kwargs)
    if stand == "ingetrokken":
        return reload(step(wereld, verslag, "intrekken", CONTR, reason="Elders gemaakt."))
    for name, steps in STAPPEN.items():
        for actie, wie in steps:
            verslag = step(wereld, verslag, actie, wie)
        if name == "gemaakt":
            mark_made(verslag)
        if name == stand:
            break
    return reload(verslag)


def mark_made(verslag: Jaarverslag) -> None:
    """As if the background job had made the PDF."""
    document = verslag.documenten.get(soort="definitief")
    save_document(document=document, content=blank_pdf(3), paginas=3, kenmerken={"pdfua": "1", "pdfa": "3A"})


def history(model: Any, **match: Any) -> list[Any]:
    """Events of this model, oldest first, read as the owner."""
    with as_eigenaar():
        return list(model.pgh_event_model.objects.filter(**match).order_by("pgh_id"))
