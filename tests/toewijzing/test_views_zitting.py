"""Pages of the meetings, what a recused member sees, and the PDFs of a meeting."""

from datetime import time, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Document, Inzage
from organen.queries import get_commissie
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.conftest import GEHEIM
from toewijzing.enums import Status
from toewijzing.models import Aanvraag, Agendapunt, Zitting
from toewijzing.queries.agenda import get_agenda
from toewijzing.services.zitting import reorder_agenda


def login(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def url(zitting: Zitting, name: str = "zitting", *args: Any) -> str:
    return reverse(f"toewijzing:{name}", args=[zitting.pk, *args])


def copy_to_agenda(wereld: Any, example: Any, zitting: Zitting, nummers: range) -> None:
    """More items on the agenda, copied as the owner: only how many there are matters."""
    leerlingen = [f.LeerlingFactory(school=wereld.school) for _ in nummers]
    for leerling in leerlingen:
        f.ToegangFactory(leerling=leerling, organisatie=wereld.swv, grond="aanvraag")
    with as_eigenaar():
        document = Document.objects.filter(leerling=example.leerling).first()
        for nummer, leerling in zip(nummers, leerlingen, strict=True):
            case = copy(
                Aanvraag.objects.get(pk=example.pk),
                leerling,
                sleutel=uuid4(),
                nummer=f"2026-9{nummer:03d}",
                status=Status.GEAGENDEERD,
            )
            for advies in example.adviezen.all():
                copy(advies, leerling, aanvraag=case)
            bijlage = copy(document, leerling, uuid=uuid4())
            case.bijlagen.create(document=bijlage, leerling=leerling)
            Agendapunt.objects.create(zitting=zitting, aanvraag=case, leerling=leerling, volgorde=nummer)


def copy(row: Any, leerling: Any, **values: Any) -> Any:
    """A new row like this one, of another pupil."""
    fresh = type(row).objects.get(pk=row.pk)
    fresh.pk, fresh._state.adding, fresh.leerling = None, True, leerling
    for name, value in values.items():
        setattr(fresh, name, value)
    fresh.save()
    return fresh


# --- list and planning ----------------------------------------------------------------------------------------------


def test_list_shows_coming_and_past_meetings_of_the_own_swv(wereld: Any, zitting: Zitting) -> None:
    with as_eigenaar():
        gisteren = timezone.localdate() - timedelta(days=1)
        for swv, plaats in ((wereld.swv, "Zaal Geweest"), (wereld.ander_swv, "Zaal Anders")):
            Zitting.objects.create(
                swv=swv, orgaan=get_commissie(swv.pk), datum=gisteren, sluitingsdatum=gisteren, plaats=plaats
            )
    html = login(wereld[Rol.CVT_LID]).get(reverse("toewijzing:zittingen")).content.decode()
    assert url(zitting) in html
    assert "Zaal Geweest" in html
    assert "Zaal Anders" not in html
    assert "Plan een zitting" not in html


def test_secretaris_plans_a_meeting_with_closing_date(wereld: Any) -> None:
    client, dag = login(wereld[Rol.SECRETARIS]), timezone.localdate() + timedelta(days=30)
    data = {"datum": dag, "sluitingsdatum": dag - timedelta(days=14), "plaats": "Beverwijk", "quorum": 3}
    data["begintijd"] = "13:30"
    response = client.post(reverse("toewijzing:zitting_nieuw"), data)
    with as_eigenaar():
        planned = Zitting.objects.get(datum=dag)
    assert response.url == url(planned)
    assert (planned.quorum, planned.plaats, planned.begintijd) == (3, "Beverwijk", time(13, 30))
    again = client.post(reverse("toewijzing:zitting_nieuw"), data)
    assert again.status_code == 400
    assert "Op deze dag is al een zitting" in again.content.decode()


@pytest.mark.parametrize(
    ("dagen", "sluit", "zin"),
    [
        (-1, -1, "Deze dag is voorbij."),
        (10, 11, "De sluitingsdatum ligt op of vóór de dag van de zitting."),
    ],
)
def test_impossible_dates_are_refused_at_their_field(wereld: Any, dagen: int, sluit: int, zin: str) -> None:
    vandaag = timezone.localdate()
    data = {"datum": vandaag + timedelta(days=dagen), "sluitingsdatum": vandaag + timedelta(days=sluit), "quorum": 2}
    data["begintijd"] = "09:00"
    response = login(wereld[Rol.SECRETARIS]).post(reverse("toewijzing:zitting_nieuw"), data)
    assert response.status_code == 400
    assert zin in response.content.decode()


def test_other_swv_gets_404_and_member_cannot_plan(wereld: Any, zitting: Zitting) -> None:
    assert login(wereld.anderen[Rol.SECRETARIS]).get(url(zitting)).status_code == 404
    assert login(wereld[Rol.CVT_LID]).get(reverse("toewijzing:zitting_nieuw")).status_code == 403
    assert login(wereld[Rol.ZORGCOORDINATOR]).get(url(zitting)).status_code == 403


# --- the agenda -----------------------------------------------------------------------------------------------------


def test_agenda_shows_question_advices_documents_and_times(wereld: Any, zitting: Zitting) -> None:
    first = w.make_geagendeerd(wereld, zitting=zitting)
    second = w.make_geagendeerd(wereld, "BTV", zitting=zitting)
    html = login(wereld[Rol.CVT_VOORZITTER]).get(url(zitting)).content.decode()
    assert "09:00 uur" in html
    assert "09:15 uur" in html
    assert "categorie 1 (laag), van 1 augustus 2027 tot en met 31 juli 2028" in html
    assert html.count("Gronden van deskundige") == 2
    assert "opp.pdf" in html
    for case in (first, second):
        assert reverse("toewijzing:actie", args=[case.nummer, "adviseren"]) not in html
    assert html.count("Leg bij de zitting vast wie aanwezig is.") == 2

    with als(wereld[Rol.SECRETARIS]):
        w.record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))
    html = login(wereld[Rol.CVT_VOORZITTER]).get(url(zitting)).content.decode()
    for case in (first, second):
        assert reverse("toewijzing:actie", args=[case.nummer, "adviseren"]) in html


