"""Kinds on which nobody decides: who ends such a request, what the school reads, and that it counts as no decision."""

from typing import Any

import pytest
from django.core import mail
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from organen.enums import Gewicht
from rapportage.indicatoren.queries.maandcijfer import count_requests
from swv.kern.historie import get_events
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_gewicht import weigh
from tests.toewijzing.test_route_lopen import CONTROLE, DIRECTEUR, LEIDER, get_names, give_route
from tests.toewijzing.test_views_zitting import login
from toewijzing.calculations.route import AFHANDELEN, Wegstap, find_slot
from toewijzing.calculations.routecontrole import Routefeiten, check_route
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import AFGEROND, Stap, Status
from toewijzing.models import Aanvraag, Afhandeling, Besluit, Stapuitvoering
from toewijzing.models.route import VELDEN
from toewijzing.services.aanvraag import save_fields
from toewijzing.services.route import Soortstap

KIND = "BTV"  # no decision under the Awb, no TLV, no amount
ZITTING = Soortstap(Stap.ZITTING)
SLOT = {"afloop": "doorverwezen", "tekst": "Meld de leerling aan bij de jeugdhulp."}
SECR, CONS, ZORG = Rol.SECRETARIS, Rol.CONSULENT, Rol.ZORGCOORDINATOR
SWV = (SECR, CONS, Rol.DIRECTEUR, Rol.CVT_VOORZITTER, Rol.CVT_LID)


def begin(wereld: Any, *stappen: Soortstap) -> Any:
    give_route(wereld, KIND, LEIDER, *stappen)
    return w.step(wereld, w.make_ingediend(wereld, KIND), "verklaar_compleet", SECR)


def end(wereld: Any, zaak: Any, wie: str, **data: Any) -> Any:
    return w.step(wereld, zaak, "afhandelen", wie, **{**SLOT, **data})


# --- whose turn it is -----------------------------------------------------------------------------------------------

CHECK, MEETING = Wegstap(1, Stap.CONTROLE, CONS), Wegstap(2, Stap.ZITTING)
IF_OPP = Wegstap(3, Stap.CONTROLE, SECR, (Eis("opp", Teken.IS, (True,)),))


@pytest.mark.parametrize(
    ("stappen", "feiten", "gedaan", "expected"),
    [
        ([], {}, (), ""),
        ([CHECK], {}, (), CONS),
        ([MEETING, CHECK], {}, (), None),
        ([MEETING, CHECK], {}, {2}, CONS),
        ([CHECK, MEETING], {}, {1}, None),
        ([CHECK, MEETING], {}, {1, 2}, ""),
        ([CHECK, IF_OPP], {"opp": False}, (), CONS),
        ([CHECK, IF_OPP], {"opp": True}, (), None),
        ([CHECK, IF_OPP], {"opp": True}, {1}, SECR),
        ([CHECK, IF_OPP], {}, {1}, None),
        ([CHECK, Wegstap(9, Stap.BESLUIT, Rol.DIRECTEUR)], {}, {1}, None),
    ],
)
def test_who_ends_it(stappen: list[Wegstap], feiten: Any, gedaan: Any, expected: str | None) -> None:
    assert find_slot(stappen, feiten, gedaan) == expected


@pytest.mark.parametrize(
    ("stappen", "wie"),
    [((), {SECR, CONS}), ((CONTROLE,), {CONS}), ((Soortstap(Stap.CONTROLE, Rol.DIRECTEUR),), {Rol.DIRECTEUR})],
)
def test_only_who_takes_the_last_step_ends_it(wereld: Any, stappen: Any, wie: set[str]) -> None:
    zaak = begin(wereld, *stappen)
    assert (zaak.doet, zaak.beslisser) == (AFHANDELEN, "")
    assert {rol for rol in SWV if "afhandelen" in get_names(wereld, zaak, rol)} == wie
    for rol in set(SWV[:3]) - wie:
        with pytest.raises(NotAllowed):
            end(wereld, zaak, rol)
    for rol in (ZORG, Rol.SCHOOLLEIDER):
        with pytest.raises(NotAllowed):
            end(wereld, zaak, rol)
    with pytest.raises(NotAllowed):
        w.step(wereld, zaak, "besluiten", Rol.DIRECTEUR, uitkomst="toegekend", motivering="x")
    done = end(wereld, zaak, sorted(wie)[0])
    assert (done.status, done.doet, done.aan_zet) == (Status.AFGEHANDELD, "", "")
    with as_eigenaar():
        assert Stapuitvoering.objects.filter(aanvraag=zaak, stap__doet=Stap.CONTROLE).count() == len(stappen)


