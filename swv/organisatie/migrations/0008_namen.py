"""The parts of the names of people. What stands there already is taken apart in the next migration, which also validates."""

import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.contrib.postgres.operations import AddConstraintNotValid
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ("organisatie", "0007_inlezen"),
    ]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name='gebruiker',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='gebruiker',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='gebruiker',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='gebruiker',
                    name='achternaam',
                    field=models.CharField(db_default='', default='', help_text='Of de enige naam, als iemand er één heeft.', max_length=150),
                ),
                migrations.AddField(
                    model_name='gebruiker',
                    name='naam_nazien',
                    field=models.BooleanField(db_default=False, default=False, help_text='De naam is uit één tekst gehaald, en iemand moet die nakijken.'),
                ),
                migrations.AddField(
                    model_name='gebruiker',
                    name='roepnaam',
                    field=models.CharField(blank=True, db_default='', default='', max_length=60),
                ),
                migrations.AddField(
                    model_name='gebruiker',
                    name='tussenvoegsel',
                    field=models.CharField(blank=True, db_default='', default='', max_length=20),
                ),
                migrations.AddField(
                    model_name='gebruikerevent',
                    name='achternaam',
                    field=models.CharField(db_default='', default='', help_text='Of de enige naam, als iemand er één heeft.', max_length=150),
                ),
                migrations.AddField(
                    model_name='gebruikerevent',
                    name='roepnaam',
                    field=models.CharField(blank=True, db_default='', default='', max_length=60),
                ),
                migrations.AddField(
                    model_name='gebruikerevent',
                    name='tussenvoegsel',
                    field=models.CharField(blank=True, db_default='', default='', max_length=20),
                ),
                migrations.AddField(
                    model_name='gebruiker',
                    name='titel',
                    field=models.CharField(blank=True, db_default='', default='', max_length=40),
                ),
                migrations.AddField(
                    model_name='gebruikerevent',
                    name='naam_nazien',
                    field=models.BooleanField(db_default=False, default=False, help_text='De naam is uit één tekst gehaald, en iemand moet die nakijken.'),
                ),
                migrations.AddField(
                    model_name='gebruikerevent',
                    name='titel',
                    field=models.CharField(blank=True, db_default='', default='', max_length=40),
                ),
                migrations.AlterField(
                    model_name='gebruiker',
                    name='naam',
                    field=models.CharField(editable=False, max_length=273),
                ),
                migrations.AlterField(
                    model_name='gebruikerevent',
                    name='naam',
                    field=models.CharField(editable=False, max_length=273),
                ),
                migrations.AddField(
                    model_name='gebruiker',
                    name='sorteernaam',
                    field=models.GeneratedField(db_persist=True, expression=models.Func(django.db.models.functions.text.Lower(django.db.models.functions.text.Concat('achternaam', models.Value(' '), 'roepnaam', models.Value(' '), 'tussenvoegsel', output_field=models.TextField())), models.Value('àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'), models.Value('aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'), function='TRANSLATE', output_field=models.TextField()), output_field=models.CharField(db_collation='C', max_length=400)),
                ),
                migrations.AddIndex(
                    model_name='gebruiker',
                    index=models.Index(fields=['sorteernaam', 'id'], name='gebruiker_sorteernaam'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gebruiker',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_gebruikerevent" ("aangemaakt_op", "achternaam", "discipline", "email", "id", "is_active", "naam", "naam_nazien", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "roepnaam", "titel", "tussenvoegsel", "werkgever_id") VALUES (NEW."aangemaakt_op", NEW."achternaam", NEW."discipline", NEW."email", NEW."id", NEW."is_active", NEW."naam", NEW."naam_nazien", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."registratie", NEW."roepnaam", NEW."titel", NEW."tussenvoegsel", NEW."werkgever_id"); RETURN NULL;', hash='d182f6097a1aba92a0b0e0f9c1131565df4e8857', operation='INSERT', pgid='pgtrigger_insert_insert_0cb9f', table='organisatie_gebruiker', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gebruiker',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aangemaakt_op" IS DISTINCT FROM (NEW."aangemaakt_op") OR OLD."achternaam" IS DISTINCT FROM (NEW."achternaam") OR OLD."discipline" IS DISTINCT FROM (NEW."discipline") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."naam_nazien" IS DISTINCT FROM (NEW."naam_nazien") OR OLD."registratie" IS DISTINCT FROM (NEW."registratie") OR OLD."roepnaam" IS DISTINCT FROM (NEW."roepnaam") OR OLD."titel" IS DISTINCT FROM (NEW."titel") OR OLD."tussenvoegsel" IS DISTINCT FROM (NEW."tussenvoegsel") OR OLD."werkgever_id" IS DISTINCT FROM (NEW."werkgever_id"))', func='INSERT INTO "organisatie_gebruikerevent" ("aangemaakt_op", "achternaam", "discipline", "email", "id", "is_active", "naam", "naam_nazien", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "roepnaam", "titel", "tussenvoegsel", "werkgever_id") VALUES (NEW."aangemaakt_op", NEW."achternaam", NEW."discipline", NEW."email", NEW."id", NEW."is_active", NEW."naam", NEW."naam_nazien", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."registratie", NEW."roepnaam", NEW."titel", NEW."tussenvoegsel", NEW."werkgever_id"); RETURN NULL;', hash='d40ab2935ab40afaa3a9b2ad8a53bfbb49fa5b00', operation='UPDATE', pgid='pgtrigger_update_update_48577', table='organisatie_gebruiker', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='gebruiker',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_gebruikerevent" ("aangemaakt_op", "achternaam", "discipline", "email", "id", "is_active", "naam", "naam_nazien", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "roepnaam", "titel", "tussenvoegsel", "werkgever_id") VALUES (OLD."aangemaakt_op", OLD."achternaam", OLD."discipline", OLD."email", OLD."id", OLD."is_active", OLD."naam", OLD."naam_nazien", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."registratie", OLD."roepnaam", OLD."titel", OLD."tussenvoegsel", OLD."werkgever_id"); RETURN NULL;', hash='989d765182d278647023af81b08b2c45559550b2', operation='DELETE', pgid='pgtrigger_delete_delete_8a7b1', table='organisatie_gebruiker', when='AFTER')),
                ),
            ]
        ),
        AddConstraintNotValid(
            model_name='gebruiker',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('achternaam', ''), _negated=True), ('naam', models.Func('titel', 'roepnaam', 'tussenvoegsel', 'achternaam', arg_joiner=" || ' ' || ", output_field=models.TextField(), template="btrim(regexp_replace(%(expressions)s, ' +', ' ', 'g'))"))), name='gebruiker_naam_uit_delen'),
        ),
    ]
