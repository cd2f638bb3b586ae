"""What the API takes about a request, and how it is checked before a service gets it."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from rest_framework import serializers

from leerlingen.models import Document, Gezagdrager, Leerling
from swv.kern.api.basis import BsnSerializerMixin
from swv.kern.api.datums import DatumField
from swv.kern.invoer.datumregels import GESPREK, TOEKENNING_BEGIN, TOEKENNING_EINDE
from swv.kern.invoer.datums import Datumregel
from swv.kern.zaken.fouten import NotAllowed
from swv.organisatie.api.basis import OrganisatieField, filter_code
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie
from toewijzing.api.uitvoer import AntwoordField
from toewijzing.calculations.grens import get_begin_regel, get_eind_regel
from toewijzing.calculations.zienswijze import check_zienswijze
from toewijzing.enums import NIET_GEHOORD, Categorie, Hoorwijze, Standpunt, Status, Zienswijzepartij
from toewijzing.forms.aanvraag import get_fields
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.queries.aanvraag import get_soorten, get_uitgesloten
from toewijzing.queries.grens import get_grenzen
from toewijzing.queries.starter import why_not_started
from toewijzing.services.aanvraag import VELDEN

NIET_AAN_TE_VRAGEN = "Uw school kan dit niet aanvragen. Controleer de code."
SCHOLEN = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, actief=True)


class AanvraagFilterSerializer(serializers.Serializer):
    """What the list can be narrowed down to."""

    status = serializers.MultipleChoiceField(choices=Status.choices, required=False, help_text="Mag vaker voorkomen.")
    soort = serializers.CharField(required=False, help_text="Code van de aanvraagsoort.")
    school = serializers.CharField(required=False, help_text="BRIN en vestiging, bijvoorbeeld 20AB00.")
    leerling = serializers.CharField(required=False, help_text="Leerlingnummer.")
    gewijzigd_sinds = serializers.DateTimeField(required=False, help_text="Tijdstip, bijvoorbeeld 2026-11-01T08:00.")
    na = serializers.CharField(required=False, help_text="«volgende» van de vorige bladzijde.")

    def apply(self, aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
        """Narrow this list down. Call after ``is_valid``."""
        chosen = self.validated_data
        if chosen.get("status"):
            aanvragen = aanvragen.filter(status__in=chosen["status"])
        if "soort" in chosen:
            aanvragen = aanvragen.filter(soort__code=chosen["soort"])
        if "school" in chosen:
            aanvragen = aanvragen.filter(school__in=filter_code(Organisatie.objects.all(), chosen["school"]))
        if "leerling" in chosen:
            aanvragen = aanvragen.filter(leerling__nummer=chosen["leerling"])
        if "gewijzigd_sinds" in chosen:
            aanvragen = aanvragen.filter(gewijzigd_op__gte=chosen["gewijzigd_sinds"])
        return aanvragen


class AanvraagNieuwSerializer(serializers.Serializer):
    """A new request; ``leerling`` and ``soort`` become objects. Context: user, vandaag."""

    leerling = serializers.CharField(max_length=12, help_text="Leerlingnummer.")
    soort = serializers.CharField(max_length=20, help_text="Code van de aanvraagsoort, bijvoorbeeld TLV-VSO.")
    swv = serializers.CharField(
        max_length=20, required=False, help_text="Code van het swv; nodig als uw school bij meer swv's hoort."
    )
    sleutel = serializers.UUIDField(
        required=False, help_text="Zelf gekozen: twee keer verzenden met dezelfde sleutel maakt één aanvraag."
    )

    def validate_leerling(self, nummer: str) -> Leerling:
        """The pupil with this number, when its dossier is open to ``user`` of the context."""
        leerling = Leerling.objects.visible_to(self.context["user"]).filter(nummer=nummer).first()
        if leerling is None:
            raise serializers.ValidationError("Deze leerling bestaat niet of staat niet bij uw school ingeschreven.")
        return leerling

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """``soort`` by its code, among what the own school can ask today; ``swv`` only where two have this code.

        Raises NotAllowed for a role that doesn't start it.
        """
        lid = self.context["user"].lidmaatschap
        asked = [each for each in get_soorten(lid.organisatie, self.context["vandaag"]) if each.code == attrs["soort"]]
        if not asked:
            raise serializers.ValidationError({"soort": self._why_not(lid, attrs["soort"])})
        soorten = [each for each in asked if lid.rol in each.indieners]
        if not soorten:
            raise NotAllowed(why_not_started(asked[0], lid.rol))
        attrs["soort"] = self._choose(soorten, attrs.pop("swv", None))
        return attrs

    def _why_not(self, lid: Any, code: str) -> str:
        """In the words of the swv when its list of schools leaves this one out."""
        rows = get_uitgesloten(lid.organisatie, self.context["vandaag"], lid.rol)
        found = next((each for each in rows if each.code == code), None)
        return found.why_not_for_school(lid.organisatie) if found else NIET_AAN_TE_VRAGEN

    def _choose(self, soorten: list[Aanvraagsoort], swv: str | None) -> Aanvraagsoort:
        codes = " of ".join(sorted(soort.swv.code for soort in soorten))
        if swv is None and len(soorten) > 1:
            raise serializers.ValidationError({"swv": f"Uw school hoort bij meer swv's. Kies {codes}."})
        found = next((soort for soort in soorten if swv in (None, soort.swv.code)), None)
        if found is None:
            raise serializers.ValidationError({"swv": f"Bij dit swv kan dit niet. Kies {codes}."})
        return found


class AanvraagWijzigSerializer(BsnSerializerMixin):
    """What the school fills in. Context: ``aanvraag``."""

    vraagt_datums = False

    versie = serializers.IntegerField(
        required=False, help_text="De versie die u zag; is er intussen een stap gezet, dan volgt 409."
    )
    gevraagde_categorie = serializers.ChoiceField(choices=Categorie.choices, allow_null=True, required=False)
    gevraagd_van = DatumField(regel=TOEKENNING_BEGIN, allow_null=True, required=False)
    gevraagd_tot_en_met = DatumField(regel=TOEKENNING_EINDE, allow_null=True, required=False)
    gevraagd_bedrag = serializers.DecimalField(
        max_digits=9, decimal_places=2, min_value=0, allow_null=True, required=False, help_text="euro"
    )
    gevraagd_aantal = serializers.DecimalField(
        max_digits=7, decimal_places=2, min_value=0, allow_null=True, required=False,
        help_text="Van de eenheid van deze soort: uren, dagdelen, weken of leerlingen.",
    )  # fmt: skip
    gevraagde_weken = serializers.IntegerField(min_value=1, max_value=52, allow_null=True, required=False)
    gevraagde_dagen_per_week = serializers.IntegerField(min_value=1, max_value=5, allow_null=True, required=False)
    ontvangende_school = OrganisatieField(
        queryset=SCHOLEN, allow_null=True, required=False, help_text="BRIN en vestiging, bijvoorbeeld 20AB00."
    )
    antwoorden = serializers.DictField(
        child=AntwoordField(allow_null=True), required=False, help_text="{code van de vraag: antwoord, naar zijn soort}"
    )

    def get_regels(self) -> dict[str, Datumregel]:
        """The days that this kind of grant can have."""
        grenzen = get_grenzen(self.context["aanvraag"].soort)
        own = {"gevraagd_van": get_begin_regel(grenzen), "gevraagd_tot_en_met": get_eind_regel(grenzen)}
        return {**super().get_regels(), **own}

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Check each field as the page of the same request would: what its kind does not ask is refused."""
        attrs = super().validate(attrs)
        fields = dict(get_fields(self.context["aanvraag"]))
        asked = {name: value for name, value in attrs.items() if name in VELDEN}
        fouten = {name: texts for name, value in asked.items() if (texts := check_field(fields.get(name), value))}
        if fouten:
            raise serializers.ValidationError(fouten)
        return attrs


