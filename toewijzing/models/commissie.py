"""Which requests somebody sees as a member of bodies: conditions for the database.

The commission every swv starts with sees all that has a meeting on its route of no particular body, as long as no other
body has it on its agenda. Another body sees what is or was on one of its agendas, and what waits for it by its mandate.
Where the route names the body (``Aanvraag.bespreekt``) only that one sees what waits for it.
"""

from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import or_
from typing import Any

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from organen.enums import CVT, Kring, Moment
from organen.models import EigenOrganen, Mandaat, Orgaan, get_eigen_organen
from swv.organisatie.models import Gebruiker, holds_on
from toewijzing.enums import Stap, Status
from toewijzing.models.route import Routestap

# A request in one of these may come on an agenda next.
WACHTEND = (Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN)
MET_ZITTING = Q(soort__route__contains=["zitting"], compleet_op__isnull=False)
# The request is of the organisation for which a body is there.
KRING = {
    Kring.SCHOOL: "school",
    Kring.BESTUUR: "school__bestuur",
    Kring.GEMEENTE: "leerling__woongemeente",
}


def is_free() -> Q:
    """Its route has a meeting of whichever body may handle it, and it is not on its way to a particular one."""
    open_steps = Routestap.objects.filter(doet=Stap.ZITTING, orgaan__isnull=True)
    return MET_ZITTING & Q(bespreekt="", soort__in=open_steps.values("aanvraagsoort"))


def sees_by_body(user: Gebruiker) -> Q:
    """The requests that are for the bodies this person sits in today."""
    own = get_eigen_organen(user)
    parts: list[Any] = []
    if own.in_commissie:
        parts += _for_commissie(own)
    if others := [orgaan for orgaan in own.organen if not orgaan.is_commissie]:
        parts += [Q(on_agenda([orgaan.pk for orgaan in others])), waits_for(others, timezone.localdate())]
    return any_of(parts)


def _for_commissie(own: EigenOrganen) -> list[Any]:
    if not own.zijn_er_andere:
        return [MET_ZITTING]
    return [
        MET_ZITTING & (Q(bespreekt=CVT) | Q(on_agenda(own.ids))),
        is_free() & ~Q(on_agenda_of_others(own.ids)),
    ]


def any_of(conditions: Iterable[Q]) -> Q:
    """One of these holds; without any, no row fits. An empty condition holds of every row, which ``|`` would forget."""
    found = list(conditions)
    return reduce(or_, found, Q(pk__in=[])) if all(found) else Q()


def on_agenda(organen: list[int]) -> Exists:
    """It is or was on an agenda of one of these bodies (ids)."""
    # The agenda points at the request: its model loads later.
    punten = apps.get_model("toewijzing.Agendapunt").objects
    return Exists(punten.filter(aanvraag=OuterRef("pk"), zitting__orgaan__in=organen))


def on_agenda_of_others(organen: list[int]) -> Exists:
    """It stands on an agenda of a body that is not one of these (ids)."""
    punten = apps.get_model("toewijzing.Agendapunt").objects
    here = punten.filter(aanvraag=OuterRef("pk"), vervallen_op__isnull=True)
    return Exists(here.exclude(zitting__orgaan__in=organen))


def waits_for(organen: list[Orgaan], vandaag: date) -> Q:
    """It may come on an agenda next, and one of these bodies has the mandate for it. One query."""
    by_id = {orgaan.pk: orgaan for orgaan in organen}
    mandaten = list(Mandaat.objects.filter(holds_on(vandaag), orgaan__in=by_id))
    fits = any_of(of_mandate(each) & of_circle(by_id[each.orgaan_id]) for each in mandaten)
    named = any_of(
        Q(bespreekt=orgaan.code) & of_circle(orgaan) & _within(orgaan, mandaten) for orgaan in by_id.values()
    )
    return (is_free() & Q(status__in=WACHTEND) & fits) | (
        MET_ZITTING & Q(status__in=[*WACHTEND, Status.GEADVISEERD, Status.GEAGENDEERD]) & named
    )


def _within(orgaan: Orgaan, mandaten: Iterable[Mandaat]) -> Q:
    """Within one of its mandates; a body that a route names and that has none may handle all of its circle."""
    own = [of_mandate(each) for each in mandaten if each.orgaan_id == orgaan.pk]
    return any_of(own) if own else Q()


def of_circle(orgaan: Orgaan) -> Q:
    """The request is of the school, board or gemeente for which this body is there."""
    return Q() if orgaan.kring == Kring.SWV else Q((KRING[Kring(orgaan.kring)], orgaan.kring_organisatie_id))


def of_mandate(mandaat: Mandaat) -> Q:
    """The request is of a kind, moment and amount (euro) of this mandate; what asks no amount is within every amount."""
    found = Q(soort__code__in=mandaat.soorten) if mandaat.soorten else Q()
    if mandaat.momenten:
        follows = {Moment.NIEUW: True, Moment.VERLENGING: False}
        found &= any_of(Q(vervolg_van__isnull=follows[Moment(m)]) for m in mandaat.momenten if m in follows)
    if mandaat.tot_bedrag is not None:
        found &= Q(gevraagd_bedrag__isnull=True) | Q(gevraagd_bedrag__lte=mandaat.tot_bedrag)
    return found


def recused_from(user: Gebruiker) -> QuerySet[Any]:
    """Ids of the requests in which this person does not take part."""
    rows = apps.get_model("toewijzing.Verschoning").objects.filter(gebruiker=user.pk, vervallen_op__isnull=True)
    return rows.values("agendapunt__aanvraag")
