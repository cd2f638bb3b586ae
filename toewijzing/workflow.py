"""The table of a request: which step is possible when, who may take it, what it needs and what it does.

Kinds of request differ by data (``Aanvraagsoort.route``), so ``applies`` says for which routes a row exists.
"""

from datetime import date, timedelta
from typing import Any

from swv.kern.workflow import Transition, Workflow, any_of
from toewijzing.enums import Besluitstatus, Stap, Status, Termijnsoort
from toewijzing.permissions import (
    is_behandelaar,
    is_beslisser,
    is_gevraagde_deskundige,
    is_ontvangende_school,
    is_school,
    is_zorgcoordinator,
    mag_adviseren,
    mag_agenderen,
    mag_akkoord_geven,
    mag_besluiten,
)
from toewijzing.queries.aanvraag import get_adviezen, get_besluit, get_missing, has_all_adviezen, is_ready_for_zitting
from toewijzing.services import advies as adviezen
from toewijzing.services import behandeling
from toewijzing.services import besluit as besluiten
from toewijzing.services import zitting as zittingen

IN_BEHANDELING = any_of(
    Status.INGEDIEND,
    Status.ONVOLLEDIG,
    Status.BIJ_DESKUNDIGEN,
    Status.GEAGENDEERD,
    Status.AANGEHOUDEN,
    Status.GEADVISEERD,
)


# --- for which routes -----------------------------------------------------------------------------------------------


def _with_experts(aanvraag: Any) -> bool:
    return aanvraag.soort.has_stap(Stap.DESKUNDIGEN)


def _without_experts(aanvraag: Any) -> bool:
    return not _with_experts(aanvraag)


def _with_zitting(aanvraag: Any) -> bool:
    return aanvraag.soort.has_stap(Stap.ZITTING)


def _is_awb(aanvraag: Any) -> bool:
    return aanvraag.soort.is_awb_besluit


def _can_be_scheduled(aanvraag: Any) -> bool:
    if not _with_zitting(aanvraag):
        return False
    return aanvraag.status != Status.INGEDIEND or _without_experts(aanvraag)


def _can_be_decided(aanvraag: Any) -> bool:
    """Where deciding comes next on this route."""
    if _with_zitting(aanvraag):
        return aanvraag.status == Status.GEADVISEERD
    if _with_experts(aanvraag):
        return aanvraag.status == Status.BIJ_DESKUNDIGEN
    return aanvraag.status == Status.INGEDIEND


def _was_advised(aanvraag: Any) -> bool:
    return _with_zitting(aanvraag) and zittingen.last_advice(aanvraag) is not None


def _not_advised(aanvraag: Any) -> bool:
    return not _was_advised(aanvraag)


def _has_open_advice(aanvraag: Any) -> bool:
    return any(advies.ondertekend_op is None for advies in get_adviezen(aanvraag))


# --- what has to be so ----------------------------------------------------------------------------------------------


def guard_complete(aanvraag: Any, vandaag: date) -> str:
    missing = get_missing(aanvraag, vandaag)
    if not missing:
        return ""
    more = f" en nog {len(missing) - 1}" if len(missing) > 1 else ""
    return f"De aanvraag is nog niet compleet: {missing[0].tekst}{more}".rstrip()


def guard_not_yet_complete(aanvraag: Any, vandaag: date) -> str:
    return "De aanvraag is al compleet verklaard." if aanvraag.compleet_op else ""


def guard_room_for_expert(aanvraag: Any, vandaag: date) -> str:
    asked, needed = len(get_adviezen(aanvraag)), aanvraag.soort.aantal_deskundigen
    return f"Er zijn al {asked} deskundigen gevraagd." if asked >= needed else ""


def guard_open_advice(aanvraag: Any, vandaag: date) -> str:
    return "" if _has_open_advice(aanvraag) else "Er staat geen advies open: alle gevraagde adviezen zijn ondertekend."


def guard_ready_for_zitting(aanvraag: Any, vandaag: date) -> str:
    return is_ready_for_zitting(aanvraag)


def guard_zitting_was(aanvraag: Any, vandaag: date) -> str:
    punt = zittingen.open_agendapunt(aanvraag)
    if punt is not None and punt.zitting.datum > vandaag:
        return f"De zitting is pas op {punt.zitting.datum:%d-%m-%Y}."
    return ""


def guard_decide(aanvraag: Any, vandaag: date) -> str:
    if aanvraag.compleet_op is None:
        return "De aanvraag is nog niet compleet verklaard."
    return "" if has_all_adviezen(aanvraag) else "Nog niet alle deskundigen hebben hun advies ondertekend."


