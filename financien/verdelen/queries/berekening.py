"""The outcome of a distribution: computed anew while it is a concept, read from its snapshot once it was shared."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from typing import Any

from financien.referentie.calculations.fout import Rekenfout
from financien.verdelen.calculations import (
    Invoer,
    Model,
    OngeldigModel,
    Verdeeleenheid,
    Verdeeluitkomst,
    bereken,
    from_json,
    pas_aan,
    to_json,
)
from financien.verdelen.models import Verdeelmodel, Verdeling
from financien.verdelen.queries.invoer import collect_invoer, to_engine_model


@dataclass(frozen=True)
class Berekening:
    """What a page shows: model, inputs and outcome, or why there is no outcome (``problemen``, in Dutch)."""

    model: Model | None
    invoer: Invoer
    uitkomst: Verdeeluitkomst | None
    problemen: tuple[str, ...] = ()

    def get_outcome(self) -> tuple[Model, Verdeeluitkomst]:
        """Model and outcome. Raises LookupError when there is none: ask ``uitkomst`` first."""
        if self.model is None or self.uitkomst is None:
            raise LookupError("This calculation has no outcome.")
        return self.model, self.uitkomst

    @property
    def eenheden(self) -> dict[str, Verdeeleenheid]:
        """{code: board or school} of everything that takes part."""
        return {each.code: each for each in self.invoer.eenheden}


def calculate(verdeling: Verdeling) -> Berekening:
    """The outcome as it is now for a concept, as it was shared or adopted otherwise."""
    if verdeling.snapshot is not None:
        return read_snapshot(verdeling.snapshot)
    return calculate_model(verdeling.model, verdeling.bijstelling)


def get_berekening(verdeling: Verdeling) -> Berekening:
    """The calculation that a page put on this object already (``verdeling.berekening``), else a new one."""
    found: Berekening | None = verdeling.berekening
    return found or calculate(verdeling)


def calculate_model(model: Verdeelmodel, bijstelling: Mapping[str, Any]) -> Berekening:
    """Compute a model with the data of today, changed as ``bijstelling`` says."""
    return compute(model, collect_invoer(model), bijstelling)


def compute(model: Verdeelmodel, invoer: Invoer, bijstelling: Mapping[str, Any]) -> Berekening:
    """The same with inputs that were collected already."""
    try:
        engine = to_engine_model(model, model.regels.all())
    except OngeldigModel as problem:
        return Berekening(None, invoer, None, problem.meldingen)
    return compute_engine(engine, invoer, bijstelling)


def compute_engine(engine: Model, invoer: Invoer, bijstelling: Mapping[str, Any]) -> Berekening:
    """The outcome, or the reasons why there is none."""
    if not engine.regels:
        return Berekening(engine, invoer, None, ("Het model heeft nog geen regels. Voeg de eerste regel toe.",))
    try:
        changed = apply_changes(invoer, bijstelling)
        return Berekening(engine, changed, bereken(engine, changed))
    except Rekenfout as problem:
        return Berekening(engine, invoer, None, problem.meldingen)


def apply_changes(invoer: Invoer, bijstelling: Mapping[str, Any]) -> Invoer:
    """The inputs with what a scenario takes differently: {"tellingen": {"code|eenheid": "n"}, "tarieven": {code: "n"},
    "antwoorden": {"code|eenheid": "n"}, "plaatsingen": {"categorie|eenheid|reden": "n"}}."""
    if not bijstelling:
        return invoer
    return pas_aan(
        invoer,
        tellingen=_by_unit(bijstelling.get("tellingen", {})),
        tarieven={code: Decimal(value) for code, value in bijstelling.get("tarieven", {}).items()},
        antwoorden=_by_unit(bijstelling.get("antwoorden", {})),
        plaatsingen=_by_referrer(bijstelling.get("plaatsingen", {})),
    )


def _by_referrer(values: Mapping[str, str]) -> dict[tuple[str, str, str], int]:
    found = {}
    for key, value in values.items():
        categorie, eenheid, reden = key.split("|", 2)
        found[categorie, eenheid, reden] = int(value)
    return found


def _by_unit(values: Mapping[str, str]) -> dict[tuple[str, str], Decimal]:
    found = {}
    for key, value in values.items():
        code, _, eenheid = key.partition("|")
        found[code, eenheid] = Decimal(value)
    return found


# --- snapshots ------------------------------------------------------------------------------------------------------


def read_snapshot(snapshot: Mapping[str, Any]) -> Berekening:
    """The frozen calculation, with the outcome that was told then: nothing is computed again."""
    model, invoer, uitkomst = from_json(json.dumps(snapshot))
    return Berekening(model, invoer, uitkomst)


def write_snapshot(berekening: Berekening) -> tuple[dict[str, Any], str]:
    """(snapshot, SHA-256 of the file that it exports as). The calculation has an outcome."""
    model, uitkomst = berekening.get_outcome()
    text = to_json(model, berekening.invoer, uitkomst)
    return json.loads(text), sha256(text.encode()).hexdigest()


def export_file(verdeling: Verdeling) -> str:
    """The JSON file with which anybody computes this distribution again; the same bytes for the same distribution."""
    berekening = calculate(verdeling)
    if berekening.model is None:
        raise LookupError("The rules of this model can't be read.")
    return to_json(berekening.model, berekening.invoer, berekening.uitkomst)
