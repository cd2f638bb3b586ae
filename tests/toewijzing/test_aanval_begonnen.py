"""Who starts a request for a school gets no say in it by another way than deciding itself."""

from typing import Any

import pytest
from django.urls import reverse

from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.organen.test_leden import make_lid
from tests.rollen import as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.toewijzing.organen import ADVIES, change_wijze, get_punt, plan, vote
from tests.toewijzing.test_afhandelen import SLOT
from tests.toewijzing.test_route_lopen import CONTROLE, DIRECTEUR, give_route
from tests.toewijzing.test_starten import ALS_DE_SCHOOL, CODE, begin, bekend, can, fill, let_start
from toewijzing.calculations.route import AFHANDELEN
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort
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
