"""An adopted jaarverslag stays as it is."""

import pytest
from django.db import Error as DatabaseError
from django.db import connection, transaction

from rapportage.jaarverslag.blokken import BLOKKEN
from rapportage.jaarverslag.calculations.hoofdstuk import HOOFDSTUKKEN
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.queries.momentopname import checksum, verify, write_csv, write_files, write_json
from rapportage.jaarverslag.services.tekst import save_tekst
from swv.kern.models import Taak
from swv.kern.zaken.fouten import NotPossible
from tests.rapportage.jaarverslag.wereld import DIR, TEKST, make_verslag, reload, step
from tests.rollen import als


def test_adoption_freezes_data_with_a_checksum_that_anybody_can_check(auditwereld):
    verslag = make_verslag(auditwereld, "vastgesteld")
    assert verify(verslag)
    assert len(verslag.sha256) == 64
    assert checksum(verslag.snapshot) == verslag.sha256
    assert {each["code"] for each in verslag.snapshot["hoofdstukken"]} == {soort.code for soort in HOOFDSTUKKEN}
    assert set(verslag.snapshot["cijfers"]) == set(BLOKKEN)
    assert [each["soort"] for each in verslag.snapshot["bijlagen"]] == ["controleverklaring", "jaarrekening"]
    taak = Taak.objects.get(soort="jaarverslag.pdf")
    assert taak.queue == "verslag"


def test_data_files_are_the_same_bytes_every_time_and_hold_no_formula(auditwereld):
    verslag = make_verslag(auditwereld, "vastgesteld")
    files = write_files(verslag.snapshot)
    assert files == write_files(reload(verslag).snapshot)
    assert files[0][2] == write_json(verslag.snapshot)
    assert {name for name, _, _ in files[1:]} == {f"cijfers-{code}.csv" for code in BLOKKEN}
    assert write_csv({"ontbreekt": "=1+1", "getallen": [], "tabellen": []}).endswith(b"ontbreekt;'=1+1\r\n")


@pytest.mark.parametrize(
    "sql",
    [
        "update rapportage_jaarverslag set sha256 = repeat('0', 64)",
        "update rapportage_jaarverslag set snapshot = '{}'",
        "update rapportage_jaarverslag set status = 'concept'",
        "update rapportage_jaarverslag set jaar = 2024",
        "delete from rapportage_jaarverslag",
        "update rapportage_hoofdstuk set tekst = 'anders'",
        "delete from rapportage_hoofdstuk",
        "insert into rapportage_hoofdstuk (jaarverslag_id, code, volgorde, rol, tekst, gewijzigd_op) select id, 'x', 99, 'directeur', '', now() from rapportage_jaarverslag",
        "update rapportage_jaarverslagcijfer set gegevens = '{}'",
        "delete from rapportage_jaarverslagcijfer",
        "update rapportage_jaarverslagbijlage set sha256 = repeat('0', 64)",
        "delete from rapportage_jaarverslagbijlage",
        "update rapportage_jaarverslagstap set toelichting = 'anders'",
        "delete from rapportage_jaarverslagstap",
    ],
)
def test_nothing_adopted_changes_not_even_with_raw_sql(auditwereld, sql):
    make_verslag(auditwereld, "vastgesteld")
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)


def test_the_made_pdf_of_an_adopted_report_is_fixed_too(auditwereld):
    make_verslag(auditwereld, "gemaakt")
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("update rapportage_jaarverslagdocument set sha256 = repeat('0', 64)")


def test_text_of_a_report_that_is_made_up_cannot_be_saved(auditwereld):
    verslag = make_verslag(auditwereld, "opgemaakt")
    with als(auditwereld[DIR]), pytest.raises(NotPossible, match="niet meer in concept"):
        save_tekst(hoofdstuk=verslag.hoofdstukken.first(), tekst="anders")


def test_erratum_is_a_new_version_with_a_reason_and_the_old_one_stays(auditwereld):
    verslag = make_verslag(auditwereld, "openbaar")
    sha256 = verslag.sha256
    step(auditwereld, verslag, "erratum", DIR, reason="Een bedrag was verkeerd.")

    erratum = Jaarverslag.objects.get(volgnummer=2)
    assert (erratum.status, erratum.vervangt_id, erratum.reden) == ("concept", verslag.pk, "Een bedrag was verkeerd.")
    assert set(erratum.hoofdstukken.values_list("tekst", flat=True)) == {TEKST}
    assert [each.soort for each in erratum.bijlagen.all()] == ["jaarrekening"]
    old = reload(verslag)
    assert (old.status, old.sha256, verify(old)) == ("openbaar", sha256, True)
    with pytest.raises(NotPossible, match="al aan een verbeterde versie"):
        step(auditwereld, verslag, "erratum", DIR, reason="Nog een.")
