"""Beheer of the types of OPP: a change is a new row from a day on; what was begun keeps the old one."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from opp.models import OppSoort
from opp.queries.opp import get_soorten
from opp.services.soort import change_oppsoort, end_oppsoort
from swv.organisatie.enums import Rol
from swv.organisatie.services.geldigheid import get_versies
from tests.opp import wereld as o
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
MORGEN, STRAKS = VANDAAG + timedelta(days=1), VANDAAG + timedelta(days=30)


def url(name, *args):
    return reverse(f"opp:{name}", args=args)


@pytest.fixture
def beheer(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    return client


@pytest.fixture
def vol(wereld):
    return OppSoort.objects.get(swv=wereld.swv, code="vol")


def get_form_data(client, soort):
    form = client.get(url("soort_wijzigen", soort.pk)).context["form"]
    values = {bound.name: bound.value() for bound in form}
    return {name: value for name, value in values.items() if value is not None and value is not False}


def rules(soort):
    columns = {
        f.name: getattr(soort, f.name) for f in soort._meta.concrete_fields if f.name not in ("id", "van", "tot")
    }
    return columns, list(soort.onderdelen.values_list("code", "verplicht", "uitleg", "max_tekens", "volgorde"))


def labels(pk):
    with as_eigenaar():
        events = OppSoort.pgh_event_model.objects.filter(pgh_obj_id=pk).order_by("pgh_id")
        return list(events.values_list("pgh_label", flat=True))


@pytest.mark.parametrize("code", ["vol", "light", "handelingsplan"])
def test_saving_without_a_change_gives_the_same_rules(beheer, wereld, code):
    soort = OppSoort.objects.get(swv=wereld.swv, code=code)
    assert beheer.post(url("soort_wijzigen", soort.pk), get_form_data(beheer, soort)).status_code == 302
    nieuw, oud = get_versies(soort)
    assert rules(nieuw) == rules(oud)
    assert (oud.tot, nieuw.van, nieuw.tot) == (MORGEN, MORGEN, None)


def test_change_holds_from_its_day_with_history_and_an_opp_keeps_its_rules(beheer, wereld, vol):
    opp = o.make_concept(wereld)
    data = get_form_data(beheer, vol) | {
        "van": STRAKS, "evaluatie_weken": 12, "bevorderend_tekens": 500, "bevorderend_uitleg": "Kort.", "afwijkingen_nodig": "nee",
    }  # fmt: skip
    assert beheer.post(url("soort_wijzigen", vol.pk), data).status_code == 302
    nieuw, oud = get_versies(vol)
    assert (oud.tot, oud.evaluatie_weken, nieuw.van, nieuw.evaluatie_weken) == (STRAKS, None, STRAKS, 12)
    assert set(oud.onderdelen.values_list("code", flat=True)) - set(
        nieuw.onderdelen.values_list("code", flat=True)
    ) == {"afwijkingen"}
    deel = nieuw.onderdelen.get(code="bevorderend")
    assert (deel.max_tekens, deel.uitleg) == (500, "Kort.")
    assert (labels(oud.pk), labels(nieuw.pk)) == (["insert", "update"], ["insert"])
    assert get_soorten(wereld.school, VANDAAG).get(code="vol", swv=wereld.swv) == oud
    assert get_soorten(wereld.school, STRAKS).get(code="vol", swv=wereld.swv) == nieuw
    with as_eigenaar():
        opp.refresh_from_db()
    assert opp.soort_id == oud.pk


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"uitstroom_nodig": "vrij"}, "De wet vraagt dit in elk OPP"),
        ({"handelingsdeel_nodig": "nee"}, "De wet vraagt dit in elk OPP"),
        ({"weken": "7"}, "hoogstens 6 weken"),
        ({"schoolsoorten": []}, "minstens één soort school"),
        ({"bevorderend_tekens": "10"}, "100"),
        ({"naam": ""}, "Vul «Naam» in"),
        ({"van": VANDAAG - timedelta(days=1)}, "voorbij"),
        ({"uitleg": "Nummer 123456782"}, "burgerservicenummer"),
    ],
)
def test_rules_that_do_not_fit_are_refused_in_words(beheer, wereld, vol, changes, melding):
    response = beheer.post(url("soort_wijzigen", vol.pk), get_form_data(beheer, vol) | changes)
    assert response.status_code == 400
    assert melding in response.content.decode()
    assert [row.pk for row in get_versies(vol)] == [vol.pk]


def test_type_stops(beheer, wereld, vol):
    assert beheer.post(url("soort_einde", vol.pk), {"laatste_dag": VANDAAG}).status_code == 302
    assert "vol" in get_soorten(wereld.school, VANDAAG).values_list("code", flat=True)
    assert "vol" not in get_soorten(wereld.school, MORGEN).values_list("code", flat=True)
    with pytest.raises(ValidationError, match="eindigt al"):
        end_oppsoort(soort=vol, tot=STRAKS, vandaag=VANDAAG)


def test_later_version_is_not_overtaken(wereld, vol):
    gegevens = {name: getattr(vol, name) for name in ("naam", "schoolsoorten", "verplicht", "weken", "vaststeller")}
    change_oppsoort(soort=vol, gegevens=gegevens, delen=[], van=STRAKS, vandaag=VANDAAG)
    with pytest.raises(ValidationError, match="Er is al een versie"):
        change_oppsoort(soort=vol, gegevens=gegevens, delen=[], van=STRAKS, vandaag=VANDAAG)


@pytest.mark.parametrize("name", ["soort", "soort_wijzigen", "soort_einde"])
def test_type_of_another_swv_is_404_and_stays(client, wereld, vol, name):
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    assert client.get(url(name, vol.pk)).status_code == 404
    assert client.post(url(name, vol.pk), {"laatste_dag": VANDAAG}).status_code in (404, 405)
    assert labels(vol.pk) == ["insert"]


def test_list_shows_own_types_only(beheer, wereld, vol, django_assert_num_queries):
    with as_eigenaar():
        OppSoort.objects.filter(swv=wereld.ander_swv).update(naam="Van de buren")
    page = beheer.get(url("soorten")).content.decode()
    assert vol.naam in page
    assert "Van de buren" not in page
    with django_assert_num_queries(10):
        beheer.get(url("soorten"))
