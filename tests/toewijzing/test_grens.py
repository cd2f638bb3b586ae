"""Each kind of grant knows which schools, ages and last day it can have: at typing, at submission, at the decision, in the API."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from swv.kern.invoer.datums import GEBOORTE, judge
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol, Schoolsoort
from swv.organisatie.models import Aansluiting
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.calculations.grens import (
    UITERSTE,
    Grenzen,
    get_begin_regel,
    get_eind_regel,
    get_laatste_dag,
    why_not_naar,
    why_not_van,
)
from toewijzing.models import Aanvraag, Aanvraagsoort, Besluit, Toekenning
from toewijzing.queries.aanvraag import get_soorten
from toewijzing.queries.compleet import get_missing
from toewijzing.queries.grens import ONGEWOON, find_ongewoon
from toewijzing.services.aanvraag import save_fields
from toewijzing.standaard.school import VOORBEELD_BRON
from toewijzing.standaard.vo import BTW_BRON

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
SO = Grenzen("TLV so", frozenset({"bao", "sbo"}), frozenset({"so"}), 4, 14)


# --- the rule ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("geboren", "leeftijd", "laatste"),
    [
        (date(2014, 3, 1), 14, date(2028, 7, 31)),
        (date(2014, 7, 31), 14, date(2028, 7, 31)),  # on the last day of the school year
        (date(2014, 8, 1), 14, date(2029, 7, 31)),  # on the first of the next
        (date(2014, 12, 31), 14, date(2029, 7, 31)),
        (date(2012, 2, 29), 15, date(2027, 7, 31)),  # a birthday that is not there that year
    ],
)
def test_last_day_is_the_end_of_the_school_year_of_that_birthday(geboren, leeftijd, laatste):
    assert get_laatste_dag(geboren, leeftijd) == laatste


def ask(begin: date, eind: date, geboren: date, grenzen: Grenzen = SO) -> tuple[set[str], set[str]]:
    """(fields that are refused, fields that are asked back), looked at on 30-11-2026."""
    uiterste = get_laatste_dag(geboren, grenzen.leeftijd_tot) if grenzen.leeftijd_tot else None
    oordeel = judge(
        {"begin": get_begin_regel(grenzen), "eind": get_eind_regel(grenzen)}, {"begin": begin, "eind": eind},
        vandaag=date(2026, 11, 30), bekend={GEBOORTE: geboren, UITERSTE: uiterste},
    )  # fmt: skip
    return set(oordeel.weigeringen), set(oordeel.vragen)


@pytest.mark.parametrize(
    ("geboren", "eind", "refused", "asked"),
    [
        (date(2019, 5, 1), date(2028, 7, 31), set(), set()),  # 7 years old
        (date(2019, 5, 1), date(2037, 7, 31), {"eind"}, set()),  # E5: until 18, so ends at 14
        (date(2022, 10, 31), date(2028, 7, 31), set(), set()),  # 4 on the day before it begins
        (date(2022, 12, 2), date(2028, 7, 31), set(), {"begin"}),  # 3 on the first day
        (date(2024, 12, 2), date(2028, 7, 31), {"begin"}, set()),  # 2
        (date(2014, 9, 1), date(2029, 7, 31), set(), set()),  # turns 14 on 1-9-2028: until 31-7-2029
        (date(2014, 9, 1), date(2030, 7, 31), set(), {"eind"}),  # a year too long
        (date(2014, 9, 1), date(2032, 7, 31), {"eind"}, set()),  # three years too long
    ],
)
def test_ages_are_refused_or_asked_back(geboren, eind, refused, asked):
    assert ask(date(2026, 12, 1), eind, geboren) == (refused, asked)


def test_duration_is_refused_beyond_what_the_kind_says():
    kort = Grenzen("Arrangement", hoogstens_jaren=2)
    assert ask(date(2026, 12, 1), date(2028, 12, 1), date(2015, 1, 1), kort) == (set(), set())
    assert ask(date(2026, 12, 1), date(2028, 12, 2), date(2015, 1, 1), kort) == ({"eind"}, set())


def test_kind_without_bounds_has_the_rule_of_every_grant():
    assert ask(date(2026, 12, 1), date(2031, 7, 31), date(2024, 6, 1), Grenzen("Maatwerk")) == (set(), set())


@pytest.mark.parametrize(
    ("van", "naar", "told"),
    [
        ("bao", "so", ("", "")),
        ("vo", "so", ("«TLV so» vraagt alleen een school voor basisschool of speciaal basisonderwijs aan.", "")),
        ("bao", "sbo", ("", "«TLV so» is voor speciaal onderwijs; de gekozen school is voor speciaal basisonderwijs.")),
        ("sbo", "", ("", "«TLV so» is voor speciaal onderwijs; de gekozen school is voor iets anders.")),
    ],
)
def test_schools_from_which_and_to_which(van, naar, told):
    naar_tekst = why_not_naar(SO, naar)
    assert (why_not_van(SO, van), naar_tekst.partition(" Kies")[0]) == told
    assert (why_not_van(Grenzen("x"), van), why_not_naar(Grenzen("x"), naar)) == ("", "")


# --- what an swv starts with ------------------------------------------------------------------------------------------


def test_every_kind_of_a_new_swv_says_what_it_can_have_and_where_that_stands(wereld):
    found = {
        code: (soort.scholen_van, soort.scholen_naar, soort.leeftijd_vanaf, soort.leeftijd_tot, soort.grenzen_bron)
        for code, soort in wereld.soorten.items()
    }
    assert found == {
        "TLV-VSO": ([], ["vso"], 11, 20, "Leeftijd waarop het eindigt: WEC 39 lid 4. De rest: eigen afspraak."),
        "TLV-PRO": ([], ["pro"], 11, 18, "Leeftijd waarop het eindigt: WVO 27. De rest: eigen afspraak."),
        "BTV": (["vo", "pro"], [], 11, None, "Eigen afspraak van het samenwerkingsverband."),
        "OPDC": (
            ["vo", "pro"], [], 11, None,
            "Twee jaar: onderwijsinspectie.nl over het opdc, en Inrichtingsbesluit WVO 26 (tekst van 1-8-2020). Het artikelnummer van nu is niet nagezien. De rest: eigen afspraak.",
        ),
        "BTW-KORT": (["vo", "pro"], [], None, None, BTW_BRON),
        "BTW-LANG": (["vo", "pro"], [], None, None, BTW_BRON),
        "LWOO": (
            ["vo"], ["vo"], 11, None,
            "Eigen afspraak. De wet kent geen periode, behalve na opting out (WVO 17a1, tekst van 14-7-2022; in de WVO 2020, tekst van 1-8-2024, is dat 2.48).",
        ),
        "MAATWERK-I": ([], [], None, None, ""),
        "MAATWERK-G": ([], [], None, None, ""),
        "MAATWERK-S": ([], [], None, None, ""),
        "INNOVATIEFONDS": ([], [], None, None, VOORBEELD_BRON),
        "SNELLE-HULP": ([], [], None, None, VOORBEELD_BRON),
    }  # fmt: skip


def test_database_refuses_what_is_no_kind_of_school_and_ages_the_wrong_way_round(wereld):
    soort = wereld.soorten["TLV-VSO"]
    for wrong in ({"scholen_naar": ["mbo"]}, {"scholen_van": ["vso", ""]}, {"leeftijd_vanaf": 21}):
        with as_eigenaar(), pytest.raises(IntegrityError), transaction.atomic():
            Aanvraagsoort.objects.filter(pk=soort.pk).update(**wrong)


# --- asking -----------------------------------------------------------------------------------------------------------


def set_bounds(soort, **bounds):
    with as_eigenaar():
        Aanvraagsoort.objects.filter(pk=soort.pk).update(**bounds)
    soort.refresh_from_db()


def add_school(wereld, soort, naam="School Verderop"):
    with as_eigenaar():
        school = f.SchoolFactory(bestuur=wereld.bestuur, schoolsoort=soort, naam=naam)
        Aansluiting.objects.create(swv=wereld.swv, organisatie=school, van=f.LANG_GELEDEN)
    return school


def missing(wereld, aanvraag):
    """{code of what is still to do} for who fills it in."""
    with als(wereld[Rol.ZORGCOORDINATOR]):
        return {item.code for item in get_missing(w.reload(aanvraag), VANDAAG)}


def test_kind_is_offered_only_to_the_schools_it_is_for(wereld):
    """A pupil of the vso can't be put forward for the BTV of vo schools; a vo school can ask it."""
    assert "BTV" not in {soort.code for soort in get_soorten(wereld.vso, VANDAAG).filter(swv=wereld.swv)}
    assert "BTV" in {soort.code for soort in get_soorten(wereld.school, VANDAAG)}


