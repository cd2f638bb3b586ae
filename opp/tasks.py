"""Background jobs of the OPP. Each does its work whole or not at all (swv.kern.taken)."""

from django.utils import timezone

from leerlingen.models import Inschrijving
from opp.brieven import render_opp
from opp.models import OppVersie
from opp.queries.opp import with_wet
from opp.services import uitschrijving
from opp.services.brief import save_pdf
from opp.services.schoolstand import update_schoolstand
from swv.kern.models import Taak
from swv.kern.muren import wall_context
from swv.kern.taken import TaakMislukt, register_taak
from swv.kern.taken.voortgang import Voortgang
from swv.kern.woorden import in_woorden_van
from swv.organisatie.models import Gebruiker


@register_taak("opp_pdf", queue="pdf", leerlinggegevens=True)
def maak_opp_pdf(taak: Taak, voortgang: Voortgang) -> None:
    """Make the PDF of one adopted version and put it in the dossier."""
    versie = OppVersie.objects.select_related("opp", "vastgesteld_door").filter(pk=taak.object_id).first()
    if versie is None:
        raise TaakMislukt("Dit OPP is er niet (meer), of de school heeft geen toegang meer tot de leerling.")
    opp = with_wet(type(versie.opp).objects.filter(pk=versie.opp_id)).get()
    voortgang(20, "Het OPP wordt opgemaakt")
    with in_woorden_van(opp.soort.swv.sector):
        content = render_opp(opp, versie, timezone.localdate())
    voortgang(90, "Het OPP wordt bewaard")
    versie.opp = opp
    save_pdf(versie=versie, content=content)


@register_taak("opp_stand", leerlinggegevens=True)
def tel_opps(taak: Taak, voortgang: Voortgang) -> None:
    """Count the OPP's of one school, on its behalf."""
    update_schoolstand(school_id=taak.object_id, vandaag=timezone.localdate())


def _get_opdrachtgever(taak: Taak) -> Gebruiker:
    """Who planned this job: the closing stands in that name. Raises TaakMislukt."""
    if taak.gebruiker is None:
        raise TaakMislukt("Niet bekend is wie dit heeft gevraagd.")
    return taak.gebruiker


@register_taak(uitschrijving.TAAKSOORT, leerlinggegevens=True)
def sluit_opps_elders(taak: Taak, voortgang: Voortgang) -> None:
    """An enrolment that was recorded beforehand begins: the OPP's of the school the pupil left are closed."""
    nieuw = Inschrijving.objects.filter(pk=taak.object_id).first()
    if nieuw is None:  # undone on the day it was entered
        return
    uitschrijving.end_elsewhere(nieuw.leerling_id, nieuw.van, _get_opdrachtgever(taak), uitschrijving.REDEN)


@register_taak(uitschrijving.TAAKSOORT_WEG, leerlinggegevens=True)
def sluit_opps_na_uitschrijving(taak: Taak, voortgang: Voortgang) -> None:
    """The end of an enrolment, recorded beforehand, is there: the OPP is closed, unless the end was put off."""
    # The school may see the pupil no more from today; what it ordered is done as on the day it did so.
    with wall_context(taak.organisaties, timezone.localdate(taak.aangemaakt_op)):
        oud = Inschrijving.objects.filter(pk=taak.object_id).first()
        if oud is None:
            raise TaakMislukt("Deze inschrijving is er niet (meer).")
        if oud.tot is not None and oud.tot <= timezone.localdate():
            uitschrijving.end_elsewhere(oud.leerling_id, oud.tot, _get_opdrachtgever(taak), uitschrijving.REDEN_WEG)
