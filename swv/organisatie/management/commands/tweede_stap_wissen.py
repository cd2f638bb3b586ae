"""``manage.py tweede_stap_wissen <e-mail> --reden …``: for a beheerder who lost telephone and recovery codes."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from swv.kern.invoer.opdracht import Opdracht, clean_arguments
from swv.organisatie.enums import Wisreden
from swv.organisatie.models import Gebruiker
from swv.organisatie.services import clear_second_step


class Command(Opdracht):
    help = "Wis de tweede stap van iemand die niet meer kan inloggen. Diegene krijgt daarvan bericht per e-mail."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whose second step, and why."""
        parser.add_argument("email", help="E-mailadres waarmee deze persoon inlogt.")
        uitleg = "; ".join(f"{code} ({label})" for code, label in Wisreden.choices)
        parser.add_argument("--reden", required=True, choices=Wisreden.values, help=f"Waarom: {uitleg}.")

    def handle(self, *args: Any, email: str, reden: str, **options: Any) -> None:
        """Clear it and say so. CommandError without an account, or when there is nothing to clear."""
        email = clean_arguments({"email": email})[0]["email"]
        gebruiker = Gebruiker.objects.filter(email=email.lower()).first()
        if gebruiker is None:
            raise CommandError(f"Er is geen account met het adres {email}.")
        try:
            ended = clear_second_step(gebruiker=gebruiker, reden=reden, by=None)
        except ValidationError as problem:
            raise CommandError(" ".join(problem.messages)) from problem
        self.stdout.write(
            f"De tweede stap van {gebruiker.naam} is gewist; {ended} keer uitgelogd. Er gaat een mail uit."
        )
