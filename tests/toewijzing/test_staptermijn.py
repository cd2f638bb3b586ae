"""A step of a route with a term of its own: from when it runs, until which day, who reads it, and when it is late."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse
from django.utils import timezone

from swv.kern.templatetags.verband import datum
from swv.kern.termijnen import is_working_day
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.pagina import read_title
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_route_lopen import DIRECTEUR, LEIDER, SECR, ZORG, give_route, step
from tests.toewijzing.test_soort import get_form_data
from tests.toewijzing.test_wet import change
from tests.toewijzing.versies import get_concept
from toewijzing.enums import Stap, Status
from toewijzing.models import Aanvraag, Routestap
from toewijzing.services.behandeling import recount_terms
from toewijzing.services.route import Soortstap, read_route

pytestmark = pytest.mark.django_db
AKKOORD_3 = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER, termijn=(3, "werkdagen"))
CONTROLE_5 = Soortstap(Stap.CONTROLE, Rol.CONSULENT, termijn=(5, "werkdagen"))
BESLUIT_2 = Soortstap(Stap.BESLUIT, Rol.DIRECTEUR, termijn=(2, "weken"))
WERK = reverse("werkplek:mijn_werk")


def count_on(dag: date, werkdagen: int) -> date:
    """So many working days after this day."""
    while werkdagen:
        dag += timedelta(days=1)
        werkdagen -= is_working_day(dag)
    return dag


def make_compleet(wereld: Any, *stappen: Soortstap, code: str = "MAATWERK-I") -> Any:
    """A request on this route that was declared complete today."""
    give_route(wereld, code, *stappen)
    return step(wereld, w.make_ingediend(wereld, code), "verklaar_compleet", SECR)


def make_late(*zaken: Any) -> date:
    """Yesterday was the last day of the step whose turn it is."""
    gisteren = timezone.localdate() - timedelta(days=1)
    with as_eigenaar():
        Aanvraag.objects.filter(pk__in=[zaak.pk for zaak in zaken]).update(beurt_tot=gisteren)
    return gisteren


# --- when it runs ---------------------------------------------------------------------------------------------------


def test_an_akkoord_has_its_term_from_the_day_it_is_asked_until_it_is_taken_back(wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", AKKOORD_3, DIRECTEUR)
    vandaag, concept = timezone.localdate(), w.make_concept(wereld, "MAATWERK-I")
    assert (concept.doet, concept.beurt_sinds, concept.beurt_tot) == (Stap.AKKOORD, None, None)
    gevraagd = step(wereld, concept, "vraag_akkoord", ZORG)
    assert (gevraagd.beurt_sinds, gevraagd.beurt_tot) == (vandaag, count_on(vandaag, 3))
    terug = step(wereld, gevraagd, "terughalen", ZORG)
    assert (terug.beurt_sinds, terug.beurt_tot) == (None, None)


def test_a_step_of_the_swv_has_its_term_from_the_day_of_complete_and_the_next_its_own(wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", LEIDER, CONTROLE_5, BESLUIT_2)
    vandaag, zaak = timezone.localdate(), w.make_ingediend(wereld, "MAATWERK-I")
    assert (zaak.doet, zaak.beurt_tot) == (Stap.CONTROLE, None)
    zaak = step(wereld, zaak, "verklaar_compleet", SECR)
    assert zaak.beurt_tot == count_on(vandaag, 5)
    zaak = step(wereld, zaak, "stap_afronden", Rol.CONSULENT)
    assert (zaak.doet, zaak.beurt_sinds) == (Stap.BESLUIT, vandaag)
    assert vandaag + timedelta(weeks=2) <= zaak.beurt_tot < vandaag + timedelta(weeks=3)


def test_a_step_without_term_and_a_request_that_is_withdrawn_have_none(wereld: Any) -> None:
    zaak = make_compleet(wereld, LEIDER, CONTROLE_5, DIRECTEUR)
    assert step(wereld, zaak, "stap_afronden", Rol.CONSULENT).beurt_tot is None
    ander = step(wereld, w.make_ingediend(wereld, "MAATWERK-I"), "verklaar_compleet", SECR)
    assert ander.beurt_tot is not None
    assert step(wereld, ander, "intrekken", ZORG, reason="Niet meer nodig.").beurt_tot is None


def test_a_later_step_in_the_same_turn_does_not_begin_the_term_anew(wereld: Any) -> None:
    zaak = make_compleet(wereld, LEIDER, CONTROLE_5, DIRECTEUR)
    eerder = zaak.beurt_sinds - timedelta(days=7)
    with as_eigenaar():
        Aanvraag.objects.filter(pk=zaak.pk).update(beurt_sinds=eerder)
    zaak = step(wereld, zaak, "eigenaar_kiezen", SECR, eigenaar=wereld[SECR])
    assert (zaak.beurt_sinds, zaak.beurt_tot) == (eerder, count_on(eerder, 5))


def test_the_term_stands_still_with_the_legal_one(wereld: Any) -> None:
    route = (LEIDER, CONTROLE_5, Soortstap(Stap.DESKUNDIGEN), DIRECTEUR)
    zaak, vandaag = make_compleet(wereld, *route, code="TLV-PRO"), timezone.localdate()
    assert zaak.beurt_tot == count_on(vandaag, 5)
    tot = vandaag + timedelta(days=20)
    zaak = step(wereld, zaak, "uitstel_vastleggen", SECR, datum=vandaag, tot=tot, reason="De school stemde in.")
    assert zaak.beurt_tot == count_on(tot, 5)


def test_a_new_equated_day_moves_the_stored_day_of_this_swv(wereld: Any) -> None:
    zaak = make_compleet(wereld, LEIDER, CONTROLE_5, DIRECTEUR)
    laatste = zaak.beurt_tot
    change(wereld, "gelijkgestelde_dagen", laatste.isoformat(), van=laatste, tot=laatste + timedelta(days=1))
    with als(wereld[SECR]):
        assert recount_terms(swv_id=wereld.swv.pk, vandaag=timezone.localdate()) == 1
    assert w.reload(zaak).beurt_tot == count_on(laatste, 1)


# --- who reads it ---------------------------------------------------------------------------------------------------


def read_page(client: Any, user: Any, zaak: Any) -> str:
    client.force_login(user)
    return str(client.get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).content.decode())


@pytest.mark.parametrize("rol", [ZORG, SECR, Rol.CONSULENT, Rol.DIRECTEUR])
def test_school_and_swv_read_the_last_day_of_the_step(client: Any, wereld: Any, rol: str) -> None:
    zaak = make_compleet(wereld, LEIDER, CONTROLE_5, DIRECTEUR)
    page = read_page(client, wereld[rol], zaak)
    assert "Deze stap" in page
    assert datum(zaak.beurt_tot) in page


def test_a_step_that_is_late_says_so_and_the_school_reads_of_its_akkoord(client: Any, wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", AKKOORD_3, DIRECTEUR)
    zaak = w.make_ter_akkoord(wereld, "MAATWERK-I")
    assert datum(zaak.beurt_tot) in read_page(client, wereld[Rol.SCHOOLLEIDER], zaak)
    make_late(zaak)
    assert "1 dag te laat" in read_page(client, wereld[Rol.SCHOOLLEIDER], zaak)


def test_a_receiving_school_does_not_read_how_long_a_step_may_take(client: Any, wereld: Any) -> None:
    zaak = make_compleet(wereld, LEIDER, CONTROLE_5, DIRECTEUR)
    with as_eigenaar():
        Aanvraag.objects.filter(pk=zaak.pk).update(ontvangende_school=wereld.vso)
        leerling = Aanvraag.objects.get(pk=zaak.pk).leerling
    aangemeld = f.InschrijvingFactory(leerling=leerling, school=wereld.vso, soort="aanmelding")
    f.ToegangFactory(
        leerling=leerling, organisatie=wereld.vso, grond="aanmelding", omvang="zaak", bron_id=aangemeld.pk
    )  # fmt: skip
    page = read_page(client, wereld.anderen[ZORG], zaak)
    assert zaak.nummer in page
    assert "Deze stap" not in page


# --- Mijn werk ------------------------------------------------------------------------------------------------------


def read_lines(client: Any, user: Any) -> dict[str, tuple[str, str, str]]:
    """{number: (title of the part, how it stands, address of the button)} of the requests on Mijn werk."""
    client.force_login(user)
    return {
        regel.titel.split(" · ")[0]: (vak.titel, regel.stand, regel.knop_url)
        for vak in client.get(WERK).context["vakken"]
        for regel in vak.regels
    }


def test_mijn_werk_names_the_last_day_of_the_step_to_whose_turn_it_is(client: Any, wereld: Any) -> None:
    zaak = make_compleet(wereld, LEIDER, CONTROLE_5, BESLUIT_2)
    vak, stand, knop = read_lines(client, wereld[Rol.CONSULENT])[zaak.nummer]
    assert (vak, "wacht op uw akkoord, uiterlijk" in stand) == ("Deze week", True)
    assert knop == reverse("toewijzing:actie", args=[zaak.nummer, "stap_afronden"])
    assert zaak.nummer not in read_lines(client, wereld.anderen[Rol.CONSULENT])
    zaak = step(wereld, zaak, "stap_afronden", Rol.CONSULENT)
    assert "klaar om te besluiten, uiterlijk" in read_lines(client, wereld[Rol.DIRECTEUR])[zaak.nummer][1]


def test_a_late_step_is_late_for_who_takes_it_and_for_the_secretaris(client: Any, wereld: Any) -> None:
    zaak = make_compleet(wereld, LEIDER, CONTROLE_5, DIRECTEUR)
    make_late(zaak)
    assert read_lines(client, wereld[Rol.CONSULENT])[zaak.nummer][0] == "Te laat"
    vak, stand, _ = read_lines(client, wereld[SECR])[zaak.nummer]
    assert (vak, "de stap die nu aan de beurt is" in stand) == ("Te laat", True)
    assert read_lines(client, wereld[ZORG])[zaak.nummer][0] == "Wacht op anderen"


def test_a_late_akkoord_is_late_for_who_gives_it_and_who_waits_for_it(client: Any, wereld: Any) -> None:
    give_route(wereld, "MAATWERK-I", AKKOORD_3, DIRECTEUR)
    zaak = w.make_ter_akkoord(wereld, "MAATWERK-I")
    assert read_lines(client, wereld[Rol.SCHOOLLEIDER])[zaak.nummer][0] == "Deze week"
    assert read_lines(client, wereld[ZORG])[zaak.nummer][0] == "Wacht op anderen"
    make_late(zaak)
    vak, stand, _ = read_lines(client, wereld[Rol.SCHOOLLEIDER])[zaak.nummer]
    assert (vak, "uw akkoord had" in stand) == ("Te laat", True)
    assert read_lines(client, wereld[ZORG])[zaak.nummer][0] == "Te laat"
    assert zaak.nummer not in read_lines(client, wereld[SECR])


@pytest.mark.parametrize("aantal", [1, 30])
@pytest.mark.parametrize("rol", [Rol.SCHOOLLEIDER, Rol.DIRECTEUR])
def test_the_number_of_queries_does_not_grow_with_terms(
    client: Any, wereld: Any, rol: str, aantal: int, django_assert_max_num_queries: Any
) -> None:
    give_route(wereld, "BTV", AKKOORD_3, DIRECTEUR)
    for _ in range(aantal):
        w.make_ter_akkoord(wereld, "BTV")
    client.force_login(wereld[rol])
    client.get(WERK)
    # What they are for: tests/werkplek/test_werk.py.
    with django_assert_max_num_queries(26):
        assert read_title(client.get(WERK)) == "Mijn werk"


# --- how it is set --------------------------------------------------------------------------------------------------


def test_the_beheerder_sets_a_term_that_the_next_version_keeps(client: Any, wereld: Any) -> None:
    soort = wereld.soorten["TLV-VSO"]
    client.force_login(wereld[Rol.BEHEERDER])
    data = get_form_data(client, "soort_wijzigen", soort) | {"stap_0_termijn": "3", "stap_3_termijn": "2"}
    response = client.post(
        reverse("toewijzing:soort_wijzigen", args=[soort.pk]), data | {"stap_3_eenheid": "weken"}, follow=True
    )
    page = response.content.decode()
    assert "binnen 3 werkdagen" in page
    assert "binnen 2 weken" in page
    with as_eigenaar():
        nieuw = get_concept(wereld, "TLV-VSO")
        assert [stap.termijn for stap in read_route(nieuw)] == [(3, "werkdagen"), None, None, (2, "weken")]
        assert [stap.termijn for stap in read_route(soort)] == [None] * 4
    again = get_form_data(client, "soort_wijzigen", nieuw)
    assert (again["stap_3_termijn"], again["stap_3_eenheid"]) == (2, "weken")


@pytest.mark.parametrize("termijn", ["0", "101", "-2", "drie"])
def test_a_term_of_nothing_or_of_years_is_refused_and_kept_in_the_form(client: Any, wereld: Any, termijn: str) -> None:
    soort = wereld.soorten["TLV-VSO"]
    client.force_login(wereld[Rol.BEHEERDER])
    data = get_form_data(client, "soort_wijzigen", soort) | {"stap_0_termijn": termijn}
    response = client.post(reverse("toewijzing:soort_wijzigen", args=[soort.pk]), data)
    assert response.status_code == 400
    assert list(response.context["form"].errors) == ["stap_0_termijn"]
    assert f'value="{termijn}"' in response.content.decode()


@pytest.mark.parametrize(("aantal", "eenheid"), [(None, "weken"), (3, ""), (0, "weken"), (3, "maanden")])
def test_the_database_refuses_half_a_term(wereld: Any, aantal: int | None, eenheid: str) -> None:
    with as_eigenaar(), pytest.raises(DatabaseError, match="routestap_termijn"), transaction.atomic():
        Routestap.objects.filter(aanvraagsoort=wereld.soorten["TLV-VSO"], volgorde=0).update(
            termijn_aantal=aantal, termijn_eenheid=eenheid
        )


def test_a_request_that_runs_keeps_the_terms_it_began_with(wereld: Any) -> None:
    zaak = w.make_ter_akkoord(wereld, "MAATWERK-I")
    give_route(wereld, "MAATWERK-I", AKKOORD_3, DIRECTEUR)
    zaak = step(wereld, step(wereld, zaak, "terughalen", ZORG), "vraag_akkoord", ZORG)
    assert (zaak.status, zaak.beurt_tot) == (Status.TER_AKKOORD, None)
