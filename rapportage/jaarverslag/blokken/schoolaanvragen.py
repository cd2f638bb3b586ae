"""Requests of schools about no pupil, per board: how many, how many were granted, and how much; and quick money.

Of cases of schools and not of pupils, so nothing is hidden.
"""

from collections import Counter, defaultdict
from decimal import Decimal

from django.db.models import Sum

from rapportage.indicatoren.enums import ALLES_TELT_VANAF
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokgetal,
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    amount,
)
from rapportage.jaarverslag.enums import Soort
from schoolaanvragen.enums import Schooluitkomst
from schoolaanvragen.models import Hulpregel, Schoolaanvraag, Schoolbesluit, Snellehulp
from swv.kern.templatetags.verband import datum, euro

ZONDER = "Zonder schoolbestuur"


@blok(
    "schoolaanvragen", "Aanvragen van scholen", bron="Schoolaanvragen in Verband",
    definitie="Aanvragen voor een groep, klas, school, locatie of meer scholen die in het kalenderjaar binnenkwamen, en wat in"
    " dat jaar is toegekend, per schoolbestuur. Snelle hulp staat apart: hoeveel, en hoe vaak een school die voor het eerst"
    " kreeg."
    f" Vanaf {datum(ALLES_TELT_VANAF)} zijn dit samen met de aanvragen voor leerlingen de aanvragen van het dashboard.",
)  # fmt: skip
def schoolaanvragen(vraag: Blokvraag) -> Blokinhoud:
    """Asked and granted in the year per board, and quick money. Raises BlokOntbreekt when there is none of it."""
    jaar = (vraag.begin, vraag.eind)
    received = Schoolaanvraag.objects.filter(swv=vraag.swv, ontvangen_op__range=jaar)
    asked = Counter(naam or ZONDER for naam in received.values_list("school__bestuur__naam", flat=True))
    granted: Counter[str] = Counter()
    money: dict[str, Decimal] = defaultdict(Decimal)
    besluiten = Schoolbesluit.objects.filter(aanvraag__swv=vraag.swv, op__range=jaar)
    for naam, bedrag in besluiten.exclude(uitkomst=Schooluitkomst.AFGEWEZEN).values_list(
        "aanvraag__school__bestuur__naam", "bedrag"
    ):
        granted[naam or ZONDER] += 1
        money[naam or ZONDER] += bedrag or 0
    keren = Snellehulp.objects.filter(swv=vraag.swv, gegeven_op__range=jaar).count()
    snel = Hulpregel.objects.filter(hulp__swv=vraag.swv, op__range=jaar).aggregate(som=Sum("bedrag"))["som"]
    namen = sorted({*asked, *granted})
    if not namen and not snel:
        raise BlokOntbreekt(f"In Verband staan geen schoolaanvragen en geen snelle hulp in {vraag.jaar}.")
    rijen = [Blokrij(naam, (asked[naam], granted[naam], amount(money[naam]))) for naam in namen]
    samen = (asked.total(), granted.total(), amount(sum(money.values(), Decimal(0))))
    kolommen = (
        Blokkolom("Gevraagd", Soort.AANTAL),
        Blokkolom("Toegekend", Soort.AANTAL),
        Blokkolom("Bedrag", Soort.EURO),
    )
    tabel = Bloktabel(
        "Schoolaanvragen in het jaar", "Schoolbestuur", kolommen, (*rijen, Blokrij("Samen", samen, "totaal"))
    )
    hulp = (Blokgetal("Snelle hulp aan scholen", euro(snel or 0)), Blokgetal("Keren snelle hulp", str(keren)))
    return Blokinhoud(tabellen=(tabel,) if namen else (), getallen=hulp, peil=f"Kalenderjaar {vraag.jaar}")
