"""Whose figures schools and boards see of one another: the choice, who may make it, and that no small number is told."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.forms.filter import CijferFilter
from rapportage.indicatoren.models import Aanvraagcijfer, Cijferinzage
from rapportage.indicatoren.permissions import DASHBOARDROLLEN, SWVROLLEN
from rapportage.indicatoren.queries.vergelijking import TE_VERGELIJKEN, Vergelijking, get_vergelijking
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort, Rol
from swv.organisatie.models import Organisatie
from tests import factories as f
from tests.rapportage.indicatoren import wereld as r
from tests.rollen import als, as_eigenaar

ZORG, BESTUURDER, BEHEERDER = Rol.ZORGCOORDINATOR, Rol.BESTUURDER, Rol.BEHEERDER
VANDAAG = timezone.localdate()


@pytest.fixture
def streek(wereld: Any) -> Any:
    """Eight schools of two other boards, of which two have a small number; and the own school with one."""
    with as_eigenaar():
        scholen = []
        for nummer in range(8):
            if nummer % 4 == 0:
                bestuur = f.BestuurFactory(naam=f"Ander bestuur {nummer}")
                f.AansluitingFactory(swv=wereld.swv, organisatie=bestuur)
            scholen.append(f.SchoolFactory(naam=f"Andere school {nummer}", bestuur=bestuur))
    for school, aantal in zip(scholen, (20, 31, 42, 53, 64, 75, 2, 3), strict=True):
        r.make_cijfer(wereld.swv, school, ontvangen=aantal)
    r.make_cijfer(wereld.swv, wereld.school, ontvangen=1)
    r.geteld(wereld.swv)
    wereld.anderen_scholen = scholen
    return wereld


def choose(wereld: Any, keuze: str, swv: Any = None) -> None:
    with as_eigenaar():
        Cijferinzage.objects.create(
            swv=swv or wereld.swv, keuze=keuze, van=VANDAAG - timedelta(days=1), toelichting="Ledenraad"
        )


def compare(user: Any, code: str = Code.AANVRAGEN, **filters: str) -> Vergelijking | None:
    with als(user):
        form = CijferFilter(filters, user=user, vandaag=VANDAAG)
        assert form.is_valid(), form.errors
        return get_vergelijking(form.selectie, code)


def shown(found: Vergelijking | None) -> dict[str, Any]:
    return {row.naam: None if row.verborgen else row.waarde for row in found.rijen} if found else {}


def test_without_a_choice_everybody_sees_only_his_own(client: Any, streek: Any) -> None:
    for rol in (*SCHOOLROLLEN, BESTUURDER):
        assert compare(streek[rol]) is None
    client.force_login(streek[ZORG])
    page = client.get(reverse("rapportage:indicator", args=[Code.AANVRAGEN])).content.decode()
    assert "Andere school" not in page
    choose(streek, "eigen")
    assert compare(streek[ZORG]) is None


@pytest.mark.parametrize("rol", [ZORG, BESTUURDER])
def test_open_shows_other_schools_by_name_and_hides_small_ones(client: Any, streek: Any, rol: str) -> None:
    choose(streek, "open")
    found = shown(compare(streek[rol]))

    assert found["Andere school 6"] is None
    assert found["Andere school 7"] is None
    assert found["Andere school 5"] == 75
    assert streek.school.naam not in found
    client.force_login(streek[rol])
    page = client.get(reverse("rapportage:indicator", args=[Code.AANVRAGEN])).content.decode()
    assert "Andere school 5" in page
    assert "te klein om te tonen" in page


def test_one_small_number_takes_another_row_along(streek: Any) -> None:
    """The own number is known, and the total may be published: one hidden row could then be worked out."""
    with as_eigenaar():
        Aanvraagcijfer.objects.filter(school=streek.anderen_scholen[7]).update(ontvangen=30)
    choose(streek, "open")
    found = shown(compare(streek[ZORG]))

    assert found["Andere school 6"] is None
    assert sum(value is None for value in found.values()) >= 2


def test_codes_tell_no_name_and_stay_the_same(client: Any, streek: Any) -> None:
    choose(streek, "codes")
    found = shown(compare(streek[ZORG]))

    assert set(found) == {f"School {number}" for number in range(1, len(found) + 1)}
    assert found == shown(compare(streek[ZORG]))
    client.force_login(streek[ZORG])
    page = client.get(reverse("rapportage:indicator", args=[Code.AANVRAGEN])).content.decode()
    assert "School 1" in page
    assert "Andere school" not in page
    assert "Ander bestuur" not in page


def test_within_the_board_a_school_sees_its_sisters_and_no_other(streek: Any) -> None:
    with as_eigenaar():
        for nummer in range(4):
            zus = f.SchoolFactory(naam=f"Zus {nummer}", bestuur=streek.bestuur)
            r.make_cijfer(streek.swv, zus, ontvangen=20 + nummer)
    choose(streek, "bestuur")
    found = shown(compare(streek[ZORG]))

    assert {f"Zus {nummer}" for nummer in range(4)} <= set(found)
    assert not any(naam.startswith("Andere school") for naam in found)
    assert compare(streek[BESTUURDER]) is None  # its schools are its own already


@pytest.mark.parametrize("code", sorted(set(Code.values) - TE_VERGELIJKEN))
def test_of_pupils_at_home_opps_participation_and_money_nothing_is_compared(streek: Any, code: str) -> None:
    choose(streek, "open")
    assert compare(streek[ZORG], code) is None


def test_roles_of_the_swv_see_what_they_saw(streek: Any) -> None:
    choose(streek, "codes")
    for rol in SWVROLLEN & DASHBOARDROLLEN:
        assert compare(streek[rol]) is None


def test_choice_of_another_swv_opens_nothing_here(streek: Any) -> None:
    choose(streek, "open", swv=streek.ander_swv)
    assert compare(streek[ZORG]) is None


def test_choice_that_ended_or_is_to_come_opens_nothing(streek: Any) -> None:
    with as_eigenaar():
        Cijferinzage.objects.create(
            swv=streek.swv, keuze="open", van=VANDAAG - timedelta(days=9), tot=VANDAAG, toelichting="x"
        )
        Cijferinzage.objects.create(swv=streek.swv, keuze="open", van=VANDAAG + timedelta(days=1), toelichting="x")
    assert compare(streek[ZORG]) is None


def test_few_others_are_not_shown(wereld: Any) -> None:
    r.make_cijfer(wereld.swv, wereld.school, ontvangen=20)
    choose(wereld, "open")
    with als(wereld[ZORG]) as user:
        form = CijferFilter({}, user=user, vandaag=VANDAAG)
        assert form.is_valid()
        others = len(form.selectie.alle_scholen) - 1
    assert (compare(wereld[ZORG]) is None) == (others < 3)


def test_page_reads_as_often_for_eight_schools_as_for_thirty_more(client: Any, streek: Any) -> None:
    choose(streek, "open")
    client.force_login(streek[ZORG])
    url = reverse("rapportage:indicator", args=[Code.AANVRAGEN])
    client.get(url)
    with CaptureQueriesContext(connection) as first:
        client.get(url)
    with as_eigenaar():
        bestuur = Organisatie.objects.get(naam="Ander bestuur 0", soort=Organisatiesoort.BESTUUR)
        for nummer in range(30):
            r.make_cijfer(streek.swv, f.SchoolFactory(naam=f"Nieuw {nummer}", bestuur=bestuur), ontvangen=20)
    with CaptureQueriesContext(connection) as second:
        assert "Nieuw 29" in client.get(url).content.decode()
    assert len(second) == len(first)


# --- the page of the beheerder ----------------------------------------------------------------------------------------

URL = "rapportage:inzage"
DATA = {"keuze": "codes", "toelichting": "Ledenraad van 12 maart", "van": VANDAAG}


def test_beheerder_chooses_with_history(client: Any, wereld: Any) -> None:
    client.force_login(wereld[BEHEERDER])
    assert client.post(reverse(URL), DATA).status_code == 302
    later = {**DATA, "keuze": "open", "van": VANDAAG + timedelta(days=5)}
    assert client.post(reverse(URL), later).status_code == 302
    rows = list(Cijferinzage.objects.order_by("van").values_list("keuze", "tot"))
    assert rows == [("codes", VANDAAG + timedelta(days=5)), ("open", None)]
    assert "Ledenraad van 12 maart" in client.get(reverse(URL)).content.decode()
    with as_eigenaar():
        events = Cijferinzage.pgh_event_model.objects.order_by("pgh_id").values_list("pgh_label", flat=True)
        assert list(events) == ["insert", "update", "insert"]


@pytest.mark.parametrize(
    ("velden", "melding"),
    [
        ({"keuze": "alles"}, "keuze"),
        ({"toelichting": ""}, "Vul «Waar is dit afgesproken?» in"),
        ({"van": VANDAAG - timedelta(days=1)}, "voorbij"),
    ],
)
def test_choice_that_does_not_fit_is_refused_and_keeps_what_was_typed(
    client: Any, wereld: Any, velden: dict[str, Any], melding: str
) -> None:
    client.force_login(wereld[BEHEERDER])
    response = client.post(reverse(URL), {**DATA, **velden})
    assert response.status_code == 400
    assert melding in response.content.decode()
    assert velden.get("toelichting", DATA["toelichting"]) in response.content.decode()
    assert not Cijferinzage.objects.exists()


def test_earlier_day_than_a_choice_that_is_to_come_is_refused(client: Any, wereld: Any) -> None:
    client.force_login(wereld[BEHEERDER])
    client.post(reverse(URL), {**DATA, "van": VANDAAG + timedelta(days=5)})
    response = client.post(reverse(URL), DATA)
    assert response.status_code == 400
    assert "die later begint" in response.content.decode()


def test_nobody_else_opens_the_page_and_another_swv_keeps_its_own(client: Any, wereld: Any) -> None:
    choose(wereld, "open")
    for rol, user in wereld.mensen.items():
        if rol != BEHEERDER:
            client.force_login(user)
            assert client.get(reverse(URL)).status_code in (403, 404), rol
    client.force_login(wereld.anderen[BEHEERDER])
    assert "Ledenraad" not in client.get(reverse(URL)).content.decode()
    assert client.post(reverse(URL), DATA).status_code == 302
    with as_eigenaar():
        assert Cijferinzage.objects.get(swv=wereld.swv).keuze == "open"
