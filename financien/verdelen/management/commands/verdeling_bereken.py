"""Compute a distribution from its file; no database, no network."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError

from financien.referentie.calculations.fout import Rekenfout
from financien.verdelen.calculations.bestand import to_json
from financien.verdelen.calculations.narekenen import reken_na, schrijf_oordeel, schrijf_uitkomst
from swv.kern.invoer.opdracht import Opdracht


class Command(Opdracht):
    help = "Rekent een verdeling na uit haar JSON-bestand, zonder database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, and what is shown of it: a verdict on the outcome in it, or the whole file computed anew."""
        parser.add_argument("bestand", type=Path, help="Het JSON-bestand van een verdeling.")
        parser.add_argument(
            "--controleer", action="store_true", help="zeg op de cent of de uitkomst in het bestand klopt"
        )
        parser.add_argument("--json", action="store_true", help="toon het hele bestand met de nagerekende uitkomst")

    def handle(self, *args: Any, bestand: Path, controleer: bool, json: bool, **options: Any) -> None:
        """Compute and print. Raises CommandError for a wrong file, and with --controleer when a cent differs."""
        try:
            result = reken_na(bestand)
        except Rekenfout as error:
            raise CommandError("\n".join(error.meldingen)) from None
        if json:
            self.stdout.write(to_json(result.model, result.invoer, result.berekend))
            return
        if not controleer:
            self.stdout.write("\n".join(schrijf_uitkomst(result)))
            return
        verdict = "\n".join(schrijf_oordeel(result))
        if result.in_bestand is None or result.verschillen:
            raise CommandError(verdict)
        self.stdout.write(verdict)
