"""Every right asked of every role twice: of the own organisation, and of the same roles elsewhere.

The walls keep others from coming so far; a right that forgets to ask whose case it is would be found only here.
"""

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

import consulten.permissions as consult
import financien.begroten.permissions as begroting
import financien.referentie.permissions as geld
import leerlingen.permissions as leerling
import opp.permissions as opp
import schoolaanvragen.permissions as school
import thuiszitters.permissions as thuiszitter
import toewijzing.permissions as aanvraag
from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Deling
from swv.kern.permissions import Recht
from swv.organisatie.enums import SCHOOLROLLEN, AuditorScope, Rol
from swv.organisatie.permissions import explain
from tests import factories as f
from tests.rollen import as_eigenaar
from tests.wereld import make_bij_deskundigen
from thuiszitters.models.zaak import SWVROLLEN

ZORG, LEIDER, SECR, CONS = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CONSULENT
SCHOOL = frozenset(SCHOOLROLLEN)
NIEMAND: frozenset[str] = frozenset()
Rollen = frozenset[str]


def make_soort(**facts: Any) -> SimpleNamespace:
    """A kind without experts and commission."""
    steps = facts.pop("steps", ())
    return SimpleNamespace(
        **{"aantal_deskundigen": 0, "vaststeller": LEIDER, "indieners": [ZORG], **facts},
        has_stap=lambda stap: stap in steps,
    )


def make_zaak(wereld: Any, **facts: Any) -> SimpleNamespace:
    """What a right looks at of a request, OPP, thuiszitter or enrolment of the own school and swv.

    As a request it waits for the akkoord of the schoolleider, and the secretaris decides.
    """
    common = {
        "school_id": wereld.school.pk, "school": wereld.school, "swv_id": wereld.swv.pk, "doet": "akkoord",
        "aan_zet": LEIDER, "beslisser": SECR, "pk": None,
        "door_swv": False, "begonnen_door_id": None, "status": "ingediend",
        "begonnen_door": "school", "aangemaakt_door_id": None, "is_bij_swv": False,
        "ontvangende_school_id": None, "meegetekend_door_id": None, "soort": make_soort(), "besluiten": SimpleNamespace(all=list),
    }  # fmt: skip
    return SimpleNamespace(**{**common, **facts})


def elsewhere(wereld: Any, **facts: Any) -> SimpleNamespace:
    return make_zaak(wereld, ontvangende_school_id=wereld.vso.pk, **facts)


def above(wereld: Any) -> SimpleNamespace:
    """Above the mandate somebody else decides."""
    return make_zaak(wereld, beslisser=Rol.DIRECTEUR)


def undecided(wereld: Any) -> SimpleNamespace:
    """Who decides hangs on a fact that is not known."""
    return make_zaak(wereld, beslisser="", doet="", aan_zet="")


def with_board(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, aan_zet=Rol.BESTUURDER)


def at_check(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, doet="controle", aan_zet=CONS)


def before_sending(wereld: Any) -> SimpleNamespace:
    """The school laid it before its consulent."""
    return make_zaak(wereld, doet="meetekenen", aan_zet=CONS)


def at_end(wereld: Any) -> SimpleNamespace:
    """Nobody decides: who handles it ends it."""
    return make_zaak(wereld, doet="afhandelen", aan_zet="")


def at_end_of_board(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, doet="afhandelen", aan_zet=Rol.DIRECTEUR)


def with_commission(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, soort=make_soort(steps=("zitting",)))


def with_experts(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, soort=make_soort(aantal_deskundigen=2))


def adopted_by_zorg(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, soort=make_soort(vaststeller=ZORG))


def for_leader(wereld: Any) -> SimpleNamespace:
    """Of a kind that the schoolleider starts too."""
    return make_zaak(wereld, soort=make_soort(indieners=[ZORG, LEIDER]))


def for_swv(wereld: Any) -> SimpleNamespace:
    """Of a kind that a consulent and the directeur can start for a school."""
    return make_zaak(wereld, soort=make_soort(indieners=[CONS, Rol.DIRECTEUR]))


def begun_by_consulent(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, soort=make_soort(indieners=[CONS, Rol.DIRECTEUR]), aangemaakt_door_id=wereld[CONS].pk)


def still_at_swv(wereld: Any) -> SimpleNamespace:
    """Begun by the swv, which still fills it in."""
    return make_zaak(wereld, is_bij_swv=True)


def begun_by_swv(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, door_swv=True)


def waiting(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, status="ter_akkoord")


def application(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, soort=Inschrijvingsoort.AANMELDING)


