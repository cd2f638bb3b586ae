"""The decision: taken, numbered, put in letters, made known, and withdrawn as long as nobody was told."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from organen.models import get_eigen_organen
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker, Organisatie, next_number
from toewijzing.calculations import BesluitInvoer, check_besluit
from toewijzing.calculations.grens import why_not_naar, why_not_van
from toewijzing.enums import Besluitstatus, Briefstatus, Oordeel, PeriodeRegel, Route, Uitkomst
from toewijzing.models import Aanvraag, Agendapunt, Besluit, Brief, TlvNummer, Toekenning
from toewijzing.queries.aanvraag import find_bindend, get_besluit, get_besluit_regels, last_advice
from toewijzing.queries.beslistermijn import get_bezwaartermijn
from toewijzing.queries.brief import get_briefgegevens
from toewijzing.queries.compleet import get_eerste_eind
from toewijzing.queries.deskundige import get_adviezen
from toewijzing.queries.grens import find_andere_tlv, get_grenzen, judge_period
from toewijzing.queries.nummering import SOORT as TLVREEKS
from toewijzing.services.bedrag import differs_in_amount, fill_in_bedrag, make_termijnen, place_bedrag
from toewijzing.services.behandeling import end_case_access
from toewijzing.services.bericht import notify_gezagdrager, notify_rol
from toewijzing.services.brief import is_intact, put_letters_ready
from toewijzing.services.drager import list_dragervelden, record_dragers

ANDER_BESTAND = "Het bestand van de brief aan {} is niet meer wat er is klaargezet. Maak de brieven opnieuw."
GEBONDEN = "«{}» zei «{}», en dat bindt u. Neem hetzelfde besluit, of leg de zaak opnieuw voor aan dit orgaan."
# In a letter without abbreviations.
FUNCTIES = {Rol.CVT_VOORZITTER: "voorzitter van de commissie", Rol.SECRETARIS: "secretaris"}
BESLUITVELDEN = ("motivering", "afwijking", "categorie", "begin", "eind", "bedrag", "weken", "dagen_per_week")
BEDRAGVELDEN = ("aantal", "boven_budget")


def decide(aanvraag: Aanvraag, step: Step) -> None:
    """Take the decision. Raises Incomplete with {field: message} for what the law or the kind does not allow."""
    uitkomst = step.data["uitkomst"]
    if uitkomst not in (Uitkomst.TOEGEKEND, Uitkomst.AFGEWEZEN):
        raise Incomplete({"uitkomst": ["Kies toekennen of afwijzen."]})
    waarden: dict[str, Any] = {name: step.data.get(name) for name in BESLUITVELDEN}
    granted = uitkomst == Uitkomst.TOEGEKEND
    if granted and aanvraag.soort.vraagt_weken and waarden["begin"] and waarden["weken"] and not waarden["eind"]:
        waarden["eind"] = waarden["begin"] + timedelta(weeks=waarden["weken"], days=-1)
    if not granted:
        waarden |= dict.fromkeys(("categorie", "begin", "eind", "bedrag", "weken", "dagen_per_week"))
    waarden["motivering"], waarden["afwijking"] = waarden["motivering"] or "", waarden["afwijking"] or ""
    gevuld = {name: step.data.get(name) for name in list_dragervelden(aanvraag.soort.dragerregels)}
    geld = {**waarden, **{name: step.data.get(name) for name in BEDRAGVELDEN}, **gevuld}
    geld |= {"boven_budget": geld["boven_budget"] or ""} if granted else {"aantal": None, "boven_budget": ""}
    geldfouten = fill_in_bedrag(aanvraag, geld, step.vandaag) if granted else {}
    waarden["bedrag"] = geld["bedrag"]
    departed = find_departed(aanvraag, uitkomst, waarden)
    invoer = BesluitInvoer(
        gegeven_op=step.vandaag,
        uitkomst=uitkomst,
        wijkt_af_van_advies=bool(departed),
        adviseurs=departed,
        anders_dan_gevraagd=granted and differs_from_request(aanvraag, geld, step.vandaag),
        **waarden,
    )
    fouten = check_besluit(get_besluit_regels(aanvraag, step.vandaag), invoer) | why_bound(aanvraag, uitkomst, waarden)
    if granted:
        fouten = _find_buiten(aanvraag, waarden, step) | place_bedrag(aanvraag, fouten, geldfouten)
    if fouten:
        raise Incomplete(fouten)
    record_besluit(aanvraag, step, uitkomst, {name: value for name, value in geld.items() if name not in gevuld})


def why_bound(aanvraag: Aanvraag, uitkomst: str, waarden: Mapping[str, Any]) -> dict[str, list[str]]:
    """{field: [message]} where this departs from the word of a body that binds who decides; with the way out."""
    woord, granted = find_bindend(aanvraag), uitkomst == Uitkomst.TOEGEKEND
    if woord is None:
        return {}
    wie = woord.zitting.orgaan.naam
    if (woord.oordeel == Oordeel.TOEKENNEN) != granted:
        return {"uitkomst": [GEBONDEN.format(wie, woord.get_oordeel_display())]}
    if granted and woord.categorie is not None and woord.categorie != waarden["categorie"]:
        return {"categorie": [GEBONDEN.format(wie, f"categorie {woord.categorie}")]}
    return {}


def _find_buiten(aanvraag: Aanvraag, waarden: Mapping[str, Any], step: Step) -> dict[str, list[str]]:
    """{field: [message]} for what this kind of grant can't have, and for another TLV that nobody confirmed."""
    grenzen, naar = get_grenzen(aanvraag.soort), aanvraag.ontvangende_school
    oordeel = judge_period(aanvraag, waarden["begin"], waarden["eind"], step.vandaag)
    problem = why_not_van(grenzen, aanvraag.school.schoolsoort)
    problem = problem or (why_not_naar(grenzen, naar.schoolsoort) if naar else "")
    fouten = {"uitkomst": [problem]} if problem else {}
    fouten |= {name: [text] for name, text in oordeel.weigeringen.items()}
    andere = find_andere_tlv(aanvraag, step.vandaag, waarden["begin"])
    if andere and not step.data.get("naast_andere"):
        fouten["naast_andere"] = [" ".join([*andere, "Klopt het dat deze TLV erbij komt? Vink het dan aan."])]
    return fouten


