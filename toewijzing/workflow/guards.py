"""For which requests a step exists, and the Dutch reason why it is not possible now ("" when it is)."""

from datetime import date
from typing import Any

from django.utils import timezone

from swv.kern.templatetags.verband import datum
from swv.kern.termijnen import add_weeks, next_working_day
from swv.organisatie.models import Gebruiker
from swv.wet.queries import get_feiten
from toewijzing.brieven.inhoud import find_changes
from toewijzing.enums import VOOR_VERSTUREN, Besluitstatus, Stap, Status, Termijnsoort, Uitkomst
from toewijzing.models import Aanvraag, Besluit, Brief, Papieraanvraag
from toewijzing.models.zichtbaar import registered_at
from toewijzing.queries.aanvraag import get_besluit, is_ready_for_zitting, last_advice
from toewijzing.queries.beslistermijn import get_beslistermijn
from toewijzing.queries.brief import find_gaps, get_letters
from toewijzing.queries.compleet import get_missing
from toewijzing.queries.deskundige import get_adviezen, get_deskundigen, has_all_adviezen
from toewijzing.queries.orgaan import get_orgaan
from toewijzing.queries.ronde import why_no_ronde
from toewijzing.queries.route import find_next_akkoord
from toewijzing.queries.zitting import get_organen_voor, why_not_advised

GEEN_DESKUNDIGE = "Er is geen deskundige bekend om te vragen. De beheerder kan deskundigen toevoegen."
GEEN_ZITTING = "Er is geen zitting gepland waarvan de agenda nog open is. Plan eerst een zitting."
GEEN_ZITTING_VAN = "Er is geen zitting van «{}» gepland waarvan de agenda nog open is. Plan die eerst."
AL_VOORLOPIG = "De aanvraag staat al voorlopig op de agenda van {}. Haal hem daar eerst af."


# --- for which routes -----------------------------------------------------------------------------------------------


def with_experts(aanvraag: Aanvraag) -> bool:
    """Experts advise on this kind of request."""
    return aanvraag.soort.has_stap(Stap.DESKUNDIGEN)


def without_experts(aanvraag: Aanvraag) -> bool:
    """No expert advises on this kind of request."""
    return not with_experts(aanvraag)


def with_zitting(aanvraag: Aanvraag) -> bool:
    """The commission advises on this kind of request, in a meeting."""
    return aanvraag.soort.has_stap(Stap.ZITTING)


def is_awb(aanvraag: Aanvraag) -> bool:
    """The decision on this kind is one under the Awb, with its terms (Awb 4:13 to 4:15)."""
    return aanvraag.soort.is_awb_besluit


def is_on_paper(aanvraag: Aanvraag) -> bool:
    """The secretaris recorded it on behalf of the school."""
    return Papieraanvraag.objects.filter(aanvraag=aanvraag.pk).exists()


def asks_akkoord(aanvraag: Aanvraag) -> bool:
    """Somebody of the school agrees before it leaves."""
    return aanvraag.doet == Stap.AKKOORD


def leaves_at_once(aanvraag: Aanvraag) -> bool:
    """Nobody has to agree or sign along before it is sent."""
    return aanvraag.doet not in VOOR_VERSTUREN and not aanvraag.wacht_op


def is_last_akkoord(aanvraag: Aanvraag) -> bool:
    """With this akkoord of the school the request leaves it."""
    return not has_next_akkoord(aanvraag)


def has_next_akkoord(aanvraag: Aanvraag) -> bool:
    """After this akkoord somebody else has to agree or sign along too."""
    return find_next_akkoord(aanvraag) is not None


def goes_to_experts(aanvraag: Aanvraag) -> bool:
    """Experts come first once it is complete."""
    return aanvraag.doet == Stap.DESKUNDIGEN


def goes_elsewhere(aanvraag: Aanvraag) -> bool:
    """Something else than experts comes first once it is complete."""
    return not goes_to_experts(aanvraag)


