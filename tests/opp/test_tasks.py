"""Jobs of the OPP: whose name the closing stands in."""

import pytest

from opp.tasks import _get_opdrachtgever
from swv.kern.models import Taak
from swv.kern.taken import TaakMislukt
from swv.organisatie.models import Gebruiker


def test_job_that_nobody_asked_for_fails_with_a_reason():
    with pytest.raises(TaakMislukt, match="wie dit heeft gevraagd"):
        _get_opdrachtgever(Taak(gebruiker=None))


def test_job_is_done_in_the_name_of_who_asked():
    by = Gebruiker(pk=7)
    assert _get_opdrachtgever(Taak(gebruiker=by)) is by
