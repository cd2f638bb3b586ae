"""The swv's own text in a decision letter: chosen and fixed with all else that the letter says.

What is fixed is the text of each part with its fields as they were written; a field is filled from the same content, so
the letter is still made of that content and of nothing else.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from toewijzing.calculations.opmaak import fill_in, render_tekst
from toewijzing.calculations.sjabloon import complete
from toewijzing.calculations.sjabloonveld import (
    BRIEFVELDEN,
    NIET_VOOR_ONTVANGENDE,
    Sjabloonkader,
    holds,
    read_values,
)
from toewijzing.enums import Briefaan, Standpunt, Vastblok, Zienswijzepartij
from toewijzing.models import Aanvraag, Besluit, Papieraanvraag, Sjabloonversie
from toewijzing.queries.sjabloon import AAN, choose_versie, get_in_gebruik, to_teksten
from toewijzing.queries.zienswijze import get_niet_gevraagd, get_zienswijzen

Inhoud = dict[str, Any]
SJABLONEN: dict[str, str] = {
    Vastblok.OPENING: "pdf/brief_opening.html",
    Vastblok.OVERZICHT: "pdf/brief_overzicht.html",
    Vastblok.MOTIVERING: "pdf/brief_motivering.html",
    Vastblok.GRONDSLAG: "pdf/brief_basis.html",
    Vastblok.VERVOLG: "pdf/brief_vervolg.html",
    Vastblok.ONEENS: "pdf/brief_oneens.html",
    Vastblok.ONDERTEKENING: "pdf/brief_ondertekening.html",
}


def add_sjablonen(besluit: Besluit, inhouden: Sequence[Inhoud], dag: date) -> list[Inhoud]:
    """Each content with the swv's own text for it, ``sjabloon``; without one it stays what it was."""
    versies = get_in_gebruik(besluit.aanvraag.swv_id, besluit.uitkomst)
    if not versies:
        return list(inhouden)
    feiten = describe_feiten(besluit, dag)
    found = []
    for inhoud in inhouden:
        versie = choose_versie(versies, besluit.aanvraag.soort.code, AAN[inhoud["aan"]])
        found.append({**inhoud, "sjabloon": describe_versie(versie, inhoud, feiten)} if versie else inhoud)
    return found


def describe_versie(versie: Sjabloonversie, inhoud: Inhoud, feiten: dict[str, str]) -> Inhoud:
    """The parts of this version that are there in this letter, as plain texts."""
    is_mededeling = AAN[inhoud["aan"]] == Briefaan.ONTVANGENDE_SCHOOL
    own = {name: each for name, each in feiten.items() if not (is_mededeling and name in NIET_VOOR_ONTVANGENDE)}
    own |= describe_from_content(inhoud)
    # What the law asks of this very decision: its kind may have become one to object to since.
    kader = Sjabloonkader(kan_awb=bool(inhoud["bezwaar"]))
    blokken = [blok for blok in complete(to_teksten(versie.blokken.all()), kader) if holds(blok.voorwaarde, own)]
    return {
        "versie": versie.pk,
        "blokken": [
            {"vast": blok.vast} if blok.vast else {"kop": blok.kop, "tekst": blok.tekst} for blok in blokken
        ],
    }  # fmt: skip


def describe_feiten(besluit: Besluit, dag: date) -> dict[str, str]:
    """What conditions can ask of this decision (``toewijzing.calculations.sjabloonveld.FEITEN``)."""
    aanvraag = besluit.aanvraag
    return {
        "categorie": str(besluit.categorie or ""),
        "bedrag": _say(besluit.bedrag is not None),
        "afwijking": _say(besluit.afwijking),
        "ouders": _describe_ouders(aanvraag, dag),
        "herhaling": _describe_herhaling(aanvraag),
    }


def describe_from_content(inhoud: Inhoud) -> dict[str, str]:
    """What conditions can ask, as far as the letter says it itself."""
    return {
        "tlv": _say(inhoud["besluit"]["tlv"]),
        "commissie": _say(inhoud["commissie"]),
        "bezwaar": _say(inhoud["bezwaar"]),
        "beslistzelf": _say(inhoud["leerling"]["beslist_zelf"]),
    }


def _say(value: Any) -> str:
    return "ja" if value else "nee"


def _describe_ouders(aanvraag: Aanvraag, dag: date) -> str:
    """One who objects is enough to say so; that all agree only when each was heard and said so."""
    rows = [row for row in get_zienswijzen(aanvraag) if row.partij == Zienswijzepartij.OUDERS]
    heard = [row.standpunt for row in rows if not row.is_niet_gehoord]
    if any(standpunt in (Standpunt.ONEENS, Standpunt.DEELS) for standpunt in heard):
        return "oneens"
    everyone = len(heard) == len(rows) and heard and not get_niet_gevraagd(aanvraag, dag)
    return "eens" if everyone and set(heard) == {Standpunt.EENS} else "onbekend"


def _describe_herhaling(aanvraag: Aanvraag) -> str:
    """Of a request on paper nobody said in Verband whether it goes on from an earlier one."""
    if aanvraag.vervolg_van_id:
        return "verlenging"
    return "onbekend" if Papieraanvraag.objects.filter(aanvraag=aanvraag).exists() else "nieuw"


# --- on paper -------------------------------------------------------------------------------------------------------


def make_delen(inhoud: Inhoud) -> list[Inhoud]:
    """The parts of the letter in order: each the name of a page template, or a heading and safe HTML."""
    own = inhoud.get("sjabloon")
    if not own:
        return [{"sjabloon": SJABLONEN[vast]} for vast in Vastblok]
    waarden = read_values(BRIEFVELDEN, inhoud)
    return [
        {"sjabloon": SJABLONEN[blok["vast"]]}
        if blok.get("vast")
        else {"kop": fill_in(blok["kop"], waarden), "tekst": render_tekst(blok["tekst"], waarden)}
        for blok in own["blokken"]
    ]
