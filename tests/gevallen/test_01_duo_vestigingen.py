"""The list of DUO with all schools of primary education, offered as it is."""

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand, Organisatie
from tests.rollen import als

HIER = Path(__file__).parent / "01-duo-vestigingen"
pytestmark = pytest.mark.django_db


@pytest.fixture
def beheer(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.BEHEERDER])
    return client


def offer(client: Any) -> Any:
    bestand = SimpleUploadedFile("vestigingen.csv", (HIER / "vestigingen.csv").read_bytes())
    return client.post(reverse("organisatie:scholen_inlezen"), {"bestand": bestand, "van": "2026-08-01"})


def answer(client: Any, url: str, **extra: str) -> Any:
    """The step with what it proposes, as a browser sends it, and what somebody fills in."""
    form = client.get(url).context["form"]
    filled = {field.html_name: field.initial or "" for field in form}
    return client.post(url, {**filled, **extra})


def test_file_of_duo_asks_only_the_kind_of_school(beheer: Any) -> None:
    page = beheer.get(offer(beheer).url)

    form = page.context["form"]
    proposed = {field.label: field.initial for field in form.kolomvelden if field.initial}
    assert proposed == {
        "BEVOEGD GEZAG NUMMER": "bestuursnummer", "BRIN NUMMER": "brin", "VESTIGINGSNUMMER": "vestiging",
        "VESTIGINGSNAAM": "naam", "STRAATNAAM": "adres", "HUISNUMMER-TOEVOEGING": "adres", "POSTCODE": "postcode",
        "PLAATSNAAM": "plaats",
    }  # fmt: skip
    assert "De Proefschool België" in page.content.decode()
    assert form.ontbreekt == [
        "Geen kolom lijkt op «Schoolsoort». Kies hem hieronder, of vul onderaan in wat voor het hele bestand geldt."
    ]
    assert form.ontbreekt[0] in page.text


def test_file_of_duo_is_taken_over_with_the_kind_for_all(beheer: Any) -> None:
    url = offer(beheer).url
    assert "Geen kolom is «Schoolsoort»" in answer(beheer, url).content.decode()

    shown = beheer.get(answer(beheer, url, vast_schoolsoort="bao", vast_van="2026-08-01").url)

    assert (shown.status_code, shown.context["tellingen"]) == (200, {"nieuw": 2})
    assert "Bestuur 99999 kennen we nog niet: het krijgt een voorlopige naam" in shown.content.decode()
    beheer.post(reverse("organisatie:scholen_overnemen"), {"lading": shown.context["lading"]})
    scholen = Organisatie.objects.filter(brin__startswith="98Z").order_by("-brin")
    assert [(each.brin, each.vestiging, each.naam, each.adres, each.schoolsoort) for each in scholen] == [
        ("98ZZ", "00", "Basisschool 't Proefje", "Kerkweg 5-A", "bao"),
        ("98ZY", "00", "De Proefschool België", "Dorpsstraat 1", "bao"),
    ]
    assert {each.bestuur.naam for each in scholen} == {"Bestuur 99999 (naam nog aanvullen)"}


def test_next_file_with_these_headings_is_proposed_the_same_way(beheer: Any) -> None:
    url = offer(beheer).url
    answer(beheer, url, vast_schoolsoort="bao", vast_van="2026-08-01")

    again = beheer.get(offer(beheer).url).context["form"]

    assert {field.name: field.initial for field in again.vaste_velden}["vast_schoolsoort"] == "bao"


def test_file_that_waits_is_seen_by_who_offered_it_only(beheer: Any, wereld: Any) -> None:
    url = offer(beheer).url
    beheer.force_login(wereld.anderen[Rol.BEHEERDER])

    assert beheer.get(url).status_code == 404
    with als(wereld.anderen[Rol.BEHEERDER]):
        assert not Inleesbestand.objects.exists()
    with als(wereld[Rol.BEHEERDER]):
        assert Inleesbestand.objects.count() == 1
