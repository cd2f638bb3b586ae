"""Every change of money leaves a row with the acting user; jobs leave only sums behind."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from financien.referentie.models import Arrangementtotaal, Tarief
from financien.verdelen.models import Betaling, Verdeelbrief, Verdeelmodel, Verdeelregel, Verdeling, Verdelingsdeel
from financien.verdelen.queries.berekening import calculate
from financien.verdelen.services.arrangementen import add_up
from swv.kern.models import Taak
from swv.kern.taken import run_taak
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.financien import wereld as g
from tests.rollen import als


@pytest.mark.parametrize("model", [Verdeelmodel, Verdeelregel, Verdeling, Verdelingsdeel, Betaling, Verdeelbrief])
def test_every_row_of_an_adopted_distribution_has_its_history(geldwereld: Any, model: Any) -> None:
    g.make_vastgesteld(geldwereld)

    tracked = set(model.pgh_event_model.objects.values_list("pgh_obj_id", flat=True))

    assert tracked == set(model.objects.values_list("pk", flat=True))


def test_history_holds_who_did_it(client: Any, geldwereld: Any) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])
    client.post(
        reverse("financien:gegeven_nieuw", args=["tarieven"]),
        {"code": "zwaar", "bedrag": "1", "van": "2027-01-01", "status": "voorlopig", "bron": "brief"},
    )

    event = Tarief.pgh_event_model.objects.filter(code="zwaar").get()
    assert event.pgh_context["gebruiker"] == geldwereld[Rol.CONTROLLER].pk


def test_steps_are_told_in_sentences_to_the_bureau_only(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    url = reverse("financien:verdeling", args=[verdeling.pk])
    client.force_login(geldwereld[Rol.DIRECTEUR])
    own = client.get(url).content.decode()
    client.force_login(geldwereld[Rol.BESTUURDER])
    board = client.get(url).content.decode()

    sentence = f"{geldwereld[Rol.DIRECTEUR].naam} stelde de verdeling vast."
    assert sentence in own
    assert sentence not in board


# --- granted arrangements ---------------------------------------------------------------------------------------------


def test_grants_are_added_up_per_school_and_amount_without_pupils(geldwereld: Any) -> None:
    aanvraag = w.make_bekendgemaakt(geldwereld, "MAATWERK-I")  # € 3,500 from 1 August 2027

    with als(geldwereld[Rol.SECRETARIS]):
        counted = add_up(swv_id=geldwereld.swv.pk, begin=date(2027, 1, 1), eind=date(2028, 1, 1))

    row = Arrangementtotaal.objects.get()
    assert counted == 1
    assert (row.organisatie, row.soort, str(row.bedrag), row.aantal) == (aanvraag.school, "MAATWERK-I", "3500.00", 1)
    assert not [field.name for field in Arrangementtotaal._meta.fields if "leerling" in field.name]


def test_controller_has_the_job_do_it_and_sees_the_sum_in_the_outcome(client: Any, geldwereld: Any) -> None:
    from financien.verdelen.services.verdeelmodel import add_regel

    w.make_bekendgemaakt(geldwereld, "MAATWERK-I")
    verdeling = g.make_concept(geldwereld)
    with als(geldwereld[Rol.CONTROLLER]):
        add_regel(model=verdeling.model, soort="arrangementen", label="Arrangementen", parameters={})
    client.force_login(geldwereld[Rol.CONTROLLER])
    client.post(reverse("financien:model_arrangementen", args=[verdeling.model_id]))
    taak = Taak.objects.get(soort="arrangementen_optellen")

    run_taak(taak.pk)

    assert taak.organisaties == [geldwereld.swv.pk]
    steps = [step for step in calculate(verdeling).uitkomst.regels if step.regel == "arrangementen"]
    assert [str(step.bedrag) for step in steps if step.bedrag] == ["3500.00"]


def test_adding_up_again_replaces_the_sums(geldwereld: Any) -> None:
    w.make_bekendgemaakt(geldwereld, "MAATWERK-I")
    for _ in range(2):
        with als(geldwereld[Rol.SECRETARIS]):
            add_up(swv_id=geldwereld.swv.pk, begin=date(2027, 1, 1), eind=date(2028, 1, 1))

    assert Arrangementtotaal.objects.count() == 1


def test_controller_without_the_job_sees_no_grants(geldwereld: Any) -> None:
    w.make_bekendgemaakt(geldwereld, "MAATWERK-I")

    with als(geldwereld[Rol.CONTROLLER]):
        counted = add_up(swv_id=geldwereld.swv.pk, begin=date(2027, 1, 1), eind=date(2028, 1, 1))

    assert counted == 0
