"""A decision that was made known a while ago, and a bezwaar against it at every stage."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from swv.kern.termijnen import calculate_bezwaartermijn
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.standen import stand
from toewijzing.models import Besluit, Bezwaar
from toewijzing.services import bezwaar as b

BEKEND = timedelta(days=30)


def dag(dagen_geleden: int) -> date:
    return timezone.localdate() - timedelta(days=dagen_geleden)


@stand
def make_besluit(wereld: Any, *, bekend: date | None = None, zelf: bool = False, **kwargs: Any) -> Besluit:
    """Of a TLV request without a meeting, made known thirty days ago unless said otherwise.

    ``zelf``: taken by the directeur of now.
    """
    aanvraag = w.make_bekendgemaakt(wereld, **{"code": "TLV-PRO", **kwargs})
    bekend = bekend or timezone.localdate() - BEKEND
    vorige = f.GebruikerFactory(naam="Vorige Directeur")
    with as_eigenaar():
        besluit = Besluit.objects.select_related("aanvraag__soort", "leerling").get(aanvraag=aanvraag)
        besluit.bekendgemaakt_op, besluit.bezwaar_tot_en_met = bekend, calculate_bezwaartermijn(bekend)[1]
        if not zelf:
            # By somebody who left: nobody decides on a bezwaar against his own decision (Awb 10:3 lid 3).
            besluit.beslist_door = vorige
        besluit.save()
    return besluit


def do(wereld: Any, service: Any, *, rol: str = Rol.SECRETARIS, vandaag: date | None = None, **data: Any) -> Any:
    """One service as this person."""
    with als(wereld[rol]) as by:
        return service(by=by, vandaag=vandaag or timezone.localdate(), **data)


@stand
def make_bezwaar(wereld: Any, besluit: Besluit | None = None, **feiten: Any) -> Bezwaar:
    """Of the school, received twenty days ago."""
    besluit = besluit or make_besluit(wereld)
    return do(wereld, b.record_bezwaar, besluit=besluit, **{"ontvangen_op": dag(20), "indiener": "school", **feiten})


@stand
def make_doorgezonden(wereld: Any, besluit: Besluit | None = None, **feiten: Any) -> Bezwaar:
    return do(wereld, b.send_on, bezwaar=make_bezwaar(wereld, besluit, **feiten), doorgezonden_op=dag(15))


@stand
def make_geadviseerd(
    wereld: Any, besluit: Besluit | None = None, *, advies: str = "ongegrond", **feiten: Any
) -> Bezwaar:  # fmt: skip
    bezwaar = make_doorgezonden(wereld, besluit, **feiten)
    return do(wereld, b.record_advice, bezwaar=bezwaar, advies=advies, advies_op=dag(5))


@stand
def make_beslist(wereld: Any, besluit: Besluit | None = None, *, uitkomst: str = "ongegrond", **feiten: Any) -> Bezwaar:
    bezwaar = make_geadviseerd(wereld, besluit, advies=uitkomst, **feiten)
    return do(wereld, b.decide, rol=Rol.DIRECTEUR, bezwaar=bezwaar, uitkomst=uitkomst, beslist_op=dag(1))


@stand
def make_ingetrokken(wereld: Any, besluit: Besluit | None = None, **feiten: Any) -> Bezwaar:
    return do(wereld, b.withdraw, bezwaar=make_bezwaar(wereld, besluit, **feiten), ingetrokken_op=dag(2))
