"""Tasks at labels: which label brings one, on whose list it stands, and how it closes."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.urls import reverse
from django.utils import timezone

from opp.models import Labeltaak, Taakregel
from opp.services.label import end_leerlinglabel, give_label
from opp.services.taak import add_taakregel, end_taakregel, finish_taak
from opp.werk import get_werk
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as zaken
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db
ZORG, LEIDER = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER
VANDAAG = timezone.localdate()


@pytest.fixture
def labels(wereld: Any) -> dict[str, Any]:
    """Three weights of the swv, one label without, and a rule at the middle weight."""
    found = {naam: w.make_label(wereld, naam, zwaarte) for naam, zwaarte in (("1", 1), ("2", 2), ("3", 3), ("x", None))}
    w.make_taakregel(found["2"])
    return found


@pytest.fixture
def leerling(wereld: Any) -> Any:
    return f.LeerlingFactory(school=wereld.school)


def give(wereld: Any, leerling: Any, label: Any, van: Any = VANDAAG) -> Any:
    with als(wereld[ZORG]) as by:
        return give_label(leerling=leerling, label=label, school=wereld.school, van=van, by=by)


def list_taken(leerling: Any) -> list[tuple[Any, Any]]:
    """(last day, lapsed) of the tasks of this pupil, that are not done."""
    with as_eigenaar():
        rows = Labeltaak.objects.filter(leerling=leerling, gedaan_op__isnull=True).order_by("pk")
        return [(row.uiterlijk_op, row.vervallen_op is not None) for row in rows]


def list_werk(user: Any) -> list[str]:
    with als(user):
        return [regel.stand for regel in get_werk(user, VANDAAG) if "ondersteuningsteam" in regel.stand]


# --- which label brings one -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("naam", "brengt"), [("1", False), ("2", True), ("3", True), ("x", False)])
def test_the_label_of_the_rule_and_a_heavier_one_bring_the_task(
    wereld: Any, labels: Any, leerling: Any, naam: str, brengt: bool
) -> None:
    give(wereld, leerling, labels[naam], VANDAAG - timedelta(days=3))
    assert list_taken(leerling) == ([(VANDAAG + timedelta(days=39), False)] if brengt else [])


def test_days_count_as_days_and_a_rule_that_stopped_or_is_of_another_swv_brings_nothing(
    wereld: Any, labels: Any, leerling: Any
) -> None:
    w.make_taakregel(labels["x"], wat="Bel de ouders", aantal=5, eenheid="dagen")
    w.make_taakregel(labels["x"], wat="Oud", tot=VANDAAG)
    with as_eigenaar():
        Taakregel.objects.create(
            swv=f.SwvFactory(), label=labels["x"], wat="Van een ander", rol=ZORG, aantal=1, eenheid="weken",
            van=f.LANG_GELEDEN,
        )  # fmt: skip
    give(wereld, leerling, labels["x"])
    assert list_taken(leerling) == [(VANDAAG + timedelta(days=5), False)]


def test_a_heavier_label_keeps_the_open_task_with_its_first_day(wereld: Any, labels: Any, leerling: Any) -> None:
    give(wereld, leerling, labels["2"], VANDAAG - timedelta(days=10))
    give(wereld, leerling, labels["3"])
    assert list_taken(leerling) == [(VANDAAG + timedelta(days=32), False)]


def test_a_lighter_label_and_the_end_of_the_label_let_it_lapse(wereld: Any, labels: Any, leerling: Any) -> None:
    give(wereld, leerling, labels["2"], VANDAAG - timedelta(days=10))
    give(wereld, leerling, labels["1"])
    assert list_taken(leerling) == [(VANDAAG + timedelta(days=32), True)]
    other = f.LeerlingFactory(school=wereld.school)
    gegeven = give(wereld, other, labels["3"], VANDAAG - timedelta(days=1))
    with als(wereld[ZORG]):
        end_leerlinglabel(gegeven=gegeven, laatste_dag=VANDAAG)
    assert list_taken(other) == [(VANDAAG + timedelta(days=41), True)]


# --- on whose list --------------------------------------------------------------------------------------------------


def test_it_stands_on_mijn_werk_of_the_role_and_of_nobody_else(wereld: Any, labels: Any, leerling: Any) -> None:
    give(wereld, leerling, labels["2"])
    assert len(list_werk(wereld[ZORG])) == 1
    for wie, user in {**wereld.mensen, **wereld.anderen}.items():
        if user.pk != wereld[ZORG].pk:
            assert list_werk(user) == [], wie


def test_the_list_takes_as_many_queries_for_thirty_as_for_one(
    wereld: Any, labels: Any, django_assert_num_queries: Any
) -> None:
    for _ in range(30):
        give(wereld, f.LeerlingFactory(school=wereld.school), labels["2"])
    with als(wereld[ZORG]) as user, django_assert_num_queries(1):
        assert len([regel for regel in get_werk(user, VANDAAG) if "ondersteuningsteam" in regel.stand]) == 30


def test_the_swv_reads_it_of_a_pupil_with_a_case_and_another_school_does_not(wereld: Any, labels: Any) -> None:
    bekend, onbekend = zaken.make_bekendgemaakt(wereld).leerling, f.LeerlingFactory(school=wereld.school)
    for each in (bekend, onbekend):
        give(wereld, each, labels["2"])
    with als(wereld[Rol.SECRETARIS]) as user:
        assert [taak.leerling_id for taak in Labeltaak.objects.visible_to(user)] == [bekend.pk]
    for user in wereld.anderen.values():
        with als(user):
            assert not Labeltaak.objects.visible_to(user).exists()
            assert not Labeltaak.objects.exists()


# --- how it closes --------------------------------------------------------------------------------------------------


def test_school_writes_down_what_was_done_and_the_line_goes(
    client: Any, wereld: Any, labels: Any, leerling: Any
) -> None:
    give(wereld, leerling, labels["2"])
    with as_eigenaar():
        taak = Labeltaak.objects.get()
    client.force_login(wereld[ZORG])
    page = client.get(reverse("werkplek:leerling", args=[leerling.nummer])).content.decode()
    url = reverse("opp:labeltaak", args=[leerling.nummer, taak.pk])
    assert url in page
    assert client.post(url, {"gedaan_op": VANDAAG, "tekst": ""}).status_code == 400
    assert client.post(url, {"gedaan_op": VANDAAG, "tekst": "Eigen plek in de klas."}).status_code == 302
    page = client.get(reverse("werkplek:leerling", args=[leerling.nummer])).content.decode()
    assert "Eigen plek in de klas." in page
    assert url not in page
    assert list_werk(wereld[ZORG]) == []
    with as_eigenaar():
        events = Labeltaak.pgh_event_model.objects.filter(pgh_obj_id=taak.pk).order_by("pgh_id")
        assert list(events.values_list("pgh_label", "tekst")) == [("insert", ""), ("update", "Eigen plek in de klas.")]


def test_what_was_typed_is_given_back_when_a_colleague_was_first(
    client: Any, wereld: Any, labels: Any, leerling: Any
) -> None:
    give(wereld, leerling, labels["2"])
    with als(wereld[LEIDER]) as by:
        taak = Labeltaak.objects.get()
        finish_taak(taak=taak, by=by, gedaan_op=VANDAAG, tekst="Gedaan.")
        with pytest.raises(NotPossible):
            finish_taak(taak=taak, by=by, gedaan_op=VANDAAG, tekst="Nog eens.")
    client.force_login(wereld[ZORG])
    url = reverse("opp:labeltaak", args=[leerling.nummer, taak.pk])
    answer = client.post(url, {"gedaan_op": VANDAAG, "tekst": "Ook besproken."})
    assert answer.status_code == 409
    assert "Ook besproken." in answer.content.decode()


def test_nobody_but_the_school_closes_it(client: Any, wereld: Any, labels: Any) -> None:
    leerling = zaken.make_bekendgemaakt(wereld).leerling
    give(wereld, leerling, labels["2"])
    with as_eigenaar():
        taak = Labeltaak.objects.get()
    for wie, user in {**wereld.mensen, **wereld.anderen}.items():
        if user.pk in (wereld[ZORG].pk, wereld[LEIDER].pk):
            continue
        client.force_login(user)
        answer = client.post(reverse("opp:labeltaak", args=[leerling.nummer, taak.pk]), {"tekst": "x"})
        assert answer.status_code in (403, 404), wie


def test_a_task_that_is_done_is_fixed_in_the_database(wereld: Any, labels: Any, leerling: Any) -> None:
    give(wereld, leerling, labels["2"])
    with als(wereld[ZORG]) as by:
        taak = finish_taak(taak=Labeltaak.objects.get(), by=by, gedaan_op=VANDAAG, tekst="Gedaan.")
        with pytest.raises(DatabaseError), transaction.atomic():
            Labeltaak.objects.filter(pk=taak.pk).update(tekst="Anders.")


# --- the rules of the swv -------------------------------------------------------------------------------------------


def test_beheerder_adds_and_stops_a_task(client: Any, wereld: Any) -> None:
    label = w.make_label(wereld)
    client.force_login(wereld[Rol.BEHEERDER])
    data = {"label": label.pk, "wat": "Bespreek", "rol": LEIDER, "aantal": 53, "eenheid": "weken", "van": VANDAAG}
    assert client.post(reverse("opp:taakregel_nieuw"), data).status_code == 400
    assert client.post(reverse("opp:taakregel_nieuw"), data | {"aantal": 6}).status_code == 302
    with as_eigenaar():
        regel = Taakregel.objects.get()
    assert "Bespreek" in client.get(reverse("opp:labels")).content.decode()
    url = reverse("opp:taakregel_einde", args=[regel.pk])
    assert client.post(url, {"laatste_dag": VANDAAG}).status_code == 302
    with as_eigenaar():
        assert Taakregel.objects.get().tot == VANDAAG + timedelta(days=1)


def test_a_rule_of_another_swv_is_not_there_and_the_same_task_twice_is_refused(client: Any, wereld: Any) -> None:
    label = w.make_label(wereld)
    with as_eigenaar():
        vreemd = w.make_taakregel(w.make_label(wereld, "Ander"), wat="Vreemd")
        Taakregel.objects.filter(pk=vreemd.pk).update(swv=f.SwvFactory())
    client.force_login(wereld[Rol.BEHEERDER])
    assert client.post(reverse("opp:taakregel_einde", args=[vreemd.pk]), {"laatste_dag": VANDAAG}).status_code == 404
    assert "Vreemd" not in client.get(reverse("opp:labels")).content.decode()
    gegevens = {"label": label, "wat": "Bespreek", "rol": ZORG, "aantal": 6, "eenheid": "weken"}
    with als(wereld[Rol.BEHEERDER]):
        regel = add_taakregel(swv=wereld.swv, gegevens=gegevens, van=VANDAAG, vandaag=VANDAAG)
        with pytest.raises(ValidationError):
            add_taakregel(swv=wereld.swv, gegevens=gegevens | {"wat": "bespreek"}, van=VANDAAG, vandaag=VANDAAG)
        end_taakregel(regel=regel, tot=VANDAAG + timedelta(days=1), vandaag=VANDAAG)
