"""Requests of schools that are not about a pupil, their duties, and quick money."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import schoolaanvragen.models.besluit
import schoolaanvragen.models.plicht
import swv.organisatie.models.periode
import uuid
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('organen', '0002_commissie'),
        ('organisatie', '0015_kamer_consulten'),
        ('toewijzing', '0048_onderwerp'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Schoolaanvraag',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('versie', models.PositiveIntegerField(default=0)),
                        ('nummer', models.CharField(editable=False, max_length=12, unique=True)),
                        ('onderwerp', models.CharField(choices=[('leerling', 'een leerling'), ('groep', 'een groep'), ('klas', 'een klas'), ('school', 'de school'), ('scholen', 'meer scholen samen'), ('locatie', 'een locatie')], max_length=10, verbose_name='gaat over')),
                        ('groep', models.CharField(blank=True, help_text='Hoe de school die noemt.', max_length=100, verbose_name='groep, klas of locatie')),
                        ('aantal_leerlingen', models.PositiveSmallIntegerField(blank=True, help_text='Alleen het aantal.', null=True)),
                        ('van', models.DateField(blank=True, null=True)),
                        ('tot_en_met', models.DateField(blank=True, help_text='Laatste dag.', null=True)),
                        ('weken', models.PositiveSmallIntegerField(blank=True, null=True)),
                        ('bedrag', models.DecimalField(blank=True, decimal_places=2, help_text='Euro, samen.', max_digits=9, null=True)),
                        ('uren', models.DecimalField(blank=True, decimal_places=2, help_text='Uren, samen.', max_digits=7, null=True)),
                        ('antwoorden', models.JSONField(blank=True, db_default={}, default=dict)),
                        ('status', models.CharField(choices=[('concept', 'concept'), ('ter_akkoord', 'wacht op akkoord van de school'), ('ingediend', 'in behandeling'), ('toegekend', 'toegekend'), ('loopt', 'loopt: er zijn nog plichten'), ('afgerond', 'afgerond'), ('afgewezen', 'afgewezen'), ('ingetrokken', 'ingetrokken')], default='concept', max_length=12)),
                        ('begonnen_op', models.DateField()),
                        ('door_swv', models.BooleanField(db_default=False, default=False, help_text='Het samenwerkingsverband begon zij zelf.')),
                        ('ingediend_op', models.DateField(blank=True, help_text='Toen zij voor akkoord of naar het swv ging.', null=True)),
                        ('ontvangen_op', models.DateField(blank=True, help_text='Toen zij bij het samenwerkingsverband kwam.', null=True)),
                        ('norm_op', models.DateField(blank=True, help_text='Volgens de norm van de soort is er dan een besluit.', null=True)),
                        ('doet', models.CharField(blank=True, choices=[('akkoord', 'akkoord'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], editable=False, max_length=12)),
                        ('aan_zet', models.CharField(blank=True, choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider'), ('bestuurder', 'bestuurder'), ('secretaris', 'secretaris CvT'), ('deskundige', 'deskundige'), ('cvt_lid', 'lid CvT'), ('cvt_voorzitter', 'voorzitter CvT'), ('consulent', 'consulent'), ('directeur', 'directeur'), ('controller', 'controller'), ('leerplicht', 'leerplichtambtenaar'), ('toezichthouder', 'toezichthouder'), ('auditor', 'auditor'), ('beheerder', 'beheerder')], editable=False, max_length=20)),
                        ('beslisser', models.CharField(blank=True, choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider'), ('bestuurder', 'bestuurder'), ('secretaris', 'secretaris CvT'), ('deskundige', 'deskundige'), ('cvt_lid', 'lid CvT'), ('cvt_voorzitter', 'voorzitter CvT'), ('consulent', 'consulent'), ('directeur', 'directeur'), ('controller', 'controller'), ('leerplicht', 'leerplichtambtenaar'), ('toezichthouder', 'toezichthouder'), ('auditor', 'auditor'), ('beheerder', 'beheerder')], editable=False, max_length=20)),
                        ('wacht_op', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, editable=False, size=None)),
                        ('beurt_sinds', models.DateField(editable=False, null=True)),
                        ('beurt_tot', models.DateField(editable=False, null=True)),
                        ('bezwaar_op', models.DateField(blank=True, help_text='Toen het bezwaar binnenkwam.', null=True)),
                        ('bezwaar_uitkomst', models.TextField(blank=True)),
                        ('gewijzigd_op', models.DateTimeField(auto_now=True)),
                        ('begonnen_door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('beurt', models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='toewijzing.routestap')),
                        ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                        ('soort', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='toewijzing.aanvraagsoort', verbose_name='soort aanvraag')),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'verbose_name': 'schoolaanvraag',
                        'ordering': ['-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SchoolaanvraagEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('versie', models.PositiveIntegerField(default=0)),
                        ('nummer', models.CharField(editable=False, max_length=12)),
                        ('onderwerp', models.CharField(choices=[('leerling', 'een leerling'), ('groep', 'een groep'), ('klas', 'een klas'), ('school', 'de school'), ('scholen', 'meer scholen samen'), ('locatie', 'een locatie')], max_length=10, verbose_name='gaat over')),
                        ('groep', models.CharField(blank=True, help_text='Hoe de school die noemt.', max_length=100, verbose_name='groep, klas of locatie')),
                        ('aantal_leerlingen', models.PositiveSmallIntegerField(blank=True, help_text='Alleen het aantal.', null=True)),
                        ('van', models.DateField(blank=True, null=True)),
                        ('tot_en_met', models.DateField(blank=True, help_text='Laatste dag.', null=True)),
                        ('weken', models.PositiveSmallIntegerField(blank=True, null=True)),
                        ('bedrag', models.DecimalField(blank=True, decimal_places=2, help_text='Euro, samen.', max_digits=9, null=True)),
                        ('uren', models.DecimalField(blank=True, decimal_places=2, help_text='Uren, samen.', max_digits=7, null=True)),
                        ('antwoorden', models.JSONField(blank=True, db_default={}, default=dict)),
                        ('status', models.CharField(choices=[('concept', 'concept'), ('ter_akkoord', 'wacht op akkoord van de school'), ('ingediend', 'in behandeling'), ('toegekend', 'toegekend'), ('loopt', 'loopt: er zijn nog plichten'), ('afgerond', 'afgerond'), ('afgewezen', 'afgewezen'), ('ingetrokken', 'ingetrokken')], default='concept', max_length=12)),
                        ('begonnen_op', models.DateField()),
                        ('door_swv', models.BooleanField(db_default=False, default=False, help_text='Het samenwerkingsverband begon zij zelf.')),
                        ('ingediend_op', models.DateField(blank=True, help_text='Toen zij voor akkoord of naar het swv ging.', null=True)),
                        ('ontvangen_op', models.DateField(blank=True, help_text='Toen zij bij het samenwerkingsverband kwam.', null=True)),
                        ('norm_op', models.DateField(blank=True, help_text='Volgens de norm van de soort is er dan een besluit.', null=True)),
                        ('doet', models.CharField(blank=True, choices=[('akkoord', 'akkoord'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], editable=False, max_length=12)),
                        ('aan_zet', models.CharField(blank=True, choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider'), ('bestuurder', 'bestuurder'), ('secretaris', 'secretaris CvT'), ('deskundige', 'deskundige'), ('cvt_lid', 'lid CvT'), ('cvt_voorzitter', 'voorzitter CvT'), ('consulent', 'consulent'), ('directeur', 'directeur'), ('controller', 'controller'), ('leerplicht', 'leerplichtambtenaar'), ('toezichthouder', 'toezichthouder'), ('auditor', 'auditor'), ('beheerder', 'beheerder')], editable=False, max_length=20)),
                        ('beslisser', models.CharField(blank=True, choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider'), ('bestuurder', 'bestuurder'), ('secretaris', 'secretaris CvT'), ('deskundige', 'deskundige'), ('cvt_lid', 'lid CvT'), ('cvt_voorzitter', 'voorzitter CvT'), ('consulent', 'consulent'), ('directeur', 'directeur'), ('controller', 'controller'), ('leerplicht', 'leerplichtambtenaar'), ('toezichthouder', 'toezichthouder'), ('auditor', 'auditor'), ('beheerder', 'beheerder')], editable=False, max_length=20)),
                        ('wacht_op', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, editable=False, size=None)),
                        ('beurt_sinds', models.DateField(editable=False, null=True)),
                        ('beurt_tot', models.DateField(editable=False, null=True)),
                        ('bezwaar_op', models.DateField(blank=True, help_text='Toen het bezwaar binnenkwam.', null=True)),
                        ('bezwaar_uitkomst', models.TextField(blank=True)),
                        ('gewijzigd_op', models.DateTimeField(auto_now=True)),
                        ('begonnen_door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('beurt', models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.routestap')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='schoolaanvragen.schoolaanvraag')),
                        ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                        ('soort', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.aanvraagsoort', verbose_name='soort aanvraag')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Schoolaanvraagstap',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('actie', models.CharField(max_length=40)),
                        ('van', models.CharField(max_length=12)),
                        ('naar', models.CharField(max_length=12)),
                        ('versie', models.PositiveIntegerField()),
                        ('toelichting', models.TextField(blank=True)),
                        ('op', models.DateTimeField(default=django.utils.timezone.now)),
                        ('aanvraag', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='stappen', to='schoolaanvragen.schoolaanvraag')),
                        ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('lidmaatschap', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.lidmaatschap')),
                    ],
                    options={
                        'ordering': ['pk'],
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Schoolbesluit',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('uitkomst', models.CharField(choices=[('toegekend', 'toegekend'), ('gedeeltelijk', 'gedeeltelijk toegekend'), ('afgewezen', 'afgewezen')], max_length=12)),
                        ('motivering', models.TextField()),
                        ('bedrag', models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True)),
                        ('uren', models.DecimalField(blank=True, decimal_places=2, max_digits=7, null=True)),
                        ('van', models.DateField(blank=True, null=True)),
                        ('tot_en_met', models.DateField(blank=True, null=True)),
                        ('op', models.DateField()),
                        ('rol', models.CharField(choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider'), ('bestuurder', 'bestuurder'), ('secretaris', 'secretaris CvT'), ('deskundige', 'deskundige'), ('cvt_lid', 'lid CvT'), ('cvt_voorzitter', 'voorzitter CvT'), ('consulent', 'consulent'), ('directeur', 'directeur'), ('controller', 'controller'), ('leerplicht', 'leerplichtambtenaar'), ('toezichthouder', 'toezichthouder'), ('auditor', 'auditor'), ('beheerder', 'beheerder')], max_length=20)),
                        ('mandaat_tot', models.DecimalField(blank=True, decimal_places=2, help_text='Euro: tot en met dit bedrag beslist deze rol; leeg is elk bedrag.', max_digits=9, null=True)),
                        ('aanvraag', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='besluit', to='schoolaanvragen.schoolaanvraag')),
                        ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'besluit',
                        'ordering': ['-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='Schoolbrief',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ('inhoud', models.JSONField()),
                        ('bestand', models.FileField(blank=True, max_length=200, upload_to=schoolaanvragen.models.besluit.letter_key)),
                        ('sha256', models.CharField(blank=True, max_length=64)),
                        ('gemaakt_op', models.DateTimeField(blank=True, null=True)),
                        ('besluit', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='brief', to='schoolaanvragen.schoolbesluit')),
                    ],
                    options={
                        'verbose_name': 'brief',
                        'ordering': ['pk'],
                    },
                ),
                migrations.CreateModel(
                    name='Schooldeelname',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('aanvraag', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='deelnames', to='schoolaanvragen.schoolaanvraag')),
                        ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'ordering': ['school__sorteernaam', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SchooldeelnameEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('aanvraag', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schoolaanvragen.schoolaanvraag')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='schoolaanvragen.schooldeelname')),
                        ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Schoolplicht',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ('naam', models.CharField(max_length=80)),
                        ('uitleg', models.CharField(blank=True, max_length=500)),
                        ('uiterlijk_op', models.DateField()),
                        ('status', models.CharField(choices=[('open', 'nog te doen'), ('gemeld', 'gedaan, nog niet aanvaard'), ('aanvaard', 'klaar')], default='open', max_length=10)),
                        ('gedaan_op', models.DateField(blank=True, null=True)),
                        ('tekst', models.TextField(blank=True, help_text='Wat de school deed.')),
                        ('bestand', models.FileField(blank=True, max_length=200, upload_to=schoolaanvragen.models.plicht.proof_key)),
                        ('bestandsnaam', models.CharField(blank=True, max_length=150)),
                        ('mime', models.CharField(blank=True, max_length=100)),
                        ('sha256', models.CharField(blank=True, max_length=64)),
                        ('teruggave', models.CharField(blank=True, help_text='Waarom het samenwerkingsverband het teruggaf.', max_length=2000)),
                        ('aanvaard_op', models.DateField(blank=True, null=True)),
                        ('aanvaard_door', models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('aanvraag', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='plichten', to='schoolaanvragen.schoolaanvraag')),
                        ('gedaan_door', models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'plicht van een school',
                        'ordering': ['uiterlijk_op', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SchoolplichtEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('uuid', models.UUIDField(default=uuid.uuid4, editable=False)),
                        ('naam', models.CharField(max_length=80)),
                        ('uitleg', models.CharField(blank=True, max_length=500)),
                        ('uiterlijk_op', models.DateField()),
                        ('status', models.CharField(choices=[('open', 'nog te doen'), ('gemeld', 'gedaan, nog niet aanvaard'), ('aanvaard', 'klaar')], default='open', max_length=10)),
                        ('gedaan_op', models.DateField(blank=True, null=True)),
                        ('tekst', models.TextField(blank=True, help_text='Wat de school deed.')),
                        ('bestand', models.FileField(blank=True, max_length=200, upload_to=schoolaanvragen.models.plicht.proof_key)),
                        ('bestandsnaam', models.CharField(blank=True, max_length=150)),
                        ('mime', models.CharField(blank=True, max_length=100)),
                        ('sha256', models.CharField(blank=True, max_length=64)),
                        ('teruggave', models.CharField(blank=True, help_text='Waarom het samenwerkingsverband het teruggaf.', max_length=2000)),
                        ('aanvaard_op', models.DateField(blank=True, null=True)),
                        ('aanvaard_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('aanvraag', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schoolaanvragen.schoolaanvraag')),
                        ('gedaan_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='schoolaanvragen.schoolplicht')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Schoolstap',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField()),
                        ('datum', models.DateField(blank=True, help_text='Dag waarop het orgaan erover sprak.', null=True)),
                        ('tekst', models.TextField(blank=True)),
                        ('vervallen_op', models.DateField(blank=True, null=True)),
                        ('aanvraag', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='uitvoeringen', to='schoolaanvragen.schoolaanvraag')),
                        ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('orgaan', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organen.orgaan')),
                        ('stap', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='toewijzing.routestap')),
                    ],
                    options={
                        'verbose_name': 'stap van de route',
                        'ordering': ['pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SchoolstapEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField()),
                        ('datum', models.DateField(blank=True, help_text='Dag waarop het orgaan erover sprak.', null=True)),
                        ('tekst', models.TextField(blank=True)),
                        ('vervallen_op', models.DateField(blank=True, null=True)),
                        ('aanvraag', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='schoolaanvragen.schoolaanvraag')),
                        ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('orgaan', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organen.orgaan')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='schoolaanvragen.schoolstap')),
                        ('stap', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.routestap')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Snellehulp',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('nummer', models.CharField(editable=False, max_length=12, unique=True)),
                        ('waarvoor', models.CharField(help_text='In één zin.', max_length=300)),
                        ('van', models.DateField()),
                        ('tot_en_met', models.DateField(help_text='Laatste dag; daarna loopt het vanzelf af.')),
                        ('terugkijken_op', models.DateField()),
                        ('gegeven_op', models.DateField()),
                        ('teruggekeken_op', models.DateField(blank=True, null=True)),
                        ('terugblik', models.TextField(blank=True)),
                        ('gegeven_door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                        ('soort', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='toewijzing.aanvraagsoort', verbose_name='soort')),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                        ('teruggekeken_door', models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'verbose_name': 'snelle hulp',
                        'ordering': ['-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='Hulpregel',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('bedrag', models.DecimalField(decimal_places=2, max_digits=9)),
                        ('motivering', models.TextField(blank=True, help_text='Waarom het samen meer wordt dan de grens.')),
                        ('op', models.DateField()),
                        ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('hulp', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='regels', to='schoolaanvragen.snellehulp')),
                    ],
                    options={
                        'verbose_name': 'bedrag van snelle hulp',
                        'ordering': ['pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SnellehulpEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('nummer', models.CharField(editable=False, max_length=12)),
                        ('waarvoor', models.CharField(help_text='In één zin.', max_length=300)),
                        ('van', models.DateField()),
                        ('tot_en_met', models.DateField(help_text='Laatste dag; daarna loopt het vanzelf af.')),
                        ('terugkijken_op', models.DateField()),
                        ('gegeven_op', models.DateField()),
                        ('teruggekeken_op', models.DateField(blank=True, null=True)),
                        ('terugblik', models.TextField(blank=True)),
                        ('gegeven_door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='schoolaanvragen.snellehulp')),
                        ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                        ('soort', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.aanvraagsoort', verbose_name='soort')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                        ('teruggekeken_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Soortplicht',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort_code', models.CharField(max_length=20)),
                        ('naam', models.CharField(max_length=80)),
                        ('sorteernaam', models.GeneratedField(db_persist=True, expression=models.Func(django.db.models.functions.text.Lower('naam'), models.Value('àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'), models.Value('aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'), function='TRANSLATE', output_field=models.TextField()), output_field=models.CharField(db_collation='C', max_length=80))),
                        ('uitleg', models.CharField(blank=True, max_length=500)),
                        ('binnen_weken', models.PositiveSmallIntegerField(help_text='Weken na de toekenning.')),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer gevraagd wordt.', null=True)),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'verbose_name': 'plicht',
                        'ordering': ['binnen_weken', 'sorteernaam', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SoortplichtEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('soort_code', models.CharField(max_length=20)),
                        ('naam', models.CharField(max_length=80)),
                        ('uitleg', models.CharField(blank=True, max_length=500)),
                        ('binnen_weken', models.PositiveSmallIntegerField(help_text='Weken na de toekenning.')),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer gevraagd wordt.', null=True)),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='schoolaanvragen.soortplicht')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.AddIndex(
                    model_name='schoolaanvraag',
                    index=models.Index(fields=['swv', 'status', '-id'], name='schoolaanvraag_swv_status'),
                ),
                migrations.AddIndex(
                    model_name='schoolaanvraag',
                    index=models.Index(fields=['school', 'status', '-id'], name='schoolaanvraag_school'),
                ),
                migrations.AddIndex(
                    model_name='schoolaanvraag',
                    index=models.Index(condition=models.Q(('status', 'ingediend')), fields=['swv', 'norm_op', 'id'], name='schoolaanvraag_swv_norm'),
                ),
                migrations.AddConstraint(
                    model_name='schoolaanvraag',
                    constraint=models.CheckConstraint(condition=models.Q(('status__in', ['concept', 'ter_akkoord', 'ingediend', 'toegekend', 'loopt', 'afgerond', 'afgewezen', 'ingetrokken'])), name='schoolaanvraag_status'),
                ),
                migrations.AddConstraint(
                    model_name='schoolaanvraag',
                    constraint=models.CheckConstraint(condition=models.Q(('onderwerp__in', ['leerling', 'groep', 'klas', 'school', 'scholen', 'locatie']), models.Q(('onderwerp', 'leerling'), _negated=True)), name='schoolaanvraag_geen_leerling'),
                ),
                migrations.AddConstraint(
                    model_name='schoolaanvraag',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag__isnull', True), ('bedrag__gte', 0), _connector='OR'), name='schoolaanvraag_bedrag'),
                ),
                migrations.AddConstraint(
                    model_name='schoolaanvraag',
                    constraint=models.CheckConstraint(condition=models.Q(('uren__isnull', True), ('uren__gt', 0), _connector='OR'), name='schoolaanvraag_uren'),
                ),
                migrations.AddConstraint(
                    model_name='schoolaanvraag',
                    constraint=models.CheckConstraint(condition=models.Q(('tot_en_met__isnull', True), ('van__isnull', True), ('tot_en_met__gte', models.F('van')), _connector='OR'), name='schoolaanvraag_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='schoolaanvraag',
                    constraint=models.CheckConstraint(condition=models.Q(('status__in', ['concept', 'ingetrokken']), ('ingediend_op__isnull', False), _connector='OR'), name='schoolaanvraag_ingediend'),
                ),
                migrations.AddConstraint(
                    model_name='schoolaanvraag',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('status__in', ['ingediend', 'afgerond', 'afgewezen', 'loopt', 'toegekend']), _negated=True), ('ontvangen_op__isnull', False), _connector='OR'), name='schoolaanvraag_ontvangen'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolaanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='besloten', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (NOT (OLD."status" IN (\'concept\', \'ingediend\', \'ter_akkoord\')))', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (select jsonb_object_agg(k, to_jsonb(new) -> k) from unnest(array['soort_id', 'groep', 'aantal_leerlingen', 'van', 'tot_en_met', 'weken', 'bedrag', 'uren', 'antwoorden']::text[]) k) is distinct from (select jsonb_object_agg(k, to_jsonb(old) -> k) from unnest(array['soort_id', 'groep', 'aantal_leerlingen', 'van', 'tot_en_met', 'weken', 'bedrag', 'uren', 'antwoorden']::text[]) k) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='c07a9ead64385373249d05acfa70d17f3a1e31e5', operation='UPDATE', pgid='pgtrigger_besloten_dee2f', table='schoolaanvragen_schoolaanvraag', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolaanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolaanvraagevent" ("aan_zet", "aantal_leerlingen", "antwoorden", "bedrag", "begonnen_door_id", "begonnen_op", "beslisser", "beurt_id", "beurt_sinds", "beurt_tot", "bezwaar_op", "bezwaar_uitkomst", "doet", "door_swv", "gewijzigd_op", "groep", "id", "ingediend_op", "norm_op", "nummer", "onderwerp", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "swv_id", "tot_en_met", "uren", "van", "versie", "wacht_op", "weken") VALUES (NEW."aan_zet", NEW."aantal_leerlingen", NEW."antwoorden", NEW."bedrag", NEW."begonnen_door_id", NEW."begonnen_op", NEW."beslisser", NEW."beurt_id", NEW."beurt_sinds", NEW."beurt_tot", NEW."bezwaar_op", NEW."bezwaar_uitkomst", NEW."doet", NEW."door_swv", NEW."gewijzigd_op", NEW."groep", NEW."id", NEW."ingediend_op", NEW."norm_op", NEW."nummer", NEW."onderwerp", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."soort_id", NEW."status", NEW."swv_id", NEW."tot_en_met", NEW."uren", NEW."van", NEW."versie", NEW."wacht_op", NEW."weken"); RETURN NULL;', hash='7962a37d84446134ec293d6157839875b8048128', operation='INSERT', pgid='pgtrigger_insert_insert_a566d', table='schoolaanvragen_schoolaanvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolaanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "schoolaanvragen_schoolaanvraagevent" ("aan_zet", "aantal_leerlingen", "antwoorden", "bedrag", "begonnen_door_id", "begonnen_op", "beslisser", "beurt_id", "beurt_sinds", "beurt_tot", "bezwaar_op", "bezwaar_uitkomst", "doet", "door_swv", "gewijzigd_op", "groep", "id", "ingediend_op", "norm_op", "nummer", "onderwerp", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "swv_id", "tot_en_met", "uren", "van", "versie", "wacht_op", "weken") VALUES (NEW."aan_zet", NEW."aantal_leerlingen", NEW."antwoorden", NEW."bedrag", NEW."begonnen_door_id", NEW."begonnen_op", NEW."beslisser", NEW."beurt_id", NEW."beurt_sinds", NEW."beurt_tot", NEW."bezwaar_op", NEW."bezwaar_uitkomst", NEW."doet", NEW."door_swv", NEW."gewijzigd_op", NEW."groep", NEW."id", NEW."ingediend_op", NEW."norm_op", NEW."nummer", NEW."onderwerp", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."soort_id", NEW."status", NEW."swv_id", NEW."tot_en_met", NEW."uren", NEW."van", NEW."versie", NEW."wacht_op", NEW."weken"); RETURN NULL;', hash='4286db8597fce4049ce81c765d5f0bd725985cbd', operation='UPDATE', pgid='pgtrigger_update_update_523ee', table='schoolaanvragen_schoolaanvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolaanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolaanvraagevent" ("aan_zet", "aantal_leerlingen", "antwoorden", "bedrag", "begonnen_door_id", "begonnen_op", "beslisser", "beurt_id", "beurt_sinds", "beurt_tot", "bezwaar_op", "bezwaar_uitkomst", "doet", "door_swv", "gewijzigd_op", "groep", "id", "ingediend_op", "norm_op", "nummer", "onderwerp", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "swv_id", "tot_en_met", "uren", "van", "versie", "wacht_op", "weken") VALUES (OLD."aan_zet", OLD."aantal_leerlingen", OLD."antwoorden", OLD."bedrag", OLD."begonnen_door_id", OLD."begonnen_op", OLD."beslisser", OLD."beurt_id", OLD."beurt_sinds", OLD."beurt_tot", OLD."bezwaar_op", OLD."bezwaar_uitkomst", OLD."doet", OLD."door_swv", OLD."gewijzigd_op", OLD."groep", OLD."id", OLD."ingediend_op", OLD."norm_op", OLD."nummer", OLD."onderwerp", OLD."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."soort_id", OLD."status", OLD."swv_id", OLD."tot_en_met", OLD."uren", OLD."van", OLD."versie", OLD."wacht_op", OLD."weken"); RETURN NULL;', hash='9a9e0bcf78c31476e840478f797b2de850979a42', operation='DELETE', pgid='pgtrigger_delete_delete_c94a7', table='schoolaanvragen_schoolaanvraag', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='schoolaanvraagstap',
                    constraint=models.UniqueConstraint(fields=('aanvraag', 'versie'), name='schoolaanvraagstap_versie'),
                ),
                migrations.AddConstraint(
                    model_name='schoolbesluit',
                    constraint=models.CheckConstraint(condition=models.Q(('uitkomst__in', ['toegekend', 'gedeeltelijk', 'afgewezen'])), name='schoolbesluit_uitkomst'),
                ),
                migrations.AddConstraint(
                    model_name='schoolbesluit',
                    constraint=models.CheckConstraint(condition=models.Q(('motivering', ''), _negated=True), name='schoolbesluit_motivering'),
                ),
                migrations.AddConstraint(
                    model_name='schoolbesluit',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('uitkomst', 'afgewezen'), ('bedrag__isnull', True), ('tot_en_met__isnull', True), ('uren__isnull', True), ('van__isnull', True)), models.Q(models.Q(('uitkomst', 'afgewezen'), _negated=True), ('tot_en_met__gte', models.F('van')), ('van__isnull', False)), _connector='OR'), name='schoolbesluit_volledig'),
                ),
                migrations.AddConstraint(
                    model_name='schoolbesluit',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag__isnull', True), ('mandaat_tot__isnull', True), ('bedrag__lte', models.F('mandaat_tot')), _connector='OR'), name='schoolbesluit_binnen_mandaat'),
                ),
                migrations.AddConstraint(
                    model_name='schoolbrief',
                    constraint=models.CheckConstraint(condition=models.Q(('gemaakt_op__isnull', True), models.Q(models.Q(('bestand', ''), _negated=True), models.Q(('sha256', ''), _negated=True)), _connector='OR'), name='schoolbrief_gemaakt_heeft_bestand'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolbrief',
                    trigger=pgtrigger.compiler.Trigger(name='gemaakt', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."gemaakt_op" IS NOT NULL)', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='54856bbd5166ae8719f3bb4b70ec25eefaa2d2fd', operation='UPDATE', pgid='pgtrigger_gemaakt_2f66f', table='schoolaanvragen_schoolbrief', when='BEFORE')),
                ),
                migrations.AddConstraint(
                    model_name='schooldeelname',
                    constraint=models.UniqueConstraint(fields=('aanvraag', 'school'), name='schooldeelname_uniek'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schooldeelname',
                    trigger=pgtrigger.compiler.Trigger(name='verstuurd', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from schoolaanvragen_schoolaanvraag a where a.id = old.aanvraag_id and a.status <> 'concept') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from schoolaanvragen_schoolaanvraag a where a.id = new.aanvraag_id and a.status <> 'concept') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='5db67a50896e0aab9d9ba7e8611fc9c19941398a', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_verstuurd_31ec5', table='schoolaanvragen_schooldeelname', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schooldeelname',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schooldeelnameevent" ("aanvraag_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."aanvraag_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id"); RETURN NULL;', hash='408cf21dadb461bccffd7d6e13105f00c48a87fa', operation='INSERT', pgid='pgtrigger_insert_insert_43214', table='schoolaanvragen_schooldeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schooldeelname',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "schoolaanvragen_schooldeelnameevent" ("aanvraag_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (NEW."aanvraag_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id"); RETURN NULL;', hash='511e0d55b1628cbfa9dcd882670c181f26a1efff', operation='UPDATE', pgid='pgtrigger_update_update_39ad8', table='schoolaanvragen_schooldeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schooldeelname',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schooldeelnameevent" ("aanvraag_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id") VALUES (OLD."aanvraag_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id"); RETURN NULL;', hash='256680d7f472354ab7a048fa29ef5de30745f1b6', operation='DELETE', pgid='pgtrigger_delete_delete_11c1a', table='schoolaanvragen_schooldeelname', when='AFTER')),
                ),
                migrations.AddIndex(
                    model_name='schoolplicht',
                    index=models.Index(condition=models.Q(('status', 'aanvaard'), _negated=True), fields=['uiterlijk_op', 'id'], name='schoolplicht_open'),
                ),
                migrations.AddConstraint(
                    model_name='schoolplicht',
                    constraint=models.CheckConstraint(condition=models.Q(('status__in', ['open', 'gemeld', 'aanvaard'])), name='schoolplicht_status'),
                ),
                migrations.AddConstraint(
                    model_name='schoolplicht',
                    constraint=models.CheckConstraint(condition=models.Q(('status', 'open'), models.Q(('gedaan_op__isnull', False), models.Q(('tekst', ''), _negated=True)), _connector='OR'), name='schoolplicht_gedaan'),
                ),
                migrations.AddConstraint(
                    model_name='schoolplicht',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('aanvaard_op__isnull', False), ('status', 'aanvaard')), models.Q(models.Q(('status', 'aanvaard'), _negated=True), ('aanvaard_op__isnull', True)), _connector='OR'), name='schoolplicht_aanvaard'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolplicht',
                    trigger=pgtrigger.compiler.Trigger(name='aanvaard', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" = \'aanvaard\')', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='16af7a6abcc5f1a8adcd822b1bc9b787a6d61d5e', operation='UPDATE', pgid='pgtrigger_aanvaard_913ce', table='schoolaanvragen_schoolplicht', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolplicht',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolplichtevent" ("aanvaard_door_id", "aanvaard_op", "aanvraag_id", "bestand", "bestandsnaam", "gedaan_door_id", "gedaan_op", "id", "mime", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "tekst", "teruggave", "uiterlijk_op", "uitleg", "uuid") VALUES (NEW."aanvaard_door_id", NEW."aanvaard_op", NEW."aanvraag_id", NEW."bestand", NEW."bestandsnaam", NEW."gedaan_door_id", NEW."gedaan_op", NEW."id", NEW."mime", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."sha256", NEW."status", NEW."tekst", NEW."teruggave", NEW."uiterlijk_op", NEW."uitleg", NEW."uuid"); RETURN NULL;', hash='688e9476c5f9896082b30538959b58444ce1fb68', operation='INSERT', pgid='pgtrigger_insert_insert_4b11a', table='schoolaanvragen_schoolplicht', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolplicht',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "schoolaanvragen_schoolplichtevent" ("aanvaard_door_id", "aanvaard_op", "aanvraag_id", "bestand", "bestandsnaam", "gedaan_door_id", "gedaan_op", "id", "mime", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "tekst", "teruggave", "uiterlijk_op", "uitleg", "uuid") VALUES (NEW."aanvaard_door_id", NEW."aanvaard_op", NEW."aanvraag_id", NEW."bestand", NEW."bestandsnaam", NEW."gedaan_door_id", NEW."gedaan_op", NEW."id", NEW."mime", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."sha256", NEW."status", NEW."tekst", NEW."teruggave", NEW."uiterlijk_op", NEW."uitleg", NEW."uuid"); RETURN NULL;', hash='9f60498e737c3e8d229a703caf3887206446aaa4', operation='UPDATE', pgid='pgtrigger_update_update_1360b', table='schoolaanvragen_schoolplicht', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolplicht',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolplichtevent" ("aanvaard_door_id", "aanvaard_op", "aanvraag_id", "bestand", "bestandsnaam", "gedaan_door_id", "gedaan_op", "id", "mime", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "tekst", "teruggave", "uiterlijk_op", "uitleg", "uuid") VALUES (OLD."aanvaard_door_id", OLD."aanvaard_op", OLD."aanvraag_id", OLD."bestand", OLD."bestandsnaam", OLD."gedaan_door_id", OLD."gedaan_op", OLD."id", OLD."mime", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."sha256", OLD."status", OLD."tekst", OLD."teruggave", OLD."uiterlijk_op", OLD."uitleg", OLD."uuid"); RETURN NULL;', hash='8facbf25439a6c9a7fc29edca66040a6fd39693a', operation='DELETE', pgid='pgtrigger_delete_delete_7ac13', table='schoolaanvragen_schoolplicht', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='schoolstap',
                    constraint=models.UniqueConstraint(condition=models.Q(('vervallen_op__isnull', True)), fields=('aanvraag', 'stap'), name='schoolstap_een_keer'),
                ),
                migrations.AddConstraint(
                    model_name='schoolstap',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('datum__isnull', True), ('orgaan__isnull', True), ('tekst', '')), models.Q(('datum__isnull', False), ('orgaan__isnull', False), models.Q(('tekst', ''), _negated=True)), _connector='OR'), name='schoolstap_advies_volledig'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='vervallen', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."vervallen_op" IS NOT NULL)', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='a7cf487a3ddc838f2506689e4e608d399b46305b', operation='UPDATE', pgid='pgtrigger_vervallen_d5108', table='schoolaanvragen_schoolstap', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolstapevent" ("aanvraag_id", "datum", "door_id", "id", "op", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "tekst", "vervallen_op") VALUES (NEW."aanvraag_id", NEW."datum", NEW."door_id", NEW."id", NEW."op", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."stap_id", NEW."tekst", NEW."vervallen_op"); RETURN NULL;', hash='86e8b6fa8dc99c5b381a9b27b9a86366759f4d90', operation='INSERT', pgid='pgtrigger_insert_insert_b7157', table='schoolaanvragen_schoolstap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "schoolaanvragen_schoolstapevent" ("aanvraag_id", "datum", "door_id", "id", "op", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "tekst", "vervallen_op") VALUES (NEW."aanvraag_id", NEW."datum", NEW."door_id", NEW."id", NEW."op", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."stap_id", NEW."tekst", NEW."vervallen_op"); RETURN NULL;', hash='ce1c514482cda070f655e8c6060079f79aa9f551', operation='UPDATE', pgid='pgtrigger_update_update_483f3', table='schoolaanvragen_schoolstap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolstapevent" ("aanvraag_id", "datum", "door_id", "id", "op", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "tekst", "vervallen_op") VALUES (OLD."aanvraag_id", OLD."datum", OLD."door_id", OLD."id", OLD."op", OLD."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."stap_id", OLD."tekst", OLD."vervallen_op"); RETURN NULL;', hash='e18e2e7cdbb9d890aa9337fec6206194f1b939cc', operation='DELETE', pgid='pgtrigger_delete_delete_c40ba', table='schoolaanvragen_schoolstap', when='AFTER')),
                ),
                migrations.AddIndex(
                    model_name='snellehulp',
                    index=models.Index(fields=['swv', 'tot_en_met', 'id'], name='snellehulp_swv_einde'),
                ),
                migrations.AddIndex(
                    model_name='snellehulp',
                    index=models.Index(fields=['school', 'tot_en_met', 'id'], name='snellehulp_school_einde'),
                ),
                migrations.AddIndex(
                    model_name='snellehulp',
                    index=models.Index(condition=models.Q(('teruggekeken_op__isnull', True)), fields=['swv', 'terugkijken_op', 'id'], name='snellehulp_terugkijken'),
                ),
                migrations.AddConstraint(
                    model_name='snellehulp',
                    constraint=models.CheckConstraint(condition=models.Q(('tot_en_met__gte', models.F('van'))), name='snellehulp_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='snellehulp',
                    constraint=models.CheckConstraint(condition=models.Q(('terugkijken_op__gte', models.F('van')), ('terugkijken_op__lte', models.F('tot_en_met'))), name='snellehulp_terugkijken'),
                ),
                migrations.AddConstraint(
                    model_name='snellehulp',
                    constraint=models.CheckConstraint(condition=models.Q(('waarvoor', ''), _negated=True), name='snellehulp_waarvoor'),
                ),
                migrations.AddConstraint(
                    model_name='snellehulp',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('terugblik', ''), ('teruggekeken_op__isnull', True)), models.Q(('teruggekeken_door__isnull', False), ('teruggekeken_op__isnull', False), models.Q(('terugblik', ''), _negated=True)), _connector='OR'), name='snellehulp_terugblik'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='snellehulp',
                    trigger=pgtrigger.compiler.Trigger(name='teruggekeken', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."teruggekeken_op" IS NOT NULL)', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='0b0c8ea85ff541032a4742c25751abe188fa1778', operation='UPDATE', pgid='pgtrigger_teruggekeken_536da', table='schoolaanvragen_snellehulp', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='snellehulp',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_snellehulpevent" ("gegeven_door_id", "gegeven_op", "id", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "swv_id", "terugblik", "teruggekeken_door_id", "teruggekeken_op", "terugkijken_op", "tot_en_met", "van", "waarvoor") VALUES (NEW."gegeven_door_id", NEW."gegeven_op", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."soort_id", NEW."swv_id", NEW."terugblik", NEW."teruggekeken_door_id", NEW."teruggekeken_op", NEW."terugkijken_op", NEW."tot_en_met", NEW."van", NEW."waarvoor"); RETURN NULL;', hash='b5130f07b0373e04207cee06c984d7952184243a', operation='INSERT', pgid='pgtrigger_insert_insert_3f18a', table='schoolaanvragen_snellehulp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='snellehulp',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "schoolaanvragen_snellehulpevent" ("gegeven_door_id", "gegeven_op", "id", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "swv_id", "terugblik", "teruggekeken_door_id", "teruggekeken_op", "terugkijken_op", "tot_en_met", "van", "waarvoor") VALUES (NEW."gegeven_door_id", NEW."gegeven_op", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."soort_id", NEW."swv_id", NEW."terugblik", NEW."teruggekeken_door_id", NEW."teruggekeken_op", NEW."terugkijken_op", NEW."tot_en_met", NEW."van", NEW."waarvoor"); RETURN NULL;', hash='3884b27dc9e927118d2a1da1a8aa3a9f638e3c05', operation='UPDATE', pgid='pgtrigger_update_update_0e6f3', table='schoolaanvragen_snellehulp', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='snellehulp',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_snellehulpevent" ("gegeven_door_id", "gegeven_op", "id", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "swv_id", "terugblik", "teruggekeken_door_id", "teruggekeken_op", "terugkijken_op", "tot_en_met", "van", "waarvoor") VALUES (OLD."gegeven_door_id", OLD."gegeven_op", OLD."id", OLD."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."soort_id", OLD."swv_id", OLD."terugblik", OLD."teruggekeken_door_id", OLD."teruggekeken_op", OLD."terugkijken_op", OLD."tot_en_met", OLD."van", OLD."waarvoor"); RETURN NULL;', hash='332d7870d40ab9c909bd8e79fa6e6baecb3c5275', operation='DELETE', pgid='pgtrigger_delete_delete_b9f99', table='schoolaanvragen_snellehulp', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='hulpregel',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag__gt', 0)), name='hulpregel_bedrag'),
                ),
                migrations.AddConstraint(
                    model_name='soortplicht',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='plicht_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='soortplicht',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('soort_code', '='), ('naam', '=')], name='plicht_geen_overlap'),
                ),
                migrations.AddConstraint(
                    model_name='soortplicht',
                    constraint=models.CheckConstraint(condition=models.Q(('binnen_weken__gte', 1), ('binnen_weken__lte', 260)), name='plicht_weken'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='soortplicht',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_soortplichtevent" ("binnen_weken", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_code", "swv_id", "tot", "uitleg", "van") VALUES (NEW."binnen_weken", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort_code", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van"); RETURN NULL;', hash='2b50898956ad98393b19b21176ae8a86baeddd29', operation='INSERT', pgid='pgtrigger_insert_insert_dea5d', table='schoolaanvragen_soortplicht', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='soortplicht',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."binnen_weken" IS DISTINCT FROM (NEW."binnen_weken") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."soort_code" IS DISTINCT FROM (NEW."soort_code") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van"))', func='INSERT INTO "schoolaanvragen_soortplichtevent" ("binnen_weken", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_code", "swv_id", "tot", "uitleg", "van") VALUES (NEW."binnen_weken", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort_code", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van"); RETURN NULL;', hash='50f7569271456f39913cb784ea4f53e458c5b803', operation='UPDATE', pgid='pgtrigger_update_update_d1d65', table='schoolaanvragen_soortplicht', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='soortplicht',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_soortplichtevent" ("binnen_weken", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_code", "swv_id", "tot", "uitleg", "van") VALUES (OLD."binnen_weken", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort_code", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van"); RETURN NULL;', hash='84e08f6e4826c3ab0a0ea2f59d670b2c4279718a', operation='DELETE', pgid='pgtrigger_delete_delete_c89b7', table='schoolaanvragen_soortplicht', when='AFTER')),
                ),
            ]
        ),
    ]
