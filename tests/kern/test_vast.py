"""What is final, tried by raw SQL as the application: every column of every row, delete, truncate, and what mimics it."""

import json
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.utils import timezone

from leerlingen.models import Toegang
from swv.kern.berichten import Over, send_bericht
from swv.kern.models import Bericht, Beveiligingsgebeurtenis, Verzendpoging
from swv.kern.vast import is_refused_as_final
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.financien.wereld import add_money, make_vastgesteld
from tests.rollen import als, as_eigenaar
from tests.standen import stand
from thuiszitters.services.opgave import send_opgave
from toewijzing.models import Aanvraag

OTHER = {
    "bigint": "coalesce({0}, 0) + 1", "integer": "coalesce({0}, 0) + 1", "smallint": "coalesce({0}, 0) + 1", "numeric": "coalesce({0}, 0) + 1",
    "boolean": "not coalesce({0}, false)", "date": "coalesce({0}, current_date) + 1",
    "timestamp with time zone": "coalesce({0}, now()) + interval '1 day'", "uuid": "gen_random_uuid()",
    "jsonb": "'{{\"anders\": 1}}'", "bytea": "'\\x00'", "ARRAY": "array_append({0}, null)", "time without time zone": "time '23:59'",
}  # fmt: skip
TEXT = "case when {0} = '' then 'x' else 'y' || substr({0}, 2) end"  # as long as it was: no column is too short for it
# {table: columns that live on once the row is final}; everything else is refused.
OF_REQUEST = {
    "toewijzing_besluit": set(),
    "toewijzing_deskundigenadvies": set(),
    "toewijzing_agendapunt": set(),
    "toewijzing_brief": set(),
    "toewijzing_zienswijze": set(),
    "toewijzing_aanvraag": {
        "versie", "status", "gewijzigd_op", "compleet_op", "uiterlijk_op", "norm_op", "vraag_tot",
        "adviezen_gevraagd", "adviezen_binnen", "advies_voor", "zitting_op", "eigenaar_id", "ronde_id", "klad",
        # Where it is on its route: computed from the rest, and again when a decision is reopened.
        "beurt_id", "doet", "aan_zet", "wacht_op", "beslisser", "beurt_sinds", "beurt_tot",
        "bespreekt",
        # While it is a concept the swv says with this that it still fills it in; afterwards nothing reads it.
        "zonder_school",
    },
}  # fmt: skip
OF_MONEY = {"financien_verdeling": set(), "financien_verdelingsdeel": set(), "financien_betaling": set()}


