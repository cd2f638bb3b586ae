"""The rules of templates: what markup gives, which fields are filled, when a part is there, and what is refused."""

from typing import Any

import pytest

from swv.kern.berichtsoorten import MAILSOORTEN
from toewijzing.calculations.berichttekst import fill_bericht, get_mailvelden
from toewijzing.calculations.opmaak import fill_in, render_tekst
from toewijzing.calculations.sjabloon import (
    Bloktekst,
    check_bericht,
    check_brief,
    compare_versies,
    complete,
    find_faults,
    get_required,
)
from toewijzing.calculations.sjabloonveld import (
    BERICHTVELDEN,
    BRIEFVELDEN,
    FEITEN,
    OUDERVELDEN,
    VOORWAARDEN,
    Sjabloonkader,
    find_nearest,
    holds,
    read_values,
    why_never,
)
from toewijzing.enums import Vastblok

WAARDEN = {"leerling": "Sem & <b>Co</b>", "school": "((leerling)) **De Vlieger**", "kenmerk": "2027-0012"}
STANDAARD = [Bloktekst(str(vast)) for vast in Vastblok]


def add(*blokken: Bloktekst) -> list[Bloktekst]:
    """The standard letter with these parts above the signature."""
    return [*STANDAARD[:-1], *blokken, STANDAARD[-1]]


def faults(blokken: list[Bloktekst], **kader: Any) -> list[str]:
    return find_faults(check_brief(blokken, Sjabloonkader(**kader)))


# --- markup ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tekst", "html"),
    [
        ("Een *twee* **drie**", "<p>Een <em>twee</em> <strong>drie</strong></p>"),
        ("- een\n- twee", "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>"),
        ("1. een\n2. twee", "<ol>\n<li>een</li>\n<li>twee</li>\n</ol>"),
        ("regel\nregel\n\nalinea", "<p>regel<br />\nregel</p>\n<p>alinea</p>"),
        (r"\*geen nadruk\*", "<p>*geen nadruk*</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>"),
        ("[klik](javascript:alert(1))", "<p>[klik](javascript:alert(1))</p>"),
        ("[klik](https://kwaad.example)", "<p>[klik](https://kwaad.example)</p>"),
        ("![x](data:text/html,x)", "<p>![x](data:text/html,x)</p>"),
        ("<https://kwaad.example>", "<p>&lt;https://kwaad.example&gt;</p>"),
        ("&lt;b&gt;", "<p>&amp;lt;b&amp;gt;</p>"),
        ("# Geen kop", "<p># Geen kop</p>"),
        ("> geen citaat", "<p>&gt; geen citaat</p>"),
        ("`geen code`", "<p>`geen code`</p>"),
    ],
)
def test_markup_is_paragraphs_lists_and_emphasis_and_all_else_is_text(tekst: str, html: str) -> None:
    assert render_tekst(tekst, {}).strip().replace("<br>", "<br />") == html


@pytest.mark.parametrize(
    ("tekst", "html"),
    [
        ("Dag ((leerling))", "<p>Dag Sem &amp; &lt;b&gt;Co&lt;/b&gt;</p>"),
        ("Dag (( Leerling ))", "<p>Dag Sem &amp; &lt;b&gt;Co&lt;/b&gt;</p>"),
        # What a field gives is no field and no markup.
        ("**((school))**", "<p><strong>((leerling)) **De Vlieger**</strong></p>"),
        ("- ((kenmerk))", "<ul>\n<li>2027-0012</li>\n</ul>"),
        ("Zaak (((kenmerk)))", "<p>Zaak (2027-0012)</p>"),
        ("Dag ((onbekend)).", "<p>Dag .</p>"),
    ],
)
def test_field_is_filled_with_plain_text_once(tekst: str, html: str) -> None:
    assert render_tekst(tekst, WAARDEN).strip() == html


def test_field_in_a_heading_is_not_read_again() -> None:
    assert fill_in("Over ((school))", WAARDEN) == "Over ((leerling)) **De Vlieger**"


# --- fields ---------------------------------------------------------------------------------------------------------


