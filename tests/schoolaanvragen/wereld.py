"""Requests of schools in the world of tests/wereld.py, made with the real services, each step by the person whose it is."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from organen.queries import get_commissie, get_leden
from schoolaanvragen.models import Schoolaanvraag, Schoolplicht, Snellehulp
from schoolaanvragen.services.aanvraag import begin_aanvraag, write_aanvraag
from schoolaanvragen.services.hulp import Hulpvraag, give_hulp
from schoolaanvragen.services.plicht import add_standaard
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.standen import stand
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Aanvraagonderwerp, Stap
from toewijzing.models import Aanvraagsoort
from toewijzing.services.route import Soortstap, list_doet, write_route

ZORG, LEIDER, BESTUUR = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER
SECR, CONS, DIR, VOORZITTER = Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR, Rol.CVT_VOORZITTER
SCHOOL = [ZORG, LEIDER]
WAAROM = "De groep leert niet meer door GEHEIM-onrust, en de leraar vraagt hulp."
TOT_5000 = Eis("bedrag", Teken.HOOGSTENS, (Decimal(5000),))
# Akkoord of the school, a check, a body, and who decides by amount: the consulent to 5.000, above it the directeur.
WEG = (
    Soortstap(Stap.AKKOORD, LEIDER),
    Soortstap(Stap.CONTROLE, CONS, termijn=(2, "weken")),
    Soortstap(Stap.ZITTING),
    Soortstap(Stap.BESLUIT, CONS, (TOT_5000,)),
    Soortstap(Stap.BESLUIT, DIR),
)
KORT = (Soortstap(Stap.AKKOORD, LEIDER), Soortstap(Stap.BESLUIT, DIR))


def vandaag() -> date:
    return timezone.localdate()


def make_soort(swv: Any, code: str, *, route: Any = KORT, **kwargs: Any) -> Aanvraagsoort:
    """A kind that is not about a pupil, published long ago."""
    with as_eigenaar():
        soort = Aanvraagsoort.alle.create(
            swv=swv, code=code, naam=kwargs.pop("naam", code.capitalize()), van=f.LANG_GELEDEN, route=list_doet(route),
            **{"onderwerp": Aanvraagonderwerp.GROEP, "vraagt_bedrag": True, "is_awb_besluit": False, "status": "concept", "indieners": SCHOOL, **kwargs},
        )  # fmt: skip
        soort.vragen.create(code="waarom", label="Waarom is dit nodig?", soort="tekst")
        write_route(soort, route)
        soort.status = "gepubliceerd"
        soort.save()
    return soort


@stand
def make_soorten(wereld: Any) -> None:
    """The kinds of both swv's: a group along the whole way, an innovatiefonds with duties, and quick money."""
    with as_eigenaar():
        if Aanvraagsoort.objects.filter(swv=wereld.swv, code="GROEP").exists():
            return
    for swv in (wereld.swv, wereld.ander_swv):
        make_soort(
            swv,
            "GROEP",
            route=WEG,
            is_awb_besluit=True,
            indieners=[*SCHOOL, Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR],
        )
        make_soort(swv, "FONDS", onderwerp=Aanvraagonderwerp.SCHOOL)
        make_soort(swv, "CLUSTER", onderwerp=Aanvraagonderwerp.SCHOLEN, vraagt_bedrag=False, vraagt_uren=True)
        make_soort(swv, "SNEL", onderwerp=Aanvraagonderwerp.SCHOOL, snel_tot=Decimal(1500), snel_weken=10)
        with as_eigenaar():
            add_standaard(swv=swv, soort_code="FONDS", van=f.LANG_GELEDEN)


def get_soort(swv: Any, code: str) -> Aanvraagsoort:
    with as_eigenaar():
        return Aanvraagsoort.objects.select_related("swv").get(swv=swv, code=code)


def reload(zaak: Any) -> Any:
    """The request as a fresh object, read as the owner."""
    with as_eigenaar():
        return Schoolaanvraag.objects.select_related("swv", "school__bestuur", "soort").get(pk=zaak.pk)


@stand
def make_concept(wereld: Any, code: str = "GROEP", *, door: Any = None, school: Any = None, **velden: Any) -> Any:
    """A request that the zorgcoördinator began and filled in."""
    make_soorten(wereld)
    school = school or wereld.school
    swv = wereld.ander_swv if school.pk == wereld.vso.pk else wereld.swv
    soort = get_soort(swv, code)
    scholen = velden.pop("scholen", None)
    filled = {"aantal_leerlingen": 8, "van": vandaag(), "tot_en_met": vandaag() + timedelta(days=200), **velden}
    if soort.onderwerp == Aanvraagonderwerp.GROEP:
        filled.setdefault("groep", "groep 5b")
    filled.setdefault(*(("bedrag", Decimal(9000)) if soort.vraagt_bedrag else ("uren", Decimal(50))))
    with als(door or wereld[ZORG]) as by:
        zaak = begin_aanvraag(soort=soort, school=school, by=by, vandaag=vandaag())
        write_aanvraag(
            aanvraag=zaak, by=by, velden=filled, antwoorden={"waarom": WAAROM}, vandaag=vandaag(), scholen=scholen
        )  # fmt: skip
    return reload(zaak)


def step(wereld: Any, zaak: Any, name: str, rol: str, **data: Any) -> Any:
    """Take one step as the person with this role."""
    with als(wereld[rol]) as by:
        execute_transition(Schoolaanvraag.objects.get(pk=zaak.pk), name, by=by, **data)
    return reload(zaak)


