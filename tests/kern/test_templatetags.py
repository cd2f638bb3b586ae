"""How Verband writes amounts, dates and percentages, and how it draws icons and form controls."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django import forms
from django.template import Context, Template
from django.template.loader import render_to_string

from swv.kern.presentatie import Actieknop
from swv.kern.templatetags import verband


@pytest.fixture(autouse=True)
def plain_static(settings):
    """No collected files are needed to name one."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


class Formulier(forms.Form):
    naam = forms.CharField(label="Naam", help_text="Zoals u hem schrijft.", widget=forms.TextInput({"class": "v-kort"}))
    soort = forms.ChoiceField(label="Soort", choices=[("a", "A")])
    vraag = forms.CharField(label="Vraag", widget=forms.Textarea, required=False)
    keuze = forms.ChoiceField(label="Keuze", choices=[("a", "A"), ("b", "B")], widget=forms.RadioSelect)
    akkoord = forms.BooleanField(label="Akkoord")
    bijlage = forms.FileField(label="Bijlage", required=False)


def render(source: str, **context) -> str:
    return Template(source).render(Context(context))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("1234.56"), "€ 1.234,56"),
        (Decimal("1234567.8"), "€ 1.234.567,80"),
        (0, "€ 0,00"),
        (Decimal("-98.4"), "€ -98,40"),
        (Decimal("0.005"), "€ 0,01"),
        (None, "–"),
        ("", "–"),
    ],
)
def test_euro_is_written_the_dutch_way(value, expected):
    assert verband.euro(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [(Decimal("3.46"), "3,46 %"), (100, "100,00 %"), (2.345, "2,35 %"), (None, "–")]
)
def test_procent_takes_the_percentage_itself(value, expected):
    assert verband.procent(value) == expected


@pytest.mark.parametrize(
    ("value", "long", "short"),
    [
        (date(2026, 12, 3), "3 december 2026", "3 dec 2026"),
        (date(2026, 3, 1), "1 maart 2026", "1 mrt 2026"),
        (datetime(2026, 10, 31, 23, 30, tzinfo=UTC), "1 november 2026", "1 nov 2026"),  # half past midnight here
        (datetime(2026, 5, 9, 8, 0), "9 mei 2026", "9 mei 2026"),
        ("1 van 2 binnen", "1 van 2 binnen", "1 van 2 binnen"),
        (None, "–", "–"),
    ],
)
def test_dates_are_dutch_days(value, long, short):
    assert verband.datum(value) == long
    assert verband.datum_kort(value) == short


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2026, 12, 3, 13, 2, tzinfo=UTC), "3 dec 2026, 14:02"),
        (datetime(2026, 7, 3, 13, 2, tzinfo=UTC), "3 jul 2026, 15:02"),
        (date(2026, 12, 3), "3 dec 2026"),
        (None, "–"),
    ],
)
def test_datum_tijd_is_dutch_time(value, expected):
    assert verband.datum_tijd(value) == expected


def test_icoon_is_hidden_from_screen_readers_unless_labelled():
    assert render('{% icoon "klok" %}') == (
        '<svg class="v-icoon" aria-hidden="true" focusable="false">'
        '<use href="/static/beeld/iconen.svg#klok"></use></svg>'
    )
    assert 'role="img" aria-label="Te laat &lt;nu&gt;"' in render(
        '{% icoon "klok" label=tekst %}', tekst="Te laat <nu>"
    )


def test_every_tone_and_message_level_has_an_icon_and_an_alert():
    assert [verband.toon_icoon(toon) for toon in ("ok", "let-op", "te-laat", "info", "?")] == [
        "check", "let-op", "te-laat", "info", "stip"
    ]  # fmt: skip
    assert [verband.toon_alert(toon) for toon in ("ok", "let-op", "te-laat", "info")] == [
        "ok",
        "warning",
        "error",
        "info",
    ]
    assert [verband.melding_toon(level) for level in ("success", "error", "onbekend")] == ["ok", "te-laat", "info"]


@pytest.mark.parametrize(
    ("name", "kind", "css_class"),
    [
        ("naam", "gewoon", 'class="utrecht-textbox utrecht-textbox--html-input v-kort"'),
        ("soort", "gewoon", 'class="utrecht-select utrecht-select--html-select"'),
        ("vraag", "gewoon", 'class="utrecht-textarea utrecht-textarea--html-textarea"'),
        ("akkoord", "vinkje", 'class="utrecht-checkbox utrecht-checkbox--html-input"'),
        ("bijlage", "gewoon", 'class="v-bestand"'),
    ],
)
def test_controls_get_their_utrecht_class(name, kind, css_class):
    field = Formulier()[name]
    assert verband.veldsoort(field) == kind
    assert css_class in verband.invoer(field)


def test_group_of_choices_is_a_fieldset_without_control_class():
    field = Formulier()["keuze"]
    assert verband.veldsoort(field) == "groep"
    assert "class=" not in verband.invoer(field)
    html = field.as_field_group()
    assert "<fieldset" in html
    assert '<legend class="v-veld__label">Keuze' in html


def test_field_ties_help_and_error_to_the_control():
    html = Formulier({})["naam"].as_field_group()
    assert 'aria-describedby="id_naam_helptext id_naam_error"' in html
    assert 'id="id_naam_helptext">Zoals u hem schrijft.' in html
    assert 'id="id_naam_error" data-veldfout><p>' in html
    assert 'aria-invalid="true"' in html
    assert "utrecht-form-field--invalid" in html


def test_form_lists_its_errors_with_links_to_the_fields():
    html = str(Formulier({"naam": "x"}))
    assert '<a href="#id_soort">' in html
    assert '<a href="#id_naam">' not in html
    assert "(mag leeg blijven)" in html


def test_action_bar_gives_the_reason_of_what_is_not_possible():
    acties = [
        Actieknop("agenderen", "Zet op de agenda", True, "", "/aanvragen/1/agenderen/"),
        Actieknop("intrekken", "Trek in", True, "", "/aanvragen/1/intrekken/"),
        Actieknop("besluiten", "Neem het besluit", False, "een advies ontbreekt.", "/aanvragen/1/besluiten/"),
    ]
    context = {"acties": acties, "primair": "agenderen"}
    html = render_to_string("onderdelen/actiebalk.html", context)
    assert html.count("utrecht-button-link--primary-action") == 1
    assert 'href="/aanvragen/1/agenderen/"' in html
    assert "Neem het besluit</span> kan nu niet: een advies ontbreekt." in html
    assert "/aanvragen/1/besluiten/" not in html


def test_phase_tiles_say_their_state_in_words():
    fasen = [
        {"titel": "Aanvraag", "status": "klaar", "datum": date(2026, 10, 12)},
        {"titel": "Zitting", "status": "bezig", "datum": "3 dec"},
        {"titel": "Brief", "status": "overgeslagen", "datum": None},
    ]
    html = render_to_string("onderdelen/fasetegels.html", {"fasen": fasen})
    assert [word in html for word in (": klaar", ": hier is de zaak nu", ": niet nodig")] == [True, True, True]
    assert "12 okt 2026" in html


@pytest.mark.parametrize("name", ["500.html", "503.html", "403_csrf.html"])
def test_server_error_pages_need_no_request_and_no_database(name):
    html = render_to_string(name)
    assert '<html lang="nl">' in html
    assert "Wat kunt u doen?" in html
