"""The besluitenlijst and the bundle of a meeting, rendered for one person: what that person does not see is not in it."""

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from django.utils import timezone

from leerlingen.models import Document
from swv.kern.bestanden import MB, SOORTEN
from swv.kern.pdf import merge_pdfs, render_pdf
from swv.kern.taken import TaakMislukt
from swv.kern.taken.voortgang import Voortgang
from swv.organisatie.models import Gebruiker, get_logo_url
from toewijzing.brieven.inhoud import describe_expert
from toewijzing.forms.zitting import name_member
from toewijzing.models import Aanvraag, Postbundel, Zitting, Zittingsdeelname, Zittingsstuk
from toewijzing.presentatie.omschrijving import describe_toekenning, get_answers
from toewijzing.queries.agenda import Agendazaak, get_agenda
from toewijzing.queries.zichtbaar import get_visible_besluit
from toewijzing.queries.zienswijze import get_niet_gevraagd, get_zienswijzen

# A bundle is read on a tablet; what is longer opens slowly there and costs the worker its memory.
MAX_PAGINAS = 1500
MAX_BYTES = 150 * MB
TE_GROOT = f"Met dit document erbij wordt de bundel te groot (meer dan {MAX_PAGINAS} pagina's of {MAX_BYTES // MB} MB)."
AFBEELDINGEN = (SOORTEN["jpg"], SOORTEN["png"])

Deel = tuple[str, bytes, int]


@dataclass(frozen=True)
class Zittinginhoud:
    """What a PDF of this meeting holds for this person."""

    zitting: Zitting
    user: Gebruiker
    zaken: list[Agendazaak]
    deelnames: list[Zittingsdeelname]

    @property
    def eigen(self) -> list[tuple[Agendazaak, Aanvraag]]:
        """The cases in which this person takes part, with their requests."""
        return [(zaak, zaak.aanvraag) for zaak in self.zaken if zaak.aanvraag is not None]

    @property
    def weggelaten(self) -> int:
        """How many cases are on the agenda that this person takes no part in."""
        return len(self.zaken) - len(self.eigen)


def act_as(stuk: Zittingsstuk | Postbundel) -> Gebruiker:
    """Whom the piece is for, in the role in which it was asked. Raises TaakMislukt when that role has ended."""
    user = stuk.gemaakt_voor
    lid = next((lid for lid in user.lidmaatschappen if lid.pk == stuk.lidmaatschap_id), None)
    if lid is None or not user.is_active:
        raise TaakMislukt("De rol waarin dit stuk is gevraagd, is geëindigd. Vraag het stuk opnieuw.")
    user.lidmaatschap = lid
    return user


def get_inhoud(stuk: Zittingsstuk) -> Zittinginhoud:
    """Everything the piece is made of, read with the rights of the person it is for. Raises TaakMislukt."""
    user = act_as(stuk)
    zitting = Zitting.objects.visible_to(user).select_related("swv", "orgaan").filter(pk=stuk.zitting_id).first()
    if zitting is None:
        raise TaakMislukt("De zitting is voor u niet te openen.")
    zaken = get_agenda(zitting, user, timezone.localdate())
    return Zittinginhoud(zitting, user, zaken, list(zitting.deelnames.select_related("gebruiker")))


# --- rendering ------------------------------------------------------------------------------------------------------


def get_base(inhoud: Zittinginhoud, kenmerk: str) -> dict[str, Any]:
    """What every page of a piece shows."""
    zitting = inhoud.zitting
    return {
        "afzender": zitting.swv, "kleur_merk": zitting.swv.kleur_merk, "logo": get_logo_url(zitting.swv), "kenmerk": kenmerk, "zitting": zitting,
        "gemaakt_voor": inhoud.user, "gemaakt_op": timezone.now(), "weggelaten": inhoud.weggelaten,
    }  # fmt: skip


def render_besluitenlijst(inhoud: Zittinginhoud) -> bytes:
    """Who was there, who left for which case, and the commission's advice with its reasons per case."""
    namen = {deelname.gebruiker_id: deelname.gebruiker.naam for deelname in inhoud.deelnames}
    context = get_base(inhoud, f"Besluitenlijst zitting {inhoud.zitting.datum:%d-%m-%Y}") | {
        "aanwezig": [name_member(d) for d in inhoud.deelnames if d.aanwezig],
        "afwezig": [name_member(d) for d in inhoud.deelnames if not d.aanwezig],
        "is_vastgelegd": any(d.aanwezig is not None for d in inhoud.deelnames),
        "gasten": [f"{gast.naam} ({gast.organisatie})" for gast in inhoud.zitting.gasten.all()],
        "regels": [describe_zaak(zaak, inhoud.user, namen) for zaak in inhoud.zaken],
    }
    return render_pdf(
        "pdf/besluitenlijst.html", context, titel=f"Besluitenlijst zitting {inhoud.zitting.datum:%d-%m-%Y}"
    )


def describe_zaak(zaak: Agendazaak, user: Gebruiker, namen: dict[int, str]) -> dict[str, Any]:
    """One case on the besluitenlijst, with the decision when it was taken already."""
    besluit = get_visible_besluit(user, zaak.aanvraag) if zaak.aanvraag else None
    return {
        "zaak": zaak,
        "verschoond": [describe_recused(namen[pk], pk, zaak) for pk in zaak.verschoonden if pk in namen],
        "besluit": besluit,
        "toegekend": describe_toekenning(besluit) if besluit else "",
    }


