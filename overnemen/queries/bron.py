"""Out of which other samenwerkingsverbanden somebody may take over without a file."""

from datetime import date

from django.db.models import QuerySet

from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, holds_on

# Who may read there how it is set up.
MAG_LEZEN = (Rol.BEHEERDER, Rol.SECRETARIS, Rol.DIRECTEUR)


def get_bronnen(user: Gebruiker, vandaag: date) -> QuerySet[Organisatie]:
    """Other swv's where this person has one of these roles today."""
    leden = Lidmaatschap.objects.filter(holds_on(vandaag), gebruiker=user.pk, rol__in=MAG_LEZEN)
    rows = Organisatie.objects.filter(soort=Organisatiesoort.SWV, pk__in=leden.values("organisatie"))
    return rows.exclude(pk=user.lid.organisatie_id).order_by("sorteernaam", "pk")
