"""The absence of a case as it is changed, and the gemeente that follows the pupil."""

from typing import Any

import pytest

from leerlingen.models import Inschrijving, Toegang
from leerlingen.services import update_leerling
from swv.kern.zaken.fouten import Incomplete
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from tests.thuiszitters.test_services import CONS, LPA, ZORG, valid
from thuiszitters.enums import Status
from thuiszitters.models import Actie, Thuiszitter, Verzuimperiode
from thuiszitters.queries.maandbevestiging import get_zaken_op

# --- the absence ----------------------------------------------------------------------------------------------------


def test_another_category_from_a_day_on_keeps_the_old_until_then(streek: Any) -> None:
    zaak = t.make_gemeld(streek, code="dreigend")
    zaak = t.step(streek, zaak, "periode_wijzigen", ZORG, categorie=t.categorie("relatief"), van=t.dagen(10))

    assert valid(zaak) == [("dreigend", t.dagen(40), t.dagen(10)), ("relatief", t.dagen(10), None)]
    assert (zaak.categorie.code, zaak.sinds) == ("relatief", t.dagen(10))


def test_the_same_first_day_corrects_the_category(streek: Any) -> None:
    zaak = t.make_gemeld(streek)
    zaak = t.step(streek, zaak, "periode_wijzigen", categorie=t.categorie("dreigend"), van=t.dagen(40))

    assert valid(zaak) == [("dreigend", t.dagen(40), None)]
    with as_eigenaar():
        assert Verzuimperiode.objects.filter(thuiszitter=zaak, vervallen_op__isnull=False).count() == 1


def test_an_earlier_first_day_corrects_the_begin(streek: Any) -> None:
    zaak = t.make_gemeld(streek)
    zaak = t.step(streek, zaak, "periode_wijzigen", categorie=t.categorie("relatief"), van=t.dagen(60))

    assert valid(zaak) == [("relatief", t.dagen(60), None)]
    assert zaak.sinds == t.dagen(60)


def test_an_earlier_first_day_within_an_earlier_case_is_refused(streek: Any) -> None:
    eerder = t.make_afgesloten(streek)  # until 50 days ago
    zaak = t.make_gemeld(streek, leerling=eerder.leerling)

    with pytest.raises(Incomplete, match="overlapt"):
        t.step(streek, zaak, "periode_wijzigen", categorie=t.categorie("relatief"), van=t.dagen(51))
    zaak = t.step(streek, zaak, "periode_wijzigen", categorie=t.categorie("relatief"), van=t.dagen(50))
    assert valid(zaak) == [("relatief", t.dagen(50), None)]


def test_relatief_after_the_enrolment_ended_is_refused(streek: Any) -> None:
    zaak = t.make_gemeld(streek, code="dreigend")
    with as_eigenaar():
        Inschrijving.objects.filter(leerling=zaak.leerling).update(tot=t.dagen(5))

    with pytest.raises(Incomplete, match="ingeschreven staat"):
        t.step(streek, zaak, "periode_wijzigen", categorie=t.categorie("relatief"), van=t.dagen(3))
    zaak = t.step(streek, zaak, "periode_wijzigen", categorie=t.categorie("absoluut"), van=t.dagen(5))
    assert zaak.categorie.code == "absoluut"


def test_the_end_closes_the_absence_and_plans_the_check(streek: Any) -> None:
    zaak = t.make_nazorg(streek, terug=2)

    assert valid(zaak) == [("relatief", t.dagen(40), t.dagen(2))]
    assert zaak.status == Status.NAZORG
    assert (zaak.volgende_actie.uiterlijk, zaak.volgende_actie.eigenaar) == (zaak.nazorg_op, streek[CONS])
    with as_eigenaar():
        assert Actie.objects.filter(thuiszitter=zaak, gedaan_op__isnull=True).count() == 1


@pytest.mark.parametrize(
    ("terug", "bestemming", "tekst"),
    [
        (-1, "eigen_school", "moet nog komen"),
        (41, "eigen_school", "thuis sinds"),
        (0, "schijn", "Geen thuiszitter"),
        (0, "vrijstelling", "Wijzig categorie"),
    ],
)
def test_a_wrong_end_is_refused(streek: Any, terug: int, bestemming: str, tekst: str) -> None:
    with pytest.raises(Incomplete, match=tekst):
        t.step(streek, t.make_actief(streek), "beeindigen", einddatum=t.dagen(terug), bestemming=bestemming)


def test_no_thuiszitter_after_all_counts_nowhere_any_more(streek: Any) -> None:
    zaak = t.step(streek, t.make_gemeld(streek), "geen_thuiszitter", reason="Verhuisd.")

    assert valid(zaak) == []
    assert (zaak.status, zaak.bestemming, zaak.volgende_actie) == (Status.AFGESLOTEN, "schijn", None)


def test_at_home_again_goes_on_with_a_new_absence(streek: Any) -> None:
    zaak = t.make_nazorg(streek, terug=20)
    zaak = t.step(
        streek, zaak, "weer_thuis", ZORG, categorie=t.categorie("relatief"), van=t.dagen(3), **t.volgende(streek)
    )

    assert (zaak.status, zaak.sinds, zaak.einddatum) == (Status.ACTIEF, t.dagen(3), None)
    assert valid(zaak) == [("relatief", t.dagen(40), t.dagen(20)), ("relatief", t.dagen(3), None)]


def make_weer_thuis(streek: Any, terug: int, van: int, **kwargs: Any) -> Any:
    """Back so many days ago, and at home again."""
    zaak = t.make_nazorg(streek, terug=terug, **kwargs)
    return t.step(
        streek, zaak, "weer_thuis", ZORG, categorie=t.categorie("relatief"), van=t.dagen(van), **t.volgende(streek)
    )


def test_no_thuiszitter_the_second_time_keeps_the_first_absence(streek: Any) -> None:
    zaak = make_weer_thuis(streek, 60, 3, sinds=100)
    zaak = t.step(streek, zaak, "geen_thuiszitter", reason="Was ziek.")

    assert valid(zaak) == [("relatief", t.dagen(100), t.dagen(60))]
    with als(streek[ZORG]):
        assert get_zaken_op(streek.school, [t.dagen(61), t.dagen(2)]) == {(streek.swv.pk, t.dagen(61)): [zaak]}


# --- the gemeente ---------------------------------------------------------------------------------------------------


def test_the_gemeente_loses_sight_when_the_case_is_closed(streek: Any) -> None:
    zaak = t.make_afgesloten(streek)

    with as_eigenaar():
        open_rows = Toegang.objects.filter(leerling=zaak.leerling, grond="thuiszitter", tot__isnull=True)
        assert [row.organisatie_id for row in open_rows] == [streek.swv.pk]


def test_a_move_takes_the_case_to_the_other_gemeente(streek: Any) -> None:
    zaak = t.make_actief(streek)
    nieuwe = streek.anderen[LPA]
    with als(streek[ZORG]):
        update_leerling(leerling=zaak.leerling, gegevens={"woongemeente": nieuwe.lidmaatschap.organisatie})

    with als(nieuwe):
        assert [row.pk for row in Thuiszitter.objects.visible_to(nieuwe)] == [zaak.pk]
    with als(streek[LPA]):
        assert list(Thuiszitter.objects.visible_to(streek[LPA])) == []
        assert list(Thuiszitter.objects.all()) == []
