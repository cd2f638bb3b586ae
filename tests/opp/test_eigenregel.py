"""Rules of an swv by which an OPP is due: pure, and over the data of a school."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Inschrijving
from opp.calculations import Eigenregel, Labelfeit, Plichtfeiten, find_eigen_plicht
from opp.models import Leerlinglabel, Opp, Oppregel
from opp.queries.ontbrekend import Ontbrekend, get_ontbrekend
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as zaken
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar

ZORG = Rol.ZORGCOORDINATOR
OP, REGEL_VAN = date(2026, 8, 1), date(2026, 9, 1)
LABEL = Eigenregel("vol", "label", 6, REGEL_VAN, label=3, zwaarte=3)
AANVRAAG = Eigenregel("vol", "aanvraag", 4, REGEL_VAN, wat="MAATWERK-I")
ZWAAR = Labelfeit(4, date(2026, 10, 5), 4, "Ondersteuning 4")


@pytest.mark.parametrize(
    ("regel", "feiten", "dag"),
    [
        (LABEL, {"labels": (ZWAAR,)}, date(2026, 11, 16)),
        (LABEL, {"labels": (Labelfeit(3, date(2026, 8, 15), 3, "x"),)}, date(2026, 10, 13)),  # it ran before the rule
        (LABEL, {"labels": (Labelfeit(2, date(2026, 10, 5), 2, "x"),)}, None),
        (LABEL, {"labels": (Labelfeit(9, date(2026, 10, 5), None, "x"),)}, None),
        (Eigenregel("vol", "label", 6, REGEL_VAN, label=9), {"labels": (ZWAAR,)}, None),
        (Eigenregel("vol", "steun", 2, REGEL_VAN), {"steun_op": date(2026, 10, 5)}, date(2026, 10, 19)),
        (Eigenregel("vol", "steun", 2, REGEL_VAN), {}, None),
        (AANVRAAG, {"gebeurtenissen": (("aanvraag", "MAATWERK-I", date(2026, 10, 5)),)}, date(2026, 11, 2)),
        (AANVRAAG, {"gebeurtenissen": (("aanvraag", "TLV-VSO", date(2026, 10, 5)),)}, None),
        (AANVRAAG, {"gebeurtenissen": (("besproken", "MAATWERK-I", date(2026, 10, 5)),)}, None),
        (AANVRAAG, {"gebeurtenissen": (("aanvraag", "MAATWERK-I", date(2026, 8, 31)),)}, None),  # before the rule
        (
            AANVRAAG,
            {"gebeurtenissen": (("aanvraag", "MAATWERK-I", date(2026, 10, 5)),), "opp_tot": date(2026, 10, 5)},
            None,
        ),
        (Eigenregel("vol", "schoolwissel", 6, OP), {"van_andere_school": True}, date(2026, 9, 12)),
        (Eigenregel("vol", "schoolwissel", 6, REGEL_VAN), {"van_andere_school": True}, None),
        (Eigenregel("vol", "schoolwissel", 6, OP), {}, None),
    ],
)
def test_day_of_a_rule(regel: Eigenregel, feiten: dict[str, Any], dag: date | None) -> None:
    found = find_eigen_plicht([regel], Plichtfeiten(OP, **feiten))
    assert (found and found.uiterlijk_op) == dag


def test_earliest_rule_names_the_type() -> None:
    licht = Eigenregel("light", "label", 3, REGEL_VAN, label=2, zwaarte=2)
    found = find_eigen_plicht([LABEL, licht], Plichtfeiten(OP, labels=(ZWAAR,)))
    assert found is not None
    assert (found.soortcode, found.waarom) == ("light", "label «Ondersteuning 4»")


# --- over the data ----------------------------------------------------------------------------------------------------


def add_rule(wereld: Any, grond: str, soort: str = "vol", **kwargs: Any) -> Any:
    w.get_soort(wereld)
    with as_eigenaar():
        return Oppregel.objects.create(
            swv=wereld.swv, soortcode=soort, grond=grond, van=kwargs.pop("van", f.LANG_GELEDEN), **kwargs
        )


def missing(user: Any) -> list[Ontbrekend]:
    with als(user):
        school = user.lidmaatschap.organisatie
        return get_ontbrekend(school, Inschrijving.objects.visible_to(user), timezone.localdate())


def test_label_from_its_weight_asks_for_the_type_of_the_rule(client: Any, wereld: Any) -> None:
    """VO-D: labels 1 to 5; from 3 an OPP is due."""
    labels = {zwaarte: w.make_label(wereld, f"Ondersteuning {zwaarte}", zwaarte) for zwaarte in range(1, 6)}
    add_rule(wereld, "label", "light", label=labels[3])
    pupils = {zwaarte: f.LeerlingFactory(school=wereld.school) for zwaarte in labels}
    for zwaarte, leerling in pupils.items():
        w.label_pupil(wereld, leerling, labels[zwaarte], dagen=50 + zwaarte)
    f.LeerlingFactory(school=wereld.school)

    found = missing(wereld[ZORG])
    assert [each.leerling.nummer for each in found] == [pupils[5].nummer, pupils[4].nummer, pupils[3].nummer]
    assert {each.waarom for each in found} == {
        "label «Ondersteuning 3»",
        "label «Ondersteuning 4»",
        "label «Ondersteuning 5»",
    }
    assert {each.soort_id for each in found} == {w.get_soort(wereld, "light").pk}
    assert missing(wereld.anderen[ZORG]) == []

    client.force_login(wereld[ZORG])
    page = client.get(reverse("opp:register")).content.decode()
    assert "label «Ondersteuning 5»" in page
    form = client.get(reverse("opp:nieuw") + found[0].query).context["form"]
    assert form["soort"].value() == w.get_soort(wereld, "light").pk


def test_label_that_ended_or_a_rule_that_stopped_asks_nothing(wereld: Any) -> None:
    label = w.make_label(wereld)
    rule = add_rule(wereld, "label", label=label)
    leerling = f.LeerlingFactory(school=wereld.school)
    gegeven = w.label_pupil(wereld, leerling, label, dagen=50)
    assert len(missing(wereld[ZORG])) == 1
    with as_eigenaar():
        Leerlinglabel.objects.filter(pk=gegeven.pk).update(tot=timezone.localdate())
    assert missing(wereld[ZORG]) == []
    with as_eigenaar():
        Leerlinglabel.objects.filter(pk=gegeven.pk).update(tot=None)
        Oppregel.objects.filter(pk=rule.pk).update(tot=timezone.localdate())
    assert missing(wereld[ZORG]) == []


def test_rule_of_another_swv_asks_nothing_here(wereld: Any) -> None:
    label = w.make_label(wereld)
    w.get_soort(wereld)
    with as_eigenaar():
        Oppregel.objects.create(swv=wereld.ander_swv, soortcode="vol", grond="label", label=label, van=f.LANG_GELEDEN)
    w.label_pupil(wereld, f.LeerlingFactory(school=wereld.school), label, dagen=50)
    assert missing(wereld[ZORG]) == []


@pytest.mark.parametrize(
    ("grond", "wat", "aantal"),
    [("aanvraag", "", 1), ("aanvraag", "MAATWERK-I", 0), ("aanvraag", "TLV-VSO", 1), ("besproken", "", 1)],
)
def test_request_and_its_meeting_ask_from_their_day(wereld: Any, grond: str, wat: str, aantal: int) -> None:
    leerling = zaken.make_bekendgemaakt(wereld, "TLV-VSO").leerling
    with as_eigenaar():
        Opp.objects.filter(leerling=leerling).update(status="afgesloten", eind=None)
    assert missing(wereld[ZORG]) == []
    add_rule(wereld, grond, wat=wat)

    assert len(missing(wereld[ZORG])) == aantal
    with as_eigenaar():  # an OPP that was closed since answers the event
        Opp.objects.filter(leerling=leerling).update(eind=timezone.localdate())
    assert missing(wereld[ZORG]) == []


def test_pupil_from_another_school_is_asked_for_and_another_is_not(wereld: Any) -> None:
    add_rule(wereld, "schoolwissel")
    moved = f.LeerlingFactory(school=wereld.zusterschool)
    f.LeerlingFactory(school=wereld.school)
    with as_eigenaar():
        dag = timezone.localdate() - timedelta(days=10)
        old = Inschrijving.objects.get(leerling=moved)
        old.tot = dag
        old.save()
        Inschrijving.objects.create(leerling=moved, school=wereld.school, soort="inschrijving", van=dag)
        f.ToegangFactory(leerling=moved, organisatie=wereld.school)

    assert [each.leerling.nummer for each in missing(wereld[ZORG])] == [moved.nummer]


def test_missing_is_one_query_for_one_and_for_thirty(wereld: Any) -> None:
    label = w.make_label(wereld)
    add_rule(wereld, "label", label=label)

    def count() -> int:
        with (
            als(wereld[ZORG]) as user,
            CaptureQueriesContext(
                connection,
            ) as seen,
        ):
            get_ontbrekend(wereld.school, Inschrijving.objects.visible_to(user), timezone.localdate())
        return len(seen)

    w.label_pupil(wereld, f.LeerlingFactory(school=wereld.school), label, dagen=50)
    first = count()
    for _ in range(29):
        w.label_pupil(wereld, f.LeerlingFactory(school=wereld.school), label, dagen=50)
    assert count() == first
    assert len(missing(wereld[ZORG])) == 30
