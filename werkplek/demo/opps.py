"""Demo OPP's in every state, made with the real services: each step by the person whose step it is, on its own day."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from leerlingen.models import Gezagdrager, Leerling
from opp.models import Opp, OppSoort
from opp.queries.opp import get_hashes, get_huidige
from opp.services.begeleiding import add_afspraak, add_contactmoment, finish_afspraak
from opp.services.schoolstand import update_schoolstand
from opp.services.tekst import create_opp, save_doel, save_tekst
from swv.kern.muren import act_as
from swv.kern.termijnen import get_begin_schooljaar
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.models import Gebruiker
from werkplek.demo.leerling import Leerlingverteller
from werkplek.demo.plan import SCHOLEN


@dataclass(frozen=True)
class OppPlan:
    """An OPP to make: type, school, how far it gets, and how many days ago its six weeks began."""

    soort: str
    tot: str
    dagen: int
    school: str = "bonhoeffer"
    uitkomst: str = "ingestemd"
    bezwaar: bool = False


PLANNEN = (
    OppPlan("vol", "leeg", 5),
    OppPlan("vol", "concept", 20),
    OppPlan("light", "concept", 50),
    OppPlan("vol", "besproken", 30),
    OppPlan("vol", "vastgesteld", 60),
    OppPlan("vol", "vastgesteld", 70, uitkomst="geweigerd"),
    OppPlan("light", "vastgesteld", 140, bezwaar=True),
    OppPlan("vol", "geevalueerd", 300),
    OppPlan("vol", "bijgesteld", 280),
    OppPlan("vol", "afgesloten", 400),
    OppPlan("handelingsplan", "vastgesteld", 40),
    OppPlan("vol", "vastgesteld", 55, "thijsse"),
    OppPlan("vol", "concept", 10, "thijsse"),
    OppPlan("vol", "vastgesteld", 65, "heliomare"),
)
BESTEMMING = {"vo": "mbo_3", "vso": "profiel_arbeid", "pro": "arbeid_begeleid"}
TEKST = {
    "uitstroom": "De toetsen van dit jaar en de inzet in de les passen bij deze bestemming. Wij kijken er over een jaar opnieuw naar.",
    "bevorderend": "Werkt graag met de handen. Heeft een vaste vriend in de klas. Ouders denken mee.",
    "belemmerend": "Raakt overprikkeld in grote groepen. Begint moeilijk aan een taak zonder voorbeeld.",
    "basisondersteuning": "Vaste plek vooraan en een dagplanning, twaalf weken. De leerling start nu vaker zelf; in wisselingen loopt het nog vast.",
    "ondersteuningsbehoefte": "Een rustige werkplek voor een deel van de dag en een vaste begeleider die leert plannen.",
    "afwijkingen": "Geen tweede moderne vreemde taal dit schooljaar.",
    "oordeel_cvb": "De commissie voor de begeleiding vindt dit profiel passend.",
}
DOELEN = (
    ("Vraagt zelf om een time-out voordat het te veel wordt", "Vier van de vijf keer, geteld door de mentor", "Weekgesprek en een time-outkaart", "mentor", "elke week 20 minuten"),
    ("Maakt de weekplanning af zonder hulp", "Drie weken achter elkaar", "Samen plannen met een vast stappenplan", "begeleider van de school", "twee keer per week 30 minuten"),
)  # fmt: skip


def make_demo_opps(verteller: Leerlingverteller) -> None:
    """Every OPP of PLANNEN for new pupils, and the notes around a pupil; then the count of each school."""
    for plan in PLANNEN:
        leerling = verteller.make_leerling(plan.school)
        make_opp(verteller, plan, leerling)
        if plan.tot in ("vastgesteld", "geevalueerd"):
            make_notes(verteller, plan, leerling)
    for naam, login, _ in SCHOLEN.values():
        with act_as(verteller.personen[login], verteller.vandaag):
            update_schoolstand(school_id=verteller.organisaties[naam].pk, vandaag=verteller.vandaag)


def make_opp(verteller: Leerlingverteller, plan: OppPlan, leerling: Leerling) -> Opp | None:
    """One OPP, taken as far as the plan says."""
    naam, login, _ = SCHOLEN[plan.school]
    school, begin = verteller.organisaties[naam], verteller.vandaag - timedelta(days=plan.dagen)
    soort = OppSoort.objects.filter(
        swv__code="VO2704", code=plan.soort, schoolsoorten__contains=[school.schoolsoort]
    ).first()
    if soort is None:
        return None
    with act_as(verteller.personen[login], verteller.vandaag) as by:
        opp = create_opp(
            leerling=leerling, soort=soort, school=school, by=by, vandaag=begin, aanleiding="ondersteuning",
            aanleiding_op=begin,
        )  # fmt: skip
        if plan.tot == "leeg":
            return opp
        write(opp, by, begin)
    if plan.tot == "concept":
        return opp
    talk(verteller, plan, opp, begin + timedelta(days=21))
    if plan.tot == "besproken":
        return opp
    take(verteller, plan, opp, "vaststellen", begin + timedelta(days=28))
    follow(verteller, plan, opp)
    return opp


def write(opp: Opp, by: Gebruiker, begin: date) -> None:
    """Fill in the parts that its type has, and two goals that run for 200 days from ``begin``."""
    delen = {item.code for item in opp.soort.onderdelen.all()}
    velden = {name: tekst[:390] for name, tekst in TEKST.items() if name in delen}
    if "uitstroom" in delen:
        velden["uitstroombestemming"] = BESTEMMING[opp.school.schoolsoort]
    save_tekst(opp=opp, velden=velden)
    for doel, meetbaar, steun, wie, hoe_vaak in DOELEN:
        save_doel(
            opp=opp,
            gegevens={
                "doel": doel, "meetbaar": meetbaar, "steun": steun, "wie": wie, "hoe_vaak": hoe_vaak, "van": begin,
                "tot_en_met": begin + timedelta(days=200),
            },
        )  # fmt: skip


def take(verteller: Leerlingverteller, plan: OppPlan, opp: Opp, name: str, dag: date, **data: Any) -> None:
    """One step on its day, with the fingerprint of the text."""
    dag = min(dag, verteller.vandaag)
    with act_as(verteller.personen[SCHOLEN[plan.school][1]], verteller.vandaag) as by:
        fresh = Opp.objects.select_related("soort", "school", "leerling").get(pk=opp.pk)
        if name in ("bespreken", "instemming_vastleggen"):
            versie = get_huidige(fresh)
            if versie is None:
                raise LookupError(f"{fresh} has no text.")
            versie.opp = fresh
            data["hash"] = get_hashes(versie)[0 if name == "bespreken" else 1]
        if name in ("bespreken", "instemming_vastleggen", "horen", "evalueren"):
            data = {"datum": dag, "wijze": "gesprek", **data}
        execute_transition(fresh, name, by=by, vandaag=dag, **data)


def talk(verteller: Leerlingverteller, plan: OppPlan, opp: Opp, dag: date) -> None:
    """The pupil is heard, the parents discuss the whole and answer on the handelingsdeel."""
    take(
        verteller,
        plan,
        opp,
        "horen",
        dag,
        tekst="Ik wil graag een rustige plek, maar wel bij mijn vrienden in de klas blijven.",
    )
    take(verteller, plan, opp, "bespreken", dag, tekst="Ouders herkennen het beeld.")
    reden = "" if plan.uitkomst == "ingestemd" else "Wij vinden de uren buiten de klas te veel."
    with act_as(verteller.personen[SCHOLEN[plan.school][1]], verteller.vandaag):
        moeder = get_gezag(opp)[0] if plan.bezwaar else None
    take(verteller, plan, opp, "instemming_vastleggen", dag, uitkomst=plan.uitkomst, tekst=reden, gezagdrager=moeder)


def get_gezag(opp: Opp) -> list[Gezagdrager]:
    """Who has authority over this pupil, in the order in which they were recorded."""
    return list(Gezagdrager.objects.filter(leerling=opp.leerling_id).order_by("pk"))


def follow(verteller: Leerlingverteller, plan: OppPlan, opp: Opp) -> None:
    """What happens after adoption; the other parent, who was not asked, may object."""
    later = verteller.vandaag - timedelta(days=20)
    if plan.bezwaar:
        with act_as(verteller.personen[SCHOLEN[plan.school][1]], verteller.vandaag):
            vader = get_gezag(opp)[1]
        reden = "Ik ben niet gevraagd, en ik wil dat hij alle lessen in de klas volgt."
        take(
            verteller, plan, opp, "instemming_vastleggen", later, uitkomst="geweigerd", tekst=reden, gezagdrager=vader,
            gevraagd_op=None,
        )  # fmt: skip
    if plan.tot == "afgesloten":
        take(
            verteller,
            plan,
            opp,
            "afsluiten",
            later,
            eind=later,
            reason="De leerling redt het met de basisondersteuning.",
        )
    if plan.tot in ("geevalueerd", "bijgesteld"):
        vervolg = "bijstellen" if plan.tot == "bijgesteld" else "voortzetten"
        take(
            verteller, plan, opp, "evalueren", later, conclusie="De planning lukt beter; in wisselingen is nog steun nodig.",
            mening="Ouders en leerling zijn tevreden over het weekgesprek.", vervolg=vervolg,
        )  # fmt: skip
    if plan.tot == "bijgesteld":
        take(verteller, plan, opp, "bijstellen", later)


def make_notes(verteller: Leerlingverteller, plan: OppPlan, leerling: Leerling) -> None:
    """Agreements and contacts around one pupil."""
    vandaag = verteller.vandaag
    with act_as(verteller.personen[SCHOLEN[plan.school][1]], vandaag) as by:
        add_afspraak(
            leerling=leerling,
            by=by,
            wat="Time-outkaart bespreken in het team",
            wie="mentor",
            voor=vandaag + timedelta(days=6),
        )
        add_afspraak(
            leerling=leerling,
            by=by,
            wat="Ouders bellen over de rooster",
            wie="zorgcoördinator",
            voor=vandaag - timedelta(days=2),
        )
        done = add_afspraak(
            leerling=leerling,
            by=by,
            wat="Plek regelen in de studieruimte",
            wie="teamleider",
            voor=vandaag - timedelta(days=30),
        )
        finish_afspraak(afspraak=done, status="gedaan", vandaag=vandaag - timedelta(days=31))
        add_contactmoment(
            leerling=leerling,
            by=by,
            datum=max(get_begin_schooljaar(vandaag), vandaag - timedelta(days=9)),
            met="moeder",
            notitie="Thuis gaat het rustiger. Zij wil graag elke twee weken een berichtje.",
        )
        add_contactmoment(
            leerling=leerling,
            by=by,
            datum=vandaag - timedelta(days=24),
            met="jeugdverpleegkundige",
            notitie="Gehoortest is gedaan, geen bijzonderheden.",
        )
