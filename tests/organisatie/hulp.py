"""Short ways for the pages of organisations."""

from django.urls import reverse

from swv.organisatie.models import Aansluiting
from tests.rollen import as_eigenaar


def url(name, *args):
    return reverse(f"organisatie:{name}", args=args)


def labels(model, pk):
    with as_eigenaar():
        events = model.pgh_event_model.objects.filter(pgh_obj_id=pk).order_by("pgh_id")
        return list(events.values_list("pgh_label", flat=True))


def ties(swv):
    return set(Aansluiting.objects.filter(swv=swv).values_list("organisatie", flat=True))
