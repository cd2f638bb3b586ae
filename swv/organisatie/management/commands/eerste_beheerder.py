"""``manage.py eerste_beheerder``: a new samenwerkingsverband and the person who sets it up."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from swv.kern.invoer.bsn import log_alarms
from swv.kern.invoer.opdracht import add_geen_bsn, clean_arguments
from swv.organisatie.enums import Sector
from swv.organisatie.models import Gebruiker
from swv.organisatie.services import create_swv


class Command(BaseCommand):
    help = "Maak een samenwerkingsverband en de eerste beheerder. Toont de link waarmee die een wachtwoord kiest."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Name, code and sector of the samenwerkingsverband, and name and e-mail address of its beheerder."""
        parser.add_argument("--swv-naam", required=True)
        parser.add_argument("--swv-code", required=True, help="Bijvoorbeeld VO2704.")
        parser.add_argument("--sector", required=True, choices=Sector.values)
        parser.add_argument("--email", required=True, help="E-mailadres van de beheerder.")
        parser.add_argument("--naam", required=True, help="Naam van de beheerder.")
        add_geen_bsn(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Make both and print the link to choose a password (a week). Raises CommandError for what is refused."""
        asked = {name: options[name.replace("-", "_")] for name in ("swv-naam", "swv-code", "email", "naam")}
        typed, alarms = clean_arguments(asked, geen_bsn=options["geen_bsn"])
        try:
            swv, url = create_swv(
                naam=typed["swv-naam"], code=typed["swv-code"], sector=options["sector"], email=typed["email"],
                beheerder=typed["naam"], vandaag=timezone.localdate(),
            )  # fmt: skip
        except ValidationError as problem:
            raise CommandError(" ".join(problem.messages)) from problem
        log_alarms(
            alarms, door=Gebruiker.objects.get(email=typed["email"].lower()), object_soort="organisatie", object_id=swv.pk
        )  # fmt: skip
        self.stderr.write(f"{swv.naam} is er. De beheerder kiest een wachtwoord met deze link (een week geldig):")
        self.stdout.write(url)
