"""Rules of the Awb, WEC and the commission's reglement on requests and bezwaren, each with the example of the research."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from swv.kern.feiten import FEITEN
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.wet.models import Feit
from swv.wet.services import add_feit
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.bezwaarwereld import dag, do, make_besluit, make_bezwaar, make_geadviseerd
from toewijzing.calculations import check_periode
from toewijzing.calculations.bezwaar import Bezwaarfeiten, calculate_bezwaarbeslissing, find_next, judge_ontvangst
from toewijzing.calculations.grens import get_laatste_dag
from toewijzing.enums import Besluitstatus, PeriodeRegel
from toewijzing.models import Aanvraagsoort, Briefgegevens
from toewijzing.queries.brief import find_gaps
from toewijzing.services import bezwaar as b
from toewijzing.services.behandeling import recount_terms
from toewijzing.workflow.guards import guard_can_extend, guard_letters_ready, guard_question_lapsed


@pytest.mark.parametrize(
    ("regel", "gegeven", "begin", "eind", "eerste"),
    [
        # WEC 40 lid 15: the rest of the schooljaar in which it is given, and a whole one.
        (PeriodeRegel.SCHOOLJAREN, date(2026, 11, 29), date(2026, 8, 1), date(2027, 7, 31), "31 juli 2028"),
        (PeriodeRegel.SCHOOLJAREN, date(2026, 11, 29), date(2026, 8, 1), date(2028, 7, 31), ""),
        (PeriodeRegel.SCHOOLJAREN, date(2026, 6, 10), date(2026, 6, 10), date(2027, 7, 31), ""),
        (PeriodeRegel.SCHOOLJAREN, date(2026, 6, 10), date(2026, 8, 1), date(2027, 7, 31), ""),
        (PeriodeRegel.SCHOOLJAREN, date(2026, 8, 1), date(2026, 8, 1), date(2027, 7, 31), ""),
        (PeriodeRegel.SCHOOLJAREN, date(2026, 11, 29), date(2027, 8, 1), date(2028, 7, 31), ""),
        # WPO 40 and WVO 10g know no period: sbo and pro.
        (PeriodeRegel.VRIJ, date(2026, 11, 29), date(2026, 11, 29), date(2027, 7, 31), ""),
    ],
)
def test_shortest_tlv(regel: str, gegeven: date, begin: date, eind: date, eerste: str) -> None:
    fouten = check_periode(regel, begin, eind, gegeven)

    assert (eerste in fouten["eind"][0]) if eerste else (fouten == {})


@pytest.mark.parametrize(
    ("ontvangen", "verwacht"), [(date(2026, 7, 20), "op_tijd_gepost"), (date(2026, 7, 21), "te_laat")]
)
def test_bezwaar_posted_in_time_comes_in_within_a_week(ontvangen: date, verwacht: str) -> None:
    assert judge_ontvangst(ontvangen, date(2026, 7, 13), date(2026, 7, 13)) == verwacht  # Awb 6:9 lid 2


@pytest.mark.parametrize(
    ("commissie", "verdaagd", "uiterlijk"),
    [(True, False, date(2026, 8, 10)), (False, False, date(2026, 6, 29)), (True, True, date(2026, 9, 21))],
)
def test_term_to_decide_on_a_bezwaar(commissie: bool, verdaagd: bool, uiterlijk: date) -> None:
    assert calculate_bezwaarbeslissing(date(2026, 5, 18), commissie=commissie, verdaagd=verdaagd) == uiterlijk  # 7:10


@pytest.mark.parametrize(
    ("tot_en_met", "commissie", "verdaagd", "uiterlijk"),
    [
        # Twelve weeks after Thursday 19-2-2026 is Ascension Day, the Friday after it is equated: Monday.
        (date(2026, 2, 19), True, False, date(2026, 5, 18)),
        # And six weeks more from that Monday; eighteen weeks from the start would be Thursday 25-6-2026.
        (date(2026, 2, 19), True, True, date(2026, 6, 29)),
        # Six weeks end on Ascension Day too, the six after them on an ordinary Monday.
        (date(2026, 4, 2), False, False, date(2026, 5, 18)),
        (date(2026, 4, 2), False, True, date(2026, 6, 29)),
        # Twelve weeks in all still move: 2-2 plus six is 16-3-2027, plus six more 27-4-2027, Koningsdag.
        (date(2027, 2, 2), False, True, date(2027, 4, 28)),
        # Eighteen weeks don't: 22-12-2026 plus twelve is 16-3-2027, plus six Koningsdag, and it stays there (Atw 4).
        (date(2026, 12, 22), True, True, date(2027, 4, 27)),
    ],
)
def test_term_of_twelve_weeks_moves_and_a_longer_one_does_not(
    tot_en_met: date, commissie: bool, verdaagd: bool, uiterlijk: date
) -> None:
    """Atw 1 and 4 (rule 45 of the research; counting from the moved day is ours)."""
    assert calculate_bezwaarbeslissing(tot_en_met, commissie=commissie, verdaagd=verdaagd) == uiterlijk


@pytest.mark.parametrize(
    ("code", "artikel", "woorden"),
    [
        # Who lives in Zwolle goes to the court of Zwolle, also when the swv is in Ede: no court is named.
        ("bevoegde_rechtbank", "Awb 8:7 lid 2", "waar de indiener woont of gevestigd is"),
        # 16 hours in 4 weeks of lessons: po and (v)so to the gemeente, vo to the minister (DUO).
        ("verzuim_melden", "Leerplichtwet 21 en 21a", "po en (v)so aan de gemeente (art. 21), vo aan DUO (art. 21a)"),
    ],
)
def test_rule_in_words_says_what_the_article_says(code: str, artikel: str, woorden: str) -> None:
    rij = FEITEN.get_rij(code, date(2026, 11, 30))
    assert (rij.artikel, woorden in rij.waarde, rij.niet_nagezien != "") == (artikel, True, True)


@pytest.mark.parametrize(
    ("email", "site", "digitaal"),
    [("bezwaar@swv.example", "", True), ("", "https://swv.example/bezwaar", True), ("", "", False)],
)
def test_letter_gives_an_electronic_way_to_object_besides_the_post(
    wereld: Any, email: str, site: str, digitaal: bool
) -> None:
    """Awb 2:13 (since 1-1-2026): a letter with only an address by post is a fault, and doesn't go out."""
    aanvraag = w.make_besloten(wereld)
    with as_eigenaar():
        Briefgegevens.objects.filter(swv=wereld.swv).update(bezwaar_email=email, bezwaar_site=site)
    with als(wereld[Rol.SECRETARIS]):
        gaps = find_gaps(w.reload(aanvraag), [])
    assert [gap for gap in gaps if "digitaal bezwaar" in gap] == (
        []
        if digitaal
        else ["Vul eerst in: waar iemand digitaal bezwaar maakt. Dat doet u of de beheerder bij Beheer › Brieven."]
    )


