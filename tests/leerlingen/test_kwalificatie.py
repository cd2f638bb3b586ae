"""What ends the kwalificatieplicht: recorded and withdrawn in the dossier and the API, refused when it cannot be so."""

from datetime import date, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from leerlingen.enums import Grond, Kwalificatiesoort, Omvang
from leerlingen.models import Inzage, Kwalificatie
from leerlingen.services import record_kwalificatie, withdraw_kwalificatie
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import leerling_url, make_client
from tests.leerlingen.test_services import history
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db
GEBOREN = date(2009, 3, 14)
HAVO = {"soort": "startkwalificatie", "vanaf": date(2026, 6, 20), "bron": "Diploma gezien."}
FORMULIER = {**HAVO, "vanaf": "20-6-2026"}
API = {**HAVO, "vanaf": "2026-06-20"}
LEEG = "Niets vastgelegd."


@pytest.fixture
def leerling(wereld: Any) -> Any:
    return f.LeerlingFactory(school=wereld.school, geboortedatum=GEBOREN)


def url(name: str, leerling: Any, *args: Any) -> str:
    return reverse(f"leerlingen:{name}", args=[leerling.nummer, *args])


def record(wereld: Any, leerling: Any, **gegevens: Any) -> Kwalificatie:
    with als(wereld[Rol.ZORGCOORDINATOR]):
        return record_kwalificatie(leerling=leerling, **(HAVO | gegevens))


def read(leerling: Any) -> list[tuple[str, date, bool]]:
    """(kind, from when, does it count) of every row."""
    with as_eigenaar():
        rows = Kwalificatie.objects.filter(leerling=leerling).order_by("pk")
        return [(row.soort, row.vanaf, row.vervallen_op is None) for row in rows]


# --- the service ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("soort", Kwalificatiesoort.values)
def test_every_kind_is_recorded_with_history(wereld: Any, leerling: Any, soort: str) -> None:
    row = record(wereld, leerling, soort=soort)

    assert read(leerling) == [(soort, HAVO["vanaf"], True)]
    assert history(Kwalificatie, row) == ["insert"]


@pytest.mark.parametrize(
    ("vanaf", "reden"),
    [
        (date(2009, 3, 13), "nog geen 15"),  # before birth
        (date(2018, 6, 20), "nog geen 15"),  # of a child of nine
        (date(2024, 3, 13), "nog geen 15"),  # the day before the fifteenth birthday
        (date(2099, 6, 20), "moet nog komen"),
        (date(1899, 6, 20), "vanaf 1-1-1900"),
    ],
)
def test_a_day_that_cannot_be_so_is_refused(wereld: Any, leerling: Any, vanaf: date, reden: str) -> None:
    with als(wereld[Rol.ZORGCOORDINATOR]), pytest.raises(ValidationError) as caught:
        record_kwalificatie(leerling=leerling, **(HAVO | {"vanaf": vanaf}))

    assert reden in caught.value.message_dict["vanaf"][0]
    assert read(leerling) == []


def test_tomorrow_is_refused_and_today_is_not(wereld: Any, leerling: Any) -> None:
    today = timezone.localdate()
    with als(wereld[Rol.ZORGCOORDINATOR]), pytest.raises(ValidationError):
        record_kwalificatie(leerling=leerling, **(HAVO | {"vanaf": today + timedelta(days=1)}))
    record(wereld, leerling, vanaf=today)

    assert read(leerling) == [("startkwalificatie", today, True)]


@pytest.mark.parametrize(
    ("gegevens", "veld"),
    [
        ({"soort": "vmbo"}, "soort"),
        ({"soort": ""}, "soort"),
        ({"bron": ""}, "bron"),
        ({"bron": "x"}, "bron"),
        ({"bron": "x" * 201}, "bron"),
    ],
)
def test_what_is_no_kind_or_has_no_source_is_refused(
    wereld: Any, leerling: Any, gegevens: dict[str, Any], veld: str
) -> None:
    with als(wereld[Rol.ZORGCOORDINATOR]), pytest.raises(ValidationError) as caught:
        record_kwalificatie(leerling=leerling, **(HAVO | gegevens))

    assert set(caught.value.message_dict) == {veld}


def test_the_same_kind_twice_is_refused_and_another_kind_is_not(wereld: Any, leerling: Any) -> None:
    record(wereld, leerling, soort="praktijkonderwijs")
    with als(wereld[Rol.ZORGCOORDINATOR]), pytest.raises(ValidationError) as caught:
        record_kwalificatie(leerling=leerling, **(HAVO | {"soort": "praktijkonderwijs", "vanaf": date(2026, 7, 1)}))
    record(wereld, leerling)

    assert "al vastgelegd, vanaf 20 juni 2026" in caught.value.message_dict["soort"][0]
    assert [soort for soort, _, _ in read(leerling)] == ["praktijkonderwijs", "startkwalificatie"]


def test_the_database_refuses_the_same_kind_twice(wereld: Any, leerling: Any) -> None:
    record(wereld, leerling)
    with as_eigenaar(), pytest.raises(IntegrityError, match="kwalificatie_een_per_soort"), transaction.atomic():
        Kwalificatie.objects.create(leerling=leerling, **HAVO)


