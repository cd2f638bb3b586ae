"""``manage.py terugzetten``: put a back-up back; what is there is set aside."""

import sys
from argparse import ArgumentParser
from getpass import getpass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandError
from django.db import DatabaseError
from django.utils import timezone

from swv.kern.invoer.opdracht import Opdracht
from swv.kern.reservekopie.lijst import Kopie, ReservekopieMislukt, find_kopieen, summarise
from swv.kern.reservekopie.schrijven import describe_database
from swv.kern.reservekopie.sleutel import Kopiesleutel, parse_key, read_key, write_key
from swv.kern.reservekopie.stand import get_files_folder
from swv.kern.reservekopie.terugzetten import OVERNAME, Teruggezet, restore_kopie
from swv.kern.reservekopie.wissel import holds_data, remove_set_aside, set_aside

AKKOORD = "terugzetten"
VRAAG = """{kopie} komt in de plaats van alles wat nu in Verband staat. Wat er nu staat, gaat opzij en wordt niet gewist.
Iedereen wordt uitgelogd, en alle API-tokens vervallen.
Typ «{akkoord}» om door te gaan: """
KLAAR = """Teruggezet: {kopie}, zoals Verband was op {moment:%d-%m-%Y om %H:%M}: {rijen} rijen en {bestanden} bestanden, in {seconden:.0f} s.
Alle rijen en alle bestanden zijn nageteld en kloppen met de lijst van de kopie.
Niemand is ingelogd en alle API-tokens zijn vervallen: maak nieuwe voor wie ze nodig heeft. Berichten die bij de kopie nog wachtten, gaan nu uit."""


class Command(Opdracht):
    help = (
        "Zet een reservekopie terug: de database en de bestanden. Wat er nu staat, gaat opzij en wordt niet gewist. "
        "Stop Verband eerst."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which one, with which key, and what was thought about."""
        parser.add_argument("kopie", nargs="?", help="De naam van de kopie, of het pad ernaartoe; anders de nieuwste.")
        parser.add_argument(
            "--sleutelbestand", type=Path, help="Het bestand met de sleutel; anders RESERVEKOPIE_SLEUTEL."
        )
        parser.add_argument("--ja", action="store_true", help="Vraag niets.")
        parser.add_argument(
            "--ook-als-verband-draait", action="store_true", help="Stuur weg wie nu met de database verbonden is."
        )
        parser.add_argument(
            "--opruimen", action="store_true", help="Wis voorgoed wat bij eerder terugzetten opzij is gezet."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Do what was asked. Raises CommandError with the reason and the way out."""
        try:
            if options["opruimen"]:
                self.clean_up(sure=options["ja"])
                return
            kopie, begin = find_kopie(options["kopie"]), timezone.localtime()
            key = find_key(options["sleutelbestand"])
            kopie.read_list(key)
            if not options["ja"] and holds_data():
                confirm(VRAAG.format(kopie=kopie.naam, akkoord=AKKOORD), AKKOORD)
            done = restore_kopie(kopie, key, nu=begin, with_others=options["ook_als_verband_draait"])
            if not settings.RESERVEKOPIE_SLEUTEL.exists():
                write_key(settings.RESERVEKOPIE_SLEUTEL, key)
        except ReservekopieMislukt as error:
            raise CommandError(str(error)) from error
        except DatabaseError as error:
            raise CommandError(describe_database(error)) from error
        self.report(kopie, done, (timezone.localtime() - begin).total_seconds())

    def report(self, kopie: Kopie, done: Teruggezet, seconds: float) -> None:
        """Tell what was put back, where what was there stands, and what to do now."""
        lijst = done.lijst
        moment = lijst.moment.astimezone(timezone.get_current_timezone())
        self.stdout.write(
            KLAAR.format(
                kopie=kopie.naam, moment=moment, rijen=sum(lijst.tabellen.values()), bestanden=len(lijst.bestanden),
                seconden=seconds,
            )
        )  # fmt: skip
        for what, where in (("De database", done.oude_database), ("De bestanden", done.oude_bestanden)):
            if where:
                self.stdout.write(f"{what} van hiervoor: {where}")
        if done.oude_database or done.oude_bestanden:
            self.stdout.write("Is alles goed? Wis dan wat opzij staat: ./start --beheer terugzetten --opruimen")
        if lijst.ontbreekt:
            self.stderr.write(f"Deze bestanden ontbraken al bij het maken van de kopie: {summarise(lijst.ontbreekt)}.")
        if done.andere_sleutels:
            self.stdout.write(
                f"De sleutels van de installatie (SECRET_KEY) komen uit de kopie en staan in {settings.DATA_DIR / OVERNAME}. "
                "./start neemt ze over; start Verband dus opnieuw. Zet u SECRET_KEY zelf? Neem de waarde dan over."
            )

    def clean_up(self, *, sure: bool) -> None:
        """Delete what stands aside, after asking."""
        root = get_files_folder()
        names = [*set_aside(root)[0], *map(str, set_aside(root)[1])]
        if not names:
            self.stdout.write("Er staat niets opzij.")
            return
        self.stdout.write("Dit wordt voorgoed gewist:\n  " + "\n  ".join(names))
        if not sure:
            confirm("Typ «wissen» om door te gaan: ", "wissen")
        remove_set_aside(root)
        self.stdout.write("Gewist.")


def confirm(question: str, wanted: str) -> None:
    """Go on only when somebody typed it. Raises ReservekopieMislukt."""
    if not sys.stdin.isatty():
        raise ReservekopieMislukt(f"{question.splitlines()[0]} Herhaal de opdracht met --ja als dat de bedoeling is.")
    if input(question).strip().strip("«»").lower() != wanted:
        raise ReservekopieMislukt("Er is niets veranderd.")


def find_kopie(name: str | None) -> Kopie:
    """The set of this name or at this path, or the newest. Raises ReservekopieMislukt."""
    if name and "/" in name:
        found = [Kopie(Path(name).resolve())] if Path(name).is_dir() else []
    else:
        found = [each for each in find_kopieen(settings.RESERVEKOPIE_MAP) if name in (None, each.naam)]
    if not found:
        raise ReservekopieMislukt(
            f"Er is geen reservekopie {f'«{name}» ' if name else ''}in {settings.RESERVEKOPIE_MAP}. Zet RESERVEKOPIE_MAP op de map waarin "
            "de kopieën staan, of geef het pad van de kopie."
        )
    return found[-1]


def find_key(path: Path | None) -> Kopiesleutel:
    """The key in the file, or the one that somebody types. Raises ReservekopieMislukt."""
    key = read_key(path or settings.RESERVEKOPIE_SLEUTEL)
    if key is None and path is None and sys.stdin.isatty():
        return parse_key(getpass("De sleutel van de reservekopie (AGE-SECRET-KEY-1…): ").strip())
    if key is None:
        raise ReservekopieMislukt(
            f"De sleutel {path or settings.RESERVEKOPIE_SLEUTEL} is er niet. Zet de sleutel die u elders bewaart in een "
            "bestand en geef het op met --sleutelbestand. Zonder sleutel is een reservekopie niet te lezen."
        )
    return key
