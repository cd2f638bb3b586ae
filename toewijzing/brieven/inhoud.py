"""All that a decision letter says, as plain texts: fixed when it is put ready, and compared before it goes out.

A letter is made of this and of nothing else. So whatever changes afterwards, an address, a name, a setting or the day,
shows as a difference between what was fixed and what would be said now.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from leerlingen.enums import Relatie
from leerlingen.models import Gezagdrager
from swv.kern.templatetags.verband import datum, euro
from swv.organisatie.models import Organisatie
from swv.wet.queries import get_feiten
from toewijzing.brieven.sjabloon import add_sjablonen
from toewijzing.enums import Hoorwijze, Uitkomst
from toewijzing.models import Aanvraag, Besluit, Brief, Briefgegevens, Deskundigenadvies
from toewijzing.models.bindend import BINDEND
from toewijzing.presentatie.bedrag import describe_dragers, describe_termijnen, toont_berekening
from toewijzing.presentatie.omschrijving import (
    describe_advies,
    describe_toekenning,
    describe_uitkomst,
    describe_vraag,
    name_aantal,
)
from toewijzing.queries.aanvraag import last_advice
from toewijzing.queries.beslistermijn import get_bezwaartermijn
from toewijzing.queries.brief import decides_alone, get_behandelaar, get_briefgegevens, get_letters, get_ontvangers
from toewijzing.queries.deskundige import get_adviezen
from toewijzing.queries.starter import describe_namens
from toewijzing.queries.zienswijze import get_niet_gevraagd, get_zienswijzen

NIET_GEHOORD_IN_BRIEF: dict[str, str] = {
    Hoorwijze.NIET: "niet gehoord.",
    Hoorwijze.NIET_BEREIKT: "niet te bereiken.",
    Hoorwijze.NIET_GEVRAAGD: "niet gevraagd.",
}
Inhoud = dict[str, Any]
ALLE = "alle brieven"
LBT = "Landelijke Bezwaaradviescommissie Toelaatbaarheidsverklaring (LBT)"
LABELS = {
    "datum": "Datum van de brief", "geadresseerde": "Adres", "aanhef": "Aanhef", "leerling": "Leerling",
    "school": "School", "afzender": "Samenwerkingsverband", "kleur_merk": "Kleur", "logo_id": "Logo",
    "ondertekening": "Ondertekening",
    "besluit": "Besluit", "adviezen": "Adviezen van deskundigen", "commissie": "Advies van de commissie",
    "gehoord": "Wie gehoord is", "brief_tekst": "Vaste tekst van deze soort", "bezwaar": "Bezwaar",
    "steunpunt": "Ouder- en jeugdsteunpunt", "behandelaar": "Contactpersoon", "bijlagen": "Bijlagen",
    "kenmerk": "Kenmerk", "onderwerp": "Onderwerp", "soort": "Soort aanvraag", "gevraagd": "Gevraagd",
    "ontvangen_op": "Aangevraagd op", "begonnen_door": "Begonnen door", "begonnen_namens": "Begonnen namens",
    "sjabloon": "Eigen tekst", "kleur_naam": "Naam in kleur",
}  # fmt: skip


@dataclass(frozen=True)
class Briefverschil:
    """One thing that a letter, or all of them, says otherwise than it would now; "" for what was or is not there."""

    brief: str
    wat: str
    oud: str
    nieuw: str


# --- what a letter says ---------------------------------------------------------------------------------------------


def describe_letters(besluit: Besluit, dag: date, brieven: Sequence[Brief]) -> list[Inhoud]:
    """The content of each of these letters as it is on ``dag``, the day on which they are sent."""
    common = _describe_common(besluit, dag)
    return add_sjablonen(besluit, [{**common, **_describe_for(brief, common)} for brief in brieven], dag)


def _describe_common(besluit: Besluit, dag: date) -> Inhoud:
    aanvraag, swv = besluit.aanvraag, besluit.aanvraag.swv
    leerling, school, eigen = aanvraag.leerling, aanvraag.school, get_briefgegevens(swv)
    return {
        "datum": datum(dag),
        "kenmerk": aanvraag.nummer,
        "onderwerp": f"Besluit over {leerling.naam}",
        "leerling": {
            "naam": leerling.naam, "roepnaam": leerling.aanspreeknaam, "geboortedatum": datum(leerling.geboortedatum),
            "beslist_zelf": decides_alone(leerling, dag),
            **({"geboren": leerling.geboren} if leerling.geboorte_onbekend else {}),
        },
        "school": {"naam": school.naam, "nummer": f"{school.brin}{school.vestiging}"},
        "afzender": {name: getattr(swv, name) for name in ("naam", "adres", "postcode", "plaats", "telefoon", "email")},
        "kleur_merk": eigen.kleur or swv.kleur_merk,
        **({"kleur_naam": True} if eigen.kleur else {}),
        # By its number: a logo never changes, so this says which picture the letter has.
        **({"logo_id": swv.logo_id} if swv.logo_id else {}),
        "soort": aanvraag.soort.naam,
        "gevraagd": describe_vraag(aanvraag),
        "ontvangen_op": datum(aanvraag.ontvangen_op),
        # Only where nobody of the school asked: a letter that lies ready stays as it is.
        **({"begonnen_door": aanvraag.get_begonnen_door_display()} if aanvraag.zonder_school else {}),
        **({"begonnen_namens": describe_namens(aanvraag.namens)} if aanvraag.zonder_school and aanvraag.namens else {}),
        "besluit": _describe_besluit(besluit),
        "ondertekening": {"naam": besluit.ondertekenaar, "functie": besluit.functie, "namens": besluit.namens},
        "bezwaar": _describe_objection(aanvraag, dag, eigen),
        "steunpunt": {name: getattr(eigen, f"steunpunt_{name}") for name in ("naam", "telefoon", "email", "site")},
        "behandelaar": _describe_handler(aanvraag),
        **_describe_grounds(besluit, dag),
    }  # fmt: skip


def _describe_grounds(besluit: Besluit, dag: date) -> Inhoud:
    """What the decision rests on; a request that is not handled was not weighed (Awb 4:5)."""
    aanvraag = besluit.aanvraag
    if besluit.uitkomst == Uitkomst.BUITEN_BEHANDELING:
        return {"brief_tekst": "", "commissie": {}, "adviezen": [], "gehoord": []}
    return {
        "brief_tekst": aanvraag.soort.brief_tekst,
        "commissie": _describe_commission(aanvraag),
        "adviezen": [describe_expert(advies) for advies in get_signed_adviezen(aanvraag)],
        "gehoord": _describe_heard(aanvraag, dag),
    }


def _describe_for(brief: Brief, common: Inhoud) -> Inhoud:
    """What differs per addressee. A school that only receives the pupil gets no papers of experts, parents and pupil."""
    aanvraag = brief.besluit.aanvraag
    is_aanvrager = brief.school_id == aanvraag.school_id
    is_mededeling = brief.school_id is not None and not is_aanvrager
    adviezen = [] if is_mededeling else common["adviezen"]
    return {
        **_describe_dragers(brief, common, is_aanvrager=is_aanvrager, is_mededeling=is_mededeling),
        "aan": "aanvrager"
        if is_aanvrager
        else "school"
        if is_mededeling
        else "leerling"
        if brief.aan_leerling
        else "ouder",
        "geadresseerde": get_addressee(brief),
        "aanhef": get_salutation(brief),
        "adviezen": adviezen,
        "gehoord": [] if is_mededeling else common["gehoord"],
        "bijlagen": [f"{plek}. deskundigenadvies {advies['naam']}" for plek, advies in enumerate(adviezen, 1)],
    }


def _describe_dragers(brief: Brief, common: Inhoud, *, is_aanvrager: bool, is_mededeling: bool) -> Inhoud:
    """Who bears what: all of it to the school that asked, to parents and pupil what they should know; not to another school.

    Only where the kind names who bears, so a letter that lies ready stays.
    """
    if is_aanvrager or "wie_betaalt" not in common["besluit"]:
        return {}
    weg = {"deel_bestuur", "deel_swv", "termijnen", "wie_betaalt"}
    told = {name: value for name, value in common["besluit"].items() if name not in weg}
    if not is_mededeling and (texts := describe_dragers(brief.besluit, voor_ouders=True)):
        told["wie_betaalt"] = ", ".join(texts)
    return {"besluit": told}


def get_signed_adviezen(aanvraag: Aanvraag) -> list[Deskundigenadvies]:
    """The advices the decision rests on: a copy goes along (WVO 2020 art. 2.47 lid 17)."""
    return [advies for advies in get_adviezen(aanvraag) if advies.ondertekend_op]


def get_addressee(brief: Brief) -> list[str]:
    """The lines behind the window of the envelope; abroad the country stands below, in capitals."""
    adres = brief.ontvanger
    aan: list[str] = []
    if isinstance(adres, Organisatie):
        aan = ["T.a.v. de schoolleider", f"Namens {adres.bestuur.naam}" if adres.bestuur else ""]
    elif isinstance(adres, Gezagdrager) and adres.contactpersoon:
        aan = [f"T.a.v. {adres.contactpersoon}"]
    return [line for line in (adres.naam, *aan, *adres.adresregels) if line]


def get_salutation(brief: Brief) -> str:
    """Who is addressed: a person by name; of an institution who acts for it, when that is known."""
    if isinstance(brief.ontvanger, Gezagdrager) and brief.ontvanger.relatie == Relatie.INSTELLING:
        return f"Geachte {brief.ontvanger.contactpersoon or 'heer, mevrouw'},"
    return "Geachte heer, mevrouw," if brief.school_id else f"Geachte {brief.ontvanger.naam},"


def _describe_besluit(besluit: Besluit) -> Inhoud:
    """Outcome first; numbers and period only of what was granted."""
    aanvraag, granted = besluit.aanvraag, besluit.uitkomst == Uitkomst.TOEGEKEND
    tlv = getattr(aanvraag, "tlv_nummer", None) if granted else None
    return {
        "zin": describe_uitkomst(besluit, aanvraag.leerling.naam),
        "uitkomst": besluit.get_uitkomst_display(),
        "datum": datum(besluit.datum),
        "motivering": besluit.motivering,
        "afwijking": besluit.afwijking,
        "toegekend": describe_toekenning(besluit) if granted else "",
        "buiten_behandeling": besluit.uitkomst == Uitkomst.BUITEN_BEHANDELING,
        "tlv": str(tlv) if tlv else "",
        "tlv_delen": f"registratienummer samenwerkingsverband {tlv.swv.code}, volgnummer {tlv.volgnummer}"
        if tlv
        else "",
        "categorie": besluit.get_categorie_display() if besluit.categorie else "",
        "bedrag": euro(besluit.bedrag) if besluit.bedrag is not None else "",
        "omvang": f"{besluit.weken} weken, {besluit.dagen_per_week} dagen per week" if besluit.weken else "",
        "begin": datum(besluit.begin) if besluit.begin else "",
        "eind": datum(besluit.eind) if besluit.eind else "",
        **_describe_bedrag(besluit),
    }


def _describe_bedrag(besluit: Besluit) -> Inhoud:
    """How the amount came about and when it is paid; only where there is something, so a letter that lies ready stays."""
    delen = {"tarief": besluit.tarief, "deel_bestuur": besluit.deel_bestuur or None, "deel_swv": besluit.deel_swv}
    if not besluit.deel_bestuur:
        delen.pop("deel_swv")
    found: Inhoud = {name: euro(value) for name, value in delen.items() if value is not None}
    if besluit.aantal is not None:
        found["aantal"] = name_aantal(besluit.aanvraag, besluit.aantal)
    if toont_berekening(besluit):
        found["berekening"] = besluit.berekening
    if termijnen := describe_termijnen(besluit):
        found["termijnen"] = ", ".join(termijnen)
    if dragers := describe_dragers(besluit):
        found["wie_betaalt"] = ", ".join(dragers)
    return found


def describe_expert(advies: Deskundigenadvies) -> Inhoud:
    """A signed advice as it stands on paper, in a letter and in the bundle of a meeting."""
    return {
        "naam": advies.naam, "discipline": advies.get_discipline_display(), "registratie": advies.registratie,
        "werkgever": advies.werkgever, "oordeel": describe_advies(advies), "gronden": advies.gronden,
        "waarom_geen_arrangement": advies.waarom_geen_arrangement, "ondertekend_op": datum(advies.ondertekend_op),
        "controle": advies.hash,
        # Only where they were filled in: a letter that lies ready stays as it is.
        **{name: text for name in ("doelen", "terugplaatsing") if (text := getattr(advies, name))},
    }  # fmt: skip


def _describe_commission(aanvraag: Aanvraag) -> Inhoud:
    """What the commission advised and when; empty when this kind has no meeting."""
    punt = last_advice(aanvraag)
    if punt is None:
        return {}
    orgaan = punt.zitting.orgaan
    return {
        "datum": datum(punt.zitting.datum), "oordeel": describe_advies(punt), "motivering": punt.motivering,
        # Only where it says something: a letter that lies ready stays as it is.
        **({"orgaan": orgaan.naam} if orgaan.naam in orgaan.noemnaam else {}),
        **({"gewicht": punt.get_gewicht_display()} if punt.gewicht in BINDEND else {}),
    }  # fmt: skip


def _describe_heard(aanvraag: Aanvraag, dag: date) -> list[Inhoud]:
    """Everybody who was heard, or not; the parents each by name, also of whom nothing is recorded."""
    heard = [
        {
            "wie": row.gezagdrager.naam if row.gezagdrager else row.get_partij_display().capitalize(),
            "wat": NIET_GEHOORD_IN_BRIEF[row.wijze] if row.is_niet_gehoord
            else f"{row.get_standpunt_display()} ({row.get_wijze_display()}, {datum(row.datum)}).",
        }
        for row in get_zienswijzen(aanvraag)
    ]  # fmt: skip
    return heard + [{"wie": naam, "wat": "niet gevraagd."} for naam in get_niet_gevraagd(aanvraag, dag)]


def _describe_objection(aanvraag: Aanvraag, dag: date, eigen: Briefgegevens) -> Inhoud:
    """How, where and until when to object (Awb 3:45, 6:5, 6:7, 6:8 and 2:13); empty where that can't be done."""
    if not aanvraag.soort.is_awb_besluit:
        return {}
    vanaf, tot_en_met = get_bezwaartermijn(aanvraag, dag)
    feiten = get_feiten(aanvraag.swv_id)
    eigen_commissie = (eigen.commissie_naam, eigen.commissie_adres)
    commissie, adres = (
        eigen_commissie if eigen.commissie_naam else (LBT, feiten.get_tekst("bezwaaradviescommissie", dag))
    )
    return {
        "vanaf": datum(vanaf), "tot_en_met": datum(tot_en_met), "email": eigen.bezwaar_email, "site": eigen.bezwaar_site,
        "commissie": commissie, "commissie_adres": adres, "ter_attentie_van": eigen.bestuursorgaan,
        "rechtbank": feiten.get_tekst("bevoegde_rechtbank", dag),
    }  # fmt: skip


