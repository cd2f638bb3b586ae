"""Mail says only that something changed, goes out once, and never blocks what it tells about."""

from smtplib import SMTPRecipientsRefused, SMTPServerDisconnected

import pytest
from django.core import mail

from swv.kern.berichten import TAAKSOORT, compose_text, deliver_bericht, send_bericht, send_text
from swv.kern.models import Bericht, Taak
from swv.kern.taken import taak as taken
from swv.organisatie.models import Gebruiker

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _basis(settings, monkeypatch):
    settings.BASIS_URL = "https://verband.example"
    monkeypatch.setattr(taken, "hand_out", lambda *args: True)


def _send(**kwargs):
    fields = {
        "aan": "zoco@school.example",
        "soort": "besluit",
        "onderwerp": "Er is een besluit genomen",
        "pad": "/aanvragen/12/",
    }
    return send_bericht(**{**fields, **kwargs})


def test_text_says_that_something_changed_and_where():
    text = compose_text("Er is een besluit genomen", "/aanvragen/12/", ["U leest het besluit in Verband."])
    assert text.startswith("Goedendag,\n\nEr is een besluit genomen.\n\nU leest het besluit in Verband.\n\n")
    assert "\nhttps://verband.example/aanvragen/12/\n" in text
    assert "niet om wie het gaat" in text


def test_text_for_someone_without_login_has_no_link():
    text = compose_text("Er komt een brief voor u aan", "")
    assert "https://" not in text
    assert "ingelogd" not in text


def test_path_to_another_site_is_refused():
    with pytest.raises(ValueError, match="slash"):
        compose_text("Kijk hier", "https://elders.example/")


def test_send_writes_the_message_and_its_job():
    user = Gebruiker.objects.create_user("zoco@school.example", naam="Z. Oco")
    bericht = _send(gebruiker=user)
    taak = Taak.objects.get()
    assert (bericht.aan, bericht.soort, bericht.verzonden_op) == ("zoco@school.example", "besluit", None)
    assert (taak.soort, taak.object_id, taak.gebruiker, taak.organisaties) == (TAAKSOORT, bericht.pk, user, [])
    assert mail.outbox == []


def test_job_sends_the_mail_and_marks_it():
    bericht = _send()
    taken.run_taak(Taak.objects.get().pk)
    bericht.refresh_from_db()
    (sent,) = mail.outbox
    assert (sent.to, sent.subject) == (["zoco@school.example"], "Er is een besluit genomen")
    assert sent.body == bericht.tekst
    assert sent.message()["Message-ID"] == f"<bericht-{bericht.pk}@verband.example>"
    assert bericht.verzonden_op is not None


def test_delivered_twice_is_sent_once():
    bericht = _send()
    deliver_bericht(bericht_id=bericht.pk)
    deliver_bericht(bericht_id=bericht.pk)
    assert len(mail.outbox) == 1


def test_line_breaks_do_not_reach_the_headers():
    bericht = _send(onderwerp="Besluit\r\nBcc: iedereen@elders.example")
    deliver_bericht(bericht_id=bericht.pk)
    assert mail.outbox[0].subject == "Besluit Bcc: iedereen@elders.example"
    assert mail.outbox[0].recipients() == ["zoco@school.example"]


def test_mail_server_down_leaves_it_unsent_for_the_next_try(monkeypatch):
    def fail(self, **_):
        raise SMTPServerDisconnected

    bericht = _send()
    monkeypatch.setattr(mail.EmailMessage, "send", fail)
    taken.run_taak(Taak.objects.get().pk)
    bericht.refresh_from_db()
    assert bericht.verzonden_op is None
    assert Taak.objects.get().status == "wacht"


def test_refused_address_fails_for_good(monkeypatch):
    def fail(self, **_):
        raise SMTPRecipientsRefused({"zoco@school.example": (550, b"unknown")})

    _send()
    monkeypatch.setattr(mail.EmailMessage, "send", fail)
    taken.run_taak(Taak.objects.get().pk)
    taak = Taak.objects.get()
    assert (taak.status, taak.fout) == ("mislukt", "Het mailadres wordt niet aangenomen.")


@pytest.mark.parametrize(("demo", "kept"), [(False, ""), (True, "https://verband.example/wachtwoord/geheim")])
def test_text_of_an_account_mail_does_not_outlive_the_sending(settings, demo, kept):
    settings.DEMO = demo
    bericht = send_text(
        aan="zoco@school.example", onderwerp="Kies een wachtwoord", tekst="https://verband.example/wachtwoord/geheim"
    )
    deliver_bericht(bericht_id=bericht.pk)
    assert mail.outbox[0].body == "https://verband.example/wachtwoord/geheim"
    assert Bericht.objects.get().tekst == kept
