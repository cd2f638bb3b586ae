"""The types of OPP a new swv starts with. From then on they are its own data."""

from datetime import date
from typing import Any

from django.db import transaction
from django.dispatch import receiver

from opp.enums import Onderdeel, Soortcode, Verplicht
from opp.models import OppOnderdeel, OppSoort
from swv.organisatie.enums import Schoolsoort, Sector
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht

UITSTROOM = (Onderdeel.UITSTROOM, True, "Waar gaat de leerling naar verwachting heen, en waarop baseert u dat?", 1500)
BEVORDEREND = (Onderdeel.BEVORDEREND, True, "Wat helpt deze leerling, in het kind, de klas en thuis?", 1500)
BELEMMEREND = (Onderdeel.BELEMMEREND, True, "Wat maakt leren of meedoen moeilijk?", 1500)
GEDAAN = (Onderdeel.BASISONDERSTEUNING, True, "Noem de steun, hoe lang die duurde en het resultaat.", 3000)
NODIG = (
    Onderdeel.ONDERSTEUNINGSBEHOEFTE,
    True,
    "Wat vraagt dit van de school, en wat kan de school niet zelf bieden?",
    2000,
)
DOELEN = (
    Onderdeel.HANDELINGSDEEL,
    True,
    "Doelen die u kunt meten, met wie wat doet, hoe vaak en tot wanneer. Hiermee stemmen de ouders in.",
    0,
)
AFWIJKINGEN = (Onderdeel.AFWIJKINGEN, False, "Alleen als het programma afwijkt, bijvoorbeeld een vrijstelling.", 1500)
OORDEEL = (Onderdeel.OORDEEL_CVB, True, "Wat adviseert de commissie voor de begeleiding, en wanneer?", 2000)
NODIG_VRIJ = (Onderdeel.ONDERSTEUNINGSBEHOEFTE, False, NODIG[2], 2000)

REGULIER = {Sector.PO: [Schoolsoort.BAO], Sector.VO: [Schoolsoort.VO]}
SPECIAAL = {Sector.PO: [Schoolsoort.SBO, Schoolsoort.SO], Sector.VO: [Schoolsoort.PRO, Schoolsoort.VSO]}

# When one is due in regular schools; in (v)so, sbo and pro the law asks one of every pupil (``calculate_plicht``).
SOORTEN: list[dict[str, Any]] = [
    {
        "code": Soortcode.VOL, "naam": "Ontwikkelingsperspectief", "verplicht": Verplicht.EXTRA,
        "uitleg": "Voor een leerling met extra ondersteuning, en voor iedere leerling in het speciaal onderwijs en het praktijkonderwijs.",
        "onderdelen": [UITSTROOM, BEVORDEREND, BELEMMEREND, GEDAAN, NODIG, DOELEN, AFWIJKINGEN],
    },
    {
        "code": Soortcode.LIGHT, "naam": "OPP light", "verplicht": Verplicht.EXTRA, "evaluatie_weken": 10,
        "uitleg": "Voor steun die kort duurt: dezelfde wettelijke onderdelen, kort opgeschreven, met een evaluatie na tien weken.",
        "onderdelen": [
            (*UITSTROOM[:3], 400), (*BEVORDEREND[:3], 400), (*BELEMMEREND[:3], 400), (*GEDAAN[:3], 800),
            NODIG_VRIJ, DOELEN, (*AFWIJKINGEN[:3], 800),
        ],
    },
    {
        "code": Soortcode.HANDELINGSPLAN, "naam": "Handelingsplan", "verplicht": Verplicht.KEUZE, "is_opp": False,
        "uitleg": "Voor steun binnen de basisondersteuning, of voor jonge leerlingen. Dit is geen OPP in de zin van de wet.",
        "onderdelen": [GEDAAN, DOELEN],
    },
]  # fmt: skip


@transaction.atomic
def create_standaard_oppsoorten(*, swv: Organisatie, van: date) -> list[OppSoort]:
    """Give this swv the standard types from this day on; types it has already are left as they are."""
    soorten = []
    for gegevens in SOORTEN:
        fields = {key: value for key, value in gegevens.items() if key != "onderdelen"}
        if OppSoort.objects.filter(swv=swv, code=fields["code"]).exists():
            continue
        regulier, speciaal = REGULIER[Sector(swv.sector)], SPECIAAL[Sector(swv.sector)]
        scholen = regulier if fields["code"] == Soortcode.LIGHT else [*regulier, *speciaal]
        soort = OppSoort(swv=swv, van=van, schoolsoorten=scholen, **fields)
        soort.full_clean()
        soort.save()
        onderdelen = gegevens["onderdelen"]
        if fields["code"] == Soortcode.VOL:
            # Only the schools with such a commission fill it in; there it is required by the check itself.
            onderdelen = [*onderdelen, (OORDEEL[0], False, *OORDEEL[2:])]
        OppOnderdeel.objects.bulk_create(
            OppOnderdeel(soort=soort, code=code, verplicht=verplicht, uitleg=uitleg, max_tekens=maximum, volgorde=plek)
            for plek, (code, verplicht, uitleg, maximum) in enumerate(onderdelen)
        )
        soorten.append(soort)
    return soorten


@receiver(swv_opgericht, dispatch_uid="opp_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded gets the standard types, valid from its first day."""
    create_standaard_oppsoorten(swv=swv, van=van)