def test_what_was_withdrawn_is_recorded_again_with_another_day(wereld: Any, leerling: Any) -> None:
    row = record(wereld, leerling)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        withdraw_kwalificatie(kwalificatie=row)
        with pytest.raises(ValidationError):
            withdraw_kwalificatie(kwalificatie=row)
    record(wereld, leerling, vanaf=date(2026, 6, 25))

    assert read(leerling) == [
        ("startkwalificatie", date(2026, 6, 20), False), ("startkwalificatie", date(2026, 6, 25), True)
    ]  # fmt: skip
    assert history(Kwalificatie, row) == ["insert", "update"]


@pytest.mark.parametrize(
    "column", ["soort = 'vso_arbeid'", "vanaf = '2026-01-01'", "bron = 'anders'", "vastgelegd_op = now()"]
)
def test_the_application_changes_nothing_of_a_row(wereld: Any, leerling: Any, column: str) -> None:
    row = record(wereld, leerling)
    with als(wereld[Rol.ZORGCOORDINATOR]), transaction.atomic(), connection.cursor() as cursor:
        with pytest.raises(Exception, match="permission denied"):
            cursor.execute(f"update leerlingen_kwalificatie set {column} where id = %s", [row.pk])
        transaction.set_rollback(True)


def test_what_was_withdrawn_stays_withdrawn(wereld: Any, leerling: Any) -> None:
    row = record(wereld, leerling)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        withdraw_kwalificatie(kwalificatie=row)
        with pytest.raises(IntegrityError, match="final"), transaction.atomic():
            Kwalificatie.objects.filter(pk=row.pk).update(vervallen_op=None)


# --- the walls --------------------------------------------------------------------------------------------------------


def test_only_who_opens_the_dossier_sees_it(wereld: Any, leerling: Any) -> None:
    gemeente = wereld[Rol.LEERPLICHT].lidmaatschap.organisatie
    f.ToegangFactory(leerling=leerling, organisatie=gemeente, grond=Grond.THUISZITTER, omvang=Omvang.BEPERKT)
    f.ToegangFactory(leerling=leerling, organisatie=wereld.vso, grond=Grond.AANMELDING, omvang=Omvang.ZAAK)
    f.ToegangFactory(leerling=leerling, organisatie=wereld.swv, grond=Grond.AANVRAAG)
    row = record(wereld, leerling)

    def seen(user: Any) -> tuple[list[int], bool]:
        """What the first wall lets through, and whether the second one does."""
        with als(user):
            return list(
                Kwalificatie.objects.visible_to(user).values_list("pk", flat=True)
            ), Kwalificatie.objects.exists()

    assert seen(wereld[Rol.ZORGCOORDINATOR]) == ([row.pk], True)
    assert seen(wereld[Rol.CONSULENT]) == ([row.pk], True)
    assert seen(wereld[Rol.LEERPLICHT]) == ([], False)
    assert seen(wereld.anderen[Rol.ZORGCOORDINATOR]) == ([], True)  # a case, not the dossier
    assert seen(wereld.anderen[Rol.CONSULENT]) == ([], False)


# --- pages ------------------------------------------------------------------------------------------------------------


def test_page_records_shows_and_withdraws(client: Any, wereld: Any, leerling: Any) -> None:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert LEEG in client.get(url("dossier", leerling)).content.decode()

    assert client.post(url("kwalificatie_nieuw", leerling), FORMULIER).status_code == 302
    html = client.get(url("dossier", leerling)).content.decode()
    assert "Startkwalificatie (diploma havo" in html
    assert "geldt vanaf 20 juni 2026" in " ".join(html.split())
    assert LEEG not in html

    with as_eigenaar():
        pk = Kwalificatie.objects.get().pk
    assert client.post(url("kwalificatie_intrekken", leerling, pk)).status_code == 302
    assert LEEG in client.get(url("dossier", leerling)).content.decode()
    assert client.post(url("kwalificatie_intrekken", leerling, pk), follow=True).status_code == 200
    assert read(leerling) == [("startkwalificatie", date(2026, 6, 20), False)]
    with as_eigenaar():
        assert Inzage.objects.filter(leerling=leerling, pagina="kwalificatie").exists()


@pytest.mark.parametrize(("jaren", "dagen", "aangeboden"), [(15, 0, True), (15, 1, False), (16, 0, True)])
def test_page_offers_it_from_the_fifteenth_birthday(
    client: Any, wereld: Any, jaren: int, dagen: int, aangeboden: bool
) -> None:
    geboren = timezone.localdate() - relativedelta(years=jaren) + timedelta(days=dagen)
    leerling = f.LeerlingFactory(school=wereld.school, geboortedatum=geboren)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    html = client.get(url("dossier", leerling)).content.decode()

    assert (url("kwalificatie_nieuw", leerling) in html) is aangeboden


