"""Meetings: planning, agenda, presence, recusal and the commission's advice."""

from datetime import date, time
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max, Q
from django.utils import timezone

from organen.calculations import name_partijen
from organen.enums import Functie, Vergaderwijze, ZonderQuorum
from organen.models import Orgaan
from organen.queries import get_commissie, get_leden, get_van_buiten
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Organisatie
from toewijzing.enums import Orgaanoordeel, Stap, Status, Zittingstatus
from toewijzing.models import Aanvraag, Agendapunt, Lidstem, Stapuitvoering, Zitting, Zittingsdeelname, Zittingsgast
from toewijzing.queries.aanvraag import find_bindend, open_agendapunt
from toewijzing.queries.deskundige import has_all_adviezen
from toewijzing.queries.orgaan import NIET_VOOR_ORGAAN, get_passende_organen
from toewijzing.queries.zitting import MEEGEDAAN, leads, why_not_met
from toewijzing.services.bericht import notify_rol
from toewijzing.services.route import finish_step
from toewijzing.services.verschoning import recuse_again, recuse_tied

AL_ZITTING = "Op deze dag is al een zitting van dit orgaan. Kies een andere dag."
GEEN_QUORUM = (
    "«{}» heeft op deze dag {} leden met stemrecht, en het quorum is {}. De beheerder voegt leden toe bij «Organen», of"
    " verlaag het quorum. Of kies een andere dag."
)
ALTIJD_ERBIJ = "«{}» bespreekt geen zaak zonder {}. Dat kan niet schriftelijk: plan een vergadering."


@transaction.atomic
def plan_zitting(
    *, swv: Organisatie, datum: date, sluitingsdatum: date, plaats: str = "", quorum: int | None = None,
    begintijd: time = time(9), orgaan: Orgaan | None = None, schriftelijk: bool = False,
) -> Zitting:  # fmt: skip
    """Plan a meeting (or round) of a body, without one of the commission, and invite who is in it that day.

    Way of working and quorum are those of the body, unless another quorum is given; a body that meets may do so in
    writing this time (``schriftelijk``), with nobody from outside. Raises Incomplete.
    """
    orgaan = orgaan or get_commissie(swv.pk)
    if sluitingsdatum > datum:
        raise Incomplete({"sluitingsdatum": ["De sluitingsdatum ligt op of vóór de dag van de zitting."]})
    nodig = orgaan.quorum if quorum is None or orgaan.wijze == Vergaderwijze.EEN_LID else quorum
    _check_orgaan(orgaan, swv, datum, nodig)
    wijze = Vergaderwijze(orgaan.wijze)
    if schriftelijk and wijze == Vergaderwijze.VERGADERING:
        if orgaan.partijen:
            raise Incomplete({"schriftelijk": [ALTIJD_ERBIJ.format(orgaan.naam, name_partijen(orgaan.partijen))]})
        wijze = Vergaderwijze.SCHRIFTELIJK
    try:
        with transaction.atomic():
            zitting = Zitting.objects.create(
                swv=swv, orgaan=orgaan, wijze=wijze, datum=datum, begintijd=begintijd, plaats=plaats,
                sluitingsdatum=sluitingsdatum, quorum=nodig, quorum_functies=orgaan.quorum_functies,
                zonder_quorum=orgaan.zonder_quorum, partijen=orgaan.partijen,
            )  # fmt: skip
    except IntegrityError:
        raise Incomplete({"datum": [AL_ZITTING]}) from None
    _invite(zitting)
    Zittingsgast.objects.bulk_create(
        Zittingsgast(zitting=zitting, naam=lid.naam, organisatie=lid.organisatie)
        for lid in get_van_buiten(orgaan, datum)
    )
    return zitting


def _check_orgaan(orgaan: Orgaan, swv: Organisatie, datum: date, quorum: int) -> None:
    """The body is of this swv, is there on that day, and has members enough to reach its quorum."""
    if orgaan.swv_id != swv.pk or orgaan.van > datum or (orgaan.tot is not None and orgaan.tot <= datum):
        raise Incomplete(
            {"orgaan": [f"«{orgaan.naam}» is er op deze dag niet. Kies een ander orgaan of een andere dag."]}
        )
    stemmen = sum(lid.stemrecht for lid in get_leden(orgaan, datum))
    _check_quorum(orgaan.naam, stemmen, quorum, orgaan.zonder_quorum, "orgaan")


