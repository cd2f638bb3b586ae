"""A growth document (PO-B): a type of the swv's own that is no OPP yet, and becomes one without typing anything again."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from opp.models import Opp, OppSoort
from opp.queries.opp import get_doelen, get_open_versie
from swv.kern.zaken.engine import get_actions
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.opp import wereld as w
from tests.opp.test_soort import get_form_data, url
from tests.rollen import als, as_eigenaar

ZORG, LEIDER = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER
VANDAAG = timezone.localdate()


def make_type(client: Any, wereld: Any, **velden: Any) -> Any:
    """The beheerder makes «Groeidocument» on the page, starting from the full OPP."""
    vol = w.get_soort(wereld)
    client.force_login(wereld[Rol.BEHEERDER])
    form = client.get(url("soort_nieuw") + f"?van={vol.pk}").context["form"]
    data = {bound.name: bound.value() for bound in form if bound.value() not in (None, False)}
    data |= {"naam": "Groeidocument", "is_opp": "nee", "verplicht": "keuze", "uitstroom_nodig": "vrij", **velden}
    return client.post(url("soort_nieuw") + f"?van={vol.pk}", data)


def grow(wereld: Any, opp: Any, rol: str = ZORG, **data: Any) -> Any:
    soort = w.get_soort(wereld)
    return w.step(
        wereld,
        opp,
        "word_opp",
        rol,
        **{"soort": soort, "aanleiding": "ondersteuning", "aanleiding_op": VANDAAG, **data},
    )


def test_beheerder_makes_a_type_of_his_own_and_a_school_begins_one(client: Any, wereld: Any) -> None:
    assert make_type(client, wereld).status_code == 302
    groei = OppSoort.objects.get(swv=wereld.swv, code="groeidocument")
    assert (groei.naam, groei.is_opp, groei.van) == ("Groeidocument", False, VANDAAG)
    assert groei.onderdelen.count() == w.get_soort(wereld).onderdelen.count()

    opp = w.make_concept(wereld, code="groeidocument")
    client.force_login(wereld[ZORG])
    page = client.get(reverse("opp:opp", args=[opp.nummer])).content.decode()
    assert "Maak er een OPP van" in page
    register = client.get(reverse("opp:register"), {"soort": "groeidocument"})
    assert opp.nummer in register.content.decode()


@pytest.mark.parametrize(
    ("velden", "melding"),
    [
        ({"is_opp": "ja"}, "De wet vraagt dit in elk OPP"),
        ({"naam": "Handelingsplan"}, "al een soort met deze naam"),
        ({"naam": "3 vragen"}, "Begin de naam met een letter"),
        ({"van": VANDAAG.replace(year=VANDAAG.year - 1)}, "voorbij"),
    ],
)
def test_type_that_does_not_fit_is_refused_in_words(
    client: Any, wereld: Any, velden: dict[str, Any], melding: str
) -> None:
    response = make_type(client, wereld, **velden)
    assert response.status_code == 400
    assert melding in response.content.decode()
    assert OppSoort.objects.filter(swv=wereld.swv).count() == 3


def test_own_type_is_changed_as_any_other(client: Any, wereld: Any) -> None:
    make_type(client, wereld)
    groei = OppSoort.objects.get(swv=wereld.swv, code="groeidocument")
    data = get_form_data(client, groei) | {"naam": "Groeidocument 2"}
    assert client.post(url("soort_wijzigen", groei.pk), data).status_code == 302
    assert (
        OppSoort.objects.filter(swv=wereld.swv, code="groeidocument").order_by("van").last().naam == "Groeidocument 2"
    )


@pytest.mark.parametrize(
    "maak", [w.make_concept, w.make_besproken, w.make_vastgesteld, w.make_geevalueerd, w.make_bijgesteld]
)
def test_text_and_goals_go_along_from_every_status(wereld: Any, maak: Any) -> None:
    plan = maak(wereld, code="handelingsplan")
    opp = w.reload(grow(wereld, plan))

    assert (opp.nummer, opp.status, opp.soort.code) == (plan.nummer, "concept", "vol")
    assert (opp.begin, opp.vigerend, opp.evaluatie_voor) == (None, None, None)
    assert (opp.uiterlijk_op - VANDAAG).days == 42
    with als(wereld[ZORG]):
        versie = get_open_versie(opp)
        assert versie is not None
        assert {name: getattr(versie, name) for name in w.TEKST} == w.TEKST
        assert [doel.doel for doel in get_doelen(versie)] == [w.DOEL["doel"]]


def test_it_is_adopted_as_an_opp_only_after_what_the_law_asks(wereld: Any) -> None:
    opp = grow(wereld, w.make_vastgesteld(wereld, code="handelingsplan"))
    with pytest.raises(NotPossible):
        w.step(wereld, opp, "vaststellen")
    w.step(wereld, opp, "horen", **w.gesprek(tekst="Ik wil graag een rustige plek."))
    w.step(wereld, opp, "bespreken", **w.gesprek())
    w.step(wereld, opp, "instemming_vastleggen", **w.gesprek(uitkomst="ingestemd", tekst=""))
    adopted = w.reload(w.step(wereld, opp, "vaststellen"))

    assert (adopted.status, adopted.begin) == ("vastgesteld", VANDAAG)
    with as_eigenaar():
        assert adopted.versies.filter(vastgesteld_op__isnull=False).count() == 2
        events = Opp.pgh_event_model.objects.filter(pgh_obj_id=adopted.pk)
        assert events.values("soort").distinct().count() == 2


def test_an_opp_does_not_become_one_and_only_the_zorgcoordinator_takes_the_step(wereld: Any) -> None:
    opp, plan = w.make_concept(wereld), w.make_concept(wereld, code="handelingsplan")
    with pytest.raises(NotPossible):
        grow(wereld, opp)
    with pytest.raises(NotAllowed):
        grow(wereld, plan, LEIDER)
    found = {}
    for wie, user in wereld.mensen.items():
        with als(user):
            for seen in Opp.objects.select_related("soort", "school", "leerling").filter(pk=plan.pk):
                found[wie] = "word_opp" in {action.name for action in get_actions(seen, user) if action.allowed}
    assert {wie for wie, may in found.items() if may} == {ZORG}


def test_type_of_another_swv_or_one_that_is_no_opp_is_refused(wereld: Any) -> None:
    plan = w.make_concept(wereld, code="handelingsplan")
    with as_eigenaar():
        foreign = OppSoort.objects.filter(swv=wereld.ander_swv).first() or OppSoort.objects.create(
            swv=wereld.ander_swv, code="vol", naam="Vol", van=f.LANG_GELEDEN, schoolsoorten=["vo"]
        )
    for soort in (foreign, w.get_soort(wereld, "handelingsplan")):
        with pytest.raises(Incomplete, match="soort OPP"):
            grow(wereld, plan, soort=soort)
    assert w.reload(plan).soort.code == "handelingsplan"


def test_page_of_the_step_asks_the_day_and_keeps_what_was_chosen(client: Any, wereld: Any) -> None:
    plan = w.make_concept(wereld, code="handelingsplan")
    client.force_login(wereld[ZORG])
    address = reverse("opp:actie", args=[plan.nummer, "word_opp"])
    assert client.get(address).status_code == 200
    data = {
        "soort": w.get_soort(wereld, "light").pk,
        "aanleiding": "ondersteuning",
        "aanleiding_op": "",
        "gelezen": plan.versie,
        "versie": plan.versie,
    }
    response = client.post(address, data)
    assert response.status_code == 400
    assert "daarna zijn er zes weken" in response.content.decode()
    assert client.post(address, {**data, "aanleiding_op": VANDAAG}).status_code == 302
    assert w.reload(plan).soort.code == "light"
