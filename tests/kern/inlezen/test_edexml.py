"""EDEXML as a list of pupils, and XML that wants to do something else."""

from datetime import date
from pathlib import Path

import pytest

from swv.kern.inlezen import Onleesbaar
from swv.kern.inlezen.edexml import KOPPEN, read_edexml

VANDAAG = date(2026, 11, 30)
VOORBEELD = Path(__file__).parents[2] / "gevallen" / "15-edexml" / "edexml-2.1.xml"
LACHERS = """<?xml version="1.0"?><!DOCTYPE EDEX [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<EDEX><leerlingen><leerling key="1"><roepnaam>&b;</roepnaam></leerling></leerlingen></EDEX>"""
BUITEN = """<?xml version="1.0"?><!DOCTYPE EDEX [<!ENTITY x SYSTEM "file:///etc/hostname">]>
<EDEX><leerlingen><leerling key="1"><roepnaam>&x;</roepnaam></leerling></leerlingen></EDEX>"""
PARAMETER = '<!DOCTYPE EDEX [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]><EDEX><leerlingen/></EDEX>'
ALLEEN_DTD = '<!DOCTYPE EDEX SYSTEM "EDEXML.dtd"><EDEX><leerlingen/></EDEX>'


def make(*leerlingen: str, groepen: str = "") -> bytes:
    return f"<EDEX><school/><groepen>{groepen}</groepen><leerlingen>{''.join(leerlingen)}</leerlingen></EDEX>".encode()


def as_dicts(data: bytes) -> list[dict[str, str]]:
    return [
        {kop: cell for kop, cell in zip(KOPPEN, row, strict=True) if cell} for row in read_edexml(data, VANDAAG).rijen
    ]


def test_pupil_comes_with_group_postcode_and_day_of_entry() -> None:
    assert as_dicts(VOORBEELD.read_bytes())[0] == {
        "Leerlingnummer": "10001", "Roepnaam": "Zoë", "Tussenvoegsel": "van 't", "Achternaam": "Voorbeeld",
        "Geboortedatum": "2017-03-04", "Postcode": "9901AD", "Leerjaar": "5", "Groep": "4/5",
        "Ingeschreven sinds": "2021-08-23",
    }  # fmt: skip


def test_who_left_is_counted_and_numbers_of_persons_are_nowhere() -> None:
    found = read_edexml(VOORBEELD.read_bytes(), VANDAAG)

    assert found.school == "99PA00"
    assert [row[1] for row in found.rijen] == ["Zoë", "Bram"]
    assert found.meldingen == [
        "Gelezen als EDEXML 2.1, schooljaar 2026-2027.",
        "1 leerling is niet ingelezen, want uitgestroomd.",
        "Bij 2 leerlingen stond een BSN, onderwijsnummer of een deel daarvan. Dat is niet ingelezen en niet bewaard.",
        "1 leerling heeft een verzonnen nummer met een hekje. Dat nemen we niet over.",
    ]
    assert b"111222333" not in found.as_csv()
    assert b"0321" not in found.as_csv()


def test_made_up_key_is_no_number() -> None:
    assert as_dicts(make('<leerling key="#001"><roepnaam>Bram</roepnaam></leerling>')) == [{"Roepnaam": "Bram"}]


def test_year_of_the_pupil_goes_before_that_of_the_group() -> None:
    groep = '<groep key="G"><naam>Vlinders</naam><jaargroep>8</jaargroep></groep>'
    own = '<leerling key="1"><roepnaam>A</roepnaam><jaargroep>7</jaargroep><groep key="G"/></leerling>'
    of_group = '<leerling key="2"><roepnaam>B</roepnaam><groep key="G"/></leerling>'

    assert [row["Leerjaar"] for row in as_dicts(make(own, of_group, groepen=groep))] == ["7", "8"]


def test_address_that_a_sender_adds_is_read() -> None:
    extra = "<toevoegingen><las><straat>Kerkweg</straat><huisnummer>5</huisnummer><woonplaats>Wijk</woonplaats></las></toevoegingen>"
    row = as_dicts(make(f'<leerling key="1"><roepnaam>A</roepnaam>{extra}</leerling>'))[0]

    assert (row["Straat"], row["Huisnummer"], row["Plaats"]) == ("Kerkweg", "5", "Wijk")


@pytest.mark.parametrize("text", [LACHERS, BUITEN, PARAMETER, ALLEEN_DTD])
def test_xml_with_a_dtd_is_refused_whatever_is_in_it(text: str) -> None:
    with pytest.raises(Onleesbaar, match="verwijst naar iets erbuiten"):
        read_edexml(text.encode(), VANDAAG)


@pytest.mark.parametrize(
    "data",
    [
        b"<EDEX><leerlingen>", b'<?xml version="1.0" encoding="bestaatniet"?><EDEX/>', b"<EDEX>\x00</EDEX>",
        b'<?xml version="1.0" encoding="utf-8"?><EDEX>\xff</EDEX>', b"<EDEX>" + b"<a>" * 60_000,
    ],
)  # fmt: skip
def test_broken_xml_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(Onleesbaar, match="beschadigd of niet af"):
        read_edexml(data, VANDAAG)


def test_deeply_nested_xml_does_no_harm() -> None:
    with pytest.raises(Onleesbaar, match="staan geen leerlingen"):
        read_edexml(b"<EDEX>" + b"<a>" * 20_000 + b"</a>" * 20_000 + b"</EDEX>", VANDAAG)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<html/>", "geen EDEXML"),
        (make(), "staan geen leerlingen"),
        (make('<leerling key="1"><jaargroep>H</jaargroep></leerling>'), "zijn uitgestroomd"),
        (make('<leerling key="1"><uitstroomdatum>2026-07-17</uitstroomdatum></leerling>'), "zijn uitgestroomd"),
        (make(*(f'<leerling key="{number}"/>' for number in range(5_001))), "meer dan 5000 leerlingen"),
    ],
)
def test_file_without_pupils_to_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Onleesbaar, match=reason):
        read_edexml(data, VANDAAG)


@pytest.mark.parametrize(
    ("dag", "is_read"),
    [
        ("2026-11-29", False),
        ("2026-11-30", False),
        ("2026-12-01", True),
        ("2027-07-31+02:00", True),
        ("onbekend", False),
    ],
)
def test_pupil_who_leaves_later_is_still_read(dag: str, is_read: bool) -> None:
    """A school writes down in spring who leaves in summer."""
    leaves = f'<leerling key="2"><roepnaam>Bram</roepnaam><uitstroomdatum>{dag}</uitstroomdatum></leerling>'
    stays = '<leerling key="1"><roepnaam>Zoë</roepnaam></leerling>'

    found = read_edexml(make(stays, leaves), VANDAAG)

    assert [row[1] for row in found.rijen] == (["Zoë", "Bram"] if is_read else ["Zoë"])
    assert ("1 leerling is niet ingelezen, want uitgestroomd." in found.meldingen) is not is_read


def test_file_of_nothing_but_tags_is_refused_before_it_is_read() -> None:
    with pytest.raises(Onleesbaar, match="veel meer onderdelen"):
        read_edexml(make("<a/>" * 400_000), VANDAAG)
