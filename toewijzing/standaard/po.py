"""The kinds a new swv for primair onderwijs starts with."""

from decimal import Decimal
from typing import Any

from swv.organisatie.enums import Rol, Schoolsoort
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Aanvraagonderwerp, PeriodeRegel, Stap
from toewijzing.services.route import Soortstap
from toewijzing.standaard.basis import (
    AKKOORD,
    DESKUNDIGEN,
    DIRECTEUR,
    DOEL,
    EIGEN_AFSPRAAK,
    GEDAAN,
    GEZAG,
    LEERLING_GEHOORD,
    ONDERZOEK,
    OPP,
    OUDERS,
    WAAROM,
    ZITTING,
)
from toewijzing.standaard.school import SAMEN, make_groep, make_school

KLEIN_BEDRAG = Soortstap(Stap.BESLUIT, Rol.CONSULENT, (Eis("bedrag", Teken.HOOGSTENS, (Decimal("5000.00"),)),))
PLUS = ("plus", "Welke steun is er naast het sbo nodig?", "Noem de steun, hoeveel uur per week en wie het doet.", 2000)
BEPERKING = ("beperking", "Welke beperkingen heeft de leerling?", "Noem de verstandelijke en de lichamelijke beperking, en wat er nog meer speelt.", 4000)  # fmt: skip
KENNIS = ("bekend", "Wat is er bekend van het kind?", "Bijvoorbeeld van de kinderopvang, het medisch kinderdagverblijf of de jeugdarts.", 2000)  # fmt: skip

SOORTEN: list[dict[str, Any]] = [
    {
        "code": "TLV-SO",
        "naam": "TLV speciaal onderwijs",
        "uitleg": "Voor een leerling die op een school voor speciaal onderwijs beter tot leren komt.",
        "route": [AKKOORD, DESKUNDIGEN, ZITTING, DIRECTEUR],
        "scholen_naar": [Schoolsoort.SO],
        "feit_leeftijd_vanaf": "so_begin",
        "feit_leeftijd_tot": "so_leeftijd",
        "is_awb_besluit": True,
        "geeft_tlv": True,
        "vraagt_categorie": True,
        "periode_regel": PeriodeRegel.SCHOOLJAREN,
        "aantal_deskundigen": 2,
        "norm_aantal": 6,
        "feit_brief": "brief_tlv_so",
        "vragen": [GEDAAN, WAAROM],
        "checklist": [GEZAG, OUDERS, LEERLING_GEHOORD, OPP, ONDERZOEK],
    },
    {
        "code": "TLV-SBO",
        "naam": "TLV speciaal basisonderwijs",
        "uitleg": "Voor een leerling die op een school voor speciaal basisonderwijs beter tot leren komt.",
        "route": [AKKOORD, DESKUNDIGEN, DIRECTEUR],
        "scholen_naar": [Schoolsoort.SBO],
        "feit_leeftijd_vanaf": "bao_begin",
        "feit_leeftijd_tot": "bao_leeftijd",
        "is_awb_besluit": True,
        "geeft_tlv": True,
        # The law knows no period and no category for sbo: WEC 40 lid 15 and 117 are about (v)so only.
        "periode_regel": PeriodeRegel.VRIJ,
        "aantal_deskundigen": 2,
        "norm_aantal": 4,
        "feit_brief": "brief_tlv_sbo",
        "vragen": [GEDAAN, WAAROM],
        "checklist": [GEZAG, OUDERS, LEERLING_GEHOORD, OPP, ONDERZOEK],
    },
    {
        "code": "TLV-SBO-PLUS",
        "naam": "TLV speciaal basisonderwijs met arrangement (sbo-plus)",
        "uitleg": "Voor een leerling die op het sbo meer steun nodig heeft: de verklaring en het geld in één besluit.",
        "route": [AKKOORD, DESKUNDIGEN, ZITTING, DIRECTEUR],
        "scholen_naar": [Schoolsoort.SBO],
        "feit_leeftijd_vanaf": "bao_begin",
        "feit_leeftijd_tot": "bao_leeftijd",
        "is_awb_besluit": True,
        "geeft_tlv": True,
        "vraagt_bedrag": True,
        "periode_regel": PeriodeRegel.VRIJ,
        "aantal_deskundigen": 2,
        "norm_aantal": 6,
        "feit_brief": "brief_tlv_sbo",
        "vragen": [GEDAAN, WAAROM, PLUS],
        "checklist": [GEZAG, OUDERS, LEERLING_GEHOORD, OPP, ONDERZOEK],
    },
    {
        "code": "TLV-EMB",
        "naam": "TLV speciaal onderwijs, ernstig meervoudig beperkt (EMB)",
        "uitleg": "Voor een leerling met een zeer ernstige meervoudige beperking. Vraag categorie 3 aan, voor de hele schooltijd.",
        # The starting point is the whole time at school in the highest category (landelijke handreiking EMB).
        "route": [AKKOORD, DESKUNDIGEN, DIRECTEUR],
        "scholen_naar": [Schoolsoort.SO],
        "feit_leeftijd_vanaf": "so_begin",
        "feit_leeftijd_tot": "vso_leeftijd",
        "is_awb_besluit": True,
        "geeft_tlv": True,
        "vraagt_categorie": True,
        "periode_regel": PeriodeRegel.SCHOOLJAREN,
        "aantal_deskundigen": 2,
        "norm_aantal": 4,
        "feit_brief": "brief_tlv_so",
        "vragen": [BEPERKING],
        "checklist": [GEZAG, OUDERS, LEERLING_GEHOORD, ONDERZOEK],
    },
    {
        "code": "JONGE-KIND",
        "naam": "Ondersteuning jonge kind",
        "uitleg": "Geld voor een goede start op de basisschool van een kind dat daarbij extra steun nodig heeft.",
        "route": [AKKOORD, KLEIN_BEDRAG, DIRECTEUR],
        "scholen_van": [Schoolsoort.BAO],
        "leeftijd_vanaf": 4,
        "leeftijd_tot": 6,
        "hoogstens_jaren": 1,
        "grenzen_bron": EIGEN_AFSPRAAK,
        "is_awb_besluit": False,
        "vraagt_bedrag": True,
        "norm_aantal": 10,
        "norm_eenheid": "werkdagen",
        "vragen": [KENNIS, DOEL],
        "checklist": [OUDERS],
    },
    {
        "code": "ARRANGEMENT-I",
        "naam": "Arrangement voor één leerling",
        "uitleg": "Geld voor extra steun op de eigen school, als de basisondersteuning niet genoeg is.",
        "route": [AKKOORD, KLEIN_BEDRAG, DIRECTEUR],
        "scholen_van": [Schoolsoort.BAO, Schoolsoort.SBO],
        "hoogstens_jaren": 1,
        "grenzen_bron": EIGEN_AFSPRAAK,
        "is_awb_besluit": False,
        "vraagt_bedrag": True,
        "norm_aantal": 10,
        "norm_eenheid": "werkdagen",
        "vragen": [GEDAAN, DOEL],
        "checklist": [OUDERS, LEERLING_GEHOORD, OPP],
    },
    make_groep("ARRANGEMENT-G", "Arrangement voor een groep", Aanvraagonderwerp.GROEP, "groep"),
    make_school("ARRANGEMENT-S", "Arrangement voor de school"),
    *SAMEN,
]  # fmt: skip
