"""What each scope of an auditor opens: every address of the application, written out for who may and closed for the rest."""

from typing import Any

import pytest

from rapportage.auditor.permissions import ADRESSEN, is_accountant, may_open
from swv.organisatie.enums import AuditorScope
from tests.test_adressen import own_views

IEDER = {
    "kern:taak_voortgang", "kern:taak_opnieuw", "kern:gezond", "organisatie:sessie_verlengen",
    "organisatie:account", "organisatie:adres", "organisatie:adres_bevestigen", "organisatie:adres_intrekken",
    "organisatie:sessie_beeindigen", "organisatie:sessies_beeindigen", "organisatie:allauth_adres",
    "organisatie:allauth_bevestigen", "organisatie:allauth_sleutel", "organisatie:passkey_verwijderen",
    "organisatie:wissel_lidmaatschap", "organisatie:huisstijl", "organisatie:logo", "organisatie:demo_post", "werkplek:mijn_werk",
    "organisatie:tokens", "organisatie:token_nieuw", "organisatie:token_intrekken", "wet:feiten", "wet:feit",
    "werkplek:mislukt", "werkplek:mislukt_opnieuw", "werkplek:mislukt_afhandelen",
    "werkplek:help", "rapportage:auditor", "rapportage:openbaar", "rapportage:openbaar_pdf", "api:schema",
}  # fmt: skip
VERSLAG = {
    "rapportage:jaarverslagen", "rapportage:jaarverslag", "rapportage:hoofdstuk", "rapportage:jaarverslag_pdf",
    "rapportage:jaarverslag_bijlage", "rapportage:jaarverslag_gegevens", "rapportage:jaarverslag_cijfer",
    "api:jaarverslagen", "api:jaarverslag", "api:jaarverslag_pdf", "api:jaarverslag_gegevens",
}  # fmt: skip
EIGEN = {
    "accountant": VERSLAG | {
        "rapportage:jaarverslag_controle", "rapportage:jaarverslag_actie", "rapportage:jaarverslag_pdf_maken",
        "rapportage:jaarverslag_pdf_stop", "rapportage:steekproef", "rapportage:steekproef_bestand",
        "api:jaarverslag_controle", "api:jaarverslag_actie", "api:verdelingen", "api:verdeling",
        "api:verdeling_actie", "api:verdeling_rekenbestand", "api:verdeling_brief", "api:begrotingen",
        "api:begroting", "api:realisatie", "api:kengetallen",
    },
    "inspectie": VERSLAG | {"thuiszitters:opgaven", "thuiszitters:opgave", "thuiszitters:opgave_pdf"},
    "fg": {"leerlingen:logboek", "leerlingen:inzagelog", "leerlingen:historie", "organisatie:rolvoorstellen",
        "organisatie:beveiligingslogboek", "organisatie:beveiligingslogboek_bestand",
        "organisatie:beveiligingslogboek_xlsx",
    },
}  # fmt: skip
GELDKAMER = "financien:"  # each page of money decides by itself what an accountant reads there


@pytest.mark.parametrize("scope", ["", *AuditorScope.values])
def test_scope_opens_these_addresses_and_no_other(scope: str) -> None:
    names = {name for name, _ in own_views()}
    money = {name for name in names if name.startswith(GELDKAMER)} if scope == "accountant" else set()
    assert {name for name in names if may_open(scope, name)} == IEDER | EIGEN.get(scope, set()) | money


@pytest.mark.parametrize("scope", AuditorScope.values)
def test_every_address_of_the_table_exists(scope: str) -> None:
    names = {name for name, _ in own_views()}
    assert ADRESSEN[scope] <= names | {"kern:gezond"}


@pytest.mark.parametrize("scope", ["", *AuditorScope.values])
def test_addresses_of_the_login_library_are_open_to_every_scope(scope: str) -> None:
    assert may_open(scope, "account_logout")


def test_a_sample_is_drawn_by_the_accountant_only(auditwereld: Any) -> None:
    assert {name for name, user in auditwereld.mensen.items() if is_accountant(user, None)} == {"accountant"}
