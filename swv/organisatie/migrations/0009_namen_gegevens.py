"""Names that stood in one text are taken apart; what can't be for certain keeps its text and is looked at by people.

Apart from the columns: what is written and what changes tables don't go together in one transaction.
"""

from typing import Any

from django.contrib.postgres.operations import ValidateConstraint
from django.db import migrations

from swv.organisatie.calculations import split_naam


def split_names(apps: Any, schema_editor: Any) -> None:
    """One update a person: the history keeps each."""
    gebruikers = apps.get_model("organisatie", "Gebruiker").objects.using(schema_editor.connection.alias)
    for gebruiker in gebruikers.filter(achternaam="").only("pk", "naam").order_by("pk").iterator():
        naam = split_naam(gebruiker.naam or "onbekend")
        gebruikers.filter(pk=gebruiker.pk).update(
            titel=naam.titel, roepnaam=naam.roepnaam, tussenvoegsel=naam.tussenvoegsel, achternaam=naam.achternaam,
            naam=naam.volledig, naam_nazien=not naam.is_zeker,
        )  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [("organisatie", "0008_namen")]

    operations = [
        migrations.RunPython(split_names, migrations.RunPython.noop, elidable=True),
        ValidateConstraint("gebruiker", "gebruiker_naam_uit_delen"),
    ]
