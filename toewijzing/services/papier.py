"""A request that came in on paper, or from a school outside the region, recorded by the secretaris for that school."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import connection, transaction
from django.db.models import QuerySet

from leerlingen.enums import Documentsoort, Grond, Omvang
from leerlingen.models import Leerling, Toegang
from leerlingen.services import add_document, grant_toegang, log_inzage, new_leerlingnummer, share_documents
from swv.kern.invoer.datumregels import GEBOORTEDATUM, PAPIER_ONTVANGEN
from swv.kern.invoer.datums import check_dates
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Gebruiker, Organisatie
from swv.organisatie.services.gemeente import ensure_gemeente
from toewijzing.models import Aanvraag, Aanvraagsoort, Papieraanvraag
from toewijzing.queries.papier import find_school
from toewijzing.services.aanvraag import attach_document, create_aanvraag, save_fields

TWEE_SCHOLEN = "Deze BRIN en vestiging horen bij een school van uw samenwerkingsverband. Kies die school hierboven."


@dataclass(frozen=True)
class Papier:
    """What stands on the paper and on its envelope."""

    ontvangen_op: date
    wijze: str
    ondertekend_door: str
    scan: File


def _find_recorded(by: Gebruiker, sleutel: UUID) -> QuerySet[Aanvraag]:
    return Aanvraag.objects.filter(sleutel=sleutel, swv=by.lid.organisatie_id, papier__isnull=False)


def is_recorded(*, by: Gebruiker, sleutel: UUID) -> bool:
    """Was the form with this key sent before?"""
    return _find_recorded(by, sleutel).exists()


@transaction.atomic
def record_papieraanvraag(
    *, by: Gebruiker, soort: Aanvraagsoort, school: Organisatie, papier: Papier, vandaag: date, sleutel: UUID,
    leerling: Leerling | None = None, gegevens: dict[str, Any] | None = None, velden: dict[str, Any] | None = None,
) -> Aanvraag:  # fmt: skip
    """Make the request of this school and let it be received on the day the paper came in.

    ``leerling`` is a pupil the swv knows; otherwise ``gegevens`` (names, birth date, address) makes one that only the swv
    and the school see. The same ``sleutel`` twice (a double click) returns the first one. Raises ValidationError.
    """
    wait_for(f"papier {sleutel}")
    first = _find_recorded(by, sleutel).first()
    if first is not None:
        return first
    pupil = leerling or register_for_paper(by=by, gegevens=gegevens or {}, vandaag=vandaag)
    check_dates(
        {"ontvangen_op": PAPIER_ONTVANGEN}, {"ontvangen_op": papier.ontvangen_op}, vandaag=vandaag,
        bekend=pupil.bekende_dagen,
    )  # fmt: skip
    zaak = create_aanvraag(
        leerling=pupil, soort=soort, school=school, by=by, vandaag=vandaag, sleutel=sleutel,
        op_papier=True,
    )  # fmt: skip
    if velden:
        save_fields(aanvraag=zaak, velden=velden)
    scan = add_document(
        leerling=pupil, by=by, bestand=papier.scan, soort=Documentsoort.OVERIG, datum=papier.ontvangen_op
    )
    attach_document(aanvraag=zaak, document=scan)
    Papieraanvraag.objects.create(
        aanvraag=zaak, leerling=pupil, ontvangen_op=papier.ontvangen_op, wijze=papier.wijze,
        ondertekend_door=papier.ondertekend_door, vastgelegd_door=by,
    )  # fmt: skip
    # The school sees what was asked on its behalf, and the paper.
    grant_toegang(
        leerling=pupil, organisatie=school, grond=Grond.AANVRAAG, bron_id=zaak.pk, omvang=Omvang.ZAAK, van=vandaag
    )
    share_documents(documenten=[scan], organisatie=school)
    return execute_transition(zaak, "papier_ontvangen", by=by, vandaag=vandaag)


def wait_for(what: str) -> None:
    """Until the end of this transaction nobody else does the same: of two at one instant the second finds the first."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(hashtext('papieraanvraag'), hashtext(%s))", [what])


def register_for_paper(*, by: Gebruiker, gegevens: dict[str, Any], vandaag: date) -> Leerling:
    """A pupil the swv did not know yet. Toegang comes before the pupil (``leerlingen.services``); it ends never by itself.

    Raises ValidationError.
    """
    check_dates({"geboortedatum": GEBOORTEDATUM}, {"geboortedatum": gegevens.get("geboortedatum")}, vandaag=vandaag)
    if gegevens.get("woongemeente") is not None:
        gegevens = {**gegevens, "woongemeente": ensure_gemeente(gegevens["woongemeente"])}
    with connection.cursor() as cursor:
        cursor.execute("select nextval(pg_get_serial_sequence('leerlingen_leerling', 'id'))")
        leerling_id = cursor.fetchone()[0]
    Toegang.objects.bulk_create(
        [
            Toegang(
                leerling_id=leerling_id, organisatie=by.lid.organisatie, grond=Grond.AANVRAAG, bron_id=0,
                omvang=Omvang.DOSSIER, van=vandaag,
            )
        ]
    )  # fmt: skip
    leerling = Leerling(pk=leerling_id, nummer=new_leerlingnummer(), **gegevens)
    leerling.full_clean(exclude=["id", "zoeknaam"])
    leerling.save(force_insert=True)
    log_inzage(leerling=leerling, by=by, pagina="leerling_aangemaakt")
    return leerling


@transaction.atomic
def find_or_make_school(*, gegevens: dict[str, str], eigen: Any) -> Organisatie:
    """A school outside the region by BRIN and branch, made with its board when nobody has it yet; it joins no swv.

    ``eigen`` are the schools of the swv, which are chosen and not typed. Raises ValidationError.
    """
    brin, vestiging = gegevens["brin"][:4], gegevens["brin"][4:]
    wait_for(f"school {gegevens['brin']}")
    found = find_school(gegevens["brin"])
    if found is not None:
        if eigen.filter(pk=found.pk).exists():
            raise ValidationError({"brin": TWEE_SCHOLEN})
        return found
    bestuur = Organisatie.objects.filter(soort=Organisatiesoort.BESTUUR, code=gegevens["bestuursnummer"]).first()
    if bestuur is None:
        bestuur = Organisatie(
            soort=Organisatiesoort.BESTUUR, code=gegevens["bestuursnummer"],
            naam=gegevens["bestuur"] or f"Bestuur {gegevens['bestuursnummer']}",
        )  # fmt: skip
        bestuur.full_clean()
        bestuur.save()
    school = Organisatie(
        soort=Organisatiesoort.SCHOOL, brin=brin, vestiging=vestiging, naam=gegevens["schoolnaam"],
        schoolsoort=gegevens["schoolsoort"], bestuur=bestuur,
    )  # fmt: skip
    school.full_clean()
    school.save()
    return school
