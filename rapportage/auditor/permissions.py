"""What an auditor opens: one table per scope of all addresses. What is not in it, is not there for that auditor.

Rights and ``visible_to`` of every room say the same more finely; this table also holds for rooms and pages that are made
later, and a test walks every address with every scope.
"""

from typing import Any

from swv.kern.permissions import Recht
from swv.organisatie.enums import AuditorScope, Rol

GEWOON = frozenset({
    "kern:taak_voortgang", "kern:taak_opnieuw", "kern:gezond", "organisatie:sessie_verlengen",
    "organisatie:account", "organisatie:adres", "organisatie:adres_bevestigen", "organisatie:adres_intrekken",
    "organisatie:sessie_beeindigen", "organisatie:sessies_beeindigen", "organisatie:allauth_adres",
    "organisatie:allauth_bevestigen", "organisatie:allauth_sleutel", "organisatie:passkey_verwijderen",
    "organisatie:wissel_lidmaatschap", "organisatie:huisstijl", "organisatie:logo", "organisatie:demo_post", "werkplek:mijn_werk", "werkplek:help",
    "werkplek:mislukt", "werkplek:mislukt_opnieuw", "werkplek:mislukt_afhandelen",
    "organisatie:tokens", "organisatie:token_nieuw", "organisatie:token_intrekken",
    "rapportage:auditor", "rapportage:openbaar", "rapportage:openbaar_pdf", "api:schema",
    "wet:feiten", "wet:feit",
})  # fmt: skip
VERSLAG = frozenset({
    "rapportage:jaarverslagen", "rapportage:jaarverslag", "rapportage:hoofdstuk", "rapportage:jaarverslag_pdf",
    "rapportage:jaarverslag_bijlage", "rapportage:jaarverslag_gegevens", "rapportage:jaarverslag_cijfer",
    "api:jaarverslagen", "api:jaarverslag", "api:jaarverslag_pdf", "api:jaarverslag_gegevens",
})  # fmt: skip
ACCOUNTANT = VERSLAG | {
    "rapportage:jaarverslag_controle", "rapportage:jaarverslag_actie", "rapportage:jaarverslag_pdf_maken",
    "rapportage:jaarverslag_pdf_stop", "rapportage:steekproef", "rapportage:steekproef_bestand",
    "api:jaarverslag_controle", "api:jaarverslag_actie",
    # Money through the API: each address decides by itself what an accountant reads there, as the pages do.
    "api:verdelingen", "api:verdeling", "api:verdeling_actie", "api:verdeling_rekenbestand", "api:verdeling_brief",
    "api:begrotingen", "api:begroting", "api:realisatie", "api:kengetallen",
}  # fmt: skip
INSPECTIE = VERSLAG | {"thuiszitters:opgaven", "thuiszitters:opgave", "thuiszitters:opgave_pdf"}
FG = frozenset({
    "leerlingen:logboek", "leerlingen:inzagelog", "leerlingen:historie", "organisatie:rolvoorstellen",
    "organisatie:beveiligingslogboek", "organisatie:beveiligingslogboek_bestand",
    "organisatie:beveiligingslogboek_xlsx",
})  # fmt: skip
ADRESSEN: dict[str, frozenset[str]] = {
    AuditorScope.ACCOUNTANT: GEWOON | ACCOUNTANT,
    AuditorScope.INSPECTIE: GEWOON | INSPECTIE,
    AuditorScope.FG: GEWOON | FG,
}
# The room of money decides by itself, per page, what an accountant reads there.
RUIMTEN: dict[str, frozenset[str]] = {AuditorScope.ACCOUNTANT: frozenset({"financien"})}


def may_open(scope: str, name: str) -> bool:
    """Does this address exist for an auditor with this scope? ``name`` is that of the URLconf, with its namespace."""
    room = name.partition(":")[0]
    is_ours = ":" in name
    return not is_ours or name in ADRESSEN.get(scope, GEWOON) or room in RUIMTEN.get(scope, frozenset())


def _has_scope(scope: str) -> Any:
    return lambda user, _: user.is_rol(Rol.AUDITOR) and user.lidmaatschap.scope == scope


is_accountant = Recht("Een steekproef trekt de accountant.", _has_scope(AuditorScope.ACCOUNTANT))
