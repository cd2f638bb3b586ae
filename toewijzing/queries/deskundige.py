"""Advices of experts on a request, and who can be asked for one."""

from datetime import date

from django.db.models import Q, QuerySet

from leerlingen.models import Document
from leerlingen.signals import guides
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, holds_on
from toewijzing.calculations import Kandidaat
from toewijzing.models import Aanvraag, AanvraagStatus, Deskundigenadvies, Zienswijze


def get_adviezen(aanvraag: Aanvraag) -> list[Deskundigenadvies]:
    """The advices that count: asked, and not withdrawn. Uses a prefetch when there is one."""
    return [advies for advies in aanvraag.adviezen.all() if advies.vervallen_op is None]


def has_all_adviezen(aanvraag: Aanvraag) -> bool:
    """As many experts signed as this kind asks; true at once where it asks none."""
    signed = [advies for advies in get_adviezen(aanvraag) if advies.ondertekend_op]
    return len(signed) >= aanvraag.soort.aantal_deskundigen


def get_kandidaat(aanvraag: Aanvraag, deskundige: Gebruiker) -> Kandidaat:
    """What is known of this expert that bears on independence in this case."""
    pupil = {"leerling_id": aanvraag.leerling_id}
    touched = (
        aanvraag.aangemaakt_door_id == deskundige.pk
        or aanvraag.statussen.filter(door=deskundige).exists()
        or aanvraag.zienswijzen.filter(vastgelegd_door=deskundige).exists()
    )
    guided = (
        Document.objects.filter(toegevoegd_door=deskundige, **pupil).exists()
        or Zienswijze.objects.filter(vastgelegd_door=deskundige, **pupil).exclude(aanvraag=aanvraag).exists()
        or AanvraagStatus.objects.filter(door=deskundige, **pupil)
        .exclude(aanvraag=aanvraag)
        .exclude(actie="advies_ondertekenen")
        .exists()
        or guides(aanvraag.leerling_id, deskundige)
    )
    decides = {Rol.CVT_LID, Rol.CVT_VOORZITTER, aanvraag.beslisser}
    return Kandidaat(
        discipline=deskundige.discipline,
        registratie=deskundige.registratie,
        werkt_bij_school_of_bestuur=aanvraag.school_id in deskundige.gebonden_scholen,
        betrokken_bij_aanvraag=touched,
        betrokken_bij_begeleiding=guided,
        beslist_mee=any(
            lid.rol in decides and lid.organisatie_id == aanvraag.swv_id for lid in deskundige.lidmaatschappen
        ),
        al_gevraagd=any(advies.deskundige_id == deskundige.pk for advies in get_adviezen(aanvraag)),
    )


def get_deskundigen(aanvraag: Aanvraag, vandaag: date) -> QuerySet[Gebruiker]:
    """Experts who can be asked by this swv: in its own service or from outside."""
    rol = Q(lidmaatschap__rol=Rol.DESKUNDIGE) & holds_on(vandaag, "lidmaatschap__")
    bij = Q(lidmaatschap__organisatie=aanvraag.swv_id) | Q(lidmaatschap__organisatie__soort="extern")
    return Gebruiker.objects.filter(rol, bij, is_active=True).distinct().order_by("sorteernaam", "pk")
