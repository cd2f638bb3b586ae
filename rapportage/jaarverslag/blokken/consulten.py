"""Consultations of one year and the hours of who guides schools. Small numbers are hidden: a question may be about a pupil."""

from collections import Counter

from django.db.models import Sum

from consulten.calculations import show_uren
from consulten.enums import Consultonderwerp
from consulten.models import Consult, Uurregel
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokgetal,
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    told,
)
from swv.kern.kleine_cellen import find_hidden

SAMEN = "samen"
RIJEN = {
    Consultonderwerp.LEERLING.value: "Over een leerling",
    Consultonderwerp.GROEP.value: "Over een groep of klas",
    Consultonderwerp.SCHOOL.value: "Over de school",
    SAMEN: "Samen",
}


@blok(
    "consulten", "Consulten en uren", bron="Consulten en uren in Verband",
    definitie="Vragen van scholen die in het kalenderjaar gesteld zijn, zonder aanvraag, en de uren die in dat jaar voor"
    " scholen geschreven zijn.",
    leerlingen=True,
)  # fmt: skip
def consulten(vraag: Blokvraag) -> Blokinhoud:
    """Questions of the year by subject, and hours. Raises BlokOntbreekt when there are neither."""
    asked = Consult.objects.filter(swv=vraag.swv, gesteld_op__range=(vraag.begin, vraag.eind))
    counts = Counter(asked.values_list("onderwerp", flat=True))
    minuten = Uurregel.objects.filter(swv=vraag.swv, dag__range=(vraag.begin, vraag.eind)).aggregate(
        som=Sum("minuten")
    )["som"]  # fmt: skip
    if not counts and not minuten:
        raise BlokOntbreekt(f"In Verband staan geen consulten en geen uren in {vraag.jaar}.")
    waarden = {code: counts[code] for code in Consultonderwerp.values} | {SAMEN: counts.total()}
    hidden = find_hidden(waarden, [(SAMEN, Consultonderwerp.values)])
    rijen = tuple(
        Blokrij(naam, (told(None if code in hidden else waarden[code]),), "totaal" if code == SAMEN else "")
        for code, naam in RIJEN.items()
    )
    tabel = Bloktabel("Consulten in het jaar", "Waar de vraag over ging", (Blokkolom(str(vraag.jaar)),), rijen)
    uren = Blokgetal("Uren voor scholen", show_uren(minuten or 0))
    return Blokinhoud(tabellen=(tabel,), getallen=(uren,), peil=f"Kalenderjaar {vraag.jaar}")
