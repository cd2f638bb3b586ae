"""OPP's in every status, made with the real services and the real table, each step by the person whose step it is."""

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from opp.enums import Doelbereik, Herkomst
from opp.models import Label, Labeltaak, Opp, OppSoort, Overdracht, Taakregel
from opp.queries.opp import get_hashes, get_huidige
from opp.services.begeleiding import add_afspraak, add_contactmoment
from opp.services.brief import save_pdf
from opp.services.label import end_leerlinglabel, give_label
from opp.services.schoolstand import update_schoolstand
from opp.services.tekst import create_opp, save_doel, save_tekst
from opp.standaard import create_standaard_oppsoorten
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.standen import stand

ZORG = Rol.ZORGCOORDINATOR
TEKST = {
    "uitstroombestemming": "mbo_2",
    "uitstroom": "De resultaten en de inzet wijzen naar mbo niveau 2.",
    "bevorderend": "Werkt graag met de handen.",
    "belemmerend": "Raakt snel overprikkeld in grote groepen.",
    "basisondersteuning": "Een vaste plek en een dagplanning, twaalf weken; het hielp voor een deel.",
    "ondersteuningsbehoefte": "Een rustige plek en een vaste begeleider.",
}
DOEL = {
    "doel": "Vraagt zelf om een time-out",
    "meetbaar": "Vier van de vijf keer, geteld door de mentor",
    "steun": "Gesprek over de week met de begeleider",
    "wie": "mentor en begeleider",
    "hoe_vaak": "elke week 20 minuten",
    "van": date(2026, 9, 1),
    "tot_en_met": date(2027, 2, 1),
}


def get_soort(wereld: Any, code: str = "vol") -> OppSoort:
    """The type of this code; made on the first call."""
    with as_eigenaar():
        create_standaard_oppsoorten(swv=wereld.swv, van=f.LANG_GELEDEN)
        return OppSoort.objects.select_related("swv").get(swv=wereld.swv, code=code)


def reload(opp: Any) -> Any:
    """The case as a fresh object, read as the owner (for a test to look at, not to act with)."""
    with as_eigenaar():
        return Opp.objects.select_related("soort", "school", "leerling", "vigerend").get(pk=opp.pk)


def step(wereld: Any, opp: Any, name: str, rol: str = ZORG, **data: Any) -> Any:
    """Take one step as the person with this role; the fingerprint of the text of now goes along."""
    with als(wereld[rol]) as by:
        fresh = Opp.objects.select_related("soort", "school", "leerling").get(pk=opp.pk)
        versie = get_huidige(fresh)
        if name in ("bespreken", "instemming_vastleggen") and "hash" not in data:
            versie.opp = fresh
            data["hash"] = get_hashes(versie)[0 if name == "bespreken" else 1]
        return execute_transition(fresh, name, by=by, **data)


def gesprek(**meer: Any) -> dict[str, Any]:
    return {"datum": timezone.localdate(), "wijze": "gesprek", **meer}


@stand
def make_leeg(
    wereld: Any, *, leerling: Any = None, code: str = "vol", vandaag: date | None = None, gezag: int = 1, **kwargs: Any
) -> Any:
    """A concept without a word in it; at least ``gezag`` people with authority stand in the dossier."""
    soort = get_soort(wereld, code)
    leerling = leerling or f.LeerlingFactory(school=wereld.school)
    if gezag:
        with as_eigenaar():
            for _ in range(gezag - leerling.gezagdrager_set.count()):
                f.GezagdragerFactory(leerling=leerling)
    with als(wereld[ZORG]) as by:
        vandaag = vandaag or timezone.localdate()
        opp = create_opp(
            leerling=leerling, soort=soort, school=wereld.school, by=by, vandaag=vandaag,
            aanleiding=kwargs.pop("aanleiding", "ondersteuning"), aanleiding_op=kwargs.pop("aanleiding_op", vandaag), **kwargs,
        )  # fmt: skip
    return reload(opp)


@stand
def make_concept(
    wereld: Any, *, tekst: dict[str, str] | None = None, doel: dict[str, Any] | None = None, **kwargs: Any
) -> Any:
    """A concept with everything filled in."""
    opp = make_leeg(wereld, **kwargs)
    with als(wereld[ZORG]):
        save_tekst(opp=opp, velden=tekst or TEKST)
        save_doel(opp=opp, gegevens=doel or DOEL)
    return reload(opp)


@stand
def make_besproken(wereld: Any, **kwargs: Any) -> Any:
    """Discussed and agreed, the pupil heard: ready to be adopted."""
    uitkomst = kwargs.pop("uitkomst", "ingestemd")
    opp = make_concept(wereld, **kwargs)
    step(wereld, opp, "horen", **gesprek(tekst="Ik wil graag een rustige plek."))
    step(wereld, opp, "bespreken", **gesprek())
    step(
        wereld,
        opp,
        "instemming_vastleggen",
        **gesprek(uitkomst=uitkomst, tekst="" if uitkomst == "ingestemd" else "Te veel uren."),
    )
    return reload(opp)


