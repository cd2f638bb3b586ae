"""Texts and answers that the schema of the requests repeats."""

from drf_spectacular.utils import OpenApiExample, OpenApiParameter

from swv.kern.api.schema import path_parameter

NUMMER = path_parameter("nummer", "Nummer van de aanvraag, bijvoorbeeld 2026-0143.")
PARAMETERS: list[OpenApiParameter] = [NUMMER]

VOORBEELD_NIEUW = OpenApiExample(
    "TLV vso",
    value={
        "leerling": "L-7K2P9QH",
        "soort": "TLV-VSO",
        "swv": "VO2704",
        "sleutel": "4c0f9a1e-6f0e-4b43-9d2c-6b3c2f9e8a11",
    },
    request_only=True,
)
VOORBEELD_WIJZIGEN = OpenApiExample(
    "Categorie, periode en één antwoord",
    value={
        "versie": 0,
        "gevraagde_categorie": 1,
        "gevraagd_van": "2027-08-01",
        "gevraagd_tot_en_met": "2028-07-31",
        "antwoorden": {"gedaan": "Drie maanden extra steun in een kleine groep."},
    },
    request_only=True,
)
VOORBEELD_ZIENSWIJZE = OpenApiExample(
    "Ouders gehoord",
    value={
        "partij": "ouders",
        "wijze": "gesprek",
        "datum": "2026-11-12",
        "standpunt": "eens",
        "inhoud": "De ouders hopen op een rustiger klas.",
    },
    request_only=True,
)
VOORBEELD_NIET_GEHOORD = OpenApiExample(
    "Leerling niet gehoord",
    value={"partij": "leerling", "wijze": "niet", "reden_niet_gehoord": "De leerling is opgenomen."},
    request_only=True,
)
VOORBEELDEN_ACTIE = [
    OpenApiExample("Vraag akkoord", value={"versie": 0}, request_only=True),
    OpenApiExample("Intrekken", value={"versie": 3, "reason": "De leerling verhuist."}, request_only=True),
    OpenApiExample(
        "Vraag om aanvulling",
        value={"versie": 2, "onderwerp": "het handelingsplan met de evaluatie", "uiterlijk": "2026-12-04"},
        request_only=True,
    ),
    OpenApiExample(
        "Besluiten",
        value={
            "versie": 8,
            "uitkomst": "toegekend",
            "categorie": 1,
            "begin": "2027-08-01",
            "eind": "2028-07-31",
            "motivering": "Beide deskundigen en de commissie zien dat de leerling hier tot leren komt.",
        },
        request_only=True,
    ),
]
