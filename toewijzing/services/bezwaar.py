"""The register of bezwaren: what came in, and each step until the decision or the withdrawal.

Every service looks itself whether this person may do this, and whether the dates can be true. Refusals are in words:
NotAllowed (somebody else's job), NotPossible (not with this decision or this bezwaar), Incomplete ({field: messages}).
"""

from datetime import date
from typing import Any

from django.db import transaction

from swv.kern.permissions import Recht
from swv.kern.templatetags.verband import datum
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from toewijzing.calculations.bezwaar import departs_from_advice
from toewijzing.enums import Besluitstatus, Bezwaaroordeel, Indiener
from toewijzing.models import Besluit, Bezwaar
from toewijzing.permissions import has_other_directeur, is_secretaris, mag_op_bezwaar_beslissen
from toewijzing.services.bericht import notify_rol

# What is known at receipt, and what stands there when it is left out.
FEITEN: dict[str, Any] = {
    "ontvangen_op": None,
    "gepost_op": None,
    "indiener": "",
    "gezagdrager": None,
    "indiener_naam": "",
    "commissie": True,
}
KOMT_NOG = "Deze dag moet nog komen. Vul vandaag of een eerdere dag in."
LEEG = "Vul de datum in."
ONTVANGST = "de ontvangst van het bezwaar"


# --- what comes in --------------------------------------------------------------------------------------------------


@transaction.atomic
def record_bezwaar(*, besluit: Besluit, by: Gebruiker, vandaag: date, **feiten: Any) -> Bezwaar:
    """Put down a bezwaar against this decision; ``feiten`` are FEITEN. Late is no reason to refuse it: a remark.

    Raises NotAllowed, NotPossible (no Awb-besluit, not made known, same person objects already), Incomplete.
    """
    locked = Besluit.objects.select_related("aanvraag__soort").select_for_update(of=("self",)).get(pk=besluit.pk)
    _allow(is_secretaris, by, locked)
    if reden := why_no_bezwaar(locked):
        raise NotPossible(reden, status=locked.status)
    bezwaar = Bezwaar(leerling_id=locked.leerling_id, besluit=locked)
    _fill(bezwaar, vandaag, feiten)
    bezwaar.save()
    if not bezwaar.commissie:
        _notify_decider(bezwaar)
    return bezwaar


@transaction.atomic
def correct_bezwaar(*, bezwaar: Bezwaar, by: Gebruiker, vandaag: date, **feiten: Any) -> Bezwaar:
    """Put right what was put down at receipt, as long as it is open. Raises as ``record_bezwaar``."""
    locked = _lock(bezwaar, by, is_secretaris)
    _fill(locked, vandaag, feiten)
    return _save(locked, *FEITEN)


def why_no_bezwaar(besluit: Besluit) -> str:
    """ "" when one can object to this decision, else the Dutch reason why not."""
    if not besluit.aanvraag.soort.is_awb_besluit:
        return "Tegen dit besluit kan iemand geen bezwaar maken: het is geen Awb-besluit."
    if besluit.status != Besluitstatus.BEKENDGEMAAKT or besluit.bezwaar_tot_en_met is None:
        return "Bezwaar kan pas als het besluit bekend is gemaakt."
    return ""


def _fill(bezwaar: Bezwaar, vandaag: date, feiten: dict[str, Any]) -> None:
    """Put the facts of receipt in this row, checked. Raises Incomplete, NotPossible."""
    for name, empty in FEITEN.items():
        setattr(bezwaar, name, feiten.get(name, empty))
    # A name is there only for who has no other.
    bezwaar.indiener_naam = (bezwaar.indiener_naam or "").strip() if bezwaar.indiener == Indiener.ANDER else ""
    fouten = {name: texts for name, texts in _check_facts(bezwaar, vandaag).items() if texts}
    if fouten:
        raise Incomplete(fouten)
    same = Bezwaar.objects.open().filter(
        besluit=bezwaar.besluit_id, indiener=bezwaar.indiener, gezagdrager=bezwaar.gezagdrager,
        indiener_naam=bezwaar.indiener_naam,
    )  # fmt: skip
    if same.exclude(pk=bezwaar.pk).exists():
        raise NotPossible("Van deze indiener loopt al een bezwaar tegen dit besluit. Werk dat bij.", status="open")