def test_people_of_another_swv_do_not_find_it(wereld: Any) -> None:
    zaak = begin(wereld)
    for rol in (SECR, CONS):
        assert login(wereld.anderen[rol]).get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).status_code == 404


def test_before_it_is_complete_nobody_ends_it(wereld: Any) -> None:
    give_route(wereld, KIND, LEIDER)
    zaak = w.make_ingediend(wereld, KIND)
    with pytest.raises(NotPossible, match="nog niet compleet verklaard"):
        end(wereld, zaak, SECR)


def test_kind_with_a_decision_can_not_be_ended_without(wereld: Any) -> None:
    zaak = begin(wereld, DIRECTEUR)
    assert all("afhandelen" not in get_names(wereld, zaak, rol) for rol in SWV)
    with pytest.raises((NotAllowed, NotPossible)):
        end(wereld, zaak, SECR)


@pytest.mark.parametrize(
    ("data", "field"), [({"afloop": ""}, "afloop"), ({"tekst": ""}, "tekst"), ({"afloop": "toegekend"}, "afloop")]
)
def test_outcome_and_text_are_asked(wereld: Any, data: dict[str, str], field: str) -> None:
    zaak = begin(wereld)
    with pytest.raises(Incomplete) as refused:
        end(wereld, zaak, SECR, **data)
    assert field in refused.value.fouten


# --- what it is afterwards ------------------------------------------------------------------------------------------


def test_the_school_gets_a_mail_and_reads_what_came_of_it_and_by_whom_only_the_swv(wereld: Any) -> None:
    zaak = begin(wereld)
    mail.outbox.clear()
    with transaction.atomic():
        end(wereld, zaak, SECR)
    page = reverse("toewijzing:aanvraag", args=[zaak.nummer])
    school, swv = login(wereld[ZORG]).get(page).text, login(wereld[CONS]).get(page).text
    for html in (school, swv):
        assert "Meld de leerling aan bij de jeugdhulp." in html
        assert "De aanvraag is klaar: doorverwezen." in html
        assert "?tab=besluit" not in html
    name = wereld[SECR].naam
    assert f", {name}" in swv
    assert f", {name}." not in school


def test_it_is_no_decision_and_nothing_can_be_done_with_it_any_more(wereld: Any) -> None:
    zaak = end(wereld, begin(wereld), SECR)
    with as_eigenaar():
        assert not Besluit.objects.filter(aanvraag=zaak).exists()
        (event,) = get_events(Afhandeling)
        assert (event.pgh_label, event.afloop) == ("insert", "doorverwezen")
    for rol in (*SWV, ZORG, Rol.SCHOOLLEIDER):
        assert get_names(wereld, zaak, rol) == set()
    with als(wereld[ZORG]), pytest.raises(NotPossible):
        save_fields(aanvraag=Aanvraag.objects.get(pk=zaak.pk), velden={"gevraagde_weken": 3})
    with als(wereld[SECR]):
        with pytest.raises(DatabaseError), transaction.atomic():
            Afhandeling.objects.update(tekst="Iets anders.")
        with pytest.raises(DatabaseError), transaction.atomic():
            Aanvraag.objects.filter(pk=zaak.pk).update(gevraagde_weken=3)


def test_lists_find_it_among_what_is_over_and_by_its_status(wereld: Any) -> None:
    runs, zaak = begin(wereld), None
    zaak = end(wereld, w.step(wereld, w.make_ingediend(wereld, KIND), "verklaar_compleet", SECR), SECR)
    client, page = login(wereld[SECR]), reverse("toewijzing:aanvragen")
    for status, expected in (
        ("", {runs.nummer}), ("lopend", {runs.nummer}), ("afgerond", {zaak.nummer}), ("afgehandeld", {zaak.nummer}),
        ("besloten", set()), ("alle", {runs.nummer, zaak.nummer}),
    ):  # fmt: skip
        html = client.get(page, {"status": status}).text
        assert {each.nummer for each in (runs, zaak) if each.nummer in html} == expected, status
    assert Status.AFGEHANDELD in AFGEROND


