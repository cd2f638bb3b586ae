"""The lists of DUO with besturen and samenwerkingsverbanden: what is proposed, chosen, taken over and taken back."""

from typing import Any

import pytest
from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import F
from django.urls import reverse

from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Inlezing, Organisatie
from swv.organisatie.services.duogegevens import find_bezwaren
from swv.organisatie.services.school import NAAM_VOLGT
from tests import factories as f
from tests.rollen import als

BESTUREN = (
    "BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;TELEFOONNUMMER;"
    "STRAATNAAM CORRESPONDENTIEADRES;PLAATSNAAM CORRESPONDENTIEADRES;ADMINISTRATIEKANTOORNUMMER;KVK-NUMMER"
)
SWVEN = "ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;ADRES;POSTCODE;PLAATSNAAM;CORRESPONDENTIEADRES"
ANDER = "99009;Stichting Elders;Verweg;9;9909ZZ;ELDERS;;Postbus;ELDERS;999;"
pytestmark = pytest.mark.django_db


@pytest.fixture
def beheer(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.BEHEERDER])
    return client


def make_bestuur(wereld: Any, **kwargs: Any) -> Organisatie:
    start = {
        "code": "99001",
        "naam": "Stichting Brûg",
        "adres": "Oud 1",
        "postcode": "9901 AA",
        "plaats": "Voorbeeldstad",
    }
    bestuur: Organisatie = f.BestuurFactory(**{**start, **kwargs})
    f.AansluitingFactory(swv=wereld.swv, organisatie=bestuur)
    return bestuur


def row(**kwargs: str) -> str:
    start = {
        "nummer": "99001", "naam": "Stichting Brûg", "straat": "Nieuw", "huis": "2", "postcode": "9902bc",
        "plaats": "VOORBEELDSTAD",
    }  # fmt: skip
    found = {**start, **kwargs}
    return ";".join([*(found[name] for name in start), "0000000001", "Postbus", "ELDERS", "999", "09900001"])


def offer(client: Any, kop: str, *rows: str, codering: str = "cp1252") -> Any:
    data = "\n".join((kop, *rows)).encode(codering)
    bestand = SimpleUploadedFile("05.-besturen.csv", data)
    return client.post(reverse("organisatie:scholen_inlezen"), {"bestand": bestand, "van": "2026-08-01"})


def proposals(page: Any) -> list[tuple[str, str, str, bool]]:
    return [(each.woord, each.nu, each.wordt, each.gekozen) for each in page.context["voorstellen"]]


def take_over(client: Any, page: Any, *sleutels: str) -> Any:
    chosen = sleutels or [each.sleutel for each in page.context["voorstellen"] if each.gekozen]
    lading = page.context["lading"]
    return client.post(reverse("organisatie:duo_overnemen"), {"lading": lading, "kies": chosen}, follow=True)


def test_address_of_an_own_board_is_proposed_and_taken_over_and_others_are_counted(beheer: Any, wereld: Any) -> None:
    bestuur, count = make_bestuur(wereld), Organisatie.objects.count()

    page = offer(beheer, BESTUREN, row(), ANDER, ANDER.replace("99009", "99010"))

    assert proposals(page) == [("Adres", "Oud 1, 9901 AA Voorbeeldstad", "Nieuw 2, 9902 BC VOORBEELDSTAD", True)]
    assert page.context["meldingen"] == ["2 andere besturen zijn overgeslagen."]
    bestuur.refresh_from_db()
    assert bestuur.adres == "Oud 1"
    assert "1 gegeven is bijgewerkt" in take_over(beheer, page).text
    bestuur.refresh_from_db()
    assert (bestuur.adres, bestuur.postcode, bestuur.plaats) == ("Nieuw 2", "9902 BC", "VOORBEELDSTAD")
    assert Organisatie.objects.count() == count


def test_what_is_the_same_but_for_capitals_is_not_proposed(beheer: Any, wereld: Any) -> None:
    make_bestuur(wereld, adres="Nieuw 2", postcode="9902 BC", naam="STICHTING BRUG")

    page = offer(beheer, BESTUREN, row())

    assert (proposals(page), "Alles staat hier al zoals bij DUO." in page.text) == ([], True)


