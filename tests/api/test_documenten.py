"""Documents through the API: checked by content, private, and every opening logged."""

from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from leerlingen.models import Document, Inzage
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import aanvraag_url, leerling_url
from tests.rollen import as_eigenaar
from tests.wereld import make_bij_deskundigen, make_concept, make_ingediend

ROLLEN_ZAAK = (Rol.DESKUNDIGE, "deskundige_extern", Rol.CVT_LID, Rol.SECRETARIS, Rol.DIRECTEUR)


def png(naam: str = "foto.png") -> SimpleUploadedFile:
    stream = BytesIO()
    Image.new("RGB", (4, 4), "white").save(stream, "PNG")
    return SimpleUploadedFile(naam, stream.getvalue(), "image/png")


def upload(client: Any, leerling: Any, bestand: Any, **velden: str) -> Any:
    data = {"bestand": bestand, "soort": "overig", "datum": timezone.localdate().isoformat(), **velden}
    return client.post(leerling_url(leerling, "documenten"), data, format="multipart")


def download(client: Any, uuid: Any) -> Any:
    """The response; ``inhoud`` is what was in it. Reading it to the end closes the file."""
    response = client.get(f"/api/v1/documenten/{uuid}/bestand/")
    response.inhoud = response.getvalue()
    return response


@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER])
def test_upload_list_and_download(wereld: Any, api: Any, rol: str) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    client = api(wereld[rol])
    response = upload(client, leerling, png(), soort="onderzoek")
    assert response.status_code == 201, response.json()
    assert response.json()["mime"] == "image/png"
    rows = client.get(leerling_url(leerling, "documenten")).json()
    assert [row["uuid"] for row in rows] == [response.json()["uuid"]]
    file = download(client, rows[0]["uuid"])
    assert file.status_code == 200
    assert file["Content-Type"] == "image/png"
    assert "no-store" in file["Cache-Control"]
    assert file.inhoud == png().read()


def test_download_is_logged_with_the_document(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    zorgcoordinator = wereld[Rol.ZORGCOORDINATOR]
    document = f.DocumentFactory(leerling=leerling, organisatie=wereld.school, toegevoegd_door=zorgcoordinator)
    assert download(api(zorgcoordinator), document.uuid).status_code == 200
    with as_eigenaar():
        assert Inzage.objects.get(pagina="api_document", object_id=document.pk).leerling_id == leerling.pk


@pytest.mark.parametrize(
    ("bestand", "woord"),
    [
        (SimpleUploadedFile("leeg.pdf", b""), "leeg"),
        (SimpleUploadedFile("programma.exe", b"MZ onzin"), "Toegestaan"),
        (SimpleUploadedFile("foto.pdf", png().read()), "heet een pdf"),
        (SimpleUploadedFile("half.pdf", b"%PDF-1.7 half"), "beschadigd"),
    ],
)
def test_bad_file_400_names_it_and_stores_nothing(wereld: Any, api: Any, bestand: Any, woord: str) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    bestand.seek(0)
    response = upload(api(wereld[Rol.ZORGCOORDINATOR]), leerling, bestand)
    assert response.status_code == 400
    assert woord in response.json()["fouten"]["bestand"][0]
    with as_eigenaar():
        assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("veld", "waarde"), [("soort", "roman"), ("datum", "2999-01-01"), ("datum", "gisteren"), ("bestand", "")]
)
def test_wrong_field_400(wereld: Any, api: Any, veld: str, waarde: str) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    velden = {"bestand": png(), veld: waarde}
    response = upload(api(wereld[Rol.ZORGCOORDINATOR]), leerling, **velden)
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == [veld]


def test_bsn_in_the_name_of_a_file_refused(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    response = upload(api(wereld[Rol.ZORGCOORDINATOR]), leerling, png("111222333.png"))
    assert response.status_code == 400
    assert "BSN" in response.json()["fouten"]["bestand"][0]


def test_json_instead_of_a_file_415(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(leerling_url(leerling, "documenten"), {"soort": "opp"})
    assert response.status_code == 415
    assert response.json()["reden"]


def test_directeur_may_not_add(wereld: Any, api: Any) -> None:
    aanvraag = make_ingediend(wereld)
    assert upload(api(wereld[Rol.DIRECTEUR]), aanvraag.leerling, png()).status_code == 403


@pytest.mark.parametrize("school", ["zusterschool", "vso"])
def test_file_of_another_school_404(wereld: Any, api: Any, school: str) -> None:
    organisatie = getattr(wereld, school)
    leerling = f.LeerlingFactory(school=organisatie)
    document = f.DocumentFactory(
        leerling=leerling, organisatie=organisatie, toegevoegd_door=wereld[Rol.ZORGCOORDINATOR]
    )
    assert download(api(wereld[Rol.ZORGCOORDINATOR]), document.uuid).status_code == 404


def test_nobody_outside_reads_the_file_of_a_concept(wereld: Any, api: Any) -> None:
    document = get_bijlage(make_concept(wereld))
    for rol in (*ROLLEN_ZAAK, Rol.BESTUURDER):
        assert download(api(wereld[rol]), document.uuid).status_code == 404, rol


def test_those_who_work_on_the_case_read_what_goes_along(wereld: Any, api: Any) -> None:
    aanvraag = make_bij_deskundigen(wereld)
    document = get_bijlage(aanvraag)
    los = f.DocumentFactory(
        leerling=aanvraag.leerling, organisatie=wereld.school, soort="overig",
        toegevoegd_door=wereld[Rol.ZORGCOORDINATOR],
    )  # fmt: skip
    for rol in ROLLEN_ZAAK:
        assert download(api(wereld[rol]), document.uuid).status_code == 200, rol
        assert download(api(wereld[rol]), los.uuid).status_code == 404, rol
        assert download(api(wereld.anderen[rol]), document.uuid).status_code == 404, rol


def test_attach_by_uuid(wereld: Any, api: Any) -> None:
    aanvraag = make_concept(wereld, compleet=False)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    document = upload(client, aanvraag.leerling, png()).json()
    response = client.post(aanvraag_url(aanvraag, "documenten"), {"document": document["uuid"]})
    assert response.status_code == 200
    assert [each["uuid"] for each in response.json()["documenten"]] == [document["uuid"]]


def test_attach_document_of_another_pupil_400(wereld: Any, api: Any) -> None:
    aanvraag = make_concept(wereld, compleet=False)
    ander = f.DocumentFactory(
        leerling=f.LeerlingFactory(school=wereld.school), organisatie=wereld.school,
        toegevoegd_door=wereld[Rol.ZORGCOORDINATOR],
    )  # fmt: skip
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(
        aanvraag_url(aanvraag, "documenten"), {"document": str(ander.uuid)}
    )
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["document"]


def test_attach_after_submission_409(wereld: Any, api: Any) -> None:
    aanvraag = make_ingediend(wereld)
    document = get_bijlage(aanvraag)
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(
        aanvraag_url(aanvraag, "documenten"), {"document": str(document.uuid)}
    )
    assert response.status_code == 409
    assert response.json()["status"] == "ingediend"


def get_bijlage(aanvraag: Any) -> Any:
    with as_eigenaar():
        return aanvraag.bijlagen.select_related("document").first().document
