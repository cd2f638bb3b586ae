"""A mail server refuses an address: who can do something about it sees that, and mends it."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager
from swv.kern.berichten import TAAKSOORT
from swv.kern.models import Bericht, Taak, Verzendpoging
from swv.kern.taken import run_taak
from swv.kern.taken import taak as taken
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.services import correct_gebruiker, send_uitnodiging
from tests import factories as f
from tests import wereld as w
from tests.rollen import als
from tests.smtpserver import run_mailserver
from toewijzing.services.bericht import notify_gebruiker, notify_gezagdrager

pytestmark = pytest.mark.django_db
PAGINA = reverse("werkplek:mislukt")
FOUT = "n.wetser@fout.example"


@pytest.fixture
def server(settings, monkeypatch):
    cache.clear()
    monkeypatch.setattr(taken, "hand_out", lambda *args: True)
    with run_mailserver({FOUT: (550, "no such user"), "straks@vol.example": (450, "later")}) as running:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", running.poort
        yield running


def deliver():
    """A worker takes all mail that waits."""
    for pk in Taak.objects.filter(soort=TAAKSOORT, status="wacht").order_by("pk").values_list("pk", flat=True):
        run_taak(pk)


def read(client, user, url=PAGINA):
    client.force_login(user)
    return " ".join(client.get(url).content.decode().split())


def tries():
    return list(Verzendpoging.objects.values_list("aan", "uitkomst", "code"))


def invite_wrong(wereld):
    """An account of this swv that nobody used yet, with an address that is refused; the invitation went out."""
    persoon = f.GebruikerFactory(email=FOUT, naam="N. Wetser", password=None)
    persoon.set_unusable_password()
    persoon.save()
    lid = f.LidmaatschapFactory(gebruiker=persoon, rol=Rol.CONTROLLER, organisatie=wereld.swv)
    with als(wereld[Rol.BEHEERDER]):
        send_uitnodiging(gebruiker=persoon, lidmaatschap=lid)
    deliver()
    return persoon


def test_beheerder_sees_a_refused_invitation_with_its_code_and_mends_the_address(server, wereld, client):
    persoon = invite_wrong(wereld)
    assert tries() == [(FOUT, "geweigerd", 550)]

    page = read(client, wereld[Rol.BEHEERDER])
    assert "Mail «Uitnodiging voor Verband»" in page
    assert "Het mailadres wordt niet aangenomen." in page
    assert f"Adres: {FOUT} (code 550 van de mailserver)." in page
    assert reverse("organisatie:adres_verbeteren", args=[persoon.pk]) in page
    assert "1 keer ging iets mis op de achtergrond" in read(client, wereld[Rol.BEHEERDER], "/")

    with als(wereld[Rol.BEHEERDER]):
        correct_gebruiker(
            gebruiker=persoon, naam="N. Wetser", email="n.wetser@goed.example", by=wereld[Rol.BEHEERDER],
            vandaag=timezone.localdate(), request=None,
        )  # fmt: skip
    deliver()

    assert server.gekregen == ["n.wetser@goed.example"]
    assert "Er is niets mislukt" in read(client, wereld[Rol.BEHEERDER])
    old = Taak.objects.get(status="mislukt")
    assert old.afhandeling == "Het adres is verbeterd; een link voor het oude adres werkt niet meer."


def test_secretaris_sees_a_parent_whose_address_is_refused_and_again_goes_to_the_new_one(server, wereld, client):
    zaak = w.make_ingediend(wereld)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        ouder = Gezagdrager.objects.filter(leerling=zaak.leerling).first()
        Gezagdrager.objects.filter(pk=ouder.pk).update(email=FOUT)
        ouder.refresh_from_db()
    with als(wereld[Rol.SECRETARIS]):
        notify_gezagdrager(zaak, gezagdrager=ouder)
    deliver()

    page = read(client, wereld[Rol.SECRETARIS])
    mend = reverse("leerlingen:gezagdrager", args=[zaak.leerling.nummer, ouder.pk])
    assert (ouder.naam in page, zaak.leerling.naam in page, FOUT in page, mend in page) == (True, True, True, True)
    beheer = read(client, wereld[Rol.BEHEERDER])
    assert "iemand zonder account" in beheer
    assert (ouder.naam in beheer, zaak.leerling.naam in beheer, mend in beheer) == (False, False, False)

    with als(wereld[Rol.SECRETARIS]):
        Gezagdrager.objects.filter(pk=ouder.pk).update(email="ouder@goed.example")
    taak = Taak.objects.get(status="mislukt")
    client.force_login(wereld[Rol.SECRETARIS])
    client.post(reverse("werkplek:mislukt_opnieuw", args=[taak.pk]))
    deliver()
    assert server.gekregen[-1] == "ouder@goed.example"
    assert Bericht.objects.get(pk=taak.object_id).aan == "ouder@goed.example"
    assert tries()[-2:] == [(FOUT, "geweigerd", 550), ("ouder@goed.example", "verzonden", None)]


def refuse_about(wereld, zaak):
    """Somebody of the school is told of this case at an address that is refused."""
    zoco = wereld[Rol.ZORGCOORDINATOR]
    Gebruiker.objects.filter(pk=zoco.pk).update(email=FOUT)
    zoco.email = FOUT
    with als(wereld[Rol.SECRETARIS]):
        notify_gebruiker(zaak, gebruiker=zoco, soort="proef", onderwerp="Er is iets gewijzigd")
    deliver()
    return Taak.objects.get(status="mislukt")


def test_number_of_a_case_is_read_by_who_may_open_it_only(server, wereld, client):
    zaak = w.make_ingediend(wereld)
    concept = w.make_concept(wereld)
    refuse_about(wereld, zaak)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        notify_gebruiker(concept, gebruiker=wereld[Rol.ZORGCOORDINATOR], soort="proef", onderwerp="Er is een concept")
    deliver()

    secretaris = read(client, wereld[Rol.SECRETARIS])
    assert (zaak.nummer in secretaris, concept.nummer in secretaris) == (True, False)
    beheer = read(client, wereld[Rol.BEHEERDER])
    assert beheer.count(f"Adres: {FOUT}") == 2
    assert (zaak.nummer in beheer, concept.nummer in beheer) == (False, False)
    for rol in (Rol.ZORGCOORDINATOR, Rol.DIRECTEUR, Rol.CVT_LID):
        assert "Er is niets mislukt" in read(client, wereld[rol]), rol


def test_another_swv_sees_and_retries_nothing(server, wereld, client):
    taak = refuse_about(wereld, w.make_ingediend(wereld))
    for rol in (Rol.BEHEERDER, Rol.SECRETARIS):
        other = f.LidmaatschapFactory(rol=rol, organisatie=f.SwvFactory()).gebruiker
        assert "Er is niets mislukt" in read(client, other)
        assert client.post(reverse("werkplek:mislukt_opnieuw", args=[taak.pk])).status_code == 404
        assert client.get(reverse("werkplek:mislukt_afhandelen", args=[taak.pk])).status_code == 404
    taak.refresh_from_db()
    assert (taak.status, taak.opnieuw_op) == ("mislukt", None)


def test_again_is_once_a_minute_and_counts_every_try(server, wereld, client):
    taak = refuse_about(wereld, w.make_ingediend(wereld))
    client.force_login(wereld[Rol.BEHEERDER])
    again = reverse("werkplek:mislukt_opnieuw", args=[taak.pk])
    client.post(again)
    deliver()
    answer = client.post(again, follow=True)
    assert "Dit is net opnieuw geprobeerd. Wacht een minuut." in answer.content.decode()
    assert "2 keer geprobeerd" in " ".join(answer.content.decode().split())
    Taak.objects.filter(pk=taak.pk).update(opnieuw_op=timezone.now() - timedelta(minutes=2))
    client.post(again)
    taak.refresh_from_db()
    assert (taak.status, taak.pogingen_totaal) == ("wacht", 2)


def test_settled_with_a_reason_it_leaves_the_list_and_without_one_it_stays(server, wereld, client):
    taak = refuse_about(wereld, w.make_ingediend(wereld))
    client.force_login(wereld[Rol.BEHEERDER])
    way = reverse("werkplek:mislukt_afhandelen", args=[taak.pk])
    assert client.post(way, {"reden": " "}).status_code == 400
    assert FOUT in read(client, wereld[Rol.BEHEERDER])
    client.post(way, {"reden": "Gebeld, het nieuwe adres volgt."})
    taak.refresh_from_db()
    assert (taak.afhandeling, taak.afgehandeld_door) == ("Gebeld, het nieuwe adres volgt.", wereld[Rol.BEHEERDER])
    assert "Er is niets mislukt" in read(client, wereld[Rol.BEHEERDER])
    assert client.post(way, {"reden": "nog eens"}).status_code == 404


def test_refusal_for_now_is_tried_again_by_itself_and_not_shown(server, wereld, client):
    zoco = wereld[Rol.ZORGCOORDINATOR]
    zoco.email = "straks@vol.example"
    with als(wereld[Rol.SECRETARIS]):
        notify_gebruiker(w.make_ingediend(wereld), gebruiker=zoco, soort="proef", onderwerp="Er is iets gewijzigd")
    deliver()
    taak = Taak.objects.filter(soort=TAAKSOORT).latest("pk")
    assert (taak.status, taak.fout) == ("wacht", "SMTPRecipientsRefused")
    assert taak.niet_voor > timezone.now()
    assert tries()[-1] == ("straks@vol.example", "uitgesteld", 450)
    assert "Er is niets mislukt" in read(client, wereld[Rol.BEHEERDER])
