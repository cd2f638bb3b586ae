"""What the law asks of an OPP, in words: one pure check for pages, register, adoption and requests.

Sources: WVO 2020 art. 2.44 (WPO art. 40a, WEC art. 41a): adopted within six weeks after enrolment or definitive
placement, after consultation with the parents about the whole (overleg) and with their agreement (instemming) on the
part about individual guidance (handelingsdeel), evaluated with them at least once a schooljaar; expected destination
with its grounds, hindering and helping factors, deviations from the programme (BBWPO 34.7 and Inrichtingsbesluit
WVO 15c, both repealed in 2022; under which article this stands now was not seen).
Since 1 August 2025 the pupil is heard (Kamerstukken 36 443). In (v)so the commissie voor de begeleiding advises.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from opp.calculations.dag import get_partij
from opp.calculations.feit import Doelregel, OppGegevens, Tekort
from opp.calculations.instemming import (
    SAMEN,
    Instemmingsweging,
    counts,
    has_handelingsdeel,
    lacks_gezag,
    weigh_instemming,
)
from opp.enums import (
    BESTEMMINGEN,
    Handelingsoort,
    Instemmingsgrond,
    Instemmingstand,
    Instemmingsuitkomst,
    Onderdeel,
    Partij,
    Wijze,
    Zwaarte,
)
from swv.kern.invoer.uitleg import find_no_uitleg
from swv.kern.templatetags.verband import datum as in_woorden
from swv.organisatie.enums import Schoolsoort

WIE = {
    Partij.OUDERS: "de ouders",
    Partij.LEERLING: "de leerling (meerderjarig)",
    Partij.VERTEGENWOORDIGER: "de wettelijk vertegenwoordiger",
}
HOORRECHT_VANAF = date(2025, 8, 1)
# In these kinds of school every pupil has an OPP and the commissie voor de begeleiding advises (WEC art. 41a).
MET_COMMISSIE = frozenset({Schoolsoort.SO, Schoolsoort.VSO})

# --- the check ------------------------------------------------------------------------------------------------------


def check_wet(gegevens: OppGegevens) -> list[Tekort]:
    """What is missing of what the law asks of this version, in words, in the order in which one meets it.

    Adoption needs that nothing here is ``BLOKKEERT``; an OPP passes when nothing is ``BLOKKEERT`` or ``TE_DOEN``.
    """
    found = [
        *_check_inhoud(gegevens),
        *_check_doelen(gegevens),
        *_check_gehoord(gegevens),
        *_check_overleg(gegevens),
        *_check_instemming(gegevens),
    ]
    return [*found, *_check_termijnen(gegevens)] if gegevens.is_opp and not gegevens.gesloten else found


def passes(tekorten: Iterable[Tekort]) -> bool:
    """Does an OPP with these shortcomings meet the law as it stands? A fact that can't be mended any more is no gap."""
    return all(tekort.zwaarte == Zwaarte.FEIT for tekort in tekorten)


def blocking(tekorten: Iterable[Tekort]) -> list[Tekort]:
    """What has to be there before this version can be adopted."""
    return [tekort for tekort in tekorten if tekort.zwaarte == Zwaarte.BLOKKEERT]


def _gap(code: str, tekst: str, plek: str = "handelingen") -> Tekort:
    return Tekort(code, tekst, Zwaarte.BLOKKEERT, plek)


def _check_inhoud(g: OppGegevens) -> list[Tekort]:
    found = [
        _gap(f"onderdeel:{deel.code}", f"Vul in: {deel.label}.", deel.code)
        for deel in g.onderdelen
        if deel.verplicht and not deel.gevuld and deel.code != Onderdeel.HANDELINGSDEEL
    ]
    if g.is_opp and g.schoolsoort in MET_COMMISSIE and not _has(g, Onderdeel.OORDEEL_CVB):
        known = any(tekort.code == f"onderdeel:{Onderdeel.OORDEEL_CVB}" for tekort in found)
        if not known:
            tekst = f"Vul in: {Onderdeel.OORDEEL_CVB.label} (WEC art. 41a)."
            found.append(_gap(f"onderdeel:{Onderdeel.OORDEEL_CVB}", tekst, Onderdeel.OORDEEL_CVB))
    if g.bestemming and g.bestemming not in BESTEMMINGEN.get(g.schoolsoort, ()):
        tekst = "De uitstroombestemming hoort niet bij dit soort school. Kies een andere."
        found.append(_gap("bestemming", tekst, Onderdeel.UITSTROOM))
    return found


