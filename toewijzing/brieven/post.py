"""The letters of one day in one PDF: the files that went out, byte for byte, one behind the other."""

from dataclasses import dataclass

from swv.kern.pdf import merge_pdfs, pad_even
from swv.kern.taken import TaakMislukt
from swv.kern.taken.voortgang import Voortgang
from toewijzing.brieven.zitting import act_as, count_pages
from toewijzing.models import Brief, Postbundel
from toewijzing.queries.post import get_post
from toewijzing.services.brief import is_intact

GEEN_BESTAND = "Van geen van deze brieven is het bestand er zoals het is verstuurd. Vraag het systeembeheer om hulp."


@dataclass(frozen=True)
class Postpdf:
    """The PDF, its number of pages, the ids of the letters in it, and of those that could not be."""

    content: bytes
    paginas: int
    brieven: list[int]
    ontbreekt: list[int]


def render_post(bundel: Postbundel, voortgang: Voortgang) -> Postpdf:
    """The letters of this bundle in its order, read with the rights of the person it is for. Raises TaakMislukt."""
    user = act_as(bundel)
    found = get_post(user, bundel.dag).select_related("besluit__aanvraag").in_bulk(bundel.brieven)
    delen, ontbreekt = [], []
    for plek, pk in enumerate(bundel.brieven):
        voortgang(5 + 80 * plek // len(bundel.brieven), f"Brief {plek + 1} van {len(bundel.brieven)}")
        brief = found.get(pk)
        if brief is None or not is_intact(brief):
            ontbreekt.append(pk)
            continue
        delen.append((brief.besluit.aanvraag.nummer, read_letter(brief, dubbelzijdig=bundel.dubbelzijdig), 0))
    if not delen:
        raise TaakMislukt(GEEN_BESTAND)
    voortgang(88, "De brieven worden samengevoegd")
    content = merge_pdfs(delen, titel=f"Post van {bundel.dag:%d-%m-%Y}")
    gone = set(ontbreekt)
    return Postpdf(content, count_pages(content), [pk for pk in bundel.brieven if pk not in gone], ontbreekt)


def read_letter(brief: Brief, *, dubbelzijdig: bool) -> bytes:
    """The file of a letter; for printing on both sides with a whole number of sheets."""
    with brief.bestand.open("rb") as stream:
        content = bytes(stream.read())
    return pad_even(content) if dubbelzijdig else content
