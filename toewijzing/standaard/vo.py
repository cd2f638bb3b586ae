"""The kinds a new swv for voortgezet onderwijs starts with.

Not in it: lwoo, of which many swv's opted out (WVO 2020 2.48) and whose money is about to change; «btw-kort» and
«btw-lang», names of one swv of which no term or decider is known. A beheerder adds them after one that is there.
"""

from decimal import Decimal
from typing import Any

from swv.organisatie.enums import Rol, Schoolsoort
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import PeriodeRegel, Stap
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
    TOETSEN,
    WAAROM,
    ZITTING,
)

SOORTEN: list[dict[str, Any]] = [
    {
        "code": "TLV-VSO",
        "naam": "TLV voortgezet speciaal onderwijs",
        "uitleg": "Voor een leerling die op een school voor voortgezet speciaal onderwijs beter tot leren komt.",
        "route": [AKKOORD, DESKUNDIGEN, ZITTING, DIRECTEUR],
        "scholen_naar": [Schoolsoort.VSO],
        "leeftijd_vanaf": 11,
        "feit_leeftijd_tot": "vso_leeftijd",
        "is_awb_besluit": True,
        "geeft_tlv": True,
        "vraagt_categorie": True,
        "periode_regel": PeriodeRegel.SCHOOLJAREN,
        "aantal_deskundigen": 2,
        "norm_aantal": 6,
        "feit_brief": "brief_tlv_vso",
        "vragen": [GEDAAN, WAAROM],
        "checklist": [GEZAG, OUDERS, LEERLING_GEHOORD, OPP, ONDERZOEK],
    },
    {
        "code": "TLV-PRO",
        "naam": "TLV praktijkonderwijs",
        "uitleg": "Voor een leerling die toelaatbaar is tot het praktijkonderwijs (IQ 55–80 en leerachterstand).",
        "route": [AKKOORD, DESKUNDIGEN, DIRECTEUR],
        "scholen_naar": [Schoolsoort.PRO],
        "leeftijd_vanaf": 11,
        "feit_leeftijd_tot": "pro_leeftijd",
        "is_awb_besluit": True,
        "geeft_tlv": True,
        # The law knows no period for praktijkonderwijs: WEC 40 lid 15 is about (v)so only.
        "periode_regel": PeriodeRegel.VRIJ,
        "aantal_deskundigen": 2,
        "norm_aantal": 4,
        "feit_brief": "brief_tlv_pro",
        "vragen": [WAAROM],
        "checklist": [GEZAG, OUDERS, LEERLING_GEHOORD, TOETSEN],
    },
    {
        "code": "BTV",
        "naam": "Plaats in de bovenschoolse trajectvoorziening (BTV)",
        "uitleg": "Tijdelijk, ten hoogste 13 weken en 3 dagen per week, om een heldere vraag te onderzoeken.",
        "route": [AKKOORD, ZITTING, Soortstap(Stap.BESLUIT, Rol.CVT_VOORZITTER)],
        "scholen_van": [Schoolsoort.VO, Schoolsoort.PRO],
        "leeftijd_vanaf": 11,
        "grenzen_bron": EIGEN_AFSPRAAK,
        "is_awb_besluit": False,
        "vraagt_weken": True,
        "max_weken": 13,
        "max_dagen_per_week": 3,
        "norm_aantal": 4,
        "vragen": [
            ("onderzoeksvraag", "Wat is uw onderzoeksvraag?", "Stel één heldere vraag die de BTV kan onderzoeken.", 1000),
            ("overige_dagen", "Hoe gaat het op de dagen dat de leerling op school is?", "De leerling kan de andere dagen op de eigen school meedoen.", 2000),
        ],
        "checklist": [GEZAG, OUDERS, LEERLING_GEHOORD, OPP],
    },
    {
        "code": "MAATWERK-I",
        "naam": "Maatwerkarrangement voor één leerling",
        "uitleg": "Geld voor extra steun op de eigen school, als de basisondersteuning niet genoeg is.",
        "route": [
            AKKOORD,
            Soortstap(Stap.BESLUIT, Rol.CONSULENT, (Eis("bedrag", Teken.HOOGSTENS, (Decimal("5000.00"),)),)),
            DIRECTEUR,
        ],
        "is_awb_besluit": False,
        "vraagt_bedrag": True,
        "norm_aantal": 10,
        "norm_eenheid": "werkdagen",
        "vragen": [GEDAAN, DOEL],
        "checklist": [OUDERS, LEERLING_GEHOORD, OPP],
    },
]  # fmt: skip
