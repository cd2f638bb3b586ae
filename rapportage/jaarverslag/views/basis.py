"""What pages of a report answer when it went on meanwhile."""

from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import render

from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.presentatie.verslag import verslag_url
from swv.organisatie.verzoek import Verzoek


def render_conflict(
    request: Verzoek, verslag: Jaarverslag, reden: str, *, ingevuld: Sequence[tuple[str, str]] = (), veranderd: Sequence[str] = ()
) -> HttpResponse:  # fmt: skip
    """409: what changed since the page was opened, and what was typed, so that nothing is lost."""
    context = {"reden": reden, "ingevuld": ingevuld, "veranderd": veranderd, "terug_url": verslag_url(verslag)}
    return render(request, "409.html", context, status=409)
