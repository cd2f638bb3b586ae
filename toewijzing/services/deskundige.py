"""Asking experts for an advice, reminding them, and taking them off a case; also by themselves."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db import transaction

from leerlingen.enums import Grond, Omvang
from leerlingen.models import Leerling
from leerlingen.services import end_toegang, grant_toegang
from swv.kern.taken import plan_taak
from swv.kern.templatetags.verband import datum
from swv.kern.zaken.fouten import Incomplete
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie
from toewijzing.calculations import check_deskundige
from toewijzing.enums import AFGEROND, Opdrachtstand, Teruggave
from toewijzing.models import Aanvraag, Deskundigenadvies
from toewijzing.queries.deskundige import get_adviezen, get_instelling, get_kandidaten
from toewijzing.services.advies import INHOUD
from toewijzing.services.bericht import notify_gebruiker, notify_rol
from toewijzing.services.opdracht import record_opdracht, settle_opdrachten

GEEN_DESKUNDIGE_MEER = "Deze persoon is geen deskundige (meer). Kies iemand anders."
DAG_VOORBIJ = "Deze dag is voorbij. Kies vandaag of een latere dag."
HERINNERTAAK = "adviezen_herinneren"
TWEE_KEER = "U koos deze deskundige al. De twee adviezen komen van twee verschillende mensen."


def name_row(plek: int) -> tuple[str, str]:
    """The two fields of one of the experts that are asked at once; the first has no number."""
    return ("deskundige", "uiterlijk") if plek == 1 else (f"deskundige_{plek}", f"uiterlijk_{plek}")


def read_rows(step: Step) -> Iterator[tuple[str, str, Gebruiker, date | None]]:
    """(field of the expert, field of the day, expert, day) of every expert that was chosen."""
    plekken = [1, *sorted(int(name.rpartition("_")[2]) for name in step.data if name.startswith("deskundige_"))]
    for plek in plekken:
        wie, dag = name_row(plek)
        if step.data.get(wie) is not None:
            yield wie, dag, step.data[wie], step.data.get(dag)


# --- asking ---------------------------------------------------------------------------------------------------------


def assign_deskundigen(aanvraag: Aanvraag, step: Step) -> None:
    """Ask one or more experts for an advice, each with a day of its own; without one by the advice term of the kind.

    Raises Incomplete with {field: the rule in words} when one of them can't; then nobody is asked.
    """
    rows, asked = list(read_rows(step)), get_adviezen(aanvraag)
    known = get_kandidaten(aanvraag, [wie for _, _, wie, _ in rows], step.vandaag)
    disciplines, chosen = [advies.discipline for advies in asked], list[int]()
    fouten: dict[str, list[str]] = {}
    for veld, dagveld, deskundige, uiterlijk in rows:
        nog_nodig = aanvraag.soort.aantal_deskundigen - len(asked) - len(chosen)
        problems = check_deskundige(known[deskundige.pk], andere_disciplines=disciplines, nog_nodig=nog_nodig)
        if find_lidmaatschap(aanvraag, deskundige) is None:
            problems = problems or [GEEN_DESKUNDIGE_MEER]
        if deskundige.pk in chosen:
            problems = [TWEE_KEER]
        fouten |= {veld: problems} if problems else {}
        fouten |= {dagveld: [DAG_VOORBIJ]} if uiterlijk is not None and uiterlijk < step.vandaag else {}
        disciplines.append(deskundige.discipline)
        chosen.append(deskundige.pk)
    if fouten:
        raise Incomplete(fouten)
    term = step.vandaag + timedelta(days=aanvraag.soort.adviestermijn_dagen)
    for _, _, deskundige, uiterlijk in rows:
        advies = ask_advies(aanvraag, deskundige, op=step.vandaag, uiterlijk=uiterlijk or term)
        record_opdracht(advies, swv_id=aanvraag.swv_id, op=step.vandaag)


def ask_advies(
    aanvraag: Aanvraag, deskundige: Gebruiker, *, op: date, uiterlijk: date, onderwerp: str = "", **values: Any
) -> Deskundigenadvies:
    """Write one question to an expert, open the case to an organisation from outside, and tell the expert.

    Raises Incomplete for who is no expert any more.
    """
    lid = find_lidmaatschap(aanvraag, deskundige)
    if lid is None:
        raise Incomplete({"deskundige": [GEEN_DESKUNDIGE_MEER]})
    advies = Deskundigenadvies.objects.create(
        leerling_id=aanvraag.leerling_id,
        aanvraag=aanvraag,
        deskundige=deskundige,
        naam=deskundige.naam,
        discipline=deskundige.discipline,
        registratie=deskundige.registratie,
        werkgever=(deskundige.werkgever or lid.organisatie).naam,
        gevraagd_op=op,
        uiterlijk_op=uiterlijk,
        **values,
    )
    if lid.organisatie_id != aanvraag.swv_id:
        grant_toegang(
            leerling=aanvraag.leerling,
            organisatie=lid.organisatie,
            grond=Grond.AANVRAAG,
            bron_id=aanvraag.pk,
            omvang=Omvang.ZAAK,
            van=op,
        )
    onderwerp = onderwerp or "Er is een advies aan u gevraagd"
    notify_gebruiker(aanvraag, gebruiker=deskundige, soort="advies_gevraagd", onderwerp=onderwerp)
    return advies


def ask_aanvulling(aanvraag: Aanvraag, step: Step) -> None:
    """Ask who signed an advice to add to it, with a reason: a new advice that takes its place, filled in with the old one.

    A signed advice never changes, so both stay. Until the addition is signed, the experts are not done. Raises Incomplete.
    """
    eerder: Deskundigenadvies = step.data["advies"]
    if eerder.pk not in [advies.pk for advies in get_adviezen(aanvraag) if advies.ondertekend_op]:
        raise Incomplete({"advies": ["Kies een advies dat is ondertekend en nog geldt."]})
    if find_lidmaatschap(aanvraag, eerder.deskundige) is None:
        raise Incomplete({"advies": ["Deze persoon is geen deskundige meer, en kan dit advies niet aanvullen."]})
    uiterlijk = step.data.get("uiterlijk") or step.vandaag + timedelta(days=aanvraag.soort.adviestermijn_dagen)
    if uiterlijk < step.vandaag:
        raise Incomplete({"uiterlijk": [DAG_VOORBIJ]})
    ask_advies(
        aanvraag, eerder.deskundige, op=step.vandaag, uiterlijk=uiterlijk, vervangt=eerder,
        aanvulling_gevraagd=step.reason, onderwerp="Er is een aanvulling op uw advies gevraagd",
        **{name: getattr(eerder, name) for name in INHOUD},
    )  # fmt: skip


def find_lidmaatschap(aanvraag: Aanvraag, deskundige: Gebruiker) -> Lidmaatschap | None:
    """As what this expert would advise: in the service of this swv, else of an organisation from outside."""
    found = [lid for lid in deskundige.lidmaatschappen if lid.rol == Rol.DESKUNDIGE]
    own = [lid for lid in found if lid.organisatie_id == aanvraag.swv_id]
    outside = [lid for lid in found if lid.organisatie.soort == Organisatiesoort.EXTERN]
    return next(iter([*own, *outside]), None)


# --- taking off the case --------------------------------------------------------------------------------------------


def release_deskundige(aanvraag: Aanvraag, step: Step) -> None:
    """Take an expert who has not signed off the case. Raises Incomplete without an open advice."""
    advies = aanvraag.adviezen.filter(
        deskundige=step.data["deskundige"], vervallen_op__isnull=True, ondertekend_op__isnull=True
    ).first()
    if advies is None:
        raise Incomplete(
            {"deskundige": ["Van deze deskundige staat geen open advies. Een ondertekend advies blijft staan."]}
        )
    end_advies(aanvraag, advies, step, reden=step.reason)
    # At once: the swv writes what is still to be written of this step.
    end_outside_access(aanvraag, advies, tot=step.vandaag)


def give_back(aanvraag: Aanvraag, step: Step) -> None:
    """The expert can't advise and says why; from now on he or she no longer sees the case. Raises Incomplete."""
    advies = aanvraag.adviezen.filter(
        deskundige=step.by, vervallen_op__isnull=True, ondertekend_op__isnull=True
    ).first()
    if advies is None or step.data["teruggave"] not in Teruggave.values:
        raise Incomplete({"teruggave": ["Kies waarom u geen advies kunt geven."]})
    advies.teruggave = step.data["teruggave"]
    end_advies(aanvraag, advies, step, reden=step.reason)
    # The wall closes with the day: today the step itself is still written on behalf of this organisation.
    end_outside_access(aanvraag, advies, tot=step.vandaag + timedelta(days=1))
    notify_rol(
        aanvraag, rollen=[Rol.SECRETARIS], organisatie_id=aanvraag.swv_id, soort="advies_terug",
        onderwerp="Een deskundige gaf een aanvraag terug: vraag een andere",
    )  # fmt: skip


