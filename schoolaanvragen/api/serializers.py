"""What the API takes and gives about requests of schools, duties and quick money."""

from typing import Any

from rest_framework import serializers

from schoolaanvragen.calculations import TERUGKIJKEN_NA
from schoolaanvragen.enums import Hulpstand, Plichtstatus, Schooluitkomst, Status
from schoolaanvragen.models import Schoolaanvraag, Snellehulp
from schoolaanvragen.queries.aanvraag import (
    get_scholen,
    get_uitgesloten_soorten,
    offer_hulpsoorten,
    offer_soorten,
)
from schoolaanvragen.services.hulp import Hulpvraag
from swv.kern.api.basis import BsnSerializerMixin
from swv.kern.api.datums import DatumField
from swv.kern.invoer.datumregels import TOEKENNING_BEGIN, TOEKENNING_EINDE
from swv.kern.zaken.uitvoer import StapSerializer
from swv.organisatie.api.basis import OrganisatieField, OrganisatieSerializer
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort
from swv.organisatie.models import Organisatie
from toewijzing.enums import Aanvraagonderwerp
from toewijzing.queries.ronde import with_aanbod

SCHOLEN = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, actief=True)
VOLGENDE = "Geef dit mee als «na» voor de volgende bladzijde."


class SchoolaanvraagRijSerializer(serializers.Serializer):
    """One row of the list."""

    nummer = serializers.CharField()
    school = OrganisatieSerializer()
    soort = serializers.CharField(source="soort.naam")
    onderwerp = serializers.ChoiceField(choices=Aanvraagonderwerp.choices)
    groep = serializers.CharField()
    aantal_leerlingen = serializers.IntegerField(allow_null=True)
    status = serializers.ChoiceField(choices=Status.choices)
    begonnen_op = serializers.DateField()
    ingediend_op = serializers.DateField(allow_null=True)
    bedrag = serializers.DecimalField(max_digits=9, decimal_places=2, allow_null=True)
    uren = serializers.DecimalField(max_digits=7, decimal_places=2, allow_null=True)
    van = serializers.DateField(allow_null=True)
    tot_en_met = serializers.DateField(allow_null=True)


class SchooltermijnSerializer(serializers.Serializer):
    bedrag = serializers.DecimalField(max_digits=9, decimal_places=2)
    op = serializers.DateField(allow_null=True, help_text="null: de dag staat nog niet vast.")
    voorwaarde = serializers.CharField()


class SchoolbesluitSerializer(serializers.Serializer):
    uitkomst = serializers.ChoiceField(choices=Schooluitkomst.choices)
    motivering = serializers.CharField()
    bedrag = serializers.DecimalField(max_digits=9, decimal_places=2, allow_null=True)
    uren = serializers.DecimalField(max_digits=7, decimal_places=2, allow_null=True)
    deel_bestuur = serializers.DecimalField(
        max_digits=9, decimal_places=2, allow_null=True, help_text="Euro: wat het schoolbestuur betaalt."
    )
    deel_swv = serializers.DecimalField(
        max_digits=9, decimal_places=2, allow_null=True, help_text="Euro: wat het samenwerkingsverband betaalt."
    )
    termijnen = SchooltermijnSerializer(many=True)
    van = serializers.DateField(allow_null=True)
    tot_en_met = serializers.DateField(allow_null=True)
    op = serializers.DateField()


class SchoolplichtSerializer(serializers.Serializer):
    id = serializers.IntegerField()
    naam = serializers.CharField()
    uiterlijk_op = serializers.DateField()
    status = serializers.ChoiceField(choices=Plichtstatus.choices)
    gedaan_op = serializers.DateField(allow_null=True)
    tekst = serializers.CharField()


class SchoolaanvraagSerializer(SchoolaanvraagRijSerializer):
    """One request."""

    versie = serializers.IntegerField()
    ontvangen_op = serializers.DateField(allow_null=True)
    norm_op = serializers.DateField(allow_null=True, help_text="Volgens de eigen norm is er dan een besluit.")
    vraag_tot = serializers.DateField(
        allow_null=True, help_text="Laatste dag om aan te vullen, zolang dat gevraagd is."
    )
    ronde = serializers.CharField(
        source="ronde.naam", default=None, allow_null=True, help_text="De ronde waarin zij wordt behandeld."
    )
    weken = serializers.IntegerField(allow_null=True)
    scholen = serializers.SerializerMethodField()
    antwoorden = serializers.DictField(help_text="Per code van de vraag.")
    besluit = serializers.SerializerMethodField()
    plichten = SchoolplichtSerializer(many=True)
    mogelijke_acties = StapSerializer(many=True)

    def get_scholen(self, zaak: Schoolaanvraag) -> list[str]:
        """Names of the other schools that take part."""
        return [row.school.naam for row in zaak.deelnames.all()]

    def get_besluit(self, zaak: Schoolaanvraag) -> dict[str, Any] | None:
        """What was decided, or null."""
        besluit = getattr(zaak, "besluit", None)
        return SchoolbesluitSerializer(besluit).data if besluit else None


class SchoolaanvraagLijstSerializer(serializers.Serializer):
    resultaten = SchoolaanvraagRijSerializer(many=True)
    volgende = serializers.CharField(allow_null=True, help_text=VOLGENDE)


