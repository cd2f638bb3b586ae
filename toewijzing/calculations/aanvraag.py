"""What a request needs: no ORM, no clock.

What makes a request complete, who may advise independently, and which period a decision may have.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from swv.kern.termijnen import calculate_eind_tlv
from toewijzing.enums import EERSTE_DISCIPLINES, Checksoort, PeriodeRegel, Uitkomst, Vraagstap

# --- completeness ---------------------------------------------------------------------------------------------------

EIGEN_ADRES = "De leerling is 18 jaar of ouder: vul het adres van de leerling in ({}). De brief gaat daarheen."
GEEN_GEZAGDRAGER = (
    "Voeg ten minste één gezagdrager toe aan het dossier. Heeft niemand het gezag? Schrijf dan daar waarom."
)


@dataclass(frozen=True)
class Ontbreekt:
    """One thing that is missing: a stable code, what to do about it (Dutch), and the step where that is done."""

    code: str
    tekst: str
    stap: str


@dataclass(frozen=True)
class Checkregel:
    """One line of the checklist of a kind of request."""

    soort: str
    label: str
    documentsoort: str = ""
    verplicht: bool = True
    max_leeftijd_maanden: int | None = None
    vanaf_leeftijd: int | None = None
    # Of what has the same group, one is enough.
    groep: str = ""


@dataclass(frozen=True)
class Veldregel:
    """A field or open question that has to be filled in."""

    code: str
    label: str
    stap: str
    waarde: object


@dataclass(frozen=True)
class Gegevens:
    """What a request holds, as far as completeness looks at it."""

    vandaag: date
    leeftijd: int
    velden: Sequence[Veldregel]
    checklist: Sequence[Checkregel]
    documenten: Sequence[tuple[str, date]] = ()
    partijen: frozenset[str] = frozenset()
    gezagdragers: int = 0
    # Whose address is not complete, each with what is missing; and: the dossier says why nobody has authority.
    zonder_adres: Sequence[str] = ()
    geen_gezag: bool = False
    # Eighteen and legally capable: the pupil stands in the parents' place (WEC 40 and 41a, WVO 2020 8.9).
    beslist_zelf: bool = False
    leerling_ontbreekt: Sequence[str] = ()


def find_missing(gegevens: Gegevens) -> list[Ontbreekt]:
    """Everything that still has to be done before the request can leave the school, in the order of the form."""
    missing = [
        Ontbreekt(f"veld:{regel.code}", f"Vul in: {regel.label.removesuffix('?')}.", regel.stap)
        for regel in gegevens.velden
        if regel.waarde in (None, "", [])
    ]
    asked = [
        regel for regel in gegevens.checklist
        if regel.verplicht and (regel.vanaf_leeftijd is None or gegevens.leeftijd >= regel.vanaf_leeftijd)
    ]  # fmt: skip
    for groep, regels in _group(asked):
        problems = [_check(regel, gegevens) for regel in regels]
        found = [problem for problem in problems if problem]
        if len(found) == len(regels):
            missing.append(found[0] if len(found) == 1 else _join(groep, found))
    order = list(Vraagstap.values)
    return sorted(missing, key=lambda item: order.index(item.stap))


def _group(regels: Iterable[Checkregel]) -> list[tuple[str, list[Checkregel]]]:
    """Lines of which one is enough together, at the place of the first; every other one by itself."""
    groups: dict[tuple[str, int], list[Checkregel]] = {}
    for plek, regel in enumerate(regels):
        groups.setdefault((regel.groep, 0 if regel.groep else plek), []).append(regel)
    return [(groep, found) for (groep, _), found in groups.items()]


def _join(groep: str, problems: Sequence[Ontbreekt]) -> Ontbreekt:
    """What is missing of which one is enough, with every way out."""
    ways = " Of: ".join(problem.tekst for problem in problems)
    return Ontbreekt(f"groep:{groep}", f"Eén van deze is genoeg. {ways}", problems[0].stap)


def _check(regel: Checkregel, gegevens: Gegevens) -> Ontbreekt | None:
    match regel.soort:
        case Checksoort.DOCUMENT | Checksoort.EIGEN_DOCUMENT:
            return _check_document(regel, gegevens)
        case Checksoort.ZIENSWIJZE_OUDERS if gegevens.beslist_zelf:
            return None
        case Checksoort.GEZAGDRAGERS if gegevens.beslist_zelf:
            return _check_adres(gegevens)
        case Checksoort.ZIENSWIJZE_OUDERS if "ouders" not in gegevens.partijen:
            tekst = "Leg vast wat de ouders van de aanvraag vinden, of waarom dat niet kon."
            return Ontbreekt("zienswijze_ouders", tekst, Vraagstap.GEHOORD)
        case Checksoort.LEERLING_GEHOORD if "leerling" not in gegevens.partijen:
            tekst = "Leg vast wat de leerling ervan vindt, of waarom de leerling niet gehoord is."
            return Ontbreekt("leerling_gehoord", tekst, Vraagstap.GEHOORD)
        case Checksoort.GEZAGDRAGERS if not gegevens.gezagdragers and not gegevens.geen_gezag:
            return Ontbreekt("gezagdragers", GEEN_GEZAGDRAGER, Vraagstap.LEERLING)
        case Checksoort.GEZAGDRAGERS if gegevens.zonder_adres:
            wie = "; ".join(gegevens.zonder_adres)
            return Ontbreekt(
                "gezagdragers", f"Vul het adres aan van {wie}: de brief gaat daarheen.", Vraagstap.LEERLING
            )
    return None


def _check_adres(gegevens: Gegevens) -> Ontbreekt | None:
    """The pupil of eighteen gets the letter."""
    if not gegevens.leerling_ontbreekt:
        return None
    tekst = EIGEN_ADRES.format(", ".join(gegevens.leerling_ontbreekt))
    return Ontbreekt("adres_leerling", tekst, Vraagstap.LEERLING)


def _check_document(regel: Checkregel, gegevens: Gegevens) -> Ontbreekt | None:
    data = [datum for soort, datum in gegevens.documenten if soort == regel.documentsoort]
    code = f"document:{regel.documentsoort}"
    if not data:
        return Ontbreekt(code, f"Voeg toe: {regel.label}.", Vraagstap.DOCUMENTEN)
    if regel.max_leeftijd_maanden is None:
        return None
    oldest = gegevens.vandaag - relativedelta(months=regel.max_leeftijd_maanden)
    if max(data) < oldest:
        maanden = regel.max_leeftijd_maanden
        return Ontbreekt(
            code,
            f"Voeg een nieuwere versie toe: {regel.label} mag niet ouder zijn dan {maanden} maanden.",
            Vraagstap.DOCUMENTEN,
        )
    return None


# --- independence of experts ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Kandidaat:
    """An expert who might be asked for an advice on one request."""

    discipline: str
    registratie: str
    werkt_bij_school_of_bestuur: bool = False
    betrokken_bij_aanvraag: bool = False
    betrokken_bij_begeleiding: bool = False
    beslist_mee: bool = False
    al_gevraagd: bool = False
    # The expert gave this case back, as one who is involved or whose trade it is not.
    gaf_terug: bool = False
    # Advices of this swv that wait for this expert, and how many there may be (None: no bound).
    open_adviezen: int = 0
    hoogstens_open: int | None = None

    @property
    def is_vol(self) -> bool:
        """As many advices are open as were agreed."""
        return self.hoogstens_open is not None and self.open_adviezen >= self.hoogstens_open


def check_deskundige(kandidaat: Kandidaat, andere_disciplines: Iterable[str], nog_nodig: int) -> list[str]:
    """Why this expert can't advise on this request, in words; empty when there is no objection.

    ``andere_disciplines``: of the experts already asked; ``nog_nodig``: how many more are needed, this one included.
    Sources: LBT 107302, 107632, 108184, 108669; Besluit bekostiging WPO 34.8 and Inrichtingsbesluit WVO 15a, both
    repealed in 2022 (under which article the rule stands now was not seen).
    """
    andere = list(andere_disciplines)
    eerste_al = any(discipline in EERSTE_DISCIPLINES for discipline in andere)
    rules = [
        (
            kandidaat.al_gevraagd,
            "Deze deskundige is al gevraagd. De twee adviezen komen van twee verschillende mensen.",
        ),
        (
            not kandidaat.discipline or not kandidaat.registratie,
            "Van deze deskundige is geen discipline of registratie bekend. De beheerder vult die aan.",
        ),
        (
            kandidaat.werkt_bij_school_of_bestuur,
            "Deze deskundige werkt bij de school of het bestuur dat de aanvraag doet, en is dus niet onafhankelijk.",
        ),
        (kandidaat.betrokken_bij_aanvraag, "Deze deskundige werkte mee aan de aanvraag, en is dus niet onafhankelijk."),
        (
            kandidaat.betrokken_bij_begeleiding,
            "Deze deskundige begeleidt of begeleidde de leerling, en is dus niet onafhankelijk.",
        ),
        (
            kandidaat.beslist_mee,
            "Deze deskundige adviseert of beslist mee in de commissie. Dat mag niet dezelfde persoon zijn.",
        ),
        (kandidaat.gaf_terug, "Deze deskundige gaf deze zaak terug, en adviseert dus niet."),
        (
            kandidaat.is_vol,
            f"Deze deskundige heeft al {kandidaat.open_adviezen} adviezen open; meer tegelijk is niet afgesproken.",
        ),
        (nog_nodig < 1, "Er zijn al genoeg deskundigen gevraagd."),
        (
            nog_nodig == 1 and not eerste_al and kandidaat.discipline not in EERSTE_DISCIPLINES,
            "Ten minste één van de deskundigen is orthopedagoog of psycholoog. Kies zo iemand.",
        ),
    ]
    return [text for failed, text in rules if failed]


# --- the decision ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class BesluitRegels:
    """What a kind of request allows in a decision; amounts in euro."""

    geeft_tlv: bool
    vraagt_categorie: bool
    vraagt_bedrag: bool
    vraagt_weken: bool
    periode_regel: str
    max_weken: int | None = None
    max_dagen_per_week: int | None = None
    mandaat: Decimal | None = None
    schooljaren: int = 1


@dataclass(frozen=True)
class BesluitInvoer:
    """A decision as typed in on a day, with what was asked and advised to compare it to."""

    gegeven_op: date
    uitkomst: str
    motivering: str
    afwijking: str = ""
    categorie: int | None = None
    begin: date | None = None
    eind: date | None = None
    bedrag: Decimal | None = None
    weken: int | None = None
    dagen_per_week: int | None = None
    wijkt_af_van_advies: bool = False
    # Whose advice, when it is known: «de commissie», «N. Deskundige».
    adviseurs: Sequence[str] = ()
    anders_dan_gevraagd: bool = False


def check_besluit(regels: BesluitRegels, invoer: BesluitInvoer) -> dict[str, list[str]]:
    """{field: [what is wrong and what to do]}; empty when the decision can be taken."""
    fouten: dict[str, list[str]] = {}
    if not invoer.motivering.strip():
        fouten["motivering"] = ["Een besluit heeft altijd een motivering (Awb 3:46). Schrijf waarom u zo beslist."]
    if (invoer.wijkt_af_van_advies or invoer.anders_dan_gevraagd) and not invoer.afwijking.strip():
        *some, last = invoer.adviseurs or [""]
        van = f" van {', '.join(some)}{' en ' if some else ''}{last}" if last else ""
        waarvan = f"het advies{van}" if invoer.wijkt_af_van_advies else "de vraag"
        fouten["afwijking"] = [f"U wijkt af van {waarvan}. Schrijf waarom (Awb 3:50)."]
    if invoer.uitkomst == Uitkomst.TOEGEKEND:
        fouten |= _check_toekenning(regels, invoer)
    return fouten


def _check_toekenning(regels: BesluitRegels, invoer: BesluitInvoer) -> dict[str, list[str]]:
    fouten = check_periode(regels.periode_regel, invoer.begin, invoer.eind, invoer.gegeven_op, regels.schooljaren)
    if regels.vraagt_categorie and invoer.categorie is None:
        fouten["categorie"] = ["Kies categorie 1, 2 of 3."]
    if regels.vraagt_bedrag:
        fouten |= _check_bedrag(regels, invoer.bedrag)
    if regels.vraagt_weken:
        fouten |= check_omvang(regels.max_weken, regels.max_dagen_per_week, invoer.weken, invoer.dagen_per_week)
    return fouten


def _check_bedrag(regels: BesluitRegels, bedrag: Decimal | None) -> dict[str, list[str]]:
    if bedrag is None or bedrag <= 0:
        return {"bedrag": ["Vul een bedrag boven € 0 in."]}
    if regels.mandaat is not None and bedrag > regels.mandaat:
        return {
            "bedrag": [
                "Dit bedrag is hoger dan u zelf mag toekennen. Vul een lager bedrag in, of laat de school het hogere bedrag aanvragen."
            ]
        }
    return {}


def find_eerste_eind(begin: date, gegeven_op: date, schooljaren: int = 1) -> date:
    """The first 31 July to which a tlv for (v)so can run: whole schooljaren, plus the rest of the one it is given in.

    Given in advance, the schooljaar in which it begins takes that place (WEC 40 lid 15).
    """
    return calculate_eind_tlv(max(begin, gegeven_op), schooljaren)


def check_periode(
    periode_regel: str, begin: date | None, eind: date | None, gegeven_op: date, schooljaren: int = 1
) -> dict[str, list[str]]:
    """{field: [message]} when a period lacks a date, ends before it starts, or is no whole number of schooljaren.

    A tlv for (v)so runs whole schooljaren plus the rest of the one in which it is given (WEC 40 lid 15).
    """
    if begin is None or eind is None:
        return {"eind" if begin else "begin": ["Vul de begin- en einddatum in."]}
    if eind < begin:
        return {"eind": ["De einddatum ligt vóór de begindatum. Kies een latere datum."]}
    if periode_regel == PeriodeRegel.SCHOOLJAREN:
        eerste = find_eerste_eind(begin, gegeven_op, schooljaren)
        if (eind.month, eind.day) != (7, 31) or eind < eerste:
            jaren = f"{eerste.year}"
            return {
                "eind": [
                    "Een TLV voor (v)so duurt hele schooljaren plus de rest van het schooljaar waarin u haar geeft (WEC 40"
                    f" lid 15), en eindigt dus op 31 juli {jaren} of een latere 31 juli."
                ]
            }
    return {}


def check_omvang(
    max_weken: int | None, max_dagen: int | None, weken: int | None, dagen: int | None
) -> dict[str, list[str]]:
    """{field: [message]} when the number of weeks or days a week lies outside what the provision allows."""
    fouten = {}
    if weken is None or weken < 1 or (max_weken is not None and weken > max_weken):
        fouten["weken"] = [f"Kies 1 tot en met {max_weken} weken." if max_weken else "Vul het aantal weken in."]
    if dagen is None or dagen < 1 or (max_dagen is not None and dagen > max_dagen):
        fouten["dagen_per_week"] = [
            f"Kies 1 tot en met {max_dagen} dagen per week." if max_dagen else "Vul het aantal dagen in."
        ]
    return fouten
