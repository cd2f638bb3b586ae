"""Exemptions that end: after its last day a pupil counts in no column, so somebody has to say how it goes on."""

from datetime import date

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from swv.kern.meelezen import read_along
from swv.organisatie.models import Gebruiker
from thuiszitters.calculations import Duur
from thuiszitters.enums import THUIS, Eenheid, Groep
from thuiszitters.models import Thuiszitter, Verzuimperiode

VOORAF = Duur(1, Eenheid.MAANDEN)


def with_vrijstelling_tot(zaken: QuerySet[Thuiszitter]) -> QuerySet[Thuiszitter]:
    """Each case with ``vrijstelling_tot``: the first day after its exemption, when nothing was recorded for later."""
    known = Verzuimperiode.objects.filter(vervallen_op__isnull=True)
    later = known.filter(thuiszitter=OuterRef("thuiszitter"), van__gte=OuterRef("tot"))
    last = known.filter(~Exists(later), thuiszitter=OuterRef("pk"), categorie__groep=Groep.VRIJSTELLING)
    tot = Subquery(last.order_by("-tot").values("tot")[:1])
    return read_along(zaken, vrijstelling_tot=tot)


def get_verlopen(user: Gebruiker, peildatum: date) -> list[Thuiszitter]:
    """Cases this person sees of pupils still at home whose exemption was over on this day."""
    rows = with_vrijstelling_tot(Thuiszitter.objects.visible_to(user).filter(status__in=THUIS))
    return list(
        rows.filter(Q(vrijstelling_tot__lte=peildatum)).select_related("school").order_by(F("vrijstelling_tot"), "pk")
    )