def is_step_of_swv(aanvraag: Aanvraag) -> bool:
    """A check at the swv is next."""
    return aanvraag.doet == Stap.CONTROLE


def can_be_scheduled(aanvraag: Aanvraag) -> bool:
    """A meeting comes next on this route, or after the experts that are at work."""
    if aanvraag.doet == Stap.DESKUNDIGEN:
        return with_zitting(aanvraag) and aanvraag.status == Status.BIJ_DESKUNDIGEN
    return aanvraag.doet == Stap.ZITTING


def waits_for_experts(aanvraag: Aanvraag) -> bool:
    """A meeting comes after the experts, and not all of them signed."""
    return can_be_scheduled(aanvraag) and not has_all_adviezen(aanvraag)


def is_provisional(aanvraag: Aanvraag) -> bool:
    """It stands on an agenda while advices are on their way."""
    return can_be_scheduled(aanvraag) and aanvraag.zitting_op is not None


def can_be_decided(aanvraag: Aanvraag) -> bool:
    """Deciding comes next on this route, or after the experts that are at work."""
    if aanvraag.doet == Stap.DESKUNDIGEN:
        return not with_zitting(aanvraag) and aanvraag.status == Status.BIJ_DESKUNDIGEN
    return aanvraag.doet == Stap.BESLUIT


def was_advised(aanvraag: Aanvraag) -> bool:
    """The commission gave its advice in a meeting."""
    return with_zitting(aanvraag) and last_advice(aanvraag) is not None


def not_advised(aanvraag: Aanvraag) -> bool:
    """No meeting, or none yet that advised."""
    return not was_advised(aanvraag)


def has_open_advice(aanvraag: Aanvraag) -> bool:
    """An expert was asked who did not sign yet."""
    return any(advies.ondertekend_op is None for advies in get_adviezen(aanvraag))


# --- what has to be so ----------------------------------------------------------------------------------------------


