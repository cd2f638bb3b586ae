"""Making and changing a distribution model and its rules. What was adopted with a model fixes it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils.text import slugify

from financien.verdelen.calculations import OngeldigModel, lees_parameters, schrijf_parameters
from financien.verdelen.calculations.presets import PRESETS
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Verdeelmodel, Verdeelregel
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Organisatie

NAAM_BESTAAT = "Er is al een model met deze naam voor dit jaar. Kies een andere naam."
VAST = "Met dit model is een verdeling vastgesteld of gedeeld. Maak een kopie om iets te veranderen."


@transaction.atomic
def create_model(
    *, swv: Organisatie, naam: str, jaar: int, periode: str, begin_met: str = "", kopie_van: Verdeelmodel | None = None,
    **velden: Any,
) -> Verdeelmodel:  # fmt: skip
    """A new model: empty, from a preset (``begin_met`` is its code) or as a copy with all rules.

    Raises ValidationError for a name that is taken.
    """
    velden.setdefault("plaatsingen_op", date(jaar - 1, 2, 1))
    if kopie_van is not None:
        velden = {**_settings(kopie_van), **velden, "gemaakt_van": kopie_van}
    try:
        with transaction.atomic():
            model = Verdeelmodel.objects.create(swv=swv, naam=naam, jaar=jaar, periode=periode, **velden)
    except IntegrityError as problem:
        raise ValidationError({"naam": NAAM_BESTAAT}) from problem
    if kopie_van is not None:
        regels = [(r.soort, r.code, r.label, r.parameters) for r in kopie_van.regels.all()]
    elif begin_met:
        preset = PRESETS[swv.sector][begin_met].regels
        regels = [(r.soort, r.code, r.label, check_parameters(r.soort, r.parameters)) for r in preset]
    else:
        regels = []
    Verdeelregel.objects.bulk_create(
        Verdeelregel(model=model, volgorde=plek, soort=soort, code=code, label=label, parameters=parameters)
        for plek, (soort, code, label, parameters) in enumerate(regels, 1)
    )
    return model


def _settings(model: Verdeelmodel) -> dict[str, Any]:
    return {
        "betaalritme": model.betaalritme,
        "betaalpercentages": model.betaalpercentages,
        "negatief": model.negatief,
        "toelichting": model.toelichting,
    }


def is_fixed(model: Verdeelmodel) -> bool:
    """Was a distribution made with it shared or adopted?"""
    return model.verdelingen.filter(status__in=(Verdelingstatus.GEDEELD, Verdelingstatus.VASTGESTELD)).exists()


def lock_model(model: Verdeelmodel) -> Verdeelmodel:
    """The row itself, locked, and counted as changed. Raises NotPossible when it is fixed."""
    locked = Verdeelmodel.objects.select_for_update().get(pk=model.pk)
    if is_fixed(locked):
        raise NotPossible(VAST, status="vast")
    locked.versie += 1
    locked.save(update_fields=["versie"])
    return locked


@transaction.atomic
def change_model(*, model: Verdeelmodel, **velden: Any) -> Verdeelmodel:
    """Change name, year or payment. Raises NotPossible, ValidationError."""
    locked = lock_model(model)
    for naam, waarde in velden.items():
        setattr(locked, naam, waarde)
    try:
        with transaction.atomic():
            locked.save()
            # Concepts follow the year of their model.
            locked.verdelingen.update(jaar=locked.jaar, periode=locked.periode, begin=locked.begin, eind=locked.eind)
    except IntegrityError as problem:
        raise ValidationError({"naam": NAAM_BESTAAT}) from problem
    return locked


@transaction.atomic
def remove_model(*, model: Verdeelmodel) -> None:
    """Remove a model with its rules. Raises NotPossible when anything was made with it."""
    locked = lock_model(model)
    if locked.verdelingen.exists():
        raise NotPossible(
            "Er zijn scenario's van dit model. Berg het model dus niet op, maar laat het staan.", status=""
        )
    locked.regels.all().delete()
    locked.delete()


# --- rules ----------------------------------------------------------------------------------------------------------


def check_parameters(soort: str, ruw: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters as they are stored. Raises ValidationError with {field: [what to do]}."""
    try:
        return schrijf_parameters(soort, lees_parameters(soort, ruw))
    except OngeldigModel as problem:
        fouten: dict[str, list[str]] = {}
        for fout in problem.fouten:
            fouten.setdefault(fout.veld or "__all__", []).append(fout.tekst)
        raise ValidationError(fouten) from problem  # type: ignore[arg-type]  # lists of texts are fine


@transaction.atomic
def add_regel(*, model: Verdeelmodel, soort: str, label: str, parameters: Mapping[str, Any]) -> Verdeelregel:
    """Put a rule at the end. Raises ValidationError for wrong parameters, NotPossible for a fixed model."""
    locked = lock_model(model)
    last = locked.regels.aggregate(plek=Max("volgorde"))["plek"] or 0
    return Verdeelregel.objects.create(
        model=locked,
        volgorde=last + 1,
        soort=soort,
        code=make_code(locked, label),
        label=label,
        parameters=check_parameters(soort, parameters),
    )


def make_code(model: Verdeelmodel, label: str) -> str:
    """A name for the rule that stays, whatever it is called later."""
    base = (slugify(label) or "regel")[:36].strip("-")
    taken = set(model.regels.values_list("code", flat=True))
    return next(
        code for nummer in range(1, 10_000) if (code := f"{base}-{nummer}" if nummer > 1 else base) not in taken
    )


@transaction.atomic
def change_regel(*, regel: Verdeelregel, label: str, parameters: Mapping[str, Any]) -> Verdeelregel:
    """Change what a rule is called and asks. Raises ValidationError, NotPossible."""
    lock_model(regel.model)
    regel.label, regel.parameters = label, check_parameters(regel.soort, parameters)
    regel.save(update_fields=["label", "parameters"])
    return regel


@transaction.atomic
def remove_regel(*, regel: Verdeelregel) -> None:
    """Take a rule out; the rules after it move up. Raises NotPossible."""
    locked = lock_model(regel.model)
    regel.delete()
    _renumber(list(locked.regels.all()))


@transaction.atomic
def move_regel(*, regel: Verdeelregel, omhoog: bool) -> None:
    """Swap a rule with the one before or after it; at the end nothing happens. Raises NotPossible."""
    locked = lock_model(regel.model)
    regels = list(locked.regels.all())
    place = next(index for index, each in enumerate(regels) if each.pk == regel.pk)
    other = place - 1 if omhoog else place + 1
    if 0 <= other < len(regels):
        regels[place], regels[other] = regels[other], regels[place]
        _renumber(regels)


def _renumber(regels: list[Verdeelregel]) -> None:
    """Places become 1, 2, 3; the constraint looks only at the end of the transaction."""
    for plek, regel in enumerate(regels, 1):
        if regel.volgorde != plek:
            regel.volgorde = plek
            regel.save(update_fields=["volgorde"])
