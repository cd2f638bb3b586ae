"""One step with several requests: only what can be done is offered, and each says how it went."""

from typing import Any

import pytest
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.enums import Status
from toewijzing.models import Aanvraag
from toewijzing.views.samen import find_possible

pytestmark = pytest.mark.django_db
URL = reverse("toewijzing:samen")


def states() -> dict[str, str]:
    with as_eigenaar():
        return dict(Aanvraag.objects.values_list("nummer", "status"))


def choose(*zaken: Any) -> list[str]:
    return [f"{zaak.nummer}:{w.reload(zaak).versie}" for zaak in zaken]


def test_secretaris_takes_several_in_at_once(client: Any, wereld: Any) -> None:
    one, two, kept = (w.make_ingediend(wereld) for _ in range(3))
    client.force_login(wereld[Rol.SECRETARIS])

    page = client.post(URL, {"actie": "naar_deskundigen", "zaak": choose(one, two)})

    assert [(each.nummer, each.gelukt) for each in page.context["uitkomsten"]] == [
        (one.nummer, True),
        (two.nummer, True),
    ]
    assert states() == {
        one.nummer: Status.BIJ_DESKUNDIGEN, two.nummer: Status.BIJ_DESKUNDIGEN, kept.nummer: Status.INGEDIEND
    }  # fmt: skip


def test_one_that_changed_meanwhile_stops_no_other(client: Any, wereld: Any) -> None:
    changed, good = w.make_ingediend(wereld), w.make_ingediend(wereld)
    keuzes = choose(changed, good)
    w.step(wereld, changed, "intrekken", Rol.ZORGCOORDINATOR, reason="Toch niet.")
    client.force_login(wereld[Rol.SECRETARIS])

    page = client.post(URL, {"actie": "naar_deskundigen", "zaak": [*keuzes, "2020-0001:1", f"{good.nummer}:x"]})

    assert [each.gelukt for each in page.context["uitkomsten"]] == [False, True, False, False]
    assert all(each.tekst for each in page.context["uitkomsten"])
    assert states() == {changed.nummer: Status.INGETROKKEN, good.nummer: Status.BIJ_DESKUNDIGEN}


def test_only_what_can_be_done_by_this_person_is_offered(wereld: Any) -> None:
    tlv, btv, akkoord = w.make_ingediend(wereld), w.make_ingediend(wereld, "BTV"), w.make_ter_akkoord(wereld)
    found = {}
    for rol in (Rol.SECRETARIS, Rol.CONSULENT, Rol.SCHOOLLEIDER):
        with als(wereld[rol]) as user:
            found[rol] = {name: [each.pk for each in zaken] for name, zaken in find_possible(user).items() if zaken}

    assert found == {
        Rol.SECRETARIS: {"naar_deskundigen": [tlv.pk], "verklaar_compleet": [btv.pk]},
        Rol.CONSULENT: {},
        Rol.SCHOOLLEIDER: {"indienen": [akkoord.pk]},
    }


@pytest.mark.parametrize("actie", ["bekendmaken", "besluiten", "intrekken", "", "bestaat_niet"])
def test_step_that_asks_something_is_never_taken_here(client: Any, wereld: Any, actie: str) -> None:
    zaak = w.make_ingediend(wereld)
    client.force_login(wereld[Rol.SECRETARIS])

    page = client.post(URL, {"actie": actie, "zaak": choose(zaak)})

    assert (page.context["uitkomsten"], states()) == ([], {zaak.nummer: Status.INGEDIEND})


def test_request_of_another_swv_is_not_known(client: Any, wereld: Any) -> None:
    zaak = w.make_ingediend(wereld)
    client.force_login(wereld.anderen[Rol.SECRETARIS])

    page = client.post(URL, {"actie": "naar_deskundigen", "zaak": choose(zaak)})

    assert [(each.gelukt, each.tekst) for each in page.context["uitkomsten"]] == [(False, "Deze aanvraag kent u niet.")]
    assert states() == {zaak.nummer: Status.INGEDIEND}
