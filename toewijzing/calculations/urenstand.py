"""How many hours of a grant were used and are left, and when that asks for a warning. Pure."""

from dataclasses import dataclass
from decimal import Decimal

from swv.kern.geld import write_aantal

# Less than a fifth left is «almost».
BIJNA_DEEL = 5


@dataclass(frozen=True)
class Urenstand:
    """Hours that were granted and hours that were written for them; more may be written than was granted."""

    toegekend: Decimal
    gebruikt: Decimal

    @property
    def over(self) -> Decimal:
        """What is left; below zero when more was written than was granted."""
        return self.toegekend - self.gebruikt

    @property
    def is_op(self) -> bool:
        """Is nothing left?"""
        return self.over <= 0

    @property
    def is_bijna_op(self) -> bool:
        """Is something left, but less than 20 %?"""
        return not self.is_op and self.over * BIJNA_DEEL < self.toegekend

    @property
    def kort(self) -> str:
        """«nog 15 uur», for a list."""
        if self.over < 0:
            return f"{write_aantal(-self.over)} uur te veel"
        return f"nog {write_aantal(self.over)} uur" if self.over else "uren zijn op"

    @property
    def zin(self) -> str:
        """What was granted, written and is left, in one sentence."""
        return (
            f"Toegekend {write_aantal(self.toegekend)} uur, geschreven {write_aantal(self.gebruikt)} uur: {self.kort}."
        )
