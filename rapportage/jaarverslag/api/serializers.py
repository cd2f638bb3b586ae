"""How a report looks in the API."""

from rest_framework import serializers

from rapportage.jaarverslag.enums import Bijlagesoort, Jaarverslagdocumentsoort, Status
from swv.kern.zaken.uitvoer import StapSerializer
from swv.organisatie.enums import Rol


class JaarverslagRegelSerializer(serializers.Serializer):
    """One report in the list."""

    jaar = serializers.IntegerField()
    volgnummer = serializers.IntegerField(help_text="2 en hoger: een verbeterde versie (erratum).")
    naam = serializers.CharField()
    status = serializers.ChoiceField(choices=Status.choices)
    versie = serializers.IntegerField(help_text="Telt de stappen; geef dit mee bij een stap.")
    reden = serializers.CharField(help_text="Waarom er een verbeterde versie is.")
    uiterlijk_op = serializers.DateField(help_text="Laatste dag om het verslag in te dienen.")
    cijfers_op = serializers.DateTimeField(allow_null=True)
    opgemaakt_op = serializers.DateField(allow_null=True)
    goedgekeurd_op = serializers.DateField(allow_null=True)
    vastgesteld_op = serializers.DateField(allow_null=True)
    openbaar_op = serializers.DateField(allow_null=True)
    sha256 = serializers.CharField(help_text="Van het gegevensbestand; leeg zolang het verslag niet is vastgesteld.")


class JaarverslaglijstSerializer(serializers.Serializer):
    resultaten = JaarverslagRegelSerializer(many=True)
    volgende = serializers.CharField(allow_null=True)


class HoofdstukSerializer(serializers.Serializer):
    code = serializers.CharField(source="hoofdstuk.code")
    nummer = serializers.CharField(source="hoofdstuk.nummer")
    titel = serializers.CharField(source="hoofdstuk.titel")
    rol = serializers.ChoiceField(source="hoofdstuk.rol", choices=Rol.choices, help_text="Wie het schrijft.")
    tekst = serializers.CharField(source="hoofdstuk.tekst")
    gevuld = serializers.BooleanField()
    cijfers = serializers.IntegerField(help_text="Aantal cijferblokken.")
    ontbreekt = serializers.IntegerField(help_text="Cijferblokken zonder cijfers.")


class JaarverslagbijlageSerializer(serializers.Serializer):
    uuid = serializers.UUIDField()
    soort = serializers.ChoiceField(choices=Bijlagesoort.choices)
    naam = serializers.CharField()
    paginas = serializers.IntegerField()
    sha256 = serializers.CharField()


class JaarverslagdocumentSerializer(serializers.Serializer):
    """A PDF: the adopted one, or a concept that was asked for."""

    uuid = serializers.UUIDField()
    soort = serializers.ChoiceField(choices=Jaarverslagdocumentsoort.choices)
    gemaakt_op = serializers.DateTimeField(allow_null=True, help_text="Leeg: het wordt nog gemaakt.")
    paginas = serializers.IntegerField()
    sha256 = serializers.CharField()


class ControleSerializer(serializers.Serializer):
    code = serializers.CharField()
    titel = serializers.CharField()
    klopt = serializers.BooleanField()
    problemen = serializers.ListField(child=serializers.CharField())


class ControlelijstSerializer(serializers.Serializer):
    controles = ControleSerializer(many=True)


class JaarverslagSerializer(serializers.Serializer):
    """A report with what this person reads of it and can do with it."""

    verslag = JaarverslagRegelSerializer()
    hoofdstukken = HoofdstukSerializer(many=True)
    bijlagen = JaarverslagbijlageSerializer(many=True)
    documenten = JaarverslagdocumentSerializer(many=True)
    controles = ControleSerializer(many=True, help_text="Van het verslag zelf; leeg voor wie niet het geheel leest.")
    mogelijke_acties = StapSerializer(many=True)
