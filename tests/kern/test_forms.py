"""Forms: Dutch dates and amounts, messages with a way out, and the road along which a false BSN alarm can be kept."""

from datetime import date
from decimal import Decimal

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms.renderers import get_default_renderer
from django.template.loader import render_to_string
from django.utils.html import strip_tags

from leerlingen.enums import Relatie
from leerlingen.models import Gezagdrager
from swv.kern.forms import (
    BedragVeld,
    DatumVeld,
    VerbandForm,
    VerbandModelForm,
    VerbandRenderer,
    get_choice_field,
    get_model_field,
)
from swv.kern.invoer.beheerregels import GELDT_VANAF
from swv.kern.invoer.bsn import find_alarms, fingerprint, guard_data
from swv.kern.invoer.elfproef import find_bsn
from swv.kern.models import Bericht, ValsAlarm
from swv.organisatie.models import Gebruiker

BSN = "123456782"


class Proefformulier(VerbandForm):
    naam = forms.CharField(max_length=100)
    toelichting = forms.CharField(required=False, widget=forms.Textarea)
    wachtwoord = forms.CharField(required=False, widget=forms.PasswordInput)
    aantal = forms.IntegerField(required=False)
    bestand = forms.FileField(required=False)


class Berichtformulier(VerbandModelForm):
    class Meta:
        model = Bericht
        fields = ["aan", "onderwerp", "tekst"]


class Keuzeformulier(VerbandForm):
    datum = DatumVeld(regel=GELDT_VANAF, label="Datum van het gesprek")
    soort = forms.ChoiceField(choices=[("a", "A")])
    akkoord = forms.BooleanField(label="Ik ga akkoord")
    bestand = forms.FileField()
    eigen = forms.CharField(error_messages={"required": "Zonder dit kan het niet."})


def _form(data=None, files=None):
    return Proefformulier({"naam": "Sam", **(data or {})}, files)


# --- the BSN guard --------------------------------------------------------------------------------------------------


def test_form_without_numbers_has_no_extra_fields():
    form = _form()
    assert form.is_valid()
    assert form.alarms == []
    assert set(form.fields) == {"naam", "toelichting", "wachtwoord", "aantal", "bestand"}


@pytest.mark.parametrize(
    ("data", "veld"),
    [
        ({"toelichting": f"zijn nummer is {BSN}"}, "toelichting"),
        ({"naam": f"Sam {BSN}"}, "naam"),
        ({"aantal": BSN}, "aantal"),
    ],
)
def test_number_is_refused_at_its_field_and_the_extra_fields_appear(data, veld):
    form = _form(data)
    assert not form.is_valid()
    (message,) = form.errors[veld]
    assert "eindigt op 782" in message
    assert BSN not in str(form.errors)
    assert {"geen_bsn", "geen_bsn_reden"} <= set(form.fields)


def test_number_in_a_file_name_is_refused():
    form = _form(files={"bestand": SimpleUploadedFile(f"verslag_{BSN}.pdf", b"x")})
    assert "782" in form.errors["bestand"][0]


def test_number_in_a_password_is_nobodys_business():
    assert _form({"wachtwoord": f"geheim{BSN}"}).is_valid()


def test_kept_with_a_reason_the_form_is_valid():
    form = _form({"toelichting": f"rsin {BSN}", "geen_bsn": "on", "geen_bsn_reden": "Dit is het RSIN."})
    assert form.is_valid()
    assert [(alarm.veld, alarm.reden) for alarm in form.alarms] == [("toelichting", "Dit is het RSIN.")]


@pytest.mark.parametrize("reden", ["", "   ", "nee", "een\x00nul"])
def test_kept_without_a_good_reason_is_refused(reden):
    form = _form({"toelichting": BSN, "geen_bsn": "on", "geen_bsn_reden": reden})
    assert form.errors == {"geen_bsn_reden": ["Schrijf in een paar woorden waarom dit geen BSN is."]}
    assert form["toelichting"].value() == BSN


def test_reason_without_the_tick_is_refused():
    form = _form({"toelichting": BSN, "geen_bsn_reden": "Dit is het RSIN."})
    assert "toelichting" in form.errors
    assert form["geen_bsn_reden"].value() == "Dit is het RSIN."


