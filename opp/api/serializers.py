"""How an OPP looks in the API, and what it takes."""

from datetime import date
from typing import Any

from rest_framework import serializers

from opp.enums import Aanleiding, Bestemming, Herkomst, Onbekwaam, Onderdeel, Status
from opp.models import Doel, Opp, OppHandeling, OppSoort
from opp.queries.opp import DOELVELDEN, TEKSTEN
from opp.services.opp import BEKWAAMHEID, NEE
from swv.kern.api.basis import BsnSerializerMixin
from swv.kern.api.datums import DatumField
from swv.kern.invoer.datumregels import AANLEIDING, ONBEKWAAM, PLAN_BEGIN, PLAN_EINDE
from swv.kern.zaken.uitvoer import StapSerializer


class TekortSerializer(serializers.Serializer):
    code = serializers.CharField()
    tekst = serializers.CharField(help_text="Wat er te doen is.")
    zwaarte = serializers.CharField(help_text="blokkeert, te_doen of feit.")


class OppRijSerializer(serializers.ModelSerializer):
    """One row of the list; begin and eind are as ROD wants them."""

    leerling = serializers.CharField(source="leerling.nummer", help_text="Leerlingnummer.")
    soort = serializers.CharField(source="soort.code")
    status = serializers.ChoiceField(Status.choices)
    herkomst = serializers.ChoiceField(Herkomst.choices)

    class Meta:
        model = Opp
        fields = [
            "nummer", "leerling", "soort", "herkomst", "status", "versie", "begin", "eind", "uiterlijk_op",
            "geevalueerd_op", "evaluatie_voor",
        ]  # fmt: skip
        read_only_fields = fields


class OppLijstSerializer(serializers.Serializer):
    resultaten = OppRijSerializer(many=True)
    volgende = serializers.CharField(allow_null=True, help_text="Geef dit mee als «na» voor de volgende bladzijde.")


class DoelSerializer(BsnSerializerMixin, serializers.ModelSerializer):
    """One goal of the handelingsdeel."""

    vraagt_datums = False

    van = DatumField(regel=PLAN_BEGIN, required=False, allow_null=True)
    tot_en_met = DatumField(regel=PLAN_EINDE, required=False, allow_null=True)

    class Meta:
        model = Doel
        fields = ["id", *DOELVELDEN, "geen_bsn", "datum_klopt"]
        read_only_fields = ["id"]


class StemSerializer(serializers.Serializer):
    """How one who decides stands."""

    gezagdrager = serializers.IntegerField(
        source="wie", allow_null=True, help_text="Id van de gezagdrager; leeg: de leerling of wie hem vertegenwoordigt."
    )
    naam = serializers.CharField()
    uitkomst = serializers.CharField(
        allow_blank=True, help_text="ingestemd, geweigerd, niet_bereikt, niet_gevraagd, of leeg: niets vastgelegd."
    )
    gevraagd_op = serializers.DateField(allow_null=True)
    datum = serializers.DateField(allow_null=True, help_text="Dag van het antwoord of van de laatste poging.")
    tekst = serializers.CharField(allow_blank=True, help_text="Waarom niet, of wat er is geprobeerd.")


class StandSerializer(serializers.Serializer):
    """Whether the handelingsdeel is in force, on what ground, and who said what."""

    handelingsdeel = serializers.CharField(
        source="stand", help_text="niet_nodig, ontbreekt, ingestemd (van kracht), geweigerd of onbereikt."
    )
    handelingsdeel_grond = serializers.CharField(
        source="grond", help_text="Waarom het van kracht is of niet; een code."
    )
    handelingsdeel_uitleg = serializers.CharField(source="grond.label", help_text="De grond in woorden.")
    instemming = StemSerializer(source="stemmen", many=True)


class OppHandelingSerializer(serializers.ModelSerializer):
    """Overleg, instemming or hearing; ``hash`` is the text it was about."""

    uitkomst = serializers.CharField(
        read_only=True, help_text="ingestemd, geweigerd, niet_bereikt, niet_gevraagd, of leeg als er niets gevraagd is."
    )

    class Meta:
        model = OppHandeling
        fields = [
            "soort",
            "partij",
            "gezagdrager",
            "wijze",
            "datum",
            "gevraagd_op",
            "uitkomst",
            "tekst",
            "hash",
            "vastgelegd_op",
        ]
        read_only_fields = fields


