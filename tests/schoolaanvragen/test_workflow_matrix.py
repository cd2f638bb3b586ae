"""Every status × step × role of a request of a school. What is allowed is written out; all else is generated and refused."""

from decimal import Decimal
from typing import Any

import pytest

from schoolaanvragen.enums import Status
from schoolaanvragen.models import Schoolaanvraag, Schoolbesluit, Schoolstap
from schoolaanvragen.workflow import SCHOOLAANVRAAG
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar, get_reasons
from tests.schoolaanvragen import wereld as s

ZORG, LEIDER, BESTUUR = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER
SECR, CONS, DIR, VOORZITTER = Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR, Rol.CVT_VOORZITTER
MAKERS = {
    Status.CONCEPT: s.make_concept,
    Status.TER_AKKOORD: s.make_ter_akkoord,
    Status.INGEDIEND: s.make_ingediend,
    Status.ONVOLLEDIG: s.make_onvolledig,
    Status.TOEGEKEND: s.make_toegekend,
    Status.LOOPT: s.make_gemeld,
    Status.AFGEROND: s.make_afgerond,
    Status.AFGEWEZEN: s.make_afgewezen,
    Status.INGETROKKEN: s.make_ingetrokken,
}
# In these the same status has another turn.
BEURTEN = {**MAKERS, "gecontroleerd": s.make_gecontroleerd, "geadviseerd": s.make_geadviseerd}
VRAAGT = {"teruggeven", "vraag_aanvulling"}
TERUG = {CONS: {"teruggeven"}, SECR: VRAAGT, DIR: {"teruggeven"}}
PLICHT = {"plicht_aanvaarden", "plicht_teruggeven"}
SCHOOL = {ZORG: {"intrekken"}, LEIDER: {"intrekken"}}
TOEGESTAAN: dict[str, dict[str, set[str]]] = {
    Status.CONCEPT: {ZORG: {"indienen", "intrekken"}, LEIDER: {"indienen", "intrekken"}},
    Status.TER_AKKOORD: {ZORG: {"intrekken"}, LEIDER: {"akkoord_geven", "teruggeven", "intrekken"}},
    Status.INGEDIEND: {**SCHOOL, **TERUG, CONS: {"controleren", "teruggeven"}},
    "gecontroleerd": {
        **SCHOOL, **TERUG, SECR: {"advies_vastleggen", *VRAAGT}, VOORZITTER: {"advies_vastleggen"},
    },
    # € 9.000 is above the mandate of the consulent.
    "geadviseerd": {**SCHOOL, **TERUG, DIR: {"besluiten", "teruggeven"}},
    Status.ONVOLLEDIG: {ZORG: {"aanvullen", "intrekken"}, LEIDER: {"aanvullen", "intrekken"}},
    Status.TOEGEKEND: {SECR: {"bezwaar_vastleggen"}},
    # One duty was reported, two are still to do; the fund gives no Awb-besluit.
    Status.LOOPT: {ZORG: {"plicht_melden"}, LEIDER: {"plicht_melden"}, CONS: PLICHT, SECR: PLICHT, DIR: PLICHT},
    Status.AFGEROND: {},
    Status.AFGEWEZEN: {SECR: {"bezwaar_vastleggen"}},
    Status.INGETROKKEN: {},
}  # fmt: skip


@pytest.mark.parametrize("welke", BEURTEN)
def test_what_each_role_can_do_is_exactly_this(wereld: Any, welke: str) -> None:
    zaak = BEURTEN[welke](wereld)
    found = {}
    for wie, user in wereld.mensen.items():
        with als(user):
            for seen in Schoolaanvraag.objects.visible_to(user).filter(pk=zaak.pk):
                names = {action.name for action in get_actions(seen, user) if action.allowed}
                found |= {wie: names} if names else {}

    assert found == TOEGESTAAN[welke]


