"""Background jobs of this room. Each does its work whole or not at all (swv.kern.taken)."""

from schoolaanvragen.brieven import render_letter
from schoolaanvragen.models import Schoolbrief
from schoolaanvragen.services.besluit import TAAKSOORT, save_letter
from swv.kern.models import Taak
from swv.kern.taken import TaakMislukt, register_taak
from swv.kern.taken.voortgang import Voortgang


@register_taak(TAAKSOORT, queue="pdf")
def maak_schoolbrief(taak: Taak, voortgang: Voortgang) -> None:
    """Make the file of the letter of one decision, once."""
    brief = Schoolbrief.objects.select_for_update().filter(pk=taak.object_id).first()
    if brief is None:
        raise TaakMislukt("Deze brief is er niet (meer).")
    if brief.gemaakt_op is not None:
        return
    voortgang(20, "De brief wordt opgemaakt")
    content = render_letter(brief)
    voortgang(90, "De brief wordt bewaard")
    save_letter(brief=brief, content=content)
