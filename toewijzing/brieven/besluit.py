"""The decision letter as PDF: of what was fixed when it was put ready, so that the same letter gives the same bytes."""

from swv.kern.pdf import render_pdf
from swv.organisatie.models import Logo
from toewijzing.models import Brief


def render_letter(brief: Brief) -> bytes:
    """The letter as one tagged PDF/UA-1, with the advices behind it."""
    kenmerk = brief.inhoud["kenmerk"]
    logo = Logo.objects.filter(pk=brief.inhoud.get("logo_id")).first()
    inhoud = {**brief.inhoud, "logo": logo.data_url if logo else ""}
    return render_pdf("pdf/brief.html", inhoud, titel=f"Besluit op aanvraag {kenmerk}")