def test_opening_the_agenda_is_logged_for_every_pupil_on_it(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    login(wereld[Rol.CVT_LID]).get(url(zitting))
    with as_eigenaar():
        rows = Inzage.objects.filter(pagina="zitting", gebruiker=wereld[Rol.CVT_LID], object_id=zitting.pk)
        assert [row.leerling_id for row in rows] == [zaak.leerling_id]


def test_recused_member_sees_the_number_and_why(wereld: Any, zitting: Zitting, zaak: Any, gebonden: Any) -> None:
    html = login(gebonden).get(url(zitting)).content.decode()
    assert zaak.nummer in html
    assert "U doet niet mee: u werkt bij het bestuur van deze school." in html
    assert GEHEIM not in html
    assert wereld.school.naam not in html
    with as_eigenaar():
        assert not Inzage.objects.filter(pagina="zitting", gebruiker=gebonden).exists()


def test_recusal_holds_when_the_tie_has_ended(wereld: Any, zitting: Zitting, gebonden: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, achternaam=GEHEIM)
    w.make_geagendeerd(wereld, "BTV", zitting=zitting, leerling=leerling)
    with as_eigenaar():
        gebonden.lidmaatschap_set.filter(organisatie=wereld.zusterschool).update(tot=timezone.localdate())
    assert GEHEIM not in login(gebonden).get(url(zitting)).content.decode()


def test_queries_are_the_same_for_1_and_30_items(wereld: Any, zitting: Zitting) -> None:
    client, example = login(wereld[Rol.SECRETARIS]), w.make_adviezen_binnen(wereld)
    client.get(url(zitting))
    counts = []
    for nummers in (range(1), range(1, 30)):
        copy_to_agenda(wereld, example, zitting, nummers)
        with CaptureQueriesContext(connection) as queries:
            html = client.get(url(zitting)).content.decode()
        counts.append(len(queries))
    assert html.count("Lees het hele advies") == 60
    # Two of these are for votes and for guests.
    assert counts[0] == counts[1] <= 20


def test_advice_is_given_from_the_agenda(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    client = login(wereld[Rol.CVT_VOORZITTER])
    with as_eigenaar():
        leden = list(zitting.deelnames.values_list("gebruiker", flat=True))
    client.post(url(zitting, "zitting_aanwezigheid"), {"aanwezig": leden})
    data = {"versie": w.reload(zaak).versie, "oordeel": "toekennen", "motivering": "Een goede vraag."}
    assert client.post(reverse("toewijzing:actie", args=[zaak.nummer, "adviseren"]), data).status_code == 302
    html = client.get(url(zitting)).content.decode()
    assert "Advies van de commissie: toekennen" in html
    assert "Een goede vraag." in html


# --- preparing and presence -----------------------------------------------------------------------------------------


def test_ready_requests_are_put_on_the_agenda(wereld: Any, zitting: Zitting) -> None:
    ready, unready = w.make_adviezen_binnen(wereld), w.make_bij_deskundigen(wereld)
    client = login(wereld[Rol.SECRETARIS])
    html = client.get(url(zitting, "zitting_agenderen")).content.decode()
    assert ready.nummer in html
    assert unready.nummer not in html
    key = f"{ready.nummer}:{w.reload(ready).versie}"
    assert client.post(url(zitting, "zitting_agenderen"), {"aanvragen": [key]}).url == url(zitting)
    assert w.reload(ready).status == Status.GEAGENDEERD
    again = client.post(url(zitting, "zitting_agenderen"), {"aanvragen": [key]})
    assert again.status_code == 400
    assert "intussen gewijzigd" in again.content.decode()


def test_closed_agenda_takes_nothing(wereld: Any, zitting: Zitting) -> None:
    ready = w.make_adviezen_binnen(wereld)
    with as_eigenaar():
        Zitting.objects.filter(pk=zitting.pk).update(sluitingsdatum=timezone.localdate() - timedelta(days=1))
    html = login(wereld[Rol.SECRETARIS]).get(url(zitting, "zitting_agenderen")).content.decode()
    assert "De agenda is gesloten" in html
    assert ready.nummer not in html


def test_presence_is_recorded_by_secretaris_or_chair(wereld: Any, zitting: Zitting) -> None:
    data = {"aanwezig": [wereld[Rol.CVT_LID].pk]}
    assert login(wereld[Rol.CVT_LID]).post(url(zitting, "zitting_aanwezigheid"), data).status_code == 403
    login(wereld[Rol.SECRETARIS]).post(url(zitting, "zitting_aanwezigheid"), data)
    with as_eigenaar():
        present = set(zitting.deelnames.filter(aanwezig=True).values_list("gebruiker", flat=True))
    assert present == {wereld[Rol.CVT_LID].pk}
    wrong = login(wereld[Rol.SECRETARIS]).post(url(zitting, "zitting_aanwezigheid"), {"aanwezig": [999999]})
    assert wrong.status_code == 400


def test_presence_before_the_day_is_refused_with_the_day(wereld: Any) -> None:
    later = w.make_zitting(wereld, over_dagen=5)
    response = login(wereld[Rol.SECRETARIS]).post(url(later, "zitting_aanwezigheid"), {"aanwezig": []})
    assert response.status_code == 403
    assert f"{later.datum:%d-%m-%Y}" in response.content.decode()


def test_order_and_minutes_can_be_changed(wereld: Any, zitting: Zitting, zaak: Any) -> None:
    second = w.make_geagendeerd(wereld, "BTV", zitting=zitting)
    with als(wereld[Rol.SECRETARIS]):
        one, two = zitting.agendapunten.order_by("volgorde")
    data = {f"plek_{one.pk}": 2, f"minuten_{one.pk}": 20, f"plek_{two.pk}": 1, f"minuten_{two.pk}": 40}
    client = login(wereld[Rol.SECRETARIS])
    assert client.post(url(zitting, "zitting_volgorde"), data).status_code == 302
    with als(wereld[Rol.SECRETARIS]):
        rows = list(zitting.agendapunten.order_by("volgorde").values_list("aanvraag__nummer", "minuten"))
    assert rows == [(second.nummer, 40), (zaak.nummer, 20)]
    wrong = client.post(url(zitting, "zitting_volgorde"), {**data, f"minuten_{one.pk}": 0})
    assert wrong.status_code == 400


@pytest.mark.parametrize(
    ("typed", "order"),
    [
        ({3: 1}, [3, 1, 2, 4]),
        ({1: 3}, [2, 3, 1, 4]),
        ({1: 4}, [2, 3, 4, 1]),
        ({1: 2, 2: 2, 3: 2, 4: 2}, [3, 4, 2, 1]),
        ({1: 9, 4: 1}, [4, 2, 3, 1]),
    ],
)
def test_case_moved_to_a_taken_place_gets_it_and_places_are_counted_again(
    wereld: Any, zitting: Zitting, typed: dict[int, int], order: list[int]
) -> None:
    example = w.make_adviezen_binnen(wereld)
    copy_to_agenda(wereld, example, zitting, range(1, 5))
    with als(wereld[Rol.SECRETARIS]):
        pks = [punt.pk for punt in zitting.agendapunten.order_by("volgorde")]
    data = {f"plek_{pk}": typed.get(plek, plek) for plek, pk in enumerate(pks, 1)}
    client = login(wereld[Rol.SECRETARIS])

    assert client.post(url(zitting, "zitting_volgorde"), data | {f"minuten_{pk}": 15 for pk in pks}).status_code == 302

    with als(wereld[Rol.SECRETARIS]):
        found = list(zitting.agendapunten.order_by("volgorde").values_list("pk", "volgorde"))
    assert found == [(pks[was - 1], plek) for plek, was in enumerate(order, 1)]


def test_agenda_lists_its_cases_in_the_order_that_was_given(wereld: Any, zitting: Zitting) -> None:
    example = w.make_adviezen_binnen(wereld)
    copy_to_agenda(wereld, example, zitting, range(1, 9))
    given = [4, 8, 1, 6, 2, 7, 3, 5]
    with als(wereld[Rol.SECRETARIS]):
        punten = dict(zip(given, zitting.agendapunten.order_by("pk"), strict=True))
        reorder_agenda(zitting=zitting, volgorde={punt.pk: (plek, 15) for plek, punt in punten.items()})
        zaken = get_agenda(zitting, wereld[Rol.SECRETARIS], timezone.localdate())
    assert [zaak.punt_id for zaak in zaken] == [punten[plek].pk for plek in range(1, 9)]
    assert [zaak.plek for zaak in zaken] == list(range(1, 9))


# --- changing a meeting ---------------------------------------------------------------------------------------------


def velden(zitting: Zitting, **changes: Any) -> dict[str, Any]:
    dag = changes.pop("datum", zitting.datum)
    return {"datum": dag, "sluitingsdatum": dag, "begintijd": "13:30", "plaats": "Zaal 2", "quorum": 2, **changes}


def test_moved_meeting_takes_its_cases_along(wereld: Any) -> None:
    aanvraag = w.make_geagendeerd(wereld)
    with as_eigenaar():
        zitting = Zitting.objects.get(agendapunten__aanvraag=aanvraag)
    dag = zitting.datum + timedelta(days=7)
    assert (
        login(wereld[Rol.SECRETARIS]).post(url(zitting, "zitting_wijzigen"), velden(zitting, datum=dag)).status_code
        == 302
    )
    with as_eigenaar():
        zitting.refresh_from_db()
    assert (zitting.datum, zitting.begintijd, w.reload(aanvraag).zitting_op) == (dag, time(13, 30), dag)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"vervalt": "ja"}, "Er staan nog zaken op de agenda (1)."),
        ({"sluitingsdatum": "2099-01-01"}, "De sluitingsdatum ligt op of vóór de dag van de zitting."),
        ({"datum": "2020-01-01"}, "Deze dag is voorbij."),
    ],
)
def test_meeting_that_can_not_change_so_stays_as_it_is(wereld: Any, changes: dict[str, Any], words: str) -> None:
    aanvraag = w.make_geagendeerd(wereld)
    with as_eigenaar():
        zitting = Zitting.objects.get(agendapunten__aanvraag=aanvraag)
    response = login(wereld[Rol.SECRETARIS]).post(url(zitting, "zitting_wijzigen"), velden(zitting, **changes))
    assert response.status_code == 400
    assert words in response.text
    assert 'value="Zaal 2"' in response.text
    with as_eigenaar():
        assert Zitting.objects.get(pk=zitting.pk).status == "gepland"


