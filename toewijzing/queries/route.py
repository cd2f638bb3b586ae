"""The route of one request, read: what follows on the step whose turn it is, and the way it takes."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject
from django.utils import timezone

from swv.kern.meelezen import read_along
from toewijzing.calculations.antwoord import VORMVELDEN, make_vraagveld
from toewijzing.calculations.formulier import get_feitvelden, make_eisen
from toewijzing.calculations.route import Wegstap, find_beslisser, find_beurt, find_snelle_grens, find_weg
from toewijzing.calculations.routecontrole import Routefeiten, Vraagplicht
from toewijzing.calculations.voorwaarde import LEERLINGVELDEN, VRAAG, Eis, Feit, Feitveld, make_eis
from toewijzing.enums import VOOR_VERSTUREN, Aanvraagonderwerp
from toewijzing.models import Aanvraag, Aanvraagsoort, Routestap, Stapvoorwaarde
from toewijzing.models.antwoordfeiten import read_routefeiten
from toewijzing.models.route import VELDEN, find_vraagveld
from toewijzing.queries.formulier import sort_vragen, to_deel, to_mapping

# {field of a condition: the column of the kind that says whether its value is asked}; the others are always known.
GEVRAAGD = {"bedrag": "vraagt_bedrag", "weken": "vraagt_weken", "categorie": "vraagt_categorie"}
REGELVELDEN = ("onderwerp", *GEVRAAGD.values(), "geeft_tlv", "is_awb_besluit", "aantal_deskundigen")


def with_stappen(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """With the steps of its kind and their conditions, read along with the request itself: two queries less."""
    regels = Stapvoorwaarde.objects.filter(stap=OuterRef("pk")).order_by("groep", "pk")
    vraag = JSONObject(**{name: f"over__{name}" for name in ("code", "label", *VORMVELDEN)})
    feiten = JSONObject(veld="veld", teken="teken", waarden="waarden", groep="groep", over=vraag)
    stappen = Routestap.objects.filter(aanvraagsoort=OuterRef("soort")).order_by("volgorde")
    whole = JSONObject(
        id="pk",
        doet="doet",
        rol="rol",
        orgaan="orgaan__code",
        orgaannaam="orgaan__naam",
        eisen=ArraySubquery(regels.values(feiten=feiten)),
    )
    return read_along(aanvragen, stappen_van_soort=ArraySubquery(stappen.values(feiten=whole)))


def read_stap(row: Mapping[str, Any]) -> Wegstap:
    """A step as ``with_stappen`` gives it."""
    eisen = tuple(_read_eis(each) for each in row["eisen"])
    return Wegstap(row["id"], row["doet"], row["rol"], eisen, row["orgaan"] or "")


def _read_eis(row: Mapping[str, Any]) -> Eis:
    veld = make_vraagveld(row["over"]) if row["over"]["code"] else VELDEN[row["veld"]]
    if veld is None:
        raise ValueError(f"Naar het antwoord op «{row['over']['label']}» kan een stap niet kijken.")
    return make_eis(veld, row["teken"], row["waarden"], row["groep"])


def get_orgaannamen(aanvraag: Aanvraag) -> dict[str, str]:
    """{code: name} of the bodies that the route of this request names. Needs ``with_stappen``."""
    return {row["orgaan"]: row["orgaannaam"] for row in aanvraag.stappen_van_soort if row["orgaan"]}


def get_zaakstappen(aanvraag: Aanvraag) -> list[Wegstap]:
    """The steps of the route of this request. Uses ``with_stappen`` when it is there."""
    if hasattr(aanvraag, "stappen_van_soort"):
        return [read_stap(row) for row in aanvraag.stappen_van_soort]
    return get_stappen(aanvraag.soort)


def get_stappen(soort: Aanvraagsoort) -> list[Wegstap]:
    """The steps of a kind as the rules take them, with their conditions: two queries, or none when they were prefetched."""
    known = "stappen" in getattr(soort, "_prefetched_objects_cache", {})
    return [stap.make_wegstap() for stap in (soort.stappen.all() if known else soort.stappen.with_regels())]


def find_next_akkoord(aanvraag: Aanvraag) -> Wegstap | None:
    """The akkoord of the school or of its consulent that follows on the one whose turn it is, or None."""
    if sum(doet in VOOR_VERSTUREN for doet in aanvraag.soort.route) < 2:
        return None
    stappen = [stap for stap in get_zaakstappen(aanvraag) if stap.doet in VOOR_VERSTUREN]
    places = [stap.id for stap in stappen]
    done = places[: places.index(aanvraag.beurt_id) + 1] if aanvraag.beurt_id in places else []
    return find_beurt(stappen, read_for(aanvraag, stappen), done).stap


def get_beslisser(aanvraag: Aanvraag, bedrag: Decimal | None) -> str:
    """The role that decides about a request like this one of another amount (euro); of None as it was asked."""
    stappen = get_stappen(aanvraag.soort)
    feiten = read_for(aanvraag, stappen)
    return find_beslisser(stappen, feiten if bedrag is None else feiten | {"bedrag": bedrag})


def get_snelle_grens(soort: Aanvraagsoort) -> Decimal | None:
    """Up to which amount (euro) the first of several deciders decides on this kind, or None."""
    return find_snelle_grens(get_stappen(soort))


def get_weg(aanvraag: Aanvraag) -> list[Wegstap]:
    """The steps this request takes or may take, as it stands."""
    stappen = get_zaakstappen(aanvraag)
    return find_weg(stappen, read_for(aanvraag, stappen))


def get_routevelden(soort: Aanvraagsoort) -> dict[str, Feitveld]:
    """{key: field} at which a step of this version can look: what is known of every request, and answers.

    Of the answers a number, a yes or no, a day and one choice. Uses a prefetch of ``vragen`` when there is one.
    """
    found = {}
    for vraag in soort.vragen.all():
        with suppress(ValueError):
            found[f"{VRAAG}{vraag.code}"] = find_vraagveld(vraag)
    return {**VELDEN, **found}


def make_routefeiten(
    soort: Aanvraagsoort, organisaties: Mapping[str, Feitveld] | None = None, **anders: Any
) -> Routefeiten:
    """What the check of a route has to know of this version; ``anders`` are columns as they are being filled in.

    ``organisaties``: {field: with the names of boards or schools}, where a step looks at them.
    Uses a prefetch of ``vragen`` when there is one.
    """
    delen = [to_deel(to_mapping(vraag)) for vraag in sort_vragen(soort.vragen.all())]
    velden, vragen = get_feitvelden(delen) | dict(organisaties or {}), {}
    for deel in delen:
        eisen: list[Eis] = []
        with suppress(ValueError):  # told as a fault of the form
            eisen = make_eisen(deel.regels, velden)
        vragen[f"{VRAAG}{deel.code}"] = Vraagplicht(tuple(eisen), deel.verplicht)
    values = {name: anders.get(name, getattr(soort, name)) for name in REGELVELDEN}
    absent = {veld for veld, name in GEVRAAGD.items() if not values[name]}
    if values["onderwerp"] != Aanvraagonderwerp.LEERLING:
        absent |= LEERLINGVELDEN
    return Routefeiten(
        velden, frozenset(velden) - absent, bool(values["geeft_tlv"]), bool(values["is_awb_besluit"]),
        values["aantal_deskundigen"] or 0, vragen, values["onderwerp"] == Aanvraagonderwerp.LEERLING,
    )  # fmt: skip


def name_velden(velden: Iterable[str], vragen: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """These fields in words; ``vragen`` are the questions of the form (code, label)."""
    labels = {f"{VRAAG}{vraag['code']}": f"het antwoord op «{vraag['label']}»" for vraag in vragen}
    return tuple(labels.get(veld) or VELDEN[veld].naam for veld in velden)


def read_for(aanvraag: Aanvraag, stappen: Iterable[Wegstap]) -> dict[str, Feit]:
    """The facts of a request that these steps look at."""
    return read_routefeiten(aanvraag, {eis.veld for stap in stappen for eis in stap.eisen}, timezone.localdate())
