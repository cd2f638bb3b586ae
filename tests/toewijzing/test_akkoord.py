"""An akkoord goes as far as what was asked when it was given: more, longer or another answer asks it anew."""

import re
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Bericht
from swv.kern.muren import wall_context
from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_meetekenen import MEE, waits
from tests.toewijzing.test_route_lopen import BESTUUR, DIRECTEUR, LEIDER, get_names, give_route
from toewijzing.calculations.akkoord import VAN_LEERLING
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap, Status
from toewijzing.models import Aanvraag, Stapuitvoering
from toewijzing.presentatie.tijdlijn import get_timeline
from toewijzing.services.aanvraag import save_fields
from toewijzing.services.route import Soortstap

CODE = "MAATWERK-I"  # asks € 3.500
ZORG, SECR, SL, CONS = Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.SCHOOLLEIDER, Rol.CONSULENT


def ask(wereld: Any, zaak: Any) -> Any:
    uiterlijk = timezone.localdate() + timedelta(days=7)
    return w.step(wereld, zaak, "vraag_aanvulling", SECR, onderwerp="De offerte", uiterlijk=uiterlijk)


def change(wereld: Any, zaak: Any, **velden: Any) -> Any:
    with als(wereld[ZORG]):
        save_fields(aanvraag=zaak, velden=velden)
    return w.reload(zaak)


def list_mails(soort: str) -> list[Any]:
    return list(Bericht.objects.filter(soort=soort).order_by("pk"))


def make_duurder(wereld: Any, bedrag: int = 9000) -> Any:
    """Sent for € 3.500 with akkoord of the schoolleider; asked to add something, the school asks this many euro."""
    give_route(wereld, CODE, LEIDER, DIRECTEUR)
    return change(wereld, ask(wereld, w.make_ingediend(wereld, CODE)), gevraagd_bedrag=Decimal(bedrag))


def read(client: Any, user: Any, zaak: Any) -> str:
    client.force_login(user)
    return " ".join(client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).text.split())


# --- what is covered ------------------------------------------------------------------------------------------------

