"""How a request looks in the API. Plain serializers over the dictionaries of ``weergave``: they are the schema."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from organen.enums import Gewicht
from swv.kern.api.basis import LabelSerializer
from swv.kern.invoer.teken import TekenGeweigerd, clean_text
from swv.kern.zaken.uitvoer import StapSerializer
from swv.organisatie.api.basis import OrganisatieSerializer
from toewijzing.enums import (
    Aanvraagafloop,
    Antwoordsoort,
    Begonnen,
    Besluitstatus,
    Categorie,
    Discipline,
    Hoorwijze,
    Oordeel,
    Standpunt,
    Status,
    Uitkomst,
    Vraagstap,
    Zienswijzepartij,
)


class SoortSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()


class LeerlingKortSerializer(serializers.Serializer):
    nummer = serializers.CharField()
    naam = serializers.CharField()
    geboortedatum = serializers.DateField()
    geboorte_onbekend = serializers.CharField(help_text="«dag» of «dag_maand»: wat niet bekend is; anders leeg.")


class AanvraagRijSerializer(serializers.Serializer):
    """One row of the list."""

    nummer = serializers.CharField()
    soort = SoortSerializer()
    swv = OrganisatieSerializer()
    school = OrganisatieSerializer()
    leerling = LeerlingKortSerializer()
    status = serializers.ChoiceField(choices=Status.choices)
    status_label = serializers.CharField(source="get_status_display")
    versie = serializers.IntegerField(help_text="Gaat bij elke stap met één omhoog.")
    ontvangen_op = serializers.DateField(allow_null=True)
    uiterlijk_op = serializers.DateField(allow_null=True, help_text="Wettelijke beslistermijn, bij de laatste stap.")
    norm_op = serializers.DateField(allow_null=True, help_text="Eigen norm van het swv, bij de laatste stap.")
    gewijzigd_op = serializers.DateTimeField()


class AanvraagLijstSerializer(serializers.Serializer):
    resultaten = AanvraagRijSerializer(many=True)
    volgende = serializers.CharField(allow_null=True, help_text="Geef dit mee als «na» voor de volgende bladzijde.")


@extend_schema_field(
    {
        "oneOf": [
            {"type": "string"},
            {"type": "array", "items": {"type": "string"}},
            {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "string"}}},
        ],
        "description": "tekst, regel: de tekst; getal, bedrag: «12.5»; datum: «2026-12-03»; ja_nee: «ja» of «nee»;"
        " keuze: de code; keuzes: een lijst met codes; tabel: een lijst met rijen, elk {code van de kolom: waarde}.",
    }
)
class AntwoordField(serializers.Field):
    """An answer by the kind of its question; the service reads it (``calculations.antwoord``)."""

    def to_internal_value(self, data: Any) -> Any:
        """As it was sent, texts cleaned and numbers as text (so that every guard of texts sees them); None is empty."""
        if isinstance(data, dict):
            return {str(key): self.to_internal_value(value) for key, value in data.items()}
        if isinstance(data, list):
            return [self.to_internal_value(value) for value in data]
        if isinstance(data, bool):
            return data
        try:
            return "" if data is None else clean_text(str(data)).tekst
        except TekenGeweigerd as problem:
            raise serializers.ValidationError(str(problem)) from problem

    def to_representation(self, value: Any) -> Any:
        """As it is stored."""
        return value


class OptieSerializer(serializers.Serializer):
    code = serializers.CharField()
    naam = serializers.CharField()


class KolomSerializer(OptieSerializer):
    soort = serializers.ChoiceField(choices=Antwoordsoort.choices)


class VraagSerializer(LabelSerializer):
    """A question with its answer."""

    code = serializers.CharField()
    soort = serializers.ChoiceField(choices=Antwoordsoort.choices)
    uitleg = serializers.CharField()
    verplicht = serializers.BooleanField(help_text="Onwaar zolang niet bekend is of de vraag geldt; zie «wacht_op».")
    max_tekens = serializers.IntegerField()
    laagst = serializers.DecimalField(max_digits=12, decimal_places=2, allow_null=True)
    hoogst = serializers.DecimalField(max_digits=12, decimal_places=2, allow_null=True)
    eenheid = serializers.CharField()
    opties = OptieSerializer(many=True)
    kolommen = KolomSerializer(many=True)
    max_rijen = serializers.IntegerField(allow_null=True)
    wacht_op = serializers.CharField(
        help_text="Wat nog niet bekend is en bepaalt of dit moet worden ingevuld; anders leeg."
    )
    herkomst = serializers.CharField(help_text="Waaruit het antwoord is overgenomen; leeg als dat niet zo is.")
    antwoord = AntwoordField()


class GevraagdSerializer(serializers.Serializer):
    """What is asked."""

    gevraagde_categorie = serializers.ChoiceField(choices=Categorie.choices, allow_null=True)
    gevraagd_van = serializers.DateField(allow_null=True)
    gevraagd_tot_en_met = serializers.DateField(allow_null=True)
    gevraagd_bedrag = serializers.DecimalField(max_digits=9, decimal_places=2, allow_null=True, help_text="euro")
    gevraagd_aantal = serializers.DecimalField(max_digits=7, decimal_places=2, allow_null=True)
    eenheid = serializers.CharField(
        source="soort.bedrag_eenheid", help_text="Wat «gevraagd_aantal» telt; leeg als de soort niets telt."
    )
    gevraagd_tarief = serializers.DecimalField(
        max_digits=9, decimal_places=2, allow_null=True, help_text="euro per eenheid, op de eerste dag"
    )
    gevraagd_deel_swv = serializers.DecimalField(
        max_digits=9, decimal_places=2, allow_null=True, help_text="euro; wat het samenwerkingsverband zou betalen"
    )
    gevraagde_weken = serializers.IntegerField(allow_null=True)
    gevraagde_dagen_per_week = serializers.IntegerField(allow_null=True)
    ontvangende_school = OrganisatieSerializer(allow_null=True)


class OntbreektSerializer(serializers.Serializer):
    code = serializers.CharField()
    tekst = serializers.CharField()
    stap = serializers.ChoiceField(choices=Vraagstap.choices)


class TermijnSerializer(serializers.Serializer):
    """The dates as they look today."""

    uiterlijk = serializers.DateField(
        allow_null=True, help_text="Laatste dag om te beslissen (Awb 4:13); leeg als het geen Awb-besluit is."
    )
    norm = serializers.DateField(allow_null=True, help_text="Eigen norm van het swv.")
    stil_sinds = serializers.DateField(allow_null=True, help_text="De termijn staat nu stil, vanaf deze dag.")
    dagen_stil = serializers.IntegerField()
    verlengd_weken = serializers.IntegerField()


class TijdlijnSerializer(LabelSerializer):
    op = serializers.DateTimeField()
    actie = serializers.CharField()
    van = serializers.CharField(allow_blank=True)
    naar = serializers.ChoiceField(choices=Status.choices)
    door = serializers.CharField(help_text="Naam, of alleen de rol als u de naam niet mag zien.")
    toelichting = serializers.CharField()


class ZienswijzeSerializer(serializers.Serializer):
    partij = serializers.ChoiceField(choices=Zienswijzepartij.choices)
    gezagdrager = serializers.IntegerField(allow_null=True, source="gezagdrager_id")
    wijze = serializers.ChoiceField(choices=Hoorwijze.choices)
    gevraagd_op = serializers.DateField(allow_null=True)
    datum = serializers.DateField(allow_null=True)
    standpunt = serializers.ChoiceField(choices=Standpunt.choices, allow_blank=True)
    inhoud = serializers.CharField()
    reden_niet_gehoord = serializers.CharField()


class BijlageSerializer(serializers.Serializer):
    uuid = serializers.UUIDField()
    soort = serializers.CharField()
    datum = serializers.DateField()
    naam = serializers.CharField()
    grootte = serializers.IntegerField(help_text="bytes")


class AdviesSerializer(serializers.Serializer):
    """A signed advice, or one's own draft; also what an addition took the place of."""

    id = serializers.IntegerField()
    vervangt = serializers.IntegerField(
        allow_null=True, source="vervangt_id", help_text="Id van het eerdere advies waar dit voor in de plaats komt."
    )
    aanvulling_gevraagd = serializers.CharField(help_text="Wat er bij het eerdere advies is gevraagd, en waarom.")
    naam = serializers.CharField()
    discipline = serializers.ChoiceField(choices=Discipline.choices)
    registratie = serializers.CharField()
    werkgever = serializers.CharField()
    uiterlijk_op = serializers.DateField()
    ondertekend_op = serializers.DateTimeField(allow_null=True)
    oordeel = serializers.ChoiceField(choices=Oordeel.choices, allow_blank=True)
    categorie = serializers.ChoiceField(choices=Categorie.choices, allow_null=True)
    gronden = serializers.CharField()
    waarom_geen_arrangement = serializers.CharField()
    duur_weken = serializers.IntegerField(allow_null=True)
    duur_tot_en_met = serializers.DateField(allow_null=True, help_text="Laatste dag van wat wordt geadviseerd.")
    doelen = serializers.CharField()
    terugplaatsing = serializers.CharField(help_text="Wanneer de leerling terug kan.")


