"""The lists of the beheerder: kinds of question and of activity."""

from typing import Any

from django.urls import reverse

from consulten.models import Consult
from swv.organisatie.enums import Rol
from tests.consulten import wereld as c
from tests.rollen import als

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


def test_a_kind_of_another_swv_is_not_ended(client: Any, wereld: Any) -> None:
    with als(wereld.anderen[ZORG]):
        ander = c.get_soort(wereld.ander_swv)
    client.force_login(wereld[Rol.BEHEERDER])

    assert client.post(reverse("consulten:soort_einde", args=["vragen", ander.pk])).status_code == 404
