"""Writing in the dossier. Toegang comes first: it is the one source of who sees whom."""

import secrets
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from leerlingen.calculations import get_inschrijving_regel
from leerlingen.enums import Grond, Inschrijvingsoort, Omvang, Pagina
from leerlingen.models import Gezagdrager, Inschrijving, Inzage, Leerling, Toegang
from leerlingen.services.bericht import tell_zorgcoordinatoren
from leerlingen.signals import leerling_overgegaan
from swv.kern.adressen import ADRESVELDEN
from swv.kern.calculations import to_plain
from swv.kern.invoer.datumregels import AANMELDING, GEBOORTEDATUM
from swv.kern.invoer.datums import GEBOORTE_UITERLIJK, check_dates
from swv.kern.personen import get_laatste_dag, may_be_born
from swv.kern.templatetags.verband import datum as in_woorden
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from swv.organisatie.services.gemeente import ensure_gemeente

NIET_AANGEMELD = (
    "Bij uw school is geen leerling aangemeld met deze achternaam of dit nummer en deze geboortedatum. Controleer beide, of vraag de vorige "
    "school of het samenwerkingsverband om de aanmelding vast te leggen."
)
# What belongs together: a change of one of these may write another.
SAMEN = (
    frozenset({"roepnaam", "achternaam"}),
    frozenset({"geboortedatum", "geboorte_onbekend"}),
    ADRESVELDEN,
)
MEER_AANGEMELD = "Er zijn meer leerlingen met deze naam en geboortedatum aangemeld. Vul het leerlingnummer in."
# Without letters and digits that are read for one another; no word can come out of it.
ALPHABET = "BCDFGHJKLMNPQRSTVWXZ23456789"


def new_leerlingnummer() -> str:
    """A pseudonym like L-7K2P9QH: says nothing about the pupil or the order of registration."""
    return "L-" + "".join(secrets.choice(ALPHABET) for _ in range(7))


@transaction.atomic
def create_leerling(
    *, school: Organisatie, by: Gebruiker, van: date, gegevens: dict[str, Any], las_id: str = "", leerjaar: str = ""
) -> Leerling:
    """Register a pupil enrolled at this school.

    The id is taken first and Toegang written before the pupil, because row level security shows the new row (and so
    lets the insert return) only to an organisation that has access to it. Raises ValidationError for days that cannot
    be true.
    """
    gegevens = _complete(gegevens)
    if geboren := gegevens.get("geboortedatum"):
        uiterlijk = get_laatste_dag(geboren, gegevens.get("geboorte_onbekend", ""))
        check_dates(
            {"geboortedatum": GEBOORTEDATUM, "van": get_inschrijving_regel(school.schoolsoort)},
            {"geboortedatum": geboren, "van": van}, vandaag=timezone.localdate(), bekend={GEBOORTE_UITERLIJK: uiterlijk},
        )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute("select nextval(pg_get_serial_sequence('leerlingen_leerling', 'id'))")
        leerling_id = cursor.fetchone()[0]
        cursor.execute("select nextval(pg_get_serial_sequence('leerlingen_inschrijving', 'id'))")
        inschrijving_id = cursor.fetchone()[0]
    Toegang.objects.bulk_create(
        [
            Toegang(
                leerling_id=leerling_id,
                organisatie=school,
                grond=Grond.INSCHRIJVING,
                bron_id=inschrijving_id,
                omvang=Omvang.DOSSIER,
                van=min(van, timezone.localdate()),
            )
        ]
    )
    leerling = Leerling(pk=leerling_id, nummer=new_leerlingnummer(), **gegevens)
    leerling.full_clean(exclude=["id", "zoeknaam"])
    leerling.save(force_insert=True)
    Inschrijving(
        pk=inschrijving_id,
        leerling=leerling,
        school=school,
        soort=Inschrijvingsoort.INSCHRIJVING,
        van=van,
        las_id=las_id,
        leerjaar=leerjaar,
    ).save(force_insert=True)
    log_inzage(leerling=leerling, by=by, pagina="leerling_aangemaakt")
    return leerling


