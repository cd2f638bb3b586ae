"""What a new swv starts with: exactly the kinds of its sector, each good enough for its own form and route check."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.kern.feiten import FEITEN
from swv.organisatie.enums import Schoolsoort, Sector
from swv.organisatie.models import holds_on
from swv.organisatie.services.organisatie import create_swv
from swv.organisatie.signals import swv_opgericht
from swv.wet.models import Feit
from tests.factories import AansluitingFactory, SchoolFactory
from tests.rollen import as_eigenaar
from toewijzing.calculations.routecontrole import check_route
from toewijzing.calculations.sjabloon import VERPLICHT
from toewijzing.models import Aanvraagsoort
from toewijzing.presentatie.formulier import describe_formulier
from toewijzing.queries.aanvraag import get_alle_soorten
from toewijzing.queries.aanvraag import get_soorten as get_offered
from toewijzing.queries.route import make_routefeiten
from toewijzing.standaard import SOORTEN, create_standaardsoorten

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
KLEIN_EN_GROOT = ["akkoord:schoolleider", "besluit:consulent", "besluit:directeur"]
DESKUNDIGEN = ["akkoord:schoolleider", "deskundigen:", "besluit:directeur"]
COMMISSIE = ["akkoord:schoolleider", "deskundigen:", "zitting:", "besluit:directeur"]
COMMISSIE_ZONDER = ["akkoord:schoolleider", "zitting:", "besluit:cvt_voorzitter"]
NAGEZIEN = ["akkoord:schoolleider", "controle:consulent", "besluit:consulent", "besluit:directeur"]
FONDS = ["akkoord:schoolleider", "controle:consulent", "besluit:directeur"]
# What both sectors begin with that is about no pupil.
SAMEN = {
    "INNOVATIEFONDS": ([], (None, None), False, True, False, FONDS, ""),
    "SNELLE-HULP": ([], (None, None), False, True, False, ["akkoord:schoolleider", "besluit:directeur"], ""),
}
# {code: (to which schools, from and until which age, category, amount, tlv, steps, the article of its letter)}
VERWACHT = {
    "po": {
        "TLV-SO": (["so"], (4, 14), True, False, True, COMMISSIE, "artikel 40 van de Wet op de expertisecentra"),
        "TLV-SBO": (["sbo"], (4, 14), False, False, True, DESKUNDIGEN, "artikel 40 van de Wet op het primair onderwijs"),
        "TLV-SBO-PLUS": (["sbo"], (4, 14), False, True, True, COMMISSIE, "artikel 40 van de Wet op het primair onderwijs"),
        "TLV-EMB": (["so"], (4, 20), True, False, True, DESKUNDIGEN, "artikel 40 van de Wet op de expertisecentra"),
        "JONGE-KIND": ([], (4, 6), False, True, False, KLEIN_EN_GROOT, ""),
        "ARRANGEMENT-I": ([], (None, None), False, True, False, KLEIN_EN_GROOT, ""),
        "ARRANGEMENT-G": ([], (None, None), False, True, False, NAGEZIEN, ""),
        "ARRANGEMENT-S": ([], (None, None), False, True, False, NAGEZIEN, ""),
        **SAMEN,
    },
    "vo": {
        "TLV-VSO": (["vso"], (11, 20), True, False, True, COMMISSIE, "artikel 2.47 van de Wet voortgezet onderwijs 2020"),
        "TLV-PRO": (["pro"], (11, 18), False, False, True, DESKUNDIGEN, "artikel 2.47 van de Wet voortgezet onderwijs 2020"),
        "BTV": ([], (11, None), False, False, False, ["akkoord:schoolleider", "zitting:", "besluit:cvt_voorzitter"], ""),
        "OPDC": ([], (11, None), False, False, False, COMMISSIE_ZONDER, ""),
        "BTW-KORT": ([], (None, None), False, False, False, ["akkoord:schoolleider", "besluit:consulent"], ""),
        "BTW-LANG": ([], (None, None), False, False, False, COMMISSIE_ZONDER, ""),
        "LWOO": (["vo"], (11, None), False, False, False, DESKUNDIGEN, "artikel 2.47 van de Wet voortgezet onderwijs 2020"),
        "MAATWERK-I": ([], (None, None), False, True, False, KLEIN_EN_GROOT, ""),
        "MAATWERK-G": ([], (None, None), False, True, False, NAGEZIEN, ""),
        "MAATWERK-S": ([], (None, None), False, True, False, NAGEZIEN, ""),
        **SAMEN,
    },
}  # fmt: skip
ALLE = [(sector, code) for sector, kinds in VERWACHT.items() for code in kinds]


@pytest.fixture
def found():
    """Found an swv of a sector today; returns it."""

    def make(sector):
        with as_eigenaar():
            swv, _ = create_swv(
                naam="SWV Nieuw", code=f"{sector.upper()}9901", sector=sector, email=f"b@{sector}.example",
                beheerder="Bea Heer", vandaag=VANDAAG,
            )  # fmt: skip
        return swv

    return make


def get_soorten(swv):
    return {soort.code: soort for soort in Aanvraagsoort.objects.filter(holds_on(VANDAAG), swv=swv)}


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_new_swv_gets_exactly_the_kinds_of_its_sector(found, sector):
    soorten = get_soorten(found(sector))

    told = {
        code: (
            soort.scholen_naar, (soort.leeftijd_vanaf, soort.leeftijd_tot), soort.vraagt_categorie, soort.vraagt_bedrag,
            soort.geeft_tlv, [f"{stap.doet}:{stap.rol}" for stap in soort.stappen.all()],
        )
        for code, soort in soorten.items()
    }  # fmt: skip
    assert told == {code: each[:-1] for code, each in VERWACHT[sector].items()}
    for code, soort in soorten.items():
        assert VERWACHT[sector][code][-1] in soort.brief_tekst
        assert bool(soort.brief_tekst) == soort.is_awb_besluit
        # A decision on lwoo is one under the Awb, and no tlv.
        assert soort.geeft_tlv == (soort.is_awb_besluit and code != "LWOO")
        assert list(soort.route) == [stap.doet for stap in soort.stappen.all()]
        # Of what is about no pupil nothing has to be there beforehand.
        assert soort.checklist.exists() is soort.over_leerling
        assert {soort.van, soort.status} == {VANDAAG, "gepubliceerd"}


# {code: (what it is about, its questions, own norm)}
VRAGEN = {
    "po": {
        "TLV-SO": ("leerling", ["gedaan", "waarom"], "6 weken"),
        "TLV-SBO": ("leerling", ["gedaan", "waarom"], "4 weken"),
        "TLV-SBO-PLUS": ("leerling", ["gedaan", "waarom", "plus"], "6 weken"),
        "TLV-EMB": ("leerling", ["beperking"], "4 weken"),
        "JONGE-KIND": ("leerling", ["bekend", "doel"], "10 werkdagen"),
        "ARRANGEMENT-I": ("leerling", ["gedaan", "doel"], "10 werkdagen"),
        "ARRANGEMENT-G": ("groep", ["speelt", "geprobeerd", "plan", "merken"], "4 weken"),
        "ARRANGEMENT-S": ("school", ["speelt", "plan", "merken"], "4 weken"),
        "INNOVATIEFONDS": ("school", ["nieuw", "delen"], "15 werkdagen"),
        "SNELLE-HULP": ("school", ["speelt", "plan"], "10 werkdagen"),
    },
    "vo": {
        "TLV-VSO": ("leerling", ["gedaan", "waarom"], "6 weken"),
        "TLV-PRO": ("leerling", ["waarom"], "4 weken"),
        "BTV": ("leerling", ["onderzoeksvraag", "overige_dagen"], "4 weken"),
        "OPDC": ("leerling", ["waarom", "doel"], "4 weken"),
        "BTW-KORT": ("leerling", ["gedaan", "doel"], "10 werkdagen"),
        "BTW-LANG": ("leerling", ["gedaan", "doel"], "4 weken"),
        "LWOO": ("leerling", ["waarom"], "4 weken"),
        "MAATWERK-I": ("leerling", ["gedaan", "doel"], "10 werkdagen"),
        "MAATWERK-G": ("klas", ["speelt", "geprobeerd", "plan", "merken"], "4 weken"),
        "MAATWERK-S": ("school", ["speelt", "plan", "merken"], "4 weken"),
        "INNOVATIEFONDS": ("school", ["nieuw", "delen"], "15 werkdagen"),
        "SNELLE-HULP": ("school", ["speelt", "plan"], "10 werkdagen"),
    },
}


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_every_standard_kind_asks_these_questions_and_at_most_eight_that_are_new_beside_an_opp(found, sector):
    soorten = get_soorten(found(sector))

    assert {
        code: (
            soort.onderwerp,
            [vraag.code for vraag in soort.vragen.all()],
            f"{soort.norm_aantal} {soort.norm_eenheid}",
        )
        for code, soort in soorten.items()
    } == VRAGEN[sector]
    nieuw = {code: describe_formulier(soort).nieuw for code, soort in soorten.items()}
    assert max(nieuw.values()) <= 8
    assert nieuw["INNOVATIEFONDS"] == 2


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_what_is_about_no_pupil_names_none_and_is_within_its_bounds(found, sector):
    soorten = get_soorten(found(sector))
    los = {code: soort for code, soort in soorten.items() if not soort.over_leerling}

    assert len(los) == 4
    for soort in los.values():
        assert (soort.is_awb_besluit, soort.indieners) == (False, ["zorgcoordinator", "schoolleider"])
        assert any("Noem geen leerlingen bij naam." in vraag.uitleg for vraag in soort.vragen.all())
    fonds, snel = los["INNOVATIEFONDS"], los["SNELLE-HULP"]
    assert (fonds.bedrag_hoogstens, fonds.hoogstens_jaren) == (4000, 1)
    assert (snel.snel_tot, snel.snel_weken, snel.max_weken) == (1500, 10, 10)
    # Amounts taken from one example say so.
    assert all("aangenomen" in each.grenzen_bron for each in (fonds, snel))


def test_a_school_finds_the_kinds_about_no_pupil_at_its_own_requests_only(found):
    swv, school = found("po"), SchoolFactory(schoolsoort="bao")
    AansluitingFactory(swv=swv, organisatie=school)
    beside = {each.code for each in get_alle_soorten(school, VANDAAG)} - {
        each.code for each in get_offered(school, VANDAAG)
    }
    assert beside == {"ARRANGEMENT-G", "ARRANGEMENT-S", "INNOVATIEFONDS", "SNELLE-HULP"}


@pytest.mark.parametrize(("code", "weken"), [("BTV", 13), ("OPDC", 104), ("BTW-KORT", 8), ("BTW-LANG", 20)])
def test_temporary_places_of_vo_have_their_own_weeks_and_say_where_those_stand(found, code, weken):
    soort = get_soorten(found("vo"))[code]

    assert (soort.vraagt_weken, soort.max_weken) == (True, weken)
    assert soort.grenzen_bron
    assert soort.scholen_van == ["vo", "pro"]


def test_swv_that_opted_out_gets_no_lwoo_and_offers_none_it_had(found):
    swv = found("vo")
    school = SchoolFactory(schoolsoort="vo")
    AansluitingFactory(swv=swv, organisatie=school)
    assert "LWOO" in {each.code for each in get_offered(school, VANDAAG)}
    with as_eigenaar():
        add_choice(swv, "ja")
        assert "LWOO" not in {each.code for each in get_offered(school, VANDAAG)}
        Aanvraagsoort.objects.filter(swv=swv, code="LWOO").delete()
        assert create_standaardsoorten(swv=swv, van=VANDAAG) == []
        add_choice(swv, "nee")
        assert [each.code for each in create_standaardsoorten(swv=swv, van=VANDAAG)] == ["LWOO"]
    assert "LWOO" in {each.code for each in get_offered(school, VANDAAG)}


def test_opting_out_of_one_swv_or_from_a_later_day_changes_nothing_today(found):
    swv, other = found("vo"), create_other(VANDAAG)
    school = SchoolFactory(schoolsoort="vo")
    AansluitingFactory(swv=swv, organisatie=school)
    with as_eigenaar():
        add_choice(other, "ja")
        add_choice(swv, "ja", van=VANDAAG + timedelta(days=1))
    assert "LWOO" in {each.code for each in get_offered(school, VANDAAG)}
    assert "LWOO" not in {each.code for each in get_offered(school, VANDAAG + timedelta(days=1))}


def create_other(dag):
    """Another swv of vo, founded today."""
    with as_eigenaar():
        swv, _ = create_swv(
            naam="SWV Ander", code="VO9902", sector="vo", email="c@vo.example", beheerder="Bo Heer", vandaag=dag,
        )  # fmt: skip
    return swv


def add_choice(swv, waarde, van=VANDAAG):
    """This swv opted out of lwoo from this day, or not."""
    Feit.objects.create(
        swv=swv, code="lwoo_opting_out", waarde=waarde, van=van, bron="Besluit van het bestuur", nagezien_op=VANDAAG,
        door=swv.leden.get().gebruiker,
    )  # fmt: skip


def test_new_po_swv_cites_no_law_of_the_other_sector_and_sends_nobody_to_its_schools(found):
    for soort in get_soorten(found("po")).values():
        words = " ".join([soort.naam, soort.uitleg, soort.brief_tekst, soort.grenzen_bron])
        words += " ".join(f"{each.label} {each.uitleg}" for each in soort.vragen.all())
        assert "voortgezet" not in words
        assert "praktijkonderwijs" not in words
        assert {*soort.scholen_van, *soort.scholen_naar} <= {Schoolsoort.BAO, Schoolsoort.SBO, Schoolsoort.SO}


@pytest.mark.parametrize(("sector", "code"), ALLE)
def test_standard_kind_passes_the_check_of_its_route(found, sector, code):
    soort = get_soorten(found(sector))[code]
    stappen = [stap.make_wegstap() for stap in soort.stappen.with_regels()]

    assert check_route(stappen, make_routefeiten(soort)) == []


@pytest.mark.parametrize("sector", ["po", "vo"])
def test_standard_kind_is_saved_by_the_form_as_it_stands(client, found, sector):
    swv = found(sector)
    client.force_login(swv.leden.get().gebruiker)
    for soort in get_soorten(swv).values():
        url = reverse("toewijzing:soort_wijzigen", args=[soort.pk])
        values = {bound.name: bound.value() for bound in client.get(url).context["form"]}
        data = {name: value for name, value in values.items() if value is not None and value is not False}
        answer = client.post(url, data)
        assert answer.status_code == 302, (soort.code, answer.context["form"].errors)


def test_articles_and_ages_come_from_the_facts_of_the_swv_on_the_day(found):
    swv = found("po")
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=swv, code="TLV-SBO").delete()
        for code, waarde in (("brief_tlv_sbo", "artikel 99 van de nieuwe wet"), ("bao_leeftijd", "13")):
            Feit.objects.create(
                swv=swv, code=code, waarde=waarde, van=VANDAAG, artikel="NW 99", bron="Stb. 2026, 1",
                niet_nagezien="Nog niet gelezen.", door=swv.leden.get().gebruiker,
            )  # fmt: skip
        (soort,) = create_standaardsoorten(swv=swv, van=VANDAAG)
    assert soort.code == "TLV-SBO"
    assert soort.brief_tekst == "Dit besluit steunt op artikel 99 van de nieuwe wet."
    assert soort.leeftijd_tot == 13
    assert soort.grenzen_bron == (
        "Leeftijd waarop het begint: WPO 39. Leeftijd waarop het eindigt: NW 99. De rest: eigen afspraak."
    )


def test_why_a_fixed_part_of_a_letter_is_needed_names_no_article_of_one_sector():
    assert [text for text in VERPLICHT.values() if any(law in text for law in ("WVO", "WPO", "WEC"))] == []


def test_facts_behind_the_kinds_say_whether_somebody_read_them():
    used = {
        each[name]
        for kinds in SOORTEN.values()
        for each in kinds
        for name in ("feit_leeftijd_vanaf", "feit_leeftijd_tot", "feit_brief")
        if name in each
    }
    assert {"brief_tlv_so", "brief_tlv_sbo", "brief_tlv_vso", "brief_tlv_pro", "so_leeftijd", "bao_begin"} <= used
    for code in used:
        rij = FEITEN.get_rij(code, VANDAAG)
        assert bool(rij.nagezien_op) != bool(rij.niet_nagezien), code
        assert rij.bron


def test_kinds_an_swv_has_stay_as_they_are_when_it_is_given_the_standard_again(found):
    swv = found("po")
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=swv, code="TLV-SO").update(norm_aantal=3)
        assert create_standaardsoorten(swv=swv, van=VANDAAG) == []
    assert get_soorten(swv)["TLV-SO"].norm_aantal == 3


def test_sector_that_is_corrected_at_the_founding_takes_its_kinds_along_and_leaves_own_ones(found):
    swv, other = found("vo"), found("po")
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=swv, code="BTV").update(code="EIGEN")
        swv.sector = Sector.PO
        swv.save(update_fields=["sector"])
        swv_opgericht.send(sender=type(swv), swv=swv, van=VANDAAG)
    assert set(get_soorten(swv)) == {*VERWACHT["po"], "EIGEN"}
    assert Aanvraagsoort.objects.filter(swv=swv, code="INNOVATIEFONDS").count() == 1
    assert set(get_soorten(other)) == set(VERWACHT["po"])