@pytest.mark.parametrize(
    ("invoer", "tekst"),
    [
        ({"vanaf": "20-6-2018"}, "nog geen 15"),
        ({"vanaf": "20-6-2099"}, "moet nog komen"),
        ({"vanaf": "31-2-2026"}, "31-2-2026"),
        ({"soort": "vmbo"}, "vmbo"),
        ({"bron": ""}, "Waar blijkt dit uit?"),
        ({"bron": "xx -"}, "Schrijf in woorden waar dit staat of uit blijkt"),
    ],
)
def test_page_names_what_is_wrong_and_keeps_the_rest(
    client: Any, wereld: Any, leerling: Any, invoer: dict[str, str], tekst: str
) -> None:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    response = client.post(url("kwalificatie_nieuw", leerling), FORMULIER | invoer)

    assert response.status_code == 400
    assert tekst in response.content.decode()
    assert set(response.context["form"].errors) == set(invoer)
    assert read(leerling) == []


def test_twice_the_same_on_the_page_is_named(client: Any, wereld: Any, leerling: Any) -> None:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    codes = [client.post(url("kwalificatie_nieuw", leerling), FORMULIER).status_code for _ in range(2)]

    assert codes == [302, 400]
    assert len(read(leerling)) == 1


def test_another_school_finds_nothing(client: Any, wereld: Any, leerling: Any) -> None:
    row = record(wereld, leerling)
    client.force_login(wereld.anderen[Rol.ZORGCOORDINATOR])
    addresses = [url("kwalificatie_nieuw", leerling), url("kwalificatie_intrekken", leerling, row.pk)]

    assert [client.post(each, FORMULIER).status_code for each in addresses] == [404, 404]
    assert read(leerling) == [("startkwalificatie", date(2026, 6, 20), True)]


def test_row_of_another_pupil_is_not_withdrawn(client: Any, wereld: Any, leerling: Any) -> None:
    row = record(wereld, leerling)
    ander = f.LeerlingFactory(school=wereld.school, geboortedatum=GEBOREN)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    assert client.post(url("kwalificatie_intrekken", ander, row.pk)).status_code == 404
    assert read(leerling) == [("startkwalificatie", date(2026, 6, 20), True)]


# --- the API ----------------------------------------------------------------------------------------------------------


def test_api_shows_adds_and_withdraws_in_one_call(wereld: Any, leerling: Any) -> None:
    client, pk = make_client(wereld[Rol.ZORGCOORDINATOR]), record(wereld, leerling).pk
    found = client.get(leerling_url(leerling)).json()["kwalificaties"]
    body = {"kwalificaties_intrekken": [pk], "kwalificaties": [API | {"vanaf": "2026-06-25"}]}
    response = client.patch(leerling_url(leerling), body, format="json")

    assert found == [API | {"id": pk}]
    assert response.status_code == 200
    assert [row["vanaf"] for row in response.json()["kwalificaties"]] == ["2026-06-25"]
    assert [counts for _, _, counts in read(leerling)] == [False, True]


@pytest.mark.parametrize(
    ("body", "veld"),
    [
        ({"kwalificaties": [API | {"vanaf": "2018-06-20"}]}, "kwalificaties.0.vanaf"),
        ({"kwalificaties": [API | {"vanaf": "2099-06-20"}]}, "kwalificaties.0.vanaf"),
        ({"kwalificaties": [API | {"vanaf": None}]}, "kwalificaties.0.vanaf"),
        ({"kwalificaties": [API | {"soort": "vmbo"}]}, "kwalificaties.0.soort"),
        ({"kwalificaties": [{"soort": "startkwalificatie", "vanaf": "2026-06-20"}]}, "kwalificaties.0.bron"),
        ({"kwalificaties": [API | {"bron": "."}]}, "kwalificaties.0.bron"),
        ({"kwalificaties": [API, API]}, "kwalificaties.1.soort"),
        ({"kwalificaties": API}, "kwalificaties"),
        ({"kwalificaties_intrekken": [2**40]}, "kwalificaties_intrekken"),
        ({"kwalificaties_intrekken": ["x"]}, "kwalificaties_intrekken.0"),
        ({"kwalificaties_intrekken": [2**70]}, "kwalificaties_intrekken.0"),
    ],
)
def test_api_refuses_what_cannot_be_so_and_keeps_nothing(
    wereld: Any, leerling: Any, body: dict[str, Any], veld: str
) -> None:
    response = make_client(wereld[Rol.ZORGCOORDINATOR]).patch(leerling_url(leerling), body, format="json")

    assert response.status_code == 400
    assert list(response.json()["fouten"]) == [veld]
    assert read(leerling) == []


def test_api_withdraws_nothing_of_another_pupil(wereld: Any, leerling: Any) -> None:
    row = record(wereld, leerling)
    ander = f.LeerlingFactory(school=wereld.school, geboortedatum=GEBOREN)
    body = {"kwalificaties_intrekken": [row.pk]}
    response = make_client(wereld[Rol.ZORGCOORDINATOR]).patch(leerling_url(ander), body, format="json")

    assert response.status_code == 400
    assert read(leerling) == [("startkwalificatie", date(2026, 6, 20), True)]
