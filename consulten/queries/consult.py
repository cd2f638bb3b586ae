"""Reading consultations, within what somebody may see."""

from datetime import date
from typing import Any

from django.db.models import Exists, IntegerField, OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from consulten.models import Consult, Consultinhoud, Consultsoort, Uurregel
from consulten.models.consult import CONSULTROLLEN
from leerlingen.models import Inschrijving, Leerling
from swv.kern.meelezen import read_along
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, holds_on
from swv.organisatie.queries import get_tied_scholen

RELATIES = ("swv", "school__bestuur", "soort", "gesteld_door", "aan", "behandelaar", "beantwoord_door")


def with_minuten(consulten: QuerySet[Consult], user: Gebruiker) -> QuerySet[Consult]:
    """With ``minuten``: what was written on each, as far as this person may add it up."""
    rows = Uurregel.objects.visible_to(user).filter(consult=OuterRef("pk")).order_by().values("consult")
    total = Subquery(rows.annotate(som=Sum("minuten")).values("som"), output_field=IntegerField())
    return read_along(consulten, minuten=Coalesce(total, 0))


def find_inhoud(consult: Consult, user: Gebruiker) -> Consultinhoud | None:
    """What was asked and answered; None for who does not see the pupil (any more)."""
    return Consultinhoud.objects.visible_to(user).select_related("leerling").filter(consult=consult).first()


def get_soorten(swv: Organisatie, vandaag: date) -> QuerySet[Consultsoort]:
    """The kinds of question one can choose at this swv today."""
    return Consultsoort.objects.filter(holds_on(vandaag), swv=swv)


def get_medewerkers(swv_id: int, vandaag: date) -> QuerySet[Gebruiker]:
    """Who answers questions at this swv today."""
    leden = Lidmaatschap.objects.filter(holds_on(vandaag), organisatie=swv_id, rol__in=CONSULTROLLEN)
    return Gebruiker.objects.filter(Exists(leden.filter(gebruiker=OuterRef("pk"))), is_active=True).order_by(
        "sorteernaam", "pk"
    )


def get_scholen(swv_id: int, vandaag: date) -> QuerySet[Organisatie]:
    """Schools that belong to this swv today."""
    return get_tied_scholen([swv_id], vandaag).filter(actief=True).order_by("sorteernaam", "pk")


def get_bespreekbaar(user: Gebruiker, vandaag: date) -> QuerySet[Leerling]:
    """Pupils about whom this person can ask or record something: of a dossier that is open, at a school enrolled there."""
    rows = Leerling.objects.visible_to(user)
    if user.rol not in SCHOOLROLLEN:
        return rows
    enrolled = Inschrijving.objects.filter(holds_on(vandaag), leerling=OuterRef("pk"), school=user.organisatie_id)
    return rows.filter(Exists(enrolled))


def find_school(leerling: Leerling, vandaag: date) -> Organisatie | None:
    """Where the pupil is enrolled today."""
    rows = Inschrijving.objects.filter(holds_on(vandaag), leerling=leerling, soort="inschrijving")
    row: Any = rows.select_related("school__bestuur").first()
    return row.school if row else None
