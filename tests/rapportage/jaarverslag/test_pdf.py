"""The PDF: contents, bookmarks, tags, alt texts, attachments and what it says it is; and progress and cancel."""

from hashlib import sha256
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from rapportage.jaarverslag.brieven import verslag as module
from rapportage.jaarverslag.brieven.samenvoegen import finish_pdf
from rapportage.jaarverslag.brieven.verslag import build_report
from rapportage.jaarverslag.demo import make_document
from rapportage.jaarverslag.models import Jaarverslagdocument
from rapportage.jaarverslag.queries.momentopname import checksum
from rapportage.jaarverslag.services.document import cancel_document, plan_document
from rapportage.jaarverslag.services.tekst import save_tekst
from swv.kern.models import Taak
from swv.kern.taken.taak import TaakMislukt, run_taak
from swv.kern.zaken.fouten import NotPossible
from tests.rapportage.jaarverslag.wereld import (
    ACC,
    CONTR,
    DIR,
    RVT,
    make_concept,
    make_verslag,
    reload,
    step,
)
from tests.rollen import als
from tests.standen import stand

A, UA = "{http://www.aiim.org/pdfa/ns/id/}", "{http://www.aiim.org/pdfua/ns/id/}"
TEKST = "## Wat wij deden\n\n- een\n- twee\n\n[[besturen]]\n\n| Wat | Bedrag |\n|---|---:|\n| Huur | 10 |\n\nEn verder gebeurde er veel."


def build(verslag: Any, **kwargs: Any) -> Any:
    return build_report(verslag, definitief=bool(verslag.snapshot), voortgang=lambda percent, fase="": None, **kwargs)


def make_adopted(wereld: Any) -> Any:
    """An adopted report with accessible documents of others."""
    verslag = make_concept(wereld)
    with als(wereld[DIR]):
        save_tekst(hoofdstuk=verslag.hoofdstukken.get(code="organisatie"), tekst=TEKST)
    for name, wie in (
        ("jaarrekening_toevoegen", CONTR), ("opmaken", CONTR), ("verklaring_toevoegen", ACC), ("goedkeuren", RVT), ("vaststellen", DIR),
    ):  # fmt: skip
        data = {"bestand": make_document(verslag, name)} if name.endswith("_toevoegen") else {}
        verslag = step(wereld, verslag, name, wie, **data)
    return reload(verslag)


@stand
def build_adopted(wereld: Any) -> tuple[Any, Any]:
    """The adopted report and its PDF, laid out once for what several tests look at."""
    verslag = make_adopted(wereld)
    return verslag, build(verslag)


def walk(element: Any) -> Any:
    """Every structure element below this one."""
    kids = element.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from walk(kid)


def titles(items: Any) -> list[Any]:
    return [titles(item) if isinstance(item, list) else item.title for item in items]


def test_adopted_report_is_whole_accessible_and_has_its_data_with_it(auditwereld):
    verslag, made = build_adopted(auditwereld)
    with pikepdf.open(BytesIO(made.content)) as pdf:
        elements = list(walk(pdf.Root.StructTreeRoot))
        kinds = [str(each.S) for each in elements]
        # What it says it is, in both standards.
        with pdf.open_metadata() as meta:
            assert (meta[f"{A}part"], meta[f"{A}conformance"], meta[f"{UA}part"]) == ("3", "A", "1")
            assert meta["dc:title"] == "Jaarverslag 2025"
        assert (
            str(pdf.Root.Lang),
            bool(pdf.Root.MarkInfo.Marked),
            bool(pdf.Root.ViewerPreferences.DisplayDocTitle),
        ) == ("nl", True, True)
        # Tags: headings, lists, tables with headings that say for what they are, figures with a description.
        assert {"/H1", "/H2", "/H3", "/L", "/LI", "/Table", "/TH", "/TD", "/Caption", "/Figure", "/Link"} <= set(kinds)
        heads = [each for each in elements if str(each.S) == "/TH"]
        assert {str(each.A.Scope) for each in heads} == {"/Column", "/Row"}
        figures = [each for each in elements if str(each.S) == "/Figure"]
        assert len(figures) == made.kenmerken["grafieken"] > 3
        assert all(len(str(each.Alt)) > 20 for each in figures)
        # Every page points into the tree, also those of others.
        numbers = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        own = [int(page.obj.StructParents) for page in pdf.pages]
        assert len(set(own)) == len(own) == made.paginas
        assert all(number in numbers for number in own)
        # Data files.
        files = dict(pdf.attachments.items())
        assert files["jaarverslag.json"].get_file().read_bytes()
        assert checksum(verslag.snapshot) == sha256(files["jaarverslag.json"].get_file().read_bytes()).hexdigest()
        assert {f"cijfers-{code}.csv" for code in verslag.snapshot["cijfers"]} | {"jaarverslag.json"} == set(files)
        relations = {str(spec.AFRelationship) for spec in pdf.Root.AF}
        assert (len(pdf.Root.AF), relations) == (len(files), {"/Data"})
    assert made.kenmerken["pdfa"] == "3A"
    assert made.kenmerken["pdfua"] == "1"