@pytest.mark.parametrize("welke", BEURTEN)
def test_every_other_combination_is_refused_and_changes_nothing(wereld: Any, welke: str) -> None:
    zaak = BEURTEN[welke](wereld)
    before, tried = (zaak.status, zaak.versie), 0
    everybody = [*wereld.mensen.items(), *((f"ander {wie}", user) for wie, user in wereld.anderen.items())]
    for wie, user in everybody:
        for transition in SCHOOLAANVRAAG.transitions:
            if transition.name in TOEGESTAAN[welke].get(wie, set()):
                continue
            with pytest.raises((NotAllowed, NotPossible)), als(user):
                execute_transition(s.reload(zaak), transition.name, by=user, reason="Zo is het.", uitkomst="toegekend")
            tried += 1

    assert (s.reload(zaak).status, s.reload(zaak).versie) == before
    assert tried == len(everybody) * len(SCHOOLAANVRAAG.transitions) - sum(map(len, TOEGESTAAN[welke].values()))


# --- who sees it ----------------------------------------------------------------------------------------------------

BUREAU = {SECR, CONS, DIR, VOORZITTER, Rol.CONTROLLER}
ZIEN = {
    Status.CONCEPT: {ZORG, LEIDER},
    Status.TER_AKKOORD: {ZORG, LEIDER, BESTUUR},
    Status.INGEDIEND: {ZORG, LEIDER, BESTUUR, *BUREAU},
    Status.TOEGEKEND: {ZORG, LEIDER, BESTUUR, *BUREAU},
}


@pytest.mark.parametrize("status", ZIEN)
def test_who_sees_it_is_exactly_this(wereld: Any, status: str) -> None:
    zaak = MAKERS[Status(status)](wereld)

    seen = {wie for wie, user in wereld.mensen.items() if Schoolaanvraag.objects.visible_to(user).filter(pk=zaak.pk)}
    assert seen == ZIEN[status]
    assert not [
        wie for wie, user in wereld.anderen.items() if Schoolaanvraag.objects.visible_to(user).filter(pk=zaak.pk)
    ]


def test_a_school_that_takes_part_sees_it_once_it_is_at_the_swv_and_no_other_school_does(wereld: Any) -> None:
    mede, ander = (
        f.make_gebruiker(ZORG, wereld.zusterschool),
        f.make_gebruiker(ZORG, f.SchoolFactory(bestuur=wereld.bestuur)),
    )
    zaak = s.make_ter_akkoord(wereld, "CLUSTER", scholen=[wereld.zusterschool])

    assert not Schoolaanvraag.objects.visible_to(mede).exists()
    zaak = s.step(wereld, zaak, "akkoord_geven", LEIDER)
    assert [each.pk for each in Schoolaanvraag.objects.visible_to(mede)] == [zaak.pk]
    assert not Schoolaanvraag.objects.visible_to(ander).exists()
    with als(mede):
        assert [a.name for a in get_actions(zaak, mede)] == []


def test_after_the_end_of_a_role_nothing_is_seen(wereld: Any) -> None:
    zaak = s.make_ingediend(wereld)
    user = wereld[ZORG]
    with as_eigenaar():
        user.lidmaatschap_set.update(tot=s.vandaag())
    again = type(user).objects.get(pk=user.pk)

    assert Schoolaanvraag.objects.visible_to(wereld[LEIDER]).filter(pk=zaak.pk).exists()
    assert not Schoolaanvraag.objects.visible_to(again).exists()


# --- the way --------------------------------------------------------------------------------------------------------


def test_up_to_the_mandate_the_consulent_decides_and_not_above_it(wereld: Any) -> None:
    zaak = s.make_geadviseerd(wereld, bedrag=Decimal(4000))

    assert (zaak.beslisser, zaak.aan_zet) == (CONS, CONS)
    with pytest.raises(Incomplete) as refused:
        s.grant(wereld, zaak, CONS, bedrag=Decimal("5000.01"))
    assert "Over meer dan € 5.000 beslist iemand anders" in refused.value.fouten["bedrag"][0]
    done = s.grant(wereld, zaak, CONS, bedrag=Decimal(3500), uitkomst="gedeeltelijk")
    with as_eigenaar():
        besluit = Schoolbesluit.objects.get(aanvraag=done)
    assert (besluit.rol, besluit.mandaat_tot, besluit.bedrag) == (CONS, Decimal(5000), Decimal(3500))
    assert done.status == Status.TOEGEKEND


