"""Colours of an swv: contrast, and nothing but colours in the stylesheet."""

import pytest
from django.urls import reverse

from swv.organisatie.models import Organisatie
from swv.organisatie.presentatie import compute_contrast, render_css
from tests import factories as f


@pytest.mark.parametrize(
    ("kleur", "andere", "contrast"),
    [
        ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48),
        ("#767676", "#FFFFFF", 4.54), ("#1f5f8b", "#ffffff", 6.85),
    ],
)  # fmt: skip
def test_compute_contrast_as_wcag_does(kleur, andere, contrast):
    assert compute_contrast(kleur, andere) == pytest.approx(contrast, abs=0.01)
    assert compute_contrast(andere, kleur) == compute_contrast(kleur, andere)


@pytest.mark.parametrize("kleur", ["", "red", "#fff", "#1f5f8b;} body{display:none", "#1f5f8b\n"])
def test_render_css_leaves_out_what_is_no_colour(kleur):
    css = render_css(Organisatie(kleur_merk=kleur, kleur_merk_op="#ffffff"))
    assert css == ":root {\n  --v-merk-op: #ffffff;\n}\n"


@pytest.mark.django_db
def test_stylesheet_is_public_and_cacheable(client):
    swv = f.SwvFactory(kleur_merk="#7a1f5f")
    response = client.get(reverse("organisatie:huisstijl", args=[swv.pk]))
    assert response["Content-Type"] == "text/css; charset=utf-8"
    assert "--v-merk: #7a1f5f;" in response.content.decode()
    assert response["Cache-Control"] == "public, max-age=300"
    again = client.get(reverse("organisatie:huisstijl", args=[swv.pk]), headers={"If-None-Match": response["ETag"]})
    assert again.status_code == 304
    assert "sessionid" not in response.cookies


@pytest.mark.django_db
def test_stylesheet_of_something_else_is_404(client):
    assert client.get(reverse("organisatie:huisstijl", args=[f.ExternFactory().pk])).status_code == 404