def enrolment(wereld: Any) -> SimpleNamespace:
    return make_zaak(wereld, soort=Inschrijvingsoort.INSCHRIJVING, vastgelegd_op=timezone.now())


# (right, of what, roles of the own organisations, the same roles of other organisations)
RECHTEN: list[tuple[Any, Callable[[Any], Any], Rollen, Rollen]] = [
    (geld.is_controller, make_zaak, frozenset({Rol.CONTROLLER}), NIEMAND),
    (geld.is_directeur, make_zaak, frozenset({Rol.DIRECTEUR}), NIEMAND),
    (consult.is_swv, make_zaak, frozenset(SWVROLLEN), NIEMAND),
    (consult.is_betrokken, make_zaak, SCHOOL | SWVROLLEN, NIEMAND),
    (consult.mag_aanvraag_maken, make_zaak, frozenset({ZORG}), NIEMAND),
    (consult.mag_vragen, make_zaak, SCHOOL | SWVROLLEN, SCHOOL | SWVROLLEN),
    (consult.mag_uren_schrijven, make_zaak, frozenset(SWVROLLEN), frozenset(SWVROLLEN)),
    (consult.mag_maand_sluiten, make_zaak, frozenset({SECR, Rol.CONTROLLER}), frozenset({SECR, Rol.CONTROLLER})),
    (school.is_aanvrager, make_zaak, SCHOOL, NIEMAND),
    (school.is_aanvrager, begun_by_swv, frozenset(SWVROLLEN), NIEMAND),
    (school.is_school, make_zaak, SCHOOL, NIEMAND),
    (school.mag_akkoord_geven, make_zaak, frozenset({LEIDER}), NIEMAND),
    (school.mag_akkoord_geven, with_board, frozenset({Rol.BESTUURDER}), NIEMAND),
    (school.mag_teruggeven, make_zaak, frozenset(SWVROLLEN), NIEMAND),
    (school.mag_teruggeven, waiting, frozenset({LEIDER}), NIEMAND),
    (school.is_aan_zet, at_check, frozenset({CONS}), NIEMAND),
    (school.mag_aanvulling_vragen, make_zaak, frozenset({SECR, CONS}), NIEMAND),
    (school.mag_aanvulling_vragen, with_commission, frozenset({SECR}), NIEMAND),
    (school.mag_adviseren, make_zaak, frozenset({SECR, Rol.CVT_VOORZITTER}), NIEMAND),
    (school.mag_besluiten, make_zaak, frozenset({SECR}), NIEMAND),
    (school.mag_besluiten, above, frozenset({Rol.DIRECTEUR}), NIEMAND),
    (school.mag_besluiten, undecided, NIEMAND, NIEMAND),
    (school.is_swv, make_zaak, frozenset(SWVROLLEN), NIEMAND),
    (school.mag_plicht_beoordelen, make_zaak, frozenset(SWVROLLEN), NIEMAND),
    (school.is_secretaris, make_zaak, frozenset({SECR}), NIEMAND),
    (school.mag_hulp_geven, make_zaak, frozenset({SECR, Rol.DIRECTEUR}), frozenset({SECR, Rol.DIRECTEUR})),
    (opp.is_zorgcoordinator, make_zaak, frozenset({ZORG}), NIEMAND),
    (opp.is_school, make_zaak, SCHOOL, NIEMAND),
    (opp.mag_vaststellen, make_zaak, frozenset({LEIDER}), NIEMAND),
    (opp.mag_vaststellen, adopted_by_zorg, frozenset({LEIDER, ZORG}), NIEMAND),
    (opp.mag_beginnen, make_zaak, frozenset({ZORG}), frozenset({ZORG})),
    (opp.mag_overnemen, make_zaak, frozenset({ZORG}), frozenset({ZORG})),
    (opp.mag_noteren, make_zaak, SCHOOL | {SECR, CONS}, SCHOOL | {SECR, CONS}),
    (opp.mag_labelen, make_zaak, SCHOOL, SCHOOL),
    (opp.mag_taken_doen, make_zaak, SCHOOL, SCHOOL),
    (thuiszitter.is_swv, make_zaak, frozenset(SWVROLLEN), NIEMAND),
    (thuiszitter.is_betrokken, make_zaak, SCHOOL | SWVROLLEN, NIEMAND),
    (thuiszitter.mag_melden, make_zaak, SCHOOL | {SECR, CONS}, SCHOOL | {SECR, CONS}),
    (thuiszitter.mag_koppelen, make_zaak, SCHOOL | {SECR, CONS}, NIEMAND),
    (thuiszitter.mag_opgave_verzenden, make_zaak, frozenset({SECR, Rol.DIRECTEUR}), frozenset({SECR, Rol.DIRECTEUR})),
    (aanvraag.is_zorgcoordinator, make_zaak, frozenset({ZORG}), NIEMAND),
    (aanvraag.mag_versturen, make_zaak, frozenset({ZORG}), NIEMAND),
    (aanvraag.mag_versturen, for_leader, SCHOOL, NIEMAND),
    (aanvraag.mag_versturen, still_at_swv, NIEMAND, NIEMAND),
    (aanvraag.begint_voor_school, make_zaak, NIEMAND, NIEMAND),
    (aanvraag.begint_voor_school, for_swv, frozenset({CONS, Rol.DIRECTEUR}), NIEMAND),
    (aanvraag.mag_meteen_behandelen, for_swv, NIEMAND, NIEMAND),
    (aanvraag.mag_meteen_behandelen, begun_by_consulent, frozenset({CONS}), NIEMAND),
    (aanvraag.mag_controleren, make_zaak, frozenset({SECR, CONS}), NIEMAND),
    (aanvraag.mag_controleren, with_commission, frozenset({SECR}), NIEMAND),
    (aanvraag.is_school, make_zaak, SCHOOL, NIEMAND),
    (aanvraag.mag_akkoord_geven, make_zaak, frozenset({LEIDER}), NIEMAND),
    (aanvraag.mag_akkoord_geven, with_board, frozenset({Rol.BESTUURDER}), NIEMAND),
    (aanvraag.mag_meetekenen, make_zaak, NIEMAND, NIEMAND),
    (aanvraag.mag_meetekenen, before_sending, frozenset({CONS}), NIEMAND),
    (aanvraag.mag_akkoord_geven, before_sending, NIEMAND, NIEMAND),
    (aanvraag.is_behandelaar, make_zaak, frozenset({SECR, CONS}), NIEMAND),
    (aanvraag.is_behandelaar, with_commission, frozenset({SECR}), NIEMAND),
    (aanvraag.is_behandelaar, with_experts, frozenset({SECR}), NIEMAND),
    (aanvraag.is_secretaris, make_zaak, frozenset({SECR}), NIEMAND),
    (aanvraag.mag_adviseren, make_zaak, frozenset({SECR, Rol.CVT_VOORZITTER}), NIEMAND),
    (aanvraag.mag_agenderen, make_zaak, frozenset({SECR, Rol.CVT_VOORZITTER}), NIEMAND),
    (aanvraag.mag_besluiten, make_zaak, frozenset({SECR}), NIEMAND),
    (aanvraag.mag_besluiten, above, frozenset({Rol.DIRECTEUR}), NIEMAND),
    (aanvraag.mag_besluiten, undecided, NIEMAND, NIEMAND),
    (aanvraag.mag_akkoord_geven, undecided, NIEMAND, NIEMAND),
    (aanvraag.is_aan_zet, make_zaak, NIEMAND, NIEMAND),
    (aanvraag.is_aan_zet, at_check, frozenset({CONS}), NIEMAND),
    (aanvraag.mag_akkoord_geven, at_check, NIEMAND, NIEMAND),
    (aanvraag.mag_afhandelen, make_zaak, NIEMAND, NIEMAND),
    (aanvraag.mag_afhandelen, at_end, frozenset({SECR, CONS}), NIEMAND),
    (aanvraag.mag_afhandelen, at_end_of_board, frozenset({Rol.DIRECTEUR}), NIEMAND),
    (aanvraag.is_beslisser, make_zaak, frozenset({SECR}), NIEMAND),
    (aanvraag.is_beslisser, above, frozenset({Rol.DIRECTEUR}), NIEMAND),
    (aanvraag.is_ontvangende_school, make_zaak, NIEMAND, NIEMAND),
    (aanvraag.is_ontvangende_school, elsewhere, NIEMAND, SCHOOL),
    (aanvraag.mag_op_bezwaar_beslissen, make_zaak, frozenset({Rol.DIRECTEUR}), NIEMAND),
    (leerling.mag_registreren, make_zaak, frozenset({ZORG}), frozenset({ZORG})),
    (leerling.mag_leerling_wijzigen, make_zaak, frozenset({ZORG}), frozenset({ZORG})),
    (leerling.mag_gezagdragers_wijzigen, make_zaak, frozenset({ZORG, SECR}), frozenset({ZORG, SECR})),
    (leerling.mag_aanmelding_vastleggen, make_zaak, frozenset({ZORG, SECR}), frozenset({ZORG, SECR})),
    (leerling.mag_inschrijving_beeindigen, enrolment, frozenset({ZORG}), NIEMAND),
    (leerling.mag_inschrijving_beeindigen, application, frozenset({ZORG, SECR}), frozenset({ZORG, SECR})),
    (leerling.mag_terugdraaien, enrolment, frozenset({ZORG}), NIEMAND),
    (leerling.mag_kwalificatie_vastleggen, make_zaak, SCHOOL | SWVROLLEN, SCHOOL | SWVROLLEN),
    (leerling.mag_document_toevoegen, make_zaak, SCHOOL | {SECR, CONS}, SCHOOL | {SECR, CONS}),
]


