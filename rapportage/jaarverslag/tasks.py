"""Background jobs of the jaarverslag, on a queue of their own: a report takes memory and seconds."""

from rapportage.jaarverslag.brieven.verslag import build_report
from rapportage.jaarverslag.enums import Jaarverslagdocumentsoort
from rapportage.jaarverslag.models import Jaarverslag, Jaarverslagdocument
from rapportage.jaarverslag.services.cijfer import TAAKSOORT as TELLEN
from rapportage.jaarverslag.services.cijfer import count_figures
from rapportage.jaarverslag.services.document import TAAKSOORT as PDF_MAKEN
from rapportage.jaarverslag.services.document import check_wanted, save_document
from swv.kern.models import Taak
from swv.kern.taken.taak import TaakMislukt, register_taak
from swv.kern.taken.voortgang import Voortgang

WACHTRIJ = "verslag"


@register_taak(TELLEN, queue=WACHTRIJ, leerlinggegevens=True)
def tel_cijfers(taak: Taak, voortgang: Voortgang) -> None:
    """Fill the figure blocks of a concept from the registers."""
    verslag = Jaarverslag.objects.select_related("swv").filter(pk=taak.object_id).first()
    if verslag is None:
        raise TaakMislukt("Dit jaarverslag is er niet (meer).")
    count_figures(verslag, voortgang)


@register_taak(PDF_MAKEN, queue=WACHTRIJ)
def maak_pdf(taak: Taak, voortgang: Voortgang) -> None:
    """Make one PDF of a report, whole or not at all."""
    document = Jaarverslagdocument.objects.select_related("jaarverslag__swv").filter(pk=taak.object_id).first()
    if document is None:
        raise TaakMislukt("Dit verslag is er niet (meer).")
    if document.gemaakt_op is not None:
        return
    check_wanted(document.pk)
    made = build_report(
        document.jaarverslag,
        definitief=document.soort == Jaarverslagdocumentsoort.DEFINITIEF,
        voortgang=voortgang,
        controleer=lambda: check_wanted(document.pk),
    )
    voortgang(97, "Het verslag wordt bewaard")
    save_document(document=document, content=made.content, paginas=made.paginas, kenmerken=made.kenmerken)
