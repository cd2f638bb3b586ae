"""The figures of our files: rates, counts, places, who joins what, budgets, signals, and the model that distributes."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from financien.referentie.models import Deelname, Groepslid, Plaatsing, Tarief, Telling
from financien.referentie.services.gegevens import save_gegeven
from financien.verdelen.services.verdeelmodel import create_model
from swv.organisatie.models import Organisatie
from tests.praktijk.bouw_regels import write_budgetten, write_signalen
from tests.praktijk.gegevens import Swv

JAAR = 2027
# Where each sector counts its pupils for the calendar year: known beforehand in po, estimated in vo.
TELDAG = {"po": date(JAAR - 1, 2, 1), "vo": date(JAAR - 1, 10, 1)}


def write_money(swv: Organisatie, wat: Swv, organisaties: Mapping[str, Organisatie], van: date) -> None:
    """Everything the distribution of this swv needs; ``organisaties`` {code: board or school}."""
    geld, common = wat.verdeling, {"swv": swv, "bron": "aangenomen"}
    status = "definitief" if wat.sector == "po" else "voorlopig"
    for code, bedrag in geld.tarieven.items():
        rij = {"code": code, "van": date(JAAR, 1, 1), "bedrag": Decimal(bedrag), "status": "definitief"}
        save_gegeven(rij=Tarief(), **common, **rij)
    leerlingen = {school.code: school.leerlingen for school in wat.scholen}
    for code, aantallen in {"leerlingen": leerlingen, **geld.tellingen}.items():
        for school, aantal in aantallen.items():
            rij = {
                "code": code, "datum": TELDAG[wat.sector], "aantal": Decimal(aantal),
                "organisatie": organisaties[school], "status": status,
            }  # fmt: skip
            save_gegeven(rij=Telling(), **common, **rij)
    for school, categorie, aantal in geld.plaatsingen:
        rij = {
            "categorie": categorie,
            "datum": date(JAAR - 1, 2, 1),
            "aantal": Decimal(aantal),
            "status": "definitief",
        }
        save_gegeven(rij=Plaatsing(), **common, organisatie=organisaties[school], **rij)
    for vraag, antwoorden in geld.deelname.items():
        for school, waarde in antwoorden.items():
            rij = {"code": vraag, "van": date(JAAR, 1, 1), "waarde": Decimal(waarde), "status": "definitief"}
            save_gegeven(rij=Deelname(), **common, organisatie=organisaties[school], **rij)
    for school in wat.scholen:
        if school.groep:
            rij = {"organisatie": organisaties[school.code], "groep": school.groep, "van": van}
            save_gegeven(rij=Groepslid(), swv=swv, **rij)
    write_budgetten(swv, wat, organisaties)
    write_signalen(swv, wat, van)
    create_model(swv=swv, naam="Verdeelmodel", jaar=JAAR, periode="kalenderjaar", begin_met=geld.preset)