# Asked in tests of their own, below.
APART = (
    aanvraag.is_gevraagde_deskundige, aanvraag.niet_betrokken, aanvraag.niet_gebonden, aanvraag.niet_begonnen,
    aanvraag.niet_meegetekend,
    aanvraag.niet_bij_swv, begroting.is_opr, begroting.is_rvt,
    leerling.mag_document_verwijderen, leerling.mag_logs_lezen, school.niet_begonnen, school.niet_gebonden,
    thuiszitter.mag_cijfers_zien,
)  # fmt: skip


def find_allowed(recht: Any, zaak: Any, mensen: dict[str, Any]) -> Rollen:
    return frozenset(user.rol for user in mensen.values() if user.rol and recht(user, zaak))


@pytest.mark.parametrize(("recht", "make", "eigen", "elders"), RECHTEN)
def test_right_belongs_to_exactly_these_roles_here_and_elsewhere(
    wereld: Any, recht: Any, make: Callable[[Any], Any], eigen: Rollen, elders: Rollen
) -> None:
    zaak = make(wereld)
    assert find_allowed(recht, zaak, wereld.mensen) == eigen
    assert find_allowed(recht, zaak, wereld.anderen) == elders


@pytest.mark.parametrize(("recht", "wie"), [(begroting.is_rvt, Rol.TOEZICHTHOUDER), (begroting.is_opr, "opr")])
def test_supervision_belongs_to_one_of_the_two_bodies_here(wereld: Any, recht: Any, wie: str) -> None:
    zaak = make_zaak(wereld)
    assert {name for name, user in wereld.mensen.items() if recht(user, zaak)} == {wie}
    assert not any(recht(user, zaak) for user in wereld.anderen.values())


