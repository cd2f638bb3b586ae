"""What a beheerder looks after: organisations of the own samenwerkingsverband and the people who work there."""

from datetime import date

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Aansluiting, Gebruiker, Lidmaatschap, Organisatie, holds_on


def get_organisaties(swv_id: int, vandaag: date) -> QuerySet[Organisatie]:
    """The swv, what is tied to it today, and external organisations that are tied to no swv."""
    here = Aansluiting.objects.filter(holds_on(vandaag), organisatie=OuterRef("pk"), swv=swv_id)
    anywhere = Aansluiting.objects.filter(organisatie=OuterRef("pk"))
    free = Q(soort=Organisatiesoort.EXTERN) & ~Exists(anywhere)
    return Organisatie.objects.filter(Q(pk=swv_id) | Exists(here) | free)


def get_lidmaatschappen(swv_id: int, vandaag: date) -> QuerySet[Lidmaatschap]:
    """Roles, past and present, at the organisations of this swv."""
    rows = Lidmaatschap.objects.filter(organisatie__in=get_organisaties(swv_id, vandaag))
    return rows.select_related("organisatie").order_by("-van", "pk")


def get_gebruikers(swv_id: int, vandaag: date) -> QuerySet[Gebruiker]:
    """People who have or had a role at an organisation of this swv; ``rollen`` are those that hold or are to come."""
    lidmaatschappen = get_lidmaatschappen(swv_id, vandaag)
    current = lidmaatschappen.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))
    return Gebruiker.objects.filter(Exists(lidmaatschappen.filter(gebruiker=OuterRef("pk")))).prefetch_related(
        Prefetch("lidmaatschap_set", queryset=current, to_attr="rollen")
    )


def works_elsewhere(gebruiker: Gebruiker, swv_id: int, vandaag: date) -> bool:
    """Has this person a role outside the organisations of this swv, now or later?"""
    current = gebruiker.lidmaatschap_set.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))
    return current.exclude(organisatie__in=get_organisaties(swv_id, vandaag)).exists()
