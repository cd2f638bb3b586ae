"""Votes: in a room, in writing and by one member for all; what the besluitenlijst tells; guests."""

from datetime import timedelta
from typing import Any

import pytest

from organen.models import Orgaan
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.organen.test_leden import make_lid
from tests.rollen import als, as_eigenaar, get_reasons
from tests.toewijzing.organen import ADVIES, VANDAAG, agendeer, change_wijze, get_punt, plan, vote
from tests.toewijzing.test_brieven_zitting import make_stuk, text_of
from tests.toewijzing.test_views_zitting import login, url
from toewijzing.enums import Status
from toewijzing.models import Lidstem, Zitting
from toewijzing.services.stem import cast_vote
from toewijzing.services.zitting import record_presence

# --- in writing, and one member for all -----------------------------------------------------------------------------


def test_written_round_takes_votes_and_then_its_result(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, change_wijze(otg, "schriftelijk"), 7)
    zaak = agendeer(wereld, zitting)
    assert "2 leden stemden nog niet" in get_reasons(wereld["otg_voorzitter"], zaak)["adviseren"]
    assert "Geef uw stem" in login(wereld["otg_lid"]).get("/").text
    assert vote(wereld, zaak, "otg_lid").status_code == 302
    assert "Geef uw stem" not in login(wereld["otg_lid"]).get("/").text
    assert "1 lid stemde nog niet" in get_reasons(wereld["otg_voorzitter"], zaak)["adviseren"]
    vote(wereld, zaak, "otg_voorzitter", keuze="tegen")
    assert get_reasons(wereld["otg_voorzitter"], zaak)["adviseren"] == ""
    assert w.step(wereld, zaak, "adviseren", "otg_voorzitter", **ADVIES).status == Status.GEADVISEERD
    with as_eigenaar():
        zitting.refresh_from_db()
        assert zitting.status == "gehouden"
        assert set(zitting.deelnames.values_list("aanwezig", flat=True)) == {True}


def test_round_that_is_over_with_too_few_votes_gives_no_result_and_tells_the_way_out(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, change_wijze(otg, "schriftelijk"), 7)
    zaak = agendeer(wereld, zitting)
    vote(wereld, zaak, "otg_lid")
    with as_eigenaar():
        gisteren = VANDAAG - timedelta(days=1)
        Zitting.objects.filter(pk=zitting.pk).update(datum=gisteren, sluitingsdatum=gisteren)
    reden = get_reasons(wereld["otg_voorzitter"], zaak)["adviseren"]
    assert "2 stemmen nodig; er zijn er 1. Geef de ronde een latere laatste dag" in reden
    late = vote(wereld, zaak, "otg_voorzitter")
    assert late.status_code == 400
    assert "De ronde liep tot en met" in late.text


def test_one_member_advises_for_all(wereld: Any, otg: Orgaan) -> None:
    zitting = plan(wereld, change_wijze(otg, "een_lid"), 7)
    zaak = agendeer(wereld, zitting)
    with pytest.raises(NotPossible, match="Dit advies legt de voorzitter"):
        w.step(wereld, zaak, "adviseren", Rol.CVT_LID, **ADVIES)
    assert w.step(wereld, zaak, "adviseren", "otg_lid", **ADVIES).status == Status.GEADVISEERD
    with as_eigenaar():
        assert [row.gebruiker_id for row in zitting.deelnames.filter(aanwezig=True)] == [wereld["otg_lid"].pk]


def test_ordinary_member_records_no_advice_of_a_body_that_meets(wereld: Any, otg: Orgaan) -> None:
    zaak = agendeer(wereld, plan(wereld, otg))
    with pytest.raises(NotAllowed):
        w.step(wereld, zaak, "adviseren", "otg_lid", **ADVIES)


# --- votes ----------------------------------------------------------------------------------------------------------


def test_vote_is_changed_until_the_advice_and_then_never(wereld: Any, otg: Orgaan) -> None:
    zaak = agendeer(wereld, plan(wereld, otg))
    vote(wereld, zaak, "otg_lid")
    vote(wereld, zaak, "otg_lid", keuze="tegen", minderheid="Het kan lichter.", met_naam="on")
    punt = get_punt(zaak)
    with as_eigenaar():
        (stem,) = Lidstem.objects.filter(agendapunt=punt)
        assert stem.geschiedenis.count() == 2
    assert (stem.keuze, stem.met_naam, stem.zelf) == ("tegen", True, True)
    data = {f"lid_{wereld['otg_voorzitter'].pk}": "voor"}
    assert login(wereld["otg_voorzitter"]).post(url(punt.zitting, "stemmen", punt.pk), data).status_code == 302
    with als(wereld[Rol.SECRETARIS]):
        record_presence(zitting=punt.zitting, aanwezig={wereld["otg_lid"].pk, wereld["otg_voorzitter"].pk})
    w.step(wereld, zaak, "adviseren", "otg_voorzitter", **ADVIES)
    assert "verandert er geen stem meer" in vote(wereld, zaak, "otg_lid").text
    with als(wereld["otg_lid"]), pytest.raises(NotPossible):
        cast_vote(punt=punt, by=wereld["otg_lid"], keuze="voor")