class SchoolaanvraagInvoerSerializer(BsnSerializerMixin):
    """A request to begin. Context: ``user``, ``vandaag``. The rest is filled in by PATCH."""

    soort = serializers.CharField(max_length=20, help_text="Code van de soort aanvraag.")
    school = OrganisatieField(queryset=SCHOLEN, required=False, help_text="Alleen voor het samenwerkingsverband zelf.")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """``gekozen`` and ``voor`` as ``begin_aanvraag`` takes them."""
        attrs = super().validate(attrs)
        user, vandaag = self.context["user"], self.context["vandaag"]
        soorten = with_aanbod(offer_soorten(user, vandaag), vandaag)
        found = soorten.filter(code=attrs["soort"].strip().upper()).first()
        if found is None:
            self._explain_uitgesloten(user, vandaag, attrs["soort"].strip().upper())
            codes = ", ".join(soorten.values_list("code", flat=True)) or "er is nu niets te kiezen"
            raise serializers.ValidationError({"soort": f"Kies uit: {codes}."})
        school = user.lid.organisatie if user.rol in SCHOOLROLLEN else attrs.get("school")
        if school is None or not get_scholen(found.swv_id, vandaag).filter(pk=school.pk).exists():
            raise serializers.ValidationError({"school": "Geef een school die bij het samenwerkingsverband hoort."})
        return {**attrs, "gekozen": found, "voor": school}

    def _explain_uitgesloten(self, user: Any, vandaag: Any, code: str) -> None:
        """Raises ValidationError in the words of the swv when its list of schools leaves this one out."""
        for soort in get_uitgesloten_soorten(user, vandaag):
            if soort.code == code:
                raise serializers.ValidationError({"soort": soort.why_not_for_school(user.lid.organisatie)})


class SchoolaanvraagVeldenSerializer(serializers.Serializer):
    """Fields of a concept; those that are left out stay as they are."""

    groep = serializers.CharField(required=False, allow_blank=True)
    aantal_leerlingen = serializers.IntegerField(required=False, allow_null=True)
    van = serializers.CharField(required=False, allow_blank=True, help_text="2027-08-01")
    tot_en_met = serializers.CharField(required=False, allow_blank=True)
    weken = serializers.IntegerField(required=False, allow_null=True)
    bedrag = serializers.CharField(required=False, allow_blank=True, help_text="1234.56")
    uren = serializers.CharField(required=False, allow_blank=True)
    scholen = serializers.ListField(
        child=serializers.CharField(), required=False,
        help_text="Codes van de andere scholen die meedoen, bijvoorbeeld 01AB00; alleen bij meer scholen.",
    )  # fmt: skip
    antwoorden = serializers.DictField(required=False, help_text="Per code van de vraag.")


def read_scholen(codes: Any) -> list[int]:
    """Ids of the schools with these codes. Raises ValidationError at ``scholen``."""
    if not isinstance(codes, list):
        raise serializers.ValidationError({"scholen": "Geef een lijst met codes van scholen."})
    veld = OrganisatieField(queryset=SCHOLEN)
    try:
        return [veld.to_internal_value(code).pk for code in codes]
    except serializers.ValidationError as problem:
        raise serializers.ValidationError({"scholen": problem.detail}) from problem


class SnellehulpSerializer(serializers.Serializer):
    """Quick money."""

    nummer = serializers.CharField()
    school = OrganisatieSerializer()
    soort = serializers.CharField(source="soort.naam")
    waarvoor = serializers.CharField()
    totaal = serializers.DecimalField(max_digits=9, decimal_places=2)
    van = serializers.DateField()
    tot_en_met = serializers.DateField()
    stopt_per = serializers.DateField(
        allow_null=True, help_text="Eerste dag waarop zij niet meer loopt, als zij eerder stopt."
    )
    terugkijken_op = serializers.DateField()
    stand = serializers.SerializerMethodField()

    def get_stand(self, hulp: Snellehulp) -> str:
        """Where it is today, by its days: komt, loopt, afgelopen."""
        return Hulpstand(hulp.get_stand(self.context["vandaag"])).value


class SnellehulpLijstSerializer(serializers.Serializer):
    resultaten = SnellehulpSerializer(many=True)
    volgende = serializers.CharField(allow_null=True, help_text=VOLGENDE)


class SnellehulpStoppenSerializer(BsnSerializerMixin):
    """From which day it runs no more, and why."""

    stopt_per = DatumField(regel=TOEKENNING_EINDE, help_text="Eerste dag waarop zij niet meer loopt.")
    reden = serializers.CharField(max_length=2000, help_text="De school leest dit.")


class SnellehulpInvoerSerializer(BsnSerializerMixin):
    """Quick money to give. Context: ``user``, ``vandaag``."""

    soort = serializers.CharField(max_length=20, help_text="Code van de soort.")
    school = OrganisatieField(queryset=SCHOLEN)
    bedrag = serializers.DecimalField(max_digits=9, decimal_places=2, min_value=1)
    weken = serializers.IntegerField(min_value=1, max_value=104)
    van = DatumField(regel=TOEKENNING_BEGIN)
    waarvoor = serializers.CharField(max_length=300)
    terugkijken_na = serializers.IntegerField(
        required=False, min_value=1, max_value=104, default=TERUGKIJKEN_NA, help_text="Weken."
    )
    boven_budget = serializers.CharField(
        required=False, max_length=2000, default="", allow_blank=True,
        help_text="Waarom het meer is dan er in het budget over is.",
    )  # fmt: skip

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """``gekozen`` and ``hulp`` as ``give_hulp`` takes them."""
        attrs = super().validate(attrs)
        soorten = offer_hulpsoorten(self.context["user"].lid.organisatie_id, self.context["vandaag"])
        found = soorten.filter(code=attrs["soort"].strip().upper()).first()
        if found is None:
            codes = ", ".join(soorten.values_list("code", flat=True)) or "geen enkele soort heeft nu snelle hulp"
            raise serializers.ValidationError({"soort": f"Kies uit: {codes}."})
        names = ("bedrag", "weken", "van", "waarvoor", "terugkijken_na", "boven_budget")
        return {**attrs, "gekozen": found, "hulp": Hulpvraag(**{name: attrs[name] for name in names})}
