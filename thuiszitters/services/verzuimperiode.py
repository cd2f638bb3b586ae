"""The absence itself: begin, change of category, correction and end, each kept as it was known."""

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from leerlingen.models import Leerling
from swv.kern.invoer.datumregels import EERSTE_VERZUIMDAG, EINDE_VRIJSTELLING
from swv.kern.invoer.datums import check_dates
from swv.organisatie.models import Gebruiker
from thuiszitters.calculations import Periode, get_begin, get_sinds
from thuiszitters.enums import Geoorloofd, Groep
from thuiszitters.models import Thuiszitter, Verzuimcategorie, Verzuimperiode
from thuiszitters.queries.zaak import get_inschrijving

EINDE_VOOR_BEGIN = "De einddatum ligt vóór de begindatum. Kies een latere datum."
GEEN_EINDDATUM = "Alleen een vrijstelling heeft een einddatum. Laat dit leeg."


def check_periode(
    *, leerling_id: int, school_id: int | None, categorie: Verzuimcategorie, van: date, tot: date | None, vandaag: date
) -> None:
    """Raises ValidationError with a message per field when this absence can't be."""
    check_dagen(categorie, van, tot, vandaag)
    leerling = Leerling.objects.filter(pk=leerling_id).only("geboortedatum", "geboorte_onbekend").first()
    bekend = leerling.bekende_dagen if leerling else {}
    regels = {"van": EERSTE_VERZUIMDAG, "tot": EINDE_VRIJSTELLING}
    check_dates(regels, {"van": van, "tot": tot}, vandaag=vandaag, bekend=bekend)
    check_inschrijving(leerling_id, school_id, categorie, van, van if tot is not None else max(van, vandaag))


def check_dagen(categorie: Verzuimcategorie, van: date, tot: date | None, vandaag: date) -> None:
    """Fit these days this category? Raises ValidationError with a message per field."""
    if tot is not None and tot <= van:
        raise ValidationError({"tot": EINDE_VOOR_BEGIN})
    if tot is not None and not categorie.vraagt_einddatum:
        raise ValidationError({"tot": GEEN_EINDDATUM})
    if categorie.vraagt_einddatum and tot is None and not categorie.blijvend:
        raise ValidationError({"tot": "Deze vrijstelling geldt tot een bepaalde dag. Vul die dag in."})
    if van > vandaag and not categorie.vraagt_einddatum:
        raise ValidationError({"van": "Deze dag moet nog komen. Vul de eerste dag in waarop de leerling thuis was."})


def check_inschrijving(
    leerling_id: int, school_id: int | None, categorie: Verzuimcategorie, van: date, nu: date
) -> None:
    """Fits this category where the pupil is enrolled, now (at this school) and on the first day?

    Raises ValidationError with a message per field.
    """
    enrolled, began = get_inschrijving(leerling_id, nu), get_inschrijving(leerling_id, van)
    if categorie.vraagt_inschrijving and (enrolled is None or (school_id and enrolled.school_id != school_id)):
        raise ValidationError(
            {"categorie": f"«{categorie.naam}» kan alleen bij een leerling die op deze school ingeschreven staat."
             " Staat de leerling nergens ingeschreven? Kies dan «absoluut verzuim»."}
        )  # fmt: skip
    if categorie.vraagt_inschrijving and began is None:
        raise ValidationError(
            {"van": f"Op {van:%d-%m-%Y} stond de leerling nergens ingeschreven. Kies een latere dag."}
        )
    if categorie.groep != Groep.ABSOLUUT:
        return
    if enrolled is not None:
        raise ValidationError(
            {
                "categorie": f"De leerling staat ingeschreven bij {enrolled.school.naam}. Dan is het geen absoluut verzuim."
            }
        )
    if began is not None:
        raise ValidationError(
            {"van": f"Op {van:%d-%m-%Y} stond de leerling ingeschreven bij {began.school.naam}. Kies een latere dag."}
        )


def find_overlap(
    leerling_id: int, van: date, tot: date | None, *, zonder: Verzuimperiode | None = None
) -> Verzuimperiode | None:
    """A period of this pupil that holds now and overlaps this one."""
    rows = Verzuimperiode.objects.filter(leerling=leerling_id, vervallen_op__isnull=True)
    rows = rows.filter(Q(tot__isnull=True) | Q(tot__gt=van))
    if tot is not None:
        rows = rows.filter(van__lt=tot)
    if zonder is not None:
        rows = rows.exclude(pk=zonder.pk)
    return rows.first()


@transaction.atomic
def add_periode(
    *,
    zaak: Thuiszitter,
    categorie: Verzuimcategorie,
    van: date,
    tot: date | None,
    geoorloofd: str,
    by: Gebruiker,
    op: datetime,
) -> Verzuimperiode:
    """Record an absence of a case. Raises ValidationError when it overlaps one that is there."""
    other = find_overlap(zaak.leerling_id, van, tot)
    if other is not None:
        raise ValidationError({"van": describe_overlap(other)})
    return Verzuimperiode.objects.create(
        leerling_id=zaak.leerling_id, thuiszitter=zaak, categorie=categorie, van=van, tot=tot, geoorloofd=geoorloofd,
        vastgelegd_door=by, vastgelegd_op=op,
    )  # fmt: skip


