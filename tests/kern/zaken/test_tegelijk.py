"""One step for many cases of a list: what is offered, asked, done and refused, without and with bad input."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from leerlingen.models import Inzage
from opp.enums import Status as Oppstatus
from opp.models import Opp
from opp.views.lijst import Register
from opp.workflow import OPP
from swv.kern.models import Bericht
from swv.kern.permissions import Recht
from swv.kern.zaken.register import get_workflow
from swv.kern.zaken.tabel import Transition, Workflow
from swv.kern.zaken.tegelijk import Zaaklijst
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.opp import wereld as o
from tests.rollen import als, as_eigenaar
from toewijzing.enums import Status
from toewijzing.views.lijst import TEGELIJK, Aanvragenlijst
from toewijzing.workflow import AANVRAAG

IEDEREEN = Recht("Dit doet niemand.", lambda user, zaak: True)

LIJST = reverse("toewijzing:aanvragen")
ZORG, LEIDER, SECR, CONS = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CONSULENT


def choose(zaken: Any) -> list[str]:
    return [f"{zaak.pk}:{zaak.versie}" for zaak in zaken]


def send(client: Any, stap: str, zaken: Any, *, zeker: bool = False, url: str = LIJST, **more: Any) -> Any:
    data = {"stap": stap, "gekozen": choose(zaken), **({"zeker": "1"} if zeker else {}), **more}
    return client.post(url, data)


def status_of(zaak: Any) -> str:
    with as_eigenaar():
        return type(zaak)._base_manager.values_list("status", flat=True).get(pk=zaak.pk)


def make_pupil(wereld: Any, naam: str) -> Any:
    return f.LeerlingFactory(school=wereld.school, roepnaam="Fenna", tussenvoegsel="", achternaam=naam)


# --- the table ------------------------------------------------------------------------------------------------------


def test_every_step_that_is_taken_together_is_offered_to_a_role_and_every_offer_stands_in_the_table() -> None:
    for table, offered in ((AANVRAAG, TEGELIJK), (OPP, Register.tegelijk)):
        together = {each.name for each in table.transitions if each.together}
        assert {name for names in offered.values() for name in names} == together


def test_every_list_of_cases_has_a_table() -> None:
    assert {each.__name__ for each in Zaaklijst.__subclasses__()} == {"Aanvragenlijst", "Register"}
    assert get_workflow(Aanvragenlijst.model) is AANVRAAG


@pytest.mark.parametrize("asks", [{"required": ("datum",)}, {"reason_required": True}])
def test_step_that_asks_something_per_case_can_not_be_taken_together(asks: dict[str, Any]) -> None:
    step: Transition[Any] = Transition("x", "X", frozenset({"a"}), "a", IEDEREEN, together="Alles tegelijk.", **asks)
    with pytest.raises(ValueError, match="together"):
        Workflow(labels={"a": "A"}, transitions=(step,))


# --- what is offered ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [*Rol.values])
def test_list_offers_the_steps_of_the_role_and_no_others(client: Any, wereld: Any, rol: str) -> None:
    w.make_bekendgemaakt(wereld)
    client.force_login(wereld[rol])
    page = client.get(LIJST, {"status": "alle"})
    if page.status_code == 403:
        assert rol not in TEGELIJK
        return
    shown = set(re.findall(r"\?tegelijk=([a-z_]+)", page.text))
    assert shown == (set(TEGELIJK.get(rol, ())) if page.context["rijen"] else set())
    for name in {each.name for each in AANVRAAG.transitions} - set(TEGELIJK.get(rol, ())):
        assert client.get(LIJST, {"tegelijk": name}).status_code == 404
        assert client.post(LIJST, {"stap": name, "gekozen": ["1:1"], "zeker": "1"}).status_code == 404


def test_choosing_shows_only_cases_in_the_status_of_the_step_with_a_box_that_says_whose(
    client: Any, wereld: Any
) -> None:
    first = w.make_ingediend(wereld, leerling=make_pupil(wereld, "Zwanenburg"))
    w.make_bij_deskundigen(wereld)
    client.force_login(wereld[SECR])
    page = client.get(LIJST, {"tegelijk": "naar_deskundigen"})
    assert [rij.aanvraag.pk for rij in page.context["rijen"]] == [first.pk]
    assert f'value="{first.pk}:{first.versie}"' in page.text
    assert f'aria-label="Kies {first.nummer}, Fenna Zwanenburg, ' in page.text
    assert "Bij elke aanvraag vraagt u daarna de deskundigen." in page.text


def test_case_that_can_not_take_the_step_has_no_box_and_says_why(client: Any, wereld: Any) -> None:
    complete = w.make_concept(wereld, leerling=make_pupil(wereld, "Compleet"))
    bare = w.make_concept(wereld, compleet=False)
    client.force_login(wereld[ZORG])
    page = client.get(LIJST, {"tegelijk": "vraag_akkoord"})
    keuzes = {rij.aanvraag.pk: rij.aanvraag.keuze.reden for rij in page.context["rijen"]}
    assert keuzes[complete.pk] == ""
    assert keuzes[bare.pk].startswith("De aanvraag is nog niet compleet.")
    assert keuzes[bare.pk] in page.text.replace("&#x27;", "'")
    assert f'value="{bare.pk}:' not in page.text


def test_filter_on_a_status_is_left_out_of_the_links_and_the_rest_goes_along(client: Any, wereld: Any) -> None:
    w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    page = client.get(LIJST, {"status": "ingediend", "soort": "TLV-VSO"})
    assert ("Maak het besluit bekend", "?tegelijk=bekendmaken&soort=TLV-VSO") in page.context["lijst"].tegelijk_links


def test_letters_that_are_made_can_be_released_from_the_list_also_though_the_request_is_closed(
    client: Any, wereld: Any
) -> None:
    ready, making = w.make_brieven_klaar(wereld), w.make_besloten(wereld, "MAATWERK-I")
    client.force_login(wereld[SECR])
    page = client.get(LIJST, {"tegelijk": "bekendmaken"})
    keuzes = {rij.aanvraag.pk: rij.aanvraag.keuze.reden for rij in page.context["rijen"]}
    assert keuzes == {ready.pk: "", making.pk: "De brieven worden nog gemaakt. Wacht tot ze klaar zijn."}


@pytest.mark.parametrize(
    ("rol", "stap", "make"),
    [
        (SECR, "naar_deskundigen", w.make_ingediend),
        (SECR, "bekendmaken", lambda wereld: w.make_brieven_klaar(wereld, "MAATWERK-I")),
        (ZORG, "vraag_akkoord", lambda wereld: w.make_concept(wereld, compleet=False)),
        (ZORG, "vraag_akkoord", w.make_concept),
        (LEIDER, "indienen", w.make_ter_akkoord),
        (SECR, "deskundigen_herinneren", w.make_bij_deskundigen),
    ],
)
def test_choosing_among_ten_asks_as_many_queries_as_among_one(
    client: Any, wereld: Any, rol: str, stap: str, make: Any
) -> None:
    client.force_login(wereld[rol])

    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(LIJST, {"tegelijk": stap}).status_code == 200
        return len(captured)

    make(wereld)
    count()
    one = count()
    for _ in range(9):
        make(wereld)
    assert count() == one


# --- one is asked, and then it is done ------------------------------------------------------------------------------


def test_first_one_reads_which_cases_it_is_about_and_nothing_is_done(client: Any, wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld, leerling=make_pupil(wereld, "Zwanenburg"))
    client.force_login(wereld[SECR])
    page = send(client, "naar_deskundigen", [aanvraag])
    assert page.status_code == 200
    assert f"{aanvraag.nummer}, Fenna Zwanenburg, " in page.text
    assert "Bij elke aanvraag vraagt u daarna de deskundigen." in page.text
    assert status_of(aanvraag) == Status.INGEDIEND
    with als(wereld[SECR]):
        assert Inzage.objects.filter(pagina="aanvraag_actie", leerling=aanvraag.leerling_id).count() == 1


def test_all_on_the_page_leads_to_the_same_question(client: Any, wereld: Any) -> None:
    first, second = w.make_ingediend(wereld), w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    page = client.get(LIJST, {"tegelijk": "naar_deskundigen"})
    hidden = re.findall(r'name="pagina" value="([0-9:]+)"', page.text)
    assert sorted(hidden) == sorted(choose([first, second]))
    asked = client.post(LIJST, {"stap": "naar_deskundigen", "alles": "1", "pagina": hidden, "gekozen": []})
    assert len(asked.context["wel"]) == 2


def test_each_case_is_taken_by_itself_and_the_page_says_what_came_of_it(client: Any, wereld: Any) -> None:
    first, second, moved = (w.make_ingediend(wereld) for _ in range(3))
    old = choose([first, second, moved])
    w.step(wereld, moved, "naar_deskundigen", SECR)
    client.force_login(wereld[SECR])
    done = client.post(LIJST, {"stap": "naar_deskundigen", "zeker": "1", "gekozen": old})
    assert done.status_code == 200
    assert [status_of(each) for each in (first, second)] == [Status.BIJ_DESKUNDIGEN] * 2
    assert [each.tekst for each in done.context["gedaan"]] == ["De aanvraag is compleet. Vraag nu de deskundigen."] * 3
    # Taken by this person already: not done again, and told as done.
    with as_eigenaar():
        assert moved.statussen.filter(actie="naar_deskundigen").count() == 1


def test_case_on_which_somebody_else_went_on_is_left_and_named_with_a_link(client: Any, wereld: Any) -> None:
    first, withdrawn = w.make_ingediend(wereld), w.make_ingediend(wereld)
    chosen = choose([first, withdrawn])
    w.step(wereld, withdrawn, "intrekken", ZORG, reason="Niet meer nodig.")
    client.force_login(wereld[SECR])
    data = {"stap": "naar_deskundigen", "gekozen": chosen}
    asked = client.post(LIJST, data)
    assert [keuze.wie[:9] for keuze in asked.context["wel"]] == [first.nummer[:9]]
    ((left, url),) = asked.context["niet"]
    assert (left.reden, url) == (
        "Iemand anders was u net voor.",
        reverse("toewijzing:aanvraag", args=[withdrawn.nummer]),
    )
    done = client.post(LIJST, {**data, "zeker": "1"})
    assert [each.tekst for each in done.context["niet"]] == ["Iemand anders was u net voor."]
    assert (status_of(first), status_of(withdrawn)) == (Status.BIJ_DESKUNDIGEN, Status.INGETROKKEN)


def test_sending_twice_takes_the_step_once(client: Any, wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    client.force_login(wereld[SECR])
    for _ in range(2):
        assert send(client, "naar_deskundigen", [aanvraag], zeker=True).status_code == 200
    with as_eigenaar():
        assert aanvraag.statussen.filter(actie="naar_deskundigen").count() == 1


def test_letters_go_out_by_their_usual_route(client: Any, wereld: Any) -> None:
    aanvraag = w.make_brieven_klaar(wereld)
    client.force_login(wereld[SECR])
    done = send(client, "bekendmaken", [aanvraag], zeker=True)
    assert [each.gedaan for each in done.context["gedaan"]] == [True]
    with als(wereld[SECR]):
        brieven = aanvraag.besluiten.get().brieven.order_by("pk")
        assert {(bool(each.school_id), each.route) for each in brieven} == {(True, "verband"), (False, "post")}


def test_school_sends_what_is_complete_and_reads_what_is_not(client: Any, wereld: Any) -> None:
    complete, bare = w.make_concept(wereld), w.make_concept(wereld, compleet=False)
    client.force_login(wereld[ZORG])
    done = send(client, "vraag_akkoord", [complete, bare], zeker=True)
    assert len(done.context["gedaan"]) == len(done.context["niet"]) == 1
    assert done.context["niet"][0].tekst.startswith("De aanvraag is nog niet compleet.")
    assert (status_of(complete), status_of(bare)) == (Status.TER_AKKOORD, Status.CONCEPT)


def test_opps_are_adopted_together(client: Any, wereld: Any) -> None:
    first, second = o.make_besproken(wereld), o.make_besproken(wereld)
    url = reverse("opp:register")
    client.force_login(wereld[LEIDER])
    page = client.get(url, {"tegelijk": "vaststellen"})
    assert [rij.opp.keuze.reden for rij in page.context["rijen"]] == ["", ""]
    done = send(client, "vaststellen", [first, second], zeker=True, url=url)
    assert len(done.context["gedaan"]) == 2
    with as_eigenaar():
        assert {Opp.objects.get(pk=each.pk).status for each in (first, second)} == {Oppstatus.VASTGESTELD}


def test_experts_are_reminded_of_what_they_did_not_sign_and_once_a_day(client: Any, wereld: Any) -> None:
    aanvraag, signed = w.make_bij_deskundigen(wereld), w.make_adviezen_binnen(wereld)
    client.force_login(wereld[SECR])
    page = client.get(LIJST, {"tegelijk": "deskundigen_herinneren"})
    assert [rij.aanvraag.pk for rij in page.context["rijen"]] == [aanvraag.pk]
    done = send(client, "deskundigen_herinneren", [aanvraag, signed], zeker=True)
    assert [each.tekst for each in done.context["niet"]] == [
        "Er staat geen advies open: alle gevraagde adviezen zijn ondertekend."
    ]
    with as_eigenaar():
        mail = Bericht.objects.filter(soort="advies_herinnering")
        assert {each.gebruiker_id for each in mail} == {wereld[Rol.DESKUNDIGE].pk, wereld["deskundige_extern"].pk}
        assert all(aanvraag.nummer in each.onderwerp and "uiterlijk" in each.onderwerp for each in mail)
        again = w.reload(aanvraag)
    done = send(client, "deskundigen_herinneren", [again], zeker=True)
    assert [each.tekst for each in done.context["niet"]] == ["De deskundigen zijn vandaag al herinnerd."]


def test_expert_signs_beside_a_reminder(client: Any, wereld: Any) -> None:
    assert "deskundigen_herinneren" in AANVRAAG.get("advies_ondertekenen").alongside
    assert "advies_ondertekenen" in AANVRAAG.get("deskundigen_herinneren").alongside
