"""``manage.py demodata``: the demo swv with invented people, pupils and cases. Does nothing when there is one."""

from datetime import date
from typing import Any

from django.conf import settings
from django.core.management.base import CommandError, CommandParser
from django.db import transaction
from django.utils import timezone

from consulten.demo import make_demo_consulten
from financien.begroten.demo import make_demo_begroting
from financien.verdelen.demo import make_demo_geld
from rapportage.indicatoren.demo import make_demo_rapportage
from rapportage.jaarverslag.demo import make_demo_jaarverslag
from schoolaanvragen.demo import make_demo_schoolaanvragen
from swv.kern.invoer.opdracht import Opdracht
from swv.kern.taken.taak import leave_to_sweep
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie
from thuiszitters.demo import make_demo_thuiszitters
from werkplek.demo.bulk import make_bulk
from werkplek.demo.gegevens import PERSONEN, WACHTWOORD
from werkplek.demo.opps import make_demo_opps
from werkplek.demo.organisaties import DOMEIN, make_inrichting, make_organisaties, make_personen, read_gegevens
from werkplek.demo.zaken import Verteller


def make_demo(vandaag: date) -> None:
    """Everything, in one transaction: a demo that was broken off leaves nothing behind."""
    organisaties = make_organisaties()
    verteller = Verteller(organisaties, make_personen(organisaties, vandaag), vandaag)
    make_inrichting(organisaties["VO2704"], verteller.personen["beheerder"], vandaag)
    verteller.tell_all()
    make_demo_thuiszitters(verteller)
    make_demo_opps(verteller)
    make_demo_consulten(verteller)
    make_demo_schoolaanvragen(verteller)
    make_demo_geld(organisaties=organisaties, personen=verteller.personen, vandaag=vandaag)
    make_demo_begroting(
        swv=organisaties["VO2704"], personen=verteller.personen, vandaag=vandaag, gegevens=read_gegevens()
    )
    make_demo_rapportage(verteller)
    make_demo_jaarverslag(verteller)


class Command(Opdracht):
    help = "Maakt het demo-samenwerkingsverband met verzonnen mensen, leerlingen en aanvragen, en toont de logins."

    def add_arguments(self, parser: CommandParser) -> None:
        """``--toon-logins`` makes nothing; ``--aanvragen N`` adds N requests, also when the demo is there."""
        parser.add_argument("--toon-logins", action="store_true", help="Toon alleen de logins.")
        parser.add_argument(
            "--aanvragen", type=int, default=0, help="Maak er zo veel aanvragen bij, om snelheid te meten."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Raises CommandError outside a demo: invented data don't belong among real ones."""
        if options["toon_logins"]:
            self.show_logins()
            return
        if not settings.DEMO:
            raise CommandError("Dit is geen demo (DEMO=0). Verzonnen gegevens horen niet tussen echte.")
        if not Organisatie.objects.exists():
            with transaction.atomic(), leave_to_sweep():
                make_demo(timezone.localdate())
        if options["aanvragen"]:
            make_bulk(options["aanvragen"], timezone.localdate())
            self.stdout.write(f"{options['aanvragen']} aanvragen gemaakt.")
        self.show_logins()

    def show_logins(self) -> None:
        """The password, and one login for each role and scope; nothing when there is no demo."""
        if not Gebruiker.objects.filter(email=f"{PERSONEN[0].login}@{DOMEIN}").exists():
            return
        self.stdout.write(f"Wachtwoord voor iedereen: {WACHTWOORD}")
        shown: set[str] = set()
        for persoon in PERSONEN:
            if persoon.rol + persoon.scope not in shown:
                shown.add(persoon.rol + persoon.scope)
                self.stdout.write(f"  {Rol(persoon.rol).label:<22} {persoon.login}@{DOMEIN}")