def _open_question(aanvraag: Any) -> Any:
    events = reversed(aanvraag.termijngebeurtenissen.all())
    return next((event for event in events if event.soort == Termijnsoort.VRAAG and not event.beantwoord_op), None)


def guard_date_passed(aanvraag: Any, vandaag: date) -> str:
    vraag = _open_question(aanvraag)
    return "" if vraag is not None and vraag.tot < vandaag else "De school heeft nog tijd om aan te vullen."


def guard_question_lapsed(aanvraag: Any, vandaag: date) -> str:
    """Awb 4:5: only after the set date passed unused, and within four weeks of it (lid 4)."""
    too_early = guard_date_passed(aanvraag, vandaag)
    if too_early:
        return too_early
    if vandaag > _open_question(aanvraag).tot + timedelta(weeks=4):
        return "Dit kon tot vier weken na de gestelde datum (Awb 4:5 lid 4). Behandel de aanvraag inhoudelijk."
    return ""


def guard_letters_ready(aanvraag: Any, vandaag: date) -> str:
    besluit = get_besluit(aanvraag)
    if besluit is None:
        return "Er is geen besluit om bekend te maken."
    if besluit.status == Besluitstatus.BEKENDGEMAAKT:
        return "Het besluit is al bekendgemaakt."
    if any(brief.gemaakt_op is None for brief in besluit.brieven.all()):
        return "De brieven worden nog gemaakt. Wacht tot ze klaar zijn."
    return ""


def guard_not_made_known(aanvraag: Any, vandaag: date) -> str:
    besluit = get_besluit(aanvraag)
    if besluit is not None and besluit.status == Besluitstatus.BEKENDGEMAAKT:
        return "Het besluit is bekendgemaakt. Heropenen kan niet meer; bezwaar wel."
    return ""


def guard_view_of_school(aanvraag: Any, vandaag: date) -> str:
    from toewijzing.models.aanvraag import registered_at

    registered = type(aanvraag)._base_manager.filter(registered_at(aanvraag.ontvangende_school_id), pk=aanvraag.pk)
    return "" if registered.exists() else "De leerling is bij deze school nog niet aangemeld."


# --- the table ------------------------------------------------------------------------------------------------------

