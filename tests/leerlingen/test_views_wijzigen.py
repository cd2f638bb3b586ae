"""Pages of the dossier: adding and changing."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager, Inschrijving, Leerling, Toegang
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.leerlingen.test_services import history
from tests.leerlingen.test_views import BSN, NIEUW, OUDER, open_for_swv, owner, url

pytestmark = pytest.mark.django_db


def test_nieuw_adds_the_pupil_with_enrolment_and_history(als_rol, wereld):
    response = als_rol(Rol.ZORGCOORDINATOR).post(reverse("leerlingen:nieuw"), NIEUW)
    leerling = owner(Leerling.objects.get)
    assert response.url == url("dossier", leerling)
    assert (leerling.naam, leerling.geboortedatum, leerling.postcode) == ("Noor de Boer", date(2012, 12, 3), "1943 AB")
    assert owner(Inschrijving.objects.get).leerjaar == "2"
    assert history(Leerling, leerling) == ["insert"]


def test_nieuw_warns_for_a_pupil_with_the_same_name_and_birth_date(als_rol, wereld):
    client = als_rol(Rol.ZORGCOORDINATOR)
    client.post(reverse("leerlingen:nieuw"), NIEUW)
    again = client.post(reverse("leerlingen:nieuw"), {**NIEUW, "roepnaam": "NOOR"})
    assert again.status_code == 400
    assert "Is het deze leerling?" in again.content.decode()
    assert "NOOR" in again.content.decode()
    assert owner(Leerling.objects.count) == 1
    client.post(reverse("leerlingen:nieuw"), {**NIEUW, "andere_leerling": "on"})
    assert owner(Leerling.objects.count) == 2


def test_nieuw_does_not_tell_of_a_pupil_at_another_school(als_rol, wereld):
    f.LeerlingFactory(school=wereld.vso, roepnaam="Noor", achternaam="Boer", geboortedatum=date(2012, 12, 3))
    assert als_rol(Rol.ZORGCOORDINATOR).post(reverse("leerlingen:nieuw"), NIEUW).status_code == 302


@pytest.mark.parametrize(
    ("veld", "waarde", "melding"),
    [
        ("geboortedatum", "31-2-2012", "bestaande datum"),
        ("geboortedatum", "3-12-2099", "in de toekomst"),
        ("geboortedatum", "3-12-1950", "Controleer het jaar"),
        ("postcode", "12345", "postcode als 1943 AB"),
        ("achternaam", "", "Heeft de leerling één naam? Vul die dan hier in."),
        ("woongemeente", "999999", "is geen gemeente"),
        ("las_id", f"nr {BSN}", "burgerservicenummer"),
    ],
)
def test_nieuw_refuses_in_words_and_keeps_what_was_typed(als_rol, wereld, veld, waarde, melding):
    response = als_rol(Rol.ZORGCOORDINATOR).post(reverse("leerlingen:nieuw"), {**NIEUW, veld: waarde})
    page = response.content.decode()
    assert response.status_code == 400
    assert melding in page
    assert "Noor" in page
    assert not owner(Leerling.objects.exists)


def test_empty_form_is_refused_too(als_rol):
    assert als_rol(Rol.ZORGCOORDINATOR).post(reverse("leerlingen:nieuw"), {}).status_code == 400


def test_false_alarm_is_kept_with_its_reason(als_rol, wereld):
    extra = {"las_id": BSN, "geen_bsn": "on", "geen_bsn_reden": "Het is ons eigen leerlingnummer."}
    assert als_rol(Rol.ZORGCOORDINATOR).post(reverse("leerlingen:nieuw"), {**NIEUW, **extra}).status_code == 302
    alarm = ValsAlarm.objects.get()
    assert (alarm.veld, alarm.object_id) == ("las_id", owner(Leerling.objects.get).pk)
    assert BSN not in alarm.vingerafdruk


@pytest.mark.parametrize("rol", [Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.DIRECTEUR])
def test_nieuw_is_for_the_zorgcoordinator(als_rol, rol):
    assert als_rol(rol).post(reverse("leerlingen:nieuw"), NIEUW).status_code == 403


def test_wijzigen_keeps_the_old_value_in_history(als_rol, leerling):
    data = {"roepnaam": "Sanne", "achternaam": "Jansen", "geboortedatum": "2012-03-14"}
    assert als_rol(Rol.ZORGCOORDINATOR).post(url("wijzigen", leerling), data).url == url("dossier", leerling)
    assert owner(Leerling.objects.get).achternaam == "Jansen"
    assert history(Leerling, leerling) == ["insert", "update"]


def test_gezagdrager_is_added_and_changed(als_rol, leerling):
    client = als_rol(Rol.ZORGCOORDINATOR)
    client.post(url("gezagdrager_nieuw", leerling), OUDER)
    gezagdrager = owner(Gezagdrager.objects.get)
    assert gezagdrager.postcode == "1941 AA"
    client.post(url("gezagdrager", leerling, gezagdrager.pk), {**OUDER, "plaats": "Heemskerk"})
    assert history(Gezagdrager, gezagdrager) == ["insert", "update"]


def test_secretaris_may_correct_an_address(als_rol, wereld, leerling):
    open_for_swv(wereld, leerling)
    gezagdrager = f.GezagdragerFactory(leerling=leerling)
    response = als_rol(Rol.SECRETARIS).post(url("gezagdrager", leerling, gezagdrager.pk), OUDER)
    assert response.status_code == 302


def test_gezagdrager_of_another_pupil_is_404(als_rol, wereld, leerling):
    other = f.GezagdragerFactory(leerling=f.LeerlingFactory(school=wereld.school))
    assert als_rol(Rol.ZORGCOORDINATOR).get(url("gezagdrager", leerling, other.pk)).status_code == 404


def test_aanmelding_is_recorded_and_a_second_one_refused(als_rol, wereld, leerling):
    client, data = als_rol(Rol.ZORGCOORDINATOR), {"school": wereld.vso.pk, "van": "1-11-2026"}
    assert client.post(url("aanmelding", leerling), data).status_code == 302
    again = client.post(url("aanmelding", leerling), data)
    assert again.status_code == 400
    assert "al aangemeld" in again.content.decode()
    assert owner(lambda: Toegang.objects.filter(organisatie=wereld.vso).count()) == 1


def test_aanmelding_at_a_school_outside_the_swv_is_refused(als_rol, leerling):
    elsewhere = f.SchoolFactory()
    response = als_rol(Rol.ZORGCOORDINATOR).post(
        url("aanmelding", leerling), {"school": elsewhere.pk, "van": "1-11-2026"}
    )
    assert response.status_code == 400


def test_end_of_the_enrolment_closes_the_dossier_for_the_school(als_rol, leerling):
    client, inschrijving = als_rol(Rol.ZORGCOORDINATOR), owner(Inschrijving.objects.get)
    gisteren = timezone.localdate() - timedelta(days=1)
    response = client.post(url("inschrijving_einde", leerling, inschrijving.pk), {"laatste_dag": gisteren})
    assert response.url == reverse("leerlingen:lijst")
    assert client.get(url("dossier", leerling)).status_code == 404
    assert owner(Inschrijving.objects.get).tot == timezone.localdate()


def test_last_day_today_keeps_the_dossier_open_today(als_rol, leerling):
    inschrijving = owner(Inschrijving.objects.get)
    address = url("inschrijving_einde", leerling, inschrijving.pk)
    response = als_rol(Rol.ZORGCOORDINATOR).post(address, {"laatste_dag": timezone.localdate()})
    assert response.url == url("dossier", leerling)


def test_end_before_the_start_is_refused(als_rol, leerling):
    inschrijving = owner(Inschrijving.objects.get)
    response = als_rol(Rol.ZORGCOORDINATOR).post(
        url("inschrijving_einde", leerling, inschrijving.pk), {"laatste_dag": "1-1-2019"}
    )
    assert response.status_code == 400
    assert "vóór de begindatum" in response.content.decode()


def test_enrolment_at_another_school_is_not_ended_by_the_secretaris(als_rol, wereld, leerling):
    open_for_swv(wereld, leerling)
    inschrijving = owner(Inschrijving.objects.get)
    response = als_rol(Rol.SECRETARIS).get(url("inschrijving_einde", leerling, inschrijving.pk))
    assert response.status_code == 403