def _has(g: OppGegevens, code: str) -> bool:
    return any(deel.code == code and deel.gevuld for deel in g.onderdelen)


def _check_doelen(g: OppGegevens) -> list[Tekort]:
    plek = Onderdeel.HANDELINGSDEEL
    if g.extern:
        asked = any(deel.code == plek and deel.verplicht and not deel.gevuld for deel in g.onderdelen)
        return [_gap("doelen", "In het bestand ontbreekt het handelingsdeel met de doelen.", plek)] if asked else []
    if has_handelingsdeel(g) and not g.doelen:
        return [_gap("doelen", "Voeg ten minste één doel toe aan het handelingsdeel.", plek)]
    found = []
    for nummer, doel in enumerate(g.doelen, 1):
        ontbreekt = [label for label, value in _doelvelden(doel) if value in ("", None)]
        if ontbreekt:
            found.append(_gap(f"doel:{nummer}", f"Vul bij doel {nummer} in: {_en(ontbreekt)}.", plek))
        elif doel.van and doel.tot_en_met and doel.tot_en_met < doel.van:
            found.append(_gap(f"doel:{nummer}", f"Doel {nummer} eindigt voordat het begint. Pas de data aan.", plek))
    return found


def _doelvelden(doel: Doelregel) -> list[tuple[str, object]]:
    return [
        ("het doel", doel.doel.strip()),
        ("waaraan u ziet dat het bereikt is", doel.meetbaar.strip()),
        ("de begeleiding", doel.steun.strip()),
        ("wie het doet", doel.wie.strip()),
        ("hoe vaak", doel.hoe_vaak.strip()),
        ("de begindatum", doel.van),
        ("de einddatum", doel.tot_en_met),
    ]


def _en(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} en {words[-1]}"


# --- parents and pupil ----------------------------------------------------------------------------------------------


def _party(g: OppGegevens, dag: date) -> Partij:
    return get_partij(g.geboortedatum, g.onbekwaam_sinds, dag)


def _wie(g: OppGegevens) -> str:
    return WIE[_party(g, g.vandaag)]


def _check_gehoord(g: OppGegevens) -> list[Tekort]:
    """The pupil's right to be heard: when, how and what; or why not."""
    if (g.vastgesteld_op or g.vandaag) < HOORRECHT_VANAF:
        return []
    for act in g.handelingen:
        if act.soort != Handelingsoort.GEHOORD or find_no_uitleg(act.tekst):
            continue
        if act.wijze == Wijze.NIET or (act.datum is not None and act.datum <= g.vandaag):
            return []
    return [_gap("gehoord", "Leg vast wat de leerling ervan vindt, of waarom de leerling niet gehoord is.")]


def _check_overleg(g: OppGegevens) -> list[Tekort]:
    """Overleg on the whole text as it is now."""
    acts = [act for act in g.handelingen if act.soort == Handelingsoort.OVERLEG]
    valid = [act for act in acts if counts(g, act)]
    on_this = [act for act in valid if act.hash == g.hash]
    if any(act.wijze != Wijze.NIET for act in on_this):
        return []
    if on_this:
        tekst = f"Er was geen overleg over het hele OPP. Reden: {on_this[-1].tekst}"
        return [Tekort("overleg_niet_gelukt", tekst, Zwaarte.FEIT)]
    if valid:
        last = max(act.datum for act in valid if act.datum)
        tekst = f"De tekst is veranderd na het overleg van {in_woorden(last)}. Bespreek hem zoals hij nu is."
        return [_gap("overleg_verouderd", tekst)]
    if acts:
        return [_gap("overleg_partij", f"Het overleg over het OPP is er met {_wie(g)}. Leg dat overleg vast.")]
    return [_gap("overleg", f"Leg het overleg met {_wie(g)} over het hele OPP vast.")]


