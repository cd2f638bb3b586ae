"""What the pages of organisations share: the own swv, and one organisation of it."""

from django.db.models import Q
from django.shortcuts import get_object_or_404

from swv.organisatie.models import Aansluiting, Organisatie
from swv.organisatie.verzoek import Verzoek


def get_swv(request: Verzoek) -> Organisatie:
    """The organisation at which the beheerder acts. Raises PermissionDenied for somebody without a role today."""
    return request.user.lid.organisatie


def find_organisatie(request: Verzoek, pk: int) -> Organisatie:
    """An organisation that is or was connected to the own swv, itself or through its board. Raises Http404."""
    ties = Aansluiting.objects.filter(swv=request.user.organisatie_id).values("organisatie")
    rows = Organisatie.objects.filter(Q(pk__in=ties) | Q(bestuur__in=ties)).select_related("bestuur")
    return get_object_or_404(rows, pk=pk)