@transaction.atomic
def update_leerling(*, leerling: Leerling, gegevens: dict[str, Any]) -> Leerling:
    """Change the pupil's own particulars; the old values stay in the history. Raises ValidationError."""
    check_dates({"geboortedatum": GEBOORTEDATUM}, gegevens, vandaag=timezone.localdate())
    gegevens = _complete(gegevens)
    for name, value in gegevens.items():
        setattr(leerling, name, value)
    leerling.full_clean(exclude=["zoeknaam"])
    leerling.save(update_fields=_with_related(gegevens))
    return leerling


def _complete(gegevens: dict[str, Any]) -> dict[str, Any]:
    """The same particulars, a gemeente that was only named made an organisation, once."""
    if gegevens.get("woongemeente") is None:
        return gegevens
    return {**gegevens, "woongemeente": ensure_gemeente(gegevens["woongemeente"])}


def _with_related(names: Iterable[str]) -> list[str]:
    """These columns, and those that ``clean`` may write along with them: name, birth date and address are each one thing."""
    changed = set(names)
    return sorted(changed.union(*(together for together in SAMEN if together & changed)))


@transaction.atomic
def save_gezagdrager(
    *, leerling: Leerling, gegevens: dict[str, Any], gezagdrager: Gezagdrager | None = None
) -> Gezagdrager:
    """Add somebody with parental authority, or change the particulars."""
    is_new = gezagdrager is None
    gezagdrager = gezagdrager or Gezagdrager(leerling=leerling)
    for name, value in gegevens.items():
        setattr(gezagdrager, name, value)
    gezagdrager.full_clean()
    gezagdrager.save(update_fields=None if is_new else _with_related(gegevens))
    return gezagdrager


@transaction.atomic
def record_aanmelding(*, leerling: Leerling, school: Organisatie, van: date) -> Inschrijving:
    """The parents registered the pupil at another school: from now on that school may see the pupil's cases.

    Raises ValidationError when it is already registered or enrolled there, on that day or later, and for a day that
    cannot be true.
    """
    check_dates({"van": AANMELDING}, {"van": van}, vandaag=timezone.localdate(), bekend=leerling.bekende_dagen)
    same = Inschrijving.objects.filter(Q(tot__isnull=True) | Q(tot__gt=van), leerling=leerling, school=school)
    if same.exists():
        raise ValidationError({"school": "De leerling is bij deze school al aangemeld of ingeschreven."})
    aanmelding = Inschrijving.objects.create(
        leerling=leerling, school=school, soort=Inschrijvingsoort.AANMELDING, van=van
    )
    grant_toegang(
        leerling=leerling,
        organisatie=school,
        grond=Grond.AANMELDING,
        bron_id=aanmelding.pk,
        omvang=Omvang.ZAAK,
        van=van,
    )
    return aanmelding


