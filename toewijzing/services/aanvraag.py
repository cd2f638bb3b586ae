"""Making and filling in a request, before it leaves the school."""

import uuid
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from leerlingen.models import Document, Leerling
from leerlingen.services import share_documents
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker, Organisatie, next_number
from toewijzing.calculations.antwoord import BRON, make_vorm, read_antwoord
from toewijzing.calculations.formulier import split_antwoorden
from toewijzing.enums import BINNEN_SCHOOL, NIET_GEHOORD, Begonnen, Status, Zienswijzepartij
from toewijzing.models import Aanvraag, AanvraagDocument, Aanvraagsoort, Zienswijze
from toewijzing.models.aanvraag import BEURT
from toewijzing.models.starter import get_begonnen
from toewijzing.queries.formulier import judge_formulier, sort_vragen, to_deel, to_mapping
from toewijzing.queries.grens import make_vraag
from toewijzing.queries.opp import own_opp
from toewijzing.queries.starter import why_not_started
from toewijzing.queries.zienswijze import get_gezagnamen
from toewijzing.services.bedrag import update_bedrag
from toewijzing.services.opp import attach_opp, fill_in_from_opp

# Statuses in which the school can still change what it asks.
BEWERKBAAR = frozenset({Status.CONCEPT, Status.BIJ_OUDERS, Status.ONVOLLEDIG})
NIEMAND_MET_GEZAG = (
    "In het dossier staat niemand met gezag. Voeg eerst een gezagdrager toe, of leg vast waarom er niemand gehoord is."
)
IS_BIJ_SWV = "Het samenwerkingsverband vult deze aanvraag nog in. U krijgt bericht als u haar kunt aanvullen."
IS_BIJ_SCHOOL = "De aanvraag is intussen bij de school. U ziet haar weer als de school haar indient."
ZIENSWIJZEVELDEN = ("wijze", "gevraagd_op", "datum", "standpunt", "inhoud", "reden_niet_gehoord")
VELDEN = frozenset(
    {
        "gevraagde_categorie",
        "gevraagd_van",
        "gevraagd_tot_en_met",
        "gevraagd_bedrag",
        "gevraagd_aantal",
        "gevraagde_weken",
        "gevraagde_dagen_per_week",
        "ontvangende_school",
    }
)


@transaction.atomic
def create_aanvraag(
    *,
    leerling: Leerling,
    soort: Aanvraagsoort,
    school: Organisatie,
    by: Gebruiker,
    vandaag: date,
    sleutel: uuid.UUID | None = None,
    vervolg_van: Aanvraag | None = None,
    op_papier: bool = False,
    namens: Organisatie | None = None,
) -> Aanvraag:
    """Start a request as a concept. The same ``sleutel`` twice (double click) returns the first one.

    ``op_papier``: the school asked it in writing, so it is the school that starts it, whoever records it. What the swv
    starts itself holds nothing of the school's dossier: no document, no OPP. Raises ValidationError for who doesn't start
    this kind, for a school that its list leaves out, and for a kind that is not about a pupil.
    """
    if not soort.over_leerling:
        raise ValidationError({"soort": f"«{soort.naam}» gaat niet over een leerling. Begin bij «Schoolaanvragen»."})
    if reason := soort.why_not_for_school(school):
        raise ValidationError({"soort": reason})
    if not op_papier and (reason := why_not_started(soort, by.rol)):
        raise ValidationError({"soort": reason})
    begonnen = Begonnen.SCHOOL if op_papier else get_begonnen(by.rol)
    sleutel = sleutel or uuid.uuid4()
    try:
        with transaction.atomic():
            aanvraag = Aanvraag.objects.create(
                leerling=leerling,
                soort=soort,
                swv=soort.swv,
                school=school,
                aangemaakt_door=by,
                sleutel=sleutel,
                nummer=f"{vandaag.year}-{next_number('aanvraag', str(vandaag.year)):04d}",
                vervolg_van=vervolg_van,
                begonnen_door=begonnen,
                zonder_school=begonnen == Begonnen.SWV,
                namens=namens,
            )
    except IntegrityError:
        # A double click: the other request was first, also when both came at the same instant.
        first = Aanvraag.objects.filter(sleutel=sleutel, school=school).first()
        if first is None:
            raise ValidationError({"sleutel": "Dit formulier is al eens gebruikt. Open een nieuw formulier."}) from None
        return first
    aanvraag.update_beurt()
    aanvraag.save(update_fields=BEURT)
    if not aanvraag.zonder_school:
        attach_recent_documents(aanvraag)
        attach_opp(aanvraag)
        fill_in_from_opp(aanvraag)
    return aanvraag


