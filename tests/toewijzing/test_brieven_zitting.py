"""The besluitenlijst and the bundle of a meeting: for whom, with what, and how long."""

import re
from datetime import timedelta
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from pypdf import PdfReader

from leerlingen.models import Document, Inzage
from swv.kern.models import Taak
from swv.kern.taken import TaakMislukt
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.conftest import GEHEIM
from tests.toewijzing.test_tasks import run
from tests.toewijzing.test_views_zitting import login, url
from toewijzing.brieven import zitting as bundels
from toewijzing.models import Zitting, Zittingsstuk
from toewijzing.services.brief import remove_expired_stukken, request_stuk


def make_stuk(zitting: Zitting, user: Any, soort: str = "bundel") -> tuple[Zittingsstuk, PdfReader]:
    """Ask a piece as this person and do its job; the stored row and its PDF."""
    with als(user):
        stuk = request_stuk(zitting=zitting, soort=soort, by=user)
    run(Taak.objects.get(sleutel=f"zittingsstuk:{stuk.uuid}"))
    with as_eigenaar():
        stuk.refresh_from_db()
    with stuk.bestand.open("rb") as stream:
        return stuk, PdfReader(BytesIO(stream.read()))


def get_bookmarks(reader: PdfReader) -> list[Any]:
    return [[sub.title for sub in item] if isinstance(item, list) else item.title for item in reader.outline]


