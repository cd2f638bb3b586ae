"""Recording what ends the kwalificatieplicht, and withdrawing what was a mistake."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from leerlingen.models import Kwalificatie, Leerling
from swv.kern.invoer.datumregels import KWALIFICATIE
from swv.kern.invoer.datums import check_dates
from swv.kern.invoer.uitleg import find_no_bron
from swv.kern.templatetags.verband import datum as in_woorden


@transaction.atomic
def record_kwalificatie(*, leerling: Leerling, soort: str, vanaf: date, bron: str) -> Kwalificatie:
    """From this day on no kwalificatieplicht holds for this pupil; leerplicht stays as it is.

    Raises ValidationError by field: for a day that cannot be true, a source that is no word, and when this kind was
    recorded already.
    """
    locked = Leerling.objects.select_for_update(of=("self",)).get(pk=leerling.pk)
    check_dates({"vanaf": KWALIFICATIE}, {"vanaf": vanaf}, vandaag=timezone.localdate(), bekend=locked.bekende_dagen)
    if fault := find_no_bron(bron):
        raise ValidationError({"bron": fault})
    if known := Kwalificatie.objects.filter(leerling=locked, soort=soort, vervallen_op__isnull=True).first():
        raise ValidationError(
            {"soort": f"Dit is al vastgelegd, vanaf {in_woorden(known.vanaf)}. Klopt dat niet? Trek het dan eerst in."}
        )
    row = Kwalificatie(leerling=locked, soort=soort, vanaf=vanaf, bron=bron)
    row.full_clean()
    row.save()
    return row


@transaction.atomic
def withdraw_kwalificatie(*, kwalificatie: Kwalificatie) -> Kwalificatie:
    """It was a mistake: from now on it counts nowhere, and what was known before stays. Raises ValidationError."""
    row = Kwalificatie.objects.select_for_update(of=("self",)).get(pk=kwalificatie.pk)
    if row.vervallen_op is not None:
        raise ValidationError("Dit is al ingetrokken.")
    row.vervallen_op = timezone.now()
    row.save(update_fields=["vervallen_op"])
    return row
