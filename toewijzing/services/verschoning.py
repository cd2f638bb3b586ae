"""Recusal: who does not take part in a case, by a tie with the school or because somebody said so."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Begonnen
from toewijzing.models import Aanvraag, Agendapunt, Lidstem, Verschoning
from toewijzing.queries.zitting import get_deelnames

BAND = "Werkt bij de school of het bestuur dat de aanvraag deed."
BEGON = "Begon deze aanvraag voor de school."
VASTGELEGD = "Het advies is vastgelegd. Daarna verandert niet meer wie meedeed."


def recuse_tied(punt: Agendapunt, among: Collection[int] | None = None) -> None:
    """Write down who does not take part in this case because of a tie, or because he or she began it, and why.

    ``among`` are the ids of who is looked at; None is everybody who was invited.
    """
    leden = [each.gebruiker for each in get_deelnames(punt.zitting) if among is None or each.gebruiker_id in among]
    redenen = {lid: why_tied(punt.aanvraag, lid) for lid in leden}
    Verschoning.objects.bulk_create(
        Verschoning(leerling_id=punt.leerling_id, agendapunt=punt, gebruiker=lid, reden=reden)
        for lid, reden in redenen.items()
        if reden
    )


def why_tied(aanvraag: Aanvraag, lid: Gebruiker) -> str:
    """Why this member has no part in the case whatever anybody says, or ""."""
    if aanvraag.school_id in lid.gebonden_scholen:
        return BAND
    began = aanvraag.begonnen_door == Begonnen.SWV and aanvraag.aangemaakt_door_id == lid.pk
    return BEGON if began else ""


def recuse_again(punt: Agendapunt, among: Collection[int] | None = None) -> None:
    """Who excused themselves from the case on an earlier agenda still does; ``among`` as above."""
    known = set(punt.verschoningen.values_list("gebruiker", flat=True))
    before = Verschoning.objects.filter(
        agendapunt__aanvraag=punt.aanvraag_id, met_de_hand=True, vervallen_op__isnull=True
    ).exclude(agendapunt=punt)
    reasons = {
        row.gebruiker_id: row.reden
        for row in before.order_by("pk")
        if row.gebruiker_id not in known and (among is None or row.gebruiker_id in among)
    }
    Verschoning.objects.bulk_create(
        Verschoning(leerling_id=punt.leerling_id, agendapunt=punt, gebruiker_id=pk, reden=reden, met_de_hand=True)
        for pk, reden in reasons.items()
    )


@transaction.atomic
def recuse(*, punt: Agendapunt, lid: Gebruiker, reden: str) -> Verschoning:
    """This member does not take part in this case from now on; a vote that was given counts no more.

    Raises Incomplete without a reason, for somebody who was not invited, or who is out already; NotPossible once the
    advice was recorded.
    """
    locked = _lock(punt)
    if not reden.strip():
        raise Incomplete({"reden": ["Schrijf waarom. De voorzitter en de secretaris lezen dit."]})
    if not locked.zitting.deelnames.filter(gebruiker=lid).exists():
        raise Incomplete({"gebruiker": ["Deze persoon zit niet in dit orgaan. Kies een lid."]})
    if locked.verschoningen.filter(gebruiker=lid, vervallen_op__isnull=True).exists():
        raise Incomplete({"gebruiker": ["Dit lid doet al niet mee met deze zaak."]})
    # What was said stays in the history of the vote.
    Lidstem.objects.filter(agendapunt=locked, gebruiker=lid).update(
        keuze="niet_aanwezig", toelichting="", minderheid="", met_naam=False
    )
    return Verschoning.objects.create(
        leerling_id=locked.leerling_id, agendapunt=locked, gebruiker=lid, reden=reden.strip(), met_de_hand=True
    )


@transaction.atomic
def undo_recusal(*, verschoning: Verschoning, nu: datetime) -> None:
    """It was a mistake: the member takes part after all. Raises NotPossible for a tie, or once the advice was recorded."""
    _lock(verschoning.agendapunt)
    if not verschoning.met_de_hand:
        raise NotPossible("Dit lid werkt bij de school of het bestuur dat de aanvraag deed, en doet daarom niet mee.")
    verschoning.vervallen_op = nu
    verschoning.save(update_fields=["vervallen_op"])


def _lock(punt: Agendapunt) -> Agendapunt:
    locked: Agendapunt = Agendapunt.objects.select_for_update(of=("self",)).select_related("zitting").get(pk=punt.pk)
    if locked.oordeel:
        raise NotPossible(VASTGELEGD)
    if locked.vervallen_op is not None:
        raise NotPossible("Deze zaak staat niet meer op de agenda.")
    return locked
