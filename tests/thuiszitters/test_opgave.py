"""The return: as known then and as known now, frozen when sent, and the list behind each figure."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils import timezone

from swv.kern.models import Taak
from swv.kern.pdf import is_tagged
from swv.kern.taken import run_taak
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.models import Kwartaalopgave, Opgaveregel, Verzuimperiode
from thuiszitters.presentatie.opgave import get_pdf_context, get_stroom
from thuiszitters.queries.opgave import end_of_day, get_achter, get_opgave, get_overzicht
from thuiszitters.services.opgave import get_quarter_start, send_opgave, verify_opgave

SECR, CONS, ZORG = Rol.SECRETARIS, Rol.CONSULENT, Rol.ZORGCOORDINATOR


def count(streek: Any, peil: int, bekend: datetime | None = None) -> dict[str, int]:
    with als(streek[SECR]):
        return {
            k: n for k, n in get_opgave(streek.swv.pk, t.dagen(peil), bekend or timezone.now()).aantallen.items() if n
        }


def known(dagen: int) -> datetime:
    return end_of_day(t.dagen(dagen))


def backdate(zaak: Any, dagen: int) -> None:
    """As if everything of this case had been recorded so many days ago."""
    with as_eigenaar():
        moment = timezone.now() - timedelta(days=dagen)
        Verzuimperiode.objects.filter(thuiszitter=zaak).update(vastgelegd_op=moment)


def test_each_category_counts_in_its_column(streek: Any) -> None:
    for sinds, code in (
        (20, "relatief"),
        (40, "relatief"),
        (120, "relatief"),
        (50, "dreigend"),
        (30, "vrijstelling_15"),
    ):
        t.make_gemeld(streek, sinds=sinds, code=code)

    assert count(streek, 0) == {"kort": 1, "lang": 1, "vrijstelling": 1}
    assert count(streek, 35) == {"kort": 1}


def test_what_was_reported_later_is_known_now_and_was_not_then(streek: Any) -> None:
    zaak = t.make_gemeld(streek, sinds=60)
    backdate(zaak, 10)

    assert count(streek, 20) == {"kort": 1}
    assert count(streek, 20, known(20)) == {}
    assert count(streek, 20, known(10)) == {"kort": 1}


def test_a_correction_changes_what_is_known_now_and_not_what_was_known_then(streek: Any) -> None:
    zaak = t.make_gemeld(streek, sinds=40)
    backdate(zaak, 39)
    t.step(streek, zaak, "periode_wijzigen", categorie=t.categorie("relatief"), van=t.dagen(130))

    assert count(streek, 5, known(5)) == {"kort": 1}
    assert count(streek, 5) == {"lang": 1}


def test_no_thuiszitter_after_all_was_counted_then(streek: Any) -> None:
    zaak = t.make_gemeld(streek, sinds=60)
    backdate(zaak, 59)
    t.step(streek, zaak, "geen_thuiszitter", reason="Verhuisd.")

    assert count(streek, 5, known(5)) == {"kort": 1}
    assert count(streek, 5) == {}


def test_a_pupil_back_before_the_day_does_not_count(streek: Any) -> None:
    t.make_nazorg(streek, sinds=60, terug=10)

    assert count(streek, 11) == {"kort": 1}
    assert count(streek, 10) == {}


def test_other_swv_is_not_in_it(wereld: Any) -> None:
    t.make_alles(wereld)

    with als(wereld.anderen[SECR]):
        assert sum(get_opgave(wereld.swv.pk, t.vandaag(), timezone.now()).aantallen.values()) == 0
        assert get_opgave(wereld.ander_swv.pk, t.vandaag(), timezone.now()).aantallen["kort"] == 1


def test_the_list_behind_a_figure_is_within_rights(streek: Any) -> None:
    zaak = t.make_gemeld(streek)
    with als(streek[SECR]):
        regels = get_opgave(streek.swv.pk, t.vandaag(), timezone.now()).regels

    for wie, seen in ((streek[SECR], [zaak.pk]), (streek.anderen[SECR], []), (streek[Rol.CONTROLLER], [])):
        with als(wie) as user:
            assert [row.zaak.pk for row in get_achter(user, regels, "kort")] == seen


# --- frozen ---------------------------------------------------------------------------------------------------------


def send(streek: Any) -> Kwartaalopgave:
    with als(streek[SECR]) as by:
        return send_opgave(swv=streek.swv, peildatum=t.vandaag(), by=by, nu=timezone.now())


def test_what_was_sent_does_not_change_any_more(streek: Any) -> None:
    zaak = t.make_gemeld(streek)
    sent = send(streek)
    t.step(streek, zaak, "geen_thuiszitter", reason="Verhuisd.")

    assert count(streek, 0) == {}
    with als(streek[SECR]) as user:
        found = Kwartaalopgave.objects.visible_to(user).select_related("swv").get(pk=sent.pk)
        assert found.cijfers["aantallen"] == {"kort": 1, "lang": 0, "absoluut": 0, "vrijstelling": 0}
        assert verify_opgave(found)
        found.cijfers["aantallen"]["kort"] = 2
        assert not verify_opgave(found)


def test_a_second_return_of_the_same_day_is_an_improved_one(streek: Any) -> None:
    t.make_gemeld(streek)

    assert [send(streek).volgnummer, send(streek).volgnummer] == [1, 2]


def test_lines_of_a_return_can_not_be_changed_or_removed(streek: Any) -> None:
    t.make_gemeld(streek)
    send(streek)
    for change in (lambda rows: rows.update(kolom="lang"), lambda rows: rows.delete()):
        with als(streek[SECR]), pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
            change(Opgaveregel.objects.all())


def test_a_day_to_come_is_refused(streek: Any) -> None:
    with als(streek[SECR]) as by, pytest.raises(ValidationError, match="moet nog komen"):
        send_opgave(swv=streek.swv, peildatum=t.dagen(-1), by=by, nu=timezone.now())


def test_pdf_is_made_by_the_job_and_names_nobody(streek: Any) -> None:
    zaak = t.make_gemeld(streek)
    sent = send(streek)
    taak = Taak.objects.get(soort="thuiszitters.opgave_pdf", object_id=sent.pk)
    run_taak(taak.pk)

    with als(streek[SECR]):
        found = Kwartaalopgave.objects.select_related("swv", "verzonden_door").get(pk=sent.pk)
        with found.bestand.open("rb") as bestand:
            content = bestand.read()
        assert is_tagged(content)
        assert get_pdf_context(found)["klopt"]
    assert zaak.leerling.achternaam.encode() not in content
    assert Taak.objects.get(pk=taak.pk).status == "gereed"


# --- the overview ---------------------------------------------------------------------------------------------------


def test_overview_counts_flow_causes_and_plans(streek: Any) -> None:
    langer = t.make_actief(streek, sinds=130)
    t.make_nazorg(streek, sinds=60, terug=5)
    t.make_gemeld(streek, sinds=10)
    t.step(streek, langer, "interventie_toevoegen", soort="aanbod", wat="plek", van=t.dagen(100))
    with als(streek[SECR]):
        found = get_overzicht(streek.swv.pk, t.dagen(40), t.vandaag(), timezone.now())

    stroom = found.stroom
    assert (stroom.begin, stroom.instroom, stroom.uitstroom, stroom.eind) == (1, 1, 1, 1)
    assert (stroom.langer_dan_drie_maanden, stroom.met_plan_op_tijd, stroom.dagen_mediaan) == (1, 1, 131)
    assert found.oorzaken == {"angst of schoolweigering": 1}


STROOM = {"dagen_gemiddeld": 60, "dagen_mediaan": 50}


@pytest.mark.parametrize(
    ("getallen", "verborgen"),
    [
        ((10, 7, 6, 11, 6, 6), 0),
        ((10, 2, 6, 6, 6, 6), 4),  # one small number follows from the other three
        ((10, 7, 6, 11, 6, 5), 2),  # one without a plan
        ((10, 3, 6, 7, 6, 2), 6),
        ((0, 0, 0, 0, 0, 0), 0),
    ],
)
def test_small_numbers_of_the_flow_are_hidden(getallen: tuple[int, ...], verborgen: int) -> None:
    names = ("begin", "instroom", "uitstroom", "eind", "langer_dan_drie_maanden", "met_plan_op_tijd")
    stroom = {**STROOM, **dict(zip(names, getallen, strict=True))}

    shown = get_stroom(stroom, alles=False)
    assert sum("minder dan" in tekst for _, tekst in shown) == verborgen
    assert sum("minder dan" in tekst for _, tekst in get_stroom(stroom, alles=True)) == 0


@pytest.mark.parametrize(
    ("dag", "begin"), [((2026, 9, 30), (2026, 7, 1)), ((2026, 10, 1), (2026, 10, 1)), ((2026, 2, 28), (2026, 1, 1))]
)
def test_quarter(dag: tuple[int, ...], begin: tuple[int, ...]) -> None:
    assert get_quarter_start(date(*dag)) == date(*begin)
