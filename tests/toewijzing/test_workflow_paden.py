"""The main path of every kind of request, from concept to a decision made known."""

from datetime import date
from typing import Any

import pytest

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.models import Aanvraag, Toekenning


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
