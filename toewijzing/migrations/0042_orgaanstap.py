"""A meeting on a route is of a particular body, and the word of a body has the weight of the day it was asked."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0009_grond_consult'),
        ('organen', '0002_commissie'),
        ('toewijzing', '0040_stapvraag'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name='agendapunt',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='agendapunt',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='agendapunt',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='bespreekt',
                    field=models.CharField(blank=True, db_default='', default='', editable=False, max_length=20),
                ),
                migrations.AddField(
                    model_name='agendapunt',
                    name='gewicht',
                    field=models.CharField(choices=[('besluit', 'bindend besluit'), ('bindend_advies', 'bindend advies'), ('advies', 'advies'), ('bespreken', 'alleen bespreken')], db_default='advies', default='advies', help_text='Wat het woord van het orgaan waard was toen de zaak op de agenda kwam.', max_length=14),
                ),
                migrations.AddField(
                    model_name='agendapuntevent',
                    name='gewicht',
                    field=models.CharField(choices=[('besluit', 'bindend besluit'), ('bindend_advies', 'bindend advies'), ('advies', 'advies'), ('bespreken', 'alleen bespreken')], db_default='advies', default='advies', help_text='Wat het woord van het orgaan waard was toen de zaak op de agenda kwam.', max_length=14),
                ),
                migrations.AddField(
                    model_name='routestap',
                    name='orgaan',
                    field=models.ForeignKey(blank=True, help_text='Alleen bij een bespreking; leeg is elk orgaan dat erover mag gaan. Telt door zijn code.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organen.orgaan'),
                ),
                migrations.AlterField(
                    model_name='agendapunt',
                    name='oordeel',
                    field=models.CharField(blank=True, choices=[('toekennen', 'toekennen'), ('afwijzen', 'niet toekennen'), ('besproken', 'besproken')], max_length=10),
                ),
                migrations.AlterField(
                    model_name='agendapuntevent',
                    name='oordeel',
                    field=models.CharField(blank=True, choices=[('toekennen', 'toekennen'), ('afwijzen', 'niet toekennen'), ('besproken', 'besproken')], max_length=10),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "gewicht", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "voorlopig", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."gewicht", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."voorlopig", NEW."zitting_id"); RETURN NULL;', hash='2b1cc9f81c197435d1058f6d7ad6fd31c301fcce', operation='INSERT', pgid='pgtrigger_insert_insert_8b682', table='toewijzing_agendapunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "gewicht", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "voorlopig", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."gewicht", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."voorlopig", NEW."zitting_id"); RETURN NULL;', hash='b5de65470653a49ccee4583bdbadf2d209e47d66', operation='UPDATE', pgid='pgtrigger_update_update_44197', table='toewijzing_agendapunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "gewicht", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "voorlopig", "zitting_id") VALUES (OLD."aanvraag_id", OLD."categorie", OLD."gewicht", OLD."id", OLD."leerling_id", OLD."minuten", OLD."motivering", OLD."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."vervallen_op", OLD."volgorde", OLD."voorlopig", OLD."zitting_id"); RETURN NULL;', hash='c3bebd9e453e502553ea06db6e1e7c29e63135e5', operation='DELETE', pgid='pgtrigger_delete_delete_31243', table='toewijzing_agendapunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluit',
                    trigger=pgtrigger.compiler.Trigger(name='bindend', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE woord record;', func="\n    if not verband_is_toepassing() then return new; end if;\n    select a.oordeel, a.categorie into woord\n      from toewijzing_agendapunt a join toewijzing_zitting z on z.id = a.zitting_id\n     where a.aanvraag_id = new.aanvraag_id and a.vervallen_op is null and a.gewicht in ('besluit', 'bindend_advies')\n       and a.oordeel in ('toekennen', 'afwijzen')\n       and not exists (\n         select 1 from toewijzing_agendapunt b join toewijzing_zitting y on y.id = b.zitting_id\n          where b.aanvraag_id = a.aanvraag_id and b.vervallen_op is null and b.oordeel <> ''\n            and y.orgaan_id = z.orgaan_id and b.id > a.id)\n     order by a.id desc limit 1;\n    if not found or new.uitkomst not in ('toegekend', 'afgewezen') then return new; end if;\n    if (woord.oordeel = 'toekennen') <> (new.uitkomst = 'toegekend')\n       or (new.uitkomst = 'toegekend' and woord.categorie is not null and new.categorie is distinct from woord.categorie)\n    then\n        raise exception 'besluit: departs from a binding word' using errcode = '23514';\n    end if;\n    return new;\n", hash='08728a1f45e8098a47b631391fbe564f7bd2bfe0', operation='INSERT OR UPDATE OF "uitkomst", "categorie"', pgid='pgtrigger_bindend_17ecb', table='toewijzing_besluit', when='BEFORE')),
                ),
                migrations.AddConstraint(
                    model_name='agendapunt',
                    constraint=models.CheckConstraint(condition=models.Q(('gewicht__in', ['besluit', 'bindend_advies', 'advies', 'bespreken'])), name='agendapunt_gewicht'),
                ),
                migrations.AddConstraint(
                    model_name='agendapunt',
                    constraint=models.CheckConstraint(condition=models.Q(('oordeel', ''), models.Q(('gewicht', 'bespreken'), ('oordeel', 'besproken')), models.Q(models.Q(('gewicht', 'bespreken'), _negated=True), models.Q(('oordeel', 'besproken'), _negated=True)), _connector='OR'), name='agendapunt_besproken_of_advies'),
                ),
                migrations.AddConstraint(
                    model_name='routestap',
                    constraint=models.CheckConstraint(condition=models.Q(('orgaan__isnull', True), ('doet', 'zitting'), _connector='OR'), name='routestap_orgaan_bij_zitting'),
                ),
            ]
        )
    ]
