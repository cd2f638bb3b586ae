"""Which TLV numbers an swv gave, told without opening a single dossier: from the counter and what was set by hand."""

from dataclasses import dataclass

from swv.organisatie.models import Organisatie, Teller
from toewijzing.models import Tlvbegin

SOORT = "tlv"


@dataclass(frozen=True)
class Nummering:
    """The number that the next TLV gets, and the highest that Verband gave (0: none)."""

    volgende: int
    gebruikt: int
    is_gezet: bool


def describe_nummering(swv: Organisatie) -> Nummering:
    """How it stands now, in two queries.

    Since the last time the beginning was set by hand a number was given only if the counter passed it.
    """
    teller = Teller.objects.filter(soort=SOORT, reeks=str(swv.pk)).first()
    waarde = teller.waarde if teller else 0
    begin = Tlvbegin.objects.filter(swv=swv).first()
    if begin is None:
        return Nummering(waarde + 1, waarde, is_gezet=False)
    return Nummering(waarde + 1, waarde if waarde >= begin.eerste else begin.gebruikt, is_gezet=True)
