"""How a distribution looks in the API."""

from rest_framework import serializers

from financien.referentie.api.basis import BEDRAG
from financien.verdelen.enums import Periodesoort, Verdelingstatus
from financien.verdelen.models import Verdeelbrief, Verdeling
from swv.kern.zaken.uitvoer import StapSerializer


class VerdelingRegelSerializer(serializers.Serializer):
    """One distribution in the list."""

    pk = serializers.IntegerField()
    naam = serializers.CharField()
    jaar = serializers.IntegerField()
    periode = serializers.ChoiceField(choices=Periodesoort.choices)
    status = serializers.ChoiceField(choices=Verdelingstatus.choices)
    volgnummer = serializers.IntegerField(allow_null=True)
    vervangen = serializers.SerializerMethodField(help_text="Is er een nieuwere versie vastgesteld?")

    def get_vervangen(self, verdeling: Verdeling) -> bool:
        """Has a corrected distribution taken the place of this one? It stays to be read."""
        return hasattr(verdeling, "vervangen_door")


class VerdelingLijstSerializer(serializers.Serializer):
    resultaten = VerdelingRegelSerializer(many=True)
    volgende = serializers.CharField(allow_null=True)


class DeelbedragSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()
    soort = serializers.ChoiceField(choices=["bestuur", "school"])
    bedrag = serializers.DecimalField(**BEDRAG)


class SpoorstapSerializer(serializers.Serializer):
    """One step of the trace: count × tariff = amount, by which rule, from which source."""

    regel = serializers.CharField()
    eenheid = serializers.CharField(allow_blank=True, help_text="Leeg: het samenwerkingsverband zelf.")
    bestuur = serializers.CharField(allow_blank=True)
    aantal = serializers.CharField(allow_null=True)
    tarief = serializers.CharField(allow_null=True)
    bedrag = serializers.DecimalField(**BEDRAG)
    uitleg = serializers.CharField()
    bron = serializers.CharField()


class BetalingSerializer(serializers.Serializer):
    bestuur = serializers.CharField(source="organisatie.naam")
    datum = serializers.DateField()
    bedrag = serializers.DecimalField(**BEDRAG)
    omschrijving = serializers.CharField()


class VerdeelbriefSerializer(serializers.Serializer):
    pk = serializers.IntegerField()
    bestuur = serializers.CharField(source="organisatie.naam")
    gereed = serializers.SerializerMethodField()

    def get_gereed(self, brief: Verdeelbrief) -> bool:
        """Is the PDF there? It is made in the background after the distribution was adopted."""
        return brief.gemaakt_op is not None


class VerdelingSerializer(VerdelingRegelSerializer):
    """A distribution as one may see it: a board its own part, a school its own."""

    versie = serializers.IntegerField()
    swv = serializers.CharField()
    model = serializers.CharField()
    toelichting = serializers.CharField(allow_blank=True)
    vastgesteld_op = serializers.DateTimeField(allow_null=True)
    sha256 = serializers.CharField(allow_blank=True)
    problemen = serializers.ListField(child=serializers.CharField(), help_text="Waarom er nog geen uitkomst is.")
    bedragen = DeelbedragSerializer(many=True)
    stappen = SpoorstapSerializer(many=True)
    meldingen = serializers.ListField(child=serializers.CharField())
    betalingen = BetalingSerializer(many=True)
    brieven = VerdeelbriefSerializer(many=True)
    mogelijke_acties = StapSerializer(many=True)
