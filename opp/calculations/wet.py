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
from opp.calculations.feit import Doelregel, Handeling, OppGegevens, Tekort
from opp.enums import (
    BESTEMMINGEN,
    Handelingsoort,
    Instemmingstand,
    Instemmingsuitkomst,
    Onderdeel,
    Partij,
    Wijze,
    Zwaarte,
)
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


def has_handelingsdeel(g: OppGegevens) -> bool:
    """Has this version a part on which the parents have to agree?"""
    asked = any(deel.code == Onderdeel.HANDELINGSDEEL and deel.verplicht for deel in g.onderdelen)
    return asked or bool(g.doelen) or _has(g, Onderdeel.HANDELINGSDEEL)


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


def _counts(g: OppGegevens, act: Handeling) -> bool:
    """An act of the one whose act it is, on a day that has been."""
    return act.datum is not None and act.datum <= g.vandaag and act.partij == _party(g, act.datum)


def _wie(g: OppGegevens) -> str:
    return WIE[_party(g, g.vandaag)]


def _check_gehoord(g: OppGegevens) -> list[Tekort]:
    """The pupil's right to be heard: when, how and what; or why not."""
    if (g.vastgesteld_op or g.vandaag) < HOORRECHT_VANAF:
        return []
    for act in g.handelingen:
        if act.soort != Handelingsoort.GEHOORD or not act.tekst.strip():
            continue
        if act.wijze == Wijze.NIET or (act.datum is not None and act.datum <= g.vandaag):
            return []
    return [_gap("gehoord", "Leg vast wat de leerling ervan vindt, of waarom de leerling niet gehoord is.")]


def _check_overleg(g: OppGegevens) -> list[Tekort]:
    """Overleg on the whole text as it is now."""
    acts = [act for act in g.handelingen if act.soort == Handelingsoort.OVERLEG]
    valid = [act for act in acts if _counts(g, act)]
    if any(act.hash == g.hash for act in valid):
        return []
    if valid:
        last = max(act.datum for act in valid if act.datum)
        tekst = f"De tekst is veranderd na het overleg van {in_woorden(last)}. Bespreek hem zoals hij nu is."
        return [_gap("overleg_verouderd", tekst)]
    if acts:
        return [_gap("overleg_partij", f"Het overleg over het OPP is er met {_wie(g)}. Leg dat overleg vast.")]
    return [_gap("overleg", f"Leg het overleg met {_wie(g)} over het hele OPP vast.")]


def get_instemming(g: OppGegevens) -> tuple[Instemmingstand, str]:
    """Where the handelingsdeel stands, with the reason of a refusal: the last word of each on exactly this text.

    One refusal keeps it out of force, also when another gezagdrager agrees; a later word replaces an earlier one, and
    a word of all together those of each.
    """
    if not has_handelingsdeel(g):
        return Instemmingstand.NIET_NODIG, ""
    words = [
        act
        for act in g.handelingen
        if act.soort == Handelingsoort.INSTEMMING and act.hash == g.deel_hash and _counts(g, act)
    ]
    last: dict[int | None, Handeling] = {}
    # By the day on which it was said; of one day the last recorded.
    for act in sorted(words, key=lambda act: act.datum or date.min):
        if act.wie is None:
            last.clear()
        last[act.wie] = act
    refused = [act for act in last.values() if act.uitkomst == Instemmingsuitkomst.GEWEIGERD]
    if refused:
        return Instemmingstand.GEWEIGERD, refused[-1].tekst
    return (Instemmingstand.INGESTEMD if last else Instemmingstand.ONTBREEKT), ""


def _check_instemming(g: OppGegevens) -> list[Tekort]:
    stand, reden = get_instemming(g)
    if stand == Instemmingstand.GEWEIGERD:
        verb = "stemmen" if _party(g, g.vandaag) == Partij.OUDERS else "stemt"
        tekst = f"Het handelingsdeel is niet van kracht: {_wie(g)} {verb} niet in. Reden: {reden}"
        return [Tekort("instemming_geweigerd", tekst, Zwaarte.FEIT)]
    if stand != Instemmingstand.ONTBREEKT:
        return []
    earlier = [
        act
        for act in g.handelingen
        if act.soort == Handelingsoort.INSTEMMING and act.hash != g.deel_hash and _counts(g, act)
    ]
    if earlier:
        dag = max(act.datum for act in earlier if act.datum)
        tekst = f"Het handelingsdeel is veranderd sinds {in_woorden(dag)}. Vraag {_wie(g)} opnieuw om instemming."
        return [_gap("instemming_verouderd", tekst)]
    return [_gap("instemming", f"Leg vast of {_wie(g)} {_instemt(g)} met het handelingsdeel, of waarom niet.")]


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
