"""Every status × step × role of a consultation. What is allowed is written out here; all else is generated and refused."""

from typing import Any

import pytest

from consulten.enums import Consultonderwerp, Consultuitkomst, Status
from consulten.forms.consult import AanvraagMakenForm
from consulten.models import Consult, Consultinhoud, ConsultStap
from consulten.workflow import CONSULT
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests.consulten import wereld as c
from tests.rollen import als, get_reasons
from toewijzing.models import Aanvraag, Aanvraagsoort

ZORG, LEIDER, SECR, CONS, DIR = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR
MAKERS = {
    Status.GESTELD: c.make_gesteld,
    Status.OPGEPAKT: c.make_opgepakt,
    Status.BEANTWOORD: c.make_beantwoord,
    Status.GESLOTEN: c.make_gesloten,
}
OPEN = {"beantwoorden", "intrekken"}
TOEGESTAAN: dict[str, dict[str, set[str]]] = {
    Status.GESTELD: {
        ZORG: {"aanvraag_maken", "intrekken"}, LEIDER: {"intrekken"},
        SECR: {"oppakken", *OPEN}, CONS: {"oppakken", *OPEN}, DIR: {"oppakken", *OPEN},
    },
    # Who took it up does not do so again; a colleague can take it over.
    Status.OPGEPAKT: {
        ZORG: {"aanvraag_maken", "intrekken"}, LEIDER: {"intrekken"},
        SECR: {"oppakken", *OPEN}, CONS: OPEN, DIR: {"oppakken", *OPEN},
    },
    Status.BEANTWOORD: {
        ZORG: {"aanvraag_maken", "sluiten"}, LEIDER: {"sluiten"}, SECR: {"sluiten"}, CONS: {"sluiten"}, DIR: {"sluiten"},
    },
    Status.GESLOTEN: {rol: {"heropenen"} for rol in (ZORG, LEIDER, SECR, CONS, DIR)},
}  # fmt: skip


@pytest.mark.parametrize("status", Status.values)
def test_what_each_role_can_do_is_exactly_this(wereld: Any, status: str) -> None:
    consult = MAKERS[Status(status)](wereld)
    found = {}
    for wie, user in wereld.mensen.items():
        with als(user):
            for seen in Consult.objects.filter(pk=consult.pk):
                names = {action.name for action in get_actions(seen, user) if action.allowed}
                found |= {wie: names} if names else {}

    assert found == TOEGESTAAN[status]


@pytest.mark.parametrize("status", Status.values)
def test_every_other_combination_is_refused_and_changes_nothing(wereld: Any, status: str) -> None:
    consult = MAKERS[Status(status)](wereld)
    before, tried = (consult.status, consult.versie), 0
    for wie, user in wereld.mensen.items():
        for transition in CONSULT.transitions:
            if transition.name in TOEGESTAAN[status].get(wie, set()):
                continue
            # What someone holds who got the object past the walls: the table refuses, not only the query.
            with pytest.raises((NotAllowed, NotPossible, Consult.DoesNotExist)), als(user):
                execute_transition(
                    c.reload(consult), transition.name, by=user, reason="Zo is het.", advies="x", uitkomst="x"
                )
            tried += 1

    assert (c.reload(consult).status, c.reload(consult).versie) == before
    assert tried == len(wereld.mensen) * len(CONSULT.transitions) - sum(map(len, TOEGESTAAN[status].values()))


@pytest.mark.parametrize("status", Status.values)
def test_people_of_another_school_and_swv_do_not_see_the_consultation(wereld: Any, status: str) -> None:
    consult = MAKERS[Status(status)](wereld)

    for user in wereld.anderen.values():
        with als(user):
            assert list(Consult.objects.visible_to(user)) == []
            assert list(Consult.objects.filter(pk=consult.pk)) == []
            assert list(Consultinhoud.objects.filter(consult=consult.pk)) == []
            assert list(ConsultStap.objects.filter(consult=consult.pk)) == []


