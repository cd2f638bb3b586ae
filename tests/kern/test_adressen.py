"""Addresses: countries with their Dutch names, postcodes of the Netherlands only, what is missing, lines of an envelope."""

import pytest
from django.core.exceptions import ValidationError

from leerlingen.models import Gezagdrager
from swv.kern.adressen import (
    POSTCODE_FOUT,
    TE_VEEL_REGELS,
    MetAdres,
    find_land,
    find_problems,
    get_landen,
    get_landkeuzes,
    get_ontbrekend,
    make_adresregels,
    tidy_adres,
    with_adres,
)
from swv.kern.calculations import to_plain


def test_countries_begin_with_the_neighbours_and_go_on_by_name() -> None:
    landen = get_landen()
    namen = list(landen.values())
    assert namen[:4] == ["Nederland", "België", "Duitsland", "Afghanistan"]
    assert landen["CI"] == "Ivoorkust"
    # Every country of the United Nations and the territories with a code; no union, and nothing for tests only.
    assert (len(landen), {"EU", "UN", "XA", "ZZ", "EA"} & set(landen)) == (250, set())
    rest = namen[3:]
    assert rest == sorted(rest, key=to_plain)
    assert namen.index("Åland") < namen.index("Albanië") < namen.index("Zwitserland")


@pytest.mark.parametrize(
    ("tekst", "code"), [("BE", "BE"), ("be", "BE"), (" België ", "BE"), ("duitsland", "DE"), ("", "NL"), ("NL", "NL")]
)
def test_country_is_found_by_code_or_name(tekst: str, code: str) -> None:
    assert find_land(tekst) == code


@pytest.mark.parametrize("tekst", ["XX", "Belgie of zo", "EU", "\x00", "B" * 500])
def test_what_is_no_country_is_refused_in_words(tekst: str) -> None:
    with pytest.raises(ValueError, match="is geen land"):
        find_land(tekst)


@pytest.mark.parametrize(
    ("adres", "netjes"),
    [
        ({"land": "NL", "postcode": " 1943ab ", "adres": "Kade 1\nboven"}, ("1943 AB", "Kade 1, boven")),
        ({"postcode": "1943 ab"}, ("1943 AB", None)),
        ({"land": "BE", "postcode": "3600", "adres": "Weg 1\nbus 2"}, ("3600", "Weg 1\nbus 2")),
        ({"land": "GB", "postcode": "1943ab"}, ("1943ab", None)),
    ],
)
def test_only_a_dutch_address_is_written_the_dutch_way(adres: dict[str, str], netjes: tuple[str, str | None]) -> None:
    tidy = tidy_adres(adres)
    assert (tidy["postcode"], tidy.get("adres")) == netjes


@pytest.mark.parametrize(
    ("land", "adres", "postcode", "fout"),
    [
        ("NL", "Kade 1", "1943 AB", []),
        ("NL", "Kade 1", "", []),
        ("NL", "Kade 1", "3600", ["postcode"]),
        ("NL", "Kade 1", "0943 AB", ["postcode"]),
        ("BE", "Kade 1", "3600", []),
        ("GB", "Kade 1", "SW1A 1AA", []),
        ("BE", "a\nb\nc\nd\n\n", "", []),
        ("BE", "a\nb\nc\nd\ne", "", ["adres"]),
    ],
)
def test_rules_hold_in_their_country(land: str, adres: str, postcode: str, fout: list[str]) -> None:
    assert list(find_problems(land, adres, postcode)) == fout


@pytest.mark.parametrize(
    ("land", "delen", "ontbreekt"),
    [
        ("NL", ("Kade 1", "1943 AB", "Beverwijk"), []),
        ("NL", ("", "", ""), ["straat en huisnummer", "postcode", "plaats"]),
        ("BE", ("", "", ""), ["straat en huisnummer", "plaats"]),
        ("BE", ("Weg 1", "", "Genk"), []),
    ],
)
def test_no_postcode_is_asked_abroad(land: str, delen: tuple[str, str, str], ontbreekt: list[str]) -> None:
    assert get_ontbrekend(land, *delen) == ontbreekt


@pytest.mark.parametrize(
    ("land", "delen", "regels"),
    [
        ("NL", ("Kade 1", "1943 AB", "Beverwijk"), ["Kade 1", "1943 AB  Beverwijk"]),
        ("NL", ("Kade 1", "1943 AB", ""), ["Kade 1", "1943 AB"]),
        ("CI", ("Rue 1\n\nBP 2", "", "Abidjan"), ["Rue 1", "BP 2", "Abidjan", "IVOORKUST"]),
    ],
)
def test_country_stands_below_in_capitals(land: str, delen: tuple[str, str, str], regels: list[str]) -> None:
    assert make_adresregels(land, *delen) == regels


