"""Questions back: the secretaris asks, the terms stand still, the school adds or withdraws, or it goes on without."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse

from schoolaanvragen.enums import Status
from schoolaanvragen.models import Schoolstap, Schoolvraag
from schoolaanvragen.presentatie import describe_state
from schoolaanvragen.services.aanvraag import write_aanvraag
from schoolaanvragen.services.aanvulling import recount_terms
from schoolaanvragen.views.zaak import get_terms
from schoolaanvragen.werk import get_werk
from swv.kern.termijnen import Stilstand, calculate_beslistermijn, calculate_norm
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar, get_reasons
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_bericht import get_mails
from tests.schoolaanvragen.wereld import BESTUUR, CONS, DIR, LEIDER, SECR, ZORG
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap
from toewijzing.queries.beslistermijn import get_beslistermijn
from toewijzing.services.route import Soortstap


def day(dagen: int) -> date:
    """So many days from today."""
    return s.vandaag() + timedelta(days=dagen)


def fill_in(wereld: Any, zaak: Any, *, rol: str = ZORG, **velden: Any) -> None:
    with als(wereld[rol]) as by:
        write_aanvraag(aanvraag=zaak, by=by, velden=velden, antwoorden={}, vandaag=s.vandaag())


# --- the clock ------------------------------------------------------------------------------------------------------


def test_norm_and_legal_term_stand_still_from_the_day_after_the_question_until_the_answer(wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld)
    soort = zaak.soort
    zaak = s.step(wereld, zaak, "aanvullen", ZORG, reason="De begroting staat erbij.", vandaag=day(10))
    stil = [Stilstand(day(1), day(10))]

    assert zaak.norm_op == calculate_norm(s.vandaag(), soort.norm_aantal, soort.norm_eenheid, stil, vandaag=day(10))
    assert zaak.norm_op >= calculate_norm(
        s.vandaag(), soort.norm_aantal, soort.norm_eenheid, vandaag=day(0)
    ) + timedelta(9)
    termijn = get_beslistermijn(zaak, day(10))
    assert termijn is not None
    assert termijn.dagen_stil == 9
    assert termijn.uiterlijk > calculate_beslistermijn(s.vandaag(), soort.wettelijke_weken, [], day(10)).uiterlijk


def test_term_of_the_step_stands_still_too(wereld: Any) -> None:
    zaak = s.make_ingediend(wereld)
    before = zaak.beurt_tot
    zaak = s.step(wereld, s.ask(wereld, zaak), "aanvullen", ZORG, reason="Het staat erbij.", vandaag=day(10))
    with als(wereld[SECR]):
        recount_terms(swv_id=wereld.swv.pk, vandaag=day(10))
    zaak = s.reload(zaak)

    assert zaak.beurt_tot == calculate_norm(s.vandaag(), 2, "weken", [Stilstand(day(1), day(10))], vandaag=day(10))
    assert zaak.beurt_tot > before


def test_an_answer_after_the_set_date_lets_it_stand_still_up_to_that_date(wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld)
    zaak = s.step(wereld, zaak, "aanvullen", ZORG, reason="Het staat erbij.", vandaag=day(30))

    termijn = get_beslistermijn(zaak, day(30))
    assert termijn is not None
    assert termijn.dagen_stil == 14


def test_no_legal_term_counts_where_the_decision_is_none_of_the_awb(wereld: Any) -> None:
    assert get_beslistermijn(s.make_onvolledig(wereld, "FONDS"), s.vandaag()) is None
    assert get_beslistermijn(s.make_onvolledig(wereld, "GROEP"), s.vandaag()) is not None


# --- asking and adding ----------------------------------------------------------------------------------------------


def test_a_question_without_time_to_answer_or_without_words_is_refused(wereld: Any) -> None:
    zaak = s.make_ingediend(wereld)
    with pytest.raises(Incomplete) as refused:
        s.ask(wereld, zaak, uiterlijk=s.vandaag())
    assert set(refused.value.fouten) == {"uiterlijk"}
    with pytest.raises(Incomplete) as refused:
        s.ask(wereld, zaak, onderwerp="")
    assert set(refused.value.fouten) == {"onderwerp"}
    with as_eigenaar():
        assert not Schoolvraag.objects.exists()


def test_who_asks_by_kind(wereld: Any) -> None:
    """A consulent asks of what is arranged without a body; the directeur and the school never."""
    kort, lang = s.make_ingediend(wereld, "FONDS"), s.make_ingediend(wereld)
    for zaak, mag in ((kort, {SECR, CONS}), (lang, {SECR})):
        found = {wie for wie, user in wereld.mensen.items() if "vraag_aanvulling" in get_reasons(user, zaak)}
        assert found == mag


def test_an_answer_of_nothing_is_refused_and_the_clock_stays_still(wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld)
    with pytest.raises(Incomplete) as refused:
        s.step(wereld, zaak, "aanvullen", ZORG, reason="  ")
    assert "lege aanvulling" in refused.value.fouten["reason"][0]
    assert s.reload(zaak).status == Status.ONVOLLEDIG


def test_meanwhile_the_school_changes_what_it_asks_and_nobody_else_does(client: Any, wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld)
    url = reverse("schoolaanvragen:invullen", args=[zaak.nummer])
    client.force_login(wereld[ZORG])
    assert client.get(url).status_code == 200
    fill_in(wereld, zaak, aantal_leerlingen=11)
    client.force_login(wereld[CONS])
    assert client.get(url).status_code == 302
    done = s.step(wereld, zaak, "aanvullen", ZORG, reason="Het zijn er elf.")
    assert (done.aantal_leerlingen, done.ingevuld_door_id) == (11, wereld[ZORG].pk)
    with pytest.raises(NotPossible):
        fill_in(wereld, done, aantal_leerlingen=12)


def test_what_was_emptied_has_to_be_filled_in_before_the_answer_goes(wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld)
    fill_in(wereld, zaak, groep="")
    with pytest.raises(Incomplete) as refused:
        s.step(wereld, zaak, "aanvullen", ZORG, reason="Het staat erbij.")
    assert refused.value.fouten["reason"] == ["Vul eerst in: Welke groep?. Dat doet u bij «Vul de aanvraag in»."]


def test_which_schools_take_part_stays_as_it_was_sent(client: Any, wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld, "CLUSTER", scholen=[wereld.zusterschool])
    client.force_login(wereld[ZORG])
    page = client.get(reverse("schoolaanvragen:invullen", args=[zaak.nummer])).content.decode()

    assert 'name="uren"' in page
    assert 'name="scholen"' not in page


def test_what_was_checked_is_checked_again_after_the_answer(wereld: Any) -> None:
    zaak = s.ask(wereld, s.make_gecontroleerd(wereld))
    zaak = s.step(wereld, zaak, "aanvullen", LEIDER, reason="Het staat erbij.")

    assert (zaak.doet, zaak.aan_zet, zaak.vraag_tot) == ("controle", CONS, None)
    with as_eigenaar():
        gedaan = Schoolstap.objects.filter(aanvraag=zaak, vervallen_op__isnull=True)
        assert list(gedaan.values_list("stap__doet", flat=True)) == ["akkoord"]


def test_a_higher_amount_goes_to_who_decides_on_that(wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld, bedrag=4000)
    assert zaak.beslisser == CONS
    fill_in(wereld, zaak, bedrag=6000)
    zaak = s.step(wereld, s.step(wereld, zaak, "vraag_akkoord_opnieuw", ZORG), "akkoord_aanvulling", LEIDER)

    assert s.step(wereld, zaak, "aanvullen", ZORG, reason="Het werd duurder.").beslisser == Rol.DIRECTEUR


def test_the_school_withdraws_instead(wereld: Any) -> None:
    zaak = s.step(wereld, s.make_onvolledig(wereld), "intrekken", ZORG, reason="Wij doen het zelf.")

    assert (zaak.status, zaak.vraag_tot) == (Status.INGETROKKEN, None)


def test_it_goes_on_without_an_answer_only_after_the_set_date(wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld)
    assert "nog tijd" in get_reasons(wereld[SECR], zaak)["verder_zonder_aanvulling"]
    with pytest.raises(NotPossible):
        s.step(wereld, zaak, "verder_zonder_aanvulling", SECR, reason="Er kwam niets.", vandaag=day(14))
    zaak = s.step(wereld, zaak, "verder_zonder_aanvulling", SECR, reason="Er kwam niets.", vandaag=day(15))

    assert (zaak.status, zaak.doet) == (Status.INGEDIEND, "controle")
    termijn = get_beslistermijn(zaak, day(20))
    assert termijn is not None
    assert (termijn.dagen_stil, termijn.stil_sinds) == (14, None)


def test_a_decision_waits_for_the_answer(wereld: Any) -> None:
    zaak = s.ask(wereld, s.make_geadviseerd(wereld))
    with pytest.raises(NotPossible):
        s.grant(wereld, zaak)


# --- who reads and hears of it --------------------------------------------------------------------------------------


def test_question_and_answer_are_read_by_school_board_and_swv_and_not_by_a_school_that_takes_part(
    client: Any, wereld: Any
) -> None:
    zaak = s.make_onvolledig(wereld, "CLUSTER", scholen=[wereld.zusterschool])
    zaak = s.step(wereld, zaak, "aanvullen", ZORG, reason="Wij deden er GEHEIM-rooster bij.")
    url = reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])
    mede = f.make_gebruiker(ZORG, wereld.zusterschool)
    for user in (wereld[ZORG], wereld[BESTUUR], wereld[SECR]):
        client.force_login(user)
        page = client.get(url).content.decode()
        assert "<li>De GEHEIM-begroting per maand</li><li>Wie het doet</li>" in page
        assert "Aangevuld op" in page
    client.force_login(mede)
    page = client.get(url).content.decode()
    assert zaak.nummer in page
    assert "De GEHEIM-begroting" not in page


def test_school_hears_that_something_is_asked_and_the_swv_that_it_was_answered(wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld)
    (een, twee) = get_mails("schoolaanvraag_onvolledig")
    assert {een.gebruiker_id, twee.gebruiker_id} == {wereld[ZORG].pk, wereld[LEIDER].pk}
    assert "GEHEIM" not in een.tekst
    s.step(wereld, zaak, "aanvullen", ZORG, reason="Het staat erbij.")

    assert {each.gebruiker_id for each in get_mails("schoolaanvraag_aangevuld")} == {wereld[SECR].pk, wereld[CONS].pk}


def test_school_hears_that_it_goes_on_without_its_answer(wereld: Any) -> None:
    s.step(wereld, s.make_onvolledig(wereld), "verder_zonder_aanvulling", SECR, reason="Niets.", vandaag=day(15))

    assert {each.gebruiker_id for each in get_mails("schoolaanvraag_verder")} == {wereld[ZORG].pk, wereld[LEIDER].pk}


def test_it_waits_on_mijn_werk_of_the_school_and_of_the_secretaris_once_it_is_too_late(wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld)
    titel = f"Schoolaanvraag {zaak.nummer}"
    elders = f.make_gebruiker(ZORG, wereld.zusterschool)

    def see(user: Any, dag: date) -> list[str]:
        with als(user) as by:
            return [each.titel for each in get_werk(by, dag)]

    assert (see(wereld[ZORG], day(0)), see(wereld[CONS], day(0)), see(wereld[SECR], day(14))) == ([titel], [], [])
    assert (see(wereld[SECR], day(15)), see(elders, day(15))) == ([titel], [])
    assert describe_state(zaak).startswith("Wacht op een aanvulling, uiterlijk op ")


def test_what_the_swv_asks_for_a_school_is_answered_by_the_swv(wereld: Any) -> None:
    zaak = s.make_concept(wereld, door=wereld[CONS])
    zaak = s.step(wereld, s.step(wereld, zaak, "indienen", CONS), "akkoord_geven", LEIDER)
    zaak = s.ask(wereld, zaak)
    with pytest.raises(NotAllowed):
        s.step(wereld, zaak, "aanvullen", ZORG, reason="Het staat erbij.")

    assert s.step(wereld, zaak, "aanvullen", CONS, reason="Het staat erbij.").status == Status.INGEDIEND


def test_answer_that_asks_what_the_board_has_not_agreed_to_is_refused_with_the_way_out(wereld: Any) -> None:
    boven = Eis("bedrag", Teken.MEER_DAN, (Decimal(10_000),))
    s.make_soorten(wereld)
    route = (Soortstap(Stap.AKKOORD, LEIDER), Soortstap(Stap.AKKOORD, BESTUUR, (boven,)), Soortstap(Stap.BESLUIT, DIR))
    s.make_soort(wereld.swv, "TWEE", route=route)
    zaak = s.make_onvolledig(wereld, "TWEE")
    fill_in(wereld, zaak, bedrag=Decimal(10_001))
    zaak = s.step(wereld, s.step(wereld, zaak, "vraag_akkoord_opnieuw", ZORG), "akkoord_aanvulling", LEIDER)
    with pytest.raises(Incomplete) as refused:
        s.step(wereld, zaak, "aanvullen", ZORG, reason="Het werd duurder.")
    assert "geeft eerst ook de bestuurder akkoord" in refused.value.fouten["reason"][0]

    fill_in(wereld, zaak, bedrag=Decimal(10_000))
    zaak = s.step(wereld, zaak, "aanvullen", ZORG, reason="Toch niet duurder.")
    assert (zaak.status, zaak.doet) == (Status.INGEDIEND, Stap.BESLUIT)


def test_page_shows_the_terms_in_the_same_words_as_of_a_pupil(client: Any, wereld: Any) -> None:
    zaak = s.make_onvolledig(wereld)
    client.force_login(wereld[SECR])
    page = client.get(reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])).content.decode()

    assert "Wettelijk uiterlijk" in page
    assert "Eigen norm" in page
    assert [regel.label for regel in get_terms(zaak, day(3))] == [
        "Wettelijk uiterlijk",
        "Klok staat stil",
        "Eigen norm",
    ]
    client.force_login(wereld[ZORG])
    page = client.get(reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])).content.decode()
    assert "Vul de aanvraag in" in page
