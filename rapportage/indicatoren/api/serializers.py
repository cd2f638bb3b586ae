"""How figures look in the API: numbers as decimals, what is hidden or unknown as null."""

from rest_framework import serializers


class IndicatorSerializer(serializers.Serializer):
    """A definition."""

    code = serializers.CharField()
    naam = serializers.CharField()
    teller = serializers.CharField()
    noemer = serializers.CharField()
    bron = serializers.CharField()
    peildatum = serializers.CharField()
    gewogen = serializers.CharField()
    eenheid = serializers.CharField()
    richting = serializers.CharField()
    lees = serializers.CharField(help_text="Hoe u het cijfer leest.")


def number() -> serializers.DecimalField:
    """A field for a figure of any size, written as a JSON number; null when it is hidden or unknown."""
    return serializers.DecimalField(max_digits=None, decimal_places=None, allow_null=True, coerce_to_string=False)


class DeelSerializer(serializers.Serializer):
    """A figure of one board, school, kind or part."""

    sleutel = serializers.CharField()
    naam = serializers.CharField()
    teller = number()
    noemer = number()
    waarde = serializers.SerializerMethodField()
    verborgen = serializers.BooleanField(help_text="Niet getoond: te klein, of het zou een klein getal verraden.")
    nvt = serializers.BooleanField(
        help_text="Niet van toepassing: een soort aanvraag is er hier niet, en telt niet mee."
    )

    def get_waarde(self, deel: object) -> float | None:
        """The value rounded to 4 decimals; None when it is hidden, unknown, or this part has no value of its own."""
        value = getattr(deel, "waarde", None)
        return None if value is None else round(float(value), 4)


class UitkomstSerializer(DeelSerializer):
    """One indicator over one school year."""

    sleutel = None  # type: ignore[assignment]  # an outcome has a period instead
    naam = None  # type: ignore[assignment]  # the same
    periode = serializers.CharField(source="periode.label")
    van = serializers.DateField(source="periode.van")
    tot = serializers.DateField(source="periode.tot", help_text="Eerste dag die niet meer meetelt.")
    peildatum = serializers.DateField(allow_null=True)
    status = serializers.CharField()
    bronnen = serializers.ListField(child=serializers.CharField())
    ontbreekt = serializers.ListField(child=serializers.CharField(), help_text="Wat er ontbreekt om dit te rekenen.")
    delen = DeelSerializer(many=True)
    per_bestuur = DeelSerializer(many=True)
    per_school = DeelSerializer(many=True)
    per_soort = DeelSerializer(many=True)


class CijferSerializer(serializers.Serializer):
    """A figure with its definition and its years, oldest first."""

    indicator = IndicatorSerializer()
    jaren = UitkomstSerializer(many=True)


class CijferlijstSerializer(serializers.Serializer):
    geteld_op = serializers.DateTimeField(allow_null=True)
    resultaten = CijferSerializer(many=True)
