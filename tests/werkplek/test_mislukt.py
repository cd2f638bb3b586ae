"""Wat mislukte: jobs and nightly rounds, each told to who can do something about it and to nobody else."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from swv.kern import tasks
from swv.kern.berichten import TAAKSOORT as MAIL
from swv.kern.models import Nachtronde, Taak
from swv.kern.taken import get_soorten, nacht, run_taak
from swv.kern.taken import taak as taken
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als
from toewijzing.models import Brief
from werkplek.presentatie.mislukt import NACHTTAKEN, explain_fout
from werkplek.queries.onderwerp import SOORTEN

pytestmark = pytest.mark.django_db
PAGINA = reverse("werkplek:mislukt")


@pytest.fixture(autouse=True)
def _no_worker(monkeypatch):
    monkeypatch.setattr(taken, "hand_out", lambda *args: True)


def read(client, user):
    client.force_login(user)
    answer = client.get(PAGINA)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split("<main")[1].split())


def fail(soort, object_id, **fields):
    return Taak.objects.create(soort=soort, object_id=object_id, status="mislukt", fout="Het lukte niet.", **fields)


def test_every_kind_of_job_has_a_name_and_every_nightly_job_too():
    assert set(SOORTEN) == get_soorten() - {MAIL}
    assert set(NACHTTAKEN) == nacht.get_namen()


def test_letter_that_failed_is_for_the_secretaris_and_not_for_the_beheerder(client, wereld):
    zaak = w.make_besloten(wereld)
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.filter(besluit__aanvraag=zaak).first()
    fail("brief", brief.pk, organisaties=[wereld.swv.pk])
    page = read(client, wereld[Rol.SECRETARIS])
    link = reverse("toewijzing:aanvraag", args=[zaak.nummer])
    assert ("Brief over een besluit" in page, link in page) == (True, True)
    assert "Er is niets mislukt" in read(client, wereld[Rol.BEHEERDER])


def test_job_of_the_swv_is_for_its_beheerder_only(client, wereld):
    fail("cijfers_tellen", wereld.swv.pk, organisaties=[wereld.swv.pk])
    assert "Cijfers tellen voor Sturing" in read(client, wereld[Rol.BEHEERDER])
    assert "Er is niets mislukt" in read(client, wereld[Rol.SECRETARIS])
    other = f.LidmaatschapFactory(rol=Rol.BEHEERDER, organisatie=wereld.ander_swv).gebruiker
    assert "Er is niets mislukt" in read(client, other)


def test_who_started_it_reads_it_and_may_try_again(client, wereld):
    taak = fail("opp_pdf", 1, organisaties=[wereld.school.pk], gebruiker=wereld[Rol.ZORGCOORDINATOR])
    assert "OPP als PDF" in read(client, wereld[Rol.ZORGCOORDINATOR])
    assert "Er is niets mislukt" in read(client, wereld[Rol.SCHOOLLEIDER])
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    client.post(reverse("werkplek:mislukt_opnieuw", args=[taak.pk]))
    taak.refresh_from_db()
    assert (taak.status, taak.fout) == ("wacht", "")


def test_page_takes_as_many_queries_for_thirty_as_for_one(client, wereld, django_assert_num_queries):
    zaak = w.make_besloten(wereld)
    with als(wereld[Rol.SECRETARIS]):
        brief = Brief.objects.filter(besluit__aanvraag=zaak).first()
    client.force_login(wereld[Rol.SECRETARIS])
    fail("brief", brief.pk, organisaties=[wereld.swv.pk])
    client.get(PAGINA)
    for aantal in (1, 30):
        for _ in range(aantal - 1):
            fail("brief", brief.pk, organisaties=[wereld.swv.pk])
        with django_assert_num_queries(11):
            page = client.get(PAGINA).content.decode()
        assert page.count("Brief over een besluit</strong>") == aantal


def make_nights(gelukt_op):
    for naam in nacht.get_namen():
        Nachtronde.objects.create(naam=naam, gelukt_op=gelukt_op)


def test_nightly_job_that_did_not_run_for_a_day_is_told_to_the_beheerder_only(client, wereld, monkeypatch):
    nu = timezone.now()
    monkeypatch.setattr(nacht, "UITERLIJK", timedelta(0))
    make_nights(nu + timedelta(hours=1))
    assert "Er is niets mislukt" in read(client, wereld[Rol.BEHEERDER])
    Nachtronde.objects.filter(naam="rapportage.dagelijks").update(gelukt_op=nu - timedelta(days=2))
    page = read(client, wereld[Rol.BEHEERDER])
    assert page.count("De taak is niet gestart.") == 1
    assert "Cijfers tellen voor Sturing" in page
    assert "Er is niets mislukt" in read(client, wereld[Rol.SECRETARIS])


def test_nightly_job_that_failed_is_shown_until_it_goes_well():
    nu = timezone.now()
    tasks.keep_failure(sender=tasks.ruim_sessies_op, exception=OSError("x"))
    (gemist,) = nacht.get_gemist(nu)
    assert (gemist.naam, gemist.fout) == ("kern.ruim_sessies_op", "OSError")
    tasks.keep_success(sender=tasks.ruim_sessies_op)
    assert nacht.get_gemist(nu) == []


def test_sweep_of_every_fifteen_seconds_is_not_kept():
    tasks.keep_success(sender=tasks.veeg_taken)
    assert not Nachtronde.objects.exists()
    assert "kern.veeg_taken" in {each["task"] for each in settings.CELERY_BEAT_SCHEDULE.values()}


def test_nightly_job_by_hand_runs_once_however_often_one_clicks(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    nu = timezone.now().replace(minute=5)
    first = nacht.run_now(naam="kern.ruim_sessies_op", by=wereld[Rol.BEHEERDER], nu=nu)
    assert nacht.run_now(naam="kern.ruim_sessies_op", by=wereld[Rol.BEHEERDER], nu=nu) == first
    run_taak(first.pk)
    first.refresh_from_db()
    assert first.status == "gereed"
    assert Nachtronde.objects.get().gelukt_op is not None


def test_unknown_nightly_job_is_not_started(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    assert client.post(reverse("werkplek:mislukt_nacht", args=["kern.veeg_taken"])).status_code == 404
    assert client.post(reverse("werkplek:mislukt_nacht", args=["kern.ruim_sessies_op"])).status_code == 302
    assert Taak.objects.get().soort == nacht.TAAKSOORT


@pytest.mark.parametrize(
    ("fout", "words"),
    [
        ("Het is drie keer niet gelukt (SMTPServerDisconnected).",
         "Het is drie keer niet gelukt: de mailserver verbrak de verbinding."),
        ("Het is drie keer niet gelukt (KeyError).", "Het is drie keer niet gelukt: er ging bij ons iets mis."),
        ("Het mailadres wordt niet aangenomen.", "Het mailadres wordt niet aangenomen."),
    ],
)  # fmt: skip
def test_reason_is_plain_dutch(fout, words):
    assert explain_fout(fout) == words


@pytest.mark.parametrize(("rol", "staat"), [(Rol.BEHEERDER, True), (Rol.SECRETARIS, True), (Rol.DIRECTEUR, False)])
def test_page_stands_in_the_menu_of_who_looks_after_it(client, wereld, rol, staat):
    client.force_login(wereld[rol])
    assert (f'href="{PAGINA}"' in client.get("/help/").content.decode()) is staat
