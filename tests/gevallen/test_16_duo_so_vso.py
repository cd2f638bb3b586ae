"""The list of DUO with so and vso per samenwerkingsverband: the own categories, ranges, and who is outside every swv."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from financien.referentie.models import Telling
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar

LIJST = Path(__file__).parent / "16-duo-so-vso" / "leerlingen-so-vso-per-swv.csv"
pytestmark = pytest.mark.django_db


@pytest.fixture
def controller(client: Any, geldwereld: Any) -> Any:
    with as_eigenaar():
        geldwereld.swv.code = "VO9901"
        geldwereld.swv.save()
    client.force_login(geldwereld[Rol.CONTROLLER])
    return client


def offer(client: Any, data: bytes, naam: str = "so-vso.csv") -> Any:
    bestand = SimpleUploadedFile(naam, data)
    return client.post(reverse("financien:importeren", args=["tellingen"]), {"bestand": bestand})


def change(*pairs: tuple[str, str]) -> bytes:
    text = LIJST.read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


def read_kept(geldwereld: Any) -> dict[str, str]:
    with als(geldwereld[Rol.CONTROLLER]):
        rows = Telling.objects.filter(organisatie=geldwereld.swv, datum=date(2026, 2, 1), bron="DUO, so-vso.csv")
        return {row.code: str(row.geteld) for row in rows}


def test_own_categories_are_added_up_and_who_is_outside_is_told(controller: Any, geldwereld: Any) -> None:
    response = offer(controller, LIJST.read_bytes())
    assert response.status_code == 302, response.context["form"].errors
    told = [str(each) for each in get_messages(response.wsgi_request)]
    assert (
        "Niet van een samenwerkingsverband, en niet ingelezen: cluster 1 7, cluster 2 19, gesloten jeugdzorg en justitie 11."
        in told
    )
    assert any("Bekend is alleen: vso categorie 2 19–22, vso categorie 3 1–4." in each for each in told)

    controller.post(response.url)

    # 212 within the region and 41 outside it; 18 and «<5»; «<5» and 0.
    assert read_kept(geldwereld) == {"vso_1": "253.00", "vso_2": "19–22", "vso_3": "1–4"}


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("CL1-BRIN", "cluster 1 7"), ("CL1", "cluster 1 7"), ("Cluster 1", "cluster 1 7"), ("cl 1 brin", "cluster 1 7"),
    ],
)  # fmt: skip
def test_institutions_are_known_however_duo_writes_them(controller: Any, written: str, label: str) -> None:
    response = offer(controller, change(("CL1_BRIN", written)))

    assert any(label in str(each) for each in get_messages(response.wsgi_request))


def test_own_code_with_dashes_and_a_row_of_another_swv(controller: Any, geldwereld: Any) -> None:
    data = change(("VO9901;", "VO-99-01;")) + b"20260201;VO9902;Ander;;;;;VSO;J;x;5;5;15\n"

    response = offer(controller, data)
    told = [str(each) for each in get_messages(response.wsgi_request)]
    controller.post(response.url)

    assert "Overgeslagen: 1 rij van andere samenwerkingsverbanden." in told
    assert read_kept(geldwereld)["vso_1"] == "253.00"


@pytest.mark.parametrize(
    ("pairs", "reason"),
    [
        ([("VO9901;", "VO9902;")], "(VO9901) niet"),
        ([("212;18", "veel;18")], "Rij 2, Categorie 1: «veel» is geen getal."),
        ([("212;18", "-2;18")], "te laag"),
        ([("VSO;J", "MBO;J")], "«MBO» is geen so of vso."),
        ([("20260201;VO9901;Samenwerkingsverband VO Voorbeeldstad;9901 AF;VOORBEELDSTAD;VOORBEELDSTAD;Proefprovincie;VSO;J",
           "20261301;VO9901;S;9901 AF;V;V;P;VSO;J")], "is geen bestaande datum"),
    ],
)  # fmt: skip
def test_list_that_can_not_be_read_for_the_own_swv_says_why(
    controller: Any, geldwereld: Any, pairs: list[tuple[str, str]], reason: str
) -> None:
    response = offer(controller, change(*pairs))

    assert (response.status_code, reason in response.text) == (400, True)
    assert read_kept(geldwereld) == {}


def test_category_without_a_number_is_left_out_and_told(controller: Any, geldwereld: Any) -> None:
    response = offer(controller, change((";41;<5;0;44", ";;<5;0;44")))
    told = [str(each) for each in get_messages(response.wsgi_request)]
    controller.post(response.url)

    assert "Voor vso categorie 1 staat niet in elke rij een aantal. Dat is niet ingelezen." in told
    assert sorted(read_kept(geldwereld)) == ["vso_2", "vso_3"]


def test_total_that_the_categories_do_not_make_is_told(controller: Any) -> None:
    response = offer(controller, change(("<5;233", "<5;240")))

    told = [str(each) for each in get_messages(response.wsgi_request)]
    assert "Rij 2: het totaal is 240, en de categorieën zijn samen 231–234. De rest heeft er geen." in told


def test_same_list_under_another_name_is_known_by_the_file_that_was_offered(controller: Any) -> None:
    controller.post(offer(controller, LIJST.read_bytes()).url)

    again = offer(controller, LIJST.read_bytes(), "so-vso (1).csv")

    assert len(controller.get(again.url).context["eerder"]) == 1
    assert controller.get(offer(controller, change((";212;", ";213;"))).url).context["eerder"] == []