def test_field_reads_its_place_in_the_letter_and_is_empty_where_that_is_not_there() -> None:
    waarden = read_values(BRIEFVELDEN, {"leerling": {"naam": "Sem"}, "kenmerk": "2027-1", "bezwaar": {}})
    assert (waarden["leerling"], waarden["kenmerk"]) == ("Sem", "2027-1")
    assert {waarden["bezwaartot"], waarden["tlvnummer"], waarden["behandelaar"]} == {""}


def test_mail_has_no_field_of_a_person() -> None:
    assert set(BERICHTVELDEN) == {"samenwerkingsverband", "telefoon", "mailadres", "kenmerk"}
    assert set(OUDERVELDEN) == {"samenwerkingsverband", "telefoon", "mailadres"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("leerlng", "leerling"), ("einddatm", "einddatum"), ("naam van de leerling", "leerling"), ("qqqq", "")],
)
def test_unknown_field_has_a_nearest_one_when_it_looks_like_one(typed: str, meant: str) -> None:
    assert find_nearest(typed, BRIEFVELDEN) == meant


# --- conditions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("voorwaarde", VOORWAARDEN)
def test_condition_holds_for_its_own_value_only(voorwaarde: str) -> None:
    feit, _, waarde = voorwaarde.partition("=")
    assert [each for each in FEITEN[feit] if holds(voorwaarde, {feit: each})] == [waarde]
    assert not holds(voorwaarde, {})
    assert not holds(voorwaarde, {"iets_anders": waarde})


def test_part_without_condition_is_always_there() -> None:
    assert holds("", {})


def test_not_known_is_an_answer_of_its_own() -> None:
    assert {"ouders=onbekend", "herhaling=onbekend"} <= set(VOORWAARDEN)
    assert not holds("ouders=eens", {"ouders": "onbekend"})
    assert not holds("ouders=oneens", {"ouders": "onbekend"})


@pytest.mark.parametrize(
    ("voorwaarde", "kader", "never"),
    [
        ("categorie=1", {}, False),
        ("categorie=1", {"kan_categorie": False}, True),
        ("bedrag=ja", {"kan_bedrag": False}, True),
        ("bedrag=nee", {"kan_bedrag": False}, False),
        ("tlv=ja", {"uitkomst": "afgewezen"}, True),
        ("tlv=ja", {"kan_tlv": False}, True),
        ("tlv=nee", {"uitkomst": "afgewezen"}, False),
        ("afwijking=ja", {"uitkomst": "afgewezen"}, False),
        ("afwijking=ja", {"uitkomst": "buiten_behandeling"}, True),
        ("commissie=ja", {"uitkomst": "buiten_behandeling"}, True),
        ("ouders=oneens", {"aan": "ouders"}, False),
        ("ouders=oneens", {"aan": "ontvangende_school"}, True),
        ("bezwaar=ja", {"kan_awb": False}, True),
        ("bezwaar=nee", {"kan_niet_awb": False}, True),
        ("bezwaar=nee", {"kan_awb": False}, False),
    ],
)
def test_condition_that_never_holds_is_known(voorwaarde: str, kader: dict[str, Any], never: bool) -> None:
    assert bool(why_never(voorwaarde, Sjabloonkader(**kader))) is never


# --- what the law asks ----------------------------------------------------------------------------------------------


def test_standard_letter_has_nothing_wrong() -> None:
    for uitkomst in ("toegekend", "afgewezen", "buiten_behandeling"):
        assert check_brief(STANDAARD, Sjabloonkader(uitkomst=uitkomst)) == []


@pytest.mark.parametrize("vast", [vast for vast in Vastblok if vast != Vastblok.VERVOLG])
def test_letter_without_a_part_the_law_asks_is_refused_with_the_way_out(vast: Vastblok) -> None:
    (fault,) = faults([blok for blok in STANDAARD if blok.vast != vast])
    assert fault.startswith(f"Vast deel «{vast.label}»: Dit deel ontbreekt")
    assert "Zet het terug met de knop bij «Vaste delen»." in fault


def test_remedies_are_asked_where_the_law_gives_them_only() -> None:
    without = [blok for blok in STANDAARD if blok.vast != Vastblok.ONEENS]
    (fault,) = faults(without)
    assert "hoe, waar en tot wanneer iemand bezwaar maakt (Awb 3:45)" in fault
    assert faults(without, kan_awb=False) == []


