"""The organisations of an swv: connecting, changing, ending, and who may what."""

from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Leerling
from leerlingen.queries import get_scholen
from swv.kern.models import Bericht, ValsAlarm
from swv.organisatie import services
from swv.organisatie.enums import Rol
from swv.organisatie.models import Aansluiting, Organisatie, Rolvoorstel
from swv.organisatie.queries import get_organisaties
from tests import factories as f
from tests.organisatie.hulp import labels, ties, url
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraag, Aanvraagsoort

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
MORGEN = VANDAAG + timedelta(days=1)


def add(client, soort, **data):
    return client.post(url("organisatie_toevoegen", soort), {"van": VANDAAG, **data})


def school_data(van_bestuur, **changes):
    return {
        "brin": "31AB",
        "vestiging": "00",
        "naam": "Nieuwe School",
        "schoolsoort": "vo",
        "bestuur": van_bestuur.pk,
        **changes,
    }


# --- the whole chain ------------------------------------------------------------------------------------------------


WACHTWOORD = "een lang wachtwoord van mij"


def choose_password(client, text):
    link = next(word for word in text.split() if "/password/reset/key/" in word)
    form = client.get(link.removeprefix("http://localhost:8000"), follow=True)
    client.post(form.redirect_chain[-1][0], {"password1": WACHTWOORD, "password2": WACHTWOORD})


def test_from_an_empty_installation_to_a_request(client, capsys):
    """Nothing but the first command and the pages: a school's request begins."""
    call_command(
        "eerste_beheerder",
        "--swv-naam=SWV Kust",
        "--swv-code=VO9901",
        "--sector=vo",
        "--email=b@kust.example",
        "--naam=Bo",
    )
    choose_password(client, capsys.readouterr().out)
    assert client.login(username="b@kust.example", password=WACHTWOORD)
    assert "Nog geen organisaties" in client.get(url("organisaties")).content.decode()

    assert add(client, "bestuur", code="41234", naam="Stichting Kust").status_code == 302
    bestuur = Organisatie.objects.get(soort="bestuur")
    assert add(client, "school", **school_data(bestuur)).status_code == 302
    assert add(client, "gemeente", code="0375", naam="Beverwijk").status_code == 302
    school = Organisatie.objects.get(soort="school")
    client.post(
        url("uitnodigen"),
        {
            "email": "z@kust.example",
            "achternaam": "Zo",
            "rol": "zorgcoordinator",
            "organisatie": school.pk,
            "van": VANDAAG,
        },
    )
    client.post(
        url("uitnodigen"),
        {"email": "d@kust.example", "achternaam": "Do", "rol": "directeur",
         "organisatie": Organisatie.objects.get(soort="swv").pk, "van": VANDAAG},
    )  # fmt: skip
    client.logout()
    choose_password(client, Bericht.objects.get(aan="d@kust.example").tekst)
    assert client.login(username="d@kust.example", password=WACHTWOORD)
    client.post(url("rol_bevestigen", Rolvoorstel.objects.get(rol="zorgcoordinator").pk))
    client.logout()
    choose_password(client, Bericht.objects.get(aan="z@kust.example").tekst)
    assert client.login(username="z@kust.example", password=WACHTWOORD)

    gemeente = Organisatie.objects.get(soort="gemeente")
    response = client.post(
        reverse("leerlingen:nieuw"),
        {"roepnaam": "Sam", "achternaam": "Vis", "geboortedatum": "2012-03-14", "postcode": "1943 AB",
         "woongemeente": gemeente.naam, "van": VANDAAG, "soort": "inschrijving"},
    )  # fmt: skip
    assert response.status_code == 302
    with as_eigenaar():
        leerling, soort = Leerling.objects.get(), Aanvraagsoort.objects.get(code="TLV-VSO")
    page = client.get(reverse("toewijzing:nieuw"), {"leerling": leerling.nummer})
    assert "TLV voortgezet speciaal onderwijs" in page.content.decode()
    sleutel = page.context["form"]["sleutel"].value()
    response = client.post(
        f"{reverse('toewijzing:nieuw')}?leerling={leerling.nummer}", {"soort": soort.pk, "sleutel": sleutel}
    )
    assert response.status_code == 302
    with as_eigenaar():
        aanvraag = Aanvraag.objects.get()
    assert (aanvraag.school, aanvraag.swv.code, aanvraag.status) == (school, "VO9901", "concept")


# --- adding ---------------------------------------------------------------------------------------------------------


def test_school_and_its_history(beheer, wereld):
    response = add(beheer, "school", **school_data(wereld.bestuur, brin="31ab"))
    school = Organisatie.objects.get(brin="31AB")
    assert response.url == url("organisatie", school.pk)
    assert (school.naam, school.bestuur, school.schoolsoort) == ("Nieuwe School", wereld.bestuur, "vo")
    tie = Aansluiting.objects.get(organisatie=school)
    assert (tie.swv, tie.van, tie.tot) == (wereld.swv, VANDAAG, None)
    assert (labels(Organisatie, school.pk), labels(Aansluiting, tie.pk)) == (["insert"], ["insert"])