def test_board_without_a_number_is_found_by_its_name_and_gets_it(beheer: Any, wereld: Any) -> None:
    bestuur = make_bestuur(wereld, code="", adres="Nieuw 2", postcode="9902 BC")

    page = offer(beheer, BESTUREN, row(nummer="993"))
    assert proposals(page) == [("Bestuursnummer", "", "00993", True)]
    take_over(beheer, page)

    bestuur.refresh_from_db()
    assert bestuur.code == "00993"


def test_number_of_another_board_is_told_and_not_proposed(beheer: Any, wereld: Any) -> None:
    make_bestuur(wereld, code="", adres="Nieuw 2", postcode="9902 BC")
    f.BestuurFactory(code="99001", naam="Iemand anders")

    page = offer(beheer, BESTUREN, row())

    assert proposals(page) == []
    assert any("Een ander bestuur heeft nummer 99001 al." in each for each in page.context["meldingen"])


def test_other_name_is_shown_unticked_unless_ours_is_a_stopgap(beheer: Any, wereld: Any) -> None:
    same = {"adres": "Nieuw 2", "postcode": "9902 BC"}
    make_bestuur(wereld, **same)
    make_bestuur(wereld, code="99002", naam=NAAM_VOLGT.format(nummer="99002"), **same)

    page = offer(beheer, BESTUREN, row(naam="St. Brûg"), row(nummer="99002", naam="Stichting Twee"))

    assert [(each.onderdeel, each.wordt, each.gekozen) for each in page.context["voorstellen"]] == [
        ("naam", "Stichting Twee", True), ("naam", "St. Brûg", False)
    ]  # fmt: skip


def test_board_that_another_swv_looks_after_stays_and_is_named(beheer: Any, wereld: Any) -> None:
    shared = f.BestuurFactory(code="99001", naam="Stichting Brûg")
    f.AansluitingFactory(swv=wereld.ander_swv, organisatie=shared)
    f.AansluitingFactory(swv=wereld.swv, organisatie=shared)

    page = offer(beheer, BESTUREN, row())

    assert proposals(page) == []
    assert "beheert de gegevens van Stichting Brûg" in page.context["meldingen"][0]


@pytest.mark.parametrize("codering", ["cp1252", "utf-8-sig"])
def test_own_samenwerkingsverband_is_proposed_and_another_never(beheer: Any, wereld: Any, codering: str) -> None:
    page = offer(
        beheer, SWVEN, "VO-27-04;Swv Brûgland;Plein 1;9901AF;VOORBEELDSTAD;", "VO2705;Ander;Weg 9;9903CF;PROEFDORP;",
        codering=codering,
    )  # fmt: skip
    assert [(each.organisatie, each.onderdeel, each.gekozen) for each in page.context["voorstellen"]] == [
        (wereld.swv.pk, "naam", False), (wereld.swv.pk, "adres", True)
    ]  # fmt: skip
    assert page.context["meldingen"] == ["1 ander samenwerkingsverband is overgeslagen."]

    take_over(beheer, page)

    wereld.swv.refresh_from_db()
    assert (wereld.swv.adres, wereld.swv.postcode, wereld.swv.naam) == ("Plein 1", "9901 AF", "Samenwerkingsverband 0")
    wereld.ander_swv.refresh_from_db()
    assert wereld.ander_swv.adres != "Weg 9"


@pytest.mark.parametrize(
    ("kop", "regel", "reden"),
    [
        (BESTUREN, ANDER, "staat geen bestuur van"),
        (SWVEN, "VO2705;Ander;Weg 9;9903CF;PROEFDORP;", "(VO2704) niet"),
    ],
)
def test_list_without_anything_of_the_own_swv_says_so(
    beheer: Any, wereld: Any, kop: str, regel: str, reden: str
) -> None:
    response = offer(beheer, kop, regel)

    assert (response.status_code, reden in response.text) == (400, True)


def test_postcode_that_is_none_and_a_number_that_stands_twice_are_left_out(beheer: Any, wereld: Any) -> None:
    make_bestuur(wereld)
    make_bestuur(wereld, code="99002", naam="Twee")

    page = offer(
        beheer, BESTUREN, row(postcode="99"), row(nummer="99002", naam="Twee"), row(nummer="99002", naam="Twee b")
    )

    assert proposals(page) == []
    assert any(each.startswith("Rij 2, Postcode: «99»") for each in page.context["meldingen"])


