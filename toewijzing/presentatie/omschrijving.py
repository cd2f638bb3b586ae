"""What is asked, advised and decided, in one plain Dutch line: the same on pages and on paper."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone

from swv.kern.templatetags.verband import datum, euro
from toewijzing.calculations.bedrag import describe_aantal
from toewijzing.enums import Categorie, Orgaanoordeel, Uitkomst
from toewijzing.models import Aanvraag, Besluit
from toewijzing.queries.formulier import describe_antwoorden, sort_vragen, to_mapping
from toewijzing.queries.grens import make_vraag


def lower_first(tekst: str) -> str:
    """The name of a kind inside a sentence; abbreviations (TLV, BTV) keep their capitals."""
    return tekst if tekst[1:2].isupper() else tekst[:1].lower() + tekst[1:]


def describe_categorie(categorie: int | None) -> str:
    """«categorie 1 (laag)», or "" without one."""
    return f"categorie {Categorie(categorie).label}" if categorie else ""


def describe_omvang(
    *, categorie: int | None, begin: date | None, eind: date | None, bedrag: Decimal | None, weken: int | None,
    dagen_per_week: int | None, aantal: str = "",
) -> str:  # fmt: skip
    """What is asked or granted: category, amount, weeks and period, as far as they are there."""
    weeks = f"{weken} weken, {dagen_per_week} dagen per week" if weken else ""
    period = ""
    if begin:
        period = f"van {datum(begin)} tot en met {datum(eind)}" if eind else f"vanaf {datum(begin)}"
    parts = [describe_categorie(categorie), aantal, euro(bedrag) if bedrag is not None else "", weeks, period]
    return ", ".join(part for part in parts if part)


def name_aantal(aanvraag: Aanvraag, aantal: Decimal | None) -> str:
    """«12 uren», or "" where nothing is counted."""
    return "" if aantal is None else describe_aantal(aantal, aanvraag.soort.bedrag_eenheid)


def describe_vraag(aanvraag: Aanvraag) -> str:
    """What the school asks: «categorie 1 (laag), van 1 augustus 2027 tot en met 31 juli 2028»."""
    return describe_omvang(
        categorie=aanvraag.gevraagde_categorie, begin=aanvraag.gevraagd_van, eind=aanvraag.gevraagd_tot_en_met,
        bedrag=aanvraag.gevraagd_bedrag, weken=aanvraag.gevraagde_weken,
        dagen_per_week=aanvraag.gevraagde_dagen_per_week, aantal=name_aantal(aanvraag, aanvraag.gevraagd_aantal),
    )  # fmt: skip


def describe_toekenning(besluit: Besluit) -> str:
    """What was granted, in the words in which it was asked."""
    return describe_omvang(
        categorie=besluit.categorie, begin=besluit.begin, eind=besluit.eind, bedrag=besluit.bedrag,
        weken=besluit.weken, dagen_per_week=besluit.dagen_per_week,
        aantal=name_aantal(besluit.aanvraag, besluit.aantal),
    )  # fmt: skip


def describe_duur(advies: Any) -> str:
    """«12 weken» or «tot en met 31 juli 2028» of an expert's advice to grant; "" without one."""
    if advies.oordeel != Orgaanoordeel.TOEKENNEN:
        return ""
    weken, eind = getattr(advies, "duur_weken", None), getattr(advies, "duur_tot_en_met", None)
    return f"{weken} weken" if weken else f"tot en met {datum(eind)}" if eind else ""


def describe_advies(advies: Any) -> str:
    """«Toekennen, categorie 1 (laag)» of an expert's or the commission's advice; "" when there is none yet."""
    if not advies.oordeel:
        return ""
    parts = [
        Orgaanoordeel(advies.oordeel).label.capitalize(),
        describe_categorie(advies.categorie),
        describe_duur(advies),
    ]
    return ", ".join(part for part in parts if part)


def describe_uitkomst(besluit: Besluit, naam: str) -> str:
    """The decision in one sentence about this pupil; the first sentence of every letter."""
    soort = besluit.aanvraag.soort
    if besluit.uitkomst == Uitkomst.BUITEN_BEHANDELING:
        return f"Wij nemen de aanvraag voor {naam} niet in behandeling."
    granted = besluit.uitkomst == Uitkomst.TOEGEKEND
    if soort.geeft_tlv:
        waarvoor = f" voor {soort.naam.removeprefix('TLV ')}" if soort.naam.startswith("TLV ") else ""
        return f"{naam} krijgt {'een' if granted else 'geen'} toelaatbaarheidsverklaring (TLV){waarvoor}."
    return f"Wij kennen de aanvraag voor {naam} {'toe' if granted else 'niet toe'}: {lower_first(soort.naam)}."


def get_answers(aanvraag: Aanvraag) -> list[tuple[str, str]]:
    """(question, answer in words) of the questions that are asked and were answered, in the order of the form."""
    vragen = [*sort_vragen(aanvraag.soort.vragen.all()), make_vraag([])]
    answers = describe_antwoorden(aanvraag, [to_mapping(vraag) for vraag in vragen], timezone.localdate())
    return [(label, text) for label, text in answers if text]


def tell_onderweg(aanvraag: Aanvraag) -> str:
    """How many advices of experts are still to come: «nog 1 advies onderweg». Uses a prefetch of ``adviezen``."""
    signed = sum(
        advies.vervallen_op is None and advies.ondertekend_op is not None for advies in aanvraag.adviezen.all()
    )
    left = max(aanvraag.soort.aantal_deskundigen - signed, 0)
    return f"nog {left} advies onderweg" if left == 1 else f"nog {left} adviezen onderweg"
