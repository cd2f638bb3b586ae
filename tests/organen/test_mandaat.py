"""Which moments a mandate can be given for: only those at which something can be asked."""

from typing import Any

from organen.forms import MandaatForm
from organen.models import Mandaat
from organen.queries import get_commissie
from tests import factories as f
from tests.rollen import as_eigenaar

DATA = {"soorten": [], "van": f.LANG_GELEDEN.isoformat(), "van_klopt": "on"}


def test_changing_and_ending_a_grant_are_not_offered() -> None:
    form = MandaatForm(soorten={})
    assert [code for code, _ in form.fields["momenten"].choices] == ["nieuw", "verlenging"]
    refused = MandaatForm({**DATA, "momenten": ["wijziging"]}, soorten={})
    assert "momenten" in refused.errors


def test_a_mandate_that_has_such_a_moment_keeps_it(wereld: Any) -> None:
    with as_eigenaar():
        mandaat = Mandaat.objects.create(
            orgaan=get_commissie(wereld.swv.pk), van=f.LANG_GELEDEN, momenten=["nieuw", "beeindiging"]
        )
    form = MandaatForm(soorten={}, mandaat=mandaat)
    assert [code for code, _ in form.fields["momenten"].choices] == ["nieuw", "verlenging", "beeindiging"]
    kept = MandaatForm({**DATA, "momenten": ["nieuw", "beeindiging"]}, soorten={}, mandaat=mandaat)
    kept.full_clean()
    assert "momenten" not in kept.errors
