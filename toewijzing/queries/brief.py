"""Whom a decision is made known to, who helps them, and what is still missing in the letters."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils import timezone

from leerlingen.models import Gezagdrager, Leerling
from opp.calculations import get_partij
from opp.enums import Partij
from opp.models import Opp
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.enums import Briefstatus, Zienswijzepartij
from toewijzing.models import Aanvraag, Besluit, Brief, Briefgegevens
from toewijzing.queries.eigenaar import get_eigenaar

# Who took one of these handles the case, the last one first.
BEHANDELSTAPPEN = ("verklaar_compleet", "naar_deskundigen", "vraag_aanvulling")
BEHEER = "Dat doet u of de beheerder bij Beheer › Brieven."
INSTELLINGEN = "Dat doet de beheerder bij Beheer › Instellingen."


def decides_alone(leerling: Leerling, dag: date) -> bool:
    """Eighteen on this day and legally capable, as the OPP of the pupil says: then the parents are out of it.

    Of a birth date that is known in part it has to be certain: until then the parents are asked and written to.
    """
    if get_partij(leerling.geboren_uiterlijk, None, dag) == Partij.OUDERS:
        return False
    latest = Opp.objects.filter(leerling=leerling).order_by("-pk").values_list("onbekwaam_sinds", flat=True).first()
    return get_partij(leerling.geboren_uiterlijk, latest, dag) == Partij.LEERLING


def get_gezag(leerling: Leerling, dag: date) -> list[Gezagdrager]:
    """Who has authority on this day, in the order in which they were recorded. Uses a prefetch when there is one."""
    rows = sorted(leerling.gezagdrager_set.all(), key=lambda each: each.pk)
    return [each for each in rows if each.tot is None or each.tot > dag]


def get_ontvangers(aanvraag: Aanvraag, dag: date) -> list[dict[str, Any]]:
    """To whom a letter of this day goes, as columns of ``Brief``.

    The school that asked and whom it is about (Awb 3:41): the pupil of eighteen, else each gezagdrager apart. And the
    receiving school when it gave its view (Awb 3:43).
    """
    found: list[dict[str, Any]] = [{"school": aanvraag.school}]
    if decides_alone(aanvraag.leerling, dag):
        found.append({"aan_leerling": True})
    else:
        found += [{"gezagdrager": gezagdrager} for gezagdrager in get_gezag(aanvraag.leerling, dag)]
    heard = any(
        row.partij == Zienswijzepartij.ONTVANGENDE_SCHOOL and not row.is_niet_gehoord
        for row in aanvraag.zienswijzen.all()
    )
    if heard and aanvraag.ontvangende_school and aanvraag.ontvangende_school_id != aanvraag.school_id:
        found.append({"school": aanvraag.ontvangende_school})
    return found


def get_letters(besluit: Besluit) -> list[Brief]:
    """The letters that count, without those that lapsed. Uses a prefetch of ``brieven`` when there is one."""
    return [brief for brief in besluit.brieven.all() if brief.status != Briefstatus.VERVALLEN]


def get_briefgegevens(swv: Organisatie) -> Briefgegevens:
    """What this swv has in every letter; one that never filled it in starts with the defaults, unsaved."""
    return Briefgegevens.objects.filter(swv=swv).first() or Briefgegevens(swv=swv)


def get_behandelaar(aanvraag: Aanvraag) -> Gebruiker | None:
    """Who handles this case at the swv: its owner, else who last took a step in handling it and can still log in."""
    if eigenaar := get_eigenaar(aanvraag, timezone.localdate()):
        return eigenaar
    taken = aanvraag.statussen.filter(actie__in=BEHANDELSTAPPEN, door__is_active=True).select_related("door")
    last = taken.order_by("pk").last()
    return last.door if last else None


def find_gaps_of_swv(swv: Organisatie, eigen: Briefgegevens, *, besluit: bool = True) -> list[str]:
    """What the swv itself has to fill in before a letter goes out, each with who does that where."""
    return [f"Vul eerst in: {what}. {waar}" for what, waar in find_gaps_by_place(swv, eigen, besluit=besluit)]


def find_gaps_by_place(swv: Organisatie, eigen: Briefgegevens, *, besluit: bool = True) -> list[tuple[str, str]]:
    """[(what the swv still has to fill in, where)]; ``besluit``: of a decision one may object to."""
    steunpunt = eigen.steunpunt_naam and (eigen.steunpunt_telefoon or eigen.steunpunt_email or eigen.steunpunt_site)
    needs = [
        (not swv.adres_ontbreekt, "het adres van het samenwerkingsverband", INSTELLINGEN),
        (swv.telefoon and swv.email, "telefoon en e-mailadres van het samenwerkingsverband", INSTELLINGEN),
        (steunpunt, "naam en telefoon, e-mail of site van het ouder- en jeugdsteunpunt", BEHEER),
    ]
    if besluit:
        needs += [
            (eigen.bezwaar_email or eigen.bezwaar_site, "waar iemand digitaal bezwaar maakt", BEHEER),
            (eigen.bestuursorgaan, "namens wie besluiten worden genomen", BEHEER),
        ]
    return [(what, waar) for present, what, waar in needs if not present]


def find_gaps(aanvraag: Aanvraag, ontvangers: Iterable[Organisatie | Gezagdrager | Leerling]) -> list[str]:
    """What has to be filled in before the letters can go out, each with where that is done."""
    missing = find_gaps_of_swv(aanvraag.swv, get_briefgegevens(aanvraag.swv), besluit=aanvraag.soort.is_awb_besluit)
    people = [ontvanger for ontvanger in ontvangers if not isinstance(ontvanger, Organisatie)]
    return missing + [
        f"Vul eerst in: het adres van {each.naam} ({', '.join(ontbreekt)}). Dat doet u in het dossier van de leerling."
        for each in people
        if (ontbreekt := each.adres_ontbreekt)
    ]