@transaction.atomic
def enrol_leerling(
    *, school: Organisatie, by: Gebruiker, nummer: str, geboortedatum: date, van: date, las_id: str = "", leerjaar: str = ""
) -> Inschrijving:  # fmt: skip
    """Enrol a pupil that Verband knows already and that was registered at this school (aanmelding).

    The enrolment elsewhere ends on the first day here, and with it the access of that school, which is told. From that
    day this school opens the dossier: the particulars, who has authority, and its own documents; documents and OPP's of
    another school only as far as those were shared with it. Raises ValidationError.
    """
    aanmelding = _find_aanmelding(school, nummer, geboortedatum)
    regel = get_inschrijving_regel(school.schoolsoort)
    leerling = Leerling.objects.select_for_update(of=("self",)).get(pk=aanmelding.leerling_id)
    check_dates({"van": regel}, {"van": van}, vandaag=timezone.localdate(), bekend=leerling.bekende_dagen)
    others = list(Inschrijving.objects.filter(leerling=leerling, soort=Inschrijvingsoort.INSCHRIJVING).order_by("van"))
    _check_day(others, school, van)
    oud = others[-1] if others else None
    nieuw = Inschrijving(
        leerling=leerling,
        school=school,
        soort=Inschrijvingsoort.INSCHRIJVING,
        van=van,
        las_id=las_id,
        leerjaar=leerjaar,
    )
    if oud is not None and (oud.tot is None or oud.tot > van):
        nieuw.vervangt, nieuw.vervangt_tot = oud, oud.tot
        _end(oud, van)
        _end_access(oud, van)
    nieuw.save()
    # Before the access by the registration ends: without any, this school would see nothing any more.
    grant_toegang(
        leerling=leerling,
        organisatie=school,
        grond=Grond.INSCHRIJVING,
        bron_id=nieuw.pk,
        omvang=Omvang.DOSSIER,
        van=van,
    )
    einde = max(van, aanmelding.van)
    _end(aanmelding, einde)
    _end_access(aanmelding, einde)
    log_inzage(leerling=leerling, by=by, pagina=Pagina.LEERLING_INGESCHREVEN, object_id=nieuw.pk)
    if oud is not None and oud.school_id != school.pk:
        _tell_old_school(oud, leerling, van)
    if oud is None or oud.school_id != school.pk:
        leerling_overgegaan.send(sender=Inschrijving, oud=oud, nieuw=nieuw, by=by)
    return nieuw


def _find_aanmelding(school: Organisatie, nummer: str, geboortedatum: date) -> Inschrijving:
    """The registration of this pupil at this school. The birth date has to fit, and the number or the whole surname (with
    its prefix or without): either is soon mistyped. Of two who fit the name, the number says which.

    Of a birth date that is known in part, the part has to fit. Raises ValidationError.
    """
    wanted = nummer.replace("\x00", "").strip()
    rows = Inschrijving.objects.filter(
        holds_on(timezone.localdate()), school=school, soort=Inschrijvingsoort.AANMELDING,
        leerling__in=Leerling.objects.filter(may_be_born(geboortedatum)),
    ).select_related("leerling")  # fmt: skip
    found = [row for row in rows if row.leerling.nummer == wanted.upper() or _is_surname(row.leerling, wanted)]
    if len(found) > 1:
        raise ValidationError({"nummer": MEER_AANGEMELD})
    if not found:
        raise ValidationError({"nummer": NIET_AANGEMELD})
    return found[0]


def _is_surname(leerling: Leerling, text: str) -> bool:
    prefix, surname = to_plain(leerling.tussenvoegsel), to_plain(leerling.achternaam)
    return " ".join(to_plain(text).split()) in (surname, f"{prefix} {surname}".strip())


def _check_day(others: list[Inschrijving], school: Organisatie, van: date) -> None:
    """Can an enrolment at this school begin on this day, after these? Raises ValidationError."""
    if any(row.school_id == school.pk and (row.tot is None or row.tot > van) for row in others):
        raise ValidationError({"nummer": "Deze leerling is al op uw school ingeschreven."})
    if others and others[-1].van >= van:
        dag = in_woorden(others[-1].van)
        raise ValidationError(
            {"van": f"De leerling is vanaf {dag} op een andere school ingeschreven. Kies een latere dag."}
        )


def _tell_old_school(oud: Inschrijving, leerling: Leerling, van: date) -> None:
    """Mail the zorgcoördinatoren of the school that the pupil leaves; the mail names no pupil.

    The number only as long as the school opens the dossier: nobody gets a number that leads nowhere.
    """
    nummer = f" ({leerling.nummer})" if van > timezone.localdate() else ""
    tell_zorgcoordinatoren(
        school_id=oud.school_id, soort="leerling_overgegaan", pad=reverse("leerlingen:lijst"),
        onderwerp=f"Een leerling is op een andere school ingeschreven{nummer}",
        regels=[f"De inschrijving op uw school eindigt; de nieuwe begint op {in_woorden(van)}."], datum=in_woorden(van),
    )  # fmt: skip