def test_an_advice_is_signed_by_the_expert_who_was_asked_and_is_still_on_the_case(wereld: Any) -> None:
    zaak = make_bij_deskundigen(wereld)
    with as_eigenaar():
        asked = {advies.deskundige_id for advies in zaak.adviezen.filter(vervallen_op__isnull=True)}
        mensen = [*wereld.mensen.values(), *wereld.anderen.values()]
        assert {user.pk for user in mensen if aanvraag.is_gevraagde_deskundige(user, zaak)} == asked
        zaak.adviezen.update(vervallen_op=timezone.localdate(), vervallen_reden="Ziek.")
        assert {user.pk for user in mensen if aanvraag.is_gevraagde_deskundige(user, zaak)} == set()
    assert asked


def test_who_advised_or_put_the_file_together_does_not_decide(wereld: Any) -> None:
    zaak = make_bij_deskundigen(wereld)
    with as_eigenaar():
        involved = {name for name, user in wereld.mensen.items() if not aanvraag.niet_betrokken(user, zaak)}
    assert involved == {SECR, Rol.DESKUNDIGE, "deskundige_extern"}


@pytest.mark.parametrize(
    ("recht", "scopes", "anderen"),
    [
        (thuiszitter.mag_cijfers_zien, {"inspectie"}, set(Rol) - {Rol.AUDITOR}),
        (leerling.mag_logs_lezen, {"fg"}, {SECR, Rol.DIRECTEUR}),
    ],
)
def test_of_the_auditors_only_one_scope_has_this_right(
    wereld: Any, recht: Any, scopes: set[str], anderen: set[str]
) -> None:
    tot = timezone.localdate() + timedelta(days=90)
    auditors = {scope: f.make_gebruiker(Rol.AUDITOR, wereld.swv, scope=scope, tot=tot) for scope in AuditorScope.values}
    assert {scope for scope, user in auditors.items() if recht(user, None)} == scopes
    assert find_allowed(recht, None, wereld.mensen) - {Rol.AUDITOR} == anderen


def test_who_works_at_the_board_of_the_school_is_tied_to_its_request(wereld: Any) -> None:
    zaak = make_zaak(wereld)
    tied = {name for name, user in wereld.mensen.items() if not aanvraag.niet_gebonden(user, zaak)}
    assert tied == {*SCHOOL, Rol.BESTUURDER}
    assert not any(not aanvraag.niet_gebonden(user, zaak) for user in wereld.anderen.values())


