"""What the API takes and gives about thuiszitters. A gemeente gets its own, smaller answer."""

from datetime import date
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiExample, extend_schema_field
from rest_framework import serializers

from leerlingen.api.serializers import GeboorteField, GeboorteInvoer
from leerlingen.models import Leerling
from swv.kern.api.basis import BsnSerializerMixin
from swv.kern.api.datums import DatumField, DatumSerializerMixin
from swv.kern.invoer.datumregels import BEKEND_OP, EERSTE_VERZUIMDAG, EINDE_VRIJSTELLING, PEILDATUM
from swv.kern.zaken.uitvoer import StapSerializer
from swv.organisatie.api.basis import OrganisatieField, OrganisatieSerializer
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort
from swv.organisatie.models import Organisatie
from thuiszitters.enums import Geoorloofd, Opgavekolom, Status
from thuiszitters.forms.melding import ONBEKEND, get_meldbaar
from thuiszitters.models import Verzuimcategorie
from thuiszitters.queries.termijn import get_categorieen, get_oorzaken
from thuiszitters.queries.zaak import get_inschrijving, get_swvs
from thuiszitters.services.melding import Verzuim

SWVS = Organisatie.objects.filter(soort=Organisatiesoort.SWV, actief=True)
SCHOLEN = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, actief=True)


class VolgendeActieSerializer(serializers.Serializer):
    wat = serializers.CharField()
    eigenaar = serializers.CharField(source="eigenaar.naam")
    uiterlijk = serializers.DateField()


class ThuiszitterRijSerializer(serializers.Serializer):
    """One row of the list."""

    nummer = serializers.CharField()
    leerling = serializers.CharField(source="leerling.nummer")
    school = OrganisatieSerializer(allow_null=True)
    categorie = serializers.CharField(source="categorie.code")
    status = serializers.ChoiceField(choices=Status.choices)
    sinds = serializers.DateField()
    einddatum = serializers.DateField(allow_null=True)
    casusregisseur = serializers.CharField(source="casusregisseur.naam")
    volgende_actie = VolgendeActieSerializer(allow_null=True)


class BeperkteAfspraakSerializer(serializers.Serializer):
    wat = serializers.CharField()
    wie = serializers.CharField()
    uiterlijk = serializers.DateField()
    status = serializers.CharField()


class BeperktSerializer(serializers.Serializer):
    """A case for the gemeente of residence: name, category, dates and agreements."""

    nummer = serializers.CharField()
    naam = serializers.CharField()
    categorie = serializers.CharField()
    status = serializers.CharField()
    sinds = serializers.DateField()
    gemeld_op = serializers.DateField()
    terug_op = serializers.DateField(allow_null=True)
    controle_op = serializers.DateField(allow_null=True)
    regisseur = serializers.CharField()
    afspraken = BeperkteAfspraakSerializer(many=True)


class PeriodeSerializer(serializers.Serializer):
    categorie = serializers.CharField(source="categorie.code")
    geoorloofd = serializers.ChoiceField(choices=Geoorloofd.choices)
    van = serializers.DateField()
    tot = serializers.DateField(allow_null=True)


class AfspraakSerializer(serializers.Serializer):
    id = serializers.IntegerField()
    wat = serializers.CharField()
    wie = serializers.CharField()
    uiterlijk = serializers.DateField()
    status = serializers.CharField()


class OpenActieSerializer(VolgendeActieSerializer):
    id = serializers.IntegerField()


class ThuiszitterSerializer(ThuiszitterRijSerializer):
    """A case in full, for school and swv."""

    versie = serializers.IntegerField()
    bron = serializers.CharField()
    gemeld_op = serializers.DateField()
    bestemming = serializers.CharField()
    nazorg_op = serializers.DateField(allow_null=True)
    toelichting = serializers.CharField(source="situatie.toelichting")
    oorzaken = serializers.ListField(child=serializers.CharField(), source="situatie.oorzaken")
    belemmeringen = serializers.ListField(child=serializers.CharField(), source="situatie.belemmeringen")
    zorg = serializers.CharField(source="situatie.zorg")
    perioden = PeriodeSerializer(many=True, source="geldige_perioden")
    open_acties = OpenActieSerializer(many=True)
    afspraken = AfspraakSerializer(many=True, source="alle_afspraken")
    mogelijke_acties = StapSerializer(many=True)


class LijstSerializer(serializers.Serializer):
    resultaten = ThuiszitterRijSerializer(many=True)
    volgende = serializers.CharField(allow_null=True, help_text="Geef dit mee als «na» voor de volgende bladzijde.")


class BeperkteLijstSerializer(serializers.Serializer):
    resultaten = BeperktSerializer(many=True)
    volgende = serializers.CharField(allow_null=True)


