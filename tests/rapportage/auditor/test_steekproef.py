"""The sample of decisions that an auditor draws, and the data files of the money."""

import csv
from datetime import date
from hashlib import sha256
from io import StringIO
from typing import Any

import pytest
from django.urls import reverse

from rapportage.auditor.models import Auditdownload, Steekproef
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.financien.begroten.begrotingen import make_begroting
from tests.financien.wereld import add_money, make_vastgesteld
from tests.rapportage.auditor.test_toegang import AUDITOR, body, read
from tests.rapportage.jaarverslag.wereld import JAAR
from tests.rollen import as_eigenaar

# --- the sample -----------------------------------------------------------------------------------------------------


def make_decisions(wereld: Any, aantal: int = 3) -> list[Any]:
    return [w.make_bekendgemaakt(wereld, "MAATWERK-I") for _ in range(aantal)]


def draw(client: Any, user: Any, **data: Any) -> Any:
    client.force_login(user)
    return client.post(
        "/sturing/auditor/steekproef/", {"jaar": date.today().year, "aantal": 2, "beginwaarde": "", **data}
    )


def test_sample_holds_amounts_dates_and_grounds_but_nobody(client: Any, auditwereld: Any) -> None:
    decisions = make_decisions(auditwereld)
    response = draw(client, auditwereld["accountant"], beginwaarde="toeval-1")
    assert response.status_code == 302
    row = Steekproef.objects.get()
    assert (row.getrokken, row.populatie, row.beginwaarde, row.door) == (2, 3, "toeval-1", auditwereld["accountant"])
    data = client.get(f"/sturing/auditor/steekproef/{row.pk}.csv").content.decode("utf-8-sig")
    assert "3500.00" in data
    assert "toegekend" in data
    assert sum(decision.nummer in data for decision in decisions) == 2
    for decision in decisions:
        with as_eigenaar():
            leerling = decision.leerling
        for private in (leerling.achternaam, leerling.roepnaam, leerling.nummer, "Het is nodig.", "Ouder "):
            assert private not in data
    for user in auditwereld.mensen.values():
        assert user.naam not in data


def rows_of(client: Any, user: Any, aantal: int) -> dict[str, dict[str, str]]:
    """{number: row} of a sample of all decisions."""
    draw(client, user, aantal=aantal)
    text = client.get(f"/sturing/auditor/steekproef/{Steekproef.objects.get().pk}.csv").content.decode("utf-8-sig")
    return {row["nummer"]: row for row in csv.DictReader(StringIO(text), delimiter=";")}


def test_grounds_differ_from_decision_to_decision(client: Any, auditwereld: Any) -> None:
    asked, less, tlv, other = (
        w.make_bekendgemaakt(auditwereld, "MAATWERK-I"), w.make_bekendgemaakt(auditwereld, "MAATWERK-I"),
        w.make_bekendgemaakt(auditwereld), w.make_bekendgemaakt(auditwereld, "TLV-PRO"),
    )  # fmt: skip
    with as_eigenaar():
        for zaak, bedrag in ((asked, "3500.00"), (less, "4000.00")):
            type(zaak).objects.filter(pk=zaak.pk).update(gevraagd_bedrag=bedrag)
        type(other).objects.filter(pk=other.pk).update(uiterlijk_op=date(2001, 1, 1))
        other.besluiten.update(afwijking="Geheime reden.")
        tlv.agendapunten.update(categorie=3)
        less.besluiten.update(bedrag="3500.00")

    rows = rows_of(client, auditwereld["accountant"], 4)

    def cells(zaak: Any, *names: str) -> list[str]:
        return [rows[zaak.nummer][name] for name in names]

    assert cells(asked, "wettelijke grond", "zoals gevraagd", "advies van de commissie", "afgeweken van het advies") == [
        "ondersteuningsplan", "ja", "geen", "geen advies",
    ]  # fmt: skip
    assert cells(less, "zoals gevraagd", "gevraagd bedrag", "toegekend bedrag") == ["nee", "4000.00", "3500.00"]
    assert cells(tlv, "wettelijke grond", "advies van de commissie", "afgeweken van het advies", "binnen de wettelijke termijn") == [
        "WVO 2020 art. 2.47", "toekennen", "ja", "ja",
    ]  # fmt: skip
    assert cells(tlv, "adviezen ondertekend", "deskundigen voor toekennen", "besloten door (rol)") == [
        "2",
        "2",
        "directeur",
    ]
    assert cells(tlv, "geadviseerde categorie", "bekostigingscategorie", "afwijking gemotiveerd") == ["3", "1", "nee"]
    # Both experts advised to grant, and no commission: that is the advice it is compared with.
    assert cells(other, "afgeweken van het advies", "afwijking gemotiveerd", "binnen de wettelijke termijn") == [
        "nee", "ja", "nee",
    ]  # fmt: skip
    assert all("Geheime" not in "".join(row.values()) for row in rows.values())