def test_who_started_a_request_for_the_swv_does_not_judge_it(wereld: Any) -> None:
    zaak = make_zaak(wereld, begonnen_door="swv", aangemaakt_door_id=wereld[CONS].pk)
    mensen = wereld.mensen.values()
    assert {user.pk for user in mensen if not aanvraag.niet_begonnen(user, zaak)} == {wereld[CONS].pk}
    assert find_allowed(aanvraag.mag_controleren, zaak, wereld.mensen) == {SECR}


def test_who_signed_along_does_not_decide(wereld: Any) -> None:
    zaak = make_zaak(wereld, beslisser=CONS, meegetekend_door_id=wereld[CONS].pk)
    mensen = wereld.mensen.values()
    assert {user.pk for user in mensen if not aanvraag.niet_meegetekend(user, zaak)} == {wereld[CONS].pk}
    assert find_allowed(aanvraag.mag_besluiten, zaak, wereld.mensen) == NIEMAND
    assert find_allowed(aanvraag.mag_besluiten, make_zaak(wereld, beslisser=CONS), wereld.mensen) == {CONS}


def test_nobody_of_the_school_goes_on_while_the_swv_fills_a_request_in(wereld: Any) -> None:
    bezig, klaar = still_at_swv(wereld), make_zaak(wereld)
    assert not any(aanvraag.niet_bij_swv(user, bezig) for user in wereld.mensen.values())
    assert all(aanvraag.niet_bij_swv(user, klaar) for user in wereld.mensen.values())


def test_a_document_is_removed_by_the_organisation_that_added_it_until_it_is_shared(wereld: Any) -> None:
    added = {"leerling": f.LeerlingFactory(), "organisatie": wereld.school, "toegevoegd_door": wereld[ZORG]}
    own, shared = (f.DocumentFactory(**added) for _ in range(2))
    with as_eigenaar():
        Deling.objects.create(document=shared, leerling=shared.leerling, organisatie=wereld.swv)
        assert find_allowed(leerling.mag_document_verwijderen, own, wereld.mensen) == SCHOOL
        assert find_allowed(leerling.mag_document_verwijderen, shared, wereld.mensen) == NIEMAND
        assert find_allowed(leerling.mag_document_verwijderen, own, wereld.anderen) == NIEMAND


def test_every_right_of_these_rooms_is_asked_here() -> None:
    asked = [*(recht for recht, *_ in RECHTEN), *APART]
    rooms = (aanvraag, begroting, consult, geld, leerling, opp, school, thuiszitter)
    rights = [
        (room.__name__, name, right) for room in rooms for name, right in vars(room).items() if isinstance(right, Recht)
    ]
    assert [(room, name) for room, name, right in rights if right not in asked] == []


@pytest.mark.parametrize(
    ("rollen", "lijst"),
    [
        ({SECR}, "secretaris CvT"),
        ({SECR, CONS}, "consulent of secretaris CvT"),
        ({SECR, CONS, Rol.DIRECTEUR}, "consulent, directeur of secretaris CvT"),
    ],
)
def test_who_may_open_a_page_is_told_by_name(rollen: set[str], lijst: str) -> None:
    assert (
        explain(frozenset(rollen))
        == f"Deze pagina is voor: {lijst}. Werkt u ook in zo'n rol? Wissel dan bovenaan van rol."
    )


def test_who_opens_lists_and_figures_are_these_roles() -> None:
    assert {Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR, Rol.BESTUURDER} == opp.CIJFERROLLEN
    assert SCHOOL == opp.OPPROLLEN
    assert SCHOOL | SWVROLLEN == consult.LEZERS
    assert SWVROLLEN | {Rol.CONTROLLER} == consult.VERANTWOORDING
    assert {SECR, Rol.CONTROLLER} == consult.MAANDROLLEN
    assert SCHOOL | SWVROLLEN == school.BEGINNERS
    assert {Rol.BESTUURDER, Rol.CVT_VOORZITTER, Rol.CONTROLLER} == school.LEZERS - school.BEGINNERS
    assert {SECR, CONS, Rol.LEERPLICHT} == thuiszitter.MELDROLLEN
    assert SCHOOL | SWVROLLEN | {Rol.LEERPLICHT} == thuiszitter.LIJSTROLLEN
    assert SWVROLLEN | {Rol.CONTROLLER, Rol.TOEZICHTHOUDER, Rol.AUDITOR} == thuiszitter.CIJFERROLLEN
