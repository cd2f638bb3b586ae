"""Finding what a page of models or distributions is about."""

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from financien.verdelen.models import Verdeelmodel, Verdeling
from swv.organisatie.verzoek import Verzoek


def find_model(request: Verzoek, pk: int) -> Verdeelmodel:
    """The model, or 404 when this person may not see it."""
    return get_object_or_404(Verdeelmodel.objects.visible_to(request.user).select_related("swv"), pk=pk)


def find_verdeling(request: Verzoek, pk: int) -> Verdeling:
    """The distribution, or 404 when this person may not see it."""
    return get_object_or_404(get_verdelingen(request).prefetch_related("model__regels"), pk=pk)


def get_verdelingen(request: Verzoek) -> QuerySet[Verdeling]:
    """The distributions that this person may see, with what a page names of one."""
    rows = Verdeling.objects.visible_to(request.user)
    return rows.select_related("swv", "model", "vervangt", "vervangen_door")
