"""What asks for care in the installation as a whole: lines for Mijn werk of the beheerder."""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Max, Min
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Afloop, Beveiligingsgebeurtenis, Beveiligingssoort
from swv.kern.templatetags.verband import datum
from swv.kern.werk import TE_LAAT, Werkregel, register_werk
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker

# A night, and two hours for one that takes long.
OUD = timedelta(hours=26)


@register_werk()
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """That there is no recent back-up, for the beheerder; at most two queries. A demo has none: its data is invented."""
    if user.rol != Rol.BEHEERDER or settings.DEMO:
        return []
    return describe_reservekopie(get_last_reservekopie(), timezone.now())


def get_last_reservekopie() -> tuple[datetime | None, datetime]:
    """When the last back-up was made (None: never), and since when there could have been one: the first migration."""
    made = Beveiligingsgebeurtenis.objects.filter(soort=Beveiligingssoort.RESERVEKOPIE, uitkomst=Afloop.GELUKT)
    last = made.aggregate(op=Max("op"))["op"]
    return last, last or MigrationRecorder.Migration.objects.aggregate(op=Min("applied"))["op"]


def describe_reservekopie(found: tuple[datetime | None, datetime], nu: datetime) -> list[Werkregel]:
    """The line, when the last back-up, or a start without one, is more than 26 hours ago."""
    last, since = found
    if nu - since <= OUD:
        return []
    stand = f"de laatste is van {datum(timezone.localdate(last))}" if last else "er is er nog geen"
    return [
        Werkregel(
            TE_LAAT, "Geen reservekopie van vannacht", f"{stand}; vraag wie Verband draait om ernaar te kijken",
            reverse("werkplek:help"), dag=timezone.localdate(since),
        )
    ]  # fmt: skip
