"""Invented thuiszitters for the demo, made with the real services: each step by the person whose step it is."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.utils import timezone

from leerlingen.models import Leerling
from swv.kern.muren import act_as
from swv.kern.zaken.engine import execute_transition
from thuiszitters.enums import Bron
from thuiszitters.models import Escalatietrede, Thuiszitter, Verzuimcategorie
from thuiszitters.services.melding import Verzuim, create_melding, report_thuiszitter
from thuiszitters.services.opgave import get_quarter_start, send_opgave

VAN = date(2021, 8, 1)


@dataclass(frozen=True)
class Geval:
    """A case to tell: who, since how many days, reported after how many, and how far it gets."""

    school: str
    dagen: int
    tot: str
    categorie: str = "relatief"
    na: int = 10
    oorzaken: tuple[str, ...] = ()
    verhaal: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


GEVALLEN = (
    Geval(
        "bonhoeffer",
        12,
        "gemeld",
        oorzaken=("angst",),
        na=11,
        verhaal="Sinds de herfst elke ochtend buikpijn; komt de bus niet meer in.",
    ),
    Geval("thijsse", 20, "gemeld", na=19, verhaal="Ouders melden ziek, de mentor krijgt geen contact."),
    Geval("bonhoeffer", 41, "in_onderzoek", oorzaken=("somberheid",), na=30),
    Geval(
        "castricum",
        58,
        "te_laat",
        oorzaken=("gedrag", "schorsing"),
        na=20,
        verhaal="Geschorst na een ruzie en daarna niet teruggekomen.",
    ),
    Geval("bonhoeffer", 75, "actief", oorzaken=("prikkels", "geen_plek"), na=25),
    Geval(
        "thijsse",
        140,
        "escalatie",
        oorzaken=("angst", "geen_zorg"),
        na=30,
        verhaal="Wacht op behandeling; thuisonderwijs een uur per dag.",
    ),
    Geval("castricum", 210, "actief", oorzaken=("gezin",), na=35),
    Geval(
        "bonhoeffer",
        25,
        "actief",
        categorie="dreigend",
        oorzaken=("pesten",),
        na=5,
        verhaal="Komt nog drie dagen per week.",
    ),
    Geval("thijsse", 130, "vrijstelling", categorie="vrijstelling_5a", na=3),
    Geval("bonhoeffer", 120, "nazorg", oorzaken=("pesten",), na=30),
    Geval("castricum", 230, "afgesloten", oorzaken=("ziekte",), na=28),
    Geval("thijsse", 66, "schijn", na=30, verhaal="Blijkt verhuisd en in Zaandam ingeschreven."),
)
SCHOLEN = {
    "bonhoeffer": ("Bonhoeffer College", "zorgcoordinator"),
    "thijsse": ("Jac. P. Thijsse College", "thijsse"),
    "castricum": ("Clusius College Castricum", "castricum"),
}  # fmt: skip


def make_demo_thuiszitters(verteller: Any) -> None:
    """Cases in every state at three schools, a report of leerplicht, and last quarter's return.

    ``verteller`` tells the other demo cases: it has ``organisaties``, ``personen``, ``vandaag`` and ``make_leerling``.
    """
    for geval in GEVALLEN:
        _tell(verteller, geval)
    _report_by_leerplicht(verteller)
    peildatum = get_quarter_start(verteller.vandaag) - timedelta(days=1)
    nu = datetime.combine(
        peildatum + timedelta(days=6), datetime.min.time().replace(hour=10), tzinfo=timezone.get_current_timezone()
    )
    with act_as(verteller.personen["secretaris"], verteller.vandaag) as by:
        send_opgave(swv=verteller.organisaties["VO2704"], peildatum=peildatum, by=by, nu=nu)


def _tell(verteller: Any, geval: Geval) -> None:
    zaak = _report(verteller, geval)
    start = verteller.vandaag - timedelta(days=geval.dagen - geval.na)

    def after(days: int) -> date:
        return min(start + timedelta(days=days), verteller.vandaag)

    step = _stepper(verteller, zaak)
    if geval.tot == "gemeld":
        return
    if geval.tot == "schijn":
        step(
            "geen_thuiszitter",
            "consulent",
            after(9),
            reason="De leerling is verhuisd en staat in Zaandam ingeschreven.",
        )
        return
    volgende = {"eigenaar": verteller.personen["consulent"], "uiterlijk": verteller.vandaag + timedelta(days=6)}
    if geval.tot == "te_laat":
        volgende["uiterlijk"] = verteller.vandaag - timedelta(days=10)
    step("oppakken", "consulent", after(2), actie="Bel de ouders en de mentor.", **_from(volgende, after(2)))
    if geval.tot == "in_onderzoek":
        return
    step(
        "bevestigen",
        "consulent",
        after(5),
        actie="Plan een gesprek met ouders, school en leerplicht.",
        **_from(volgende, after(5)),
    )
    _guide(verteller, step, after, zaak)
    if geval.tot == "escalatie":
        with act_as(verteller.personen["consulent"], verteller.vandaag):
            trede = Escalatietrede.objects.get(swv=zaak.swv, naam="Thuiszitterstafel")
        step("escaleren", "consulent", after(70), trede=trede, reason="Drie maanden thuis en nog geen behandeling.")
    if geval.tot in ("nazorg", "afgesloten"):
        terug = after(max(geval.dagen - geval.na - 20, 10) if geval.tot == "nazorg" else 90)
        step("beeindigen", SCHOLEN[geval.school][1], terug, einddatum=terug, bestemming="eigen_school")
        if geval.tot == "afgesloten":
            step(
                "nazorg_afronden", "consulent", terug + timedelta(weeks=6), reason="Gaat elke dag en haalt voldoendes."
            )


def _from(volgende: dict[str, Any], dag: date) -> dict[str, Any]:
    """The next action can't be due before the day on which it is planned."""
    return {**volgende, "uiterlijk": max(volgende["uiterlijk"], dag)}