def execute(sql: str, *values: Any) -> int:
    """In a savepoint of its own; returns how many rows it touched."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, values or None)
        return cursor.rowcount


def get_columns(table: str) -> dict[str, str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select column_name, data_type from information_schema.columns"
            " where table_name = %s and table_schema = 'public' and is_generated = 'NEVER' and column_name <> 'id'",
            [table],
        )
        return dict(cursor.fetchall())


def find_alive(table: str, where: str) -> set[str]:
    """The columns of these rows that can get another value."""
    alive = set()
    for column, kind in get_columns(table).items():
        value = OTHER.get(kind, TEXT).format(f'"{column}"')
        try:
            with transaction.atomic():
                assert execute(f'update "{table}" set "{column}" = {value} where {where}') > 0, (table, where)
                execute("set constraints all immediate")  # a key that points nowhere is told here, not after the test
        except DatabaseError as problem:
            if not is_refused_as_final(problem):
                alive.add(column)  # what stops it says nothing of being final: a constraint, a key
        else:
            alive.add(column)
    return alive


@pytest.fixture
@stand
def bekend(wereld: Any) -> Any:
    wereld.bekend = w.make_bekendgemaakt(wereld)
    return wereld


def get_where(table: str, aanvraag: Any) -> str:
    column = {"toewijzing_aanvraag": "id", "toewijzing_brief": "leerling_id"}.get(table, "aanvraag_id")
    value = aanvraag.leerling_id if column == "leerling_id" else aanvraag.pk
    return f"{column} = {value}"


@pytest.mark.parametrize("table", OF_REQUEST)
def test_decided_request_only_lets_live_what_stands_here(bekend: Any, table: str) -> None:
    with als(bekend[Rol.SECRETARIS]):
        assert find_alive(table, get_where(table, bekend.bekend)) == OF_REQUEST[table]


@pytest.mark.parametrize("table", [*OF_REQUEST, "toewijzing_aanvraagstatus", "toewijzing_tlvnummer"])
def test_decided_request_is_not_deleted_nor_emptied(bekend: Any, table: str) -> None:
    with als(bekend[Rol.SECRETARIS]):
        for sql in (f'delete from "{table}"', f'truncate "{table}" cascade'):
            with pytest.raises(DatabaseError, match="permission denied"):
                execute(sql)


def test_final_rows_are_not_there_for_a_foreign_organisation(bekend: Any) -> None:
    foreign = f.LidmaatschapFactory(gebruiker=f.GebruikerFactory(), rol=Rol.SECRETARIS, organisatie=bekend.ander_swv)
    with als(foreign.gebruiker):
        assert execute("update toewijzing_besluit set motivering = 'anders'") == 0
        assert execute("update toewijzing_brief set sha256 = 'anders'") == 0
        assert execute("update toewijzing_zitting set plaats = 'anders'") == 0


def test_letter_of_before_files_were_put_ready_gets_its_file_once(bekend: Any) -> None:
    with as_eigenaar():
        execute("update toewijzing_brief set bestand = '', sha256 = '', gemaakt_op = null")
    with als(bekend[Rol.SECRETARIS]):
        made = "bestand = 'brieven/x.pdf', sha256 = repeat('a', 64), gemaakt_op = now()"
        assert execute(f"update toewijzing_brief set {made} where leerling_id = {bekend.bekend.leerling_id}") > 0
        assert find_alive("toewijzing_brief", get_where("toewijzing_brief", bekend.bekend)) == set()


def test_document_of_a_decided_request_is_neither_added_nor_left_out(bekend: Any) -> None:
    with als(bekend[Rol.SECRETARIS]):
        with pytest.raises(IntegrityError, match="belongs to what is final"):
            execute("delete from toewijzing_aanvraagdocument")
        with pytest.raises(IntegrityError, match="belongs to what is final"):
            execute(
                "insert into toewijzing_aanvraagdocument (leerling_id, aanvraag_id, document_id, toegevoegd_op)"
                " select leerling_id, aanvraag_id, document_id, now() from toewijzing_aanvraagdocument limit 1"
            )
        with pytest.raises(DatabaseError, match="permission denied"):
            execute("update toewijzing_aanvraagdocument set document_id = document_id")
        assert find_alive("leerlingen_document", "id in (select document_id from leerlingen_deling)") == set()


def test_document_is_left_out_as_long_as_the_request_is_at_the_school(wereld: Any) -> None:
    aanvraag = w.make_concept(wereld)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        assert execute("delete from toewijzing_aanvraagdocument where aanvraag_id = %s", aanvraag.pk) > 0


def test_second_decision_or_step_that_mimics_one_is_refused(bekend: Any) -> None:
    columns = ", ".join(name for name in get_columns("toewijzing_besluit") if name != "id")
    steps = ", ".join(name for name in get_columns("toewijzing_aanvraagstatus") if name != "id")
    with als(bekend[Rol.SECRETARIS]):
        with pytest.raises(IntegrityError, match="besluit_een_geldig_per_aanvraag"):
            execute(f"insert into toewijzing_besluit ({columns}) select {columns} from toewijzing_besluit")
        with pytest.raises(IntegrityError, match="aanvraagstatus_uniek_versie"):
            execute(f"insert into toewijzing_aanvraagstatus ({steps}) select {steps} from toewijzing_aanvraagstatus")


def test_owner_may_fill_in_a_new_column_of_what_is_final(bekend: Any) -> None:
    with as_eigenaar():
        assert execute("update toewijzing_besluit set motivering = 'Zoals ook op papier stond.'") > 0


@pytest.mark.parametrize("table", OF_MONEY)
def test_adopted_distribution_is_neither_changed_nor_deleted_nor_added_to(wereld: Any, table: str) -> None:
    make_vastgesteld(add_money(wereld))
    columns = ", ".join(name for name in get_columns(table) if name not in ("id", "uuid"))
    with als(wereld[Rol.CONTROLLER]):
        assert find_alive(table, "true") == OF_MONEY[table]
        with pytest.raises(IntegrityError, match="final"):
            execute(f'delete from "{table}"')
        with pytest.raises(DatabaseError, match="permission denied"):
            execute(f'truncate "{table}" cascade')
        if table != "financien_verdeling":
            with pytest.raises(IntegrityError, match="belongs to what is final"):
                execute(f'insert into "{table}" ({columns}) select {columns} from "{table}"')


def test_sent_return_only_still_gets_its_pdf_once(wereld: Any) -> None:
    dag = timezone.localdate()
    with als(wereld[Rol.SECRETARIS]) as by:
        sent = send_opgave(swv=wereld.swv, peildatum=dag, by=by, nu=timezone.now())
        assert find_alive("thuiszitters_kwartaalopgave", f"id = {sent.pk}") == {"bestand"}
        # Now it has one.
        assert find_alive("thuiszitters_kwartaalopgave", f"id = {sent.pk}") == set()
        for sql in ("delete from thuiszitters_kwartaalopgave", "delete from thuiszitters_opgaveregel"):
            with pytest.raises(DatabaseError, match="permission denied"):
                execute(sql)


def test_pupil_and_organisation_of_a_toegang_never_change(wereld: Any) -> None:
    own, other = f.LeerlingFactory(school=wereld.school), f.LeerlingFactory(school=wereld.vso)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        for column, value in (("leerling_id", other.pk), ("organisatie_id", wereld.vso.pk), ("bron_id", 0)):
            with pytest.raises(IntegrityError, match="never changes"):
                execute(f"update leerlingen_toegang set {column} = %s where leerling_id = %s", value, own.pk)
        assert execute("update leerlingen_toegang set tot = current_date + 9 where leerling_id = %s", own.pk) == 1
        assert set(Toegang.objects.values_list("leerling_id", flat=True)) >= {own.pk}
        assert not Toegang.objects.filter(leerling=other.pk).exists()


def test_school_of_a_request_and_request_of_a_decision_never_change(bekend: Any) -> None:
    with als(bekend[Rol.SECRETARIS]):
        for table, column in (("toewijzing_aanvraag", "school_id"), ("toewijzing_aanvraag", "leerling_id")):
            with pytest.raises(IntegrityError, match="never changes"):
                execute(f"update {table} set {column} = {column} + 1 where id = %s", bekend.bekend.pk)
        assert Aanvraag.objects.get(pk=bekend.bekend.pk).school_id == bekend.bekend.school_id


def test_role_of_a_lidmaatschap_and_organisations_of_a_job_never_change(wereld: Any) -> None:
    with als(wereld[Rol.BEHEERDER]):
        with pytest.raises(IntegrityError, match="never changes"):
            execute("update organisatie_lidmaatschap set rol = 'fg'")
        with pytest.raises(DatabaseError, match="permission denied"):
            execute("delete from organisatie_lidmaatschap")
        send_bericht(aan="iemand@school.example", soort="proef", onderwerp="Er is iets veranderd")
        with pytest.raises(IntegrityError, match="never changes"):
            execute("update kern_taak set organisaties = array[1, 2]")


def test_mail_is_neither_rewritten_nor_deleted(wereld: Any) -> None:
    with als(wereld[Rol.BEHEERDER]):
        bericht = send_bericht(aan="iemand@school.example", soort="proef", onderwerp="Er is iets veranderd")
        for sql in ("delete from kern_bericht", "update kern_bericht set onderwerp = 'Klik hier'"):
            with pytest.raises(DatabaseError, match="permission denied"):
                execute(sql)
        with pytest.raises(IntegrityError, match="not made"):
            execute("update kern_bericht set tekst = 'Klik hier' where id = %s", bericht.pk)
        execute("update kern_bericht set verzonden_op = now(), tekst = '' where id = %s", bericht.pk)
        with pytest.raises(IntegrityError, match="final, not changed"):
            execute("update kern_bericht set verzonden_op = null where id = %s", bericht.pk)
        with pytest.raises(DatabaseError, match="permission denied"):
            execute("update kern_bericht set aan = 'ander@school.example' where id = %s", bericht.pk)


def test_import_file_and_meeting_are_there_for_the_own_swv_only(wereld: Any) -> None:
    w.make_geagendeerd(wereld)
    insert = (
        "insert into financien_importbestand (swv_id, soort, naam, notatie, geen_bsn, koppeling, inhoud, sha256, rijen,"
        " door_id, op, resultaat) values (%s, 'x', 'x.csv', '', '{}', '{}', '', '', 0, %s, now(), '')"
    )
    own = wereld[Rol.CONTROLLER]
    with als(own):
        execute(insert, wereld.swv.pk, own.pk)
        with pytest.raises(DatabaseError, match="row-level security"):
            execute(insert, wereld.ander_swv.pk, own.pk)
    foreign = f.LidmaatschapFactory(rol=Rol.SECRETARIS, organisatie=wereld.ander_swv, gebruiker=f.GebruikerFactory())
    tables = ("financien_importbestand", "toewijzing_zitting", "toewijzing_zittingsdeelname")
    found = {}
    for name, user in (("own", wereld[Rol.SECRETARIS]), ("foreign", foreign.gebruiker)):
        with als(user), connection.cursor() as cursor:
            for table in tables:
                cursor.execute(f"select count(*) > 0 from {table}")
                found[name, table] = cursor.fetchone()[0]
    assert found == {(name, table): name == "own" for name in ("own", "foreign") for table in tables}


# --- the address of a mail ------------------------------------------------------------------------------------------

ELDERS = "select verband_stuur_anders(%s, %s)"


def make_refused(wereld: Any, *, uitkomst: str = "geweigerd", **kwargs: Any) -> Any:
    """A mail that waits after a try that failed."""
    with als(wereld[Rol.SECRETARIS]):
        bericht = send_bericht(
            **{"aan": "fout@school.example", "soort": "proef", "onderwerp": "Er is iets veranderd", **kwargs}
        )
        if uitkomst:
            Verzendpoging.objects.create(bericht=bericht, aan=bericht.aan, uitkomst=uitkomst, code=550)
    return bericht


def test_application_does_not_write_the_address_of_a_mail_that_waits(wereld: Any) -> None:
    bericht = make_refused(wereld)
    with als(wereld[Rol.SECRETARIS]), pytest.raises(DatabaseError, match="permission denied"):
        execute("update kern_bericht set aan = 'ander@school.example' where id = %s", bericht.pk)


def test_refused_mail_goes_elsewhere_by_who_is_proved_and_the_log_tells(wereld: Any) -> None:
    bericht, secretaris = make_refused(wereld), wereld[Rol.SECRETARIS]
    with als(secretaris):
        execute(ELDERS, bericht.pk, "goed@school.example")
    bericht.refresh_from_db()
    regel = Beveiligingsgebeurtenis.objects.get(soort="bericht_omgeleid")
    assert bericht.aan == "goed@school.example"
    assert (regel.gebruiker_id, regel.lidmaatschap_id, regel.gegevens) == (
        secretaris.pk, secretaris.lidmaatschap.pk, {"bericht": bericht.pk},
    )  # fmt: skip
    assert regel.swvs == [wereld.swv.pk]


def test_mail_goes_nowhere_else_without_proof_of_who_acts(wereld: Any) -> None:
    bericht = make_refused(wereld)
    with pytest.raises(DatabaseError, match="not proved"):
        execute(ELDERS, bericht.pk, "ander@school.example")
    forged = json.dumps({"gebruiker": wereld[Rol.SECRETARIS].pk, "bewijs": "a" * 64})
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select set_config('pghistory.context_metadata', %s, true)", [forged])
        with pytest.raises(DatabaseError, match="not proved"):
            execute(ELDERS, bericht.pk, "ander@school.example")


@pytest.mark.parametrize(
    "fields",
    [{"uitkomst": ""}, {"uitkomst": "verzonden"}, {"soort": "account"}, {"verzonden": True}, {"account": True}],
)
def test_mail_that_never_failed_was_sent_has_a_link_or_goes_to_an_account_goes_nowhere_else(
    wereld: Any, fields: dict[str, Any]
) -> None:
    """To somebody with an account it goes to the address of that account only."""
    verzonden, account = fields.pop("verzonden", False), fields.pop("account", False)
    bericht = make_refused(wereld, gebruiker=wereld[Rol.DIRECTEUR] if account else None, **fields)
    with als(wereld[Rol.SECRETARIS]):
        if verzonden:
            execute("update kern_bericht set verzonden_op = now() where id = %s", bericht.pk)
        with pytest.raises(DatabaseError, match="no other address"):
            execute(ELDERS, bericht.pk, "ander@school.example")
        if account:
            execute(ELDERS, bericht.pk, wereld[Rol.DIRECTEUR].email)
    assert Beveiligingsgebeurtenis.objects.filter(soort="bericht_omgeleid").count() == int(account)


def test_mail_of_another_swv_and_to_another_parent_is_not_sent_elsewhere(wereld: Any) -> None:
    """By people of the own swv only; to a gezagdrager at the address that stands in the dossier, whoever asks."""
    zaak = w.make_ingediend(wereld)
    with as_eigenaar():
        gezag = zaak.leerling.gezagdrager_set.first()
        gezag.email = "nu@ouder.example"
        gezag.save()
    of_case = make_refused(wereld, over=Over("aanvraag", zaak.pk, wereld.swv.pk))
    of_parent = make_refused(wereld, over=Over("gezagdrager", gezag.pk, wereld.swv.pk))
    for user, bericht in (
        (wereld.anderen[Rol.SECRETARIS], of_case), (wereld.anderen[Rol.BEHEERDER], of_case),
        (wereld.anderen[Rol.SECRETARIS], of_parent), (wereld[Rol.SECRETARIS], of_parent),
    ):  # fmt: skip
        with als(user), pytest.raises(DatabaseError, match="no other address"):
            execute(ELDERS, bericht.pk, "dief@elders.example")
    with als(wereld[Rol.SECRETARIS]):
        execute(ELDERS, of_case.pk, "goed@school.example")
        execute(ELDERS, of_parent.pk, "nu@ouder.example")
    assert {bericht.pk: bericht.aan for bericht in Bericht.objects.filter(pk__in=[of_case.pk, of_parent.pk])} == {
        of_case.pk: "goed@school.example", of_parent.pk: "nu@ouder.example",
    }  # fmt: skip
