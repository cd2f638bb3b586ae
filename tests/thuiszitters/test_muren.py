"""The walls around thuiszitters, with data that could leak: most of all to the gemeente."""

from typing import Any

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction

from leerlingen.models import Gezagdrager, Leerling, Toegang
from swv.kern.muren import allows_limited, organisation_columns, wall_column, walled_models
from swv.organisatie.enums import LEERLINGROLLEN, Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.models import Melding, Thuiszitter
from toewijzing.models import Aanvraag

LPA = Rol.LEERPLICHT
MAG_GEMEENTE = {
    "Leerling", "Inzage", "Thuiszitter", "Verzuimperiode", "Overlegafspraak",
    "LeerlingEvent", "ThuiszitterEvent", "VerzuimperiodeEvent", "OverlegafspraakEvent",
}  # fmt: skip


def raw(model: Any) -> int:
    """Rows that plain SQL gives: no manager, no filter."""
    with connection.cursor() as cursor:
        # The name of our own table: nothing in it comes from outside.
        cursor.execute(f'select count(*) from "{model._meta.db_table}"')
        return cursor.fetchone()[0]


def test_limited_access_opens_these_tables_and_no_other(db: None) -> None:
    assert {model.__name__ for model in walled_models() if allows_limited(model)} == MAG_GEMEENTE


def test_the_database_gives_a_gemeente_no_cause_no_care_no_document(streek: Any) -> None:
    """The gemeente has a row in Toegang for this pupil, and all that could leak is there."""
    aanvraag = w.make_ingediend(streek)
    leerling = w.reload(aanvraag).leerling
    with as_eigenaar():
        leerling.woongemeente = streek.gemeente
        leerling.save()
    f.GezagdragerFactory(leerling=leerling)
    t.add_everything(streek, t.make_actief(streek, leerling=leerling))

    with als(streek[LPA]) as user:
        assert Thuiszitter.objects.visible_to(user).count() == 1
        for model in set(walled_models()) - {Toegang}:
            assert bool(raw(model)) <= (model.__name__ in MAG_GEMEENTE), model.__name__
        assert [row.organisatie_id for row in Toegang.objects.all()] == [streek.gemeente.pk]
        assert raw(Leerling) == 1
    with as_eigenaar():
        assert raw(Gezagdrager)
        assert raw(Aanvraag)


def test_history_of_a_case_is_not_readable_with_its_causes(streek: Any) -> None:
    t.add_everything(streek, t.make_actief(streek))
    event = apps.get_model("thuiszitters.SituatieEvent")
    with als(streek[LPA]):
        assert raw(event) == 0
    with als(streek[Rol.CONSULENT]):
        assert raw(event) > 0


def test_a_gemeente_sees_pupils_living_there_and_no_others(streek: Any) -> None:
    eigen = t.make_gemeld(streek)
    elders = t.make_gemeld(streek, leerling=t.make_leerling(streek, woongemeente=f.GemeenteFactory(naam="Velsen")))
    with als(streek[LPA]) as user:
        assert list(Thuiszitter.objects.visible_to(user).values_list("pk", flat=True)) == [eigen.pk]
        assert not Leerling.objects.filter(pk=elders.leerling_id).exists()


def test_a_gemeente_can_not_widen_its_own_access(streek: Any) -> None:
    zaak = t.make_gemeld(streek)
    with als(streek[LPA]), pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        Toegang.objects.bulk_create(
            [Toegang(leerling=zaak.leerling, organisatie=streek.gemeente, grond="aanvraag", bron_id=1, omvang="dossier",
                     van=t.vandaag())]
        )  # fmt: skip


@pytest.mark.parametrize("rol", [rol for rol in Rol.values if rol not in LEERLINGROLLEN or rol in (
    Rol.BESTUURDER, Rol.DESKUNDIGE, Rol.CVT_LID, Rol.CVT_VOORZITTER)])  # fmt: skip
def test_other_roles_see_no_case(streek: Any, rol: str) -> None:
    t.make_gemeld(streek)
    with als(streek[rol]) as user:
        assert list(Thuiszitter.objects.visible_to(user)) == []


# --- reports that are tied to nobody yet ----------------------------------------------------------------------------


def test_a_report_is_there_for_those_named_in_it_and_nobody_else(streek: Any) -> None:
    t.make_melding(streek)
    event = apps.get_model("thuiszitters.MeldingEvent")
    seers = {LPA, Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR}
    for wie, user in streek.mensen.items():
        with als(user):
            assert bool(Melding.objects.visible_to(user)) is (wie in seers), wie
    for user in streek.anderen.values():
        with als(user):
            assert raw(Melding) == raw(event) == 0
    assert raw(Melding) == raw(event) == 0  # without context


def test_nobody_writes_a_report_in_the_name_of_others(streek: Any) -> None:
    melding = t.make_melding(streek)
    with als(streek.anderen[LPA]), pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        Melding.objects.create(
            swv=streek.swv, gemeente=streek.gemeente, roepnaam="A", achternaam="B", geboortedatum=melding.geboortedatum,
            categorie=melding.categorie, sinds=melding.sinds, bron="leerplicht", gemeld_door=streek.anderen[LPA],
        )  # fmt: skip


def test_rows_of_organisations_are_no_rows_of_a_pupil() -> None:
    by_organisation = {model.__name__ for model in apps.get_models() if organisation_columns(model)}

    assert by_organisation == {"Melding", "MeldingEvent", "Maandbevestiging", "MaandbevestigingEvent"}
    assert not any(wall_column(model) for model in apps.get_models() if organisation_columns(model))