def test_contents_page_numbers_and_bookmarks_lead_to_the_right_pages(auditwereld):
    verslag, made = build_adopted(auditwereld)
    reader = PdfReader(BytesIO(made.content))
    pages = [page.extract_text() for page in reader.pages]
    contents = pages[2]
    assert "Inhoud" in contents
    bookmarks = titles(reader.outline)
    flat = [name for item in bookmarks for name in (item if isinstance(item, list) else [item])]
    assert any("1 Voorwoord" in str(name) for name in flat)
    for kop in ("1  Voorwoord", "12  Verantwoording van de cijfers", "Bijlage 2  Controleverklaring van de accountant"):
        line = next(line for line in contents.splitlines() if kop.split("  ")[1] in line)
        number = int(line.replace(".", " ").split()[-1])
        assert kop.split("  ")[1] in " ".join(pages[number - 1].split()), kop
    assert "controlegetal" in pages[1].lower()
    assert verslag.sha256[:16] in pages[1].replace("\n", "").replace(" ", "")


def test_pages_of_others_without_tags_take_the_claim_away_and_the_page_before_says_so(auditwereld):
    verslag = make_verslag(auditwereld, "vastgesteld")
    made = build(verslag)
    with pikepdf.open(BytesIO(made.content)) as pdf:
        with pdf.open_metadata() as meta:
            assert f"{UA}part" not in meta
            assert f"{A}part" not in meta
        assert not bool(pdf.Root.MarkInfo.Marked)
    assert (made.kenmerken["pdfa"], made.kenmerken["pdfua"]) == ("", "")
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(made.content)).pages)
    assert "geen structuur voor hulpsoftware" in " ".join(text.split())


@pytest.fixture(scope="module")
def laid_out():
    """A report as it is laid out, with one document of another that says it is all we ask."""
    from weasyprint import HTML

    page = '<html lang="nl"><head><title>x</title></head><body><h1 id="stuk">Stuk</h1><p>Tekst.</p><a href="#stuk">naar</a></body></html>'
    content = HTML(string=page).write_pdf(pdf_variant="pdf/a-3a")
    return content, finish_pdf(content, (), titel="Stuk")[0]


@pytest.mark.parametrize(
    ("verander", "pdfa", "pdfua"),
    [
        ({}, "3A", "1"),
        ({f"{UA}part": None}, "3A", ""),  # with tags, but nobody says they are right
        ({f"{A}conformance": "B"}, "", "1"),
        ({f"{A}conformance": None}, "", "1"),
        ({f"{A}part": None, f"{A}conformance": None, f"{UA}part": None}, "", ""),
    ],
)
def test_report_says_only_what_every_document_in_it_says(laid_out, verander, pdfa, pdfua):
    content, document = laid_out
    output = BytesIO()
    with pikepdf.open(BytesIO(document)) as pdf:
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
            for name, value in verander.items():
                if value is None:
                    del meta[name]
                else:
                    meta[name] = value
        pdf.save(output)
    made, _, features = finish_pdf(content, [("stuk", "Stuk", output.getvalue())], titel="Jaarverslag")
    assert (features["pdfa"], features["pdfua"], features["getagd"]) == (pdfa, pdfua, True)
    with pikepdf.open(BytesIO(made)) as pdf, pdf.open_metadata() as meta:
        told = (meta.get(f"{A}part", "") + meta.get(f"{A}conformance", ""), meta.get(f"{UA}part", ""))
    assert told == (pdfa, pdfua)


def test_same_adopted_report_gives_the_same_pages(auditwereld, monkeypatch):
    from datetime import datetime

    from django.utils import timezone

    moment = timezone.make_aware(datetime(2026, 6, 11, 12, 0))
    monkeypatch.setattr(module.timezone, "localtime", lambda *args: moment)
    verslag = make_verslag(auditwereld, "vastgesteld")
    first, second = (PdfReader(BytesIO(build(verslag).content)) for _ in range(2))
    assert [page.extract_text() for page in first.pages] == [page.extract_text() for page in second.pages]


