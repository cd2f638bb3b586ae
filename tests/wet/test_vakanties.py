"""School holidays of an swv: those of its region, with own days where it differs from the advice."""

from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.urls import reverse

from swv.kern.models import Taak
from swv.kern.schoolvakanties import check_eigen, get_vakanties, lay_over
from swv.organisatie.enums import Rol
from swv.wet import queries
from swv.wet.models import Eigenvakantie
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_wet import change

pytestmark = pytest.mark.django_db
EIGEN = {
    "naam": "voorjaarsvakantie", "schooljaar": "2026", "van": "2027-02-08", "tot_en_met": "2027-02-12",
    "bron": "Besluit van de besturen van 1 oktober 2026",
}  # fmt: skip
PAGINA, WIJZIG = "wet:vakanties", "wet:vakantie_wijzigen"


def choose_regio(wereld: Any, regio: str = "midden", **kwargs: Any) -> None:
    """The own swv is in this region."""
    change(wereld, "vakantieregio", regio, **kwargs)


def get_days(swv_id: int, naam: str, schooljaar: int) -> tuple[date, date]:
    """First and last day of this holiday as the swv has it."""
    (found,) = [each for each in queries.get_vakanties(swv_id) if (each.naam, each.schooljaar) == (naam, schooljaar)]
    return found.van, found.tot_en_met


def test_swv_without_a_region_has_no_holidays_and_is_told_where_to_choose(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    page = client.get(reverse(PAGINA)).content.decode()

    assert queries.get_vakanties(wereld.swv.pk) == []
    assert "Geen vakantieregio gekozen" in page
    assert reverse("wet:feit", args=["vakantieregio"]) in page


def test_chosen_region_gives_its_holidays_to_the_own_swv_only(client: Any, wereld: Any) -> None:
    choose_regio(wereld, "noord")

    assert get_days(wereld.swv.pk, "herfstvakantie", 2026) == (date(2026, 10, 10), date(2026, 10, 18))
    assert queries.get_vakanties(wereld.ander_swv.pk) == []
    client.force_login(wereld[Rol.SECRETARIS])
    page = client.get(reverse(PAGINA)).content.decode()
    assert ("10 okt 2026" in page, "verplicht" in page, "advies" in page) == (True, True, True)


def test_a_region_from_a_later_day_holds_for_holidays_from_that_day(wereld: Any) -> None:
    choose_regio(wereld, "noord")
    choose_regio(wereld, "zuid", van=date(2027, 1, 1))

    assert get_days(wereld.swv.pk, "herfstvakantie", 2026) == (date(2026, 10, 10), date(2026, 10, 18))
    assert get_days(wereld.swv.pk, "zomervakantie", 2026) == (date(2027, 7, 24), date(2027, 9, 5))


def test_region_that_does_not_exist_is_refused(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    data = {"waarde": "oost", "van": "2026-08-01", "bron": "Besluit van het bestuur", "nagezien_op": "2026-11-01"}
    response = client.post(reverse("wet:feit_wijzigen", args=["vakantieregio"]), data)

    assert response.status_code == 400
    assert "waarde" in response.context["form"].errors


def test_own_days_take_the_place_of_the_advice_and_terms_are_counted_anew(client: Any, wereld: Any) -> None:
    choose_regio(wereld)
    client.force_login(wereld[Rol.BEHEERDER])
    with as_eigenaar():
        before = Taak.objects.filter(soort="termijnen_opnieuw").count()
    response = client.post(reverse(WIJZIG), EIGEN)

    assert (response.status_code, response.url) == (302, reverse(PAGINA))
    assert get_days(wereld.swv.pk, "voorjaarsvakantie", 2026) == (date(2027, 2, 8), date(2027, 2, 12))
    assert "eigen dagen" in client.get(reverse(PAGINA)).content.decode()
    with as_eigenaar():
        assert Taak.objects.filter(soort="termijnen_opnieuw").count() == before + 1
    client.post(reverse(WIJZIG), {**EIGEN, "van": "2027-02-15", "tot_en_met": "2027-02-19"})
    assert get_days(wereld.swv.pk, "voorjaarsvakantie", 2026) == (date(2027, 2, 15), date(2027, 2, 19))


@pytest.mark.parametrize(
    ("changes", "veld", "zin"),
    [
        ({"naam": "zomervakantie"}, "naam", "zomervakantie"),
        ({"van": "2027-08-09", "tot_en_met": "2027-08-13"}, "van", "niet in het schooljaar 2026-2027"),
        ({"tot_en_met": "2027-02-05"}, "tot_en_met", "vóór de eerste"),
        ({"tot_en_met": "2027-03-12"}, "tot_en_met", "langer dan 16 dagen"),
        ({"van": "2026-12-21", "tot_en_met": "2026-12-24"}, "van", "al kerstvakantie"),
        ({"bron": ""}, "bron", ""),
    ],
)
def test_days_that_can_not_be_own_days_are_refused_at_their_field(client: Any, wereld: Any, changes: Any, veld: str, zin: str) -> None:  # fmt: skip
    choose_regio(wereld)
    client.force_login(wereld[Rol.BEHEERDER])
    response = client.post(reverse(WIJZIG), EIGEN | changes)

    assert response.status_code == 400
    assert zin in " ".join(response.context["form"].errors[veld])
    assert not Eigenvakantie.objects.exists()


def test_own_days_need_a_region(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    response = client.post(reverse(WIJZIG), EIGEN)

    assert "Kies eerst de vakantieregio" in " ".join(response.context["form"].errors["naam"])


def test_what_is_laid_down_is_never_replaced() -> None:
    midden = get_vakanties("midden")
    zomer = next(each for each in midden if each.naam == "zomervakantie")

    assert zomer in lay_over(midden, [type(zomer)(zomer.schooljaar, zomer.naam, "eigen", zomer.van, zomer.van)])
    assert check_eigen(2026, "zomervakantie", date(2027, 7, 5), date(2027, 7, 9), "midden")["naam"].startswith(
        "Deze vakantie ligt vast"
    )


def test_the_database_takes_only_advised_holidays_and_no_change(wereld: Any) -> None:
    values = {
        "swv": wereld.swv, "schooljaar": 2026, "van": date(2027, 2, 8), "tot_en_met": date(2027, 2, 12), "bron": "x",
        "door": wereld[Rol.BEHEERDER],
    }  # fmt: skip
    with as_eigenaar(), pytest.raises(IntegrityError), transaction.atomic():
        Eigenvakantie.objects.create(naam="meivakantie", **values)
    row = Eigenvakantie.objects.create(naam="herfstvakantie", **values)
    with als(wereld[Rol.BEHEERDER]), pytest.raises(DatabaseError), transaction.atomic():
        Eigenvakantie.objects.filter(pk=row.pk).update(bron="anders")