def test_receiving_school_of_another_kind_is_not_offered_and_not_taken(wereld, client):
    pro, aanvraag = add_school(wereld, Schoolsoort.PRO), w.make_concept(wereld)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    url = reverse("toewijzing:stap", args=[aanvraag.nummer, "vraag"])
    offered = client.get(url).context["form"].fields["ontvangende_school"].queryset
    assert {school.schoolsoort for school in offered} == {"vso"}

    typed = {"gevraagde_categorie": "1", "gevraagd_van": "2027-08-01", "gevraagd_tot_en_met": "2028-07-31"}
    answer = client.post(url, typed | {"ontvangende_school": pro.pk})

    assert answer.status_code == 400
    assert list(answer.context["form"].errors) == ["ontvangende_school"]


def test_receiving_school_of_another_kind_stops_submission_when_it_stands_there_already(wereld):
    sbo, aanvraag = add_school(wereld, Schoolsoort.SBO), w.make_concept(wereld)
    assert missing(wereld, aanvraag) == set()
    with als(wereld[Rol.ZORGCOORDINATOR]):
        save_fields(aanvraag=aanvraag, velden={"ontvangende_school": sbo})

    assert missing(wereld, aanvraag) == {"grens:ontvangende_school"}


def test_age_outside_the_kind_is_refused_at_typing_and_at_submission(wereld, client):
    """E4: praktijkonderwijs for a child of nine."""
    kind = f.LeerlingFactory(school=wereld.school, geboortedatum=date(2018, 2, 1))
    aanvraag = w.make_concept(wereld, "TLV-PRO", leerling=kind)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    answer = client.post(
        reverse("toewijzing:stap", args=[aanvraag.nummer, "vraag"]),
        {"gevraagd_van": "2027-08-01", "gevraagd_tot_en_met": "2028-07-31"},
    )
    assert answer.status_code == 400
    assert "jonger dan 10 jaar (geboren op 1-2-2018), te jong voor: TLV praktijkonderwijs" in str(
        answer.context["form"].errors
    )
    assert missing(wereld, aanvraag) == {"grens:gevraagd_van"}