def test_place_that_looks_like_a_bsn_is_kept_with_a_reason_that_is_logged(wereld: Any) -> None:
    zitting = w.make_zitting(wereld)
    data = velden(zitting, plaats="Zaal 111222333", geen_bsn="on", geen_bsn_reden="nummer van de zaal")
    assert login(wereld[Rol.SECRETARIS]).post(url(zitting, "zitting_wijzigen"), data).status_code == 302
    assert (ValsAlarm.objects.get().object_soort, ValsAlarm.objects.get().object_id) == ("zitting", zitting.pk)


def test_list_of_meetings_takes_as_many_queries_for_thirty_as_for_one(wereld: Any) -> None:
    client, page, counts = login(wereld[Rol.SECRETARIS]), reverse("toewijzing:zittingen"), []
    for dagen in (range(1), range(1, 30)):
        for dag in dagen:
            w.make_zitting(wereld, over_dagen=dag)
        client.get(page)
        with CaptureQueriesContext(connection) as queries:
            assert len(client.get(page).context["komend"]) == dagen.stop
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 12


def test_empty_meeting_lapses_once_and_frees_its_day(wereld: Any) -> None:
    zitting = w.make_zitting(wereld)
    client = login(wereld[Rol.SECRETARIS])
    assert client.post(url(zitting, "zitting_wijzigen"), {"vervalt": "ja"}).status_code == 302
    assert client.post(url(zitting, "zitting_wijzigen"), {"vervalt": "ja"}).status_code == 400
    assert client.post(reverse("toewijzing:zitting_nieuw"), velden(zitting)).status_code == 302


def test_neighbour_does_not_find_the_meeting(wereld: Any) -> None:
    zitting = w.make_zitting(wereld)
    assert login(wereld.anderen[Rol.SECRETARIS]).get(url(zitting, "zitting_wijzigen")).status_code == 404
