"""«Dit is geen BSN» beside a file: row by row, with a reason that is recorded, and for no other number."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from financien.referentie.models import Importbestand, Tarief
from swv.kern.inlezen import read_file, write_csv
from swv.kern.inlezen.kolommen import Kolom
from swv.kern.inlezen.velden import REDEN, RIJEN
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from tests.rollen import as_eigenaar

BSN = "123456782"
KOLOMMEN = (Kolom("naam", "Naam"),)
TARIEFKOPPEN = ("Soort tarief", "Geldig vanaf", "Geldig tot en met", "Bedrag", "Status", "Bron")
SCHOLEN = "BRIN;Vestiging;Naam;Schoolsoort;Bestuursnummer;Naam van het bestuur;Plaats\n"


def read(*namen: str, **kwargs: Any) -> Any:
    return read_file("\n".join(["Naam", *namen, "goed", "goed"]).encode(), "x.csv", KOLOMMEN, **kwargs)


def test_each_row_with_a_number_is_an_alarm_of_its_own() -> None:
    found = read(f"RSIN {BSN}", "niets", f"ook {BSN}")

    assert [str(each) for each in found.alarmen] == [
        "Rij 2, «Naam»: het nummer dat eindigt op 782",
        "Rij 4, «Naam»: het nummer dat eindigt op 782",
    ]
    assert [(fout.rij, fout.kolom) for fout in found.fouten] == [(2, "Naam"), (4, "Naam")]


def test_a_reason_keeps_that_number_in_that_row_only() -> None:
    (first, _) = read(f"RSIN {BSN}", f"ook {BSN}").alarmen

    found = read(f"RSIN {BSN}", f"ook {BSN}", geen_bsn={first.sleutel: "Dit is een RSIN."})

    assert [(alarm.veld, alarm.reden) for alarm in found.gehouden] == [("Naam, rij 2", "Dit is een RSIN.")]
    assert [fout.rij for fout in found.fouten] == [3]


def test_a_reason_for_another_number_or_none_keeps_nothing() -> None:
    (alarm,) = read(f"RSIN {BSN}").alarmen

    assert len(read("RSIN 111222333", geen_bsn={alarm.sleutel: "Dit is een RSIN."}).fouten) == 1
    assert len(read(f"RSIN {BSN}", geen_bsn={alarm.sleutel: "nee"}).fouten) == 1


def test_what_cannot_be_seen_is_taken_out_and_told_with_its_row() -> None:
    found = read("Proef\x0bman")

    assert [rij["naam"] for rij in found.rijen] == ["Proefman", "goed", "goed"]
    assert found.meldingen[-1] == (
        "In het bestand (rij 2) stond een onzichtbaar teken (verticale tab, U+000B). We hebben het weggehaald."
    )


@pytest.fixture
def tarieven(client: Any, wereld: Any) -> Any:
    """Offers the same file with what is sent beside it."""
    client.force_login(wereld[Rol.CONTROLLER])
    data = write_csv(TARIEFKOPPEN, [("zwaar", "01-01-2027", "", "742", "definitief", f"brief {BSN}")])

    def offer(**fields: Any) -> Any:
        bestand = SimpleUploadedFile("tarieven.csv", data, "text/csv")
        return client.post(reverse("financien:importeren", args=["tarieven"]), {"bestand": bestand, **fields})

    return offer


def test_page_asks_per_row_and_records_the_reason(client: Any, tarieven: Any) -> None:
    asked = tarieven()
    choices = asked.context["form"].fields[RIJEN].choices

    again = tarieven(**{RIJEN: [choices[0][0]], REDEN: "Kenmerk van DUO."})

    assert (asked.status_code, again.status_code) == (400, 302)
    assert "Rij 2, «Bron»: het nummer dat eindigt op 782" in asked.content.decode()
    alarm = ValsAlarm.objects.get()
    with as_eigenaar():
        bestand = Importbestand.objects.get()
    assert (alarm.veld, alarm.reden, alarm.object_soort, alarm.object_id) == (
        "Bron, rij 2", "Kenmerk van DUO.", "importbestand", bestand.pk,
    )  # fmt: skip
    client.post(reverse("financien:import_voorbeeld", args=[bestand.pk]))
    assert Tarief.objects.get(code="zwaar").bron == f"brief {BSN}"


def test_page_wants_a_reason_with_a_tick(tarieven: Any) -> None:
    key = tarieven().context["form"].fields[RIJEN].choices[0][0]

    response = tarieven(**{RIJEN: [key], REDEN: "x"})

    assert response.status_code == 400
    assert response.context["form"].errors == {REDEN: ["Schrijf in een paar woorden waarom dit geen BSN is."]}
    assert (ValsAlarm.objects.count(), Importbestand.objects.count()) == (0, 0)


def test_schools_from_a_file_have_the_same_way_out(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.BEHEERDER])
    text = SCHOLEN + f"11XX;00;School {BSN};vo;40001;Stichting Nieuw;Beverwijk\n"

    def offer(**fields: Any) -> Any:
        bestand = SimpleUploadedFile("scholen.csv", text.encode())
        return client.post(reverse("organisatie:scholen_inlezen"), {"bestand": bestand, "van": "2026-08-01", **fields})

    key = offer().context["form"].fields[RIJEN].choices[0][0]
    shown = offer(**{RIJEN: [key], REDEN: "Naam van de school."})
    client.post(reverse("organisatie:scholen_overnemen"), {"lading": shown.context["lading"]})

    assert shown.status_code == 200
    assert Organisatie.objects.get(brin="11XX").naam == f"School {BSN}"
    assert [(each.veld, each.door_id) for each in ValsAlarm.objects.all()] == [
        ("Naam van de school, rij 2", wereld[Rol.BEHEERDER].pk)
    ]
