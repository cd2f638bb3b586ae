"""The letter to one board about an adopted distribution: what it gets, how that came about, and when it is paid."""

from decimal import Decimal
from typing import Any

from financien.referentie.queries.gegevens import unit_code
from financien.verdelen.models import Verdeelbrief
from financien.verdelen.presentatie.blik import BESTUUR, SCHOOL, Blik
from financien.verdelen.presentatie.regel import describe_regel
from financien.verdelen.presentatie.uitkomst import make_table, make_trace
from financien.verdelen.queries.berekening import calculate
from swv.kern.pdf import render_pdf
from swv.organisatie.models import Organisatie, get_logo_url


def render_letter(brief: Verdeelbrief) -> bytes:
    """The letter as PDF/UA-1 in the look of the swv."""
    context = get_letter_context(brief)
    return render_pdf("pdf/verdeelbrief.html", context, titel=context["onderwerp"])


def get_letter_context(brief: Verdeelbrief) -> dict[str, Any]:
    """Everything the letter says, read from the frozen snapshot."""
    verdeling, bestuur = brief.verdeling, brief.organisatie
    berekening = calculate(verdeling)
    code = unit_code(bestuur)
    blik = Blik(frozenset({code}), frozenset())
    vorig = {item.eenheid: item.bedrag for item in berekening.invoer.vorig}
    tabel = make_table(berekening, BESTUUR, blik, vorig)
    betalingen = list(verdeling.betalingen.filter(organisatie=bestuur))
    return {
        "afzender": verdeling.swv,
        "kleur_merk": verdeling.swv.kleur_merk,
        "logo": get_logo_url(verdeling.swv),
        "ondertekenaar": get_signer(verdeling),
        "datum": verdeling.vastgesteld_op,
        "kenmerk": f"verdeling {verdeling.periode_naam}, versie {verdeling.volgnummer}",
        "geadresseerde": get_addressee(bestuur),
        "onderwerp": f"Verdeling van de ondersteuningsmiddelen {verdeling.periode_naam}",
        "verdeling": verdeling,
        "is_verbetering": verdeling.vervangt_id is not None,
        "verbetering": get_reason(verdeling),
        "rij": tabel.rijen[0],
        "regels": tabel.regels,
        "bedragen": [(regel.label, bedrag) for regel, bedrag in tabel.rijen[0].onderdelen],
        "scholen": make_table(berekening, SCHOOL, blik).rijen,
        "spoor": make_trace(berekening, code, "", lambda regel: describe_regel(regel.soort, dict(regel.parameters))),
        "betalingen": betalingen,
        "betaald": sum((each.bedrag for each in betalingen), Decimal(0)),
        "negatief": verdeling.model.get_negatief_display() if tabel.rijen[0].totaal < 0 else "",
    }


def get_addressee(bestuur: Organisatie) -> list[str]:
    """The lines behind the window of the envelope."""
    return [bestuur.naam, "T.a.v. het bestuur", *bestuur.adresregels]


def get_reason(verdeling: Any) -> str:
    """What the directeur wrote when a correction was adopted."""
    step = verdeling.stappen.filter(actie="vaststellen").last()
    return step.toelichting if step else ""


def get_signer(verdeling: Any) -> str:
    """Who adopted the distribution, and as what; only the function when that was not kept."""
    step = verdeling.stappen.filter(actie="vaststellen").select_related("door", "lidmaatschap").last()
    if step is None:
        return f"De directeur van {verdeling.swv.naam}"
    functie = step.lidmaatschap.get_rol_display() if step.lidmaatschap else ""
    return ", ".join(part for part in (step.door.naam, functie) if part)
