"""What if, worked out: page and API show the same numbers and the same outcome. Nothing is kept."""

from typing import Any

from django.utils import timezone

from financien.verdelen.calculations import OngeldigModel, Verschil, vergelijk
from financien.verdelen.models import Verdeling
from financien.verdelen.presentatie.signaal import describe_gevonden
from financien.verdelen.presentatie.watals import Ingevuld, Watalsgroep, get_groepen, read_changes
from financien.verdelen.queries.berekening import Berekening, apply_changes, compute_engine
from financien.verdelen.queries.invoer import collect_invoer, to_engine_model
from financien.verdelen.queries.signaal import find_signalen

NIETS = Ingevuld()


class Werkblad:
    """The model of a distribution with its data: what can be changed, how it was, and how it becomes."""

    def __init__(self, verdeling: Verdeling, data: Any = None) -> None:
        self.verdeling = verdeling
        raw = collect_invoer(verdeling.model)
        try:
            self.engine = to_engine_model(verdeling.model, verdeling.model.regels.all())
        except OngeldigModel as problem:
            self.was = self.wordt = Berekening(None, raw, None, problem.meldingen)
            self.groepen: list[Watalsgroep] = []
            self.ingevuld = NIETS
            return
        self.was = compute_engine(self.engine, raw, verdeling.bijstelling)
        self.groepen = get_groepen(self.engine, apply_changes(raw, verdeling.bijstelling))
        self.ingevuld = read_changes(data, self.groepen, verdeling.bijstelling) if data is not None else NIETS
        self.wordt = compute_engine(self.engine, raw, self.ingevuld.bijstelling) if data is not None else self.was

    def verschillen(self) -> list[tuple[str, Verschil]]:
        """(board, difference) of every board."""
        if self.was.uitkomst is None or self.wordt.uitkomst is None:
            return []
        names = self.wordt.eenheden
        rows = vergelijk(self.was.uitkomst, self.wordt.uitkomst)
        return [(names[row.code].naam, row) for row in rows if row.oud or row.nieuw]

    def signalen(self) -> list[str]:
        """What would be a signal today, in words. Nobody is told by looking."""
        found = find_signalen(self.verdeling, self.wordt, timezone.localdate(), was=self.was)
        return [describe_gevonden(each, self.verdeling).zin for each in found]

    def context(self) -> dict[str, Any]:
        """What the page shows: numbers with what was typed and is wrong; the total as (was, becomes, difference)."""
        rows = self.verschillen()
        totals = None
        if self.was.uitkomst is not None and self.wordt.uitkomst is not None:
            totals = (
                self.was.uitkomst.totaal, self.wordt.uitkomst.totaal,
                self.wordt.uitkomst.totaal - self.was.uitkomst.totaal,
            )  # fmt: skip
        return {
            "verdeling": self.verdeling,
            "groepen": [
                (
                    groep,
                    self._value(groep.groei),
                    [(k, self._value(k), self.ingevuld.fouten.get(k.naam)) for k in groep.knoppen],
                )
                for groep in self.groepen
            ],
            "fouten": list(self.ingevuld.fouten.values()),
            "problemen": self.wordt.problemen,
            "meldingen": self.wordt.uitkomst.meldingen if self.wordt.uitkomst else (),
            "signalen": self.signalen(),
            "rijen": rows,
            "totalen": totals,
        }

    def _value(self, knop: Any) -> str:
        return self.ingevuld.getypt.get(knop.naam, knop.waarde) if knop is not None else ""