def test_a_decision_comes_only_after_check_and_advice(wereld: Any) -> None:
    assert get_reasons(wereld[DIR], s.make_ingediend(wereld))["besluiten"] == "Eerst komt een andere stap: controle."
    # The fund goes straight to the decision.
    assert get_reasons(wereld[DIR], s.make_ingediend(wereld, "FONDS"))["besluiten"] == ""


def test_who_began_it_for_a_school_does_not_decide(wereld: Any) -> None:
    wereld.mensen["consulent_2"] = f.make_gebruiker(CONS, wereld.swv)
    zaak = s.make_concept(wereld, door=wereld[DIR])
    zaak = s.step(wereld, zaak, "indienen", "consulent_2")
    zaak = s.step(wereld, zaak, "akkoord_geven", LEIDER)
    zaak = s.step(wereld, zaak, "controleren", CONS)
    zaak = s.step(wereld, zaak, "advies_vastleggen", SECR, **s.get_advies(wereld))

    with als(wereld[DIR]) as by, pytest.raises(NotAllowed, match="U begon deze aanvraag"):
        execute_transition(zaak, "besluiten", by=by, uitkomst="toegekend", motivering="Goed plan voor de groep.")


def test_what_misses_is_named_before_it_is_sent(wereld: Any) -> None:
    zaak = s.make_concept(wereld, groep="", bedrag=None)

    assert get_reasons(wereld[ZORG], zaak)["indienen"] == "Vul eerst in: Welke groep?, Welk bedrag vraagt u?"


def test_handing_back_makes_every_step_be_taken_again(wereld: Any) -> None:
    zaak = s.step(wereld, s.make_gecontroleerd(wereld), "teruggeven", SECR, reason="Het bedrag klopt niet.")

    assert (zaak.status, zaak.ingediend_op, zaak.ontvangen_op, zaak.norm_op) == (Status.CONCEPT, None, None, None)
    with as_eigenaar():
        assert not Schoolstap.objects.filter(aanvraag=zaak, vervallen_op__isnull=True).exists()
    assert s.step(wereld, zaak, "indienen", ZORG).aan_zet == LEIDER


def test_norm_and_term_of_the_step_are_kept(wereld: Any) -> None:
    zaak = s.make_ingediend(wereld)

    assert zaak.norm_op is not None
    assert zaak.beurt_tot is not None
    assert s.vandaag() < zaak.beurt_tot < zaak.norm_op


def test_a_rejection_gives_nothing_and_owes_nothing(wereld: Any) -> None:
    zaak = s.grant(wereld, s.make_ingediend(wereld, "FONDS"), uitkomst="afgewezen")

    with as_eigenaar():
        besluit = Schoolbesluit.objects.get(aanvraag=zaak)
        assert (besluit.bedrag, besluit.van, zaak.plichten.count()) == (None, None, 0)
    assert zaak.status == Status.AFGEWEZEN


def test_a_grant_without_period_or_amount_is_refused_by_field(wereld: Any) -> None:
    with pytest.raises(Incomplete) as refused:
        s.grant(wereld, s.make_ingediend(wereld, "FONDS"), van=None, bedrag=None)
    assert set(refused.value.fouten) == {"van", "bedrag"}


def test_bezwaar_is_a_day_and_an_outcome_only_where_the_decision_is_of_the_awb(wereld: Any) -> None:
    zaak = s.make_toegekend(wereld)
    done = s.step(wereld, zaak, "bezwaar_vastleggen", SECR, datum=s.vandaag(), uitkomst="Ongegrond verklaard.")

    assert (done.status, done.bezwaar_op, done.bezwaar_uitkomst) == (
        Status.TOEGEKEND,
        s.vandaag(),
        "Ongegrond verklaard.",
    )
    assert "bezwaar_vastleggen" not in get_reasons(wereld[SECR], s.make_loopt(wereld))