def _check_quorum(naam: str, stemmen: int, quorum: int, zonder_quorum: str, veld: str) -> None:
    """Enough members with a vote; where the body goes on without quorum, at least one. Raises Incomplete at this field."""
    nodig = quorum if zonder_quorum == ZonderQuorum.HOUDT_TEGEN else 1
    if stemmen < nodig:
        raise Incomplete({veld: [GEEN_QUORUM.format(naam, stemmen, quorum)]})


def _invite(zitting: Zitting) -> set[int]:
    """Invite everyone who sits in the body that day and is not invited yet: the ids of whom it invited."""
    known = set(zitting.deelnames.values_list("gebruiker", flat=True))
    made = Zittingsdeelname.objects.bulk_create(
        Zittingsdeelname(
            zitting=zitting, gebruiker_id=lid.gebruiker_id, is_voorzitter=lid.functie == Functie.VOORZITTER,
            functie=lid.functie, stemrecht=lid.stemrecht,
        )
        for lid in get_leden(zitting.orgaan, zitting.datum)
        if lid.gebruiker_id is not None and lid.gebruiker_id not in known
    )  # fmt: skip
    return {each.gebruiker_id for each in made}


def _lock_planned(zitting: Zitting) -> Zitting:
    rows = Zitting.objects.select_for_update(of=("self",)).select_related("orgaan")
    locked: Zitting = rows.get(pk=zitting.pk)
    if locked.status != Zittingstatus.GEPLAND:
        raise Incomplete({"__all__": [f"Deze zitting is {locked.get_status_display()} en niet meer te wijzigen."]})
    return locked


@transaction.atomic
def change_zitting(*, zitting: Zitting, **velden: Any) -> Zitting:
    """Move or change a planned meeting; its cases move along. Raises Incomplete."""
    locked = _lock_planned(zitting)
    before = locked.datum, locked.quorum
    for name, value in velden.items():
        setattr(locked, name, value)
    if locked.sluitingsdatum > locked.datum:
        raise Incomplete({"sluitingsdatum": ["De sluitingsdatum ligt op of vóór de dag van de zitting."]})
    try:
        with transaction.atomic():
            locked.save()
    except IntegrityError:
        raise Incomplete({"datum": [AL_ZITTING]}) from None
    nieuw = _invite(locked)
    if (locked.datum, locked.quorum) != before:
        # By what the meeting keeps of its body since it was planned.
        stemmen = locked.deelnames.filter(stemrecht=True).count()
        _check_quorum(locked.orgaan.naam, stemmen, locked.quorum, locked.zonder_quorum, "quorum")
    punten = Agendapunt.objects.filter(zitting=locked, vervallen_op__isnull=True)
    if nieuw:  # who came to the table later is looked at like who sat there when the case came on the agenda
        for punt in punten.filter(oordeel="").select_related("aanvraag", "zitting"):
            recuse_tied(punt, among=nieuw)
            recuse_again(punt, among=nieuw)
    on_agenda = punten.values("aanvraag")
    for aanvraag in Aanvraag.objects.select_for_update(of=("self",)).filter(pk__in=on_agenda):
        aanvraag.settle()
        aanvraag.save()
    return locked


@transaction.atomic
def cancel_zitting(*, zitting: Zitting) -> Zitting:
    """A planned meeting doesn't take place. Raises Incomplete while there are cases on its agenda."""
    locked = _lock_planned(zitting)
    left = Agendapunt.objects.filter(zitting=locked, vervallen_op__isnull=True).count()
    if left:
        raise Incomplete(
            {"__all__": [f"Er staan nog zaken op de agenda ({left}). Houd ze eerst aan of kies een andere dag."]}
        )
    locked.status = Zittingstatus.VERVALLEN
    locked.save(update_fields=["status"])
    return locked


@transaction.atomic
def add_gast(*, zitting: Zitting, naam: str, organisatie: str) -> Zittingsgast:
    """Invite somebody from outside; without access. Raises Incomplete for who is there already, or after the meeting."""
    locked = _lock_planned(zitting)
    gast, is_new = Zittingsgast.objects.get_or_create(zitting=locked, naam=naam, organisatie=organisatie)
    if not is_new:
        raise Incomplete({"naam": ["Deze persoon staat al bij de zitting."]})
    return gast


@transaction.atomic
def remove_gast(*, gast: Zittingsgast) -> None:
    """Somebody from outside is not invited any more. Raises Incomplete after the meeting."""
    _lock_planned(gast.zitting)
    gast.delete()


