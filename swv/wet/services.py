"""Adding a row to a fact. Nothing is changed or deleted: a correction is a newer row of the same day."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from swv.kern.feiten import FEITEN, check_waarde
from swv.kern.invoer.uitleg import TE_KORT, find_no_bron, find_words
from swv.kern.schoolvakanties import check_eigen
from swv.organisatie.enums import Schoolsoort
from swv.organisatie.models import Gebruiker, Organisatie
from swv.wet.models import Eigenvakantie, Feit
from swv.wet.queries import ONTHOUDEN, VAKANTIEREGIO, VAKANTIES, get_feiten
from swv.wet.signals import feit_gewijzigd


@transaction.atomic
def add_feit(
    *,
    swv: Organisatie,
    code: str,
    waarde: str,
    van: date,
    tot: date | None,
    artikel: str,
    bron: str,
    nagezien_op: date | None,
    niet_nagezien: str,
    by: Gebruiker,
    vandaag: date,
) -> Feit:
    """This fact has this value from ``van`` up to but not including ``tot``. Raises ValidationError, KeyError (code)."""
    soort = FEITEN.soorten[code]
    waarde, bron, niet_nagezien = " ".join(waarde.split()), bron.strip(), niet_nagezien.strip()
    fouten = {
        "waarde": check_waarde(soort, waarde, van, tot, Schoolsoort.values),
        "bron": find_no_bron(bron) if bron else "Vul in waar dit staat.",
        "tot_en_met": "De laatste dag ligt vóór de eerste. Kies een latere dag." if tot and tot <= van else "",
        "nagezien_op": "Deze dag moet nog komen." if nagezien_op and nagezien_op > vandaag else "",
        "niet_nagezien": _check_state(nagezien_op, niet_nagezien),
    }
    if wrong := {name: text for name, text in fouten.items() if text}:
        raise ValidationError(wrong)
    feit = Feit.objects.create(
        swv=swv, code=code, waarde=waarde, van=van, tot=tot, artikel=artikel.strip(), bron=bron,
        nagezien_op=nagezien_op, niet_nagezien=niet_nagezien, door=by,
    )  # fmt: skip
    _forget(swv)
    feit_gewijzigd.send(sender=Feit, swv=swv, by=by)
    return feit


def _forget(swv: Organisatie) -> None:
    (ONTHOUDEN.get() or {}).pop(swv.pk, None)
    (VAKANTIES.get() or {}).pop(swv.pk, None)


@transaction.atomic
def add_vakantie(
    *, swv: Organisatie, schooljaar: int, naam: str, van: date, tot_en_met: date, bron: str, by: Gebruiker
) -> Eigenvakantie:
    """This advised holiday of this schooljaar falls on these days at this swv. Raises ValidationError per field."""
    regio = get_feiten(swv.pk).get_tekst(VAKANTIEREGIO, van)
    fouten = check_eigen(schooljaar, naam, van, tot_en_met, regio)
    if bron_fout := find_no_bron(bron.strip()) if bron.strip() else "Vul in waar dit staat.":
        fouten["bron"] = bron_fout
    if fouten:
        raise ValidationError(fouten)
    row = Eigenvakantie.objects.create(
        swv=swv, schooljaar=schooljaar, naam=naam, van=van, tot_en_met=tot_en_met, bron=bron.strip(), door=by
    )
    _forget(swv)
    feit_gewijzigd.send(sender=Eigenvakantie, swv=swv, by=by)
    return row


def _check_state(nagezien_op: date | None, niet_nagezien: str) -> str:
    if nagezien_op is None and not niet_nagezien:
        return "Vul in wanneer u het in de bron hebt gelezen, of waarom dat niet is gebeurd."
    if nagezien_op and niet_nagezien:
        return "U vulde in dat het is nagezien. Laat dit dan leeg."
    return "" if nagezien_op or find_words(niet_nagezien) else TE_KORT
