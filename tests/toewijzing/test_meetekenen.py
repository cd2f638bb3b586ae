"""The consulent of a school signs along before it sends a request: whose turn, what is seen and from when, and what goes back."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Document, Leerling, Toegang
from opp.models import Opp
from swv.kern.models import Bericht
from swv.kern.muren import wall_context
from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Schoolconsulent
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_route_lopen import DIRECTEUR, LEIDER, get_names, give_route
from tests.toewijzing.test_workflow_matrix import ANY_DATA
from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.routecontrole import Routefeiten, check_route
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Normeenheid, Stap, Status
from toewijzing.models import Aanvraag, AanvraagDocument, Stapuitvoering
from toewijzing.models.route import VELDEN
from toewijzing.permissions import mag_besluiten
from toewijzing.queries.route import make_routefeiten
from toewijzing.queries.versiecontrole import check_soortversie
from toewijzing.queries.werk import find_werk, get_soorten_en_aflopend
from toewijzing.queries.zichtbaar import visible_documenten
from toewijzing.services.route import Soortstap
from toewijzing.workflow import AANVRAAG

pytestmark = pytest.mark.django_db
CODE, CONS, ZORG, SECR = "MAATWERK-I", Rol.CONSULENT, Rol.ZORGCOORDINATOR, Rol.SECRETARIS
MEE = Soortstap(Stap.MEETEKENEN, CONS)
BESLIST = Soortstap(Stap.BESLUIT, CONS)
TERUG = {"terughalen", "intrekken"}


@pytest.fixture
def collega(wereld: Any) -> Any:
    """A second consulent of the swv."""
    with as_eigenaar():
        return f.make_gebruiker(CONS, wereld.swv)


def assign(wereld: Any, gebruiker: Any, **kwargs: Any) -> Any:
    with as_eigenaar():
        facts = {"swv": wereld.swv, "school": wereld.school, "gebruiker": gebruiker, "van": f.LANG_GELEDEN}
        return Schoolconsulent.objects.create(**(facts | kwargs))


def lay_before(wereld: Any, *route: Soortstap, code: str = CODE) -> Any:
    give_route(wereld, code, *(route or (MEE, LEIDER, DIRECTEUR)), aantal_deskundigen=0)
    return w.step(wereld, w.make_concept(wereld, code), "voorleggen_consulent", ZORG)


def sees(user: Any, zaak: Any) -> bool:
    with als(fresh(user)) as by:
        return Aanvraag.objects.visible_to(by).filter(pk=zaak.pk).exists()


def fresh(user: Any) -> Any:
    return Gebruiker.objects.get(pk=user.pk)


def waits(user: Any) -> list[tuple[str, Any]]:
    with als(fresh(user)) as by:
        soorten, _, _ = get_soorten_en_aflopend(by, timezone.localdate())
        return [(rij.code, rij.pk) for rij in find_werk(by, timezone.localdate(), soorten, 10)]


# --- whose turn -----------------------------------------------------------------------------------------------------


def test_the_school_does_not_send_it_before_its_consulent_signed_along(wereld: Any) -> None:
    give_route(wereld, CODE, MEE, LEIDER, DIRECTEUR)
    concept = w.make_concept(wereld, CODE)
    assert get_names(wereld, concept, ZORG) == {"voorleggen_ouders", "voorleggen_consulent", "intrekken"}
    for name in ("vraag_akkoord", "meteen_indienen"):
        with pytest.raises(NotPossible):
            w.step(wereld, concept, name, ZORG)
    zaak = w.step(wereld, concept, "voorleggen_consulent", ZORG)
    assert (zaak.status, zaak.doet, zaak.aan_zet, zaak.ontvangen_op) == (Status.TER_AKKOORD, "meetekenen", CONS, None)
    assert get_names(wereld, zaak, Rol.SCHOOLLEIDER) == TERUG
    assert get_names(wereld, zaak, CONS) == {"meetekenen", "meetekenen_weigeren"}
    zaak = w.step(wereld, zaak, "meetekenen", CONS, reason="Goed besproken.")
    assert (zaak.status, zaak.doet, zaak.meegetekend_door_id) == (Status.TER_AKKOORD, "akkoord", wereld[CONS].pk)
    zaak = w.step(wereld, zaak, "indienen", Rol.SCHOOLLEIDER)
    assert (zaak.status, zaak.ontvangen_op) == (Status.INGEDIEND, timezone.localdate())
    with as_eigenaar():
        taken = list(Stapuitvoering.objects.filter(aanvraag=zaak).values_list("stap__doet", "door"))
    assert taken == [("meetekenen", wereld[CONS].pk), ("akkoord", wereld[Rol.SCHOOLLEIDER].pk)]


def test_as_last_step_the_signature_sends_it_and_the_swv_reads_the_dossier_from_then_on(wereld: Any) -> None:
    give_route(wereld, CODE, LEIDER, MEE, DIRECTEUR)
    zaak = w.make_ter_akkoord(wereld, CODE)
    assert not sees(wereld[CONS], zaak)  # first the schoolleider
    zaak = w.step(wereld, zaak, "akkoord_geven", Rol.SCHOOLLEIDER)
    assert get_names(wereld, zaak, CONS) == {"meetekenen_indienen", "meetekenen_weigeren"}
    zaak = w.step(wereld, zaak, "meetekenen_indienen", CONS)
    assert (zaak.status, zaak.ontvangen_op) == (Status.INGEDIEND, timezone.localdate())
    with als(wereld[SECR]) as by:
        assert Leerling.objects.visible_to(by).filter(pk=zaak.leerling_id).exists()


def test_a_condition_and_a_term_hold_for_it_as_for_every_step(wereld: Any) -> None:
    boven = Soortstap(Stap.MEETEKENEN, CONS, (Eis("bedrag", Teken.MEER_DAN, (4000,)),), termijn=(2, Normeenheid.WEKEN))
    altijd = Soortstap(Stap.MEETEKENEN, CONS, termijn=(2, Normeenheid.WEKEN))
    give_route(wereld, CODE, boven, LEIDER, DIRECTEUR)
    concept = w.make_concept(wereld, CODE)  # asks € 3.500
    assert "vraag_akkoord" in get_names(wereld, concept, ZORG)
    zaak = lay_before(wereld, altijd, LEIDER, DIRECTEUR)
    assert zaak.beurt_tot is not None
    assert zaak.beurt_tot >= timezone.localdate() + timedelta(days=14)
    assert ("meetekenen", zaak.pk) in waits(wereld[CONS])


def test_what_each_role_can_do_while_it_lies_there_is_exactly_this_and_all_else_changes_nothing(wereld: Any) -> None:
    zaak = lay_before(wereld)
    before = (zaak.status, zaak.versie)
    expected = {ZORG: TERUG, Rol.SCHOOLLEIDER: TERUG, CONS: {"meetekenen", "meetekenen_weigeren"}}
    assert {wie: names for wie in wereld.mensen if (names := get_names(wereld, zaak, wie))} == expected
    for wie, user in {**wereld.mensen, **wereld.anderen}.items():
        for transition in AANVRAAG.transitions:
            if user.pk == wereld.mensen.get(wie, user).pk and transition.name in expected.get(wie, set()):
                continue
            everywhere = wall_context([wereld.swv.pk, wereld.school.pk], timezone.localdate())
            with everywhere, pytest.raises((NotAllowed, NotPossible)):
                execute_transition(zaak, transition.name, by=user, reason="x", **ANY_DATA)
    assert (w.reload(zaak).status, w.reload(zaak).versie) == before


# --- which consulent ------------------------------------------------------------------------------------------------


def test_the_consulent_of_the_school_gets_task_and_mail_and_no_colleague_sees_it(wereld: Any, collega: Any) -> None:
    assign(wereld, collega)
    zaak = lay_before(wereld)
    with as_eigenaar():
        told = set(Bericht.objects.filter(soort="meetekenen").values_list("gebruiker", flat=True))
    assert told == {collega.pk}
    assert (sees(collega, zaak), sees(wereld[CONS], zaak)) == (True, False)
    assert (waits(collega), waits(wereld[CONS])) == ([("meetekenen", zaak.pk)], [])
    with pytest.raises((NotAllowed, NotPossible)):
        w.step(wereld, zaak, "meetekenen", CONS)


@pytest.mark.parametrize("hoe", ["voorbij", "straks", "geen rol meer", "andere school", "ander swv"])
def test_without_a_consulent_at_work_for_the_school_every_consulent_of_the_swv_sees_it(
    wereld: Any, collega: Any, hoe: str
) -> None:
    vandaag = timezone.localdate()
    match hoe:
        case "voorbij":
            assign(wereld, collega, tot=vandaag)
        case "straks":
            assign(wereld, collega, van=vandaag + timedelta(days=1))
        case "geen rol meer":
            assign(wereld, collega)
            with as_eigenaar():
                collega.lidmaatschap_set.update(tot=vandaag)
        case "andere school":
            assign(wereld, collega, school=wereld.zusterschool)
        case "ander swv":
            with as_eigenaar():
                assign(wereld, collega, swv=f.SwvFactory())
    zaak = lay_before(wereld)
    assert sees(wereld[CONS], zaak)
    assert sees(collega, zaak) == (hoe != "geen rol meer")


@pytest.mark.parametrize("hoe", ["werkgever", "rol"])
def test_a_consulent_who_works_for_the_board_of_the_school_too_is_stood_in_for(
    wereld: Any, collega: Any, hoe: str
) -> None:
    assign(wereld, collega)
    with as_eigenaar():
        if hoe == "werkgever":
            Gebruiker.objects.filter(pk=collega.pk).update(werkgever=wereld.bestuur)
        else:
            f.LidmaatschapFactory(gebruiker=collega, organisatie=wereld.zusterschool, rol=Rol.SCHOOLLEIDER)
    zaak = lay_before(wereld)
    with as_eigenaar():
        told = set(Bericht.objects.filter(soort="meetekenen").values_list("gebruiker", flat=True))
    assert told == {wereld[CONS].pk}
    assert (sees(wereld[CONS], zaak), waits(wereld[CONS])) == (True, [("meetekenen", zaak.pk)])
    assert get_names(wereld, w.step(wereld, zaak, "meetekenen", CONS), CONS) == set()


def test_who_works_for_another_board_signs_along_as_any_consulent(wereld: Any, collega: Any) -> None:
    assign(wereld, collega)
    with as_eigenaar():
        ander = wereld.anderen[ZORG].lid.organisatie.bestuur
        Gebruiker.objects.filter(pk=collega.pk).update(werkgever=ander)
    zaak = lay_before(wereld)
    assert (sees(collega, zaak), sees(wereld[CONS], zaak)) == (True, False)


def test_without_any_consulent_who_can_sign_the_school_reads_the_way_out_before_it_lays_it_there(wereld: Any) -> None:
    give_route(wereld, CODE, MEE, LEIDER, DIRECTEUR)
    zaak = w.make_concept(wereld, CODE)
    with as_eigenaar():
        Gebruiker.objects.filter(pk=wereld[CONS].pk).update(werkgever=wereld.bestuur)
    with pytest.raises(NotPossible, match="om een andere consulent voor uw school"):
        w.step(wereld, zaak, "voorleggen_consulent", ZORG)
    assert "voorleggen_consulent" not in get_names(wereld, zaak, ZORG)


def test_who_came_to_work_for_the_school_while_it_lay_there_neither_sees_nor_signs_it(wereld: Any) -> None:
    zaak = lay_before(wereld)
    with as_eigenaar():
        Gebruiker.objects.filter(pk=wereld[CONS].pk).update(werkgever=wereld.bestuur)
    assert (sees(wereld[CONS], zaak), waits(wereld[CONS])) == (False, [])


# --- the wall -------------------------------------------------------------------------------------------------------


def test_the_consulent_sees_the_case_only_while_it_lies_there_and_never_the_dossier(wereld: Any) -> None:
    give_route(wereld, CODE, MEE, LEIDER, DIRECTEUR)
    zaak = w.make_concept(wereld, CODE)
    assert not sees(wereld[CONS], zaak)
    zaak = w.step(wereld, zaak, "voorleggen_consulent", ZORG)
    with als(wereld[CONS]) as by:
        assert Aanvraag.objects.visible_to(by).filter(pk=zaak.pk).exists()
        assert not Leerling.objects.visible_to(by).filter(pk=zaak.leerling_id).exists()
        assert not Opp.objects.visible_to(by).exists()
        assert not Document.objects.visible_to(by).exists()
    for rol in (SECR, Rol.DIRECTEUR, Rol.CVT_LID, Rol.CVT_VOORZITTER):
        assert not sees(wereld[rol], zaak), rol
    zaak = w.step(wereld, zaak, "terughalen", ZORG)
    assert not sees(wereld[CONS], zaak)
    with als(wereld[CONS]):
        assert not Aanvraag.objects.filter(pk=zaak.pk).exists()  # the second wall closed too


def test_lists_find_it_in_parts_without_overlap(wereld: Any) -> None:
    zaak, sent = lay_before(wereld), w.make_ingediend(wereld, "TLV-VSO")
    with als(wereld[CONS]) as by:
        parts = [pk for part in Aanvraag.objects.visible_parts(by) for pk in part.values_list("pk", flat=True)]
    assert sorted(parts) == sorted([zaak.pk, sent.pk])


def test_after_signing_it_is_the_schools_until_it_is_sent(wereld: Any) -> None:
    zaak = w.step(wereld, lay_before(wereld), "meetekenen", CONS)
    assert not sees(wereld[CONS], zaak)
    with as_eigenaar():
        access = Toegang.objects.get(organisatie=wereld.swv, leerling=zaak.leerling)
    assert (access.omvang, access.tot) == ("zaak", timezone.localdate() + timedelta(days=1))
    zaak = w.step(wereld, zaak, "indienen", Rol.SCHOOLLEIDER)
    assert sees(wereld[CONS], zaak)


def test_documents_that_go_along_are_read_and_those_that_don_t_are_not(wereld: Any) -> None:
    zaak = lay_before(wereld)
    mee, niet = (
        f.DocumentFactory(leerling=zaak.leerling, organisatie=wereld.school, toegevoegd_door=wereld[ZORG])
        for _ in range(2)
    )
    with as_eigenaar():
        AanvraagDocument.objects.create(aanvraag=zaak, document=mee, leerling=zaak.leerling)
    with als(wereld[CONS]) as by:
        assert set(visible_documenten(by).filter(pk__in=[mee.pk, niet.pk])) == {mee}
    w.step(wereld, zaak, "terughalen", ZORG)
    with als(wereld[CONS]) as by:
        assert not visible_documenten(by).exists()


def test_withdrawing_it_ends_what_the_consulent_sees(wereld: Any) -> None:
    zaak = w.step(wereld, lay_before(wereld), "intrekken", ZORG, reason="Niet nodig.")
    assert not sees(wereld[CONS], zaak)
    with as_eigenaar():
        assert not Toegang.objects.filter(organisatie=wereld.swv, leerling=zaak.leerling, tot__isnull=True).exists()


# --- going back -----------------------------------------------------------------------------------------------------


def test_who_does_not_sign_along_says_why_and_signs_anew_what_comes_again(wereld: Any) -> None:
    zaak = lay_before(wereld)
    zaak = w.step(wereld, zaak, "meetekenen_weigeren", CONS, reason="Het doel ontbreekt.")
    assert (zaak.status, zaak.meegetekend_door_id) == (Status.CONCEPT, None)
    with als(wereld[ZORG]):
        assert zaak.statussen.get(actie="meetekenen_weigeren").toelichting == "Het doel ontbreekt."
    zaak = w.step(wereld, zaak, "voorleggen_consulent", ZORG)
    assert get_names(wereld, zaak, CONS) == {"meetekenen", "meetekenen_weigeren"}


def test_what_the_schoolleider_gives_back_is_signed_anew(wereld: Any) -> None:
    zaak = w.step(wereld, lay_before(wereld), "meetekenen", CONS)
    zaak = w.step(wereld, zaak, "akkoord_weigeren", Rol.SCHOOLLEIDER, reason="Nog niet.")
    assert (zaak.doet, zaak.meegetekend_door_id) == ("meetekenen", None)


# --- four eyes ------------------------------------------------------------------------------------------------------


def test_who_signed_along_does_not_decide_and_is_not_asked_to(wereld: Any, collega: Any) -> None:
    zaak = w.step(wereld, lay_before(wereld, MEE, LEIDER, BESLIST), "meetekenen", CONS)
    zaak = w.step(wereld, w.step(wereld, zaak, "indienen", Rol.SCHOOLLEIDER), "verklaar_compleet", SECR)
    with als(wereld[CONS]) as by:
        found = Aanvraag.objects.select_related("soort", "school").get(pk=zaak.pk)
        assert mag_besluiten.refusal(by, found).startswith("U tekende deze aanvraag mee")
    assert "besluiten" not in get_names(wereld, zaak, CONS)
    assert ("besluiten", zaak.pk) not in waits(wereld[CONS])
    assert ("besluiten", zaak.pk) in waits(collega)


def test_a_consulent_who_works_for_the_board_of_the_school_too_does_not_sign(wereld: Any, collega: Any) -> None:
    with as_eigenaar():
        f.LidmaatschapFactory(gebruiker=wereld[CONS], organisatie=wereld.zusterschool, rol=ZORG)
    zaak = lay_before(wereld)
    for name in ("meetekenen", "meetekenen_weigeren"):
        with als(fresh(wereld[CONS])) as by, pytest.raises(NotAllowed, match="Iemand anders neemt dit over"):
            execute_transition(Aanvraag.objects.get(pk=zaak.pk), name, by=by, reason="Dat kan zo.")
    with als(fresh(collega)) as by:
        execute_transition(Aanvraag.objects.get(pk=zaak.pk), "meetekenen", by=by)
    assert w.reload(zaak).meegetekend_door_id == collega.pk


# --- pages ----------------------------------------------------------------------------------------------------------


def test_page_offers_signing_and_no_way_into_the_dossier(client: Any, wereld: Any) -> None:
    zaak = lay_before(wereld)
    client.force_login(wereld[CONS])
    page = client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode()
    assert "De school legde deze aanvraag aan u voor" in page
    assert reverse("toewijzing:actie", args=[zaak.nummer, "meetekenen"]) in page
    assert reverse("leerlingen:dossier", args=[zaak.leerling.nummer]) not in page
    for tab in ("documenten", "tijdlijn"):
        assert client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer]), {"tab": tab}).status_code == 200
    assert client.get(reverse("leerlingen:dossier", args=[zaak.leerling.nummer])).status_code == 404


def test_what_was_typed_is_given_back_when_the_school_took_it_back_meanwhile(client: Any, wereld: Any) -> None:
    zaak = lay_before(wereld)
    client.force_login(wereld[CONS])
    url = reverse("toewijzing:actie", args=[zaak.nummer, "meetekenen_weigeren"])
    assert client.get(url).status_code == 200
    w.step(wereld, zaak, "terughalen", ZORG)
    answer = client.post(url, {"versie": zaak.versie, "reason": "Het doel ontbreekt nog."})
    assert answer.status_code == 409
    assert "Het doel ontbreekt nog." in answer.content.decode()
    elsewhere = client.post(
        reverse("toewijzing:actie", args=["A-NERGENS", "meetekenen_weigeren"]), {"reason": "Het doel ontbreekt nog."}
    )
    assert (elsewhere.status_code, client.get(url).status_code) == (409, 404)  # the same for a number that is none


def test_a_click_signs_and_leads_away_from_what_is_no_longer_seen(client: Any, wereld: Any) -> None:
    zaak = lay_before(wereld)
    client.force_login(wereld[CONS])
    url = reverse("toewijzing:actie", args=[zaak.nummer, "meetekenen"])
    answer = client.post(url, {"versie": zaak.versie, "reason": ""})
    assert (answer.status_code, answer.url) == (302, reverse("toewijzing:aanvragen"))
    assert w.reload(zaak).meegetekend_door_id == wereld[CONS].pk


# --- the rules of a route -------------------------------------------------------------------------------------------


def check(*doet: tuple[str, str], **kwargs: Any) -> list[tuple[str, int | None]]:
    stappen = [Wegstap(plek, each, rol) for plek, (each, rol) in enumerate(doet)]
    feiten = Routefeiten(VELDEN, frozenset(VELDEN), **kwargs)
    return [(each.tekst, each.plek) for each in check_route(stappen, feiten)]


SLOT = ("besluit", Rol.DIRECTEUR)
AKKOORD, TEKENT = ("akkoord", Rol.SCHOOLLEIDER), ("meetekenen", CONS)


def test_signing_along_comes_before_the_swv_and_once(wereld: Any) -> None:
    assert check(TEKENT, AKKOORD, SLOT) == check(AKKOORD, TEKENT, SLOT) == []
    ((late, plek),) = check(AKKOORD, ("controle", SECR), TEKENT, SLOT)
    assert late.startswith("Meetekenen door de consulent komt vóór")
    assert plek == 2
    ((twice, plek),) = check(TEKENT, AKKOORD, TEKENT, SLOT)
    assert twice.startswith("De consulent tekent al mee")
    assert plek == 2


def test_a_request_that_is_about_no_pupil_knows_no_signing_along(wereld: Any) -> None:
    ((text, plek),) = check(TEKENT, SLOT, over_leerling=False)
    assert text.startswith("Meetekenen vóór het versturen kan bij een aanvraag voor een leerling")
    assert plek == 0
    assert make_routefeiten(wereld.soorten[CODE]).over_leerling
    assert not make_routefeiten(wereld.soorten[CODE], onderwerp="klas").over_leerling


@pytest.mark.parametrize(("second", "slot"), [(False, BESLIST), (True, BESLIST), (False, DIRECTEUR)])
def test_check_tells_when_the_only_consulent_would_sign_along_and_decide(
    wereld: Any, second: bool, slot: Soortstap
) -> None:
    if second:
        f.make_gebruiker(CONS, wereld.swv)
    give_route(wereld, CODE, MEE, LEIDER, slot)
    punten = check_soortversie(wereld.soorten[CODE], timezone.localdate())
    told = [punt for punt in punten if "Wie meetekent, beslist niet" in punt.tekst]
    assert bool(told) is (slot == BESLIST and not second)
    assert not any(punt.blokkeert for punt in told)


def test_check_tells_when_who_starts_it_for_a_school_is_the_only_one_who_signs_along(wereld: Any) -> None:
    give_route(wereld, CODE, MEE, LEIDER, DIRECTEUR, indieners=[ZORG, CONS])
    punten = check_soortversie(wereld.soorten[CODE], timezone.localdate())
    assert [punt.blokkeert for punt in punten if "Wie begint, tekent niet zelf mee" in punt.tekst] == [False]
