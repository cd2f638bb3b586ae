"""Votes of members on a case."""

from collections.abc import Mapping

from django.db import transaction
from django.utils import timezone

from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Stemkeuze
from toewijzing.models import Agendapunt, Lidstem, Zittingsdeelname
from toewijzing.queries.zitting import Zaakdeelname, get_deelnames

GEEN_STEM = "U hebt geen stem in deze zaak."
ZELF_GESTEMD = "Dit lid gaf zijn stem zelf. Die wijzigt alleen het lid."


@transaction.atomic
def cast_vote(
    *, punt: Agendapunt, by: Gebruiker, keuze: str, toelichting: str = "", minderheid: str = "", met_naam: bool = False
) -> Lidstem:
    """A member's own vote, or another one for as long as the advice is not recorded.

    Raises NotPossible for who has no vote in this case, and Incomplete for a name without a minority opinion.
    """
    locked = _lock(punt)
    if by.pk not in get_voters(locked):
        raise NotPossible(GEEN_STEM)
    if met_naam and not minderheid.strip():
        raise Incomplete({"minderheid": ["Schrijf uw minderheidsstandpunt, of haal het vinkje bij uw naam weg."]})
    stem, _ = Lidstem.objects.update_or_create(
        agendapunt=locked, gebruiker=by,
        defaults={
            "leerling_id": locked.leerling_id, "keuze": keuze, "toelichting": toelichting.strip(),
            "minderheid": minderheid.strip(), "met_naam": met_naam, "zelf": True, "op": timezone.now(),
        },
    )  # fmt: skip
    return stem


@transaction.atomic
def record_votes(*, punt: Agendapunt, keuzes: Mapping[int, str]) -> None:
    """What was voted in the room, {id of the member: choice}, by who leads; "" is no vote.

    Raises NotPossible for somebody who has no vote in this case, or who gave it himself.
    """
    locked = _lock(punt)
    voters = get_voters(locked)
    own = set(locked.stemmen.filter(zelf=True).values_list("gebruiker", flat=True))
    for pk, keuze in keuzes.items():
        if pk not in voters:
            raise NotPossible("Dit lid heeft geen stem in deze zaak.")
        if pk in own:
            raise NotPossible(ZELF_GESTEMD)
        if keuze:
            Lidstem.objects.update_or_create(
                agendapunt=locked, gebruiker_id=pk,
                defaults={
                    "leerling_id": locked.leerling_id, "keuze": Stemkeuze(keuze), "zelf": False, "op": timezone.now(),
                },
            )  # fmt: skip


def get_voters(punt: Agendapunt) -> dict[int, Zittingsdeelname]:
    """{id: invitation} of who has a vote in this case: invited with one, not recused, not tied to the school."""
    recused = set(punt.verschoningen.filter(vervallen_op__isnull=True).values_list("gebruiker", flat=True))
    deel = Zaakdeelname(punt.zitting, get_deelnames(punt.zitting), recused)
    return {each.gebruiker_id: each for each in deel.can_vote(punt.aanvraag.school_id, deel.deelnames)}


def _lock(punt: Agendapunt) -> Agendapunt:
    rows = Agendapunt.objects.select_for_update(of=("self",)).select_related("zitting", "aanvraag")
    locked: Agendapunt = rows.get(pk=punt.pk)
    if locked.oordeel:
        raise NotPossible("Het advies is vastgelegd. Daarna verandert er geen stem meer.")
    return locked
