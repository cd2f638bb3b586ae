"""Invented requests of schools for the demo, made with the real services: each step by the person whose step it is."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from organen.queries import get_commissie
from schoolaanvragen.models import Schoolaanvraag
from schoolaanvragen.services.aanvraag import begin_aanvraag, write_aanvraag
from schoolaanvragen.services.hulp import Hulpvraag, add_to_hulp, give_hulp
from schoolaanvragen.services.plicht import add_standaard
from swv.kern.muren import act_as
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Aanvraagonderwerp, Antwoordsoort, Normeenheid, Stap, Versiestatus
from toewijzing.models import Aanvraagsoort, Vraag
from toewijzing.services.route import Soortstap, list_doet, write_route

SWV = "VO2704"
# {school: (its name, who asks, who agrees)}
SCHOLEN = {
    "bonhoeffer": ("Bonhoeffer College", "zorgcoordinator", "schoolleider"),
    "thijsse": ("Jac. P. Thijsse College", "thijsse", "thijsseleider"),
    "castricum": ("Clusius College Castricum", "castricum", "castricumleider"),
}
SCHOOL = [Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER]
TOT_5000 = Eis("bedrag", Teken.HOOGSTENS, (Decimal(5000),))
WEG = (
    Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.CONTROLE, Rol.CONSULENT, termijn=(2, Normeenheid.WEKEN)),
    Soortstap(Stap.BESLUIT, Rol.CONSULENT, (TOT_5000,)), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR),
)  # fmt: skip
FONDSWEG = (
    Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.ZITTING), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR),
)  # fmt: skip
SOORTEN: tuple[tuple[str, str, str, tuple[Soortstap, ...], dict[str, Any]], ...] = (
    ("GROEP", "Groepsarrangement", "Hulp voor een klas of groep die vastloopt.", WEG,
     {"onderwerp": Aanvraagonderwerp.KLAS, "is_awb_besluit": True, "indieners": [*SCHOOL, Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR]}),
    ("SCHOOL", "Schoolarrangement", "Hulp voor de hele school of een team.", WEG, {"onderwerp": Aanvraagonderwerp.SCHOOL}),
    ("FONDS", "Innovatiefonds", "Geld om iets nieuws te proberen en te delen.", FONDSWEG, {"onderwerp": Aanvraagonderwerp.SCHOOL}),
    ("SNEL", "Snelle hulp", "Een klein bedrag voor een paar weken.", FONDSWEG,
     {"onderwerp": Aanvraagonderwerp.SCHOOL, "snel_tot": Decimal(1500), "snel_weken": 10}),
)  # fmt: skip


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
    Schoolplan("bonhoeffer", 3, "GROEP", "concept", 4200, "De klas wisselde vier keer van mentor en de rust is weg.",
         {"groep": "2 mavo c", "aantal_leerlingen": 24}),
    Schoolplan("thijsse", 6, "GROEP", "ter_akkoord", 9000, "Acht leerlingen lopen vast in dezelfde vakken.",
         {"groep": "1 havo b", "aantal_leerlingen": 8}),
    Schoolplan("castricum", 12, "SCHOOL", "ingediend", 3500, "Het team wil leren werken met één aanpak bij onrust.", {}),
    Schoolplan("bonhoeffer", 40, "GROEP", "toegekend", 4800, "De groep heeft twee ochtenden per week extra hulp nodig.",
         {"groep": "3 vmbo a", "aantal_leerlingen": 12}),
    Schoolplan("thijsse", 60, "FONDS", "loopt", 7500, "Wij proberen een lokaal zonder prikkels, met leerlingen als ontwerper.",
         {"aantal_leerlingen": 30}),
    Schoolplan("castricum", 75, "SCHOOL", "afgewezen", 6000, "Wij willen een eigen orthopedagoog voor één dag per week.", {}),
)  # fmt: skip


def make_demo_schoolaanvragen(verteller: Any) -> None:
    """Four kinds, six requests in every state, a fund with duties and two times quick money.

    ``verteller`` tells the other demo cases: it has ``organisaties``, ``personen`` and ``vandaag``.
    """
    swv, vandaag = verteller.organisaties[SWV], verteller.vandaag
    begin = vandaag - timedelta(days=400)
    for code, naam, uitleg, route, regels in SOORTEN:
        _make_soort(swv, code, naam, uitleg, route, begin, regels)
    add_standaard(swv=swv, soort_code="FONDS", van=begin)
    for plan in PLANNEN:
        _tell(verteller, plan)
    soort = Aanvraagsoort.objects.get(swv=swv, code="SNEL")
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


def _make_soort(
    swv: Any, code: str, naam: str, uitleg: str, route: tuple[Soortstap, ...], van: date, regels: dict[str, Any]
) -> None:
    soort = Aanvraagsoort.alle.create(
        swv=swv, code=code, naam=naam, uitleg=uitleg, van=van, route=list_doet(route), vraagt_bedrag=True,
        status=Versiestatus.CONCEPT, **{"is_awb_besluit": False, "indieners": SCHOOL, **regels},
    )  # fmt: skip
    Vraag.objects.create(
        aanvraagsoort=soort, code="waarom", label="Waarom is dit nodig?", soort=Antwoordsoort.TEKST,
        uitleg="Noem geen leerlingen bij naam.",
    )  # fmt: skip
    write_route(soort, route)
    soort.status = Versiestatus.GEPUBLICEERD
    soort.save()


def _tell(verteller: Any, plan: Schoolplan) -> None:
    naam, zorg, leider = SCHOLEN[plan.school]
    swv, dag, vandaag = verteller.organisaties[SWV], verteller.vandaag - timedelta(days=plan.dagen), verteller.vandaag
    velden = {"bedrag": Decimal(plan.bedrag), "van": dag, "tot_en_met": dag + timedelta(days=200), **plan.velden}
    with act_as(verteller.personen[zorg], vandaag) as by:
        soort = Aanvraagsoort.objects.select_related("swv").get(swv=swv, code=plan.soort)
        zaak = begin_aanvraag(soort=soort, school=verteller.organisaties[naam], by=by, vandaag=dag)
        write_aanvraag(aanvraag=zaak, by=by, velden=velden, antwoorden={"waarom": plan.waarom}, vandaag=dag)

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
    if plan.soort == "FONDS":
        step(
            "advies_vastleggen", "secretaris", 10, orgaan=get_commissie(swv.pk), datum=dag + timedelta(days=9),
            advies="Een goed plan; vraag de school om het lokaal ook open te stellen voor anderen.",
        )  # fmt: skip
    else:
        step("controleren", "consulent", 6)
    beslist = "consulent" if plan.soort != "FONDS" and plan.bedrag <= 5000 else "directeur"
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
