"""What the schema of every address repeats: the refusals (see ``swv.kern.api``) and names in the address."""

from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse
from rest_framework import serializers


class FoutenSerializer(serializers.Serializer):
    fouten = serializers.DictField(child=serializers.ListField(child=serializers.CharField()))
    code = serializers.CharField(
        required=False,
        help_text="«datum_klopt»: een datum is ongewoon. Klopt hij? Stuur hetzelfde nog eens, met «datum_klopt»: [de velden].",
    )


class RedenSerializer(serializers.Serializer):
    reden = serializers.CharField()


class ConflictSerializer(serializers.Serializer):
    reden = serializers.CharField()
    status = serializers.CharField(help_text="De status van nu.")
    veranderd = serializers.ListField(
        child=serializers.CharField(), required=False, help_text="Iemand was u voor: wat er sinds uw versie is gebeurd."
    )


FOUT_400 = OpenApiResponse(
    FoutenSerializer,
    description="Een waarde ontbreekt of klopt niet; per veld wat eraan te doen is.",
    examples=[OpenApiExample("Veld ontbreekt", value={"fouten": {"motivering": ["Vul «motivering» in."]}})],
)
FOUT_403 = OpenApiResponse(
    RedenSerializer,
    description="U ziet dit wel, maar mag dit niet doen.",
    examples=[OpenApiExample("Andere rol", value={"reden": "Dit doet de zorgcoördinator van de school."})],
)
FOUT_404 = OpenApiResponse(
    RedenSerializer,
    description="Bestaat niet, of is niet voor u.",
    examples=[OpenApiExample("Niet gevonden", value={"reden": "Dit bestaat niet, of u mag het niet zien."})],
)
FOUT_409 = OpenApiResponse(
    ConflictSerializer,
    description="Kan niet bij de status van nu, of iemand anders was u voor.",
    examples=[
        OpenApiExample(
            "Iemand was u voor",
            value={
                "reden": "Iemand anders was u net voor.",
                "status": "ingediend",
                "veranderd": ["Sam Duin gaf akkoord en diende de aanvraag in. (3 dec 2026, 14:02)"],
            },
        )
    ],
)

FOUTEN = {400: FOUT_400, 403: FOUT_403, 404: FOUT_404, 409: FOUT_409}


def path_parameter(name: str, description: str, soort: type = str) -> OpenApiParameter:
    """A name in the address."""
    return OpenApiParameter(name, soort, OpenApiParameter.PATH, description=description)
