"""The page with facts of the law, and adding a row to one."""

from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from swv.kern.models import Taak
from swv.organisatie.enums import Rol
from swv.wet.models import Feit
from swv.wet.queries import get_feiten
from swv.wet.werk import get_werk
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db
GOED = {
    "waarde": "2029-05-11 2029-12-27", "van": "2029-01-01", "tot_en_met": "2029-12-31", "artikel": "Atw 3",
    "bron": "Stb. 2028, 7", "nagezien_op": "2026-11-01", "niet_nagezien": "",
}  # fmt: skip
WIJZIG = ("wet:feit_wijzigen", ["gelijkgestelde_dagen"])


def url(name: str, args: Any = ()) -> str:
    return reverse(name, args=args)


@pytest.mark.parametrize("rol", [Rol.BEHEERDER, Rol.DIRECTEUR, Rol.SECRETARIS, Rol.AUDITOR])
def test_page_tells_fact_value_source_and_what_was_not_seen(client: Any, wereld: Any, rol: str) -> None:
    client.force_login(wereld[rol])
    text = client.get(url("wet:feiten")).content.decode()

    for part in (
        "6 weken",
        "26-5-2028",
        "BWBR0051300",
        "nagezien op",
        "niet nagezien: De WPO van nu was niet in te zien",
    ):
        assert part in text
    assert client.get(url("wet:feit", ["bezwaartermijn"])).status_code == 200


def test_added_days_hold_for_the_own_swv_and_are_told(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    response = client.post(url(*WIJZIG), GOED)

    assert (response.status_code, response.url) == (302, url("wet:feit", ["gelijkgestelde_dagen"]))
    assert date(2029, 5, 11) in get_feiten(wereld.swv.pk).gelijkgestelde_dagen
    assert date(2029, 5, 11) not in get_feiten(wereld.ander_swv.pk).gelijkgestelde_dagen
    page = client.get(response.url).content.decode()
    assert ("27-12-2029" in page, "Stb. 2028, 7" in page, wereld[Rol.BEHEERDER].naam in page) == (True, True, True)
    with as_eigenaar():
        assert list(Taak.objects.filter(soort="termijnen_opnieuw").values_list("object_id")) == [(wereld.swv.pk,)]


@pytest.mark.parametrize(
    ("changes", "veld"),
    [
        ({"bron": " "}, "bron"),
        ({"bron": "-x-"}, "bron"),
        ({"waarde": ""}, "waarde"),
        ({"waarde": "11 mei"}, "waarde"),
        ({"waarde": "2031-01-01"}, "waarde"),
        ({"tot_en_met": ""}, "waarde"),
        ({"tot_en_met": "2028-01-01"}, "tot_en_met"),
        ({"van": ""}, "van"),
        ({"van": "32-1-2029"}, "van"),
        ({"nagezien_op": ""}, "niet_nagezien"),
        ({"nagezien_op": "", "niet_nagezien": "?"}, "niet_nagezien"),
        ({"nagezien_op": "2099-01-01"}, "nagezien_op"),
        ({"niet_nagezien": "Toch niet."}, "niet_nagezien"),
        ({"waarde": "x" * 501}, "waarde"),
    ],
)
def test_bad_row_is_refused_at_its_field_and_keeps_what_was_typed(
    client: Any, wereld: Any, changes: dict[str, str], veld: str
) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    response = client.post(url(*WIJZIG), {**GOED, **changes})

    assert (response.status_code, Feit.objects.count()) == (400, 0)
    assert veld in response.context["form"].errors
    assert response.context["form"]["artikel"].value() == "Atw 3"


@pytest.mark.parametrize("rol", [Rol.DIRECTEUR, Rol.SECRETARIS, Rol.AUDITOR, Rol.ZORGCOORDINATOR])
def test_others_change_nothing(client: Any, wereld: Any, rol: str) -> None:
    client.force_login(wereld[rol])

    assert client.post(url(*WIJZIG), GOED).status_code in (403, 404)
    assert not Feit.objects.exists()


def test_form_for_days_starts_after_the_days_that_are_known(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    form = client.get(url(*WIJZIG)).context["form"]

    assert (form["van"].value(), form["waarde"].value()) == (date(2029, 1, 1), None)


def test_unknown_fact_is_not_there(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    assert [client.get(url(name, ["geen-feit"])).status_code for name in ("wet:feit", "wet:feit_wijzigen")] == [
        404,
        404,
    ]


def test_added_row_is_not_changed_or_deleted(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    client.post(url(*WIJZIG), GOED)
    with als(wereld[Rol.BEHEERDER]):
        for statement in (lambda rows: rows.update(waarde="x"), lambda rows: rows.delete()):
            with pytest.raises(DatabaseError), transaction.atomic():
                statement(Feit.objects.all())


def test_mijn_werk_tells_the_beheerder_in_time(wereld: Any) -> None:
    beheerder = wereld[Rol.BEHEERDER]

    assert get_werk(beheerder, date(2027, 12, 31)) == []
    assert [(regel.groep, regel.titel) for regel in get_werk(beheerder, date(2028, 1, 1))] == [
        ("straks", "Dagen die gelijkgesteld zijn met een feestdag")
    ]
    assert [regel.groep for regel in get_werk(beheerder, date(2029, 1, 1))] == ["te_laat"]
    assert get_werk(wereld[Rol.DIRECTEUR], date(2029, 1, 1)) == []


def test_page_warns_for_what_ended(client: Any, wereld: Any) -> None:
    with as_eigenaar():
        Feit.objects.create(
            swv=wereld.swv, code="bezwaartermijn", waarde="6", van=date(2020, 1, 1), tot=date(2026, 1, 1), bron="Proef",
            niet_nagezien="Proef", door=wereld[Rol.BEHEERDER],
        )  # fmt: skip
    client.force_login(wereld[Rol.DIRECTEUR])
    text = client.get(url("wet:feiten")).content.decode()

    assert "liep af op" in text
