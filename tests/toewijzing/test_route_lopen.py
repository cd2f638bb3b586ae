"""Requests on routes of their own: several akkoorden, none, a check at the swv, deciders by amount, and what goes back."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core import mail
from django.db import DatabaseError, transaction
from django.urls import reverse
from django.utils import timezone

from opp.models import Opp
from swv.kern.zaken.engine import get_actions
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.calculations.voorwaarde import NIEUW, VERLENGING, Eis, Teken
from toewijzing.enums import Stap, Status
from toewijzing.models import Aanvraag, Routestap, Stapuitvoering
from toewijzing.services.aanvraag import save_fields
from toewijzing.services.route import Soortstap
from toewijzing.services.soort import change_soort

LEIDER, BESTUUR = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.AKKOORD, Rol.BESTUURDER)
CONTROLE, DIRECTEUR = Soortstap(Stap.CONTROLE, Rol.CONSULENT), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)
TOT_5000 = (Eis("bedrag", Teken.HOOGSTENS, (Decimal(5000),)),)
ZORG, SECR = Rol.ZORGCOORDINATOR, Rol.SECRETARIS


def give_route(wereld: Any, code: str, *stappen: Soortstap, **gegevens: Any) -> None:
    """Requests of this kind that begin now take this route."""
    vandaag = timezone.localdate()
    with als(wereld[Rol.BEHEERDER]):
        soort = wereld.soorten[code]
        checklist: list[Any] = []
        wereld.soorten[code] = change_soort(
            soort=soort, gegevens=gegevens, checklist=checklist, van=vandaag, vandaag=vandaag, route=list(stappen)
        )


def get_names(wereld: Any, aanvraag: Any, rol: str) -> set[str]:
    """What this person can do now."""
    with als(wereld[rol]) as user:
        seen = Aanvraag.objects.visible_to(user).select_related("soort", "school").filter(pk=aanvraag.pk).first()
        return {each.name for each in get_actions(seen, user) if each.allowed} if seen else set()


def step(wereld: Any, aanvraag: Any, name: str, rol: str, **data: Any) -> Any:
    return w.step(wereld, aanvraag, name, rol, **data)


def test_two_akkoorden_follow_on_each_other_and_only_the_last_sends_it(wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", LEIDER, BESTUUR, DIRECTEUR)
    aanvraag = w.make_ter_akkoord(wereld, "MAATWERK-I")
    assert get_names(wereld, aanvraag, Rol.SCHOOLLEIDER) == {
        "akkoord_geven",
        "akkoord_weigeren",
        "terughalen",
        "intrekken",
    }
    assert get_names(wereld, aanvraag, Rol.BESTUURDER) == set()
    with pytest.raises(NotPossible):
        step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER)
    aanvraag = step(wereld, aanvraag, "akkoord_geven", Rol.SCHOOLLEIDER)
    assert (aanvraag.status, aanvraag.doet, aanvraag.aan_zet) == (Status.TER_AKKOORD, Stap.AKKOORD, Rol.BESTUURDER)
    assert "indienen" not in get_names(wereld, aanvraag, Rol.SCHOOLLEIDER)
    with pytest.raises(NotAllowed):
        step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER)
    aanvraag = step(wereld, aanvraag, "indienen", Rol.BESTUURDER)
    assert (aanvraag.status, aanvraag.doet, aanvraag.aan_zet) == (Status.INGEDIEND, Stap.BESLUIT, Rol.DIRECTEUR)
    with as_eigenaar():
        taken = list(Stapuitvoering.objects.filter(aanvraag=aanvraag).values_list("stap__rol", "door"))
    assert taken == [(rol, wereld[rol].pk) for rol in (Rol.SCHOOLLEIDER, Rol.BESTUURDER)]


@pytest.mark.parametrize(("name", "rol", "data"), [
    ("terughalen", ZORG, {}), ("akkoord_weigeren", Rol.BESTUURDER, {"reason": "Nog niet."}),
])  # fmt: skip
def test_what_goes_back_is_agreed_to_anew_by_everybody(wereld: Any, name: str, rol: str, data: Any) -> None:
    give_route(wereld, "MAATWERK-I", LEIDER, BESTUUR, DIRECTEUR)
    aanvraag = step(wereld, w.make_ter_akkoord(wereld, "MAATWERK-I"), "akkoord_geven", Rol.SCHOOLLEIDER)
    aanvraag = step(wereld, aanvraag, name, rol, **data)
    assert (aanvraag.status, aanvraag.aan_zet) == (Status.CONCEPT, Rol.SCHOOLLEIDER)
    aanvraag = step(wereld, aanvraag, "vraag_akkoord", ZORG)
    assert "akkoord_geven" in get_names(wereld, aanvraag, Rol.SCHOOLLEIDER)


def test_the_board_agrees_only_above_the_amount(wereld: Any) -> None:
    boven = Soortstap(Stap.AKKOORD, Rol.BESTUURDER, (Eis("bedrag", Teken.MEER_DAN, (Decimal(3500),)),))
    give_route(wereld, "MAATWERK-I", LEIDER, boven, DIRECTEUR)
    aanvraag = w.make_concept(wereld, "MAATWERK-I")  # asks € 3.500
    ter_akkoord = step(wereld, aanvraag, "vraag_akkoord", ZORG)
    assert "indienen" in get_names(wereld, ter_akkoord, Rol.SCHOOLLEIDER)
    step(wereld, ter_akkoord, "terughalen", ZORG)
    with als(wereld[ZORG]):
        save_fields(aanvraag=Aanvraag.objects.get(pk=aanvraag.pk), velden={"gevraagd_bedrag": Decimal("3500.01")})
    ter_akkoord = step(wereld, aanvraag, "vraag_akkoord", ZORG)
    assert "akkoord_geven" in get_names(wereld, ter_akkoord, Rol.SCHOOLLEIDER)


def test_without_akkoord_the_zorgcoordinator_sends_it_at_once(wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", DIRECTEUR)
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    assert get_names(wereld, aanvraag, ZORG) == {"voorleggen_ouders", "meteen_indienen", "intrekken"}
    with pytest.raises(NotPossible):
        step(wereld, aanvraag, "vraag_akkoord", ZORG)
    assert step(wereld, aanvraag, "meteen_indienen", ZORG).status == Status.INGEDIEND


def test_a_kind_with_akkoord_can_not_be_sent_without(wereld: Any) -> None:
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    assert "meteen_indienen" not in get_names(wereld, aanvraag, ZORG)
    with pytest.raises(NotPossible):
        step(wereld, aanvraag, "meteen_indienen", ZORG)


def test_a_check_comes_after_complete_and_before_the_decision(wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", LEIDER, CONTROLE, DIRECTEUR)
    aanvraag = w.make_ingediend(wereld, "MAATWERK-I")
    assert (aanvraag.doet, aanvraag.aan_zet, aanvraag.beslisser) == (Stap.CONTROLE, Rol.CONSULENT, Rol.DIRECTEUR)
    assert "stap_afronden" not in get_names(wereld, aanvraag, Rol.CONSULENT)
    mail.outbox.clear()
    aanvraag = step(wereld, aanvraag, "verklaar_compleet", SECR)
    for rol in (SECR, Rol.DIRECTEUR, Rol.CVT_VOORZITTER):
        with pytest.raises(NotAllowed):
            step(wereld, aanvraag, "stap_afronden", rol)
    with pytest.raises(NotPossible):
        step(wereld, aanvraag, "besluiten", Rol.DIRECTEUR, uitkomst="toegekend", motivering="x")
    aanvraag = step(wereld, aanvraag, "stap_afronden", Rol.CONSULENT, reason="In orde.")
    assert (aanvraag.doet, aanvraag.aan_zet) == (Stap.BESLUIT, Rol.DIRECTEUR)
    done = step(wereld, aanvraag, "besluiten", Rol.DIRECTEUR, uitkomst="toegekend", motivering="Het is nodig.",
                **w.TOEGEKEND["MAATWERK-I"])  # fmt: skip
    assert (done.status, done.doet, done.beurt_id, done.beslisser) == (Status.BESLOTEN, "", None, Rol.DIRECTEUR)


def test_a_check_of_a_colleague_of_another_swv_is_none(wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", LEIDER, CONTROLE, DIRECTEUR)
    aanvraag = step(wereld, w.make_ingediend(wereld, "MAATWERK-I"), "verklaar_compleet", SECR)
    with als(wereld.anderen[Rol.CONSULENT]) as user:
        assert not Aanvraag.objects.visible_to(user).filter(pk=aanvraag.pk).exists()


def test_an_answer_of_the_school_is_checked_again(wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", LEIDER, CONTROLE, DIRECTEUR)
    aanvraag = step(wereld, w.make_ingediend(wereld, "MAATWERK-I"), "verklaar_compleet", SECR)
    aanvraag = step(wereld, aanvraag, "stap_afronden", Rol.CONSULENT)
    aanvraag = step(wereld, aanvraag, "vraag_aanvulling", SECR, onderwerp="De offerte",
                    uiterlijk=timezone.localdate() + timedelta(days=7))  # fmt: skip
    aanvraag = step(wereld, aanvraag, "aanvullen", ZORG, reason="Hij zit erbij.")
    assert (aanvraag.doet, aanvraag.compleet_op) == (Stap.CONTROLE, None)


def test_an_answer_that_asks_what_the_board_has_not_agreed_to_is_refused_with_the_way_out(wereld: Any) -> None:
    boven = Soortstap(Stap.AKKOORD, Rol.BESTUURDER, (Eis("bedrag", Teken.MEER_DAN, (Decimal(4000),)),))
    give_route(wereld, "MAATWERK-I", LEIDER, boven, DIRECTEUR)
    aanvraag = w.make_ingediend(wereld, "MAATWERK-I")  # asks € 3.500
    aanvraag = step(wereld, aanvraag, "vraag_aanvulling", SECR, onderwerp="De offerte",
                    uiterlijk=timezone.localdate() + timedelta(days=7))  # fmt: skip
    with als(wereld[ZORG]):
        save_fields(aanvraag=aanvraag, velden={"gevraagd_bedrag": Decimal(4001)})
    aanvraag = step(wereld, w.reload(aanvraag), "vraag_akkoord_opnieuw", ZORG)
    aanvraag = step(wereld, aanvraag, "akkoord_aanvulling", Rol.SCHOOLLEIDER)
    with pytest.raises(NotPossible, match="geeft eerst ook de bestuurder akkoord"):
        step(wereld, aanvraag, "aanvullen", ZORG, reason="Het werd duurder.")

    with als(wereld[ZORG]):
        save_fields(aanvraag=aanvraag, velden={"gevraagd_bedrag": Decimal(4000)})
    aanvraag = step(wereld, w.reload(aanvraag), "aanvullen", ZORG, reason="Toch niet duurder.")
    assert (aanvraag.status, aanvraag.doet) == (Status.INGEDIEND, Stap.BESLUIT)


def test_what_only_time_changes_after_sending_asks_nobody_of_the_school_any_more(wereld: Any) -> None:
    zonder_opp = Soortstap(Stap.AKKOORD, Rol.BESTUURDER, (Eis("opp", Teken.IS, (False,)),))
    give_route(wereld, "MAATWERK-I", LEIDER, zonder_opp, DIRECTEUR)
    aanvraag = w.make_onvolledig(wereld, "MAATWERK-I")
    with as_eigenaar():
        assert Opp.objects.filter(leerling=aanvraag.leerling_id).update(
            evaluatie_voor=timezone.localdate() - timedelta(days=1)
        )
    with als(wereld[ZORG]):
        save_fields(aanvraag=aanvraag, velden={"gevraagd_bedrag": Decimal(3400)})
    aanvraag = step(wereld, w.reload(aanvraag), "aanvullen", ZORG, reason="Hij zit erbij.")
    assert (aanvraag.doet, aanvraag.aan_zet) == (Stap.BESLUIT, Rol.DIRECTEUR)
    assert step(wereld, aanvraag, "verklaar_compleet", SECR).doet == Stap.BESLUIT


def test_what_the_board_has_not_agreed_to_is_not_there_when_it_is_handled_without_the_answer(wereld: Any) -> None:
    boven = Soortstap(Stap.AKKOORD, Rol.BESTUURDER, (Eis("bedrag", Teken.MEER_DAN, (Decimal(4000),)),))
    give_route(wereld, "MAATWERK-I", LEIDER, boven, DIRECTEUR)
    aanvraag = w.make_onvolledig(wereld, "MAATWERK-I")  # asks € 3.500
    later = {"vandaag": timezone.localdate() + timedelta(days=15), "reason": "De school antwoordt niet."}
    with als(wereld[ZORG]):
        save_fields(aanvraag=aanvraag, velden={"gevraagd_bedrag": Decimal(4001)})
    aanvraag = step(wereld, w.reload(aanvraag), "verder_zonder_aanvulling", SECR, **later)
    assert (aanvraag.status, aanvraag.doet) == (Status.INGEDIEND, Stap.BESLUIT)
    assert aanvraag.gevraagd_bedrag == Decimal(3500)


def test_experts_after_a_check_are_asked_when_it_is_done(wereld: Any) -> None:
    give_route(wereld, "TLV-PRO", LEIDER, CONTROLE, Soortstap(Stap.DESKUNDIGEN), DIRECTEUR)
    aanvraag = step(wereld, w.make_ingediend(wereld, "TLV-PRO"), "verklaar_compleet", SECR)
    assert (aanvraag.status, aanvraag.doet) == (Status.INGEDIEND, Stap.CONTROLE)
    aanvraag = step(wereld, aanvraag, "stap_afronden", Rol.CONSULENT)
    assert (aanvraag.status, aanvraag.doet) == (Status.BIJ_DESKUNDIGEN, Stap.DESKUNDIGEN)
    assert "deskundige_vragen" in get_names(wereld, aanvraag, SECR)


def test_a_step_that_does_not_hold_is_passed_by(wereld: Any) -> None:
    alleen_nieuw = (Eis("aanleiding", Teken.IS, (NIEUW,)),)
    give_route(wereld, "MAATWERK-I", LEIDER, Soortstap(Stap.CONTROLE, Rol.CONSULENT, alleen_nieuw), DIRECTEUR)
    eerste = w.make_ingediend(wereld, "MAATWERK-I")
    assert eerste.doet == Stap.CONTROLE
    vervolg = w.make_concept(wereld, "MAATWERK-I")
    with as_eigenaar():
        Aanvraag.objects.filter(pk=vervolg.pk).update(vervolg_van=eerste)
    vervolg = step(wereld, step(wereld, vervolg, "vraag_akkoord", ZORG), "indienen", Rol.SCHOOLLEIDER)
    assert (vervolg.doet, vervolg.aan_zet) == (Stap.BESLUIT, Rol.DIRECTEUR)


def test_the_secretaris_decides_where_the_route_says_so(wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", LEIDER, Soortstap(Stap.BESLUIT, SECR, TOT_5000), DIRECTEUR)
    aanvraag = step(wereld, w.make_ingediend(wereld, "MAATWERK-I"), "verklaar_compleet", SECR)
    data = {"uitkomst": "toegekend", "motivering": "Het is nodig.", **w.TOEGEKEND["MAATWERK-I"]}
    with pytest.raises(NotAllowed):
        step(wereld, aanvraag, "besluiten", Rol.DIRECTEUR, **data)
    assert "besluiten" in get_names(wereld, aanvraag, SECR)


def test_who_decides_by_one_case_does_not_grant_up_to_the_amount_of_another(wereld: Any) -> None:
    gevallen = (
        Eis("bedrag", Teken.HOOGSTENS, (Decimal(5000),)), Eis("aanleiding", Teken.IS, (NIEUW,)),
        Eis("bedrag", Teken.HOOGSTENS, (Decimal(10_000),), 1), Eis("aanleiding", Teken.IS, (VERLENGING,), 1),
    )  # fmt: skip
    give_route(wereld, "MAATWERK-I", LEIDER, Soortstap(Stap.BESLUIT, Rol.CONSULENT, gevallen), DIRECTEUR)
    aanvraag = step(wereld, w.make_ingediend(wereld, "MAATWERK-I"), "verklaar_compleet", SECR)  # new, asks € 3.500
    data = {"uitkomst": "toegekend", "motivering": "Het is nodig.", **w.TOEGEKEND["MAATWERK-I"]}
    with pytest.raises(Incomplete) as refused:
        step(
            wereld,
            aanvraag,
            "besluiten",
            Rol.CONSULENT,
            **data | {"bedrag": Decimal(9000), "afwijking": "De offerte is hoger."},
        )
    assert "hoger dan u zelf mag toekennen" in refused.value.fouten["bedrag"][0]
    assert step(wereld, aanvraag, "besluiten", Rol.CONSULENT, **data).status == Status.BESLOTEN


def test_an_amount_that_nobody_knows_waits_and_is_told(wereld: Any, client: Any) -> None:
    aanvraag = w.make_ingediend(wereld, "MAATWERK-I")
    with as_eigenaar():
        row = Aanvraag.objects.get(pk=aanvraag.pk)
        row.gevraagd_bedrag = None
        row.update_beurt()
        row.save()
    assert (row.beurt_id, row.doet, row.beslisser, row.wacht_op) == (None, "", "", ["bedrag"])
    client.force_login(wereld[SECR])
    aanvraag = step(wereld, aanvraag, "verklaar_compleet", SECR)
    page = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])).content.decode()
    assert "hangt af van het gevraagde bedrag" in page


def test_a_request_keeps_the_route_it_began_with(wereld: Any) -> None:
    aanvraag = w.make_ter_akkoord(wereld, "MAATWERK-I")
    give_route(wereld, "MAATWERK-I", LEIDER, BESTUUR, DIRECTEUR)
    assert step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER).beslisser == Rol.CONSULENT


def test_what_was_taken_is_frozen_once_it_lapsed_and_is_taken_once(wereld: Any) -> None:
    aanvraag = step(wereld, w.make_ingediend(wereld, "MAATWERK-I"), "verklaar_compleet", SECR)
    with als(wereld[SECR]):
        taken = Stapuitvoering.objects.get(aanvraag=aanvraag)
        with pytest.raises(DatabaseError), transaction.atomic():
            Stapuitvoering.objects.create(
                aanvraag=aanvraag, leerling_id=aanvraag.leerling_id, stap_id=taken.stap_id, door=taken.door, op=taken.op
            )
        Stapuitvoering.objects.filter(pk=taken.pk).update(vervallen_op=taken.op)
        with pytest.raises(DatabaseError), transaction.atomic():
            Stapuitvoering.objects.filter(pk=taken.pk).update(vervallen_op=None)


def test_the_database_refuses_a_step_without_whom_or_with_a_role_that_does_not_do_it(wereld: Any) -> None:
    soort = wereld.soorten["TLV-VSO"]
    wrong = [(Stap.AKKOORD, Rol.CONSULENT), (Stap.BESLUIT, Rol.SCHOOLLEIDER), (Stap.BESLUIT, ""), (Stap.ZITTING, SECR)]
    for number, (doet, rol) in enumerate(wrong):
        with as_eigenaar(), pytest.raises(DatabaseError), transaction.atomic():
            Routestap.objects.create(aanvraagsoort=soort, volgorde=50 + number, doet=doet, rol=rol)
