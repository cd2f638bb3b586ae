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
    feiten, wanted = get_feiten(swv.pk), _list_wanted(swv, van)
    soorten = [
        Aanvraagsoort(
            swv=swv, van=van, status=Versiestatus.CONCEPT, route=list_doet(each["route"]),
            **get_columns(each, feiten, van),
        )
        for each in wanted
    ]  # fmt: skip
    for soort in soorten:  # the rest the database checks, in this transaction
        soort.full_clean(exclude=["swv"], validate_unique=False, validate_constraints=False)
    Aanvraagsoort.alle.bulk_create(soorten)
    Vraag.objects.bulk_create(
        Vraag(aanvraagsoort=soort, code=code, label=label, uitleg=uitleg, max_tekens=maximum, volgorde=plek,
              stap=Vraagstap.ONDERBOUWING)
        for soort, each in zip(soorten, wanted, strict=True)
        for plek, (code, label, uitleg, maximum) in enumerate(each["vragen"])
    )  # fmt: skip
    ChecklistItem.objects.bulk_create(
        ChecklistItem(aanvraagsoort=soort, soort=kind, documentsoort=document, label=label,
                      max_leeftijd_maanden=maanden, volgorde=plek)
        for soort, each in zip(soorten, wanted, strict=True)
        for plek, (kind, document, label, maanden) in enumerate(each["checklist"])
    )  # fmt: skip
    for soort, each in zip(soorten, wanted, strict=True):
        write_route(soort, each["route"])
        soort.status = Versiestatus.GEPUBLICEERD
    Aanvraagsoort.alle.filter(pk__in=[soort.pk for soort in soorten]).update(status=Versiestatus.GEPUBLICEERD)
    return soorten


def _list_wanted(swv: Organisatie, van: date) -> list[dict[str, Any]]:
    """The standard kinds of its sector that this swv does not have; no lwoo for who opted out."""
    there = set(Aanvraagsoort.alle.filter(swv=swv).exclude(tot=F("van")).values_list("code", flat=True))
    return [
        each
        for each in SOORTEN[swv.sector]
        if each["code"] not in there and not (each["code"] == LWOO and opted_out(swv.pk, van))
    ]


def drop_other_sector(swv: Organisatie) -> None:
    """End the standard kinds of the other sector on the day they began: that of this swv was corrected.

    They hold on no day then; what was published is never deleted.
    """
    own = {each["code"] for each in SOORTEN[swv.sector]}
    others = {each["code"] for kinds in SOORTEN.values() for each in kinds} - own
    Aanvraagsoort.objects.filter(swv=swv, code__in=others, tot__isnull=True).update(tot=F("van"))


@receiver(swv_opgericht, dispatch_uid="toewijzing_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded, or whose sector was corrected, gets the standard kinds from this day on."""
    drop_other_sector(swv)
    create_standaardsoorten(swv=swv, van=van)
