"""What a grant can be for, in the API and on the page of the kind."""

from datetime import timedelta

import pytest
from django.urls import reverse

from swv.organisatie.enums import Rol, Schoolsoort
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import make_client
from tests.toewijzing.test_grens import VANDAAG, add_school, make_young, missing, set_bounds
from tests.toewijzing.versies import get_concept, publish
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.grens import ONGEWOON

pytestmark = pytest.mark.django_db


# --- the API ----------------------------------------------------------------------------------------------------------


def test_api_refuses_and_asks_as_the_page_does(wereld):
    pro, aanvraag = add_school(wereld, Schoolsoort.PRO), w.make_concept(wereld)
    api, url = make_client(wereld[Rol.ZORGCOORDINATOR]), f"/api/v1/aanvragen/{aanvraag.nummer}/"

    naar = api.patch(url, {"ontvangende_school": f"{pro.brin}{pro.vestiging}"}, format="json")
    eind = api.patch(url, {"gevraagd_tot_en_met": "2037-07-31"}, format="json")

    assert (naar.status_code, list(naar.json()["fouten"])) == (400, ["ontvangende_school"])
    assert (eind.status_code, list(eind.json()["fouten"])) == (400, ["gevraagd_tot_en_met"])


def test_api_names_the_question_and_takes_its_answer(wereld):
    aanvraag = make_young(wereld)
    api, url = make_client(wereld[Rol.ZORGCOORDINATOR]), f"/api/v1/aanvragen/{aanvraag.nummer}/"
    asked = {vraag["code"]: vraag["uitleg"] for vraag in api.get(url).json()["vragen"]}
    assert "jong voor: TLV praktijkonderwijs. Klopt dit?" in asked[ONGEWOON]

    assert api.patch(url, {"antwoorden": {ONGEWOON: "Zij is er klaar voor."}}, format="json").status_code == 200
    assert missing(wereld, aanvraag) == set()


def test_api_does_not_start_a_kind_that_is_not_for_this_school(wereld):
    set_bounds(wereld.soorten["BTV"], scholen_van=["pro"])
    leerling = f.LeerlingFactory(school=wereld.school)
    api = make_client(wereld[Rol.ZORGCOORDINATOR])
    answer = api.post("/api/v1/aanvragen/", {"leerling": leerling.nummer, "soort": "BTV"}, format="json")
    assert (answer.status_code, answer.json()["fouten"]) == (
        400, {"soort": ["Uw school kan dit niet aanvragen. Controleer de code."]},
    )  # fmt: skip


# --- the page of the kind ---------------------------------------------------------------------------------------------


def test_page_shows_and_changes_the_bounds_from_a_day_on(wereld, client):
    soort = wereld.soorten["TLV-VSO"]
    client.force_login(wereld[Rol.BEHEERDER])
    page = client.get(reverse("toewijzing:soort", args=[soort.pk])).content.decode()
    assert "tot en met het schooljaar waarin de leerling 20 wordt" in page
    assert "WEC 39 lid 4" in page

    url = reverse("toewijzing:soort_wijzigen", args=[soort.pk])
    form = client.get(url).context["form"]
    data = {b.name: b.value() for b in form if b.value() not in (None, False)}
    morgen = VANDAAG + timedelta(days=1)
    data |= {"van": morgen, "scholen_naar": ["vso", "pro"], "leeftijd_tot": "21", "grenzen_bron": "Eigen afspraak."}
    assert client.post(url, data).status_code == 302
    publish(wereld, get_concept(wereld, "TLV-VSO"))

    oud, nieuw = Aanvraagsoort.objects.filter(swv=wereld.swv, code="TLV-VSO").order_by("pk")
    assert (oud.scholen_naar, oud.leeftijd_tot, oud.tot) == (["vso"], 20, morgen)
    assert (nieuw.scholen_naar, nieuw.leeftijd_tot, nieuw.van) == (["vso", "pro"], 21, morgen)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"leeftijd_vanaf": "20", "leeftijd_tot": "12"}, "leeftijd_tot"),
        ({"grenzen_bron": ""}, "grenzen_bron"),
        ({"grenzen_bron": "n.v.t."}, "grenzen_bron"),
        ({"scholen_naar": ["mbo"]}, "scholen_naar"),
        ({"leeftijd_vanaf": "-1"}, "leeftijd_vanaf"),
        ({"hoogstens_jaren": "12"}, "hoogstens_jaren"),
        ({"leeftijd_tot": "oud"}, "leeftijd_tot"),
    ],
)
def test_page_refuses_bounds_that_cannot_be(wereld, client, changed, field):
    client.force_login(wereld[Rol.BEHEERDER])
    url = reverse("toewijzing:soort_wijzigen", args=[wereld.soorten["TLV-VSO"].pk])
    form = client.get(url).context["form"]
    data = {b.name: b.value() for b in form if b.value() not in (None, False)}
    answer = client.post(url, data | changed)
    assert (answer.status_code, list(answer.context["form"].errors)) == (400, [field])