def _guide(verteller: Any, step: Any, after: Any, zaak: Thuiszitter) -> None:
    """What is done for every pupil in guidance: a meeting, an offer, a scheme and care."""
    dag = after(12)
    step(
        "overleg_vastleggen", "consulent", dag, soort="gesprek", datum=dag, aanwezig="ouders, mentor, consulent, leerplicht",
        verslag="De leerling wil terug, maar niet alle dagen tegelijk.",
        afspraken=[("School maakt een rustig rooster", "zorgcoördinator", dag + timedelta(days=14)),
                   ("Ouders bellen de huisarts", "ouders", dag + timedelta(days=7))],
    )  # fmt: skip
    step(
        "interventie_toevoegen",
        "consulent",
        after(20),
        soort="aanbod",
        wat="Drie ochtenden in de trajectvoorziening",
        van=after(20),
        aanbieder="BTV",
    )
    step(
        "terugkeer_plannen", "consulent", after(21),
        stappen=[(after(25), Decimal("4")), (after(25) + timedelta(weeks=2), Decimal("10")), (after(25) + timedelta(weeks=5), Decimal("20"))],
    )  # fmt: skip
    step(
        "situatie_wijzigen", "consulent", after(22), belemmeringen=["zorg"], zorg="Jeugdhulp, wachtlijst",
        zorg_wacht_sinds=after(10),
    )  # fmt: skip


def _stepper(verteller: Any, zaak: Thuiszitter) -> Any:
    def step(name: str, login: str, dag: date, **data: Any) -> None:
        with act_as(verteller.personen[login], verteller.vandaag) as by:
            fresh = Thuiszitter.objects.select_related("leerling", "situatie").get(pk=zaak.pk)
            execute_transition(fresh, name, by=by, vandaag=dag, **data)

    return step


def _report(verteller: Any, geval: Geval) -> Thuiszitter:
    naam, login = SCHOLEN[geval.school]
    leerling: Leerling = verteller.make_leerling(geval.school)
    begin = verteller.vandaag - timedelta(days=geval.dagen)
    with act_as(verteller.personen[login], verteller.vandaag) as by:
        inschrijving = leerling.inschrijving_set.get()
        # An absence from before this school year needs an enrolment that was there.
        inschrijving.van = min(inschrijving.van, begin - timedelta(days=30))
        inschrijving.save(update_fields=["van"])
        categorie = Verzuimcategorie.objects.get(code=geval.categorie)
        tot = date(verteller.vandaag.year + 1, 7, 31) if categorie.vraagt_einddatum else None
        return report_thuiszitter(
            leerling=leerling, swv=verteller.organisaties["VO2704"], school=verteller.organisaties[naam],
            verzuim=Verzuim(categorie, begin, tot, "onbekend"), by=by, vandaag=begin + timedelta(days=geval.na),
            toelichting=geval.verhaal, oorzaken=list(geval.oorzaken),
        )  # fmt: skip


def _report_by_leerplicht(verteller: Any) -> None:
    gegevens = {
        "swv": verteller.organisaties["VO2704"], "gemeente": verteller.organisaties["Beverwijk"],
        "school": verteller.organisaties["Bonhoeffer College"], "roepnaam": "Joep", "achternaam": "Verhoeven",
        "geboortedatum": date(verteller.vandaag.year - 14, 3, 9),
        "categorie": Verzuimcategorie.objects.get(code="relatief"), "sinds": verteller.vandaag - timedelta(days=33),
    }  # fmt: skip
    with act_as(verteller.personen["leerplicht"], verteller.vandaag) as by:
        create_melding(gegevens=gegevens, by=by, bron=Bron.LEERPLICHT)