AANVRAAG = Workflow(
    labels=dict(Status.choices),
    field_labels={
        "onderwerp": "wat er ontbreekt", "uiterlijk": "uiterste datum", "datum": "begindatum", "tot": "einddatum",
        "oordeel": "advies", "eind": "einddatum", "begin": "begindatum",
    },
    transitions=(
        Transition(
            "voorleggen_ouders", "Voorleggen aan de ouders", any_of(Status.CONCEPT), Status.BIJ_OUDERS, is_zorgcoordinator
        ),
        Transition(
            "vraag_akkoord", "Vraag akkoord", any_of(Status.CONCEPT, Status.BIJ_OUDERS), Status.TER_AKKOORD,
            is_zorgcoordinator, guard=guard_complete, effect=behandeling.request_akkoord, primary=True,
        ),
        Transition(
            "terughalen", "Terughalen om te wijzigen", any_of(Status.BIJ_OUDERS, Status.TER_AKKOORD), Status.CONCEPT, is_school
        ),
        Transition(
            "indienen", "Akkoord en indienen", any_of(Status.TER_AKKOORD), Status.INGEDIEND, mag_akkoord_geven,
            guard=guard_complete, effect=behandeling.receive, primary=True,
        ),
        Transition(
            "akkoord_weigeren", "Teruggeven aan de zorgcoördinator", any_of(Status.TER_AKKOORD), Status.CONCEPT,
            mag_akkoord_geven, reason_required=True, effect=behandeling.refuse_akkoord,
        ),
        Transition(
            "vraag_aanvulling", "Vraag om aanvulling", any_of(Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN),
            Status.ONVOLLEDIG, is_behandelaar, required=("onderwerp", "uiterlijk"), effect=behandeling.ask_aanvulling,
        ),
        Transition(
            "aanvullen", "Aanvulling versturen", any_of(Status.ONVOLLEDIG), Status.INGEDIEND, is_school,
            effect=behandeling.answer_aanvulling, primary=True,
        ),
        Transition(
            "verder_zonder_aanvulling", "Behandel zonder de aanvulling", any_of(Status.ONVOLLEDIG), Status.INGEDIEND,
            is_behandelaar, reason_required=True, guard=guard_date_passed, effect=behandeling.go_on,
        ),
        Transition(
            "uitstel_vastleggen", "Leg schriftelijk uitstel vast", IN_BEHANDELING, None, is_behandelaar,
            required=("datum", "tot"), reason_required=True, applies=_is_awb, effect=behandeling.record_uitstel,
        ),
        Transition(
            "verlengen", "Verleng de beslistermijn", IN_BEHANDELING, None, is_behandelaar, required=("weken",),
            reason_required=True, applies=_is_awb, effect=behandeling.extend_term,
        ),
        Transition(
            "verklaar_compleet", "Compleet verklaren", any_of(Status.INGEDIEND), None, is_behandelaar,
            applies=_without_experts, guard=guard_not_yet_complete, effect=behandeling.declare_complete, primary=True,
        ),
        Transition(
            "naar_deskundigen", "Compleet: naar de deskundigen", any_of(Status.INGEDIEND), Status.BIJ_DESKUNDIGEN,
            is_behandelaar, applies=_with_experts, effect=behandeling.declare_complete, primary=True,
        ),
        Transition(
            "deskundige_vragen", "Vraag een deskundige", any_of(Status.BIJ_DESKUNDIGEN), None, is_behandelaar,
            required=("deskundige",), applies=_with_experts, guard=guard_room_for_expert,
            effect=adviezen.assign_deskundige, primary=True,
        ),
        Transition(
            "deskundige_intrekken", "Haal een deskundige van de zaak", any_of(Status.BIJ_DESKUNDIGEN), None, is_behandelaar,
            required=("deskundige",), reason_required=True, applies=_with_experts, guard=guard_open_advice,
            effect=adviezen.release_deskundige,
        ),
        Transition(
            "advies_ondertekenen", "Onderteken uw advies", any_of(Status.BIJ_DESKUNDIGEN), None, is_gevraagde_deskundige,
            applies=_with_experts, effect=adviezen.sign_advies, primary=True,
        ),
        Transition(
            "agenderen", "Zet op een agenda", any_of(Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN),
            Status.GEAGENDEERD, mag_agenderen, required=("zitting",), applies=_can_be_scheduled,
            guard=guard_ready_for_zitting, effect=zittingen.put_on_agenda, primary=True,
        ),
        Transition(
            "aanhouden", "Aanhouden", any_of(Status.GEAGENDEERD), Status.AANGEHOUDEN, mag_agenderen, reason_required=True,
            effect=zittingen.defer,
        ),
        Transition(
            "adviseren", "Leg het advies van de commissie vast", any_of(Status.GEAGENDEERD), Status.GEADVISEERD,
            mag_adviseren, required=("oordeel", "motivering"), guard=guard_zitting_was, effect=zittingen.advise, primary=True,
        ),
        Transition(
            "besluiten", "Neem een besluit", any_of(Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD),
            Status.BESLOTEN, mag_besluiten, required=("uitkomst", "motivering"), applies=_can_be_decided,
            guard=guard_decide, effect=besluiten.decide, primary=True,
        ),
        Transition(
            "buiten_behandeling_stellen", "Niet in behandeling nemen", any_of(Status.ONVOLLEDIG), Status.BESLOTEN,
            mag_besluiten, required=("motivering",), guard=guard_question_lapsed, effect=besluiten.refuse_to_handle,
        ),
        Transition(
            "bekendmaken", "Maak het besluit bekend", any_of(Status.BESLOTEN), None, is_behandelaar,
            guard=guard_letters_ready, effect=besluiten.make_known, primary=True,
        ),
        Transition(
            "heropenen", "Heropenen", any_of(Status.BESLOTEN), Status.GEADVISEERD, is_beslisser, reason_required=True,
            applies=_was_advised, guard=guard_not_made_known, effect=besluiten.withdraw_besluit,
        ),
        Transition(
            "heropenen_zonder_advies", "Heropenen", any_of(Status.BESLOTEN), Status.INGEDIEND, is_beslisser,
            reason_required=True, applies=_not_advised, guard=guard_not_made_known, effect=besluiten.withdraw_besluit,
        ),
        Transition(
            "zienswijze_geven", "Geef uw zienswijze", IN_BEHANDELING, None, is_ontvangende_school,
            required=("standpunt", "inhoud"), guard=guard_view_of_school, effect=behandeling.record_view_of_receiving_school,
        ),
        Transition(
            "intrekken", "Intrekken",
            any_of(*(status for status in Status.values if status not in (Status.BESLOTEN, Status.INGETROKKEN))),
            Status.INGETROKKEN, is_school, reason_required=True, effect=behandeling.withdraw,
        ),
    ),
)  # fmt: skip
