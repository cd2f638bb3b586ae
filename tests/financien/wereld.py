"""Money in the small world: counts, tariffs, placements, a model and distributions in every status.

Made with the real services, each step by the person whose step it is. The neighbour swv has money of its own, so that
a leak would show.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from financien.referentie.enums import Cijferstatus, Tariefsoort, Tellingsoort
from financien.referentie.models import Kostenvergelijking, Plaatsing, Tarief, Telling
from financien.verdelen.enums import Periodesoort
from financien.verdelen.models import Signaal, Signaalregel, Verdeelmodel, Verdeling
from financien.verdelen.services.verdeelmodel import add_regel, create_model
from financien.verdelen.services.verdeling import create_verdeling
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.standen import stand

JAAR = 2027
BRON = "test"
OKTOBER = date(2026, 10, 1)
FEBRUARI = date(2026, 2, 1)


@stand
def add_money(wereld: Any) -> Any:
    """Both swv's get counts, tariffs and placements; and there is an accountant beside the FG."""
    tot = timezone.localdate() + timedelta(days=400)
    wereld.mensen["accountant"] = f.make_gebruiker(
        Rol.AUDITOR, wereld.swv, scope="accountant", van=date(JAAR - 1, 1, 1), tot=tot
    )
    wereld.tweede_bestuur = f.BestuurFactory()
    wereld.tweede_school = f.SchoolFactory(bestuur=wereld.tweede_bestuur)
    for organisatie in (wereld.tweede_bestuur, wereld.tweede_school):
        f.AansluitingFactory(swv=wereld.swv, organisatie=organisatie)
    wereld.mensen["bestuurder_2"] = f.make_gebruiker(Rol.BESTUURDER, wereld.tweede_bestuur)
    wereld.mensen["schoolleider_2"] = f.make_gebruiker(Rol.SCHOOLLEIDER, wereld.tweede_school)
    with as_eigenaar():
        for swv, scholen in (
            (wereld.swv, {wereld.school: 400, wereld.zusterschool: 600, wereld.tweede_school: 1000}),
            (wereld.ander_swv, {wereld.vso: 80}),
        ):
            add_figures(swv, scholen)
    return wereld


def add_figures(swv: Any, scholen: dict[Any, int]) -> None:
    common = {"swv": swv, "bron": BRON, "status": Cijferstatus.DEFINITIEF}
    for school, aantal in scholen.items():
        Telling.objects.create(code=Tellingsoort.LEERLINGEN, organisatie=school, datum=OKTOBER, aantal=aantal, **common)
    Plaatsing.objects.create(organisatie=next(iter(scholen)), categorie="vso_1", datum=FEBRUARI, aantal=3, **common)
    for code, bedrag in ((Tariefsoort.TE_VERDELEN, "200000.00"), (Tariefsoort.VASTE_VOET, "10000.00")):
        Tarief.objects.create(
            code=code, van=date(JAAR, 1, 1), tot=date(JAAR + 1, 1, 1), bedrag=Decimal(bedrag), **common
        )


@stand
def make_model(wereld: Any, *, swv: Any = None, naam: str = "Model", jaar: int = JAAR, **velden: Any) -> Verdeelmodel:
    """A pot, a fixed amount per school (vo), and the rest by pupils: 30,000 fixed and 170,000 by pupils."""
    swv = swv or wereld.swv
    with als(wereld[Rol.CONTROLLER]):
        model = create_model(swv=swv, naam=naam, jaar=jaar, periode=Periodesoort.KALENDERJAAR, **velden)
        for soort, label, parameters in (
            ("pot", "Budget", {"pot": "budget", "naam": "Budget", "tarief": "te_verdelen"}),
            ("vaste_voet", "Vaste voet", {"per": "school", "tarief": "vaste_voet", "schoolsoorten": ["vo"], "pot": "budget"}),
            (
                "pot_naar_sleutel", "Naar leerlingen",
                {"pot": "budget", "sleutel": [{"telling": "leerlingen"}], "schoolsoorten": ["vo"]},
            ),
        ):  # fmt: skip
            add_regel(model=model, soort=soort, label=label, parameters=parameters)
    return model


@stand
def make_concept(wereld: Any, *, model: Any = None, naam: str = "Basis") -> Verdeling:
    with als(wereld[Rol.CONTROLLER]):
        return create_verdeling(model=model or make_model(wereld), naam=naam)


def step(wereld: Any, verdeling: Verdeling, name: str, rol: str, **data: Any) -> Verdeling:
    """Take one step as the person with this role in ``wereld.mensen``."""
    with als(wereld[rol]) as by:
        return execute_transition(Verdeling.objects.get(pk=verdeling.pk), name, by=by, **data)


@stand
def make_gedeeld(wereld: Any, **kwargs: Any) -> Verdeling:
    return step(wereld, make_concept(wereld, **kwargs), "delen", Rol.CONTROLLER)


@stand
def make_afspraken(wereld: Any, jaar: int, periode: str, bedragen: dict[str, int], **velden: Any) -> Verdeling:
    """An adopted distribution of nothing but agreed amounts, {code of a board: amount}."""
    with als(wereld[Rol.CONTROLLER]):
        naam = velden.pop("naam", f"Afspraken {periode}")
        model = create_model(swv=wereld.swv, naam=naam, jaar=jaar, periode=periode, **velden)
        rows = [
            {"eenheid": code, "bedrag": str(bedrag), "omschrijving": "afspraak"} for code, bedrag in bedragen.items()
        ]
        add_regel(model=model, soort="correctie", label="Afspraken", parameters={"bedragen": rows})
    return make_vastgesteld(wereld, model=model, naam=f"Afspraken {jaar}")


@stand
def make_vastgesteld(wereld: Any, **kwargs: Any) -> Verdeling:
    return step(wereld, make_gedeeld(wereld, **kwargs), "vaststellen", Rol.DIRECTEUR, reason="Zoals besproken.")


def make_signaal(wereld: Any, verdeling: Verdeling) -> Signaal:
    """What the board was told of its school."""
    with as_eigenaar():
        regel = Signaalregel.objects.create(
            swv=wereld.swv, soort="houdt_over", grens=25, ontvanger="bestuur", uitleg="Bel ons.", van=timezone.localdate()
        )  # fmt: skip
        return Signaal.objects.create(
            swv=wereld.swv, regel=regel, verdeling=verdeling, organisatie=wereld.school, ontvanger="bestuur",
            moment="vastgesteld", was=100, wordt=20, waarde=20, op=timezone.localdate(),
        )  # fmt: skip


def make_vergelijking(wereld: Any, soort_code: str = "MAATWERK-I") -> Kostenvergelijking:
    """At this kind a school reads what a place in vso costs."""
    with as_eigenaar():
        return Kostenvergelijking.objects.create(
            swv=wereld.swv, soort_code=soort_code, tarief="vso_1", toelichting="Ledenraad", van=timezone.localdate()
        )


@stand
def make_opgeborgen(wereld: Any, **kwargs: Any) -> Verdeling:
    return step(wereld, make_concept(wereld, **kwargs), "opbergen", Rol.CONTROLLER)
