"""The empty form of a kind on paper: every question with room to write, and what has to go along."""

from datetime import date
from typing import Any

from swv.kern.pdf import render_pdf
from toewijzing.calculations.formulier import VRAAGSTAPPEN, describe_regels, get_feitvelden
from toewijzing.enums import Antwoordsoort, Vraagstap
from toewijzing.models import Aanvraagsoort, Vraag
from toewijzing.queries.compleet import name_item
from toewijzing.queries.formulier import sort_vragen, to_deel, to_itemdeel, to_mapping

# A line of handwriting holds about so many characters; on paper there are at most so many lines for a question.
TEKENS_PER_REGEL, HOOGSTENS_REGELS = 90, 12
RIJEN_OP_PAPIER = 5


def render_leeg_formulier(soort: Aanvraagsoort, vandaag: date) -> bytes:
    """The PDF/UA-1 of the empty form of this kind, with ``vragen`` and ``checklist``."""
    return render_pdf("pdf/formulier_leeg.html", get_context(soort, vandaag), titel=f"Formulier {soort.naam}")


def get_context(soort: Aanvraagsoort, vandaag: date) -> dict[str, Any]:
    """What the template prints: (step, its questions) and the checklist, each with when it is needed."""
    vragen = sort_vragen(soort.vragen.all())
    delen = {vraag.code: to_deel(to_mapping(vraag)) for vraag in vragen}
    velden = get_feitvelden(list(delen.values()))
    return {
        "afzender": soort.swv,
        "kleur_merk": soort.swv.kleur_merk,
        "soort": soort,
        "stand_op": vandaag,
        "stappen": [
            (
                Vraagstap(stap).label,
                [
                    _to_paper(vraag, describe_regels(delen[vraag.code], velden))
                    for vraag in vragen
                    if vraag.stap == stap
                ],
            )
            for stap in VRAAGSTAPPEN
        ],
        "checklist": [
            (name_item(item), describe_regels(to_itemdeel(item), velden), item.verplicht)
            for item in soort.checklist.all()
        ],
    }


def _to_paper(vraag: Vraag, wanneer: str) -> dict[str, Any]:
    lines = min(max(vraag.max_tekens // TEKENS_PER_REGEL, 2), HOOGSTENS_REGELS)
    opties = (
        [each["naam"] for each in vraag.opties] if vraag.soort in (Antwoordsoort.KEUZE, Antwoordsoort.KEUZES) else []
    )
    return {
        "vraag": vraag,
        "wanneer": wanneer,
        "opties": ["ja", "nee"] if vraag.soort == Antwoordsoort.JA_NEE else opties,
        "kolommen": [each["naam"] for each in vraag.kolommen] if vraag.soort == Antwoordsoort.TABEL else [],
        "rijen": range(min(vraag.max_rijen or RIJEN_OP_PAPIER, RIJEN_OP_PAPIER)),
        "regels": range(lines if vraag.soort == Antwoordsoort.TEKST else 1),
    }