def departs_from_advice(aanvraag: Aanvraag, uitkomst: str, waarden: Mapping[str, Any]) -> bool:
    """From the commission's advice, or from that of any of the experts (Awb 3:50)."""
    return bool(find_departed(aanvraag, uitkomst, waarden))


def find_departed(aanvraag: Aanvraag, uitkomst: str, waarden: Mapping[str, Any]) -> list[str]:
    """From whose advice this decision departs, in words: in outcome, in category, or in how long.

    Experts count beside the commission: it weighed their advices, but who decides answers for each (Awb 3:50).
    """
    commissie, granted = last_advice(aanvraag), uitkomst == Uitkomst.TOEGEKEND
    experts = [advies for advies in get_adviezen(aanvraag) if advies.ondertekend_op]
    given: list[Any] = [commissie, *experts] if commissie else experts
    return [
        advies.zitting.orgaan.noemnaam
        if isinstance(advies, Agendapunt)
        else f"{advies.get_discipline_display()} {advies.naam}"
        for advies in given
        if (advies.oordeel == Oordeel.TOEKENNEN) != granted
        or (granted and departs_in_extent(aanvraag, advies, waarden))
    ]


def departs_in_extent(aanvraag: Aanvraag, advies: Any, waarden: Mapping[str, Any]) -> bool:
    """Was another category or a longer or shorter time granted than this advice to grant says, as far as it says so?"""
    weken, eind = getattr(advies, "duur_weken", None), getattr(advies, "duur_tot_en_met", None)
    return (
        (aanvraag.soort.vraagt_categorie and advies.categorie != waarden["categorie"])
        or (weken is not None and weken != waarden["weken"])
        or (eind is not None and eind != waarden["eind"])
    )