@stand
def make_vastgesteld(wereld: Any, **kwargs: Any) -> Any:
    return step(wereld, make_besproken(wereld, **kwargs), "vaststellen")


@stand
def make_geevalueerd(wereld: Any, **kwargs: Any) -> Any:
    opp = make_vastgesteld(wereld, **kwargs)
    with als(wereld[ZORG]):
        doelen = {doel.pk: Doelbereik.DEELS for doel in opp.vigerend.doelen.all()}
    return step(
        wereld, opp, "evalueren", **gesprek(conclusie="Het gaat beter.", vervolg="voortzetten", resultaten=doelen)
    )


@stand
def make_bijgesteld(wereld: Any, **kwargs: Any) -> Any:
    return step(wereld, make_vastgesteld(wereld, **kwargs), "bijstellen")


@stand
def make_afgesloten(wereld: Any, **kwargs: Any) -> Any:
    return step(
        wereld, make_vastgesteld(wereld, **kwargs), "afsluiten", eind=timezone.localdate(), reason="De steun stopt."
    )


@stand
def make_extern(wereld: Any, **kwargs: Any) -> Any:
    """An OPP kept elsewhere, without its file yet."""
    return make_leeg(wereld, herkomst=Herkomst.EXTERN, **kwargs)


@stand
def give_pdf(wereld: Any, opp: Any, content: bytes = b"%PDF-1.4 opp") -> Any:
    """As if the background job had made the PDF of the adopted text."""
    with als(wereld[ZORG]):
        fresh = Opp.objects.get(pk=opp.pk)
        return save_pdf(versie=fresh.vigerend, content=content)


@stand
def make_alles(wereld: Any) -> None:
    """A row in every table of this room."""
    opp = make_geevalueerd(wereld)
    give_pdf(wereld, opp)
    with als(wereld[ZORG]) as by:
        voor = timezone.localdate() + timedelta(days=7)
        add_afspraak(leerling=opp.leerling, by=by, wat="Bellen met de ouders", wie="mentor", voor=voor)
        add_contactmoment(leerling=opp.leerling, by=by, datum=timezone.localdate(), met="moeder", notitie="Gaat beter.")
        update_schoolstand(school_id=wereld.school.pk, vandaag=timezone.localdate())
    gegeven = label_pupil(wereld, opp.leerling)
    make_labeltaak(gegeven)
    with als(wereld[ZORG]):
        end_leerlinglabel(gegeven=gegeven, laatste_dag=timezone.localdate())
    with as_eigenaar():
        Overdracht.objects.create(
            leerling=opp.leerling, opp=opp, school=wereld.zusterschool, datum=timezone.localdate(), wijze="gesprek",
            vastgelegd_door=wereld[ZORG],
        )  # fmt: skip


def make_taakregel(label: Any, **kwargs: Any) -> Any:
    """A task at this label: within six weeks, for the zorgcoördinator."""
    facts = {
        "wat": "Bespreek in het ondersteuningsteam",
        "rol": ZORG,
        "aantal": 6,
        "eenheid": "weken",
        "van": f.LANG_GELEDEN,
    }
    with as_eigenaar():
        return Taakregel.objects.create(swv_id=label.swv_id, label=label, **(facts | kwargs))


def make_labeltaak(gegeven: Any) -> Any:
    """An open task of this label of a pupil."""
    regel = make_taakregel(gegeven.label)
    with as_eigenaar():
        return Labeltaak.objects.create(
            leerling_id=gegeven.leerling_id, school_id=gegeven.school_id, gegeven=gegeven, regel=regel, wat=regel.wat,
            rol=regel.rol, uiterlijk_op=regel.find_uiterste(gegeven.van),
        )  # fmt: skip


def make_label(wereld: Any, naam: str = "Ondersteuning 3", zwaarte: int | None = 3, **kwargs: Any) -> Any:
    """A label of the swv."""
    with as_eigenaar():
        return Label.objects.create(swv=wereld.swv, naam=naam, zwaarte=zwaarte, van=f.LANG_GELEDEN, **kwargs)


def label_pupil(wereld: Any, leerling: Any, label: Any = None, *, dagen: int = 0, rol: str = ZORG) -> Any:
    """The school gave the pupil this label so many days ago."""
    label = label or make_label(wereld)
    with als(wereld[rol]) as by:
        van = timezone.localdate() - timedelta(days=dagen)
        return give_label(leerling=leerling, label=label, school=wereld.school, van=van, by=by)


@stand
def make_afspraak(wereld: Any, leerling: Any, **kwargs: Any) -> Any:
    """An open agreement of the school."""
    gegevens = {
        "wat": "Bellen met de ouders",
        "wie": "mentor",
        "voor": timezone.localdate() + timedelta(days=7),
        **kwargs,
    }
    with als(wereld[ZORG]) as by:
        return add_afspraak(leerling=leerling, by=by, **gegevens)
