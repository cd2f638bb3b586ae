"""How pupils and documents look in the API, and what it takes."""

from datetime import date
from typing import Any

from django.utils import timezone
from rest_framework import serializers

from leerlingen.calculations import get_inschrijving_regel
from leerlingen.enums import Documentsoort
from leerlingen.models import Document, Gezagdrager, Inschrijving, Kwalificatie, Leerling
from leerlingen.queries import find_same
from swv.kern.adressen import ADRESVELDEN, MAX_POSTCODE, find_land, find_problems, tidy_adres
from swv.kern.api.basis import MEER_REGELS, BsnSerializerMixin
from swv.kern.api.datums import DatumField, DatumSerializerMixin
from swv.kern.invoer.datumregels import (
    DOCUMENT,
    EINDE_GEZAG,
    GEBOORTEDATUM,
    GEBOORTEDATUM_ZOEKEN,
    INSCHRIJVING,
    KWALIFICATIE,
)
from swv.kern.invoer.datums import GEBOORTE_UITERLIJK, Datumregel
from swv.kern.personen import GeboorteOnbekend, get_laatste_dag, read_geboorte
from swv.organisatie.api.basis import OrganisatieField, OrganisatieSerializer
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie
from swv.organisatie.queries import find_woongemeente

GEMEENTEN = Organisatie.objects.filter(soort=Organisatiesoort.GEMEENTE, actief=True)


ONBEKEND_UITLEG = "«dag» of «dag_maand»; dan is geboortedatum de eerste dag die het kan zijn. Leeg: alles is bekend."
ADRES_UITLEG = "In het buitenland mogen het meer regels zijn, met een regeleinde ertussen."
POSTCODE_UITLEG = "In Nederland als 1943 AB; in het buitenland vrij, en hij mag leeg blijven."


class GeboorteField(DatumField):
    """A birth date: jjjj-mm-dd, or jjjj-mm or jjjj when the rest is unknown (``read_geboorte``)."""

    def __init__(self, **kwargs: Any) -> None:
        uitleg = "Is de dag of de maand onbekend, dan mag het ook jjjj-mm of jjjj zijn."
        super().__init__(regel=GEBOORTEDATUM, help_text=uitleg, **kwargs)


class GeboorteInvoer(DatumSerializerMixin):
    """For input with ``geboortedatum``: takes one that is known in part, and lets rules know the last day it can be."""

    geboorte_onbekend = serializers.ChoiceField(
        choices=GeboorteOnbekend.choices, required=False, allow_blank=True, help_text=ONBEKEND_UITLEG
    )

    def to_internal_value(self, data: Any) -> Any:
        """2014 and 2014-03 become the first day and what is unknown."""
        return super().to_internal_value(read_geboorte(data))

    def get_bekende_dagen(self, attrs: dict[str, Any]) -> dict[str, date | None]:
        """With the last day that the birth date which was sent can be."""
        known = super().get_bekende_dagen(attrs)
        if dag := attrs.get("geboortedatum"):
            known[GEBOORTE_UITERLIJK] = get_laatste_dag(dag, attrs.get("geboorte_onbekend", ""))
        return known


class LandField(serializers.CharField):
    """A country, by its code of two letters or its Dutch name."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            **{"max_length": 60, "help_text": "Code van ISO 3166-1 (NL, BE) of Nederlandse naam.", **kwargs}
        )

    def to_internal_value(self, data: Any) -> str:
        """The code. Raises ValidationError for what is no country."""
        try:
            return find_land(super().to_internal_value(data))
        except ValueError as problem:
            raise serializers.ValidationError(str(problem)) from problem


class GemeenteField(OrganisatieField):
    """A gemeente of the Netherlands, by its name or its code of the CBS; also one that nobody made yet."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(op_naam=True, **kwargs)

    def to_internal_value(self, data: Any) -> Organisatie:
        """The gemeente, unsaved when it is new here. Raises ValidationError that says what it may be."""
        if not isinstance(data, str) or "\x00" in data:
            self.fail("tekst")
        try:
            return find_woongemeente(data, timezone.localdate())
        except ValueError as problem:
            raise serializers.ValidationError(str(problem)) from problem


def make_adresvelden() -> dict[str, serializers.Field]:
    """The fields of an address that are written otherwise than the model says."""
    return {
        "land": LandField(required=False),
        "adres": serializers.CharField(
            max_length=200,
            required=False,
            allow_blank=True,
            style={"base_template": MEER_REGELS},
            help_text=ADRES_UITLEG,
        ),
        "postcode": serializers.CharField(
            max_length=MAX_POSTCODE, required=False, allow_blank=True, help_text=POSTCODE_UITLEG
        ),
    }


class LeerlingRijSerializer(serializers.ModelSerializer):
    """One row of the list."""

    class Meta:
        model = Leerling
        fields = ["nummer", "roepnaam", "tussenvoegsel", "achternaam", "geboortedatum", "geboorte_onbekend"]
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
        fields = [
            "id", "naam", "relatie", "contactpersoon", "land", "adres", "postcode", "plaats", "email", "telefoon", "tot",
        ]  # fmt: skip

    def get_fields(self) -> dict[str, serializers.Field]:
        """With an address that may lie abroad."""
        fields = super().get_fields()
        return {**fields, **make_adresvelden()}


