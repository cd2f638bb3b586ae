"""``manage.py eerste_beheerder``: a new samenwerkingsverband and the person who sets it up."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import CommandError
from django.utils import timezone

from swv.kern.invoer.bsn import log_alarms
from swv.kern.invoer.opdracht import Opdracht, add_geen_bsn, clean_arguments
from swv.organisatie.enums import Sector
from swv.organisatie.models import Gebruiker
from swv.organisatie.services.oprichten import EersteAccount, Opgericht, found_swv

MAIL_NAAR_MAP = (
    "Verband verstuurt nog geen mail: de uitnodiging staat alleen in de map {map}. Geef de link zelf door, of zet EMAIL_URL"
    " (README)."
)


class Command(Opdracht):
    help = (
        "Maak een samenwerkingsverband en de eerste beheerder. Toont de link waarmee die een wachtwoord kiest. Verkeerd"
        " getypt? Geef de opdracht opnieuw, zolang niemand inlogde: dan wordt verbeterd wat anders is."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Name, code and sector of the samenwerkingsverband, and name and e-mail address of its beheerder."""
        parser.add_argument("--swv-naam", required=True, help="Naam van het samenwerkingsverband.")
        parser.add_argument("--swv-code", required=True, help="PO of VO en vier cijfers, bijvoorbeeld VO2704.")
        sectoren = " of ".join(f"{code} ({label})" for code, label in Sector.choices)
        parser.add_argument("--sector", required=True, choices=Sector.values, help=f"{sectoren}.")
        parser.add_argument("--email", required=True, help="E-mailadres van de beheerder.")
        parser.add_argument("--naam", required=True, help="Naam van de beheerder.")
        add_geen_bsn(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Make both and print the link to choose a password (a week). Raises CommandError for what is refused."""
        asked = {name: options[name.replace("-", "_")] for name in ("swv-naam", "swv-code", "email", "naam")}
        typed, alarms = clean_arguments(asked, geen_bsn=options["geen_bsn"])
        gegevens = EersteAccount(
            swv_naam=typed["swv-naam"], code=typed["swv-code"], sector=options["sector"], email=typed["email"],
            naam=typed["naam"],
        )  # fmt: skip
        try:
            done = found_swv(gegevens, vandaag=timezone.localdate())
        except ValidationError as problem:
            raise CommandError("\n".join(problem.messages)) from problem
        log_alarms(
            alarms, door=Gebruiker.objects.get(email=typed["email"].lower()), object_soort="organisatie",
            object_id=done.swv.pk,
        )  # fmt: skip
        self.report(done)

    def report(self, done: Opgericht) -> None:
        """Say what was made or corrected, and how the beheerder gets in."""
        naam = f"{done.swv.naam} ({done.swv.code})"
        if done.is_new:
            self.stderr.write(f"{naam} is er.")
        else:
            said = "; ".join(done.verbeterd) or "niets, het stond er al zo"
            self.stderr.write(f"{naam} was er al. Verbeterd: {said}.")
        if not done.url:
            self.stderr.write("De beheerder koos al een wachtwoord en kan inloggen.")
            return
        self.stderr.write(
            "De beheerder kiest een wachtwoord met deze link (een week geldig). Een eerdere link telt niet."
        )
        self.stdout.write(done.url)
        if settings.EMAIL_BACKEND.endswith("filebased.EmailBackend"):
            self.stderr.write(MAIL_NAAR_MAP.format(map=getattr(settings, "EMAIL_FILE_PATH", "")))
