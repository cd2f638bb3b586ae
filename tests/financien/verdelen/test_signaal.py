"""Signals of a distribution: who is told what, when, and that nobody else learns of it."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from financien.verdelen.enums import Signaalontvanger, Signaalsoort
from financien.verdelen.models import Signaal, Signaalregel, Verdeling
from financien.verdelen.services.signaal import add_signaalregel, end_signaalregel, see_signaal, tell_prognose
from financien.verdelen.services.verdeelmodel import add_regel
from financien.verdelen.services.verdeling import create_verdeling
from financien.verdelen.werk import get_werk
from swv.kern.historie import get_events
from swv.kern.models import Bericht
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from tests import factories as f
from tests.financien import wereld as g
from tests.rollen import als, as_eigenaar

D = Decimal
CONTROLLER, DIRECTEUR, BESTUURDER, LEIDER = Rol.CONTROLLER, Rol.DIRECTEUR, Rol.BESTUURDER, Rol.SCHOOLLEIDER
UITLEG = "Bel de controller; er komt geen geld bij."
VANDAAG = timezone.localdate()


def code_of(school: Any) -> str:
    return f"{school.brin}{school.vestiging}"


def make_regel(
    wereld: Any, soort: str = Signaalsoort.HOUDT_OVER, grens: int = 25, ontvanger: str = Signaalontvanger.BESTUUR,
    *, telling: str = "",
) -> Signaalregel:  # fmt: skip
    with als(wereld[CONTROLLER]):
        return add_signaalregel(
            swv=wereld.swv, soort=soort, telling=telling, grens=D(grens), ontvanger=ontvanger, uitleg=UITLEG,
            vandaag=VANDAAG,
        )  # fmt: skip


def make_model(wereld: Any, school: Any, bedrag: int = -35_000, naam: str = "Model") -> Any:
    """The school gets 44.000 and pays 35.000: it keeps a fifth."""
    model = g.make_model(wereld, naam=naam)
    with als(wereld[CONTROLLER]):
        rows = [{"eenheid": code_of(school), "bedrag": str(bedrag), "omschrijving": "verwijzing"}]
        add_regel(model=model, soort="correctie", label="Betaalt", parameters={"bedragen": rows})
    return model


def make_prognose(wereld: Any) -> Verdeling:
    """A scenario in which the school has 640 pupils instead of 400."""
    wanted = {f"leerlingen|{code_of(wereld.school)}": "640"}
    with als(wereld[CONTROLLER]):
        return create_verdeling(
            model=g.make_model(wereld, naam="Vooruit"), naam="Prognose", bijstelling={"tellingen": wanted}
        )


def seen_by(user: Any) -> list[str]:
    with als(user) as by:
        return sorted(each.organisatie.naam for each in Signaal.objects.visible_to(by).select_related("organisatie"))


def get_mails() -> list[str]:
    with as_eigenaar():
        return list(Bericht.objects.filter(soort="signaal").order_by("pk").values_list("aan", flat=True))


def adopt(wereld: Any, school: Any = None) -> Any:
    """A distribution in which the school keeps a fifth is adopted; its signal, if there is one."""
    g.make_vastgesteld(wereld, model=make_model(wereld, school or wereld.school))
    with as_eigenaar():
        return Signaal.objects.select_related("regel", "organisatie").first()


def test_adopting_tells_the_board_what_its_school_keeps(geldwereld: Any) -> None:
    make_regel(geldwereld)

    found = adopt(geldwereld)

    assert (found.organisatie, found.moment, found.was, found.wordt, found.waarde) == (
        geldwereld.school, "vastgesteld", 44_000, 9_000, D("20.5"),
    )  # fmt: skip
    assert get_mails() == [geldwereld[BESTUURDER].email]


@pytest.mark.parametrize("rol", [*Rol.values, "accountant", "bestuurder_2", "schoolleider_2"])
def test_only_the_own_board_and_the_office_see_it(geldwereld: Any, rol: str) -> None:
    make_regel(geldwereld)
    adopt(geldwereld)

    expected = [geldwereld.school.naam] if rol in (CONTROLLER, DIRECTEUR, BESTUURDER) else []

    assert seen_by(geldwereld[rol]) == expected


@pytest.mark.parametrize("rol", [CONTROLLER, DIRECTEUR, BESTUURDER, LEIDER])
def test_the_neighbour_sees_nothing(geldwereld: Any, rol: str) -> None:
    make_regel(geldwereld, ontvanger=Signaalontvanger.BEIDE)
    adopt(geldwereld)

    assert seen_by(geldwereld.anderen[rol]) == []


def test_a_school_that_changes_boards_takes_no_signal_along(client: Any, geldwereld: Any) -> None:
    make_regel(geldwereld)
    found, school = adopt(geldwereld), geldwereld.school
    nieuw = geldwereld["bestuurder_2"].lid.organisatie
    with as_eigenaar():
        Signaal.objects.filter(pk=found.pk).update(op=VANDAAG - timedelta(days=1))
        get_events(Organisatie).filter(pgh_obj=school).update(pgh_created_at=timezone.now() - timedelta(days=400))
        Organisatie.objects.filter(pk=school.pk).update(bestuur=nieuw)

    assert seen_by(geldwereld["bestuurder_2"]) == []
    client.force_login(geldwereld["bestuurder_2"])
    assert client.get(reverse("financien:signaal", args=[found.pk])).status_code == 404
    assert seen_by(geldwereld[BESTUURDER]) == [school.naam]  # told while it was theirs
    with as_eigenaar():
        Signaal.objects.filter(pk=found.pk).update(op=VANDAAG)
    assert seen_by(geldwereld["bestuurder_2"]) == [school.naam]
    assert seen_by(geldwereld[BESTUURDER]) == []


def test_told_to_the_school_the_board_learns_nothing_and_told_to_both_each_has_its_own(geldwereld: Any) -> None:
    make_regel(geldwereld, ontvanger=Signaalontvanger.SCHOOL)
    adopt(geldwereld)
    assert (seen_by(geldwereld[BESTUURDER]), len(seen_by(geldwereld[LEIDER]))) == ([], 1)

    make_regel(geldwereld, Signaalsoort.TELLING_STIJGT, 50, Signaalontvanger.BEIDE, telling="leerlingen")
    verdeling = make_prognose(geldwereld)
    with als(geldwereld[CONTROLLER]) as by:
        tell_prognose(verdeling=verdeling, by=by, vandaag=VANDAAG)
    assert (len(seen_by(geldwereld[BESTUURDER])), len(seen_by(geldwereld[LEIDER]))) == (1, 2)
    assert seen_by(geldwereld["schoolleider_2"]) == []


def test_without_a_rule_or_above_the_bound_or_after_its_end_nobody_is_told(geldwereld: Any) -> None:
    regel = make_regel(geldwereld, grens=20)  # it keeps 20.5 %
    assert adopt(geldwereld) is None
    with als(geldwereld[CONTROLLER]):
        end_signaalregel(regel=regel, vandaag=VANDAAG)
        make_regel(geldwereld, grens=90)
        end_signaalregel(regel=Signaalregel.objects.latest("pk"), vandaag=VANDAAG)
    g.make_vastgesteld(geldwereld, model=Verdeling.objects.latest("pk").model, naam="Verbeterd")

    assert (Signaal.objects.count(), get_mails()) == (0, [])


def test_rule_of_the_neighbour_tells_nobody_here(geldwereld: Any) -> None:
    with als(geldwereld.anderen[CONTROLLER]):
        add_signaalregel(
            swv=geldwereld.ander_swv, soort="houdt_over", telling="", grens=D(90), ontvanger="bestuur", uitleg=UITLEG,
            vandaag=VANDAAG,
        )  # fmt: skip

    assert adopt(geldwereld) is None


def test_forecast_is_told_once_by_who_computes_it_and_never_by_looking(geldwereld: Any, client: Any) -> None:
    make_regel(geldwereld, Signaalsoort.TELLING_STIJGT, 50, telling="leerlingen")
    verdeling = make_prognose(geldwereld)
    client.force_login(geldwereld[CONTROLLER])
    page = client.get(reverse("financien:verdeling", args=[verdeling.pk])).content.decode()
    assert "gaat van 400 naar 640: 60 % meer. De grens is 50 %." in page
    assert get_mails() == []

    client.post(reverse("financien:signalen_melden", args=[verdeling.pk]))
    again = client.post(reverse("financien:signalen_melden", args=[verdeling.pk]), follow=True)

    assert "Er is niets te melden" in again.content.decode()
    with as_eigenaar():
        found = Signaal.objects.get()
    assert (found.moment, found.was, found.wordt, found.waarde) == ("prognose", 400, 640, 60)
    assert get_mails() == [geldwereld[BESTUURDER].email]
    with als(geldwereld[BESTUURDER]) as by:  # the draft itself stays with the office
        assert not Verdeling.objects.visible_to(by).filter(pk=verdeling.pk).exists()


def test_what_was_told_already_is_not_offered_again(geldwereld: Any, client: Any) -> None:
    make_regel(geldwereld, Signaalsoort.TELLING_STIJGT, 50, telling="leerlingen")
    verdeling = make_prognose(geldwereld)
    client.force_login(geldwereld[CONTROLLER])
    url = reverse("financien:verdeling", args=[verdeling.pk])
    assert "Meld deze signalen" in client.get(url).content.decode()
    client.post(reverse("financien:signalen_melden", args=[verdeling.pk]))
    assert Signaal.objects.count() == 1

    page = client.get(url).content.decode()

    assert page.count("gaat van 400 naar 640") == 1  # as what was told
    assert "Meld deze signalen" not in page


def test_rule_for_schools_offers_nothing_about_a_board(geldwereld: Any, client: Any) -> None:
    make_regel(geldwereld, ontvanger=Signaalontvanger.SCHOOL)
    model = g.make_model(geldwereld)
    bestuur = geldwereld.bestuur
    with als(geldwereld[CONTROLLER]):
        rows = [{"eenheid": bestuur.code, "bedrag": str(bedrag), "omschrijving": "a"} for bedrag in (1000, -900)]
        for number, row in enumerate(rows):
            add_regel(model=model, soort="correctie", label=f"Regel {number}", parameters={"bedragen": [row]})
        verdeling = create_verdeling(model=model, naam="Basis")
    client.force_login(geldwereld[CONTROLLER])

    page = client.get(reverse("financien:verdeling", args=[verdeling.pk])).content.decode()

    assert "De grens is 25 %." not in page
    assert "Meld deze signalen" not in page
    make_regel(geldwereld, ontvanger=Signaalontvanger.BEIDE)
    page = client.get(reverse("financien:verdeling", args=[verdeling.pk])).content.decode()
    assert f"{bestuur.naam} houdt" in page
    assert "voor het bestuur</span>" in page  # no school hears of it


def test_page_reads_signals_only_for_who_has_some_on_it(geldwereld: Any, client: Any) -> None:
    make_regel(geldwereld)
    verdeling = adopt(geldwereld).verdeling
    for rol, has in ((CONTROLLER, True), (BESTUURDER, True), ("bestuurder_2", False), (LEIDER, False)):
        client.force_login(geldwereld[rol])
        with CaptureQueriesContext(connection) as queries:
            page = client.get(reverse("financien:verdeling", args=[verdeling.pk])).content.decode()
        read = [each for each in queries.captured_queries if each["sql"].startswith('SELECT "financien_signaal"."id"')]
        assert ("20,5 %" in page, len(read)) == (has, has), rol


def test_forecast_is_told_by_the_controller_of_a_draft_only(geldwereld: Any) -> None:
    make_regel(geldwereld)
    verdeling = g.make_gedeeld(geldwereld, model=make_model(geldwereld, geldwereld.school))
    for rol in (DIRECTEUR, BESTUURDER, LEIDER):
        with als(geldwereld[rol]) as by, pytest.raises(NotAllowed):
            tell_prognose(verdeling=verdeling, by=by, vandaag=VANDAAG)
    with als(geldwereld.anderen[CONTROLLER]) as by, pytest.raises(NotAllowed):
        tell_prognose(verdeling=verdeling, by=by, vandaag=VANDAAG)
    with als(geldwereld[CONTROLLER]) as by, pytest.raises(NotPossible):
        tell_prognose(verdeling=verdeling, by=by, vandaag=VANDAAG)

    assert not Signaal.objects.exists()


def test_amount_is_compared_with_what_was_adopted_before(geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    g.make_vastgesteld(geldwereld, model=model)
    make_regel(geldwereld, Signaalsoort.BEDRAG_DAALT, 10)

    g.make_vastgesteld(geldwereld, model=make_model(geldwereld, geldwereld.school, -5_000, "Beter"), naam="Verbeterd")

    with as_eigenaar():
        (found,) = Signaal.objects.all()
    assert (found.organisatie, found.was, found.wordt, found.waarde) == (geldwereld.school, 44_000, 39_000, D("11.4"))


def test_it_leaves_mijn_werk_when_the_board_saw_it(geldwereld: Any, client: Any) -> None:
    make_regel(geldwereld)
    signaal = adopt(geldwereld)

    def count_lines(rol: str) -> int:
        with als(geldwereld[rol]) as by:
            return len([each for each in get_werk(by, VANDAAG) if "Signaal" in each.titel])

    assert [count_lines(rol) for rol in (BESTUURDER, LEIDER, DIRECTEUR, "bestuurder_2")] == [1, 0, 0, 0]
    client.force_login(geldwereld[BESTUURDER])
    page = client.get(reverse("financien:signaal", args=[signaal.pk])).content.decode()
    assert UITLEG in page
    assert "prognose" not in page
    client.post(reverse("financien:signaal_gezien", args=[signaal.pk]))

    signaal.refresh_from_db()
    assert (signaal.gezien_op, signaal.gezien_door, count_lines(BESTUURDER)) == (VANDAAG, geldwereld[BESTUURDER], 0)
    assert (
        "al als gezien"
        in client.post(reverse("financien:signaal_gezien", args=[signaal.pk]), follow=True).content.decode()
    )


def test_many_signals_lead_to_their_list_and_leave_the_proposal_in_sight(geldwereld: Any, client: Any) -> None:
    regel = make_regel(geldwereld)
    verdeling = adopt(geldwereld).verdeling
    with as_eigenaar():
        for _ in range(29):
            Signaal.objects.create(
                swv=geldwereld.swv, regel=regel, verdeling=verdeling, ontvanger="bestuur", moment="vastgesteld",
                organisatie=f.SchoolFactory(bestuur=geldwereld.bestuur), was=10, wordt=1, waarde=10, op=VANDAAG,
            )  # fmt: skip
    voorstel = g.make_gedeeld(geldwereld, model=verdeling.model, naam="Beter")
    client.force_login(geldwereld[BESTUURDER])

    page = client.get(reverse("werkplek:mijn_werk")).content.decode()

    assert reverse("financien:verdeling", args=[voorstel.pk]) in page
    assert page.count("Signaal over") < 30
    assert f'href="{reverse("financien:signalen")}"' in page
    assert "met nog 16 meer" in page


def test_nobody_else_says_it_was_seen(geldwereld: Any, client: Any) -> None:
    make_regel(geldwereld)
    signaal = adopt(geldwereld)
    for rol, status in ((CONTROLLER, 403), (DIRECTEUR, 403), ("bestuurder_2", 404), (LEIDER, 404)):
        client.force_login(geldwereld[rol])
        assert client.post(reverse("financien:signaal_gezien", args=[signaal.pk])).status_code == status
        with als(geldwereld[rol]) as by, pytest.raises(NotAllowed):
            see_signaal(signaal=signaal, by=by, vandaag=VANDAAG)
    assert client.get(reverse("financien:signaal", args=[signaal.pk])).status_code == 404


def test_what_was_told_and_seen_can_not_be_changed(geldwereld: Any) -> None:
    make_regel(geldwereld)
    signaal = adopt(geldwereld)
    with als(geldwereld[BESTUURDER]) as by:
        see_signaal(signaal=signaal, by=by, vandaag=VANDAAG)
    for change in (
        {"waarde": D(1)},
        {"gezien_op": VANDAAG + timedelta(days=1)},
        {"organisatie": geldwereld.tweede_school},
    ):
        with pytest.raises((DatabaseError, IntegrityError)), transaction.atomic():
            Signaal.objects.filter(pk=signaal.pk).update(**change)
    with pytest.raises((DatabaseError, IntegrityError)), transaction.atomic():
        Signaalregel.objects.update(grens=D(99))


def test_controller_writes_a_rule_and_the_new_one_ends_the_old(geldwereld: Any, client: Any) -> None:
    client.force_login(geldwereld[CONTROLLER])
    url = reverse("financien:signaalregels")
    data = {"soort": "houdt_over", "grens": "25", "ontvanger": "bestuur", "uitleg": UITLEG, "telling": ""}

    assert client.post(url, data).status_code == 302
    assert client.post(url, {**data, "grens": "12,5"}).status_code == 302
    client.get(url)  # says once what was saved
    page = client.get(url).content.decode()
    assert "Houdt een school of bestuur minder dan 12,5 % over" in page
    assert "minder dan 25 %" not in page

    missing = client.post(url, {**data, "soort": "telling_stijgt"})
    assert missing.status_code == 400
    assert "Kies om welke telling het gaat." in missing.content.decode()
    assert UITLEG in missing.content.decode()  # what was typed stays

    regel = Signaalregel.objects.get(grens=D("12.5"))
    client.post(reverse("financien:signaalregel_einde", args=[regel.pk]))
    assert "er worden geen signalen gemeld" in client.get(url).content.decode()


def test_directeur_reads_the_rules_and_changes_none(geldwereld: Any, client: Any) -> None:
    regel = make_regel(geldwereld)
    client.force_login(geldwereld[DIRECTEUR])
    url = reverse("financien:signaalregels")

    assert "minder dan 25 %" in client.get(url).content.decode()
    client.post(url, {"soort": "bedrag_daalt", "grens": "5", "ontvanger": "school", "uitleg": UITLEG})
    assert client.post(reverse("financien:signaalregel_einde", args=[regel.pk])).status_code == 403
    assert Signaalregel.objects.count() == 1


def test_what_if_says_it_and_tells_nobody(geldwereld: Any, client: Any) -> None:
    make_regel(geldwereld)
    with als(geldwereld[CONTROLLER]):
        verdeling = create_verdeling(model=make_model(geldwereld, geldwereld.school), naam="Basis")
    client.force_login(geldwereld[CONTROLLER])

    page = client.post(reverse("financien:watals_uitkomst", args=[verdeling.pk]), {}).content.decode()

    assert "Signaal:" in page
    assert "20,5 %. De grens is 25 %." in page
    assert not Signaal.objects.exists()


def test_queries_of_list_and_page_do_not_grow(geldwereld: Any, client: Any) -> None:
    regel = make_regel(geldwereld)
    adopt(geldwereld)
    client.force_login(geldwereld[BESTUURDER])

    def count(url: str) -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(url).status_code == 200
        return len(queries)

    urls = [reverse("financien:signalen"), reverse("financien:verdeling", args=[Verdeling.objects.latest("pk").pk])]
    before = [min(count(url), count(url)) for url in urls]  # the first visit reads more
    with as_eigenaar():
        verdeling = Verdeling.objects.latest("pk")
        for _ in range(29):
            school = f.SchoolFactory(bestuur=geldwereld.bestuur)
            Signaal.objects.create(
                swv=geldwereld.swv, regel=regel, verdeling=verdeling, organisatie=school, ontvanger="bestuur",
                moment="vastgesteld", was=10, wordt=1, waarde=10, op=VANDAAG,
            )  # fmt: skip
    assert [count(url) for url in urls] == before
