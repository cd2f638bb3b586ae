"""What waits for somebody in the distribution of an swv: lines for Mijn werk."""

from datetime import date

from django.urls import reverse

from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Signaal, Verdeling
from financien.verdelen.presentatie.signaal import name_figure
from swv.kern.werk import DEZE_WEEK, GETELD_TOT, Werkregel, register_werk
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker


@register_werk("financien:signalen")
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Distributions on which this person has the next word, and signals nobody looked at; at most one query of each.

    Of signals there may be many: they come last, so that they are what stands in their list when there are too many lines.
    """
    lid = user.lidmaatschap
    if lid is None:
        return []
    if lid.rol == Rol.DIRECTEUR:
        return _verdelingen(user, "gedeeld met de besturen; klaar om vast te stellen")
    if lid.rol == Rol.BESTUURDER:
        voorstellen = _verdelingen(user, "voorstel van het samenwerkingsverband, nog niet vastgesteld")
        return [*voorstellen, *_signalen(user)]
    return _signalen(user) if lid.rol == Rol.SCHOOLLEIDER else []


def _signalen(user: Gebruiker) -> list[Werkregel]:
    rows = Signaal.objects.visible_to(user).filter(gezien_op__isnull=True).select_related("organisatie", "regel")
    return [
        Werkregel(
            DEZE_WEEK, f"Signaal over {row.organisatie.naam}", name_figure(row.regel),
            reverse("financien:signaal", args=[row.pk]), "Bekijk",
        )
        for row in rows.order_by("op", "pk")[: GETELD_TOT + 1]
    ]  # fmt: skip


def _verdelingen(user: Gebruiker, stand: str) -> list[Werkregel]:
    rows = Verdeling.objects.visible_to(user).filter(status=Verdelingstatus.GEDEELD).order_by("jaar", "pk")
    return [
        Werkregel(DEZE_WEEK, f"Verdeling {row.jaar}", stand, reverse("financien:verdeling", args=[row.pk]), "Bekijk")
        for row in rows
    ]
