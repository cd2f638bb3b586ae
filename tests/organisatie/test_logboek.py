"""The page of the log of security events: who sees which lines, how they are found, and what they alarm about."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from swv.kern.logboek import record_event
from swv.kern.models import Afloop, Beveiligingsgebeurtenis, Beveiligingssoort
from swv.organisatie.enums import Rol
from swv.organisatie.presentatie import describe_gegevens
from swv.organisatie.queries import count_unknown, get_gebeurtenissen
from swv.organisatie.werk.beveiliging import get_werk
from tests import factories as f
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
S = Beveiligingssoort
URL = reverse("organisatie:beveiligingslogboek")
CSV = reverse("organisatie:beveiligingslogboek_bestand")
LEZERS = {Rol.BEHEERDER, Rol.AUDITOR}


def enter(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def names(user: Any) -> set[str]:
    return {row.betreft.naam for row in get_gebeurtenissen(user).select_related("betreft")}


def make(soort: str = S.INGELOGD, *, keren: int = 1, **fields: Any) -> Beveiligingsgebeurtenis:
    """A line as it stands in the table, made by the owner: with any time and place."""
    with as_eigenaar():
        return Beveiligingsgebeurtenis.objects.create(soort=soort, aantal=keren, **fields)


# --- who sees what --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", sorted(Rol.values))
def test_only_beheerder_and_fg_see_lines_and_only_of_their_own_swv(wereld: Any, rol: str) -> None:
    own, other = wereld[Rol.CONTROLLER], wereld.anderen[Rol.CONTROLLER]
    for person in (own, other):
        record_event(S.INGELOGD, gebruiker_id=person.pk, betreft_id=person.pk)
    record_event(S.INLOGGEN_MISLUKT, uitkomst=Afloop.GEWEIGERD)
    assert names(wereld[rol]) == ({own.naam} if rol in LEZERS else set())
    assert names(wereld.anderen[rol]) == ({other.naam} if rol in LEZERS else set())
    assert enter(wereld[rol]).get(URL).status_code == (200 if rol in LEZERS else 403)


@pytest.mark.parametrize("scope", ["accountant", "inspectie"])
def test_other_auditor_sees_nothing(wereld: Any, scope: str) -> None:
    user = f.make_gebruiker(Rol.AUDITOR, wereld.swv, scope=scope, tot=timezone.localdate() + timedelta(days=9))
    record_event(S.INGELOGD, gebruiker_id=wereld[Rol.CONTROLLER].pk)
    assert [enter(user).get(url).status_code for url in (URL, CSV)] == [403, 403]
    assert not get_gebeurtenissen(user).exists()


def test_fg_sees_the_days_of_the_audit_only(wereld: Any) -> None:
    fg, person = wereld[Rol.AUDITOR], wereld[Rol.CONTROLLER]
    van = fg.lid.onderzoek[0]
    begin = timezone.make_aware(datetime(van.year, van.month, van.day))
    for op in (begin - timedelta(seconds=1), begin):
        make(op=op, laatst_op=op, betreft=person, swvs=[wereld.swv.pk])
    assert list(get_gebeurtenissen(fg).values_list("op", flat=True)) == [begin]
    assert get_gebeurtenissen(wereld[Rol.BEHEERDER]).count() == 2


def test_person_of_two_swvs_is_seen_by_both_and_a_role_by_the_one_it_is_at(wereld: Any) -> None:
    person = wereld.anderen[Rol.ZORGCOORDINATOR]
    record_event(S.INGELOGD, gebruiker_id=person.pk, betreft_id=person.pk)
    assert Beveiligingsgebeurtenis.objects.get().swvs == [wereld.swv.pk, wereld.ander_swv.pk]
    assert names(wereld[Rol.BEHEERDER]) == names(wereld.anderen[Rol.BEHEERDER]) == {person.naam}


def test_person_without_a_role_today_stays_with_the_swv_of_before(wereld: Any) -> None:
    person = f.make_gebruiker(
        Rol.CONTROLLER, wereld.swv, van=timezone.localdate() - timedelta(days=9), tot=timezone.localdate()
    )
    record_event(S.INLOGGEN_MISLUKT, betreft_id=person.pk, uitkomst=Afloop.GEWEIGERD)
    assert names(wereld[Rol.BEHEERDER]) == {person.naam}


def test_person_of_an_organisation_that_left_stays_with_the_swv_of_before(wereld: Any) -> None:
    school = f.SchoolFactory()
    f.AansluitingFactory(swv=wereld.swv, organisatie=school, tot=timezone.localdate())
    person = f.make_gebruiker(Rol.SCHOOLLEIDER, school)
    record_event(S.INLOGGEN_MISLUKT, betreft_id=person.pk, uitkomst=Afloop.GEWEIGERD)
    assert Beveiligingsgebeurtenis.objects.get().swvs == [wereld.swv.pk]


def test_expert_from_outside_is_seen_by_every_swv_that_could_ask_one(wereld: Any) -> None:
    person = wereld["deskundige_extern"]
    record_event(S.INLOGGEN_MISLUKT, betreft_id=person.pk, uitkomst=Afloop.GEWEIGERD)
    assert names(wereld[Rol.BEHEERDER]) == names(wereld.anderen[Rol.BEHEERDER]) == {person.naam}
    assert count_unknown(wereld[Rol.BEHEERDER], timezone.now() - timedelta(days=1)) == {}


def test_unknown_address_is_a_count_for_the_beheerder_and_nothing_for_others(wereld: Any) -> None:
    sinds = timezone.now() - timedelta(days=7)
    for _ in range(4):
        record_event(S.INLOGGEN_MISLUKT, uitkomst=Afloop.GEWEIGERD)
    make(S.INLOGGEN_MISLUKT, op=sinds - timedelta(days=1), swvs=[])
    assert count_unknown(wereld[Rol.BEHEERDER], sinds) == {"inloggen_mislukt": 4}
    assert count_unknown(wereld[Rol.AUDITOR], sinds) == {}
    page = enter(wereld[Rol.BEHEERDER]).get(URL).content.decode()
    assert "inloggen mislukt 4 keer" in page
    assert "zonder bekend account" not in enter(wereld[Rol.AUDITOR]).get(URL).content.decode()


# --- finding --------------------------------------------------------------------------------------------------------


def search(user: Any, **chosen: Any) -> set[str]:
    """What stands in the second and the sixth column of the rows found: kind, and whom it is about."""
    response = enter(user).get(URL, {"uitkomst": "", **chosen})
    return {f"{row.cellen[1][0]} {row.cellen[5][0]}" for row in response.context["rijen"]}


def test_filter_by_kind_person_outcome_and_days(wereld: Any) -> None:
    beheerder, een, twee = (wereld[rol] for rol in (Rol.BEHEERDER, Rol.CONTROLLER, Rol.SECRETARIS))
    vandaag = timezone.localdate()
    lang = timezone.now() - timedelta(days=40)
    make(S.UITGELOGD, betreft=een, swvs=[wereld.swv.pk])
    make(S.UITGELOGD, betreft=twee, swvs=[wereld.swv.pk], op=lang, laatst_op=lang)
    make(S.TWEEDE_STAP_MISLUKT, betreft=twee, swvs=[wereld.swv.pk], uitkomst=Afloop.GEWEIGERD)
    uit_een, uit_twee, mislukt = f"Uitgelogd {een.naam}", f"Uitgelogd {twee.naam}", f"Tweede stap mislukt {twee.naam}"
    assert search(beheerder, soort="uitgelogd") == {uit_een, uit_twee}
    assert search(beheerder, wie=twee.pk) == {uit_twee, mislukt}
    assert search(beheerder, uitkomst="geweigerd") == {mislukt}
    assert search(beheerder, soort="uitgelogd", van=vandaag) == {uit_een}
    dag = timezone.localtime(lang).date()
    assert search(beheerder, van=dag, tot_en_met=dag) == {uit_twee}


@pytest.mark.parametrize(
    "chosen",
    [
        {"soort": "onzin"}, {"wie": "0"}, {"wie": "abc"}, {"uitkomst": "x"}, {"van": "31-02-2026"},
        {"van": "2026-02-02", "tot_en_met": "2026-02-01"}, {"wie": "9" * 30},
    ],
)  # fmt: skip
def test_wrong_filter_is_refused_without_rows(wereld: Any, chosen: dict[str, str]) -> None:
    make(betreft=wereld[Rol.CONTROLLER], swvs=[wereld.swv.pk])
    response = enter(wereld[Rol.BEHEERDER]).get(URL, chosen)
    assert (response.status_code, response.context["rijen"]) == (400, [])


def test_person_of_another_swv_can_not_be_chosen(wereld: Any) -> None:
    response = enter(wereld[Rol.BEHEERDER]).get(URL, {"wie": wereld.anderen[Rol.CONTROLLER].pk})
    assert response.status_code == 400


def test_number_of_queries_does_not_grow_with_the_lines(wereld: Any) -> None:
    client = enter(wereld[Rol.BEHEERDER])

    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(URL, {"soort": ""}).status_code == 200
        return len(captured)

    count()
    before = count()
    for rol in (Rol.CONTROLLER, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT):
        for _ in range(10):
            make(betreft=wereld[rol], gebruiker=wereld[rol], swvs=[wereld.swv.pk])
    assert count() == before


@pytest.mark.parametrize(
    ("where", "index"),
    [
        ("true", "gebeurtenis_op"),
        ("soort = 'ingelogd'", "gebeurtenis_soort_op"),
        ("gebruiker_id = 1", "gebeurtenis_gebruiker_op"),
        ("betreft_id = 1", "gebeurtenis_betreft_op"),
    ],
)
def test_each_order_of_the_list_is_read_along_an_index(wereld: Any, where: str, index: str) -> None:
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute(
            "insert into kern_beveiligingsgebeurtenis"
            " (soort, uitkomst, op, laatst_op, aantal, swvs, kanaal, gegevens)"
            " select 'uitgelogd', 'gelukt', now(), now(), 1, '{}', 'pagina', '{}' from generate_series(1, 3000)"
        )
        cursor.execute("analyze kern_beveiligingsgebeurtenis")
    with connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan = off")
        cursor.execute("set local enable_sort = off")
        cursor.execute(
            f"explain select id from kern_beveiligingsgebeurtenis where {where} order by op desc, id desc limit 30"
        )
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert f"using {index} " in plan, plan


def test_file_holds_what_the_page_shows(wereld: Any) -> None:
    person = wereld[Rol.CONTROLLER]
    make(S.UITGELOGD, betreft=person, swvs=[wereld.swv.pk], gegevens={"rol": "directeur"}, herkomst="10.0.0.7")
    text = enter(wereld[Rol.AUDITOR]).get(CSV, {"soort": "uitgelogd"}).content.decode("utf-8-sig")
    head, row = text.strip().splitlines()
    assert head.split(";") == ["Wanneer", "Wat", "Uitkomst", "Keren", "Wie", "Om wie", "Vanwaar", "Bijzonderheden"]
    assert row.split(";")[1:] == [
        "Uitgelogd", "gelukt", "1", "", person.naam, "10.0.0.7 · pagina", "rol: directeur",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("gegevens", "tekst"),
    [
        ({}, ""),
        ({"rol": "cvt_voorzitter", "scope": None}, "rol: voorzitter CvT"),
        ({"wat": "toewijzing:aanvragen_export", "rijen": 12, "vorm": "csv"}, "waar: aanvragen export · regels: 12 · soort bestand: csv"),
        ({"iets": 3}, "iets: 3"),
    ],
)  # fmt: skip
def test_particulars_in_words(gegevens: dict[str, Any], tekst: str) -> None:
    assert describe_gegevens(gegevens) == tekst


# --- alarms ---------------------------------------------------------------------------------------------------------


def alarms(user: Any) -> list[tuple[str, str]]:
    return [(line.titel, line.stand) for line in get_werk(user, timezone.localdate())]


@pytest.mark.parametrize(
    ("soort", "keren", "titel"),
    [
        (S.INLOGGEN_MISLUKT, 10, "Vaak mislukt om in te loggen"),
        (S.TOEGANG_GEWEIGERD, 50, "Vaak geen toegang gekregen"),
        (S.GEEXPORTEERD, 25, "Veel bestanden meegenomen"),
    ],
)
def test_alarm_rings_at_its_threshold_and_not_before(wereld: Any, soort: str, keren: int, titel: str) -> None:
    person = wereld[Rol.CONTROLLER]
    make(soort, keren=keren - 1, betreft=person, swvs=[wereld.swv.pk])
    assert alarms(wereld[Rol.BEHEERDER]) == []
    make(soort, betreft=person, swvs=[wereld.swv.pk])
    expected = [(titel, f"{person.naam}: {keren} keer")]
    assert alarms(wereld[Rol.BEHEERDER]) == alarms(wereld[Rol.AUDITOR]) == expected
    assert alarms(wereld[Rol.SECRETARIS]) == alarms(wereld.anderen[Rol.BEHEERDER]) == []


def test_alarm_is_over_after_its_day(wereld: Any) -> None:
    op = timezone.now() - timedelta(days=2)
    make(S.GEEXPORTEERD, keren=99, gebruiker=wereld[Rol.CONTROLLER], swvs=[wereld.swv.pk], op=op, laatst_op=op)
    assert alarms(wereld[Rol.BEHEERDER]) == []


def test_new_beheerder_is_told_and_another_role_is_not(wereld: Any) -> None:
    een, twee = wereld[Rol.CONTROLLER], wereld[Rol.SECRETARIS]
    make(S.ROL_GEGEVEN, betreft=een, gegevens={"rol": "beheerder"}, swvs=[wereld.swv.pk])
    make(S.ROL_GEGEVEN, betreft=twee, gegevens={"rol": "consulent"}, swvs=[wereld.swv.pk])
    assert alarms(wereld[Rol.AUDITOR]) == [("Nieuwe beheerder", een.naam)]


def test_new_beheerder_is_not_told_of_the_own_role(wereld: Any) -> None:
    zelf = wereld[Rol.BEHEERDER]
    make(S.ROL_GEGEVEN, betreft=zelf, gegevens={"rol": "beheerder"}, swvs=[wereld.swv.pk])
    make(S.GEEXPORTEERD, keren=30, gebruiker=zelf, swvs=[wereld.swv.pk])
    files = ("Veel bestanden meegenomen", f"{zelf.naam}: 30 keer")
    assert alarms(zelf) == [files]
    assert alarms(wereld[Rol.AUDITOR]) == [files, ("Nieuwe beheerder", zelf.naam)]


def test_alarms_cost_two_queries_however_many_there_are(wereld: Any) -> None:
    for rol in (Rol.CONTROLLER, Rol.SECRETARIS, Rol.DIRECTEUR):
        make(S.GEEXPORTEERD, keren=30, gebruiker=wereld[rol], swvs=[wereld.swv.pk])
    user = wereld[Rol.BEHEERDER]
    assert user.lid
    with CaptureQueriesContext(connection) as captured:
        assert len(get_werk(user, timezone.localdate())) == 3
    assert len(captured) == 2
