"""A pupil leaves its school, for another or for none: the OPP ends on the last day there, as ROD has to know.

That school opens the dossier no more from that day, so it can't close its OPP itself. It keeps reading its own closed
OPP, to account for it and to give its last day, for as long as a school keeps it.
"""

from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta
from django.db.models import Max
from django.urls import reverse
from django.utils import timezone

from leerlingen.enums import Grond, Inschrijvingsoort, Omvang
from leerlingen.models import Inschrijving, Toegang
from leerlingen.services import end_toegang
from leerlingen.services.bericht import tell_zorgcoordinatoren
from opp.enums import BEWERKBAAR, LOPEND, Status
from opp.models import Opp, OppStatus
from opp.queries.opp import get_open_versie
from opp.services.schoolstand import plan_stand
from swv.kern.berichtsoorten import DOSSIER, Mailsoort, register_mailsoorten
from swv.kern.taken import plan_taak
from swv.kern.woorden import zeg_straks
from swv.organisatie.enums import Schoolsoort
from swv.organisatie.models import Gebruiker, holds_on
from swv.wet.queries import get_feiten

SPECIAAL = {Schoolsoort.SBO, Schoolsoort.SO, Schoolsoort.VSO}
TAAKSOORT = "opp_overgang"
TAAKSOORT_WEG = "opp_uitschrijving"
REDEN = "De leerling is op een andere school ingeschreven."
REDEN_TERUG = "De inschrijving op een andere school was een vergissing."
REDEN_WEG = "De inschrijving op deze school is beëindigd."
AFGESLOTEN = "Een OPP van uw school is afgesloten"
NIET_MEER_HIER = "De leerling is niet meer op uw school ingeschreven. Meld de einddatum ook af in ROD."
register_mailsoorten({
    "opp_afgesloten": Mailsoort(
        "OPP afgesloten", zeg_straks("{zorgcoordinator} van de school"), f"{AFGESLOTEN} (((kenmerk)))", NIET_MEER_HIER,
        groep=DOSSIER, pad="/opp/voorbeeld/",
    ),
})  # fmt: skip


def plan_end(*, cause: Inschrijving, dag: date, by: Gebruiker, soort: str, reden: str) -> None:
    """Close them now, or on the first day elsewhere: until then the old school works on."""
    if dag <= timezone.localdate():
        end_elsewhere(cause.leerling_id, dag, by, reden)
        return
    plan_taak(
        soort=soort, object_id=cause.pk, organisaties=[cause.school_id], gebruiker=by,
        sleutel=f"{soort}:{cause.pk}:{dag:%Y%m%d}", niet_voor=timezone.make_aware(datetime.combine(dag, time.min)),
    )  # fmt: skip


def end_elsewhere(leerling_id: int, dag: date, by: Gebruiker, reden: str) -> None:
    """Close the running OPP's of every school where the pupil is enrolled no more on this day."""
    known = Inschrijving.objects.filter(leerling=leerling_id, soort=Inschrijvingsoort.INSCHRIJVING)
    rows = Opp.objects.select_for_update(of=("self",)).filter(leerling=leerling_id, status__in=LOPEND)
    for opp in rows.exclude(school__in=known.filter(holds_on(dag)).values("school")):
        there = known.filter(school=opp.school_id, tot__isnull=False).aggregate(tot=Max("tot"))
        end(opp, (there["tot"] or dag) - timedelta(days=1), by, reden)
        _tell(opp)
    keep_registers(leerling_id, dag)


def keep_registers(leerling_id: int, dag: date) -> None:
    """Schools where the pupil is enrolled no more keep reading their own closed OPP's for the term, and nothing else."""
    here = Inschrijving.objects.filter(holds_on(dag), leerling=leerling_id, soort=Inschrijvingsoort.INSCHRIJVING)
    soorten = set(here.values_list("school__schoolsoort", flat=True))
    rows = Opp.objects.filter(leerling=leerling_id, status=Status.AFGESLOTEN).exclude(school__in=here.values("school"))
    for opp in rows.select_related("soort"):
        code = "opp_bewaren_so" if soorten & SPECIAAL else "opp_bewaren"
        tot = dag + relativedelta(years=get_feiten(opp.soort.swv_id).get_getal(code, dag))
        Toegang.objects.get_or_create(
            leerling_id=leerling_id, organisatie_id=opp.school_id, grond=Grond.OPP, bron_id=opp.pk,
            defaults={"omvang": Omvang.REGISTER, "van": dag, "tot": tot},
        )  # fmt: skip


def _tell(opp: Opp) -> None:
    """Mail the zorgcoördinatoren of the school whose OPP closed: they can open it, and owe ROD its last day."""
    tell_zorgcoordinatoren(
        school_id=opp.school_id, soort="opp_afgesloten", pad=reverse("opp:opp", args=[opp.nummer]),
        onderwerp=f"{AFGESLOTEN} ({opp.nummer})",
        regels=[NIET_MEER_HIER], kenmerk=opp.nummer, swv_id=opp.soort.swv_id,
    )  # fmt: skip


def end(opp: Opp, last: date, by: Gebruiker, reden: str) -> None:
    """Close this OPP as the step «afsluiten» does, whoever does it."""
    source, versie = opp.status, get_open_versie(opp)
    if versie is not None:
        versie.vervallen_op = timezone.localdate()
        versie.save(update_fields=["vervallen_op", "gewijzigd_op"])
    opp.status, opp.versie = Status.AFGESLOTEN, opp.versie + 1
    opp.eind = max(last, opp.begin) if opp.begin else None
    opp.settle()
    opp.save()
    opp.add_status_row(opp.workflow.get("afsluiten"), source=source, by=by, reason=reden, op=timezone.now())
    plan_stand(opp)


def reopen(*, leerling_id: int, school_id: int, sinds: datetime, by: Gebruiker) -> None:
    """Take back ``end_elsewhere`` of since this moment: the enrolment elsewhere was a mistake."""
    closed = Opp.objects.select_for_update(of=("self",)).filter(
        leerling=leerling_id, school=school_id, status=Status.AFGESLOTEN
    )
    for opp in closed.select_related("soort", "vigerend", "leerling"):
        step = opp.statussen.order_by("-versie").first()
        if step is None or step.op < sinds or step.toelichting != REDEN:
            continue
        if step.van in BEWERKBAAR:
            opp.versies.filter(vastgesteld_op__isnull=True).order_by("-nummer")[:1].get().reopen()
        opp.status, opp.eind, opp.versie = step.van, None, opp.versie + 1
        opp.settle()
        opp.save()
        end_toegang(leerling=opp.leerling, grond=Grond.OPP, bron_id=opp.pk, tot=timezone.localdate())
        OppStatus.objects.create(
            leerling_id=leerling_id, opp=opp, actie="heropenen", van=Status.AFGESLOTEN, naar=opp.status, versie=opp.versie,
            door=by, lidmaatschap=by.lidmaatschap, toelichting=REDEN_TERUG, op=timezone.now(),
        )  # fmt: skip
        plan_stand(opp)
