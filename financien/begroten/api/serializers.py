"""How budget and figures look in the API: amounts are texts in euro, null where there is no figure."""

from rest_framework import serializers

from financien.begroten.enums import Begrotingstatus, Postsoort
from swv.kern.zaken.uitvoer import StapSerializer


class BegrotingLijstRegel(serializers.Serializer):
    """One version in the list."""

    pk = serializers.IntegerField()
    jaar = serializers.IntegerField()
    volgnummer = serializers.IntegerField(help_text="De hoeveelste begroting van dit jaar.")
    status = serializers.ChoiceField(choices=Begrotingstatus.choices)
    goedgekeurd_op = serializers.DateField(allow_null=True)
    ingestemd_op = serializers.DateField(allow_null=True)
    vastgesteld_op = serializers.DateField(allow_null=True)
    sha256 = serializers.CharField()


class BegrotingLijstSerializer(serializers.Serializer):
    resultaten = BegrotingLijstRegel(many=True)
    volgende = serializers.CharField(allow_null=True)


class BegrotingSerializer(serializers.Serializer):
    """A budget with posts, reserves and outcome per year; amounts are texts in euro."""

    pk = serializers.IntegerField()
    status = serializers.ChoiceField(choices=Begrotingstatus.choices)
    swv = serializers.CharField()
    jaar = serializers.IntegerField()
    volgnummer = serializers.IntegerField(help_text="De hoeveelste begroting van dit jaar.")
    versie = serializers.IntegerField(help_text="Geef deze mee bij een stap.")
    bron = serializers.CharField()
    toelichting = serializers.CharField()
    posten = serializers.ListField(child=serializers.DictField())
    reserves = serializers.ListField(child=serializers.DictField())
    signaleringswaarde = serializers.DictField()
    uitkomst = serializers.DictField()
    meldingen = serializers.ListField(child=serializers.CharField())
    sha256 = serializers.CharField()
    mogelijke_acties = StapSerializer(many=True)


class JaarSerializer(serializers.Serializer):
    """Which year, and up to and including which month."""

    jaar = serializers.IntegerField(min_value=2000, max_value=2100)
    maand = serializers.IntegerField(min_value=1, max_value=12, required=False)


class StaatRegelSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()
    programma = serializers.CharField()
    soort = serializers.ChoiceField(choices=Postsoort.choices)
    begroot = serializers.CharField(allow_null=True)
    begroot_tot = serializers.CharField(allow_null=True, help_text="Begroot tot en met de gevraagde maand.")
    gerealiseerd = serializers.CharField(allow_null=True)
    vorig = serializers.CharField(allow_null=True)


class StaatSerializer(serializers.Serializer):
    """Budget against realisation."""

    jaar = serializers.IntegerField()
    tot_en_met = serializers.IntegerField()
    begroting = serializers.IntegerField(allow_null=True)
    regels = StaatRegelSerializer(many=True)
    saldo = StaatRegelSerializer()
    resultaat = StaatRegelSerializer()


class KengetalSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()
    definitie = serializers.CharField()
    bron = serializers.CharField()
    eenheid = serializers.CharField()
    waarde = serializers.CharField(allow_null=True)
    ontbreekt = serializers.ListField(child=serializers.CharField())


class KengetallenSerializer(serializers.Serializer):
    """The kengetallen and the balans of a year."""

    jaar = serializers.IntegerField()
    kengetallen = KengetalSerializer(many=True)
    balans = serializers.ListField(child=serializers.DictField())
    meldingen = serializers.ListField(child=serializers.CharField())
