"""Consultations in the world of tests/wereld.py, made with the real services, each step by the person whose it is."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from consulten.enums import Consultonderwerp
from consulten.models import Consult, Consultsoort, Uurregel, Uursoort
from consulten.services.consult import Consultvraag, ask_consult
from consulten.services.uren import Urenzaak, write_uren
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.standen import stand

ZORG, CONSULENT, SECRETARIS = Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.SECRETARIS
VRAAG = "Hoe helpen we iemand die GEHEIM-vraag niet durft?"
ADVIES = "Begin klein en spreek GEHEIM-advies met de mentor af."


def vandaag() -> date:
    return timezone.localdate()


def dagen(aantal: int) -> date:
    """The day so many days ago."""
    return vandaag() - timedelta(days=aantal)


def get_soort(swv: Any, naam: str = "Gedrag") -> Consultsoort:
    return Consultsoort.objects.get(swv=swv, naam=naam)


def get_activiteit(swv: Any, naam: str = "Overleg") -> Uursoort:
    return Uursoort.objects.get(swv=swv, naam=naam)


def reload(consult: Any) -> Any:
    """The consultation as a fresh object, read as the owner."""
    with as_eigenaar():
        return Consult.objects.select_related("swv", "school__bestuur", "soort", "behandelaar", "aanvraag").get(
            pk=consult.pk
        )


@stand
def make_gesteld(
    wereld: Any, onderwerp: str = Consultonderwerp.LEERLING, *, op: date | None = None, **kwargs: Any
) -> Any:
    """A question that the zorgcoördinator asked; about a pupil of the school unless something else is said."""
    swv, school = kwargs.pop("swv", wereld.swv), kwargs.pop("school", wereld.school)
    leerling = kwargs.pop("leerling", None)
    if onderwerp == Consultonderwerp.LEERLING and leerling is None:
        leerling = f.LeerlingFactory(school=school)
    groep = "klas 2b" if onderwerp == Consultonderwerp.GROEP else ""
    with als(kwargs.pop("door", None) or wereld[ZORG]) as by:
        vraag = Consultvraag(
            onderwerp, get_soort(swv, kwargs.pop("soort", "Gedrag")), VRAAG, leerling, groep, kwargs.pop("aan", None)
        )
        consult = ask_consult(swv=swv, school=school, vraag=vraag, by=by, vandaag=op or vandaag())
    assert not kwargs
    return reload(consult)


def step(wereld: Any, consult: Any, name: str, rol: str = CONSULENT, *, op: date | None = None, **data: Any) -> Any:
    """Take one step as the person with this role."""
    with als(wereld[rol]) as by:
        execute_transition(Consult.objects.get(pk=consult.pk), name, by=by, vandaag=op, **data)
    return reload(consult)


@stand
def make_opgepakt(wereld: Any, onderwerp: str = Consultonderwerp.LEERLING, **kwargs: Any) -> Any:
    return step(wereld, make_gesteld(wereld, onderwerp, **kwargs), "oppakken", op=kwargs.get("op"))


@stand
def make_beantwoord(wereld: Any, onderwerp: str = Consultonderwerp.LEERLING, **kwargs: Any) -> Any:
    return step(wereld, make_opgepakt(wereld, onderwerp, **kwargs), "beantwoorden", op=kwargs.get("op"), advies=ADVIES)


@stand
def make_gesloten(wereld: Any, onderwerp: str = Consultonderwerp.LEERLING, **kwargs: Any) -> Any:
    return step(
        wereld,
        make_beantwoord(wereld, onderwerp, **kwargs),
        "sluiten",
        ZORG,
        op=kwargs.get("op"),
        uitkomst="beantwoord",
    )


@stand
def make_uren(
    wereld: Any, *, dag: date | None = None, minuten: int = 90, rol: str = CONSULENT, **kwargs: Any
) -> Uurregel:
    """A line of hours of the consulent, for the school unless something else is said."""
    zaak = kwargs.pop("zaak", None) or Urenzaak(wereld.school)
    with als(wereld[rol]) as by:
        return write_uren(
            swv=wereld.swv, by=by, dag=dag or vandaag(), minuten=minuten,
            soort=get_activiteit(wereld.swv, kwargs.pop("soort", "Overleg")), zaak=zaak, vandaag=vandaag(), **kwargs,
        )  # fmt: skip


@stand
def make_alles(wereld: Any) -> Any:
    """A row in every table of this room, at the own school and at a foreign one."""
    consult = make_beantwoord(wereld)
    anderen = wereld.anderen
    elders = f.LeerlingFactory(school=wereld.vso)
    make_gesteld(wereld, leerling=elders, school=wereld.vso, swv=wereld.ander_swv, door=anderen[ZORG])
    make_uren(wereld)
    return consult
