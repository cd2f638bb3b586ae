"""Documents of others in a report: the jaarrekening and the controleverklaring, as PDF."""

from datetime import datetime
from io import BytesIO

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from rapportage.jaarverslag.enums import Bijlagesoort
from rapportage.jaarverslag.models import Jaarverslag, Jaarverslagbijlage
from swv.kern.bestanden.bestand import inspect_upload
from swv.kern.pdf.maken import is_tagged
from swv.organisatie.models import Gebruiker

MAX_PAGINAS = 200
ALLEEN_PDF = "Kies een pdf: dit bestand komt met zijn eigen bladzijden in het verslag."


def inspect_pdf(bestand: UploadedFile) -> tuple[bytes, str, int, bool]:
    """(content, SHA-256, pages, tagged) of a PDF that can go into the report. Raises ValidationError in Dutch."""
    import pikepdf  # slow to load, and only needed here

    found = inspect_upload(bestand)
    if found.soort != "pdf":
        raise ValidationError({"bestand": f"«{bestand.name}» is geen pdf. {ALLEEN_PDF}"})
    bestand.seek(0)
    content = bestand.read()
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            pages = len(pdf.pages)
    except pikepdf.PdfError as problem:
        raise ValidationError(
            {"bestand": f"«{bestand.name}» is niet te lezen. Sla het opnieuw op als pdf."}
        ) from problem
    if not 1 <= pages <= MAX_PAGINAS:
        raise ValidationError({"bestand": f"«{bestand.name}» heeft {pages} bladzijden; hoogstens {MAX_PAGINAS} kan."})
    return content, found.sha256, pages, is_tagged(content)


@transaction.atomic
def add_bijlage(
    *, verslag: Jaarverslag, soort: str, bestand: UploadedFile, by: Gebruiker, op: datetime
) -> Jaarverslagbijlage:  # fmt: skip
    """Put this PDF in the report, in the place of the one that was there. Raises ValidationError."""
    content, sha256, pages, tagged = inspect_pdf(bestand)
    drop_bijlagen(verslag, soort)
    return Jaarverslagbijlage.objects.create(
        jaarverslag=verslag, soort=soort, naam=(bestand.name or "bijlage.pdf")[-150:], sha256=sha256, paginas=pages,
        bestand=ContentFile(content, name="bijlage.pdf"), grootte=len(content), is_getagd=tagged, toegevoegd_door=by,
        toegevoegd_op=op,
    )  # fmt: skip


def drop_bijlagen(verslag: Jaarverslag, soort: str = Bijlagesoort.CONTROLEVERKLARING) -> int:
    """What was there no longer counts; it stays kept. Returns how many."""
    rows = verslag.bijlagen.filter(soort=soort, vervallen_op__isnull=True)
    return rows.update(vervallen_op=timezone.now())
