"""The register of bezwaren: what may be put down, by whom, and what is refused in words."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.bezwaarwereld import (
    dag,
    do,
    make_beslist,
    make_besluit,
    make_bezwaar,
    make_doorgezonden,
    make_geadviseerd,
    make_ingetrokken,
)
from toewijzing.models import Besluit, Bezwaar
from toewijzing.services import bezwaar as b

pytestmark = pytest.mark.django_db


def read(bezwaar):
    with as_eigenaar():
        return Bezwaar.objects.select_related("besluit__aanvraag").get(pk=bezwaar.pk)


# --- the whole way --------------------------------------------------------------------------------------------------


def test_from_receipt_to_decision(wereld):
    bezwaar = make_bezwaar(wereld)
    assert (read(bezwaar).volgende.stap, read(bezwaar).volgende.uiterlijk) == ("doorzenden", dag(6))
    do(wereld, b.send_on, bezwaar=bezwaar, doorgezonden_op=dag(10))
    do(wereld, b.plan_hearing, bezwaar=bezwaar, hoorzitting_op=dag(-10))
    assert read(bezwaar).volgende.stap == "advies"
    do(wereld, b.plan_hearing, bezwaar=bezwaar, hoorzitting_op=dag(8))
    before = read(bezwaar).uiterlijk
    do(wereld, b.extend, bezwaar=bezwaar, verdaagd_op=dag(5))
    assert read(bezwaar).uiterlijk > before
    do(wereld, b.record_advice, bezwaar=bezwaar, advies="gegrond", advies_op=dag(3))
    assert read(bezwaar).volgende.stap == "beslissen"
    do(wereld, b.decide, rol=Rol.DIRECTEUR, bezwaar=bezwaar, uitkomst="gegrond", beslist_op=dag(0))
    done = read(bezwaar)
    assert (done.is_open, done.volgende, done.uitkomst, done.hoorzitting_op) == (False, None, "gegrond", dag(8))


def test_without_commission_one_decides_straight_away(wereld):
    bezwaar = make_bezwaar(wereld, commissie=False)
    assert read(bezwaar).volgende.stap == "beslissen"
    for service, data in (
        (b.send_on, {"doorgezonden_op": dag(1)}),
        (b.record_advice, {"advies": "gegrond", "advies_op": dag(1)}),
    ):
        with pytest.raises(NotPossible, match="adviseert geen commissie"):
            do(wereld, service, bezwaar=bezwaar, **data)
    do(wereld, b.decide, rol=Rol.DIRECTEUR, bezwaar=bezwaar, uitkomst="ongegrond", beslist_op=dag(0))
    assert read(bezwaar).afwijking == ""


def test_late_is_a_remark_and_no_refusal(wereld):
    besluit = make_besluit(wereld, bekend=dag(60))
    late = make_bezwaar(wereld, besluit, ontvangen_op=dag(1))
    assert read(late).ontvangst == "te_laat"
    posted = make_bezwaar(wereld, besluit, indiener="leerling", ontvangen_op=besluit.bezwaar_tot_en_met + timedelta(3),
                          gepost_op=besluit.bezwaar_tot_en_met)  # fmt: skip
    assert read(posted).ontvangst == "op_tijd_gepost"
    in_time = make_bezwaar(wereld, besluit, indiener="ander", indiener_naam="Nidos", ontvangen_op=dag(59))
    assert read(in_time).ontvangst == "op_tijd"


# --- what can't be objected to --------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["BTV", "MAATWERK-I"])
def test_no_bezwaar_against_what_is_no_awb_besluit(wereld, code):
    besluit = make_besluit(wereld, code=code)
    with pytest.raises(NotPossible, match="geen Awb-besluit"):
        make_bezwaar(wereld, besluit)


def test_no_bezwaar_before_the_decision_is_made_known(wereld):
    aanvraag = w.make_besloten(wereld)
    with as_eigenaar():
        besluit = Besluit.objects.get(aanvraag=aanvraag)
    with pytest.raises(NotPossible, match="pas als het besluit bekend is gemaakt"):
        make_bezwaar(wereld, besluit, ontvangen_op=dag(0))
    with als(wereld[Rol.SECRETARIS]):
        assert not Bezwaar.objects.exists()


@pytest.mark.parametrize(
    ("feiten", "veld", "woorden"),
    [
        ({"ontvangen_op": None}, "ontvangen_op", "Vul de datum in"),
        ({"ontvangen_op": dag(-1)}, "ontvangen_op", "moet nog komen"),
        ({"ontvangen_op": dag(31)}, "ontvangen_op", "ligt vóór de bekendmaking"),
        ({"gepost_op": dag(19)}, "gepost_op", "van na de ontvangst"),
        ({"gepost_op": dag(31)}, "gepost_op", "ligt vóór de bekendmaking"),
        ({"indiener": ""}, "indiener", "Kies wie bezwaar maakt"),
        ({"indiener": "ander", "indiener_naam": "  "}, "indiener_naam", "Vul in wie"),
    ],
)
def test_receipt_has_to_be_possible(wereld, feiten, veld, woorden):
    with pytest.raises(Incomplete) as problem:
        make_bezwaar(wereld, **feiten)
    assert set(problem.value.fouten) == {veld}
    assert woorden in problem.value.fouten[veld][0]


def test_parent_of_another_pupil_objects_to_nothing(wereld):
    vreemd = f.GezagdragerFactory(leerling=f.LeerlingFactory(school=wereld.school))
    with pytest.raises(Incomplete, match="hoort niet bij"):
        make_bezwaar(wereld, indiener="gezagdrager", gezagdrager=vreemd)
    besluit = make_besluit(wereld)
    with as_eigenaar():
        eigen = besluit.leerling.gezagdrager_set.get()
    with pytest.raises(Incomplete, match="hoort niet bij"):
        make_bezwaar(wereld, besluit, indiener="school", gezagdrager=eigen)
    assert make_bezwaar(wereld, besluit, indiener="gezagdrager", gezagdrager=eigen).gezagdrager == eigen


def test_one_open_bezwaar_per_person_and_decision(wereld):
    besluit = make_besluit(wereld)
    with as_eigenaar():
        ouder = besluit.leerling.gezagdrager_set.get()
    first = make_bezwaar(wereld, besluit, indiener="gezagdrager")
    with pytest.raises(NotPossible, match="loopt al een bezwaar"):
        make_bezwaar(wereld, besluit, indiener="gezagdrager", ontvangen_op=dag(3))
    # Somebody else, a parent of its own, and another decision: those are other bezwaren.
    make_bezwaar(wereld, besluit, indiener="gezagdrager", gezagdrager=ouder)
    make_bezwaar(wereld, besluit, indiener="school")
    make_bezwaar(wereld, indiener="gezagdrager")
    do(wereld, b.withdraw, bezwaar=first, ingetrokken_op=dag(4))
    make_bezwaar(wereld, besluit, indiener="gezagdrager", ontvangen_op=dag(3))
    with als(wereld[Rol.SECRETARIS]) as by:
        assert Bezwaar.objects.visible_to(by).count() == 5
        assert Bezwaar.objects.visible_to(by).open().count() == 4


def test_database_holds_on_to_one_open_bezwaar_per_person(wereld):
    bezwaar = make_bezwaar(wereld)
    with als(wereld[Rol.SECRETARIS]), pytest.raises(IntegrityError, match="bezwaar_een_open_per_indiener"):
        Bezwaar.objects.create(
            leerling_id=bezwaar.leerling_id, besluit=bezwaar.besluit, indiener="school", ontvangen_op=dag(1)
        )


# --- steps ----------------------------------------------------------------------------------------------------------

TE_VROEG, LATER = dag(25), dag(-1)


@pytest.mark.parametrize(
    ("service", "veld", "data"),
    [
        (b.send_on, "doorgezonden_op", {}),
        (b.record_advice, "advies_op", {"advies": "gegrond"}),
        (b.extend, "verdaagd_op", {}),
        (b.withdraw, "ingetrokken_op", {}),
        (b.decide, "beslist_op", {"uitkomst": "gegrond", "afwijking": "Toch."}),
    ],
)
def test_day_of_a_step_is_not_before_receipt_and_not_to_come(wereld, service, veld, data):
    bezwaar = make_doorgezonden(wereld)
    rol = Rol.DIRECTEUR if service is b.decide else Rol.SECRETARIS
    for wrong, woorden in ((TE_VROEG, "ligt vóór"), (LATER, "moet nog komen"), (None, "Vul de datum in")):
        with pytest.raises(Incomplete) as problem:
            do(wereld, service, rol=rol, bezwaar=bezwaar, **{veld: wrong}, **data)
        assert woorden in problem.value.fouten[veld][0]
    assert getattr(read(bezwaar), veld) == (dag(15) if veld == "doorgezonden_op" else None)


def test_hearing_may_be_to_come_but_not_before_receipt(wereld):
    bezwaar = make_bezwaar(wereld)
    with pytest.raises(Incomplete, match="ligt vóór de ontvangst"):
        do(wereld, b.plan_hearing, bezwaar=bezwaar, hoorzitting_op=TE_VROEG)
    do(wereld, b.plan_hearing, bezwaar=bezwaar, hoorzitting_op=dag(-30))
    assert read(bezwaar).hoorzitting_op == dag(-30)


def test_advice_comes_after_sending_on(wereld):
    bezwaar = make_bezwaar(wereld)
    with pytest.raises(NotPossible, match="doorgezonden"):
        do(wereld, b.record_advice, bezwaar=bezwaar, advies="gegrond", advies_op=dag(1))
    do(wereld, b.send_on, bezwaar=bezwaar, doorgezonden_op=dag(10))
    with pytest.raises(Incomplete, match="Kies wat de commissie adviseert"):
        do(wereld, b.record_advice, bezwaar=bezwaar, advies="misschien", advies_op=dag(1))
    do(wereld, b.record_advice, bezwaar=bezwaar, advies="gegrond", advies_op=dag(1))
    with pytest.raises(NotPossible, match="al binnen"):
        do(wereld, b.send_on, bezwaar=bezwaar, doorgezonden_op=dag(2))


def test_put_off_once_and_within_the_term(wereld):
    bezwaar = make_doorgezonden(wereld)
    do(wereld, b.extend, bezwaar=bezwaar, verdaagd_op=dag(2))
    with pytest.raises(NotPossible, match="één keer"):
        do(wereld, b.extend, bezwaar=bezwaar, verdaagd_op=dag(1))
    late = make_bezwaar(wereld, make_besluit(wereld, bekend=dag(200)), ontvangen_op=dag(190))
    with pytest.raises(Incomplete, match="alleen binnen de termijn"):
        do(wereld, b.extend, bezwaar=late, verdaagd_op=dag(1))


@pytest.mark.parametrize(("advies", "uitkomst"), [("gegrond", "ongegrond"), ("ongegrond", "niet_ontvankelijk")])
def test_other_decision_than_advised_has_a_reason(wereld, advies, uitkomst):
    bezwaar = make_geadviseerd(wereld, advies=advies)
    data = {"rol": Rol.DIRECTEUR, "bezwaar": bezwaar, "uitkomst": uitkomst, "beslist_op": dag(0)}
    for leeg in ("", "   "):
        with pytest.raises(Incomplete, match="De commissie adviseert anders") as problem:
            do(wereld, b.decide, **data, afwijking=leeg)
        assert set(problem.value.fouten) == {"afwijking"}
    do(wereld, b.decide, **data, afwijking="De commissie kende het nieuwe onderzoek niet.")
    assert read(bezwaar).afwijking.startswith("De commissie kende")


def test_decision_without_waiting_for_the_advice_has_a_reason(wereld):
    data = {"rol": Rol.DIRECTEUR, "uitkomst": "niet_ontvankelijk", "beslist_op": dag(0)}
    bezwaar = make_doorgezonden(wereld)
    with pytest.raises(Incomplete, match="nog geen advies"):
        do(wereld, b.decide, bezwaar=bezwaar, **data)
    do(wereld, b.decide, bezwaar=bezwaar, **data, afwijking="Kennelijk te laat.")
    assert not read(bezwaar).is_open


def test_decision_is_not_before_the_advice(wereld):
    with pytest.raises(Incomplete, match="ligt vóór het advies"):
        do(
            wereld,
            b.decide,
            rol=Rol.DIRECTEUR,
            bezwaar=make_geadviseerd(wereld),
            uitkomst="ongegrond",
            beslist_op=dag(6),
        )


STAPPEN = {
    "correct_bezwaar": {"ontvangen_op": dag(19), "indiener": "leerling"},
    "send_on": {"doorgezonden_op": dag(1)},
    "plan_hearing": {"hoorzitting_op": dag(1)},
    "record_advice": {"advies": "gegrond", "advies_op": dag(1)},
    "extend": {"verdaagd_op": dag(1)},
    "decide": {"uitkomst": "gegrond", "beslist_op": dag(0), "afwijking": "Toch."},
    "withdraw": {"ingetrokken_op": dag(0)},
}


@pytest.mark.parametrize(
    ("make", "woorden"), [(make_beslist, "is beslist op"), (make_ingetrokken, "is ingetrokken op")]
)
def test_closed_bezwaar_does_not_change_any_more(wereld, make, woorden):
    bezwaar = make(wereld)
    before = read(bezwaar).__dict__
    for name, data in STAPPEN.items():
        rol = Rol.DIRECTEUR if name == "decide" else Rol.SECRETARIS
        with pytest.raises(NotPossible, match=woorden):
            do(wereld, getattr(b, name), rol=rol, bezwaar=bezwaar, **data)
    with als(wereld[Rol.SECRETARIS]), pytest.raises(IntegrityError, match="final, not changed"), transaction.atomic():
        Bezwaar.objects.filter(pk=bezwaar.pk).update(ontvangen_op=dag(19))
    after = read(bezwaar).__dict__
    assert {k: v for k, v in after.items() if k != "_state"} == {k: v for k, v in before.items() if k != "_state"}


def test_correcting_what_was_put_down(wereld):
    bezwaar = make_doorgezonden(wereld)
    with pytest.raises(Incomplete, match="Er is al een stap gezet"):
        do(wereld, b.correct_bezwaar, bezwaar=bezwaar, ontvangen_op=dag(14), indiener="leerling")
    with pytest.raises(Incomplete, match="al doorgezonden"):
        do(wereld, b.correct_bezwaar, bezwaar=bezwaar, ontvangen_op=dag(19), indiener="leerling", commissie=False)
    do(wereld, b.correct_bezwaar, bezwaar=bezwaar, ontvangen_op=dag(19), indiener="ander", indiener_naam="Nidos")
    now = read(bezwaar)
    assert (now.ontvangen_op, now.indiener, now.indiener_naam, now.doorgezonden_op) == (
        dag(19),
        "ander",
        "Nidos",
        dag(15),
    )
    make_bezwaar(wereld, bezwaar.besluit, indiener="leerling")
    with pytest.raises(NotPossible, match="loopt al"):
        do(wereld, b.correct_bezwaar, bezwaar=bezwaar, ontvangen_op=dag(19), indiener="leerling")
