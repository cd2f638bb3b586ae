"""Invented requests of schools for the demo, made with the real services: each step by the person whose step it is."""

from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from typing import Any

from schoolaanvragen.models import Schoolaanvraag
from schoolaanvragen.services.aanvraag import begin_aanvraag, write_aanvraag
from schoolaanvragen.services.hulp import Hulpvraag, add_to_hulp, give_hulp
from swv.kern.muren import act_as
from swv.kern.zaken.engine import execute_transition
from toewijzing.models import Aanvraagsoort

SWV = "VO2704"
# {school: (its name, who asks, who agrees)}
SCHOLEN = {
    "bonhoeffer": ("Bonhoeffer College", "zorgcoordinator", "schoolleider"),
    "thijsse": ("Jac. P. Thijsse College", "thijsse", "thijsseleider"),
    "castricum": ("Clusius College Castricum", "castricum", "castricumleider"),
}
GROEP, SCHOOL, FONDS, SNEL = "MAATWERK-G", "MAATWERK-S", "INNOVATIEFONDS", "SNELLE-HULP"
# What is answered to the other questions of these kinds, by code; the first one says why.
ANTWOORDEN = {
    "geprobeerd": "De mentor en de zorgcoördinator observeerden en spraken met de groep; dat hielp een paar weken.",
    "plan": "Twee dagdelen per week extra hulp, met een leraar die het daarna zelf kan.",
    "merken": "De lessen beginnen rustig en op tijd. Wij kijken na tien weken.",
    "delen": "Wij schrijven erover en laten collega's van andere scholen meekijken.",
}


@dataclass(frozen=True)
class Schoolplan:
    """A request to tell: whose, how long ago, of which kind, how far it gets, and what it asks."""

    school: str
    dagen: int
    soort: str
    tot: str
    bedrag: int
    waarom: str
    velden: dict[str, Any] = field(default_factory=dict)


PLANNEN = (
    Schoolplan("bonhoeffer", 3, GROEP, "concept", 4200, "De klas wisselde vier keer van mentor en de rust is weg.",
         {"groep": "2 mavo c", "aantal_leerlingen": 24}),
    Schoolplan("thijsse", 6, GROEP, "ter_akkoord", 9000, "Acht leerlingen lopen vast in dezelfde vakken.",
         {"groep": "1 havo b", "aantal_leerlingen": 8}),
    Schoolplan("castricum", 12, SCHOOL, "ingediend", 3500, "Het team wil leren werken met één aanpak bij onrust.", {}),
    Schoolplan("bonhoeffer", 40, GROEP, "toegekend", 4800, "De groep heeft twee ochtenden per week extra hulp nodig.",
         {"groep": "3 vmbo a", "aantal_leerlingen": 12}),
    Schoolplan("thijsse", 60, FONDS, "loopt", 3800, "Wij proberen een lokaal zonder prikkels, met leerlingen als ontwerper.",
         {"aantal_leerlingen": 30}),
    Schoolplan("castricum", 75, SCHOOL, "afgewezen", 6000, "Wij willen een eigen orthopedagoog voor één dag per week.", {}),
)  # fmt: skip


def make_demo_schoolaanvragen(verteller: Any) -> None:
    """Six requests in every state, of the standard kinds with a fund and its duties, and two times quick money.

    ``verteller`` tells the other demo cases: it has ``organisaties``, ``personen`` and ``vandaag``.
    """
    swv, vandaag = verteller.organisaties[SWV], verteller.vandaag
    for plan in PLANNEN:
        _tell(verteller, plan)
    soort = Aanvraagsoort.objects.get(swv=swv, code=SNEL)
    hulpen = (
        ("bonhoeffer", 45, 1200, "Extra toezicht in de pauzes"),
        ("castricum", 90, 1000, "Een invaller in klas 1"),
    )
    for school, dagen, bedrag, waarvoor in hulpen:
        dag = vandaag - timedelta(days=dagen)
        with act_as(verteller.personen["directeur"], vandaag) as by:
            gegeven = give_hulp(
                soort=soort, school=verteller.organisaties[SCHOLEN[school][0]], by=by, vandaag=dag,
                hulp=Hulpvraag(Decimal(bedrag), 10, dag, waarvoor),
            )  # fmt: skip
            if school == "bonhoeffer":
                add_to_hulp(hulp=gegeven, bedrag=Decimal(300), motivering="", by=by, vandaag=dag + timedelta(days=20))


def _tell(verteller: Any, plan: Schoolplan) -> None:
    naam, zorg, leider = SCHOLEN[plan.school]
    swv, dag, vandaag = verteller.organisaties[SWV], verteller.vandaag - timedelta(days=plan.dagen), verteller.vandaag
    velden = {"bedrag": Decimal(plan.bedrag), "van": dag, "tot_en_met": dag + timedelta(days=200), **plan.velden}
    with act_as(verteller.personen[zorg], vandaag) as by:
        soort = Aanvraagsoort.objects.select_related("swv").get(swv=swv, code=plan.soort)
        zaak = begin_aanvraag(soort=soort, school=verteller.organisaties[naam], by=by, vandaag=dag)
        first, *rest = soort.vragen.values_list("code", flat=True)
        antwoorden = {first: plan.waarom, **{code: ANTWOORDEN[code] for code in rest}}
        write_aanvraag(aanvraag=zaak, by=by, velden=velden, antwoorden=antwoorden, vandaag=dag)

    def step(name: str, who: str, na: int, **data: Any) -> None:
        with act_as(verteller.personen[who], vandaag) as by:
            execute_transition(
                Schoolaanvraag.objects.get(pk=zaak.pk),
                name,
                by=by,
                vandaag=min(dag + timedelta(days=na), vandaag),
                **data,
            )

    if plan.tot == "concept":
        return
    step("indienen", zorg, 1)
    if plan.tot == "ter_akkoord":
        return
    step("akkoord_geven", leider, 2)
    if plan.tot == "ingediend":
        return
    step("controleren", "consulent", 6)
    beslist = "consulent" if plan.soort != FONDS and plan.bedrag <= 5000 else "directeur"
    uitkomst = "afgewezen" if plan.tot == "afgewezen" else "toegekend"
    step(
        "besluiten", beslist, 14, uitkomst=uitkomst, bedrag=Decimal(plan.bedrag), van=dag + timedelta(days=14),
        tot_en_met=dag + timedelta(days=200), motivering="Wij wogen het plan tegen wat de school zelf al kan doen.",
    )  # fmt: skip
    if plan.tot == "loopt":
        with act_as(verteller.personen[zorg], vandaag):
            plicht = Schoolaanvraag.objects.get(pk=zaak.pk).plichten.first()
        step(
            "plicht_melden", zorg, 40, plicht=plicht, datum=dag + timedelta(days=38),
            tekst="Ons stuk staat in de nieuwsbrief van deze maand.",
        )  # fmt: skip
