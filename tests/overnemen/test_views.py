"""The pages: making a file, offering one, choosing from the list, taking it back; each for whom it is."""

import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from overnemen.models import Overname
from swv.kern.models import Beveiligingsgebeurtenis
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand
from tests import factories as f
from tests.overnemen import inrichting as i
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraagsoort

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


def url(name: str, *args: int) -> str:
    return reverse(f"overnemen:{name}", args=args)


@pytest.fixture
def buren() -> Any:
    """A neighbour of vo with everything."""
    swv = i.make_swv("vo")
    i.enrich(swv, i.make_people(swv))
    return swv


@pytest.fixture
def leeg() -> Any:
    return i.make_swv("vo", ingericht=False)


@pytest.fixture
def beheer(client: Client, leeg: Any) -> Client:
    client.force_login(f.make_gebruiker(Rol.BEHEERDER, leeg))
    return client


def upload(client: Client, data: bytes) -> Any:
    return client.post(url("inlezen"), {"bestand": SimpleUploadedFile("buren.json", data, "application/json")})


def read_hidden(html: str) -> str:
    return html.split('name="gezien" value="')[1].split('"')[0]


def test_from_upload_to_taken_back(beheer: Client, buren: Any, leeg: Any) -> None:
    page = beheer.get(upload(beheer, i.make_file(buren)).url).text
    assert "Er is nog niets" in page
    assert "Team Gooi" in page
    assert page.count("checked") > 10
    with as_eigenaar():
        pk = Inleesbestand.objects.get().pk
        assert not Aanvraagsoort.alle.filter(swv=leeg).exists()

    chosen = {"deel": ["aanvraagsoort:BTV", "orgaan:OTG"], "gezien": read_hidden(page)}
    done = beheer.post(url("bekijken", pk), chosen)

    with as_eigenaar():
        overname = Overname.objects.get()
        assert [each.code for each in Aanvraagsoort.alle.filter(swv=leeg)] == ["BTV"]
    assert done.url == url("overname", overname.pk)
    page = beheer.get(done.url).text
    assert "Neem alles terug" in page
    assert overname.sha256 in page
    assert buren.naam in beheer.get(url("overzicht")).text
    assert beheer.post(done.url).status_code == 302
    assert "Teruggenomen op" in beheer.get(done.url).text
    with as_eigenaar():
        assert not Aanvraagsoort.alle.filter(swv=leeg).exists()
    assert beheer.post(done.url).status_code == 400
    assert beheer.get(url("bekijken", pk)).status_code == 404


def test_a_refused_file_tells_where_and_keeps_nothing(beheer: Client, buren: Any) -> None:
    def change(delen: Any) -> None:
        delen["aanvraagsoort"][0]["wettelijke_weken"] = "acht"

    page = upload(beheer, i.change_file(i.make_file(buren), change))

    assert page.status_code == 400
    assert "wettelijke_weken: hier hoort een heel getal" in page.text
    with as_eigenaar():
        assert not Inleesbestand.objects.exists()


def test_what_is_chosen_stays_ticked_when_something_is_missing(beheer: Client, buren: Any) -> None:
    address = upload(beheer, i.make_file(buren)).url
    page = beheer.get(address).text
    rule = page.split('value="oppregel:')[1].split('"')[0]

    answer = beheer.post(address, {"deel": [f"oppregel:{rule}"], "gezien": read_hidden(page)})

    assert answer.status_code == 400
    assert "Vink dat ook aan." in answer.text
    assert answer.text.count("checked") == 1


def test_nothing_chosen_and_a_list_that_is_old_are_refused(beheer: Client, buren: Any) -> None:
    address = upload(beheer, i.make_file(buren)).url
    page = beheer.get(address).text

    assert "Vink aan wat u overneemt." in beheer.post(address, {"gezien": read_hidden(page)}).text
    assert "Intussen is hier iets veranderd" in beheer.post(address, {"deel": ["orgaan:OTG"], "gezien": "x"}).text
    with as_eigenaar():
        assert not Overname.objects.exists()


def test_the_file_holds_what_was_chosen_and_is_in_the_log(client: Client, buren: Any) -> None:
    client.force_login(f.make_gebruiker(Rol.DIRECTEUR, buren))
    assert "Team Gooi" in client.get(url("maken")).text

    answer = client.post(url("maken"), {"orgaan": ["orgaan:OTG"], "label": ["label:Zwaarte 2"]})

    assert answer["Content-Disposition"].startswith("attachment")
    whole = json.loads(answer.content)
    assert {soort: len(rows) for soort, rows in whole["delen"].items()} == {"orgaan": 1, "label": 1}
    assert (whole["sector"], whole["swv"]) == ("vo", buren.naam)
    assert client.post(url("maken"), {}).status_code == 400
    assert client.post(url("maken"), {"orgaan": ["orgaan:GEHEIM"]}).status_code == 400
    with as_eigenaar():
        assert Beveiligingsgebeurtenis.objects.filter(soort="geexporteerd", gegevens__wat="overnemen:maken").exists()


def test_a_director_of_two_takes_over_without_a_file(client: Client, buren: Any, leeg: Any) -> None:
    by = f.make_gebruiker(Rol.BEHEERDER, leeg)
    client.force_login(by)
    assert "waar u ook werkt" not in client.get(url("overzicht")).text
    assert client.post(url("uit"), {"bron": buren.pk}).status_code == 400

    f.LidmaatschapFactory(gebruiker=by, rol=Rol.DIRECTEUR, organisatie=buren)
    assert "waar u ook werkt" in client.get(url("overzicht")).text
    answer = client.post(url("uit"), {"bron": buren.pk})

    assert "Team Gooi" in client.get(answer.url).text


def test_a_file_and_what_was_taken_over_are_of_one_swv(beheer: Client, buren: Any, leeg: Any) -> None:
    address = upload(beheer, i.make_file(buren)).url
    ander = i.make_swv("vo", ingericht=False)
    elders = f.make_gebruiker(Rol.BEHEERDER, ander)
    overname = i.take(ander, elders, i.make_file(buren), ["orgaan:OTG"])

    assert beheer.get(url("overname", overname.pk)).status_code == 404
    assert beheer.post(url("overname", overname.pk)).status_code == 404
    with als(f.make_gebruiker(Rol.BEHEERDER, leeg)):
        assert not Overname.objects.exists()
        assert overname.delen.count() == 0
    beheer.force_login(elders)
    assert beheer.get(address).status_code == 404


def test_a_new_swv_is_led_here_as_its_first_step(beheer: Client) -> None:
    assert url("overzicht") in beheer.get(reverse("werkplek:inrichten")).text


def test_the_number_of_queries_of_the_list_does_not_grow(beheer: Client, buren: Any) -> None:
    def count() -> int:
        address = upload(beheer, i.make_file(buren)).url
        beheer.get(address)
        with CaptureQueriesContext(connection) as found:
            assert beheer.get(address).status_code == 200
        return len(found)

    before = count()
    with as_eigenaar():
        for number in range(30):
            i.Label.objects.create(swv=buren, naam=f"Label {number}", van=f.LANG_GELEDEN)
            i.Orgaan.objects.create(swv=buren, code=f"O{number}", naam=f"Orgaan {number}", van=f.LANG_GELEDEN)
    assert count() == before
