"""The four kinds of request a new swv starts with. From then on they are its own data."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.dispatch import receiver

from leerlingen.enums import Documentsoort
from swv.organisatie.enums import Rol, Schoolsoort
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht
from swv.wet.queries import get_feiten
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Checksoort, PeriodeRegel, Stap, Versiestatus, Vraagstap
from toewijzing.models import Aanvraagsoort, ChecklistItem, Vraag
from toewijzing.services.route import Soortstap, list_doet, write_route
from toewijzing.services.soort import publish_row

LEERLING_GEHOORD = (Checksoort.LEERLING_GEHOORD, "", "De leerling is gehoord", None)
OUDERS = (Checksoort.ZIENSWIJZE_OUDERS, "", "Zienswijze van de ouders", None)
GEZAG = (Checksoort.GEZAGDRAGERS, "", "Gezagdragers met adres", None)
OPP = (Checksoort.DOCUMENT, Documentsoort.OPP, "ontwikkelingsperspectief (OPP)", 12)
ONDERZOEK = (Checksoort.DOCUMENT, Documentsoort.ONDERZOEK, "verslag van onderzoek", 36)
TOETSEN = (Checksoort.DOCUMENT, Documentsoort.TOETSGEGEVENS, "toetsgegevens over leerachterstand en IQ", 24)

GEDAAN = ("gedaan", "Wat heeft de school al gedaan, en wat leverde dat op?", "Noem de steun, hoe lang die duurde en het resultaat.", 4000)  # fmt: skip
WAAROM = ("waarom", "Waarom is dit nodig?", "Schrijf wat de leerling nodig heeft en waarom de school dat niet zelf kan bieden.", 4000)  # fmt: skip
DOEL = ("doel", "Wat is het doel?", "Schrijf wat de leerling straks kan of hoe u ziet dat het helpt.", 2000)

AKKOORD = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER)
DESKUNDIGEN = Soortstap(Stap.DESKUNDIGEN)
ZITTING = Soortstap(Stap.ZITTING)

EIGEN_AFSPRAAK = "Eigen afspraak van het samenwerkingsverband."

SOORTEN: list[dict[str, Any]] = [
    {
        "code": "TLV-VSO",
        "naam": "TLV voortgezet speciaal onderwijs",
        "uitleg": "Voor een leerling die op een school voor voortgezet speciaal onderwijs beter tot leren komt.",
        "route": [AKKOORD, DESKUNDIGEN, ZITTING, Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)],
        "scholen_naar": [Schoolsoort.VSO],
        "leeftijd_vanaf": 11,
        "feit_leeftijd_tot": "vso_leeftijd",
        "is_awb_besluit": True,
        "geeft_tlv": True,
        "vraagt_categorie": True,
        "periode_regel": PeriodeRegel.SCHOOLJAREN,
        "aantal_deskundigen": 2,
        "norm_aantal": 6,
        "brief_tekst": "Dit besluit steunt op artikel 2.47 van de Wet voortgezet onderwijs 2020 en artikel 40 van de Wet op de expertisecentra.",
        "vragen": [GEDAAN, WAAROM],
        "checklist": [GEZAG, OUDERS, LEERLING_GEHOORD, OPP, ONDERZOEK],
    },
    {
        "code": "TLV-PRO",
        "naam": "TLV praktijkonderwijs",
        "uitleg": "Voor een leerling die toelaatbaar is tot het praktijkonderwijs (IQ 55–80 en leerachterstand).",
        "route": [AKKOORD, DESKUNDIGEN, Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)],
        "scholen_naar": [Schoolsoort.PRO],
        "leeftijd_vanaf": 11,
        "feit_leeftijd_tot": "pro_leeftijd",
        "is_awb_besluit": True,
        "geeft_tlv": True,
        # The law knows no period for praktijkonderwijs: WEC 40 lid 15 is about (v)so only.
        "periode_regel": PeriodeRegel.VRIJ,
        "aantal_deskundigen": 2,
        "norm_aantal": 4,
        "brief_tekst": "Dit besluit steunt op artikel 2.47 van de Wet voortgezet onderwijs 2020.",
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
            Soortstap(Stap.BESLUIT, Rol.DIRECTEUR),
        ],
        "is_awb_besluit": False,
        "vraagt_bedrag": True,
        "norm_aantal": 10,
        "norm_eenheid": "werkdagen",
        "vragen": [GEDAAN, DOEL],
        "checklist": [OUDERS, LEERLING_GEHOORD, OPP],
    },
]  # fmt: skip


@transaction.atomic
def create_standaardsoorten(*, swv: Organisatie, van: date) -> list[Aanvraagsoort]:
    """Give this swv the standard kinds from this day on; kinds it has already are left as they are."""
    soorten = []
    for gegevens in SOORTEN:
        fields = {key: value for key, value in gegevens.items() if key not in ("vragen", "checklist", "route")}
        if Aanvraagsoort.alle.filter(swv=swv, code=fields["code"]).exists():
            continue
        feiten = get_feiten(swv.pk)
        if code := fields.pop("feit_leeftijd_tot", ""):
            artikel = feiten.get_rij(code, van).artikel
            fields["grenzen_bron"] = f"Leeftijd waarop het eindigt: {artikel}. De rest: eigen afspraak."
            fields["leeftijd_tot"] = feiten.get_getal(code, van)
        fields["route"] = list_doet(gegevens["route"])
        soort = Aanvraagsoort(swv=swv, van=van, wettelijke_weken=feiten.get_getal("beslistermijn", van), **fields)
        soort.status = Versiestatus.CONCEPT
        soort.full_clean()
        soort.save()
        Vraag.objects.bulk_create(
            Vraag(aanvraagsoort=soort, code=code, label=label, uitleg=uitleg, max_tekens=maximum, volgorde=plek,
                  stap=Vraagstap.ONDERBOUWING)
            for plek, (code, label, uitleg, maximum) in enumerate(gegevens["vragen"])
        )  # fmt: skip
        ChecklistItem.objects.bulk_create(
            ChecklistItem(aanvraagsoort=soort, soort=kind, documentsoort=document, label=label,
                          max_leeftijd_maanden=maanden, volgorde=plek)
            for plek, (kind, document, label, maanden) in enumerate(gegevens["checklist"])
        )  # fmt: skip
        write_route(soort, gegevens["route"])
        soorten.append(publish_row(soort))
    return soorten


@receiver(swv_opgericht, dispatch_uid="toewijzing_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded gets the standard kinds, valid from its first day."""
    create_standaardsoorten(swv=swv, van=van)