def differs_from_request(aanvraag: Aanvraag, waarden: Mapping[str, Any], gegeven_op: date) -> bool:
    """Is what was granted something else than what was asked, as far as the law allowed that?"""
    pairs = [
        (aanvraag.gevraagde_categorie, waarden["categorie"], aanvraag.soort.vraagt_categorie),
        (aanvraag.gevraagde_weken, waarden["weken"], aanvraag.soort.vraagt_weken),
        (aanvraag.gevraagde_dagen_per_week, waarden["dagen_per_week"], aanvraag.soort.vraagt_weken),
        # Of the period only its end: the begin moves by itself while a request is handled.
        (get_asked_end(aanvraag, waarden["begin"], gegeven_op), waarden["eind"], not aanvraag.soort.vraagt_weken),
    ]
    other = any(used and asked is not None and asked != given for asked, given, used in pairs)
    return other or differs_in_amount(aanvraag, waarden)


def get_asked_end(aanvraag: Aanvraag, begin: date | None, gegeven_op: date) -> date | None:
    """The end that was asked, or the first that is allowed when the law asks a later one by now."""
    asked = aanvraag.gevraagd_tot_en_met
    if asked is None or begin is None or aanvraag.soort.periode_regel != PeriodeRegel.SCHOOLJAREN:
        return asked
    return max(asked, get_eerste_eind(aanvraag, begin, gegeven_op))


def record_besluit(aanvraag: Aanvraag, step: Step, uitkomst: str, waarden: dict[str, Any]) -> Besluit:
    """Write the decision, its number and one concept letter per addressee; the letters are made in the background.

    ``waarden`` are columns of the decision, and ``dragers`` who bears what of a granted amount.
    """
    dragers = waarden.pop("dragers", None)
    besluit = Besluit.objects.create(
        leerling_id=aanvraag.leerling_id,
        aanvraag=aanvraag,
        uitkomst=uitkomst,
        datum=step.vandaag,
        beslist_door=step.by,
        rol=step.by.rol,
        **make_signature(aanvraag, step.by),
        **waarden,
    )
    if uitkomst == Uitkomst.TOEGEKEND:
        record_dragers(besluit, dragers)
    if uitkomst == Uitkomst.TOEGEKEND and aanvraag.soort.geeft_tlv:
        assign_tlv_nummer(aanvraag)
    put_letters_ready(besluit=besluit, dag=step.vandaag, by=step.by)
    notify_rol(
        aanvraag,
        rollen=[Rol.SECRETARIS],
        organisatie_id=aanvraag.swv_id,
        soort="besloten",
        onderwerp="Er is een besluit genomen",
    )
    return besluit


def assign_tlv_nummer(aanvraag: Aanvraag) -> TlvNummer:
    """The request's own number: taken once, kept when the decision is reopened and taken again."""
    existing = TlvNummer.objects.filter(aanvraag=aanvraag).first()
    return existing or TlvNummer.objects.create(
        leerling_id=aanvraag.leerling_id,
        swv_id=aanvraag.swv_id,
        aanvraag=aanvraag,
        volgnummer=next_number(TLVREEKS, str(aanvraag.swv_id)),
    )


def make_signature(aanvraag: Aanvraag, by: Gebruiker) -> dict[str, str]:
    """Name, function and on whose behalf, as columns of ``Besluit`` (Awb 10:10). A directeur may be the board itself."""
    signed, punt = sign_as(aanvraag.swv, Rol(by.rol), by.naam), last_advice(aanvraag)
    # Who decides as chair does so of the body that advised, where he or she leads that.
    if punt and by.rol == Rol.CVT_VOORZITTER and punt.zitting.orgaan_id in get_eigen_organen(by).leidt:
        signed["functie"] = f"voorzitter van {punt.zitting.orgaan.noemnaam}"
    return signed


def sign_as(swv: Organisatie, rol: Rol, naam: str) -> dict[str, str]:
    """The same for somebody of this name in this role at the swv."""
    eigen = get_briefgegevens(swv)
    is_bestuur = eigen.directeur_is_bestuur and rol == Rol.DIRECTEUR
    namens = "" if is_bestuur or not eigen.bestuursorgaan else f"{eigen.bestuursorgaan} van {swv.naam}"
    functie = "directeur-bestuurder" if is_bestuur else str(FUNCTIES.get(rol, rol.label))
    return {"ondertekenaar": naam, "functie": functie, "namens": namens}


def renew_letters(aanvraag: Aanvraag, step: Step) -> None:
    """Put the letters ready once more, for today and with everything as it is now."""
    put_letters_ready(besluit=_require_besluit(aanvraag), dag=step.vandaag, by=step.by)


