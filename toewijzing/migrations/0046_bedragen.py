"""How an amount comes about: rules of a kind, rates, budgets, and what came of it with request, decision and grant."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import django.db.models.expressions
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import swv.organisatie.models.periode
from decimal import Decimal
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0009_grond_consult'),
        ('organisatie', '0015_kamer_consulten'),
        ('toewijzing', '0044_starter'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            changes=[
                migrations.CreateModel(
                    name='Bedragtarief',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('code', models.CharField(max_length=20)),
                        ('naam', models.CharField(max_length=100)),
                        ('bedrag', models.DecimalField(decimal_places=2, help_text='euro per eenheid', max_digits=9)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                    ],
                    options={
                        'ordering': ['code', '-van', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='BedragtariefEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('code', models.CharField(max_length=20)),
                        ('naam', models.CharField(max_length=100)),
                        ('bedrag', models.DecimalField(decimal_places=2, help_text='euro per eenheid', max_digits=9)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Soortbudget',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=100)),
                        ('soorten', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), help_text='Codes van de aanvraagsoorten.', size=None)),
                        ('eenheid', models.CharField(default='euro', max_length=10)),
                        ('bedrag', models.DecimalField(decimal_places=2, help_text='euro, of een aantal van de eenheid', max_digits=12)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(help_text='Eerste dag waarop het niet meer geldt.')),
                    ],
                    options={
                        'ordering': ['-van', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SoortbudgetEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=100)),
                        ('soorten', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), help_text='Codes van de aanvraagsoorten.', size=None)),
                        ('eenheid', models.CharField(default='euro', max_length=10)),
                        ('bedrag', models.DecimalField(decimal_places=2, help_text='euro, of een aantal van de eenheid', max_digits=12)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(help_text='Eerste dag waarop het niet meer geldt.')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Toekenningstermijn',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort_code', models.CharField(max_length=20)),
                        ('soort_naam', models.CharField(max_length=100)),
                        ('volgorde', models.PositiveSmallIntegerField()),
                        ('bedrag', models.DecimalField(decimal_places=2, help_text='euro', max_digits=9)),
                        ('op', models.DateField(blank=True, null=True)),
                        ('voorwaarde', models.CharField(max_length=100)),
                    ],
                    options={
                        'ordering': ['toekenning', 'volgorde'],
                    },
                ),
                migrations.CreateModel(
                    name='ToekenningstermijnEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('soort_code', models.CharField(max_length=20)),
                        ('soort_naam', models.CharField(max_length=100)),
                        ('volgorde', models.PositiveSmallIntegerField()),
                        ('bedrag', models.DecimalField(decimal_places=2, help_text='euro', max_digits=9)),
                        ('op', models.DateField(blank=True, null=True)),
                        ('voorwaarde', models.CharField(max_length=100)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='afgerond',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagsoort',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagsoort',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagsoort',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='besluit',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='besluit',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='besluit',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='gevraagd_aantal',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='uren, dagdelen, weken of leerlingen', max_digits=7, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='gevraagd_deel_swv',
                    field=models.DecimalField(blank=True, decimal_places=2, editable=False, help_text='euro', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='gevraagd_tarief',
                    field=models.DecimalField(blank=True, decimal_places=2, editable=False, help_text='euro per eenheid, op de eerste dag', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagevent',
                    name='gevraagd_aantal',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='uren, dagdelen, weken of leerlingen', max_digits=7, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagevent',
                    name='gevraagd_deel_swv',
                    field=models.DecimalField(blank=True, decimal_places=2, editable=False, help_text='euro', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagevent',
                    name='gevraagd_tarief',
                    field=models.DecimalField(blank=True, decimal_places=2, editable=False, help_text='euro per eenheid, op de eerste dag', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_deel_bestuur',
                    field=models.DecimalField(db_default=Decimal('0'), decimal_places=2, default=Decimal('0'), help_text='procent', max_digits=5, validators=[django.core.validators.MinValueValidator(0), django.core.validators.MaxValueValidator(100)]),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_eenheid',
                    field=models.CharField(blank=True, choices=[('uren', 'uren'), ('dagdelen', 'dagdelen'), ('weken', 'weken'), ('leerlingen', 'leerlingen')], db_default='', max_length=10),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_eigen_risico',
                    field=models.DecimalField(db_default=Decimal('0'), decimal_places=2, default=Decimal('0'), help_text='euro per aanvraag', max_digits=9, validators=[django.core.validators.MinValueValidator(0)]),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_hoogstens',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro per aanvraag', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_hoogstens_aantal',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='eenheden per aanvraag', max_digits=7, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_hoogstens_leerling',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro per leerling per schooljaar', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_tarief',
                    field=models.CharField(blank=True, db_default='', help_text='Code van het tarief.', max_length=20),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_tekort',
                    field=models.CharField(choices=[('waarschuwen', 'waarschuwen: wie beslist schrijft waarom het toch kan'), ('weigeren', 'weigeren: meer dan er over is kan niet')], db_default='waarschuwen', default='waarschuwen', max_length=12),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_termijnen',
                    field=models.JSONField(blank=True, db_default=[], default=list, help_text='[{"procent", "moment", "weken", "dag", "maand"}], op volgorde'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_vast',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_wijze',
                    field=models.CharField(choices=[('totaal', 'een bedrag dat de school noemt'), ('aantal', 'een aantal keer een tarief'), ('vast', 'een vast bedrag'), ('uren', "alleen een aantal, geen euro's")], db_default='totaal', default='totaal', max_length=6),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_deel_bestuur',
                    field=models.DecimalField(db_default=Decimal('0'), decimal_places=2, default=Decimal('0'), help_text='procent', max_digits=5, validators=[django.core.validators.MinValueValidator(0), django.core.validators.MaxValueValidator(100)]),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_eenheid',
                    field=models.CharField(blank=True, choices=[('uren', 'uren'), ('dagdelen', 'dagdelen'), ('weken', 'weken'), ('leerlingen', 'leerlingen')], db_default='', max_length=10),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_eigen_risico',
                    field=models.DecimalField(db_default=Decimal('0'), decimal_places=2, default=Decimal('0'), help_text='euro per aanvraag', max_digits=9, validators=[django.core.validators.MinValueValidator(0)]),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_hoogstens',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro per aanvraag', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_hoogstens_aantal',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='eenheden per aanvraag', max_digits=7, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_hoogstens_leerling',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro per leerling per schooljaar', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_tarief',
                    field=models.CharField(blank=True, db_default='', help_text='Code van het tarief.', max_length=20),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_tekort',
                    field=models.CharField(choices=[('waarschuwen', 'waarschuwen: wie beslist schrijft waarom het toch kan'), ('weigeren', 'weigeren: meer dan er over is kan niet')], db_default='waarschuwen', default='waarschuwen', max_length=12),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_termijnen',
                    field=models.JSONField(blank=True, db_default=[], default=list, help_text='[{"procent", "moment", "weken", "dag", "maand"}], op volgorde'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_vast',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_wijze',
                    field=models.CharField(choices=[('totaal', 'een bedrag dat de school noemt'), ('aantal', 'een aantal keer een tarief'), ('vast', 'een vast bedrag'), ('uren', "alleen een aantal, geen euro's")], db_default='totaal', default='totaal', max_length=6),
                ),
                migrations.AddField(
                    model_name='besluit',
                    name='aantal',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='uren, dagdelen, weken of leerlingen', max_digits=7, null=True),
                ),
                migrations.AddField(
                    model_name='besluit',
                    name='berekening',
                    field=models.TextField(blank=True, db_default='', default='', help_text='In zinnen, een per regel.'),
                ),
                migrations.AddField(
                    model_name='besluit',
                    name='boven_budget',
                    field=models.TextField(blank=True, db_default='', default='', help_text='Waarom er meer is toegekend dan er over was.'),
                ),
                migrations.AddField(
                    model_name='besluit',
                    name='deel_bestuur',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='besluit',
                    name='deel_swv',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='besluit',
                    name='tarief',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro per eenheid, op de eerste dag', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='besluitevent',
                    name='aantal',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='uren, dagdelen, weken of leerlingen', max_digits=7, null=True),
                ),
                migrations.AddField(
                    model_name='besluitevent',
                    name='berekening',
                    field=models.TextField(blank=True, db_default='', default='', help_text='In zinnen, een per regel.'),
                ),
                migrations.AddField(
                    model_name='besluitevent',
                    name='boven_budget',
                    field=models.TextField(blank=True, db_default='', default='', help_text='Waarom er meer is toegekend dan er over was.'),
                ),
                migrations.AddField(
                    model_name='besluitevent',
                    name='deel_bestuur',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='besluitevent',
                    name='deel_swv',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='besluitevent',
                    name='tarief',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro per eenheid, op de eerste dag', max_digits=9, null=True),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='afgerond', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" IN (\'besloten\', \'ingetrokken\'))', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (select jsonb_object_agg(k, to_jsonb(new) -> k) from unnest(array['soort_id', 'ontvangen_op', 'gevraagde_categorie', 'gevraagd_van', 'gevraagd_tot_en_met', 'gevraagd_bedrag', 'gevraagde_weken', 'gevraagde_dagen_per_week', 'ontvangende_school_id', 'antwoorden', 'vervolg_van_id', 'gevraagd_aantal', 'gevraagd_tarief', 'gevraagd_deel_swv']::text[]) k) is distinct from (select jsonb_object_agg(k, to_jsonb(old) -> k) from unnest(array['soort_id', 'ontvangen_op', 'gevraagde_categorie', 'gevraagd_van', 'gevraagd_tot_en_met', 'gevraagd_bedrag', 'gevraagde_weken', 'gevraagde_dagen_per_week', 'ontvangende_school_id', 'antwoorden', 'vervolg_van_id', 'gevraagd_aantal', 'gevraagd_tarief', 'gevraagd_deel_swv']::text[]) k) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='dd3b00bf270b923212a6762b62d570d81181cc42', operation='UPDATE', pgid='pgtrigger_afgerond_37491', table='toewijzing_aanvraag', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_aantal", "gevraagd_bedrag", "gevraagd_deel_swv", "gevraagd_tarief", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_aantal", NEW."gevraagd_bedrag", NEW."gevraagd_deel_swv", NEW."gevraagd_tarief", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;', hash='d11d9e639c932b23c9a5ed0501a2d1f8292ab7cc', operation='INSERT', pgid='pgtrigger_insert_insert_a5683', table='toewijzing_aanvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aangemaakt_door_id" IS DISTINCT FROM (NEW."aangemaakt_door_id") OR OLD."aangemaakt_op" IS DISTINCT FROM (NEW."aangemaakt_op") OR OLD."advies_voor" IS DISTINCT FROM (NEW."advies_voor") OR OLD."adviezen_binnen" IS DISTINCT FROM (NEW."adviezen_binnen") OR OLD."adviezen_gevraagd" IS DISTINCT FROM (NEW."adviezen_gevraagd") OR OLD."antwoorden" IS DISTINCT FROM (NEW."antwoorden") OR OLD."compleet_op" IS DISTINCT FROM (NEW."compleet_op") OR OLD."eigenaar_id" IS DISTINCT FROM (NEW."eigenaar_id") OR OLD."gevraagd_aantal" IS DISTINCT FROM (NEW."gevraagd_aantal") OR OLD."gevraagd_bedrag" IS DISTINCT FROM (NEW."gevraagd_bedrag") OR OLD."gevraagd_deel_swv" IS DISTINCT FROM (NEW."gevraagd_deel_swv") OR OLD."gevraagd_tarief" IS DISTINCT FROM (NEW."gevraagd_tarief") OR OLD."gevraagd_tot_en_met" IS DISTINCT FROM (NEW."gevraagd_tot_en_met") OR OLD."gevraagd_van" IS DISTINCT FROM (NEW."gevraagd_van") OR OLD."gevraagde_categorie" IS DISTINCT FROM (NEW."gevraagde_categorie") OR OLD."gevraagde_dagen_per_week" IS DISTINCT FROM (NEW."gevraagde_dagen_per_week") OR OLD."gevraagde_weken" IS DISTINCT FROM (NEW."gevraagde_weken") OR OLD."gewijzigd_op" IS DISTINCT FROM (NEW."gewijzigd_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."klad" IS DISTINCT FROM (NEW."klad") OR OLD."leerling_id" IS DISTINCT FROM (NEW."leerling_id") OR OLD."norm_op" IS DISTINCT FROM (NEW."norm_op") OR OLD."nummer" IS DISTINCT FROM (NEW."nummer") OR OLD."ontvangen_op" IS DISTINCT FROM (NEW."ontvangen_op") OR OLD."ontvangende_school_id" IS DISTINCT FROM (NEW."ontvangende_school_id") OR OLD."school_id" IS DISTINCT FROM (NEW."school_id") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."soort_id" IS DISTINCT FROM (NEW."soort_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."uiterlijk_op" IS DISTINCT FROM (NEW."uiterlijk_op") OR OLD."versie" IS DISTINCT FROM (NEW."versie") OR OLD."vervolg_van_id" IS DISTINCT FROM (NEW."vervolg_van_id") OR OLD."vraag_tot" IS DISTINCT FROM (NEW."vraag_tot") OR OLD."zitting_op" IS DISTINCT FROM (NEW."zitting_op"))', func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_aantal", "gevraagd_bedrag", "gevraagd_deel_swv", "gevraagd_tarief", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_aantal", NEW."gevraagd_bedrag", NEW."gevraagd_deel_swv", NEW."gevraagd_tarief", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;', hash='c4de132ce0ed065f9629557855d921b9bfb5b8af', operation='UPDATE', pgid='pgtrigger_update_update_bf2fc', table='toewijzing_aanvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_aantal", "gevraagd_bedrag", "gevraagd_deel_swv", "gevraagd_tarief", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."advies_voor", OLD."adviezen_binnen", OLD."adviezen_gevraagd", OLD."antwoorden", OLD."compleet_op", OLD."eigenaar_id", OLD."gevraagd_aantal", OLD."gevraagd_bedrag", OLD."gevraagd_deel_swv", OLD."gevraagd_tarief", OLD."gevraagd_tot_en_met", OLD."gevraagd_van", OLD."gevraagde_categorie", OLD."gevraagde_dagen_per_week", OLD."gevraagde_weken", OLD."gewijzigd_op", OLD."id", OLD."klad", OLD."leerling_id", OLD."norm_op", OLD."nummer", OLD."ontvangen_op", OLD."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."sleutel", OLD."soort_id", OLD."status", OLD."swv_id", OLD."uiterlijk_op", OLD."versie", OLD."vervolg_van_id", OLD."vraag_tot", OLD."zitting_op"); RETURN NULL;', hash='0008eadc8a9174368711bab0fee4ceb9838d0f05', operation='DELETE', pgid='pgtrigger_delete_delete_9aed3', table='toewijzing_aanvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "bedrag_deel_bestuur", "bedrag_eenheid", "bedrag_eigen_risico", "bedrag_hoogstens", "bedrag_hoogstens_aantal", "bedrag_hoogstens_leerling", "bedrag_tarief", "bedrag_tekort", "bedrag_termijnen", "bedrag_vast", "bedrag_wijze", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."bedrag_deel_bestuur", NEW."bedrag_eenheid", NEW."bedrag_eigen_risico", NEW."bedrag_hoogstens", NEW."bedrag_hoogstens_aantal", NEW."bedrag_hoogstens_leerling", NEW."bedrag_tarief", NEW."bedrag_tekort", NEW."bedrag_termijnen", NEW."bedrag_vast", NEW."bedrag_wijze", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."schrijvers", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='a8b0eccf80342902a33a8b0a673a855491de280d', operation='INSERT', pgid='pgtrigger_insert_insert_c7fad', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aantal_deskundigen" IS DISTINCT FROM (NEW."aantal_deskundigen") OR OLD."adviestermijn_dagen" IS DISTINCT FROM (NEW."adviestermijn_dagen") OR OLD."bedrag_deel_bestuur" IS DISTINCT FROM (NEW."bedrag_deel_bestuur") OR OLD."bedrag_eenheid" IS DISTINCT FROM (NEW."bedrag_eenheid") OR OLD."bedrag_eigen_risico" IS DISTINCT FROM (NEW."bedrag_eigen_risico") OR OLD."bedrag_hoogstens" IS DISTINCT FROM (NEW."bedrag_hoogstens") OR OLD."bedrag_hoogstens_aantal" IS DISTINCT FROM (NEW."bedrag_hoogstens_aantal") OR OLD."bedrag_hoogstens_leerling" IS DISTINCT FROM (NEW."bedrag_hoogstens_leerling") OR OLD."bedrag_tarief" IS DISTINCT FROM (NEW."bedrag_tarief") OR OLD."bedrag_tekort" IS DISTINCT FROM (NEW."bedrag_tekort") OR OLD."bedrag_termijnen" IS DISTINCT FROM (NEW."bedrag_termijnen") OR OLD."bedrag_vast" IS DISTINCT FROM (NEW."bedrag_vast") OR OLD."bedrag_wijze" IS DISTINCT FROM (NEW."bedrag_wijze") OR OLD."brief_tekst" IS DISTINCT FROM (NEW."brief_tekst") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."geeft_tlv" IS DISTINCT FROM (NEW."geeft_tlv") OR OLD."gepubliceerd_door_id" IS DISTINCT FROM (NEW."gepubliceerd_door_id") OR OLD."grenzen_bron" IS DISTINCT FROM (NEW."grenzen_bron") OR OLD."hoogstens_jaren" IS DISTINCT FROM (NEW."hoogstens_jaren") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_awb_besluit" IS DISTINCT FROM (NEW."is_awb_besluit") OR OLD."leeftijd_tot" IS DISTINCT FROM (NEW."leeftijd_tot") OR OLD."leeftijd_vanaf" IS DISTINCT FROM (NEW."leeftijd_vanaf") OR OLD."max_dagen_per_week" IS DISTINCT FROM (NEW."max_dagen_per_week") OR OLD."max_weken" IS DISTINCT FROM (NEW."max_weken") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."naar_id" IS DISTINCT FROM (NEW."naar_id") OR OLD."norm_aantal" IS DISTINCT FROM (NEW."norm_aantal") OR OLD."norm_eenheid" IS DISTINCT FROM (NEW."norm_eenheid") OR OLD."opmerking" IS DISTINCT FROM (NEW."opmerking") OR OLD."periode_regel" IS DISTINCT FROM (NEW."periode_regel") OR OLD."route" IS DISTINCT FROM (NEW."route") OR OLD."scholen_naar" IS DISTINCT FROM (NEW."scholen_naar") OR OLD."scholen_van" IS DISTINCT FROM (NEW."scholen_van") OR OLD."schrijvers" IS DISTINCT FROM (NEW."schrijvers") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."voorgelegd_door_id" IS DISTINCT FROM (NEW."voorgelegd_door_id") OR OLD."vraagt_bedrag" IS DISTINCT FROM (NEW."vraagt_bedrag") OR OLD."vraagt_categorie" IS DISTINCT FROM (NEW."vraagt_categorie") OR OLD."vraagt_weken" IS DISTINCT FROM (NEW."vraagt_weken") OR OLD."wettelijke_weken" IS DISTINCT FROM (NEW."wettelijke_weken"))', func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "bedrag_deel_bestuur", "bedrag_eenheid", "bedrag_eigen_risico", "bedrag_hoogstens", "bedrag_hoogstens_aantal", "bedrag_hoogstens_leerling", "bedrag_tarief", "bedrag_tekort", "bedrag_termijnen", "bedrag_vast", "bedrag_wijze", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."bedrag_deel_bestuur", NEW."bedrag_eenheid", NEW."bedrag_eigen_risico", NEW."bedrag_hoogstens", NEW."bedrag_hoogstens_aantal", NEW."bedrag_hoogstens_leerling", NEW."bedrag_tarief", NEW."bedrag_tekort", NEW."bedrag_termijnen", NEW."bedrag_vast", NEW."bedrag_wijze", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."schrijvers", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='4cf45daad2470e8523b964e6b92ea148e8a5e203', operation='UPDATE', pgid='pgtrigger_update_update_3f98a', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "bedrag_deel_bestuur", "bedrag_eenheid", "bedrag_eigen_risico", "bedrag_hoogstens", "bedrag_hoogstens_aantal", "bedrag_hoogstens_leerling", "bedrag_tarief", "bedrag_tekort", "bedrag_termijnen", "bedrag_vast", "bedrag_wijze", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (OLD."aantal_deskundigen", OLD."adviestermijn_dagen", OLD."bedrag_deel_bestuur", OLD."bedrag_eenheid", OLD."bedrag_eigen_risico", OLD."bedrag_hoogstens", OLD."bedrag_hoogstens_aantal", OLD."bedrag_hoogstens_leerling", OLD."bedrag_tarief", OLD."bedrag_tekort", OLD."bedrag_termijnen", OLD."bedrag_vast", OLD."bedrag_wijze", OLD."brief_tekst", OLD."code", OLD."geeft_tlv", OLD."gepubliceerd_door_id", OLD."grenzen_bron", OLD."hoogstens_jaren", OLD."id", OLD."is_awb_besluit", OLD."leeftijd_tot", OLD."leeftijd_vanaf", OLD."max_dagen_per_week", OLD."max_weken", OLD."naam", OLD."naar_id", OLD."norm_aantal", OLD."norm_eenheid", OLD."opmerking", OLD."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."scholen_naar", OLD."scholen_van", OLD."schrijvers", OLD."status", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."voorgelegd_door_id", OLD."vraagt_bedrag", OLD."vraagt_categorie", OLD."vraagt_weken", OLD."wettelijke_weken"); RETURN NULL;', hash='dff9db4cc0fb81b277683894bdf20da2ef9908a9', operation='DELETE', pgid='pgtrigger_delete_delete_6aee2', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluit',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_besluitevent" ("aantal", "aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "berekening", "beslist_door_id", "bezwaar_tot_en_met", "boven_budget", "categorie", "dagen_per_week", "datum", "deel_bestuur", "deel_swv", "eind", "functie", "id", "leerling_id", "motivering", "namens", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "tarief", "uitkomst", "weken") VALUES (NEW."aantal", NEW."aanvraag_id", NEW."afwijking", NEW."bedrag", NEW."begin", NEW."bekendgemaakt_op", NEW."berekening", NEW."beslist_door_id", NEW."bezwaar_tot_en_met", NEW."boven_budget", NEW."categorie", NEW."dagen_per_week", NEW."datum", NEW."deel_bestuur", NEW."deel_swv", NEW."eind", NEW."functie", NEW."id", NEW."leerling_id", NEW."motivering", NEW."namens", NEW."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rol", NEW."status", NEW."tarief", NEW."uitkomst", NEW."weken"); RETURN NULL;', hash='20b08167c669f16201250364bf281dafbaa3577a', operation='INSERT', pgid='pgtrigger_insert_insert_51954', table='toewijzing_besluit', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluit',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_besluitevent" ("aantal", "aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "berekening", "beslist_door_id", "bezwaar_tot_en_met", "boven_budget", "categorie", "dagen_per_week", "datum", "deel_bestuur", "deel_swv", "eind", "functie", "id", "leerling_id", "motivering", "namens", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "tarief", "uitkomst", "weken") VALUES (NEW."aantal", NEW."aanvraag_id", NEW."afwijking", NEW."bedrag", NEW."begin", NEW."bekendgemaakt_op", NEW."berekening", NEW."beslist_door_id", NEW."bezwaar_tot_en_met", NEW."boven_budget", NEW."categorie", NEW."dagen_per_week", NEW."datum", NEW."deel_bestuur", NEW."deel_swv", NEW."eind", NEW."functie", NEW."id", NEW."leerling_id", NEW."motivering", NEW."namens", NEW."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rol", NEW."status", NEW."tarief", NEW."uitkomst", NEW."weken"); RETURN NULL;', hash='6856dba8ff65483312571a8040d1f29d88b2b23d', operation='UPDATE', pgid='pgtrigger_update_update_c73f9', table='toewijzing_besluit', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluit',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_besluitevent" ("aantal", "aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "berekening", "beslist_door_id", "bezwaar_tot_en_met", "boven_budget", "categorie", "dagen_per_week", "datum", "deel_bestuur", "deel_swv", "eind", "functie", "id", "leerling_id", "motivering", "namens", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "tarief", "uitkomst", "weken") VALUES (OLD."aantal", OLD."aanvraag_id", OLD."afwijking", OLD."bedrag", OLD."begin", OLD."bekendgemaakt_op", OLD."berekening", OLD."beslist_door_id", OLD."bezwaar_tot_en_met", OLD."boven_budget", OLD."categorie", OLD."dagen_per_week", OLD."datum", OLD."deel_bestuur", OLD."deel_swv", OLD."eind", OLD."functie", OLD."id", OLD."leerling_id", OLD."motivering", OLD."namens", OLD."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rol", OLD."status", OLD."tarief", OLD."uitkomst", OLD."weken"); RETURN NULL;', hash='deb3f7f937b470bb48cce5d5905eb7e499074805', operation='DELETE', pgid='pgtrigger_delete_delete_0026b', table='toewijzing_besluit', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag_wijze__in', ['totaal', 'aantal', 'vast', 'uren']), ('bedrag_eenheid__in', ['', 'uren', 'dagdelen', 'weken', 'leerlingen']), ('bedrag_tekort__in', ['waarschuwen', 'weigeren'])), name='aanvraagsoort_bedrag_codes'),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag_deel_bestuur__gte', 0), ('bedrag_deel_bestuur__lte', 100), ('bedrag_eigen_risico__gte', 0)), name='aanvraagsoort_bedrag_deel'),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('bedrag_wijze__in', ['aantal', 'uren']), _negated=True), models.Q(('bedrag_eenheid', ''), _negated=True), _connector='OR'), name='aanvraagsoort_bedrag_eenheid'),
                ),
                migrations.AddConstraint(
                    model_name='besluit',
                    constraint=models.CheckConstraint(condition=models.Q(('aantal__isnull', True), ('aantal__gte', 0), _connector='OR'), name='besluit_aantal'),
                ),
                migrations.AddConstraint(
                    model_name='besluit',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('deel_bestuur__isnull', True), ('deel_swv__isnull', True)), models.Q(('bedrag', django.db.models.expressions.CombinedExpression(models.F('deel_bestuur'), '+', models.F('deel_swv'))), ('deel_bestuur__gte', 0), ('deel_swv__gte', 0)), _connector='OR'), name='besluit_delen_tellen_op'),
                ),
                migrations.AddField(
                    model_name='bedragtarief',
                    name='door',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='bedragtarief',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='bedragtariefevent',
                    name='door',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='bedragtariefevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.bedragtarief'),
                ),
                migrations.AddField(
                    model_name='bedragtariefevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='soortbudget',
                    name='bestuur',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='soortbudget',
                    name='school',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='soortbudget',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='soortbudgetevent',
                    name='bestuur',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='soortbudgetevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.soortbudget'),
                ),
                migrations.AddField(
                    model_name='soortbudgetevent',
                    name='school',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='soortbudgetevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='toekenningstermijn',
                    name='school',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='toekenningstermijn',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='toekenningstermijn',
                    name='toekenning',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='termijnen', to='toewijzing.toekenning'),
                ),
                migrations.AddField(
                    model_name='toekenningstermijnevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.toekenningstermijn'),
                ),
                migrations.AddField(
                    model_name='toekenningstermijnevent',
                    name='school',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='toekenningstermijnevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='toekenningstermijnevent',
                    name='toekenning',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.toekenning'),
                ),
                migrations.AddConstraint(
                    model_name='bedragtarief',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag__gte', 0)), name='bedragtarief_bedrag'),
                ),
                migrations.AddConstraint(
                    model_name='bedragtarief',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='bedragtarief_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='bedragtarief',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('code', '=')], name='bedragtarief_geen_overlap'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='bedragtarief',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_bedragtariefevent" ("bedrag", "code", "door_id", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."bedrag", NEW."code", NEW."door_id", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;', hash='e373ad4ecab33150a5473682fbb9fbe9d5cd77c4', operation='INSERT', pgid='pgtrigger_insert_insert_45b46', table='toewijzing_bedragtarief', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='bedragtarief',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_bedragtariefevent" ("bedrag", "code", "door_id", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."bedrag", NEW."code", NEW."door_id", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;', hash='2d9f3f4c5cc41b83970607e6064a5cb930030541', operation='UPDATE', pgid='pgtrigger_update_update_f8bb5', table='toewijzing_bedragtarief', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='bedragtarief',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_bedragtariefevent" ("bedrag", "code", "door_id", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (OLD."bedrag", OLD."code", OLD."door_id", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;', hash='9281843e6b11c73deece8d59adc26b371f6d2eff', operation='DELETE', pgid='pgtrigger_delete_delete_83a53', table='toewijzing_bedragtarief', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='soortbudget',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag__gte', 0)), name='soortbudget_bedrag'),
                ),
                migrations.AddConstraint(
                    model_name='soortbudget',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__gt', models.F('van'))), name='soortbudget_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='soortbudget',
                    constraint=models.CheckConstraint(condition=models.Q(('soorten', []), _negated=True), name='soortbudget_soorten'),
                ),
                migrations.AddConstraint(
                    model_name='soortbudget',
                    constraint=models.CheckConstraint(condition=models.Q(('bestuur__isnull', True), ('school__isnull', True), _connector='OR'), name='soortbudget_bestuur_of_school'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='soortbudget',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_soortbudgetevent" ("bedrag", "bestuur_id", "eenheid", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soorten", "swv_id", "tot", "van") VALUES (NEW."bedrag", NEW."bestuur_id", NEW."eenheid", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."soorten", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;', hash='fb57338d6ef3ed35e6d7715f01e3623d3f2a65e5', operation='INSERT', pgid='pgtrigger_insert_insert_4d47e', table='toewijzing_soortbudget', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='soortbudget',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_soortbudgetevent" ("bedrag", "bestuur_id", "eenheid", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soorten", "swv_id", "tot", "van") VALUES (NEW."bedrag", NEW."bestuur_id", NEW."eenheid", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."soorten", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;', hash='2adc7208255d165eb60be43958b93c0a6463e409', operation='UPDATE', pgid='pgtrigger_update_update_7209a', table='toewijzing_soortbudget', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='soortbudget',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_soortbudgetevent" ("bedrag", "bestuur_id", "eenheid", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soorten", "swv_id", "tot", "van") VALUES (OLD."bedrag", OLD."bestuur_id", OLD."eenheid", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."soorten", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;', hash='1a9dd4ce029cd0e55cc870be2d8d02b49ed34c6c', operation='DELETE', pgid='pgtrigger_delete_delete_654f9', table='toewijzing_soortbudget', when='AFTER')),
                ),
                migrations.AddIndex(
                    model_name='toekenningstermijn',
                    index=models.Index(fields=['swv', 'op', 'id'], name='toekenningstermijn_dag'),
                ),
                migrations.AddConstraint(
                    model_name='toekenningstermijn',
                    constraint=models.UniqueConstraint(fields=('toekenning', 'volgorde'), name='toekenningstermijn_volgorde'),
                ),
                migrations.AddConstraint(
                    model_name='toekenningstermijn',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag__gte', 0)), name='toekenningstermijn_bedrag'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='toekenningstermijn',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_toekenningstermijnevent" ("bedrag", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_code", "soort_naam", "swv_id", "toekenning_id", "volgorde", "voorwaarde") VALUES (NEW."bedrag", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."soort_code", NEW."soort_naam", NEW."swv_id", NEW."toekenning_id", NEW."volgorde", NEW."voorwaarde"); RETURN NULL;', hash='2d7e508c93fa0d0f383d8844ac49ccb325866410', operation='INSERT', pgid='pgtrigger_insert_insert_7326a', table='toewijzing_toekenningstermijn', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='toekenningstermijn',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_toekenningstermijnevent" ("bedrag", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_code", "soort_naam", "swv_id", "toekenning_id", "volgorde", "voorwaarde") VALUES (NEW."bedrag", NEW."id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."soort_code", NEW."soort_naam", NEW."swv_id", NEW."toekenning_id", NEW."volgorde", NEW."voorwaarde"); RETURN NULL;', hash='68ecb8b8d1a6f5e1566392bc4d7ca651bec34094', operation='UPDATE', pgid='pgtrigger_update_update_5d012', table='toewijzing_toekenningstermijn', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='toekenningstermijn',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_toekenningstermijnevent" ("bedrag", "id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_code", "soort_naam", "swv_id", "toekenning_id", "volgorde", "voorwaarde") VALUES (OLD."bedrag", OLD."id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."soort_code", OLD."soort_naam", OLD."swv_id", OLD."toekenning_id", OLD."volgorde", OLD."voorwaarde"); RETURN NULL;', hash='8dbbb2c66e0f4d9e5b5e42ca6dcc628610708449', operation='DELETE', pgid='pgtrigger_delete_delete_a800c', table='toewijzing_toekenningstermijn', when='AFTER')),
                ),
            ]
        ),
    ]
