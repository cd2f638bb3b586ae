"""The second wall: what the database itself refuses, with data that could leak."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.db.models import ForeignKey
from django.utils import timezone

from leerlingen.models import Inzage, Kwalificatie, Leerling, Toegang
from leerlingen.services import create_leerling, end_inschrijving, log_inzage
from swv.checks import check_database_role, refuse_unsafe_installation
from swv.kern.muren import (
    has_wall,
    install_walls,
    is_history,
    rights,
    set_wall_context,
    wall_column,
    wall_context,
    walled_models,
)
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.consulten.wereld import make_alles as make_consulten
from tests.leerlingen.test_services import upload
from tests.opp.wereld import make_alles as make_opps
from tests.rollen import APP, als, as_eigenaar
from tests.standen import stand
from tests.thuiszitters.wereld import make_alles
from toewijzing.models import Afhandeling, Besluitdrager
from toewijzing.services.bezwaar import record_bezwaar
from toewijzing.services.papier import Papier, record_papieraanvraag

WALLED = walled_models()


def rows(model: Any, column: str | None = None) -> list[Any]:
    """Raw SQL on purpose: no manager, no filter."""
    with connection.cursor() as cursor:
        cursor.execute(f'select "{column or wall_column(model)}" from "{model._meta.db_table}"')
        return [row[0] for row in cursor.fetchall()]


@pytest.fixture
@stand
def vol(wereld: Any) -> Any:
    """A world in which every walled table has a row of the own school and of a foreign one."""
    f.LidmaatschapFactory(gebruiker=wereld["cvt_lid_2"], rol=Rol.SCHOOLLEIDER, organisatie=wereld.zusterschool)
    f.LeerlingFactory(school=wereld.vso)
    aanvraag = w.make_onvolledig(wereld)
    w.step(wereld, aanvraag, "aanvullen", Rol.ZORGCOORDINATOR, reason="Aangevuld.")
    f.LidmaatschapFactory(gebruiker=f.GebruikerFactory(), rol=Rol.CVT_LID, organisatie=wereld.swv)
    bekend = w.make_bekendgemaakt(wereld)
    with as_eigenaar():
        punt = bekend.agendapunten.get()
        punt.stemmen.create(leerling_id=punt.leerling_id, gebruiker=wereld[Rol.CVT_LID], keuze="voor")
        punt.zitting.gasten.create(naam="J. Visser", organisatie="GGD")
        Besluitdrager.objects.create(
            leerling_id=punt.leerling_id,
            besluit=bekend.besluiten.get(),
            volgorde=1,
            wie="gemeente",
            bedrag=Decimal(500),
        )
        Afhandeling.objects.create(
            leerling_id=punt.leerling_id, aanvraag=bekend, afloop="geen_vervolg", tekst="Klaar.", door=wereld[Rol.SECRETARIS],
            rol=Rol.SECRETARIS, datum=timezone.localdate(),
        )  # fmt: skip
    with als(wereld[Rol.SECRETARIS]) as by:
        vandaag = timezone.localdate()
        record_bezwaar(besluit=bekend.besluiten.get(), by=by, vandaag=vandaag, indiener="school", ontvangen_op=vandaag)
    make_opps(wereld)
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        log_inzage(leerling=Leerling.objects.first(), by=user, pagina="dossier")
    make_alles(wereld)
    make_consulten(wereld)
    with als(wereld[Rol.SECRETARIS]) as user:
        record_papieraanvraag(
            by=user, soort=wereld.soorten["TLV-VSO"], school=wereld.school, vandaag=timezone.localdate(), sleutel=uuid4(),
            papier=Papier(timezone.localdate(), "post", "K. Vos, directeur", upload("aanvraag.png")),
            gegevens={"roepnaam": "Noor", "achternaam": "Boer", "geboortedatum": date(2012, 12, 3)},
        )  # fmt: skip
    with as_eigenaar():
        for leerling in Leerling.objects.all():
            Kwalificatie.objects.create(
                leerling=leerling, soort="startkwalificatie", vanaf=timezone.localdate(), bron="Diploma"
            )
    return wereld


def test_everything_runs_as_the_application(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select current_user, session_user")
        current, session = cursor.fetchone()

    assert current == APP
    assert session != APP


def test_every_model_that_points_at_a_pupil_is_walled() -> None:
    pointing = {
        model
        for model in apps.get_models()
        for field in model._meta.get_fields()
        if isinstance(field, ForeignKey) and field.related_model is Leerling
    }

    assert pointing - set(WALLED) == set()
    assert Leerling in WALLED


def test_every_walled_table_has_row_level_security_and_policies(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select relname from pg_class c where relrowsecurity and not relforcerowsecurity"
            " and exists (select 1 from pg_policies p where p.tablename = c.relname)"
        )
        secured = {row[0] for row in cursor.fetchall()}

    assert secured == {model._meta.db_table for model in apps.get_models() if has_wall(model)}
    assert secured > {model._meta.db_table for model in WALLED}


def test_without_context_no_table_with_pupil_data_returns_a_row(vol: Any) -> None:
    for model in WALLED:
        with as_eigenaar():
            assert rows(model), f"no row that could leak in {model.__name__}"
        assert rows(model) == [], model.__name__


def test_with_context_of_a_school_only_its_own_pupils_are_there(vol: Any) -> None:
    with as_eigenaar():
        own = set(Toegang.objects.filter(organisatie=vol.school).values_list("leerling_id", flat=True))
        everyone = set(Leerling.objects.values_list("pk", flat=True))
    assert own < everyone

    with als(vol[Rol.ZORGCOORDINATOR]):
        for model in WALLED:
            assert set(rows(model)) <= own, model.__name__
        assert set(rows(Leerling)) == own


@pytest.mark.parametrize("rol", [Rol.CONTROLLER, Rol.TOEZICHTHOUDER, Rol.BEHEERDER])
def test_roles_without_pupil_data_get_an_empty_context(vol: Any, rol: str) -> None:
    with als(vol[rol]) as user:
        assert user.muur_organisaties == frozenset()
        assert rows(Leerling) == []


@pytest.mark.parametrize("model", [m for m in WALLED if is_history(m)] + [Inzage], ids=lambda m: m.__name__)
def test_logs_and_history_can_not_be_changed_or_deleted(vol: Any, model: Any) -> None:
    table = model._meta.db_table
    statements = [f'delete from "{table}"', f'update "{table}" set "{wall_column(model)}" = 1']
    if is_history(model):
        statements.append(f"insert into \"{table}\" (pgh_label) values ('insert')")
    with als(vol[Rol.SECRETARIS]):
        for statement in statements:
            with (
                pytest.raises(DatabaseError, match="permission denied"),
                transaction.atomic(),
                connection.cursor() as cursor,
            ):
                cursor.execute(statement)


def test_application_deletes_no_pupil_rows_but_the_link_to_a_document(db: None) -> None:
    deletable = {model.__name__ for model in WALLED if "DELETE" in rights(model)}

    assert deletable == {"AanvraagDocument"}


def test_history_triggers_run_as_owner_with_a_fixed_search_path(db: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select proname, prosecdef, proconfig from pg_proc where proname like 'pgtrigger_%'")
        functions = cursor.fetchall()

    assert functions
    assert {(secdef, tuple(config or ())) for _, secdef, config in functions} == {
        (True, ("search_path=public, pg_temp",))
    }


def test_what_was_signed_can_not_be_changed_by_switching_triggers_off(vol: Any) -> None:
    """pgtrigger would let whoever sets ``pgtrigger.ignore`` pass by."""
    with connection.cursor() as cursor:
        cursor.execute("select tgname from pg_trigger where tgname like 'pgtrigger_%'")
        names = ",".join(row[0] for row in cursor.fetchall())
    with als(vol[Rol.SECRETARIS]), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select set_config('pgtrigger.ignore', %s, true)", ["{" + names + "}"])
        with pytest.raises(IntegrityError, match="final, not changed"):
            cursor.execute("update toewijzing_deskundigenadvies set gronden = 'x' where ondertekend_op is not null")
        transaction.set_rollback(True)


def test_a_school_can_not_give_itself_access_to_a_pupil_of_another(vol: Any) -> None:
    with as_eigenaar():
        foreign = Toegang.objects.filter(organisatie=vol.vso).first().leerling_id
    with als(vol[Rol.ZORGCOORDINATOR]), pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        Toegang.objects.bulk_create(
            [Toegang(leerling_id=foreign, organisatie=vol.school, grond="inschrijving", bron_id=1, omvang="dossier",
                     van=timezone.localdate())]
        )  # fmt: skip


def test_ended_access_closes_the_pupil_from_that_day(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    vandaag = timezone.localdate()
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        end_inschrijving(inschrijving=leerling.inschrijving_set.get(), tot=vandaag + timedelta(days=1), by=by)

    with wall_context([wereld.school.pk], vandaag):
        assert Leerling.objects.count() == 1
    with wall_context([wereld.school.pk], vandaag + timedelta(days=1)):
        assert Leerling.objects.count() == 0


def test_access_of_the_future_opens_nothing_yet(wereld: Any) -> None:
    leerling = f.LeerlingFactory()
    f.ToegangFactory(leerling=leerling, organisatie=wereld.school, van=timezone.localdate() + timedelta(days=1))

    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert Leerling.objects.count() == 0


def test_a_pupil_is_created_behind_the_wall(wereld: Any) -> None:
    gegevens = {"roepnaam": "Noor", "achternaam": "Duin", "geboortedatum": timezone.localdate() - timedelta(days=5000)}
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        leerling = create_leerling(school=wereld.school, by=user, van=timezone.localdate(), gegevens=gegevens)
        assert list(Leerling.objects.visible_to(user)) == [leerling]
    with als(wereld.anderen[Rol.ZORGCOORDINATOR]):
        assert Leerling.objects.count() == 0


def test_context_restores_what_was_there(db: None) -> None:
    def current() -> tuple[str, ...]:
        with connection.cursor() as cursor:
            cursor.execute(
                "select current_setting('verband.organisaties', true), current_setting('verband.vandaag', true)"
            )
            return cursor.fetchone()

    with wall_context([1, 2], date(2026, 11, 22)):
        with wall_context([3], date(2027, 1, 1)):
            assert current() == ("3", "2027-01-01")
        assert current() == ("1,2", "2026-11-22")
    assert current() == ("", "")


@pytest.mark.django_db(transaction=True)
def test_context_outside_a_transaction_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        set_wall_context([1], timezone.localdate())


def test_walls_are_laid_again_without_a_change(db: None) -> None:
    with as_eigenaar(), connection.execute_wrapper(_refuse_ddl):
        call_command("migrate", verbosity=0)


def _refuse_ddl(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
    assert not sql.lower().startswith(("drop policy", "create policy", "revoke", "alter table")), sql
    return execute(sql, params, many, context)


def test_table_without_a_wall_is_refused_by_the_system_check(db: None, settings: Any) -> None:
    settings.VERBAND_ROL = "app"
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute("alter table opp_opp disable row level security")

    (error,) = check_database_role(databases=["default"])
    assert (error.id, "opp_opp." in error.msg) == ("swv.E004", True)
    with pytest.raises(SystemExit, match="opp_opp"):
        refuse_unsafe_installation()


@pytest.mark.parametrize("rol", ["eigenaar", "vernietiger"])
def test_migrate_refuses_two_roles_that_are_one(db: None, settings: Any, rol: str) -> None:
    settings.DATABASE_ROLLEN = {**settings.DATABASE_ROLLEN, rol: settings.DATABASE_ROLLEN["app"]}
    with as_eigenaar(), pytest.raises(ImproperlyConfigured, match="drie databaserollen"):
        install_walls()


def test_owner_as_application_role_is_refused_by_the_system_check(db: None, settings: Any) -> None:
    settings.VERBAND_ROL = "app"
    assert check_database_role(databases=["default"]) == []

    with as_eigenaar():
        assert [error.id for error in check_database_role(databases=["default"])] == ["swv.E002"]
