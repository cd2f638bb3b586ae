"""The sample of decisions for the accountant: amounts, dates and grounds; no names, no health data, no free text.

An accountant has no access to pupils: the wall is opened here for the swv, and only the columns below leave it.
"""

import csv
import io
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count, F, Q, QuerySet
from django.utils import timezone

from rapportage.auditor.trekking import draw, make_seed, mark_population
from rapportage.models.auditor import Steekproef
from swv.kern.muren import wall_context
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.enums import Besluitstatus, Uitkomst
from toewijzing.models import Besluit

MAX_AANTAL = 200
KOLOMMEN = (
    "nummer", "soort aanvraag", "schoolbestuur", "ontvangen op", "compleet op", "uiterlijk te beslissen op", "besluit op",
    "bekendgemaakt op", "uitkomst", "bekostigingscategorie", "gevraagd bedrag", "toegekend bedrag", "begin", "einde",
    "ondertekende adviezen", "advies nodig van", "besloten door (rol)", "grond",
)  # fmt: skip


@dataclass(frozen=True)
class Trekking:
    """A drawn sample with its file."""

    steekproef: Steekproef
    rijen: list[list[str]]
    bestand: bytes

    @property
    def klopt(self) -> bool:
        """Is this the file that was handed out when the sample was drawn?"""
        return sha256(self.bestand).hexdigest() == self.steekproef.sha256


def get_population(swv: Organisatie, jaar: int) -> QuerySet[Besluit]:
    """Decisions of this swv that were made known in this year. Read inside the wall of the swv."""
    return Besluit.objects.filter(
        aanvraag__swv=swv,
        status=Besluitstatus.BEKENDGEMAAKT,
        bekendgemaakt_op__range=(date(jaar, 1, 1), date(jaar, 12, 31)),
    )


@transaction.atomic
def draw_sample(*, swv: Organisatie, jaar: int, aantal: int, by: Gebruiker, beginwaarde: str = "") -> Trekking:
    """Draw and record a sample. Raises ValidationError when there is nothing to draw from."""
    seed = beginwaarde.strip() or make_seed()
    nummers = read_numbers(swv, jaar)
    if not nummers:
        raise ValidationError({"jaar": f"Er zijn in {jaar} geen besluiten bekendgemaakt. Kies een ander jaar."})
    drawn = draw(nummers, aantal, seed)
    rijen = read_rows(swv, jaar, drawn)
    bestand = write_csv(rijen)
    row = Steekproef.objects.create(
        swv=swv, jaar=jaar, beginwaarde=seed, gevraagd=aantal, getrokken=len(drawn), populatie=len(nummers),
        populatie_sha256=mark_population(nummers), sha256=sha256(bestand).hexdigest(), door=by,
        lidmaatschap=by.lidmaatschap,
    )  # fmt: skip
    return Trekking(row, rijen, bestand)


def repeat_sample(steekproef: Steekproef) -> Trekking:
    """The same sample again, from its seed; ``klopt`` says whether the decisions are still as they were."""
    nummers = read_numbers(steekproef.swv, steekproef.jaar)
    drawn = draw(nummers, steekproef.gevraagd, steekproef.beginwaarde) if nummers else []
    rijen = read_rows(steekproef.swv, steekproef.jaar, drawn)
    return Trekking(steekproef, rijen, write_csv(rijen))


def read_numbers(swv: Organisatie, jaar: int) -> list[str]:
    with wall_context([swv.pk], timezone.localdate()):
        return list(get_population(swv, jaar).order_by().values_list("aanvraag__nummer", flat=True))


def read_rows(swv: Organisatie, jaar: int, nummers: list[str]) -> list[list[str]]:
    """The drawn decisions as rows of text, in the order of drawing."""
    signed = Count("aanvraag__adviezen", Q(aanvraag__adviezen__ondertekend_op__isnull=False), distinct=True)
    with wall_context([swv.pk], timezone.localdate()):
        rows = get_population(swv, jaar).filter(aanvraag__nummer__in=nummers).annotate(getekend=signed)
        found = {
            row["aanvraag__nummer"]: row
            for row in rows.values(
                "aanvraag__nummer", "aanvraag__soort__naam", "aanvraag__ontvangen_op", "aanvraag__compleet_op",
                "aanvraag__uiterlijk_op", "datum", "bekendgemaakt_op", "uitkomst", "categorie", "aanvraag__gevraagd_bedrag",
                "bedrag", "begin", "eind", "getekend", "aanvraag__soort__aantal_deskundigen", "rol",
                "aanvraag__soort__brief_tekst", bestuur=F("aanvraag__school__bestuur__naam"),
            )
        }  # fmt: skip
    return [to_row(found[nummer]) for nummer in nummers if nummer in found]


def to_row(row: dict[str, Any]) -> list[str]:
    values = (
        row["aanvraag__nummer"], row["aanvraag__soort__naam"], row["bestuur"], row["aanvraag__ontvangen_op"],
        row["aanvraag__compleet_op"], row["aanvraag__uiterlijk_op"], row["datum"], row["bekendgemaakt_op"],
        Uitkomst(row["uitkomst"]).label, row["categorie"], row["aanvraag__gevraagd_bedrag"], row["bedrag"], row["begin"],
        row["eind"], row["getekend"], f"{row['aanvraag__soort__aantal_deskundigen']} deskundigen", Rol(row["rol"]).label,
        row["aanvraag__soort__brief_tekst"] or "besluit volgens het ondersteuningsplan",
    )  # fmt: skip
    return ["" if value is None else str(value) for value in values]


def write_csv(rijen: list[list[str]]) -> bytes:
    """For a spreadsheet; the same decisions give the same bytes."""
    output = io.StringIO()
    writer = csv.writer(output, delimiter=";", lineterminator="\r\n")
    writer.writerow(KOLOMMEN)
    writer.writerows([[f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in row] for row in rijen])
    return b"\xef\xbb\xbf" + output.getvalue().encode()