def end_advies(aanvraag: Aanvraag, advies: Deskundigenadvies, step: Step, *, reden: str) -> None:
    """This advice will not come."""
    advies.vervallen_op, advies.vervallen_reden = step.vandaag, reden
    advies.save(update_fields=["vervallen_op", "vervallen_reden", "teruggave"])
    settle_opdrachten([advies], stand=Opdrachtstand.VERVALLEN, op=step.vandaag)


def end_outside_access(aanvraag: Aanvraag, advies: Deskundigenadvies, *, tot: date) -> None:
    """An organisation from outside of which nobody advises on the case any more, no longer sees the pupil."""
    lids = Lidmaatschap.objects.filter(rol=Rol.DESKUNDIGE)
    others = aanvraag.adviezen.filter(vervallen_op__isnull=True).values("deskundige")
    busy = set(lids.filter(gebruiker__in=others).values_list("organisatie", flat=True))
    mine = Organisatie.objects.filter(leden__in=lids.filter(gebruiker=advies.deskundige_id)).distinct()
    leerling: Leerling = aanvraag.leerling
    for organisatie in mine.exclude(pk__in=[*busy, aanvraag.swv_id]):
        end_toegang(leerling=leerling, grond=Grond.AANVRAAG, bron_id=aanvraag.pk, tot=tot, organisatie=organisatie)


