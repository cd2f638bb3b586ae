"""Beheer of terms and the ladder: dated, with history, for the own swv only, and cases keep what was set."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.calculations import Duur
from thuiszitters.enums import Eenheid, Termijncode
from thuiszitters.models import Escalatie, Escalatietrede, Termijn
from thuiszitters.queries.termijn import get_termijnen, get_treden
from thuiszitters.services.escalatie import escalate_due
from thuiszitters.services.termijn import EIGEN_TERMIJNEN, change_trede, end_trede, set_termijn

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
MORGEN, STRAKS = VANDAAG + timedelta(days=1), VANDAAG + timedelta(days=30)


def url(name, *args):
    return reverse(f"thuiszitters:{name}", args=args)


@pytest.fixture
def beheer(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    return client


@pytest.fixture
def tafel(wereld):
    return Escalatietrede.objects.get(swv=wereld.swv, naam="Thuiszitterstafel")


def labels(model, pk):
    with as_eigenaar():
        events = model.pgh_event_model.objects.filter(pgh_obj_id=pk).order_by("pgh_id")
        return list(events.values_list("pgh_label", flat=True))


def trede_data(**changes):
    return {"uitleg": "", "na_aantal": 2, "na_eenheid": "maanden", "rollen": ["directeur"], "beslisser": "", "volgorde": 2,
            "van": STRAKS, **changes}  # fmt: skip


# --- terms ----------------------------------------------------------------------------------------------------------


def test_own_term_goes_before_that_of_all_from_its_day_and_for_the_own_swv(beheer, wereld):
    before = get_termijnen(wereld.swv.pk, VANDAAG)
    data = {"aantal": 8, "eenheid": "weken", "bron": "Eigen norm", "van": STRAKS}
    assert beheer.post(url("termijn", "plan"), data).status_code == 302
    assert get_termijnen(wereld.swv.pk, VANDAAG) == before
    assert get_termijnen(wereld.swv.pk, STRAKS) == before | {"plan": Duur(8, "weken")}
    assert get_termijnen(wereld.ander_swv.pk, STRAKS) == before
    assert labels(Termijn, Termijn.objects.get(swv=wereld.swv).pk) == ["insert"]


def test_a_source_that_names_nothing_is_refused_at_its_field(beheer, wereld):
    data = {"aantal": 8, "eenheid": "weken", "bron": "-x-", "van": STRAKS}
    page = beheer.post(url("termijn", "plan"), data)
    assert (page.status_code, list(page.context["form"].errors)) == (400, ["bron"])
    assert not Termijn.objects.filter(swv=wereld.swv).exists()


def test_second_change_ends_the_first(wereld):
    own = {"swv": wereld.swv, "code": "nazorg", "eenheid": Eenheid.WEKEN, "bron": "", "vandaag": VANDAAG}
    first = set_termijn(**own, aantal=5, van=VANDAAG)
    set_termijn(**own, aantal=7, van=STRAKS)
    set_termijn(**own, aantal=6, van=MORGEN)
    rows = [(row.van, row.tot, row.aantal) for row in Termijn.objects.filter(swv=wereld.swv).order_by("van")]
    assert rows == [(VANDAAG, MORGEN, 5), (MORGEN, STRAKS, 6), (STRAKS, None, 7)]
    assert labels(Termijn, first.pk) == ["insert", "update", "update"]


@pytest.mark.parametrize("code", sorted(set(Termijncode) - EIGEN_TERMIJNEN))
def test_what_the_inspectie_counts_by_cannot_be_changed(beheer, wereld, code):
    assert beheer.post(url("termijn", code), {"aantal": 1, "eenheid": "dagen", "van": VANDAAG}).status_code == 404
    with pytest.raises(ValidationError):
        set_termijn(swv=wereld.swv, code=code, aantal=1, eenheid="dagen", bron="", van=VANDAAG, vandaag=VANDAAG)
    assert not Termijn.objects.filter(swv=wereld.swv).exists()


def test_a_day_that_has_passed_and_no_number_are_refused(beheer, wereld):
    for wrong, melding in (
        ({"van": VANDAAG - timedelta(days=1)}, "voorbij"),
        ({"aantal": 0}, "1"),
        ({"aantal": ""}, "Vul"),
    ):
        response = beheer.post(url("termijn", "plan"), {"aantal": 8, "eenheid": "weken", "van": STRAKS, **wrong})
        assert response.status_code == 400
        assert melding in response.content.decode()
    assert not Termijn.objects.filter(swv=wereld.swv).exists()


# --- the ladder -----------------------------------------------------------------------------------------------------


def test_step_changes_from_its_day_with_history(beheer, wereld, tafel):
    assert beheer.post(url("trede", tafel.pk), trede_data()).status_code == 302
    oud, nieuw = Escalatietrede.objects.filter(swv=wereld.swv, naam=tafel.naam).order_by("van")
    assert (oud.tot, oud.na_aantal, nieuw.van, nieuw.tot, nieuw.na_aantal, nieuw.rollen) == (
        STRAKS, 3, STRAKS, None, 2, ["directeur"],
    )  # fmt: skip
    assert (labels(Escalatietrede, oud.pk), labels(Escalatietrede, nieuw.pk)) == (["insert", "update"], ["insert"])
    assert oud in get_treden(wereld.swv.pk, VANDAAG)
    assert nieuw in get_treden(wereld.swv.pk, STRAKS)
    assert len(get_treden(wereld.swv.pk, STRAKS)) == 3


def test_case_does_not_take_a_changed_step_again(wereld, tafel):
    t.make_actief(wereld, sinds=200)
    with als(wereld[Rol.SECRETARIS]):
        escalate_due(swv=wereld.swv, vandaag=VANDAAG)
        done = set(Escalatie.objects.values_list("trede__naam", flat=True))
    assert tafel.naam in done
    change_trede(
        trede=tafel,
        gegevens={"na_aantal": 1, "na_eenheid": "weken", "rollen": ["directeur"]},
        van=VANDAAG,
        vandaag=VANDAAG,
    )
    with als(wereld[Rol.SECRETARIS]):
        escalate_due(swv=wereld.swv, vandaag=VANDAAG)
        assert Escalatie.objects.filter(trede__naam=tafel.naam).count() == 1


def test_step_is_added_and_stops(beheer, wereld):
    assert (
        beheer.post(
            url("trede_nieuw"), trede_data(naam="Wethouder", van=VANDAAG, na_aantal="", na_eenheid="")
        ).status_code
        == 302
    )
    trede = Escalatietrede.objects.get(naam="Wethouder")
    assert (trede.swv, trede.na_aantal, trede.volgorde) == (wereld.swv, None, 1)
    assert beheer.post(url("trede_einde", trede.pk), {"laatste_dag": VANDAAG}).status_code == 302
    assert trede in get_treden(wereld.swv.pk, VANDAAG)
    assert trede not in get_treden(wereld.swv.pk, MORGEN)
    with pytest.raises(ValidationError):
        end_trede(trede=trede, tot=STRAKS, vandaag=VANDAAG)


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"rollen": []}, "Kies minstens één rol"),
        ({"rollen": ["controller"]}, "geldige keuze"),
        ({"na_eenheid": ""}, "Vul allebei in"),
        ({"naam": "thuiszitterstafel"}, "al een trede met deze naam"),
        ({"naam": "Tafel 123456782"}, "burgerservicenummer"),
    ],
)
def test_step_is_refused_in_words(beheer, wereld, changes, melding):
    response = beheer.post(
        url("trede_nieuw"), trede_data(naam="Nieuw", **changes) if "naam" not in changes else trede_data(**changes)
    )
    assert response.status_code == 400
    assert melding in response.content.decode()
    assert Escalatietrede.objects.filter(swv=wereld.swv).count() == 3


@pytest.mark.parametrize("name", ["trede", "trede_einde"])
def test_step_of_another_swv_is_404_and_stays(client, wereld, tafel, name):
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    assert client.post(url(name, tafel.pk), trede_data(laatste_dag=VANDAAG)).status_code == 404
    assert labels(Escalatietrede, tafel.pk) == ["insert"]


@pytest.mark.parametrize("aantal", [1, 30])
def test_page_takes_the_same_number_of_queries(beheer, wereld, aantal, django_assert_num_queries):
    with as_eigenaar():
        for n in range(aantal):
            Escalatietrede.objects.create(swv=wereld.swv, naam=f"Trede {n}", rollen=["directeur"], van=VANDAAG)
        Escalatietrede.objects.create(swv=wereld.ander_swv, naam="Van de buren", rollen=["directeur"], van=VANDAAG)
    assert "Van de buren" not in beheer.get(url("regels")).content.decode()
    with django_assert_num_queries(13):  # one of them reads the facts of the law
        beheer.get(url("regels"))
