"""Texts and answers that the schema of the requests repeats."""

from typing import Any

from drf_spectacular.utils import OpenApiExample, OpenApiParameter
from rest_framework import serializers

from swv.kern.api.schema import FOUT_400, FOUT_403, FOUT_404, FOUT_409, path_parameter

NUMMER = path_parameter("nummer", "Nummer van de aanvraag, bijvoorbeeld 2026-0143.")
ACTIE = path_parameter("actie", "Naam uit «mogelijke_acties», bijvoorbeeld indienen.")


class ActieInvoerSerializer(serializers.Serializer):
    """The fields of the step itself come on top: see ``velden`` of the step."""

    versie = serializers.IntegerField(required=False, help_text="De versie die u zag.")
    reason = serializers.CharField(required=False, help_text="Waarom; komt in de tijdlijn.")


FOUTEN: dict[int, Any] = {400: FOUT_400, 403: FOUT_403, 404: FOUT_404, 409: FOUT_409}
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