# --- reminding ------------------------------------------------------------------------------------------------------


def remind_deskundigen(aanvraag: Aanvraag, step: Step) -> None:
    """Mail everyone who did not sign yet, with the day by which the advice was asked."""
    for advies in aanvraag.adviezen.select_related("deskundige").filter(
        vervallen_op__isnull=True, ondertekend_op__isnull=True
    ):
        remind(aanvraag, advies)


def remind(aanvraag: Aanvraag, advies: Deskundigenadvies) -> None:
    """One mail that an advice is expected; it names the day and no pupil."""
    notify_gebruiker(
        aanvraag, gebruiker=advies.deskundige, soort="advies_herinnering",
        onderwerp=f"Herinnering: uw advies wordt verwacht, uiterlijk {datum(advies.uiterlijk_op)}",
        datum=datum(advies.uiterlijk_op),
    )  # fmt: skip


@transaction.atomic
def plan_reminders(*, vandaag: date) -> int:
    """Plan today's mails for every swv, once; the job carries the id of the swv only."""
    swvs = Organisatie.objects.filter(soort=Organisatiesoort.SWV, actief=True)
    for swv in swvs:
        plan_taak(
            soort=HERINNERTAAK,
            object_id=swv.pk,
            organisaties=[swv.pk],
            sleutel=f"{HERINNERTAAK}:{swv.pk}:{vandaag:%Y%m%d}",
        )
    return len(swvs)


@transaction.atomic
def remind_due(*, swv: Organisatie, vandaag: date) -> int:
    """The automatic mails of this day for one swv: some days before the last day, and once after it; returns how many.

    Each goes once, also when a night was missed. An advice that was asked within the days before gets no mail before.
    """
    instelling = get_instelling(swv.pk)
    open_adviezen = (
        Deskundigenadvies.objects.filter(
            aanvraag__swv=swv, vervallen_op__isnull=True, ondertekend_op__isnull=True, deskundige__is_active=True
        )
        .exclude(aanvraag__status__in=AFGEROND)
        .select_related("aanvraag", "deskundige")
        .select_for_update(of=("self",), skip_locked=True)
    )
    sent = 0
    for advies in open_adviezen.order_by("pk"):
        if (veld := find_reminder(advies, vandaag, instelling.dagen_vooraf, instelling.dagen_na)) is None:
            continue
        setattr(advies, veld, vandaag)
        advies.save(update_fields=[veld])
        remind(advies.aanvraag, advies)
        sent += 1
    return sent


def find_reminder(advies: Deskundigenadvies, vandaag: date, vooraf: int, na: int) -> str | None:
    """Which of the two mails of this advice is due on this day, as its column; None: none. 0 days is never."""
    laatste = advies.uiterlijk_op
    if na and vandaag >= laatste + timedelta(days=na):
        return None if advies.herinnerd_na_op else "herinnerd_na_op"
    begin = laatste - timedelta(days=vooraf)
    before = vooraf and begin <= vandaag <= laatste and advies.gevraagd_op < begin
    return "herinnerd_vooraf_op" if before and not advies.herinnerd_vooraf_op else None
