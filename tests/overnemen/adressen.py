"""The addresses of this room: for whom each is, and an example object."""

from typing import Any

from django.utils import timezone

from overnemen.calculations.bestand import Inrichting, write_file
from overnemen.models import Overname
from overnemen.services.overname import keep_bestand
from swv.organisatie.enums import Rol
from tests.rollen import als

BEHEER = frozenset({Rol.BEHEERDER})
ROLLEN = {
    **dict.fromkeys(
        ("overnemen:overzicht", "overnemen:inlezen", "overnemen:uit", "overnemen:bekijken", "overnemen:overname"),
        BEHEER,
    ),
    "overnemen:maken": BEHEER | {Rol.SECRETARIS, Rol.DIRECTEUR},
}


def make_objects(beheerder: Any) -> dict[str, int]:
    """{address: id of a file that waits, or of what was taken over}."""
    vandaag = timezone.localdate()
    data = write_file(Inrichting("vo", "Duin", vandaag, {"consultsoort": [{"naam": "Dyslexie"}]}))
    with als(beheerder) as by:
        swv = by.lid.organisatie
        bestand = keep_bestand(swv=swv, by=by, naam="buren.json", data=data, vandaag=vandaag)
        overname = Overname.objects.create(
            swv=swv, bestand="x.json", sha256="0" * 64, van_swv="Duin", sector="vo", gemaakt_op=vandaag, door=by
        )
    return {"overnemen:bekijken": bestand.pk, "overnemen:overname": overname.pk}
