"""What the API takes and gives about consultations and hours."""

from typing import Any

from rest_framework import serializers

from consulten.calculations import GeenTijd, check_minuten
from consulten.enums import Consultonderwerp, Consultuitkomst, Status
from consulten.forms.velden import MAX_VRAAG
from consulten.models import Consult, Consultsoort, Uursoort
from consulten.queries.consult import get_bespreekbaar, get_scholen, get_soorten
from consulten.queries.uren import find_zaak, get_uursoorten
from consulten.services.consult import Consultvraag
from consulten.services.uren import Urenzaak, make_urenzaak
from swv.kern.api.basis import BsnSerializerMixin
from swv.kern.api.datums import DatumField
from swv.kern.invoer.datumregels import URENDAG
from swv.kern.invoer.uitleg import find_no_uitleg
from swv.kern.zaken.uitvoer import StapSerializer
from swv.organisatie.api.basis import OrganisatieField, OrganisatieSerializer
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort
from swv.organisatie.models import Organisatie

SWVS = Organisatie.objects.filter(soort=Organisatiesoort.SWV, actief=True)
SCHOLEN = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, actief=True)


class ConsultRijSerializer(serializers.Serializer):
    """One row of the list: it names no pupil."""

    nummer = serializers.CharField()
    school = OrganisatieSerializer()
    onderwerp = serializers.ChoiceField(choices=Consultonderwerp.choices)
    soort = serializers.CharField(source="soort.naam")
    status = serializers.ChoiceField(choices=Status.choices)
    gesteld_op = serializers.DateField()
    beantwoord_op = serializers.DateField(allow_null=True)
    gesloten_op = serializers.DateField(allow_null=True)
    uitkomst = serializers.ChoiceField(choices=Consultuitkomst.choices, allow_blank=True)
    behandelaar = serializers.SerializerMethodField()
    minuten = serializers.IntegerField()

    def get_behandelaar(self, consult: Consult) -> str:
        """The name of who took it up; "" for nobody yet."""
        return consult.behandelaar.naam if consult.behandelaar else ""


class ConsultSerializer(ConsultRijSerializer):
    """One consultation; ``leerling``, ``groep``, ``vraag`` and ``advies`` are null for who does not read them (any more)."""

    versie = serializers.IntegerField()
    leerling = serializers.SerializerMethodField()
    groep = serializers.SerializerMethodField()
    vraag = serializers.SerializerMethodField()
    advies = serializers.SerializerMethodField()
    mogelijke_acties = StapSerializer(many=True)

    def get_leerling(self, consult: Consult) -> str | None:
        """The number of the pupil."""
        inhoud = consult.inhoud_gezien
        return inhoud.leerling.nummer if inhoud and inhoud.leerling else None

    def get_groep(self, consult: Consult) -> str | None:
        """Which group."""
        return consult.inhoud_gezien.groep if consult.inhoud_gezien else None

    def get_vraag(self, consult: Consult) -> str | None:
        """What was asked."""
        return consult.inhoud_gezien.vraag if consult.inhoud_gezien else None

    def get_advies(self, consult: Consult) -> str | None:
        """What was answered."""
        return consult.inhoud_gezien.advies if consult.inhoud_gezien else None


class ConsultLijstSerializer(serializers.Serializer):
    resultaten = ConsultRijSerializer(many=True)
    volgende = serializers.CharField(allow_null=True, help_text="Geef dit mee als «na» voor de volgende bladzijde.")


