"""Invented consultations and hours for the demo, made with the real services: each step by the person whose step it is."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from consulten.calculations import first_of_month
from consulten.enums import Consultonderwerp
from consulten.models import Consult, Consultsoort, Uursoort
from consulten.services.consult import Consultvraag, ask_consult
from consulten.services.uren import Urenzaak, close_month, write_uren
from swv.kern.muren import act_as
from swv.kern.termijnen import get_begin_schooljaar
from swv.kern.zaken.engine import execute_transition

SWV = "VO2704"
SCHOLEN = {
    "bonhoeffer": ("Bonhoeffer College", "zorgcoordinator"),
    "thijsse": ("Jac. P. Thijsse College", "thijsse"),
    "castricum": ("Clusius College Castricum", "castricum"),
}


@dataclass(frozen=True)
class Gesprek:
    """A consultation to tell: whose, how long ago, about what, how far it gets and how many minutes it took."""

    school: str
    dagen: int
    soort: str
    vraag: str
    tot: str
    onderwerp: str = Consultonderwerp.SCHOOL
    groep: str = ""
    minuten: int = 45


GESPREKKEN = (
    Gesprek("bonhoeffer", 1, "Gedrag", "Hoe gaan we om met telefoongebruik dat steeds tot ruzie leidt?", "gesteld"),
    Gesprek("thijsse", 2, "Groepsaanpak en klimaat", "De sfeer in deze klas slaat om. Wie kan meekijken?", "gesteld",
            Consultonderwerp.GROEP, "2 mavo c"),
    Gesprek("castricum", 3, "Verzuim", "Vanaf wanneer melden we geoorloofd verzuim?", "opgepakt"),
    Gesprek("bonhoeffer", 5, "Leren en taal", "Welke hulp past bij dyslexie en faalangst samen?", "opgepakt",
            Consultonderwerp.LEERLING),
    Gesprek("bonhoeffer", 8, "Regels en procedures", "Moeten ouders tekenen voor een maatwerkarrangement?", "beantwoord"),
    Gesprek("thijsse", 11, "Gedrag", "Wat kan de mentor doen als een leerling niet meer wil praten?", "beantwoord",
            Consultonderwerp.LEERLING, minuten=90),
    Gesprek("castricum", 19, "Groepsaanpak en klimaat", "Hebt u een lessenserie over pesten?", "gesloten",
            Consultonderwerp.GROEP, "1 vmbo b", 30),
    Gesprek("bonhoeffer", 26, "Overgang naar een andere school", "Hoe regelen we een proefplaatsing?", "gesloten"),
    Gesprek("thijsse", 33, "Lichamelijk en medisch", "Wie mag op school medicijnen geven?", "gesloten", minuten=60),
    Gesprek("castricum", 40, "Leren en taal", "Welke toets past bij een leerling die net Nederlands leert?", "gesloten",
            minuten=75),
    Gesprek("bonhoeffer", 47, "Gedrag", "Wat werkt bij een klas die steeds te laat komt?", "gesloten",
            Consultonderwerp.GROEP, "3 havo a"),
    Gesprek("thijsse", 55, "Regels en procedures", "Wanneer vragen we een TLV en wanneer een arrangement?", "ingetrokken"),
)  # fmt: skip
# Days ago, activity, school and minutes of hours without a consultation.
UREN = (
    (1, "Overleg", "bonhoeffer", 60), (2, "Observatie", "thijsse", 120), (2, "Reistijd", "thijsse", 45),
    (6, "Begeleiding van een leraar of team", "castricum", 150), (9, "Overleg", "bonhoeffer", 90),
    (35, "Onderzoek en verslag", "thijsse", 180), (41, "Observatie", "castricum", 105), (70, "Overleg", "bonhoeffer", 60),
)  # fmt: skip


def make_demo_consulten(verteller: Any) -> None:
    """A dozen consultations in every state at three schools, hours, and a month that is closed.

    ``verteller`` tells the other demo cases: it has ``organisaties``, ``personen``, ``vandaag`` and ``make_leerling``.
    """
    for gesprek in GESPREKKEN:
        _tell(verteller, gesprek)
    swv = verteller.organisaties[SWV]
    with act_as(verteller.personen["consulent"], verteller.vandaag) as by:
        for dagen, activiteit, school, minuten in UREN:
            write_uren(
                swv=swv, by=by, dag=verteller.vandaag - timedelta(days=dagen), minuten=minuten,
                soort=Uursoort.objects.get(swv=swv, naam=activiteit), vandaag=verteller.vandaag,
                zaak=Urenzaak(verteller.organisaties[SCHOLEN[school][0]]),
            )  # fmt: skip
    eind = first_of_month(verteller.vandaag) - timedelta(days=1)
    maand = first_of_month(first_of_month(eind) - timedelta(days=1))
    with act_as(verteller.personen["secretaris"], verteller.vandaag) as by:
        close_month(swv=swv, maand=maand, by=by, vandaag=verteller.vandaag)


def _tell(verteller: Any, gesprek: Gesprek) -> None:
    naam, login = SCHOLEN[gesprek.school]
    swv, school = verteller.organisaties[SWV], verteller.organisaties[naam]
    dag = verteller.vandaag - timedelta(days=gesprek.dagen)
    leerling = verteller.make_leerling(gesprek.school) if gesprek.onderwerp == Consultonderwerp.LEERLING else None
    if leerling is not None:
        dag = max(dag, get_begin_schooljaar(verteller.vandaag))  # no pupil of the demo is enrolled before
    with act_as(verteller.personen[login], verteller.vandaag) as by:
        soort = Consultsoort.objects.get(swv=swv, naam=gesprek.soort)
        vraag = Consultvraag(gesprek.onderwerp, soort, gesprek.vraag, leerling, gesprek.groep)
        consult = ask_consult(swv=swv, school=school, vraag=vraag, by=by, vandaag=dag)

    def step(name: str, who: str, op: date, **data: Any) -> None:
        with act_as(verteller.personen[who], verteller.vandaag) as by:
            execute_transition(
                Consult.objects.get(pk=consult.pk), name, by=by, vandaag=min(op, verteller.vandaag), **data
            )

    if gesprek.tot == "ingetrokken":
        step("intrekken", login, dag, reason="We hebben het antwoord zelf gevonden.")
        return
    if gesprek.tot == "gesteld":
        return
    step("oppakken", "consulent", dag + timedelta(days=1))
    if gesprek.tot == "opgepakt":
        return
    op = min(dag + timedelta(days=3), verteller.vandaag)
    with act_as(verteller.personen["consulent"], verteller.vandaag):
        overleg = Uursoort.objects.get(swv=swv, naam="Overleg")
    step(
        "beantwoorden", "consulent", op, uren=gesprek.minuten, activiteit=overleg,
        advies="We spraken dit door. Begin klein, spreek één afspraak af en bel ons over twee weken.",
    )  # fmt: skip
    if gesprek.tot == "gesloten":
        step("sluiten", login, op + timedelta(days=1), uitkomst="beantwoord")
