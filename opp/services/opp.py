"""What belongs to the steps of an OPP: each runs inside ``execute_transition``, on the locked case."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from opp.calculations import get_instemming, get_partij
from opp.enums import Doelbereik, Handelingsoort, Instemmingstand, Instemmingsuitkomst, Partij, Wijze
from opp.models import Doel, Doelresultaat, Evaluatie, Opp, OppHandeling, OppVersie
from opp.queries.opp import DOELVELDEN, TEKSTEN, get_doelen, get_gegevens, get_hashes, get_huidige, get_open_versie
from opp.services.brief import plan_pdf
from opp.services.schoolstand import plan_stand
from opp.signals import opp_vastgesteld
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step

INHOUD = ("uitstroombestemming", *TEKSTEN)
OUDE_TEKST = "De tekst is veranderd sinds u deze pagina opende. Bekijk de nieuwe tekst en leg dan vast waarover het gesprek ging."
NEE = "nee"
BEKWAAMHEID = {
    "onbekwaam_reden": "Kies waarom de leerling niet zelf beslist.",
    "onbekwaam_sinds": "Vul in sinds welke dag; dat staat in de beschikking van de rechter.",
    "vertegenwoordiger": "Vul in wie voor de leerling tekent.",
}
TOEKOMST = "Deze dag moet nog komen. Vul in wanneer het was."

# --- what steps share -----------------------------------------------------------------------------------------------


def has_content(opp: Opp, versie: OppVersie) -> bool:
    """Is there anything in this text?"""
    versie.opp = opp
    if opp.is_extern:
        return versie.bijlage_id is not None
    return any(getattr(versie, name).strip() for name in INHOUD) or bool(get_doelen(versie))


def get_stand_instemming(opp: Opp, versie: OppVersie, vandaag: date) -> tuple[Instemmingstand, str]:
    """Where the handelingsdeel of this version stands, with the reason of a refusal."""
    return get_instemming(get_gegevens(opp, versie, vandaag))


def _lock_text(versie: OppVersie) -> OppVersie:
    """The version, locked: nobody writes in it while this step looks at it."""
    return OppVersie.objects.select_for_update(of=("self",)).select_related("bijlage").get(pk=versie.pk)


def _current(opp: Opp) -> OppVersie:
    versie = get_huidige(opp)
    if versie is None:
        raise NotPossible("Dit OPP heeft geen tekst.", status=opp.status)
    versie = _lock_text(versie)
    versie.opp = opp
    return versie


def _get_vigerend(opp: Opp) -> OppVersie:
    if opp.vigerend is None:
        raise NotPossible("Dit OPP is nog niet vastgesteld.", status=opp.status)
    return opp.vigerend


def _check_day(step: Step) -> None:
    if step.data["datum"] > step.vandaag:
        raise Incomplete({"datum": [TOEKOMST]})


def _party(opp: Opp, dag: date) -> str:
    return get_partij(opp.leerling.geboren_uiterlijk, opp.onbekwaam_sinds, dag)


def _check_gezagdrager(opp: Opp, gezagdrager: Any, partij: str) -> None:
    if gezagdrager is None:
        return
    if gezagdrager.leerling_id != opp.leerling_id:
        raise Incomplete({"gezagdrager": ["Deze gezagdrager hoort bij een andere leerling."]})
    if partij == Partij.LEERLING:
        raise Incomplete({"gezagdrager": ["Deze leerling is meerderjarig en beslist zelf. Kies geen gezagdrager."]})
    if partij == Partij.VERTEGENWOORDIGER:
        raise Incomplete(
            {"gezagdrager": [f"Voor deze leerling beslist {opp.vertegenwoordiger}. Kies geen gezagdrager."]}
        )


def _add_act(opp: Opp, versie: OppVersie, soort: str, step: Step, **fields: Any) -> OppHandeling:
    return OppHandeling.objects.create(
        leerling_id=opp.leerling_id, opp=opp, versie=versie, soort=soort, vastgelegd_door=step.by, **fields
    )


# --- parents and pupil ----------------------------------------------------------------------------------------------


def record_overleg(opp: Opp, step: Step) -> None:
    """The whole text was discussed. Raises NotPossible when the text changed since it was opened, Incomplete."""
    versie = _current(opp)
    geheel, _ = get_hashes(versie)
    if step.data["hash"] != geheel:
        raise NotPossible(OUDE_TEKST, status=opp.status)
    _check_day(step)
    partij = _party(opp, step.data["datum"])
    _check_gezagdrager(opp, step.data.get("gezagdrager"), partij)
    _add_act(
        opp, versie, Handelingsoort.OVERLEG, step, hash=geheel, partij=partij, gezagdrager=step.data.get("gezagdrager"),
        wijze=step.data["wijze"], datum=step.data["datum"], tekst=step.data.get("tekst", ""),
    )  # fmt: skip


def record_instemming(opp: Opp, step: Step) -> None:
    """The parents, or the pupil who is of age, agree with the handelingsdeel or refuse it with a reason.

    While a new text is written it may be about the handelingsdeel in force: they can always come back on that. Raises NotPossible when the handelingsdeel changed since it was opened, Incomplete.
    """
    versie = _current(opp)
    _, deel = get_hashes(versie)
    geldt = opp.vigerend
    if geldt is not None and step.data["hash"] == geldt.handelingsdeel_hash != deel:
        versie, deel = geldt, geldt.handelingsdeel_hash
    if step.data["hash"] != deel:
        raise NotPossible(OUDE_TEKST, status=opp.status)
    _check_day(step)
    if step.data["uitkomst"] == Instemmingsuitkomst.GEWEIGERD and not step.data.get("tekst", "").strip():
        raise Incomplete(
            {"tekst": ["Schrijf waarom niet. Het handelingsdeel geldt dan nog niet, de rest kan wel door."]}
        )
    partij = _party(opp, step.data["datum"])
    _check_gezagdrager(opp, step.data.get("gezagdrager"), partij)
    _add_act(
        opp, versie, Handelingsoort.INSTEMMING, step, hash=deel, partij=partij,
        gezagdrager=step.data.get("gezagdrager"), wijze=step.data["wijze"], datum=step.data["datum"],
        uitkomst=step.data["uitkomst"], tekst=step.data.get("tekst", ""),
    )  # fmt: skip
    if opp.vigerend is not None and opp.vigerend.handelingsdeel_hash == deel:
        # The adopted text is in the dossier with what the parents said before: that would now be untrue.
        plan_pdf(opp, opp.vigerend, by=step.by)
    plan_stand(opp)


def record_gehoord(opp: Opp, step: Step) -> None:
    """The pupil was heard (hoorrecht), or why not. Raises Incomplete."""
    versie = _current(opp)
    niet = step.data["wijze"] == Wijze.NIET
    dag = None if niet else step.data.get("datum")
    if not niet and dag is None:
        raise Incomplete({"datum": ["Vul in wanneer dit was."]})
    if dag is not None and dag > step.vandaag:
        raise Incomplete({"datum": [TOEKOMST]})
    _add_act(
        opp, versie, Handelingsoort.GEHOORD, step, hash=get_hashes(versie)[0], partij=Partij.LEERLING,
        wijze=step.data["wijze"], datum=dag, tekst=step.data["tekst"],
    )  # fmt: skip


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
    versie = _current(opp)
    stand, _ = get_stand_instemming(opp, versie, step.vandaag)
    versie.hash, versie.handelingsdeel_hash = get_hashes(versie)
    versie.vastgesteld_op, versie.vastgesteld_door = step.vandaag, step.by
    versie.instemming_bij_vaststellen = stand
    versie.save()
    opp.begin = opp.begin or step.vandaag
    opp.vigerend = versie
    # Rooms above read the adopted text, so it has to stand there before they are told.
    opp.save(update_fields=["begin", "vigerend", "gewijzigd_op"])
    opp_vastgesteld.send(sender=Opp, opp=opp)
    plan_pdf(opp, versie, by=step.by)
    plan_stand(opp)


def evaluate(opp: Opp, step: Step) -> None:
    """Record the evaluation with the parents, with how far each goal was reached. Raises Incomplete."""
    versie = _get_vigerend(opp)
    _check_day(step)
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