class OppSerializer(OppRijSerializer, StandSerializer):
    """One OPP with its text, what the law still asks, and what one can do."""

    beslist_zelf = serializers.BooleanField(
        source="leerling_bekwaam", help_text="False: vanaf 18 jaar beslist een wettelijk vertegenwoordiger."
    )
    tekstversie = serializers.IntegerField(help_text="Nummer van de tekst hieronder.")
    hash = serializers.CharField(help_text="Geef deze mee bij «bespreken», en als u de tekst wijzigt.")
    handelingsdeel_hash = serializers.CharField(help_text="Geef deze mee bij «instemming_vastleggen».")
    tekst = serializers.DictField(child=serializers.CharField())
    doelen = DoelSerializer(many=True)
    handelingen = OppHandelingSerializer(many=True)
    wet = TekortSerializer(many=True)
    mogelijke_acties = StapSerializer(many=True)

    class Meta(OppRijSerializer.Meta):
        fields = [
            *OppRijSerializer.Meta.fields, "beslist_zelf", "onbekwaam_reden", "onbekwaam_sinds", "vertegenwoordiger",
            "tekstversie", "hash", "handelingsdeel_hash", "tekst", "doelen",
            "handelingen", "handelingsdeel", "handelingsdeel_grond", "handelingsdeel_uitleg", "instemming",
            "buiten_werking_op", "wet", "mogelijke_acties",
        ]  # fmt: skip


class OppNieuwSerializer(BsnSerializerMixin, serializers.Serializer):
    """A new OPP. Context: ``leerlingen`` and ``soorten`` this person may choose from."""

    leerling = serializers.CharField(help_text="Leerlingnummer.")
    soort = serializers.CharField(help_text="Code van de soort: vol, light of handelingsplan.")
    herkomst = serializers.ChoiceField(Herkomst.choices, default=Herkomst.VERBAND)
    aanleiding = serializers.ChoiceField(Aanleiding.choices, default=Aanleiding.INSCHRIJVING)
    aanleiding_op = DatumField(regel=AANLEIDING, required=False, allow_null=True)
    beslist_zelf = serializers.BooleanField(
        required=False, default=True, help_text="False: vanaf 18 jaar beslist een wettelijk vertegenwoordiger."
    )
    onbekwaam_reden = serializers.ChoiceField(Onbekwaam.choices, required=False)
    onbekwaam_sinds = DatumField(regel=ONBEKWAAM, required=False)
    vertegenwoordiger = serializers.CharField(required=False, max_length=150)

    def get_bekende_dagen(self, attrs: dict[str, Any]) -> dict[str, date | None]:
        """Those of the pupil."""
        return attrs["leerling"].bekende_dagen

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """With ``bekwaamheid`` as ``create_opp`` takes it."""
        attrs = super().validate(attrs)
        zelf = attrs.pop("beslist_zelf")
        given = {name: attrs.pop(name, None) for name in BEKWAAMHEID}
        if not zelf:
            if missing := {name: tekst for name, tekst in BEKWAAMHEID.items() if not given[name]}:
                raise serializers.ValidationError(missing)
            attrs["bekwaamheid"] = {"beslist_zelf": NEE, **given}
        return attrs

    def validate_leerling(self, nummer: str) -> Any:
        """The pupil with this number, among ``leerlingen`` of the context only."""
        found = self.context["leerlingen"].filter(nummer=nummer).first()
        return found or self._unknown("Deze leerling is niet van uw school.")

    def validate_soort(self, code: str) -> OppSoort:
        """The type with this code, among ``soorten`` of the context only."""
        found = self.context["soorten"].filter(code=code).first()
        return found or self._unknown("Uw samenwerkingsverband heeft deze soort niet.")

    def _unknown(self, tekst: str) -> Any:
        raise serializers.ValidationError(tekst)


class OppTekstSerializer(BsnSerializerMixin, serializers.Serializer):
    """Parts of the text; only what is sent changes. Whether a part fits the type, the service says."""

    hash = serializers.CharField(
        help_text="De «hash» van het OPP dat u las; is de tekst intussen veranderd, dan volgt 409."
    )
    uitstroombestemming = serializers.ChoiceField([("", ""), *Bestemming.choices], required=False, allow_blank=True)

    def get_fields(self) -> dict[str, Any]:
        """One optional text for each part in ``TEKSTEN``, beside the fields of the class; empty is a text too."""
        texts = {
            name: serializers.CharField(
                required=False, allow_blank=True, max_length=20000, help_text=Onderdeel(name).label
            )
            for name in TEKSTEN
        }
        return {**super().get_fields(), **texts}
