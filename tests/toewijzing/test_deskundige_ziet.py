"""An expert sees the one case on which an advice is asked, only while it is asked, and nothing of the pupil besides."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import aanvraag_url, leerling_url, make_client
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraag, AanvraagDocument, Deskundigenadvies
from toewijzing.queries.zichtbaar import visible_documenten

SECR, DESK, EXTERN = Rol.SECRETARIS, Rol.DESKUNDIGE, "deskundige_extern"
ENDS = {
    "teruggegeven": lambda wereld, zaak, wie: w.step(
        wereld, zaak, "advies_teruggeven", wie, teruggave="betrokken", reason="Ik ken het gezin van vroeger."
    ),
    "van de zaak gehaald": lambda wereld, zaak, wie: w.step(
        wereld, zaak, "deskundige_intrekken", SECR, deskundige=wereld[wie], reason="Langdurig ziek."
    ),
    "ingetrokken": lambda wereld, zaak, wie: w.step(wereld, zaak, "intrekken", Rol.ZORGCOORDINATOR, reason="Verhuisd."),
}


@pytest.fixture
def zaken(wereld: Any) -> tuple[Any, Any]:
    """(the case both experts were asked on, another case of the same pupil, at the swv too, on which nobody was asked)."""
    eigen = w.make_bij_deskundigen(wereld)
    return eigen, w.make_ingediend(wereld, "MAATWERK-I", leerling=eigen.leerling)


def log_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def visit(client: Any, url: str) -> int:
    """The status; a file is read to its end, so that it is closed."""
    response = client.get(url)
    if response.streaming:
        b"".join(response.streaming_content)
    return int(response.status_code)


def get_files(zaak: Any, user: Any) -> list[Any]:
    with als(user):
        return list(AanvraagDocument.objects.filter(aanvraag=zaak).select_related("document"))


@pytest.mark.parametrize("wie", [DESK, EXTERN])
def test_other_case_of_the_same_pupil_is_out_of_sight(wereld: Any, zaken: Any, wie: str) -> None:
    eigen, ander = zaken
    with als(wereld[wie]) as user:
        assert [zaak.pk for zaak in Aanvraag.objects.visible_to(user)] == [eigen.pk]
    client, api = log_in(wereld[wie]), make_client(wereld[wie])
    for zaak, code in ((eigen, 200), (ander, 404)):
        assert client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).status_code == code
        assert client.get(reverse("toewijzing:advies", args=[zaak.nummer])).status_code == code
        assert api.get(aanvraag_url(zaak)).status_code == code
    page = client.get(reverse("toewijzing:aanvragen"))
    assert eigen.nummer in page.text
    assert ander.nummer not in page.text


@pytest.mark.parametrize("wie", [DESK, EXTERN])
def test_documents_of_the_other_case_and_of_the_dossier_do_not_open(wereld: Any, zaken: Any, wie: str) -> None:
    eigen, ander = zaken
    los = f.DocumentFactory(
        leerling=eigen.leerling, organisatie=wereld.school, toegevoegd_door=wereld[Rol.ZORGCOORDINATOR]
    )
    extra = f.DocumentFactory(
        leerling=eigen.leerling, organisatie=wereld.school, toegevoegd_door=wereld[Rol.ZORGCOORDINATOR]
    )
    with as_eigenaar():
        AanvraagDocument.objects.create(aanvraag=ander, document=extra, leerling=eigen.leerling)
    files = {zaak.pk: get_files(zaak, wereld[SECR]) for zaak in zaken}
    shared = {each.document_id for each in files[eigen.pk]}
    only_there = [each for each in files[ander.pk] if each.document_id not in shared]
    assert shared
    assert only_there
    client, api = log_in(wereld[wie]), make_client(wereld[wie])
    for bijlage in only_there:
        assert client.get(reverse("toewijzing:document", args=[ander.nummer, bijlage.pk])).status_code == 404
        assert client.get(reverse("toewijzing:document", args=[eigen.nummer, bijlage.pk])).status_code == 404
    with als(wereld[wie]) as user:
        seen = set(visible_documenten(user).values_list("pk", flat=True))
    assert seen == shared
    assert api.get(reverse("api:document_bestand", args=[los.uuid])).status_code == 404


@pytest.mark.parametrize("wie", [DESK, EXTERN])
@pytest.mark.parametrize("einde", ENDS)
def test_after_it_ended_pages_documents_api_and_search_are_closed(
    wereld: Any, zaken: Any, wie: str, einde: str
) -> None:
    eigen, _ = zaken
    bijlage = get_files(eigen, wereld[SECR])[0]
    client, api = log_in(wereld[wie]), make_client(wereld[wie])
    document = reverse("toewijzing:document", args=[eigen.nummer, bijlage.pk])
    found = client.post(reverse("werkplek:zoeken"), {"q": eigen.nummer}, follow=True)
    before = [visit(client, document), visit(api, aanvraag_url(eigen))]
    assert (before, eigen.leerling.achternaam in found.text) == ([200, 200], True)
    ENDS[einde](wereld, eigen, wie)
    client = log_in(wereld[wie])
    pages = [reverse(f"toewijzing:{name}", args=[eigen.nummer]) for name in ("aanvraag", "advies", "stand")]
    step = reverse("toewijzing:actie", args=[eigen.nummer, "advies_ondertekenen"])
    assert {url: client.get(url).status_code for url in (*pages, step, document)} == dict.fromkeys(
        (*pages, step, document), 404
    )
    assert api.get(aanvraag_url(eigen)).status_code == 404
    assert api.post(aanvraag_url(eigen, "acties", "advies_ondertekenen"), {"versie": 1}).status_code == 404
    assert api.get(reverse("api:document_bestand", args=[bijlage.document.uuid])).status_code == 404
    for text in (eigen.nummer, eigen.leerling.achternaam):
        found = client.post(reverse("werkplek:zoeken"), {"q": text}, follow=True)
        assert eigen.leerling.roepnaam not in found.text
    assert eigen.leerling.achternaam not in client.get(reverse("werkplek:mijn_werk")).text
    assert eigen.nummer not in str(api.get("/api/v1/aanvragen/").json())


def test_pupil_itself_is_no_page_of_an_expert(wereld: Any, zaken: Any) -> None:
    eigen, _ = zaken
    for wie in (DESK, EXTERN):
        assert log_in(wereld[wie]).get(reverse("leerlingen:dossier", args=[eigen.leerling.nummer])).status_code == 403
        assert make_client(wereld[wie]).get(leerling_url(eigen.leerling)).status_code == 403


def test_expert_of_another_swv_and_a_colleague_of_the_same_firm_see_nothing(wereld: Any, zaken: Any) -> None:
    eigen, _ = zaken
    collega = f.make_gebruiker(DESK, wereld[EXTERN].lid.organisatie, discipline="psycholoog", registratie="NIP 3")
    for user in (wereld.anderen[DESK], wereld.anderen[EXTERN], collega):
        with als(user):
            assert not Aanvraag.objects.visible_to(user).exists()
        assert log_in(user).get(reverse("toewijzing:aanvraag", args=[eigen.nummer])).status_code == 404


def test_behind_the_second_wall_there_is_no_advice_for_another_swv(wereld: Any, zaken: Any) -> None:
    for user in (wereld.anderen[DESK], wereld.anderen[SECR], wereld.anderen[EXTERN]):
        with als(user):
            assert not Deskundigenadvies.objects.exists()


def test_expert_does_not_take_the_steps_of_a_case_by_naming_it(wereld: Any, zaken: Any) -> None:
    _, ander = zaken
    client, api = log_in(wereld[DESK]), make_client(wereld[DESK])
    for stap in ("advies_ondertekenen", "advies_teruggeven", "deskundige_vragen", "advies_aanvulling_vragen"):
        assert client.post(reverse("toewijzing:actie", args=[ander.nummer, stap]), {"versie": 1}).status_code == 404
        assert api.post(aanvraag_url(ander, "acties", stap), {"versie": 1}).status_code == 404
