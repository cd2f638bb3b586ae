"""``manage.py logboek_bewaren``: for how many months the log of security events is kept."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from swv.kern.invoer.opdracht import Opdracht, clean_arguments
from swv.kern.logboek import get_termijn, set_termijn


class Command(Opdracht):
    help = "Toon of wijzig hoeveel maanden het beveiligingslogboek wordt bewaard."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The new term, with the risk on which it rests; without them only the present one is shown."""
        parser.add_argument("maanden", type=int, nargs="?", help="Nieuwe termijn, in maanden.")
        parser.add_argument("--reden", default="", help="Op welk risico deze termijn berust.")

    def handle(self, *args: Any, maanden: int | None, reden: str, **options: Any) -> None:
        """Set the term when one is given. Raises CommandError outside the bounds or without reason."""
        if maanden is not None:
            try:
                set_termijn(maanden=maanden, reden=clean_arguments({"reden": reden})[0]["reden"])
            except ValidationError as problem:
                raise CommandError(" ".join(problem.messages)) from problem
        self.stdout.write(f"Het beveiligingslogboek wordt {get_termijn()} maanden bewaard.")
