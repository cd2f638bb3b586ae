"""Templates on a page: what they are for, how they stand, their parts, and what one can do with each."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.safestring import SafeString

from swv.kern.berichten import compose_text
from swv.kern.berichtsoorten import MAILSOORTEN
from swv.kern.templatetags.verband import datum
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from toewijzing.calculations.berichttekst import fill_bericht, get_mailvelden
from toewijzing.calculations.opmaak import fill_in, render_tekst
from toewijzing.calculations.sjabloon import (
    EERST,
    LAATST,
    VERPLICHT,
    Sjabloonpunt,
    Tekstverschil,
    compare_versies,
    get_required,
)
from toewijzing.calculations.sjabloonveld import VOORWAARDEN, Sjabloonveld
from toewijzing.enums import SJABLOON_OPEN, Sjabloonstatus, Vastblok
from toewijzing.models import Aanvraagsoort, Briefsjabloon, Sjabloonblok, Sjabloonversie
from toewijzing.queries.sjabloon import (
    check_versie,
    get_kader,
    get_previous,
    get_velden,
    name_sjabloon,
    to_teksten,
)

TOON = {
    Sjabloonstatus.CONCEPT: "neutraal", Sjabloonstatus.VOORGELEGD: "let-op", Sjabloonstatus.IN_GEBRUIK: "ok",
    Sjabloonstatus.VERVALLEN: "neutraal",
}  # fmt: skip


@dataclass(frozen=True)
class Sjabloonregel:
    """A template in the list, with the version one opens from there."""

    naam: str
    is_mail: bool
    versie: Sjabloonversie
    stand: str
    toon: str


def describe_sjabloon(sjabloon: Briefsjabloon, soorten: Sequence[Aanvraagsoort]) -> Sjabloonregel:
    """Needs ``versies``, the newest first. What waits for somebody goes before what is in use."""
    versies = list(sjabloon.versies.all())
    used = next((each for each in versies if each.status == Sjabloonstatus.IN_GEBRUIK), None)
    busy = next((each for each in versies if each.status in SJABLOON_OPEN), None)
    shown = busy or used or versies[0]
    stand = [describe_stand(used)] if used else ["standaardtekst in gebruik"]
    if busy:
        stand.append(describe_stand(busy))
    return Sjabloonregel(
        name_sjabloon(sjabloon, soorten),
        bool(sjabloon.bericht),
        shown,
        "; ".join(stand),
        TOON[Sjabloonstatus(shown.status)],
    )


def describe_stand(versie: Sjabloonversie) -> str:
    """«versie 2 in gebruik sinds 3 mei 2027»."""
    text = f"versie {versie.nummer} {versie.get_status_display()}"
    if versie.van and versie.tot:
        return f"versie {versie.nummer} gebruikt van {datum(versie.van)} tot {datum(versie.tot)}"
    return f"{text} sinds {datum(versie.van)}" if versie.van else text


@dataclass(frozen=True)
class Sjabloonblokbeeld:
    """One part on the page of its version."""

    blok: Sjabloonblok
    plek: int
    naam: str
    uitleg: str = ""
    voorwaarde: str = ""
    html: SafeString = field(default_factory=SafeString)
    kan_omhoog: bool = False
    kan_omlaag: bool = False
    kan_weg: bool = False


@dataclass(frozen=True)
class Versiebeeld:
    """All that the page of a version shows, for this person."""

    versie: Sjabloonversie
    naam: str
    stand: str
    toon: str
    schrijft: bool
    kan_weg: bool
    blokken: list[Sjabloonblokbeeld]
    ontbrekend: list[tuple[str, str]]
    fouten: list[Sjabloonpunt]
    waarschuwingen: list[Sjabloonpunt]
    velden: list[Sjabloonveld]
    vorige: Sjabloonversie | None
    verschil: list[Tekstverschil]
    versies: list[tuple[Sjabloonversie, str]]
    mail: str
    mag_gebruiken: bool
    waarom_niet: str
    kan_nieuw: bool


def describe_versie(versie: Sjabloonversie, user: Gebruiker, soorten: Sequence[Aanvraagsoort]) -> Versiebeeld:
    """Needs ``blokken`` prefetched. What would be refused is not offered; why not stands beside it."""
    sjabloon, rows = versie.sjabloon, list(versie.blokken.all())
    is_beheerder = user.is_rol(Rol.BEHEERDER)
    schrijft = is_beheerder and versie.status == Sjabloonstatus.CONCEPT
    punten, vorige = check_versie(versie), get_previous(versie)
    fouten = [punt for punt in punten if punt.is_fout]
    versies = list(sjabloon.versies.all())
    waarom_niet = ""
    if versie.status == Sjabloonstatus.VOORGELEGD and user.is_rol(Rol.SECRETARIS, Rol.DIRECTEUR):
        if user.pk in versie.schrijvers:
            waarom_niet = "U schreef zelf aan deze tekst. Iemand anders neemt hem in gebruik."
        elif fouten:
            waarom_niet = "De tekst klopt niet meer. Geef hem terug; wat er mis is, staat op deze pagina."
    present = {blok.vast for blok in rows}
    return Versiebeeld(
        versie=versie,
        naam=name_sjabloon(sjabloon, soorten),
        stand=describe_stand(versie),
        toon=TOON[Sjabloonstatus(versie.status)],
        schrijft=schrijft,
        kan_weg=is_beheerder and versie.status in SJABLOON_OPEN,
        blokken=[] if sjabloon.bericht else describe_blokken(versie, rows, schrijft=schrijft),
        ontbrekend=[
            (vast.value, vast.label) for vast in Vastblok if vast not in present and schrijft and not sjabloon.bericht
        ],
        fouten=fouten,
        waarschuwingen=[punt for punt in punten if not punt.is_fout],
        velden=list(get_velden(sjabloon).values()),
        vorige=vorige,
        verschil=compare_versies(to_teksten(vorige.blokken.all()), to_teksten(rows)) if vorige else [],
        versies=[(each, describe_stand(each)) for each in versies],
        mail=describe_mail(versie, rows) if sjabloon.bericht else "",
        mag_gebruiken=versie.status == Sjabloonstatus.VOORGELEGD and not waarom_niet,
        waarom_niet=waarom_niet,
        kan_nieuw=is_beheerder and not any(each.status in SJABLOON_OPEN for each in versies),
    )


def describe_blokken(versie: Sjabloonversie, rows: list[Sjabloonblok], *, schrijft: bool) -> list[Sjabloonblokbeeld]:
    """The parts in order; of text of one's own how it reads with the examples of its fields."""
    required = get_required(get_kader(versie.sjabloon))
    waarden = {code: veld.voorbeeld for code, veld in get_velden(versie.sjabloon).items()}
    last = len(rows) - 1
    found: list[Sjabloonblokbeeld] = []
    for plek, blok in enumerate(rows):
        free = schrijft and blok.vast not in (EERST, LAATST)
        moves: dict[str, Any] = {
            "kan_omhoog": free and plek > 0 and rows[plek - 1].vast != EERST,
            "kan_omlaag": free and plek < last and rows[plek + 1].vast != LAATST,
            "kan_weg": schrijft and blok.vast not in required,
        }
        if blok.vast:
            why = f": {VERPLICHT[blok.vast]}" if blok.vast in required else ""
            found.append(
                Sjabloonblokbeeld(blok, plek + 1, Vastblok(blok.vast).label, uitleg=f"Vast deel{why}.", **moves)
            )
            continue
        naam, words = fill_in(blok.kop, waarden) or "Eigen tekst zonder kop", VOORWAARDEN.get(blok.voorwaarde, "")
        html = render_tekst(blok.tekst, waarden)
        found.append(Sjabloonblokbeeld(blok, plek + 1, naam, voorwaarde=words, html=html, **moves))
    return found


def describe_mail(versie: Sjabloonversie, rows: list[Sjabloonblok]) -> str:
    """The whole mail with the examples of its fields: subject, an empty line, text."""
    soort = MAILSOORTEN.get(versie.sjabloon.bericht)
    if soort is None or not rows:
        return ""
    waarden = {code: veld.voorbeeld for code, veld in get_mailvelden(soort).items()}
    onderwerp, regels = fill_bericht(rows[0].kop, rows[0].tekst, waarden)
    pad = "" if soort.is_voor_ouder else soort.pad
    tekst = soort.kader(regels) if soort.kader else compose_text(onderwerp, pad, regels)
    return f"{onderwerp}\n\n{tekst}"
