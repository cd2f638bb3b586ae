"""The kinds of request a new swv starts with, by its sector. From then on they are its own data."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F
from django.dispatch import receiver

from swv.kern.feiten import Feiten
from swv.organisatie.enums import Sector
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht
from swv.wet.queries import get_feiten
from toewijzing.enums import Versiestatus, Vraagstap
from toewijzing.models import Aanvraagsoort, ChecklistItem, Vraag
from toewijzing.queries.lwoo import LWOO, opted_out
from toewijzing.services.route import list_doet, write_route
from toewijzing.services.soort import publish_row
from toewijzing.standaard import po, vo

SOORTEN: dict[str, list[dict[str, Any]]] = {Sector.PO: po.SOORTEN, Sector.VO: vo.SOORTEN}
# What is written apart from the kind itself, or looked up among the facts of the law.
ELDERS = frozenset({"vragen", "checklist", "route", "feit_leeftijd_vanaf", "feit_leeftijd_tot", "feit_brief"})


def get_columns(gegevens: Mapping[str, Any], feiten: Feiten, van: date) -> dict[str, Any]:
    """{column of ``Aanvraagsoort``: value} of a standard kind, with ages (years) and articles as they are on this day."""
    fields = {name: value for name, value in gegevens.items() if name not in ELDERS}
    sources = []
    for name, word in (("leeftijd_vanaf", "begint"), ("leeftijd_tot", "eindigt")):
        if code := gegevens.get(f"feit_{name}"):
            fields[name] = feiten.get_getal(code, van)
            sources.append(f"Leeftijd waarop het {word}: {feiten.get_rij(code, van).artikel}.")
    if sources:
        fields["grenzen_bron"] = f"{' '.join(sources)} De rest: eigen afspraak."
    if code := gegevens.get("feit_brief"):
        fields["brief_tekst"] = f"Dit besluit steunt op {feiten.get_tekst(code, van)}."
    return {**fields, "wettelijke_weken": feiten.get_getal("beslistermijn", van)}


@transaction.atomic
def create_standaardsoorten(*, swv: Organisatie, van: date) -> list[Aanvraagsoort]:
    """Give this swv the standard kinds of its sector from this day on; kinds it has already are left as they are."""
    soorten, feiten = [], get_feiten(swv.pk)
    for gegevens in SOORTEN[swv.sector]:
        if gegevens["code"] == LWOO and opted_out(swv.pk, van):
            continue
        if Aanvraagsoort.alle.filter(swv=swv, code=gegevens["code"]).exclude(tot=F("van")).exists():
            continue
        route = list_doet(gegevens["route"])
        soort = Aanvraagsoort(swv=swv, van=van, route=route, **get_columns(gegevens, feiten, van))
        soort.status = Versiestatus.CONCEPT
        soort.full_clean()
        soort.save()
        Vraag.objects.bulk_create(
            Vraag(aanvraagsoort=soort, code=code, label=label, uitleg=uitleg, max_tekens=maximum, volgorde=plek,
                  stap=Vraagstap.ONDERBOUWING)
            for plek, (code, label, uitleg, maximum) in enumerate(gegevens["vragen"])
        )  # fmt: skip
        ChecklistItem.objects.bulk_create(
            ChecklistItem(aanvraagsoort=soort, soort=kind, documentsoort=document, label=label,
                          max_leeftijd_maanden=maanden, volgorde=plek)
            for plek, (kind, document, label, maanden) in enumerate(gegevens["checklist"])
        )  # fmt: skip
        write_route(soort, gegevens["route"])
        soorten.append(publish_row(soort))
    return soorten


def drop_other_sector(swv: Organisatie) -> None:
    """End the standard kinds of the other sector on the day they began: that of this swv was corrected.

    They hold on no day then; what was published is never deleted.
    """
    others = [each["code"] for sector, kinds in SOORTEN.items() if sector != swv.sector for each in kinds]
    Aanvraagsoort.objects.filter(swv=swv, code__in=others, tot__isnull=True).update(tot=F("van"))


@receiver(swv_opgericht, dispatch_uid="toewijzing_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded, or whose sector was corrected, gets the standard kinds from this day on."""
    drop_other_sector(swv)
    create_standaardsoorten(swv=swv, van=van)