class CommissieadviesSerializer(serializers.Serializer):
    datum = serializers.DateField(source="zitting.datum")
    orgaan = serializers.CharField(source="zitting.orgaan.naam")
    gewicht = serializers.ChoiceField(choices=Gewicht.choices, help_text="Wat het woord waard is voor wie beslist.")
    oordeel = serializers.ChoiceField(choices=Oordeel.choices)
    categorie = serializers.ChoiceField(choices=Categorie.choices, allow_null=True)
    motivering = serializers.CharField()


class BesluitSerializer(serializers.Serializer):
    """The decision; at the school only once it was made known."""

    status = serializers.ChoiceField(choices=Besluitstatus.choices)
    uitkomst = serializers.ChoiceField(choices=Uitkomst.choices)
    datum = serializers.DateField()
    motivering = serializers.CharField()
    afwijking = serializers.CharField()
    tlv_nummer = serializers.CharField(allow_null=True)
    categorie = serializers.ChoiceField(choices=Categorie.choices, allow_null=True)
    begin = serializers.DateField(allow_null=True)
    eind = serializers.DateField(allow_null=True, help_text="Laatste dag.")
    bedrag = serializers.DecimalField(max_digits=9, decimal_places=2, allow_null=True, help_text="euro")
    aantal = serializers.DecimalField(max_digits=7, decimal_places=2, allow_null=True)
    tarief = serializers.DecimalField(max_digits=9, decimal_places=2, allow_null=True, help_text="euro per eenheid")
    deel_bestuur = serializers.DecimalField(max_digits=9, decimal_places=2, allow_null=True, help_text="euro")
    deel_swv = serializers.DecimalField(max_digits=9, decimal_places=2, allow_null=True, help_text="euro")
    deel_anderen = serializers.DecimalField(
        max_digits=9, decimal_places=2, allow_null=True,
        help_text="euro: wat school, gemeente, een ander of een reserve betaalt",
    )  # fmt: skip
    dragers = serializers.ListField(
        child=serializers.CharField(),
        help_text="Wie wat betaalt, bij een soort die dat noemt en voor wie dat mag weten.",
    )
    berekening = serializers.CharField(help_text="Hoe het bedrag tot stand komt, een zin per regel.")
    termijnen = serializers.ListField(child=serializers.CharField(), help_text="Waarin het wordt betaald.")
    weken = serializers.IntegerField(allow_null=True)
    dagen_per_week = serializers.IntegerField(allow_null=True)
    bekendgemaakt_op = serializers.DateField(allow_null=True)
    bezwaar_tot_en_met = serializers.DateField(allow_null=True)


