"""When an OPP is due: for whom, from which day, and that a pupil without one is late somewhere."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Inschrijving
from opp.calculations import Plichtregel, calculate_plicht
from opp.models import Opp, OppSoort, Schoolstand
from opp.queries.ontbrekend import get_ontbrekend
from opp.services.schoolstand import update_schoolstand
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as zaken
from tests.opp import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.models import Toekenning

ZORG = Rol.ZORGCOORDINATOR
GEBOREN, OP, STEUN = date(2012, 3, 14), date(2026, 8, 1), date(2026, 10, 5)
EXTRA, ALTIJD, KEUZE = (Plichtregel(code, 6) for code in ("extra", "altijd", "keuze"))


def dagen(aantal: int) -> date:
    return timezone.localdate() - timedelta(days=aantal)


@pytest.mark.parametrize(
    ("schoolsoort", "regels", "steun", "dag"),
    [
        ("vo", [EXTRA], None, None),
        ("vo", [EXTRA], STEUN, date(2026, 11, 16)),
        ("vo", [EXTRA], date(2025, 1, 1), date(2026, 9, 12)),  # it ran already when the pupil came
        ("vo", [ALTIJD], None, date(2026, 9, 12)),
        ("vo", [KEUZE], STEUN, None),
        ("vo", [], STEUN, None),
        ("vo", [Plichtregel("extra", 6, 15)], STEUN, date(2027, 4, 25)),  # six weeks after the fifteenth birthday
        ("vo", [Plichtregel("extra", 6, 15), Plichtregel("extra", 4)], STEUN, date(2026, 11, 2)),
        *[(soort, [EXTRA], None, date(2026, 9, 12)) for soort in ("so", "vso", "sbo", "pro")],
        ("pro", [Plichtregel("extra", 6, 15)], None, date(2026, 9, 12)),  # the law knows no age there
        ("vso", [KEUZE], None, None),
        ("bao", [EXTRA], None, None),
    ],
)
def test_last_day(schoolsoort: str, regels: list[Plichtregel], steun: date | None, dag: date | None) -> None:
    assert calculate_plicht(schoolsoort, regels, GEBOREN, OP, steun) == dag


# --- which pupils ---------------------------------------------------------------------------------------------------


def enrol(school: Any, sinds: int, **kwargs: Any) -> Any:
    """A pupil enrolled so many days ago."""
    leerling = f.LeerlingFactory(school=school, **kwargs)
    with as_eigenaar():
        Inschrijving.objects.filter(leerling=leerling).update(van=dagen(sinds))
    return leerling


def missing(user: Any) -> list[tuple[str, int]]:
    """(number, days until the last day: negative is late)."""
    with als(user):
        found = get_ontbrekend(
            user.lidmaatschap.organisatie, Inschrijving.objects.visible_to(user), timezone.localdate()
        )
    return [(each.leerling.nummer, (each.uiterlijk_op - timezone.localdate()).days) for each in found]


def grant(wereld: Any, sinds: int, code: str = "MAATWERK-I", **kwargs: Any) -> Any:
    """Support that was granted to a pupil and began so many days ago; the OPP of the request was closed since."""
    leerling = enrol(wereld.school, 400, **kwargs)
    zaken.make_bekendgemaakt(wereld, code, leerling=leerling)
    with as_eigenaar():
        Opp.objects.filter(leerling=leerling).update(status="afgesloten")
        rows = Toekenning.objects.filter(leerling=leerling)
        rows.update(begin=dagen(sinds), eind=dagen(-100))
    return leerling


def test_every_pupil_of_a_vso_without_an_opp(wereld: Any) -> None:
    late, soon = enrol(wereld.vso, 56), enrol(wereld.vso, 30)
    enrol(wereld.school, 56)

    assert missing(wereld.anderen[ZORG]) == [(late.nummer, -14), (soon.nummer, 12)]
    assert missing(wereld[ZORG]) == []


def test_pupil_elsewhere_only_from_the_first_support_that_was_granted(wereld: Any) -> None:
    enrol(wereld.school, 56)
    supported = grant(wereld, 50)
    grant(wereld, 50, "TLV-VSO")

    assert missing(wereld[ZORG]) == [(supported.nummer, -8)]
    assert missing(wereld.anderen[ZORG]) == []


def test_support_that_ended_asks_nothing(wereld: Any) -> None:
    leerling = grant(wereld, 50)
    with as_eigenaar():
        Toekenning.objects.filter(leerling=leerling).update(eind=dagen(1))
    assert missing(wereld[ZORG]) == []


def test_running_opp_counts_and_a_handelingsplan_or_closed_opp_does_not(wereld: Any) -> None:
    w.make_leeg(wereld, leerling=grant(wereld, 50))
    plan, closed = grant(wereld, 49), grant(wereld, 48)
    w.make_leeg(wereld, leerling=plan, code="handelingsplan")
    w.make_afgesloten(wereld, leerling=closed)

    assert missing(wereld[ZORG]) == [(plan.nummer, -7), (closed.nummer, -6)]


def test_pupil_who_left_is_not_asked_for(wereld: Any) -> None:
    leerling = enrol(wereld.vso, 56)
    with as_eigenaar():
        Inschrijving.objects.filter(leerling=leerling).update(tot=timezone.localdate())
    assert missing(wereld.anderen[ZORG]) == []


def test_type_for_every_pupil_in_a_regular_school(wereld: Any) -> None:
    soort = w.get_soort(wereld, "light")
    leerling = enrol(wereld.school, 56)
    with as_eigenaar():
        OppSoort.objects.filter(pk=soort.pk).update(verplicht="altijd", vanaf_leeftijd=12)
        young = enrol(wereld.school, 56, geboortedatum=timezone.localdate() - timedelta(days=4000))

    assert missing(wereld[ZORG])[0] == (leerling.nummer, -14)
    assert [nummer for nummer, over in missing(wereld[ZORG]) if over > 0] == [young.nummer]


# --- where it shows -------------------------------------------------------------------------------------------------


def lines(client: Any, user: Any) -> dict[str, list[tuple[str, str]]]:
    client.force_login(user)
    vakken = client.get(reverse("werkplek:mijn_werk")).context["vakken"]
    return {
        vak.titel: [(regel.titel, regel.knop) for regel in vak.regels if "OPP" in regel.titel + regel.knop]
        for vak in vakken
    }


def test_mijn_werk_of_the_zorgcoordinator_begins_the_opp(client: Any, wereld: Any) -> None:
    late, soon, _ = enrol(wereld.vso, 56), enrol(wereld.vso, 30), enrol(wereld.vso, 2)
    found = lines(client, wereld.anderen[ZORG])

    assert found["Te laat"] == [(late.naam, "Begin het OPP")]
    assert found["Deze week"] == [(soon.naam, "Begin het OPP")]
    assert not any(lines(client, wereld.anderen[Rol.SCHOOLLEIDER]).values())
    assert not any(lines(client, wereld[ZORG]).values())


def test_many_pupils_without_an_opp_take_one_line(client: Any, wereld: Any) -> None:
    for _ in range(6):
        enrol(wereld.vso, 56)
    assert lines(client, wereld.anderen[ZORG])["Te laat"] == [("6 leerlingen zonder OPP", "Bekijk")]


def test_register_shows_who_has_none_and_when_it_was_due(client: Any, wereld: Any) -> None:
    late, soon, foreign = enrol(wereld.vso, 56), enrol(wereld.vso, 30), grant(wereld, 50)
    client.force_login(wereld.anderen[ZORG])

    def shown(query: str = "") -> list[tuple[str, date]]:
        rows = client.get(f"{reverse('opp:register')}?{query}").context["zonder"]
        return [(each.leerling.nummer, termijn.dag) for each, termijn in rows]

    assert shown() == [(late.nummer, dagen(14)), (soon.nummer, dagen(-12))]
    assert shown("stand=te_laat") == [(late.nummer, dagen(14))]
    assert shown("stand=afgesloten") == shown("soort=vol") == []
    assert client.post(reverse("opp:register"), {"tekst": "x"}, follow=True).context["zonder"] == []
    page = " ".join(client.get(reverse("opp:register")).text.split())
    assert "vaststellen: 14 dagen te laat" in page
    assert "2 leerlingen zonder OPP, waarvan 1 te laat" in page
    assert foreign.nummer not in page
    assert foreign.achternaam not in page


def test_numbers_of_the_school_per_swv_where_the_pupil_lives(wereld: Any) -> None:
    enrol(wereld.vso, 56, woongemeente=wereld.gemeente)
    enrol(wereld.vso, 56, woongemeente=wereld.gemeente)
    enrol(wereld.vso, 30, woongemeente=wereld.gemeente)
    with als(wereld.anderen[ZORG]):
        standen = update_schoolstand(school_id=wereld.vso.pk, vandaag=timezone.localdate())

    assert [(stand.swv_id, stand.lopend, stand.te_laat, stand.ontbreekt) for stand in standen] == [
        (wereld.swv.pk, 0, 0, 2)
    ]


def test_school_that_never_began_an_opp_is_counted_for_its_swv(client: Any, wereld: Any) -> None:
    for _ in range(7):
        enrol(wereld.vso, 56, woongemeente=wereld.gemeente)
    client.force_login(wereld[Rol.DIRECTEUR])
    assert client.get(reverse("opp:cijfers")).context["cijfers"].wordt_geteld
    with als(wereld.anderen[ZORG]):
        update_schoolstand(school_id=wereld.vso.pk, vandaag=timezone.localdate())

    (rij,) = client.get(reverse("opp:cijfers")).context["cijfers"].rijen
    assert (rij.naam, rij.cellen["ontbreekt"]) == (wereld.vso.naam, 7)


# --- queries --------------------------------------------------------------------------------------------------------


def count(client: Any, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize("name", ["opp:register", "werkplek:mijn_werk"])
def test_pages_take_as_many_queries_for_thirty_without_an_opp_as_for_one(client: Any, wereld: Any, name: str) -> None:
    client.force_login(wereld.anderen[ZORG])
    enrol(wereld.vso, 56)
    one = count(client, reverse(name))
    for _ in range(29):
        enrol(wereld.vso, 56)

    # Of Mijn werk one is for consultations that were answered, one for rounds that close, one for what this person can start.
    assert count(client, reverse(name)) == one <= 21


def test_numbers_page_takes_as_many_queries_for_thirty_schools_as_for_one(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.DIRECTEUR])

    def add_school() -> None:
        school = f.SchoolFactory(bestuur=wereld.bestuur)
        with as_eigenaar():
            f.AansluitingFactory(swv=wereld.swv, organisatie=school)
            Schoolstand.objects.create(school=school, swv=wereld.swv, peildatum=timezone.localdate(), lopend=9)

    add_school()
    one = count(client, reverse("opp:cijfers"))
    for _ in range(29):
        add_school()

    assert count(client, reverse("opp:cijfers")) == one <= 15
    assert len(client.get(reverse("opp:cijfers")).context["cijfers"].rijen) == 30
