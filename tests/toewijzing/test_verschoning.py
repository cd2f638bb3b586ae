"""Who takes no part in a case, and cases that stand provisionally on an agenda."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse

from organen.models import Orgaan
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.organen.test_leden import make_lid
from tests.rollen import als, as_eigenaar, get_reasons
from tests.toewijzing.conftest import GEHEIM
from tests.toewijzing.organen import ADVIES, VANDAAG, agendeer, get_punt, make_person, plan, sees, vote
from tests.toewijzing.test_brieven_zitting import make_stuk, text_of
from tests.toewijzing.test_views_zitting import login, url
from toewijzing.enums import Status
from toewijzing.models import Verschoning, Zitting
from toewijzing.services.zitting import plan_zitting, record_presence

# --- provisional ----------------------------------------------------------------------------------------------------


def sign(wereld: Any, zaak: Any, wie: str) -> Any:
    return w.step(
        wereld, zaak, "advies_ondertekenen", wie, oordeel="toekennen", categorie=1, gronden="Gronden.",
        waarom_geen_arrangement="Al geprobeerd.", verklaart_onafhankelijk=True,
    )  # fmt: skip


@pytest.mark.parametrize("wie", [Rol.SECRETARIS, Rol.CVT_VOORZITTER])
def test_case_is_provisional_until_the_last_advice_and_then_definite_by_itself(wereld: Any, wie: str) -> None:
    zitting, zaak = w.make_zitting(wereld), w.make_bij_deskundigen(wereld)
    assert w.step(wereld, zaak, "voorlopig_agenderen", wie, zitting=zitting).status == Status.BIJ_DESKUNDIGEN
    assert "nog 2 adviezen onderweg" in login(wereld[Rol.CVT_LID]).get(url(zitting)).text
    sign(wereld, zaak, Rol.DESKUNDIGE)
    assert "nog 1 advies onderweg" in login(wereld[Rol.CVT_LID]).get(url(zitting)).text
    with pytest.raises(NotPossible):
        w.step(wereld, zaak, "adviseren", Rol.CVT_VOORZITTER, **ADVIES)
    with pytest.raises(NotPossible, match="al voorlopig op de agenda"):
        w.step(wereld, zaak, "voorlopig_agenderen", wie, zitting=zitting)
    assert sign(wereld, zaak, "deskundige_extern").status == Status.GEAGENDEERD
    assert "onderweg" not in login(wereld[Rol.CVT_LID]).get(url(zitting)).text
    assert not get_punt(zaak).voorlopig


def test_provisional_case_is_told_on_mijn_werk_from_the_closing_day_on(wereld: Any) -> None:
    zaak = w.make_bij_deskundigen(wereld)
    with als(wereld[Rol.SECRETARIS]):
        later = VANDAAG + timedelta(days=9)
        zitting = plan_zitting(swv=wereld.swv, datum=later, sluitingsdatum=VANDAAG + timedelta(days=2))
    w.step(wereld, zaak, "voorlopig_agenderen", Rol.SECRETARIS, zitting=zitting)
    told = "voorlopig op de agenda van"
    assert told not in login(wereld[Rol.SECRETARIS]).get("/").text
    with as_eigenaar():
        Zitting.objects.filter(pk=zitting.pk).update(sluitingsdatum=VANDAAG)
    for wie in (Rol.SECRETARIS, Rol.CVT_VOORZITTER):
        assert told in login(wereld[wie]).get("/").text
    for wie in (Rol.CVT_LID, Rol.DIRECTEUR):
        assert told not in login(wereld[wie]).get("/").text


def test_provisional_case_leaves_the_agenda_by_hand_or_when_the_school_has_to_complete_it(wereld: Any) -> None:
    zitting = w.make_zitting(wereld)
    for step, data in (
        ("voorlopig_afhalen", {"reason": "Komt later."}),
        ("vraag_aanvulling", {"onderwerp": "Het OPP", "uiterlijk": VANDAAG + timedelta(days=9)}),
    ):
        zaak = w.make_bij_deskundigen(wereld)
        w.step(wereld, zaak, "voorlopig_agenderen", Rol.SECRETARIS, zitting=zitting)
        w.step(wereld, zaak, step, Rol.SECRETARIS, **data)
        with as_eigenaar():
            assert not zaak.agendapunten.filter(vervallen_op=None).exists()


def test_nothing_is_scheduled_provisionally_before_every_expert_was_asked(wereld: Any) -> None:
    w.make_zitting(wereld)
    zaak = w.make_bij_deskundigen(wereld, gevraagd=False)
    assert "Vraag eerst alle deskundigen." in get_reasons(wereld[Rol.SECRETARIS], zaak)["voorlopig_agenderen"]


# --- recusal by hand ------------------------------------------------------------------------------------------------


def test_member_who_takes_no_part_gets_nothing_of_the_case_any_more(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, otg)
    zaak, lid = agendeer(wereld, zitting), wereld["otg_lid"]
    punt = get_punt(zaak)
    vote(wereld, zaak, "otg_lid")
    stuk, reader = make_stuk(zitting, lid)
    assert GEHEIM in text_of(reader)
    empty = login(lid).post(url(zitting, "verschoning", punt.pk), {"reden": ""})
    assert empty.status_code == 400
    assert (
        login(lid).post(url(zitting, "verschoning", punt.pk), {"reden": "De leerling is mijn neef."}).status_code == 302
    )
    html = login(lid).get(url(zitting)).text
    assert "U doet niet mee: u hebt u verschoond van deze zaak." in html
    assert GEHEIM not in html
    assert not sees(lid, zaak)
    assert login(lid).get(url(zitting, "stem", punt.pk)).status_code == 404
    assert login(lid).get(url(zitting, "zitting_stuk", stuk.pk)).status_code == 403
    assert GEHEIM not in login(lid).get(reverse("werkplek:zoeken"), {"q": GEHEIM}).text
    _, again = make_stuk(zitting, lid, "besluitenlijst")
    assert GEHEIM not in text_of(again)
    with als(wereld[Rol.SECRETARIS]):
        record_presence(zitting=zitting, aanwezig={lid.pk, wereld["otg_voorzitter"].pk})
    assert "niet verschoond zijn; nu 1." in get_reasons(wereld["otg_voorzitter"], zaak)["adviseren"]


def test_api_keeps_the_case_from_who_takes_no_part(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, otg)
    zaak, lid = agendeer(wereld, zitting), wereld["otg_lid"]
    _, secret = f.make_token(lid)
    headers = {"Authorization": f"Token {secret}"}
    address = f"/api/v1/aanvragen/{zaak.nummer}/"
    assert login(lid).get(address, headers=headers).status_code == 200
    login(wereld["otg_voorzitter"]).post(
        url(zitting, "verschoning", get_punt(zaak).pk), {"gebruiker": lid.pk, "reden": "Familie van de leerling."}
    )
    assert login(lid).get(address, headers=headers).status_code == 404


def test_chair_recuses_a_member_and_takes_a_mistake_back_but_never_a_tie(wereld: Any, otg: Orgaan) -> None:
    f.LidmaatschapFactory(gebruiker=wereld["otg_lid"], rol=Rol.SCHOOLLEIDER, organisatie=wereld.zusterschool)
    extra = make_person(wereld, Rol.CVT_LID)
    make_lid(otg, extra)
    zitting = plan(wereld, otg)
    punt = get_punt(zaak := agendeer(wereld, zitting))
    client = login(wereld["otg_voorzitter"])
    data = {"gebruiker": extra.pk, "reden": "Kent de ouders goed."}
    assert client.post(url(zitting, "verschoning", punt.pk), data).status_code == 302
    assert not sees(extra, zaak)
    with as_eigenaar():
        rows = {row.gebruiker_id: row for row in Verschoning.objects.filter(agendapunt=punt)}
    assert {pk: row.met_de_hand for pk, row in rows.items()} == {wereld["otg_lid"].pk: False, extra.pk: True}
    for pk in rows:
        client.post(url(zitting, "verschoning_vervalt", punt.pk, rows[pk].pk))
    with as_eigenaar():
        valid = set(Verschoning.objects.filter(agendapunt=punt, vervallen_op=None).values_list("gebruiker", flat=True))
    assert valid == {wereld["otg_lid"].pk}
    assert sees(extra, zaak)


def test_member_says_it_of_himself_only(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, otg)
    punt = get_punt(agendeer(wereld, zitting))
    data = {"gebruiker": wereld["otg_voorzitter"].pk, "reden": "Ik ken de ouders."}
    login(wereld["otg_lid"]).post(url(zitting, "verschoning", punt.pk), data)
    with as_eigenaar():
        (row,) = Verschoning.objects.filter(agendapunt=punt)
    assert row.gebruiker_id == wereld["otg_lid"].pk


def test_recusal_stays_when_the_case_comes_on_another_agenda(wereld: Any) -> None:
    first = w.make_zitting(wereld)
    zaak = agendeer(wereld, first)
    login(wereld[Rol.CVT_LID]).post(url(first, "verschoning", get_punt(zaak).pk), {"reden": "Buren van de leerling."})
    w.step(wereld, zaak, "aanhouden", Rol.SECRETARIS, reason="Te weinig tijd.")
    assert not sees(wereld[Rol.CVT_LID], zaak)
    second = w.make_zitting(wereld, over_dagen=3)
    w.step(wereld, zaak, "agenderen", Rol.SECRETARIS, zitting=second)
    with as_eigenaar():
        again = Verschoning.objects.filter(agendapunt__zitting=second)
        assert [(row.gebruiker_id, row.met_de_hand) for row in again] == [(wereld[Rol.CVT_LID].pk, True)]
    assert GEHEIM not in login(wereld[Rol.CVT_LID]).get(url(second)).text