def test_cell_of_an_own_board_that_can_not_be_read_is_told_and_that_of_another_is_not(beheer: Any, wereld: Any) -> None:
    make_bestuur(wereld)

    page = offer(beheer, BESTUREN, row(straat="Nieuw 123456782"), row(nummer="99009", straat="Verweg 123456782"))

    assert proposals(page) == []
    told = [each for each in page.context["meldingen"] if each.startswith("Rij ")]
    assert len(told) == 1
    assert told[0].startswith("Rij 2, Adres: ")
    assert "123456782" not in page.text


def test_address_abroad_stays(beheer: Any, wereld: Any) -> None:
    make_bestuur(wereld, land="BE", postcode="3600", plaats="Genk")

    assert proposals(offer(beheer, BESTUREN, row())) == []


def test_what_changed_since_the_preview_is_not_overwritten(beheer: Any, wereld: Any) -> None:
    bestuur = make_bestuur(wereld)
    page = offer(beheer, BESTUREN, row())
    Organisatie.objects.filter(pk=bestuur.pk).update(adres="Net verhuisd 3")

    answer = take_over(beheer, page)

    assert "is sindsdien gewijzigd" in answer.text
    bestuur.refresh_from_db()
    assert bestuur.adres == "Net verhuisd 3"


def test_nothing_ticked_or_a_preview_of_another_changes_nothing(beheer: Any, wereld: Any) -> None:
    bestuur = make_bestuur(wereld)
    page = offer(beheer, BESTUREN, row())
    forged = signing.dumps({"swv": wereld.swv.pk, "voorstellen": []}, salt="iets anders")

    answers = [
        take_over(beheer, page, "0:adres"),
        beheer.post(reverse("organisatie:duo_overnemen"), {"lading": forged, "kies": "x"}, follow=True),
    ]

    assert ["Vink minstens" in answers[0].text, "is verlopen" in answers[1].text] == [True, True]
    bestuur.refresh_from_db()
    assert bestuur.adres == "Oud 1"


def test_taking_over_is_taken_back_as_a_whole_and_not_when_it_changed_since(beheer: Any, wereld: Any) -> None:
    bestuur = make_bestuur(wereld)
    take_over(beheer, offer(beheer, BESTUREN, row()))
    with als(wereld[Rol.BEHEERDER]):
        inlezing = Inlezing.objects.get()
    Organisatie.objects.filter(pk=bestuur.pk).update(plaats="Anders")
    refused = beheer.post(inlezing.get_absolute_url())
    Organisatie.objects.filter(pk=bestuur.pk).update(plaats="VOORBEELDSTAD")

    beheer.post(inlezing.get_absolute_url())

    bestuur.refresh_from_db()
    assert (refused.status_code, bestuur.adres, bestuur.plaats) == (400, "Oud 1", "Voorbeeldstad")
    assert Organisatie.objects.filter(soort=Organisatiesoort.BESTUUR, code="99001").count() == 1


def test_boards_that_another_swv_looks_after_by_now_stand_in_the_way_by_name(beheer: Any, wereld: Any) -> None:
    codes = {"Zuid": "99003", "Midden": "99002", "Noord": "99001"}
    boards = [make_bestuur(wereld, naam=naam, code=code) for naam, code in codes.items()]
    take_over(beheer, offer(beheer, BESTUREN, *(row(nummer=each.code, naam=each.naam) for each in boards)))
    for bestuur in boards:  # left, went to another swv, and came back
        bestuur.aangesloten_bij.update(tot=F("van"))
        f.AansluitingFactory(swv=wereld.ander_swv, organisatie=bestuur)
        f.AansluitingFactory(swv=wereld.swv, organisatie=bestuur)
    with als(wereld[Rol.BEHEERDER]) as by:
        found = find_bezwaren(Inlezing.objects.get(), by)

    anders = "Een ander samenwerkingsverband beheert de gegevens nu."
    assert [(each.wat, each.tekst) for each in found] == [(naam, anders) for naam in sorted(codes)]


def test_same_list_is_known_by_the_file_that_was_offered(beheer: Any, wereld: Any) -> None:
    make_bestuur(wereld)
    take_over(beheer, offer(beheer, BESTUREN, row()))

    assert len(offer(beheer, BESTUREN, row()).context["eerder"]) == 1