def test_what_happens_next_may_be_left_out() -> None:
    assert faults([blok for blok in STANDAARD if blok.vast != Vastblok.VERVOLG]) == []


def test_greeting_stands_first_and_signature_last() -> None:
    turned = [STANDAARD[1], STANDAARD[0], *STANDAARD[2:-2], STANDAARD[-1], STANDAARD[-2]]
    assert [fault.split(":")[0] for fault in faults(turned)] == ["Blok 2", "Blok 6"]


def test_letter_is_completed_with_what_its_template_lacks() -> None:
    own = Bloktekst(tekst="Eigen.")
    done = complete([own, Bloktekst(Vastblok.ONDERTEKENING)], Sjabloonkader(kan_awb=True))
    assert (done[0].vast, done[1], done[-1].vast) == (Vastblok.OPENING, own, Vastblok.ONDERTEKENING)
    assert {blok.vast for blok in done} - {""} == set(get_required(Sjabloonkader(kan_awb=True)))
    assert Vastblok.ONEENS not in {blok.vast for blok in complete([own], Sjabloonkader(kan_awb=False))}


# --- texts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("blok", "kader", "fault"),
    [
        (
            Bloktekst(kop="Gevolg", tekst="Dag.\nDit gaat over ((leerlng))."), {},
            "Blok 7 («Gevolg»), regel 2: Het veld «leerlng» bestaat niet. Bedoelt u «leerling»?",
        ),
        (
            Bloktekst(tekst="((qqqq))"), {},
            "Blok 7, regel 1: Het veld «qqqq» bestaat niet. Kies een veld uit de lijst ernaast.",
        ),
        (
            Bloktekst(kop="Over ((leerlng))", tekst="x"), {},
            "Blok 7 («Over ((leerlng))»), kop: Het veld «leerlng» bestaat niet. Bedoelt u «leerling»?",
        ),
        (
            Bloktekst(tekst="Dag ((leerling."), {},
            "Blok 7, regel 1: Hier staat «((» zonder «))». Schrijf een veld als ((kenmerk)), of gebruik één haakje.",
        ),
        (
            Bloktekst(tekst="Dag leerling))."), {},
            "Blok 7, regel 1: Hier staat «))» zonder «((». Schrijf een veld als ((kenmerk)), of gebruik één haakje.",
        ),
        (Bloktekst(tekst="  \n"), {}, "Blok 7: Er staat geen tekst. Schrijf de tekst, of haal het blok weg."),
        (
            Bloktekst(tekst="Nummer ((tlvnummer))"), {"uitkomst": "afgewezen"},
            "Blok 7: «tlvnummer» is in deze brief altijd leeg: er is niets toegekend. Haal het veld weg.",
        ),
        (
            Bloktekst(tekst="x", voorwaarde="bedrag=ja"), {"kan_bedrag": False},
            "Blok 7: «Alleen als er een bedrag is toegekend» komt hier nooit voor. De aanvraagsoort van dit sjabloon kent dit"
            " niet. Kies een andere voorwaarde of haal het blok weg.",
        ),
        (
            Bloktekst(tekst="x", voorwaarde="maan=vol"), {},
            "Blok 7: De voorwaarde bestaat niet (meer). Kies er een uit de lijst.",
        ),
    ],
)  # fmt: skip
def test_wrong_text_is_refused_with_its_place_and_the_way_out(
    blok: Bloktekst, kader: dict[str, Any], fault: str
) -> None:
    assert faults(add(blok), **kader) == [fault]


