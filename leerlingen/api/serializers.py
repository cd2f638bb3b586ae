"""How pupils and documents look in the API, and what it takes."""

from typing import Any

from django.utils import timezone
from rest_framework import serializers

from leerlingen.calculations import get_inschrijving_regel
from leerlingen.enums import Documentsoort
from leerlingen.forms import tidy_postcode
from leerlingen.models import Document, Gezagdrager, Inschrijving, Leerling
from leerlingen.queries import find_same
from swv.kern.api.basis import BsnSerializerMixin
from swv.kern.api.datums import DatumField, DatumSerializerMixin
from swv.kern.invoer.datumregels import DOCUMENT, EINDE_GEZAG, GEBOORTEDATUM, GEBOORTEDATUM_ZOEKEN, INSCHRIJVING
from swv.kern.invoer.datums import Datumregel
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
    tot = DatumField(regel=EINDE_GEZAG, required=False, allow_null=True, help_text="Gezag tot; leeg zolang het duurt.")

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
            *LeerlingRijSerializer.Meta.fields, "voornamen", "adres", "postcode", "plaats", "woongemeente", "gezagdragers",
            "inschrijvingen",
        ]  # fmt: skip


class PastBijSchool(DatumSerializerMixin):
    """Holds the first day of the enrolment against the ages of the kind of school. Context: ``schoolsoort``.

    Without a first day it is today.
    """

    def get_regels(self) -> dict[str, Datumregel]:
        """With the rule of this kind of school."""
        return {**super().get_regels(), "van": get_inschrijving_regel(self.context["schoolsoort"])}

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """With ``van``, so that today too is held against the age."""
        return super().validate({"van": timezone.localdate(), **attrs})


class LeerlingWijzigSerializer(BsnSerializerMixin, serializers.ModelSerializer):
    """The particulars of a pupil. Context: ``leerling`` when there is one already."""

    geboortedatum = DatumField(regel=GEBOORTEDATUM)
    woongemeente = OrganisatieField(
        op_naam=True, queryset=GEMEENTEN, allow_null=True, required=False, help_text="Naam of code van de gemeente."
    )
    gezagdragers = GezagdragerSerializer(many=True, required=False)

    class Meta:
        model = Leerling
        fields = [
            "roepnaam", "voornamen", "tussenvoegsel", "achternaam", "geboortedatum", "adres", "postcode", "plaats",
            "woongemeente", "gezagdragers", "geen_bsn", "datum_klopt",
        ]  # fmt: skip

    def to_internal_value(self, data: Any) -> Any:
        """Writes the postcode as 1943 AB before the fields are checked."""
        return super().to_internal_value(with_tidy_postcode(data))

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


class LeerlingNieuwSerializer(PastBijSchool, LeerlingWijzigSerializer):
    """A new pupil, enrolled at the own school. Context: ``user``."""

    van = DatumField(regel=INSCHRIJVING, required=False, help_text="Ingeschreven vanaf; zonder deze datum vandaag.")
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


class InschrijvenSerializer(PastBijSchool, BsnSerializerMixin):
    """A pupil that was registered at the own school, by number and birth date."""

    leerling = serializers.CharField(max_length=12, help_text="Leerlingnummer, bijvoorbeeld L-7K2P9QH.")
    geboortedatum = DatumField(regel=GEBOORTEDATUM_ZOEKEN)
    van = DatumField(regel=INSCHRIJVING, required=False, help_text="Ingeschreven vanaf; zonder deze datum vandaag.")
    las_id = serializers.CharField(required=False, allow_blank=True, max_length=40, help_text="Nummer in uw LAS.")
    leerjaar = serializers.CharField(required=False, allow_blank=True, max_length=20)


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
    datum = DatumField(regel=DOCUMENT)
