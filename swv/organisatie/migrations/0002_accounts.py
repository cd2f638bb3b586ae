import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from swv.kern.versleuteling import decrypt, encrypt, is_encrypted

VELDEN = ("secret", "seed")


def encrypt_seeds(apps, schema_editor):
    """Seeds of apps and recovery codes of before this version; the rows are few and each is written once."""
    _rewrite(apps, lambda value: value if is_encrypted(value) else encrypt(value))


def decrypt_seeds(apps, schema_editor):
    """Back to how the version before this one reads them."""
    _rewrite(apps, lambda value: decrypt(value) if is_encrypted(value) else value)


def _rewrite(apps, change):
    rows = apps.get_model("mfa", "Authenticator").objects.select_for_update().exclude(type="webauthn")
    for row in rows.order_by("pk"):
        row.data.update({naam: change(row.data[naam]) for naam in VELDEN if naam in row.data})
        row.save(update_fields=["data"])


class Migration(migrations.Migration):
    dependencies = [
        ("organisatie", "0001_initial"),
        ("mfa", "0003_authenticator_type_uniq"),
    ]

    operations = [
        migrations.CreateModel(
            name="Adreswijziging",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("nieuw", models.EmailField(max_length=254)),
                ("gevraagd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "gebruiker",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="adreswijziging",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.RunPython(encrypt_seeds, decrypt_seeds),
    ]
