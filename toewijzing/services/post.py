"""Having the post of one day put in one PDF, and keeping it no longer than needed."""

from datetime import date, datetime

from django.db import transaction

from swv.kern.taken import plan_taak
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.models import Postbundel
from toewijzing.queries.post import TAAKSOORT, get_post, get_printed, in_walking_order
from toewijzing.services.brief import delete_files, store_pdf

# So many letters in one PDF: what is more comes in the next one, which begins where this one ends.
HOOGSTENS = 500


@transaction.atomic
def request_post(*, by: Gebruiker, dag: date, alleen_nieuwe: bool = True, dubbelzijdig: bool = False) -> Postbundel:
    """Have the letters by post of this day made into one PDF for this person, at most ``HOOGSTENS``.

    Which letters is fixed here, so that two people at once don't print the same. Raises Incomplete without letters.
    """
    lid = by.lid
    # One at a time per swv: the second one sees what the first one took.
    Organisatie.objects.select_for_update(no_key=True).get(pk=lid.organisatie_id)
    brieven = in_walking_order(get_post(by, dag))
    if alleen_nieuwe:
        printed = get_printed(by, dag)
        brieven = [pk for pk in brieven if pk not in printed]
    if not brieven:
        raise Incomplete({"dag": [_tell_none(dag, alleen_nieuwe)]})
    bundel = Postbundel.objects.create(
        swv_id=lid.organisatie_id, dag=dag, alleen_nieuwe=alleen_nieuwe, dubbelzijdig=dubbelzijdig, gemaakt_voor=by,
        lidmaatschap=lid, brieven=brieven[:HOOGSTENS],
    )  # fmt: skip
    plan_taak(
        soort=TAAKSOORT, object_id=bundel.pk, organisaties=by.muur_organisaties, gebruiker=by,
        sleutel=f"post:{bundel.uuid}",
    )  # fmt: skip
    return bundel


def _tell_none(dag: date, alleen_nieuwe: bool) -> str:
    new = "nieuwe " if alleen_nieuwe else ""
    return f"Er zijn geen {new}brieven die op {dag:%d-%m-%Y} per post gingen. Kies een andere dag."


@transaction.atomic
def save_post(
    *, bundel: Postbundel, content: bytes, brieven: list[int], ontbreekt: list[int], paginas: int
) -> Postbundel:
    """Keep the PDF, with which letters stand in it in this order, and of which the file was not there (ids)."""
    store_pdf(bundel, content)
    bundel.brieven, bundel.ontbreekt, bundel.paginas = brieven, ontbreekt, paginas
    bundel.save()
    return bundel


@transaction.atomic
def remove_expired_post(*, nu: datetime) -> int:
    """Remove the files that can't be downloaded any more; returns how many. What was printed stays known."""
    expired = list(Postbundel.objects.expired(nu))
    delete_files(expired)
    Postbundel.objects.filter(pk__in=[bundel.pk for bundel in expired]).update(bestand="")
    return len(expired)
