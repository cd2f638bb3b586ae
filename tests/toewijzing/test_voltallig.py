"""A body speaks with its quorum and with who has to be there; else the case goes to its next meeting."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.urls import reverse

from organen.models import Orgaan
from swv.kern.models import Bericht
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.organen.test_leden import make_lid
from tests.rollen import als, as_eigenaar, get_reasons
from tests.toewijzing.organen import ADVIES, VANDAAG, agendeer, get_punt, login, plan
from tests.toewijzing.test_route_lopen import DIRECTEUR, give_route
from tests.toewijzing.test_starten import ALS_DE_SCHOOL, CODE, begin, bekend, fill
from tests.toewijzing.test_views_zitting import url
from toewijzing.enums import Begonnen, Stap, Status
from toewijzing.models import Agendapunt, Zitting
from toewijzing.queries.versiecontrole import check_soortversie
from toewijzing.services.route import Soortstap
from toewijzing.services.zitting import change_zitting, record_presence

__all__ = ["bekend"]
pytestmark = pytest.mark.django_db
SECR, VOORZ = Rol.SECRETARIS, "otg_voorzitter"
WEL, NIET = {"erbij": ["school", "gemeente"]}, {"erbij": ["school"]}


def set_orgaan(orgaan: Orgaan, **columns: Any) -> Orgaan:
    with as_eigenaar():
        Orgaan.objects.filter(pk=orgaan.pk).update(**columns)
        orgaan.refresh_from_db()
    return orgaan


def be_there(wereld: Any, zitting: Zitting, *wie: str) -> None:
    with als(wereld[SECR]):
        record_presence(zitting=zitting, aanwezig={wereld[each].pk for each in wie})


def advise_in_sql(wereld: Any, punt: Agendapunt) -> None:
    with als(wereld[SECR]), transaction.atomic():
        Agendapunt.objects.filter(pk=punt.pk).update(oordeel="toekennen", motivering="Zo maar.")


# --- quorum -----------------------------------------------------------------------------------------------------------


def test_without_quorum_nothing_is_advised_and_the_way_out_is_told(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, otg)
    zaak = agendeer(wereld, zitting)
    be_there(wereld, zitting, VOORZ)
    reason = get_reasons(wereld[SECR], zaak)["adviseren"]
    assert "2 aanwezige leden nodig" in reason
    assert "schriftelijke ronde" in reason
    with pytest.raises(NotPossible, match="2 aanwezige leden nodig"):
        w.step(wereld, zaak, "adviseren", VOORZ, **ADVIES)
    with pytest.raises((IntegrityError, DatabaseError), match="no quorum"):
        advise_in_sql(wereld, get_punt(zaak))
    assert get_punt(zaak).oordeel == ""


def test_body_that_goes_on_without_quorum_says_so_with_the_case_and_keeps_it(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, set_orgaan(otg, zonder_quorum="waarschuwt"))
    zaak = agendeer(wereld, zitting)
    assert "Zonder quorum" not in login(wereld[SECR]).get(url(zitting)).text
    be_there(wereld, zitting, VOORZ)
    # The meeting keeps what held when it was planned.
    set_orgaan(otg, zonder_quorum="houdt_tegen")
    assert w.step(wereld, zaak, "adviseren", VOORZ, **ADVIES).status == Status.GEADVISEERD
    assert "Zonder quorum: het quorum is 2 en 1 lid deed mee." in login(wereld[SECR]).get(url(zitting)).text


def test_with_nobody_there_even_such_a_body_says_nothing(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, set_orgaan(otg, zonder_quorum="waarschuwt"))
    zaak = agendeer(wereld, zitting)
    with pytest.raises(NotPossible, match="nu 0"):
        w.step(wereld, zaak, "adviseren", VOORZ, **ADVIES)


def test_meeting_is_not_moved_to_where_the_quorum_can_not_be_reached(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, otg, 7)
    with als(wereld[SECR]), pytest.raises(Incomplete) as refused:
        change_zitting(zitting=zitting, quorum=3)
    assert "Of kies een andere dag." in refused.value.fouten["quorum"][0]
    with als(wereld[SECR]):
        assert change_zitting(zitting=zitting, quorum=1).quorum == 1


@pytest.mark.parametrize(("gepland", "nu"), [("waarschuwt", "houdt_tegen"), ("houdt_tegen", "waarschuwt")])
def test_a_planned_meeting_is_changed_by_what_held_when_it_was_planned(
    wereld: Any, otg: Orgaan, gepland: str, nu: str
) -> None:
    zitting = plan(wereld, set_orgaan(otg, zonder_quorum=gepland), 7)
    set_orgaan(otg, zonder_quorum=nu)
    with als(wereld[SECR]):
        if gepland == "waarschuwt":
            assert change_zitting(zitting=zitting, quorum=3).quorum == 3
        else:
            with pytest.raises(Incomplete):
                change_zitting(zitting=zitting, quorum=3)


def test_body_that_meets_may_decide_in_writing_this_time(wereld: Any, otg: Orgaan) -> None:
    data = {
        "orgaan": otg.pk, "datum": VANDAAG + timedelta(days=14), "sluitingsdatum": VANDAAG + timedelta(days=7),
        "begintijd": "09:00", "schriftelijk": "on",
    }  # fmt: skip
    assert login(wereld[SECR]).post(reverse("toewijzing:zitting_nieuw"), data).status_code == 302
    with as_eigenaar():
        assert Zitting.objects.get(orgaan=otg).wijze == "schriftelijk"
        Zitting.objects.update(status="vervallen")
    set_orgaan(otg, partijen=["ouders"])
    page = login(wereld[SECR]).post(reverse("toewijzing:zitting_nieuw"), data)
    assert page.status_code == 400
    assert "bespreekt geen zaak zonder de ouders" in page.text


@pytest.mark.parametrize(("zonder", "blokkeert"), [("houdt_tegen", True), ("waarschuwt", False)])
def test_route_that_names_a_body_without_quorum_is_held_back_as_the_body_says(
    wereld: Any, otg: Orgaan, zonder: str, blokkeert: bool
) -> None:
    set_orgaan(otg, quorum=5, zonder_quorum=zonder)
    give_route(wereld, CODE, Soortstap(Stap.ZITTING, orgaan=otg.code), DIRECTEUR)
    told = [punt for punt in check_soortversie(wereld.soorten[CODE], VANDAAG) if "Het quorum is 5" in punt.tekst]
    assert [punt.blokkeert for punt in told] == [blokkeert]
    assert "Voeg leden toe" in told[0].tekst
    assert ("zonder quorum doorgaat" in told[0].tekst) is blokkeert


# --- who has to be there ----------------------------------------------------------------------------------------------


def test_case_waits_until_everybody_who_has_to_be_there_was(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, set_orgaan(otg, partijen=["school", "gemeente"]))
    zaak = agendeer(wereld, zitting)
    be_there(wereld, zitting, VOORZ, "otg_lid")
    for data in ({}, NIET, {"erbij": ["ouders", "school"]}):
        with pytest.raises(Incomplete) as refused:
            w.step(wereld, zaak, "adviseren", VOORZ, **ADVIES, **data)
        assert "de gemeente" in refused.value.fouten["erbij"][0]
    with pytest.raises((IntegrityError, DatabaseError), match="has to be there was not"):
        advise_in_sql(wereld, get_punt(zaak))
    w.step(wereld, zaak, "adviseren", VOORZ, **ADVIES, **WEL)
    with as_eigenaar():
        punt = Agendapunt.objects.get(aanvraag=zaak)
        assert punt.erbij == ["school", "gemeente"]
        assert punt.geschiedenis.order_by("pgh_id").last().erbij == ["school", "gemeente"]
    assert "Erbij: de school die de aanvraag deed en de gemeente." in login(wereld[SECR]).get(url(zitting)).text


def test_who_has_to_be_there_is_asked_with_the_word_and_told_to_the_school(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, set_orgaan(otg, partijen=["school"]))
    zaak = agendeer(wereld, zitting)
    be_there(wereld, zitting, VOORZ, "otg_lid")
    page = login(wereld[VOORZ]).get(reverse("toewijzing:actie", args=[zaak.nummer, "adviseren"])).text
    assert f"Wat adviseert «{otg.naam}»?" in page
    assert 'name="erbij" value="school"' in page
    refused = login(wereld[VOORZ]).post(
        reverse("toewijzing:actie", args=[zaak.nummer, "adviseren"]), {**ADVIES, "versie": zaak.versie}
    )
    assert refused.status_code == 400
    assert ADVIES["motivering"] in refused.text
    case = reverse("toewijzing:aanvraag", args=[zaak.nummer])
    assert "Uw school is daarbij." in login(wereld[Rol.ZORGCOORDINATOR]).get(case).text
    assert "Uw school is daarbij." not in login(wereld[SECR]).get(case).text


def test_case_of_which_somebody_was_not_there_moves_to_the_next_meeting_with_its_reason(
    wereld: Any, otg: Orgaan
) -> None:
    zitting = plan(wereld, set_orgaan(otg, partijen=["school"]))
    zaak = agendeer(wereld, zitting)
    be_there(wereld, zitting, VOORZ, "otg_lid")
    assert "Plan die eerst" in get_reasons(wereld[SECR], zaak)["doorschuiven"]
    assert "Schuif door" not in login(wereld[SECR]).get(url(zitting)).text

    ander, later = w.make_zitting(wereld), plan(wereld, otg, 21)
    assert "Schuif door" in login(wereld[SECR]).get(url(zitting)).text
    page = login(wereld[SECR]).get(reverse("toewijzing:actie", args=[zaak.nummer, "doorschuiven"])).text
    assert "Niet aanwezig: de school die de aanvraag deed." in page
    with pytest.raises(Incomplete, match="hetzelfde orgaan"):
        w.step(wereld, zaak, "doorschuiven", SECR, zitting=ander, reason="De school is er niet.")
    for wie in (Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.DIRECTEUR, "otg_lid"):
        with pytest.raises(NotAllowed):
            w.step(wereld, zaak, "doorschuiven", wie, zitting=later, reason="De school is er niet.")
    zaak = w.step(wereld, zaak, "doorschuiven", VOORZ, zitting=later, reason="De school is er niet.")
    assert (zaak.status, zaak.zitting_op) == (Status.GEAGENDEERD, later.datum)
    with as_eigenaar():
        assert [(each.zitting_id, each.vervallen_op is None) for each in zaak.agendapunten.order_by("pk")] == [
            (zitting.pk, False), (later.pk, True)
        ]  # fmt: skip
        assert Bericht.objects.filter(soort="aangehouden", gebruiker=wereld[Rol.ZORGCOORDINATOR]).exists()
    tijdlijn = reverse("toewijzing:aanvraag", args=[zaak.nummer]) + "?tab=tijdlijn"
    text = login(wereld[Rol.ZORGCOORDINATOR]).get(tijdlijn).text
    assert "schoof de bespreking door naar een volgende zitting" in text
    assert "De school is er niet." in text


# --- who comes to the table later -------------------------------------------------------------------------------------


def test_member_who_is_invited_later_and_started_the_case_has_no_part_in_it(
    wereld: Any, bekend: Any, otg: Orgaan
) -> None:
    give_route(wereld, CODE, ALS_DE_SCHOOL, Soortstap(Stap.ZITTING, orgaan=otg.code), DIRECTEUR, indieners=[SECR])
    zaak = begin(wereld, bekend, SECR)
    fill(wereld, zaak, SECR)
    zaak = w.step(wereld, zaak, "meteen_behandelen", SECR)
    assert zaak.begonnen_door == Begonnen.SWV
    wereld.mensen["secretaris_2"] = f.make_gebruiker(SECR, wereld.swv)
    zaak = w.step(wereld, zaak, "verklaar_compleet", "secretaris_2")
    zitting = plan(wereld, otg, 7)
    zaak = w.step(wereld, zaak, "agenderen", "secretaris_2", zitting=zitting)
    make_lid(otg, wereld[SECR])
    punt = get_punt(zaak)
    with as_eigenaar():
        assert not punt.verschoningen.exists()
    with als(wereld["secretaris_2"]):
        change_zitting(zitting=zitting, plaats="Zaal 2")
    with as_eigenaar():
        row = punt.verschoningen.get()
    assert (row.gebruiker_id, row.reden) == (wereld[SECR].pk, "Begon deze aanvraag voor de school.")


# --- the name of a body -----------------------------------------------------------------------------------------------


def test_another_body_is_called_by_its_own_name_wherever_it_speaks(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, otg)
    zaak = agendeer(wereld, zitting)
    case, meeting = reverse("toewijzing:aanvraag", args=[zaak.nummer]), url(zitting)
    assert f"«{otg.naam}» bespreekt de aanvraag" in login(wereld[SECR]).get(case).text
    be_there(wereld, zitting, VOORZ, "otg_lid")
    zaak = w.step(wereld, zaak, "adviseren", VOORZ, **ADVIES)
    pages = [
        login(wereld[wie]).get(page).text
        for wie, page in ((SECR, case), (SECR, f"{case}?tab=tijdlijn"), (SECR, f"{case}?tab=adviezen"), (SECR, meeting))
    ]
    assert all(f"«{otg.naam}»" in page for page in pages)
    assert not any("de commissie" in page for page in pages)
    school = login(wereld[Rol.ZORGCOORDINATOR]).get(f"{case}?tab=tijdlijn").text
    assert f"«{otg.naam}» legde het advies van «{otg.naam}» vast." in school