def make_young(wereld):
    """A request that can be so but hardly ever is: praktijkonderwijs at ten."""
    kind = f.LeerlingFactory(school=wereld.school, geboortedatum=date(2017, 2, 1))
    aanvraag = w.make_concept(wereld, "TLV-PRO", leerling=kind)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        save_fields(aanvraag=aanvraag, velden={"gevraagd_tot_en_met": date(2028, 7, 31)})
    return w.reload(aanvraag)


def test_what_is_unusual_is_asked_and_stops_submission_until_it_is_explained(wereld, client):
    aanvraag = make_young(wereld)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    url = reverse("toewijzing:stap", args=[aanvraag.nummer, "vraag"])
    field = client.get(url).context["form"].fields[f"antwoord_{ONGEWOON}"]
    assert "jonger dan 11 jaar (geboren op 1-2-2017), jong voor: TLV praktijkonderwijs. Klopt dit?" in field.help_text
    assert missing(wereld, aanvraag) == {f"veld:{ONGEWOON}"}

    typed = {"gevraagd_van": "2027-08-01", "gevraagd_tot_en_met": "2028-07-31"}
    client.post(url, typed | {f"antwoord_{ONGEWOON}": "Zij doet groep 8 een jaar eerder."})

    assert missing(wereld, aanvraag) == set()
    page = client.get(reverse("toewijzing:stap", args=[aanvraag.nummer, "controle"]))
    assert "Zij doet groep 8 een jaar eerder." in page.content.decode()


def test_ordinary_request_is_asked_nothing_more(wereld, client):
    aanvraag = w.make_concept(wereld, "TLV-PRO")
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    form = client.get(reverse("toewijzing:stap", args=[aanvraag.nummer, "vraag"])).context["form"]
    assert f"antwoord_{ONGEWOON}" not in form.fields


def test_two_tlv_at_once_are_asked_back_on_both_sides(wereld):
    """E5: so and sbo asked at once without a word."""
    eerste = w.make_concept(wereld, "TLV-VSO")
    tweede = w.make_concept(wereld, "TLV-PRO", leerling=eerste.leerling)
    for own, other in ((eerste, "TLV praktijkonderwijs"), (tweede, "TLV voortgezet speciaal onderwijs")):
        with als(wereld[Rol.ZORGCOORDINATOR]):
            assert find_ongewoon(w.reload(own), VANDAAG) == [f"Voor deze leerling loopt al een aanvraag: {other}."]
        assert missing(wereld, own) == {f"veld:{ONGEWOON}"}


def test_closed_requests_and_other_kinds_are_no_second_tlv(wereld):
    eerste = w.make_ingetrokken(wereld, "TLV-VSO")
    w.make_concept(wereld, "MAATWERK-I", leerling=eerste.leerling)
    tweede = w.make_concept(wereld, "TLV-PRO", leerling=eerste.leerling)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert find_ongewoon(tweede, VANDAAG) == []


