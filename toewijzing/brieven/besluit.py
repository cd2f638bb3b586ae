"""The decision letter: to whom, what it says and how it is rendered. Everything stands in one tagged PDF."""

from datetime import timedelta
from typing import Any

from swv.kern.pdf import render_pdf
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from toewijzing.enums import Briefstatus, Uitkomst
from toewijzing.models import Aanvraag, Besluit, Brief, Deskundigenadvies
from toewijzing.presentatie.omschrijving import describe_advies, describe_toekenning, describe_uitkomst, describe_vraag
from toewijzing.queries.aanvraag import get_adviezen, last_advice

NOG_NIET = "volgt bij verzending"


def render_letter(brief: Brief) -> bytes:
    """The letter as PDF/UA-1: a marked concept until it is released, with the real dates from then on."""
    context = get_letter_context(brief)
    return render_pdf("pdf/brief.html", context, titel=f"Besluit op aanvraag {context['kenmerk']}")


def get_letter_context(brief: Brief) -> dict[str, Any]:
    """Everything the letter says, read inside the wall of the swv that decided."""
    besluit = brief.besluit
    aanvraag = besluit.aanvraag
    adviezen = get_signed_adviezen(aanvraag)
    concept = brief.status != Briefstatus.VRIJGEGEVEN
    return {
        "concept": concept,
        "datum": NOG_NIET if concept else brief.verzonden_op,
        "kenmerk": aanvraag.nummer,
        "geadresseerde": get_addressee(brief),
        "aanhef": f"Geachte {brief.gezagdrager.naam}," if brief.gezagdrager else "Geachte heer, mevrouw,",
        "voor_school": brief.school_id is not None,
        "onderwerp": f"Besluit over {aanvraag.leerling.naam}",
        "bijlagen": [f"{plek}. deskundigenadvies {advies.naam}" for plek, advies in enumerate(adviezen, 1)],
        "aanvraag": aanvraag,
        "leerling": aanvraag.leerling,
        "soort": aanvraag.soort,
        "besluit": besluit,
        "adviezen": [{"advies": advies, "oordeel": describe_advies(advies)} for advies in adviezen],
        "commissie": get_commission_advice(aanvraag),
        "gehoord": list(aanvraag.zienswijzen.all()),
        **get_sentences(besluit),
        **get_sender(besluit),
        **get_objection(brief),
    }


def get_signed_adviezen(aanvraag: Aanvraag) -> list[Deskundigenadvies]:
    """The advices the decision rests on: a copy goes along (WVO 2020 art. 2.47 lid 17)."""
    return [advies for advies in get_adviezen(aanvraag) if advies.ondertekend_op]


def get_addressee(brief: Brief) -> list[str]:
    """The lines behind the window of the envelope."""
    adres = brief.ontvanger
    aan: list[str] = []
    if isinstance(adres, Organisatie):
        aan = ["T.a.v. de schoolleider", f"Namens {adres.bestuur.naam}" if adres.bestuur else ""]
    return [line for line in (adres.naam, *aan, adres.adres, f"{adres.postcode}  {adres.plaats}".strip()) if line]


def get_sentences(besluit: Besluit) -> dict[str, Any]:
    """Outcome, what was asked and what was granted, each in one line."""
    aanvraag = besluit.aanvraag
    granted = besluit.uitkomst == Uitkomst.TOEGEKEND
    return {
        "uitkomst": describe_uitkomst(besluit, aanvraag.leerling.naam),
        "gevraagd": describe_vraag(aanvraag),
        "toegekend": describe_toekenning(besluit) if granted else "",
        "is_toegekend": granted,
        "is_buiten_behandeling": besluit.uitkomst == Uitkomst.BUITEN_BEHANDELING,
        "tlv": getattr(aanvraag, "tlv_nummer", None) if granted else None,
        "beslist_als": Rol(besluit.rol).label,
    }


def get_sender(besluit: Besluit) -> dict[str, Any]:
    """The swv's own look, and who signs: the fixed signatory, else who took the decision."""
    swv = besluit.aanvraag.swv
    return {
        "afzender": swv,
        "kleur_merk": swv.kleur_merk,
        "ondertekenaar": swv.ondertekenaar or f"{besluit.beslist_door.naam}, {Rol(besluit.rol).label}",
    }


def get_commission_advice(aanvraag: Aanvraag) -> dict[str, Any] | None:
    """What the commission advised and when, or None when this kind has no meeting."""
    punt = last_advice(aanvraag)
    if punt is None:
        return None
    return {"datum": punt.zitting.datum, "oordeel": describe_advies(punt), "motivering": punt.motivering}


def get_objection(brief: Brief) -> dict[str, Any]:
    """From when until when one can object; the days are known only once the letter is sent (Awb 6:8)."""
    sent = brief.verzonden_op if brief.status == Briefstatus.VRIJGEGEVEN else None
    return {
        "bezwaar_mogelijk": brief.besluit.aanvraag.soort.is_awb_besluit,
        "bezwaar_vanaf": sent + timedelta(days=1) if sent else None,
        "bezwaar_tot_en_met": brief.besluit.bezwaar_tot_en_met if sent else None,
    }
