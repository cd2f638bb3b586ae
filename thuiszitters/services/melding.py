"""A pupil stays at home: from the report on the case has somebody in charge and a next action."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from leerlingen.enums import Grond, Omvang
from leerlingen.models import Leerling
from leerlingen.services import grant_toegang
from swv.kern.invoer.datumregels import EERSTE_VERZUIMDAG, EINDE_VRIJSTELLING, GEBOORTEDATUM
from swv.kern.invoer.datums import check_dates
from swv.kern.personen import tidy_persoon
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie, next_number
from swv.organisatie.queries import get_leerplicht
from swv.organisatie.services.gemeente import ensure_gemeente
from thuiszitters.calculations import Duur
from thuiszitters.enums import LOPEND, Bron, Eenheid, Geoorloofd, Meldingstatus, Status, Termijncode
from thuiszitters.models import Actie, Melding, Situatie, Thuiszitter, ThuiszitterStatus, Verzuimcategorie
from thuiszitters.queries.termijn import get_termijnen
from thuiszitters.queries.zaak import find_regisseur, get_inschrijving
from thuiszitters.services.bericht import notify_gebruiker, notify_rol, notify_zaak
from thuiszitters.services.leerling import register_leerling
from thuiszitters.services.schoolwissel import add_check
from thuiszitters.services.toegang import grant_gemeente
from thuiszitters.services.verzuimperiode import add_periode, check_dagen, check_periode

GEEN_GEMEENTE = "Van deze leerling is de woongemeente niet bekend. Vul die eerst in bij de gegevens van de leerling."
# Who lives abroad and is registered there, does not fall under the Leerplichtwet (Rijksoverheid, «Leerplicht en
# buitenlandse school»); a report goes to the gemeente where the pupil lives.
IN_BUITENLAND = (
    "Deze leerling woont in het buitenland ({}). Daar geldt de Nederlandse Leerplichtwet niet, en er is geen gemeente die"
    " meekijkt. U kunt het verzuim hier daarom niet melden. Bespreek het met de ouders. Leg afspraken vast in het OPP."
    " Woont de leerling toch in Nederland? Wijzig dan eerst het adres en de woongemeente."
)
# Of a pupil whose gemeente has nobody here: then no message went out, and somebody has to be called.
BEL_LEERPLICHT = (
    "De leerplicht van {} werkt niet met Verband en kreeg dus geen bericht. Meld het verzuim daar ook zelf: bel de gemeente"
    " en vraag naar de leerplichtambtenaar."
)
EERSTE_ACTIE = "Bel over de melding: wat is er aan de hand en wat is nu nodig?"
NOG_EEN_MELDING = "Er kwam nog een melding bij (zie de tijdlijn). Vergelijk de dagen en bel wie het meldde."
TE_DOEN = frozenset({Meldingstatus.NIEUW, Meldingstatus.DOORGEGEVEN})
STANDAARD_EERSTE_ACTIE = Duur(5, Eenheid.DAGEN)


@dataclass(frozen=True)
class Verzuim:
    """What a report says about the absence."""

    categorie: Verzuimcategorie
    van: date
    tot: date | None = None
    geoorloofd: str = Geoorloofd.ONBEKEND


def find_lopende_zaak(leerling_id: int) -> Thuiszitter | None:
    """The running case of this pupil, if there is one."""
    return Thuiszitter.objects.filter(leerling=leerling_id, status__in=LOPEND).first()


@transaction.atomic
def report_thuiszitter(
    *,
    leerling: Leerling,
    swv: Organisatie,
    school: Organisatie | None,
    verzuim: Verzuim,
    by: Gebruiker,
    vandaag: date,
    bron: str = Bron.SCHOOL,
    toelichting: str = "",
    oorzaken: list[str] | None = None,
) -> Thuiszitter:
    """Open a case. Swv and gemeente get access to the pupil, the swv somebody in charge and a first action.

    Raises ValidationError per field: a pupil without gemeente, with a running case, with an overlapping absence, or
    relatief verzuim without an inschrijving.
    """
    # One at a time for each pupil: a second report at the same moment is refused in words.
    Leerling.objects.select_for_update(of=("self",)).get(pk=leerling.pk)
    gemeente = _check_pupil(leerling, school)
    check_periode(
        leerling_id=leerling.pk, school_id=school.pk if school else None, categorie=verzuim.categorie, van=verzuim.van,
        tot=verzuim.tot, vandaag=vandaag,
    )  # fmt: skip
    regisseur = find_regisseur(swv, vandaag) or by
    zaak = _create(leerling, gemeente, swv, school, verzuim, by, vandaag, bron, regisseur)
    open_access(zaak, vandaag)
    op = get_moment(vandaag)
    add_periode(
        zaak=zaak,
        categorie=verzuim.categorie,
        van=verzuim.van,
        tot=verzuim.tot,
        geoorloofd=verzuim.geoorloofd,
        by=by,
        op=op,
    )
    Situatie.objects.create(leerling=leerling, thuiszitter=zaak, toelichting=toelichting, oorzaken=oorzaken or [])
    _tell(zaak, by, op)
    return zaak


def explain_abroad(leerling: Leerling) -> str:
    """Why nobody reports a pupil who lives abroad, and the way on."""
    return IN_BUITENLAND.format(leerling.landnaam)


def _check_pupil(leerling: Leerling, school: Organisatie | None) -> Organisatie:
    """The gemeente where the pupil lives. Raises ValidationError."""
    if not leerling.is_in_nederland:
        raise ValidationError({"leerling": explain_abroad(leerling)})
    if leerling.woongemeente is None:
        raise ValidationError({"leerling": GEEN_GEMEENTE})
    running = find_lopende_zaak(leerling.pk)
    if running is not None:
        elders = school is not None and running.school_id != school.pk
        verder = " Het samenwerkingsverband kan die aan uw school overdragen." if elders else ""
        raise ValidationError({"leerling": f"Voor deze leerling loopt al een zaak: {running.nummer}.{verder}"})
    return leerling.woongemeente


def _create(
    leerling: Leerling, gemeente: Organisatie, swv: Organisatie, school: Organisatie | None, verzuim: Verzuim,
    by: Gebruiker, vandaag: date, bron: str, regisseur: Gebruiker,
) -> Thuiszitter:  # fmt: skip
    """Case and first action point at each other, so the id of the action is taken first."""
    with connection.cursor() as cursor:
        cursor.execute("select nextval(pg_get_serial_sequence('thuiszitters_actie', 'id'))")
        actie_id = cursor.fetchone()[0]
    zaak = Thuiszitter.objects.create(
        leerling=leerling, swv=swv, school=school, gemeente=gemeente, casusregisseur=regisseur,
        nummer=f"T{vandaag.year}-{next_number('thuiszitter', str(vandaag.year)):04d}", volgende_actie_id=actie_id,
        bron=bron, gemeld_op=vandaag, gemeld_door=by, categorie=verzuim.categorie, sinds=verzuim.van,
    )  # fmt: skip
    term = get_termijnen(swv.pk, vandaag).get(Termijncode.EERSTE_ACTIE, STANDAARD_EERSTE_ACTIE)
    Actie(
        pk=actie_id, leerling=leerling, thuiszitter=zaak, wat=get_eerste_actie(gemeente, vandaag), eigenaar=regisseur,
        uiterlijk=_workday(term.after(vandaag)),
    ).save(force_insert=True)  # fmt: skip
    return zaak


def get_eerste_actie(gemeente: Organisatie, vandaag: date) -> str:
    """What is to be done first; the leerplicht of a gemeente that is not connected here has to be called too."""
    if get_leerplicht(vandaag).filter(organisatie=gemeente).exists():
        return EERSTE_ACTIE
    return f"{EERSTE_ACTIE} {BEL_LEERPLICHT.format(gemeente.naam)}"


def _workday(dag: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return dag + timedelta(days=(7 - dag.weekday()) % 7 if dag.weekday() > 4 else 0)


def open_access(zaak: Thuiszitter, vandaag: date) -> None:
    """The swv sees this case, the gemeente its limited part; more access that is there already stays."""
    grant_toegang(
        leerling=zaak.leerling, organisatie=zaak.swv, grond=Grond.THUISZITTER, bron_id=zaak.pk, omvang=Omvang.ZAAK,
        van=vandaag,
    )  # fmt: skip
    grant_gemeente(zaak, vandaag)


def _tell(zaak: Thuiszitter, by: Gebruiker, op: datetime) -> None:
    ThuiszitterStatus.objects.create(
        leerling_id=zaak.leerling_id, thuiszitter=zaak, actie="gemeld", van="", naar=Status.GEMELD, versie=0, door=by,
        lidmaatschap=by.lidmaatschap, op=op,
    )  # fmt: skip
    if zaak.casusregisseur_id != by.pk:
        notify_gebruiker(
            zaak, gebruiker=zaak.casusregisseur, soort="thuiszitter_gemeld", onderwerp="U hebt een nieuwe melding"
        )
    if zaak.bron != Bron.LEERPLICHT:
        notify_zaak(
            zaak, rollen=[Rol.LEERPLICHT], soort="thuiszitter_gemeld", onderwerp="Er is een thuiszitter in uw gemeente"
        )


# --- reports that are not a case yet --------------------------------------------------------------------------------


@transaction.atomic
def create_melding(*, gegevens: dict[str, Any], by: Gebruiker, bron: str) -> Melding:
    """Report a pupil one can't look up. The same pupil twice gives the report that is waiting.

    Raises ValidationError when the first day lies in the future or an end before it, and for days that cannot be true.
    """
    vandaag = timezone.localdate()
    gegevens = {**tidy_persoon(gegevens), "gemeente": ensure_gemeente(gegevens["gemeente"])}
    check_dagen(gegevens["categorie"], gegevens["sinds"], gegevens.get("tot"), vandaag)
    regels = {"geboortedatum": GEBOORTEDATUM, "van": EERSTE_VERZUIMDAG, "tot": EINDE_VRIJSTELLING}
    check_dates(regels, {**gegevens, "van": gegevens["sinds"]}, vandaag=vandaag)
    same = Melding.objects.visible_to(by).filter(
        status__in=TE_DOEN, gemeente=gegevens["gemeente"], roepnaam=gegevens["roepnaam"],
        achternaam=gegevens["achternaam"], geboortedatum=gegevens["geboortedatum"],
    ).first()  # fmt: skip
    if same is not None:
        return same
    melding = Melding(bron=bron, gemeld_door=by, **gegevens)
    melding.full_clean(exclude=["swv", "gemeente", "school", "categorie", "gemeld_door"], validate_constraints=False)
    melding.save()
    _tell_about(melding)
    return melding


def _tell_about(melding: Melding) -> None:
    """The school named in it hears of a report, else the secretaris of the swv."""
    rollen = [Rol.ZORGCOORDINATOR] if melding.school_id else [Rol.SECRETARIS]
    notify_rol(
        rollen=rollen, organisaties=[melding.school_id or melding.swv_id], soort="melding",
        onderwerp="Er is een melding van een thuiszitter", pad=reverse("thuiszitters:melding", args=[melding.pk]),
        swv_id=melding.swv_id,
    )  # fmt: skip


@transaction.atomic
def link_melding(
    *, melding: Melding, leerling: Leerling, by: Gebruiker, vandaag: date, gegevens: Verzuim
) -> Thuiszitter:
    """This pupil is meant: open the case, or add the report to the one that runs.

    A case that runs keeps its absence, actions and who leads it. Raises ValidationError, also when the pupil lives
    elsewhere or the case runs at another swv.
    """
    locked = _lock_new(melding)
    if leerling.woongemeente is not None and leerling.woongemeente_id != locked.gemeente_id:
        raise ValidationError(
            {"leerling": f"Deze leerling woont volgens het dossier in {leerling.woongemeente.naam}, en niet in"
             f" {locked.gemeente.naam}. Is de leerling verhuisd? Wijzig dan eerst de woongemeente."}
        )  # fmt: skip
    if leerling.woongemeente_id is None:
        leerling.woongemeente = locked.gemeente
        leerling.save(update_fields=["woongemeente"])
    Leerling.objects.select_for_update(of=("self",)).get(pk=leerling.pk)
    running = find_lopende_zaak(leerling.pk)
    if running is not None and running.swv_id == locked.swv_id:
        add_melding(running, locked, by, vandaag)
        _finish(locked, Meldingstatus.GEKOPPELD, by, zaak=running)
        return running
    enrolled = get_inschrijving(leerling.pk, vandaag)
    zaak = report_thuiszitter(
        leerling=leerling, swv=locked.swv, school=enrolled.school if enrolled else None, verzuim=gegevens, by=by, vandaag=vandaag,
        bron=locked.bron, toelichting=locked.toelichting,
    )  # fmt: skip
    _finish(locked, Meldingstatus.GEKOPPELD, by, zaak=zaak)
    return zaak


def add_melding(zaak: Thuiszitter, melding: Melding, by: Gebruiker, vandaag: date) -> None:
    """One more report of a pupil whose case runs: it stands in the timeline, and who leads the case has to look at it."""
    locked = Thuiszitter.objects.select_for_update(of=("self",)).select_related("casusregisseur").get(pk=zaak.pk)
    locked.versie += 1
    locked.save(update_fields=["versie", "gewijzigd_op"])
    ThuiszitterStatus.objects.create(
        leerling_id=locked.leerling_id, thuiszitter=locked, actie="melding_toegevoegd", van=locked.status,
        naar=locked.status, versie=locked.versie, door=by, lidmaatschap=by.lidmaatschap, op=get_moment(vandaag),
        toelichting=describe_melding(melding),
    )  # fmt: skip
    term = get_termijnen(locked.swv_id, vandaag).get(Termijncode.EERSTE_ACTIE, STANDAARD_EERSTE_ACTIE)
    add_check(locked, NOG_EEN_MELDING, _workday(term.after(vandaag)))


def describe_melding(melding: Melding) -> str:
    """Who reported what since when, for the timeline of the case it belongs to."""
    tot = f" tot {melding.tot:%d-%m-%Y}" if melding.tot else ""
    kop = (
        f"Gemeld door {melding.gemeld_door.naam} ({melding.get_bron_display()}): {melding.categorie.naam}, sinds"
        f" {melding.sinds:%d-%m-%Y}{tot}."
    )
    return f"{kop}\n{melding.toelichting}".strip()


@transaction.atomic
def accept_unknown(*, melding: Melding, by: Gebruiker, vandaag: date, gegevens: Verzuim) -> Thuiszitter:
    """Nobody knows this pupil, who is enrolled nowhere: the swv registers it. Raises ValidationError."""
    locked = _lock_new(melding)
    leerling = register_leerling(melding=locked, by=by, vandaag=vandaag)
    zaak = report_thuiszitter(
        leerling=leerling, swv=locked.swv, school=None, verzuim=gegevens, by=by, vandaag=vandaag, bron=locked.bron,
        toelichting=locked.toelichting,
    )  # fmt: skip
    _finish(locked, Meldingstatus.GEKOPPELD, by, zaak=zaak)
    return zaak


@transaction.atomic
def refuse_melding(*, melding: Melding, by: Gebruiker, reden: str) -> Melding:
    """No case comes of this report; who reported reads why. Raises ValidationError without a reason."""
    if not reden.strip():
        raise ValidationError({"reden": "Schrijf waarom. Wie de melding deed, leest dit."})
    locked = _lock_new(melding)
    locked.reden = reden
    return _finish(locked, Meldingstatus.AFGEWEZEN, by)


@transaction.atomic
def pass_on_melding(*, melding: Melding, by: Gebruiker, reden: str) -> Melding:
    """The school doesn't know this pupil: the report goes to the swv. Raises ValidationError without a reason."""
    if not reden.strip():
        raise ValidationError({"reden": "Schrijf waarom. Het samenwerkingsverband leest dit."})
    locked = _lock_new(melding)
    locked.status, locked.reden = Meldingstatus.DOORGEGEVEN, reden
    locked.save()
    notify_rol(
        rollen=[Rol.SECRETARIS], organisaties=[locked.swv_id], soort="melding_doorgegeven",
        onderwerp="Een school kent een gemelde leerling niet", pad=reverse("thuiszitters:melding", args=[locked.pk]),
        swv_id=locked.swv_id,
    )  # fmt: skip
    return locked


def _lock_new(melding: Melding) -> Melding:
    locked = (
        Melding.objects.select_for_update(of=("self",)).select_related("swv", "gemeente", "school").get(pk=melding.pk)
    )
    if locked.status not in TE_DOEN:
        raise ValidationError(f"Deze melding is al afgehandeld: {locked.get_status_display()}.")
    return locked


def _finish(melding: Melding, status: str, by: Gebruiker, zaak: Thuiszitter | None = None) -> Melding:
    melding.status, melding.afgehandeld_door, melding.afgehandeld_op = status, by, timezone.now()
    melding.thuiszitter = zaak
    melding.save()
    return melding


def get_moment(dag: date) -> datetime:
    """Now, or noon of the day for what is recorded on behalf of another day (the demo, a transfer of old cases)."""
    now = timezone.localtime()
    return now if dag == now.date() else datetime.combine(dag, time(12), tzinfo=now.tzinfo)
