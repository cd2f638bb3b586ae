"""Asking experts together, by a day of their own; giving a case back, and an addition to a signed advice."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Toegang
from swv.kern.models import Bericht
from swv.kern.zaken.engine import get_actions
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import aanvraag_url, make_client
from tests.rollen import als, as_eigenaar
from toewijzing.enums import Status, Teruggave
from toewijzing.forms.deskundige import DeskundigeVragenForm
from toewijzing.models import Aanvraag, Adviesopdracht, Deskundigenadvies, Pooldeelname
from toewijzing.queries.deskundige import get_adviezen, get_eerdere_adviezen
from toewijzing.services.advies import calculate_hash

SECR, DESK, EXTERN = Rol.SECRETARIS, Rol.DESKUNDIGE, "deskundige_extern"
ADVIES = {
    "oordeel": "toekennen", "categorie": 1, "gronden": "Onderzoek van mei.", "waarom_geen_arrangement": "Lichte steun hielp niet.",
    "verklaart_onafhankelijk": True,
}  # fmt: skip


def address(aanvraag: Any, stap: str) -> str:
    return reverse("toewijzing:actie", args=[aanvraag.nummer, stap])


def send(wereld: Any, wie: str, aanvraag: Any, stap: str, **data: Any) -> Any:
    client = Client()
    client.force_login(wereld[wie])
    with als(wereld[wie]):
        versie = Aanvraag.objects.get(pk=aanvraag.pk).versie
    return client.post(address(aanvraag, stap), {"versie": versie, **data})


def read(aanvraag: Any, wereld: Any, wie: str) -> Deskundigenadvies:
    with as_eigenaar():
        return Deskundigenadvies.objects.filter(aanvraag=aanvraag, deskundige=wereld[wie]).latest("pk")


def in_days(dagen: int) -> date:
    return timezone.localdate() + timedelta(days=dagen)


@pytest.fixture
def leeg(wereld: Any) -> Any:
    return w.make_bij_deskundigen(wereld, gevraagd=False)


@pytest.fixture
def gevraagd(wereld: Any) -> Any:
    return w.make_bij_deskundigen(wereld)


# --- asking together ------------------------------------------------------------------------------------------------


def test_both_experts_are_asked_in_one_step_each_with_a_day_of_its_own(wereld: Any, leeg: Any) -> None:
    response = send(
        wereld, SECR, leeg, "deskundige_vragen", deskundige=wereld[DESK].pk, uiterlijk=in_days(5).isoformat(),
        deskundige_2=wereld[EXTERN].pk, uiterlijk_2=in_days(9).isoformat(),
    )  # fmt: skip
    assert response.status_code == 302
    assert [read(leeg, wereld, wie).uiterlijk_op for wie in (DESK, EXTERN)] == [in_days(5), in_days(9)]
    with as_eigenaar():
        assert leeg.statussen.filter(actie="deskundige_vragen").count() == 1
        assert Bericht.objects.filter(soort="advies_gevraagd").count() == 2
        assert (w.reload(leeg).adviezen_gevraagd, w.reload(leeg).advies_voor) == (2, in_days(5))


def test_a_day_that_is_left_empty_follows_from_the_kind(wereld: Any, leeg: Any) -> None:
    send(wereld, SECR, leeg, "deskundige_vragen", deskundige=wereld[DESK].pk, deskundige_2=wereld[EXTERN].pk)
    termijn = in_days(leeg.soort.adviestermijn_dagen)
    assert [read(leeg, wereld, wie).uiterlijk_op for wie in (DESK, EXTERN)] == [termijn, termijn]


def test_page_offers_a_row_for_each_expert_that_is_needed_still(wereld: Any, leeg: Any, client: Client) -> None:
    client.force_login(wereld[SECR])
    both = client.get(address(leeg, "deskundige_vragen")).context["form"]
    assert {"deskundige", "uiterlijk", "deskundige_2", "uiterlijk_2"} <= set(both.fields)
    assert both["uiterlijk"].initial == in_days(leeg.soort.adviestermijn_dagen)
    w.step(wereld, leeg, "deskundige_vragen", SECR, deskundige=wereld[EXTERN])
    one = client.get(address(leeg, "deskundige_vragen")).context["form"]
    assert "deskundige_2" not in one.fields


def test_when_one_of_two_may_not_advise_nobody_is_asked_and_the_field_says_why(wereld: Any, leeg: Any) -> None:
    tied = f.make_gebruiker(DESK, wereld.swv, discipline="psycholoog", registratie="NIP 1", werkgever=wereld.bestuur)
    response = send(wereld, SECR, leeg, "deskundige_vragen", deskundige=wereld[DESK].pk, deskundige_2=tied.pk)
    assert response.status_code == 400
    assert list(response.context["form"].errors) == ["deskundige_2"]
    assert "niet onafhankelijk" in response.context["form"].errors["deskundige_2"][0]
    with as_eigenaar():
        assert not leeg.adviezen.exists()


@pytest.mark.parametrize("eerste", [True, False])
def test_one_of_both_has_to_be_of_the_first_disciplines(wereld: Any, leeg: Any, eerste: bool) -> None:
    arts = f.make_gebruiker(DESK, wereld.swv, discipline="arts", registratie="BIG 1")
    data = {"deskundige": wereld[EXTERN].pk, "deskundige_2": (wereld[DESK] if eerste else arts).pk}
    response = send(wereld, SECR, leeg, "deskundige_vragen", **data)
    assert response.status_code == (302 if eerste else 400)
    if not eerste:
        assert "orthopedagoog of psycholoog" in response.context["form"].errors["deskundige_2"][0]


def test_one_person_is_not_both_experts(wereld: Any, leeg: Any) -> None:
    response = send(wereld, SECR, leeg, "deskundige_vragen", deskundige=wereld[DESK].pk, deskundige_2=wereld[DESK].pk)
    assert "twee verschillende mensen" in response.context["form"].errors["deskundige_2"][0]


def test_day_that_is_over_is_refused_and_one_after_the_decision_is_asked_back(wereld: Any, leeg: Any) -> None:
    data = {"deskundige": wereld[DESK].pk}
    over = send(wereld, SECR, leeg, "deskundige_vragen", **data, uiterlijk=in_days(-1).isoformat())
    assert "Deze dag is voorbij" in over.context["form"].errors["uiterlijk"][0]
    later = w.reload(leeg).uiterlijk_op + timedelta(days=1)
    asked = send(wereld, SECR, leeg, "deskundige_vragen", **data, uiterlijk=later.isoformat())
    assert asked.status_code == 400
    assert "komt dit advies te laat" in asked.context["form"].errors["uiterlijk"][0]
    (answer, _), *_ = asked.context["form"].fields["datum_klopt"].choices
    sure = send(wereld, SECR, leeg, "deskundige_vragen", **data, uiterlijk=later.isoformat(), datum_klopt=answer)
    assert sure.status_code == 302
    assert read(leeg, wereld, DESK).uiterlijk_op == later


@pytest.mark.parametrize(("over", "voorstel"), [(5, 5), (40, 14), (-2, 14)])
def test_proposed_day_is_never_after_the_decision_and_of_a_late_request_nothing_is_asked_back(
    wereld: Any, leeg: Any, client: Client, over: int, voorstel: int
) -> None:
    with as_eigenaar():
        Aanvraag.objects.filter(pk=leeg.pk).update(uiterlijk_op=in_days(over))
    client.force_login(wereld[SECR])
    proposed = client.get(address(leeg, "deskundige_vragen")).context["form"]["uiterlijk"].initial
    assert proposed == in_days(voorstel)
    sent = send(wereld, SECR, leeg, "deskundige_vragen", deskundige=wereld[DESK].pk, uiterlijk=proposed.isoformat())
    assert sent.status_code == 302


def test_day_that_is_over_is_refused_without_a_form_too(wereld: Any, leeg: Any) -> None:
    with pytest.raises(Incomplete) as refused:
        w.step(wereld, leeg, "deskundige_vragen", SECR, deskundige=wereld[DESK], uiterlijk=in_days(-1))
    assert list(refused.value.fouten) == ["uiterlijk"]


# --- whom one can choose ---------------------------------------------------------------------------------------------


def choices(client: Client, aanvraag: Any) -> Any:
    return client.get(address(aanvraag, "deskundige_vragen")).context["form"]


def put_in_pool(wereld: Any, wie: Any, **values: Any) -> None:
    with als(wereld[Rol.BEHEERDER]):
        Pooldeelname.objects.create(swv=wereld.swv, deskundige=wie, van=in_days(-9), **values)


def test_own_pool_stands_first_and_the_least_busy_above(wereld: Any, leeg: Any, client: Client) -> None:
    druk = f.make_gebruiker(DESK, wereld.swv, naam="Anna Aap", discipline="psycholoog", registratie="NIP 1")
    vrij = f.make_gebruiker(DESK, wereld.swv, naam="Zus Zwaan", discipline="psycholoog", registratie="NIP 2")
    other = w.make_bij_deskundigen(wereld, gevraagd=False)
    w.step(wereld, other, "deskundige_vragen", SECR, deskundige=druk)
    for wie in (druk, vrij):
        put_in_pool(wereld, wie)
    client.force_login(wereld[SECR])
    _leeg, vast, anderen = choices(client, leeg).fields["deskundige"].choices
    assert vast == (
        "Vaste deskundigen",
        [(vrij.pk, "Zwaan, Zus · psycholoog"), (druk.pk, "Aap, Anna · psycholoog · 1 advies open")],
    )
    assert {pk for pk, _ in anderen[1]} >= {wereld[DESK].pk, wereld[EXTERN].pk}


def test_who_may_not_advise_is_named_with_the_reason_and_not_offered(wereld: Any, leeg: Any, client: Client) -> None:
    tied = f.make_gebruiker(
        DESK, wereld.swv, naam="Tine Tak", discipline="psycholoog", registratie="NIP 1", werkgever=wereld.bestuur
    )
    client.force_login(wereld[SECR])
    form = choices(client, leeg)
    assert tied.pk not in [pk for pk, _ in form.fields["deskundige"].choices]
    assert "Tine Tak: Deze deskundige werkt bij de school of het bestuur" in form.fields["deskundige"].help_text


def test_who_has_as_many_advices_open_as_agreed_is_not_asked_for_more(wereld: Any, leeg: Any, client: Client) -> None:
    put_in_pool(wereld, wereld[DESK], hoogstens_open=1)
    other = w.make_bij_deskundigen(wereld, gevraagd=False)
    w.step(wereld, other, "deskundige_vragen", SECR, deskundige=wereld[DESK])
    client.force_login(wereld[SECR])
    assert f"{wereld[DESK].naam}: Deze deskundige heeft al 1" in choices(client, leeg).fields["deskundige"].help_text
    with pytest.raises(Incomplete):
        w.step(wereld, leeg, "deskundige_vragen", SECR, deskundige=wereld[DESK])
    w.step(wereld, other, "advies_ondertekenen", DESK, **ADVIES)
    assert w.step(wereld, leeg, "deskundige_vragen", SECR, deskundige=wereld[DESK]).adviezen_gevraagd == 1


def test_page_asks_the_database_as_often_with_thirty_experts_as_with_two(
    wereld: Any, leeg: Any, client: Client
) -> None:
    client.force_login(wereld[SECR])
    choices(client, leeg)
    with CaptureQueriesContext(connection) as few:
        before = len(choices(client, leeg).fields["deskundige"].choices)
    for nummer in range(28):
        f.make_gebruiker(DESK, wereld.swv, discipline="psycholoog", registratie=f"NIP {nummer}")
    with CaptureQueriesContext(connection) as many:
        form = choices(client, leeg)
    assert len(form.fields["deskundige"].choices) == before + 28
    assert len(many) == len(few)


# --- giving a case back ----------------------------------------------------------------------------------------------


def give_back(wereld: Any, aanvraag: Any, wie: str, waarom: str = "geen_tijd") -> Any:
    return send(wereld, wie, aanvraag, "advies_teruggeven", teruggave=waarom, reason="Ik ben tot mei met verlof.")


@pytest.mark.parametrize("wie", [DESK, EXTERN])
@pytest.mark.parametrize("waarom", Teruggave.values)
def test_expert_gives_the_case_back_and_no_longer_sees_it(wereld: Any, gevraagd: Any, wie: str, waarom: str) -> None:
    response = give_back(wereld, gevraagd, wie, waarom)
    assert response.url == reverse("toewijzing:aanvragen")
    advies = read(gevraagd, wereld, wie)
    assert (advies.teruggave, advies.vervallen_reden) == (waarom, "Ik ben tot mei met verlof.")
    client = Client()
    client.force_login(wereld[wie])
    for name in ("toewijzing:aanvraag", "toewijzing:advies"):
        assert client.get(reverse(name, args=[gevraagd.nummer])).status_code == 404
    with als(wereld[wie]) as user:
        assert not Aanvraag.objects.visible_to(user).exists()
    assert w.reload(gevraagd).adviezen_gevraagd == 1


def test_access_of_an_organisation_from_outside_ends_with_the_day(wereld: Any, gevraagd: Any) -> None:
    give_back(wereld, gevraagd, EXTERN)
    organisatie = wereld[EXTERN].organisatie_id
    with as_eigenaar():
        (toegang,) = Toegang.objects.filter(organisatie=organisatie, leerling=gevraagd.leerling)
    assert toegang.tot == in_days(1)


def test_access_from_outside_stays_while_a_colleague_advises_on_the_case(wereld: Any, leeg: Any) -> None:
    organisatie = wereld[EXTERN].lid.organisatie
    collega = f.make_gebruiker(DESK, organisatie, discipline="psycholoog", registratie="NIP 7")
    w.step(wereld, leeg, "deskundige_vragen", SECR, deskundige=wereld[EXTERN], deskundige_2=collega)
    give_back(wereld, leeg, EXTERN)
    with as_eigenaar():
        assert Toegang.objects.get(organisatie=organisatie, leerling=leeg.leerling).tot is None


def test_withdrawing_an_expert_ends_the_access_from_outside_at_once(wereld: Any, gevraagd: Any) -> None:
    w.step(wereld, gevraagd, "deskundige_intrekken", SECR, deskundige=wereld[EXTERN], reason="Ziek.")
    with als(wereld[EXTERN]):
        assert not Aanvraag.objects.exists()  # behind the second wall, whatever the role


@pytest.mark.parametrize("reason", ["", "  ", "?!", "Toelichting"])
def test_giving_back_asks_a_reason_that_says_something(wereld: Any, gevraagd: Any, reason: str) -> None:
    response = send(wereld, DESK, gevraagd, "advies_teruggeven", teruggave="geen_tijd", reason=reason)
    assert (response.status_code, list(response.context["form"].errors)) == (400, ["reason"])


def test_returned_case_waits_on_mijn_werk_with_that_reason_and_another_is_asked(wereld: Any, gevraagd: Any) -> None:
    give_back(wereld, gevraagd, EXTERN)
    client = Client()
    client.force_login(wereld[SECR])
    page = client.get(reverse("werkplek:mijn_werk")).text
    assert "een deskundige gaf de zaak terug; vraag een ander" in page
    tab = client.get(reverse("toewijzing:aanvraag", args=[gevraagd.nummer]), {"tab": "adviezen"}).text
    assert "ik heb geen tijd voor het advies" in tab
    assert "Ik ben tot mei met verlof." in tab
    nieuw = f.make_gebruiker(DESK, wereld.swv, discipline="psycholoog", registratie="NIP 5")
    w.step(wereld, gevraagd, "deskundige_vragen", SECR, deskundige=nieuw)
    assert "gaf de zaak terug" not in client.get(reverse("werkplek:mijn_werk")).text


def test_school_and_other_expert_do_not_read_why(wereld: Any, gevraagd: Any) -> None:
    give_back(wereld, gevraagd, EXTERN)
    for wie in (Rol.ZORGCOORDINATOR, DESK):
        client = Client()
        client.force_login(wereld[wie])
        for tab in ("adviezen", "tijdlijn"):
            page = client.get(reverse("toewijzing:aanvraag", args=[gevraagd.nummer]), {"tab": tab}).text
            assert (wie, tab, "Ik ben tot mei met verlof." in page) == (wie, tab, False)
            assert wereld[EXTERN].naam not in page


@pytest.mark.parametrize(("waarom", "opnieuw"), [("geen_tijd", True), ("stukken", True), ("betrokken", False), ("ander_vak", False)])  # fmt: skip
def test_who_gave_back_is_asked_again_unless_for_good(wereld: Any, gevraagd: Any, waarom: str, opnieuw: bool) -> None:
    give_back(wereld, gevraagd, EXTERN, waarom)
    if opnieuw:
        assert w.step(wereld, gevraagd, "deskundige_vragen", SECR, deskundige=wereld[EXTERN]).adviezen_gevraagd == 2
    else:
        with pytest.raises(Incomplete) as refused:
            w.step(wereld, gevraagd, "deskundige_vragen", SECR, deskundige=wereld[EXTERN])
        assert "gaf deze zaak terug" in refused.value.fouten["deskundige"][0]


def test_signed_advice_can_not_be_given_back(wereld: Any, gevraagd: Any) -> None:
    w.step(wereld, gevraagd, "advies_ondertekenen", DESK, **ADVIES)
    with pytest.raises(NotPossible):
        w.step(wereld, gevraagd, "advies_teruggeven", DESK, teruggave="geen_tijd", reason="Toch niet.")


def test_case_given_back_on_another_request_does_not_make_one_a_guide_of_the_pupil(wereld: Any, gevraagd: Any) -> None:
    give_back(wereld, gevraagd, EXTERN, "ander_vak")
    w.step(wereld, gevraagd, "intrekken", Rol.ZORGCOORDINATOR, reason="Verhuisd.")
    nieuw = w.make_bij_deskundigen(wereld, gevraagd=False, leerling=gevraagd.leerling)
    assert w.step(wereld, nieuw, "deskundige_vragen", SECR, deskundige=wereld[EXTERN]).adviezen_gevraagd == 1


# --- an addition to a signed advice ----------------------------------------------------------------------------------


def ask_more(wereld: Any, aanvraag: Any, wie: str = DESK) -> Deskundigenadvies:
    eerder = read(aanvraag, wereld, wie)
    response = send(
        wereld, SECR, aanvraag, "advies_aanvulling_vragen", advies=eerder.pk, reason="Het verslag van juni is er nu ook.",
        uiterlijk=in_days(4).isoformat(),
    )  # fmt: skip
    assert response.status_code == 302
    return eerder


def test_addition_takes_the_place_of_a_signed_advice_that_stays_as_it_is(wereld: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld)
    eerder = ask_more(wereld, aanvraag)
    nieuw = read(aanvraag, wereld, DESK)
    assert (nieuw.vervangt_id, nieuw.uiterlijk_op, nieuw.gronden) == (eerder.pk, in_days(4), eerder.gronden)
    fresh = w.reload(aanvraag)
    assert (fresh.adviezen_gevraagd, fresh.adviezen_binnen, fresh.advies_voor) == (2, 1, in_days(4))
    w.step(wereld, aanvraag, "advies_ondertekenen", DESK, **{**ADVIES, "gronden": "Nu met het verslag van juni."})
    fresh = w.reload(aanvraag)
    with as_eigenaar():
        assert [each.pk for each in get_eerdere_adviezen(fresh)] == [eerder.pk]
        assert {each.gronden for each in get_adviezen(fresh)} == {
            "Nu met het verslag van juni.", "Gronden van deskundige_extern.",
        }  # fmt: skip
        eerder.refresh_from_db()
    assert (eerder.gronden, calculate_hash(eerder)) == ("Gronden van deskundige.", eerder.hash)
    assert w.reload(aanvraag).adviezen_binnen == 2


def test_both_versions_are_read_by_the_swv_and_by_the_expert(wereld: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld)
    eerder = ask_more(wereld, aanvraag)
    w.step(wereld, aanvraag, "advies_ondertekenen", DESK, **{**ADVIES, "gronden": "Nu met het verslag van juni."})
    nieuw = read(aanvraag, wereld, DESK)
    client = Client()
    client.force_login(wereld[SECR])
    for advies, tekst in ((eerder, "Gronden van deskundige."), (nieuw, "Nu met het verslag van juni.")):
        page = client.get(reverse("toewijzing:advies_lezen", args=[aanvraag.nummer, advies.pk])).text
        assert tekst in page
        assert "Ongewijzigd sinds ondertekening" in page
    assert "Het verslag van juni is er nu ook." in page
    tab = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]), {"tab": "adviezen"}).text
    assert "Eerdere adviezen" in tab
    client.force_login(wereld[DESK])
    assert "Nu met het verslag van juni." in client.get(reverse("toewijzing:advies", args=[aanvraag.nummer])).text


def test_until_the_addition_is_signed_the_request_does_not_go_on(wereld: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld)
    ask_more(wereld, aanvraag)
    zitting = w.make_zitting(wereld)
    with pytest.raises(NotPossible):
        w.step(wereld, aanvraag, "agenderen", SECR, zitting=zitting)
    client = Client()
    client.force_login(wereld[SECR])
    ready = client.get(reverse("toewijzing:zitting_agenderen", args=[zitting.pk])).context["form"].klaar
    assert not ready


def test_addition_that_is_withdrawn_leaves_the_signed_advice_in_force(wereld: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld)
    eerder = ask_more(wereld, aanvraag)
    w.step(wereld, aanvraag, "deskundige_intrekken", SECR, deskundige=wereld[DESK], reason="Niet meer nodig.")
    fresh = w.reload(aanvraag)
    with as_eigenaar():
        assert eerder.pk in [each.pk for each in get_adviezen(fresh)]
    assert w.reload(aanvraag).adviezen_binnen == 2


def test_deferred_request_goes_back_to_the_experts_for_an_addition(wereld: Any) -> None:
    aanvraag = w.make_aangehouden(wereld)
    ask_more(wereld, aanvraag)
    assert w.reload(aanvraag).status == Status.BIJ_DESKUNDIGEN
    w.step(wereld, aanvraag, "advies_ondertekenen", DESK, **ADVIES)
    assert (
        w.step(wereld, aanvraag, "agenderen", SECR, zitting=w.make_zitting(wereld, over_dagen=7)).status
        == Status.GEAGENDEERD
    )


def test_unsigned_advice_has_nothing_to_add_to(wereld: Any, gevraagd: Any) -> None:
    with pytest.raises(NotPossible):
        w.step(wereld, gevraagd, "advies_aanvulling_vragen", SECR, advies=read(gevraagd, wereld, DESK), reason="Meer.")
    w.step(wereld, gevraagd, "advies_ondertekenen", DESK, **ADVIES)
    open_advies = read(gevraagd, wereld, EXTERN)
    with pytest.raises(Incomplete):
        w.step(wereld, gevraagd, "advies_aanvulling_vragen", SECR, advies=open_advies, reason="Meer.")


def test_draft_of_an_addition_is_of_its_author_alone(wereld: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld)
    ask_more(wereld, aanvraag)
    with als(wereld[DESK]):
        Deskundigenadvies.objects.filter(ondertekend_op=None).update(gronden="Mijn nieuwe concept.")
    draft = read(aanvraag, wereld, DESK)
    client = Client()
    for wie in (SECR, Rol.CVT_VOORZITTER):
        client.force_login(wereld[wie])
        page = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]), {"tab": "adviezen"}).text
        assert "Mijn nieuwe concept." not in page
        lezen = reverse("toewijzing:advies_lezen", args=[aanvraag.nummer, draft.pk])
        assert client.get(lezen).status_code == 404


# --- what was ordered ------------------------------------------------------------------------------------------------


def test_order_follows_what_becomes_of_the_advice(wereld: Any, gevraagd: Any) -> None:
    w.step(wereld, gevraagd, "advies_ondertekenen", DESK, **ADVIES)
    give_back(wereld, gevraagd, EXTERN)
    with as_eigenaar():
        found = dict(Adviesopdracht.objects.values_list("deskundige", "stand"))
    assert found == {wereld[DESK].pk: "ondertekend", wereld[EXTERN].pk: "vervallen"}


def test_request_that_the_school_withdraws_ends_what_was_ordered(wereld: Any, gevraagd: Any) -> None:
    w.step(wereld, gevraagd, "advies_ondertekenen", DESK, **ADVIES)
    w.step(wereld, gevraagd, "intrekken", Rol.ZORGCOORDINATOR, reason="Verhuisd.")
    with as_eigenaar():
        found = dict(Adviesopdracht.objects.values_list("deskundige", "stand"))
    assert found == {wereld[DESK].pk: "ondertekend", wereld[EXTERN].pk: "vervallen"}


def test_addition_is_no_second_order(wereld: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld)
    ask_more(wereld, aanvraag)
    with as_eigenaar():
        assert Adviesopdracht.objects.count() == 2


# --- side by side ----------------------------------------------------------------------------------------------------


def test_two_experts_who_opened_the_page_together_both_sign_with_a_tick_as_a_browser_sends_it(
    wereld: Any, gevraagd: Any
) -> None:
    versie, password = w.reload(gevraagd).versie, "een lang wachtwoord"
    for wie in (DESK, EXTERN):
        client = Client()
        client.force_login(wereld[wie])
        data = {**ADVIES, "verklaart_onafhankelijk": "on", "wachtwoord": password, "versie": versie}
        response = client.post(address(gevraagd, "advies_ondertekenen"), data)
        assert response.status_code == 302, response.context["form"].errors
    assert w.reload(gevraagd).adviezen_binnen == 2
    assert read(gevraagd, wereld, EXTERN).verklaart_onafhankelijk is True


def test_what_becomes_of_the_other_expert_meanwhile_hinders_nobody_who_signs(wereld: Any, gevraagd: Any) -> None:
    versie = w.reload(gevraagd).versie
    give_back(wereld, gevraagd, EXTERN)
    w.step(wereld, gevraagd, "advies_ondertekenen", DESK, expected=versie, **ADVIES)
    assert w.reload(gevraagd).adviezen_binnen == 1


def test_steps_about_experts_are_of_nobody_else(wereld: Any, gevraagd: Any) -> None:
    own = {"deskundige_vragen", "advies_teruggeven", "advies_aanvulling_vragen"}
    for wie in (Rol.DIRECTEUR, Rol.CVT_VOORZITTER, Rol.CVT_LID, Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER):
        with als(wereld[wie]) as user:
            found = {a.name for zaak in Aanvraag.objects.visible_to(user) for a in get_actions(zaak, user)}
        assert (wie, found & own) == (wie, set())


# --- for programs, and for many at once ------------------------------------------------------------------------------


def test_api_asks_both_and_tells_the_choices_without_their_headings(wereld: Any, leeg: Any) -> None:
    put_in_pool(wereld, wereld[DESK])
    api = make_client(wereld[SECR])
    body = api.get(aanvraag_url(leeg)).json()
    velden = next(each for each in body["mogelijke_acties"] if each["naam"] == "deskundige_vragen")["velden"]
    keuzes = {each["naam"]: [keuze["waarde"] for keuze in each["keuzes"]] for each in velden}
    assert {str(wereld[DESK].pk), str(wereld[EXTERN].pk)} <= set(keuzes["deskundige"])
    data = {
        "versie": body["versie"], "deskundige": wereld[DESK].pk, "uiterlijk": in_days(3).isoformat(),
        "deskundige_2": wereld[EXTERN].pk,
    }  # fmt: skip
    assert api.post(aanvraag_url(leeg, "acties", "deskundige_vragen"), data).status_code == 200
    termijn = in_days(leeg.soort.adviestermijn_dagen)
    assert [read(leeg, wereld, wie).uiterlijk_op for wie in (DESK, EXTERN)] == [in_days(3), termijn]


def test_api_gives_a_case_back_and_it_is_gone(wereld: Any, gevraagd: Any) -> None:
    api = make_client(wereld[EXTERN])
    data = {"versie": gevraagd.versie, "teruggave": "stukken", "reason": "Het onderzoek van mei ontbreekt nog."}
    assert api.post(aanvraag_url(gevraagd, "acties", "advies_teruggeven"), data).status_code == 204
    assert api.get(aanvraag_url(gevraagd)).status_code == 404


def test_api_tells_an_advice_and_the_one_it_replaced(wereld: Any) -> None:
    aanvraag = w.make_adviezen_binnen(wereld)
    eerder = ask_more(wereld, aanvraag)
    extra = {"duur_tot_en_met": date(2028, 7, 31), "doelen": "Elke dag naar school.", "terugplaatsing": "Na een jaar."}
    w.step(wereld, aanvraag, "advies_ondertekenen", DESK, **{**ADVIES, **extra})
    rows = {each["id"]: each for each in make_client(wereld[SECR]).get(aanvraag_url(aanvraag)).json()["adviezen"]}
    assert len(rows) == 3
    nieuw = rows[read(aanvraag, wereld, DESK).pk]
    assert (nieuw["vervangt"], nieuw["doelen"], nieuw["duur_tot_en_met"]) == (
        eerder.pk, "Elke dag naar school.", "2028-07-31",
    )  # fmt: skip
    assert rows[eerder.pk]["vervangt"] is None


def test_for_many_at_once_one_expert_is_asked_without_a_day(wereld: Any, leeg: Any) -> None:
    with als(wereld[SECR]) as user:
        zaak = Aanvraag.objects.select_related("soort", "school", "leerling").get(pk=leeg.pk)
        form = DeskundigeVragenForm.make_for_many(None, None, zaak=zaak, user=user)
    assert list(form.fields) == ["deskundige"]
