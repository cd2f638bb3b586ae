"""Steps, duties, rounds and budgets of our files, as the services behind the pages of a beheerder take them."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from financien.verdelen.services.signaal import add_signaalregel
from opp.models import Label
from opp.services.taak import add_taakregel
from schoolaanvragen.services.plicht import add_plicht
from swv.organisatie.models import Organisatie
from tests.praktijk.gegevens import Soort, Swv, Wegstap
from toewijzing.calculations.ronde import Rondedagen
from toewijzing.calculations.voorwaarde import ORGANISATIEVELDEN, make_eis
from toewijzing.models.route import VELDEN
from toewijzing.services.budget import save_budget
from toewijzing.services.ronde import create_rondes
from toewijzing.services.route import Soortstap


def make_stap(stap: Wegstap, organisaties: Mapping[str, Organisatie]) -> Soortstap:
    """A step of our files as the services take it; ``organisaties`` {code: board or school}."""

    def read(veld: str, waarde: str) -> list[str]:
        codes = waarde.split("|")
        return [str(organisaties[code].pk) for code in codes] if veld in ORGANISATIEVELDEN else codes

    eisen = tuple(make_eis(VELDEN[veld], teken, read(veld, waarde)) for veld, teken, waarde in stap.wanneer)
    return Soortstap(stap.doet, stap.rol, eisen, stap.naam, orgaan=stap.orgaan)


def write_labeltaken(swv: Organisatie, wat: Swv, labels: Mapping[str, Label], van: date) -> None:
    """What a school does once it gives one of these labels."""
    for each in wat.labeltaken:
        gegevens = {
            "label": labels[each.label], "wat": each.wat, "rol": each.rol, "aantal": each.weken, "eenheid": "weken",
        }  # fmt: skip
        add_taakregel(swv=swv, gegevens=gegevens, van=van, vandaag=van)


def make_scholenkeuze(soort: Soort, organisaties: Mapping[str, Organisatie]) -> dict[str, Any]:
    """For which schools it is, as columns of the kind."""
    if soort.scholen is None:
        return {}
    keuze, namen, uitleg = soort.scholen
    lijst = [organisaties[naam].pk for naam in namen]
    return {"scholenkeuze": keuze, "scholenlijst": lijst, "scholenuitleg": uitleg}


def write_plichten(swv: Organisatie, soort: Soort, van: date) -> None:
    """What a school owes for a grant of this kind."""
    for each in soort.plichten:
        add_plicht(swv=swv, soort_code=soort.code, naam=each.naam, uitleg="", binnen_weken=each.weken, van=van)


def write_rondes(swv: Organisatie, soort: Soort) -> None:
    """The rounds in which requests of this kind are taken."""
    if soort.rondes:
        rondes = [
            Rondedagen(each.naam, *(date.fromisoformat(dag) for dag in (each.opent, each.sluit, each.behandeld)))
            for each in soort.rondes
        ]
        create_rondes(swv=swv, codes=[soort.code], rondes=rondes)


def write_budgetten(swv: Organisatie, wat: Swv, scholen: Mapping[str, Organisatie]) -> None:
    """What is set aside for kinds of request; by who keeps the money. ``scholen`` {code: school}."""
    for each in wat.budgetten:
        kolommen = {
            "naam": each.naam, "soorten": list(each.soorten), "bedrag": Decimal(each.bedrag),
            "van": date.fromisoformat(each.van), "tot": date.fromisoformat(each.tot), "school": scholen.get(each.school),
        }  # fmt: skip
        save_budget(swv=swv, kolommen=kolommen)


def write_signalen(swv: Organisatie, wat: Swv, vandaag: date) -> None:
    """When a board is told of a figure of a distribution; by the controller."""
    for soort, grens, telling, _ in wat.signalen:
        add_signaalregel(
            swv=swv, soort=soort, telling=telling, grens=Decimal(grens), ontvanger="bestuur",
            uitleg="Bel de controller van het samenwerkingsverband.", vandaag=vandaag,
        )  # fmt: skip
