"""The distribution model: a dated, ordered list of rules, computed over counts and tariffs with a trace to the cent.

Pure: no database, no clock, no settings. docs/algoritmen/verdeling.md explains it with a worked table.
"""

from financien.verdelen.calculations.berekenen import bereken
from financien.verdelen.calculations.bestand import from_json, to_json
from financien.verdelen.calculations.betaling import get_termijnen
from financien.verdelen.calculations.controle import controleer_invoer, controleer_model
from financien.verdelen.calculations.fout import Modelfout, OngeldigModel
from financien.verdelen.calculations.parameters import lees_parameters, schrijf_parameters
from financien.verdelen.calculations.typen import (
    Afrekening,
    Antwoord,
    Arrangement,
    Betaaltermijn,
    Betaalwijze,
    Invoer,
    Model,
    Modelregel,
    Openstaand,
    Potregel,
    Potstand,
    Rekenbereik,
    Rekenpercentage,
    Rekenplaatsing,
    Rekentarief,
    Rekentelling,
    Spoorregel,
    Verdeeleenheid,
    Verdeelmelding,
    Verdeeluitkomst,
    Vorig,
)
from financien.verdelen.calculations.velden import REGELSOORTEN, Regelsoort, Veld
from financien.verdelen.calculations.vergelijken import Verschil, pas_aan, vergelijk, vergelijk_bedragen

__all__ = [
    "REGELSOORTEN",
    "Afrekening",
    "Antwoord",
    "Arrangement",
    "Betaaltermijn",
    "Betaalwijze",
    "Invoer",
    "Model",
    "Modelfout",
    "Modelregel",
    "OngeldigModel",
    "Openstaand",
    "Potregel",
    "Potstand",
    "Regelsoort",
    "Rekenbereik",
    "Rekenpercentage",
    "Rekenplaatsing",
    "Rekentarief",
    "Rekentelling",
    "Spoorregel",
    "Veld",
    "Verdeeleenheid",
    "Verdeelmelding",
    "Verdeeluitkomst",
    "Verschil",
    "Vorig",
    "bereken",
    "controleer_invoer",
    "controleer_model",
    "from_json",
    "get_termijnen",
    "lees_parameters",
    "pas_aan",
    "schrijf_parameters",
    "to_json",
    "vergelijk",
    "vergelijk_bedragen",
]
