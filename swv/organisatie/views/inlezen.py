"""The step that every import shares: which column of a file is what."""

from collections.abc import Sequence

from swv.kern.inlezen import Kolom, Koppeling
from swv.kern.inlezen.controle import open_file
from swv.kern.inlezen.koppelen import KolommenForm
from swv.kern.inlezen.plaatsen import Opzet
from swv.kern.invoer import get_data
from swv.organisatie.models import Inleesbestand
from swv.organisatie.verzoek import Verzoek


def make_koppelform(request: Verzoek, bestand: Inleesbestand, kolommen: Sequence[Kolom]) -> tuple[KolommenForm, Opzet]:
    """The form about the columns of this file, with what was said before. Raises Onleesbaar."""
    koppeling = Koppeling.from_json(bestand.koppeling)
    opzet = open_file(bytes(bestand.inhoud), bestand.naam, kolommen, koppeling)
    return KolommenForm(get_data(request), opzet=opzet, kolommen=kolommen, koppeling=koppeling), opzet
