"""How pupils and documents look in the API, and what it takes."""

from datetime import date
from typing import Any

from django.utils import timezone
from rest_framework import serializers

from leerlingen.enums import Documentsoort
from leerlingen.forms import MAX_LEEFTIJD, MAX_VOORUIT, tidy_postcode
from leerlingen.models import Document, Gezagdrager, Inschrijving, Leerling
from leerlingen.queries import find_same
from swv.kern.api.basis import BsnSerializerMixin, DatumField, VerledenField
from swv.organisatie.api.basis import OrganisatieField, OrganisatieSerializer
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie

GEMEENTEN = Organisatie.objects.filter(soort=Organisatiesoort.GEMEENTE, actief=True)


def with_tidy_postcode(data: Any) -> Any:
    """The same data with 1943ab written as 1943 AB."""
    if not isinstance(data, dict) or not isinstance(data.get("postcode"), str):
        return data
    return {**data, "postcode": tidy_postcode(data["postcode"])}


class LeerlingRijSerializer(serializers.ModelSerializer):
    """One row of the list."""

    class Meta:
        model = Leerling
        fields = ["nummer", "roepnaam", "tussenvoegsel", "achternaam", "geboortedatum"]
        read_only_fields = fields


class LeerlingLijstSerializer(serializers.Serializer):
    resultaten = LeerlingRijSerializer(many=True)
    volgende = serializers.CharField(allow_null=True, help_text="Geef dit mee als «na» voor de volgende bladzijde.")


class ZoekSerializer(serializers.Serializer):
    tekst = serializers.CharField(max_length=100, help_text="(Deel van) naam, leerlingnummer of geboortedatum.")


class GezagdragerSerializer(serializers.ModelSerializer):
    """Someone with parental authority; with ``id`` an existing one is changed, without it one is added."""

    id = serializers.IntegerField(required=False)
    tot = DatumField(required=False, allow_null=True, help_text="Gezag tot; leeg zolang het duurt.")

    class Meta:
        model = Gezagdrager
        fields = ["id", "naam", "relatie", "adres", "postcode", "plaats", "email", "telefoon", "tot"]

    def to_internal_value(self, data: Any) -> Any:
        """Writes the postcode as 1943 AB before the fields are checked."""
        return super().to_internal_value(with_tidy_postcode(data))


class InschrijvingSerializer(serializers.ModelSerializer):
    school = OrganisatieSerializer()

    class Meta:
        model = Inschrijving
        fields = ["school", "soort", "van", "tot", "las_id", "leerjaar"]
        read_only_fields = fields


class LeerlingSerializer(LeerlingRijSerializer):
    """A pupil with authority and enrolments."""

    woongemeente = OrganisatieField(op_naam=True, read_only=True, allow_null=True)
    gezagdragers = GezagdragerSerializer(many=True, source="gezagdrager_set")
    inschrijvingen = InschrijvingSerializer(many=True, source="inschrijving_set")

    class Meta(LeerlingRijSerializer.Meta):
        fields = [
            *LeerlingRijSerializer.Meta.fields, "voornamen", "postcode", "woongemeente", "gezagdragers",
            "inschrijvingen",
        ]  # fmt: skip