def _describe_handler(aanvraag: Aanvraag) -> Inhoud:
    """Who handles the case, with the address of that person and the telephone of the swv; else only the swv."""
    behandelaar = get_behandelaar(aanvraag)
    return {
        "naam": behandelaar.naam if behandelaar else "",
        "telefoon": aanvraag.swv.telefoon,
        "email": behandelaar.email if behandelaar else aanvraag.swv.email,
    }


# --- what changed since ---------------------------------------------------------------------------------------------


def find_changes(besluit: Besluit, dag: date) -> list[Briefverschil]:
    """What the letters that are ready say otherwise than they would on ``dag``; who is to get one counts too."""
    brieven = get_letters(besluit)
    found: dict[tuple[str, str, str], list[str]] = {}
    for brief, inhoud in zip(brieven, describe_letters(besluit, dag, brieven), strict=True):
        for change in compare(brief.inhoud, inhoud):
            found.setdefault(change, []).append(brief.ontvanger.naam)
    return _compare_addressees(besluit, dag, brieven) + [
        Briefverschil(ALLE if len(namen) == len(brieven) else f"brief aan {', '.join(namen)}", *change)
        for change, namen in found.items()
    ]


def _compare_addressees(besluit: Besluit, dag: date, brieven: Sequence[Brief]) -> list[Briefverschil]:
    wanted = {key_of(Brief(**each)): Brief(leerling=besluit.aanvraag.leerling, **each) for each in
              get_ontvangers(besluit.aanvraag, dag)}  # fmt: skip
    present = {key_of(brief): brief for brief in brieven}
    added = [wanted[key].ontvanger.naam for key in wanted if key not in present]
    gone = [present[key].ontvanger.naam for key in present if key not in wanted]
    return [Briefverschil(ALLE, "Nieuwe ontvanger", "", naam) for naam in added] + [
        Briefverschil(ALLE, "Geen ontvanger meer", naam, "") for naam in gone
    ]