def _check_instemming(g: OppGegevens) -> list[Tekort]:
    outcome = weigh_instemming(g)
    match outcome.stand:
        case Instemmingstand.INGESTEMD if outcome.open:
            tekst = f"Niet gevraagd: {_en(outcome.open)}. {outcome.grond.label}"
            return [Tekort("instemming_niet_allen", tekst, Zwaarte.FEIT)]
        case Instemmingstand.GEWEIGERD:
            names = [stem.naam for stem in outcome.stemmen if stem.uitkomst == Instemmingsuitkomst.GEWEIGERD]
            tekst = f"Het handelingsdeel is niet van kracht: {_stemt(names)} niet in. Reden: {outcome.reden}"
            return [Tekort("instemming_geweigerd", tekst, Zwaarte.FEIT)]
        case Instemmingstand.ONBEREIKT:
            tekst = f"Het handelingsdeel is niet van kracht. {outcome.grond.label} Reden: {outcome.reden}"
            return [Tekort("instemming_onbereikt", tekst, Zwaarte.FEIT)]
        case Instemmingstand.ONTBREEKT:
            return [_find_gap_instemming(g, outcome)]
    return []


def _stemt(names: Sequence[str]) -> str:
    """«De ouders samen stemmen», «M. de Wit stemt»: as the rest of a sentence after a colon."""
    meer = len(names) > 1 or list(names) == [SAMEN]
    wie = _en(["de ouders samen" if naam == SAMEN else naam for naam in names])
    return f"{wie} {'stemmen' if meer else 'stemt'}"


def _find_gap_instemming(g: OppGegevens, outcome: Instemmingsweging) -> Tekort:
    if outcome.grond == Instemmingsgrond.WACHT:
        tekst = f"Vraag ook {_en(outcome.open)} om instemming, of leg vast dat het niet lukte. {outcome.grond.label}"
        return _gap("instemming_ander", tekst)
    if outcome.grond == Instemmingsgrond.NIET_GEVRAAGD:
        return _gap("instemming_niet_gevraagd", f"Vraag ten minste {_en(outcome.open[:1])} om instemming.")
    earlier = [
        act
        for act in g.handelingen
        if act.soort == Handelingsoort.INSTEMMING and act.hash != g.deel_hash and counts(g, act)
    ]
    if earlier:
        dag = max(act.datum for act in earlier if act.datum)
        tekst = f"Het handelingsdeel is veranderd sinds {in_woorden(dag)}. Vraag {_wie(g)} opnieuw om instemming."
        return _gap("instemming_verouderd", tekst)
    if lacks_gezag(g):
        tekst = "In het dossier staat niemand met gezag. Voeg een gezagdrager toe, of leg bij de instemming vast waarom niet."
        return _gap("geen_gezagdrager", tekst)
    return _gap("instemming", f"Leg vast of {_wie(g)} {_instemt(g)} met het handelingsdeel, of waarom niet.")


def _instemt(g: OppGegevens) -> str:
    return "instemmen" if _party(g, g.vandaag) == Partij.OUDERS else "instemt"


# --- terms ----------------------------------------------------------------------------------------------------------


def _check_termijnen(g: OppGegevens) -> list[Tekort]:
    found = []
    eerste = g.begin or g.vastgesteld_op
    if eerste is None and g.vandaag > g.uiterlijk_op:
        tekst = f"Het OPP had uiterlijk {in_woorden(g.uiterlijk_op)} vastgesteld moeten zijn (zes weken)."
        found.append(Tekort("te_laat", tekst, Zwaarte.TE_DOEN))
    if eerste is not None and eerste > g.uiterlijk_op:
        tekst = f"Vastgesteld op {in_woorden(eerste)}, na de uiterste dag {in_woorden(g.uiterlijk_op)}."
        found.append(Tekort("te_laat_vastgesteld", tekst, Zwaarte.FEIT))
    if g.evaluatie_voor is not None and g.vandaag > g.evaluatie_voor:
        tekst = f"Evalueer met {_wie(g)}. Dat had uiterlijk {in_woorden(g.evaluatie_voor)} gemoeten."
        found.append(Tekort("evaluatie", tekst, Zwaarte.TE_DOEN, "evaluatie"))
    return found
