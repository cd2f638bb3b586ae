"""What explains something and what only fills a field."""

import pytest
from django import forms
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from swv.kern.invoer.uitleg import GEEN_BRON, HERHAALT, TE_KORT, find_no_bron, find_no_uitleg, find_words
from swv.kern.invoer.uitlegveld import UitlegVeld

VRAAG = "Wat vindt de leerling, of waarom is de leerling niet gehoord?"


@pytest.mark.parametrize(
    ("tekst", "fault"),
    [
        ("", TE_KORT),
        ("x", TE_KORT),
        (".", TE_KORT),
        ("-", TE_KORT),
        ("…", TE_KORT),
        ("  \n ", TE_KORT),
        ("xx yy", TE_KORT),  # one letter over and over is no word
        ("a b c d", TE_KORT),
        ("123 456", TE_KORT),
        ("ok", TE_KORT),
        ("ok OK Ok", TE_KORT),  # one word, three times
        ("n.v.t.", TE_KORT),
        ("Niet van toepassing.", TE_KORT),
        ("geen bijzonderheden", TE_KORT),
        ("zie dossier", TE_KORT),
        ("Waarom is de leerling niet gehoord?", HERHAALT),
        ("niet gehoord", HERHAALT),
        ("DE LEERLING, de leerling", HERHAALT),
        ("Is ziek.", ""),
        ("Ik wil een rustige plek.", ""),
        ("De leerling wil niet praten", ""),  # says more than the question
        ("ზაფხულში ვნახავთ", ""),  # words of another alphabet are words
        ("Ça va, dit-il", ""),
    ],
)
def test_a_text_explains_something_or_it_is_said_what_to_do(tekst: str, fault: str) -> None:
    assert find_no_uitleg(tekst, VRAAG) == fault


def test_words_are_counted_once_whatever_their_capitals() -> None:
    assert find_words("Ja, ja. JA! Nee 12 x aaa één") == ["ja", "nee", "één"]


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_question_itself_is_never_an_answer(vraag: str, rand: str) -> None:
    assert find_no_uitleg(vraag, f"{vraag} {rand}") != ""


@given(st.text(alphabet=".-–…!?,;:/ \t\n0123456789xX", max_size=60))
def test_signs_and_one_letter_never_explain(tekst: str) -> None:
    assert find_no_uitleg(tekst) == TE_KORT


class Formulier(forms.Form):
    reden = UitlegVeld("Waarom niet?", 50)
    meer = UitlegVeld("Wat nog meer?", 50, required=False)


def test_field_refuses_at_the_field_and_may_stay_empty_where_that_is_allowed() -> None:
    form = Formulier({"reden": "x", "meer": ""})
    assert form.errors == {"reden": [TE_KORT]}
    assert Formulier({"reden": "Was ziek", "meer": "-"}).errors == {"meer": [TE_KORT]}
    assert Formulier({"reden": "Was ziek", "meer": ""}).is_valid()
    assert Formulier({"reden": "", "meer": ""}).errors["reden"] != [TE_KORT]
    with pytest.raises(ValidationError):
        UitlegVeld("Waarom niet?", 5).clean("langer dan vijf")


@pytest.mark.parametrize(
    "tekst",
    [
        "Niet van toepassing", "Geen bijzonderheden.", "geen reden", "geen toelichting", "geen uitleg", "geen opmerkingen",
        "zie boven", "zie dossier", "zie hierboven", "niet ingevuld", "niet bekend", "idem dito", "test tekst",
    ],
)  # fmt: skip
def test_what_is_typed_to_get_past_a_field_explains_nothing(tekst: str) -> None:
    assert find_no_uitleg(tekst) == TE_KORT


@pytest.mark.parametrize(
    ("tekst", "fault"),
    [("", ""), ("Kaderbrief", ""), ("art. 25", ""), ("x", GEEN_BRON), ("xx -", GEEN_BRON), ("2027", GEEN_BRON)],
)
def test_a_source_takes_one_real_word_and_may_be_left_empty(tekst: str, fault: str) -> None:
    assert find_no_bron(tekst) == fault
