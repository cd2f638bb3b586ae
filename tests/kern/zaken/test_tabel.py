"""A table that can't be right is refused when it is made, and every kind of case has one."""

import pytest
from django.apps import apps

from swv.kern.models import Taak
from swv.kern.permissions import Recht
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.kern.zaken.register import get_workflow
from swv.kern.zaken.tabel import Transition, Workflow, any_of
from toewijzing.models import Aanvraag
from toewijzing.workflow import AANVRAAG

IEDEREEN = Recht("Niemand.", lambda user, zaak: True)
LABELS = {"open": "open", "dicht": "dicht"}


def step(name="sluiten", **kwargs):
    return Transition(name, "Sluit", any_of("open"), "dicht", IEDEREEN, **kwargs)


def cases():
    return [model for model in apps.get_models() if issubclass(model, Zaak)]


@pytest.mark.parametrize(
    ("steps", "fout"),
    [
        ((step(), step()), "stands twice"),
        ((Transition("weg", "Weg", any_of("elders"), None, IEDEREEN),), "Unknown status"),
        ((Transition("weg", "Weg", any_of("open"), "elders", IEDEREEN),), "Unknown status"),
        ((step(alongside=any_of("slutien")),), "Unknown step in alongside"),
    ],
)
def test_table_with_a_mistake_is_refused(steps, fout):
    with pytest.raises(ValueError, match=fout):
        Workflow(steps, LABELS)


def test_what_a_step_says_depends_on_case_and_data_where_it_should():
    told = step(success=lambda zaak, data: f"{zaak} {data['wat']}", go_to=lambda zaak, data: data["wat"])

    assert (told.describe_success("Zaak 1", {"wat": "klaar"}), told.get_place(None, {"wat": "klaar"})) == (
        "Zaak 1 klaar",
        "klaar",
    )
    assert (step().describe_success(None, {}), step().get_place(None, {})) == ("«Sluit» is gedaan.", "")


def test_model_without_table_is_named():
    with pytest.raises(LookupError, match=r"kern\.Taak"):
        get_workflow(Taak)


def test_table_registers_itself():
    assert get_workflow(Aanvraag) is AANVRAAG
    assert {model.__name__ for model in cases()} == {
        "Aanvraag", "Consult", "Schoolaanvraag", "Opp", "Thuiszitter", "Begroting", "Verdeling", "Jaarverslag",
    }  # fmt: skip


@pytest.mark.parametrize("model", cases(), ids=lambda model: model.__name__)
def test_every_kind_of_case_has_a_table_for_all_its_statuses_and_a_table_of_steps(model):
    steps = model._meta.get_field(model.stap_relatie).related_model

    assert dict(model._meta.get_field("status").choices) == get_workflow(model).labels
    assert issubclass(steps, Zaakstap)
    assert steps.muur_rechten == "SELECT, INSERT"
    longest = max(len(value) for value in get_workflow(model).labels)
    names = max(len(transition.name) for transition in get_workflow(model).transitions)
    assert min(steps._meta.get_field(name).max_length for name in ("van", "naar")) >= longest
    assert steps._meta.get_field("actie").max_length >= names