def test_about_a_group_no_request_is_offered(wereld: Any) -> None:
    consult = c.make_gesteld(wereld, Consultonderwerp.GROEP)

    assert set(get_reasons(wereld[ZORG], consult)) == {"intrekken"}
    with als(wereld[ZORG]) as by, pytest.raises(NotPossible, match="hoort niet bij dit soort zaak"):
        execute_transition(c.reload(consult), "aanvraag_maken", by=by, aanvraagsoort=wereld.soorten["BTV"])


def test_a_colleague_takes_over_what_somebody_took_up(wereld: Any) -> None:
    consult = c.step(wereld, c.make_opgepakt(wereld), "oppakken", SECR)

    assert consult.behandelaar == wereld[SECR]
    assert get_reasons(wereld[SECR], consult)["oppakken"] == "U hebt deze vraag al opgepakt."


def test_answering_without_taking_up_makes_one_the_owner_and_keeps_the_day(wereld: Any) -> None:
    consult = c.step(wereld, c.make_gesteld(wereld), "beantwoorden", SECR, advies=c.ADVIES)

    assert (consult.behandelaar, consult.beantwoord_door_id) == (wereld[SECR], wereld[SECR].pk)
    assert consult.beantwoord_op == c.vandaag()


def test_an_answer_without_words_is_refused(wereld: Any) -> None:
    consult = c.make_opgepakt(wereld)

    with als(wereld[CONS]) as by, pytest.raises(Incomplete) as refused:
        execute_transition(c.reload(consult), "beantwoorden", by=by, advies="")
    assert refused.value.fouten == {"advies": ["Vul «uw antwoord» in."]}


def test_withdrawing_closes_without_an_answer(wereld: Any) -> None:
    consult = c.step(wereld, c.make_opgepakt(wereld), "intrekken", ZORG, reason="Zelf gevonden.")

    assert (consult.status, consult.uitkomst, consult.gesloten_op) == ("gesloten", "ingetrokken", c.vandaag())
    assert consult.beantwoord_op is None


def test_reopening_asks_the_question_anew(wereld: Any) -> None:
    consult = c.step(wereld, c.make_gesloten(wereld), "heropenen", ZORG, reason="Het hielp niet.")

    assert (consult.status, consult.uitkomst, consult.gesloten_op) == ("gesteld", "", None)
    assert (consult.behandelaar, consult.beantwoord_op) == (None, None)
    assert "oppakken" in get_reasons(wereld[CONS], consult)


def test_a_request_begins_with_pupil_school_and_question(wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    done = c.step(wereld, consult, "aanvraag_maken", ZORG, aanvraagsoort=wereld.soorten["TLV-VSO"])

    assert (done.status, done.uitkomst) == (Status.GESLOTEN, Consultuitkomst.AANVRAAG)
    with als(wereld[ZORG]) as by:
        aanvraag = Aanvraag.objects.visible_to(by).get(consult=done.pk)
        first = aanvraag.soort.vragen.first()
        assert aanvraag.leerling == Consultinhoud.objects.get(consult=done.pk).leerling
        assert (aanvraag.school, aanvraag.swv, aanvraag.status) == (wereld.school, wereld.swv, "concept")
        assert aanvraag.antwoorden[first.code] == c.VRAAG
    assert "Van dit consult is een aanvraag gemaakt" in get_reasons(wereld[ZORG], done)["heropenen"]


def test_a_kind_of_another_swv_is_no_choice_for_the_request(wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    with als(wereld[ZORG]) as by:
        ander = Aanvraagsoort.objects.filter(swv=wereld.ander_swv).first()
        form = AanvraagMakenForm({"aanvraagsoort": ander.pk}, zaak=c.reload(consult), user=by)
        assert not form.is_valid()
        assert list(form.errors) == ["aanvraagsoort"]
