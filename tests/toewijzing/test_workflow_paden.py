"""The main path of every kind of request, from concept to a decision made known."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from swv.kern.termijnen import next_working_day
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraag, Toekenning
from toewijzing.queries.beslistermijn import get_beslistermijn


@pytest.mark.parametrize("code", ["TLV-VSO", "TLV-PRO", "BTV", "MAATWERK-I"])
def test_main_path_ends_in_a_decision_made_known(wereld: Any, code: str) -> None:
    aanvraag = w.make_bekendgemaakt(wereld, code)

    with als(wereld[Rol.SECRETARIS]) as secretaris:
        seen = Aanvraag.objects.visible_to(secretaris).get()
        besluit = seen.besluiten.get()
        assert (seen.pk, seen.status, besluit.status) == (aanvraag.pk, "besloten", "bekendgemaakt")
        assert Toekenning.objects.get().besluit_id == besluit.pk
        assert hasattr(seen, "tlv_nummer") is (code in ("TLV-VSO", "TLV-PRO"))
        assert (besluit.bezwaar_tot_en_met is not None) is seen.soort.is_awb_besluit
        assert {brief.status for brief in besluit.brieven.all()} == {"vrijgegeven"}


def test_btv_end_follows_from_begin_and_weeks(wereld: Any) -> None:
    aanvraag = w.make_besloten(wereld, "BTV")

    with as_eigenaar():
        assert aanvraag.besluiten.get().eind == date(2027, 10, 23)


def test_when_the_school_never_answers_the_secretaris_can_go_on(wereld: Any) -> None:
    aanvraag = w.make_onvolledig(wereld)
    later = timezone.localdate() + timedelta(days=15)

    with pytest.raises(NotPossible, match="nog tijd"):
        w.step(wereld, aanvraag, "verder_zonder_aanvulling", Rol.SECRETARIS, reason="Het kan zonder.")
    verder = w.step(
        wereld, aanvraag, "verder_zonder_aanvulling", Rol.SECRETARIS, reason="Het kan zonder.", vandaag=later
    )

    # Still from the day after the question up to and including the set date: 14 days.
    assert (verder.status, verder.uiterlijk_op) == ("ingediend", next_working_day(later + timedelta(weeks=8, days=-1)))


def test_agreed_uitstel_counts_to_its_end_in_lists_too(wereld):
    aanvraag = w.make_ingediend(wereld)
    vandaag = timezone.localdate()
    norm = aanvraag.norm_op
    data = {
        "datum": vandaag + timedelta(days=1),
        "tot": vandaag + timedelta(days=28),
        "reason": "De ouders wachten op een onderzoek.",
    }
    aanvraag = w.step(wereld, aanvraag, "uitstel_vastleggen", Rol.SECRETARIS, **data)

    assert aanvraag.uiterlijk_op == next_working_day(vandaag + timedelta(weeks=8 + 4))
    assert aanvraag.norm_op > norm
    with als(wereld[Rol.SECRETARIS]):
        for later in (0, 10, 60):
            termijn = get_beslistermijn(aanvraag, vandaag + timedelta(days=later))
            assert termijn.uiterlijk == aanvraag.uiterlijk_op
            assert (termijn.stil_sinds is not None) == (1 <= later <= 28)
