"""``manage.py rol_bevestigen``: the way out when an swv has nobody left who can confirm a role."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError
from django.utils import timezone

from swv.kern.invoer.opdracht import Opdracht, clean_arguments
from swv.organisatie.models import Rolvoorstel
from swv.organisatie.services import confirm_rol_on_server


class Command(Opdracht):
    help = (
        "Bevestig een voorgestelde rol als er niemand meer is die dat kan. Het nummer staat op de pagina van het voorstel."
        " De directeur, de FG en het adres van het samenwerkingsverband krijgen bericht."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which proposal, and why nobody of the swv can confirm it."""
        parser.add_argument("nummer", type=int, help="Nummer van het voorstel.")
        parser.add_argument("--reden", required=True, help="Waarom niemand van het samenwerkingsverband het kan.")

    def handle(self, *args: Any, nummer: int, reden: str, **options: Any) -> None:
        """Give the role. CommandError for an unknown proposal, one that no longer waits, or without a reason."""
        reden = clean_arguments({"reden": reden})[0]["reden"]
        voorstel = Rolvoorstel.objects.filter(pk=nummer).first()
        if voorstel is None:
            raise CommandError(f"Er is geen voorstel met nummer {nummer}.")
        try:
            lid = confirm_rol_on_server(voorstel=voorstel, reden=reden, vandaag=timezone.localdate())
        except ValidationError as problem:
            raise CommandError(" ".join(problem.messages)) from problem
        self.stdout.write(f"{lid.gebruiker.naam} is nu {lid}.")
