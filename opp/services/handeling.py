"""What parents and pupil said of an OPP: overleg, instemming per person, and the hearing of the pupil."""

from datetime import date
from typing import Any

from leerlingen.models import Gezagdrager
from opp.calculations import get_partij
from opp.enums import MET_REDEN, Handelingsoort, Instemmingsgrond, Instemmingstand, Instemmingsuitkomst, Partij, Wijze
from opp.models import Opp, OppHandeling, OppVersie
from opp.queries.opp import get_gezag, get_hashes, get_instemming
from opp.services.basis import OUDE_TEKST, TOEKOMST, check_day, lock_huidige
from opp.services.brief import plan_pdf
from opp.services.schoolstand import plan_stand
from swv.kern.invoer.uitleg import find_no_uitleg
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step

NIEMAND_MET_GEZAG = (
    "In het dossier staat niemand met gezag. Voeg eerst een gezagdrager toe, of leg vast waarom dat niet kan."
)
WAAROM = {
    Instemmingsuitkomst.GEWEIGERD: "Schrijf waarom niet. Het handelingsdeel geldt dan nog niet, de rest kan wel door.",
    Instemmingsuitkomst.NIET_BEREIKT: "Schrijf wat u hebt geprobeerd, en wanneer.",
    Instemmingsuitkomst.NIET_GEVRAAGD: "Schrijf waarom u het niet hebt gevraagd.",
}
WANNEER_GEVRAAGD = "Vul in wanneer u het hebt gevraagd of geprobeerd."
LATER_GEVRAAGD = "U kunt het niet later hebben gevraagd dan het antwoord kwam. Kies een eerdere dag."


def get_met_gezag(opp: Opp, dag: date) -> list[int]:
    """Ids of who has authority over the pupil on this day."""
    return [each.pk for each in get_gezag(opp) or () if each.holds_on(dag)]


def check_uitleg(step: Step, vraag: str) -> None:
    """What was told under ``tekst`` is a real account. Raises Incomplete."""
    if fault := find_no_uitleg(step.data.get("tekst", ""), vraag):
        raise Incomplete({"tekst": [fault]})


def _find_gezagdragers(opp: Opp, step: Step, partij: str, *, niemand: bool = False) -> list[Gezagdrager | None]:
    """Whom this act is of: the chosen one, else each who has authority; [None] for the pupil or who represents it.

    ``niemand``: it says why nobody was spoken. Raises Incomplete for somebody who has no say, and when nobody has.
    """
    chosen: Gezagdrager | None = step.data.get("gezagdrager")
    if partij != Partij.OUDERS:
        if chosen is not None:
            _refuse_gezagdrager(opp, chosen, partij)
        return [None]
    if chosen is not None:
        if chosen.leerling_id != opp.leerling_id:
            raise Incomplete({"gezagdrager": ["Deze gezagdrager hoort bij een andere leerling."]})
        return [chosen]
    known = get_met_gezag(opp, step.vandaag)
    if not known and not niemand:
        raise Incomplete({"gezagdrager": [NIEMAND_MET_GEZAG]})
    return list(Gezagdrager.objects.filter(pk__in=known)) or [None]


def _refuse_gezagdrager(opp: Opp, chosen: Gezagdrager, partij: str) -> None:
    if chosen.leerling_id != opp.leerling_id:
        raise Incomplete({"gezagdrager": ["Deze gezagdrager hoort bij een andere leerling."]})
    if partij == Partij.LEERLING:
        raise Incomplete({"gezagdrager": ["Deze leerling is meerderjarig en beslist zelf. Kies geen gezagdrager."]})
    raise Incomplete({"gezagdrager": [f"Voor deze leerling beslist {opp.vertegenwoordiger}. Kies geen gezagdrager."]})


def _party(opp: Opp, dag: date) -> str:
    return get_partij(opp.leerling.geboren_uiterlijk, opp.onbekwaam_sinds, dag)


def _add_act(opp: Opp, versie: OppVersie, soort: str, step: Step, **fields: Any) -> OppHandeling:
    return OppHandeling.objects.create(
        leerling_id=opp.leerling_id, opp=opp, versie=versie, soort=soort, vastgelegd_door=step.by, **fields
    )


# --- overleg --------------------------------------------------------------------------------------------------------


def record_overleg(opp: Opp, step: Step) -> None:
    """The whole text was discussed, or why that did not succeed (``wijze`` niet).

    Raises NotPossible when the text changed since it was opened, Incomplete.
    """
    versie = lock_huidige(opp)
    geheel, _ = get_hashes(versie)
    if step.data["hash"] != geheel:
        raise NotPossible(OUDE_TEKST, status=opp.status)
    check_day(step)
    niet = step.data["wijze"] == Wijze.NIET
    if niet:
        check_uitleg(step, "Wat is er geprobeerd?")
    partij = _party(opp, step.data["datum"])
    wie = _find_gezagdragers(opp, step, partij, niemand=niet)
    _add_act(
        opp, versie, Handelingsoort.OVERLEG, step, hash=geheel, partij=partij,
        gezagdrager=wie[0] if len(wie) == 1 else None, wijze=step.data["wijze"], datum=step.data["datum"],
        tekst=step.data.get("tekst", ""),
    )  # fmt: skip


