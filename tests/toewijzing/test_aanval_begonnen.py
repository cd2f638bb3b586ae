"""Who starts a request for a school gets no say in it by another way than deciding itself."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.organen.test_leden import make_lid
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.toewijzing.organen import ADVIES, change_wijze, get_punt, login, plan, vote
from tests.toewijzing.test_afhandelen import SLOT
from tests.toewijzing.test_route_lopen import CONTROLE, DIRECTEUR, give_route
from tests.toewijzing.test_starten import ALS_DE_SCHOOL, CODE, begin, bekend, can, fill, let_start
from toewijzing.calculations.route import AFHANDELEN
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort
from toewijzing.permissions import mag_op_bezwaar_beslissen
from toewijzing.queries.werk import find_werk, get_soorten_en_aflopend
from toewijzing.services.route import Soortstap

__all__ = ["bekend"]
pytestmark = pytest.mark.django_db
SECR, CONS, DIR = Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR


def test_who_started_does_not_end_a_request_on_which_nobody_decides(wereld: Any, bekend: Any) -> None:
    give_route(
        wereld, CODE, ALS_DE_SCHOOL, CONTROLE, indieners=[CONS], vraagt_bedrag=False, is_awb_besluit=False, norm_aantal=2,
        norm_eenheid="weken",
    )  # fmt: skip
    zaak = begin(wereld, bekend, CONS)
    fill(wereld, zaak, CONS)
    zaak = w.step(wereld, zaak, "meteen_behandelen", CONS)
    zaak = w.step(wereld, zaak, "verklaar_compleet", SECR)
    assert (zaak.doet, zaak.aan_zet) == (AFHANDELEN, CONS)

    with pytest.raises(NotAllowed, match="begon deze aanvraag zelf"):
        w.step(wereld, zaak, "afhandelen", CONS, **SLOT)
    assert "afhandelen" not in can(wereld, zaak, CONS)
    wereld.mensen["consulent_2"] = f.make_gebruiker(CONS, wereld.swv)
    assert "afhandelen" in can(wereld, zaak, "consulent_2")


def test_only_who_began_it_handles_it_at_once_so_that_nobody_sends_and_judges_alone(wereld: Any, bekend: Any) -> None:
    let_start(wereld, DIR, SECR, route=(ALS_DE_SCHOOL, DIRECTEUR))
    zaak = begin(wereld, bekend, DIR)
    fill(wereld, zaak, SECR)

    with pytest.raises(NotAllowed, match="wie de aanvraag begon"):
        w.step(wereld, zaak, "meteen_behandelen", SECR)
    zaak = w.step(wereld, zaak, "meteen_behandelen", DIR)
    assert "verklaar_compleet" in can(wereld, zaak, SECR)


def test_kind_about_a_group_is_no_choice_where_one_starts_for_a_pupil(wereld: Any, client: Any) -> None:
    s.make_soort(wereld.swv, "GROEP", indieners=[CONS, Rol.BESTUURDER], naam="Groepsarrangement")
    with as_eigenaar():
        assert not Aanvraagsoort.objects.filter(onderwerp="leerling", indieners__contains=[CONS]).exists()
    for rol, adres in ((CONS, "toewijzing:voor_school"), (Rol.BESTUURDER, "toewijzing:namens_bestuur")):
        client.force_login(wereld[rol])
        assert "Groepsarrangement" not in client.get(reverse(adres)).content.decode()


def test_swv_handles_nothing_at_once_of_a_kind_in_rounds_without_a_round(wereld: Any, bekend: Any) -> None:
    give_route(
        wereld, CODE, ALS_DE_SCHOOL, DIRECTEUR, indieners=[CONS], in_rondes=True, is_awb_besluit=False, norm_aantal=2,
        norm_eenheid="weken",
    )  # fmt: skip
    zaak = begin(wereld, bekend, CONS)
    fill(wereld, zaak, CONS)
    with pytest.raises(NotPossible, match="ronde"):
        w.step(wereld, zaak, "meteen_behandelen", CONS)


def test_member_who_started_has_no_vote_in_the_case(wereld: Any, bekend: Any, otg: Any) -> None:
    make_lid(change_wijze(otg, "schriftelijk"), wereld[SECR])
    let_start(wereld, SECR, route=(ALS_DE_SCHOOL, Soortstap(Stap.ZITTING, orgaan=otg.code), DIRECTEUR))
    zaak = begin(wereld, bekend, SECR)
    fill(wereld, zaak, SECR)
    zaak = w.step(wereld, zaak, "meteen_behandelen", SECR)
    wereld.mensen["secretaris_2"] = f.make_gebruiker(SECR, wereld.swv)
    zaak = w.step(wereld, zaak, "verklaar_compleet", "secretaris_2")
    zaak = w.step(wereld, zaak, "agenderen", SECR, zitting=plan(wereld, otg, 7))

    assert vote(wereld, zaak, SECR).status_code != 302
    assert vote(wereld, zaak, "otg_lid").status_code == 302
    assert vote(wereld, zaak, "otg_voorzitter").status_code == 302
    punt = get_punt(zaak)
    with as_eigenaar():
        assert set(punt.stemmen.values_list("gebruiker", flat=True)) == {
            wereld["otg_lid"].pk, wereld["otg_voorzitter"].pk
        }  # fmt: skip
        assert punt.verschoningen.get().reden == "Begon deze aanvraag voor de school."
    assert w.step(wereld, zaak, "adviseren", "otg_voorzitter", **ADVIES).status == "geadviseerd"


# --- only one secretaris ----------------------------------------------------------------------------------------------


def begin_as_only_secretaris(wereld: Any, bekend: Any, otg: Any, beslist: Soortstap = DIRECTEUR) -> Any:
    """A kind with a meeting, started by the only secretaris: nobody else handles such a kind."""
    let_start(wereld, SECR, route=(ALS_DE_SCHOOL, Soortstap(Stap.ZITTING, orgaan=otg.code), beslist))
    zaak = begin(wereld, bekend, SECR)
    fill(wereld, zaak, SECR)
    return w.step(wereld, zaak, "meteen_behandelen", SECR)


def find_lines(wereld: Any, zaak: Any, rol: str) -> list[str]:
    vandaag = timezone.localdate()
    with als(wereld[rol]) as user:
        soorten, *_ = get_soorten_en_aflopend(user, vandaag)
        return [row.code for row in find_werk(user, vandaag, soorten, 50) if row.pk == zaak.pk]


def test_what_only_its_starter_could_check_is_checked_by_who_does_not_decide_on_it(
    wereld: Any, bekend: Any, otg: Any
) -> None:
    zaak = begin_as_only_secretaris(wereld, bekend, otg)
    assert "verklaar_compleet" not in can(wereld, zaak, SECR)
    assert "verklaar_compleet" not in can(wereld, zaak, DIR)  # who decides
    assert "verklaar_compleet" in can(wereld, zaak, CONS)
    page = login(wereld[SECR]).get(reverse("toewijzing:aanvraag", args=[zaak.nummer])).text
    assert "dan doet de consulent of de directeur dat" in page
    assert [find_lines(wereld, zaak, rol) for rol in (SECR, CONS, DIR)] == [["wacht_collega"], ["controleren"], []]
    assert w.step(wereld, zaak, "verklaar_compleet", CONS).compleet_op is not None


def test_with_another_secretaris_nobody_stands_in(wereld: Any, bekend: Any, otg: Any) -> None:
    zaak = begin_as_only_secretaris(wereld, bekend, otg)
    wereld.mensen["secretaris_2"] = f.make_gebruiker(SECR, wereld.swv)
    assert "verklaar_compleet" not in can(wereld, zaak, CONS)
    assert "verklaar_compleet" in can(wereld, zaak, "secretaris_2")
    assert find_lines(wereld, zaak, CONS) == []
    assert find_lines(wereld, zaak, "secretaris_2") == ["controleren"]


def test_consulent_checks_no_kind_with_a_meeting_that_the_school_started(wereld: Any) -> None:
    zaak = w.make_ingediend(wereld, "BTV")
    for rol in (CONS, DIR):
        assert "verklaar_compleet" not in can(wereld, zaak, rol)


# --- an objection -----------------------------------------------------------------------------------------------------


def test_who_started_has_no_say_on_an_objection_and_makes_room_for_who_puts_it_down(wereld: Any) -> None:
    zaak = w.make_bekendgemaakt(wereld)
    with as_eigenaar():
        type(zaak).objects.filter(pk=zaak.pk).update(begonnen_door="swv", aangemaakt_door=wereld[SECR])
    zaak = w.reload(zaak)
    wereld.mensen["directeur_2"] = f.make_gebruiker(DIR, wereld.swv)
    with als(wereld["directeur_2"]) as user:
        assert mag_op_bezwaar_beslissen(user, zaak)
    with as_eigenaar():
        type(zaak).objects.filter(pk=zaak.pk).update(aangemaakt_door=wereld["directeur_2"])
    zaak = w.reload(zaak)
    with als(wereld["directeur_2"]) as user:
        assert not mag_op_bezwaar_beslissen(user, zaak)
    with als(wereld[SECR]) as user:  # no directeur is left who did neither
        assert mag_op_bezwaar_beslissen(user, zaak)
