"""Background jobs of the money. Each does its work whole or not at all (swv.kern.taken)."""

from financien.verdelen.brieven import render_letter
from financien.verdelen.models import Verdeelbrief, Verdeelmodel
from financien.verdelen.services.arrangementen import TAAK, add_up
from financien.verdelen.services.brieven import save_letter
from swv.kern.models import Taak
from swv.kern.taken import TaakMislukt, register_taak
from swv.kern.taken.voortgang import Voortgang


@register_taak("verdeelbrief", queue="pdf")
def maak_verdeelbrief(taak: Taak, voortgang: Voortgang) -> None:
    """Make the letter to one board about an adopted distribution."""
    rows = Verdeelbrief.objects.select_related(
        "organisatie", "verdeling__swv", "verdeling__model", "verdeling__vervangt"
    )
    brief = rows.select_for_update(of=("self",)).filter(pk=taak.object_id).first()
    if brief is None:
        raise TaakMislukt("Deze brief is er niet (meer).")
    voortgang(20, "De brief wordt opgemaakt")
    content = render_letter(brief)
    voortgang(90, "De brief wordt bewaard")
    save_letter(brief=brief, content=content)


@register_taak(TAAK, leerlinggegevens=True)
def tel_arrangementen_op(taak: Taak, voortgang: Voortgang) -> None:
    """Add up the granted arrangements of the period of a model."""
    model = Verdeelmodel.objects.filter(pk=taak.object_id).first()
    if model is None:
        raise TaakMislukt("Dit model is er niet (meer).")
    voortgang(20, "De toekenningen worden opgeteld")
    add_up(swv_id=model.swv_id, begin=model.begin, eind=model.eind)
