"""The mechanism behind the pages that list, with a list of this test over the people of the demo world."""

import pytest
from django import forms
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.test import RequestFactory
from django.urls import reverse

from swv.kern.lijsten import Celrij, Export, Kolomkop, Leeg, Lijst
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker

ADRES = reverse("organisatie:gebruikers")


class Filter(forms.Form):
    q = forms.CharField(required=False, max_length=10)
    rol = forms.ChoiceField(choices=[("", "Alle"), *Rol.choices], required=False)

    @property
    def is_filtered(self):
        return any(getattr(self, "cleaned_data", {}).values())


class Mensen(Lijst):
    adres, sjabloon = "organisatie:gebruikers", "onderdelen/lijst.html"
    naam, filter_label, bijschrift, zoekveld = "Mensen", "Filter mensen", "Mensen op naam", "q"
    volgorden, standaard = {"naam": ["naam", "pk"], "adres": ["email", "pk"]}, "naam"
    onthouden = ("rol", "volgorde")
    leeg = Leeg("Nog niemand", "Nodig iemand uit.")
    leeg_gefilterd = Leeg("Niemand gevonden", "Zoek anders.", "Toon iedereen")
    bestand = Export("mensen", ("naam",), "mensen_geexporteerd", 2, "Te veel.")

    def make_form(self, data):
        return Filter(data)

    def get_rows(self):
        return Gebruiker.objects.filter(email__endswith="@lijst.example")

    def filter(self, rows):
        return rows.filter(naam__icontains=self.form.cleaned_data["q"])

    def get_columns(self):
        return [Kolomkop("Naam", "naam")]

    def to_cells(self, rows):
        return [[row.naam] for row in rows]


@pytest.fixture
def mensen(db):
    for naam in ("Anna", "Bram"):
        Gebruiker.objects.create(naam=naam, email=f"{naam.lower()}@lijst.example")


def ask(path="", *, session=None, data=None):
    """A list as asked for by one request: (list, session)."""
    factory = RequestFactory()
    request = factory.post(ADRES, data) if data is not None else factory.get(f"{ADRES}{path}")
    request.session = SessionStore() if session is None else session
    request.user = Gebruiker.objects.get(naam="Anna")
    request.user.lidmaatschap = type("Lid", (), {"pk": 1, "organisatie": None})()
    return Mensen(request)


def test_filter_is_remembered_without_what_was_typed(mensen):
    first = ask(data={"q": "bram", "rol": "secretaris"})
    to = first.answer().url
    assert "bram" not in to
    second = ask(to.removeprefix(ADRES), session=first.request.session)
    assert [row.naam for row in second.get_page().objecten] == ["Bram"]
    second._keep(second._choices())

    again = ask(session=second.request.session).answer()

    assert (again.status_code, again.url) == (302, f"{ADRES}?rol=secretaris&vorige=1")


def test_remembered_filter_is_named_until_another_is_chosen(mensen):
    kept, chosen, without = ask("?rol=secretaris&vorige=1"), ask("?rol=secretaris"), ask("?rol=&vorige=1")
    assert all(each.is_valid for each in (kept, chosen, without))

    assert [each.is_vorige for each in (kept, chosen, without)] == [True, False, False]
    assert kept.export_query == "rol=secretaris"


def test_list_of_plain_words_marks_its_numbers(mensen):
    lijst = ask()
    lijst.kolommen = [Kolomkop("Naam"), Kolomkop("Aantal", getal=True)]

    assert lijst.make_row(["Anna", "3"], "/anna/") == Celrij([("Anna", False), ("3", True)], "/anna/")
    with pytest.raises(ValueError, match="longer"):
        lijst.make_row(["Anna"])


def test_wis_forgets_the_filter(mensen):
    lijst = ask("?rol=secretaris")
    lijst._keep(lijst._choices())

    wiped = ask("?wis=1", session=lijst.request.session)

    assert wiped.answer().url == ADRES
    assert wiped._kept == {ADRES: ""}


def test_wrong_filter_finds_nothing_and_takes_nothing_along(mensen):
    lijst = ask("?rol=onzin")
    assert not lijst.is_valid
    assert list(lijst.get_found()) == []


def test_order_of_the_address_is_followed_and_another_is_ignored(mensen):
    assert [row.naam for row in ask("?volgorde=-adres").get_page().objecten] == ["Bram", "Anna"]
    assert [row.naam for row in ask("?volgorde=wachtwoord").get_page().objecten] == ["Anna", "Bram"]


def test_empty_list_says_whether_the_filter_did_it(mensen):
    filtered, fresh = ask("?rol=secretaris"), ask("?rol=")
    assert filtered.is_valid
    assert fresh.is_valid
    assert (filtered.explain_empty().titel, fresh.explain_empty().titel) == ("Niemand gevonden", "Nog niemand")


def test_export_holds_the_rows_in_order_and_says_nothing_of_the_page(mensen):
    lijst = ask("?volgorde=-naam&na=abc")
    assert lijst.export_query == "volgorde=-naam"

    answer = lijst.export()

    assert answer.content.decode("utf-8-sig").split() == ["naam", "Bram", "Anna"]
    assert "mensen-" in answer["Content-Disposition"]
    assert lijst.export("xlsx").content[:2] == b"PK"


def test_export_of_more_than_is_allowed_is_refused(mensen):
    Gebruiker.objects.create(naam="Cees", email="cees@lijst.example")
    with pytest.raises(PermissionDenied, match="Te veel"):
        ask().export()


def test_list_with_a_reason_has_no_file(mensen):
    lijst = ask("?bestand=csv")
    lijst.geen_bestand = "Dit is geen lijst om mee te nemen."
    assert not lijst.mag_bestand
    with pytest.raises(PermissionDenied, match="geen lijst om mee te nemen"):
        lijst.answer()


def test_file_without_words_of_its_own_is_called_after_the_list_and_has_its_columns(mensen):
    lijst = ask("?bestand=xlsx")
    lijst.bestand = None
    assert (lijst.get_export().naam, lijst.get_export().kopjes) == ("mensen", ["Naam"])
    assert lijst.answer().content[:2] == b"PK"


def test_unknown_kind_of_file_is_not_found(mensen):
    with pytest.raises(Http404):
        ask("?bestand=exe").answer()


def test_address_of_the_file_keeps_the_choice_and_no_file(mensen):
    assert ask("?rol=secretaris&bestand=csv&na=x&vorige=1").export_query == "rol=secretaris"