@extend_schema_field(serializers.CharField())
class CategorieField(serializers.SlugRelatedField):
    """A category by its code."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(slug_field="code", queryset=Verzuimcategorie.objects.all(), **kwargs)

    def get_queryset(self) -> QuerySet[Verzuimcategorie]:
        """Those that hold on the day of the report."""
        vandaag = self.context.get("vandaag")
        return get_categorieen(vandaag) if vandaag else Verzuimcategorie.objects.all()


class VerzuimInvoerSerializer(BsnSerializerMixin):
    """What every report says about the absence. Context: ``user``, ``vandaag``."""

    categorie = CategorieField(help_text="Code: relatief, absoluut, dreigend, vrijstelling_5a …")
    van = DatumField(regel=EERSTE_VERZUIMDAG, help_text="Eerste dag waarop de leerling niet op school was.")
    tot = DatumField(
        regel=EINDE_VRIJSTELLING, required=False, allow_null=True,
        help_text="Alleen bij een vrijstelling: de eerste dag erna.",
    )  # fmt: skip

    def get_bekende_dagen(self, attrs: dict[str, Any]) -> dict[str, date | None]:
        """Those of the pupil, when it is a known one."""
        leerling = attrs.get("leerling")
        return leerling.bekende_dagen if leerling else {}


class MeldingSerializer(VerzuimInvoerSerializer):
    """A report about a pupil one knows."""

    leerling = serializers.CharField(help_text="Leerlingnummer, bijvoorbeeld L-7K2P9QH.")
    geoorloofd = serializers.ChoiceField(choices=Geoorloofd.choices, default=Geoorloofd.ONBEKEND)
    toelichting = serializers.CharField(required=False, allow_blank=True, max_length=4000, default="")
    oorzaken = serializers.ListField(child=serializers.CharField(), required=False, default=list)
    swv = OrganisatieField(queryset=SWVS, required=False, help_text="Alleen als de school bij meer swv's hoort.")

    def validate_leerling(self, nummer: str) -> Leerling:
        """The pupil with this number, when ``user`` of the context may report it."""
        found = get_meldbaar(self.context["user"]).filter(nummer=nummer.strip().upper()).first()
        if found is None:
            raise serializers.ValidationError(ONBEKEND)
        return found

    def validate_oorzaken(self, codes: list[str]) -> list[str]:
        """Only codes of causes that hold on ``vandaag`` of the context."""
        unknown = set(codes) - set(get_oorzaken(self.context["vandaag"]).values_list("code", flat=True))
        if unknown:
            raise serializers.ValidationError(f"Onbekend: {', '.join(sorted(unknown))}.")
        return codes

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Adds ``school`` (the own one, else that of the enrolment) and ``swv``, asked only when there are more."""
        attrs = super().validate(attrs)
        user, vandaag = self.context["user"], self.context["vandaag"]
        if user.rol in SCHOOLROLLEN:
            own = list(get_swvs(user.lidmaatschap.organisatie, vandaag))
            school = user.lidmaatschap.organisatie
        else:
            own = [user.lidmaatschap.organisatie]
            enrolled = get_inschrijving(attrs["leerling"].pk, vandaag)
            school = enrolled.school if enrolled else None
        swv = attrs.pop("swv", None) or (own[0] if len(own) == 1 else None)
        if swv not in own:
            codes = ", ".join(each.code for each in own)
            raise serializers.ValidationError({"swv": f"Kies het samenwerkingsverband: {codes}."})
        return {**attrs, "swv": swv, "school": school}

    @property
    def verzuim(self) -> Verzuim:
        """The absence of a valid report, as ``report_thuiszitter`` takes it."""
        data = self.validated_data
        return Verzuim(data["categorie"], data["van"], data.get("tot"), data["geoorloofd"])


class OnbekendeSerializer(GeboorteInvoer, VerzuimInvoerSerializer):
    """A report of a leerplichtambtenaar, by name and birth date."""

    roepnaam = serializers.CharField(max_length=60, required=False, allow_blank=True, default="")
    tussenvoegsel = serializers.CharField(max_length=20, required=False, allow_blank=True, default="")
    achternaam = serializers.CharField(max_length=100)
    geboortedatum = GeboorteField()
    school = OrganisatieField(queryset=SCHOLEN, required=False, allow_null=True, help_text="BRIN en vestiging.")
    swv = OrganisatieField(queryset=SWVS, required=False, help_text="Alleen als de gemeente bij meer swv's hoort.")
    toelichting = serializers.CharField(required=False, allow_blank=True, max_length=2000, default="")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """As ``create_melding`` takes it, with the own gemeente; ``swv`` is asked only when it belongs to more."""
        attrs = super().validate(attrs)
        gemeente, sinds = self.context["user"].lidmaatschap.organisatie, attrs.pop("van")
        own = list(get_swvs(gemeente, self.context["vandaag"]))
        swv = attrs.get("swv") or (own[0] if len(own) == 1 else None)
        if swv not in own:
            raise serializers.ValidationError(
                {"swv": f"Kies het samenwerkingsverband: {', '.join(each.code for each in own)}."}
            )
        return {**attrs, "swv": swv, "gemeente": gemeente, "school": attrs.get("school"), "sinds": sinds}


class GedaneMeldingSerializer(serializers.Serializer):
    id = serializers.IntegerField(source="pk")
    status = serializers.CharField()


class OpgaveVraagSerializer(DatumSerializerMixin):
    peildatum = DatumField(regel=PEILDATUM)
    bekend_op = DatumField(regel=BEKEND_OP, required=False, help_text="Zonder deze datum: met alles wat nu bekend is.")


class OpgaveSerializer(serializers.Serializer):
    peildatum = serializers.DateField()
    bekend_op = serializers.DateTimeField()
    aantallen = serializers.DictField(child=serializers.IntegerField(), help_text=", ".join(Opgavekolom.values))
    zaken = serializers.DictField(child=serializers.ListField(child=serializers.CharField()))


VOORBEELD_MELDING = OpenApiExample(
    "Vier weken ziek gemeld",
    value={"leerling": "L-7K2P9QH", "categorie": "relatief", "van": "2026-10-26", "geoorloofd": "geoorloofd"},
    request_only=True,
)
VOORBEELD_ONBEKEND = OpenApiExample(
    "Door de leerplichtambtenaar",
    value={
        "roepnaam": "Sam", "achternaam": "Bakker", "geboortedatum": "2012-05-02", "school": "20AB00",
        "categorie": "relatief", "van": "2026-10-26",
    },
    request_only=True,
)  # fmt: skip
