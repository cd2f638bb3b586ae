"""The demo as ``./start`` makes it: whole or not at all, and readable while its PDFs still have to be made."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.core.management import call_command
from django.db import IntegrityError
from django.test import Client, override_settings
from django.urls import reverse

from leerlingen.models import Gezagdrager, Leerling
from opp.enums import Herkomst
from opp.models import Opp
from rapportage.jaarverslag.models import Jaarverslag
from swv.kern.models import Taak, Taakstatus
from swv.kern.templatetags.verband import datum
from swv.organisatie.models import Gebruiker
from tests.databases import execute, fingerprint_rows, inside, new_database
from tests.rollen import as_eigenaar
from tests.sjabloon import use_database
from toewijzing.enums import Briefstatus
from toewijzing.models import Aanvraag, Brief
from werkplek.demo.gegevens import PERSONEN, WACHTWOORD
from werkplek.demo.organisaties import DOMEIN
from werkplek.demo.plan import PLANNEN

# Kept by the rate limits and the framework itself, not by the demo.
BIJGEHOUDEN = {"verband_cache"}


@dataclass(frozen=True)
class Verhaal:
    """What was in the database before, after a demo that was broken off, and what the next one said."""

    leeg: dict[str, tuple]
    afgebroken: dict[str, tuple]
    gezegd: str


def look() -> dict[str, tuple]:
    """{table: (number of rows, hash)} as the owner, who sees all rows."""
    with as_eigenaar():
        return {table: rows for table, rows in fingerprint_rows().items() if table not in BIJGEHOUDEN}


def make_demo() -> str:
    out = StringIO()
    with override_settings(DEMO=True):
        call_command("demodata", stdout=out)
    return out.getvalue()


@pytest.fixture(scope="module")
def verhaal(django_db_setup: None, django_db_blocker: Any) -> Iterator[Verhaal]:
    """A database of its own, in which the demo was broken off at its first decision and then made."""
    own = settings.DATABASES["default"]["NAME"]
    with django_db_blocker.unblock(), new_database("demo", template=own) as name:
        with inside(name):
            execute("alter table toewijzing_besluit add constraint nu_niet check (id < 0)")
        use_database(name)
        try:
            leeg = look()
            with pytest.raises(IntegrityError, match="nu_niet"):
                make_demo()
            afgebroken = look()
            with as_eigenaar():
                execute("alter table toewijzing_besluit drop constraint nu_niet")
            yield Verhaal(leeg, afgebroken, make_demo())
        finally:
            use_database(own)


@pytest.fixture
def demo(verhaal: Verhaal, django_db_blocker: Any) -> Iterator[Verhaal]:
    with django_db_blocker.unblock():
        yield verhaal


def log_in(login: str) -> Client:
    client = Client()
    client.force_login(Gebruiker.objects.get(email=f"{login}@{DOMEIN}"), "django.contrib.auth.backends.ModelBackend")
    return client


def read(client: Client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_demo_that_was_broken_off_leaves_nothing(demo: Verhaal) -> None:
    assert demo.afgebroken == demo.leeg
    assert demo.leeg["organisatie_organisatie"][0] == 0


def test_demo_is_made_at_the_next_start_and_shows_its_logins(demo: Verhaal) -> None:
    assert demo.gezegd.startswith(f"Wachtwoord voor iedereen: {WACHTWOORD}\n")
    assert set(Gebruiker.objects.values_list("email", flat=True)) == {f"{each.login}@{DOMEIN}" for each in PERSONEN}
    hashed = set(Gebruiker.objects.values_list("password", flat=True))
    assert [Argon2PasswordHasher().verify(WACHTWOORD, each) for each in hashed] == [True]
    with as_eigenaar():
        assert Aanvraag.objects.count() == len(PLANNEN)
        assert sorted(Jaarverslag.objects.values_list("status", flat=True)) == ["concept", "vastgesteld"]


def test_pdfs_wait_for_the_workers_and_nothing_failed(demo: Verhaal) -> None:
    assert not Taak.objects.exclude(status__in=[Taakstatus.WACHT, Taakstatus.GEREED]).exists()
    waiting = set(Taak.objects.filter(status=Taakstatus.WACHT).values_list("soort", flat=True))
    assert {"brief", "opp_pdf", "jaarverslag.pdf", "demo.jaarverslag_openbaar"} <= waiting


def test_demo_has_a_pupil_with_one_name_and_a_parent_abroad_who_gets_the_letter(demo: Verhaal) -> None:
    with as_eigenaar():
        one = Leerling.objects.filter(roepnaam="", achternaam="Wulandari")
        assert Aanvraag.objects.filter(leerling__in=one).count() == 1
        vader = Gezagdrager.objects.get(land="BE")
        brief = Brief.objects.get(gezagdrager=vader)
    assert vader.adresregels[-2:] == ["3600 Genk", "BELGIË"]
    assert brief.status == Briefstatus.VRIJGEGEVEN


def test_second_time_changes_nothing_and_shows_the_same_logins(demo: Verhaal) -> None:
    before = look()
    assert make_demo() == demo.gezegd
    assert look() == before


def test_page_of_a_case_says_that_its_letters_are_being_made(demo: Verhaal) -> None:
    with as_eigenaar():
        brief = Brief.objects.filter(status=Briefstatus.CONCEPT).select_related("besluit__aanvraag").first()
    assert brief
    nummer = brief.besluit.aanvraag.nummer
    client = log_in("secretaris")
    page = read(client, f"{reverse('toewijzing:aanvraag', args=[nummer])}?tab=besluit")
    assert re.search(r"Brief aan [^<>]+ wordt gemaakt", page)
    address = reverse("toewijzing:brief", args=[nummer, brief.pk])
    assert address not in page
    assert client.get(address).status_code == 404


def test_no_letter_says_that_it_was_made_while_there_is_no_file(demo: Verhaal) -> None:
    with as_eigenaar():
        assert not Brief.objects.filter(bestand="").exclude(gemaakt_op=None).exists()


def test_every_letter_that_was_sent_has_its_file_and_the_day_it_says(demo: Verhaal) -> None:
    with as_eigenaar():
        sent = list(Brief.objects.filter(status=Briefstatus.VRIJGEGEVEN))
        assert len(sent) > 10
    for brief in sent:
        assert brief.sha256
        assert brief.bestand.name == f"brieven/{brief.uuid}.pdf"
        assert brief.inhoud["datum"] == datum(brief.verzonden_op)


# What the reasons of each kind argue for; in those of another kind none of these words stands.
ARGUMENTEN = {
    "TLV-VSO": "voortgezet speciaal onderwijs",
    "TLV-PRO": "praktijkonderwijs",
    "BTV": "trajectvoorziening",
    "MAATWERK-I": "dit arrangement",
}


def test_every_demo_letter_argues_for_what_it_grants(demo: Verhaal) -> None:
    with as_eigenaar():
        letters = list(Brief.objects.select_related("besluit__aanvraag__soort").exclude(status=Briefstatus.VERVALLEN))
    assert {brief.besluit.aanvraag.soort.code for brief in letters} == set(ARGUMENTEN)
    for brief in letters:
        inhoud, code = brief.inhoud, brief.besluit.aanvraag.soort.code
        reasons = " ".join([
            inhoud["besluit"]["motivering"], inhoud["commissie"].get("motivering", ""),
            *(advies["gronden"] for advies in inhoud["adviezen"]),
        ])  # fmt: skip
        assert {kind for kind, words in ARGUMENTEN.items() if words in reasons} == {code}, reasons
        assert bool(inhoud["commissie"]) or "commissie" not in reasons.lower(), reasons
        assert len(inhoud["adviezen"]) == 2 or "deskundige" not in reasons, reasons
        assert "Uw school" not in reasons, reasons


def test_page_of_an_opp_says_that_its_pdf_is_being_made(demo: Verhaal) -> None:
    with as_eigenaar():
        waiting = Taak.objects.filter(soort="opp_pdf", status=Taakstatus.WACHT).values("object_id")
        opp = Opp.objects.filter(
            vigerend_id__in=waiting, school__naam="Bonhoeffer College", herkomst=Herkomst.VERBAND
        ).first()
    assert opp
    page = read(log_in("zorgcoordinator"), reverse("opp:opp", args=[opp.nummer]))
    assert "De pdf van dit OPP staat klaar om gemaakt te worden. U kunt gewoon doorwerken." in page


def test_report_of_last_year_says_that_its_pdf_is_being_made_and_is_not_public_yet(demo: Verhaal) -> None:
    with as_eigenaar():
        verslag = Jaarverslag.objects.get(status="vastgesteld")
    page = read(log_in("directeur"), reverse("rapportage:jaarverslag", args=[verslag.jaar, verslag.volgnummer]))
    assert "Het vastgestelde verslag" in page
    assert "staat klaar om gemaakt te worden" in page
    assert "Er is nog geen openbaar jaarverslag." in read(Client(), reverse("rapportage:openbaar", args=["VO2704"]))