def test_one_field_of_an_address_is_saved_with_the_others() -> None:
    assert with_adres(["land", "naam"]) == ["adres", "land", "naam", "postcode"]
    assert with_adres(["naam"]) == ["naam"]


# --- of somebody or some place ----------------------------------------------------------------------------------------


def gezagdrager(**adres: str) -> Gezagdrager:
    return Gezagdrager(**{"adres": "Kade 1", "postcode": "1943 AB", "plaats": "Beverwijk", **adres})


def test_address_is_tidied_as_its_country_has_it() -> None:
    dutch = gezagdrager(adres="Kade 1\nboven", postcode="1943ab")
    belgian = gezagdrager(land="BE", adres="Weg 1\nbus 2", postcode="1943ab", plaats="Genk")
    MetAdres.clean(dutch)
    MetAdres.clean(belgian)

    assert (dutch.land, dutch.adres, dutch.postcode) == ("NL", "Kade 1, boven", "1943 AB")
    assert (belgian.adres, belgian.postcode) == ("Weg 1\nbus 2", "1943ab")


@pytest.mark.parametrize(
    ("adres", "velden"),
    [
        ({"postcode": "3600"}, {"postcode": (POSTCODE_FOUT, "adres")}),
        ({"land": "BE", "adres": "a\nb\nc\nd\ne", "postcode": "3600"}, {"adres": (TE_VEEL_REGELS, "adres")}),
        (
            {"adres": "", "postcode": "", "plaats": ""},
            {},
        ),
    ],
)
def test_address_that_can_not_be_is_refused_at_its_field(
    adres: dict[str, str], velden: dict[str, tuple[str, str]]
) -> None:
    found: dict[str, tuple[str, str | None]] = {}
    try:
        MetAdres.clean(gezagdrager(**adres))
    except ValidationError as refused:
        found = {name: (each[0].message, each[0].code) for name, each in refused.error_dict.items()}

    assert found == velden


@pytest.mark.parametrize(
    ("adres", "zin"),
    [
        ({}, "Kade 1, 1943 AB Beverwijk"),
        ({"plaats": ""}, "Kade 1, 1943 AB"),
        ({"adres": "", "postcode": ""}, "Beverwijk"),
        ({"adres": "", "plaats": ""}, "1943 AB"),
        ({"postcode": "", "plaats": ""}, "Kade 1"),
        ({"adres": "", "postcode": "", "plaats": ""}, ""),
        ({"land": "BE", "adres": "Weg 1\nbus 2", "postcode": "3600", "plaats": "Genk"}, "Weg 1, bus 2, 3600 Genk, België"),
        ({"land": "BE", "adres": "", "postcode": "", "plaats": ""}, "België"),
    ],
)  # fmt: skip
def test_whole_address_is_said_on_one_line(adres: dict[str, str], zin: str) -> None:
    assert gezagdrager(**adres).adreszin == zin


def test_address_says_its_country_its_lines_and_what_is_missing() -> None:
    dutch, belgian = gezagdrager(), gezagdrager(land="BE", postcode="3600", plaats="Genk")
    assert [(each.is_in_nederland, each.landnaam) for each in (dutch, belgian)] == [
        (True, "Nederland"),
        (False, "België"),
    ]
    assert (dutch.adresregels, belgian.adresregels) == (
        ["Kade 1", "1943 AB  Beverwijk"],
        ["Kade 1", "3600 Genk", "BELGIË"],
    )
    assert gezagdrager(land="QQ").landnaam == "QQ"  # a country that is no more
    assert [gezagdrager(**{name: ""}).adres_ontbreekt for name in ("adres", "postcode", "plaats")] == [
        ["straat en huisnummer"],
        ["postcode"],
        ["plaats"],
    ]
    assert gezagdrager(land="BE", postcode="").adres_ontbreekt == []


def test_countries_are_offered_in_their_order_and_kept_by_code() -> None:
    field = Gezagdrager._meta.get_field("land")
    assert get_landkeuzes()[:2] == [("NL", "Nederland"), ("BE", "België")]
    assert list(field.flatchoices) == get_landkeuzes()
    assert (field.max_length, field.default, field.db_default) == (2, "NL", "NL")


def test_refused_country_is_repeated_up_to_sixty_signs() -> None:
    with pytest.raises(ValueError, match=r"^«B{60}» is geen land"):
        find_land(f" {'B' * 61} ")
