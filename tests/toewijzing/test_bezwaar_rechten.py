"""Who takes which step of a bezwaar, and what its history shows."""

import pytest
from django.apps import apps
from django.db import ProgrammingError, transaction
from django.utils import timezone

from leerlingen.historie import get_historie
from swv.kern.models import Bericht
from swv.kern.zaken.fouten import NotAllowed
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.toewijzing.bezwaarwereld import (
    dag,
    do,
    make_beslist,
    make_besluit,
    make_bezwaar,
    make_doorgezonden,
    make_geadviseerd,
)
from tests.toewijzing.test_bezwaar import STAPPEN
from toewijzing.models import Bezwaar
from toewijzing.services import bezwaar as b

pytestmark = pytest.mark.django_db


# --- who ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [rol for rol in Rol.values if rol != Rol.SECRETARIS])
def test_only_the_secretaris_writes(wereld, rol):
    besluit = make_besluit(wereld)
    bezwaar = make_bezwaar(wereld, besluit)
    steps = {name: data for name, data in STAPPEN.items() if name != "decide"}
    for name, data in steps.items():
        with pytest.raises(NotAllowed, match="Dit doet de secretaris"):
            do(wereld, getattr(b, name), rol=rol, bezwaar=bezwaar, **data)
    with as_eigenaar(), pytest.raises(NotAllowed):  # the wall would keep most of them from the decision itself
        b.record_bezwaar(besluit=besluit, by=wereld[rol], vandaag=timezone.localdate(), ontvangen_op=dag(1),
                         indiener="leerling")  # fmt: skip


@pytest.mark.parametrize("rol", [rol for rol in Rol.values if rol != Rol.DIRECTEUR])
def test_only_the_directeur_decides(wereld, rol):
    with pytest.raises(NotAllowed, match="beslist de directeur"):
        do(wereld, b.decide, rol=rol, bezwaar=make_geadviseerd(wereld), uitkomst="ongegrond", beslist_op=dag(0))


ZIEN = {Rol.SECRETARIS, Rol.DIRECTEUR}


def test_who_sees_a_bezwaar(wereld):
    """Everybody of the pupil's case reads the request; the bezwaren are there for two roles at its own swv."""
    leerling = f.LeerlingFactory(school=wereld.school)
    bezwaar = make_bezwaar(wereld, make_besluit(wereld, leerling=leerling))
    with as_eigenaar():
        bezwaar.besluit.aanvraag.ontvangende_school = wereld.vso
        bezwaar.besluit.aanvraag.save()
    mensen = {("eigen", rol): user for rol, user in wereld.mensen.items()}
    mensen |= {("ander", rol): user for rol, user in wereld.anderen.items()}
    seen = set()
    for name, user in mensen.items():
        with als(user):
            if set(Bezwaar.objects.visible_to(user)) == {bezwaar}:
                seen.add(name)
    assert seen == {("eigen", rol) for rol in ZIEN}


def test_the_second_wall_stands_behind_it(wereld):
    """Without any filter: only organisations with access to the pupil; a school it is not registered at has none."""
    make_bezwaar(wereld)
    history = apps.get_model("toewijzing.BezwaarEvent")
    allowed = {
        wereld[rol].organisatie_id for rol in (Rol.ZORGCOORDINATOR, Rol.BESTUURDER, Rol.SECRETARIS)
    }  # the asking school, its board and the swv
    for user in [*wereld.mensen.values(), *wereld.anderen.values()]:
        with als(user):
            expected = 1 if allowed & set(user.muur_organisaties) else 0
            assert (Bezwaar.objects.count(), history.objects.count()) == (expected, expected), user.rol
    assert Bezwaar.objects.count() == 0


def test_directeur_hears_once_that_it_is_time_to_decide(wereld):
    bezwaar = make_geadviseerd(wereld)
    do(wereld, b.record_advice, bezwaar=bezwaar, advies="gegrond", advies_op=dag(4))
    make_bezwaar(wereld, bezwaar.besluit, indiener="leerling", commissie=False)
    make_bezwaar(wereld, bezwaar.besluit, indiener="ander", indiener_naam="Nidos")
    with as_eigenaar():
        sent = Bericht.objects.filter(soort="bezwaar")
        assert [bericht.gebruiker for bericht in sent] == [wereld[Rol.DIRECTEUR]] * 2
        assert not [bericht for bericht in sent if bezwaar.leerling.achternaam in bericht.onderwerp]


# --- history --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*STAPPEN, "record_bezwaar"])
def test_every_mutation_leaves_a_history_row(wereld, name):
    make = {"record_bezwaar": make_bezwaar, "decide": make_geadviseerd, "record_advice": make_doorgezonden}
    bezwaar = make.get(name, make_bezwaar)(wereld)
    with as_eigenaar():
        rows = apps.get_model("toewijzing.BezwaarEvent").objects.filter(pgh_obj=bezwaar.pk).order_by("pgh_id")
        before = rows.count()
    if name == "record_bezwaar":
        assert before == 1
        return
    do(wereld, getattr(b, name), rol=Rol.DIRECTEUR if name == "decide" else Rol.SECRETARIS, bezwaar=bezwaar,
       **STAPPEN[name])  # fmt: skip
    with as_eigenaar():
        last, count = rows.last(), rows.count()
    assert (count, last.pgh_label) == (before + 1, "update")
    assert {field: getattr(last, field) for field in STAPPEN[name]} == STAPPEN[name]


def test_history_page_of_the_dossier_tells_it_to_the_same_people(wereld):
    bezwaar = make_beslist(wereld)
    for rol in (Rol.SECRETARIS, Rol.DIRECTEUR, Rol.AUDITOR):
        with als(wereld[rol]) as user:
            rows = [row for row in get_historie(bezwaar.leerling, user, aantal=200)[0] if row.soort == "bezwaar"]
        assert [row.actie for row in rows] == ["gewijzigd", "gewijzigd", "gewijzigd", "toegevoegd"], rol
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        assert "bezwaar" not in {row.soort for row in get_historie(bezwaar.leerling, user, aantal=200)[0]}


def test_application_removes_no_bezwaar(wereld):
    bezwaar = make_bezwaar(wereld)
    with als(wereld[Rol.SECRETARIS]), pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        bezwaar.delete()
