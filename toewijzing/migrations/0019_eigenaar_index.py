"""The indexes of the owner of requests and of the post of a day."""

from django.db import migrations, models

from swv.kern.migratie import AddIndexConcurrently


class Migration(migrations.Migration):
    # Built beside the traffic: an ordinary index would keep everybody from writing meanwhile.
    atomic = False

    dependencies = [
        ('toewijzing', '0018_eigenaar_en_post'),
    ]

    operations = [
        AddIndexConcurrently(
            model_name='aanvraag',
            index=models.Index(condition=models.Q(('eigenaar__isnull', False)), fields=['eigenaar', 'id'], name='aanvraag_eigenaar'),
        ),
        AddIndexConcurrently(
            model_name='brief',
            index=models.Index(condition=models.Q(('route', 'post')), fields=['verzonden_op'], name='brief_post'),
        ),
    ]
