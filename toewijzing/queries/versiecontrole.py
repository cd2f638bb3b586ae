"""What is wrong with a version before it is published, in words: rules, form, people, bodies and letters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap, holds_on
from swv.organisatie.queries import get_beheerde_organisaties
from toewijzing.calculations.bedrag import Bedragwijze
from toewijzing.calculations.betaaltermijn import check_regel
from toewijzing.calculations.drager import check_dragers
from toewijzing.calculations.formulier import find_problems
from toewijzing.calculations.onderwerp import ALLEEN_LEERLING, ALLEEN_SCHOOL, ZONDER_CHECKLIST, find_onderwerpfouten
from toewijzing.calculations.routecontrole import check_route
from toewijzing.calculations.sector import find_andere
from toewijzing.calculations.sjabloon import Sjabloonkader, check_brief, find_faults
from toewijzing.enums import Sjabloonstatus
from toewijzing.models import Aanvraagsoort, Sjabloonversie
from toewijzing.models.starter import TLV_STARTERS
from toewijzing.permissions import get_benodigde_rollen
from toewijzing.queries.bedrag import explain_geen_tarief, find_tarief
from toewijzing.queries.formulier import find_niet_gevraagde_velden, read_formulier
from toewijzing.queries.lwoo import LWOO, OPTED_OUT, opted_out
from toewijzing.queries.orgaancontrole import check_organen
from toewijzing.queries.organisatieveld import check_organisaties, get_organisatievelden, list_gekozen
from toewijzing.queries.route import get_stappen, make_routefeiten
from toewijzing.queries.scholenlijst import check_scholenlijst
from toewijzing.queries.schooldagen import GEEN_REGIO_GEKOZEN, has_no_regio, uses_schooldagen
from toewijzing.queries.sjabloon import name_sjabloon, to_teksten
from toewijzing.queries.soortversie import get_judges
from toewijzing.queries.starter import find_only_judges, find_only_signer

# The places where one does something about it.
REGELS, FORMULIER, ORGANEN, MENSEN, BRIEVEN = "regels", "formulier", "organen", "mensen", "brieven"
TLV_VAN_SCHOOL = "Een TLV vraagt de school aan (WPO 40, WVO 2020 2.47). Laat {} deze soort niet beginnen."
BEDRAGEN = "bedragen"
ONDERWERPVELDEN = ("onderwerp", "indieners", *ALLEEN_LEERLING, *ALLEEN_SCHOOL)
GRENZEN = ("scholen_van", "scholen_naar", "leeftijd_vanaf", "leeftijd_tot", "hoogstens_jaren")


@dataclass(frozen=True)
class Controlepunt:
    """One thing that is wrong (``blokkeert``: it can't be published so) or worth knowing, and the place of it."""

    tekst: str
    plek: str
    blokkeert: bool = True
    # Solved by people who become members: what comes from another swv has none yet.
    mensen: bool = False


def check_soortversie(soort: Aanvraagsoort, vandaag: date) -> list[Controlepunt]:
    """Everything of this version, what keeps it from being published first."""
    found = [
        *_check_regels(soort), *_check_formulier(soort), *_check_checklist(soort), *_check_mensen(soort, vandaag), *_check_organen(soort, vandaag),
        *_check_brieven(soort), *_check_starters(soort, vandaag), *_check_bedrag(soort),
        *_check_scholen(soort, vandaag), *_check_organisaties(soort, vandaag),
    ]  # fmt: skip
    return sorted(found, key=lambda punt: not punt.blokkeert)


def find_blokkades(soort: Aanvraagsoort, vandaag: date, *, zonder_mensen: bool = False) -> list[str]:
    """The texts of what keeps this version from being published; ``zonder_mensen``: whoever is in its bodies."""
    points = [punt for punt in check_soortversie(soort, vandaag) if punt.blokkeert]
    return [punt.tekst for punt in points if not (zonder_mensen and punt.mensen)]


def _check_regels(soort: Aanvraagsoort) -> Iterator[Controlepunt]:
    stappen = get_stappen(soort)
    gekozen = list_gekozen(eis for stap in stappen for eis in stap.eisen)
    velden = get_organisatievelden(soort.swv_id, soort.van, gekozen) if gekozen else {}
    for each in check_route(stappen, make_routefeiten(soort, velden)):
        yield Controlepunt(each.tekst if each.plek is None else f"Stap {each.plek + 1}: {each.tekst}", REGELS)
    for codes in (soort.scholen_van, soort.scholen_naar):
        if andere := find_andere(codes, soort.swv.sector):
            yield Controlepunt(andere, REGELS)
    for place, stap in enumerate(stappen):
        codes = [str(code) for eis in stap.eisen if eis.veld == "schoolsoort" for code in eis.waarden]
        if andere := find_andere(codes, soort.swv.sector):
            yield Controlepunt(f"Stap {place + 1}: {andere}", REGELS)
    if uses_schooldagen(soort) and has_no_regio(soort.swv_id, soort.van):
        yield Controlepunt(GEEN_REGIO_GEKOZEN, REGELS)
    if soort.code == LWOO and opted_out(soort.swv_id, soort.van):
        yield Controlepunt(OPTED_OUT, REGELS)
    if soort.geeft_tlv and not soort.is_awb_besluit:
        yield Controlepunt("Een besluit over een TLV is een besluit in de zin van de Awb. Vink dat aan.", REGELS)
    for text in find_onderwerpfouten({name: getattr(soort, name) for name in ONDERWERPVELDEN}).values():
        yield Controlepunt(text, REGELS)
    if any(getattr(soort, name) for name in GRENZEN) and not soort.grenzen_bron:
        yield Controlepunt("Er zijn grenzen, maar er staat niet bij waar die staan. Vul dat in.", REGELS)


def _check_formulier(soort: Aanvraagsoort) -> Iterator[Controlepunt]:
    formulier = read_formulier(soort)
    names = {deel.code: deel.naam for deel in [*formulier.vragen, *formulier.items]}
    for each in find_problems(formulier.vragen, formulier.items, find_niet_gevraagde_velden(soort)):
        yield Controlepunt(f"Bij «{names[each.code]}»: {each.tekst}", FORMULIER)


def _check_checklist(soort: Aanvraagsoort) -> Iterator[Controlepunt]:
    """What must be there is only asked of a request about a pupil."""
    if not soort.over_leerling and soort.checklist.exists():
        yield Controlepunt(f"{ZONDER_CHECKLIST} Haal het weg, of vraag het met een vraag.", FORMULIER, blokkeert=False)


def _check_mensen(soort: Aanvraagsoort, vandaag: date) -> Iterator[Controlepunt]:
    nodig = get_benodigde_rollen(soort)
    at = get_beheerde_organisaties(soort.swv_id, vandaag)
    rows = Lidmaatschap.objects.filter(holds_on(vandaag), organisatie__in=at, rol__in=nodig, gebruiker__is_active=True)
    er_zijn = set(rows.values_list("rol", flat=True).distinct())
    for rol in Rol:
        if rol in nodig and rol not in er_zijn:
            yield Controlepunt(
                f"Vandaag is niemand {rol.label}. Zonder die rol blijft een aanvraag liggen. Nodig iemand uit.",
                MENSEN, blokkeert=False,
            )  # fmt: skip
    if not get_judges(soort, vandaag):
        yield Controlepunt(
            "Niemand anders kan deze versie publiceren. Nodig een tweede beheerder, een secretaris of een directeur uit.",
            MENSEN, blokkeert=False,
        )  # fmt: skip


def _check_starters(soort: Aanvraagsoort, vandaag: date) -> Iterator[Controlepunt]:
    """Of a TLV only the school asks; and who starts it for a school may not be the only one who can judge it."""
    others = [Rol(rol).label for rol in soort.indieners if rol not in TLV_STARTERS]
    if soort.geeft_tlv and others:
        yield Controlepunt(TLV_VAN_SCHOOL.format(" en ".join(others)), REGELS)
    for enige in [*find_only_judges(soort, vandaag), *find_only_signer(soort, vandaag)]:
        kan = "deze aanvraag voor een school beginnen" if enige.eerst == "begint" else "deze aanvraag meetekenen"
        yield Controlepunt(
            f"{enige.naam} kan {kan} en is de enige {enige.rol}. Wie {enige.eerst}, {enige.niet}: dan blijft de aanvraag"
            f" liggen. Nodig een tweede {enige.rol} uit.",
            MENSEN, blokkeert=False,
        )  # fmt: skip


def _check_scholen(soort: Aanvraagsoort, vandaag: date) -> Iterator[Controlepunt]:
    for tekst, blokkeert in check_scholenlijst(soort, vandaag):
        yield Controlepunt(tekst, REGELS, blokkeert)


def _check_organen(soort: Aanvraagsoort, vandaag: date) -> Iterator[Controlepunt]:
    for punt in check_organen(soort, vandaag):
        yield Controlepunt(punt.tekst, REGELS if punt.in_route else ORGANEN, punt.blokkeert, punt.mensen)


def _check_organisaties(soort: Aanvraagsoort, vandaag: date) -> Iterator[Controlepunt]:
    for tekst, bij_stap in check_organisaties(soort, vandaag):
        yield Controlepunt(tekst, REGELS if bij_stap else FORMULIER)


def _check_brieven(soort: Aanvraagsoort) -> Iterator[Controlepunt]:
    """Own texts in use that don't fit a letter of this version; two queries."""
    rows = Sjabloonversie.objects.filter(
        status=Sjabloonstatus.IN_GEBRUIK, sjabloon__swv=soort.swv_id, sjabloon__bericht="",
        sjabloon__soort_code__in=["", soort.code],
    )  # fmt: skip
    for versie in rows.select_related("sjabloon").prefetch_related("blokken"):
        sjabloon = versie.sjabloon
        kader = Sjabloonkader(
            uitkomst=sjabloon.uitkomst, aan=sjabloon.aan, kan_awb=soort.is_awb_besluit,
            kan_niet_awb=not soort.is_awb_besluit, kan_categorie=soort.vraagt_categorie, kan_bedrag=soort.vraagt_bedrag,
            kan_tlv=soort.geeft_tlv,
        )  # fmt: skip
        for tekst in find_faults(check_brief(to_teksten(versie.blokken.all()), kader)):
            yield Controlepunt(f"Brief «{name_sjabloon(sjabloon, [soort])}»: {tekst}", BRIEVEN, blokkeert=False)


def _check_bedrag(soort: Aanvraagsoort) -> Iterator[Controlepunt]:
    """A rule about amounts that cannot be, or that speaks of an amount where none is asked."""
    in_uren = soort.bedrag_wijze == Bedragwijze.UREN
    if in_uren and soort.vraagt_bedrag:
        yield Controlepunt(
            "Deze soort telt alleen een aantal, maar vraagt ook een bedrag. Kies een van de twee.", BEDRAGEN
        )
    if soort.bedrag_wijze not in (Bedragwijze.UREN, Bedragwijze.TOTAAL) and not soort.vraagt_bedrag:
        tekst = "Er staat hoe het bedrag tot stand komt, maar «Vraag een bedrag» staat uit. Kies een van de twee."
        yield Controlepunt(tekst, BEDRAGEN)
    if soort.regel is None:
        for tekst in check_dragers(soort.dragerregels, in_euro=False, kader=soort.dragerkader).values():
            yield Controlepunt(tekst, BEDRAGEN)
        return
    fouten = check_regel(soort.regel, soort.bedrag_tarief, soort.termijndelen, kader=soort.dragerkader)
    for tekst in fouten.values():
        yield Controlepunt(tekst, BEDRAGEN)
    if soort.bedrag_tarief and find_tarief(soort, soort.van) is None:
        yield Controlepunt(explain_geen_tarief(soort, soort.van), BEDRAGEN, blokkeert=False)
