"""The routes of the thirteen as a new request takes them, told from their files alone: no code of the program."""

from collections.abc import Iterator
from dataclasses import dataclass

from swv.organisatie.enums import Rol
from tests.praktijk.alle import DERTIEN
from tests.praktijk.bouw import BIJ_SWV, BUREN
from tests.praktijk.gegevens import Orgaan, Soort, Swv, Wegstap

# At how many turns one looks around along a step: experts are asked and sign, a meeting is planned and held, and after a
# decision come its letters, being made, made and sent.
BEURTEN = {"akkoord": 1, "meetekenen": 1, "controle": 1, "deskundigen": 2, "zitting": 2, "besluit": 4}


# The school that asks, in every walk but of a route that looks at the board: that one is walked for a school of each.
SCHOOL = "S1"


@dataclass
class Weg:
    """One kind with one amount, and the steps that such a new request takes, told from the file alone."""

    swv: Swv
    soort: Soort
    bedrag: int
    school: str = SCHOOL

    @property
    def stappen(self) -> list[Wegstap]:
        return [stap for stap in self._holding() if stap.doet != "besluit"] + self.einde

    @property
    def einde(self) -> list[Wegstap]:
        """Who decides; nobody on a kind without a decision."""
        return [stap for stap in self._holding() if stap.doet == "besluit"][:1]

    def _holding(self) -> Iterator[Wegstap]:
        for stap in self.soort.weg:
            if all(self._holds(*each) for each in stap.wanneer):
                yield stap

    def _holds(self, veld: str, teken: str, waarde: str) -> bool:
        match veld, teken:
            case "bedrag", "hoogstens":
                return self.bedrag <= int(waarde)
            case "bedrag", "meer_dan":
                return self.bedrag > int(waarde)
            case "aanleiding", "is":
                return waarde == "nieuw"
            case "bestuur", "een_van":
                return next(each.bestuur for each in self.swv.scholen if each.code == self.school) in waarde.split("|")
        raise AssertionError((veld, teken))

    def sluit_met_controle(self, stap: Wegstap) -> bool:
        """Who does this last check, ends it: nobody decides, and the check is no step of its own then."""
        return not self.einde and stap == self.stappen[-1]

    @property
    def met_deskundigen(self) -> bool:
        return any(stap.doet == "deskundigen" for stap in self.soort.weg)

    @property
    def behandelaars(self) -> list[str]:
        """The secretaris; the consulent too when neither experts nor a commission are on the route of the kind."""
        direct = not any(stap.doet in ("deskundigen", "zitting") for stap in self.soort.weg)
        return [Rol.SECRETARIS, Rol.CONSULENT] if direct else [Rol.SECRETARIS]

    @property
    def termijn(self) -> set[str]:
        """What one can do about the term of an Awb decision: of these kinds only the TLVs."""
        return {"uitstel_vastleggen", "verlengen"} if self.soort.code.startswith("TLV") else set()

    @property
    def orgaan_met_een_lid(self) -> bool:
        return self.orgaan is not None and self.orgaan.wijze == "een_lid"

    @property
    def orgaan(self) -> Orgaan | None:
        """The body that meets about it: the one its step names, else the commission; None when that has no name here."""
        code = next((stap.orgaan for stap in self._holding() if stap.doet == "zitting"), "")
        return next(
            (each for each in self.swv.organen if (each.commissie if code in ("", "CVT") else each.code == code)), None
        )

    @property
    def bindt(self) -> bool:
        """The word of that body binds who decides."""
        meets = any(stap.doet == "zitting" for stap in self._holding())
        return meets and self.orgaan is not None and self.orgaan.stem in ("besluit", "bindend_advies")

    @property
    def beurten(self) -> int:
        """The turns of a walk: as a concept, as it came in, and those of its steps."""
        stappen = [stap for stap in self.stappen if stap.doet != "controle" or not self.sluit_met_controle(stap)]
        return 2 + sum(BEURTEN[stap.doet] for stap in stappen) + (0 if self.einde else 2)


def make_wegen() -> list[Weg]:
    """Every route of a request that a school starts for a pupil, once per swv; one with limits on each side of each."""
    wegen = []
    for swv in DERTIEN.values():
        for soort in {soort.weg: soort for soort in reversed(swv.gemaakt) if soort.loopt_vanaf_school}.values():
            limits = {int(waarde) for stap in soort.weg for veld, _, waarde in stap.wanneer if veld == "bedrag"}
            amounts = sorted({each + more for each in limits for more in (0, 1)}) or [1800]
            wegen += [Weg(swv, soort, bedrag, school) for school in _list_scholen(swv, soort) for bedrag in amounts]
    return wegen


def _list_scholen(swv: Swv, soort: Soort) -> list[str]:
    """S1, and where a step looks at the board the first school of each other board."""
    if soort.scholen is not None:
        keuze, namen, _ = soort.scholen
        return [next(each.code for each in swv.scholen if (each.code in namen) == (keuze == "alleen"))]
    if not any(veld == "bestuur" for stap in soort.weg for veld, _, _ in stap.wanneer):
        return [SCHOOL]
    return sorted({each.bestuur: each.code for each in reversed(swv.scholen)}.values())


WEGEN = make_wegen()


def list_rollen(wat: Swv) -> Iterator[str]:
    """The names of everybody who is there."""
    yield from (Rol.BEHEERDER, Rol.DIRECTEUR, *BIJ_SWV, Rol.LEERPLICHT, *BUREN)
    yield from (f"bestuurder {naam}" for naam in sorted({school.bestuur for school in wat.scholen}))
    yield from (f"{rol} {each.code}" for each in wat.scholen for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER))
