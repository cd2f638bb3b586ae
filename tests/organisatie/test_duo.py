"""The list of DUO with schools per samenwerkingsverband: the own schools that are known, and what is said of the others."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from swv.organisatie.enums import Rol
from swv.organisatie.models import Aansluiting
from tests import factories as f

KOP = "BRINNUMMER ;INSTELLINGSNAAM;ADMINISTRATIENUMMER; SAMENWERKINGSVERBAND"
pytestmark = pytest.mark.django_db


@pytest.fixture
def beheer(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.BEHEERDER])
    return client


def offer(client: Any, *rows: str) -> Any:
    data = "\n".join((KOP, *rows)).encode("cp1252")
    bestand = SimpleUploadedFile("05.-scholen-per-swv-vo.csv", data)
    return client.post(reverse("organisatie:scholen_inlezen"), {"bestand": bestand, "van": "2026-08-01"})


def test_known_schools_of_the_own_swv_are_connected_and_the_others_counted(beheer: Any, wereld: Any) -> None:
    bestuur = f.BestuurFactory(code="99001", naam="Stichting Brûg")
    schools = [
        f.SchoolFactory(brin="99VA", vestiging=number, bestuur=bestuur, naam=f"Brûg {number}")
        for number in ("00", "01")
    ]

    page = offer(
        beheer, "99VA;De Brûg;VO-27-04;Eigen", "99VA;De Brûg;VO2705;Ander", "99ZZ;Onbekend;VO2704;Eigen",
        "99VB;Elders;VO2705;Ander",
    )  # fmt: skip

    assert page.status_code == 200
    meldingen = page.context["voorbeeld"].meldingen
    assert "2 scholen van andere samenwerkingsverbanden zijn overgeslagen." in meldingen
    assert "Hoort ook bij een ander samenwerkingsverband: 99VA." in meldingen
    assert any(each.startswith("Nog niet bekend: 99ZZ.") for each in meldingen)
    beheer.post(reverse("organisatie:scholen_overnemen"), {"lading": page.context["lading"]})
    tied = Aansluiting.objects.filter(swv=wereld.swv, organisatie__in=[*schools, bestuur], tot=None)
    assert tied.count() == 3


def test_row_of_the_own_swv_that_can_not_be_read_is_told(beheer: Any, wereld: Any) -> None:
    f.SchoolFactory(brin="99VA", vestiging="00", bestuur=f.BestuurFactory(code="99001"))

    page = offer(
        beheer, "99VA;De Brûg;VO2704;Eigen", "99VB00000000;Te lang;VO2704;Eigen", "99VC00000000;Te lang;VO2705;Ander"
    )

    told = [each for each in page.context["voorbeeld"].meldingen if each.endswith(" Dit nemen we niet over.")]
    assert len(told) == 1
    assert told[0].startswith("Rij 3, BRIN: ")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("99VB;Elders;VO2705;Ander", "staat geen school van"),
        ("99ZZ;Onbekend;VO2704;Eigen", "Lees daarvoor de lijst van DUO met alle vestigingen in"),
    ],
)
def test_list_without_a_school_to_connect_says_what_now(beheer: Any, wereld: Any, row: str, reason: str) -> None:
    response = offer(beheer, row)

    assert (response.status_code, reason in response.content.decode()) == (400, True)


def test_same_list_is_known_by_the_file_that_was_offered(beheer: Any, wereld: Any) -> None:
    f.SchoolFactory(brin="99VA", vestiging="00", bestuur=f.BestuurFactory(code="99001"))
    row = "99VA;De Brûg;VO2704;Eigen"
    beheer.post(reverse("organisatie:scholen_overnemen"), {"lading": offer(beheer, row).context["lading"]})

    assert len(offer(beheer, row).context["eerder"]) == 1


def test_list_that_waits_keeps_which_file_it_was_and_what_was_left_out(beheer: Any, wereld: Any) -> None:
    """A branch without a number of its board can't be read from the list: what waits is what is left of it."""
    bestuur = f.BestuurFactory(code="VOOR-1")
    f.SchoolFactory(brin="99VA", vestiging="00", bestuur=f.BestuurFactory(code="99001"))
    f.SchoolFactory(brin="99VC", vestiging="00", bestuur=bestuur)
    rows = ("99VA;De Brûg;VO2704;Eigen", "99VC;Zonder;VO2704;Eigen", "99VB;Elders;VO2705;Ander")
    page = offer(beheer, *rows)
    wachtend = page.context["wachtend"]

    shown = beheer.get(reverse("organisatie:scholen_bekijken", args=[wachtend.pk]))
    beheer.post(reverse("organisatie:scholen_overnemen"), {"lading": shown.context["lading_goed"]})

    told = "1 school van een ander samenwerkingsverband is overgeslagen."
    assert (told in page.content.decode(), told in shown.content.decode()) == (True, True)
    assert len(offer(beheer, *rows).context["eerder"]) == 1
    again = beheer.get(reverse("organisatie:scholen_bekijken", args=[wachtend.pk]))
    assert len(again.context["eerder"]) == 1
