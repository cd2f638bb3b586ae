"""School ages: from when until when a pupil can be enrolled."""

from dataclasses import dataclass, replace
from functools import cache

from swv.kern.invoer.datumregels import INSCHRIJVING
from swv.kern.invoer.datums import GEBOORTE, Datumgrens, Datumregel, tot_en_met, vanaf
from swv.organisatie.enums import Schoolsoort


@dataclass(frozen=True)
class Schoolleeftijd:
    """Ages in whole years: below ``laagst`` and from ``hoogst`` on nobody is enrolled, outside the others hardly anybody."""

    laagst: int
    gewoon_vanaf: int
    gewoon_tot: int
    hoogst: int


# Primary schools take children of 4 (WPO art. 39; so of 3: WEC art. 39) until the end of the school year in which they
# are 14, so nobody is 15 there. Vso ends with the school year in which the pupil is 20, unless the inspectorate allows
# longer (WEC art. 39). For vo and pro no law names an age: the bounds are what is possible at all.
SCHOOLLEEFTIJDEN: dict[str, Schoolleeftijd] = {
    Schoolsoort.BAO: Schoolleeftijd(3, 4, 14, 15),
    Schoolsoort.SBO: Schoolleeftijd(3, 4, 14, 15),
    Schoolsoort.SO: Schoolleeftijd(3, 4, 14, 15),
    Schoolsoort.VO: Schoolleeftijd(9, 10, 20, 25),
    Schoolsoort.PRO: Schoolleeftijd(9, 11, 20, 25),
    Schoolsoort.VSO: Schoolleeftijd(9, 11, 21, 25),
}
_SOORTEN = dict(Schoolsoort.choices)


@cache
def get_inschrijving_regel(schoolsoort: str) -> Datumregel:
    """What is plausible for the first day of an enrolment at this kind of school ("": unknown, then no age is asked)."""
    leeftijd = SCHOOLLEEFTIJDEN.get(schoolsoort)
    if leeftijd is None:
        return INSCHRIJVING
    return replace(INSCHRIJVING, grenzen=(*INSCHRIJVING.grenzen, *_get_ages(leeftijd, _SOORTEN[schoolsoort])))


def _get_ages(leeftijd: Schoolleeftijd, soort: str) -> tuple[Datumgrens, ...]:
    jonger = f"Op {{dag}} is de leerling jonger dan {{jaar}} jaar (geboren op {{basis}}), jong voor: {soort}."
    ouder = f"Op {{dag}} is de leerling {{jaar}} jaar of ouder (geboren op {{basis}}), oud voor: {soort}."
    weg = " Verbeter de geboortedatum of de eerste dag."
    return (
        vanaf(GEBOORTE, _fill(jonger, leeftijd.laagst) + weg, jaren=leeftijd.laagst),
        tot_en_met(GEBOORTE, _fill(ouder, leeftijd.hoogst) + weg, jaren=leeftijd.hoogst, dagen=-1),
        vanaf(GEBOORTE, _fill(jonger, leeftijd.gewoon_vanaf), jaren=leeftijd.gewoon_vanaf, vraag=True),
        tot_en_met(GEBOORTE, _fill(ouder, leeftijd.gewoon_tot), jaren=leeftijd.gewoon_tot, dagen=-1, vraag=True),
    )


def _fill(text: str, jaar: int) -> str:
    return text.replace("{jaar}", str(jaar))
