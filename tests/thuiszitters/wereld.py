"""Thuiszitters in the world of tests/wereld.py, made with the real services, each step by the person whose it is."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.standen import stand
from thuiszitters.enums import Bron
from thuiszitters.models import Escalatietrede, Melding, Thuiszitter, Verzuimcategorie
from thuiszitters.services.melding import Verzuim, create_melding, report_thuiszitter
from thuiszitters.services.opgave import send_opgave
from thuiszitters.standaard import create_ladder, create_standaardgegevens

ZORG, CONSULENT, LEERPLICHT = Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.LEERPLICHT
GEHEIM = "GEHEIM-over-oorzaak-en-zorg"


def vandaag() -> date:
    return timezone.localdate()


def dagen(aantal: int) -> date:
    """The day so many days ago."""
    return vandaag() - timedelta(days=aantal)


@stand
def prepare(wereld: Any) -> Any:
    """Reference data and the ladders of both swv's."""
    with as_eigenaar():
        create_standaardgegevens(van=f.LANG_GELEDEN)
        for swv in (wereld.swv, wereld.ander_swv):
            create_ladder(swv=swv, van=f.LANG_GELEDEN)
        f.AansluitingFactory(swv=wereld.ander_swv, organisatie=wereld.anderen[LEERPLICHT].lidmaatschap.organisatie)
    return wereld


def categorie(code: str) -> Verzuimcategorie:
    return Verzuimcategorie.objects.get(code=code)


def make_leerling(wereld: Any, **kwargs: Any) -> Any:
    return f.LeerlingFactory(**{"school": wereld.school, "woongemeente": wereld.gemeente, **kwargs})


@stand
def make_gemeld(wereld: Any, *, sinds: int = 40, code: str = "relatief", op: date | None = None, **kwargs: Any) -> Any:
    """A case that the zorgcoördinator reported."""
    leerling = kwargs.pop("leerling", None) or make_leerling(wereld)
    tot = vandaag() + timedelta(days=200) if code.startswith("vrijstelling") else None
    with als(kwargs.pop("door", None) or wereld[ZORG]) as by:
        zaak = report_thuiszitter(
            leerling=leerling, swv=kwargs.pop("swv", wereld.swv), school=kwargs.pop("school", wereld.school),
            verzuim=Verzuim(categorie(code), kwargs.pop("van", dagen(sinds)), tot), by=by, vandaag=op or vandaag(),
            toelichting=GEHEIM, oorzaken=["angst"], **kwargs,
        )  # fmt: skip
    return reload(zaak)


def reload(zaak: Any) -> Any:
    """The case as a fresh object, read as the owner."""
    related = ("leerling", "school", "swv", "gemeente", "categorie", "casusregisseur", "volgende_actie", "situatie")
    with as_eigenaar():
        return Thuiszitter.objects.select_related(*related).get(pk=zaak.pk)


def step(wereld: Any, zaak: Any, name: str, rol: str = CONSULENT, **data: Any) -> Any:
    """Take one step as the person with this role."""
    with als(wereld[rol]) as by:
        fresh = Thuiszitter.objects.select_related("leerling", "situatie").get(pk=zaak.pk)
        execute_transition(fresh, name, by=by, **data)
    return reload(zaak)


def volgende(wereld: Any, over: int = 5) -> dict[str, Any]:
    return {"actie": "Bel de ouders.", "eigenaar": wereld[CONSULENT], "uiterlijk": dagen(-over)}


@stand
def make_in_onderzoek(wereld: Any, **kwargs: Any) -> Any:
    return step(wereld, make_gemeld(wereld, **kwargs), "oppakken", **volgende(wereld))


@stand
def make_actief(wereld: Any, **kwargs: Any) -> Any:
    return step(wereld, make_in_onderzoek(wereld, **kwargs), "bevestigen", **volgende(wereld))


@stand
def make_nazorg(wereld: Any, *, terug: int = 0, **kwargs: Any) -> Any:
    return step(
        wereld, make_actief(wereld, **kwargs), "beeindigen", ZORG, einddatum=dagen(terug), bestemming="eigen_school"
    )


@stand
def make_afgesloten(wereld: Any, **kwargs: Any) -> Any:
    zaak = make_nazorg(wereld, sinds=kwargs.pop("sinds", 120), terug=50, **kwargs)
    return step(wereld, zaak, "nazorg_afronden", reason="Gaat elke dag.")


def add_everything(wereld: Any, zaak: Any) -> Any:
    """A meeting with an agreement, an offer, a scheme, care and a step of the ladder."""
    step(
        wereld, zaak, "overleg_vastleggen", soort="gesprek", datum=vandaag(), aanwezig="ouders", verslag=GEHEIM,
        afspraken=[("School maakt een rooster", "mentor", dagen(-7))],
    )  # fmt: skip
    step(wereld, zaak, "interventie_toevoegen", soort="aanbod", wat=f"plek {GEHEIM}", van=vandaag())
    step(wereld, zaak, "terugkeer_plannen", stappen=[(vandaag(), 4), (dagen(-14), 10)])
    step(wereld, zaak, "situatie_wijzigen", zorg=GEHEIM, oorzaken=["angst"], belemmeringen=["zorg"])
    with als(wereld[CONSULENT]):
        trede = Escalatietrede.objects.filter(swv=zaak.swv).first()
    return step(wereld, zaak, "escaleren", trede=trede, reason=GEHEIM)


@stand
def make_melding(wereld: Any, **kwargs: Any) -> Melding:
    gegevens = {
        "swv": wereld.swv, "gemeente": wereld.gemeente, "school": wereld.school, "roepnaam": "Sam", "achternaam": "Duin",
        "geboortedatum": date(2012, 3, 14), "categorie": categorie("relatief"), "sinds": dagen(30), **kwargs,
    }  # fmt: skip
    with als(wereld[LEERPLICHT]) as by:
        return create_melding(gegevens=gegevens, by=by, bron=Bron.LEERPLICHT)


@stand
def make_alles(wereld: Any) -> Any:
    """A row in every table of this room, at the own school and at a foreign one."""
    prepare(wereld)
    zaak = add_everything(wereld, make_actief(wereld))
    anderen = wereld.anderen
    elders = f.LeerlingFactory(school=wereld.vso, woongemeente=anderen[LEERPLICHT].lidmaatschap.organisatie)
    make_gemeld(wereld, leerling=elders, school=wereld.vso, swv=wereld.ander_swv, door=anderen[ZORG])
    make_melding(wereld)
    with als(wereld[Rol.SECRETARIS]) as by:
        send_opgave(swv=wereld.swv, peildatum=vandaag(), by=by, nu=timezone.now())
    return zaak
