"""One name, and birth dates that are known in part: as they are kept, said and reckoned with."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from leerlingen.models import Leerling
from swv.kern.personen import (
    GEEN_NAAM,
    LOS_TUSSENVOEGSEL,
    MetPersonalia,
    describe_geboorte,
    get_eerste_dag,
    get_laatste_dag,
    may_be_born,
    parse_geboorte,
    persoon_constraints,
    read_geboorte,
    tidy_persoon,
    write_geboorte,
)

D = date
NIEUWJAAR = D(2014, 1, 1)


def persoon(dag: date = NIEUWJAAR, onbekend: str = "", **namen: str) -> Leerling:
    return Leerling(geboortedatum=dag, geboorte_onbekend=onbekend, **{"achternaam": "Vis", **namen})


@pytest.mark.parametrize(
    ("dag", "onbekend", "eerste", "laatste"),
    [
        (D(2014, 5, 3), "", D(2014, 5, 3), D(2014, 5, 3)),
        (D(2014, 5, 3), "dag", D(2014, 5, 1), D(2014, 5, 31)),
        (D(2016, 2, 29), "dag", D(2016, 2, 1), D(2016, 2, 29)),
        (D(2015, 2, 1), "dag", D(2015, 2, 1), D(2015, 2, 28)),
        (D(2014, 5, 3), "dag_maand", D(2014, 1, 1), D(2014, 12, 31)),
    ],
)
def test_first_and_last_day_it_can_be(dag: date, onbekend: str, eerste: date, laatste: date) -> None:
    assert (get_eerste_dag(dag, onbekend), get_laatste_dag(dag, onbekend)) == (eerste, laatste)


@pytest.mark.parametrize(
    ("onbekend", "zin", "kort", "bestand"),
    [
        ("", "3 mei 2014", "3 mei 2014", "2014-05-03"),
        ("dag", "mei 2014, dag onbekend", "mei 2014", "2014-05"),
        ("dag_maand", "2014, dag en maand onbekend", "2014", "2014"),
    ],
)
def test_said_and_written(onbekend: str, zin: str, kort: str, bestand: str) -> None:
    dag = D(2014, 5, 3)
    assert describe_geboorte(dag, onbekend) == zin
    assert persoon(dag, onbekend).geboren_kort == kort
    assert write_geboorte(dag, onbekend) == bestand
    assert persoon(dag, onbekend).geboren_zin == f"geboren {'in' if onbekend else 'op'} {zin}"


@pytest.mark.parametrize(
    ("tekst", "gelezen"),
    [
        ("2014", (D(2014, 1, 1), "dag_maand")),
        ("00-00-2014", (D(2014, 1, 1), "dag_maand")),
        ("2014-00-00", (D(2014, 1, 1), "dag_maand")),
        ("5-2014", (D(2014, 5, 1), "dag")),
        ("2014-05", (D(2014, 5, 1), "dag")),
        ("00-05-2014", (D(2014, 5, 1), "dag")),
        ("2014-05-00", (D(2014, 5, 1), "dag")),
        ("3-5-2014", None),
        ("2014-05-03", None),
        ("13-2014", None),
        ("2014-13", None),
        ("12-2014", (D(2014, 12, 1), "dag")),
        ("1814", None),
        ("20145", None),
        ("", None),
        ("mei 2014", None),
    ],
)
def test_read_from_text(tekst: str, gelezen: tuple[date, str] | None) -> None:
    assert parse_geboorte(tekst) == gelezen


@pytest.mark.parametrize(
    ("data", "gelezen"),
    [
        ({"geboortedatum": "2014"}, {"geboortedatum": "2014-01-01", "geboorte_onbekend": "dag_maand"}),
        # A whole date says that nothing is unknown, unless it is said.
        ({"geboortedatum": "2014-05-03"}, {"geboortedatum": "2014-05-03", "geboorte_onbekend": ""}),
        ({"geboortedatum": "2014-05-03", "geboorte_onbekend": "dag"},
         {"geboortedatum": "2014-05-03", "geboorte_onbekend": "dag"}),
        ({"geboortedatum": "2014", "geboorte_onbekend": "dag"}, {"geboortedatum": "2014", "geboorte_onbekend": "dag"}),
        ({"geboortedatum": 2014}, {"geboortedatum": 2014}),
        ({"naam": "x"}, {"naam": "x"}),
        ([1], [1]),
        (None, None),
    ],
)  # fmt: skip
def test_read_from_a_program(data: Any, gelezen: Any) -> None:
    assert read_geboorte(data) == gelezen


@pytest.mark.parametrize(
    ("namen", "kept"),
    [
        ({"roepnaam": "Sukarno", "achternaam": ""}, {"roepnaam": "", "achternaam": "Sukarno"}),
        ({"roepnaam": "", "achternaam": "Sukarno"}, {"roepnaam": "", "achternaam": "Sukarno"}),
        ({"roepnaam": "Sam", "achternaam": "Vis"}, {"roepnaam": "Sam", "achternaam": "Vis"}),
        # A prefix without a surname is a mistake, and nothing is moved.
        ({"roepnaam": "Sam", "tussenvoegsel": "de", "achternaam": ""},
         {"roepnaam": "Sam", "tussenvoegsel": "de", "achternaam": ""}),
        # Only one of them was changed.
        ({"roepnaam": "Sam"}, {"roepnaam": "Sam"}),
    ],
)  # fmt: skip
def test_one_name_stands_where_everybody_looks_for_it(namen: dict[str, str], kept: dict[str, str]) -> None:
    assert tidy_persoon(namen) == kept


def test_names_as_they_are_said_and_listed() -> None:
    sam = persoon(roepnaam="Sam", tussenvoegsel="de", achternaam="Wit")
    one = persoon(achternaam="Sukarno")
    assert (sam.naam, sam.lijstnaam, sam.aanspreeknaam) == ("Sam de Wit", "Wit, Sam de", "Sam")
    assert (one.naam, one.lijstnaam, one.aanspreeknaam) == ("Sukarno", "Sukarno", "Sukarno")


@pytest.mark.parametrize(
    ("onbekend", "zeker", "mogelijk", "tekst"),
    [("", 12, 12, "12"), ("dag", 12, 12, "12"), ("dag_maand", 11, 12, "11 of 12")],
)
def test_age_is_certain_or_one_of_two(onbekend: str, zeker: int, mogelijk: int, tekst: str) -> None:
    who, dag = persoon(D(2014, 1, 1), onbekend), D(2026, 6, 1)
    assert (who.leeftijd_op(dag), who.mogelijke_leeftijd_op(dag), who.leeftijd_tekst(dag)) == (zeker, mogelijk, tekst)


def test_birth_date_for_a_file_is_a_day_only_when_it_is_known() -> None:
    assert persoon(D(2014, 5, 3)).geboren_bestand == D(2014, 5, 3)
    assert [persoon(D(2014, 5, 1), part).geboren_bestand for part in ("dag", "dag_maand")] == ["2014-05", "2014"]


@pytest.mark.parametrize(
    ("gegevens", "kept"),
    [
        ({"geboortedatum": D(2014, 5, 3), "geboorte_onbekend": "dag"}, D(2014, 5, 1)),
        ({"geboortedatum": D(2014, 5, 3), "geboorte_onbekend": "dag_maand"}, D(2014, 1, 1)),
        ({"geboortedatum": D(2014, 5, 3), "geboorte_onbekend": ""}, D(2014, 5, 3)),
        ({"geboortedatum": D(2014, 5, 3)}, D(2014, 5, 3)),
        ({"geboortedatum": None, "geboorte_onbekend": "dag"}, None),
    ],
)
def test_birth_date_is_kept_as_the_first_day_it_can_be(gegevens: dict[str, Any], kept: date | None) -> None:
    assert tidy_persoon(gegevens) == {**gegevens, "geboortedatum": kept}


def test_one_name_and_birth_date_are_put_in_their_place() -> None:
    who = persoon(D(2014, 5, 3), "dag", roepnaam="Sukarno", achternaam="")
    MetPersonalia.clean(who)

    assert (who.roepnaam, who.achternaam, who.geboortedatum, who.geboorte_onbekend) == (
        "",
        "Sukarno",
        D(2014, 5, 1),
        "dag",
    )


@pytest.mark.parametrize(
    ("namen", "melding"),
    [
        ({"achternaam": ""}, GEEN_NAAM),
        ({"achternaam": "", "tussenvoegsel": "de"}, LOS_TUSSENVOEGSEL),
        ({"achternaam": "", "roepnaam": "Sam", "tussenvoegsel": "de"}, LOS_TUSSENVOEGSEL),
    ],
)
def test_who_has_no_surname_is_refused_at_that_field(namen: dict[str, str], melding: str) -> None:
    with pytest.raises(ValidationError) as refused:
        MetPersonalia.clean(persoon(**namen))

    (error,) = refused.value.error_dict["achternaam"]
    assert (error.message, error.code) == (melding, "naam")


# --- in the database ---------------------------------------------------------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("gezocht", "staat", "same"),
    [
        ((D(2014, 5, 3), ""), (D(2014, 5, 3), ""), True),
        ((D(2014, 5, 3), ""), (D(2014, 5, 4), ""), False),
        # Known by its month: any day of that month.
        ((D(2014, 5, 3), ""), (D(2014, 5, 1), "dag"), True),
        ((D(2014, 5, 3), ""), (D(2014, 6, 1), "dag"), False),
        ((D(2014, 5, 3), ""), (D(2014, 1, 1), "dag_maand"), True),
        ((D(2014, 5, 3), ""), (D(2015, 1, 1), "dag_maand"), False),
        ((D(2014, 5, 1), "dag"), (D(2014, 5, 31), ""), True),
        ((D(2014, 5, 1), "dag"), (D(2014, 4, 30), ""), False),
        ((D(2014, 5, 1), "dag"), (D(2014, 6, 1), ""), False),
        ((D(2014, 5, 1), "dag"), (D(2014, 1, 1), "dag_maand"), True),
        ((D(2014, 1, 1), "dag_maand"), (D(2014, 12, 31), ""), True),
        ((D(2014, 1, 1), "dag_maand"), (D(2013, 12, 31), ""), False),
        ((D(2014, 1, 1), "dag_maand"), (D(2014, 12, 1), "dag"), True),
    ],
)
def test_birth_dates_that_can_be_the_same_day(gezocht: tuple[date, str], staat: tuple[date, str], same: bool) -> None:
    row = {"geboortedatum": staat[0], "geboorte_onbekend": staat[1]}
    assert may_be_born(*gezocht).check(row) is same


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("naam", "dag", "onbekend", "refused"),
    [
        ("Vis", D(2014, 5, 3), "", []),
        ("Vis", D(2014, 5, 1), "dag", []),
        ("Vis", D(2014, 5, 2), "dag", ["proef_geboorte_eerste_dag"]),
        ("Vis", D(2014, 1, 1), "dag_maand", []),
        ("Vis", D(2014, 1, 2), "dag_maand", ["proef_geboorte_eerste_dag"]),
        ("Vis", D(2014, 2, 1), "dag_maand", ["proef_geboorte_eerste_dag"]),
        ("Vis", D(2014, 1, 1), "week", ["proef_geboorte_eerste_dag"]),
        ("", D(2014, 5, 3), "", ["proef_heeft_naam"]),
    ],
)
def test_database_holds_a_name_and_the_first_day_only(naam: str, dag: date, onbekend: str, refused: list[str]) -> None:
    row = {"achternaam": naam, "geboortedatum": dag, "geboorte_onbekend": onbekend}
    found = [each.name for each in persoon_constraints("proef") if not each.condition.check(row)]
    assert found == refused
