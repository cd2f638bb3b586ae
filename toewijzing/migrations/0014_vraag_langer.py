"""A question to complete a request holds all that is missing, so it may be longer than 300 characters.

PostgreSQL changes no type of a column that a trigger names: that of the wall is taken away and laid back, in the same
transaction. In an empty database it is not there yet.
"""

from django.db import migrations, models

WEG = "drop trigger if exists muur_onveranderlijk on toewijzing_termijngebeurtenis"
KOLOMMEN = ("leerling_id", "aanvraag_id", "soort", "datum", "tot", "weken", "onderwerp", "door_id")
TERUG = f"""
do $$ begin
  if to_regproc('verband_onveranderlijk') is not null then
    create trigger muur_onveranderlijk
    before update of {", ".join(KOLOMMEN)} on toewijzing_termijngebeurtenis
    for each row when ({" or ".join(f"old.{kolom} is distinct from new.{kolom}" for kolom in KOLOMMEN)})
    execute function verband_onveranderlijk();
  end if;
end $$
"""


class Migration(migrations.Migration):
    dependencies = [("toewijzing", "0013_grenzen_gegevens")]

    operations = [
        migrations.RunSQL(WEG, migrations.RunSQL.noop),
        *(
            migrations.AlterField(
                model_name=name,
                name="onderwerp",
                field=models.CharField(blank=True, help_text="Wat er ontbreekt.", max_length=2000),
            )
            for name in ("termijngebeurtenis", "termijngebeurtenisevent")
        ),
        migrations.RunSQL(TERUG, migrations.RunSQL.noop),
    ]
