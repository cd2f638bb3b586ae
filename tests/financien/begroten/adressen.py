"""Addresses of budget, figures and imports for the walk over all addresses (tests/test_adressen.py)."""

from typing import Any

from financien.begroten.services.import_realisatie import BALANS, REALISATIE
from financien.referentie.models import Importbestand
from swv.organisatie.enums import Rol
from swv.organisatie.services.inlezen import keep_upload
from tests.financien.begroten.begrotingen import BALANS_KOP, JAAR, REALISATIE_KOP, import_rows, make_begroting
from tests.rollen import als

WACHT = f"{REALISATIE_KOP}\n{JAAR};1;fout;Personeel;;5".encode()
CONTROLLER = frozenset({Rol.CONTROLLER})
LEZERS = frozenset({Rol.CONTROLLER, Rol.DIRECTEUR, Rol.TOEZICHTHOUDER, Rol.AUDITOR})
ROLLEN: dict[str, frozenset[str]] = {
    "financien:begrotingen": LEZERS,
    "financien:begroting_nieuw": CONTROLLER,
    "financien:begroting": LEZERS,
    "financien:begroting_wijzigen": CONTROLLER,
    "financien:begroting_export": LEZERS,
    "financien:begroting_gegevens": LEZERS,
    "financien:begroting_historie": LEZERS,
    "financien:begroting_prognose": CONTROLLER,
    "financien:begroting_actie": LEZERS,
    "financien:post_nieuw": CONTROLLER,
    "financien:post": CONTROLLER,
    "financien:post_spoor": LEZERS,
    "financien:reserve_nieuw": CONTROLLER,
    "financien:reserve": CONTROLLER,
    "financien:realisatie": LEZERS,
    "financien:realisatie_export": LEZERS,
    "financien:kengetallen": LEZERS,
    "financien:import_voorbeeld": CONTROLLER,
    "financien:import_bekijken": CONTROLLER,
    "financien:import_koppelen": CONTROLLER,
    "financien:import_fouten": CONTROLLER,
    "financien:importeren": CONTROLLER,
    "financien:import_sjabloon": CONTROLLER,
    "financien:importeren_bij": CONTROLLER,
    "financien:import_sjabloon_bij": CONTROLLER,
    "financien:post_verwijderen": CONTROLLER,
    "financien:reserve_verwijderen": CONTROLLER,
    "api:begrotingen": LEZERS,
    "api:begroting": LEZERS,
    "api:begroting_actie": LEZERS,
    "api:realisatie": LEZERS,
    "api:kengetallen": LEZERS,
}


def make_adressen(wereld: Any) -> dict[str, dict[str, Any]]:
    """{name: what is filled in}, with objects of the own swv."""
    begroting = make_begroting(wereld)
    import_rows(wereld, REALISATIE, REALISATIE_KOP, f"{JAAR};1;4.1;Personeel;;5")
    import_rows(wereld, BALANS, BALANS_KOP, f"{JAAR};eind;1.7;Bank;5", f"{JAAR};eind;2.1;EV;5")
    values = {
        "pk": begroting.pk,
        "doel_pk": begroting.pk,
        "post_pk": begroting.posten.first().pk,
        "reserve_pk": begroting.reserves.get().pk,
        "actie": "aanbieden",
    }
    found = {name: {**values, "soort": "begroting" if name.endswith("_bij") else "realisatie"} for name in ROLLEN}
    with als(wereld[Rol.CONTROLLER]) as by:
        found["financien:import_voorbeeld"]["pk"] = Importbestand.objects.filter(soort="realisatie").get().pk
        wacht = keep_upload(organisatie=wereld.swv, door=by, soort="realisatie", naam="x.csv", data=WACHT)
    for name in ("financien:import_bekijken", "financien:import_koppelen", "financien:import_fouten"):
        found[name]["pk"] = wacht.pk
    return found
