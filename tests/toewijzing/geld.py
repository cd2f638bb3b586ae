"""A rate, a budget and a grant with instalments: a row in every list about amounts."""

from datetime import date
from decimal import Decimal
from typing import Any

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.factories import LANG_GELEDEN
from tests.rollen import als, as_eigenaar
from toewijzing.models import Bedragtarief, Soortbudget, Toekenning, Toekenningstermijn


def make_alles(wereld: Any) -> None:
    """One of each; the grant is an ordinary one, of which a part is due."""
    w.make_bekendgemaakt(wereld, "MAATWERK-I")
    with as_eigenaar():
        toekenning = Toekenning.objects.get(besluit__aanvraag__soort__code="MAATWERK-I")
    with als(wereld[Rol.CONTROLLER]) as by:
        Bedragtarief.objects.create(
            swv=wereld.swv, code="UUR", naam="Begeleiding", bedrag=Decimal("85.50"), van=LANG_GELEDEN, door=by
        )
        Soortbudget.objects.create(
            swv=wereld.swv, naam="Maatwerk", soorten=["MAATWERK-I"], bedrag=Decimal(12000), van=LANG_GELEDEN,
            tot=date(2099, 8, 1),
        )  # fmt: skip
    with as_eigenaar():  # the application adds none later
        Toekenningstermijn.objects.create(
            swv=wereld.swv, school=wereld.school, soort_code="MAATWERK-I", soort_naam="Maatwerk", toekenning_id=toekenning.pk,
            volgorde=1, bedrag=Decimal(3500), op=None, voorwaarde="na de evaluatie",
        )  # fmt: skip