@transaction.atomic
def end_inschrijving(*, inschrijving: Inschrijving, tot: date, by: Gebruiker) -> Inschrijving:
    """Enrolment or registration ends; with it the access that came from it.

    Raises ValidationError when the end lies before the start.
    """
    _end(inschrijving, tot)
    if inschrijving.soort == Inschrijvingsoort.INSCHRIJVING:
        # Before the access ends: who listens works on behalf of this school.
        leerling_overgegaan.send(sender=Inschrijving, oud=inschrijving, nieuw=None, by=by)
    _end_access(inschrijving, tot)
    return inschrijving


def _end(inschrijving: Inschrijving, tot: date) -> None:
    """Raises ValidationError when the end lies before the start, or after the start of the next one."""
    if tot < inschrijving.van:
        raise ValidationError({"tot": "De einddatum ligt vóór de begindatum. Kies een latere datum."})
    same = Inschrijving.objects.filter(leerling=inschrijving.leerling_id, soort=inschrijving.soort)
    if inschrijving.soort == Inschrijvingsoort.AANMELDING:
        same = same.filter(school=inschrijving.school_id)
    if same.filter(van__gt=inschrijving.van, van__lt=tot).exists():
        raise ValidationError({"tot": "Op deze dag geldt al een volgende inschrijving. Kies een eerdere datum."})
    inschrijving.tot = tot
    inschrijving.save(update_fields=["tot"])


def _end_access(inschrijving: Inschrijving, tot: date) -> None:
    """The access that came from an enrolment or registration ends with it, also when that end was put off."""
    grond = Grond.INSCHRIJVING if inschrijving.soort == Inschrijvingsoort.INSCHRIJVING else Grond.AANMELDING
    for toegang in Toegang.objects.filter(leerling=inschrijving.leerling_id, grond=grond, bron_id=inschrijving.pk):
        toegang.tot = max(tot, toegang.van)
        toegang.save(update_fields=["tot"])


def grant_toegang(
    *, leerling: Leerling, organisatie: Organisatie, grond: str, bron_id: int, omvang: str, van: date
) -> Toegang:
    """Give an organisation access; asking twice for the same source leaves one row."""
    toegang, _ = Toegang.objects.get_or_create(
        leerling=leerling,
        organisatie=organisatie,
        grond=grond,
        bron_id=bron_id,
        tot=None,
        defaults={"omvang": omvang, "van": van},
    )
    return toegang


def end_toegang(
    *, leerling: Leerling, grond: str, bron_id: int, tot: date, organisatie: Organisatie | None = None, omvang: str = ""
) -> int:
    """End the access that came from this source, also when it would end later; returns how many rows were ended.

    ``omvang``: only access to this extent.
    """
    rows = Toegang.objects.filter(Q(tot__isnull=True) | Q(tot__gt=tot), leerling=leerling, grond=grond, bron_id=bron_id)
    if organisatie is not None:
        rows = rows.filter(organisatie=organisatie)
    if omvang:
        rows = rows.filter(omvang=omvang)
    ended = 0
    for row in rows:
        row.tot = max(tot, row.van)
        row.save(update_fields=["tot"])
        ended += 1
    return ended


def log_inzage(*, leerling: Leerling, by: Gebruiker, pagina: str, object_id: int | None = None) -> None:
    """Record that this person opened this page of this pupil."""
    # bulk_create: no RETURNING is needed, and the log stays one statement.
    Inzage.objects.bulk_create(
        [
            Inzage(
                leerling_id=leerling.pk, gebruiker=by, lidmaatschap=by.lidmaatschap, pagina=pagina, object_id=object_id
            )
        ]
    )


def log_inzagen(*, leerling_ids: Iterable[int], by: Gebruiker, pagina: str, object_id: int | None = None) -> None:
    """Record that this person opened a page or file that holds these pupils (ids), in one statement."""
    Inzage.objects.bulk_create(
        Inzage(leerling_id=pk, gebruiker=by, lidmaatschap=by.lidmaatschap, pagina=pagina, object_id=object_id)
        for pk in dict.fromkeys(leerling_ids)
    )