@stand
def make_ter_akkoord(wereld: Any, code: str = "GROEP", **kwargs: Any) -> Any:
    return step(wereld, make_concept(wereld, code, **kwargs), "indienen", ZORG)


@stand
def make_ingediend(wereld: Any, code: str = "GROEP", **kwargs: Any) -> Any:
    """At the swv: of GROEP the consulent's check is next."""
    return step(wereld, make_ter_akkoord(wereld, code, **kwargs), "akkoord_geven", LEIDER)


@stand
def make_onvolledig(wereld: Any, code: str = "GROEP", **kwargs: Any) -> Any:
    """The secretaris asked something, and the school has two weeks."""
    return ask(wereld, make_ingediend(wereld, code, **kwargs))


def ask(wereld: Any, zaak: Any, **data: Any) -> Any:
    """The secretaris asks the school to add something."""
    gevraagd = {"onderwerp": "De GEHEIM-begroting per maand; Wie het doet", "uiterlijk": vandaag() + timedelta(days=14)}
    return step(wereld, zaak, "vraag_aanvulling", SECR, **{**gevraagd, **data})


@stand
def make_gecontroleerd(wereld: Any, **kwargs: Any) -> Any:
    """The body is next."""
    return step(wereld, make_ingediend(wereld, **kwargs), "controleren", CONS)


@stand
def make_geadviseerd(wereld: Any, **kwargs: Any) -> Any:
    """The decision is next."""
    return step(wereld, make_gecontroleerd(wereld, **kwargs), "advies_vastleggen", SECR, **get_advies(wereld))


def get_advies(wereld: Any) -> dict[str, Any]:
    """What the commission says today, with all its members there."""
    with as_eigenaar():
        orgaan = get_commissie(wereld.swv.pk)
        aanwezig = [lid.pk for lid in get_leden(orgaan, vandaag()) if lid.stemrecht]
    return {"orgaan": orgaan, "datum": vandaag(), "advies": "Doe dit, met een evaluatie.", "aanwezig": aanwezig}


def grant(wereld: Any, zaak: Any, rol: str = DIR, **data: Any) -> Any:
    """Decide: everything that was asked, unless something else is said."""
    asked = {name: getattr(zaak, name) for name in ("bedrag", "uren", "van", "tot_en_met")}
    return step(
        wereld, zaak, "besluiten", rol,
        **{"uitkomst": "toegekend", "motivering": "Dit helpt de groep en past bij het plan.", **asked, **data},
    )  # fmt: skip


@stand
def make_toegekend(wereld: Any, **kwargs: Any) -> Any:
    return grant(wereld, make_geadviseerd(wereld, **kwargs))


@stand
def make_afgewezen(wereld: Any, **kwargs: Any) -> Any:
    return grant(wereld, make_geadviseerd(wereld, **kwargs), uitkomst="afgewezen")


@stand
def make_loopt(wereld: Any, **kwargs: Any) -> Any:
    """A grant of the fund, with three duties to do."""
    return grant(wereld, make_ingediend(wereld, "FONDS", **kwargs))


def get_plicht(zaak: Any, plek: int = 0) -> Schoolplicht:
    with as_eigenaar():
        return list(zaak.plichten.order_by("uiterlijk_op", "pk"))[plek]


@stand
def make_gemeld(wereld: Any, **kwargs: Any) -> Any:
    zaak = make_loopt(wereld, **kwargs)
    return step(
        wereld, zaak, "plicht_melden", ZORG, plicht=get_plicht(zaak), datum=vandaag(),
        tekst="Wij schreven een stuk over GEHEIM-lezen in de klas.",
    )  # fmt: skip


@stand
def make_afgerond(wereld: Any, **kwargs: Any) -> Any:
    zaak = make_loopt(wereld, **kwargs)
    for plek in range(3):
        plicht = get_plicht(zaak, plek)
        step(wereld, zaak, "plicht_melden", ZORG, plicht=plicht, datum=vandaag(), tekst="Wij deelden wat wij leerden.")
        step(wereld, zaak, "plicht_aanvaarden", CONS, plicht=plicht)
    return reload(zaak)


@stand
def make_ingetrokken(wereld: Any, **kwargs: Any) -> Any:
    return step(wereld, make_concept(wereld, **kwargs), "intrekken", ZORG, reason="Niet meer nodig.")


@stand
def make_hulp(wereld: Any, *, rol: str = DIR, school: Any = None, van: date | None = None, **kwargs: Any) -> Snellehulp:
    """Quick money for the school: 1.000 euro for ten weeks."""
    make_soorten(wereld)
    door = kwargs.pop("door", None) or wereld[rol]
    soort = get_soort(door.lid.organisatie, "SNEL")
    vraag = {"bedrag": Decimal(1000), "weken": 10, "waarvoor": "Extra handen bij GEHEIM-lezen", **kwargs}
    with als(door) as by:
        return give_hulp(
            soort=soort, school=school or wereld.school, hulp=Hulpvraag(van=van or vandaag(), **vraag), by=by,
            vandaag=vandaag(),
        )  # fmt: skip


@stand
def make_alles(wereld: Any) -> Any:
    """A row in every table of this room, at the own school and at a foreign one."""
    zaak = make_gemeld(wereld)
    make_toegekend(wereld)
    make_hulp(wereld)
    make_concept(wereld, "CLUSTER", scholen=[wereld.zusterschool])
    make_concept(wereld, school=wereld.vso, door=wereld.anderen[ZORG])
    make_hulp(wereld, door=wereld.anderen[DIR], school=wereld.vso)
    return zaak