def describe_recused(naam: str, pk: int, zaak: Agendazaak) -> str:
    """Who did not take part: the tie is told, a reason of one's own is not."""
    by_hand = zaak.punt is not None and pk in zaak.punt.met_de_hand
    return f"{naam} (verschoond)" if by_hand else f"{naam} (werkt bij de school of het bestuur dat de aanvraag deed)"


def render_bundel(inhoud: Zittinginhoud, voortgang: Voortgang) -> bytes:
    """Agenda, then per case its summary, the advices and the documents, with a bookmark for each."""
    titel = f"Vergaderbundel zitting {inhoud.zitting.datum:%d-%m-%Y}"
    maat = Maat()
    context = get_base(inhoud, titel) | {
        "deel": True,
        "zaken": inhoud.zaken,
        "leden": [name_member(d) for d in inhoud.deelnames],
    }
    delen = [("Agenda", render_pdf("pdf/bundel_agenda.html", context, titel=titel), 0)]
    for plek, (zaak, aanvraag) in enumerate(inhoud.eigen):
        voortgang(5 + 85 * plek // len(inhoud.eigen), f"Zaak {plek + 1} van {len(inhoud.eigen)}")
        delen += render_zaak(inhoud, zaak, aanvraag, maat)
    voortgang(92, "De delen worden samengevoegd")
    return merge_pdfs(delen, titel=titel, genummerd=True)


def render_zaak(inhoud: Zittinginhoud, zaak: Agendazaak, aanvraag: Aanvraag, maat: "Maat") -> list[Deel]:
    """The parts of one case, with their bookmarks."""
    kop = f"Zaak {zaak.plek} · {zaak.nummer}"
    context = get_base(inhoud, kop) | {
        "deel": True, "zaak": zaak, "aanvraag": aanvraag, "leerling": aanvraag.leerling, "antwoorden": get_answers(aanvraag),
        "zienswijzen": get_zienswijzen(aanvraag),
        "niet_gevraagd": get_niet_gevraagd(aanvraag, timezone.localdate()),
        "adviezen": [describe_expert(regel.advies) for regel in zaak.adviezen],
    }  # fmt: skip
    delen = [(f"{kop} · {aanvraag.soort.naam}", render_pdf("pdf/bundel_zaak.html", context, titel=kop), 0)]
    if zaak.adviezen:
        delen.append(("Adviezen", render_pdf("pdf/bundel_adviezen.html", context, titel=f"Adviezen bij {kop}"), 1))
    for document in (bijlage.document for bijlage in zaak.bijlagen):
        delen.append((f"{document.get_soort_display()}: {document.naam}", render_document(document, context, maat), 1))
    return delen


# --- documents ------------------------------------------------------------------------------------------------------


@dataclass
class Maat:
    """How much is in the bundle already; what would make it too large is named instead of taken in."""

    paginas: int = 0
    bytes: int = 0

    def fits(self, paginas: int, size: int) -> bool:
        """Count this document in when there is room for it."""
        if self.paginas + paginas > MAX_PAGINAS or self.bytes + size > MAX_BYTES:
            return False
        self.paginas, self.bytes = self.paginas + paginas, self.bytes + size
        return True


def render_document(document: Document, context: dict[str, Any], maat: Maat) -> bytes:
    """The document itself when it is a PDF or a picture that fits, else a page that says where to find it."""
    is_pdf = document.mime == SOORTEN["pdf"]
    if not is_pdf and document.mime not in AFBEELDINGEN:
        return render_note(document, context, "Dit soort bestand kan niet in de bundel.")
    if document.grootte > MAX_BYTES:
        return render_note(document, context, TE_GROOT)
    content = read_file(document)
    paginas = count_pages(content) if is_pdf and content else 1
    if not content or not paginas:
        return render_note(document, context, "Dit bestand kon niet worden gelezen.")
    if not maat.fits(paginas, len(content)):
        return render_note(document, context, TE_GROOT)
    return content if is_pdf else render_picture(document, content, context)


def read_file(document: Document) -> bytes:
    """The content; empty when the file is not there."""
    try:
        with document.bestand.open("rb") as stream:
            return bytes(stream.read())
    except FileNotFoundError:
        return b""


def count_pages(content: bytes) -> int:
    """Number of pages of a PDF; 0 when it can't be read."""
    import pikepdf  # slow to load, and only needed here

    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            return len(pdf.pages)
    except pikepdf.PdfError:
        return 0


def render_note(document: Document, context: dict[str, Any], reden: str) -> bytes:
    """A page in the place of a document that is not in the bundle."""
    return render_pdf("pdf/bundel_melding.html", context | {"document": document, "reden": reden}, titel=document.naam)


def render_picture(document: Document, content: bytes, context: dict[str, Any]) -> bytes:
    """A picture on a page of its own."""
    source = f"data:{document.mime};base64,{b64encode(content).decode()}"
    return render_pdf(
        "pdf/bundel_afbeelding.html", context | {"document": document, "bron": source}, titel=document.naam
    )