def guard_complete(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Nothing is missing that the kind asks, and a round is there or not needed; else the first thing, and how many more."""
    missing = get_missing(aanvraag, vandaag)
    if not missing:
        return why_no_ronde(aanvraag, vandaag)
    more = f" En nog {len(missing) - 1}." if len(missing) > 1 else ""
    return f"De aanvraag is nog niet compleet. {missing[0].tekst}{more}"


def guard_not_yet_complete(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Nobody declared the request complete so far."""
    return "De aanvraag is al compleet verklaard." if aanvraag.compleet_op else ""


def guard_room_for_expert(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Fewer experts were asked than the kind needs, and there is one who can be asked."""
    return why_no_room(aanvraag) or ("" if get_deskundigen(aanvraag, vandaag).exists() else GEEN_DESKUNDIGE)


def why_no_room(aanvraag: Aanvraag) -> str:
    """Why no other expert is asked, as far as the request itself tells, or ""."""
    asked, needed = len(get_adviezen(aanvraag)), aanvraag.soort.aantal_deskundigen
    return f"Er zijn al {asked} deskundigen gevraagd." if asked >= needed else ""


def guard_not_signed(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """This expert did not sign an advice on the request yet: everyone signs once."""
    own = [advies for advies in get_adviezen(aanvraag) if advies.deskundige_id == user.pk]
    return "U hebt dit advies al ondertekend." if any(advies.ondertekend_op for advies in own) else ""


def guard_signed_advice(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """There is an advice to add to: one that was signed, and that no open addition takes the place of."""
    return "" if aanvraag.adviezen_binnen else "Er is nog geen ondertekend advies om een aanvulling op te vragen."


def guard_open_advice(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """There is an advice that can be withdrawn: one that is not signed yet."""
    return "" if has_open_advice(aanvraag) else _tell_none_open(aanvraag)


def _tell_none_open(aanvraag: Aanvraag) -> str:
    if get_adviezen(aanvraag):
        return "Er staat geen advies open: alle gevraagde adviezen zijn ondertekend."
    return "Er is nog geen deskundige gevraagd."


def guard_can_remind(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """An expert did not sign yet, and nobody reminded them today: a second mail of one day says nothing new."""
    if not has_open_advice(aanvraag):
        return _tell_none_open(aanvraag)
    reminded = [row.op for row in aanvraag.statussen.all() if row.actie == "deskundigen_herinneren"]
    today = any(timezone.localdate(op) == vandaag for op in reminded)
    return "De deskundigen zijn vandaag al herinnerd." if today else ""


def guard_ready_for_zitting(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """The request is ready, and there is a meeting whose agenda is open and to which this person can bring it."""
    return is_ready_for_zitting(aanvraag) or why_no_agenda(aanvraag, user, vandaag)


def why_no_agenda(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Why this person can't put it on an agenda now: it stands on one, or there is none; else ""."""
    if aanvraag.zitting_op is not None:
        return AL_VOORLOPIG.format(datum(aanvraag.zitting_op))
    if get_organen_voor(aanvraag, user, vandaag):
        return ""
    orgaan = get_orgaan(aanvraag.swv_id, aanvraag.bespreekt, vandaag)
    return GEEN_ZITTING_VAN.format(orgaan.naam) if orgaan else GEEN_ZITTING


def guard_on_the_way(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Every expert was asked, and there is a meeting: so it can come on its agenda provisionally."""
    if aanvraag.compleet_op is None:
        return "De aanvraag is nog niet compleet verklaard."
    if len(get_adviezen(aanvraag)) < aanvraag.soort.aantal_deskundigen:
        return "Vraag eerst alle deskundigen. Dan kan de aanvraag voorlopig op een agenda."
    return why_no_agenda(aanvraag, user, vandaag)


def guard_can_advise(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """The meeting was (or the round is over), enough members took part who are not tied, and this person records it."""
    return why_not_advised(aanvraag, user, vandaag)


def guard_decide(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Declared complete, and all experts signed."""
    if aanvraag.compleet_op is None:
        return "De aanvraag is nog niet compleet verklaard."
    return "" if has_all_adviezen(aanvraag) else "Nog niet alle deskundigen hebben hun advies ondertekend."


def guard_declared_complete(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Somebody looked whether all that is needed is there."""
    return "" if aanvraag.compleet_op else "De aanvraag is nog niet compleet verklaard."


def open_question(aanvraag: Any) -> Any:
    """The last request to complete it that the school did not answer (a ``TermijnGebeurtenis``), or None.

    Of a request of a pupil or of a school.
    """
    events = reversed(aanvraag.termijngebeurtenissen.all())
    return next((event for event in events if event.soort == Termijnsoort.VRAAG and not event.beantwoord_op), None)


def guard_date_passed(aanvraag: Any, user: Gebruiker, vandaag: date) -> str:
    """The last day on which the school could complete the request is over (Awb 4:5)."""
    vraag = open_question(aanvraag)
    return "" if vraag is not None and vraag.tot < vandaag else "De school heeft nog tijd om aan te vullen."


def guard_question_lapsed(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Awb 4:5: only after the set date passed unused, and within the weeks of lid 4."""
    too_early = guard_date_passed(aanvraag, user, vandaag)
    if too_early:
        return too_early
    return why_too_late_to_refuse(aanvraag, vandaag)


def why_too_late_to_refuse(aanvraag: Aanvraag, vandaag: date) -> str:
    """ "" while it can be made known that the request is not handled (Awb 4:5 lid 4), else the reason in Dutch."""
    vraag, feiten = open_question(aanvraag), get_feiten(aanvraag.swv_id)
    weken = feiten.get_getal("buiten_behandeling", vraag.tot)
    uiterlijk = next_working_day(add_weeks(vraag.tot, weken), feiten.gelijkgestelde_dagen)
    if vandaag <= uiterlijk:
        return ""
    return (
        f"Niet in behandeling nemen kon de school tot en met {datum(uiterlijk)} te horen krijgen: {weken} weken na de"
        " gestelde datum (Awb 4:5 lid 4). Behandel de aanvraag inhoudelijk."
    )


def guard_can_extend(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Awb 4:14: told before the term has passed, and not more often than the law allows."""
    times = sum(event.soort == Termijnsoort.VERLENGING for event in aanvraag.termijngebeurtenissen.all())
    if times >= get_feiten(aanvraag.swv_id).get_getal("verlenging_keren", vandaag):
        return "De beslistermijn is al verlengd. Dat kan niet nog eens (Awb 4:14)."
    termijn = get_beslistermijn(aanvraag, vandaag)
    if termijn is not None and vandaag > termijn.uiterlijk:
        return f"De beslistermijn liep tot en met {datum(termijn.uiterlijk)}. Verlengen kon tot die dag (Awb 4:14)."
    return ""


def why_not_made(aanvraag: Aanvraag) -> str:
    """There is a decision that was not made known yet, and all its letters are made; no more than that is looked at."""
    if reason := why_nothing_unsent(aanvraag):
        return reason
    besluit = get_besluit(aanvraag)
    if besluit is not None and any(brief.gemaakt_op is None for brief in get_letters(besluit)):
        return "De brieven worden nog gemaakt. Wacht tot ze klaar zijn."
    return ""


def why_nothing_unsent(aanvraag: Aanvraag) -> str:
    """Why there are no letters that still have to go out, or ""."""
    besluit = get_besluit(aanvraag)
    if besluit is None:
        return "Er is geen besluit om bekend te maken."
    return "Het besluit is al bekendgemaakt." if besluit.status == Besluitstatus.BEKENDGEMAAKT else ""


def guard_letters_ready(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """The letters are made, complete, and say what would be said today."""
    besluit, not_made = get_besluit(aanvraag), why_not_made(aanvraag)
    if besluit is None or not_made:
        return not_made
    brieven = get_letters(besluit)
    if besluit.uitkomst == Uitkomst.BUITEN_BEHANDELING and (reason := why_too_late_to_refuse(aanvraag, vandaag)):
        return reason
    return why_incomplete(aanvraag, brieven) or why_changed(besluit, vandaag)


def why_incomplete(aanvraag: Aanvraag, brieven: list[Brief]) -> str:
    """The first thing that a letter lacks, with where it is filled in, and how many more."""
    gaps = find_gaps(aanvraag, [brief.ontvanger for brief in brieven])
    return f"{gaps[0]} En nog {len(gaps) - 1}." if len(gaps) > 1 else "".join(gaps)


def why_changed(besluit: Besluit, vandaag: date) -> str:
    """What the letters say otherwise than they would today: then somebody reads and releases new ones."""
    names = list(dict.fromkeys(verschil.wat.lower() for verschil in find_changes(besluit, vandaag)))
    if not names:
        return ""
    more = f" en nog {len(names) - 3}" if len(names) > 3 else ""
    return f"Sinds de brieven zijn gemaakt, veranderde: {', '.join(names[:3])}{more}. Maak de brieven opnieuw."


def guard_letters_unsent(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """There is a decision, and its letters did not go out."""
    return why_nothing_unsent(aanvraag)


def guard_not_made_known(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """There is a decision that nobody outside the swv knows yet."""
    besluit = get_besluit(aanvraag)
    if besluit is None:
        return "Er is geen besluit om te heropenen."
    if besluit.status == Besluitstatus.BEKENDGEMAAKT:
        return "Het besluit is bekendgemaakt. Heropenen kan niet meer; bezwaar wel."
    return ""


def guard_view_of_school(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """The pupil is registered or enrolled today at the school that is to receive it."""
    school_id = aanvraag.ontvangende_school_id
    own = type(aanvraag)._base_manager.filter(pk=aanvraag.pk)
    if school_id is None or not own.filter(registered_at(school_id)).exists():
        return "De leerling is bij deze school nog niet aangemeld."
    return ""
