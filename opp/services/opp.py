"""What belongs to the steps of an OPP: each runs inside ``execute_transition``, on the locked case."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from opp.enums import Doelbereik
from opp.models import Doel, Doelresultaat, Evaluatie, Opp, OppVersie
from opp.queries.opp import DOELVELDEN, TEKSTEN, get_doelen, get_hashes, get_instemming, get_open_versie
from opp.services.basis import TOEKOMST, check_day, lock_huidige
from opp.services.brief import plan_pdf
from opp.services.schoolstand import plan_stand
from opp.signals import opp_vastgesteld
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step

INHOUD = ("uitstroombestemming", *TEKSTEN)
NEE = "nee"
BEKWAAMHEID = {
    "onbekwaam_reden": "Kies waarom de leerling niet zelf beslist.",
    "onbekwaam_sinds": "Vul in sinds welke dag; dat staat in de beschikking van de rechter.",
    "vertegenwoordiger": "Vul in wie voor de leerling tekent.",
}

# --- what steps share -----------------------------------------------------------------------------------------------


def has_content(opp: Opp, versie: OppVersie) -> bool:
    """Is there anything in this text?"""
    versie.opp = opp
    if opp.is_extern:
        return versie.bijlage_id is not None
    return any(getattr(versie, name).strip() for name in INHOUD) or bool(get_doelen(versie))


def _get_vigerend(opp: Opp) -> OppVersie:
    if opp.vigerend is None:
        raise NotPossible("Dit OPP is nog niet vastgesteld.", status=opp.status)
    return opp.vigerend


# --- who decides -----------------------------------------------------------------------------------------------------


def record_bekwaamheid(opp: Opp, step: Step) -> None:
    """Who decides from eighteen on: the pupil, or who represents it by order of a judge. Raises Incomplete."""
    set_bekwaamheid(opp, step.data, step.vandaag)
    plan_stand(opp)


def set_bekwaamheid(opp: Opp, gegevens: Mapping[str, Any], vandaag: date) -> None:
    """``beslist_zelf`` yes or no; with no also ``onbekwaam_reden``, ``onbekwaam_sinds`` and ``vertegenwoordiger``."""
    opp.leerling_bekwaam = gegevens["beslist_zelf"] != NEE
    missing = {name: [tekst] for name, tekst in BEKWAAMHEID.items() if not gegevens.get(name)}
    if opp.leerling_bekwaam:
        opp.onbekwaam_sinds, opp.onbekwaam_reden, opp.vertegenwoordiger = None, "", ""
        return
    if missing:
        raise Incomplete(missing)
    if gegevens["onbekwaam_sinds"] > vandaag:
        raise Incomplete({"onbekwaam_sinds": [TOEKOMST]})
    for name in BEKWAAMHEID:
        setattr(opp, name, gegevens[name])


# --- adopting, evaluating, changing, closing ------------------------------------------------------------------------


def adopt(opp: Opp, step: Step) -> None:
    """Fix this text: from now on it holds and nobody changes it."""
    versie = lock_huidige(opp)
    stand = get_instemming(opp, versie, step.vandaag).stand
    versie.hash, versie.handelingsdeel_hash = get_hashes(versie)
    versie.vastgesteld_op, versie.vastgesteld_door = step.vandaag, step.by
    versie.instemming_bij_vaststellen = stand
    versie.save()
    opp.begin = opp.begin or step.vandaag
    opp.vigerend, opp.buiten_werking_op = versie, None
    # Rooms above read the adopted text, so it has to stand there before they are told.
    opp.save(update_fields=["begin", "vigerend", "buiten_werking_op", "gewijzigd_op"])
    opp_vastgesteld.send(sender=Opp, opp=opp)
    plan_pdf(opp, versie, by=step.by)
    plan_stand(opp)


def evaluate(opp: Opp, step: Step) -> None:
    """Record the evaluation with the parents, with how far each goal was reached. Raises Incomplete."""
    versie = _get_vigerend(opp)
    check_day(step)
    if step.data["datum"] < versie.vastgesteld_op:
        raise Incomplete({"datum": ["De evaluatie kan niet vóór het vaststellen zijn geweest. Kies een latere dag."]})
    evaluatie = Evaluatie.objects.create(
        leerling_id=opp.leerling_id, opp=opp, versie=versie, datum=step.data["datum"], wijze=step.data["wijze"],
        conclusie=step.data["conclusie"], mening=step.data.get("mening", ""), vervolg=step.data["vervolg"],
        vastgelegd_door=step.by,
    )  # fmt: skip
    resultaten = step.data.get("resultaten", {})
    known = {doel.pk: doel for doel in get_doelen(versie)}
    Doelresultaat.objects.bulk_create(
        Doelresultaat(leerling_id=opp.leerling_id, evaluatie=evaluatie, doel=known[pk], resultaat=resultaat)
        for pk, resultaat in resultaten.items()
        if pk in known
    )
    opp.geevalueerd_op = max(dag for dag in (step.data["datum"], opp.geevalueerd_op) if dag)
    plan_stand(opp)


def start_new_version(opp: Opp, step: Step) -> None:
    """A new text to change, with everything that still holds: goals that were reached are not copied."""
    old = _get_vigerend(opp)
    last = opp.versies.order_by("-nummer").values_list("nummer", flat=True).first() or 0
    fields = {name: getattr(old, name) for name in INHOUD}
    fields |= {"onderdelen_extern": old.onderdelen_extern, "bijlage": old.bijlage}
    new = OppVersie.objects.create(leerling_id=opp.leerling_id, opp=opp, nummer=last + 1, **fields)
    evaluatie = Evaluatie.objects.filter(opp=opp, versie=old).order_by("datum", "pk").last()
    reached = (
        set(evaluatie.resultaten.filter(resultaat=Doelbereik.BEREIKT).values_list("doel", flat=True))
        if evaluatie
        else set()
    )
    Doel.objects.bulk_create(
        Doel(
            leerling_id=opp.leerling_id, versie=new, volgorde=plek,
            **{name: getattr(doel, name) for name in DOELVELDEN},
        )
        for plek, doel in enumerate(doel for doel in get_doelen(old) if doel.pk not in reached)
    )  # fmt: skip


def drop_new_version(opp: Opp, step: Step) -> None:
    """The change doesn't go on; the adopted text keeps holding."""
    versie = get_open_versie(opp)
    if versie is not None:
        versie.vervallen_op = step.vandaag
        versie.save(update_fields=["vervallen_op", "gewijzigd_op"])


def close(opp: Opp, step: Step) -> None:
    """The OPP ends on this day, as ROD has to know. Raises Incomplete."""
    eind = step.data["eind"]
    if opp.begin is not None and eind < opp.begin:
        raise Incomplete({"eind": ["De laatste dag ligt vóór het begin van het OPP. Kies een latere dag."]})
    opp.eind = eind if opp.begin is not None else None
    drop_new_version(opp, step)
    plan_stand(opp)
