"""A school goes to another board while a request runs: the board of the day on which something is done has to do with it."""

from datetime import timedelta
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from swv.kern.historie import get_events
from swv.kern.zaken.fouten import NotAllowed
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Organisatie
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_bedrag import CODE, decide, send, set_rule
from tests.toewijzing.test_route_lopen import BESTUUR, DIRECTEUR, LEIDER, get_names, give_route
from toewijzing.models import Aanvraag, Besluitdrager, Soortbudget
from toewijzing.queries.budget import find_budgetten

MIGRATIE = import_module("toewijzing.migrations.0058_dragers_gegevens")
BEST, ZORG, SL = Rol.BESTUURDER, Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER


@pytest.fixture
def nieuw(wereld: Any) -> Any:
    """The other board, with somebody who acts for it."""
    with as_eigenaar():
        bestuur = f.BestuurFactory()
        f.AansluitingFactory(swv=wereld.swv, organisatie=bestuur)
        wereld.mensen["bestuurder_nieuw"] = f.make_gebruiker(BEST, bestuur)
    return bestuur


def move(wereld: Any, nieuw: Any) -> None:
    """Today; whatever the school was before, it was long ago."""
    with as_eigenaar():
        long_ago = timezone.now() - timedelta(days=400)
        get_events(Organisatie).filter(pgh_obj=wereld.school.pk).update(pgh_created_at=long_ago)
        Organisatie.objects.filter(pk=wereld.school.pk).update(bestuur=nieuw)
        for user in wereld.mensen.values():  # as at the next request somebody makes
            vars(user).pop("muur_organisaties", None)


def sees(wereld: Any, zaak: Any, wie: str) -> bool:
    with als(Gebruiker.objects.get(pk=wereld[wie].pk)) as user:
        return Aanvraag.objects.visible_to(user).filter(pk=zaak.pk).exists()


def list_besturen(besluit: Any) -> list[int | None]:
    with as_eigenaar():
        rows = Besluitdrager.objects.filter(besluit=besluit, wie="bestuur")
        return list(rows.values_list("organisatie", flat=True))


def test_the_board_of_today_agrees_and_reads_and_the_one_before_does_neither(wereld: Any, nieuw: Any) -> None:
    give_route(wereld, CODE, LEIDER, BESTUUR, DIRECTEUR)
    zaak = w.step(wereld, w.make_ter_akkoord(wereld, CODE), "akkoord_geven", SL)
    assert (sees(wereld, zaak, BEST), sees(wereld, zaak, "bestuurder_nieuw")) == (True, False)
    move(wereld, nieuw)
    assert (sees(wereld, zaak, BEST), sees(wereld, zaak, "bestuurder_nieuw")) == (False, True)
    with pytest.raises((NotAllowed, Aanvraag.DoesNotExist)):
        w.step(wereld, zaak, "indienen", BEST)
    assert "indienen" in get_names(wereld, zaak, "bestuurder_nieuw")


def test_the_board_of_the_day_of_deciding_bears_and_its_budget_is_charged(wereld: Any, nieuw: Any) -> None:
    set_rule(wereld, bedrag_deel_bestuur=Decimal(50))
    eerder, later = (send(wereld, gevraagd_bedrag=Decimal(3500)) for _ in range(2))
    with as_eigenaar():
        for bestuur in (wereld.bestuur, nieuw):
            Soortbudget.objects.create(
                swv=wereld.swv, naam=f"Budget {bestuur.pk}", soorten=[CODE], bedrag=Decimal(90_000), bestuur=bestuur,
                van=timezone.localdate() - timedelta(days=9), tot=timezone.localdate() + timedelta(days=99),
            )  # fmt: skip
    oud = decide(wereld, eerder, bedrag=Decimal(3500))
    move(wereld, nieuw)
    besluit = decide(wereld, later, bedrag=Decimal(3500))

    assert (list_besturen(oud), list_besturen(besluit)) == ([wereld.bestuur.pk], [nieuw.pk])
    with als(wereld[Rol.CONSULENT]):
        found = find_budgetten(
            Aanvraag.objects.select_related("soort", "school").get(pk=later.pk), timezone.localdate()
        )
    assert [each.bestuur_id for each in found] == [nieuw.pk]


def test_old_decisions_get_the_board_of_their_own_day(wereld: Any, nieuw: Any) -> None:
    set_rule(wereld, bedrag_deel_bestuur=Decimal(50))
    besluit = decide(wereld, send(wereld, gevraagd_bedrag=Decimal(3500)), bedrag=Decimal(3500))
    move(wereld, nieuw)
    moved = get_events(Organisatie).filter(pgh_obj=wereld.school.pk, bestuur=nieuw)
    for dagen_later, verwacht in ((1, wereld.bestuur.pk), (0, nieuw.pk)):  # the school moved so long after the decision
        with as_eigenaar(), connection.cursor() as cursor:
            moved.update(pgh_created_at=timezone.now() + timedelta(days=dagen_later))
            cursor.execute("delete from toewijzing_besluitdrager where besluit_id = %s", [besluit.pk])
            cursor.execute(MIGRATIE.DRAGERS)
        assert list_besturen(besluit) == [verwacht]
