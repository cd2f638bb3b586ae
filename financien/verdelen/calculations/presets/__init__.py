"""Models to start from: the four basic ones, and those that samenwerkingsverbanden have in practice."""

from financien.verdelen.calculations.presets.basis import CATEGORIEEN, REGULIER, SOLIDAIR, Preset
from financien.verdelen.calculations.presets.grondvorm import make_grondvormen
from financien.verdelen.calculations.presets.praktijk import make_praktijkvormen

__all__ = ["CATEGORIEEN", "PRESETS", "REGULIER", "SOLIDAIR", "Preset"]

# {sector: {code: preset}}; every sector has the same codes.
PRESETS: dict[str, dict[str, Preset]] = {
    sector: {preset.code: preset for preset in (*make_grondvormen(sector), *make_praktijkvormen(sector))}
    for sector in REGULIER
}
