"""Deciding on a request of a school: the decision, its letter and the duties that come with a grant."""

from datetime import timedelta
from typing import Any

from django.db import transaction

from schoolaanvragen.brieven import describe_letter
from schoolaanvragen.enums import Schooluitkomst, Status
from schoolaanvragen.models import Schoolaanvraag, Schoolbesluit, Schoolbrief, Schoolplicht, Schooltermijn
from schoolaanvragen.queries.aanvraag import get_plichten
from schoolaanvragen.queries.bedrag import (
    calculate_verdeling,
    describe_verdeling,
    find_te_veel,
    split_bedrag,
)
from schoolaanvragen.queries.budget import EURO, UREN
from schoolaanvragen.services.aanvraag import take_route_step
from schoolaanvragen.services.bericht import notify_bestuur, notify_school
from schoolaanvragen.services.budget import check_budget
from swv.kern.taken import plan_taak
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from toewijzing.calculations.route import find_limiet
from toewijzing.services.brief import store_pdf

TAAKSOORT = "schoolbrief"
MANDAAT = "Over meer dan {} beslist iemand anders. Vul een lager bedrag in, of geef de aanvraag terug."


def decide(aanvraag: Schoolaanvraag, step: Step) -> None:
    """Write the decision down for good, with its letter and duties; the school hears of it. Raises Incomplete."""
    if aanvraag.beurt is None:
        raise NotPossible("Er is nu geen besluit te nemen.", status=aanvraag.status)
    limiet, data = find_limiet(aanvraag.beurt.make_wegstap(), aanvraag.read_feiten()), step.data
    granted = data["uitkomst"] != Schooluitkomst.AFGEWEZEN
    fields: dict[str, Any] = {
        name: data.get(name) if granted else None for name in ("bedrag", "uren", "van", "tot_en_met")
    }
    _check(aanvraag, fields, granted=granted)
    if granted and limiet is not None and (fields["bedrag"] or 0) > limiet:
        raise Incomplete({"bedrag": [MANDAAT.format(f"€ {limiet:,.0f}".replace(",", "."))]})
    som = calculate_verdeling(aanvraag.soort, fields["bedrag"])
    deel_swv = som.deel_swv if som else None
    reden = (data.get("boven_budget") or "") if granted else ""
    if fouten := check_budget(
        soort=aanvraag.soort, school=aanvraag.school, omvang={EURO: deel_swv, UREN: fields["uren"]}, reden=reden,
        dag=step.vandaag,
    ):  # fmt: skip
        raise Incomplete(fouten)
    besluit = Schoolbesluit.objects.create(
        aanvraag=aanvraag, uitkomst=data["uitkomst"], motivering=data["motivering"], op=step.vandaag, door=step.by,
        rol=step.by.rol, mandaat_tot=limiet, boven_budget=reden, deel_bestuur=som.deel_bestuur if som else None,
        deel_swv=deel_swv, berekening="\n".join(describe_verdeling(aanvraag.soort, fields["bedrag"])), **fields,
    )  # fmt: skip
    make_termijnen(besluit)
    take_route_step(aanvraag, step)
    if granted:
        aanvraag.status = Status.LOOPT if _owe_plichten(besluit) else Status.TOEGEKEND
    else:
        aanvraag.status = Status.AFGEWEZEN
    brief = Schoolbrief.objects.create(besluit=besluit, inhoud=describe_letter(besluit))
    plan_taak(soort=TAAKSOORT, object_id=brief.pk, gebruiker=step.by, sleutel=f"{TAAKSOORT}:{brief.uuid}")
    notify_school(aanvraag, soort="schoolaanvraag_besluit", onderwerp="Er is een besluit op uw aanvraag")
    notify_bestuur(
        aanvraag, soort="schoolaanvraag_besluit_bestuur", onderwerp="Er is een besluit op een aanvraag van uw school"
    )


def _check(aanvraag: Schoolaanvraag, fields: dict[str, Any], *, granted: bool) -> None:
    """A grant says from when until when, and how much of what its kind asks, within its bounds. Raises Incomplete."""
    if not granted:
        return
    soort = aanvraag.soort
    fouten = {
        name: ["Vul dit in: bij een toekenning hoort een periode."]
        for name in ("van", "tot_en_met")
        if not fields[name]
    }
    if fields["van"] and fields["tot_en_met"] and fields["tot_en_met"] < fields["van"]:
        fouten["tot_en_met"] = ["De laatste dag ligt voor de eerste. Kies een latere dag."]
    asked = [name for name, asks in (("bedrag", soort.vraagt_bedrag), ("uren", soort.vraagt_uren)) if asks]
    if asked and not any(fields[name] for name in asked):
        fouten[asked[0]] = ["Vul in hoeveel u toekent, of kies «afgewezen»."]
    for name, text in find_te_veel(soort, fields).items():
        fouten.setdefault(name, []).append(text)
    if fouten:
        raise Incomplete(fouten)


def make_termijnen(besluit: Schoolbesluit) -> list[Schooltermijn]:
    """The parts in which the swv's share is due, as the kind says; together that share to the cent."""
    if besluit.van is None:
        return []
    parts = split_bedrag(besluit.aanvraag.soort, besluit.deel_swv, op=besluit.op, van=besluit.van)
    return Schooltermijn.objects.bulk_create(
        Schooltermijn(
            besluit=besluit, volgorde=each.volgorde, bedrag=each.bedrag, op=each.op, voorwaarde=each.voorwaarde
        )
        for each in parts
    )


def _owe_plichten(besluit: Schoolbesluit) -> list[Schoolplicht]:
    """The duties of this kind on the day of the decision become the school's, with the last day of each."""
    aanvraag = besluit.aanvraag
    return [
        Schoolplicht.objects.create(
            aanvraag=aanvraag, naam=each.naam, uitleg=each.uitleg,
            uiterlijk_op=besluit.op + timedelta(weeks=each.binnen_weken),
        )
        for each in get_plichten(aanvraag.swv_id, aanvraag.soort.code, besluit.op)
    ]  # fmt: skip


@transaction.atomic
def save_letter(*, brief: Schoolbrief, content: bytes) -> Schoolbrief:
    """Keep a rendered letter: always one file for one letter, however often it was made."""
    store_pdf(brief, content)
    brief.save(update_fields=["bestand", "sha256", "gemaakt_op"])
    return brief
