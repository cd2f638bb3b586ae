"""What requests hear of the dossier and of the OPP, and what they tell the OPP: from when a pupil has support."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from django.db.models import Q
from django.dispatch import receiver
from django.utils import timezone

from leerlingen.enums import Grond, Omvang
from leerlingen.models import Document, Inschrijving
from leerlingen.services import grant_toegang
from leerlingen.signals import leerling_overgegaan, wat_is_geschreven
from opp.enums import Plichtgrond
from opp.models import Opp
from opp.queries.ontbrekend import add_aanvraagsoorten, add_gebeurtenis, add_steun
from opp.signals import opp_stuk_gereed, opp_vastgesteld
from organen.signals import welke_soorten
from swv.kern.berichtsoorten import register_woordgever
from swv.kern.taken import plan_taak
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from swv.wet.signals import feit_gewijzigd
from toewijzing.enums import AFGEROND, BINNEN_SCHOOL
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.queries.opp import SCHRIJFT, get_aanvraagsoorten, get_besproken, get_ingediend, get_steun
from toewijzing.queries.sjabloon import find_eigen_woorden
from toewijzing.services.opp import attach_opp, fill_in_from_opp, get_waiting
from toewijzing.services.toegang import end_school_access

register_woordgever(find_eigen_woorden)
add_steun(get_steun)
add_aanvraagsoorten(get_aanvraagsoorten)
add_gebeurtenis(Plichtgrond.AANVRAAG, get_ingediend)
add_gebeurtenis(Plichtgrond.BESPROKEN, get_besproken)


@receiver(leerling_overgegaan, dispatch_uid="toewijzing_overgang")
def on_overgegaan(sender: Any, oud: Inschrijving | None, **_: Any) -> None:
    """The old school keeps the case, not the dossier: until it is decided, or until the term of objection ends."""
    if oud is None:
        return
    vandaag = timezone.localdate()
    objection = Q(besluiten__status="bekendgemaakt", besluiten__bezwaar_tot_en_met__gte=vandaag)
    runs = ~Q(status__in=[*AFGEROND, *BINNEN_SCHOOL])
    rows = Aanvraag.objects.filter(runs | objection, leerling=oud.leerling_id, school=oud.school_id)
    for aanvraag in rows.select_related("leerling", "school").prefetch_related("besluiten").distinct():
        grant_toegang(
            leerling=aanvraag.leerling, organisatie=aanvraag.school, grond=Grond.AANVRAAG, bron_id=aanvraag.pk,
            omvang=Omvang.ZAAK, van=vandaag,
        )  # fmt: skip
        if aanvraag.status in AFGEROND:
            end_school_access(aanvraag)


@receiver(welke_soorten, dispatch_uid="toewijzing_soorten")
def tell_soorten(*, swv_id: int, vandaag: date, **_: Any) -> dict[str, str]:
    """The kinds that can be asked for today: a body gets its mandate for some of them."""
    rows = Aanvraagsoort.objects.filter(holds_on(vandaag), swv=swv_id).order_by("sorteernaam", "pk")
    return dict(rows.values_list("code", "naam"))


@receiver(wat_is_geschreven, dispatch_uid="toewijzing_geschreven")
def tell_written(*, leerling_id: int, school_id: int, sinds: datetime, **_: Any) -> list[str]:
    """A request of this school, or a step in one."""
    own = Q(aangemaakt_op__gte=sinds) | Q(statussen__op__gte=sinds)
    return ["een aanvraag"] if Aanvraag.objects.filter(own, leerling=leerling_id, school=school_id).exists() else []


@receiver(feit_gewijzigd, dispatch_uid="toewijzing_feit")
def on_feit_gewijzigd(sender: Any, swv: Organisatie, by: Gebruiker, **_: Any) -> None:
    """Terms that are stored with open requests are counted again: lists and Mijn werk go by them."""
    plan_taak(soort="termijnen_opnieuw", object_id=swv.pk, organisaties=[swv.pk], gebruiker=by)


@receiver(opp_stuk_gereed, dispatch_uid="toewijzing_opp_stuk")
def on_stuk_gereed(sender: Any, opp: Opp, document: Document, eerder: Sequence[int] = (), **_: Any) -> None:
    """The PDF is in the dossier: it goes along with requests that wait for it, or that have one it replaces."""
    if opp.soort.is_opp:
        for aanvraag in get_waiting(opp, eerder):
            attach_opp(aanvraag, document, eerder)


@receiver(opp_vastgesteld, dispatch_uid="toewijzing_opp_vastgesteld")
def on_vastgesteld(sender: Any, opp: Opp, **_: Any) -> None:
    """What the OPP now knows is filled in where a request of the school still asks it."""
    own = Aanvraag.objects.filter(leerling=opp.leerling_id, school=opp.school_id, zonder_school=False)
    waiting = own.filter(status__in=SCHRIJFT)
    for aanvraag in waiting.select_for_update(of=("self",)).select_related("soort"):
        fill_in_from_opp(aanvraag)
