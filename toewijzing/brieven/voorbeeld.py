"""What a letter by a template looks like: with a case that exists, or with one that was made up. Nothing is kept."""

from datetime import date
from typing import Any

from swv.kern.templatetags.verband import datum
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.brieven.besluit import render_inhoud
from toewijzing.brieven.inhoud import LBT, describe_letters
from toewijzing.brieven.sjabloon import AAN, describe_feiten, describe_versie
from toewijzing.calculations.sjabloonveld import BRIEFVELDEN
from toewijzing.enums import Uitkomst
from toewijzing.models import Aanvraag, Besluit, Brief, Sjabloonversie
from toewijzing.queries.brief import get_briefgegevens, get_ontvangers
from toewijzing.queries.zichtbaar import get_visible_besluit
from toewijzing.services.bedrag import compute_gevraagd
from toewijzing.services.besluit import make_signature, sign_as

Inhoud = dict[str, Any]
ONDERTEKENAAR = "Naam van wie beslist"
# Who can decide, and so sign: as whom one looks at a letter.
ONDERTEKENAARS = (Rol.DIRECTEUR, Rol.CVT_VOORZITTER, Rol.CONSULENT, Rol.SECRETARIS)
MOTIVERING = "Hier staat waarom zo besloten is."
GEVRAAGD = {
    "categorie": "gevraagde_categorie", "bedrag": "gevraagd_bedrag", "weken": "gevraagde_weken",
    "dagen_per_week": "gevraagde_dagen_per_week",
}  # fmt: skip
WIE = {"ouders": "ouder", "school": "aanvrager", "ontvangende_school": "school"}


def render_echte_zaak(
    versie: Sjabloonversie, aanvraag: Aanvraag, by: Gebruiker, vandaag: date, als: Rol | None = None
) -> bytes | None:
    """The letter of this case by this version, as somebody it is for would get it; None when it has no such addressee.

    With the decision of the case when that has this outcome, else as if this person decided so today; signed as by
    somebody in the role ``als``, when that is given.
    """
    besluit = _find_besluit(versie, aanvraag, by, vandaag)
    if als is not None:
        _sign(besluit, als)
    for each in get_ontvangers(aanvraag, vandaag):
        (inhoud,) = describe_letters(besluit, vandaag, [Brief(besluit=besluit, leerling=aanvraag.leerling, **each)])
        if versie.sjabloon.aan in ("", AAN[inhoud["aan"]]):
            inhoud["sjabloon"] = describe_versie(versie, inhoud, describe_feiten(besluit, vandaag))
            return render_inhoud(inhoud, voorbeeld=True)
    return None


def _find_besluit(versie: Sjabloonversie, aanvraag: Aanvraag, by: Gebruiker, vandaag: date) -> Besluit:
    uitkomst = versie.sjabloon.uitkomst
    besluit = get_visible_besluit(by, aanvraag)
    if besluit is not None and besluit.uitkomst == uitkomst:
        return besluit
    granted: dict[str, Any] = {}
    if uitkomst == Uitkomst.TOEGEKEND:
        begin = aanvraag.gevraagd_van or vandaag
        granted = {name: getattr(aanvraag, asked) for name, asked in GEVRAAGD.items()}
        granted |= {"begin": begin, "eind": aanvraag.gevraagd_tot_en_met or begin, **compute_gevraagd(aanvraag)}
    return Besluit(
        aanvraag=aanvraag, leerling_id=aanvraag.leerling_id, uitkomst=uitkomst, datum=vandaag, beslist_door=by, rol=by.rol,
        motivering=MOTIVERING, **make_signature(aanvraag, by), **granted,
    )  # fmt: skip


def _sign(besluit: Besluit, als: Rol) -> None:
    """Signed as by somebody in this role: with the own name where that role decided, and never saved."""
    naam = besluit.ondertekenaar if besluit.rol == als else ONDERTEKENAAR
    for name, value in sign_as(besluit.aanvraag.swv, als, naam).items():
        setattr(besluit, name, value)


def render_verzonnen_zaak(versie: Sjabloonversie, swv: Organisatie, vandaag: date, als: Rol | None = None) -> bytes:
    """The same of a case that does not exist, with every part of the swv's own, whatever its condition."""
    inhoud = make_verzonnen(versie, swv, vandaag)
    if als is not None:
        made = sign_as(swv, als, ONDERTEKENAAR)
        inhoud["ondertekening"] = {"naam": made["ondertekenaar"], "functie": made["functie"], "namens": made["namens"]}
    inhoud["sjabloon"] = {
        "blokken": [
            {"vast": blok.vast} if blok.vast else {"kop": blok.kop, "tekst": blok.tekst}
            for blok in versie.blokken.all()
        ]
    }
    return render_inhoud(inhoud, voorbeeld=True)


