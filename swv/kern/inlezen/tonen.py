"""What a page shows of a file that was read."""

from typing import Any

from swv.kern.inlezen.controle import Voorbeeld

MAX_RIJEN = 100
MAX_FOUTEN = 100


def show(voorbeeld: Voorbeeld) -> dict[str, Any]:
    """What the page shows of a file: the first rows, and the mistakes by row and column."""
    wrong = {(fout.rij, fout.kolom) for fout in voorbeeld.fouten}
    rijen = [
        (nummer, [(tekst, (nummer, kolom.label) in wrong, kolom) for tekst, kolom in zip(cellen, voorbeeld.kolommen, strict=True)])
        for nummer, cellen in voorbeeld.cellen[:MAX_RIJEN]
    ]  # fmt: skip
    return {
        "voorbeeld": voorbeeld,
        "rijen": rijen,
        "meer_rijen": max(0, len(voorbeeld.cellen) - MAX_RIJEN),
        "fouten": voorbeeld.fouten[:MAX_FOUTEN],
        "meer_fouten": max(0, len(voorbeeld.fouten) - MAX_FOUTEN),
    }
