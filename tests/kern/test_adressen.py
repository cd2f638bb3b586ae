"""Addresses: countries with their Dutch names, postcodes of the Netherlands only, what is missing, lines of an envelope."""

import pytest

from swv.kern.adressen import (
    find_land,
    find_problems,
    get_landen,
    get_ontbrekend,
    make_adresregels,
    tidy_adres,
    with_adres,
)


def test_countries_begin_with_the_neighbours_and_go_on_by_name() -> None:
    landen = get_landen()
    namen = list(landen.values())
    assert namen[:4] == ["Nederland", "België", "Duitsland", "Afghanistan"]
    assert landen["CI"] == "Ivoorkust"
    # Every country of the United Nations and the territories with a code; no union, and nothing for tests only.
    assert (len(landen), {"EU", "UN", "XA", "ZZ", "EA"} & set(landen)) == (250, set())
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