def refuse_to_handle(aanvraag: Aanvraag, step: Step) -> None:
    """The missing item never came: the request is not handled (Awb 4:5)."""
    leeg = dict.fromkeys(("categorie", "begin", "eind", "bedrag", "weken", "dagen_per_week"))
    record_besluit(
        aanvraag, step, Uitkomst.BUITEN_BEHANDELING, {"motivering": step.data["motivering"], "afwijking": "", **leeg}
    )


def make_known(aanvraag: Aanvraag, step: Step) -> None:
    """Release the letters that were put ready, byte for byte; the term to object begins and the grant lives.

    ``step.data["routes"]`` is {letter id: route}; without it a school reads it here and people get post. That nothing
    changed since they were put ready, the guard saw. Raises NotPossible for a file that is not the one put ready.
    """
    besluit, routes = _require_besluit(aanvraag), step.data.get("routes") or {}
    letters = besluit.brieven.select_related("gezagdrager").select_for_update(of=("self",))
    for brief in letters.filter(status=Briefstatus.CONCEPT):
        release(brief, routes.get(str(brief.pk)), step)
        if brief.gezagdrager and brief.gezagdrager.email:
            notify_gezagdrager(aanvraag, gezagdrager=brief.gezagdrager)
        if brief.school_id and brief.school_id != aanvraag.school_id:
            notify_made_known(aanvraag, brief.school_id)
    # The instalments come before the decision is final: the database takes none after that.
    if besluit.begin and besluit.eind:  # granted: the database keeps these two together
        toekenning = Toekenning.objects.create(
            leerling_id=aanvraag.leerling_id, besluit=besluit, begin=besluit.begin, eind=besluit.eind
        )
        make_termijnen(besluit, toekenning)
    besluit.status, besluit.bekendgemaakt_op = Besluitstatus.BEKENDGEMAAKT, step.vandaag
    if aanvraag.soort.is_awb_besluit:
        besluit.bezwaar_tot_en_met = get_bezwaartermijn(aanvraag, step.vandaag)[1]
    besluit.save(update_fields=["status", "bekendgemaakt_op", "bezwaar_tot_en_met"])
    end_case_access(aanvraag, step)
    notify_made_known(aanvraag, aanvraag.school_id)


def release(brief: Brief, route: str | None, step: Step) -> None:
    """Send this letter, as it was put ready, by this route. Raises NotPossible, and Incomplete for a wrong route."""
    if not is_intact(brief):
        raise NotPossible(ANDER_BESTAND.format(brief.ontvanger.naam), status=brief.status)
    brief.status, brief.verzonden_op = Briefstatus.VRIJGEGEVEN, step.vandaag
    brief.route = route or (Route.VERBAND if brief.school_id else Route.POST)
    if brief.route not in Route.values or (not brief.school_id and brief.route == Route.VERBAND):
        raise Incomplete(
            {"routes": ["Kies hoe de brief naar elke geadresseerde gaat; ouders en leerling krijgen post."]}
        )
    brief.save(update_fields=["status", "verzonden_op", "route"])


def notify_made_known(aanvraag: Aanvraag, school_id: int) -> None:
    """Tell this school that there is a decision to read."""
    notify_rol(
        aanvraag,
        rollen=SCHOOLROLLEN,
        organisatie_id=school_id,
        soort="bekendgemaakt",
        onderwerp="Er is een besluit op een aanvraag",
    )


def _require_besluit(aanvraag: Aanvraag) -> Besluit:
    besluit = get_besluit(aanvraag)
    if besluit is None:
        raise NotPossible("Er is geen besluit om bekend te maken.", status=aanvraag.status)
    return besluit


def withdraw_besluit(aanvraag: Aanvraag, step: Step) -> None:
    """Reopen: the decision and its unsent letters lapse; they stay readable in the history."""
    besluit = get_besluit(aanvraag)
    if besluit is None:
        raise NotPossible("Er is geen besluit om te heropenen.", status=aanvraag.status)
    besluit.brieven.filter(status=Briefstatus.CONCEPT).update(status=Briefstatus.VERVALLEN)
    besluit.status = Besluitstatus.VERVALLEN
    besluit.save(update_fields=["status"])
