"""Short ways for the pages of organisations."""

from django.urls import reverse
from django.utils import timezone

from swv.organisatie import services
from swv.organisatie.models import Aansluiting, Lidmaatschap, Rolvoorstel
from tests.rollen import as_eigenaar


def url(name, *args):
    return reverse(f"organisatie:{name}", args=args)


def labels(model, pk):
    with as_eigenaar():
        events = model.pgh_event_model.objects.filter(pgh_obj_id=pk).order_by("pgh_id")
        return list(events.values_list("pgh_label", flat=True))


def ties(swv):
    return set(Aansluiting.objects.filter(swv=swv).values_list("organisatie", flat=True))


def confirm(given, by):
    """The role itself: what waits for a second person is confirmed by this one."""
    if isinstance(given, Lidmaatschap):
        return given
    return services.confirm_rol(voorstel=given, by=by, vandaag=timezone.localdate())


def confirm_waiting(by):
    """Confirm all that waits."""
    return [confirm(each, by) for each in Rolvoorstel.objects.filter(status="voorgesteld").order_by("pk")]
