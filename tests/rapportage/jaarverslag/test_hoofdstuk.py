"""The chapters of a jaarverslag: what has to stand in it, in which order, and who writes it."""

from rapportage.jaarverslag.calculations.hoofdstuk import HOOFDSTUKKEN, NUMMERS, PER_CODE, number_chapters
from swv.organisatie.enums import Rol

# Number, code, who writes it, and its figures. BW 2:391, WVO 2020 art. 5.46 and the continuïteitsparagraaf (A1 to B3).
INHOUD = [
    ("1", "voorwoord", Rol.DIRECTEUR, "kerncijfers"),
    ("2", "toezicht", Rol.TOEZICHTHOUDER, ""),
    ("3", "organisatie", Rol.DIRECTEUR, "besturen scholen"),
    ("3.1", "bestuur", Rol.DIRECTEUR, ""),
    ("4", "beleid", Rol.DIRECTEUR, ""),
    ("4.1", "kwaliteit", Rol.DIRECTEUR, ""),
    (
        "5",
        "leerlingstromen",
        Rol.SECRETARIS,
        "leerlingen_jaren leerlingen_schoolsoort leerlingen deelname categorieen stromen tlv_lopend",
    ),
    (
        "6",
        "toewijzing",
        Rol.SECRETARIS,
        "aanvragen_soort aanvragen_kwartaal besluiten_soort besluiten_bestuur tlv_categorie doorlooptijd toekenning_bedrag"
        " consulten schoolaanvragen",
    ),
    ("7", "thuiszitters", Rol.CONSULENT, "thuiszitters_kwartaal thuiszitters_stroom thuiszitters_oorzaken"),
    ("8", "opp", Rol.CONSULENT, "opp_scholen"),
    ("9", "bezwaar", Rol.SECRETARIS, "bezwaren"),
    ("10", "financien", Rol.CONTROLLER, "baten_lasten lasten_verschil"),
    ("10.1", "programmas", Rol.CONTROLLER, "programmas"),
    ("10.2", "allocatie", Rol.CONTROLLER, "verdeling_besturen verdeling_regels"),
    ("10.3", "balans", Rol.CONTROLLER, "balans eigen_vermogen kengetallen"),
    ("11", "continuiteit", Rol.CONTROLLER, ""),
    ("11.1", "continuiteit_a1", Rol.CONTROLLER, "prognose formatie"),
    ("11.2", "continuiteit_a2", Rol.CONTROLLER, "meerjarenbegroting meerjarenbalans meerjarenvermogen"),
    ("11.3", "continuiteit_b1", Rol.CONTROLLER, ""),
    ("11.4", "continuiteit_b2", Rol.CONTROLLER, ""),
    ("11.5", "continuiteit_b3", Rol.TOEZICHTHOUDER, ""),
    ("12", "verantwoording", Rol.CONTROLLER, "bronnen"),
]


def test_these_chapters_stand_in_it_with_their_writers_and_figures():
    assert [(NUMMERS[each.code], each.code, each.rol, " ".join(each.blokken)) for each in HOOFDSTUKKEN] == INHOUD
    assert {code: soort.code for code, soort in PER_CODE.items()} == {code: code for _, code, *_ in INHOUD}


def test_a_chapter_is_a_part_of_another_when_its_number_says_so():
    assert [each.niveau for each in HOOFDSTUKKEN] == [1 + nummer.count(".") for nummer, *_ in INHOUD]


def test_all_but_what_verband_fills_itself_has_to_be_written():
    assert [each.code for each in HOOFDSTUKKEN if not each.verplicht] == ["verantwoording"]


def test_chapters_about_money_are_the_financial_ones_and_the_continuiteitsparagraaf():
    assert sorted(each.code for each in HOOFDSTUKKEN if each.geld) == [
        *("allocatie", "balans"),
        *(
            "continuiteit",
            "continuiteit_a1",
            "continuiteit_a2",
            "continuiteit_b1",
            "continuiteit_b2",
            "continuiteit_b3",
        ),
        *("financien", "programmas"),
    ]


def test_parts_are_numbered_within_their_chapter():
    chapters = tuple(
        PER_CODE[code] for code in ("voorwoord", "financien", "balans", "allocatie", "beleid", "kwaliteit")
    )

    assert number_chapters(chapters) == {
        "voorwoord": "1",
        "financien": "2",
        "balans": "2.1",
        "allocatie": "2.2",
        "beleid": "3",
        "kwaliteit": "3.1",
    }


def test_every_chapter_has_a_title_and_says_what_has_to_be_written():
    assert all(each.titel and each.uitleg.endswith((".", "?")) for each in HOOFDSTUKKEN)
