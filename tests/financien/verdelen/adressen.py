"""Addresses of reference data, models and distributions for the walk over all addresses (tests/test_adressen.py)."""

from typing import Any

from financien.referentie.models import Tarief
from swv.organisatie.enums import Rol
from tests.financien import wereld as g

CONTROLLER = frozenset({Rol.CONTROLLER})
BUREAU = frozenset({Rol.CONTROLLER, Rol.DIRECTEUR})
SIGNALEN = frozenset({Rol.CONTROLLER, Rol.DIRECTEUR, Rol.BESTUURDER, Rol.SCHOOLLEIDER})
GELD = frozenset({Rol.CONTROLLER, Rol.DIRECTEUR, Rol.BESTUURDER, Rol.SCHOOLLEIDER, Rol.TOEZICHTHOUDER, Rol.AUDITOR})
ROLLEN: dict[str, frozenset[str]] = {
    "financien:overzicht": GELD,
    "financien:gegevens_standaard": CONTROLLER,
    "financien:landelijk": BUREAU,
    "financien:landelijk_overnemen": CONTROLLER,
    "financien:gegevens": BUREAU,
    "financien:gegeven_nieuw": CONTROLLER,
    "financien:gegeven": BUREAU,
    "financien:inkomsten": BUREAU,
    "financien:vergelijkingen": BUREAU,
    "financien:modellen": BUREAU,
    "financien:model_nieuw": CONTROLLER,
    "financien:model": BUREAU,
    "financien:model_wijzigen": CONTROLLER,
    "financien:model_arrangementen": CONTROLLER,
    "financien:scenario_nieuw": CONTROLLER,
    "financien:regelsoorten": CONTROLLER,
    "financien:regel_nieuw": CONTROLLER,
    "financien:regel": CONTROLLER,
    "financien:regel_verplaatsen": CONTROLLER,
    "financien:regel_verwijderen": CONTROLLER,
    "financien:verdelingen": GELD,
    "financien:vergelijken": BUREAU,
    "financien:verdeling": GELD,
    "financien:spoor": GELD,
    "financien:verdeling_naam": CONTROLLER,
    "financien:watals": BUREAU,
    "financien:watals_uitkomst": BUREAU,
    "financien:verdeling_actie": GELD,
    "financien:signalen": SIGNALEN,
    "financien:signaal": SIGNALEN,
    "financien:signaalregels": BUREAU,
    "financien:signalen_melden": CONTROLLER,
    "financien:signaal_gezien": frozenset({Rol.BESTUURDER, Rol.SCHOOLLEIDER}),
    "financien:rekenbestand": GELD,
    "financien:uitkomstbestand": GELD,
    "financien:verdeelbrief": GELD,
    "api:verdelingen": GELD,
    "api:verdeling": GELD,
    "api:verdeling_actie": GELD,
    "api:verdeling_watals": BUREAU,
    "api:verdeling_rekenbestand": GELD,
    "api:verdeling_brief": GELD,
    "api:verdeelmodellen": BUREAU,
    "api:verdeelmodel_scenario": CONTROLLER,
    "api:inkomsten": BUREAU,
    "api:gegevens": BUREAU,
    "api:gegeven": BUREAU,
    # What takes something away stands last: the walk visits in this order.
    "financien:signaalregel_einde": CONTROLLER,
    "financien:vergelijking_einde": CONTROLLER,
    "financien:gegeven_verwijderen": CONTROLLER,
    "financien:model_verwijderen": CONTROLLER,
}


def make_adressen(wereld: Any) -> dict[str, dict[str, Any]]:
    """{name: what is filled in}, with objects of the own swv."""
    g.add_money(wereld)
    verdeling = g.make_vastgesteld(wereld)
    model = g.make_model(wereld, naam="Om te wijzigen")
    tarief = Tarief.objects.filter(swv=wereld.swv).first()
    signaal = g.make_signaal(wereld, verdeling)
    values = {
        "pk": verdeling.pk, "regel_pk": model.regels.first().pk, "brief_pk": verdeling.brieven.first().pk,
        "actie": "delen", "jaar": 2024, "vorm": "csv", "soort": "tarieven",
    }  # fmt: skip
    found = {name: dict(values) for name in ROLLEN}
    for name in found:
        if "gegeven" in name:
            found[name]["pk"] = tarief.pk
        elif name in ("financien:signaal", "financien:signaal_gezien"):
            found[name]["pk"] = signaal.pk
        elif name == "financien:signaalregel_einde":
            found[name]["pk"] = signaal.regel_id
        elif name == "financien:vergelijking_einde":
            found[name]["pk"] = g.make_vergelijking(wereld).pk
        elif "model" in name or "regel" in name or "scenario" in name:
            found[name] |= {"pk": model.pk, "soort": "vaste_voet"}
    return found
