"""``manage.py api_token <e-mail>``: a token with which a program calls the API as this person."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError
from django.utils import timezone

from swv.kern.invoer.opdracht import Opdracht, clean_arguments
from swv.organisatie.api import HEADER
from swv.organisatie.enums import Kamer
from swv.organisatie.models import Gebruiker
from swv.organisatie.services import make_token


class Command(Opdracht):
    help = "Maak een token voor de API. Het wordt één keer getoond; daarna is alleen een nieuw token mogelijk."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whose token, in which of several roles, and for how many days (30 unless told otherwise)."""
        parser.add_argument("email", help="E-mailadres van een gebruiker met een rol.")
        parser.add_argument("--lidmaatschap", type=int, help="Id van de rol, als deze persoon er meer heeft.")
        parser.add_argument("--dagen", type=int, default=30, help="Hoe lang het token werkt (standaard 30 dagen).")
        parser.add_argument("--schrijven", action="store_true", help="Ook wijzigen; anders alleen lezen.")
        parser.add_argument(
            "--kamer", action="append", choices=Kamer.values, help="Voor welk onderdeel; vaker mag. Anders: alle."
        )

    def handle(
        self,
        *args: Any,
        email: str,
        lidmaatschap: int | None,
        dagen: int,
        schrijven: bool,
        kamer: list[str] | None,
        **options: Any,
    ) -> None:
        """Print the headers to call with. CommandError without an open account, for a wrong role or under 1 day."""
        email = clean_arguments({"email": email})[0]["email"]
        gebruiker = Gebruiker.objects.filter(email=email.lower(), is_active=True).first()
        if gebruiker is None or not gebruiker.lidmaatschappen:
            raise CommandError(f"Er is geen open account met een rol voor {email}.")
        if lidmaatschap is not None and lidmaatschap not in {lid.pk for lid in gebruiker.lidmaatschappen}:
            rollen = ", ".join(f"{lid.pk} ({lid})" for lid in gebruiker.lidmaatschappen)
            raise CommandError(f"Lidmaatschap {lidmaatschap} hoort niet bij deze gebruiker. Kies uit: {rollen}.")
        lid = next((lid for lid in gebruiker.lidmaatschappen if lid.pk == lidmaatschap), None)
        try:
            _, token = make_token(gebruiker=gebruiker, naam="Gemaakt op de server", lidmaatschap=lid, schrijven=schrijven,
                                  kamers=kamer or Kamer.values, dagen=dagen)  # fmt: skip
        except ValidationError as problem:
            raise CommandError(" ".join(problem.messages)) from problem
        einde = timezone.localtime(timezone.now() + timedelta(days=dagen))
        self.stdout.write(f"Authorization: Token {token}")
        if lidmaatschap is not None:
            self.stdout.write(f"{HEADER}: {lidmaatschap}")
        self.stderr.write(f"Dit token werkt tot {einde:%d-%m-%Y}. Bewaar het veilig: het wordt niet nog eens getoond.")