def _check_facts(bezwaar: Bezwaar, vandaag: date) -> dict[str, list[str]]:
    known_on = bezwaar.besluit.bekendgemaakt_op
    fouten = {
        "ontvangen_op": _check_day(bezwaar.ontvangen_op, known_on, "de bekendmaking van het besluit", vandaag),
        "gepost_op": _check_day(bezwaar.gepost_op, known_on, "de bekendmaking van het besluit", vandaag, needed=False),
        "indiener": [] if bezwaar.indiener in Indiener.values else ["Kies wie bezwaar maakt."],
    }
    if bezwaar.gepost_op and bezwaar.ontvangen_op and bezwaar.gepost_op > bezwaar.ontvangen_op:
        fouten["gepost_op"] += ["De poststempel is van na de ontvangst. Controleer beide dagen."]
    if bezwaar.gezagdrager and (
        bezwaar.indiener != Indiener.GEZAGDRAGER or bezwaar.gezagdrager.leerling_id != bezwaar.leerling_id
    ):
        fouten["gezagdrager"] = ["Deze gezagdrager hoort niet bij deze indiener en leerling."]
    if bezwaar.indiener == Indiener.ANDER and not bezwaar.indiener_naam:
        fouten["indiener_naam"] = ["Vul in wie bezwaar maakt."]
    later = [dag for dag in (bezwaar.doorgezonden_op, bezwaar.hoorzitting_op, bezwaar.verdaagd_op) if dag]
    if later and bezwaar.ontvangen_op and bezwaar.ontvangen_op > min(later):
        fouten["ontvangen_op"] += [f"Er is al een stap gezet op {datum(min(later))}. Kies die dag of een eerdere."]
    if bezwaar.doorgezonden_op and not bezwaar.commissie:
        fouten["commissie"] = ["Het bezwaar is al doorgezonden aan de commissie."]
    return fouten


# --- steps ----------------------------------------------------------------------------------------------------------


@transaction.atomic
def send_on(*, bezwaar: Bezwaar, by: Gebruiker, vandaag: date, doorgezonden_op: date | None) -> Bezwaar:
    """It was sent on to the commission, due within 14 days of receipt. Raises NotAllowed, NotPossible, Incomplete."""
    locked = _lock(bezwaar, by, is_secretaris)
    _need_commission(locked)
    if locked.advies:
        raise NotPossible("Het advies is al binnen.", status=locked.advies)
    _check(doorgezonden_op=_check_day(doorgezonden_op, locked.ontvangen_op, ONTVANGST, vandaag))
    locked.doorgezonden_op = doorgezonden_op
    return _save(locked, "doorgezonden_op")


@transaction.atomic
def plan_hearing(*, bezwaar: Bezwaar, by: Gebruiker, vandaag: date, hoorzitting_op: date | None) -> Bezwaar:
    """The day of the hearing, which may still come; a new day replaces the old one."""
    locked = _lock(bezwaar, by, is_secretaris)
    _check(hoorzitting_op=_check_day(hoorzitting_op, locked.ontvangen_op, ONTVANGST, date.max))
    locked.hoorzitting_op = hoorzitting_op
    return _save(locked, "hoorzitting_op")


@transaction.atomic
def record_advice(*, bezwaar: Bezwaar, by: Gebruiker, vandaag: date, advies: str, advies_op: date | None) -> Bezwaar:
    """Put down the commission's advice (Awb 7:13). Raises NotAllowed, NotPossible (not sent on yet), Incomplete."""
    locked = _lock(bezwaar, by, is_secretaris)
    _need_commission(locked)
    if locked.doorgezonden_op is None:
        raise NotPossible("Leg eerst vast wanneer het bezwaar is doorgezonden aan de commissie.", status="open")
    _check(
        advies=_check_oordeel(advies, "Kies wat de commissie adviseert."),
        advies_op=_check_day(advies_op, locked.doorgezonden_op, "het doorzenden aan de commissie", vandaag),
    )
    if not locked.advies:
        _notify_decider(locked)
    locked.advies, locked.advies_op = advies, advies_op
    return _save(locked, "advies", "advies_op")


@transaction.atomic
def extend(*, bezwaar: Bezwaar, by: Gebruiker, vandaag: date, verdaagd_op: date | None) -> Bezwaar:
    """The decision was put off six weeks, once, within its term (Awb 7:10 lid 3)."""
    locked = _lock(bezwaar, by, is_secretaris)
    if locked.verdaagd_op:
        raise NotPossible("Het besluit is al een keer verdaagd. Dat kan één keer (Awb 7:10).", status="open")
    fouten = _check_day(verdaagd_op, locked.ontvangen_op, ONTVANGST, vandaag)
    if not fouten and verdaagd_op and verdaagd_op > locked.uiterlijk:
        fouten = [f"De beslistermijn liep tot en met {datum(locked.uiterlijk)}. Verdagen kan alleen binnen de termijn."]
    _check(verdaagd_op=fouten)
    locked.verdaagd_op = verdaagd_op
    return _save(locked, "verdaagd_op")


@transaction.atomic
def decide(
    *,
    bezwaar: Bezwaar,
    by: Gebruiker,
    vandaag: date,
    uitkomst: str,
    beslist_op: date | None,
    afwijking: str = "",
    beslisser: str = "",
) -> Bezwaar:
    """The decision on the bezwaar; not as advised, or without the advice, only with the reason (Awb 7:13 lid 7).

    ``beslisser``: who decided for the bestuur, when somebody else puts that down (Awb 10:3 lid 3).
    """
    locked = _lock(bezwaar, by, mag_op_bezwaar_beslissen)
    vanaf, wat = (locked.advies_op, "het advies") if locked.advies_op else (locked.ontvangen_op, ONTVANGST)
    fouten = {
        "uitkomst": _check_oordeel(uitkomst, "Kies wat er op het bezwaar beslist is."),
        "beslist_op": _check_day(beslist_op, vanaf, wat, vandaag),
    }
    afwijking = afwijking.strip()
    departs = departs_from_advice(commissie=locked.commissie, advies=locked.advies, uitkomst=uitkomst)
    if departs and not afwijking and not fouten["uitkomst"]:
        geen = "De commissie adviseert anders." if locked.advies else "Er is nog geen advies van de commissie."
        fouten["afwijking"] = [f"{geen} Schrijf waarom u dit beslist (Awb 7:13)."]
    beslisser = " ".join(beslisser.split())
    _check(**fouten, beslisser=_check_beslisser(locked, by, beslisser))
    locked.uitkomst, locked.beslist_op, locked.afwijking = uitkomst, beslist_op, afwijking
    locked.beslist_door, locked.beslisser = by, beslisser
    return _save(locked, "uitkomst", "beslist_op", "afwijking", "beslist_door", "beslisser")


