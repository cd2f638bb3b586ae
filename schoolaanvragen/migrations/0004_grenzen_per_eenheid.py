"""The bound of a kind on a number holds for what the kind counts."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    dependencies = [("schoolaanvragen", "0003_aanvulling_en_rondes")]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name='schoolbesluit',
                    name='binnen_grens',
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolbesluit',
                    trigger=pgtrigger.compiler.Trigger(name='binnen_grens', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n    if not verband_is_toepassing() then return new; end if;\n    if exists (\n        select 1 from schoolaanvragen_schoolaanvraag a join toewijzing_aanvraagsoort s on s.id = a.soort_id\n        where a.id = new.aanvraag_id and (\n            new.bedrag > s.bedrag_hoogstens\n            or (s.bedrag_eenheid in ('', 'uren') and new.uren > s.bedrag_hoogstens_aantal)\n            or (s.bedrag_eenheid = 'weken' and new.tot_en_met - new.van + 1 > s.bedrag_hoogstens_aantal * 7)\n        )\n    ) then\n        raise exception 'schoolbesluit: above the bound of its kind' using errcode = '23514';\n    end if;\n    return new;\n", hash='83102af2be26b6345885ea66207dbc1ad0f225d0', operation='INSERT', pgid='pgtrigger_binnen_grens_cb64b', table='schoolaanvragen_schoolbesluit', when='BEFORE')),
                ),
            ]
        )
    ]
