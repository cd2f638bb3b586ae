"""What is wrong with a version before it is published, in words: rules, form, people, bodies and letters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from organen.queries import get_beelden
from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap, holds_on
from swv.organisatie.queries import get_beheerde_organisaties
from toewijzing.calculations.formulier import find_problems
from toewijzing.calculations.onderwerp import ALLEEN_LEERLING, ALLEEN_SCHOOL, find_onderwerpfouten
from toewijzing.calculations.routecontrole import Routefeiten, check_route
from toewijzing.calculations.sjabloon import Sjabloonkader, check_brief, find_faults
from toewijzing.enums import Sjabloonstatus, Stap
from toewijzing.models import Aanvraagsoort, Sjabloonversie
from toewijzing.models.route import VELDEN
from toewijzing.permissions import get_benodigde_rollen
from toewijzing.queries.formulier import find_niet_gevraagde_velden, read_formulier
from toewijzing.queries.route import get_stappen
from toewijzing.queries.sjabloon import name_sjabloon, to_teksten
from toewijzing.queries.soortversie import get_judges

# The places where one does something about it.
REGELS, FORMULIER, ORGANEN, MENSEN, BRIEVEN = "regels", "formulier", "organen", "mensen", "brieven"
ONDERWERPVELDEN = ("onderwerp", *ALLEEN_LEERLING, *ALLEEN_SCHOOL)
GRENZEN = ("scholen_van", "scholen_naar", "leeftijd_vanaf", "leeftijd_tot", "hoogstens_jaren")


@dataclass(frozen=True)
class Controlepunt:
    """One thing that is wrong (``blokkeert``: it can't be published so) or worth knowing, and the place of it."""

    tekst: str
    plek: str
    blokkeert: bool = True


def check_soortversie(soort: Aanvraagsoort, vandaag: date) -> list[Controlepunt]:
    """Everything of this version, what keeps it from being published first."""
    found = [
        *_check_regels(soort), *_check_formulier(soort), *_check_mensen(soort, vandaag), *_check_organen(soort, vandaag),
        *_check_brieven(soort),
    ]  # fmt: skip
    return sorted(found, key=lambda punt: not punt.blokkeert)


def find_blokkades(soort: Aanvraagsoort, vandaag: date) -> list[str]:
    """The texts of what keeps this version from being published."""
    return [punt.tekst for punt in check_soortversie(soort, vandaag) if punt.blokkeert]


def _check_regels(soort: Aanvraagsoort) -> Iterator[Controlepunt]:
    stappen = get_stappen(soort)
    asked = frozenset(VELDEN) - find_niet_gevraagde_velden(soort)
    feiten = Routefeiten(VELDEN, asked, soort.geeft_tlv, soort.is_awb_besluit, soort.aantal_deskundigen)
    for each in check_route(stappen, feiten):
        yield Controlepunt(each.tekst if each.plek is None else f"Stap {each.plek + 1}: {each.tekst}", REGELS)
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


def _check_organen(soort: Aanvraagsoort, vandaag: date) -> Iterator[Controlepunt]:
    """Only the bodies that may handle this kind, and only when the route passes one."""
    if not soort.has_stap(Stap.ZITTING):
        return
    passend = [
        beeld
        for beeld in get_beelden(soort.swv_id, vandaag)
        if beeld.orgaan.van <= vandaag
        and (beeld.orgaan.tot is None or beeld.orgaan.tot > vandaag)
        and (not beeld.mandaten or any(not each.soorten or soort.code in each.soorten for each in beeld.mandaten))
    ]
    if not passend:
        yield Controlepunt(
            "Er is geen orgaan dat over deze soort mag gaan. Voeg een orgaan of een mandaat toe.",
            ORGANEN,
            blokkeert=False,
        )
    for beeld in passend:
        for gebrek in beeld.gebreken:
            yield Controlepunt(f"{beeld.orgaan.naam}: {gebrek.tekst}", ORGANEN, blokkeert=False)


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
