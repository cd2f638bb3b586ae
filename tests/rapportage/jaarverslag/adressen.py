"""Addresses of the jaarverslag and the auditor's room for the walk over all addresses (tests/test_adressen.py)."""

from typing import Any

from django.utils import timezone

from rapportage.auditor.calculations import mark_population
from rapportage.auditor.models import Steekproef
from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag
from rapportage.jaarverslag.services.document import plan_document
from swv.organisatie.enums import Rol
from tests.rapportage.jaarverslag.wereld import CONTR, DIR, JAAR, pdf_file, step
from tests.rollen import als, as_eigenaar

BUREAU = frozenset({Rol.CONTROLLER, Rol.DIRECTEUR})
SCHRIJVERS = BUREAU | {Rol.SECRETARIS, Rol.CONSULENT, Rol.TOEZICHTHOUDER}
LEZERS = SCHRIJVERS | {Rol.AUDITOR}
AUDITOR = frozenset({Rol.AUDITOR})
# Without login: what was made public.
OPENBAAR = {"rapportage:openbaar", "rapportage:openbaar_pdf"}
ROLLEN: dict[str, frozenset[str]] = {
    "rapportage:jaarverslagen": LEZERS,
    "rapportage:jaarverslag_nieuw": BUREAU,
    "rapportage:jaarverslag": LEZERS,
    "rapportage:jaarverslag_controle": LEZERS,
    "rapportage:jaarverslag_tellen": BUREAU,
    "rapportage:jaarverslag_actie": LEZERS,
    "rapportage:jaarverslag_pdf_maken": LEZERS,
    "rapportage:jaarverslag_pdf": LEZERS,
    "rapportage:jaarverslag_pdf_stop": LEZERS,
    "rapportage:jaarverslag_bijlage": LEZERS,
    "rapportage:jaarverslag_gegevens": LEZERS,
    "rapportage:jaarverslag_cijfer": LEZERS,
    "api:jaarverslagen": LEZERS,
    "api:jaarverslag": LEZERS,
    "api:jaarverslag_controle": LEZERS,
    "api:jaarverslag_actie": LEZERS,
    "api:jaarverslag_gegevens": LEZERS,
    "api:jaarverslag_pdf": LEZERS,
    "rapportage:hoofdstuk": LEZERS,
    "rapportage:hoofdstuk_bewaar": SCHRIJVERS,
    "rapportage:hoofdstuk_voorbeeld": SCHRIJVERS,
    "rapportage:hoofdstuk_eigenaar": BUREAU,
    "rapportage:hoofdstuk_versies": SCHRIJVERS,
    "rapportage:hoofdstuk_versie": SCHRIJVERS,
    "rapportage:auditor": AUDITOR,
    "rapportage:steekproef": AUDITOR,
    "rapportage:steekproef_bestand": AUDITOR,
    "rapportage:audit_downloads": frozenset({Rol.DIRECTEUR}),
}


def make_adressen(wereld: Any) -> dict[str, dict[str, Any]]:
    """{name: what is filled in}, with objects of the own swv."""
    with als(wereld[CONTR]) as by:
        with as_eigenaar():
            verslag = Jaarverslag.objects.create(swv=wereld.swv, jaar=JAAR, aangemaakt_door=by)
            hoofdstuk = Hoofdstuk.objects.create(jaarverslag=verslag, code="bezwaar", volgorde=1, rol=Rol.SECRETARIS)
        document = plan_document(verslag=verslag, soort="concept", by=by)
    step(wereld, verslag, "jaarrekening_toevoegen", DIR, bestand=pdf_file())
    with as_eigenaar():
        lid = wereld[Rol.AUDITOR].lidmaatschap_set.get()
        steekproef = Steekproef.objects.create(
            swv=wereld.swv, jaar=timezone.localdate().year, beginwaarde="x", gevraagd=1, getrokken=0, populatie=0,
            populatie_sha256=mark_population([]), sha256="0" * 64, door=lid.gebruiker, lidmaatschap=lid,
        )  # fmt: skip
        versie = hoofdstuk.geschiedenis.first().pgh_id
        bijlage = verslag.bijlagen.get()
    values = {"jaar": JAAR, "volgnummer": 1, "code": "bezwaar", "actie": "opmaken", "uuid": document.uuid, "pk": versie}
    per_name = {
        "rapportage:steekproef_bestand": {"pk": steekproef.pk},
        "rapportage:jaarverslag_bijlage": {"uuid": bijlage.uuid},
    }
    return {name: {**values, **per_name.get(name, {})} for name in ROLLEN}
