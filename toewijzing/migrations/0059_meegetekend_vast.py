"""Who signed along stays as it is once the request is dealt with."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('toewijzing', '0058_dragers_gegevens'),
    ]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='afgerond',
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='afgerond', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" IN (\'afgehandeld\', \'besloten\', \'ingetrokken\'))', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (select jsonb_object_agg(k, to_jsonb(new) -> k) from unnest(array['soort_id', 'ontvangen_op', 'gevraagde_categorie', 'gevraagd_van', 'gevraagd_tot_en_met', 'gevraagd_bedrag', 'gevraagde_weken', 'gevraagde_dagen_per_week', 'ontvangende_school_id', 'antwoorden', 'vervolg_van_id', 'gevraagd_aantal', 'gevraagd_tarief', 'gevraagd_deel_swv', 'meegetekend_door_id']::text[]) k) is distinct from (select jsonb_object_agg(k, to_jsonb(old) -> k) from unnest(array['soort_id', 'ontvangen_op', 'gevraagde_categorie', 'gevraagd_van', 'gevraagd_tot_en_met', 'gevraagd_bedrag', 'gevraagde_weken', 'gevraagde_dagen_per_week', 'ontvangende_school_id', 'antwoorden', 'vervolg_van_id', 'gevraagd_aantal', 'gevraagd_tarief', 'gevraagd_deel_swv', 'meegetekend_door_id']::text[]) k) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='5b96258c2db3acd277e6d17c50307fca66a6e62d', operation='UPDATE', pgid='pgtrigger_afgerond_37491', table='toewijzing_aanvraag', when='BEFORE')),
                ),
            ]
        ),
    ]