def test_tick_without_a_number_disappears_again():
    form = _form({"geen_bsn": "on", "geen_bsn_reden": "Dit is het RSIN."})
    assert form.is_valid()
    assert "geen_bsn" not in form.fields
    assert "geen_bsn" not in form.cleaned_data


def test_validating_again_gives_the_same_answer():
    form = _form({"toelichting": BSN})
    assert not form.is_valid()
    form.full_clean()
    assert list(form.errors) == ["toelichting"]


@pytest.mark.django_db
def test_false_alarm_is_logged_without_the_number():
    user = Gebruiker.objects.create_user("zoco@school.example", naam="Z. Oco")
    form = _form({"toelichting": f"rsin {BSN}", "geen_bsn": "on", "geen_bsn_reden": "Dit is het RSIN."})
    assert form.is_valid()
    form.log_false_alarms(door=user, object_soort="aanvraag", object_id=12)
    row = ValsAlarm.objects.get()
    assert (row.door, row.veld, row.object_soort, row.object_id) == (user, "toelichting", "aanvraag", 12)
    assert row.reden == "Dit is het RSIN."
    assert row.vingerafdruk == fingerprint(find_bsn(BSN)[0])
    assert BSN not in str(row.__dict__)


def test_fingerprint_differs_per_number_and_per_key(settings):
    first, second = (find_bsn(number)[0] for number in (BSN, "111222333"))
    before = fingerprint(first)
    assert len(before) == 64
    assert before != fingerprint(second)
    settings.SECRET_KEY = "another-key"
    assert before != fingerprint(first)


def test_model_form_is_guarded_too():
    form = Berichtformulier({"aan": "a@b.example", "onderwerp": "Vraag", "tekst": f"bsn {BSN}"})
    assert list(form.errors) == ["tekst"]


# --- what is not a form ---------------------------------------------------------------------------------------------


def test_guard_data_names_nested_fields():
    data = {"naam": "Sam", "ouders": [{"adres": "Straat 1"}, {"adres": f"bsn {BSN}"}], "aantal": 3, "akkoord": True}
    assert [alarm.veld for alarm in find_alarms(data)] == ["ouders.1.adres"]
    with pytest.raises(ValidationError) as caught:
        guard_data(data)
    assert list(caught.value.message_dict) == ["ouders.1.adres"]


def test_guard_data_keeps_only_the_confirmed_field():
    data = {"naam": BSN, "toelichting": BSN}
    with pytest.raises(ValidationError) as caught:
        guard_data(data, {"naam": "Dit is een RSIN."})
    assert list(caught.value.message_dict) == ["toelichting"]
    kept = guard_data(data, {"naam": "Dit is een RSIN.", "toelichting": "Dit ook."})
    assert [(alarm.veld, alarm.reden) for alarm in kept] == [("naam", "Dit is een RSIN."), ("toelichting", "Dit ook.")]


def test_guard_data_refuses_null_bytes():
    with pytest.raises(ValidationError) as caught:
        guard_data({"naam": "Sam\x00"})
    assert list(caught.value.message_dict) == ["naam"]


def test_form_refuses_null_bytes():
    assert "naam" in Proefformulier({"naam": "Sam\x00"}).errors


# --- dates and amounts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["2026-12-03", "3-12-2026", "03-12-2026", "3/12/2026", " 3-12-2026 "])
def test_date_is_understood(text):
    assert DatumVeld(regel=GELDT_VANAF).clean(text) == date(2026, 12, 3)


@pytest.mark.parametrize("text", ["31-2-2026", "gisteren", "12-3-26", "2026", "3-12-1899", "1-1-2101", "0001-01-01"])
def test_date_is_refused_with_a_way_out(text):
    with pytest.raises(ValidationError, match="Vul een"):
        DatumVeld(regel=GELDT_VANAF).clean(text)


def test_date_is_shown_for_the_date_picker():
    html = str(Keuzeformulier({"datum": "3-12-2026"})["datum"])
    assert 'type="date"' in html
    assert str(DatumVeld(regel=GELDT_VANAF).widget.format_value(date(2026, 12, 3))) == "2026-12-03"