# --- deciding ---------------------------------------------------------------------------------------------------------


def decide(wereld, aanvraag, code="TLV-VSO", **data):
    return w.step(
        wereld, aanvraag, "besluiten", Rol.DIRECTEUR, uitkomst="toegekend", motivering="Omdat het nodig is.",
        **{**w.TOEGEKEND[code], **data},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("bounds", "field", "told"),
    [
        ({"scholen_van": ["pro"]}, "uitkomst", "vraagt alleen een school voor praktijkonderwijs aan"),
        ({"leeftijd_vanaf": 18, "leeftijd_tot": 20}, "begin", "jonger dan 17 jaar"),
        ({"leeftijd_vanaf": None, "leeftijd_tot": 13}, "eind", "waarin de leerling 13 wordt"),
        ({"hoogstens_jaren": 1, "leeftijd_vanaf": None}, "eind", "duurt hoogstens 1 jaar"),
    ],
)
def test_decision_outside_the_kind_is_refused(wereld, bounds, field, told):
    aanvraag = w.make_geadviseerd(wereld)
    set_bounds(aanvraag.soort, **bounds)
    extra = {"eind": date(2029, 7, 31), "afwijking": "Langer."} if "hoogstens_jaren" in bounds else {}
    with pytest.raises(Incomplete) as refused:
        decide(wereld, aanvraag, **extra)
    assert {name: told in " ".join(texts) for name, texts in refused.value.fouten.items()} == {field: True}


def test_refusing_the_request_needs_no_bounds(wereld):
    aanvraag = w.make_geadviseerd(wereld)
    set_bounds(aanvraag.soort, scholen_van=["pro"])
    done = w.step(wereld, aanvraag, "besluiten", Rol.DIRECTEUR, uitkomst="afgewezen", motivering="Het kan niet.",
                  afwijking="De soort is niet voor deze school.")  # fmt: skip
    assert done.status == "besloten"


def give_tlv(wereld, leerling):
    """A TLV for praktijkonderwijs that this pupil has, until the summer of 2029."""
    eerder = w.make_concept(wereld, "TLV-PRO", compleet=False, leerling=leerling)
    common = {"begin": date(2026, 8, 1), "eind": date(2029, 7, 31), "leerling": leerling}
    with as_eigenaar():
        Aanvraag.objects.filter(pk=eerder.pk).update(status="ingetrokken")
        besluit = Besluit.objects.create(
            aanvraag=eerder, uitkomst="toegekend", datum=VANDAAG, beslist_door=wereld[Rol.DIRECTEUR], rol="directeur",
            motivering="Ja.", **common,
        )  # fmt: skip
        Toekenning.objects.create(besluit=besluit, **common)


def test_second_tlv_is_granted_only_when_the_decider_says_so(wereld, client):
    aanvraag = w.make_geadviseerd(wereld)
    give_tlv(wereld, w.reload(aanvraag).leerling)
    with pytest.raises(Incomplete) as refused:
        decide(wereld, aanvraag)
    assert {name: texts[0][:44] for name, texts in refused.value.fouten.items()} == {
        "naast_andere": "Deze leerling heeft al: TLV praktijkonderwij"
    }
    client.force_login(wereld[Rol.DIRECTEUR])
    form = client.get(reverse("toewijzing:actie", args=[aanvraag.nummer, "besluiten"])).context["form"]
    assert "Deze leerling heeft al: TLV praktijkonderwijs." in form.fields["naast_andere"].help_text

    assert decide(wereld, aanvraag, naast_andere=True).status == "besloten"


def test_decision_without_another_tlv_asks_nothing_about_it(wereld, client):
    aanvraag = w.make_geadviseerd(wereld)
    client.force_login(wereld[Rol.DIRECTEUR])
    form = client.get(reverse("toewijzing:actie", args=[aanvraag.nummer, "besluiten"])).context["form"]
    assert "naast_andere" not in form.fields


def test_kind_of_which_the_bounds_changed_leaves_decisions_as_they_are(wereld):
    aanvraag = w.make_bekendgemaakt(wereld)
    with as_eigenaar():
        before = list(Besluit.objects.values())
    set_bounds(aanvraag.soort, scholen_van=["pro"], leeftijd_tot=12, leeftijd_vanaf=4)
    with als(wereld[Rol.SECRETARIS]):
        assert (list(Besluit.objects.values()), len(before)) == (before, 1)
