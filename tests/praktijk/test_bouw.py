"""The thirteen as they were founded: their money to the cent, four eyes on every kind, and pages that keep their rules."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from swv.organisatie.enums import Rol
from swv.organisatie.models import holds_on
from tests.praktijk.alle import DERTIEN
from tests.praktijk.bouw import at
from tests.praktijk.toneel import Toneel
from toewijzing.models import Aanvraagsoort
from toewijzing.services.route import read_route

DAG = date(2026, 8, 25)


# PO-A's amounts hold an arrangement that is granted before: its school year looks at them.
@pytest.mark.parametrize("code", [code for code in DERTIEN if code != "PO-A"])
def test_the_distribution_gives_what_the_source_says_to_the_cent(speel: Callable[[str], Toneel], code: str) -> None:
    t = speel(code)
    with at(DAG):
        if code == "PO-E":  # who takes part answers in June
            t.doet_mee("gedeelde-voorziening", S1=1, S2=0, S3=1)
        outcome = t.rekent()
    expected = DERTIEN[code].verdeling.uitkomst
    assert {who: outcome[who] for who in expected} == expected


@pytest.mark.parametrize("code", DERTIEN)
def test_who_wrote_a_kind_never_published_it(speel: Callable[[str], Toneel], code: str) -> None:
    t = speel(code)
    own = [t.soort(soort.code) for soort in DERTIEN[code].gemaakt]
    assert own
    for soort in own:
        assert soort.status == "gepubliceerd"
        assert soort.schrijvers == [t.gebouwd.mensen[Rol.BEHEERDER]]
        assert soort.gepubliceerd_door_id == t.gebouwd.mensen[Rol.SECRETARIS]


@pytest.mark.parametrize("code", DERTIEN)
def test_schools_can_choose_its_own_kinds_and_no_others(speel: Callable[[str], Toneel], code: str) -> None:
    t = speel(code)
    rows = Aanvraagsoort.objects.filter(holds_on(DAG), swv=t.gebouwd.swv)
    assert {soort.code for soort in rows} == {soort.code for soort in DERTIEN[code].gemaakt}


def save_as_it_stands(client: Client, url: str) -> None:
    """Open this form and send it as it was filled in, from the next day on."""
    form = client.get(url).context["form"]
    known = {form.add_prefix(name): form[name].value() for name in form.fields}
    data = {name: value for name, value in known.items() if value is not None and value is not False}
    answer = client.post(url, {**data, "van": (DAG + timedelta(days=1)).isoformat()})
    assert answer.status_code == 302, answer.context["form"].errors


def list_steps(soort: Aanvraagsoort) -> list[Any]:
    """Its steps in order; the conditions of one step all hold, in whatever order they were written."""
    return [(stap.doet, stap.rol, set(stap.eisen), stap.naam, stap.termijn) for stap in read_route(soort)]


@pytest.mark.parametrize("code", DERTIEN)
def test_the_page_of_every_kind_keeps_its_rules_when_it_is_saved_as_it_stands(
    speel: Callable[[str], Toneel], code: str
) -> None:
    t = speel(code)
    with at(DAG):
        client = t.browser(Rol.BEHEERDER)
        for each in DERTIEN[code].gemaakt:
            soort = t.soort(each.code)
            save_as_it_stands(client, reverse("toewijzing:soort_wijzigen", args=[soort.pk]))
            concept = Aanvraagsoort.alle.get(swv=t.gebouwd.swv, code=each.code, status="concept")
            assert list_steps(concept) == list_steps(soort)
            for name in (
                "aantal_deskundigen",
                "norm_aantal",
                "norm_eenheid",
                "vraagt_bedrag",
                "max_weken",
                "scholen_van",
                "scholenkeuze",
                "scholenlijst",
                "scholenuitleg",
            ):
                assert getattr(concept, name) == getattr(soort, name), (each.code, name)
            assert {item.sleutel for item in concept.checklist.all()} == {
                item.sleutel for item in soort.checklist.all()
            }
            assert [vraag.label for vraag in concept.vragen.all()] == [vraag.label for vraag in soort.vragen.all()]
