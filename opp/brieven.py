"""An adopted OPP on paper: tagged, with what parents and pupil said and the fingerprint of the text."""

from datetime import date
from typing import Any

from opp.calculations import weigh_instemming
from opp.models import Opp, OppVersie
from opp.presentatie import describe_handeling, describe_stem, get_instemming_badge
from opp.queries.onderdeel import read_delen
from opp.queries.opp import get_doelen, get_gegevens
from swv.kern.pdf import render_pdf


def render_opp(opp: Opp, versie: OppVersie, vandaag: date) -> bytes:
    """The PDF/UA-1 of one adopted version, with what was said of it up to this day. ``opp`` comes from ``with_wet``."""
    return render_pdf(
        "opp/pdf.html",
        get_context(opp, versie, vandaag),
        titel=f"{opp.soort.naam} {opp.nummer}, versie {versie.nummer}",
    )


def get_context(opp: Opp, versie: OppVersie, vandaag: date) -> dict[str, Any]:
    """What the template prints; of what was said only what is about this text, this handelingsdeel or this version."""
    gegevens = get_gegevens(opp, versie, vandaag)
    instemming = weigh_instemming(gegevens)
    acts = [
        row
        for row in opp.handelingen.all()
        if row.hash in (gegevens.hash, gegevens.deel_hash) or row.versie_id == versie.pk
    ]
    return {
        "afzender": opp.school,
        "kleur_merk": opp.soort.swv.kleur_merk,
        "kenmerk": f"{opp.nummer}, versie {versie.nummer}",
        "opp": opp,
        "versie": versie,
        "leerling": opp.leerling,
        "delen": read_delen(opp, versie),
        "doelen": get_doelen(versie),
        "stand_op": vandaag,
        "instemming": get_instemming_badge(instemming.stand),
        "uitkomst": instemming,
        "stemmen": [describe_stem(stem) for stem in instemming.stemmen],
        "handelingen": [(row, describe_handeling(row)) for row in acts],
    }