def test_bezwaar_goes_to_the_commission_in_fourteen_days() -> None:
    volgende = find_next(Bezwaarfeiten(ontvangen_op=date(2026, 5, 18), bezwaar_tot_en_met=date(2026, 6, 1)))

    assert volgende is not None
    assert volgende.uiterlijk == date(2026, 6, 1)  # Reglement LBT 2


# --- with cases -----------------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_new_swv_has_no_periods_for_praktijkonderwijs(wereld: Any) -> None:
    regels = dict(Aanvraagsoort.objects.filter(swv=wereld.swv).values_list("code", "periode_regel"))

    assert (regels["TLV-VSO"], regels["TLV-PRO"]) == ("schooljaren", "vrij")


def _verleng(wereld: Any, aanvraag: Any, weken: int = 2) -> Any:
    return w.step(wereld, aanvraag, "verlengen", Rol.SECRETARIS, weken=weken, reason="Een advies komt later.")


@pytest.mark.django_db
def test_term_is_extended_once(wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    _verleng(wereld, aanvraag)

    with pytest.raises(NotPossible, match="al verlengd"):
        _verleng(wereld, aanvraag)
    assert w.reload(aanvraag).uiterlijk_op == aanvraag.uiterlijk_op + timedelta(weeks=2)


@pytest.mark.django_db
def test_term_is_extended_as_often_as_the_facts_of_the_swv_say(wereld: Any) -> None:
    aanvraag = _verleng(wereld, w.make_ingediend(wereld))
    change(wereld, "verlenging_keren", "2")

    _verleng(wereld, aanvraag)


@pytest.mark.django_db
def test_extension_is_not_longer_than_reasonable(wereld: Any) -> None:
    with pytest.raises(Incomplete) as refused:
        _verleng(wereld, w.make_ingediend(wereld), 9)
    assert "weken" in refused.value.fouten


@pytest.mark.django_db
@pytest.mark.parametrize(("dagen", "kan"), [(0, True), (1, False)])
def test_term_is_extended_until_its_last_day(wereld: Any, dagen: int, kan: bool) -> None:
    aanvraag = w.make_ingediend(wereld)
    with als(wereld[Rol.SECRETARIS]) as by:
        reden = guard_can_extend(aanvraag, by, aanvraag.uiterlijk_op + timedelta(days=dagen))

    assert (reden == "") is kan


@pytest.mark.django_db
@pytest.mark.parametrize(("vandaag", "kan"), [(date(2026, 12, 11), True), (date(2026, 12, 12), False)])
def test_refusal_to_handle_within_four_weeks(wereld: Any, vandaag: date, kan: bool) -> None:
    aanvraag = w.make_onvolledig(wereld)
    with as_eigenaar():
        aanvraag.termijngebeurtenissen.update(datum=date(2026, 11, 9), tot=date(2026, 11, 13))
    with als(wereld[Rol.DIRECTEUR]) as by:
        assert (guard_question_lapsed(aanvraag, by, vandaag) == "") is kan


@pytest.mark.django_db
def test_refusal_to_handle_is_made_known_within_four_weeks(wereld: Any) -> None:
    aanvraag = w.step(
        wereld,
        w.make_vraag_verlopen(wereld),
        "buiten_behandeling_stellen",
        Rol.DIRECTEUR,
        motivering="Het OPP bleef uit.",
    )
    w.mark_letters_made(aanvraag)
    laatste = timezone.localdate() + timedelta(days=27)  # four weeks after yesterday
    with als(wereld[Rol.SECRETARIS]) as by:
        within = guard_letters_ready(aanvraag, by, laatste)
        after = guard_letters_ready(aanvraag, by, laatste + timedelta(days=5))

    assert within.startswith(
        "Sinds de brieven zijn gemaakt, veranderde: datum van de brief"
    )  # the term itself allows it
    assert after.startswith("Niet in behandeling nemen kon de s")


@pytest.mark.django_db
def test_who_took_the_decision_does_not_decide_on_the_bezwaar(wereld: Any) -> None:
    bezwaar = make_geadviseerd(wereld, make_besluit(wereld, zelf=True))

    with pytest.raises(NotAllowed, match="Awb 10:3 lid 3"):
        do(wereld, b.decide, rol=Rol.DIRECTEUR, bezwaar=bezwaar, uitkomst="ongegrond", beslist_op=dag(0))


@pytest.mark.django_db
def test_decision_of_the_bestuur_is_put_down_by_the_secretaris(wereld: Any) -> None:
    bezwaar = make_geadviseerd(wereld, make_besluit(wereld, zelf=True))
    data = {"bezwaar": bezwaar, "uitkomst": "ongegrond", "beslist_op": dag(0)}
    eerste = wereld[Rol.DIRECTEUR].naam

    for beslisser in ("", "  ", eerste, f"{eerste.upper()}, directeur"):
        with pytest.raises(Incomplete) as refused:
            do(wereld, b.decide, **data, beslisser=beslisser)
        assert set(refused.value.fouten) == {"beslisser"}
    done = do(wereld, b.decide, **data, beslisser="A. de Boer, voorzitter van het bestuur")
    assert (done.beslisser, done.beslist_door) == ("A. de Boer, voorzitter van het bestuur", wereld[Rol.SECRETARIS])


@pytest.mark.django_db
def test_another_directeur_decides_and_then_the_secretaris_does_not(wereld: Any) -> None:
    bezwaar = make_geadviseerd(wereld, make_besluit(wereld, zelf=True))
    wereld.mensen["tweede"] = f.make_gebruiker(Rol.DIRECTEUR, wereld.swv)
    data = {"bezwaar": bezwaar, "uitkomst": "ongegrond", "beslist_op": dag(0)}

    with pytest.raises(NotAllowed):
        do(wereld, b.decide, **data, beslisser="A. de Boer, voorzitter")
    assert do(wereld, b.decide, rol="tweede", **data).beslist_door == wereld["tweede"]


# --- a changed fact -------------------------------------------------------------------------------------------------


def change(wereld: Any, code: str, waarde: str, *, van: date = date(2020, 1, 1), tot: date | None = None) -> Feit:
    with als(wereld[Rol.BEHEERDER]) as by:
        return add_feit(
            swv=wereld.swv, code=code, waarde=waarde, van=van, tot=tot, artikel="", bron="Stb. 2026, 1", nagezien_op=timezone.localdate(),
            niet_nagezien="", by=by, vandaag=timezone.localdate(),
        )  # fmt: skip


@pytest.mark.django_db
def test_stored_terms_follow_a_new_equated_day(wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    laatste = aanvraag.uiterlijk_op
    change(wereld, "gelijkgestelde_dagen", laatste.isoformat(), van=laatste, tot=laatste + timedelta(days=1))
    with als(wereld[Rol.SECRETARIS]):
        aantal = recount_terms(swv_id=wereld.swv.pk, vandaag=timezone.localdate())

    assert (aantal, w.reload(aanvraag).uiterlijk_op > laatste) == (1, True)


@pytest.mark.django_db
def test_bezwaar_goes_by_the_facts_of_its_own_swv(wereld: Any) -> None:
    bezwaar = make_bezwaar(wereld)
    with as_eigenaar():
        before = bezwaar.uiterlijk
    change(wereld, "bezwaar_met_commissie", "10")
    with as_eigenaar():
        Feit.objects.create(
            swv=wereld.ander_swv, code="bezwaar_met_commissie", waarde="3", van=date(2020, 1, 1), bron="x",
            niet_nagezien="x", door=wereld[Rol.BEHEERDER],
        )  # fmt: skip
        assert timedelta(weeks=1) < before - bezwaar.uiterlijk < timedelta(weeks=3)
        assert bezwaar.besluit.status == Besluitstatus.BEKENDGEMAAKT


# --- ages -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("geboren", "leeftijd", "laatste"),
    [
        (date(2014, 3, 3), 14, date(2028, 7, 31)),  # so, WEC 39 lid 4: 14 on 3-3-2028, so 31-7-2029 is asked back
        (date(2007, 9, 1), 20, date(2028, 7, 31)),  # vso, WEC 39 lid 4 and 5: 20 on 1-9-2027
        (date(2008, 10, 1), 18, date(2027, 7, 31)),  # pro, WVO 2020 2.27: 18 on 1-10-2026
    ],
)
def test_grant_ends_with_the_school_year_in_which_the_highest_age_is_reached(
    geboren: date, leeftijd: int, laatste: date
) -> None:
    assert get_laatste_dag(geboren, leeftijd) == laatste
