"""Whose amounts somebody sees of a distribution."""

from dataclasses import dataclass

from financien.referentie.queries.gegevens import unit_code
from financien.verdelen.calculations import Verdeeleenheid
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie

BESTUUR, SCHOOL = "bestuur", "school"
ALLE_BESTUREN = "In dit bestand staan de bedragen van alle besturen. Uw eigen bedragen staan op de pagina."


@dataclass(frozen=True)
class Blik:
    """Whose amounts somebody sees: ``besturen`` and ``scholen`` are codes; None is everybody's."""

    besturen: frozenset[str] | None
    scholen: frozenset[str] | None

    @property
    def is_alles(self) -> bool:
        """Does this person see the amounts of all boards and schools?"""
        return self.besturen is None

    def ziet(self, eenheid: Verdeeleenheid) -> bool:
        """Does this person see the amounts of this school or board?"""
        if self.is_alles:
            return True
        if eenheid.soort == BESTUUR:
            return eenheid.code in (self.besturen or ())
        return eenheid.bestuur in (self.besturen or ()) or eenheid.code in (self.scholen or ())


ALLES = Blik(None, None)


def get_blik(user: Gebruiker) -> Blik:
    """A board sees its own outcome and that of its schools, a school its own; the others everything."""
    organisatie: Organisatie = user.lid.organisatie
    if user.rol == Rol.BESTUURDER:
        return Blik(frozenset({unit_code(organisatie)}), frozenset())
    if user.rol == Rol.SCHOOLLEIDER:
        return Blik(frozenset(), frozenset({unit_code(organisatie)}))
    return ALLES