def test_school_that_exists_is_connected_with_its_board_and_keeps_its_particulars(beheer, wereld):
    elders = f.SchoolFactory(brin="77ZZ", naam="Oude naam")
    f.AansluitingFactory(swv=wereld.ander_swv, organisatie=elders)
    page = beheer.post(
        url("organisatie_toevoegen", "school"),
        {"van": VANDAAG, **school_data(wereld.bestuur, brin="77ZZ")},
        follow=True,
    )
    assert "bestond al en is aangesloten" in page.content.decode()
    assert Organisatie.objects.get(brin="77ZZ").naam == "Oude naam"
    assert {elders.pk, elders.bestuur_id} <= ties(wereld.swv)


@pytest.mark.parametrize(
    ("soort", "data", "melding"),
    [
        ("bestuur", {"code": "123", "naam": "X"}, "vijf cijfers"),
        ("bestuur", {"code": "", "naam": "X"}, "Vul «Bestuursnummer» in"),
        ("gemeente", {"code": "GM0375", "naam": "X"}, "vier cijfers"),
        (
            "gemeente",
            {"code": "9999", "naam": "middelburg"},
            "De code van middelburg is volgens het CBS 0687 (Middelburg).",
        ),
        ("gemeente", {"code": "0687", "naam": "Goes"}, "De code van Goes is volgens het CBS 0664 (Goes)."),
        ("gemeente", {"code": "", "naam": "Nieuwe Stad"}, "«Nieuwe Stad» staat niet op de lijst van het CBS."),
        ("gemeente", {"code": "", "naam": "Bergen"}, "Meer gemeenten heten zo."),
        ("gemeente", {"code": "0687", "naam": "Nieuwe Stad"}, "Code 0687 is volgens het CBS van Middelburg."),
        ("extern", {"naam": ""}, "Vul «Naam» in"),
        ("extern", {"naam": "Bureau 123456782"}, "burgerservicenummer"),
    ],
)
def test_organisation_is_refused_in_words(beheer, wereld, soort, data, melding):
    before = Organisatie.objects.count()
    response = add(beheer, soort, **data)
    assert response.status_code == 400
    assert melding in response.content.decode()
    assert Organisatie.objects.count() == before


@pytest.mark.parametrize(("code", "naam"), [("9998", "Nieuwe Stad"), ("0373", "Bergen"), ("0518", "Den Haag")])
def test_gemeente_of_the_list_or_newer_than_it_is_added(beheer, wereld, code, naam):
    assert add(beheer, "gemeente", code=code, naam=naam).status_code == 302
    assert Organisatie.objects.filter(soort="gemeente", code=code).count() == 1


def test_gemeente_gets_its_code_by_its_name_and_the_page_asks_for_the_next_one(beheer, wereld):
    response = add(beheer, "gemeente", code="", naam="Den Haag", nog="1")
    assert response.headers["Location"] == url("organisatie_toevoegen", "gemeente")
    assert Organisatie.objects.get(soort="gemeente", naam="Den Haag").code == "0518"


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"brin": "ABCD"}, "twee cijfers en twee letters"),
        ({"vestiging": "1"}, "Twee cijfers"),
        ({"schoolsoort": ""}, "Maak een keuze"),
        ({"bestuur": ""}, "Maak een keuze"),
    ],
)
def test_school_is_refused_in_words(beheer, wereld, changes, melding):
    response = add(beheer, "school", **school_data(wereld.bestuur, **changes))
    assert response.status_code == 400
    assert melding in response.content.decode()
    assert not Organisatie.objects.filter(naam="Nieuwe School").exists()


def test_board_of_another_swv_cannot_be_chosen(beheer, wereld):
    vreemd = f.BestuurFactory()
    f.AansluitingFactory(swv=wereld.ander_swv, organisatie=vreemd)
    assert add(beheer, "school", **school_data(vreemd)).status_code == 400


def test_connecting_twice_is_refused(beheer, wereld):
    response = add(beheer, "school", **school_data(wereld.bestuur, brin=wereld.school.brin))
    assert response.status_code == 400
    assert "is al aangesloten" in response.content.decode()


def test_unknown_kind_and_an_swv_are_404(beheer):
    assert add(beheer, "swv", naam="X").status_code == 404
    assert beheer.get(url("organisatie_toevoegen", "onzin")).status_code == 404


def test_kept_false_alarm_is_logged(beheer, wereld):
    add(beheer, "extern", naam="Bureau 123456782", geen_bsn="on", geen_bsn_reden="Dit is een KvK-nummer.")
    alarm = ValsAlarm.objects.get()
    assert (alarm.door, alarm.object_soort, alarm.reden) == (
        wereld[Rol.BEHEERDER], "organisatie", "Dit is een KvK-nummer.",
    )  # fmt: skip


# --- schools through their board ------------------------------------------------------------------------------------