def attach_recent_documents(aanvraag: Aanvraag) -> None:
    """What the checklist asks and the dossier already holds goes along at once: the newest of each kind.

    The school's own OPP goes along by itself (``attach_opp``).
    """
    wanted = {item.documentsoort for item in aanvraag.soort.checklist.all() if item.documentsoort}
    documenten = (
        Document.objects.filter(
            ~own_opp(aanvraag.school_id),
            leerling=aanvraag.leerling_id,
            organisatie=aanvraag.school_id,
            soort__in=wanted,
            verwijderd_op__isnull=True,
        )
        .order_by("soort", "-datum", "-pk")
        .distinct("soort")
    )
    for document in documenten:
        attach_document(aanvraag=aanvraag, document=document)


def lock_editable(aanvraag: Aanvraag, *, bij_swv: bool = False) -> Aanvraag:
    """The request, locked, when the school (``bij_swv``: the swv for it) may change it now. Raises NotPossible."""
    locked = Aanvraag.objects.select_for_update(of=("self",)).select_related("soort").get(pk=aanvraag.pk)
    if locked.status not in BEWERKBAAR:
        label = Status(locked.status).label
        raise NotPossible(f"De aanvraag heeft de status «{label}» en is nu niet te wijzigen.", status=locked.status)
    if locked.is_bij_swv != bij_swv:
        raise NotPossible(IS_BIJ_SCHOOL if bij_swv else IS_BIJ_SWV, status=locked.status)
    return locked


@transaction.atomic
def save_fields(
    *, aanvraag: Aanvraag, velden: dict[str, Any], antwoorden: dict[str, Any] | None = None, bij_swv: bool = False
) -> Aanvraag:
    """Save what was filled in; called by autosave with one field and by a step with several.

    An answer comes as a page or program sends it, and is kept as its question says (``calculations.antwoord``). Raises NotPossible when the request can't be changed now, ValidationError per field.
    """
    locked = lock_editable(aanvraag, bij_swv=bij_swv)
    unknown = set(velden) - VELDEN
    if unknown:
        raise ValidationError(f"Onbekend veld: {', '.join(sorted(unknown))}.")
    for name, value in velden.items():
        setattr(locked, name, value)
    if antwoorden:
        codes = {vraag.code: vraag for vraag in [*locked.soort.vragen.all(), make_vraag([])]}
        locked.antwoorden = _merge(locked.antwoorden, _read_answers(antwoorden, codes))
    if locked.gevraagd_van and locked.gevraagd_tot_en_met and locked.gevraagd_tot_en_met < locked.gevraagd_van:
        raise ValidationError({"gevraagd_tot_en_met": "De einddatum ligt vóór de begindatum. Kies een latere datum."})
    update_bedrag(locked)
    locked.full_clean(
        exclude=["leerling", "swv", "school", "soort", "aangemaakt_door", "vervolg_van"],
        validate_unique=False,
        validate_constraints=False,
    )
    locked.update_beurt()
    locked.save()
    return locked


@transaction.atomic
def save_klad(*, aanvraag: Aanvraag, velden: dict[str, str]) -> Aanvraag:
    """Keep what is being typed about parents and pupil until the step is sent. Raises NotPossible."""
    locked = lock_editable(aanvraag)
    locked.klad = {**locked.klad, **velden}
    locked.save(update_fields=["klad", "gewijzigd_op"])
    return locked


def _read_answers(antwoorden: dict[str, Any], codes: dict[str, Any]) -> dict[str, Any]:
    """Each answer as it is stored. Raises ValidationError per question that refuses its own."""
    found, fouten = {}, {}
    for code, waarde in antwoorden.items():
        if code not in codes:
            raise ValidationError(f"Onbekende vraag: {code}.")
        try:
            found[code] = read_antwoord(make_vorm(to_mapping(codes[code])), waarde, timezone.localdate())
        except ValueError as problem:
            fouten[code] = str(problem)
    if fouten:
        raise ValidationError(fouten)
    return found


def _merge(before: dict[str, Any], antwoorden: dict[str, Any]) -> dict[str, Any]:
    """These answers in the place of earlier ones; what was changed was not taken over from elsewhere any more."""
    changed = {code for code, value in antwoorden.items() if before.get(code, "") != value}
    bron = {code: each for code, each in before.get(BRON, {}).items() if code not in changed}
    return {**before, **antwoorden, **({BRON: bron} if BRON in before else {})}


