"""What both sectors begin with beside requests about a pupil: a group or class, the school, the innovatiefonds, quick money.

Nothing in them names a pupil. Amounts, weeks and who decides are the swv's own; where they were taken from one example,
the source says so. The duties of the innovatiefonds come with the kind (``schoolaanvragen.ontvangers``).
"""

from decimal import Decimal
from typing import Any

from swv.organisatie.enums import Rol
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Aanvraagonderwerp, Stap
from toewijzing.services.route import Soortstap
from toewijzing.standaard.basis import AKKOORD, DIRECTEUR

INNOVATIE = "INNOVATIEFONDS"
BEGINNERS = [Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER]
TWEE_WEKEN = (2, "weken")
NAZIEN = Soortstap(Stap.CONTROLE, Rol.CONSULENT, termijn=TWEE_WEKEN)
KLEIN = Soortstap(Stap.BESLUIT, Rol.CONSULENT, (Eis("bedrag", Teken.HOOGSTENS, (Decimal("5000.00"),)),))
GEEN_NAMEN = "Noem geen leerlingen bij naam."

SPEELT = ("speelt", "Wat speelt er?", f"Schrijf wat u ziet en sinds wanneer. {GEEN_NAMEN}", 4000)
GEPROBEERD = ("geprobeerd", "Wat heeft de school al gedaan, en wat leverde dat op?", f"Noem de steun, hoe lang die duurde en het resultaat. {GEEN_NAMEN}", 4000)  # fmt: skip
PLAN = ("plan", "Wat gaat u doen, en wie doet het?", f"Noem de stappen, de mensen en de tijd. {GEEN_NAMEN}", 4000)
MERKEN = ("merken", "Waaraan merkt u dat het helpt?", "Schrijf wat er dan anders gaat, en wanneer u dat bekijkt.", 2000)
NIEUW = ("nieuw", "Wat wilt u proberen, en wat is daar nieuw aan?", f"Schrijf wat u gaat doen en met wie. {GEEN_NAMEN}", 4000)  # fmt: skip
DELEN = ("delen", "Wat kunnen andere scholen ervan leren?", "Schrijf hoe u deelt wat u leert.", 2000)

VOORBEELD_BRON = (
    "Eigen afspraak. Het bedrag is aangenomen naar het voorbeeld van een ander samenwerkingsverband; kijk het na."
)
# What every kind here is: no besluit under the Awb, with an amount, started at the school.
SCHOOLSOORT: dict[str, Any] = {
    "is_awb_besluit": False, "vraagt_bedrag": True, "indieners": BEGINNERS, "checklist": [],
}  # fmt: skip


def make_groep(code: str, naam: str, onderwerp: str, wat: str) -> dict[str, Any]:
    """An arrangement for a group or class, in the words of a sector (``wat``: «groep», «klas of groep»)."""
    return {
        **SCHOOLSOORT,
        "code": code,
        "naam": naam,
        "uitleg": f"Geld voor extra steun aan een {wat}, als de basisondersteuning niet genoeg is. Zonder namen van leerlingen.",
        "onderwerp": onderwerp,
        "route": [AKKOORD, NAZIEN, KLEIN, DIRECTEUR],
        "norm_aantal": 4,
        "vragen": [SPEELT, GEPROBEERD, PLAN, MERKEN],
    }  # fmt: skip


def make_school(code: str, naam: str) -> dict[str, Any]:
    """An arrangement for the school or a team."""
    return {
        **SCHOOLSOORT,
        "code": code,
        "naam": naam,
        "uitleg": "Geld voor hulp aan de hele school of een team, bijvoorbeeld om samen een aanpak te leren.",
        "onderwerp": Aanvraagonderwerp.SCHOOL,
        "route": [AKKOORD, NAZIEN, KLEIN, DIRECTEUR],
        "norm_aantal": 4,
        "vragen": [SPEELT, PLAN, MERKEN],
    }


SAMEN: list[dict[str, Any]] = [
    {
        **SCHOOLSOORT,
        "code": INNOVATIE,
        "naam": "Innovatiefonds",
        "uitleg": "Geld om iets nieuws te proberen dat ook andere scholen kan helpen. De school deelt wat zij leert.",
        "onderwerp": Aanvraagonderwerp.SCHOOL,
        "route": [AKKOORD, NAZIEN, DIRECTEUR],
        "bedrag_hoogstens": Decimal("4000.00"),
        "hoogstens_jaren": 1,
        "grenzen_bron": VOORBEELD_BRON,
        "norm_aantal": 15,
        "norm_eenheid": "werkdagen",
        "vragen": [NIEUW, DELEN],
    },
    {
        **SCHOOLSOORT,
        "code": "SNELLE-HULP",
        "naam": "Snelle hulp",
        "uitleg": "Een klein bedrag voor een paar weken. Tot de grens geeft het samenwerkingsverband het zonder aanvraag.",
        "onderwerp": Aanvraagonderwerp.SCHOOL,
        "route": [AKKOORD, DIRECTEUR],
        "vraagt_weken": True,
        "max_weken": 10,
        "snel_tot": Decimal("1500.00"),
        "snel_weken": 10,
        "grenzen_bron": VOORBEELD_BRON,
        "norm_aantal": 10,
        "norm_eenheid": "werkdagen",
        "vragen": [SPEELT, PLAN],
    },
]  # fmt: skip
