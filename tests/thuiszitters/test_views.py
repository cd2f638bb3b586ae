"""Pages: who gets in, what they show, bad input with the typed text kept, and the number of queries."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Inzage
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.models import Kwartaalopgave, Maandbevestiging, Melding, Thuiszitter
from thuiszitters.services.opgave import send_opgave

ZORG, LEIDER, SECR, CONS, DIR = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR
LPA, CTRL, RVT = Rol.LEERPLICHT, Rol.CONTROLLER, Rol.TOEZICHTHOUDER
SCHOOL, SWV = {ZORG, LEIDER}, {SECR, CONS, DIR}
# One of them reads the facts of the law, once per request.
QUERIES_LIJST, QUERIES_ZAAK, QUERIES_GEMEENTE = 15, 16, 15


def open_page(client: Any, user: Any, name: str, *args: Any, **query: str) -> Any:
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client.get(reverse(f"thuiszitters:{name}", args=args), query)


def post(client: Any, user: Any, name: str, *args: Any, **data: Any) -> Any:
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client.post(reverse(f"thuiszitters:{name}", args=args), data)


def send(streek: Any) -> Kwartaalopgave:
    with als(streek[SECR]) as by:
        return send_opgave(swv=streek.swv, peildatum=t.vandaag(), by=by, nu=timezone.now())


# --- address × role -------------------------------------------------------------------------------------------------

CIJFERS = {*SWV, CTRL, RVT, "opr"}  # and an auditor of the inspectie
TOEGANG: dict[str, set[str]] = {
    "lijst": SCHOOL | SWV | {LPA},
    "nieuw": SCHOOL | {SECR, CONS},
    "meldingen": SCHOOL | SWV,
    "melding_nieuw": {LPA, SECR, CONS},
    "maand": SCHOOL,
    "maand_scholen": SWV,
    "overzicht": SWV,
    "opgaven": CIJFERS,
    "tellen": SWV,
}


@pytest.mark.parametrize("name", TOEGANG)
def test_page_is_for_these_roles_only(streek: Any, client: Any, name: str) -> None:
    codes = {wie: open_page(client, user, name).status_code for wie, user in streek.mensen.items()}

    assert {wie for wie, code in codes.items() if code == 200} == TOEGANG[name]
    assert set(codes.values()) == {200, 403}


@pytest.mark.parametrize("name", TOEGANG)
def test_without_login_to_the_login_page(streek: Any, client: Any, name: str) -> None:
    assert client.get(reverse(f"thuiszitters:{name}")).status_code == 302


def test_case_is_for_those_who_work_on_it(streek: Any, client: Any) -> None:
    zaak = t.make_actief(streek)
    codes = {wie: open_page(client, user, "zaak", zaak.nummer).status_code for wie, user in streek.mensen.items()}
    foreign = {open_page(client, user, "zaak", zaak.nummer).status_code for user in streek.anderen.values()}

    assert {wie for wie, code in codes.items() if code == 200} == SCHOOL | SWV | {LPA}
    assert foreign == {403, 404}
    for rol in SCHOOL | SWV | {LPA}:
        assert open_page(client, streek.anderen[rol], "zaak", zaak.nummer).status_code == 404


def test_steps_are_not_for_a_gemeente(streek: Any, client: Any) -> None:
    zaak = t.make_actief(streek)

    assert open_page(client, streek[LPA], "stap", zaak.nummer, "beeindigen").status_code == 403
    assert open_page(client, streek.anderen[CONS], "stap", zaak.nummer, "beeindigen").status_code == 404
    assert open_page(client, streek[ZORG], "stap", zaak.nummer, "escaleren").status_code == 403
    assert open_page(client, streek[ZORG], "stap", zaak.nummer, "onzin").status_code == 404


@pytest.mark.parametrize(
    ("rol", "pagina", "pdf", "csv"),
    [(SECR, 200, 404, 200), (CONS, 200, 404, 200), (CTRL, 200, 403, 403), (RVT, 200, 403, 403), (ZORG, 403, 403, 403),
     (LPA, 403, 403, 403)],
)  # fmt: skip
def test_a_return_that_was_sent(streek: Any, client: Any, rol: str, pagina: int, pdf: int, csv: int) -> None:
    t.make_gemeld(streek)
    sent = send(streek)
    found = [
        open_page(client, streek[rol], name, sent.pk).status_code for name in ("opgave", "opgave_pdf", "opgave_csv")
    ]

    assert found == [pagina, pdf, csv]
    assert open_page(client, streek.anderen[SECR], "opgave", sent.pk).status_code == 404


def test_small_numbers_are_not_shown_to_who_does_not_work_with_cases(streek: Any, client: Any) -> None:
    t.make_gemeld(streek)
    sent = send(streek)

    page = open_page(client, streek[RVT], "opgave", sent.pk).content.decode()
    assert "minder dan 5" in page
    assert "weggelaten" in page
    assert "angst" not in open_page(client, streek[RVT], "opgaven").content.decode()


# --- what a gemeente reads ------------------------------------------------------------------------------------------


def test_leerplicht_reads_name_category_dates_and_agreements_and_nothing_else(streek: Any, client: Any) -> None:
    zaak = t.add_everything(streek, t.make_actief(streek))

    for response in (open_page(client, streek[LPA], "lijst"), open_page(client, streek[LPA], "zaak", zaak.nummer)):
        page = response.content.decode()
        assert zaak.leerling.achternaam in page
        assert "Relatief verzuim" in page
        for secret in (
            t.GEHEIM,
            "angst of",
            "Bel de ouders",
            zaak.leerling.nummer,
            zaak.leerling.postcode,
            streek.school.naam,
        ):
            assert secret not in page, secret
    assert "School maakt een rooster" in page


@pytest.mark.parametrize("name", ["lijst", "zaak"])
def test_what_leerplicht_pages_are_given_holds_no_case(streek: Any, client: Any, name: str) -> None:
    zaak = t.make_actief(streek)
    response = open_page(client, streek[LPA], name, *([zaak.nummer] if name == "zaak" else []))

    given = [value for context in response.context for layer in context.dicts for value in layer.values()]
    assert not any(isinstance(value, Thuiszitter) for value in given)
    assert not any(isinstance(item, Thuiszitter) for value in given if isinstance(value, list) for item in value)


def test_opening_a_case_is_logged(streek: Any, client: Any) -> None:
    zaak = t.make_actief(streek)
    for rol in (CONS, LPA):
        open_page(client, streek[rol], "zaak", zaak.nummer)
    with als(streek[CONS]):
        rows = Inzage.objects.filter(leerling=zaak.leerling, object_id=zaak.pk).values_list("gebruiker", "pagina")
        assert set(rows) == {(streek[CONS].pk, "thuiszitter"), (streek[LPA].pk, "thuiszitter_beperkt")}


def test_list_of_a_gemeente_logs_whose_names_it_shows(streek: Any, client: Any) -> None:
    zaak = t.make_actief(streek)
    open_page(client, streek[LPA], "lijst")
    with als(streek[CONS]):
        rows = Inzage.objects.filter(leerling=zaak.leerling, gebruiker=streek[LPA]).values_list("pagina", flat=True)
        assert list(rows) == ["thuiszitter_beperkt"]


def test_gemeente_reads_its_own_reports_and_nobody_elses(streek: Any, client: Any) -> None:
    t.make_melding(streek, achternaam="Eigen")
    with as_eigenaar():
        other = Melding.objects.get()
        Melding.objects.create(
            bron="ouder", achternaam="Anders", status="afgewezen", reden=t.GEHEIM, gemeld_door=streek[SECR],
            afgehandeld_door=streek[SECR], afgehandeld_op=timezone.now(), swv=other.swv, gemeente=other.gemeente,
            roepnaam="Sam", geboortedatum=other.geboortedatum, categorie=other.categorie, sinds=other.sinds,
        )  # fmt: skip

    page = open_page(client, streek[LPA], "lijst").text
    assert "Eigen" in page
    assert "Anders" not in page
    assert t.GEHEIM not in page


# --- the month and the return ---------------------------------------------------------------------------------------


def test_month_is_confirmed_in_one_click(streek: Any, client: Any) -> None:
    page = open_page(client, streek[ZORG], "maand")
    stand, _ = page.context["standen"][0]
    data = {"swv": streek.swv.pk, "maand": stand.maand.isoformat()}

    assert post(client, streek[ZORG], "maand", **data).status_code == 302
    with als(streek[ZORG]) as user:
        assert Maandbevestiging.objects.visible_to(user).get().zaken == []
    assert post(client, streek[ZORG], "maand", swv=streek.ander_swv.pk, maand=data["maand"]).status_code == 400
    assert post(client, streek[ZORG], "maand", swv="²", maand=data["maand"]).status_code == 400
    assert streek.school.naam not in open_page(client, streek[CONS], "maand_scholen").content.decode()


def test_secretaris_sends_the_return_and_takes_it_along(streek: Any, client: Any) -> None:
    zaak = t.make_gemeld(streek)
    assert post(client, streek[CONS], "verzenden", peildatum=t.vandaag().isoformat()).status_code == 403
    response = post(client, streek[SECR], "verzenden", peildatum=t.vandaag().isoformat())
    assert response.status_code == 302
    assert post(client, streek[SECR], "verzenden", peildatum=t.dagen(-1).isoformat()).status_code == 400

    sent = Kwartaalopgave.objects.get()
    csv = open_page(client, streek[SECR], "opgave_csv", sent.pk).content.decode("utf-8-sig")
    assert f"{zaak.nummer};" in csv
    assert zaak.leerling.achternaam not in csv
    assert zaak.nummer in open_page(client, streek[SECR], "opgave", sent.pk, kolom="kort").content.decode()


def test_counting_then_and_now(streek: Any, client: Any) -> None:
    t.make_gemeld(streek, sinds=60)
    nu = open_page(client, streek[SECR], "tellen", peildatum=t.dagen(5).isoformat(), kolom="kort")
    toen = open_page(client, streek[SECR], "tellen", peildatum=t.dagen(5).isoformat(), bekend_op=t.dagen(5).isoformat())

    assert (nu.context["totaal"], toen.context["totaal"]) == (1, 0)
    assert len(nu.context["achter"]) == 1
    assert open_page(client, streek[SECR], "tellen", peildatum="onzin").status_code == 400


# --- queries --------------------------------------------------------------------------------------------------------


def queries(client: Any, user: Any, name: str, *args: Any) -> int:
    open_page(client, user, name, *args)  # the first visit refreshes the session
    with CaptureQueriesContext(
        connection,
    ) as captured:
        client.get(reverse(f"thuiszitters:{name}", args=args))
    return len(captured)


@pytest.mark.parametrize(("rol", "aantal"), [(CONS, QUERIES_LIJST), (ZORG, QUERIES_LIJST), (LPA, QUERIES_GEMEENTE)])
def test_list_takes_as_many_queries_for_thirty_as_for_one(streek: Any, client: Any, rol: str, aantal: int) -> None:
    t.make_gemeld(streek)
    one = queries(client, streek[rol], "lijst")
    for _ in range(29):
        t.make_gemeld(streek)

    assert queries(client, streek[rol], "lijst") == one <= aantal


def test_month_takes_as_many_queries_for_more_swvs_and_cases(streek: Any, client: Any) -> None:
    t.make_gemeld(streek, sinds=100)
    one = queries(client, streek[ZORG], "maand")
    with as_eigenaar():
        f.AansluitingFactory(swv=streek.ander_swv, organisatie=streek.school)
    for _ in range(5):
        t.make_gemeld(streek, sinds=100)

    assert queries(client, streek[ZORG], "maand") == one <= QUERIES_LIJST


def test_reports_take_as_many_queries_for_thirty_as_for_one_and_go_on_by_page(streek: Any, client: Any) -> None:
    t.make_melding(streek)
    one = queries(client, streek[SECR], "meldingen")
    for number in range(30):
        t.make_melding(streek, achternaam=f"Duin-{number}", school=None)

    assert queries(client, streek[SECR], "meldingen") == one <= QUERIES_LIJST
    first = open_page(client, streek[SECR], "meldingen")
    second = open_page(client, streek[SECR], "meldingen", na=first.context["bladeren"].volgende)
    assert [len(page.context["open"]) for page in (first, second)] == [30, 1]


def test_sent_returns_take_as_many_queries_for_ten_as_for_one(streek: Any, client: Any) -> None:
    counts = []
    for maanden in (range(1), range(1, 10)):
        for maand in maanden:
            with als(streek[SECR]) as by:
                send_opgave(swv=streek.swv, peildatum=t.dagen(30 * maand), by=by, nu=timezone.now())
        counts.append(queries(client, streek[SECR], "opgaven"))

    assert Kwartaalopgave.objects.count() == 10
    assert counts[0] == counts[1] <= QUERIES_LIJST


def test_case_page_queries(streek: Any, client: Any) -> None:
    zaak = t.add_everything(streek, t.make_actief(streek))
    first = queries(client, streek[CONS], "zaak", zaak.nummer)
    for _ in range(5):
        t.step(streek, zaak, "actie_toevoegen", **t.volgende(streek))
        t.step(streek, zaak, "interventie_toevoegen", soort="aanbod", wat="plek", van=t.vandaag())

    assert queries(client, streek[CONS], "zaak", zaak.nummer) == first <= QUERIES_ZAAK


def test_return_queries_do_not_grow(streek: Any, client: Any) -> None:
    t.make_gemeld(streek)
    one = queries(client, streek[SECR], "tellen")
    for _ in range(10):
        t.make_gemeld(streek)

    assert queries(client, streek[SECR], "tellen") == one
    with as_eigenaar():
        assert Thuiszitter.objects.count() == 11
