"""A date through the API: held against the same rules as on the pages.

A day that cannot be true is a refusal as any other. A day that is only unusual is answered with 400, the question at its
field and ``"code": "datum_klopt"``; who sends the same again with ``"datum_klopt": [names of those fields]`` keeps it.
``true`` is enough where one day is asked back.
"""

from datetime import date
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from swv.kern.invoer.datums import DATUM_KLOPT, VANDAAG, Datumregel, find_unanswered, judge

KLOPT_UITLEG = (
    "De namen van de velden waarvan de datum klopt waarnaar Verband vroeg (400 met «code»: «datum_klopt»); true is genoeg"
    " als dat er één is. Alleen nodig na zo'n vraag; een datum die niet kan, blijft geweigerd."
)
KLOPT_FOUT = "Geef true of false, of een lijst met de namen van de velden."


@extend_schema_field({"oneOf": [{"type": "boolean"}, {"type": "array", "items": {"type": "string"}}]})
class KloptField(serializers.Field):
    """Of which fields a day is right that was asked back; True where there is one."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(help_text=KLOPT_UITLEG, required=False, **kwargs)

    def to_internal_value(self, value: Any) -> bool | list[str]:
        """As it was sent. Raises ValidationError for anything else."""
        if not is_answer(value):
            raise serializers.ValidationError(KLOPT_FOUT)
        found: bool | list[str] = value
        return found

    def to_representation(self, value: Any) -> Any:
        """It is only written."""
        return value


def is_answer(value: Any) -> bool:
    """True, False, or a list of names?"""
    return isinstance(value, bool) or (isinstance(value, list) and all(isinstance(each, str) for each in value))


class DatumField(serializers.DateField):
    """A day as jjjj-mm-dd that is plausible by its rule; what the rule says stands in the schema."""

    def __init__(self, *, regel: Datumregel, help_text: str = "", **kwargs: Any) -> None:
        super().__init__(
            help_text=" ".join(part for part in (help_text, f"jjjj-mm-dd. {regel.uitleg}") if part), **kwargs
        )
        self.regel = regel

    def to_internal_value(self, value: Any) -> date:
        """The day. Raises ValidationError for one that cannot be true, today."""
        dag: date = super().to_internal_value(value)
        problem = self.regel.find_refusal(dag, {VANDAAG: timezone.localdate()})
        if problem:
            raise serializers.ValidationError(problem, code="datum")
        return dag


class DatumSerializerMixin(serializers.Serializer):
    """Holds every ``DatumField`` against the other days, and asks a day back that is only unusual."""

    datum_klopt = KloptField(write_only=True)

    # False: what is saved here is a draft; as on its page no day is asked back.
    vraagt_datums = True

    def get_regels(self) -> dict[str, Datumregel]:
        """{name of the field: its rule}."""
        return {name: field.regel for name, field in self.fields.items() if isinstance(field, DatumField)}

    def get_bekende_dagen(self, attrs: dict[str, Any]) -> dict[str, date | None]:
        """{what a day is called in the rules: the day} of what this input is about; context ``bekend`` gives them."""
        return dict(self.context.get("bekend", {}))

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Raises ValidationError by field; with the code ``datum_klopt`` when it is only a question."""
        attrs = super().validate(attrs)
        klopt = attrs.pop(DATUM_KLOPT, False)
        regels = self.get_regels()
        if not any(attrs.get(name) for name in regels):
            return attrs
        known = self.get_bekende_dagen(attrs)
        oordeel = judge(regels, attrs, vandaag=timezone.localdate(), bekend=known)
        if oordeel.weigeringen:
            raise serializers.ValidationError(
                {name: [tekst] for name, tekst in oordeel.weigeringen.items()}, code="datum"
            )
        vragen = find_unanswered(oordeel.vragen, attrs, klopt) if self.vraagt_datums else {}
        if vragen:
            raise serializers.ValidationError({name: [tekst] for name, tekst in vragen.items()}, code=DATUM_KLOPT)
        return attrs
