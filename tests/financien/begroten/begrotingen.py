"""Budgets in every status, realisation and balans: made with the real services, each step by whose step it is."""

from decimal import Decimal
from typing import Any

from financien.begroten.enums import Postsoort
from financien.begroten.models import Begroting
from financien.begroten.services.begroting import Postgegevens, create_begroting, guess_soort, save_post, save_reserve
from financien.begroten.services.import_realisatie import BALANS, REALISATIE
from financien.referentie.services.gegevens import create_standaardgegevens
from financien.referentie.services.importeren import import_file
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.standen import stand

JAAR = 2027
STAPPEN = {
    "concept": (),
    "rvt": (("aanbieden", Rol.CONTROLLER),),
    "opr": (("aanbieden", Rol.CONTROLLER), ("goedkeuren", Rol.TOEZICHTHOUDER)),
    "opr_ingestemd": (("aanbieden", Rol.CONTROLLER), ("goedkeuren", Rol.TOEZICHTHOUDER), ("instemmen", "opr")),
    "vastgesteld": (
        ("aanbieden", Rol.CONTROLLER), ("goedkeuren", Rol.TOEZICHTHOUDER), ("instemmen", "opr"), ("vaststellen", Rol.DIRECTEUR),
    ),
    "ingetrokken": (("intrekken", Rol.CONTROLLER),),
}  # fmt: skip


def add_post(
    begroting: Any, code: str = "4.1", naam: str = "Personele lasten", bedrag: Any = 1000, **kwargs: Any
) -> Any:
    jaren = kwargs.pop("jaren", begroting.jaren)
    bedragen = kwargs.pop("bedragen", dict.fromkeys(jaren, Decimal(bedrag)))
    vul = kwargs.pop("vul_met_groei", False)
    soort = kwargs.pop("soort", guess_soort(code, naam) or Postsoort.LASTEN)
    gegevens = Postgegevens(code, naam, soort, bedragen, **kwargs)
    return save_post(begroting=begroting, gegevens=gegevens, vul_met_groei=vul)


@stand
def make_begroting(
    wereld: Any, status: str = "concept", *, jaar: int = JAAR, swv: Any = None, mensen: Any = None
) -> Any:
    """A budget of 10 million with one reserve, brought to this status."""
    swv, mensen = swv or wereld.swv, mensen or wereld.mensen
    with as_eigenaar():
        create_standaardgegevens(swv=swv)
    begroting = create_begroting(swv=swv, jaar=jaar, by=mensen[Rol.CONTROLLER])
    add_post(begroting, "3.1", "Rijksbijdragen", 10_000_000)
    add_post(begroting, "4.1", "Personele lasten", 900_000, programma="Bureau")
    add_post(begroting, "4.5.1", "Afdracht OCW", 9_000_000)
    save_reserve(begroting=begroting, soort="algemeen", naam="Algemene reserve", beginstand=Decimal(400_000))
    return take_steps(begroting, status, mensen)


def take_steps(begroting: Any, status: str, mensen: Any) -> Any:
    for name, wie in STAPPEN[status]:
        begroting = execute_transition(begroting, name, by=mensen[wie], reason="reden")
    return reload(begroting)


def reload(begroting: Any) -> Any:
    return Begroting.objects.select_related("swv", "aangemaakt_door").get(pk=begroting.pk)


# --- figures --------------------------------------------------------------------------------------------------------

REALISATIE_KOP = "Jaar;Maand;RJ-code;Omschrijving;Programma;Bedrag"
BALANS_KOP = "Jaar;Stand per;RJ-code;Omschrijving;Bedrag"


def import_rows(wereld: Any, soort: Any, *rows: str, swv: Any = None) -> list[str]:
    data = "\n".join(rows).encode()
    to = swv or wereld.swv
    people = wereld if to == wereld.swv else wereld.anderen
    with als(people[Rol.CONTROLLER]) as by:
        return import_file(soort=soort, swv=to, by=by, data=data, naam="kantoor.csv")


@stand
def add_realisation(wereld: Any, jaar: int, *, maanden: int = 12, swv: Any = None) -> None:
    """Each month 900.000 of income, 70.000 personnel and 800.000 deducted by OCW: 30.000 a month is left."""
    rows = [REALISATIE_KOP]
    for maand in range(1, maanden + 1):
        rows += [
            f"{jaar};{maand};3.1.1;Rijksbijdragen OCW;;900000",
            f"{jaar};{maand};4.1;Personele lasten;Bureau;70000",
            f"{jaar};{maand};4.5.1.1;Afdracht vso;;800000",
        ]
    import_rows(wereld, REALISATIE, *rows, swv=swv)


@stand
def add_balans(wereld: Any, jaar: int, *, eigen: int = 400_000, moment: str = "31 december", swv: Any = None) -> None:
    """A balans that closes, with 100.000 of debt and 50.000 of voorzieningen."""
    rows = [
        BALANS_KOP,
        f"{jaar};{moment};1.2;Inventaris;10000",
        f"{jaar};{moment};1.7;Bank;{eigen + 140_000}",
        f"{jaar};{moment};2.1;Eigen vermogen;{eigen}",
        f"{jaar};{moment};2.2;Voorzieningen;50000",
        f"{jaar};{moment};2.4;Kortlopende schulden;100000",
    ]
    import_rows(wereld, BALANS, *rows, swv=swv)
