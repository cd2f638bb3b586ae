"""A request that goes over to newer rules is not granted at the rate of the old ones, nor counted in another unit."""

from decimal import Decimal
from typing import Any

import pytest

from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.factories import LANG_GELEDEN
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_overgang import move, renew
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap
from toewijzing.models import Aanvraag, Aanvraagsoort, Bedragtarief
from toewijzing.services.route import Soortstap

pytestmark = pytest.mark.django_db
CODE = "MAATWERK-I"
UUR = {"bedrag_wijze": "aantal", "bedrag_eenheid": "uren", "bedrag_tarief": "OUD"}


def make_running(wereld: Any) -> Any:
    """A request of ten hours at 50 euro, by the rate «OUD»; «NIEUW» is 80 euro."""
    with als(wereld[Rol.CONTROLLER]) as by:
        for code, bedrag in (("OUD", 50), ("NIEUW", 80)):
            Bedragtarief.objects.create(
                swv=wereld.swv, code=code, naam=code, bedrag=Decimal(bedrag), van=LANG_GELEDEN, door=by
            )
    zaak = w.make_ingediend(wereld, CODE)
    set_rule(zaak.soort_id, **UUR)
    with as_eigenaar():
        Aanvraag.objects.filter(pk=zaak.pk).update(
            gevraagd_aantal=10, gevraagd_tarief=50, gevraagd_bedrag=500, gevraagd_deel_swv=500
        )
    return w.reload(zaak)


def set_rule(pk: int, **kolommen: Any) -> None:
    with as_eigenaar():
        soort = Aanvraagsoort.alle.get(pk=pk)
        assert soort.vraagt_bedrag
        Aanvraagsoort.alle.filter(pk=pk).update(**kolommen)


def test_rate_of_the_new_rules_counts_from_then_on(wereld: Any) -> None:
    zaak = make_running(wereld)
    renew(wereld, CODE, **{**UUR, "bedrag_tarief": "NIEUW"})
    zaak = move(wereld, zaak)
    assert (zaak.gevraagd_aantal, zaak.gevraagd_tarief, zaak.gevraagd_bedrag) == (10, 80, 800)


def test_same_rate_stays_as_it_was_kept(wereld: Any) -> None:
    zaak = make_running(wereld)
    with as_eigenaar():
        Aanvraag.objects.filter(pk=zaak.pk).update(gevraagd_tarief=45, gevraagd_bedrag=450, gevraagd_deel_swv=450)
    renew(wereld, CODE, **{**UUR, "bedrag_deel_bestuur": Decimal(50)})
    zaak = move(wereld, zaak)
    assert (zaak.gevraagd_tarief, zaak.gevraagd_bedrag, zaak.gevraagd_deel_swv) == (45, 450, 225)


@pytest.mark.parametrize("anders", [
    {"bedrag_wijze": "aantal", "bedrag_eenheid": "weken", "bedrag_tarief": "NIEUW"}, {"bedrag_wijze": "totaal", "bedrag_eenheid": "", "bedrag_tarief": ""},
])  # fmt: skip
def test_number_in_another_unit_does_not_go_over(wereld: Any, anders: dict[str, str]) -> None:
    zaak = make_running(wereld)
    renew(wereld, CODE, **anders)
    with pytest.raises(NotPossible, match="rekenen het bedrag anders"):
        move(wereld, zaak)
    assert w.reload(zaak).gevraagd_bedrag == 500


@pytest.mark.parametrize(("grens", "tekst"), [
    ({"bedrag_tarief": "NIEUW", "bedrag_hoogstens": Decimal(799)}, r"komt deze aanvraag op € 800,00\. Ten hoogste € 799,00"),
    ({"bedrag_tarief": "OUD", "bedrag_hoogstens": Decimal(499)}, r"Ten hoogste € 499,00"),
    ({"bedrag_tarief": "OUD", "bedrag_hoogstens_aantal": Decimal(9)}, r"Ten hoogste 9 uren"),
    ({"bedrag_tarief": "NIEUW", "bedrag_hoogstens_leerling": Decimal(600)}, r"per leerling per schooljaar"),
    ({"bedrag_tarief": "WEG"}, r"geen tarief «WEG»"),
])  # fmt: skip
def test_request_that_would_pass_a_bound_of_the_new_rules_does_not_go_over(
    wereld: Any, grens: dict[str, Any], tekst: str
) -> None:
    zaak = make_running(wereld)
    renew(wereld, CODE, **{**UUR, **grens})
    with pytest.raises(NotPossible, match=tekst) as refused:
        move(wereld, zaak)
    assert refused.value.reason.endswith("of laat de school opnieuw aanvragen.")
    assert (w.reload(zaak).gevraagd_bedrag, w.reload(zaak).soort_id) == (500, zaak.soort_id)


@pytest.mark.parametrize(("tot", "kan"), [("800", True), ("799.99", False)])
def test_request_about_whose_new_amount_nobody_decides_does_not_go_over(wereld: Any, tot: str, kan: bool) -> None:
    zaak = make_running(wereld)
    route = [
        Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER),
        Soortstap(Stap.BESLUIT, Rol.CONSULENT, (Eis("bedrag", Teken.HOOGSTENS, (tot,)),)),
    ]
    renew(wereld, CODE, route, **{**UUR, "bedrag_tarief": "NIEUW"})
    if kan:
        assert move(wereld, zaak).gevraagd_bedrag == 800
        return
    with pytest.raises(NotPossible, match=r"op € 800,00, en daarover beslist in de nieuwe weg niemand"):
        move(wereld, zaak)


def test_bound_that_was_passed_before_as_much_does_not_keep_a_request(wereld: Any) -> None:
    zaak = make_running(wereld)
    set_rule(zaak.soort_id, bedrag_hoogstens=Decimal(400))
    renew(wereld, CODE, **{**UUR, "bedrag_tarief": "OUD", "bedrag_hoogstens": Decimal(400)})
    assert move(wereld, zaak).gevraagd_bedrag == 500
