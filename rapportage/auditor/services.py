"""The sample of decisions for the accountant: amounts, dates and grounds; no names, no health data, no free text.

An accountant has no access to pupils: the wall is opened here for the swv, and only the columns below leave it.
"""

import csv
import io
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Prefetch, QuerySet
from django.utils import timezone

from rapportage.auditor.calculations import draw, make_seed, mark_population
from rapportage.auditor.models import Steekproef
from swv.kern.feiten import Feiten
from swv.kern.inlezen import safe_text
from swv.kern.muren import wall_context
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie
from swv.wet.queries import get_feiten
from toewijzing.enums import Besluitstatus, Oordeel, Uitkomst
from toewijzing.models import Besluit, Routestap
from toewijzing.queries.aanvraag import last_advice
from toewijzing.queries.deskundige import get_adviezen
from toewijzing.queries.route import get_beslisser
from toewijzing.services.besluit import departs_from_advice, differs_from_request

MAX_AANTAL = 200
KOLOMMEN = (
    "nummer", "soort aanvraag", "schoolbestuur", "ontvangen op", "compleet op", "uiterlijk te beslissen op", "besluit op",
    "bekendgemaakt op", "bezwaar tot en met", "uitkomst", "gevraagde categorie", "bekostigingscategorie", "gevraagd bedrag",
    "toegekend bedrag", "begin", "einde", "wettelijke grond", "zoals gevraagd", "advies van de commissie",
    "geadviseerde categorie", "afgeweken van het advies", "afwijking gemotiveerd", "motivering aanwezig",
    "adviezen van deskundigen nodig", "adviezen ondertekend", "deskundigen voor toekennen", "binnen de wettelijke termijn",
    "binnen de eigen norm", "termijn stilgezet of verlengd", "besloten door (rol)", "beslisser volgens de soort",
    "vervolg op een eerder besluit",
)  # fmt: skip
# The article of a TLV is a fact per sector and date; what is no TLV rests on the plan of the swv.
BUITEN_GROND, PLAN = "Awb art. 4:5", "ondersteuningsplan"


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


def get_population(swv: Organisatie, jaar: int, lid: Lidmaatschap) -> QuerySet[Besluit]:
    """Decisions of this swv that were made known in this year, as far as it lies within the period of the auditor. Read
    inside the wall of the swv."""
    van, tot = lid.onderzoek
    return Besluit.objects.filter(
        aanvraag__swv=swv,
        status=Besluitstatus.BEKENDGEMAAKT,
        bekendgemaakt_op__gte=max(van, date(jaar, 1, 1)),
        bekendgemaakt_op__lt=min(tot, date(jaar + 1, 1, 1)),
    )


@transaction.atomic
def draw_sample(*, swv: Organisatie, jaar: int, aantal: int, by: Gebruiker, beginwaarde: str = "") -> Trekking:
    """Draw and record a sample. Raises ValidationError when there is nothing to draw from, ValueError for somebody
    without a lidmaatschap: the period of the lidmaatschap bounds the sample."""
    if (lid := by.lidmaatschap) is None:
        raise ValueError("A sample is drawn by somebody who acts in a role.")
    seed = beginwaarde.strip() or make_seed()
    nummers = read_numbers(swv, jaar, lid)
    if not nummers:
        raise ValidationError({"jaar": f"Er zijn in {jaar} geen besluiten bekendgemaakt. Kies een ander jaar."})
    drawn = draw(nummers, aantal, seed)
    rijen = read_rows(swv, jaar, lid, drawn)
    bestand = write_csv(rijen)
    row = Steekproef.objects.create(
        swv=swv, jaar=jaar, beginwaarde=seed, gevraagd=aantal, getrokken=len(drawn), populatie=len(nummers),
        populatie_sha256=mark_population(nummers), sha256=sha256(bestand).hexdigest(), door=by,
        lidmaatschap=lid,
    )  # fmt: skip
    return Trekking(row, rijen, bestand)


def repeat_sample(steekproef: Steekproef) -> Trekking:
    """The same sample again, from its seed; ``klopt`` says whether the decisions are still as they were."""
    lid = steekproef.lidmaatschap
    nummers = read_numbers(steekproef.swv, steekproef.jaar, lid)
    drawn = draw(nummers, steekproef.gevraagd, steekproef.beginwaarde) if nummers else []
    rijen = read_rows(steekproef.swv, steekproef.jaar, lid, drawn)
    return Trekking(steekproef, rijen, write_csv(rijen))


def read_numbers(swv: Organisatie, jaar: int, lid: Lidmaatschap) -> list[str]:
    """Numbers of all decisions made known in ``jaar`` within the period of this lidmaatschap, in no order."""
    with wall_context([swv.pk], timezone.localdate()):
        return list(get_population(swv, jaar, lid).order_by().values_list("aanvraag__nummer", flat=True))