def test_member_of_another_body_and_who_has_no_vote_can_not_vote(wereld: Any, otg: Orgaan) -> None:
    make_lid(otg, wereld[Rol.CVT_LID], "adviseur", stemrecht=False)
    zaak = agendeer(wereld, plan(wereld, otg))
    assert vote(wereld, zaak, "cvt_lid_2").status_code == 404
    assert vote(wereld, zaak, Rol.CVT_LID).status_code == 400
    with as_eigenaar():
        assert not Lidstem.objects.exists()


def test_chair_does_not_change_the_vote_of_who_voted_himself(wereld: Any, otg: Orgaan) -> None:
    zaak = agendeer(wereld, plan(wereld, otg))
    vote(wereld, zaak, "otg_lid", keuze="tegen")
    punt = get_punt(zaak)
    login(wereld["otg_voorzitter"]).post(url(punt.zitting, "stemmen", punt.pk), {f"lid_{wereld['otg_lid'].pk}": "voor"})
    with as_eigenaar():
        assert [stem.keuze for stem in punt.stemmen.filter(gebruiker=wereld["otg_lid"])] == ["tegen"]


def test_the_swv_reads_who_voted_what_and_a_member_only_the_own_vote(wereld: Any, otg: Orgaan) -> None:
    zaak = agendeer(wereld, plan(wereld, otg))
    vote(wereld, zaak, "otg_lid", keuze="tegen", toelichting="Woorden van een lid.", minderheid="Het kan lichter.")
    punt = get_punt(zaak)
    address = url(punt.zitting, "stem", punt.pk)
    for wie in (Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT, "otg_voorzitter", "otg_lid"):
        html = login(wereld[wie]).get(address).text
        assert "Woorden van een lid." in html
        assert wereld["otg_lid"].naam in html
    make_lid(otg, wereld["cvt_lid_2"])
    html = login(wereld["cvt_lid_2"]).get(address).text
    assert "1 tegen" in html
    assert "Woorden van een lid." not in html
    assert "Het kan lichter." not in html
    assert login(wereld[Rol.DIRECTEUR]).post(address, {"keuze": "voor", "toelichting": "Ja."}).status_code == 400
    assert login(wereld.anderen[Rol.DIRECTEUR]).get(address).status_code == 404


def test_name_without_a_minority_opinion_is_refused_and_the_text_is_kept(wereld: Any, otg: Orgaan) -> None:
    zaak = agendeer(wereld, plan(wereld, otg))
    response = vote(wereld, zaak, "otg_lid", met_naam="on", toelichting="Ik twijfel zeer.")
    assert response.status_code == 400
    assert "Schrijf uw minderheidsstandpunt" in response.text
    assert "Ik twijfel zeer." in response.text


@pytest.mark.parametrize("met_naam", [True, False])
def test_besluitenlijst_tells_guests_votes_and_minority_with_a_name_only_if_wanted(
    wereld: Any, otg: Orgaan, met_naam: bool
) -> None:
    zitting = plan(wereld, otg)
    zaak = agendeer(wereld, zitting)
    gast = {"naam": "J. Visser", "organisatie": "GGD"}
    assert login(wereld["otg_voorzitter"]).post(url(zitting, "zitting_gast"), gast).status_code == 302
    vote(wereld, zaak, "otg_voorzitter")
    extra = {"met_naam": "on"} if met_naam else {}
    vote(wereld, zaak, "otg_lid", keuze="tegen", toelichting="Geheim houden.", minderheid="Het kan lichter.", **extra)
    _, reader = make_stuk(zitting, wereld["otg_voorzitter"], "besluitenlijst")
    text = text_of(reader)
    for part in ("J. Visser (GGD)", "1 voor, 1 tegen", "Het kan lichter.", otg.naam):
        assert part in text
    assert (f"Minderheidsstandpunt van {wereld['otg_lid'].naam}" in text) == met_naam
    assert "Geheim houden." not in text


# --- guests ---------------------------------------------------------------------------------------------------------


def test_who_comes_from_outside_is_invited_with_the_body_and_stays_out_after_the_meeting(
    wereld: Any, otg: Orgaan
) -> None:
    make_lid(otg, None, "van_buiten", naam="B. Arts", organisatie="GGD", stemrecht=False)
    zitting = plan(wereld, otg)
    client = login(wereld["otg_voorzitter"])
    with als(wereld[Rol.SECRETARIS]):
        (gast,) = zitting.gasten.all()
    assert "B. Arts (GGD)" in client.get(url(zitting)).text
    twice = client.post(url(zitting, "zitting_gast"), {"naam": "B. Arts", "organisatie": "GGD"})
    assert twice.status_code == 400
    assert "staat al bij de zitting" in twice.text
    assert login(wereld["otg_lid"]).post(url(zitting, "zitting_gast"), {}).status_code == 403
    with als(wereld[Rol.SECRETARIS]):
        record_presence(zitting=zitting, aanwezig={wereld["otg_lid"].pk})
    client.post(url(zitting, "zitting_gast_weg", gast.pk))
    with als(wereld[Rol.SECRETARIS]):
        assert zitting.gasten.count() == 1