@transaction.atomic
def record_presence(*, zitting: Zitting, aanwezig: set[int]) -> None:
    """Record who of the invited members (user ids) was there."""
    for deelname in zitting.deelnames.all():
        deelname.aanwezig = deelname.gebruiker_id in aanwezig
        deelname.save(update_fields=["aanwezig"])
    if zitting.status == Zittingstatus.GEPLAND and aanwezig:
        zitting.status = Zittingstatus.GEHOUDEN
        zitting.save(update_fields=["status"])


@transaction.atomic
def reorder_agenda(*, zitting: Zitting, volgorde: dict[int, tuple[int, int]]) -> None:
    """Give agenda items (by id) their place and minutes. Raises Incomplete for minutes outside 1-240."""
    for punt in zitting.agendapunten.filter(pk__in=volgorde):
        plek, minuten = volgorde[punt.pk]
        if not 1 <= minuten <= 240:
            raise Incomplete({f"minuten_{punt.pk}": ["Kies 1 tot en met 240 minuten."]})
        punt.volgorde, punt.minuten = plek, minuten
        punt.save(update_fields=["volgorde", "minuten"])


def put_on_agenda(aanvraag: Aanvraag, step: Step) -> None:
    """Put a ready case on the agenda; members tied to the school or board are recused by itself.

    Raises Incomplete when the meeting is of another swv, closed, held or past its closing date, or of a body that is not
    for this request.
    """
    _put_on_agenda(aanvraag, step, voorlopig=False)


def schedule_provisionally(aanvraag: Aanvraag, step: Step) -> None:
    """Put a case on the agenda while advices of experts are on their way. Raises Incomplete as ``put_on_agenda``."""
    _put_on_agenda(aanvraag, step, voorlopig=True)


def move_on(aanvraag: Aanvraag, step: Step) -> None:
    """The case leaves its agenda for that of a next meeting of the same body, for the reason of the step.

    Raises Incomplete for another body, and as ``put_on_agenda``.
    """
    here = open_agendapunt(aanvraag)
    if here is None:
        raise NotPossible("De aanvraag staat niet op een agenda.", status=aanvraag.status)
    there = step.data["zitting"]
    if there.orgaan_id != here.zitting.orgaan_id or there.pk == here.zitting_id:
        raise Incomplete({"zitting": ["Kies een volgende zitting van hetzelfde orgaan."]})
    take_off_agenda(aanvraag, step)
    _put_on_agenda(aanvraag, step, voorlopig=False)
    _tell_later(aanvraag)


def _put_on_agenda(aanvraag: Aanvraag, step: Step, *, voorlopig: bool) -> None:
    rows = Zitting.objects.select_for_update(of=("self",)).select_related("orgaan")
    zitting: Zitting = rows.get(pk=step.data["zitting"].pk)
    if zitting.swv_id != aanvraag.swv_id or zitting.status != Zittingstatus.GEPLAND:
        raise Incomplete({"zitting": ["Deze zitting is niet (meer) gepland. Kies een andere."]})
    if step.vandaag > zitting.sluitingsdatum:
        sluit = f"{zitting.sluitingsdatum:%d-%m-%Y}"
        raise Incomplete({"zitting": [f"De agenda van deze zitting sloot op {sluit}. Kies een latere zitting."]})
    if not get_passende_organen(aanvraag, step.vandaag, [zitting.orgaan]):
        raise Incomplete({"zitting": [NIET_VOOR_ORGAAN.format(zitting.orgaan.naam)]})
    if not leads(step.by, zitting):
        raise Incomplete({"zitting": [f"U leidt «{zitting.orgaan.naam}» niet. Kies een zitting van uw eigen orgaan."]})
    last = zitting.agendapunten.aggregate(last=Max("volgorde"))["last"] or 0
    punt = Agendapunt.objects.create(
        leerling_id=aanvraag.leerling_id, zitting=zitting, aanvraag=aanvraag, volgorde=last + 1, voorlopig=voorlopig,
        gewicht=zitting.orgaan.stem,
    )  # fmt: skip
    recuse_tied(punt)
    recuse_again(punt)


