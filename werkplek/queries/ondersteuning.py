"""The pupils of a school with support: an OPP, a request that runs or something granted. One query for any number."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.db.models import DateField, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Least

from leerlingen.models import Leerling
from opp.enums import LOPEND
from opp.models import Afspraak, Opp
from opp.presentatie import Opptermijn, describe_deadline, get_badge
from swv.kern.forms import Invoerpoort
from swv.kern.presentatie import Badge
from swv.organisatie.models import Gebruiker
from toewijzing.enums import AFGEROND, Toekenningstatus
from toewijzing.models import Aanvraag, Toekenning

STANDEN = {"alle": "Alle leerlingen met ondersteuning", "te_laat": "Te laat", "zonder_opp": "Ondersteuning zonder OPP"}


class StandForm(Invoerpoort, forms.Form):
    """Which of these pupils to show."""

    stand = forms.ChoiceField(label="Welke", choices=list(STANDEN.items()), required=False)

    @property
    def is_filtered(self) -> bool:
        """Was a part of the pupils chosen? False before the form was checked."""
        return getattr(self, "cleaned_data", {}).get("stand") not in (None, "", "alle")


@dataclass(frozen=True)
class Ondersteuningsrij:
    """One pupil with what is going on."""

    leerling: Leerling
    badge: Badge | None
    termijn: Opptermijn | None


def get_leerlingen(user: Gebruiker, vandaag: date) -> QuerySet[Leerling]:
    """Pupils with support this person may see, with the facts of a row; ``eerste_dag`` is the first day that is due."""
    opps = Opp.objects.visible_to(user).filter(leerling=OuterRef("pk"), status__in=LOPEND).order_by("-pk")
    zaken = (
        Aanvraag.objects.visible_to(user).filter(leerling=OuterRef("pk")).exclude(status__in=AFGEROND).order_by("-pk")
    )
    alive = [Toekenningstatus.VERLEEND, Toekenningstatus.GEPLAATST]
    granted = Toekenning.objects.visible_to(user).filter(leerling=OuterRef("pk"), status__in=alive, eind__gte=vandaag)
    granted = granted.order_by("eind", "pk")
    afspraken = Afspraak.objects.visible_to(user).filter(leerling=OuterRef("pk"), status="open").order_by("voor")
    rows = Leerling.objects.visible_to(user).annotate(
        opp_nummer=Subquery(opps.values("nummer")[:1]),
        opp_status=Subquery(opps.values("status")[:1]),
        opp_begin=Subquery(opps.values("begin")[:1]),
        opp_uiterlijk=Subquery(opps.values("uiterlijk_op")[:1]),
        opp_evaluatie=Subquery(opps.values("evaluatie_voor")[:1]),
        zaak_nummer=Subquery(zaken.values("nummer")[:1]),
        zaak_soort=Subquery(zaken.values("soort__naam")[:1]),
        toekenning_soort=Subquery(granted.values("besluit__aanvraag__soort__naam")[:1]),
        toekenning_eind=Subquery(granted.values("eind")[:1]),
        afspraak_voor=Subquery(afspraken.values("voor")[:1]),
        opp_dag=Subquery(opps.filter(begin__isnull=True).values("uiterlijk_op")[:1], output_field=DateField()),
    )
    supported = Q(opp_nummer__isnull=False) | Q(zaak_nummer__isnull=False) | Q(toekenning_eind__isnull=False)
    # In PostgreSQL the least of several leaves out what is null.
    first = Least(F("opp_dag"), F("opp_evaluatie"), F("afspraak_voor"), F("toekenning_eind"))
    return rows.filter(supported).annotate(eerste_dag=first)


def filter_stand(rows: QuerySet[Leerling], stand: str, vandaag: date) -> QuerySet[Leerling]:
    """``te_laat``: the first day that is due has been; ``zonder_opp``: no OPP that runs; else all."""
    if stand == "te_laat":
        return rows.filter(Q(eerste_dag__lt=vandaag))
    return rows.filter(Q(opp_nummer__isnull=True)) if stand == "zonder_opp" else rows


def to_row(leerling: Any, vandaag: date) -> Ondersteuningsrij:
    """One line of a pupil of ``get_leerlingen``; without an OPP it has neither badge nor term."""
    if leerling.opp_nummer is None:
        return Ondersteuningsrij(leerling, None, None)
    termijn = describe_deadline(
        leerling.opp_status, leerling.opp_begin, leerling.opp_uiterlijk, leerling.opp_evaluatie, vandaag
    )
    return Ondersteuningsrij(leerling, get_badge(leerling.opp_status), termijn)
