"""Background jobs of the demo: what has to wait until a worker has made a PDF."""

from django.utils import timezone

from rapportage.jaarverslag.demo import TAAKSOORT_OPENBAAR, publish
from rapportage.jaarverslag.models import Jaarverslag
from swv.kern.models import Taak
from swv.kern.taken.taak import TaakMislukt, register_taak
from swv.kern.taken.voortgang import Voortgang


@register_taak(TAAKSOORT_OPENBAAR, queue="verslag")
def maak_openbaar(taak: Taak, voortgang: Voortgang) -> None:
    """Publish the report of the demo; it is planned after its PDF and on the same queue, and tried again if not."""
    if taak.gebruiker is None:
        raise TaakMislukt("Wie het verslag openbaar maakt, is niet meer bekend.")
    verslag = Jaarverslag.objects.select_related("swv").get(pk=taak.object_id)
    publish(verslag, taak.gebruiker, timezone.localdate())