def key_of(brief: Brief) -> tuple[int | None, int | None, bool]:
    """By what an addressee of one decision is known."""
    return brief.school_id, brief.gezagdrager_id, brief.aan_leerling


def compare(oud: Inhoud, nieuw: Inhoud) -> Iterator[tuple[str, str, str]]:
    """(what, old, new) of every part that differs, in the order of the letter."""
    for name in [*nieuw, *(name for name in oud if name not in nieuw)]:
        was, now = oud.get(name), nieuw.get(name)
        if was == now:
            continue
        label = LABELS.get(name, name.replace("_", " ").capitalize())
        if name == "logo_id":  # its number says nothing to who reads
            yield label, "het logo van toen" if was else "", "het logo van nu" if now else ""
        elif isinstance(was, dict) and isinstance(now, dict):
            for part in [*now, *(part for part in was if part not in now)]:
                if was.get(part) != now.get(part):
                    yield f"{label}: {part.replace('_', ' ')}", to_text(was.get(part)), to_text(now.get(part))
        else:
            yield label, to_text(was), to_text(now)


def to_text(value: Any) -> str:
    """A part of a letter as one text: lists line by line."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, dict):
        return ", ".join(to_text(each) for each in value.values() if each)
    if isinstance(value, list):
        return "\n".join(to_text(each) for each in value)
    return str(value or "")
