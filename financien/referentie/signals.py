"""What rooms above may answer to. Imports go down, so this room can't call them."""

from collections.abc import Sequence

from django.dispatch import Signal

from swv.kern.inlezen.terugnemen import Rijwijziging
from swv.organisatie.models import Inlezing

# Was anything built on the figures of an import, that has to stay what it is? ``inlezing`` and ``wijzigingen`` (what it
# changed); each room answers in Dutch sentences, one for each thing that stands in the way of taking it back.
wat_bouwt_voort = Signal()


def find_built(inlezing: Inlezing, wijzigingen: Sequence[Rijwijziging]) -> list[str]:
    """What the rooms know that was built on these figures since they were read."""
    answers = wat_bouwt_voort.send(sender=None, inlezing=inlezing, wijzigingen=wijzigingen)
    return [sentence for _, sentences in answers for sentence in sentences or ()]
