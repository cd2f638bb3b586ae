"""A meeting on a route that is of a particular body: who sees it, who schedules it, and what a beheerder is told."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from organen.models import Mandaat, Orgaan
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.organen.test_leden import make_orgaan
from tests.rollen import als, as_eigenaar, get_reasons
from tests.toewijzing.organen import ADVIES, VANDAAG, change_wijze, plan, sees
from tests.toewijzing.test_route_lopen import DIRECTEUR, LEIDER, give_route
from tests.toewijzing.test_soortversie import MORGEN
from tests.toewijzing.test_views_zitting import login
from toewijzing.calculations.mandaat import Mandaatgrens, find_buiten_mandaat
from toewijzing.calculations.route import Wegstap, find_bespreekt
from toewijzing.calculations.routecontrole import Routefeiten, check_route
from toewijzing.calculations.voorwaarde import NIEUW, VERLENGING, Eis, Teken
from toewijzing.enums import Stap, Status
from toewijzing.forms.soort import SoortForm
from toewijzing.models import Routestap
from toewijzing.models.route import VELDEN
from toewijzing.presentatie.route import describe_route
from toewijzing.queries.versiecontrole import check_soortversie
from toewijzing.services.formulierbeheer import open_versie
from toewijzing.services.route import Soortstap, read_route
from toewijzing.services.soortversie import update_concept
from toewijzing.services.zitting import record_presence

OTG = Soortstap(Stap.ZITTING, orgaan="OTG")
CVT = Soortstap(Stap.ZITTING, orgaan="CVT")
BOVEN = (Eis("bedrag", Teken.MEER_DAN, (Decimal(5000),)),)
TOT = (Eis("bedrag", Teken.HOOGSTENS, (Decimal(5000),)),)
KIND = "MAATWERK-I"


def begin(wereld: Any, *stappen: Soortstap) -> Any:
    """A request on this route (€ 3.500), complete."""
    give_route(wereld, KIND, LEIDER, *stappen, DIRECTEUR)
    return w.step(wereld, w.make_ingediend(wereld, KIND), "verklaar_compleet", Rol.SECRETARIS)


def hold(wereld: Any, zitting: Any) -> None:
    with als(wereld[Rol.SECRETARIS]):
        record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))


# --- whose it is ----------------------------------------------------------------------------------------------------


def test_only_the_body_that_the_route_names_sees_what_waits_for_it(wereld: Any, otg: Orgaan) -> None:
    zaak = begin(wereld, OTG)
    assert zaak.bespreekt == "OTG"
    assert {wie: sees(wereld[wie], zaak) for wie in ("otg_lid", "otg_voorzitter", Rol.CVT_LID, Rol.CVT_VOORZITTER)} == {
        "otg_lid": True, "otg_voorzitter": True, Rol.CVT_LID: False, Rol.CVT_VOORZITTER: False,
    }  # fmt: skip
    assert sees(wereld[Rol.SECRETARIS], zaak)
    assert not sees(wereld.anderen[Rol.CVT_LID], zaak)


def test_a_meeting_of_the_commission_is_not_for_a_body_with_a_mandate_for_all(wereld: Any, otg: Orgaan) -> None:
    with as_eigenaar():
        Mandaat.objects.create(orgaan=otg, van=f.LANG_GELEDEN)
    zaak = begin(wereld, CVT)
    assert sees(wereld[Rol.CVT_LID], zaak)
    assert not sees(wereld["otg_lid"], zaak)


def test_a_named_body_sees_only_its_own_circle_and_mandate(wereld: Any, otg: Orgaan) -> None:
    zaak = begin(wereld, OTG)
    with as_eigenaar():
        Mandaat.objects.create(orgaan=otg, van=f.LANG_GELEDEN, tot_bedrag=Decimal(1000))
    assert not sees(wereld["otg_lid"], zaak)
    with as_eigenaar():
        Mandaat.objects.create(orgaan=otg, van=f.LANG_GELEDEN, tot_bedrag=Decimal(9000))
    assert sees(wereld["otg_lid"], zaak)
    with as_eigenaar():
        Orgaan.objects.filter(pk=otg.pk).update(kring="school", kring_organisatie=wereld.zusterschool)
    assert not sees(wereld["otg_lid"], zaak)


def test_before_it_is_complete_no_body_sees_it(wereld: Any, otg: Orgaan) -> None:
    give_route(wereld, KIND, LEIDER, OTG, DIRECTEUR)
    assert not sees(wereld["otg_lid"], w.make_ingediend(wereld, KIND))


def test_it_comes_only_on_an_agenda_of_that_body(wereld: Any, otg: Orgaan) -> None:
    zaak = begin(wereld, OTG)
    assert "geen zitting van «Orgaan OTG»" in get_reasons(wereld[Rol.SECRETARIS], zaak)["agenderen"]
    elsewhere, here = w.make_zitting(wereld), plan(wereld, otg)
    with pytest.raises(Incomplete) as refused:
        w.step(wereld, zaak, "agenderen", Rol.SECRETARIS, zitting=elsewhere)
    assert "Kies een zitting van een ander orgaan" in str(refused.value.fouten)
    page = login(wereld[Rol.SECRETARIS]).get(reverse("toewijzing:actie", args=[zaak.nummer, "agenderen"])).text
    assert "Orgaan OTG" in page
    assert "Commissie voor toelaatbaarheid (aanmelden" not in page
    for zitting, offered in ((here, True), (elsewhere, False)):
        listed = login(wereld[Rol.SECRETARIS]).get(reverse("toewijzing:zitting_agenderen", args=[zitting.pk])).text
        assert (zaak.nummer in listed) == offered
    with pytest.raises(NotPossible):  # who leads another body has none to bring it to
        w.step(wereld, zaak, "agenderen", Rol.CVT_VOORZITTER, zitting=here)
    done = w.step(wereld, zaak, "agenderen", "otg_voorzitter", zitting=here)
    assert done.status == Status.GEAGENDEERD


def test_the_case_tells_which_body_discusses_it(wereld: Any, otg: Orgaan) -> None:
    zaak = begin(wereld, OTG)
    client = login(wereld[Rol.ZORGCOORDINATOR])
    page = reverse("toewijzing:aanvraag", args=[zaak.nummer])
    assert "komt op de agenda van «Orgaan OTG»" in client.get(page).text
    w.step(wereld, zaak, "agenderen", Rol.SECRETARIS, zitting=plan(wereld, otg))
    assert "«Orgaan OTG» bespreekt de aanvraag op" in client.get(page).text


# --- more than one meeting ------------------------------------------------------------------------------------------


def test_two_bodies_follow_on_each_other(wereld: Any, otg: Orgaan) -> None:
    zaak = begin(wereld, OTG, CVT)
    first = plan(wereld, otg)
    w.step(wereld, zaak, "agenderen", Rol.SECRETARIS, zitting=first)
    hold(wereld, first)
    zaak = w.step(wereld, zaak, "adviseren", "otg_voorzitter", **ADVIES)
    assert (zaak.status, zaak.doet, zaak.bespreekt, zaak.zitting_op) == (Status.GEADVISEERD, Stap.ZITTING, "CVT", None)
    assert sees(wereld[Rol.CVT_LID], zaak)
    with pytest.raises(NotAllowed):
        w.step(wereld, zaak, "agenderen", Rol.CONSULENT, zitting=first)
    second = w.make_zitting(wereld)
    zaak = w.step(wereld, zaak, "agenderen", Rol.CVT_VOORZITTER, zitting=second)
    hold(wereld, second)
    zaak = w.step(wereld, zaak, "adviseren", Rol.CVT_VOORZITTER, oordeel="afwijzen", motivering="Te licht.")
    assert (zaak.doet, zaak.bespreekt) == (Stap.BESLUIT, "")
    assert sees(wereld["otg_lid"], zaak)
    tab = login(wereld[Rol.DIRECTEUR]).get(reverse("toewijzing:aanvraag", args=[zaak.nummer]), {"tab": "adviezen"}).text
    assert "Advies van" in tab
    assert "«Orgaan OTG»" in tab
    assert "Te licht." in tab


@pytest.mark.parametrize(("tot", "boven", "expected"), [("OTG", "CVT", "OTG"), ("CVT", "OTG", "CVT")])
def test_conditions_say_which_body(wereld: Any, otg: Orgaan, tot: str, boven: str, expected: str) -> None:
    """It asks € 3.500."""
    stappen = [Soortstap(Stap.ZITTING, eisen=TOT, orgaan=tot), Soortstap(Stap.ZITTING, eisen=BOVEN, orgaan=boven)]
    zaak = begin(wereld, *stappen)
    assert zaak.bespreekt == expected
    assert sees(wereld["otg_lid"], zaak) == (expected == "OTG")
    assert sees(wereld[Rol.CVT_LID], zaak) == (expected == "CVT")


def test_next_body_is_the_first_undone_and_not_known_while_a_fact_is_missing() -> None:
    first, later = Wegstap(1, Stap.ZITTING, eisen=BOVEN, orgaan="PCL"), Wegstap(2, Stap.ZITTING, orgaan="OTG")
    assert find_bespreekt([first, later], {"bedrag": Decimal(6000)}, ()) == "PCL"
    assert find_bespreekt([first, later], {"bedrag": Decimal(6000)}, {1}) == "OTG"
    assert find_bespreekt([first, later], {"bedrag": Decimal(10)}, ()) == "OTG"
    assert find_bespreekt([first, later], {}, ()) == ""
    assert find_bespreekt([first, later], {"bedrag": Decimal(10)}, {2}) == ""


# --- what the check of a route says ---------------------------------------------------------------------------------

BESLUIT = Wegstap(99, Stap.BESLUIT, Rol.DIRECTEUR)
FEITEN = Routefeiten(VELDEN, frozenset(VELDEN))


def meeting(pk: int, orgaan: str = "", eisen: tuple[Eis, ...] = ()) -> Wegstap:
    return Wegstap(pk, Stap.ZITTING, "", eisen, orgaan)


@pytest.mark.parametrize(
    ("stappen", "expected"),
    [
        ([meeting(1)], []),
        ([meeting(1, "PCL"), meeting(2, "OTG")], []),
        ([meeting(1, "PCL", TOT), meeting(2, "PCL", BOVEN)], []),
        ([meeting(1), meeting(2, "OTG")], [("Kies bij elke bespreking welk orgaan", 0)]),
        ([meeting(1, "PCL"), meeting(2, "PCL")], [("Dit orgaan staat al in deze weg", 1)]),
        ([meeting(1, "PCL", TOT), meeting(2, "PCL")], [("Dit orgaan staat al in deze weg", 1)]),
    ],
)
def test_check_of_several_meetings(stappen: list[Wegstap], expected: list[tuple[str, int]]) -> None:
    found = check_route([*stappen, BESLUIT], FEITEN)
    assert len(found) == len(expected)
    for each, (text, plek) in zip(found, expected, strict=True):
        assert text in each.tekst
        assert each.plek == plek


@pytest.mark.parametrize(
    ("mandaten", "eisen", "bedrag", "expected"),
    [
        ([], (), True, None),
        ([Mandaatgrens()], (), True, None),
        ([Mandaatgrens(["TLV"])], (), True, ""),
        ([Mandaatgrens(["TLV"]), Mandaatgrens(["HULP"])], (), True, None),
        ([Mandaatgrens(tot_bedrag=Decimal(5000))], (), True, "het gevraagde bedrag is € 5.000,01"),
        ([Mandaatgrens(tot_bedrag=Decimal(5000))], TOT, True, None),
        ([Mandaatgrens(tot_bedrag=Decimal(5000))], (), False, None),
        ([Mandaatgrens(momenten=[NIEUW])], (), True, "nieuw of verlenging is verlenging"),
        ([Mandaatgrens(momenten=[NIEUW])], (Eis("aanleiding", Teken.IS, (NIEUW,)),), True, None),
        ([Mandaatgrens(momenten=[NIEUW]), Mandaatgrens(momenten=[VERLENGING])], (), True, None),
    ],
)
def test_first_case_that_no_mandate_is_for(
    mandaten: list[Mandaatgrens], eisen: tuple[Eis, ...], bedrag: bool, expected: str | None
) -> None:
    assert find_buiten_mandaat("HULP", eisen, mandaten, VELDEN, bedrag=bedrag) == expected


@pytest.fixture
def concept(wereld: Any, otg: Orgaan) -> Any:
    """A version that is not in use yet, whose second step is a meeting of the OTG."""
    found = open_versie(soort=wereld.soorten[KIND], van=MORGEN, vandaag=VANDAAG, by=wereld[Rol.BEHEERDER])
    return update_concept(
        soort=found, gegevens={}, checklist=[], route=[LEIDER, OTG, DIRECTEUR], van=found.van, by=wereld[Rol.BEHEERDER]
    )


def get_points(soort: Any) -> dict[str, bool]:
    """{what is said about bodies: does it keep the version from being published?}"""
    return {each.tekst: each.blokkeert for each in check_soortversie(soort, VANDAAG) if "OTG" in each.tekst}


def test_version_with_a_body_that_is_complete_can_be_published(concept: Any) -> None:
    assert get_points(concept) == {}


def test_version_names_a_body_that_ended_with_the_way_out(concept: Any, otg: Orgaan) -> None:
    with as_eigenaar():
        Orgaan.objects.filter(pk=otg.pk).update(tot=MORGEN)
    ((text, blocks),) = get_points(concept).items()
    assert text.startswith("Stap 2: het orgaan «OTG» is er op")
    assert "Kies bij deze stap een ander orgaan" in text
    assert blocks


def test_version_names_a_body_without_mandate_or_quorum(concept: Any, otg: Orgaan) -> None:
    with as_eigenaar():
        mandaat = Mandaat.objects.create(orgaan=otg, van=f.LANG_GELEDEN, soorten=["TLV-VSO"])
    assert get_points(concept) == {
        "Stap 2: «Orgaan OTG» heeft geen mandaat bij deze soort. Verruim het mandaat bij «Organen», of geef deze stap een"
        " voorwaarde.": True
    }
    with as_eigenaar():
        mandaat.delete()
        Orgaan.objects.filter(pk=otg.pk).update(quorum=5)
    ((text, blocks),) = get_points(concept).items()
    assert "Het quorum is 5" in text
    assert blocks
    with as_eigenaar():
        Orgaan.objects.filter(pk=otg.pk).update(zonder_quorum="waarschuwt")
    assert list(get_points(concept).values()) == [False]


# --- writing it -----------------------------------------------------------------------------------------------------


def test_next_version_keeps_the_body_and_says_it_in_a_sentence(concept: Any) -> None:
    assert read_route(concept) == [LEIDER, OTG, DIRECTEUR]
    assert str(describe_route(concept)[1]) == "Bespreking in «Orgaan OTG»"


def test_form_offers_the_bodies_of_the_own_swv_with_how_they_work(wereld: Any, concept: Any, otg: Orgaan) -> None:
    make_orgaan(wereld.swv, "OUD", tot=VANDAAG)
    make_orgaan(wereld.ander_swv, "ELDERS")
    change_wijze(otg, "schriftelijk")
    form = SoortForm(soort=concept, van=MORGEN)
    choices = dict(form.fields["stap_0_wat"].choices[2][1])  # type of the field: groups
    assert choices["zitting:OTG"] == "Bespreking: Orgaan OTG (schriftelijk)"
    assert "zitting:CVT" in choices
    assert {"zitting:OUD", "zitting:ELDERS"}.isdisjoint(choices)
    assert form.initial["stap_1_wat"] == "zitting:OTG"


def test_form_keeps_the_choice_of_a_body_that_ended(concept: Any, otg: Orgaan) -> None:
    with as_eigenaar():
        Orgaan.objects.filter(pk=otg.pk).update(tot=VANDAAG)
    form = SoortForm(soort=concept, van=MORGEN)
    assert dict(form.fields["stap_1_wat"].choices[2][1])["zitting:OTG"] == "Bespreking: Orgaan OTG (is er dan niet)"


def test_a_body_that_the_swv_does_not_have_is_refused(wereld: Any, otg: Orgaan) -> None:
    make_orgaan(wereld.ander_swv, "ELDERS")
    with pytest.raises(Incomplete, match="«ELDERS» is er niet"):
        give_route(wereld, KIND, LEIDER, Soortstap(Stap.ZITTING, orgaan="ELDERS"), DIRECTEUR)


def test_only_a_meeting_is_of_a_body(wereld: Any, otg: Orgaan) -> None:
    with as_eigenaar(), pytest.raises(IntegrityError), transaction.atomic():
        Routestap.objects.filter(doet=Stap.BESLUIT).update(orgaan=otg)


def test_queries_of_the_list_do_not_grow_with_the_cases_of_a_body(wereld: Any, otg: Orgaan) -> None:
    zaak, client = begin(wereld, OTG), login(wereld["otg_lid"])
    page = reverse("toewijzing:aanvragen")
    counts = []
    for more in (0, 4):
        for _ in range(more):
            w.step(wereld, w.make_ingediend(wereld, KIND), "verklaar_compleet", Rol.SECRETARIS)
        client.get(page)
        with CaptureQueriesContext(connection) as found:
            html = client.get(page).text
        counts.append((len(found), html.count("/aanvragen/")))
        assert zaak.nummer in html
    assert counts[0][0] == counts[1][0]
    assert counts[0][1] < counts[1][1]


def test_list_takes_along_only_what_an_open_meeting_is_for(wereld: Any, otg: Orgaan) -> None:
    zaak = begin(wereld, OTG)
    other = w.step(wereld, w.make_ingediend(wereld, "BTV"), "verklaar_compleet", Rol.SECRETARIS)
    w.make_zitting(wereld)
    page = reverse("toewijzing:aanvragen")
    html = login(wereld[Rol.SECRETARIS]).get(page, {"tegelijk": "agenderen"}).text
    assert {each.nummer for each in (zaak, other) if f'value="{each.pk}:' in html} == {other.nummer}
    plan(wereld, otg)
    html = login(wereld[Rol.SECRETARIS]).get(page, {"tegelijk": "agenderen"}).text
    assert {each.nummer for each in (zaak, other) if f'value="{each.pk}:' in html} == {zaak.nummer, other.nummer}