class LeerlingWijzigSerializer(BsnSerializerMixin, serializers.ModelSerializer):
    """The particulars of a pupil. Context: ``leerling`` when there is one already."""

    geboortedatum = VerledenField()
    woongemeente = OrganisatieField(
        op_naam=True, queryset=GEMEENTEN, allow_null=True, required=False, help_text="Naam of code van de gemeente."
    )
    gezagdragers = GezagdragerSerializer(many=True, required=False)

    class Meta:
        model = Leerling
        fields = [
            "roepnaam", "voornamen", "tussenvoegsel", "achternaam", "geboortedatum", "postcode", "woongemeente",
            "gezagdragers", "geen_bsn",
        ]  # fmt: skip

    def to_internal_value(self, data: Any) -> Any:
        """Writes the postcode as 1943 AB before the fields are checked."""
        return super().to_internal_value(with_tidy_postcode(data))

    def validate_geboortedatum(self, geboren: date) -> date:
        """Refuse a year of birth more than ``MAX_LEEFTIJD`` years ago: a typing error."""
        if timezone.localdate().year - geboren.year > MAX_LEEFTIJD:
            raise serializers.ValidationError(
                f"Dan is deze leerling ouder dan {MAX_LEEFTIJD} jaar. Controleer het jaar."
            )
        return geboren

    def validate_gezagdragers(self, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Each ``id`` belongs to this pupil; it becomes the row itself."""
        leerling = self.context.get("leerling")
        known = {each.pk: each for each in leerling.gezagdrager_set.all()} if leerling else {}
        for row in rows:
            pk = row.pop("id", None)
            if pk is not None and pk not in known:
                raise serializers.ValidationError("Deze gezagdrager hoort niet bij deze leerling. Laat «id» weg.")
            row["gezagdrager"] = known.get(pk)
        return rows


class LeerlingNieuwSerializer(LeerlingWijzigSerializer):
    """A new pupil, enrolled at the own school. Context: ``user``."""

    van = DatumField(required=False, help_text="Ingeschreven vanaf; zonder deze datum vandaag.")
    las_id = serializers.CharField(required=False, allow_blank=True, max_length=40, help_text="Nummer in uw LAS.")
    leerjaar = serializers.CharField(required=False, allow_blank=True, max_length=20)
    andere_leerling = serializers.BooleanField(
        required=False, help_text="True: er is er al een met deze naam en geboortedatum, maar dit is een ander."
    )

    class Meta(LeerlingWijzigSerializer.Meta):
        fields = [*LeerlingWijzigSerializer.Meta.fields, "van", "las_id", "leerjaar", "andere_leerling"]

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Refuse a pupil that seems to be known already, unless ``andere_leerling`` says it is another one."""
        attrs = super().validate(attrs)
        if not attrs.pop("andere_leerling", False) and find_same(self.context["user"], attrs):
            raise serializers.ValidationError(
                {
                    "andere_leerling": "Er is al een leerling met deze naam en geboortedatum. Is dit een ander? Geef dan true."
                }
            )
        return attrs


class InschrijvenSerializer(BsnSerializerMixin):
    """A pupil that was registered at the own school, by number and birth date."""

    leerling = serializers.CharField(max_length=12, help_text="Leerlingnummer, bijvoorbeeld L-7K2P9QH.")
    geboortedatum = DatumField()
    van = DatumField(required=False, help_text="Ingeschreven vanaf; zonder deze datum vandaag.")
    las_id = serializers.CharField(required=False, allow_blank=True, max_length=40, help_text="Nummer in uw LAS.")
    leerjaar = serializers.CharField(required=False, allow_blank=True, max_length=20)

    def validate_van(self, van: date) -> date:
        """Refuse a first day more than a year (``MAX_VOORUIT``) ahead: a typing error."""
        if van > timezone.localdate() + MAX_VOORUIT:
            raise serializers.ValidationError("Deze dag ligt meer dan een jaar vooruit. Controleer het jaar.")
        return van


class DocumentSerializer(serializers.ModelSerializer):
    """A document; the file itself is at ``/documenten/{uuid}/bestand/``."""

    toegevoegd_door = serializers.CharField(source="toegevoegd_door.naam")

    class Meta:
        model = Document
        fields = ["uuid", "soort", "datum", "naam", "mime", "grootte", "sha256", "toegevoegd_door", "toegevoegd_op"]
        read_only_fields = fields


class DocumentNieuwSerializer(BsnSerializerMixin):
    bestand = serializers.FileField(help_text="pdf, docx, xlsx, odt, jpg of png; ten hoogste 25 MB.")
    soort = serializers.ChoiceField(choices=Documentsoort.choices)
    datum = VerledenField(help_text="Datum van het document: jjjj-mm-dd, niet later dan vandaag.")