def test_sample_asks_a_fixed_number_of_queries(
    client: Any, auditwereld: Any, django_assert_max_num_queries: Any
) -> None:
    make_decisions(auditwereld, 5)
    draw(client, auditwereld["accountant"], aantal=5)
    # Two of these are for the steps of the routes and their conditions: they say who had to decide.
    with django_assert_max_num_queries(25):
        client.get(f"/sturing/auditor/steekproef/{Steekproef.objects.get().pk}.csv")


# --- data files of the money ----------------------------------------------------------------------------------------


def test_checksum_on_the_page_is_that_of_the_file(client: Any, wereld: Any) -> None:
    geldwereld = add_money(wereld)
    verdeling = make_vastgesteld(geldwereld)
    begroting = make_begroting(geldwereld, "vastgesteld", jaar=verdeling.jaar)
    client.force_login(geldwereld["accountant"])
    page = body(client.get(AUDITOR))
    for name, row in (("begroting_gegevens", begroting), ("rekenbestand", verdeling)):
        url = reverse(f"financien:{name}", args=[row.pk])
        response = client.get(url)
        assert sha256(read(response)).hexdigest() == row.sha256, name
        assert f'href="{url}"' in page
        assert row.sha256 in page
        assert Auditdownload.objects.filter(adres=url).exists()
    for name, row in (("begroting", begroting), ("verdeling", verdeling)):
        url = reverse(f"financien:{name}", args=[row.pk])
        assert f'href="{url}"' in page
        assert client.get(url).status_code == 200


def test_a_concept_has_no_data_file(client: Any, wereld: Any) -> None:
    begroting = make_begroting(wereld, "concept")
    client.force_login(wereld[Rol.CONTROLLER])
    assert client.get(reverse("financien:begroting_gegevens", args=[begroting.pk])).status_code == 404
    client.force_login(wereld.anderen[Rol.CONTROLLER])
    assert client.get(reverse("financien:begroting_gegevens", args=[begroting.pk])).status_code == 404


def test_same_seed_draws_the_same_and_the_file_says_when_a_decision_changed(client: Any, auditwereld: Any) -> None:
    decisions = make_decisions(auditwereld)
    first = draw(client, auditwereld["accountant"], beginwaarde="x", aantal=3)
    second = draw(client, auditwereld["accountant"], beginwaarde="x", aantal=3)
    assert first.status_code == second.status_code == 302
    one, two = Steekproef.objects.all()
    assert one.sha256 == two.sha256
    assert one.populatie_sha256 == two.populatie_sha256
    url = f"/sturing/auditor/steekproef/{one.pk}.csv"
    assert "gewijzigd" not in client.get(url)["Content-Disposition"]
    with as_eigenaar():
        decisions[0].besluiten.update(bedrag="1.00", deel_swv="1.00")
    assert "gewijzigd" in client.get(url)["Content-Disposition"]


@pytest.mark.parametrize(
    ("data", "melding"),
    [
        ({"aantal": 0}, "Vraag minstens 1 besluit."),
        ({"aantal": -3}, "Vraag minstens 1 besluit."),
        ({"aantal": 201}, "Vraag hoogstens 200 besluiten."),
        ({"aantal": "veel"}, "Vul een geheel getal in."),
        ({"beginwaarde": "<script>"}, "Gebruik alleen letters"),
        ({"jaar": 1999}, "Selecteer een geldige keuze"),
        ({"jaar": JAAR}, "geen besluiten bekendgemaakt"),
    ],
)
def test_bad_questions_are_refused_in_words(client: Any, auditwereld: Any, data: dict[str, Any], melding: str) -> None:
    make_decisions(auditwereld, 1)
    response = draw(client, auditwereld["accountant"], **data)
    assert response.status_code == 400
    assert melding in body(response)
    assert not Steekproef.objects.exists()


@pytest.mark.parametrize("wie", ["inspectie", Rol.AUDITOR, Rol.DIRECTEUR, Rol.CONTROLLER])
def test_only_the_accountant_draws(client: Any, auditwereld: Any, wie: str) -> None:
    assert draw(client, auditwereld[wie]).status_code == 403


def test_sample_of_somebody_else_is_not_there(client: Any, auditwereld: Any) -> None:
    make_decisions(auditwereld, 1)
    draw(client, auditwereld["accountant"], aantal=1)
    row = Steekproef.objects.get()
    client.force_login(auditwereld.anderen["accountant"])
    assert client.get(f"/sturing/auditor/steekproef/{row.pk}.csv").status_code == 404
