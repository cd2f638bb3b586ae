"""Advices of experts on a request, and who can be asked for one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery

from leerlingen.models import Document
from leerlingen.signals import find_guides
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, holds_on
from toewijzing.calculations import Kandidaat, check_deskundige
from toewijzing.enums import Opdrachtstand, Teruggave
from toewijzing.models import (
    Aanvraag,
    AanvraagStatus,
    Adviesinstelling,
    Adviesopdracht,
    Adviestarief,
    Deskundigenadvies,
    Pooldeelname,
    Zienswijze,
)

# What an expert does with a case as an expert: no guiding of the pupil, and no work on the request.
ADVIESSTAPPEN = ("advies_ondertekenen", "advies_teruggeven")
# Who gave a case back for one of these is not asked again on it.
BLIJVEND = (Teruggave.BETROKKEN, Teruggave.ANDER_VAK)


def get_adviezen(aanvraag: Aanvraag) -> list[Deskundigenadvies]:
    """The advices that count: asked, not withdrawn, and no addition in their place. Uses a prefetch when there is one."""
    alive = [advies for advies in aanvraag.adviezen.all() if advies.vervallen_op is None]
    replaced = {advies.vervangt_id for advies in alive}
    return [advies for advies in alive if advies.pk not in replaced]


def get_eerdere_adviezen(aanvraag: Aanvraag) -> list[Deskundigenadvies]:
    """Signed advices that an addition took the place of: they stay readable. Uses a prefetch when there is one."""
    alive = [advies for advies in aanvraag.adviezen.all() if advies.vervallen_op is None]
    replaced = {advies.vervangt_id for advies in alive}
    return [advies for advies in alive if advies.pk in replaced]


def has_all_adviezen(aanvraag: Aanvraag) -> bool:
    """As many experts signed as this kind asks; true at once where it asks none."""
    signed = [advies for advies in get_adviezen(aanvraag) if advies.ondertekend_op]
    return len(signed) >= aanvraag.soort.aantal_deskundigen


# --- independence ---------------------------------------------------------------------------------------------------


def get_kandidaat(aanvraag: Aanvraag, deskundige: Gebruiker, vandaag: date) -> Kandidaat:
    """What is known of this expert that bears on independence in this case."""
    return get_kandidaten(aanvraag, [deskundige], vandaag)[deskundige.pk]


def get_kandidaten(aanvraag: Aanvraag, deskundigen: Sequence[Gebruiker], vandaag: date) -> dict[int, Kandidaat]:
    """{id: what is known of this expert for this case}; a fixed number of queries, however many experts there are."""
    ids = [each.pk for each in deskundigen]
    touched, guided = find_involved(aanvraag, ids)
    asked = {advies.deskundige_id for advies in get_adviezen(aanvraag)}
    returned = {
        advies.deskundige_id
        for advies in aanvraag.adviezen.all()
        if advies.vervallen_op is not None and advies.teruggave in BLIJVEND
    }
    decides = {Rol.CVT_LID, Rol.CVT_VOORZITTER, aanvraag.beslisser}
    pool = get_pool(aanvraag.swv_id, vandaag)
    busy = count_open(aanvraag.swv_id)
    return {
        each.pk: Kandidaat(
            discipline=each.discipline,
            registratie=each.registratie,
            werkt_bij_school_of_bestuur=is_tied(each, aanvraag.school),
            betrokken_bij_aanvraag=each.pk in touched,
            betrokken_bij_begeleiding=each.pk in guided,
            beslist_mee=any(
                lid.rol in decides and lid.organisatie_id == aanvraag.swv_id for lid in each.lidmaatschappen
            ),
            al_gevraagd=each.pk in asked,
            gaf_terug=each.pk in returned,
            open_adviezen=busy.get(each.pk, 0),
            hoogstens_open=pool[each.pk].hoogstens_open if each.pk in pool else None,
        )
        for each in deskundigen
    }


def find_involved(aanvraag: Aanvraag, ids: Sequence[int]) -> tuple[set[int], set[int]]:
    """(who of these people worked on this request, who guides or guided its pupil)."""
    pupil = {"leerling_id": aanvraag.leerling_id}
    steps = AanvraagStatus.objects.filter(door__in=ids, **pupil).exclude(actie__in=ADVIESSTAPPEN)
    views = Zienswijze.objects.filter(vastgelegd_door__in=ids, **pupil)
    rows = {*steps.values_list("door", "aanvraag"), *views.values_list("vastgelegd_door", "aanvraag")}
    here = {pk for pk, case in rows if case == aanvraag.pk} | ({aanvraag.aangemaakt_door_id} & set(ids))
    files = Document.objects.filter(toegevoegd_door__in=ids, **pupil).values_list("toegevoegd_door", flat=True)
    elsewhere = {pk for pk, case in rows if case != aanvraag.pk}
    return here, {*files, *elsewhere, *find_guides(aanvraag.leerling_id, ids)}


def is_tied(deskundige: Gebruiker, school: Organisatie) -> bool:
    """Works for the board of this school, at a school of it or by employer: as ``Gebruiker.gebonden_scholen`` tells."""
    own = [lid.organisatie for lid in deskundige.lidmaatschappen]
    own += [deskundige.werkgever] if deskundige.werkgever else []
    boards = {each.pk if each.soort == Organisatiesoort.BESTUUR else each.bestuur_id for each in own} - {None}
    return school.bestuur_id in boards


# --- who can be asked -----------------------------------------------------------------------------------------------


def get_deskundigen(aanvraag: Aanvraag, vandaag: date) -> QuerySet[Gebruiker]:
    """Experts who can be asked by this swv: in its own service or from outside."""
    return get_deskundigen_van(aanvraag.swv_id, vandaag)


def get_deskundigen_van(swv_id: int, vandaag: date) -> QuerySet[Gebruiker]:
    """Experts in the service of this swv or of an organisation from outside, on this day."""
    rol = Q(lidmaatschap__rol=Rol.DESKUNDIGE) & holds_on(vandaag, "lidmaatschap__")
    bij = Q(lidmaatschap__organisatie=swv_id) | Q(lidmaatschap__organisatie__soort="extern")
    return Gebruiker.objects.filter(rol, bij, is_active=True).distinct().order_by("sorteernaam", "pk")


def with_lidmaatschappen(rows: QuerySet[Gebruiker], vandaag: date) -> list[Gebruiker]:
    """These people with their ``lidmaatschappen`` of this day and their employer, in two queries."""
    lids = Lidmaatschap.objects.select_related("organisatie__bestuur").filter(holds_on(vandaag)).order_by("pk")
    found, per_person = list(rows.select_related("werkgever")), defaultdict(list)
    for lid in lids.filter(gebruiker__in=[each.pk for each in found]):
        per_person[lid.gebruiker_id].append(lid)
    for each in found:
        each.lidmaatschappen = per_person[each.pk]
    return found


@dataclass(frozen=True)
class Askable:
    """An expert to choose from: what the choice depends on, and why not this one (Dutch), empty when possible."""

    gebruiker: Gebruiker
    kandidaat: Kandidaat
    deelname: Pooldeelname | None
    bezwaren: Sequence[str]


def get_keuze(aanvraag: Aanvraag, vandaag: date) -> list[Askable]:
    """Every expert this swv can ask: its own pool first, of those the least busy first. A fixed number of queries.

    ``bezwaren`` hold what is against this person here; whether the disciplines fit depends on who else is chosen.
    """
    people = with_lidmaatschappen(get_deskundigen(aanvraag, vandaag), vandaag)
    known, pool = get_kandidaten(aanvraag, people, vandaag), get_pool(aanvraag.swv_id, vandaag)
    found = [
        Askable(each, known[each.pk], pool.get(each.pk), check_deskundige(known[each.pk], (), nog_nodig=2))
        for each in people
    ]
    order = {"vast": 0, "oproep": 1}
    return sorted(
        found,
        key=lambda each: (
            order[each.deelname.soort] if each.deelname else 2, each.kandidaat.open_adviezen, each.gebruiker.sorteernaam,
        ),
    )  # fmt: skip


# --- the pool -------------------------------------------------------------------------------------------------------


def get_pool(swv_id: int, vandaag: date) -> dict[int, Pooldeelname]:
    """{id of the expert: membership} of the pool of this swv on this day."""
    return {row.deskundige_id: row for row in Pooldeelname.objects.filter(holds_on(vandaag), swv=swv_id)}


def get_deelname(swv_id: int, deskundige_id: int, vandaag: date) -> Pooldeelname | None:
    """The membership of this expert that runs or is still to begin, the first one."""
    rows = Pooldeelname.objects.filter(swv=swv_id, deskundige=deskundige_id)
    return rows.exclude(tot__lte=vandaag).order_by("van", "pk").first()


def count_open(swv_id: int) -> dict[int, int]:
    """{id of the expert: advices asked by this swv that are not signed}."""
    rows = Adviesopdracht.objects.filter(swv=swv_id, stand=Opdrachtstand.GEVRAAGD).order_by()
    return dict(rows.values_list("deskundige").annotate(aantal=Count("pk")))


def get_tarieven(swv_id: int, vandaag: date) -> dict[int, Decimal]:
    """{id of the expert: euro per advice} of this swv on this day; of one day the last row counts."""
    rows = Adviestarief.objects.filter(swv=swv_id, van__lte=vandaag).order_by("van", "pk")
    return dict(rows.values_list("deskundige", "bedrag"))


def get_instelling(swv_id: int) -> Adviesinstelling:
    """When this swv reminds its experts; one that never chose starts with the defaults, unsaved."""
    return Adviesinstelling.objects.filter(swv=swv_id).first() or Adviesinstelling(swv_id=swv_id)


def get_ondertekend(aanvraag: Aanvraag) -> QuerySet[Deskundigenadvies]:
    """The advices on this request that were signed and count, to choose from."""
    signed = [advies.pk for advies in get_adviezen(aanvraag) if advies.ondertekend_op]
    return Deskundigenadvies.objects.filter(pk__in=signed).select_related("deskundige")


def with_nummer(opdrachten: QuerySet[Adviesopdracht]) -> QuerySet[Adviesopdracht]:
    """With the number of the request (``nummer``) as far as the wall lets it be read."""
    # Not by a join: a request behind the wall would take its costs along.
    own = Deskundigenadvies.objects.filter(pk=OuterRef("advies")).order_by()
    return opdrachten.annotate(nummer=Subquery(own.values("aanvraag__nummer")[:1]))
