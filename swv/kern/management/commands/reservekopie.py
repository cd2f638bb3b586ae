"""``manage.py reservekopie``: make a back-up, or say which there are and whether they are whole."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import CommandError
from django.db import DatabaseError
from django.utils import timezone

from swv.kern.invoer.opdracht import Opdracht
from swv.kern.logboek import record_event
from swv.kern.models import Afloop, Beveiligingssoort
from swv.kern.reservekopie.bewaren import is_due, parse_plan, parse_time
from swv.kern.reservekopie.lijst import Kopie, Kopielijst, ReservekopieMislukt, find_kopieen, summarise
from swv.kern.reservekopie.maken import Uitslag, find_newest, make_kopie
from swv.kern.reservekopie.schrijven import describe_database
from swv.kern.reservekopie.sleutel import Kopiesleutel, ensure_key, read_key

SOORT = Beveiligingssoort.RESERVEKOPIE
NIEUWE_SLEUTEL = """Er is een sleutel gemaakt: {pad}
Zonder die sleutel kan niemand een reservekopie lezen, ook u niet. Bewaar hem daarom ook buiten deze computer, op papier
of in een kluis. Zo leest u hem: ./start --beheer reservekopie --toon-sleutel"""
ZELFDE_SCHIJF = """Let op: de reservekopie staat op dezelfde schijf als de gegevens. Gaat die schijf stuk, dan bent u allebei kwijt.
Zet RESERVEKOPIE_MAP op een andere schijf, of kopieer de map {map} elke dag naar een andere plaats."""


class Command(Opdracht):
    help = (
        "Maakt een versleutelde reservekopie van de database en de bestanden in RESERVEKOPIE_MAP, en ruimt daarna op "
        "wat volgens RESERVEKOPIE_BEWAREN niet meer hoeft te blijven."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What to do instead of making a back-up."""
        group = parser.add_mutually_exclusive_group()
        group.add_argument("--lijst", action="store_true", help="Toon welke reservekopieën er zijn.")
        group.add_argument("--controleer", action="store_true", help="Lees alle reservekopieën na: zijn ze heel?")
        group.add_argument("--toon-sleutel", action="store_true", help="Toon de sleutel, om hem elders te bewaren.")
        group.add_argument(
            "--als-nodig", action="store_true",
            help="Maak er een als het na de laatste RESERVEKOPIE_TIJD geweest is; Verband doet dit elke nacht zelf.",
        )  # fmt: skip
        group.add_argument(
            "--gemeld", action="store_true",
            help="Leg vast dat u zelf een reservekopie hebt gemaakt, met andere middelen. Er gebeurt verder niets.",
        )  # fmt: skip

    def handle(self, *args: Any, **options: Any) -> None:
        """Do what was asked. Raises CommandError with the reason and the way out."""
        try:
            if options["gemeld"]:
                record_event(SOORT, kanaal="opdracht", middel="eigen")
                self.stdout.write("Vastgelegd: er is een reservekopie gemaakt.")
            elif options["toon_sleutel"]:
                self.stdout.write(self.get_key().tekst)
            elif options["lijst"] or options["controleer"]:
                self.show(thorough=options["controleer"])
            elif not options["als_nodig"] or self.is_due():
                self.make()
        except ReservekopieMislukt as error:
            raise CommandError(str(error)) from error
        except DatabaseError as error:
            raise CommandError(describe_database(error)) from error

    def get_key(self) -> Kopiesleutel:
        """The key there is. Raises ReservekopieMislukt."""
        key = read_key(settings.RESERVEKOPIE_SLEUTEL)
        if key is None:
            raise ReservekopieMislukt(
                f"Er is nog geen sleutel in {settings.RESERVEKOPIE_SLEUTEL}. De eerste reservekopie maakt hem."
            )
        return key

    def is_due(self) -> bool:
        """Whether the nightly hour went by since the last one."""
        tijd, key = parse_time(settings.RESERVEKOPIE_TIJD), read_key(settings.RESERVEKOPIE_SLEUTEL)
        newest = find_newest(settings.RESERVEKOPIE_MAP, key) if key else None
        moment = newest[1].moment.astimezone(timezone.get_current_timezone()) if newest else None
        return tijd is not None and is_due(timezone.localtime(), moment, tijd)

    def make(self) -> None:
        """Make one, tell what is in it and record that it was made, or that it failed."""
        folder, nu = settings.RESERVEKOPIE_MAP, timezone.localtime()
        try:
            plan = parse_plan(settings.RESERVEKOPIE_BEWAREN)
            key, fresh = ensure_key(settings.RESERVEKOPIE_SLEUTEL, may_be_new=lambda: not find_kopieen(folder))
            uitslag = make_kopie(folder, key, nu=nu, plan=plan)
        except ReservekopieMislukt:
            record_event(SOORT, kanaal="opdracht", uitkomst=Afloop.GEWEIGERD)
            raise
        lijst = uitslag.lijst
        record_event(
            SOORT, kanaal="opdracht", kopie=uitslag.kopie.naam, bestanden=len(lijst.bestanden), mist=len(lijst.ontbreekt)
        )  # fmt: skip
        self.report(uitslag, (timezone.localtime() - nu).total_seconds())
        if fresh:
            self.stdout.write(NIEUWE_SLEUTEL.format(pad=settings.RESERVEKOPIE_SLEUTEL))
        if settings.DATA_DIR.exists() and folder.stat().st_dev == settings.DATA_DIR.stat().st_dev:
            self.stderr.write(ZELFDE_SCHIJF.format(map=folder))

    def report(self, uitslag: Uitslag, seconds: float) -> None:
        """Tell what was made and removed, and what somebody has to look at."""
        self.stdout.write(f"{describe(uitslag.kopie, uitslag.lijst)}, gemaakt in {seconds:.0f} s")
        self.stdout.write(f"{uitslag.kopie.map}: {uitslag.hergebruikt} bestanden stonden al in de vorige kopie.")
        if uitslag.verwijderd:
            self.stdout.write(f"Opgeruimd: {summarise(uitslag.verwijderd)}.")
        if uitslag.lijst.ontbreekt:
            self.stderr.write(
                f"Let op: {len(uitslag.lijst.ontbreekt)} bestanden waarnaar Verband verwijst, staan niet in de map met "
                f"bestanden en dus ook niet in de kopie: {summarise(uitslag.lijst.ontbreekt)}."
            )
        if uitslag.onleesbaar:
            self.stderr.write(
                f"Let op: deze kopieën zijn beschadigd of van een andere sleutel, en blijven staan tot u ze zelf "
                f"weghaalt: {summarise(uitslag.onleesbaar)}."
            )

    def show(self, *, thorough: bool) -> None:
        """Tell which there are; ``thorough``: and read all of them. Raises ReservekopieMislukt when one is not whole."""
        key, wrong = self.get_key(), []
        for kopie in find_kopieen(settings.RESERVEKOPIE_MAP):
            try:
                lijst = kopie.read_list(key)
                damage = kopie.find_damage(lijst) if thorough else []
            except ReservekopieMislukt as error:
                wrong.append(kopie.naam)
                self.stderr.write(f"{kopie.naam}: {error}")
                continue
            self.stdout.write(describe(kopie, lijst) + (f"; BESCHADIGD: {summarise(damage)}" if damage else ""))
            wrong += [kopie.naam] if damage else []
        days = parse_plan(settings.RESERVEKOPIE_BEWAREN).get_longest_days()
        self.stdout.write(f"Een kopie blijft hoogstens {days} dagen staan, als er elke nacht een bij komt.")
        if wrong:
            raise ReservekopieMislukt(
                f"Niet in orde: {summarise(wrong)}. Maak nu een nieuwe kopie: ./start --beheer reservekopie"
            )


def describe(kopie: Kopie, lijst: Kopielijst) -> str:
    """One line about a set."""
    size = sum(stuk.versleuteld for stuk in lijst.get_stukken()) / 1_000_000
    rows = sum(lijst.tabellen.values())
    return f"{kopie.naam}: {rows} rijen en {len(lijst.bestanden)} bestanden, {size:.1f} MB".replace(".", ",")
