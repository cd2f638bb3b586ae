"""Gemeenten where pupils live: any of the Netherlands, made an organisation when the first pupil lives there.

Such an organisation is connected to no swv: it has no people here and sees nothing. A beheerder who connects it later
finds it by its code.
"""

from django.core.exceptions import ValidationError

from swv.kern.gemeenten import get_gemeente
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie


def ensure_gemeente(gemeente: Organisatie) -> Organisatie:
    """This gemeente as it stands in the database; one that nobody made yet is made, from the shipped list only.

    Raises ValidationError for one that is not on that list.
    """
    if gemeente.pk is not None:
        return gemeente
    shipped = get_gemeente(gemeente.code)
    if shipped is None:
        raise ValidationError({"woongemeente": "Deze gemeente staat niet op de lijst van het CBS."})
    found, _ = Organisatie.objects.get_or_create(
        soort=Organisatiesoort.GEMEENTE, code=shipped.code, defaults={"naam": shipped.naam}
    )
    return found