class InschrijvingSerializer(serializers.ModelSerializer):
    school = OrganisatieSerializer()

    class Meta:
        model = Inschrijving
        fields = ["school", "soort", "van", "tot", "las_id", "leerjaar"]
        read_only_fields = fields


class KwalificatieSerializer(serializers.ModelSerializer):
    """What ends the kwalificatieplicht: a diploma, a getuigschrift, or vso that was finished."""

    vanaf = DatumField(regel=KWALIFICATIE, help_text="Vanaf deze dag geldt de kwalificatieplicht niet meer.")

    class Meta:
        model = Kwalificatie
        fields = ["id", "soort", "vanaf", "bron"]
        read_only_fields = ["id"]


class LeerlingSerializer(LeerlingRijSerializer):
    """A pupil with authority, enrolments and what ends the kwalificatieplicht."""

    woongemeente = OrganisatieField(op_naam=True, read_only=True, allow_null=True)
    gezagdragers = GezagdragerSerializer(many=True, source="gezagdrager_set")
    inschrijvingen = InschrijvingSerializer(many=True, source="inschrijving_set")
    kwalificaties = KwalificatieSerializer(many=True, source="geldige_kwalificaties")

    class Meta(LeerlingRijSerializer.Meta):
        fields = [
            *LeerlingRijSerializer.Meta.fields, "voornamen", "land", "adres", "postcode", "plaats", "woongemeente",
            "geen_gezag", "gezagdragers", "inschrijvingen", "kwalificaties",
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


class LeerlingWijzigSerializer(GeboorteInvoer, BsnSerializerMixin, serializers.ModelSerializer):
    """The particulars of a pupil. Context: ``leerling`` when there is one already."""

    geboortedatum = GeboorteField()
    woongemeente = GemeenteField(
        queryset=GEMEENTEN, allow_null=True, required=False,
        help_text="Naam of CBS-code van een gemeente van Nederland; leeg (null) voor wie in het buitenland woont.",
    )  # fmt: skip
    gezagdragers = GezagdragerSerializer(many=True, required=False)
    kwalificaties = KwalificatieSerializer(
        many=True, required=False, help_text="Komt erbij; wat er al stond, blijft staan."
    )
    kwalificaties_intrekken = serializers.ListField(
        child=serializers.IntegerField(min_value=1), required=False, help_text="De id's van wat een vergissing was."
    )

    class Meta:
        model = Leerling
        fields = [
            "roepnaam", "voornamen", "tussenvoegsel", "achternaam", "geboortedatum", "geboorte_onbekend", "land", "adres",
            "postcode", "plaats", "woongemeente", "geen_gezag", "gezagdragers", "kwalificaties",
            "kwalificaties_intrekken", "geen_bsn", "datum_klopt",
        ]  # fmt: skip

    def get_fields(self) -> dict[str, serializers.Field]:
        """With an address that may lie abroad."""
        fields = super().get_fields()
        return {**fields, **make_adresvelden()}

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Refuse an address that can't be before any day is asked back. Raises ValidationError by field."""
        leerling = self.context.get("leerling") or Leerling()
        adres = tidy_adres({name: attrs.get(name, getattr(leerling, name)) for name in ADRESVELDEN})
        if problems := find_problems(adres["land"], adres["adres"], adres["postcode"]):
            raise serializers.ValidationError({name: [tekst] for name, tekst in problems.items()})
        return super().validate(attrs)

    def validate_kwalificaties(self, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Each is new and so whole, also where the rest of the pupil is sent in part."""
        names = ("soort", "vanaf", "bron")
        missing = {
            str(index): {name: ["Dit veld is verplicht."] for name in names if name not in row}
            for index, row in enumerate(rows)
            if any(name not in row for name in names)
        }
        if missing:
            raise serializers.ValidationError(missing)
        return rows

    def validate_kwalificaties_intrekken(self, rows: list[int]) -> list[Kwalificatie]:
        """Each belongs to this pupil and still counts; it becomes the row itself."""
        known = {each.pk: each for each in self.context["leerling"].geldige_kwalificaties}
        if missing := [pk for pk in rows if pk not in known]:
            raise serializers.ValidationError(f"Dit hoort niet bij deze leerling, of is al ingetrokken: {missing[0]}.")
        return [known[pk] for pk in dict.fromkeys(rows)]

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


KWALIFICATIEVELDEN = frozenset({"kwalificaties", "kwalificaties_intrekken"})


class LeerlingNieuwSerializer(PastBijSchool, LeerlingWijzigSerializer):
    """A new pupil, enrolled at the own school. Context: ``user``."""

    van = DatumField(regel=INSCHRIJVING, required=False, help_text="Ingeschreven vanaf; zonder deze datum vandaag.")
    las_id = serializers.CharField(required=False, allow_blank=True, max_length=40, help_text="Nummer in uw LAS.")
    leerjaar = serializers.CharField(required=False, allow_blank=True, max_length=20)
    andere_leerling = serializers.BooleanField(
        required=False, help_text="True: er is er al een met deze naam en geboortedatum, maar dit is een ander."
    )

    class Meta(LeerlingWijzigSerializer.Meta):
        # Of who is new here nothing ended yet that has to be withdrawn; a diploma is added to who is there.
        _fields = (name for name in LeerlingWijzigSerializer.Meta.fields if name not in KWALIFICATIEVELDEN)
        fields = [*_fields, "van", "las_id", "leerjaar", "andere_leerling"]

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