def confirm_provisional(aanvraag: Aanvraag, step: Step) -> None:
    """The last advice was signed: a case that stood provisionally on an agenda to come is on it for good."""
    punt = open_agendapunt(aanvraag)
    if punt is None or not punt.voorlopig or not has_all_adviezen(aanvraag):
        return
    if punt.zitting.status == Zittingstatus.GEPLAND and punt.zitting.datum >= step.vandaag:
        punt.voorlopig = False
        punt.save(update_fields=["voorlopig"])
        aanvraag.status = Status.GEAGENDEERD


def take_off_agenda(aanvraag: Aanvraag, step: Step) -> None:
    """A case leaves the agenda on which it stands without an advice."""
    punt = open_agendapunt(aanvraag)
    if punt is not None:
        punt.vervallen_op = timezone.now()
        punt.save(update_fields=["vervallen_op"])


def lay_before_again(aanvraag: Aanvraag, step: Step) -> None:
    """Who decides does not follow a binding word and lays the case before that body again: it waits for an agenda.

    Raises NotPossible when no word binds.
    """
    woord = find_bindend(aanvraag)
    if woord is None:
        raise NotPossible("Geen orgaan gaf een advies dat u bindt.", status=aanvraag.status)
    taken = Stapuitvoering.objects.filter(aanvraag=aanvraag, vervallen_op__isnull=True, stap__doet=Stap.ZITTING)
    own = Q(stap__orgaan__isnull=True) | Q(stap__orgaan__code=woord.zitting.orgaan.code)
    Stapuitvoering.objects.filter(pk__in=list(taken.filter(own).values_list("pk", flat=True))).update(
        vervallen_op=step.vandaag
    )
    notify_rol(
        aanvraag,
        rollen=[Rol.SECRETARIS],
        organisatie_id=aanvraag.swv_id,
        soort="opnieuw_voorgelegd",
        onderwerp="Een aanvraag moet opnieuw op een agenda",
    )


def defer(aanvraag: Aanvraag, step: Step) -> None:
    """Keep a case back: it leaves the agenda, the clock keeps running."""
    take_off_agenda(aanvraag, step)
    _tell_later(aanvraag)


def _tell_later(aanvraag: Aanvraag) -> None:
    notify_rol(
        aanvraag,
        rollen=SCHOOLROLLEN,
        organisatie_id=aanvraag.school_id,
        soort="aangehouden",
        onderwerp="De bespreking van een aanvraag is uitgesteld",
    )


def discuss(aanvraag: Aanvraag, step: Step) -> None:
    """A body that only discusses: what was said about the case, without a word on the outcome."""
    _give_word(aanvraag, step, oordeel=Orgaanoordeel.BESPROKEN, categorie=None)


def advise(aanvraag: Aanvraag, step: Step) -> None:
    """The word of the body, with reasons. Raises Incomplete without category; the guard asked for the rest."""
    oordeel, categorie = step.data["oordeel"], step.data.get("categorie")
    if aanvraag.soort.vraagt_categorie and oordeel == "toekennen" and categorie is None:
        raise Incomplete({"categorie": ["Kies categorie 1, 2 of 3."]})
    _give_word(aanvraag, step, oordeel=oordeel, categorie=categorie if oordeel == "toekennen" else None)


def _give_word(aanvraag: Aanvraag, step: Step, *, oordeel: str, categorie: int | None) -> None:
    punt = open_agendapunt(aanvraag)
    if punt is None:
        raise NotPossible("De aanvraag staat niet op een agenda.", status=aanvraag.status)
    erbij = [code for code in step.data.get("erbij") or [] if code in punt.zitting.partijen]
    if reden := why_not_met(punt.zitting, erbij):
        raise Incomplete({"erbij": [reden]})
    punt.oordeel, punt.motivering, punt.categorie = oordeel, step.data["motivering"], categorie
    punt.erbij = erbij
    punt.save(update_fields=["oordeel", "motivering", "categorie", "erbij"])
    finish_step(aanvraag, step)
    if punt.zitting.wijze != Vergaderwijze.VERGADERING:
        _close_round(punt, step)


def _close_round(punt: Agendapunt, step: Step) -> None:
    """The last case of a round without a meeting was advised: who took part is recorded, and it is held."""
    zitting = punt.zitting
    if zitting.agendapunten.filter(vervallen_op__isnull=True, oordeel="").exists():
        return
    voted = Lidstem.objects.filter(agendapunt__zitting=zitting, keuze__in=MEEGEDAAN).values_list("gebruiker", flat=True)
    record_presence(zitting=zitting, aanwezig=set(voted) or {step.by.pk})