def test_concept_says_so_on_every_page_and_has_no_data_files(wereld):
    verslag = make_concept(wereld, cijfers=False)
    made = build(verslag)
    pages = [page.extract_text() for page in PdfReader(BytesIO(made.content)).pages]
    assert "Concept, nog niet vastgesteld" in pages[0]
    assert all("Concept van" in text for text in pages[1:])
    assert made.kenmerken["gegevensbestanden"] == 0


def test_nothing_typed_gets_out_of_its_text(wereld):
    verslag = make_concept(wereld, cijfers=False)
    with als(wereld[DIR]):
        save_tekst(
            hoofdstuk=verslag.hoofdstukken.first(),
            tekst="<b>vet</b> <script>x</script> ![x](http://elders.example/x.png)",
        )
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(build(verslag).content)).pages)
    assert "<b>vet</b> <script>x</script>" in " ".join(text.split())


# --- in the background ----------------------------------------------------------------------------------------------


def test_progress_goes_up_chapter_by_chapter_and_page_by_page(wereld):
    seen: list[tuple[int, str]] = []
    verslag = make_concept(wereld, cijfers=False)
    build_report(verslag, definitief=False, voortgang=lambda percent, fase="": seen.append((percent, fase)))
    phases = [fase for _, fase in seen]
    assert phases[:2] == ["Hoofdstuk 1: Voorwoord", "Hoofdstuk 2: Verslag van het toezichthoudend orgaan"]
    assert "Bladzijde 3 wordt opgemaakt" in phases
    chapters = [percent for percent, fase in seen if fase.startswith("Hoofdstuk")]
    assert chapters == sorted(chapters)
    assert all(0 <= percent <= 100 for percent, _ in seen)


def test_job_makes_the_file_once_and_says_what_it_is(wereld):
    verslag = make_concept(wereld, cijfers=False)
    document = plan_document(verslag=verslag, soort="concept", by=wereld[CONTR])
    taak = Taak.objects.get(object_id=document.pk, soort="jaarverslag.pdf")
    run_taak(taak.pk)

    row = Jaarverslagdocument.objects.get(pk=document.pk)
    assert (row.paginas > 5, len(row.sha256), row.kenmerken["pdfua"]) == (True, 64, "1")
    taak.refresh_from_db()
    assert (taak.status, taak.queue) == ("gereed", "verslag")


def test_second_click_gives_the_one_that_is_being_made(wereld):
    verslag = make_concept(wereld, cijfers=False)
    first = plan_document(verslag=verslag, soort="concept", by=wereld[CONTR])
    assert plan_document(verslag=verslag, soort="concept", by=wereld[CONTR]) == first
    assert plan_document(verslag=verslag, soort="concept", by=wereld[DIR]) != first


def test_cancelled_before_it_began_is_not_made(wereld):
    verslag = make_concept(wereld, cijfers=False)
    document = plan_document(verslag=verslag, soort="concept", by=wereld[CONTR])
    cancel_document(document=document)
    taak = Taak.objects.get(object_id=document.pk, soort="jaarverslag.pdf")
    run_taak(taak.pk)

    taak.refresh_from_db()
    assert (taak.status, taak.fout) == ("mislukt", "Het maken is geannuleerd.")
    assert not Jaarverslagdocument.objects.get(pk=document.pk).bestand


def test_cancelled_half_way_stops_at_the_next_page(wereld):
    verslag = make_concept(wereld, cijfers=False)
    pages: list[str] = []

    def watch(percent: int, fase: str = "") -> None:
        pages.append(fase)

    def stop() -> None:
        if "Bladzijde 2 wordt opgemaakt" in pages:
            raise TaakMislukt("Het maken is geannuleerd.")

    with pytest.raises(TaakMislukt, match="geannuleerd"):
        build_report(verslag, definitief=False, voortgang=watch, controleer=stop)
    assert "Bladzijde 4 wordt opgemaakt" not in pages


def test_what_is_made_or_adopted_cannot_be_cancelled(auditwereld):
    verslag = make_verslag(auditwereld, "vastgesteld")
    with pytest.raises(NotPossible, match="altijd gemaakt"):
        cancel_document(document=verslag.documenten.get())
