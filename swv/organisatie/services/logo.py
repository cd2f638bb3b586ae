"""The logo of a samenwerkingsverband: through the gate for files, drawn anew, and kept small."""

from hashlib import sha256
from io import BytesIO
from typing import BinaryIO, cast

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import transaction

from swv.kern.bestanden import MB, inspect_upload
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.enums import Logosoort
from swv.organisatie.models import Gebruiker, Logo, Organisatie

MAX_BYTES = 2 * MB
MINST = 32  # points: what is smaller can't be read on paper
MAX_BREED, MAX_HOOG = 1200, 600
SOORTEN = {"png": Logosoort.PNG, "jpg": Logosoort.JPEG}
GEEN_PLAATJE = "Een logo is een png of een jpg. Hebt u een svg of een pdf? Sla het logo dan op als png en kies dat."
TE_GROOT = "Dit bestand is groter dan 2 MB. Sla het logo kleiner op: 1200 beeldpunten breed is genoeg."
TE_KLEIN = "Dit plaatje is maar {} bij {} beeldpunten. Kies een logo van minstens 32 bij 32 beeldpunten."


def draw_logo(bestand: File) -> tuple[Logosoort, bytes, tuple[int, int]]:
    """(kind, bytes, (width, height) in points) of a logo drawn anew, so that nothing but the picture is kept.

    At most 1200 by 600 points, never enlarged. Raises ValidationError for what is no png or jpg, or not fit.
    """
    from PIL import Image, ImageOps  # slow to load, and only needed here

    if (bestand.size or 0) > MAX_BYTES:
        raise ValidationError(TE_GROOT)
    if not (bestand.name or "").lower().endswith((".png", ".jpg", ".jpeg")):
        raise ValidationError(GEEN_PLAATJE)
    soort = SOORTEN.get(inspect_upload(bestand).soort)
    if soort is None:
        raise ValidationError(GEEN_PLAATJE)
    with Image.open(cast(BinaryIO, bestand), formats=("JPEG", "PNG")) as opened:
        is_png = soort == Logosoort.PNG
        picture = ImageOps.exif_transpose(opened).convert("RGBA" if is_png else "RGB")
    if min(picture.size) < MINST:
        raise ValidationError(TE_KLEIN.format(*picture.size))
    picture.thumbnail((MAX_BREED, MAX_HOOG))
    # Pillow writes a profile of colours (png) and a comment (jpg) again by itself: data of somebody else.
    picture.info.clear()
    output = BytesIO()
    picture.save(output, "PNG" if is_png else "JPEG", optimize=True, **({} if is_png else {"quality": 90}))
    return soort, output.getvalue(), picture.size


@transaction.atomic
def store_logo(*, swv: Organisatie, bestand: File, by: Gebruiker) -> Logo:
    """From now on this is the logo, on pages and in what is made from now on. Raises ValidationError."""
    soort, inhoud, (breedte, hoogte) = draw_logo(bestand)
    digest = sha256(inhoud).hexdigest()
    locked = _lock(swv)
    if locked.logo is not None and locked.logo.sha256 == digest:
        return locked.logo
    logo = Logo.objects.create(
        swv=swv, soort=soort, inhoud=inhoud, sha256=digest, breedte=breedte, hoogte=hoogte, door=by
    )
    _use(locked, logo, by)
    return logo


@transaction.atomic
def remove_logo(*, swv: Organisatie, by: Gebruiker) -> bool:
    """Go on without a logo; returns whether there was one. Letters that were made with it stay as they are."""
    locked = _lock(swv)
    if locked.logo is None:
        return False
    _use(locked, None, by)
    return True


def _lock(swv: Organisatie) -> Organisatie:
    # Two beheerders at the same moment: the second one waits here and then sees what the first made of it.
    return Organisatie.objects.select_for_update(of=("self",)).get(pk=swv.pk)


def _use(swv: Organisatie, logo: Logo | None, by: Gebruiker) -> None:
    swv.logo = logo
    swv.save(update_fields=["logo"])
    record_event(
        Beveiligingssoort.INSTELLING_GEWIJZIGD, gebruiker_id=by.pk, wat="organisatie.logo", id=logo.pk if logo else None
    )