def describe_overlap(other: Verzuimperiode) -> str:
    """Why a period is refused: the days of the one that is in its way."""
    tot = f"tot {other.tot:%d-%m-%Y}" if other.tot else "en loopt nog"
    return f"Dit overlapt met een periode die er al is: vanaf {other.van:%d-%m-%Y}, {tot}. Kies andere dagen."


def replace_periode(*, periode: Verzuimperiode, by: Gebruiker, op: datetime, **changes: Any) -> Verzuimperiode:
    """Correct a period: the old row stays as what was known, a new one holds from now on."""
    periode.vervallen_op = max(op, periode.vastgelegd_op)
    periode.save(update_fields=["vervallen_op"])
    fields = {
        name: getattr(periode, name)
        for name in ("leerling_id", "thuiszitter_id", "categorie_id", "geoorloofd", "van", "tot")
    }
    for name, value in changes.items():
        fields.pop(f"{name}_id", None)
        fields[name] = value
    return Verzuimperiode.objects.create(**fields, vastgelegd_door=by, vastgelegd_op=periode.vervallen_op)


@transaction.atomic
def change_categorie(
    *,
    zaak: Thuiszitter,
    categorie: Verzuimcategorie,
    van: date,
    tot: date | None = None,
    geoorloofd: str = Geoorloofd.ONBEKEND,
    by: Gebruiker,
    op: datetime,
    vandaag: date,
) -> Verzuimperiode:
    """From ``van`` on another category holds; what ran until then ends on that day. Raises ValidationError.

    The same first day as a period that is there replaces it: a correction.
    """
    check_periode(
        leerling_id=zaak.leerling_id, school_id=zaak.school_id, categorie=categorie, van=van, tot=tot, vandaag=vandaag
    )
    rows = list(get_geldige(zaak))
    if rows and van < rows[0].van and not tot:
        other = find_overlap(zaak.leerling_id, van, rows[0].tot, zonder=rows[0])
        if other is not None:
            raise ValidationError({"van": describe_overlap(other)})
        first = replace_periode(periode=rows[0], by=by, op=op, van=van, categorie=categorie, geoorloofd=geoorloofd)
        return _finish(zaak, first, vandaag)
    for row in rows:
        if row.van >= van:
            row.vervallen_op = max(op, row.vastgelegd_op)
            row.save(update_fields=["vervallen_op"])
        elif row.tot is None or row.tot > van:
            replace_periode(periode=row, by=by, op=op, tot=van)
    return _finish(
        zaak,
        add_periode(zaak=zaak, categorie=categorie, van=van, tot=tot, geoorloofd=geoorloofd, by=by, op=op),
        vandaag,
    )


@transaction.atomic
def end_perioden(*, zaak: Thuiszitter, tot: date, by: Gebruiker, op: datetime) -> None:
    """The absence ends: ``tot`` is the first day on which the pupil is back. Raises ValidationError."""
    rows = list(get_geldige(zaak))
    if rows and tot < rows[0].van:
        raise ValidationError({"einddatum": EINDE_VOOR_BEGIN})
    for row in rows:
        if row.van >= tot:
            row.vervallen_op = max(op, row.vastgelegd_op)
            row.save(update_fields=["vervallen_op"])
        elif row.tot is None or row.tot > tot:
            replace_periode(periode=row, by=by, op=op, tot=tot)


@transaction.atomic
def withdraw_perioden(*, zaak: Thuiszitter, op: datetime) -> None:
    """It was no absence after all: as known from now on it counts nowhere. One from which the pupil was back stays."""
    begin = get_begin(get_perioden(zaak))
    for row in get_geldige(zaak).filter(van__gte=begin) if begin else ():
        row.vervallen_op = max(op, row.vastgelegd_op)
        row.save(update_fields=["vervallen_op"])


def get_geldige(zaak: Thuiszitter) -> Any:
    """The periods of a case as they are known now, in order."""
    rows = Verzuimperiode.objects.filter(thuiszitter=zaak, vervallen_op__isnull=True)
    return rows.select_related("categorie").order_by("van", "pk")


def get_perioden(zaak: Thuiszitter) -> list[Periode]:
    """The periods of a case as they are known now, as the pure functions take them."""
    return [Periode(zaak.pk, row.categorie.groep, row.van, row.tot) for row in get_geldige(zaak)]


def _finish(zaak: Thuiszitter, periode: Verzuimperiode, vandaag: date) -> Verzuimperiode:
    """Keep on the case what lists sort and filter on."""
    zaak.categorie_id = periode.categorie_id
    zaak.sinds = get_sinds(get_perioden(zaak), max(vandaag, periode.van)) or periode.van
    return periode