class AfhandelingSerializer(serializers.Serializer):
    """How a request ended on which nobody decides."""

    afloop = serializers.ChoiceField(choices=Aanvraagafloop.choices)
    tekst = serializers.CharField()
    datum = serializers.DateField()


class UrenstandSerializer(serializers.Serializer):
    toegekend = serializers.DecimalField(max_digits=9, decimal_places=2, help_text="Uren.")
    gebruikt = serializers.DecimalField(max_digits=9, decimal_places=2, help_text="Geschreven uren.")
    over = serializers.DecimalField(
        max_digits=9, decimal_places=2, help_text="Onder nul: er is meer geschreven dan toegekend."
    )
    bijna_op = serializers.BooleanField(source="is_bijna_op", help_text="Minder dan een vijfde over.")
    op = serializers.BooleanField(source="is_op")


class AanvraagDetailSerializer(serializers.Serializer):
    """What the page of one request shows on top of its row."""

    aangemaakt_op = serializers.DateTimeField()
    compleet_op = serializers.DateField(allow_null=True)
    bewerkbaar = serializers.BooleanField(help_text="Kunt u de velden nu wijzigen?")
    begonnen_door = serializers.ChoiceField(choices=Begonnen.choices, help_text="Wie de aanvraag begon.")
    velden = GevraagdSerializer()
    vragen = VraagSerializer(many=True)
    gaat_niet_mee = serializers.ListField(
        child=serializers.CharField(), help_text="Beantwoorde vragen die niet (meer) gelden: dit gaat bij indienen weg."
    )
    mogelijke_acties = StapSerializer(many=True)
    ontbreekt = OntbreektSerializer(many=True, help_text="Alleen voor de school, zolang zij kan wijzigen.")
    termijn = TermijnSerializer(allow_null=True)
    tijdlijn = TijdlijnSerializer(many=True)
    zienswijzen = ZienswijzeSerializer(many=True)
    niet_gevraagd = serializers.ListField(
        child=serializers.CharField(), help_text="Namen van gezagdragers van wie niets is vastgelegd."
    )
    documenten = BijlageSerializer(many=True)
    adviezen = AdviesSerializer(many=True)
    commissieadvies = CommissieadviesSerializer(allow_null=True)
    besluit = BesluitSerializer(allow_null=True)
    uren = UrenstandSerializer(
        allow_null=True, help_text="Van toegekende uren wat er over is; leeg zonder uren, of als u ze niet optelt."
    )
    afhandeling = AfhandelingSerializer(allow_null=True, help_text="Alleen van een soort waarover niemand beslist.")


class AanvraagSerializer(AanvraagDetailSerializer, AanvraagRijSerializer):
    """A request as this person may see it."""
