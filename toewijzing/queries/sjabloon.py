"""Templates: which one a letter or mail has, and what the kinds of request it serves can give."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Prefetch
from django.http import Http404
from django.shortcuts import get_object_or_404

from swv.kern.berichtsoorten import MAILSOORTEN
from swv.organisatie.models import Gebruiker
from swv.organisatie.services.geldigheid import pick_current
from toewijzing.calculations.berichttekst import fill_bericht, get_mailvelden
from toewijzing.calculations.sjabloon import Bloktekst, Sjabloonpunt, check_bericht, check_brief
from toewijzing.calculations.sjabloonveld import BRIEFVELDEN, Sjabloonkader, Sjabloonveld, read_values
from toewijzing.enums import SJABLOON_OPEN, Aanvraagonderwerp, Sjabloonstatus
from toewijzing.models import Aanvraagsoort, Briefsjabloon, Sjabloonblok, Sjabloonversie

# {whose letter it is in its content: for whom a template is}.
AAN = {"aanvrager": "school", "school": "ontvangende_school", "ouder": "ouders", "leerling": "ouders"}


# --- what counts ----------------------------------------------------------------------------------------------------


def get_in_gebruik(swv_id: int, uitkomst: str) -> list[Sjabloonversie]:
    """The versions in use for letters of this outcome, with their parts; one query when there are none."""
    rows = Sjabloonversie.objects.filter(
        status=Sjabloonstatus.IN_GEBRUIK, sjabloon__swv=swv_id, sjabloon__uitkomst=uitkomst
    )
    return list(rows.select_related("sjabloon").prefetch_related("blokken").order_by("pk"))


def choose_versie(versies: Iterable[Sjabloonversie], soort_code: str, aan: str) -> Sjabloonversie | None:
    """The most precise one for this kind and addressee (a value of ``Briefaan``); a kind goes before an addressee."""
    fits = [each for each in versies if each.sjabloon.soort_code in ("", soort_code) and each.sjabloon.aan in ("", aan)]
    return max(fits, key=lambda each: (bool(each.sjabloon.soort_code), bool(each.sjabloon.aan)), default=None)


def find_eigen_woorden(soort: str, swv_id: int, waarden: Mapping[str, str]) -> tuple[str, list[str]] | None:
    """(subject, lines) of this kind of mail in the words of the swv, None for the words of Verband; one query.

    ``waarden``: {field: text} of the case; what is of the swv is added.
    """
    found = Sjabloonblok.objects.filter(
        versie__status=Sjabloonstatus.IN_GEBRUIK, versie__sjabloon__swv=swv_id, versie__sjabloon__bericht=soort
    ).select_related("versie__sjabloon__swv").first()  # fmt: skip
    if found is None:
        return None
    swv = found.versie.sjabloon.swv
    inhoud = {"samenwerkingsverband": swv.naam, "telefoon": swv.telefoon, "mailadres": swv.email, **waarden}
    velden = get_mailvelden(MAILSOORTEN[soort])
    onderwerp, regels = fill_bericht(found.kop, found.tekst, read_values(velden, inhoud))
    return (onderwerp, regels) if onderwerp else None


# --- for the pages --------------------------------------------------------------------------------------------------


def get_sjablonen(user: Gebruiker) -> list[Briefsjabloon]:
    """All of the own swv with their versions, the newest first; two queries."""
    versies = Prefetch("versies", queryset=Sjabloonversie.objects.order_by("-nummer"))
    return list(Briefsjabloon.objects.visible_to(user).prefetch_related(versies))


def find_versie(user: Gebruiker, pk: int) -> Sjabloonversie:
    """This version of the own swv, with its parts. Raises Http404."""
    rows = Sjabloonversie.objects.visible_to(user).select_related("sjabloon__swv", "voorgelegd_door", "in_gebruik_door")
    return get_object_or_404(rows.prefetch_related("blokken"), pk=pk)


def find_blok(user: Gebruiker, pk: int) -> Sjabloonblok:
    """This part of the own swv's, of a version that is still written at. Raises Http404."""
    rows = Sjabloonblok.objects.filter(versie__in=Sjabloonversie.objects.visible_to(user))
    return get_object_or_404(rows.select_related("versie__sjabloon__swv"), pk=pk)


