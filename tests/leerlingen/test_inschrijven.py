"""A pupil that Verband knows goes to another school: one dossier, the old school told, nothing of it leaks."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from time_machine import travel

from leerlingen.historie import get_historie
from leerlingen.models import Document, Inschrijving, Inzage, Leerling, Toegang
from leerlingen.services import end_inschrijving, enrol_leerling, record_aanmelding
from opp.models import Afspraak, Contactmoment, Opp, OppStatus
from opp.services.begeleiding import add_contactmoment
from swv.kern.models import Bericht, Taak
from swv.kern.taken import run_taak
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as zaken
from tests.api.conftest import make_client
from tests.opp import wereld as opps
from tests.rollen import als, as_eigenaar
from thuiszitters.models import Thuiszitter
from toewijzing.models import Aanvraag

ZORG = Rol.ZORGCOORDINATOR
GEHEIM = "Alleen voor de oude school."


@pytest.fixture
def leerling(wereld: Any) -> Any:
    """A pupil of the old school with an OPP, a file, notes and a running request; registered at the vso."""
    leerling = f.LeerlingFactory(school=wereld.school)
    zaken.make_ingediend(wereld, leerling=leerling)
    zaken.make_concept(wereld, "BTV", leerling=leerling)
    f.DocumentFactory(
        leerling=leerling, naam="geheim.pdf", organisatie=wereld.school, toegevoegd_door=wereld[ZORG], soort="onderzoek"
    )
    opps.make_afspraak(wereld, leerling)
    with als(wereld[ZORG]) as by:
        add_contactmoment(leerling=leerling, by=by, datum=timezone.localdate(), met="moeder", notitie=GEHEIM)
        record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())
    return leerling


def enrol(wereld: Any, leerling: Any, **kwargs: Any) -> Inschrijving:
    """As the zorgcoördinator of the vso."""
    gegevens = {
        "nummer": leerling.nummer,
        "geboortedatum": leerling.geboortedatum,
        "van": timezone.localdate(),
        **kwargs,
    }
    with als(wereld.anderen[ZORG]) as by:
        return enrol_leerling(school=wereld.vso, by=by, **gegevens)


def names(user: Any) -> dict[str, int]:
    """How many rows of each kind this person sees."""
    kinds = (Leerling, Document, Opp, Afspraak, Contactmoment, Aanvraag, Thuiszitter)
    with als(user):
        return {kind.__name__: kind.objects.visible_to(user).count() for kind in kinds}


NIETS = dict.fromkeys(("Leerling", "Document", "Opp", "Afspraak", "Contactmoment", "Aanvraag", "Thuiszitter"), 0)


# --- the walls ------------------------------------------------------------------------------------------------------


def test_new_school_opens_the_dossier_and_nothing_of_the_old_school(wereld: Any, leerling: Any) -> None:
    assert names(wereld.anderen[ZORG]) == NIETS
    enrol(wereld, leerling)

    assert names(wereld.anderen[ZORG]) == NIETS | {"Leerling": 1}
    with als(wereld.anderen[ZORG]) as user:
        words = str(get_historie(leerling, user, aantal=200)[0])
    assert GEHEIM not in words
    assert "geheim.pdf" not in words
    assert "Twee keer" not in words


def test_document_that_was_shared_stays_readable(wereld: Any, leerling: Any) -> None:
    with as_eigenaar():
        document = Document.objects.get(naam="geheim.pdf")
        document.delingen.create(leerling=leerling, organisatie=wereld.vso)
    enrol(wereld, leerling)
    with als(wereld.anderen[ZORG]) as user:
        assert list(Document.objects.visible_to(user)) == [document]


def test_pages_and_api_of_the_new_school_show_no_word_of_the_old_one(client: Any, wereld: Any, leerling: Any) -> None:
    enrol(wereld, leerling)
    client.force_login(wereld.anderen[ZORG])
    pages = [client.get(reverse(name, args=[leerling.nummer])) for name in ("leerlingen:dossier", "werkplek:leerling")]
    pages.append(make_client(wereld.anderen[ZORG]).get(f"/api/v1/leerlingen/{leerling.nummer}/documenten/"))
    assert [page.status_code for page in pages] == [200, 200, 200]
    for page in pages:
        text = page.content.decode()
        assert not any(
            secret in text for secret in ("geheim.pdf", GEHEIM, "OPP-EXT", "opp.pdf", "Bellen met de ouders")
        )


def test_old_school_keeps_its_running_request_and_not_the_dossier(wereld: Any, leerling: Any) -> None:
    enrol(wereld, leerling)
    found = names(wereld[ZORG])
    assert found["Leerling"] == found["Document"] == found["Contactmoment"] == 0
    assert found["Opp"] == 1  # its own, closed one
    assert found["Aanvraag"] == 2  # the wall of the database is as wide as the pupil
    with as_eigenaar():
        kept = Toegang.objects.filter(leerling=leerling, organisatie=wereld.school, tot__isnull=True).get()
        assert Toegang.objects.get(leerling=leerling, organisatie=wereld.school, grond="opp").omvang == "register"
    assert (kept.grond, kept.omvang) == ("aanvraag", "zaak")


def test_old_school_without_a_running_request_sees_only_its_closed_opp(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    opps.make_vastgesteld(wereld, leerling=leerling)
    with als(wereld[ZORG]):
        record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())
    enrol(wereld, leerling)

    assert names(wereld[ZORG]) == NIETS | {"Opp": 1}
    with als(wereld[ZORG]):
        assert list(Inschrijving.objects.all()) == []


def test_kept_request_ends_when_it_is_withdrawn(wereld: Any, leerling: Any) -> None:
    enrol(wereld, leerling)
    with as_eigenaar():
        aanvraag = Aanvraag.objects.get(leerling=leerling, status="ingediend")
    zaken.step(wereld, aanvraag, "intrekken", ZORG, reason="Verhuisd.")
    with as_eigenaar():
        kept = Toegang.objects.get(leerling=leerling, organisatie=wereld.school, grond="aanvraag")
    assert kept.tot == timezone.localdate() + timedelta(days=1)


def test_request_that_can_be_objected_to_is_kept_until_the_term_ends(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    aanvraag = zaken.make_bekendgemaakt(wereld, "TLV-PRO", leerling=leerling)
    with als(wereld[ZORG]):
        record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())
    enrol(wereld, leerling)
    with as_eigenaar():
        besluit = aanvraag.besluiten.get()
        kept = Toegang.objects.get(leerling=leerling, organisatie=wereld.school, grond="aanvraag")
    assert kept.tot == besluit.bezwaar_tot_en_met + timedelta(days=1)


# --- what is written ------------------------------------------------------------------------------------------------


def test_old_enrolment_and_registration_end_and_access_follows(wereld: Any, leerling: Any) -> None:
    vandaag = timezone.localdate()
    nieuw = enrol(wereld, leerling, las_id="123", leerjaar="2")

    with as_eigenaar():
        rows = {(row.school_id, row.soort): (row.van, row.tot) for row in leerling.inschrijving_set.all()}
        assert rows == {
            (wereld.school.pk, "inschrijving"): (f.LANG_GELEDEN, vandaag),
            (wereld.vso.pk, "aanmelding"): (vandaag, vandaag),
            (wereld.vso.pk, "inschrijving"): (vandaag, None),
        }
        gronden = {
            (row.organisatie_id, row.grond): (row.omvang, row.tot)
            for row in Toegang.objects.filter(leerling=leerling).exclude(organisatie=wereld.swv)
        }
        assert gronden[wereld.vso.pk, "inschrijving"] == ("dossier", None)
        assert gronden[wereld.vso.pk, "aanmelding"] == ("zaak", vandaag)
        assert Inzage.objects.filter(leerling=leerling, pagina="leerling_ingeschreven", object_id=nieuw.pk).count() == 1
        events = type(nieuw).pgh_event_model.objects.filter(leerling=leerling).order_by("pgh_id")
        assert [(e.pgh_label, e.school_id, e.soort) for e in events][-3:] == [
            ("update", wereld.school.pk, "inschrijving"),
            ("insert", wereld.vso.pk, "inschrijving"),
            ("update", wereld.vso.pk, "aanmelding"),
        ]


def test_old_school_is_told_without_a_name(wereld: Any, leerling: Any) -> None:
    enrol(wereld, leerling)
    with as_eigenaar():
        bericht = Bericht.objects.get(soort="leerling_overgegaan")
    assert bericht.aan == wereld[ZORG].email
    assert leerling.nummer not in bericht.onderwerp + bericht.tekst  # it can't be opened any more
    assert leerling.achternaam not in bericht.onderwerp + bericht.tekst
    assert wereld.vso.naam not in bericht.onderwerp + bericht.tekst
    assert mail.outbox == []  # sent after the commit, by a job


def test_old_school_that_is_told_beforehand_can_still_open_the_pupil(wereld: Any, leerling: Any) -> None:
    enrol(wereld, leerling, van=timezone.localdate() + timedelta(days=30))
    with as_eigenaar():
        assert leerling.nummer in Bericht.objects.get(soort="leerling_overgegaan").onderwerp


def test_opp_of_the_old_school_is_closed_on_the_last_day_there(wereld: Any, leerling: Any) -> None:
    enrol(wereld, leerling)
    with as_eigenaar():
        opp = Opp.objects.get(leerling=leerling)
        row = OppStatus.objects.get(opp=opp, naar="afgesloten")
    assert (opp.status, opp.eind, opp.versie) == ("afgesloten", opp.begin, row.versie)


def test_enrolment_in_the_future_opens_nothing_yet(wereld: Any, leerling: Any) -> None:
    later = timezone.localdate() + timedelta(days=30)
    enrol(wereld, leerling, van=later)

    assert names(wereld.anderen[ZORG])["Leerling"] == 0
    assert names(wereld[ZORG])["Leerling"] == 1
    with as_eigenaar():
        assert Opp.objects.get(leerling=leerling).status == "vastgesteld"
        assert Toegang.objects.get(leerling=leerling, organisatie=wereld.school, grond="inschrijving").tot == later
        assert Toegang.objects.get(leerling=leerling, organisatie=wereld.vso, grond="inschrijving").van == later


def test_on_the_day_of_a_later_enrolment_the_opp_of_the_old_school_is_closed(wereld: Any, leerling: Any) -> None:
    later = timezone.localdate() + timedelta(days=30)
    nieuw = enrol(wereld, leerling, van=later)
    with as_eigenaar():
        taak = Taak.objects.get(soort="opp_overgang", object_id=nieuw.pk)
    run_taak(taak.pk)
    with as_eigenaar():
        assert Opp.objects.get(leerling=leerling).status == "vastgesteld"
    with travel(timezone.make_aware(datetime.combine(later, time(6)))):
        run_taak(taak.pk)
    with as_eigenaar():
        opp = Opp.objects.get(leerling=leerling)
    assert (opp.status, opp.eind) == ("afgesloten", later - timedelta(days=1))


def leave(wereld: Any, leerling: Any, over: int = 0) -> Inschrijving:
    """The old school ends the enrolment, so many days from now."""
    with als(wereld[ZORG]) as by:
        inschrijving = Inschrijving.objects.get(leerling=leerling, soort="inschrijving", school=wereld.school)
        tot = timezone.localdate() + timedelta(days=over)
        return end_inschrijving(inschrijving=inschrijving, tot=tot, by=by)


def get_opp(leerling: Any) -> tuple[str, date | None]:
    with as_eigenaar():
        return Opp.objects.values_list("status", "eind").get(leerling=leerling)


def test_opp_of_a_pupil_who_leaves_for_no_known_school_is_closed(wereld: Any, leerling: Any) -> None:
    leave(wereld, leerling)

    status, eind = get_opp(leerling)
    assert (status, eind) == ("afgesloten", timezone.localdate())  # adopted today, so not before that
    with als(wereld[ZORG]) as user:
        assert Aanvraag.objects.visible_to(user).filter(leerling=leerling).exists()
        assert not Leerling.objects.visible_to(user).filter(pk=leerling.pk).exists()


def test_opp_is_closed_when_an_end_recorded_beforehand_is_there(wereld: Any, leerling: Any) -> None:
    inschrijving = leave(wereld, leerling, 30)
    assert get_opp(leerling) == ("vastgesteld", None)

    with as_eigenaar():
        taak = Taak.objects.get(soort="opp_uitschrijving", object_id=inschrijving.pk)
    with travel(timezone.make_aware(datetime.combine(inschrijving.tot, time(6)))):
        run_taak(taak.pk)
    assert get_opp(leerling) == ("afgesloten", inschrijving.tot - timedelta(days=1))


def test_opp_stays_when_the_end_is_put_off(wereld: Any, leerling: Any) -> None:
    first = leave(wereld, leerling, 30)
    leave(wereld, leerling, 60)

    with as_eigenaar():
        taak = Taak.objects.order_by("pk").filter(soort="opp_uitschrijving", object_id=first.pk)[0]
    with travel(timezone.make_aware(datetime.combine(first.tot, time(6)))):
        run_taak(taak.pk)
    assert get_opp(leerling) == ("vastgesteld", None)


def test_opp_ends_with_the_old_enrolment_that_ended_months_before_the_new_one(wereld: Any, leerling: Any) -> None:
    with as_eigenaar():
        Inschrijving.objects.filter(leerling=leerling, soort="inschrijving").update(
            tot=timezone.localdate() - timedelta(days=90)
        )
        Opp.objects.filter(leerling=leerling).update(begin=timezone.localdate() - timedelta(days=200))
    enrol(wereld, leerling)

    assert get_opp(leerling) == ("afgesloten", timezone.localdate() - timedelta(days=91))


def test_pupil_without_a_school_is_enrolled_too(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    gisteren = timezone.localdate() - timedelta(days=1)
    with als(wereld[ZORG]):
        record_aanmelding(leerling=leerling, school=wereld.vso, van=gisteren)
    with as_eigenaar():
        Inschrijving.objects.filter(leerling=leerling, soort="inschrijving").update(tot=gisteren)
    enrol(wereld, leerling)
    assert names(wereld.anderen[ZORG])["Leerling"] == 1


# --- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fout", "veld"),
    [
        ({"geboortedatum": date(2012, 3, 15)}, "nummer"),
        ({"nummer": "L-9999999"}, "nummer"),
        ({"nummer": "\x00"}, "nummer"),
        ({"van": f.LANG_GELEDEN}, "van"),
        ({"van": f.LANG_GELEDEN - timedelta(days=1)}, "van"),
    ],
)
def test_wrong_values_name_the_field_and_change_nothing(wereld: Any, leerling: Any, fout: Any, veld: str) -> None:
    with pytest.raises(ValidationError) as problem:
        enrol(wereld, leerling, **fout)
    assert set(problem.value.message_dict) == {veld}
    assert names(wereld.anderen[ZORG]) == NIETS


def test_without_a_registration_number_and_birth_date_are_not_enough(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    zaken.make_bekendgemaakt(wereld, "TLV-PRO", leerling=leerling)  # a TLV alone opens nothing
    with pytest.raises(ValidationError, match="geen leerling aangemeld"):
        enrol(wereld, leerling)
    with als(wereld[ZORG]):
        record_aanmelding(leerling=leerling, school=wereld.zusterschool, van=timezone.localdate())
    with pytest.raises(ValidationError, match="geen leerling aangemeld"):
        enrol(wereld, leerling)


def test_second_time_is_refused(wereld: Any, leerling: Any) -> None:
    enrol(wereld, leerling)
    with pytest.raises(ValidationError, match="geen leerling aangemeld"):
        enrol(wereld, leerling)


# --- page and API ---------------------------------------------------------------------------------------------------

PAGINA = "leerlingen:inschrijven"


def test_page_of_the_new_school(client: Any, wereld: Any, leerling: Any) -> None:
    client.force_login(wereld.anderen[ZORG])
    page = client.get(reverse(PAGINA))
    assert [row.leerling.nummer for row in page.context["aangemeld"]] == [leerling.nummer]
    assert leerling.achternaam not in page.text
    vandaag = timezone.localdate().isoformat()
    data = {"nummer": leerling.nummer, "geboortedatum": "2012-03-15", "van": vandaag}
    refused = client.post(reverse(PAGINA), data)
    assert refused.status_code == 400
    assert set(refused.context["form"].errors) == {"nummer"}
    done = client.post(reverse(PAGINA), data | {"geboortedatum": leerling.geboortedatum.isoformat()})
    assert done.url == reverse("leerlingen:dossier", args=[leerling.nummer])
    assert client.get(done.url).status_code == 200
    assert list(client.get(reverse(PAGINA)).context["aangemeld"]) == []
    client.force_login(wereld[ZORG])
    assert client.get(done.url).status_code == 404


def test_case_page_of_the_receiving_school_leads_there(client: Any, wereld: Any, leerling: Any) -> None:
    with as_eigenaar():
        aanvraag = Aanvraag.objects.get(leerling=leerling, status="ingediend")
        Aanvraag.objects.filter(pk=aanvraag.pk).update(ontvangende_school=wereld.vso)
    link = f"{reverse(PAGINA)}?leerling={leerling.nummer}"
    for user, shown in ((wereld.anderen[ZORG], True), (wereld.anderen[Rol.SCHOOLLEIDER], False), (wereld[ZORG], False)):
        client.force_login(user)
        assert (link in client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])).text) is shown


def test_api(wereld: Any, leerling: Any) -> None:
    client, address = make_client(wereld.anderen[ZORG]), "/api/v1/leerlingen/inschrijven/"
    data = {"leerling": leerling.nummer, "geboortedatum": "2012-03-15"}
    refused = client.post(address, data)
    assert refused.status_code == 400
    assert "leerling" in refused.content.decode()
    made = client.post(address, data | {"geboortedatum": "2012-03-14", "leerjaar": "2"})
    assert made.status_code == 201, made.json()
    assert (made.json()["van"], made.json()["leerjaar"]) == (timezone.localdate().isoformat(), "2")
    assert make_client(wereld.anderen[Rol.SCHOOLLEIDER]).post(address, data).status_code == 403


def test_page_takes_as_many_queries_for_thirty_registrations_as_for_one(client: Any, wereld: Any) -> None:
    from tests.opp.test_ontbrekend import count

    def register() -> None:
        leerling = f.LeerlingFactory(school=wereld.school)
        with als(wereld[ZORG]):
            record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())

    client.force_login(wereld.anderen[ZORG])
    register()
    one = count(client, reverse(PAGINA))
    for _ in range(29):
        register()
    assert count(client, reverse(PAGINA)) == one <= 15


# --- found by surname ---------------------------------------------------------------------------------------------------


def register(wereld: Any, **kwargs: Any) -> Any:
    """A pupil of the old school, registered at the vso."""
    leerling = f.LeerlingFactory(school=wereld.school, geboortedatum=date(2012, 3, 15), **kwargs)
    with als(wereld[ZORG]):
        record_aanmelding(leerling=leerling, school=wereld.vso, van=timezone.localdate())
    return leerling


@pytest.mark.parametrize("typed", ["Öztürk", "ozturk", "van der Öztürk", "  van  der ozturk "])
def test_registered_pupil_is_found_by_surname_and_birth_date(wereld: Any, typed: str) -> None:
    leerling = register(wereld, tussenvoegsel="van der", achternaam="Öztürk")

    assert enrol(wereld, leerling, nummer=typed).leerling_id == leerling.pk


@pytest.mark.parametrize(
    ("typed", "born"), [("Özt", date(2012, 3, 15)), ("Öztürk", date(2012, 3, 16)), ("", date(2012, 3, 15))]
)
def test_part_of_a_name_or_another_birth_date_finds_nobody(wereld: Any, typed: str, born: date) -> None:
    leerling = register(wereld, achternaam="Öztürk")

    with pytest.raises(ValidationError, match="geen leerling aangemeld"):
        enrol(wereld, leerling, nummer=typed, geboortedatum=born)


def test_two_with_the_same_name_and_birth_date_are_told_apart_by_number(wereld: Any) -> None:
    _, second = register(wereld, achternaam="Bos"), register(wereld, achternaam="Bos")

    with pytest.raises(ValidationError, match="Vul het leerlingnummer in"):
        enrol(wereld, second, nummer="Bos")
    assert enrol(wereld, second).leerling_id == second.pk


def test_who_guesses_birth_dates_is_stopped_on_the_page_and_in_the_api_and_a_right_one_starts_afresh(
    client: Any, wereld: Any, leerling: Any
) -> None:
    user, born = wereld.anderen[ZORG], leerling.geboortedatum
    data = {"nummer": leerling.nummer, "van": timezone.localdate().isoformat(), "leerjaar": "", "las_id": ""}
    api, url = make_client(user), "/api/v1/leerlingen/inschrijven/"
    client.force_login(user)
    for each in range(1, 11):
        guess = (born - timedelta(days=each)).isoformat()
        assert client.post(reverse("leerlingen:inschrijven"), {**data, "geboortedatum": guess}).status_code == 400
        assert api.post(url, {"leerling": leerling.nummer, "geboortedatum": guess}).status_code == 400

    page = client.post(reverse("leerlingen:inschrijven"), {**data, "geboortedatum": born.isoformat()})
    answer = api.post(url, {"leerling": leerling.nummer, "geboortedatum": born.isoformat()})

    assert (page.status_code, answer.status_code) == (400, 400)
    assert "Te veel pogingen" in page.content.decode()
    assert "Te veel pogingen" in answer.json()["fouten"]["leerling"][0]
    with as_eigenaar():
        assert not Inschrijving.objects.filter(leerling=leerling, school=wereld.vso, soort="inschrijving").exists()
        later = timezone.now() + timedelta(hours=2)
    with travel(later, tick=False):
        client.force_login(user)
        page = client.post(reverse("leerlingen:inschrijven"), {**data, "geboortedatum": born.isoformat()})
    assert page.status_code == 302, page.context["form"].errors
