"""The first TLV number: on from the numbers that were given elsewhere, without gaps, never back to what was used."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from swv.organisatie.enums import Rol
from swv.organisatie.models import Teller, next_number
from tests.rollen import als, as_eigenaar
from toewijzing.models import Tlvbegin
from toewijzing.queries.nummering import SOORT, describe_nummering
from toewijzing.services.nummering import set_first_number

pytestmark = pytest.mark.django_db


def set_number(wereld, eerste, reden=""):
    with als(wereld[Rol.BEHEERDER]) as by:
        return set_first_number(swv=wereld.swv, eerste=eerste, reden=reden, by=by)


def take(wereld):
    return next_number(SOORT, str(wereld.swv.pk))


def stand(wereld):
    with als(wereld[Rol.BEHEERDER]):
        found = describe_nummering(wereld.swv)
    return found.volgende, found.gebruikt, found.is_gezet


def test_numbers_go_on_from_the_first_without_gaps(wereld):
    set_number(wereld, 1235)

    assert [take(wereld) for _ in range(3)] == [1235, 1236, 1237]
    assert stand(wereld) == (1238, 1237, True)


def test_number_that_was_never_used_can_be_corrected_also_to_a_lower_one(wereld):
    set_number(wereld, 900_000)
    set_number(wereld, 1235)

    assert (stand(wereld), take(wereld)) == ((1235, 0, True), 1235)


@pytest.mark.parametrize("eerste", [1, 2, 3])
def test_number_that_verband_gave_never_comes_again(wereld, eerste):
    for _ in range(3):
        take(wereld)

    with pytest.raises(ValidationError, match="tot en met 3 al uit"):
        set_number(wereld, eerste, "vergeten")


def test_after_a_correction_that_was_used_one_can_not_go_below_it(wereld):
    set_number(wereld, 100)
    take(wereld)
    set_number(wereld, 500, "op papier uitgegeven")
    set_number(wereld, 300, "toch minder op papier")

    with pytest.raises(ValidationError, match="tot en met 100 al uit"):
        set_number(wereld, 100, "terug")
    assert (take(wereld), stand(wereld)) == (300, (301, 300, True))


def test_skipping_numbers_once_some_were_given_needs_a_reason_that_stays(client, wereld):
    take(wereld)
    client.force_login(wereld[Rol.BEHEERDER])
    url = reverse("toewijzing:nummering")

    refused = client.post(url, {"eerste": "50", "reden": " "})
    assert (refused.status_code, "Schrijf waarom u nummers overslaat" in refused.text) == (400, True)

    page = client.post(url, {"eerste": "50", "reden": "2 tot en met 49 gaven wij op papier uit"}, follow=True)
    assert "2 tot en met 49 gaven wij op papier uit" in page.text
    with as_eigenaar():
        begin = Tlvbegin.objects.get()
        assert (begin.eerste, begin.gebruikt, begin.door) == (50, 1, wereld[Rol.BEHEERDER])
        assert [event.pgh_label for event in Tlvbegin.pgh_event_model.objects.all()] == ["insert"]


@pytest.mark.parametrize("eerste", ["", "0", "-5", "1000000", "1,5", "twaalf", "9" * 40])
def test_what_is_no_number_of_six_digits_is_refused(client, wereld, eerste):
    client.force_login(wereld[Rol.BEHEERDER])

    response = client.post(reverse("toewijzing:nummering"), {"eerste": eerste})

    assert response.status_code == 400
    assert not Teller.objects.filter(soort=SOORT, waarde__gt=0).exists()


def test_same_number_as_comes_anyway_changes_nothing(wereld):
    with pytest.raises(ValidationError, match="Het volgende nummer is al 1"):
        set_number(wereld, 1)


def test_each_swv_has_numbers_of_its_own_and_sees_its_own_history_only(client, wereld):
    set_number(wereld, 1235)
    client.force_login(wereld.anderen[Rol.BEHEERDER])

    page = client.get(reverse("toewijzing:nummering"))

    assert (page.context["stand"].volgende, list(page.context["keren"])) == (1, [])


def test_what_was_set_can_not_be_changed_or_removed_by_the_application(wereld):
    begin = set_number(wereld, 1235)
    with als(wereld[Rol.BEHEERDER]):
        for write in (
            lambda: Tlvbegin.objects.filter(pk=begin.pk).update(eerste=7),
            lambda: Tlvbegin.objects.filter(pk=begin.pk).delete(),
        ):
            with pytest.raises(Exception, match="permission denied"), transaction.atomic():
                write()


def test_database_refuses_a_beginning_at_or_below_what_was_used(wereld):
    with (
        als(wereld[Rol.BEHEERDER]) as by,
        pytest.raises(IntegrityError, match="tlvbegin_na_gebruikt"),
        transaction.atomic(),
    ):
        Tlvbegin.objects.create(swv=wereld.swv, eerste=5, gebruikt=5, reden="x", door=by)