# --- instemming -----------------------------------------------------------------------------------------------------


def record_instemming(opp: Opp, step: Step) -> None:
    """One who decides agrees with the handelingsdeel, refuses it, did not answer or was not asked; the last three why.

    Without ``gezagdrager`` it is of each who has authority. While a new text is written it may be about the handelingsdeel
    in force: they can always come back on that. Raises NotPossible when the handelingsdeel changed since it was opened,
    Incomplete.
    """
    versie, deel = _find_deel(opp, step)
    check_day(step)
    uitkomst = step.data["uitkomst"]
    if uitkomst in MET_REDEN:
        if not step.data.get("tekst", "").strip():
            raise Incomplete({"tekst": [WAAROM[uitkomst]]})
        check_uitleg(step, "")
    niet_gevraagd = uitkomst == Instemmingsuitkomst.NIET_GEVRAAGD
    partij = _party(opp, step.data["datum"])
    fields = {
        "hash": deel, "partij": partij, "wijze": Wijze.NIET if niet_gevraagd else step.data["wijze"],
        "datum": step.data["datum"], "gevraagd_op": _get_asked(step), "uitkomst": uitkomst,
        "tekst": step.data.get("tekst", ""),
    }  # fmt: skip
    for gezagdrager in _find_gezagdragers(opp, step, partij, niemand=niet_gevraagd):
        _add_act(opp, versie, Handelingsoort.INSTEMMING, step, gezagdrager=gezagdrager, **fields)
    _keep_force(opp, deel, step)
    plan_stand(opp)


def _find_deel(opp: Opp, step: Step) -> tuple[OppVersie, str]:
    versie = lock_huidige(opp)
    _, deel = get_hashes(versie)
    geldt = opp.vigerend
    if geldt is not None and step.data["hash"] == geldt.handelingsdeel_hash != deel:
        versie, deel = geldt, geldt.handelingsdeel_hash
    if step.data["hash"] != deel:
        raise NotPossible(OUDE_TEKST, status=opp.status)
    return versie, deel


def _get_asked(step: Step) -> date | None:
    """The day on which it was asked; of an answer that of the answer when no other is given. Raises Incomplete."""
    asked: date | None = step.data.get("gevraagd_op")
    match step.data["uitkomst"]:
        case Instemmingsuitkomst.NIET_GEVRAAGD:
            return None
        case Instemmingsuitkomst.NIET_BEREIKT if asked is None:
            raise Incomplete({"gevraagd_op": [WANNEER_GEVRAAGD]})
    if asked is not None and asked > step.data["datum"]:
        raise Incomplete({"gevraagd_op": [LATER_GEVRAAGD]})
    return asked or step.data["datum"]


def _keep_force(opp: Opp, deel: str, step: Step) -> None:
    """Since when the handelingsdeel of the adopted text is out of force, and its PDF anew: that told what was said before."""
    if opp.vigerend is None or opp.vigerend.handelingsdeel_hash != deel:
        return
    outcome = get_instemming(opp, opp.vigerend, step.vandaag)
    # By what was said it was in force, or it was so on the day it was adopted: then an swv did not ask for each yet.
    was = opp.vigerend.instemming_bij_vaststellen == Instemmingstand.INGESTEMD
    refused = outcome.stand == Instemmingstand.GEWEIGERD and (was or outcome.grond == Instemmingsgrond.INGETROKKEN)
    opp.buiten_werking_op = outcome.sinds if refused else None
    plan_pdf(opp, opp.vigerend, by=step.by)


# --- the pupil ------------------------------------------------------------------------------------------------------


def record_gehoord(opp: Opp, step: Step) -> None:
    """The pupil was heard (hoorrecht), also before there is a text; or why not. Raises Incomplete."""
    versie = lock_huidige(opp)
    niet = step.data["wijze"] == Wijze.NIET
    dag = None if niet else step.data.get("datum")
    if not niet and dag is None:
        raise Incomplete({"datum": ["Vul in wanneer dit was."]})
    if dag is not None and dag > step.vandaag:
        raise Incomplete({"datum": [TOEKOMST]})
    check_uitleg(step, "Wat vindt de leerling, of waarom is de leerling niet gehoord?")
    _add_act(
        opp, versie, Handelingsoort.GEHOORD, step, hash=get_hashes(versie)[0], partij=Partij.LEERLING,
        wijze=step.data["wijze"], datum=dag, tekst=step.data["tekst"],
    )  # fmt: skip
    if opp.vigerend is not None and versie.pk == opp.vigerend_id:
        plan_pdf(opp, opp.vigerend, by=step.by)
    plan_stand(opp)
