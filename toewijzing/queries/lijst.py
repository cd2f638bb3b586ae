"""What the list of requests reads beside the requests: the decision, what a row shows, and what it is read along."""

from typing import Any

from django.db.models import Case, Exists, F, OuterRef, QuerySet, Subquery, TextField, Value, When
from django.db.models.functions import Cast, Concat, LPad

from leerlingen.queries import with_sorteernaam
from swv.organisatie.enums import COMMISSIEROLLEN, SCHOOLROLLEN, Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.enums import Besluitstatus, Stap
from toewijzing.models import Aanvraag, Aanvraagsoort, Besluit
from toewijzing.models.zichtbaar import DEADLINE
from toewijzing.queries.drager import knows_delen

# Of a decision, under «besluit_…»: Django leaves out of the query what nobody asks.
BESLUITGELD = ("aantal", "bedrag")
# Who bears what: only for who may know that (``queries.drager``).
BESLUITDELEN = ("deel_bestuur", "deel_swv", "deel_anderen")


def with_besluit(rows: QuerySet[Aanvraag], user: Gebruiker) -> QuerySet[Aanvraag]:
    """With TLV number, category and last day of the decision, for a school once it was made known (``zichtbaar``)."""
    besluiten = Besluit.objects.filter(aanvraag=OuterRef("pk")).exclude(status=Besluitstatus.VERVALLEN)
    if user.rol in SCHOOLROLLEN:
        besluiten = besluiten.filter(status=Besluitstatus.BEKENDGEMAAKT)
    number = Concat(
        "tlv_nummer__swv__code", Value("-"), LPad(Cast("tlv_nummer__volgnummer", TextField()), 6, Value("0"))
    )
    tlv = Case(
        When(Exists(besluiten), tlv_nummer__isnull=False, then=number), default=Value(""), output_field=TextField()
    )
    geld: dict[str, Any] = {f"besluit_{name}": Subquery(besluiten.values(name)[:1]) for name in BESLUITGELD}
    mag = knows_delen(user)
    for name in BESLUITDELEN:
        geld[f"besluit_{name}"] = Case(When(mag, then=Subquery(besluiten.values(name)[:1])), default=None)
    geld["asked_deel_swv"] = Case(When(mag, then=F("gevraagd_deel_swv")), default=None)
    return rows.annotate(
        **geld,
        tlv=tlv,
        categorie=Subquery(besluiten.values("categorie")[:1]),
        eind=Subquery(besluiten.values("eind")[:1]),
    )


def with_row(rows: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """With what a row of the list shows."""
    found = rows.annotate(deadline=DEADLINE).select_related("leerling", "soort", "school", "swv")
    return with_sorteernaam(found, "leerling__")


def get_langs(volgorde: str, user: Gebruiker) -> list[int] | None:
    """All schools by name, or kinds by the code that their column shows, to read the list along.

    None where it holds the requests of one school.
    """
    name = volgorde.removeprefix("-")
    is_swv = user.lid.organisatie.soort == Organisatiesoort.SWV and user.rol != Rol.DESKUNDIGE
    rows: QuerySet[Any]
    column = "sorteernaam"
    if name == "school" and (is_swv or user.rol == Rol.BESTUURDER):
        rows = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL)
        rows = rows if is_swv else rows.filter(pk__in=user.muur_organisaties)
    elif name == "soort" and is_swv:
        rows, column = Aanvraagsoort.objects.filter(swv=user.organisatie_id), "code"
        # What a commission never sees would be read whole before it is left out.
        rows = rows.filter(route__contains=[Stap.ZITTING]) if user.rol in COMMISSIEROLLEN else rows
    else:
        return None
    return list(rows.order_by(column, "pk").values_list("pk", flat=True))