def test_figures_count_what_is_only_discussed_nowhere(wereld: Any) -> None:
    end(wereld, begin(wereld), SECR)
    vandaag = timezone.localdate()
    with als(wereld[SECR]):
        assert count_requests(wereld.swv.pk, vandaag.replace(day=1), vandaag) == {}


@pytest.mark.parametrize(("stappen", "wie"), [((), {SECR, CONS}), ((CONTROLE,), {CONS})])
def test_mijn_werk_of_who_ends_it(wereld: Any, stappen: Any, wie: set[str]) -> None:
    zaak = begin(wereld, *stappen)
    for rol in (SECR, CONS, Rol.DIRECTEUR):
        html = login(wereld[rol]).get(reverse("werkplek:mijn_werk")).text
        assert ("klaar om af te handelen" in html) == (rol in wie)
    end(wereld, zaak, sorted(wie)[0])
    html = login(wereld[sorted(wie)[0]]).get(reverse("werkplek:mijn_werk")).text
    assert "klaar om af te handelen" not in html


def test_api_tells_how_it_ended(wereld: Any) -> None:
    zaak = end(wereld, begin(wereld), SECR)
    found = login(wereld[ZORG]).get(f"/api/v1/aanvragen/{zaak.nummer}/").json()
    assert found["afhandeling"] == {**SLOT, "datum": timezone.localdate().isoformat()}
    assert (found["status"], found["besluit"], found["mogelijke_acties"]) == ("afgehandeld", None, [])


def test_advice_of_a_body_is_the_end_and_goes_to_the_school(wereld: Any) -> None:
    weigh(wereld, Gewicht.ADVIES)
    give_route(wereld, KIND, LEIDER, ZITTING)
    zaak = w.make_geadviseerd(wereld, KIND)
    assert zaak.doet == AFHANDELEN
    assert [rol for rol in SWV if "afhandelen" in get_names(wereld, zaak, rol)] == [SECR]
    html = login(wereld[SECR]).get(reverse("toewijzing:actie", args=[zaak.nummer, "afhandelen"])).text
    assert ">\nPast.</textarea>" in html
    assert end(wereld, zaak, SECR, tekst="Past.").status == Status.AFGEHANDELD
    assert "Past." in login(wereld[ZORG]).get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).text


def test_queries_of_mijn_werk_do_not_grow_with_what_is_to_end(wereld: Any) -> None:
    begin(wereld)
    client, counts = login(wereld[SECR]), []
    for more in (0, 4):
        for _ in range(more):
            w.step(wereld, w.make_ingediend(wereld, KIND), "verklaar_compleet", SECR)
        client.get(reverse("werkplek:mijn_werk"))
        with CaptureQueriesContext(connection) as found:
            client.get(reverse("werkplek:mijn_werk"))
        counts.append(len(found))
    assert counts[0] == counts[1]


# --- what the check of a route says ---------------------------------------------------------------------------------

ZONDER = frozenset(VELDEN) - {"bedrag"}
AKKOORD = Wegstap(1, Stap.AKKOORD, Rol.SCHOOLLEIDER)


@pytest.mark.parametrize(
    ("feiten", "reason"),
    [
        (Routefeiten(VELDEN, ZONDER), ""),
        (Routefeiten(VELDEN, frozenset(VELDEN)), "deze soort vraagt een bedrag"),
        (Routefeiten(VELDEN, ZONDER, is_awb_besluit=True), "besluit in de zin van de Awb"),
        (Routefeiten(VELDEN, ZONDER, geeft_tlv=True, is_awb_besluit=True, deskundigen=2), "deze soort geeft een TLV"),
    ],
)
def test_only_what_is_no_decision_may_end_without_one(feiten: Routefeiten, reason: str) -> None:
    texts = [each.tekst for each in check_route([AKKOORD, Wegstap(2, Stap.CONTROLE, CONS)], feiten)]
    assert bool(reason) == any("eindigt niet met een besluit" in text and reason in text for text in texts)
    assert bool(reason) == bool(texts)


def test_a_route_without_steps_or_with_a_decision_in_the_middle_is_still_refused() -> None:
    decision = Wegstap(5, Stap.BESLUIT, Rol.DIRECTEUR)
    for stappen in ([], [decision, Wegstap(2, Stap.CONTROLE, CONS)]):
        assert check_route(stappen, Routefeiten(VELDEN, ZONDER))
