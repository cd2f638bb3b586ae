"""The rooms of this house took their tables along: names in the database don't follow the app of a model."""

import pytest
from django.db import connection

from rapportage.auditor.models import Auditdownload, Steekproef
from rapportage.indicatoren.models import Aanvraagcijfer, Streefwaarde, Telmoment, Thuiszittercijfer
from rapportage.jaarverslag.models import (
    Hoofdstuk,
    Jaarverslag,
    Jaarverslagbijlage,
    Jaarverslagcijfer,
    Jaarverslagdocument,
    Jaarverslagstap,
)

TABELLEN = {
    Aanvraagcijfer: "rapportage_aanvraagcijfer",
    Auditdownload: "rapportage_auditdownload",
    Hoofdstuk: "rapportage_hoofdstuk",
    Jaarverslag: "rapportage_jaarverslag",
    Jaarverslagbijlage: "rapportage_jaarverslagbijlage",
    Jaarverslagcijfer: "rapportage_jaarverslagcijfer",
    Jaarverslagdocument: "rapportage_jaarverslagdocument",
    Jaarverslagstap: "rapportage_jaarverslagstap",
    Steekproef: "rapportage_steekproef",
    Streefwaarde: "rapportage_streefwaarde",
    Telmoment: "rapportage_telmoment",
    Thuiszittercijfer: "rapportage_thuiszittercijfer",
}
MET_GESCHIEDENIS = {Hoofdstuk, Jaarverslag, Jaarverslagbijlage, Jaarverslagcijfer, Jaarverslagdocument, Streefwaarde}
# As they were made while all of this was one app. A second one beside it would write history twice.
TRIGGERS = {
    "rapportage_jaarverslag": [
        "pgtrigger_delete_delete_ea92c",
        "pgtrigger_insert_insert_61e3e",
        "pgtrigger_niet_terug_f02ed",
        "pgtrigger_openbaar_90df8",
        "pgtrigger_update_update_ab8be",
        "pgtrigger_vastgesteld_10afa",
    ],
    "rapportage_jaarverslagdocument": [
        "pgtrigger_definitief_38542",
        "pgtrigger_delete_delete_6008e",
        "pgtrigger_insert_insert_9afa4",
        "pgtrigger_update_update_193ef",
    ],
    "rapportage_streefwaarde": [
        "pgtrigger_delete_delete_f91d5",
        "pgtrigger_insert_insert_0b030",
        "pgtrigger_update_update_29213",
    ],
}


def test_a_model_that_moved_to_a_room_keeps_its_table():
    assert {model: model._meta.db_table for model in TABELLEN} == TABELLEN


def test_the_history_of_a_model_that_moved_stays_in_its_table():
    tracked = {model for model in TABELLEN if hasattr(model, "pgh_event_model")}

    assert tracked == MET_GESCHIEDENIS
    assert {model.pgh_event_model._meta.db_table for model in tracked} == {
        f"{TABELLEN[model]}event" for model in MET_GESCHIEDENIS
    }


@pytest.mark.django_db
@pytest.mark.parametrize("tabel", sorted(TRIGGERS))
def test_a_table_that_moved_has_the_triggers_it_had_and_no_others(tabel):
    with connection.cursor() as cursor:
        cursor.execute(
            "select tgname from pg_trigger where tgrelid = %s::regclass and not tgisinternal order by tgname", [tabel]
        )
        assert [name for (name,) in cursor.fetchall()] == TRIGGERS[tabel]
