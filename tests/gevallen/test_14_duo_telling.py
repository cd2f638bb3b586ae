"""A count of DUO per school: what isn't in a column is said once, and «<5» is kept as 1 to 4, never turned into a number."""

from datetime import date
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


def offer(client: Any, geldwereld: Any, extra: bytes = b"") -> str:
    """The address of the file once its columns are known."""
    client.force_login(geldwereld[Rol.CONTROLLER])
    bestand = SimpleUploadedFile("telling.csv", (HIER / "telling.csv").read_bytes() + extra)
    asked = client.post(reverse("financien:importeren", args=["tellingen"]), {"bestand": bestand})
    return str(answer(client, asked.url, **VAST).url)


def read_kept(geldwereld: Any, scholen: Any) -> list[tuple[Any, ...]]:
    with als(geldwereld[Rol.CONTROLLER]):
        rows = Telling.objects.filter(organisatie__in=scholen).order_by("organisatie__vestiging")
        return [(row.organisatie_id, row.datum, str(row.geteld), row.status, row.bron) for row in rows]


TELDAG = date(2026, 2, 1)


def test_count_of_duo_is_read_with_what_holds_for_the_whole_file(client: Any, geldwereld: Any, scholen: Any) -> None:
    waiting = client.get(offer(client, geldwereld)).url
    page = client.get(waiting)

    assert (page.context["tellingen"], "1–4" in page.text) == ({"nieuw": 2}, True)
    client.post(waiting)

    assert read_kept(geldwereld, scholen) == [
        (scholen[0].pk, TELDAG, "212.00", "voorlopig", "DUO"), (scholen[1].pk, TELDAG, "1–4", "voorlopig", "DUO")
    ]  # fmt: skip
    kept = client.get(reverse("financien:gegevens", args=["tellingen"])).text
    assert ("1–4" in kept, "212" in kept) == (True, True)


def test_good_rows_go_on_and_the_others_come_back_with_the_reason(client: Any, geldwereld: Any, scholen: Any) -> None:
    bekeken = offer(client, geldwereld, b"97ZZ;97ZZ00;Bo;<5\n")
    page = client.get(bekeken)
    assert page.context["tellingen"] == {"nieuw": 2, "fout": 1}
    assert [(fout.rij, fout.kolom) for fout in page.context["fouten"]] == [(4, "Code van school of bestuur")]
    sheet = load_workbook(BytesIO(client.get(bekeken + "niet-overgenomen.xlsx").content)).active
    client.post(bekeken)

    assert [cell.value for cell in sheet[1]] == [
        "BRIN NUMMER",
        "VESTIGINGSNUMMER",
        "SOORT PO",
        "AANTAL LEERLINGEN",
        "Reden",
    ]
    assert [cell.value for cell in sheet[2]][:4] == ["97ZZ", "97ZZ00", "Bo", "<5"]
    assert [row[2] for row in read_kept(geldwereld, scholen)] == ["212.00", "1–4"]