def make_verzonnen(versie: Sjabloonversie, swv: Organisatie, vandaag: date) -> Inhoud:
    """All that a letter says, made up of the examples of the fields and the settings of the swv."""
    eigen, uitkomst, aan = get_briefgegevens(swv), versie.sjabloon.uitkomst, WIE.get(versie.sjabloon.aan, "ouder")
    granted = uitkomst == Uitkomst.TOEGEKEND
    voorbeeld = {code: veld.voorbeeld if granted or not veld.toegekend else "" for code, veld in BRIEFVELDEN.items()}
    vandaag_tekst = datum(vandaag)
    bestuur = f"{eigen.bestuursorgaan} van {swv.naam}" if eigen.bestuursorgaan else ""
    return {
        "datum": vandaag_tekst, "kenmerk": voorbeeld["kenmerk"], "onderwerp": f"Besluit over {voorbeeld['leerling']}",
        "leerling": {
            "naam": voorbeeld["leerling"], "roepnaam": voorbeeld["roepnaam"], "geboortedatum": "3 mei 2013",
            "beslist_zelf": False,
        },
        "school": {"naam": voorbeeld["school"], "nummer": ""},
        "afzender": {name: getattr(swv, name) for name in ("naam", "adres", "postcode", "plaats", "telefoon", "email")},
        "kleur_merk": eigen.kleur or swv.kleur_merk, "kleur_naam": bool(eigen.kleur), "logo_id": swv.logo_id,
        "soort": voorbeeld["soort"], "gevraagd": voorbeeld["gevraagd"], "ontvangen_op": voorbeeld["aangevraagd"],
        "besluit": {
            "zin": f"Dit is de eerste zin van het besluit over {voorbeeld['leerling']}.",
            "uitkomst": versie.sjabloon.get_uitkomst_display(), "datum": vandaag_tekst, "motivering": MOTIVERING,
            "afwijking": "", "toegekend": voorbeeld["toegekend"],
            "buiten_behandeling": uitkomst == Uitkomst.BUITEN_BEHANDELING, "tlv": voorbeeld["tlvnummer"],
            "tlv_delen": "voorbeeld", "categorie": voorbeeld["categorie"], "bedrag": voorbeeld["bedrag"],
            "aantal": voorbeeld["aantal"], "tarief": voorbeeld["tarief"], "deel_bestuur": voorbeeld["deelbestuur"],
            "deel_swv": voorbeeld["deelswv"], "berekening": voorbeeld["berekening"], "termijnen": voorbeeld["termijnen"],
            "wie_betaalt": voorbeeld["dragers"], "omvang": voorbeeld["omvang"], "begin": voorbeeld["begindatum"],
            "eind": voorbeeld["einddatum"],
        },
        "ondertekening": {"naam": voorbeeld["beslisser"], "functie": voorbeeld["functie"], "namens": bestuur},
        "bezwaar": {
            "vanaf": vandaag_tekst, "tot_en_met": voorbeeld["bezwaartot"], "email": eigen.bezwaar_email,
            "site": eigen.bezwaar_site, "commissie": eigen.commissie_naam or LBT, "commissie_adres": eigen.commissie_adres,
            "ter_attentie_van": eigen.bestuursorgaan, "rechtbank": "de rechtbank",
        },
        "steunpunt": {name: getattr(eigen, f"steunpunt_{name}") for name in ("naam", "telefoon", "email", "site")},
        "behandelaar": {"naam": voorbeeld["behandelaar"], "telefoon": swv.telefoon, "email": swv.email},
        "brief_tekst": "", "commissie": {}, "adviezen": [],
        "gehoord": [{"wie": "Ouder", "wat": "eens met de aanvraag (in een gesprek, 1 maart 2027)."}],
        "aan": aan, "geadresseerde": ["De heer of mevrouw Voorbeeld", "Dorpsstraat 1", "1234 AB  Voorbeeldstad"],
        "aanhef": "Geachte heer, mevrouw,", "bijlagen": [],
    }  # fmt: skip
