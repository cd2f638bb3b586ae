"""A count of DUO per school: what isn't in a column is said once, and «<5» is explained, never turned into a number."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook

from financien.referentie.models import Telling
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.gevallen.test_01_duo_vestigingen import answer
from tests.rollen import als

HIER = Path(__file__).parent / "14-duo-telling"
pytestmark = pytest.mark.django_db
VAST = {"vast_code": "leerlingen", "vast_datum": "2026-02-01", "vast_status": "voorlopig", "vast_bron": "DUO"}


@pytest.fixture
def scholen(geldwereld: Any) -> list[Any]:
    made = [f.SchoolFactory(brin="98ZZ", vestiging=nummer) for nummer in ("00", "01")]
    for school in made:
        f.AansluitingFactory(swv=geldwereld.swv, organisatie=school)
    return made


@pytest.fixture
def bekeken(client: Any, geldwereld: Any, scholen: Any) -> str:
    """The address of the file once its columns are known."""
    client.force_login(geldwereld[Rol.CONTROLLER])
    bestand = SimpleUploadedFile("telling.csv", (HIER / "telling.csv").read_bytes())
    asked = client.post(reverse("financien:importeren", args=["tellingen"]), {"bestand": bestand})
    return str(answer(client, asked.url, **VAST).url)


def test_count_of_duo_is_read_with_what_holds_for_the_whole_file(client: Any, bekeken: str) -> None:
    page = client.get(bekeken)

    assert page.context["tellingen"] == {"nieuw": 1, "fout": 1}
    assert [(fout.rij, fout.kolom) for fout in page.context["fouten"]] == [(3, "Aantal")]
    assert "«&lt;5» betekent 1 tot en met 4" in page.content.decode()


def test_good_rows_go_on_and_the_others_come_back_with_the_reason(
    client: Any, geldwereld: Any, scholen: Any, bekeken: str
) -> None:
    sheet = load_workbook(BytesIO(client.get(bekeken + "niet-overgenomen.xlsx").content)).active
    client.post(bekeken)

    assert [cell.value for cell in sheet[1]] == [
        "BRIN NUMMER",
        "VESTIGINGSNUMMER",
        "SOORT PO",
        "AANTAL LEERLINGEN",
        "Reden",
    ]
    assert [cell.value for cell in sheet[2]][:4] == ["98ZZ", "98ZZ01", "Bo", "<5"]
    with als(geldwereld[Rol.CONTROLLER]):
        rows = Telling.objects.filter(organisatie__in=scholen).values_list(
            "organisatie", "datum", "aantal", "status", "bron"
        )
        assert list(rows) == [(scholen[0].pk, date(2026, 2, 1), Decimal(212), "voorlopig", "DUO")]
