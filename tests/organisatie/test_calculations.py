"""Names of people: taken apart, sorted and addressed the Dutch way."""

import pytest

from swv.organisatie.calculations import MAX_ACHTERNAAM, MAX_ROEPNAAM, Persoonsnaam, split_naam

# (text, title, given name, prefix, surname)
ZEKER = [
    ("Hanneke de Wit", "", "Hanneke", "de", "Wit"),
    ("Fatima el Amrani", "", "Fatima", "el", "Amrani"),
    ("Rob Tervoort", "", "Rob", "", "Tervoort"),
    ("Dr. Samira Yilmaz", "Dr.", "Samira", "", "Yilmaz"),
    ("prof. dr. ir. J.P. van der Meer", "prof. dr. ir.", "J.P.", "van der", "Meer"),
    ("mr. A. B. van de Ven", "mr.", "A. B.", "van de", "Ven"),
    ("drs. Anna den Ouden", "drs.", "Anna", "den", "Ouden"),
    ("Jan in 't Veld", "", "Jan", "in 't", "Veld"),
    ("Jan in ’t Veld", "", "Jan", "in 't", "Veld"),
    ("Kees 't Hart", "", "Kees", "'t", "Hart"),
    ("Lies ter Braak-de Vries", "", "Lies", "ter", "Braak-de Vries"),
    ("Piet van 't Hof", "", "Piet", "van 't", "Hof"),
    ("Maria de la Fuente Gomez", "", "Maria", "de la", "Fuente Gomez"),
    ("J de Vries", "", "J", "de", "Vries"),
    ("A. B. Jansen", "", "A. B.", "", "Jansen"),
    ("Wit, Hanneke de", "", "Hanneke", "de", "Wit"),
    ("Meer, dr. J.P. van der", "dr.", "J.P.", "van der", "Meer"),
    ("Li Ma", "", "Li", "", "Ma"),
    ("  Sanne   Duin ", "", "Sanne", "", "Duin"),
]
# (text, title, surname): more ways to read it, or nothing to take apart
ONZEKER = [
    ("Anna Maria Jansen", "", "Anna Maria Jansen"), ("Koppeling", "", "Koppeling"), ("de Vries", "", "de Vries"),
    ("Jan Peter de Wit", "", "Jan Peter de Wit"), ("Hanneke De Wit", "", "Hanneke De Wit"), ("Dr.", "", "Dr."),
    ("Jan van", "", "Jan van"), ("Ing Peters", "Ing", "Peters"), ("Yilmaz, MSc, Samira", "", "Yilmaz, MSc, Samira"),
    (", Jan", "", ", Jan"), ("Jansen,Piet Kees", "", "Jansen,Piet Kees"), ("Piet Jansen, MSc", "", "Piet Jansen, MSc"),
    ("Hanneke de Wit MSc", "", "Hanneke de Wit MSc"), ("Anna Wit LL.M.", "", "Anna Wit LL.M."), ("H. Bakker RA", "", "H. Bakker RA"),
    ("dr. Anna de Wit, PhD", "", "dr. Anna de Wit, PhD"), ("Team Zuid van de gemeente", "", "Team Zuid van de gemeente"),
    (f"{'a' * (MAX_ROEPNAAM + 1)} Wit", "", f"{'a' * (MAX_ROEPNAAM + 1)} Wit"),
]  # fmt: skip


@pytest.mark.parametrize(("tekst", "titel", "roepnaam", "tussenvoegsel", "achternaam"), ZEKER)
def test_a_name_that_reads_in_one_way_is_taken_apart(tekst, titel, roepnaam, tussenvoegsel, achternaam):
    assert split_naam(tekst) == Persoonsnaam(achternaam, roepnaam, tussenvoegsel, titel)


@pytest.mark.parametrize(("tekst", "titel", "achternaam"), ONZEKER)
def test_a_name_that_reads_in_more_ways_keeps_its_text_and_is_uncertain(tekst, titel, achternaam):
    assert split_naam(tekst) == Persoonsnaam(achternaam, titel=titel, is_zeker=False)


@pytest.mark.parametrize("tekst", [row[0] for row in (*ZEKER, *ONZEKER)])
def test_no_word_of_a_name_gets_lost(tekst):
    words = tekst.replace("’", "'").replace(",", " ").split()
    assert sorted(split_naam(tekst).volledig.replace(",", " ").split()) == sorted(words)


def test_the_longest_name_that_could_be_stored_fits_the_surname():
    tekst = " ".join(["x" * 49] * 3)
    assert split_naam(tekst) == Persoonsnaam(tekst, is_zeker=False)
    assert len(tekst) <= MAX_ACHTERNAAM


@pytest.mark.parametrize(
    ("naam", "volledig", "zonder_titel", "in_lijst", "aanspreek"),
    [
        (Persoonsnaam("Wit", "Hanneke", "de", "dr."), "dr. Hanneke de Wit", "Hanneke de Wit", "Wit, Hanneke de", "Hanneke"),
        (Persoonsnaam("Yilmaz", "F.", "", "Dr."), "Dr. F. Yilmaz", "F. Yilmaz", "Yilmaz, F.", "F. Yilmaz"),
        (Persoonsnaam("Vries", "J", "de"), "J de Vries", "J de Vries", "Vries, J de", "J de Vries"),
        (Persoonsnaam("Wit", "Jan J.", "de"), "Jan J. de Wit", "Jan J. de Wit", "Wit, Jan J. de", "Jan J."),
        (Persoonsnaam("Sukarno"), "Sukarno", "Sukarno", "Sukarno", "Sukarno"),
        (Persoonsnaam("Peters", titel="Ing"), "Ing Peters", "Peters", "Peters", "Peters"),
        (Persoonsnaam("Wit", tussenvoegsel="de"), "de Wit", "de Wit", "Wit, de", "de Wit"),
    ],
)  # fmt: skip
def test_how_one_says_sorts_and_addresses_a_name(naam, volledig, zonder_titel, in_lijst, aanspreek):
    assert (naam.volledig, naam.zonder_titel, naam.in_lijst, naam.aanspreek) == (
        volledig, zonder_titel, in_lijst, aanspreek,
    )  # fmt: skip