@pytest.mark.parametrize(
    ("blok", "kader", "warning"),
    [
        (Bloktekst(tekst="U krijgt ((bedrag))"), {}, "«bedrag» is leeg als er geen bedrag is toegekend. Geef het blok"),
        (Bloktekst(tekst="U krijgt ((bedrag))", voorwaarde="bedrag=ja"), {}, ""),
        (Bloktekst(tekst="Categorie ((categorie))"), {}, "Geef het blok een voorwaarde over de categorie"),
        (Bloktekst(tekst="Categorie ((categorie))", voorwaarde="categorie=3"), {}, ""),
        (Bloktekst(tekst="Namens ((namens))"), {}, "«namens» is leeg als wie besliste zelf het bestuur is. Lees of"),
        (Bloktekst(tekst="Tot ((bezwaartot))"), {}, "«bezwaartot» is leeg als tegen het besluit geen bezwaar"),
        (Bloktekst(tekst="Tot ((bezwaartot))"), {"kan_niet_awb": False}, ""),
        (Bloktekst(tekst="Dag ((leerling))"), {}, ""),
        (Bloktekst(tekst="<b>vet</b>"), {}, "Opmaak met codes werkt niet"),
    ],
)
def test_field_that_may_be_empty_is_warned_of_and_not_refused(
    blok: Bloktekst, kader: dict[str, Any], warning: str
) -> None:
    punten = check_brief(add(blok), Sjabloonkader(**kader))
    assert find_faults(punten) == []
    assert [warning in punt.tekst for punt in punten] == ([True] if warning else [])


# --- mails ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", MAILSOORTEN)
def test_standard_words_of_every_mail_can_be_used_as_they_are(code: str) -> None:
    soort = MAILSOORTEN[code]
    found = find_faults(check_bericht(Bloktekst(kop=soort.onderwerp, tekst=soort.regels), get_mailvelden(soort)))
    assert found == []


@pytest.mark.parametrize("veld", ["leerling", "roepnaam", "school", "beslisser"])
def test_mail_with_a_field_of_a_person_is_refused(veld: str) -> None:
    found = find_faults(check_bericht(Bloktekst(kop="Nieuws", tekst=f"Over (({veld}))."), BERICHTVELDEN))
    assert [fault.partition(" bestaat")[0] for fault in found] == [f"Bericht, regel 1: Het veld «{veld}»"]


def test_mail_to_a_parent_has_no_number() -> None:
    found = find_faults(check_bericht(Bloktekst(kop="Nieuws ((kenmerk))", tekst="x"), OUDERVELDEN))
    assert found == ["Bericht, kop: Het veld «kenmerk» bestaat niet. Kies een veld uit de lijst ernaast."]


def test_mail_is_filled_line_by_line_without_empty_ones() -> None:
    waarden = {"samenwerkingsverband": "SWV\nDuin", "kenmerk": "2027-1"}
    assert fill_bericht("Nieuws (((kenmerk)))", "Van ((samenwerkingsverband)).\n\n((telefoon))\nDag.", waarden) == (
        "Nieuws (2027-1)",
        ["Van SWV Duin.", "Dag."],
    )


# --- two versions ---------------------------------------------------------------------------------------------------


def test_difference_names_what_came_and_went() -> None:
    old = [STANDAARD[0], Bloktekst(kop="Gevolg", tekst="Een.\nTwee."), STANDAARD[-1]]
    new = [STANDAARD[0], Bloktekst(kop="Gevolg", tekst="Een.\nDrie.", voorwaarde="tlv=ja"), STANDAARD[-1]]
    found = [(regel.wat, regel.regel) for regel in compare_versies(old, new)]
    assert [each for each in found if each[0] != "gelijk"] == [
        ("erbij", "[Alleen als er een TLV is gegeven]"),
        ("weg", "Twee."),
        ("erbij", "Drie."),
    ]
    assert ("gelijk", "[Vast deel: Aanhef en besluit]") in found
    assert {regel.wat for regel in compare_versies(old, old)} == {"gelijk"}


def test_subject_is_never_longer_than_a_mail_keeps() -> None:
    onderwerp, _ = fill_bericht("Post van ((samenwerkingsverband))", "", {"samenwerkingsverband": "s" * 300})
    assert len(onderwerp) == 200


def test_mail_without_a_subject_is_refused_and_without_lines_is_not() -> None:
    assert find_faults(check_bericht(Bloktekst(kop="Nieuws"), BERICHTVELDEN)) == []
    assert find_faults(check_bericht(Bloktekst(tekst="Dag."), BERICHTVELDEN)) == [
        "Onderwerp: Er staat geen onderwerp. Schrijf waarover de mail gaat."
    ]
