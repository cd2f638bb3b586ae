"""A parent in Belgium or Germany: the address is kept, the request leaves the school, and the letter names the country."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.api.conftest import make_client
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_brieven_besluit import get_letter
from toewijzing.queries.compleet import get_missing

# (what is filled in, what the envelope says below the name)
BELGIE = {"land": "BE", "adres": "Grotestraat 12", "postcode": "3600", "plaats": "Genk"}
ZONDER_POSTCODE = {"land": "BE", "adres": "Grotestraat 12", "postcode": "", "plaats": "3600 Genk"}
DUITSLAND = {"land": "DE", "adres": "Bahnhofstraße 3\nHinterhaus", "postcode": "48529", "plaats": "Nordhorn"}
ADRESSEN = [
    (BELGIE, ["Grotestraat 12", "3600 Genk", "BELGIË"]),
    (ZONDER_POSTCODE, ["Grotestraat 12", "3600 Genk", "BELGIË"]),
    (DUITSLAND, ["Bahnhofstraße 3", "Hinterhaus", "48529 Nordhorn", "DUITSLAND"]),
]


def read_ouder(leerling: Any) -> Gezagdrager:
    with as_eigenaar():
        return Gezagdrager.objects.get(leerling=leerling)


@pytest.mark.parametrize(("adres", "regels"), ADRESSEN)
def test_page_keeps_an_address_abroad(client: Any, wereld: Any, adres: dict[str, str], regels: list[str]) -> None:
    aanvraag = w.make_concept(wereld)
    ouder = read_ouder(aanvraag.leerling)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    page = reverse("leerlingen:gezagdrager", args=[aanvraag.leerling.nummer, ouder.pk])
    response = client.post(page, {"naam": ouder.naam, "relatie": ouder.relatie, **adres})

    assert response.status_code == 302
    assert read_ouder(aanvraag.leerling).adresregels == regels
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert [gap.code for gap in get_missing(aanvraag, timezone.localdate())] == []
    text = client.get(reverse("toewijzing:stap", args=[aanvraag.nummer, "controle"])).text
    assert reverse("toewijzing:actie", args=[aanvraag.nummer, "vraag_akkoord"]) in text


@pytest.mark.parametrize(("adres", "regels"), ADRESSEN)
def test_api_keeps_an_address_abroad(wereld: Any, adres: dict[str, str], regels: list[str]) -> None:
    aanvraag = w.make_concept(wereld)
    ouder = read_ouder(aanvraag.leerling)

    rows = [{"id": ouder.pk, "naam": ouder.naam, "relatie": ouder.relatie, **adres}]
    url = f"/api/v1/leerlingen/{aanvraag.leerling.nummer}/"
    response = make_client(wereld[Rol.ZORGCOORDINATOR]).patch(url, {"gezagdragers": rows})

    assert response.status_code == 200, response.json()
    assert {name: response.json()["gezagdragers"][0][name] for name in adres} == adres
    assert read_ouder(aanvraag.leerling).adresregels == regels


def test_country_may_be_given_by_its_name(wereld: Any) -> None:
    leerling = w.make_concept(wereld).leerling
    ouder = read_ouder(leerling)
    rows = [{"id": ouder.pk, "naam": ouder.naam, "relatie": ouder.relatie, **BELGIE, "land": "België"}]

    make_client(wereld[Rol.ZORGCOORDINATOR]).patch(f"/api/v1/leerlingen/{leerling.nummer}/", {"gezagdragers": rows})

    assert read_ouder(leerling).land == "BE"


def test_letter_to_a_parent_abroad_ends_its_address_with_the_country(wereld: Any) -> None:
    aanvraag = w.make_besloten(wereld, "TLV-VSO")
    ouder = read_ouder(aanvraag.leerling)
    with as_eigenaar():
        Gezagdrager.objects.filter(pk=ouder.pk).update(**BELGIE)

    text = get_letter(wereld, aanvraag, "ouder")

    assert f"{ouder.naam} Grotestraat 12 3600 Genk BELGIË" in text


@pytest.mark.parametrize(
    ("adres", "fout"),
    [
        (
            {**BELGIE, "land": "NL"},
            "Een postcode als 1943 AB. Is het adres in het buitenland? Kies dan eerst het land.",
        ),
        ({**BELGIE, "land": "XX"}, "geen"),
        ({**BELGIE, "postcode": "1234567890123"}, "12"),
        ({**BELGIE, "adres": "a\nb\nc\nd\ne"}, "Hoogstens 4 regels"),
    ],
)
def test_what_is_no_address_is_refused_in_words(client: Any, wereld: Any, adres: dict[str, str], fout: str) -> None:
    leerling = w.make_concept(wereld).leerling
    ouder = read_ouder(leerling)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    page = reverse("leerlingen:gezagdrager", args=[leerling.nummer, ouder.pk])
    response = client.post(page, {"naam": ouder.naam, "relatie": ouder.relatie, **adres})

    assert response.status_code == 400
    assert fout in response.text
    assert "Grotestraat 12" in response.text or "a\nb\nc" in response.text
    assert read_ouder(leerling).plaats == "Beverwijk"


def test_completeness_says_per_person_what_is_missing(wereld: Any) -> None:
    aanvraag = w.make_concept(wereld)
    ouder = read_ouder(aanvraag.leerling)
    with as_eigenaar():
        Gezagdrager.objects.filter(pk=ouder.pk).update(land="BE", adres="", postcode="", plaats="Genk")
        other = Gezagdrager.objects.create(leerling=aanvraag.leerling, naam="B. Duin", relatie="vader", adres="Kade 1")

    with als(wereld[Rol.ZORGCOORDINATOR]):
        (gap,) = get_missing(aanvraag, timezone.localdate())

    wie = f"{ouder.naam} (straat en huisnummer); {other.naam} (postcode, plaats)"
    assert (gap.code, gap.tekst) == ("gezagdragers", f"Vul het adres aan van {wie}: de brief gaat daarheen.")