def drop_niet_gevraagd(aanvraag: Aanvraag, vandaag: date) -> None:
    """Leave out what was answered to questions that are not asked; saving is for who calls."""
    delen = [to_deel(to_mapping(vraag)) for vraag in sort_vragen(aanvraag.soort.vragen.all())]
    apart = split_antwoorden(aanvraag.antwoorden, delen, judge_formulier(aanvraag, delen, vandaag, verstuurd=False))
    if BRON in apart.mee:
        apart.mee[BRON] = {code: each for code, each in aanvraag.antwoorden[BRON].items() if code in apart.mee}
    aanvraag.antwoorden = apart.mee


@transaction.atomic
def record_zienswijze(*, aanvraag: Aanvraag, by: Gebruiker, partij: str, gegevens: dict[str, Any]) -> Zienswijze:
    """Record what parents or pupil think, or why they were not heard. A second time replaces; history keeps the first.

    Of parents without ``gezagdrager`` it is of all together. Raises NotPossible once the request is closed, and
    ValidationError for parents heard together of a pupil of whom nobody has authority.
    """
    locked = Aanvraag.objects.select_for_update(of=("self",)).get(pk=aanvraag.pk)
    if locked.is_closed:
        raise NotPossible("Deze aanvraag is afgerond. Een zienswijze kan er niet meer bij.", status=locked.status)
    _check_samen(locked, partij, gegevens)
    zienswijze, _ = Zienswijze.objects.select_for_update(of=("self",)).get_or_create(
        aanvraag=locked,
        partij=partij,
        gezagdrager=gegevens.get("gezagdrager"),
        leerling_id=locked.leerling_id,
        defaults={"vastgelegd_door": by, **gegevens},
    )
    for name, value in {**gegevens, "vastgelegd_door": by, "vastgelegd_op": timezone.now()}.items():
        setattr(zienswijze, name, value)
    zienswijze.full_clean(exclude=["aanvraag", "leerling"])
    zienswijze.save()
    _drop_klad(locked, f"{partij}-{gezag.pk}-" if (gezag := gegevens.get("gezagdrager")) else f"{partij}-")
    return zienswijze


def _check_samen(aanvraag: Aanvraag, partij: str, gegevens: dict[str, Any]) -> None:
    together = partij == Zienswijzepartij.OUDERS and gegevens.get("gezagdrager") is None
    if together and gegevens["wijze"] not in NIET_GEHOORD and not get_gezagnamen(aanvraag, timezone.localdate()):
        raise ValidationError({"wijze": NIEMAND_MET_GEZAG})


def _drop_klad(aanvraag: Aanvraag, prefix: str) -> None:
    """What is recorded now is no draft any more."""
    fields = {f"{prefix}{name}" for name in ZIENSWIJZEVELDEN}
    if fields & set(aanvraag.klad):
        aanvraag.klad = {name: text for name, text in aanvraag.klad.items() if name not in fields}
        aanvraag.save(update_fields=["klad", "gewijzigd_op"])


@transaction.atomic
def attach_document(*, aanvraag: Aanvraag, document: Document, eigen_soort: str = "") -> AanvraagDocument:
    """Let a document of the dossier go along, as a kind of document of this swv's own when the code of one is given.

    Raises NotPossible, or ValidationError for another pupil's document or a kind that is not on the checklist.
    """
    if eigen_soort and not aanvraag.soort.checklist.filter(code=eigen_soort).exists():
        raise ValidationError("Dit soort document staat niet op de lijst van deze aanvraag. Kies een ander soort.")
    if document.leerling_id != aanvraag.leerling_id:
        raise ValidationError("Dit document hoort bij een andere leerling.")
    locked = lock_editable(aanvraag)
    bijlage, _ = AanvraagDocument.objects.get_or_create(
        aanvraag=locked, document=document, defaults={"leerling_id": locked.leerling_id, "eigen_soort": eigen_soort}
    )
    if locked.status not in BINNEN_SCHOOL:
        share_documents(documenten=[document], organisatie=locked.swv)
    return bijlage


@transaction.atomic
def detach_document(*, bijlage: AanvraagDocument) -> None:
    """Leave a document out of a request that has not left the school yet. Raises NotPossible."""
    locked = lock_editable(bijlage.aanvraag)
    if locked.status not in BINNEN_SCHOOL:
        raise NotPossible("Dit document is al ingediend en blijft bij de aanvraag.", status=locked.status)
    bijlage.delete()
