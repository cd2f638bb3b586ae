"""Breadcrumbs, buttons, badges, empty lists and column headings as pages write them."""

from types import SimpleNamespace

import pytest
from django.http import QueryDict
from django.template import Context, Template
from django.template.exceptions import TemplateSyntaxError
from django.urls import NoReverseMatch, reverse


@pytest.fixture(autouse=True)
def plain_static(settings):
    """No collected files are needed to name one."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


def render(source: str, **context) -> str:
    return Template(source).render(Context(context))


def test_kruimel_with_an_address_is_a_link_and_without_is_the_page_itself():
    assert render("{% kruimel naam 'toewijzing:aanvraag' '2026-0001' %}", naam="A & B") == (
        '<li class="utrecht-breadcrumb-nav__item"><a class="utrecht-breadcrumb-nav__link"'
        f' href="{reverse("toewijzing:aanvraag", args=["2026-0001"])}">A &amp; B</a></li>'
    )
    assert render('{% kruimel "Nieuw" %}') == (
        '<li class="utrecht-breadcrumb-nav__item" aria-current="page">Nieuw</li>'
    )
    assert 'href="/terug/"' in render('{% kruimel "Terug" url=terug %}', terug="/terug/")


def test_kruimel_to_an_address_that_is_not_there_is_refused():
    with pytest.raises(NoReverseMatch):
        render('{% kruimel "Weg" "toewijzing:bestaat_niet" %}')


def test_knop_carries_kind_size_danger_question_and_attributes():
    assert render("{% knop %}Bewaar{% endknop %}") == (
        '<button class="utrecht-button utrecht-button--primary-action">Bewaar</button>'
    )
    assert render(
        '{% knop soort="stil" klein=True gevaar=True bevestig=vraag ja="Ja" name="wat" value="weg" data_x=True %}'
        " Haal weg {% endknop %}",
        vraag='Weg met "dit"?',
    ) == (
        '<button class="utrecht-button utrecht-button--subtle v-knop-klein utrecht-button--danger" name="wat" value="weg"'
        ' data-x data-bevestig="Weg met &quot;dit&quot;?" data-bevestig-knop="Ja">Haal weg</button>'
    )


def test_knop_escapes_what_a_page_puts_in_it_once():
    assert ">A &amp; &lt;b&gt;</button>" in render(
        "{% knop %}A & {{ naam }}{% endknop %}".replace("&", "&amp;"), naam="<b>"
    )


def test_knop_of_an_unknown_kind_is_refused():
    with pytest.raises(KeyError):
        render('{% knop soort="groot" %}Bewaar{% endknop %}')


def test_knoplink_goes_to_the_address_with_what_comes_behind_it():
    url = reverse("toewijzing:nieuw")
    assert render(
        '{% knoplink "toewijzing:nieuw" achter="?leerling="|add:nummer soort="primair" rel="next" %}Nieuw{% endknoplink %}',
        nummer="L-1",
    ) == (
        '<a class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action"'
        f' href="{url}?leerling=L-1" rel="next">Nieuw</a>'
    )


def test_knoppenrij_has_a_link_away_only_with_an_address():
    html = render('{% knoppenrij "Bewaar" url="/terug/" gevaar=True %}')
    assert html.startswith(
        '<div class="v-knoppen"><button class="utrecht-button utrecht-button--primary-action utrecht-'
    )
    assert html.endswith('href="/terug/">Annuleer</a></div>')
    assert "<a " not in render('{% knoppenrij "Bewaar" %}')
    assert ">Terug</a>" in render('{% knoppenrij "Bewaar" url="/terug/" terug="Terug" %}')


def test_zin_makes_one_line_of_what_a_page_writes_over_lines():
    assert render("{% zin as vraag %}\n  {{ naam }} gaat\n  weg.\n{% endzin %}[{{ vraag }}]", naam="A&B") == (
        "[A&amp;B gaat weg.]"
    )


def test_badge_takes_the_icon_of_its_tone_unless_told():
    assert "v-badge--neutraal" in render('{% badge "open" %}')
    assert "#te-laat" in render('{% badge "te laat" "te-laat" %}')
    assert "#slot" in render('{% badge "gesloten" "neutraal" "slot" %}')


def test_leeg_says_why_and_what_to_do():
    html = render('{% leeg "Niets" url="/alles/" knop="Toon alles" icoon="zoek" %}Er is niets & niemand.{% endleeg %}')
    assert '<h2 class="v-leeg__titel">Niets</h2><p class="v-leeg__uitleg">Er is niets' in html
    assert html.endswith('href="/alles/">Toon alles</a></div>')
    bare = render('{% leeg "Niets" %}{% endleeg %}')
    assert "<p" not in bare
    assert "<a" not in bare


def test_melding_leaves_out_an_empty_title():
    assert "v-melding__titel" not in render('{% melding "ok" %}Klaar.{% endmelding %}')
    html = render('{% melding "te-laat" "Let op" %}Fout.{% endmelding %}')
    assert "utrecht-alert--error" in html
    assert '<p class="v-melding__titel">Let op</p><p>Fout.</p>' in html


@pytest.mark.parametrize(
    ("volgorde", "expected"),
    [
        ("school", '<th scope="col"><a class="v-kolomkop" href="?stand=open&amp;volgorde=naam">Naam</a></th>'),
        ("naam", '<th scope="col" aria-sort="ascending"><a class="v-kolomkop" href="?stand=open&amp;volgorde=-naam">'),
        ("-naam", '<th scope="col" aria-sort="descending"><a class="v-kolomkop" href="?stand=open&amp;volgorde=naam">'),
    ],
)
def test_kolomkop_turns_the_order_around_and_begins_at_the_first_page(volgorde, expected):
    request = SimpleNamespace(GET=QueryDict("stand=open&na=abc"))
    assert render('{% kolomkop "Naam" "naam" %}', request=request, volgorde=volgorde).startswith(expected)


def test_kolomkop_without_a_field_is_only_a_heading():
    assert render('{% kolomkop "Uren" getal=True %}') == '<th scope="col" class="v-getal">Uren</th>'


def test_met_koppen_says_of_each_cell_under_which_heading_it_stands():
    kolommen = [SimpleNamespace(label="Naam"), SimpleNamespace(label="Uren «x»")]
    rows = "<tr><th scope='row'>{{ naam }}</th><td class='v-getal'>3</td></tr><tr><th>B</th><td>4</td><td>te veel</td></tr>"
    source = "{% met_koppen kolommen eerst %}" + rows + "{% endmet_koppen %}"

    text = render(source, kolommen=kolommen, eerst="", naam="<td>")

    assert text == (
        '<tr role="row"><th role="rowheader" data-kop="Naam" scope=\'row\'>&lt;td&gt;</th>'
        '<td role="cell" data-kop="Uren «x»" class=\'v-getal\'>3</td></tr>'
        '<tr role="row"><th role="rowheader" data-kop="Naam">B</th><td role="cell" data-kop="Uren «x»">4</td>'
        '<td role="cell" data-kop="">te veel</td></tr>'
    )
    assert 'data-kop="Kies"' in render(source, kolommen=kolommen, eerst="Kies", naam="A")


def test_met_koppen_takes_the_headings_of_a_table_that_is_no_list():
    text = render('{% met_koppen "Wie,Klopt dit?" %}<tr><th>A</th><td>ja</td></tr>{% endmet_koppen %}')
    assert text == (
        '<tr role="row"><th role="rowheader" data-kop="Wie">A</th><td role="cell" data-kop="Klopt dit?">ja</td></tr>'
    )


def test_met_koppen_escapes_a_heading():
    kolommen = [SimpleNamespace(label='"><script>')]
    text = render("{% met_koppen kolommen %}<tr><td>1</td></tr>{% endmet_koppen %}", kolommen=kolommen)
    assert text == '<tr role="row"><td role="cell" data-kop="&quot;&gt;&lt;script&gt;">1</td></tr>'


def test_knop_that_is_not_closed_is_refused():
    with pytest.raises(TemplateSyntaxError):
        render("{% knop %}Bewaar")