def get_open_versie(sjabloon: Briefsjabloon) -> Sjabloonversie | None:
    """The one somebody works on now."""
    return sjabloon.versies.filter(status__in=SJABLOON_OPEN).first()


def get_previous(versie: Sjabloonversie) -> Sjabloonversie | None:
    """The version before this one that was ever used, with its parts."""
    rows = Sjabloonversie.objects.filter(sjabloon=versie.sjabloon_id, nummer__lt=versie.nummer, van__isnull=False)
    return rows.prefetch_related("blokken").order_by("-nummer").first()


def to_teksten(blokken: Iterable[Sjabloonblok]) -> list[Bloktekst]:
    """The parts as the rules read them, in order."""
    return [Bloktekst(blok.vast, blok.kop, blok.tekst, blok.voorwaarde) for blok in blokken]


def get_soorten(swv_id: int, vandaag: date) -> list[Aanvraagsoort]:
    """The kinds of request of this swv as they are on this day, by name."""
    return list(pick_current(Aanvraagsoort.objects.filter(swv=swv_id, onderwerp=Aanvraagonderwerp.LEERLING), vandaag))


def get_kader(sjabloon: Briefsjabloon) -> Sjabloonkader:
    """For which letters this template is. Of every row of a kind: a request keeps the rules with which it began."""
    rows = Aanvraagsoort.objects.filter(swv=sjabloon.swv_id)
    if sjabloon.soort_code:
        rows = rows.filter(code=sjabloon.soort_code)
    names = ("is_awb_besluit", "vraagt_categorie", "vraagt_bedrag", "geeft_tlv")
    found: Sequence[Any] = list(rows.values_list(*names)) or [(True, True, True, True)]
    awb, categorie, bedrag, tlv = (any(column) for column in zip(*found, strict=True))
    return Sjabloonkader(
        uitkomst=sjabloon.uitkomst, aan=sjabloon.aan, kan_awb=awb, kan_niet_awb=not all(row[0] for row in found),
        kan_categorie=categorie, kan_bedrag=bedrag, kan_tlv=tlv,
    )  # fmt: skip


def get_velden(sjabloon: Briefsjabloon) -> dict[str, Sjabloonveld]:
    """The fields that texts of this template may hold."""
    return dict(get_mailvelden(MAILSOORTEN[sjabloon.bericht])) if sjabloon.bericht in MAILSOORTEN else dict(BRIEFVELDEN)


def check_versie(versie: Sjabloonversie) -> list[Sjabloonpunt]:
    """What is wrong and worth knowing of this version as it is now."""
    teksten = to_teksten(versie.blokken.all())
    if versie.sjabloon.bericht:
        if not teksten:
            raise Http404
        return check_bericht(teksten[0], get_velden(versie.sjabloon))
    return check_brief(teksten, get_kader(versie.sjabloon))


def name_sjabloon(sjabloon: Briefsjabloon, soorten: Iterable[Aanvraagsoort]) -> str:
    """«Toegekend · TLV praktijkonderwijs · de ontvangende school», or of a mail «Brief onderweg»."""
    if sjabloon.bericht:
        return f"Mail: {MAILSOORTEN[sjabloon.bericht].label}" if sjabloon.bericht in MAILSOORTEN else "Mail"
    names = {soort.code: soort.naam for soort in soorten}
    parts = [
        sjabloon.get_uitkomst_display().capitalize(),
        names.get(sjabloon.soort_code, sjabloon.soort_code) if sjabloon.soort_code else "elke soort",
        sjabloon.get_aan_display() if sjabloon.aan else "iedereen",
    ]
    return " · ".join(parts)