def test_form_with_a_date_that_declares_no_rule_cannot_be_made():
    class Kaal(VerbandForm):
        datum = forms.DateField()

    with pytest.raises(TypeError, match="datum is a date without a rule"):
        Kaal()


def test_date_before_1900_is_refused_at_its_field():
    assert Keuzeformulier({"datum": "1-1-0001"}).errors["datum"] == ["Vul een datum in vanaf 1-1-1900."]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234,56", "1234.56"),
        ("1234,56", "1234.56"),
        ("1234.56", "1234.56"),
        ("€ 1.234,56", "1234.56"),
        ("1.234", "1234"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("-75,00", "-75"),
        ("0", "0"),
        ("1.234.567", "1234567"),
    ],
)
def test_amount_is_understood(text, amount):
    assert BedragVeld().clean(text) == Decimal(amount)


@pytest.mark.parametrize("text", ["1,234.56", "12,345", "NaN", "Infinity", "1e5", "12..5", "tien", "1.23.456", "€"])
def test_amount_is_refused(text):
    with pytest.raises(ValidationError):
        BedragVeld().clean(text)


def test_amount_is_shown_the_dutch_way():
    assert BedragVeld().prepare_value(Decimal("1234.5")) == "1234,50"
    assert BedragVeld().prepare_value("1234.5") == "1234.5"
    assert BedragVeld().widget.attrs["inputmode"] == "decimal"


# --- messages and templates -----------------------------------------------------------------------------------------


def test_required_messages_name_the_field_and_what_to_do():
    assert Keuzeformulier({}).errors == {
        "datum": ["Vul «Datum van het gesprek» in."],
        "soort": ["Maak een keuze bij «Soort»."],
        "akkoord": ["Vink «Ik ga akkoord» aan om verder te gaan."],
        "bestand": ["Kies een bestand bij «Bestand»."],
        "eigen": ["Zonder dit kan het niet."],
    }


def test_choice_of_nothing_yet_is_in_dutch():
    class Soorten(VerbandModelForm):
        class Meta:
            model = Gezagdrager
            fields = ["relatie", "leerling"]

    form = Soorten()
    relatie, leerling = get_choice_field(form, "relatie"), get_model_field(form, "leerling")
    assert (next(iter(relatie.choices)), leerling.empty_label) == (("", "Kies …"), "Kies …")
    assert list(relatie.choices)[1:] == list(Relatie.choices)


def test_renderer_is_ours():
    renderer = get_default_renderer()
    assert isinstance(renderer, VerbandRenderer)
    assert renderer.form_template_name == "formulier/formulier.html"
    assert renderer.field_template_name == "formulier/veld.html"


def test_refused_form_shows_error_and_extra_fields():
    html = str(_form({"toelichting": BSN}))
    assert "eindigt op 782" in html
    assert 'name="geen_bsn"' in html
    assert 'name="geen_bsn_reden"' in html


def test_choice_field_is_given_to_set_its_choices():
    form = Keuzeformulier()
    get_choice_field(form, "soort").choices = [("b", "B")]
    assert list(form.fields["soort"].choices) == [("b", "B")]


@pytest.mark.parametrize("get_field", [get_choice_field, get_model_field])
def test_field_that_offers_no_such_choice_is_refused(get_field):
    with pytest.raises(TypeError, match="eigen"):
        get_field(Keuzeformulier(), "eigen")


# --- the list of what is wrong --------------------------------------------------------------------------------------


class Vraagformulier(VerbandForm):
    dag = forms.CharField(label="Op welke dag komt de aanvraag binnen?", error_messages={"required": "Vul een dag in."})
    naam = forms.CharField(label="Uw naam", error_messages={"required": "Dit hoort erbij."})


def test_list_of_what_is_wrong_puts_no_colon_behind_a_question() -> None:
    form = Vraagformulier({})
    assert not form.is_valid()
    html = render_to_string("formulier/foutenlijst.html", {"form": form})
    text = " ".join(strip_tags(html).split())
    assert "Op welke dag komt de aanvraag binnen? Vul een dag in." in text
    assert "Uw naam: Dit hoort erbij." in text
