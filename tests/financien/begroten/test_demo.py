"""The demo: the real budget is in it, everything invented is marked, and the figures agree with each other."""

from datetime import date
from typing import Any

import pytest

from financien.begroten.demo import make_demo_begroting
from financien.begroten.models import Balanspost, Begroting, Realisatieregel
from financien.begroten.queries import get_balans, get_begroting_voor, get_kengetallen
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from werkplek.demo.organisaties import read_gegevens

VANDAAG = date(2026, 11, 22)


@pytest.fixture
def demo(geldwereld: Any) -> Any:
    personen = {
        "controller": geldwereld[Rol.CONTROLLER], "toezichthouder": geldwereld[Rol.TOEZICHTHOUDER],
        "opr": geldwereld["opr"], "directeur": geldwereld[Rol.DIRECTEUR],
    }  # fmt: skip
    make_demo_begroting(swv=geldwereld.swv, personen=personen, vandaag=VANDAAG, gegevens=read_gegevens())
    return geldwereld


def test_demo_has_the_real_budget_and_one_on_its_way(demo):
    assert list(Begroting.objects.order_by("jaar").values_list("jaar", "status")) == [
        (2021, "vastgesteld"), (2026, "vastgesteld"), (2027, "rvt"),
    ]  # fmt: skip
    real = Begroting.objects.get(jaar=2021)
    assert real.bron.startswith("Ondersteuningsplan 2021-2025")
    assert "één kolom naar rechts" in real.toelichting
    assert get_begroting_voor(demo.swv.pk, 2025) == real
    assert not Bericht.objects.filter(onderwerp__contains="2021").exists()


def test_invented_figures_are_marked_and_agree(demo):
    years = sorted(set(Realisatieregel.objects.values_list("jaar", flat=True)))
    assert years == [2024, 2025, 2026]
    assert max(Realisatieregel.objects.filter(jaar=2026).values_list("maand", flat=True)) == 10
    for model in (Realisatieregel, Balanspost):
        assert all("verzonnen" in bron for bron in model.objects.values_list("bron", flat=True))
    for jaar in (2024, 2025):
        found = get_kengetallen(demo.swv.pk, jaar)
        assert found.meldingen == []
        assert get_balans(demo.swv.pk, jaar).meldingen == []
        assert all(each.waarde is not None for each in found.uitkomsten)


def test_demo_of_another_year_has_a_budget_for_every_year_with_figures(geldwereld):
    personen = {
        "controller": geldwereld[Rol.CONTROLLER], "toezichthouder": geldwereld[Rol.TOEZICHTHOUDER],
        "opr": geldwereld["opr"], "directeur": geldwereld[Rol.DIRECTEUR],
    }  # fmt: skip
    make_demo_begroting(swv=geldwereld.swv, personen=personen, vandaag=date(2029, 1, 3), gegevens=read_gegevens())
    assert all(get_begroting_voor(geldwereld.swv.pk, jaar) for jaar in (2028, 2029))
    assert set(Realisatieregel.objects.values_list("jaar", flat=True)) == {2027, 2028}
