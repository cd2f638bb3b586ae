"""Thuiszitters who live outside the region, or of whom a part of the birth date is unknown."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from leerlingen.services import update_leerling
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from tests.api.conftest import make_client
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from tests.thuiszitters.test_views import open_page, post
from thuiszitters.calculations import get_plichtvenster
from thuiszitters.calculations.leeftijd import Zaakfeiten, find_onwaarschijnlijk
from thuiszitters.forms.melding import find_candidates
from thuiszitters.models import Melding, Thuiszitter
from thuiszitters.queries.opgave import get_opgave, read_bekend
from thuiszitters.services.melding import EERSTE_ACTIE, Verzuim, accept_unknown, report_thuiszitter

ZORG, SECR, LPA = Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.LEERPLICHT
BEL = "De leerplicht van Groningen werkt niet met Verband"
D = date


def report(streek: Any, leerling: Any) -> Any:
    with als(streek[ZORG]) as by:
        return report_thuiszitter(
            leerling=leerling, swv=streek.swv, school=streek.school, by=by, vandaag=t.vandaag(),
            verzuim=Verzuim(t.categorie("relatief"), t.dagen(30)),
        )  # fmt: skip


def make_elders(streek: Any) -> Any:
    """A pupil of the school who moved to a gemeente that nobody ever added."""
    leerling = t.make_leerling(streek)
    with als(streek[ZORG]):
        groningen = Organisatie(soort="gemeente", code="0014", naam="Groningen")
        return update_leerling(leerling=leerling, gegevens={"woongemeente": groningen})


def test_report_on_who_lives_elsewhere_works_and_says_whom_to_call(streek: Any, client: Any) -> None:
    leerling = make_elders(streek)
    page = open_page(client, streek[ZORG], "nieuw", leerling=leerling.nummer).text
    assert BEL in page

    data = {"leerling": leerling.nummer, "categorie": t.categorie("relatief").pk, "van": t.dagen(30).isoformat()}
    response = post(client, streek[ZORG], "nieuw", **data)

    with as_eigenaar():
        zaak = Thuiszitter.objects.select_related("volgende_actie", "gemeente").get()
    assert response.url == reverse("thuiszitters:zaak", args=[zaak.nummer])
    assert zaak.gemeente.naam == "Groningen"
    assert zaak.volgende_actie.wat.startswith(EERSTE_ACTIE)
    assert BEL in zaak.volgende_actie.wat
    assert BEL in client.get(response.url).text
    # The gemeente of the school is not the one of the pupil, and sees nothing.
    assert zaak.nummer not in open_page(client, streek[LPA], "lijst").text


def test_report_on_who_lives_in_the_region_names_nobody_to_call(streek: Any, client: Any) -> None:
    zaak = t.make_gemeld(streek)

    with as_eigenaar():
        assert Thuiszitter.objects.select_related("volgende_actie").get().volgende_actie.wat == EERSTE_ACTIE
    assert "werkt niet met Verband" not in open_page(client, streek[ZORG], "zaak", zaak.nummer).text


def test_pupil_abroad_is_refused_with_the_way_on(streek: Any) -> None:
    leerling = t.make_leerling(streek, woongemeente=None, land="BE")

    with pytest.raises(ValidationError, match=r"woont in het buitenland \(België\).*Leg afspraken vast in het OPP"):
        report(streek, leerling)


def test_page_says_before_typing_that_a_pupil_abroad_is_not_reported(streek: Any, client: Any) -> None:
    elders, hier = t.make_leerling(streek, woongemeente=None, land="BE"), t.make_leerling(streek)
    client.force_login(streek[ZORG])
    url = reverse("thuiszitters:nieuw")

    page = client.get(url, {"leerling": elders.nummer}).text
    assert "Daar geldt de Nederlandse Leerplichtwet niet" in page
    assert 'name="toelichting"' not in page
    assert 'name="toelichting"' in client.get(url, {"leerling": hier.nummer}).text
    # What was typed before the address changed, stays.
    typed = client.post(f"{url}?leerling={elders.nummer}", {"leerling": elders.nummer, "toelichting": "Mijn tekst"})
    assert typed.status_code == 400
    assert "Mijn tekst" in typed.text


def test_swv_reports_a_pupil_of_any_gemeente_by_one_name_and_a_year(streek: Any, client: Any) -> None:
    data = {"achternaam": "Sukarno", "geboortedatum": "3-5-2014", "geboorte_onbekend": "dag_maand", "gemeente": "Groningen",
            "bron": "swv", "categorie": t.categorie("absoluut").pk, "van": t.dagen(30).isoformat()}  # fmt: skip
    response = post(client, streek[SECR], "melding_nieuw", **data)
    assert response.status_code == 302, response.text

    with as_eigenaar():
        melding = Melding.objects.select_related("gemeente").get()
    assert (melding.naam, melding.geboren, melding.gemeente.code) == ("Sukarno", "2014, dag en maand onbekend", "0014")
    assert "2014, dag en maand onbekend" in open_page(client, streek[SECR], "melding", melding.pk).text

    with als(streek[SECR]) as by:
        zaak = accept_unknown(
            melding=melding, by=by, vandaag=t.vandaag(), gegevens=Verzuim(t.categorie("absoluut"), t.dagen(30))
        )
    assert (zaak.leerling.naam, zaak.leerling.geboorte_onbekend) == ("Sukarno", "dag_maand")


@pytest.mark.parametrize(("gemeente", "fout"), [("", "Vul «Woongemeente» in"), ("Nergens", "is geen gemeente")])
def test_report_without_a_gemeente_is_refused(streek: Any, client: Any, gemeente: str, fout: str) -> None:
    data = {"achternaam": "Sukarno", "geboortedatum": "3-5-2014", "gemeente": gemeente, "bron": "swv",
            "categorie": t.categorie("absoluut").pk, "van": t.dagen(30).isoformat()}  # fmt: skip
    response = post(client, streek[SECR], "melding_nieuw", **data)

    assert response.status_code == 400
    assert fout in response.text
    assert "Sukarno" in response.text


def test_api_takes_a_report_with_a_year(streek: Any) -> None:
    body = {"achternaam": "Sukarno", "geboortedatum": "2014", "categorie": "relatief", "van": t.dagen(30).isoformat()}
    response = make_client(streek[LPA]).post("/api/v1/thuiszitters/meldingen/", body)

    assert response.status_code in (200, 201), response.json()
    with as_eigenaar():
        assert Melding.objects.get().geboorte_onbekend == "dag_maand"


@pytest.mark.parametrize(
    ("melding", "gevonden"),
    [
        ({"geboortedatum": D(2014, 5, 3)}, ["heel", "jaar"]),
        ({"geboortedatum": D(2014, 1, 1), "geboorte_onbekend": "dag_maand"}, ["heel", "jaar"]),
        ({"geboortedatum": D(2013, 5, 3)}, []),
        # Without a first name, somebody else without one is no match.
        ({"geboortedatum": D(2014, 5, 3), "roepnaam": "", "achternaam": "Ander"}, []),
    ],
)
def test_candidates_are_those_who_can_be_meant(streek: Any, melding: dict[str, Any], gevonden: list[str]) -> None:
    t.make_leerling(streek, roepnaam="heel", achternaam="Duin", geboortedatum=D(2014, 5, 3))
    t.make_leerling(
        streek, roepnaam="jaar", achternaam="Duin", geboortedatum=D(2014, 1, 1), geboorte_onbekend="dag_maand"
    )
    t.make_leerling(streek, roepnaam="", achternaam="Sukarno", geboortedatum=D(2014, 5, 3))
    with als(streek[ZORG]) as user:
        found = find_candidates(user, Melding(**{"roepnaam": "Sam", "achternaam": "Duin", **melding}))
        assert sorted(each.roepnaam for each in found) == gevonden


# --- ages: begins as early and ends as late as it can ---------------------------------------------------------------


def test_leerplicht_of_a_year_is_as_wide_as_it_can_be() -> None:
    """Born in 2010: five in January 2015 at the earliest, so from 1 February; sixteen on 31 December 2026 at the latest,
    so until 1 August 2027; eighteen on 31 December 2028 at the latest."""
    venster = get_plichtvenster(D(2010, 1, 1), geboren_uiterlijk=D(2010, 12, 31))

    assert (venster.begin, venster.kwalificatie, venster.einde) == (D(2015, 2, 1), D(2027, 8, 1), D(2028, 12, 31))
    # Each end is that of the one birth date that makes it so.
    assert venster.begin == get_plichtvenster(D(2010, 1, 1)).begin
    assert venster.einde == get_plichtvenster(D(2010, 12, 31)).einde


@pytest.mark.parametrize(("dag", "reden"), [(D(2028, 6, 1), []), (D(2028, 12, 31), [(1, "te_oud")])])
def test_nobody_is_called_too_old_who_may_not_be(dag: date, reden: list[tuple[int, str]]) -> None:
    feit = Zaakfeiten(1, D(2010, 1, 1), D(2026, 9, 1), None, D(2010, 12, 31))

    assert find_onwaarschijnlijk([feit], dag) == reden


def test_return_counts_who_may_still_be_leerplichtig(streek: Any) -> None:
    """Eighteen since New Year or only on the last day of the year: counted."""
    jaar = t.vandaag().year - 18
    in_delen = t.make_leerling(streek, geboortedatum=D(jaar, 1, 1), geboorte_onbekend="dag_maand")
    geheel = t.make_leerling(streek, geboortedatum=D(jaar, 1, 1))
    zaken = [t.make_gemeld(streek, leerling=each, sinds=60) for each in (in_delen, geheel)]

    with als(streek[SECR]):
        opgave = get_opgave(streek.swv.pk, t.vandaag(), read_bekend(None))
    assert [regel.zaak for regel in opgave.regels] == [zaken[0].pk]
