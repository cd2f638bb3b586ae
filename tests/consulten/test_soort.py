"""The lists of the beheerder: kinds of question and of activity."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from consulten.models import Consult, Consultsoort
from consulten.standaard import create_lijsten
from swv.organisatie.enums import Rol
from swv.organisatie.models import holds_on
from tests import factories as f
from tests.consulten import wereld as c
from tests.rollen import als, as_eigenaar

ZORG = Rol.ZORGCOORDINATOR


def test_the_beheerder_adds_and_ends_kinds_and_what_was_chosen_stays(client: Any, wereld: Any) -> None:
    consult = c.make_gesteld(wereld)
    client.force_login(wereld[Rol.BEHEERDER])
    nieuw = reverse("consulten:soort_nieuw", args=["vragen"])
    assert client.post(nieuw, {"vragen-naam": "Hoogbegaafdheid"}).status_code == 302
    double = client.post(nieuw, {"vragen-naam": "hoogbegaafdheid"})
    assert double.status_code == 400
    assert "staat al op de lijst" in double.text
    client.post(reverse("consulten:soort_einde", args=["vragen", consult.soort_id]))

    with als(wereld[ZORG]) as by:
        names = set(c.Consultsoort.objects.filter(swv=wereld.swv, tot__isnull=True).values_list("naam", flat=True))
        assert Consult.objects.visible_to(by).get().soort.naam == "Gedrag"
    assert "Hoogbegaafdheid" in names
    assert "Gedrag" not in names


@pytest.mark.parametrize(("sector", "eigen", "niet"), [
    ("po", "Jonge kind en start op school", "Overstap uit het basisonderwijs"),
    ("vo", "Overstap uit het basisonderwijs", "Jonge kind en start op school"),
])  # fmt: skip
@pytest.mark.django_db
def test_a_new_swv_begins_with_the_subjects_of_its_sector_also_when_that_was_corrected(
    sector: str, eigen: str, niet: str
) -> None:
    def look(swv: Any) -> set[str]:
        rows = Consultsoort.objects.filter(holds_on(timezone.localdate()), swv=swv)
        return set(rows.values_list("naam", flat=True))

    swv = f.SwvFactory(sector=sector)
    with as_eigenaar():
        for each in (sector, "vo" if sector == "po" else "po", sector):
            swv.sector = each
            create_lijsten(swv=swv, van=timezone.localdate())
        names = look(swv)
    assert {"Gedrag", eigen} <= names
    assert niet not in names
    assert len(names) == 9


def test_a_kind_of_another_swv_is_not_ended(client: Any, wereld: Any) -> None:
    with als(wereld.anderen[ZORG]):
        ander = c.get_soort(wereld.ander_swv)
    client.force_login(wereld[Rol.BEHEERDER])

    assert client.post(reverse("consulten:soort_einde", args=["vragen", ander.pk])).status_code == 404
