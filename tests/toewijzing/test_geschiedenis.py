"""One test per kind of change: the history row is there, with old and new value and who did it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.db import connection

from leerlingen.models import Document, Gezagdrager, Inschrijving, Leerling
from leerlingen.services import (
    end_inschrijving,
    record_aanmelding,
    remove_document,
    save_gezagdrager,
    update_leerling,
)
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar


def last_event(model: str, **match: Any) -> Any:
    with as_eigenaar():
        return apps.get_model(model).objects.filter(**match).order_by("-pgh_id").first()


def change_name(leerling: Leerling) -> None:
    update_leerling(leerling=leerling, gegevens={"achternaam": "Nieuw"})


def change_in_bulk(leerling: Leerling) -> None:
    Leerling.objects.filter(pk=leerling.pk).update(achternaam="Nieuw")


def change_raw(leerling: Leerling) -> None:
    with connection.cursor() as cursor:
        cursor.execute("update leerlingen_leerling set achternaam = 'Nieuw' where id = %s", [leerling.pk])


@pytest.mark.parametrize("change", [change_name, change_in_bulk, change_raw])
def test_pupil_change_keeps_old_new_and_actor(wereld: Any, change: Callable[[Leerling], None]) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, achternaam="Oud")
    with als(wereld[Rol.ZORGCOORDINATOR]):
        change(leerling)

    with as_eigenaar():
        events = list(
            apps.get_model("leerlingen.LeerlingEvent").objects.filter(pgh_obj_id=leerling.pk).order_by("pgh_id")
        )
    assert [(event.pgh_label, event.achternaam) for event in events] == [("insert", "Oud"), ("update", "Nieuw")]
    assert events[-1].pgh_context["gebruiker"] == wereld[Rol.ZORGCOORDINATOR].pk


@pytest.mark.parametrize(
    ("mutate", "model", "field", "value"),
    [
        (lambda lr, school, by: save_gezagdrager(leerling=lr, gegevens={"naam": "M. Nieuw", "relatie": "moeder"}),
         "leerlingen.GezagdragerEvent", "naam", "M. Nieuw"),
        (lambda lr, school, by: save_gezagdrager(leerling=lr, gegevens={"naam": "V. Ander"}, gezagdrager=Gezagdrager.objects.get()),
         "leerlingen.GezagdragerEvent", "naam", "V. Ander"),
        (lambda lr, school, by: record_aanmelding(leerling=lr, school=school, van=date(2026, 1, 5)),
         "leerlingen.InschrijvingEvent", "soort", "aanmelding"),
        (lambda lr, school, by: end_inschrijving(inschrijving=Inschrijving.objects.get(), tot=date(2026, 2, 1), by=by),
         "leerlingen.InschrijvingEvent", "tot", date(2026, 2, 1)),
        (lambda lr, school, by: end_inschrijving(inschrijving=Inschrijving.objects.get(), tot=date(2026, 2, 1), by=by),
         "leerlingen.ToegangEvent", "tot", date(2026, 2, 1)),
        (lambda lr, school, by: remove_document(document=Document.objects.get()),
         "leerlingen.DocumentEvent", "naam", "opp.pdf"),
    ],
    ids=["gezagdrager erbij", "gezagdrager anders", "aanmelding", "uitschrijving", "toegang eindigt", "document weg"],
)  # fmt: skip
def test_dossier_mutation_leaves_a_history_row(
    wereld: Any, mutate: Callable[..., Any], model: str, field: str, value: Any
) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    f.GezagdragerFactory(leerling=leerling)
    f.DocumentFactory(leerling=leerling, organisatie=wereld.school, toegevoegd_door=wereld[Rol.ZORGCOORDINATOR])
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        mutate(leerling, wereld.vso, user)

    event = last_event(model, leerling_id=leerling.pk)
    assert getattr(event, field) == value
    assert event.pgh_context["gebruiker"] == wereld[Rol.ZORGCOORDINATOR].pk


@pytest.mark.parametrize(
    ("make", "model", "field", "value"),
    [
        (w.make_concept, "toewijzing.AanvraagEvent", "status", "concept"),
        (w.make_concept, "toewijzing.ZienswijzeEvent", "partij", "leerling"),
        (w.make_concept, "toewijzing.AanvraagDocumentEvent", "pgh_label", "insert"),
        (w.make_ingediend, "toewijzing.AanvraagEvent", "status", "ingediend"),
        (w.make_ingediend, "leerlingen.ToegangEvent", "grond", "aanvraag"),
        (w.make_ingediend, "leerlingen.DelingEvent", "pgh_label", "insert"),
        (w.make_onvolledig, "toewijzing.TermijnGebeurtenisEvent", "soort", "vraag"),
        (w.make_adviezen_binnen, "toewijzing.DeskundigenadviesEvent", "oordeel", "toekennen"),
        (w.make_geagendeerd, "toewijzing.AgendapuntEvent", "pgh_label", "insert"),
        (w.make_geadviseerd, "toewijzing.AgendapuntEvent", "oordeel", "toekennen"),
        (w.make_besloten, "toewijzing.BesluitEvent", "uitkomst", "toegekend"),
        (w.make_besloten, "toewijzing.BriefEvent", "status", "concept"),
        (w.make_bekendgemaakt, "toewijzing.BesluitEvent", "status", "bekendgemaakt"),
        (w.make_bekendgemaakt, "toewijzing.BriefEvent", "status", "vrijgegeven"),
        (w.make_bekendgemaakt, "toewijzing.ToekenningEvent", "status", "verleend"),
        (w.make_ingetrokken, "toewijzing.AanvraagEvent", "status", "ingetrokken"),
    ],
)
def test_step_of_a_request_leaves_a_history_row(
    wereld: Any, make: Callable[..., Any], model: str, field: str, value: Any
) -> None:
    aanvraag = make(wereld)

    event = last_event(model, leerling_id=aanvraag.leerling_id)
    assert getattr(event, field) == value


def test_roles_and_organisations_have_a_history_too(wereld: Any) -> None:
    with als(wereld[Rol.BEHEERDER]):
        lid = wereld[Rol.CONTROLLER].lidmaatschap_set.get()
        lid.tot = date(2030, 1, 1)
        lid.save()
        wereld.swv.naam = "Andere naam"
        wereld.swv.save()

    assert last_event("organisatie.LidmaatschapEvent", pgh_obj_id=lid.pk).tot == date(2030, 1, 1)
    assert last_event("organisatie.OrganisatieEvent", pgh_obj_id=wereld.swv.pk).naam == "Andere naam"


def test_password_is_not_in_the_history() -> None:
    fields = {field.name for field in apps.get_model("organisatie.GebruikerEvent")._meta.get_fields()}

    assert fields & {"password", "last_login"} == set()
