"""Every status × action × role of a request. What is allowed is written out here; all else is generated and refused."""

from typing import Any

import pytest
from django.utils import timezone

from swv.kern.muren import wall_context
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als
from tests.toewijzing.test_route_lopen import give_route
from toewijzing.enums import Stap, Status
from toewijzing.models import Aanvraag
from toewijzing.services.route import Soortstap
from toewijzing.workflow import AANVRAAG

ZORG, LEIDER, SECR, VOORZ = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CVT_VOORZITTER
TERMIJN = {"uitstel_vastleggen", "verlengen", "eigenaar_kiezen"}
EIGENAAR = {"eigenaar_kiezen"}
BRIEVEN = {"brieven_opnieuw", *EIGENAAR}


def make_afgehandeld(wereld: Any, code: str = "TLV-VSO") -> Any:
    """Of a kind on which nobody decides; the kinds of the world all have a decider."""
    give_route(wereld, code, Soortstap(Stap.AKKOORD, LEIDER), aantal_deskundigen=0)
    zaak = w.step(wereld, w.make_ingediend(wereld, code), "verklaar_compleet", SECR)
    return w.step(wereld, zaak, "afhandelen", SECR, afloop="geen_vervolg", tekst="Klaar.")


MAKERS = {
    Status.CONCEPT: w.make_concept,
    Status.BIJ_OUDERS: lambda wereld, code: w.step(wereld, w.make_concept(wereld, code), "voorleggen_ouders", ZORG),
    Status.TER_AKKOORD: w.make_ter_akkoord,
    Status.INGEDIEND: w.make_ingediend,
    Status.ONVOLLEDIG: w.make_onvolledig,
    Status.BIJ_DESKUNDIGEN: w.make_bij_deskundigen,
    Status.GEAGENDEERD: w.make_zitting_geweest,
    Status.AANGEHOUDEN: w.make_aangehouden,
    Status.GEADVISEERD: w.make_geadviseerd,
    Status.BESLOTEN: w.make_besloten,
    Status.AFGEHANDELD: make_afgehandeld,
    Status.INGETROKKEN: w.make_ingetrokken,
}
SCHOOL: dict[str, dict[str, set[str]]] = {
    Status.CONCEPT: {ZORG: {"voorleggen_ouders", "vraag_akkoord", "intrekken"}, LEIDER: {"intrekken"}},
    Status.BIJ_OUDERS: {ZORG: {"vraag_akkoord", "terughalen", "intrekken"}, LEIDER: {"terughalen", "intrekken"}},
    Status.TER_AKKOORD: {
        ZORG: {"terughalen", "intrekken"},
        LEIDER: {"indienen", "akkoord_weigeren", "terughalen", "intrekken"},
    },
    Status.ONVOLLEDIG: {ZORG: {"aanvullen", "intrekken"}, LEIDER: {"aanvullen", "intrekken"}},
    Status.BESLOTEN: {},
    Status.AFGEHANDELD: {},
    Status.INGETROKKEN: {},
}
TREKT_IN = {ZORG: {"intrekken"}, LEIDER: {"intrekken"}}


def allowed(status: str, **swv: set[str]) -> dict[str, set[str]]:
    """The steps of the school, which are the same for every kind, plus those of the swv."""
    return {**SCHOOL.get(status, TREKT_IN), **swv}