class ConsultvraagSerializer(BsnSerializerMixin):
    """A question. Context: ``user``, ``vandaag``."""

    onderwerp = serializers.ChoiceField(choices=Consultonderwerp.choices)
    soort = serializers.CharField(max_length=80, help_text="Naam uit de lijst van het samenwerkingsverband.")
    vraag = serializers.CharField(max_length=MAX_VRAAG)
    leerling = serializers.CharField(required=False, max_length=12, help_text="Leerlingnummer; alleen bij «leerling».")
    groep = serializers.CharField(required=False, max_length=100, help_text="Alleen bij «groep».")
    school = OrganisatieField(queryset=SCHOLEN, required=False, help_text="Alleen voor het samenwerkingsverband zelf.")
    swv = OrganisatieField(queryset=SWVS, required=False, help_text="Alleen als de school bij meer swv's hoort.")

    def validate_vraag(self, tekst: str) -> str:
        """As on the page: something has to be told."""
        if fault := find_no_uitleg(tekst, "Wat is de vraag?"):
            raise serializers.ValidationError(fault)
        return tekst

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """``swv``, ``school`` and ``vraag`` as ``ask_consult`` takes them."""
        attrs = super().validate(attrs)
        user, vandaag = self.context["user"], self.context["vandaag"]
        swv = attrs.get("swv") or (user.swvs[0] if len(user.swvs) == 1 else None)
        if swv is None or swv.pk not in {each.pk for each in user.swvs}:
            codes = ", ".join(each.code for each in user.swvs)
            raise serializers.ValidationError({"swv": f"Kies het samenwerkingsverband: {codes}."})
        school = user.lid.organisatie if user.rol in SCHOOLROLLEN else attrs.get("school")
        if school is None or not get_scholen(swv.pk, vandaag).filter(pk=school.pk).exists():
            raise serializers.ValidationError({"school": "Geef een school die bij het samenwerkingsverband hoort."})
        soort: Consultsoort | None = get_soorten(swv, vandaag).filter(naam__iexact=attrs["soort"]).first()
        if soort is None:
            namen = ", ".join(get_soorten(swv, vandaag).values_list("naam", flat=True))
            raise serializers.ValidationError({"soort": f"Kies uit: {namen}."})
        leerling = None
        if nummer := attrs.get("leerling"):
            leerling = get_bespreekbaar(user, vandaag).filter(nummer=nummer.strip().upper()).first()
            if leerling is None:
                raise serializers.ValidationError(
                    {"leerling": "Deze leerling kent u niet, of staat niet op uw school."}
                )
        vraag = Consultvraag(attrs["onderwerp"], soort, attrs["vraag"], leerling, attrs.get("groep", ""))
        return {**attrs, "swv": swv, "school": school, "gesteld": vraag}


class UurregelSerializer(serializers.Serializer):
    """One own line of hours."""

    id = serializers.IntegerField()
    dag = serializers.DateField()
    minuten = serializers.IntegerField()
    soort = serializers.CharField(source="soort.naam")
    school = OrganisatieSerializer()
    consult = serializers.SerializerMethodField()
    schoolaanvraag = serializers.SerializerMethodField()
    notitie = serializers.CharField()

    def get_schoolaanvraag(self, regel: Any) -> str | None:
        """The number of the request of a school it was for."""
        return regel.schoolaanvraag.nummer if regel.schoolaanvraag else None

    def get_consult(self, regel: Any) -> str | None:
        """The number of the consultation it was for."""
        return regel.consult.nummer if regel.consult else None


class UrenlijstSerializer(serializers.Serializer):
    resultaten = UurregelSerializer(many=True)
    volgende = serializers.CharField(allow_null=True, help_text="Geef dit mee als «na» voor de volgende bladzijde.")


class UurregelInvoerSerializer(BsnSerializerMixin):
    """A line to write. Context: ``user``, ``vandaag``."""

    dag = DatumField(regel=URENDAG)
    minuten = serializers.IntegerField(min_value=15, max_value=24 * 60, help_text="Hele kwartieren.")
    soort = serializers.CharField(max_length=80, help_text="Naam uit de lijst van activiteiten.")
    nummer = serializers.CharField(required=False, max_length=12, help_text="Van een consult of aanvraag.")
    school = OrganisatieField(
        queryset=SCHOLEN, required=False, help_text="Als het niet voor een consult of aanvraag is."
    )
    notitie = serializers.CharField(required=False, allow_blank=True, max_length=200, default="")

    def validate_minuten(self, minuten: int) -> int:
        """Whole quarters."""
        try:
            return check_minuten(minuten)
        except GeenTijd as problem:
            raise serializers.ValidationError(str(problem)) from problem

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """``activiteit`` and ``zaak`` as ``write_uren`` takes them."""
        attrs = super().validate(attrs)
        user, vandaag = self.context["user"], self.context["vandaag"]
        soorten = get_uursoorten(user.lid.organisatie, vandaag)
        soort: Uursoort | None = soorten.filter(naam__iexact=attrs["soort"]).first()
        if soort is None:
            namen = ", ".join(soorten.values_list("naam", flat=True))
            raise serializers.ValidationError({"soort": f"Kies uit: {namen}."})
        return {**attrs, "activiteit": soort, "zaak": self._find_zaak(user, attrs)}

    def _find_zaak(self, user: Any, attrs: dict[str, Any]) -> Urenzaak:
        if nummer := attrs.get("nummer"):
            found = find_zaak(user, nummer)
            if found is None:
                raise serializers.ValidationError({"nummer": "Dit nummer kent u niet."})
            return make_urenzaak(found)
        if attrs.get("school") is None:
            raise serializers.ValidationError({"school": "Geef een school, of het nummer van een consult of aanvraag."})
        return Urenzaak(attrs["school"])
