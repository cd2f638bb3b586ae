"""A step that asks one answer for many cases: asked once, judged and done per case, kept on a mistake."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leerlingen.models import Inzage
from swv.kern.permissions import Recht
from swv.kern.zaken.forms import StapForm
from swv.kern.zaken.tabel import Transition, Workflow
from swv.kern.zaken.tegelijk import NET_GEDAAN
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.kern.zaken.test_tegelijk import CONS, LIJST, SECR, choose, send, status_of
from tests.rollen import als, as_eigenaar
from toewijzing.enums import Status
from toewijzing.models import Aanvraag, Zitting
from toewijzing.workflow import AANVRAAG

IEDEREEN = Recht("Dit doet niemand.", lambda user, zaak: True)

VOORZ = Rol.CVT_VOORZITTER


def owner_of(zaak: Any) -> int | None:
    with as_eigenaar():
        return Aanvraag.objects.values_list("eigenaar_id", flat=True).get(pk=zaak.pk)


def asked_of(zaak: Any) -> set[int]:
    with as_eigenaar():
        return set(zaak.adviezen.filter(vervallen_op=None).values_list("deskundige_id", flat=True))


# --- the table ------------------------------------------------------------------------------------------------------


def test_only_a_form_that_is_the_same_for_all_can_ask_for_many() -> None:
    class Samen(StapForm[Any]):
        voor_meer = True

    def make(form: type[StapForm[Any]]) -> Workflow[Any]:
        step: Transition[Any] = Transition(
            "x", "X", frozenset({"a"}), "a", IEDEREEN, required=("datum",), together="Alles tegelijk.", form=form,
        )  # fmt: skip
        return Workflow(labels={"a": "A"}, transitions=(step,))

    assert make(Samen).get("x").asks
    with pytest.raises(ValueError, match="together"):
        make(StapForm)


def test_steps_that_ask_one_answer_are_exactly_these() -> None:
    asking = {each.name for each in AANVRAAG.transitions if each.together and each.form.voor_meer}
    assert asking == {"deskundige_vragen", "agenderen", "eigenaar_kiezen"}
    assert AANVRAAG.quiet == {"eigenaar_kiezen"}


# --- one expert -----------------------------------------------------------------------------------------------------


def test_one_expert_is_asked_for_all_and_each_case_judges_for_itself(client: Any, wereld: Any) -> None:
    first, second, own = (w.make_bij_deskundigen(wereld, gevraagd=False) for _ in range(3))
    deskundige = wereld[Rol.DESKUNDIGE]
    w.step(wereld, own, "deskundige_vragen", SECR, deskundige=deskundige)
    own = w.reload(own)
    client.force_login(wereld[SECR])
    asked = send(client, "deskundige_vragen", [first, second, own])
    assert [keuze.reden for keuze in asked.context["wel"]] == [""] * 3
    assert 'name="deskundige"' in asked.text
    done = send(client, "deskundige_vragen", [first, second, own], zeker=True, deskundige=deskundige.pk)
    assert "2 gedaan, 1 niet" in " ".join(done.text.split())
    ((niet),) = done.context["niet"]
    assert niet.wie.startswith(own.nummer)
    assert "al" in niet.tekst
    assert [asked_of(each) for each in (first, second, own)] == [{deskundige.pk}] * 3
    with als(wereld[SECR]):
        assert own.statussen.filter(actie="deskundige_vragen").count() == 1


def test_second_expert_from_a_page_that_went_stale_is_not_called_done(client: Any, wereld: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld, gevraagd=False)
    client.force_login(wereld[SECR])
    for wie in (Rol.DESKUNDIGE, "deskundige_extern"):
        done = send(client, "deskundige_vragen", [aanvraag], zeker=True, deskundige=wereld[wie].pk)
    assert [each.tekst for each in done.context["niet"]] == [NET_GEDAAN]
    assert asked_of(aanvraag) == {wereld[Rol.DESKUNDIGE].pk}
    done = send(
        client, "deskundige_vragen", [w.reload(aanvraag)], zeker=True, deskundige=wereld["deskundige_extern"].pk
    )
    assert [each.gedaan for each in done.context["gedaan"]] == [True]


@pytest.mark.parametrize("deskundige", ["", "onzin", "0", "9" * 30, "secretaris"])
def test_answer_that_is_none_is_asked_again_with_what_was_chosen(client: Any, wereld: Any, deskundige: str) -> None:
    first, second = (w.make_bij_deskundigen(wereld, gevraagd=False) for _ in range(2))
    client.force_login(wereld[SECR])
    answer = str(wereld[SECR].pk) if deskundige == "secretaris" else deskundige
    again = send(client, "deskundige_vragen", [first, second], zeker=True, deskundige=answer)
    assert (again.status_code, list(again.context["form"].errors)) == (400, ["deskundige"])
    kept = re.findall(r'name="gekozen"\s+value="([0-9:]+)"', again.text)
    assert sorted(kept) == sorted(choose([first, second]))
    assert [asked_of(each) for each in (first, second)] == [set(), set()]


def test_list_of_the_step_holds_only_cases_with_room_for_an_expert(client: Any, wereld: Any) -> None:
    room, _full = w.make_bij_deskundigen(wereld, gevraagd=False), w.make_bij_deskundigen(wereld)
    client.force_login(wereld[SECR])
    page = client.get(LIJST, {"tegelijk": "deskundige_vragen"})
    assert [(rij.aanvraag.pk, rij.aanvraag.keuze.reden) for rij in page.context["rijen"]] == [(room.pk, "")]


# --- one agenda -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [SECR, VOORZ])
def test_cases_that_are_ready_go_on_one_agenda_behind_each_other(client: Any, wereld: Any, rol: str) -> None:
    first, second = w.make_aangehouden(wereld, "BTV"), w.make_adviezen_binnen(wereld)
    not_ready = w.make_bij_deskundigen(wereld)
    zitting = w.make_zitting(wereld, over_dagen=14)
    client.force_login(wereld[rol])
    page = client.get(LIJST, {"tegelijk": "agenderen"})
    assert {rij.aanvraag.pk for rij in page.context["rijen"]} == {first.pk, second.pk}
    done = send(client, "agenderen", [first, second, not_ready], zeker=True, zitting=zitting.pk)
    assert [each.tekst for each in done.context["niet"]] == ["Nog niet alle deskundigen hebben hun advies ondertekend."]
    assert [status_of(each) for each in (first, second)] == [Status.GEAGENDEERD] * 2
    assert status_of(not_ready) == Status.BIJ_DESKUNDIGEN
    with als(wereld[SECR]):
        places = zitting.agendapunten.filter(vervallen_op=None).order_by("volgorde").values_list("aanvraag", "volgorde")
        assert list(places) == [(first.pk, 1), (second.pk, 2)]


def test_agenda_that_closed_meanwhile_is_told_per_case_and_nothing_is_half(client: Any, wereld: Any) -> None:
    zitting, other = w.make_zitting(wereld, over_dagen=14), w.make_zitting(wereld, over_dagen=21)
    first, second = (w.make_aangehouden(wereld, "BTV", zitting=zitting) for _ in range(2))
    client.force_login(wereld[SECR])
    with as_eigenaar():
        Zitting.objects.filter(pk=zitting.pk).update(sluitingsdatum=timezone.localdate() - timedelta(days=1))
    again = send(client, "agenderen", [first, second], zeker=True, zitting=zitting.pk)
    assert (again.status_code, list(again.context["form"].errors)) == (400, ["zitting"])
    assert [status_of(each) for each in (first, second)] == [Status.AANGEHOUDEN] * 2
    done = send(client, "agenderen", [first, second], zeker=True, zitting=other.pk)
    assert len(done.context["gedaan"]) == 2


def test_without_an_open_agenda_no_case_can_be_chosen_and_the_list_says_why(client: Any, wereld: Any) -> None:
    w.make_aangehouden(wereld, "BTV")
    with as_eigenaar():
        Zitting.objects.update(sluitingsdatum=timezone.localdate() - timedelta(days=1))
    client.force_login(wereld[SECR])
    page = client.get(LIJST, {"tegelijk": "agenderen"})
    (rij,) = page.context["rijen"]
    assert rij.aanvraag.keuze.reden.startswith("Er is geen zitting gepland")


# --- one owner ------------------------------------------------------------------------------------------------------


def test_many_cases_get_one_owner_and_what_is_so_already_is_told(client: Any, wereld: Any) -> None:
    first, second, done_already = (w.make_ingediend(wereld) for _ in range(3))
    w.step(wereld, done_already, "eigenaar_kiezen", SECR, eigenaar=wereld[CONS])
    done_already = w.reload(done_already)
    client.force_login(wereld[SECR])
    done = send(client, "eigenaar_kiezen", [first, second, done_already], zeker=True, eigenaar=wereld[CONS].pk)
    assert [each.tekst for each in done.context["niet"]] == [f"{wereld[CONS].naam} behandelt deze aanvraag al."]
    assert [owner_of(each) for each in (first, second, done_already)] == [wereld[CONS].pk] * 3


def test_consulent_takes_only_kinds_without_commission_on_a_name(client: Any, wereld: Any) -> None:
    direct, with_commission = w.make_ingediend(wereld, "MAATWERK-I"), w.make_ingediend(wereld, "BTV")
    client.force_login(wereld[CONS])
    page = client.get(LIJST, {"tegelijk": "eigenaar_kiezen"})
    assert [rij.aanvraag.pk for rij in page.context["rijen"]] == [direct.pk]
    done = send(client, "eigenaar_kiezen", [direct, with_commission], zeker=True, eigenaar=wereld[CONS].pk)
    assert [each.tekst for each in done.context["niet"]] == ["Dit doet de secretaris van het samenwerkingsverband."]
    assert (owner_of(direct), owner_of(with_commission)) == (wereld[CONS].pk, None)


def test_cases_and_people_of_another_swv_are_neither_named_nor_taken(client: Any, wereld: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    ander = wereld.anderen[SECR]
    client.force_login(ander)
    page = send(client, "eigenaar_kiezen", [aanvraag], zeker=True, eigenaar=ander.pk)
    assert (page.context["weg"], aanvraag.nummer in page.text) == (1, False)
    client.force_login(wereld[SECR])
    refused = send(client, "eigenaar_kiezen", [aanvraag], zeker=True, eigenaar=ander.pk)
    assert refused.status_code == 400
    assert ander.naam not in refused.text
    assert owner_of(aanvraag) is None


# --- many -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stap", "make"),
    [
        ("deskundige_vragen", lambda wereld: w.make_bij_deskundigen(wereld, gevraagd=False)),
        ("agenderen", lambda wereld: w.step(wereld, w.make_ingediend(wereld, "BTV"), "verklaar_compleet", SECR)),
        ("eigenaar_kiezen", w.make_ingediend),
    ],
)
def test_choosing_and_being_asked_takes_as_many_queries_for_many_as_for_one(
    client: Any, wereld: Any, stap: str, make: Any
) -> None:
    client.force_login(wereld[SECR])
    w.make_zitting(wereld, over_dagen=14)
    zaken = [make(wereld)]

    def count() -> tuple[int, int]:
        with CaptureQueriesContext(connection) as listed:
            assert client.get(LIJST, {"tegelijk": stap}).status_code == 200
        with CaptureQueriesContext(connection) as asked:
            page = send(client, stap, zaken)
        assert len(page.context["wel"]) == len(zaken)
        return len(listed), len(asked)

    count()
    one = count()
    zaken += [make(wereld) for _ in range(7)]
    assert count() == one


def test_two_hundred_are_asked_in_as_many_queries_as_one_and_done_at_once(client: Any, wereld: Any) -> None:
    model = w.make_ingediend(wereld)
    with as_eigenaar():
        fields = {
            each.attname: getattr(model, each.attname)
            for each in Aanvraag._meta.concrete_fields
            if each.attname not in ("id", "nummer", "sleutel")
        }
        many = Aanvraag.objects.bulk_create(Aanvraag(**fields, nummer=f"9-{number}") for number in range(199))
    client.force_login(wereld[SECR])

    def count(zaken: list[Any]) -> int:
        with CaptureQueriesContext(connection) as captured:
            page = send(client, "eigenaar_kiezen", zaken)
        assert len(page.context["wel"]) == len(zaken)
        return len(captured)

    count([model])
    assert count([model, *many]) == count([model])
    page = client.get(LIJST, {"tegelijk": "eigenaar_kiezen"})
    assert len(page.context["lijst"].waarden) == 200
    done = send(client, "eigenaar_kiezen", [model, *many], zeker=True, eigenaar=wereld[CONS].pk)
    assert (len(done.context["gedaan"]), len(done.context["niet"])) == (200, 0)
    with as_eigenaar():
        assert Aanvraag.objects.filter(eigenaar=wereld[CONS].pk).count() == 200
        assert Inzage.objects.filter(pagina="aanvraag_actie", leerling=model.leerling_id).exists()
