"""What in the log of who looked asks for a look: lines for Mijn werk of the beheerder and the FG."""

from datetime import date, datetime, time, timedelta

from django.db import connection
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from swv.kern.templatetags.verband import datum
from swv.kern.werk import DEZE_WEEK, Werkregel, register_werk
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Gebruiker

# So many different pupils on one day, one by one. Which behaviour deserves a look follows the BIO (8.16); how much is
# ours: a consulent on a full day opens some twenty dossiers, a coordinator who goes through all classes some forty.
GRENS = 50
DAGEN = 7


@register_werk()
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """A line per person and day, a week long, for who reads the log of security events; at most two queries."""
    lid = user.lidmaatschap
    if lid is None or not (lid.rol == Rol.BEHEERDER or lid.scope == AuditorScope.FG):
        return []
    rows = read_busy_days(vandaag)
    if lid.scope == AuditorScope.FG:
        van, tot = lid.onderzoek
        rows = [row for row in rows if van <= row[1] < tot]
    namen = dict(Gebruiker.objects.filter(pk__in={row[0] for row in rows}).values_list("pk", "naam")) if rows else {}
    url = reverse("organisatie:beveiligingslogboek")
    return [
        Werkregel(
            DEZE_WEEK, "Veel dossiers geopend", f"{namen[wie]}: {aantal} leerlingen op {datum(dag)}",
            f"{url}?{urlencode({'wie': wie})}", "Bekijk", dag=dag,
        )
        for wie, dag, aantal in rows
    ]  # fmt: skip


def read_busy_days(vandaag: date) -> list[tuple[int, date, int]]:
    """(person, day, pupils) of the last days above the threshold, of people of the swv for which somebody acts.

    The owner counts and judges (``verband_veel_ingezien``): who reads this sees no pupils.
    """
    sinds = timezone.make_aware(datetime.combine(vandaag - timedelta(days=DAGEN - 1), time()))
    with connection.cursor() as cursor:
        cursor.execute("select * from verband_veel_ingezien(%s, %s)", [sinds, GRENS])
        return list(cursor.fetchall())
