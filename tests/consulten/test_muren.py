"""Who sees the pupil of a consultation, and how long. Every negative test holds a pupil that could leak."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from consulten.enums import Consultonderwerp
from consulten.models import Consult, Consultinhoud, ConsultStap, Uurmaand, Uurregel
from leerlingen.enums import Grond, Omvang
from leerlingen.historie import get_historie
from leerlingen.models import Leerling, Toegang
from leerlingen.services import end_inschrijving
from swv.kern.historie import get_events
from swv.kern.muren import wall_context
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.consulten import wereld as c
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_meetekenen import MEE
from tests.toewijzing.test_route_lopen import DIRECTEUR, LEIDER, give_route

ZORG, CONS, SECR, CONTROLLER = Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.SECRETARIS, Rol.CONTROLLER


def read(user: Any, consult: Any) -> Any:
    """What this person reads of the question through both walls, or None."""
    with als(user):
        return Consultinhoud.objects.visible_to(user).filter(consult=consult.pk).first()


def test_the_swv_gets_access_to_the_case_and_not_to_the_dossier(wereld: Any) -> None:
    consult = c.make_gesteld(wereld)
    with as_eigenaar():
        row = Toegang.objects.get(grond=Grond.CONSULT)

    assert (row.organisatie, row.omvang, row.bron_id, row.tot) == (wereld.swv, Omvang.ZAAK, consult.pk, None)
    with als(wereld[CONS]) as user:
        assert Consultinhoud.objects.visible_to(user).get().vraag == c.VRAAG
        assert list(Leerling.objects.visible_to(user)) == []


def test_who_of_school_and_swv_reads_the_question(wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    readers = {name for name, user in wereld.mensen.items() if read(user, consult)}

    assert readers == {ZORG, Rol.SCHOOLLEIDER, CONS, SECR, Rol.DIRECTEUR}
    assert not any(read(user, consult) for user in wereld.anderen.values())


def test_another_school_of_the_same_board_reads_nothing(wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    buur = f.make_gebruiker(ZORG, wereld.zusterschool)

    assert read(buur, consult) is None
    with als(buur):
        assert (Consult.objects.count(), Consultinhoud.objects.count()) == (0, 0)


def test_from_the_day_after_closing_the_swv_no_longer_reads_about_the_pupil(wereld: Any) -> None:
    consult = c.make_gesloten(wereld)
    morgen = c.vandaag() + timedelta(days=1)

    with wall_context([wereld.swv.pk], c.vandaag(), wereld.swv.pk):
        assert (Consultinhoud.objects.count(), ConsultStap.objects.count()) == (1, 4)
    with wall_context([wereld.swv.pk], morgen, wereld.swv.pk):
        assert (Consultinhoud.objects.count(), ConsultStap.objects.count()) == (0, 0)
        assert Consult.objects.get().pk == consult.pk  # number, kind and days stay, to account for
        assert Leerling.objects.count() == 0
    with wall_context([wereld.school.pk], morgen, wereld.school.pk):
        assert Consultinhoud.objects.get().advies == c.ADVIES


def test_a_request_that_only_lies_before_the_consulent_opens_no_closed_consultation(wereld: Any, client: Any) -> None:
    consult = c.make_gesloten(wereld)
    with as_eigenaar():
        leerling = Consultinhoud.objects.get(consult=consult.pk).leerling
        Toegang.objects.filter(grond=Grond.CONSULT).update(tot=c.vandaag())
    give_route(wereld, "MAATWERK-I", MEE, LEIDER, DIRECTEUR, aantal_deskundigen=0)
    zaak = w.step(wereld, w.make_concept(wereld, "MAATWERK-I", leerling=leerling), "voorleggen_consulent", ZORG)
    for rol in (CONS, SECR, Rol.DIRECTEUR):
        assert read(wereld[rol], consult) is None, rol
        client.force_login(wereld[rol])
        page = client.get(reverse("consulten:consult", args=[consult.nummer]))
        assert page.status_code == 200, rol
        assert c.ADVIES not in page.text, rol
        assert leerling.nummer not in page.text, rol
    w.step(wereld, w.step(wereld, zaak, "meetekenen", CONS), "indienen", Rol.SCHOOLLEIDER)
    assert read(wereld[CONS], consult) is not None


def test_without_a_pupil_the_swv_keeps_reading(wereld: Any) -> None:
    c.make_gesloten(wereld, Consultonderwerp.GROEP)

    with wall_context([wereld.swv.pk], c.vandaag() + timedelta(days=30), wereld.swv.pk):
        assert Consultinhoud.objects.get().groep == "klas 2b"


def test_reopening_gives_the_swv_the_question_back(wereld: Any) -> None:
    consult = c.step(wereld, c.make_gesloten(wereld), "heropenen", ZORG, reason="Nog een vraag.")

    with wall_context([wereld.swv.pk], c.vandaag() + timedelta(days=1), wereld.swv.pk):
        assert Consultinhoud.objects.get().consult_id == consult.pk


def test_a_school_that_the_pupil_left_no_longer_reads_about_it(wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    with als(wereld[ZORG]) as by:
        leerling = Consultinhoud.objects.get(consult=consult.pk).leerling
        end_inschrijving(inschrijving=leerling.inschrijving_set.get(), tot=c.vandaag() + timedelta(days=1), by=by)

    with wall_context([wereld.school.pk], c.vandaag() + timedelta(days=1), wereld.school.pk):
        assert Consultinhoud.objects.count() == 0


def test_after_the_end_of_a_role_nothing_is_seen(wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    user = wereld[CONS]
    with as_eigenaar():
        user.lidmaatschap_set.update(tot=timezone.localdate())
    fresh = type(user).objects.get(pk=user.pk)

    assert fresh.lidmaatschap is None
    assert list(Consult.objects.visible_to(fresh)) == []
    assert list(Consultinhoud.objects.visible_to(fresh).filter(consult=consult.pk)) == []


def test_a_controller_counts_consultations_and_reads_no_question_step_or_pupil(wereld: Any) -> None:
    c.make_beantwoord(wereld)
    c.make_gesteld(wereld, Consultonderwerp.GROEP)

    with als(wereld[CONTROLLER]) as user:
        assert Consult.objects.counted_by(user).count() == 2
        assert list(Consult.objects.visible_to(user)) == []
        assert (Consultinhoud.objects.count(), ConsultStap.objects.count(), Leerling.objects.count()) == (0, 0, 0)
        assert get_events(Consultinhoud).count() == 0


def test_a_controller_writes_no_consultation_behind_the_first_wall(wereld: Any) -> None:
    consult = c.make_gesteld(wereld, Consultonderwerp.SCHOOL)

    with als(wereld[CONTROLLER]):
        assert Consult.objects.filter(pk=consult.pk).update(uitkomst="") == 0


def test_hours_of_another_swv_are_not_there(wereld: Any) -> None:
    c.make_uren(wereld)

    for user in wereld.anderen.values():
        with als(user):
            assert Uurregel.objects.count() == 0
    with als(wereld[CONTROLLER]) as user:
        assert Uurregel.objects.visible_to(user).count() == 1
        assert list(Uurregel.objects.written_by(user)) == []


def test_a_school_can_not_write_hours_nor_close_a_month(wereld: Any) -> None:
    regel = c.make_uren(wereld)

    with als(wereld[ZORG]):
        assert Uurregel.objects.filter(pk=regel.pk).update(minuten=15) == 0
        with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
            Uurmaand.objects.create(swv=wereld.swv, maand=c.vandaag().replace(day=1), gesloten_door=wereld[ZORG])


def test_the_history_of_the_pupil_tells_the_question_to_who_reads_it(wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    with als(wereld[ZORG]):
        leerling = Consultinhoud.objects.get(consult=consult.pk).leerling
    told = {}
    for name in (ZORG, SECR, CONTROLLER):
        with als(wereld[name]) as user:
            rows, _ = get_historie(leerling, user, aantal=100)
            told[name] = {
                value.nieuw for row in rows if row.soort == "vraag en antwoord van een consult" for value in row.velden
            }

    assert {c.VRAAG, c.ADVIES} <= told[ZORG]
    assert {c.VRAAG, c.ADVIES} <= told[SECR]
    assert told[CONTROLLER] == set()


def test_every_change_of_consultation_and_hours_leaves_a_row_of_history_with_who(wereld: Any) -> None:
    c.make_beantwoord(wereld)
    c.make_uren(wereld)

    with as_eigenaar():
        consulten = list(get_events(Consult).order_by("pgh_id").values_list("pgh_label", "status"))
        actor = get_events(Uurregel).get().pgh_context["gebruiker"]
    assert consulten == [("insert", "gesteld"), ("update", "opgepakt"), ("update", "beantwoord")]
    assert actor == wereld[CONS].pk


def test_the_answer_of_a_closed_consultation_is_final_also_by_raw_sql(wereld: Any) -> None:
    consult = c.make_gesloten(wereld)

    with (
        als(wereld[ZORG]), pytest.raises(IntegrityError, match="belongs to what is final"), transaction.atomic(),
        connection.cursor() as cursor,
    ):  # fmt: skip
        cursor.execute("update consulten_consultinhoud set advies = 'x' where consult_id = %s", [consult.pk])


def test_the_request_of_a_consultation_stays_that_request(wereld: Any) -> None:
    consult = c.step(wereld, c.make_gesteld(wereld), "aanvraag_maken", ZORG, aanvraagsoort=wereld.soorten["BTV"])

    with als(wereld[ZORG]), pytest.raises(IntegrityError, match="this change is not made"), transaction.atomic():
        Consult.objects.filter(pk=consult.pk).update(aanvraag=None)
