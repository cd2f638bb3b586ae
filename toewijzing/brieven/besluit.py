"""The decision letter as PDF: of what was fixed when it was put ready, so that the same letter gives the same bytes."""

from typing import Any

from swv.kern.pdf import render_pdf
from swv.organisatie.models import Logo
from toewijzing.brieven.sjabloon import make_delen
from toewijzing.models import Brief


def render_letter(brief: Brief) -> bytes:
    """The letter as one tagged PDF/UA-1, with the advices behind it."""
    return render_inhoud(brief.inhoud)


def render_inhoud(inhoud: dict[str, Any], *, voorbeeld: bool = False) -> bytes:
    """The letter that says this (``brieven.inhoud``); ``voorbeeld`` says on every page that it is not a real one."""
    logo_id = inhoud.get("logo_id")
    logo = Logo.objects.filter(pk=logo_id).first() if logo_id else None
    context = {
        **inhoud, "logo": logo.data_url if logo else "", "delen": make_delen(inhoud), "voorbeeld": voorbeeld,
    }  # fmt: skip
    soort = "Voorbeeld van een besluit" if voorbeeld else "Besluit"
    return render_pdf("pdf/brief.html", context, titel=f"{soort} op aanvraag {inhoud['kenmerk']}")
