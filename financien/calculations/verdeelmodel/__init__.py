"""The distribution model: a dated, ordered list of rules, computed over counts and tariffs with a trace to the cent.

Pure: no database, no clock, no settings. docs/algoritmen/verdeling.md explains it with a worked table.
"""

from financien.calculations.verdeelmodel.berekenen import bereken
from financien.calculations.verdeelmodel.bestand import from_json, to_json
from financien.calculations.verdeelmodel.betaling import get_termijnen
from financien.calculations.verdeelmodel.controle import controleer_invoer, controleer_model
from financien.calculations.verdeelmodel.fouten import (
    Fout,
    Gemis,
    OngeldigeInvoer,
    OngeldigModel,
    Ontbreekt,
    Rekenfout,
)
from financien.calculations.verdeelmodel.parameters import lees_parameters, schrijf_parameters
from financien.calculations.verdeelmodel.typen import (
    Afrekening,
    Antwoord,
    Arrangement,
    Betaalritme,
    Eenheid,
    Invoer,
    Melding,
    Model,
    Openstaand,
    Percentage,
    Plaatsing,
    Potregel,
    Potstand,
    Regel,
    Spoorregel,
    Tarief,
    Telling,
    Termijn,
    Uitkomst,
    Vorig,
)
from financien.calculations.verdeelmodel.velden import REGELSOORTEN, Regelsoort, Veld
from financien.calculations.verdeelmodel.vergelijken import Verschil, pas_aan, vergelijk, vergelijk_bedragen

__all__ = [
    "REGELSOORTEN",
    "Afrekening",
    "Antwoord",
    "Arrangement",
    "Betaalritme",
    "Eenheid",
    "Fout",
    "Gemis",
    "Invoer",
    "Melding",
    "Model",
    "OngeldigModel",
    "OngeldigeInvoer",
    "Ontbreekt",
    "Openstaand",
    "Percentage",
    "Plaatsing",
    "Potregel",
    "Potstand",
    "Regel",
    "Regelsoort",
    "Rekenfout",
    "Spoorregel",
    "Tarief",
    "Telling",
    "Termijn",
    "Uitkomst",
    "Veld",
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