@pytest.fixture
def via_bestuur(wereld):
    """A school without a connection of its own, of a board that has one; and one nobody here should see."""
    f.SchoolFactory(naam="Vreemde school")
    return f.SchoolFactory(bestuur=wereld.bestuur, naam="Via het bestuur")


def test_school_tied_through_its_board_belongs_to_the_swv(wereld, via_bestuur):
    assert set(get_organisaties(wereld.swv.pk, VANDAAG).filter(soort="school")) == {
        wereld.school, wereld.zusterschool, wereld.vso, via_bestuur,
    }  # fmt: skip
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        assert set(get_scholen(user, VANDAAG)) == {wereld.zusterschool, wereld.vso, via_bestuur}


def test_zorgcoordinator_of_a_school_tied_through_its_board_finds_the_schools_of_the_swv(wereld, via_bestuur):
    user = f.make_gebruiker(Rol.ZORGCOORDINATOR, via_bestuur)
    assert set(get_scholen(user, VANDAAG)) == {wereld.school, wereld.zusterschool, wereld.vso}


def test_board_offers_its_schools(beheer, wereld, via_bestuur):
    assert (
        "Sluit 1 andere school van dit bestuur aan"
        in beheer.get(url("organisatie", wereld.bestuur.pk)).content.decode()
    )
    assert "Via het bestuur" in beheer.get(url("scholen_aansluiten", wereld.bestuur.pk)).content.decode()
    beheer.post(url("scholen_aansluiten", wereld.bestuur.pk), {"scholen": [via_bestuur.pk], "van": VANDAAG})
    assert Aansluiting.objects.get(organisatie=via_bestuur).swv == wereld.swv


def test_only_schools_of_the_board_itself_are_connected(beheer, wereld, via_bestuur):
    vreemd = Organisatie.objects.get(naam="Vreemde school")
    response = beheer.post(url("scholen_aansluiten", wereld.bestuur.pk), {"scholen": [vreemd.pk], "van": VANDAAG})
    assert response.status_code == 400
    with pytest.raises(ValidationError):
        services.connect_scholen(swv=wereld.swv, bestuur=wereld.bestuur, scholen=[vreemd], van=VANDAAG)
    assert beheer.get(url("scholen_aansluiten", wereld.school.pk)).status_code == 404


# --- addresses ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("soort", "sleutel"),
    [("extern", {"naam": "Praxis Grenze"}), ("bestuur", {"naam": "Stichting Grens", "code": "41999"})],
)
def test_organisation_may_have_an_address_abroad(beheer, wereld, soort, sleutel):
    adres = {"land": "DE", "adres": "Bahnhofstraße 3\nHinterhaus", "postcode": "48529", "plaats": "Nordhorn"}
    assert add(beheer, soort, **sleutel, **adres).status_code == 302

    made = Organisatie.objects.get(naam=sleutel["naam"])
    assert made.adresregels == ["Bahnhofstraße 3", "Hinterhaus", "48529 Nordhorn", "DUITSLAND"]
    page = beheer.get(url("organisatie", made.pk)).content.decode()
    assert "Bahnhofstraße 3, Hinterhaus, 48529 Nordhorn, Duitsland" in page


def test_dutch_address_of_an_organisation_has_a_dutch_postcode(beheer, wereld):
    response = add(beheer, "extern", naam="Praktijk Zee", adres="Weg 1", postcode="48529", plaats="Zandvoort")
    assert response.status_code == 400
    assert "Een postcode als 1943 AB" in response.content.decode()

    add(beheer, "extern", naam="Praktijk Zee", adres="Weg 1", postcode="2041ab", plaats="Zandvoort")
    assert Organisatie.objects.get(naam="Praktijk Zee").postcode == "2041 AB"


def test_organisations_stand_in_the_order_in_which_one_looks_for_them(wereld: Any) -> None:
    namen = ["Zwaan", "de Brug", "Élan", "Eik", "Ark"]
    for index, naam in enumerate(namen):
        f.SchoolFactory(bestuur=wereld.bestuur, naam=naam, brin=f"8{index}ZZ")

    rows = Organisatie.objects.filter(naam__in=namen)

    assert [row.naam for row in rows] == ["Ark", "de Brug", "Eik", "Élan", "Zwaan"]


def test_no_table_stands_in_order_of_a_name_as_the_database_sorts_it() -> None:
    by_name = {
        f"{model.__name__}: {path}"
        for model in apps.get_models()
        for path in map(str, model._meta.ordering)
        if path.endswith("__naam")
        or (path.endswith("naam") and path != "sorteernaam" and hasattr(model, "sorteernaam"))
    }

    assert by_name == set()


def test_a_name_with_more_spaces_is_the_same_name(beheer: Any, wereld: Any) -> None:
    assert add(beheer, "extern", naam="Praktijk  Zee").status_code == 302
    again = add(beheer, "extern", naam="praktijk\u00a0   zee")

    assert (again.status_code, list(again.context["form"].errors)) == (400, ["naam"])
    assert [row.naam for row in Organisatie.objects.filter(soort="extern", naam__istartswith="praktijk")] == [
        "Praktijk Zee"
    ]
