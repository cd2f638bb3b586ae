"""The names of organisations at which a condition looks, read in its own query."""

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db.models import BooleanField, Case, Func, JSONField, OuterRef, TextField, When
from django.db.models.functions import Cast, JSONObject

from swv.organisatie.models import Organisatie
from toewijzing.calculations.voorwaarde import ORGANISATIEVELDEN


def read_organisatienamen() -> Case:
    """[{id, naam}] of the organisations among the values of a condition; None for one that looks at something else."""
    among = Func(
        Cast("pk", TextField()), OuterRef("waarden"), template="%(expressions)s)", arg_joiner=" = ANY(",
        output_field=BooleanField(),
    )  # fmt: skip
    rows = Organisatie.objects.filter(among)
    names = ArraySubquery(rows.order_by("sorteernaam", "pk").values(als=JSONObject(id="pk", naam="naam")))
    return Case(
        When(veld__in=sorted(ORGANISATIEVELDEN), then=names), default=None, output_field=ArrayField(JSONField())
    )