def text_of(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def set_document(zaak: Any, naam: str, mime: str, content: bytes) -> None:
    """Give the first document of this case real content."""
    with as_eigenaar():
        document = zaak.bijlagen.select_related("document").first().document
        name = default_storage.save(f"documenten/{document.uuid}-echt", ContentFile(content))
        Document.objects.filter(pk=document.pk).update(bestand=name, naam=naam, mime=mime, grootte=len(content))


def make_pdf(pages: int = 2) -> bytes:
    buffer = BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page()
        pdf.save(buffer)
    return buffer.getvalue()


def test_bundle_has_a_bookmark_per_case_and_document(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    tlv = w.make_geagendeerd(wereld, zitting=zitting)
    set_document(zaak, "opp-mees.pdf", "application/pdf", make_pdf(3))
    stuk, reader = make_stuk(zitting, wereld[Rol.CVT_LID])
    bookmarks = get_bookmarks(reader)
    assert bookmarks[0] == "Agenda"
    assert bookmarks[1] == f"Zaak 1 · {zaak.nummer} · Plaats in de bovenschoolse trajectvoorziening (BTV)"
    assert bookmarks[2] == ["ontwikkelingsperspectief (OPP): opp-mees.pdf"]
    assert bookmarks[3].startswith(f"Zaak 2 · {tlv.nummer}")
    assert bookmarks[4][0] == "Adviezen"
    assert stuk.paginas == len(reader.pages)
    text = text_of(reader)
    for part in (GEHEIM, "Omdat het nodig is.", "Gronden van deskundige.", "Wat is uw onderzoeksvraag?", "12 weken"):
        assert part in text


def test_bundle_of_a_recused_member_lacks_the_case(wereld: Any, zitting: Zitting, zaak: Any, gebonden: Any) -> None:
    set_document(zaak, f"verslag-{GEHEIM}.pdf", "application/pdf", make_pdf())
    stuk, reader = make_stuk(zitting, gebonden)
    text = text_of(reader)
    assert zaak.nummer in text
    assert "U doet niet mee" in text
    assert "Eén zaak zit niet in deze bundel" in text
    for geheim in (GEHEIM, "Mees", wereld.school.naam, "Omdat het nodig is."):
        assert geheim not in text
        assert geheim not in str(get_bookmarks(reader))
    assert (stuk.aanvragen, stuk.weggelaten) == ([], 1)


@pytest.mark.parametrize(
    ("naam", "mime", "zin"),
    [
        (
            "verslag.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "Dit soort bestand kan niet",
        ),
        ("kapot.pdf", "application/pdf", "Dit bestand kon niet worden gelezen."),
    ],
)
def test_document_that_does_not_fit_is_named(
    wereld: Any, zitting: Zitting, zaak: Any, naam: str, mime: str, zin: str
) -> None:
    set_document(zaak, naam, mime, b"geen pdf")
    text = text_of(make_stuk(zitting, wereld[Rol.CVT_LID])[1])
    assert naam in text
    assert zin in text
    assert "Open het in Verband" in text


def test_picture_gets_a_page_of_its_own(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    buffer = BytesIO()
    Image.new("RGB", (60, 40), "navy").save(buffer, "PNG")
    set_document(zaak, "foto.png", "image/png", buffer.getvalue())
    _, reader = make_stuk(zitting, wereld[Rol.CVT_LID])
    assert "foto.png" in reader.pages[-1].extract_text()
    assert len(reader.pages[-1].images) == 1


def test_bundle_that_grows_too_large_names_what_is_left_out(
    wereld: Any, zitting: Zitting, zaak: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundels, "MAX_PAGINAS", 2)
    set_document(zaak, "dik.pdf", "application/pdf", make_pdf(3))
    text = text_of(make_stuk(zitting, wereld[Rol.CVT_LID])[1])
    assert "dik.pdf" in text
    assert "wordt de bundel te groot" in text


def test_besluitenlijst_says_who_was_there_who_left_and_what_was_advised(
    wereld: Any, zitting: Zitting, gebonden: Any
) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, achternaam=GEHEIM)
    zaak = w.make_geadviseerd(wereld, "BTV", zitting=zitting, leerling=leerling)
    text = text_of(make_stuk(zitting, wereld[Rol.SECRETARIS], "besluitenlijst")[1])
    assert f"{zaak.nummer} · {leerling.roepnaam} {GEHEIM}" in text
    assert f"Niet meegedaan {gebonden.naam}" in text
    assert "Advies Toekennen" in text
    assert "Past." in text
    assert f"{wereld[Rol.CVT_VOORZITTER].naam} (voorzitter)" in text
    mine = text_of(make_stuk(zitting, gebonden, "besluitenlijst")[1])
    assert zaak.nummer in mine
    assert GEHEIM not in mine
    assert "Past." not in mine


def test_piece_is_only_for_whom_it_was_made(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    stuk, _ = make_stuk(zitting, wereld[Rol.CVT_LID])
    download = url(zitting, "zitting_stuk", stuk.pk)
    response = login(wereld[Rol.CVT_LID]).get(download)
    assert response.status_code == 200
    assert b"".join(response.streaming_content).startswith(b"%PDF-")
    assert response["Cache-Control"] == "private, no-store"
    for other in (wereld[Rol.CVT_VOORZITTER], wereld[Rol.SECRETARIS], wereld.anderen[Rol.CVT_LID]):
        assert login(other).get(download).status_code == 404
    with as_eigenaar():
        assert Inzage.objects.filter(pagina="zitting_bundel", leerling=zaak.leerling).count() == 1


def test_piece_closes_when_a_tie_is_newer(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    lid = wereld["cvt_lid_2"]
    stuk, _ = make_stuk(zitting, lid)
    f.LidmaatschapFactory(gebruiker=lid, rol=Rol.SCHOOLLEIDER, organisatie=wereld.zusterschool)
    response = login(lid).get(url(zitting, "zitting_stuk", stuk.pk))
    assert response.status_code == 403
    assert "Maak het stuk opnieuw" in response.content.decode()


def test_piece_is_gone_after_thirty_days(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    stuk, _ = make_stuk(zitting, wereld[Rol.CVT_LID])
    with as_eigenaar():
        Zittingsstuk.objects.update(gevraagd_op=timezone.now() - timedelta(days=31))
    assert login(wereld[Rol.CVT_LID]).get(url(zitting, "zitting_stuk", stuk.pk)).status_code == 404
    with als(wereld.anderen[Rol.SECRETARIS]):
        assert remove_expired_stukken(nu=timezone.now()) == 0  # those of another swv are not seen here
    with als(wereld[Rol.CVT_LID]):
        assert remove_expired_stukken(nu=timezone.now()) == 1
    with as_eigenaar():
        assert not Zittingsstuk.objects.exists()


def test_asking_twice_makes_one_piece_and_shows_progress(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    client = login(wereld[Rol.CVT_LID])
    for _ in range(2):
        assert client.post(url(zitting, "zitting_stuk_maken", "bundel")).status_code == 302
    taak = Taak.objects.get(soort="vergaderbundel")
    html = client.get(url(zitting)).content.decode()
    assert reverse("kern:taak_voortgang", args=[taak.pk]) in html
    assert client.post(url(zitting, "zitting_stuk_maken", "alles")).status_code == 404


def test_piece_of_a_role_that_ended_is_not_made(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    lid = wereld[Rol.CVT_LID]
    with als(lid):
        stuk = request_stuk(zitting=zitting, soort="bundel", by=lid)
    with as_eigenaar():
        lid.lidmaatschap_set.update(tot=timezone.localdate())
    with pytest.raises(TaakMislukt):
        run(Taak.objects.get(sleutel=f"zittingsstuk:{stuk.uuid}"))
    with as_eigenaar():
        assert not Zittingsstuk.objects.get().bestand


def test_piece_names_for_whom_it_was_made(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    _, reader = make_stuk(zitting, wereld[Rol.CVT_LID], "besluitenlijst")
    assert f"Vertrouwelijk Gemaakt voor {wereld[Rol.CVT_LID].naam}" in text_of(reader)


def test_bundle_is_numbered_through_all_its_parts(wereld: Any) -> None:
    zaak = w.make_geagendeerd(wereld, zitting=w.make_zitting(wereld, over_dagen=14))
    set_document(zaak, "verslag.pdf", "application/pdf", make_pdf(2))
    with as_eigenaar():
        zitting = Zitting.objects.get()
    _, reader = make_stuk(zitting, wereld[Rol.SECRETARIS])
    total = len(reader.pages)
    shown = [re.findall(r"Pagina \d+ van \d+", page.extract_text()) for page in reader.pages]
    assert shown == [[f"Pagina {plek} van {total}"] for plek in range(1, total + 1)]
    assert total > 4