def check_field(field: forms.Field | None, value: Any) -> list[str]:
    """What is wrong with this value by the rules of the page; None: this kind of request has no such field."""
    if field is None:
        return [] if value is None else ["Dit soort aanvraag kent dit veld niet. Laat het weg."]
    if value is None:
        return []
    typed = {date: lambda: value.isoformat(), Organisatie: lambda: value.pk}.get(type(value), lambda: value)()
    try:
        field.clean(typed)
    except ValidationError as problem:
        return problem.messages
    return []


class ZienswijzeInvoerSerializer(BsnSerializerMixin):
    """What parents or pupil think, or why they were not heard. Context: ``aanvraag``."""

    vraagt_datums = False

    partij = serializers.ChoiceField(
        choices=[each for each in Zienswijzepartij.choices if each[0] != Zienswijzepartij.ONTVANGENDE_SCHOOL]
    )
    gezagdrager = serializers.IntegerField(
        allow_null=True, required=False, help_text="Id van de gezagdrager, als elk een eigen zienswijze geeft."
    )
    wijze = serializers.ChoiceField(choices=Hoorwijze.choices)
    gevraagd_op = DatumField(
        regel=GESPREK, allow_null=True, required=False, help_text="Wanneer gevraagd; verplicht bij niet_bereikt."
    )
    datum = DatumField(regel=GESPREK, allow_null=True, required=False)
    standpunt = serializers.ChoiceField(choices=Standpunt.choices, allow_blank=True, required=False)
    inhoud = serializers.CharField(allow_blank=True, required=False, max_length=4000)
    reden_niet_gehoord = serializers.CharField(allow_blank=True, required=False, max_length=2000)

    def validate_gezagdrager(self, pk: int | None) -> Gezagdrager | None:
        """Somebody with authority over the pupil of this request, or None: all together."""
        if pk is None:
            return None
        found = Gezagdrager.objects.filter(pk=pk, leerling=self.context["aanvraag"].leerling_id).first()
        if found is None:
            raise serializers.ValidationError("Deze gezagdrager hoort niet bij deze leerling.")
        return found

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """A day and a standpoint, or why nobody was heard; the fields of the other way are emptied."""
        attrs = super().validate(attrs)
        needed = {"datum": "wanneer", "standpunt": "wat het standpunt is"}
        niet = attrs["wijze"] in NIET_GEHOORD
        if niet:
            needed = {"reden_niet_gehoord": "waarom dat niet kon"}
        missing = {name: [f"Leg vast {wat}."] for name, wat in needed.items() if not attrs.get(name)}
        fouten = check_zienswijze(attrs, relaas=attrs["partij"] == Zienswijzepartij.LEERLING) | missing
        if fouten:
            raise serializers.ValidationError(fouten)
        # A second time replaces the first: what belongs to the other way of recording goes.
        empty = {
            "gezagdrager": None, "gevraagd_op": None, "datum": None, "standpunt": "", "inhoud": "", "reden_niet_gehoord": "",
        }  # fmt: skip
        unused = {"datum", "standpunt"} if niet else {"reden_niet_gehoord"}
        return {**empty, **{name: value for name, value in attrs.items() if name not in unused}}


class BijlageInvoerSerializer(serializers.Serializer):
    """A document of the dossier to go along. Context: ``user``, ``aanvraag``."""

    document = serializers.UUIDField(help_text="uuid van een document van deze leerling.")

    def validate_document(self, uuid: Any) -> Document:
        """A document of this pupil that ``user`` of the context may open."""
        found = Document.objects.visible_to(self.context["user"]).filter(
            uuid=uuid, leerling=self.context["aanvraag"].leerling_id
        ).first()  # fmt: skip
        if found is None:
            raise serializers.ValidationError("Dit document staat niet in het dossier van deze leerling.")
        return found