TOEGESTAAN: dict[tuple[str, str], dict[str, set[str]]] = {
    **{("TLV-VSO", status): allowed(status) for status in (Status.CONCEPT, Status.BIJ_OUDERS, Status.TER_AKKOORD)},
    ("TLV-VSO", Status.INGEDIEND): allowed(
        Status.INGEDIEND, secretaris={"vraag_aanvulling", "naar_deskundigen", *TERMIJN}
    ),
    ("TLV-VSO", Status.ONVOLLEDIG): allowed(Status.ONVOLLEDIG, secretaris=TERMIJN),
    ("TLV-VSO", Status.BIJ_DESKUNDIGEN): allowed(
        Status.BIJ_DESKUNDIGEN, secretaris={"vraag_aanvulling", "deskundige_intrekken", "deskundigen_herinneren", *TERMIJN},
        deskundige={"advies_ondertekenen", "advies_teruggeven"},
        deskundige_extern={"advies_ondertekenen", "advies_teruggeven"},
    ),
    ("TLV-VSO", Status.GEAGENDEERD): allowed(
        Status.GEAGENDEERD, secretaris={"aanhouden", "adviseren", *TERMIJN}, cvt_voorzitter={"aanhouden", "adviseren"}
    ),
    ("TLV-VSO", Status.AANGEHOUDEN): allowed(
        Status.AANGEHOUDEN, secretaris={"agenderen", "vraag_aanvulling", "advies_aanvulling_vragen", *TERMIJN}, cvt_voorzitter={"agenderen"}
    ),
    ("TLV-VSO", Status.GEADVISEERD): allowed(Status.GEADVISEERD, secretaris=TERMIJN, directeur={"besluiten"}),
    ("TLV-VSO", Status.BESLOTEN): allowed(Status.BESLOTEN, secretaris=BRIEVEN, directeur={"heropenen"}),
    ("TLV-VSO", Status.INGETROKKEN): {},
    ("TLV-VSO", Status.AFGEHANDELD): {},
    ("TLV-PRO", Status.INGEDIEND): allowed(
        Status.INGEDIEND, secretaris={"vraag_aanvulling", "naar_deskundigen", *TERMIJN}
    ),
    ("TLV-PRO", Status.BESLOTEN): allowed(
        Status.BESLOTEN, secretaris=BRIEVEN, directeur={"heropenen_zonder_advies"}
    ),
    ("BTV", Status.INGEDIEND): allowed(Status.INGEDIEND, secretaris={"vraag_aanvulling", "verklaar_compleet", *EIGENAAR}),
    ("BTV", Status.ONVOLLEDIG): allowed(Status.ONVOLLEDIG, secretaris=EIGENAAR),
    ("BTV", Status.GEAGENDEERD): allowed(
        Status.GEAGENDEERD, secretaris={"aanhouden", "adviseren", *EIGENAAR}, cvt_voorzitter={"aanhouden", "adviseren"}
    ),
    ("BTV", Status.GEADVISEERD): allowed(Status.GEADVISEERD, secretaris=EIGENAAR, cvt_voorzitter={"besluiten"}),
    ("BTV", Status.BESLOTEN): allowed(Status.BESLOTEN, secretaris=BRIEVEN, cvt_voorzitter={"heropenen"}),
    ("MAATWERK-I", Status.INGEDIEND): allowed(
        Status.INGEDIEND, secretaris={"vraag_aanvulling", "verklaar_compleet", *EIGENAAR},
        consulent={"vraag_aanvulling", "verklaar_compleet", *EIGENAAR},
    ),
    ("MAATWERK-I", Status.BESLOTEN): allowed(
        Status.BESLOTEN, secretaris=BRIEVEN, consulent={"heropenen_zonder_advies", *BRIEVEN}
    ),
}  # fmt: skip


# Whose each step is, whatever the status and whatever else has to be there first.
SCHOOLSTAPPEN = {
    **{key: {ZORG} for key in ("voorleggen_ouders", "vraag_akkoord", "voorleggen_consulent", "meteen_indienen")},
    # Once the akkoord was given it is nobody's turn any more to give or refuse it.
    **{key: set() for key in ("akkoord_geven", "indienen", "akkoord_weigeren", "akkoord_aanvulling", "stap_afronden")},
    **{key: {ZORG, LEIDER} for key in ("terughalen", "aanvullen", "vraag_akkoord_opnieuw", "intrekken")},
    "zienswijze_geven": set(),
}
BESLISSEN = ("besluiten", "opnieuw_voorleggen", "buiten_behandeling_stellen", "heropenen", "heropenen_zonder_advies")
BEHANDELEN = (
    "vraag_aanvulling", "verder_zonder_aanvulling", "uitstel_vastleggen", "verlengen", "verklaar_compleet",
    "naar_deskundigen", "deskundige_vragen", "deskundige_intrekken", "deskundigen_herinneren",
    "advies_aanvulling_vragen", "bekendmaken", "brieven_opnieuw", "eigenaar_kiezen",
)  # fmt: skip


def whose(beslist: str, behandelt: set[str], **own: set[str]) -> dict[str, set[str]]:
    """{step: people} for a kind: the school's own steps, of the swv who treats it and who decides."""
    return {
        **SCHOOLSTAPPEN,
        **dict.fromkeys(BEHANDELEN, behandelt),
        **{key: {beslist} for key in BESLISSEN},
        **{
            key: {SECR, VOORZ}
            for key in (
                "agenderen",
                "voorlopig_agenderen",
                "voorlopig_afhalen",
                "aanhouden",
                "adviseren",
                "bespreken",
                "doorschuiven",
            )
        },
        "papier_ontvangen": {SECR},
        # Of a kind that only the school starts; who else may start one: test_starten.py.
        "naar_school": set(),
        "meteen_behandelen": set(),
        "niet_doorgaan": set(),
        "afhandelen": set(),
        "overzetten": {SECR},
        # Of a kind whose route has this step: test_meetekenen.py.
        **{key: set() for key in ("meetekenen", "meetekenen_indienen", "meetekenen_weigeren", "meetekenen_aanvulling")},
        "advies_ondertekenen": set(),
        "advies_teruggeven": set(),
        **own,
    }


