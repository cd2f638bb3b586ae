"""Taking over tariffs of the Rijk that come along with Verband."""

from django.core.exceptions import ValidationError
from django.db import transaction

from financien.referentie.enums import Cijferstatus
from financien.referentie.models import Tarief
from financien.referentie.queries.landelijk import get_landelijk
from swv.organisatie.models import Organisatie

GEEN_JAAR = "Van {} levert Verband geen tarieven mee voor uw sector."
NIET_NAGEZIEN = "niet nagezien in de regeling"


@transaction.atomic
def adopt_jaar(*, swv: Organisatie, jaar: int) -> int:
    """Add the tariffs of this year that the swv has none of yet; returns how many. Own ones stay as they are.

    What nobody read in the regeling itself comes as provisional. Raises ValidationError for a year that isn't there.
    """
    # Two people at the same moment: the second one waits here and then sees what the first took over.
    Organisatie.objects.select_for_update(of=("self",)).get(pk=swv.pk)
    found = next((each for each in get_landelijk(swv) if each[0].jaar == jaar), None)
    if found is None:
        raise ValidationError(GEEN_JAAR.format(jaar))
    bekend, keuzes = found
    van, tot = bekend.periode
    status = Cijferstatus.DEFINITIEF if bekend.nagezien else Cijferstatus.VOORLOPIG
    bron = bekend.bron if bekend.nagezien else f"{bekend.bron}; {NIET_NAGEZIEN}"
    rows = [
        Tarief(swv=swv, code=keuze.soort, van=van, tot=tot, bedrag=keuze.bedrag, status=status, bron=bron)
        for keuze in keuzes
        if keuze.eigen is None
    ]
    Tarief.objects.bulk_create(rows)
    return len(rows)