TOEN = {
    "gevraagd_bedrag": "4000.00", "gevraagd_aantal": "10.00", "gevraagde_weken": 8, "gevraagde_dagen_per_week": None,
    "gevraagde_categorie": 1, "gevraagd_van": "2026-12-01", "gevraagd_tot_en_met": "2027-01-31", "antwoorden": {"a": "ja"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("nu", "meer"),
    [
        ({}, []),
        ({"gevraagd_bedrag": "4000"}, []),
        ({"gevraagd_bedrag": "3999.99", "gevraagd_aantal": None, "gevraagde_weken": 1}, []),
        ({"gevraagd_bedrag": "4000.01"}, ["het bedrag"]),
        ({"gevraagd_aantal": "10.50"}, ["het aantal"]),
        ({"gevraagde_weken": 9}, ["het aantal weken"]),
        ({"gevraagde_dagen_per_week": 1}, ["het aantal dagen per week"]),
        ({"gevraagde_categorie": 3}, ["de categorie"]),
        ({"gevraagd_van": "2026-12-08", "gevraagd_tot_en_met": "2027-02-07"}, []),  # later, as long
        ({"gevraagd_tot_en_met": "2027-02-01"}, ["de duur"]),
        ({"gevraagd_van": "2026-11-30"}, ["de duur"]),
        ({"antwoorden": {"a": "nee"}}, ["een antwoord waarnaar de route kijkt"]),
    ],
)
def test_less_or_other_days_are_covered_and_more_longer_or_another_answer_is_not(nu: Any, meer: list[str]) -> None:
    assert VAN_LEERLING.find_meer(TOEN, TOEN | nu) == meer


def test_what_was_not_kept_is_not_compared() -> None:
    assert VAN_LEERLING.find_meer({}, TOEN) == []


# --- more is asked --------------------------------------------------------------------------------------------------


def test_who_agreed_to_less_agrees_anew_before_the_answer_is_sent(client: Any, wereld: Any) -> None:
    zaak = make_duurder(wereld)
    assert (zaak.doet, zaak.aan_zet) == (Stap.AKKOORD, "")
    with pytest.raises(NotPossible, match=r"het bedrag\): de schoolleider geeft eerst opnieuw akkoord"):
        w.step(wereld, zaak, "aanvullen", ZORG, reason="Het werd duurder.")
    assert get_names(wereld, zaak, SL) == {"vraag_akkoord_opnieuw", "intrekken"}
    assert ("akkoord", zaak.pk) not in waits(wereld[SL])
    zaak = w.step(wereld, zaak, "vraag_akkoord_opnieuw", ZORG)
    assert list_mails("ter_akkoord")[-1].gebruiker_id == wereld[SL].pk
    assert ("akkoord", zaak.pk) in waits(wereld[SL])
    assert "Zij wacht op uw akkoord." in read(client, wereld[SL], zaak)
    with pytest.raises(NotPossible, match="Dat is gevraagd"):
        w.step(wereld, zaak, "aanvullen", ZORG, reason="Het werd duurder.")
    assert not list_mails("aanvulling_akkoord")
    zaak = w.step(wereld, zaak, "akkoord_aanvulling", SL)
    assert {each.gebruiker_id for each in list_mails("aanvulling_akkoord")} == {wereld[ZORG].pk, wereld[SL].pk}
    zaak = w.step(wereld, zaak, "aanvullen", ZORG, reason="Het werd duurder.")

    assert (zaak.status, zaak.doet, zaak.gevraagd_bedrag) == (Status.INGEDIEND, Stap.BESLUIT, Decimal(9000))
    with as_eigenaar():
        given = Stapuitvoering.objects.filter(aanvraag=zaak).values_list("over__gevraagd_bedrag", "vervallen_op")
        assert list(given) == [("3500.00", timezone.localdate()), ("9000.00", None)]
    for rol in (ZORG, SECR):
        with als(wereld[rol]) as user:
            told = " ".join(each.zin for each in get_timeline(user, zaak))
        assert "een eerder akkoord geldt daar niet voor" in told, rol
        assert "gaf akkoord op wat de school nu vraagt" in told, rol


def test_every_akkoord_on_less_is_asked_anew_in_order(wereld: Any) -> None:
    give_route(wereld, CODE, LEIDER, BESTUUR, DIRECTEUR)
    zaak = w.step(wereld, w.make_ter_akkoord(wereld, CODE), "akkoord_geven", SL)
    zaak = ask(wereld, w.step(wereld, zaak, "indienen", Rol.BESTUURDER))
    zaak = w.step(wereld, change(wereld, zaak, gevraagd_bedrag=Decimal(9000)), "vraag_akkoord_opnieuw", ZORG)
    assert zaak.aan_zet == Rol.SCHOOLLEIDER
    assert get_names(wereld, zaak, Rol.BESTUURDER) == set()
    zaak = w.step(wereld, zaak, "akkoord_aanvulling", SL)
    assert list_mails("ter_akkoord")[-1].gebruiker_id == wereld[Rol.BESTUURDER].pk
    assert ("akkoord", zaak.pk) in waits(wereld[Rol.BESTUURDER])
    zaak = w.step(wereld, zaak, "akkoord_aanvulling", Rol.BESTUURDER)
    assert (zaak.doet, "aanvullen" in get_names(wereld, zaak, ZORG)) == (Stap.BESLUIT, True)


@pytest.mark.parametrize("bedrag", [3500, 3000])
def test_documents_words_and_less_need_no_akkoord_anew(wereld: Any, bedrag: int) -> None:
    zaak = make_duurder(wereld, bedrag=bedrag)
    assert "vraag_akkoord_opnieuw" not in get_names(wereld, zaak, ZORG)
    zaak = w.step(wereld, zaak, "aanvullen", ZORG, reason="De offerte zit erbij.")
    assert (zaak.status, zaak.doet) == (Status.INGEDIEND, Stap.BESLUIT)
    with as_eigenaar():
        assert Stapuitvoering.objects.filter(aanvraag=zaak, vervallen_op__isnull=True).count() == 1


def test_asking_again_what_was_asked_first_keeps_the_akkoord(wereld: Any) -> None:
    zaak = change(wereld, make_duurder(wereld), gevraagd_bedrag=Decimal(3500))
    zaak = w.step(wereld, zaak, "aanvullen", ZORG, reason="Toch niet duurder.")
    assert (zaak.status, zaak.doet) == (Status.INGEDIEND, Stap.BESLUIT)


def test_an_akkoord_is_on_what_was_laid_before_and_not_on_what_is_typed_meanwhile(wereld: Any) -> None:
    zaak = w.step(wereld, make_duurder(wereld, bedrag=5000), "vraag_akkoord_opnieuw", ZORG)
    zaak = change(wereld, zaak, gevraagd_bedrag=Decimal(9000))
    assert ("akkoord", zaak.pk) not in waits(wereld[SL])
    with pytest.raises((NotAllowed, NotPossible)):
        w.step(wereld, zaak, "akkoord_aanvulling", SL)
    zaak = w.step(wereld, zaak, "vraag_akkoord_opnieuw", ZORG)
    zaak = w.step(wereld, zaak, "akkoord_aanvulling", SL)
    zaak = change(wereld, zaak, gevraagd_bedrag=Decimal(9001))  # after it
    with pytest.raises(NotPossible, match="opnieuw akkoord"):
        w.step(wereld, zaak, "aanvullen", ZORG, reason="Nog iets duurder.")


def test_an_akkoord_anew_covers_a_second_question_too(wereld: Any) -> None:
    zaak = w.step(wereld, make_duurder(wereld), "vraag_akkoord_opnieuw", ZORG)
    zaak = w.step(wereld, w.step(wereld, zaak, "akkoord_aanvulling", SL), "aanvullen", ZORG, reason="Duurder.")
    zaak = ask(wereld, zaak)
    zaak = w.step(wereld, zaak, "aanvullen", ZORG, reason="Nog een stuk.")
    assert (zaak.status, zaak.doet) == (Status.INGEDIEND, Stap.BESLUIT)


def test_going_on_without_the_answer_is_about_what_was_agreed_to(wereld: Any) -> None:
    boven = Soortstap(Stap.AKKOORD, Rol.BESTUURDER, (Eis("bedrag", Teken.MEER_DAN, (Decimal(4000),)),))
    for stappen in ((LEIDER, DIRECTEUR), (boven, DIRECTEUR)):  # an akkoord on less, and none at all
        give_route(wereld, CODE, *stappen)
        zaak = w.make_concept(wereld, CODE)
        if stappen[0] is LEIDER:
            zaak = w.step(wereld, w.step(wereld, zaak, "vraag_akkoord", ZORG), "indienen", SL)
        else:
            zaak = w.step(wereld, zaak, "meteen_indienen", ZORG)
        zaak = change(wereld, ask(wereld, zaak), gevraagd_bedrag=Decimal(9000))
        assert zaak.doet == Stap.AKKOORD
        later = timezone.localdate() + timedelta(days=8)
        zaak = w.step(wereld, zaak, "verder_zonder_aanvulling", SECR, reason="Niets gehoord.", vandaag=later)
        assert (zaak.status, zaak.doet, zaak.gevraagd_bedrag) == (Status.INGEDIEND, Stap.BESLUIT, Decimal(3500))


def test_less_that_was_asked_stays_when_it_goes_on_without_the_answer(wereld: Any) -> None:
    later = timezone.localdate() + timedelta(days=8)
    zaak = make_duurder(wereld, bedrag=3000)
    zaak = w.step(wereld, zaak, "verder_zonder_aanvulling", SECR, reason="Niets gehoord.", vandaag=later)
    assert zaak.gevraagd_bedrag == Decimal(3000)


# --- the consulent who signs along ----------------------------------------------------------------------------------


def test_who_signed_along_for_less_signs_anew_and_does_not_decide(wereld: Any) -> None:
    give_route(wereld, CODE, MEE, DIRECTEUR)
    zaak = w.step(wereld, w.make_concept(wereld, CODE), "voorleggen_consulent", ZORG)
    zaak = ask(wereld, w.step(wereld, zaak, "meetekenen_indienen", CONS))
    zaak = change(wereld, zaak, gevraagd_bedrag=Decimal(9000))
    assert "meetekenen_aanvulling" not in get_names(wereld, zaak, CONS)
    with pytest.raises(NotPossible, match="tekent eerst opnieuw mee"):
        w.step(wereld, zaak, "aanvullen", ZORG, reason="Duurder.")
    zaak = w.step(wereld, zaak, "vraag_akkoord_opnieuw", ZORG)
    assert ("meetekenen", zaak.pk) in waits(wereld[CONS])
    zaak = w.step(wereld, zaak, "meetekenen_aanvulling", CONS)
    assert zaak.meegetekend_door_id == wereld[CONS].pk
    zaak = w.step(wereld, zaak, "aanvullen", ZORG, reason="Duurder.")
    assert (zaak.status, zaak.doet) == (Status.INGEDIEND, Stap.BESLUIT)
    with als(wereld[CONS]) as by:  # the swv still sees the case as any other
        assert Aanvraag.objects.visible_to(by).filter(pk=zaak.pk).exists()


# --- who may not ----------------------------------------------------------------------------------------------------


def test_nobody_else_agrees_to_what_the_school_asks_more(wereld: Any) -> None:
    zaak = w.step(wereld, make_duurder(wereld), "vraag_akkoord_opnieuw", ZORG)
    found = {wie for wie in wereld.mensen if "akkoord_aanvulling" in get_names(wereld, zaak, wie)}
    assert found == {SL}
    for user in {**wereld.mensen, **wereld.anderen}.values():
        if user.pk == wereld[SL].pk:
            continue
        everywhere = wall_context([wereld.swv.pk, wereld.school.pk], timezone.localdate())
        with everywhere, pytest.raises(NotAllowed):
            execute_transition(zaak, "akkoord_aanvulling", by=user)
    assert w.reload(zaak).versie == zaak.versie


def test_way_out_names_the_button_that_stands_on_that_page(client: Any, wereld: Any) -> None:
    page = read(client, wereld[ZORG], make_duurder(wereld))
    assert "vraag bij «Aanvullen in het formulier» weer wat er eerst stond" in page
    assert re.search(r"<a [^>]*> ?Aanvullen in het formulier ?</a>", page), page
