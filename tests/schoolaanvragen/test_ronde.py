"""Rounds and school terms of requests of schools: as for a pupil, from the same settings."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from schoolaanvragen.models import Schoolaanvraag
from schoolaanvragen.services.aanvraag import begin_aanvraag
from schoolaanvragen.werk import get_werk
from swv.kern.schoolvakanties import get_vakanties, is_vakantie
from swv.kern.termijnen import calculate_norm
from swv.kern.zaken.fouten import NotPossible
from tests import factories as f
from tests.rollen import als, as_eigenaar, get_reasons
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_api import URL, make_client
from tests.schoolaanvragen.wereld import DIR, LEIDER, SECR, ZORG
from tests.toewijzing.test_ronde import day, make_ronde
from tests.toewijzing.test_wet import change
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagronde
from toewijzing.services.behandeling import recount_terms
from toewijzing.services.ronde import change_ronde, delete_ronde
from toewijzing.services.route import Soortstap

CODE = "RONDE"
LANG = 60  # so many days have a holiday among them, whatever day it is


def use_rondes(wereld: Any, **gegevens: Any) -> None:
    """A kind that takes requests of schools in rounds."""
    s.make_soorten(wereld)
    s.make_soort(wereld.swv, CODE, **{"in_rondes": True, "norm_aantal": 2, "norm_eenheid": "weken", **gegevens})


def begin(wereld: Any) -> Any:
    soort = s.get_soort(wereld.swv, CODE)
    with als(wereld[ZORG]) as by:
        return begin_aanvraag(soort=soort, school=wereld.school, by=by, vandaag=s.vandaag())


def open_nieuw(client: Any, wereld: Any) -> str:
    client.force_login(wereld[ZORG])
    return " ".join(client.get(reverse("schoolaanvragen:nieuw")).content.decode().split())


# --- norm -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("eenheid", "aantal", "gewoon"), [("schooldagen", LANG, "werkdagen"), ("schoolweken", 12, "weken")]
)
def test_norm_and_step_count_without_the_holidays_of_the_region(
    wereld: Any, eenheid: str, aantal: int, gewoon: str
) -> None:
    change(wereld, "vakantieregio", "midden")
    weg = (Soortstap(Stap.AKKOORD, LEIDER), Soortstap(Stap.BESLUIT, DIR, termijn=(aantal, eenheid)))
    use_rondes(wereld, in_rondes=False, norm_aantal=aantal, norm_eenheid=eenheid, route=weg)
    zaak = s.make_ingediend(wereld, CODE)
    vakanties, dag = get_vakanties("midden"), s.vandaag()
    met = calculate_norm(dag, aantal, eenheid, vandaag=dag, vakanties=vakanties)

    assert zaak.norm_op == zaak.beurt_tot == met
    assert met > calculate_norm(dag, aantal, gewoon, vandaag=dag)
    assert not is_vakantie(met, vakanties)


def test_another_region_moves_norm_and_step_of_running_requests_and_not_of_decided_ones(wereld: Any) -> None:
    weg = (Soortstap(Stap.AKKOORD, LEIDER), Soortstap(Stap.BESLUIT, DIR, termijn=(LANG, "schooldagen")))
    use_rondes(wereld, in_rondes=False, norm_aantal=LANG, norm_eenheid="schooldagen", route=weg)
    besloten = s.grant(wereld, s.make_ingediend(wereld, CODE))
    zaak = s.make_ingediend(wereld, CODE)
    change(wereld, "vakantieregio", "zuid")
    with als(wereld[SECR]):
        recount_terms(swv_id=wereld.swv.pk, vandaag=s.vandaag())
    after = s.reload(zaak)

    assert after.norm_op == after.beurt_tot > zaak.norm_op
    assert s.reload(besloten).norm_op == besloten.norm_op


# --- rounds ---------------------------------------------------------------------------------------------------------


def test_a_request_in_an_open_round_has_its_norm_from_the_closing_day(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    ronde = make_ronde(wereld, -10, 12, soort_code=CODE)
    zaak = s.make_ingediend(wereld, CODE)

    assert (zaak.ronde_id, zaak.ontvangen_op) == (ronde.pk, s.vandaag())
    assert ronde.sluit_op + timedelta(weeks=2) <= zaak.norm_op < ronde.sluit_op + timedelta(weeks=3)
    client.force_login(wereld[ZORG])
    page = client.get(reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])).content.decode()
    assert "Ronde 1: sluit op" in page
    assert "vanaf de sluiting van de ronde op" in page


def test_after_the_closing_day_it_goes_into_the_next_round_and_that_is_told_before(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -40, -1, soort_code=CODE)
    volgende = make_ronde(wereld, 60, 90, soort_code=CODE, naam="Ronde 2")
    zaak = s.make_ter_akkoord(wereld, CODE)
    client.force_login(wereld[LEIDER])
    page = client.get(reverse("schoolaanvragen:stap", args=[zaak.nummer, "akkoord_geven"])).content.decode()

    assert "wacht de aanvraag op Ronde 2" in page
    zaak = s.step(wereld, zaak, "akkoord_geven", LEIDER)
    assert (zaak.ronde_id, zaak.norm_op > volgende.sluit_op) == (volgende.pk, True)


def test_without_a_round_the_kind_is_named_and_neither_offered_nor_begun(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 10, soort_code=CODE, swv=wereld.ander_swv)
    make_ronde(wereld, -10, 10, soort_code="GROEP")
    make_ronde(wereld, -10, -1, soort_code=CODE)
    pk = s.get_soort(wereld.swv, CODE).pk
    page = open_nieuw(client, wereld)

    assert f'value="{pk}"' not in page
    assert "Ronde: er is geen ronde open" in page
    with pytest.raises(ValidationError):
        begin(wereld)
    make_ronde(wereld, 0, 10, soort_code=CODE)
    assert f'value="{pk}"' in open_nieuw(client, wereld)
    assert begin(wereld).status == "concept"


def test_a_round_that_closed_meanwhile_is_refused_in_words_at_each_step(wereld: Any) -> None:
    use_rondes(wereld)
    ronde = make_ronde(wereld, -10, 10, soort_code=CODE)
    concept, wacht = s.make_concept(wereld, CODE), s.make_ter_akkoord(wereld, CODE)
    with as_eigenaar():
        Aanvraagronde.objects.filter(pk=ronde.pk).update(opent_op=day(-10), sluit_op=day(-1))

    assert "geen ronde open" in get_reasons(wereld[ZORG], concept)["indienen"]
    assert "geen ronde open" in get_reasons(wereld[LEIDER], wacht)["akkoord_geven"]
    with pytest.raises(NotPossible, match="geen ronde open"):
        s.step(wereld, wacht, "akkoord_geven", LEIDER)


def test_an_awb_besluit_can_be_asked_without_a_round_and_counts_from_receipt(wereld: Any) -> None:
    use_rondes(wereld, is_awb_besluit=True)
    zonder = s.make_ingediend(wereld, CODE)
    make_ronde(wereld, 20, 40, soort_code=CODE)
    met = s.make_ingediend(wereld, CODE)

    assert (zonder.ronde_id, met.ronde_id is None) == (None, False)
    assert met.norm_op == zonder.norm_op < s.vandaag() + timedelta(weeks=3)


def test_choice_tells_when_the_round_closes(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 12, 40, soort_code=CODE)

    assert "Ronde 1 sluit op" in open_nieuw(client, wereld)


def test_what_comes_back_leaves_its_round_and_goes_into_that_of_the_day_it_is_sent_again(wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 12, soort_code=CODE)
    zaak = s.step(wereld, s.make_ingediend(wereld, CODE), "teruggeven", SECR, reason="Het bedrag klopt niet.")

    assert zaak.ronde_id is None


def test_other_days_of_a_round_move_the_norm_of_what_is_in_it(wereld: Any) -> None:
    use_rondes(wereld)
    ronde = make_ronde(wereld, -10, 12, soort_code=CODE)
    zaak = s.make_ingediend(wereld, CODE)
    with als(wereld[SECR]):
        change_ronde(
            ronde=ronde, naam="Ronde 1", opent_op=day(-10), sluit_op=day(40), behandeld_op=day(80), vandaag=s.vandaag()
        )

    assert s.reload(zaak).norm_op >= zaak.norm_op + timedelta(days=26)


def test_a_round_with_a_request_of_a_school_stays_and_says_why(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    ronde = make_ronde(wereld, -10, 12, soort_code=CODE)
    s.make_ingediend(wereld, CODE)
    with als(wereld[SECR]), pytest.raises(NotPossible, match="zitten aanvragen"):
        delete_ronde(ronde=ronde)
    client.force_login(wereld[SECR])
    page = client.post(reverse("toewijzing:ronde_weg", args=[ronde.pk]), follow=True)

    assert "zitten aanvragen" in page.content.decode()
    with as_eigenaar():
        assert Aanvraagronde.objects.filter(pk=ronde.pk).exists()


def test_taking_away_a_round_that_is_gone_already_is_no_error(wereld: Any) -> None:
    ronde = make_ronde(wereld, -10, 12, soort_code=CODE)
    with als(wereld[SECR]):
        delete_ronde(ronde=Aanvraagronde(pk=ronde.pk))
        delete_ronde(ronde=ronde)
    with as_eigenaar():
        assert not Aanvraagronde.objects.exists()


def test_own_school_with_a_concept_hears_that_its_round_closes_and_no_other_school(wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 5, soort_code=CODE)
    zaak = s.make_concept(wereld, CODE)
    elders = f.make_gebruiker(ZORG, wereld.zusterschool)

    def see(user: Any) -> list[str]:
        with als(user) as by:
            return [each.titel for each in get_werk(by, s.vandaag())]

    assert see(wereld[ZORG]) == [f"Schoolaanvraag {zaak.nummer}", "Ronde 1 sluit over 5 dagen"]
    assert see(elders) == []


def test_api_tells_round_and_terms_and_refuses_a_kind_without_a_round(wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -10, 12, soort_code=CODE)
    zaak = s.make_ingediend(wereld, CODE)
    client = make_client(wereld[ZORG])
    found = client.get(f"{URL}{zaak.nummer}/").json()
    assert (found["ronde"], found["norm_op"], found["vraag_tot"]) == ("Ronde 1", zaak.norm_op.isoformat(), None)
    with as_eigenaar():
        Aanvraagronde.objects.update(opent_op=day(-10), sluit_op=day(-1))
    refused = client.post(URL, {"soort": CODE}, format="json")

    assert refused.status_code == 400
    with as_eigenaar():
        assert Schoolaanvraag.objects.count() == 1


# --- the list ---------------------------------------------------------------------------------------------------------


def test_list_shows_only_requests_of_the_round_that_was_chosen(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    make_ronde(wereld, -100, -50, soort_code=CODE, naam="Ronde 0")
    ronde = make_ronde(wereld, -10, 12, soort_code=CODE)
    make_ronde(wereld, -10, 12, soort_code="TLV-VSO", naam="Van leerlingen")
    make_ronde(wereld, -10, 12, soort_code=CODE, swv=wereld.ander_swv, naam="Van elders")
    zaak, ander = s.make_ingediend(wereld, CODE), s.make_ingediend(wereld, "FONDS")
    client.force_login(wereld[SECR])
    page = client.get(reverse("schoolaanvragen:lijst"))
    assert [text for _, text in page.context["form"].fields["ronde"].choices] == [
        "Alle rondes", "Ronde 1, Ronde", "Ronde 0, Ronde"
    ]  # fmt: skip
    assert zaak.nummer in page.text
    assert ander.nummer in page.text
    found = client.get(reverse("schoolaanvragen:lijst"), {"ronde": ronde.pk}).text
    assert zaak.nummer in found
    assert ander.nummer not in found
    elsewhere = client.get(reverse("schoolaanvragen:lijst"), {"ronde": "999999999"})
    assert "ronde" in elsewhere.context["form"].errors


def test_school_and_swv_without_rounds_choose_by_none(client: Any, wereld: Any) -> None:
    use_rondes(wereld)
    for wie, rondes in ((SECR, False), (ZORG, True)):
        if rondes:
            make_ronde(wereld, -10, 12, soort_code=CODE)
        client.force_login(wereld[wie])
        assert "ronde" not in client.get(reverse("schoolaanvragen:lijst")).context["form"].fields
