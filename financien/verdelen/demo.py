"""Invented money for the demo: last year's adopted distribution and this year's two scenarios.

No amount here is real: every source says so. Each step is taken by the person whose step it is.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction

from financien.referentie.demo import make_demo_gegevens
from financien.referentie.enums import Plaatsingsreden, Tariefsoort, Tellingsoort
from financien.verdelen.enums import Periodesoort
from financien.verdelen.models import Verdeelmodel, Verdeling
from financien.verdelen.services.verdeelmodel import add_regel, create_model
from financien.verdelen.services.verdeling import create_verdeling
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.models import Organisatie

SWV = "VO2704"
REGULIER = ["vo", "pro"]
AANDEEL_VERWIJZER = "10"


@transaction.atomic
def make_demo_geld(*, organisaties: Mapping[str, Organisatie], personen: Mapping[str, Any], vandaag: date) -> None:
    """Everything a controller sees in November: last year adopted, two scenarios for the coming year."""
    swv, jaar = organisaties[SWV], vandaag.year + 1
    make_demo_gegevens(swv, organisaties, jaar)
    now = tell_last_year(swv, jaar - 1, personen)
    model = create_model(
        swv=swv, naam=f"Verdeelmodel {jaar}", jaar=jaar, periode=Periodesoort.KALENDERJAAR, kopie_van=now,
        toelichting="Zoals vorig jaar, met een extra afspraak voor leerlingen met een opp.",
    )  # fmt: skip
    create_verdeling(model=model, naam="Zoals vorig jaar", toelichting="Dezelfde regels met de nieuwe tarieven.")
    create_verdeling(
        model=model,
        naam="Hogere vaste voet",
        toelichting="Kleine scholen houden meer over.",
        bijstelling={"tarieven": {Tariefsoort.VASTE_VOET: "30000.00"}},
    )


def tell_last_year(swv: Organisatie, jaar: int, personen: Mapping[str, Any]) -> Verdeelmodel:
    """The model of last year, its distribution shared by the controller and adopted by the directeur."""
    model = create_model(
        swv=swv, naam=f"Verdeelmodel {jaar}", jaar=jaar, periode=Periodesoort.KALENDERJAAR,
        toelichting="Elke school een vaste voet, wie verwijst betaalt mee, de rest naar leerlingen.",
    )  # fmt: skip
    add_rules(model)
    verdeling: Verdeling = create_verdeling(model=model, naam="Vaste voet en leerlingen")
    for actie, login, dag in (
        ("delen", "controller", date(jaar - 1, 11, 18)),
        ("vaststellen", "directeur", date(jaar - 1, 12, 9)),
    ):
        verdeling = execute_transition(verdeling, actie, by=personen[login], vandaag=dag)
    return model


def add_rules(model: Verdeelmodel) -> None:
    """A hybrid model for a samenwerkingsverband vo."""
    add_regel(
        model=model, soort="pot", label="Budget van dit jaar",
        parameters={"pot": "budget", "naam": "Budget", "tarief": Tariefsoort.TE_VERDELEN},
    )  # fmt: skip
    add_regel(
        model=model, soort="centrale_kosten", label="Centrale kosten",
        parameters={
            "pot": "budget",
            "kosten": [
                {"omschrijving": "Organisatie, administratie en toezicht", "tarief": Tariefsoort.CENTRALE_KOSTEN}
            ],
        },
    )  # fmt: skip
    add_regel(
        model=model, soort="verwijzer_betaalt", label="Verwijzer betaalt mee",
        parameters={
            "pot": "budget",
            "pot_werking": "netto",
            "categorieen": [
                {"categorie": code, "tarief": code, "aandeel": AANDEEL_VERWIJZER}
                for code in (Tariefsoort.VSO_1, Tariefsoort.VSO_2, Tariefsoort.VSO_3)
            ],
            "uitzonderingen": [{"reden": Plaatsingsreden.ERNSTIGE_BEPERKING.label, "aandeel": "0"}],
        },
    )  # fmt: skip
    add_regel(
        model=model, soort="vaste_voet", label="Vaste voet per school",
        parameters={"per": "school", "tarief": Tariefsoort.VASTE_VOET, "schoolsoorten": REGULIER, "pot": "budget"},
    )  # fmt: skip
    add_regel(
        model=model, soort="pot_naar_sleutel", label="Naar leerlingen",
        parameters={
            "pot": "budget",
            "sleutel": [{"telling": Tellingsoort.LEERLINGEN}],
            "schoolsoorten": REGULIER,
            "teldatum": "T-1-10-01",
        },
    )  # fmt: skip