def _check_beslisser(bezwaar: Bezwaar, by: Gebruiker, beslisser: str) -> list[str]:
    """Who decides alone names nobody; who puts down the decision of the bestuur names somebody else than the first."""
    if by.rol == Rol.DIRECTEUR:
        return ["U beslist zelf. Laat dit leeg."] if beslisser else []
    if not beslisser:
        return ["Vul in wie namens het bestuur besliste, met naam en functie (Awb 10:3)."]
    if bezwaar.besluit.beslist_door.persoonsnaam.zonder_titel.casefold() in beslisser.casefold():
        return [
            f"{bezwaar.besluit.beslist_door.naam} nam het eerste besluit en mag hierover niet beslissen (Awb 10:3)."
        ]
    return []


@transaction.atomic
def withdraw(*, bezwaar: Bezwaar, by: Gebruiker, vandaag: date, ingetrokken_op: date | None) -> Bezwaar:
    """Put down that who objected took it back (Awb 6:21). Raises NotAllowed, NotPossible, Incomplete."""
    locked = _lock(bezwaar, by, is_secretaris)
    _check(ingetrokken_op=_check_day(ingetrokken_op, locked.ontvangen_op, ONTVANGST, vandaag))
    locked.ingetrokken_op = ingetrokken_op
    return _save(locked, "ingetrokken_op")


# --- what they share ------------------------------------------------------------------------------------------------


def _allow(recht: Recht, by: Gebruiker, besluit: Besluit) -> None:
    if refusal := recht.refusal(by, besluit.aanvraag):
        raise NotAllowed(refusal)


def _lock(bezwaar: Bezwaar, by: Gebruiker, recht: Recht) -> Bezwaar:
    """The bezwaar, locked, when it is open and this person's job. Raises NotAllowed, NotPossible."""
    seen = Bezwaar.objects.visible_to(by).select_related("besluit__aanvraag__soort", "gezagdrager")
    locked = seen.select_for_update(of=("self",)).filter(pk=bezwaar.pk).first()
    if locked is None:
        raise NotAllowed(recht.reason)
    _allow(recht, by, locked.besluit)
    if reden := why_closed(locked):
        raise NotPossible(reden, status=locked.uitkomst or "ingetrokken")
    return locked


def why_closed(bezwaar: Bezwaar) -> str:
    """ "" while something can be done with this bezwaar, else the Dutch reason why not."""
    if bezwaar.beslist_op:
        return f"Op dit bezwaar is beslist op {datum(bezwaar.beslist_op)}. Wijzigen kan niet meer."
    if bezwaar.ingetrokken_op:
        return f"Dit bezwaar is ingetrokken op {datum(bezwaar.ingetrokken_op)}. Wijzigen kan niet meer."
    return ""


def _notify_decider(bezwaar: Bezwaar) -> None:
    """It is the turn of the directeur, or of the bestuur, for whom the secretaris takes care."""
    aanvraag = bezwaar.besluit.aanvraag
    notify_rol(
        aanvraag,
        rollen=[Rol.DIRECTEUR if has_other_directeur(aanvraag) else Rol.SECRETARIS],
        organisatie_id=aanvraag.swv_id,
        soort="bezwaar",
        onderwerp="Op een bezwaar kan worden beslist",
    )


def _need_commission(bezwaar: Bezwaar) -> None:
    if not bezwaar.commissie:
        raise NotPossible("Over dit bezwaar adviseert geen commissie.", status="open")


def _check_day(dag: date | None, vanaf: date | None, wat: str, vandaag: date, *, needed: bool = True) -> list[str]:
    """What is wrong with this day: missing, before ``vanaf`` (``wat``), or still to come."""
    if dag is None:
        return [LEEG] if needed else []
    if vanaf and dag < vanaf:
        return [f"Deze dag ligt vóór {wat} ({datum(vanaf)})."]
    return [KOMT_NOG] if dag > vandaag else []


def _check_oordeel(value: str, message: str) -> list[str]:
    return [] if value in Bezwaaroordeel.values else [message]


def _check(**fouten: list[str]) -> None:
    wrong = {name: texts for name, texts in fouten.items() if texts}
    if wrong:
        raise Incomplete(wrong)


def _save(bezwaar: Bezwaar, *fields: str) -> Bezwaar:
    bezwaar.save(update_fields=list(fields))
    return bezwaar
