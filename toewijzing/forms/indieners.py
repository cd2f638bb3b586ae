"""Who starts a kind of request, as a beheerder ticks it."""

from collections.abc import Mapping
from typing import Any

from django import forms

from swv.organisatie.enums import Rol
from toewijzing.models.starter import STARTERS, TLV_STARTERS

IEMAND = "Vink aan wie deze aanvraag kan beginnen: zonder iemand kan niemand haar doen."
TLV_SCHOOL = (
    "Een TLV vraagt de school aan (WPO 40, WVO 2020 2.47). Haal het vinkje weg bij {}, of laat het besluit geen"
    " TLV-nummer krijgen."
)


def make_indienersveld() -> forms.MultipleChoiceField:
    """The roles to tick, with their names in the sector of who reads."""
    return forms.MultipleChoiceField(
        label="Wie begint de aanvraag?", choices=lambda: [(rol.value, rol.label) for rol in STARTERS],
        widget=forms.CheckboxSelectMultiple, error_messages={"required": IEMAND},
        help_text="De school vult aan wat een ander begint. Wie voor een school begint, beslist er niet over.",
    )  # fmt: skip


def check_indieners(gegevens: Mapping[str, Any]) -> dict[str, str]:
    """{field: what is wrong}: of a TLV the school is the one that asks."""
    others = [Rol(rol).label for rol in gegevens.get("indieners") or () if rol not in TLV_STARTERS]
    if gegevens.get("geeft_tlv") and others:
        return {"indieners": TLV_SCHOOL.format(" en ".join(others))}
    return {}