VAN_WIE = {
    ("TLV-VSO", Status.TER_AKKOORD): whose(
        Rol.DIRECTEUR,
        {SECR},
        akkoord_geven={LEIDER},
        indienen={LEIDER},
        akkoord_weigeren={LEIDER},
        akkoord_aanvulling={LEIDER},
    ),
    ("TLV-VSO", Status.BIJ_DESKUNDIGEN): whose(
        Rol.DIRECTEUR,
        {SECR},
        advies_ondertekenen={Rol.DESKUNDIGE, "deskundige_extern"},
        advies_teruggeven={Rol.DESKUNDIGE, "deskundige_extern"},
    ),
    ("TLV-PRO", Status.INGEDIEND): whose(Rol.DIRECTEUR, {SECR}),
    ("BTV", Status.INGEDIEND): whose(VOORZ, {SECR}),
    ("MAATWERK-I", Status.INGEDIEND): whose(Rol.CONSULENT, {SECR, Rol.CONSULENT}),
}
ANY_DATA = {"onderwerp": "x", "motivering": "x", "uitkomst": "toegekend", "oordeel": "toekennen"}


def everywhere(wereld: Any) -> Any:
    """Past both walls on purpose: what refuses here is the table itself."""
    return wall_context([wereld.swv.pk, wereld.school.pk], timezone.localdate())


@pytest.mark.parametrize(("code", "status"), TOEGESTAAN)
def test_what_each_role_can_do_is_exactly_this(wereld: Any, code: str, status: str) -> None:
    aanvraag = MAKERS[status](wereld, code)
    found = {}
    for wie, user in wereld.mensen.items():
        with als(user):
            for seen in Aanvraag.objects.select_related("soort", "school").filter(pk=aanvraag.pk):
                names = {action.name for action in get_actions(seen, user) if action.allowed}
                found |= {wie: names} if names else {}

    assert found == {wie: names for wie, names in TOEGESTAAN[code, status].items() if names}


@pytest.mark.parametrize(("code", "status"), VAN_WIE)
def test_each_step_is_refused_by_right_to_everybody_else(wereld: Any, code: str, status: str) -> None:
    aanvraag = MAKERS[status](wereld, code)
    found: dict[str, set[str]] = {transition.name: set() for transition in AANVRAAG.transitions}
    for wie, user in wereld.mensen.items():
        with als(user):
            for transition in AANVRAAG.transitions:
                if not transition.permission.refusal(user, aanvraag):
                    found[transition.name].add(wie)

    assert found == VAN_WIE[code, status]


@pytest.mark.parametrize("status", Status.values)
def test_every_other_combination_is_refused_and_changes_nothing(wereld: Any, status: str) -> None:
    aanvraag = MAKERS[status](wereld, "TLV-VSO")
    before = (aanvraag.status, aanvraag.versie)
    expected = TOEGESTAAN["TLV-VSO", status]
    tried = 0
    for wie, user in wereld.mensen.items():
        for transition in AANVRAAG.transitions:
            if transition.name in expected.get(wie, set()):
                continue
            with everywhere(wereld), pytest.raises((NotAllowed, NotPossible)):
                execute_transition(aanvraag, transition.name, by=user, reason="Zo is het.", **ANY_DATA)
            tried += 1

    assert (w.reload(aanvraag).status, w.reload(aanvraag).versie) == before
    assert tried == len(wereld.mensen) * len(AANVRAAG.transitions) - sum(len(names) for names in expected.values())


@pytest.mark.parametrize("status", Status.values)
def test_people_of_another_school_and_swv_do_not_see_the_case(wereld: Any, status: str) -> None:
    aanvraag = MAKERS[status](wereld, "TLV-VSO")

    for user in wereld.anderen.values():
        with als(user):
            assert list(Aanvraag.objects.visible_to(user)) == []
            assert list(Aanvraag.objects.filter(pk=aanvraag.pk)) == []
