"""Mijn werk: who is told what, when; a late action goes to the directeur after a week."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.urls import reverse

from swv.organisatie.enums import Rol
from swv.organisatie.models import Aansluiting, Lidmaatschap
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.models import Actie, Melding, Verzuimperiode
from thuiszitters.queries.maandbevestiging import (
    find_open_month,
    get_maandstanden,
    get_months,
    get_scholen_zonder,
    last_day,
)
from thuiszitters.services.maandbevestiging import confirm_month
from thuiszitters.werk import MAANDEN, get_werk

ZORG, CONS, SECR, DIR, LPA = Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.LEERPLICHT


def due(zaak: Any, over: int) -> Any:
    """The next action is due in so many days (negative: it was)."""
    with as_eigenaar():
        Actie.objects.filter(pk=zaak.volgende_actie_id).update(uiterlijk=t.dagen(-over))
    return t.reload(zaak)


def end_exemption(zaak: Any, over: int) -> None:
    """The exemption holds until so many days from now (negative: it did)."""
    with as_eigenaar():
        Verzuimperiode.objects.filter(thuiszitter=zaak).update(tot=t.dagen(-over))


def werk(streek: Any, rol: str) -> list[tuple[str, str]]:
    with als(streek[rol]) as user:
        return [(row.groep, row.titel) for row in get_werk(user, t.vandaag()) if row.titel.startswith("Thuiszitter")]


@pytest.mark.parametrize(
    ("over", "regisseur", "directeur"),
    [
        (20, [], []),
        (7, ["deze_week"], []),
        (0, ["deze_week"], []),
        (-1, ["te_laat"], []),
        (-7, ["te_laat"], []),  # a week late: the day after that it is the directeur's too
        (-8, ["te_laat"], ["te_laat"]),
    ],
)
def test_late_action_of_the_regisseur_and_later_of_the_directeur(
    streek: Any, over: int, regisseur: list[str], directeur: list[str]
) -> None:
    due(t.make_actief(streek), over)

    assert [groep for groep, _ in werk(streek, CONS)] == regisseur
    assert [groep for groep, _ in werk(streek, DIR)] == directeur
    assert werk(streek, SECR) == []


def test_owner_at_the_school_sees_it_too(streek: Any) -> None:
    zaak = t.make_actief(streek)
    t.step(streek, zaak, "actie_toevoegen", actie="Rooster", eigenaar=streek[ZORG], uiterlijk=t.dagen(-1))

    assert werk(streek, ZORG) == [("deze_week", f"Thuiszitter {zaak.nummer}")]


@pytest.mark.parametrize(
    ("nog", "groep"), [(40, []), (20, ["deze_week"]), (1, ["deze_week"]), (0, ["te_laat"]), (-9, ["te_laat"])]
)
def test_exemption_that_ends_asks_how_it_goes_on(streek: Any, nog: int, groep: list[str]) -> None:
    zaak = due(t.make_gemeld(streek, sinds=100, code="vrijstelling_5a"), 60)
    end_exemption(zaak, nog)

    assert [each for each, _ in werk(streek, CONS)] == groep


def test_late_action_comes_before_an_exemption_that_still_holds(streek: Any) -> None:
    zaak = due(t.make_gemeld(streek, sinds=100, code="vrijstelling_5a"), -2)
    end_exemption(zaak, 10)

    with als(streek[CONS]) as user:
        (row,) = get_werk(user, t.vandaag())
    assert (row.groep, row.knop) == ("te_laat", "Bekijk")


def test_exemption_followed_by_another_period_asks_nothing(streek: Any) -> None:
    zaak = due(t.make_gemeld(streek, sinds=100, code="vrijstelling_5a"), 60)
    end_exemption(zaak, -9)
    t.step(streek, zaak, "periode_wijzigen", categorie=t.categorie("relatief"), van=t.dagen(9))

    assert werk(streek, CONS) == []


def test_exemption_that_is_over_stands_beside_the_count(streek: Any, client: Any) -> None:
    zaak = t.make_gemeld(streek, sinds=100, code="vrijstelling_5a")
    other = t.make_gemeld(streek, sinds=100, code="vrijstelling_5a")
    end_exemption(zaak, -9)
    client.force_login(streek[SECR])

    text = client.get(reverse("thuiszitters:tellen"), {"peildatum": t.vandaag().isoformat()}).text
    assert "Niet geteld: vrijstelling voorbij" in text
    assert zaak.nummer in text
    assert other.nummer not in text
    before = client.get(reverse("thuiszitters:tellen"), {"peildatum": t.dagen(10).isoformat()}).text
    assert "Niet geteld: vrijstelling voorbij" not in before


def test_report_of_just_after_midnight_is_of_that_day(streek: Any) -> None:
    melding = t.make_melding(streek)
    with as_eigenaar():
        Melding.objects.filter(pk=melding.pk).update(gemeld_op=datetime(2026, 6, 30, 22, 30, tzinfo=UTC))
    with als(streek[ZORG]) as user:
        (row,) = [row for row in get_werk(user, t.vandaag()) if row.titel == "Melding van een thuiszitter"]
    assert date(2026, 7, 1) in vars(row).values()
    assert "1 jul" in str(vars(row))


def test_reports_and_the_month_of_a_school(streek: Any) -> None:
    t.make_melding(streek)
    with als(streek[ZORG]) as user:
        titles = [row.titel for row in get_werk(user, t.vandaag())]
    assert sorted(titles) == ["Maandelijkse bevestiging", "Melding van een thuiszitter"]
    with als(streek[SECR]) as user:
        assert get_werk(user, t.vandaag()) == []  # the school was named: it is her turn first


def test_month_that_was_never_confirmed_is_not_forgotten(streek: Any) -> None:
    months = get_months(t.vandaag())
    names = []
    with als(streek[ZORG]) as user:
        for maand in reversed(months):
            names += [row.stand for row in get_werk(user, t.vandaag()) if row.titel == "Maandelijkse bevestiging"]
            confirm_month(school=streek.school, swv=streek.swv, maand=maand, zaken=[], by=user, vandaag=t.vandaag())
        assert [row.titel for row in get_werk(user, t.vandaag())] == []
    assert [stand.partition(",")[0].rpartition(" ")[2] for stand in names] == [
        MAANDEN[maand.month - 1] for maand in reversed(months)
    ]


def test_school_confirms_no_month_from_before_it_belonged_to_the_swv(streek: Any) -> None:
    """E3: on the day of founding nothing is asked about months in which nobody could report a pupil."""
    maand, _, eerste = get_months(t.vandaag())
    for van, expected in ((t.vandaag(), None), (last_day(maand), maand), (eerste, eerste)):
        with as_eigenaar():
            Aansluiting.objects.filter(swv=streek.swv).update(van=van)
        with als(streek[ZORG]) as user:
            assert find_open_month(user, t.vandaag()) == expected
            standen = [stand.maand for stand in get_maandstanden(streek.school, t.vandaag())]
            assert min(standen, default=None) == expected
        with als(streek[SECR]):
            late = get_scholen_zonder(streek.swv.pk, maand, t.vandaag())
            assert (streek.school in late) == (expected is not None)


def test_school_confirms_no_month_from_before_the_swv_began_with_verband(streek: Any, client: Any) -> None:
    """The tie is older than the swv in Verband: what was before is not asked."""
    with as_eigenaar():
        Lidmaatschap.objects.filter(organisatie=streek.swv).update(van=t.vandaag())
    with als(streek[ZORG]) as user:
        assert find_open_month(user, t.vandaag()) is None
    with als(streek[SECR]):
        assert not get_scholen_zonder(streek.swv.pk, get_months(t.vandaag())[0], t.vandaag()).exists()
    client.force_login(streek[ZORG])
    assert "Er is nog geen maand om te bevestigen" in client.get(reverse("thuiszitters:maand")).content.decode()


def test_others_have_no_work(streek: Any) -> None:
    t.make_actief(streek)
    for rol in (LPA, Rol.BESTUURDER, Rol.CVT_LID, Rol.CONTROLLER, Rol.DESKUNDIGE):
        with als(streek[rol]) as user:
            assert get_werk(user, t.vandaag()) == []


def test_late_action_stands_on_top_of_the_first_page(streek: Any, client: Any) -> None:
    zaak = due(t.make_actief(streek), -10)
    for rol in (CONS, DIR):
        client.force_login(streek[rol], backend="django.contrib.auth.backends.ModelBackend")
        page = client.get(reverse("werkplek:mijn_werk"))
        assert page.context["vakken"][0].titel == "Te laat"
        assert zaak.nummer in page.context["vakken"][0].regels[0].titel


@pytest.mark.parametrize("swv", ["1" * 5000, "²", "١", "-1", "x", ""])
def test_month_of_an_swv_that_is_no_number_is_refused(streek: Any, client: Any, swv: str) -> None:
    client.force_login(streek[ZORG])
    page = client.post(reverse("thuiszitters:maand"), {"swv": swv, "maand": "2026-10-01"})
    assert (page.status_code, "Deze maand kunt u niet bevestigen." in page.content.decode()) == (400, True)
