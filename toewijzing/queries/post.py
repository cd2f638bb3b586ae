"""The letters of decisions that went by post on one day, and in which PDF they were put already."""

from collections.abc import Sequence
from datetime import date

from django.db.models import QuerySet

from swv.kern.models import Taak
from swv.organisatie.models import Gebruiker
from toewijzing.calculations.post import get_adressleutel
from toewijzing.enums import Briefstatus, Route
from toewijzing.models import Aanvraag, Brief, Postbundel
from toewijzing.models.post import POSTROLLEN

TAAKSOORT = "postbundel"


def get_post(user: Gebruiker, dag: date) -> QuerySet[Brief]:
    """Letters that were released on this day to go by post, of requests this person sees."""
    if user.rol not in POSTROLLEN:
        return Brief.objects.none()
    sent = Brief.objects.filter(route=Route.POST, verzonden_op=dag, status=Briefstatus.VRIJGEGEVEN)
    return sent.filter(besluit__aanvraag__in=Aanvraag.objects.visible_to(user))


def get_bundels(user: Gebruiker, dag: date) -> list[Postbundel]:
    """The PDFs of this day that were made or are being made, newest first; those that failed hold no letter."""
    rows = Postbundel.objects.visible_to(user).filter(dag=dag)
    found = list(rows.select_related("gemaakt_voor", "lidmaatschap"))
    waiting = [each.pk for each in found if each.gemaakt_op is None]
    if waiting:
        busy = Taak.objects.open().filter(soort=TAAKSOORT, object_id__in=waiting)
        running = set(busy.values_list("object_id", flat=True))
        found = [each for each in found if each.gemaakt_op or each.pk in running]
    return found


def get_printed(user: Gebruiker, dag: date) -> set[int]:
    """Ids of the letters of this day that are in such a PDF."""
    return {pk for bundel in get_bundels(user, dag) for pk in bundel.brieven}


def in_walking_order(brieven: QuerySet[Brief]) -> list[int]:
    """Their ids by the address on the letter, which is where it goes."""
    rows = brieven.values_list("pk", "inhoud__geadresseerde")
    return [pk for pk, regels in sorted(rows, key=lambda row: (get_adressleutel(row[1] or []), row[0]))]


def get_numbers(bundels: Sequence[Postbundel]) -> dict[int, str]:
    """{letter: number of its request} of what was left out of these bundles, which this person may open."""
    lacking = [pk for bundel in bundels for pk in bundel.ontbreekt]
    if not lacking:
        return {}
    return dict(Brief.objects.filter(pk__in=lacking).values_list("pk", "besluit__aanvraag__nummer"))


def get_leerlingen(user: Gebruiker, bundel: Postbundel) -> dict[int, int]:
    """{letter: pupil} of this bundle, as far as this person sees the request."""
    seen = Aanvraag.objects.visible_to(user)
    found = Brief.objects.filter(pk__in=bundel.brieven, besluit__aanvraag__in=seen)
    return dict(found.values_list("pk", "leerling_id"))
