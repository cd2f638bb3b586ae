"""Schools from a file: shown first, taken over whole or not at all."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from swv.organisatie.enums import Rol
from swv.organisatie.models import Aansluiting, Organisatie
from swv.organisatie.services.school import Schoolrij, take_over_scholen
from tests import factories as f
from tests.organisatie.hulp import labels, ties, url

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()

KOP = "BRIN;Vestiging;Naam;Schoolsoort;Bestuursnummer;Naam van het bestuur;Plaats;Aangesloten vanaf\n"


def upload(client, text, name="scholen.csv"):
    bestand = SimpleUploadedFile(name, text.encode() if isinstance(text, str) else text)
    return client.post(url("scholen_inlezen"), {"bestand": bestand, "van": VANDAAG})


def take_over(client, response):
    return client.post(url("scholen_overnemen"), {"lading": response.context["lading"]}, follow=True)


def test_schools_from_a_file_are_shown_first_and_then_taken_over(beheer, wereld):
    rows = (
        KOP
        + "31AB;0;Kustcollege;vo;41234;Stichting Kust;Zandvoort;\n31AB;1;Kust pro;praktijkonderwijs;41234;;Zandvoort;1-8-2027\n"
    )
    before = ties(wereld.swv)
    response = upload(beheer, rows)
    assert response.status_code == 200
    assert ties(wereld.swv) == before
    assert "Er zijn 2 scholen aangesloten" in take_over(beheer, response).content.decode()
    scholen = Organisatie.objects.filter(brin="31AB").order_by("vestiging")
    assert [(s.vestiging, s.naam, s.schoolsoort, s.bestuur.code) for s in scholen] == [
        ("00", "Kustcollege", "vo", "41234"), ("01", "Kust pro", "pro", "41234"),
    ]  # fmt: skip
    assert ties(wereld.swv) - before == {*(s.pk for s in scholen), scholen[0].bestuur_id}
    assert Aansluiting.objects.get(organisatie=scholen[1]).van == date(2027, 8, 1)
    assert labels(Organisatie, scholen[0].pk) == ["insert"]


@pytest.mark.parametrize(
    ("rijen", "aantal", "besturen"),
    [
        (["31AB;00;Kust;vo;41234"], "staat 1 school.", "Bestuur 41234 kennen we nog niet: het krijgt een voorlopige naam."),
        (
            ["31AB;00;Kust;vo;41234", "31AC;00;Duin;vo;41235"], "staan 2 scholen.",
            "Besturen 41234, 41235 kennen we nog niet: ze krijgen een voorlopige naam.",
        ),
    ],
)  # fmt: skip
def test_preview_counts_one_and_more(beheer, wereld, rijen, aantal, besturen):
    text = "\n".join(["BRIN;Vestiging;Naam;Schoolsoort;Bestuursnummer", *rijen])
    page = " ".join(upload(beheer, text).text.split())
    assert (f"«scholen.csv» {aantal}" in page, besturen in page) == (True, True)


def test_own_template_can_be_read(beheer, wereld):
    empty = beheer.get(url("scholen_sjabloon"))
    response = upload(beheer, empty.content, "scholen.xlsx")
    assert response.status_code == 200
    take_over(beheer, response)
    assert Organisatie.objects.get(brin="02VG").naam == "Voorbeeldcollege"


@pytest.mark.parametrize(
    ("rij", "melding"),
    [
        ("3AB;00;X;vo;41234;Y;;", "is geen BRIN"),
        ("31AB;0A;X;vo;41234;Y;;", "is geen vestiging"),
        ("31AB;00;;vo;41234;Y;;", "Hier hoort iets te staan"),
        ("31AB;00;X;hbo;41234;Y;;", "kennen we hier niet"),
        ("31AB;00;X;vo;4123A;Y;;", "is geen bestuursnummer"),
        ("31AB;00;X;vo;41234;;;", "vul ook de naam in"),
        ("31AB;00;X;vo;41235;Y;;\n31AB;00;Z;vo;41235;Y;;", "staat 2 keer in het bestand"),
        ("31AB;00;X;vo;41234;Y;;31-2-2027", "geen bestaande datum"),
        ("31AB;00;X 123456782;vo;41234;Y;;", "burgerservicenummer"),
    ],
)
def test_one_wrong_row_stops_the_file_and_is_named(beheer, wereld, rij, melding):
    before = Organisatie.objects.count()
    response = upload(beheer, f"{KOP}31ZZ;00;Goede school;vo;41999;Goed bestuur;;\n{rij}\n")
    page = response.content.decode()
    assert response.status_code == 400
    assert melding in page
    assert "Rij" in page
    assert response.context.get("lading") is None
    assert Organisatie.objects.count() == before


def test_file_that_is_no_list_is_refused(beheer, wereld):
    assert "koppen" in upload(beheer, "a;b\n1;2\n").content.decode()
    assert upload(beheer, "").status_code == 400


def test_known_schools_in_a_file_are_connected_once_and_keep_their_name(beheer, wereld):
    elders = f.SchoolFactory(brin="77ZZ", naam="Oude naam")
    f.AansluitingFactory(swv=wereld.ander_swv, organisatie=elders)
    rows = KOP + f"77ZZ;00;Nieuwe naam;vo;41234;;;\n{wereld.school.brin};00;X;vo;41234;;;\n"
    response = upload(beheer, rows)
    assert "bestaat al" in response.content.decode()
    assert "is al aangesloten" in response.content.decode()
    assert "Er is 1 school aangesloten" in take_over(beheer, response).content.decode()
    assert Organisatie.objects.get(brin="77ZZ").naam == "Oude naam"
    assert {elders.pk, elders.bestuur_id} <= ties(wereld.swv)


def test_what_was_read_for_one_swv_is_not_taken_over_by_another_nor_changed(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    lading = upload(client, KOP + "31AB;00;Kustcollege;vo;41234;Kust;;\n").context["lading"]
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    for value in (lading, lading[:-2] + "xx", ""):
        assert "verlopen" in client.post(url("scholen_overnemen"), {"lading": value}, follow=True).content.decode()
    assert not Organisatie.objects.filter(brin="31AB").exists()


def test_nothing_is_half_saved(wereld):
    """The second row can't be saved: the first one, its board and their connections aren't there either."""
    gegevens = {"naam": "Schoolrij", "schoolsoort": "vo", "adres": "", "postcode": "", "plaats": "", "email": ""}
    scholen = [
        Schoolrij(nummer, brin, "00", "41234", "Kust", gegevens, VANDAAG) for nummer, brin in ((2, "31AB"), (3, "FOUT"))
    ]
    before = ties(wereld.swv)
    with pytest.raises(ValidationError):
        take_over_scholen(swv=wereld.swv, scholen=scholen)
    assert ties(wereld.swv) == before
    assert not Organisatie.objects.filter(code="41234").exists()


# --- addresses ------------------------------------------------------------------------------------------------------

ADRESKOP = "BRIN;Vestiging;Naam;Schoolsoort;Bestuursnummer;Naam van het bestuur;Adres;Postcode;Plaats;Land\n"
RIJ = "31AB;00;Kustcollege;vo;41234;Stichting Kust;Weg 1;{postcode};Genk;{land}\n"


@pytest.mark.parametrize(
    ("postcode", "land", "kept"),
    [("1943ab", "", ("1943 AB", "NL")), ("3600", "België", ("3600", "BE")), ("", "be", ("", "BE"))],
)
def test_address_of_a_school_may_lie_abroad(beheer, wereld, postcode, land, kept):
    response = upload(beheer, ADRESKOP + RIJ.format(postcode=postcode, land=land))
    take_over(beheer, response)

    school = Organisatie.objects.get(brin="31AB")
    assert (school.postcode, school.land) == kept


@pytest.mark.parametrize(
    ("postcode", "land", "fout"),
    [("3600", "", "Een postcode als 1943 AB."), ("3600", "Atlantis", "«Atlantis» is geen land.")],
)
def test_address_that_can_not_be_is_refused_with_its_row(beheer, wereld, postcode, land, fout):
    response = upload(beheer, ADRESKOP + RIJ.format(postcode=postcode, land=land))

    assert fout in response.content.decode()
    assert not Organisatie.objects.filter(brin="31AB").exists()
