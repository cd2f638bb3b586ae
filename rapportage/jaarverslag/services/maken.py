"""Beginning a jaarverslag, and beginning the erratum of one that was adopted."""

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction

from rapportage.jaarverslag.calculations.hoofdstuk import HOOFDSTUKKEN
from rapportage.jaarverslag.enums import LOPEND, Bijlagesoort
from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag, Jaarverslagbijlage
from rapportage.jaarverslag.services.cijfer import plan_count
from swv.organisatie.models import Gebruiker, Organisatie


@transaction.atomic
def create_jaarverslag(*, swv: Organisatie, jaar: int, by: Gebruiker, is_demo: bool = False) -> Jaarverslag:
    """A concept with all chapters empty; its figures are counted in the background.

    Raises ValidationError when this year has a report already.
    """
    Organisatie.objects.select_for_update(of=("self",), no_key=True).get(pk=swv.pk)
    if Jaarverslag.objects.filter(swv=swv, jaar=jaar).exists():
        raise ValidationError({"jaar": f"Er is al een jaarverslag over {jaar}. Open het, of maak een erratum."})
    verslag = Jaarverslag.objects.create(swv=swv, jaar=jaar, aangemaakt_door=by, is_demo=is_demo)
    for plek, soort in enumerate(HOOFDSTUKKEN, 1):
        Hoofdstuk.objects.create(jaarverslag=verslag, code=soort.code, volgorde=plek, rol=soort.rol)
    plan_count(verslag=verslag, by=by)
    return verslag


@transaction.atomic
def create_erratum(*, verslag: Jaarverslag, reden: str, by: Gebruiker) -> Jaarverslag:
    """The next version of an adopted report: a concept with the same texts and jaarrekening, and figures counted anew.

    The controleverklaring does not go along: it was about the other version.
    """
    erratum = Jaarverslag.objects.create(
        swv=verslag.swv, jaar=verslag.jaar, volgnummer=verslag.volgnummer + 1, vervangt=verslag, reden=reden,
        aangemaakt_door=by, is_demo=verslag.is_demo,
    )  # fmt: skip
    for old in verslag.hoofdstukken.all():
        Hoofdstuk.objects.create(
            jaarverslag=erratum,
            code=old.code,
            volgorde=old.volgorde,
            rol=old.rol,
            eigenaar_id=old.eigenaar_id,
            tekst=old.tekst,
        )
    for bijlage in verslag.bijlagen.filter(soort=Bijlagesoort.JAARREKENING, vervallen_op__isnull=True):
        copy_bijlage(bijlage, erratum)
    plan_count(verslag=erratum, by=by)
    return erratum


def copy_bijlage(bijlage: Jaarverslagbijlage, naar: Jaarverslag) -> Jaarverslagbijlage:
    """The same document in another version, with a file of its own."""
    with bijlage.bestand.open("rb") as stream:
        content = ContentFile(stream.read(), name="bijlage.pdf")
    return Jaarverslagbijlage.objects.create(
        jaarverslag=naar, soort=bijlage.soort, naam=bijlage.naam, bestand=content, sha256=bijlage.sha256,
        grootte=bijlage.grootte, paginas=bijlage.paginas, is_getagd=bijlage.is_getagd,
        toegevoegd_door_id=bijlage.toegevoegd_door_id,
    )  # fmt: skip


def has_running(verslag: Jaarverslag) -> bool:
    """Is another version of this year being worked on?"""
    others = Jaarverslag.objects.filter(swv=verslag.swv_id, jaar=verslag.jaar, status__in=LOPEND)
    return others.exclude(pk=verslag.pk).exists()
