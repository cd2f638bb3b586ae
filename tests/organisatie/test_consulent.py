"""Which consulent belongs to which school: who says so, from which day, and who is found."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Rol
from swv.organisatie.models import Schoolconsulent
from swv.organisatie.queries import get_consulenten_van
from swv.organisatie.services.consulent import assign_consulent
from tests import factories as f
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
MORGEN = VANDAAG + timedelta(days=1)


@pytest.fixture
def collega(wereld: Any) -> Any:
    with as_eigenaar():
        return f.make_gebruiker(Rol.CONSULENT, wereld.swv)


def assign(wereld: Any, gebruiker: Any, van: Any = VANDAAG, scholen: Any = None) -> int:
    with als(wereld[Rol.BEHEERDER]):
        return assign_consulent(
            swv=wereld.swv, scholen=scholen or [wereld.school], gebruiker=gebruiker, van=van, vandaag=VANDAAG
        )


def list_rows(wereld: Any) -> list[tuple[int, Any, Any]]:
    rows = Schoolconsulent.objects.filter(swv=wereld.swv, school=wereld.school).order_by("van", "pk")
    return list(rows.values_list("gebruiker", "van", "tot"))


def find(wereld: Any) -> set[int]:
    return {each.pk for each in get_consulenten_van(wereld.swv.pk, wereld.school.pk, VANDAAG)}


def test_the_next_consulent_comes_in_the_place_of_the_one_before(wereld: Any, collega: Any) -> None:
    eigen = wereld[Rol.CONSULENT]
    assert find(wereld) == {eigen.pk, collega.pk}  # nobody belongs to the school: every consulent
    assert assign(wereld, eigen) == 1
    assert assign(wereld, eigen) == 0  # it was so already
    assert find(wereld) == {eigen.pk}
    assert assign(wereld, collega, MORGEN) == 1
    assert list_rows(wereld) == [(eigen.pk, VANDAAG, MORGEN), (collega.pk, MORGEN, None)]
    assert find(wereld) == {eigen.pk}


def test_nobody_in_particular_is_every_consulent_again(wereld: Any, collega: Any) -> None:
    assign(wereld, collega)
    assert assign(wereld, None) == 1
    assert find(wereld) == {wereld[Rol.CONSULENT].pk, collega.pk}
    assert assign(wereld, None) == 0


def test_who_left_keeps_nobody_waiting(wereld: Any, collega: Any) -> None:
    assign(wereld, collega)
    with as_eigenaar():
        collega.lidmaatschap_set.update(tot=VANDAAG)
    assert find(wereld) == {wereld[Rol.CONSULENT].pk}


@pytest.mark.parametrize("wat", ["ander swv", "geen consulent", "gisteren"])
def test_what_can_not_be_is_refused_and_changes_nothing(wereld: Any, collega: Any, wat: str) -> None:
    with als(wereld[Rol.BEHEERDER]), pytest.raises(ValidationError), transaction.atomic():
        assign_consulent(
            swv=wereld.swv,
            scholen=[wereld.school, f.SchoolFactory()] if wat == "ander swv" else [wereld.school],
            gebruiker=wereld[Rol.SECRETARIS] if wat == "geen consulent" else collega,
            van=VANDAAG - timedelta(days=1) if wat == "gisteren" else VANDAAG, vandaag=VANDAAG,
        )  # fmt: skip
    assert list_rows(wereld) == []


def test_a_school_has_one_at_a_time_in_the_database_too(wereld: Any, collega: Any) -> None:
    assign(wereld, collega)
    with pytest.raises(DatabaseError), transaction.atomic():
        Schoolconsulent.objects.create(
            swv=wereld.swv, school=wereld.school, gebruiker=wereld[Rol.CONSULENT], van=MORGEN
        )


def test_beheerder_chooses_one_for_several_schools_and_reads_who_it_is(client: Any, wereld: Any, collega: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    url = reverse("organisatie:consulenten")
    assert "nu: elke consulent" in client.get(url).content.decode()
    data = {"consulent": collega.pk, "scholen": [wereld.school.pk, wereld.zusterschool.pk], "van": VANDAAG}
    assert client.post(url, data | {"scholen": []}).status_code == 400
    assert client.post(url, data).status_code == 302
    assert f"nu: {collega.naam}" in client.get(url).content.decode()
    page = client.get(reverse("organisatie:organisatie", args=[wereld.school.pk])).content.decode()
    assert collega.naam in page
    with as_eigenaar():
        assert Schoolconsulent.objects.filter(gebruiker=collega, van=VANDAAG).count() == 2
        vreemd = f.make_gebruiker(Rol.CONSULENT, f.SwvFactory())
    assert client.post(url, data | {"consulent": vreemd.pk}).status_code == 400
    assert client.post(url, data | {"scholen": [wereld.vso.pk + 10_000]}).status_code == 400


def test_page_of_consulenten_offers_to_save_and_nothing_that_it_does_not_do(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    assert "voeg nog een toe" not in client.get(reverse("organisatie:consulenten")).content.decode()
    add = reverse("organisatie:organisatie_toevoegen", args=["school"])
    assert "voeg nog een toe" in client.get(add).content.decode()