def read_rows(swv: Organisatie, jaar: int, lid: Lidmaatschap, nummers: list[str]) -> list[list[str]]:
    """The drawn decisions as rows of text, in the order of drawing; a fixed number of queries."""
    with wall_context([swv.pk], timezone.localdate()):
        rows = get_population(swv, jaar, lid).filter(aanvraag__nummer__in=nummers)
        rows = rows.select_related("aanvraag__soort", "aanvraag__school__bestuur").prefetch_related(
            Prefetch("aanvraag__soort__stappen", Routestap.objects.with_regels()),
            "aanvraag__adviezen",
            "aanvraag__agendapunten",
            "aanvraag__termijngebeurtenissen",
        )
        feiten = get_feiten(swv.pk)
        found = {besluit.aanvraag.nummer: to_row(besluit, swv.sector, feiten) for besluit in rows}
    return [found[nummer] for nummer in nummers if nummer in found]


def to_row(besluit: Besluit, sector: str, feiten: Feiten) -> list[str]:
    """Amounts, dates and grounds of one decision. Of texts only whether they are there."""
    aanvraag, soort = besluit.aanvraag, besluit.aanvraag.soort
    values = (
        aanvraag.nummer, soort.naam, aanvraag.school.bestuur and aanvraag.school.bestuur.naam, aanvraag.ontvangen_op,
        aanvraag.compleet_op, aanvraag.uiterlijk_op, besluit.datum, besluit.bekendgemaakt_op, besluit.bezwaar_tot_en_met,
        Uitkomst(besluit.uitkomst).label, aanvraag.gevraagde_categorie, besluit.categorie, aanvraag.gevraagd_bedrag,
        besluit.bedrag, besluit.begin, besluit.eind, *describe_ground(besluit, sector, feiten), *describe_advice(besluit),
        *describe_terms(besluit), Rol(besluit.rol).label, name_deciders(besluit), yes(aanvraag.vervolg_van_id is not None),
    )  # fmt: skip
    return ["" if value is None else str(value) for value in values]


def yes(value: bool) -> str:
    """A yes or no for the file of the accountant, in Dutch."""
    return "ja" if value else "nee"


def describe_ground(besluit: Besluit, sector: str, feiten: Feiten) -> tuple[str, str]:
    """(the article the decision rests on, was it decided as was asked)."""
    if besluit.uitkomst == Uitkomst.BUITEN_BEHANDELING:
        return BUITEN_GROND, "niet inhoudelijk beslist"
    granted = besluit.uitkomst == Uitkomst.TOEGEKEND
    as_asked = granted and not differs_from_request(besluit.aanvraag, vars(besluit), besluit.datum)
    if not besluit.aanvraag.soort.geeft_tlv:
        return PLAN, yes(as_asked)
    return feiten.get_tekst(f"grondslag_tlv_{sector}", besluit.datum), yes(as_asked)


def describe_advice(besluit: Besluit) -> tuple[object, ...]:
    """Advice of the commission, whether it was followed and if not with a reason; and the advices of experts."""
    aanvraag, punt = besluit.aanvraag, last_advice(besluit.aanvraag)
    signed = [advies for advies in get_adviezen(aanvraag) if advies.ondertekend_op is not None]
    departs = departs_from_advice(aanvraag, besluit.uitkomst, vars(besluit))
    return (
        Oordeel(punt.oordeel).label if punt else "geen", punt.categorie if punt else None,
        yes(departs) if punt or signed else "geen advies", yes(bool(besluit.afwijking)), yes(bool(besluit.motivering)),
        aanvraag.soort.aantal_deskundigen, len(signed), sum(each.oordeel == Oordeel.TOEKENNEN for each in signed),
    )  # fmt: skip


def describe_terms(besluit: Besluit) -> tuple[object, ...]:
    """Was the legal term kept, was the own norm, and how often was the clock stopped or the term lengthened."""
    aanvraag, bekend = besluit.aanvraag, besluit.bekendgemaakt_op
    kept = [
        "geldt niet" if last is None else yes(bekend is not None and bekend <= last)
        for last in (aanvraag.uiterlijk_op, aanvraag.norm_op)
    ]
    return (*kept, len(aanvraag.termijngebeurtenissen.all()))


def name_deciders(besluit: Besluit) -> str:
    """Who decides about this kind; above the amount of the mandate somebody else does."""
    rol = get_beslisser(besluit.aanvraag, besluit.bedrag)
    return Rol(rol).label if rol else "hangt af van wat er niet staat"


def write_csv(rijen: list[list[str]]) -> bytes:
    """For a spreadsheet; the same decisions give the same bytes."""
    output = io.StringIO()
    writer = csv.writer(output, delimiter=";", lineterminator="\r\n")
    writer.writerow(KOLOMMEN)
    writer.writerows([[safe_text(cell) for cell in row] for row in rijen])
    return b"\xef\xbb\xbf" + output.getvalue().encode()
