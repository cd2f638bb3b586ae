"""The list for setting up an swv: read from what is there, skipped with a reason, and a test mail that tells the truth."""

import socket
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from financien.referentie.enums import Tariefsoort
from financien.referentie.models import Tarief
from swv.kern.models import Bericht, Verzendpoging
from swv.organisatie.enums import Inrichtpunt, Rol
from swv.organisatie.models import Inrichtkeuze, Organisatie
from swv.organisatie.services.organisatie import create_swv
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.smtpserver import run_mailserver
from toewijzing.calculations.voorwaarde import Eis, Teken
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort
from toewijzing.services.nummering import set_first_number
from toewijzing.services.route import Soortstap, list_doet, write_route
from werkplek.queries.inrichten import get_punten

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture(autouse=True)
def no_demo(settings):
    settings.DEMO = False


def punten(user):
    with als(user) as by:
        return {punt.soort: punt for punt in get_punten(by, VANDAAG)}


def klaar(user):
    return {soort for soort, punt in punten(user).items() if punt.klaar}


@pytest.fixture
def founder(db):
    """The first beheerder of an swv that was founded today."""
    with as_eigenaar():
        swv, _ = create_swv(
            naam="SWV Nieuw", code="PO9901", sector="po", email="b@nieuw.example", beheerder="Bea Heer", vandaag=VANDAAG
        )
        return swv.leden.get().gebruiker


def test_new_swv_has_everything_to_do_but_the_kinds_it_starts_with(founder):
    assert klaar(founder) == {Inrichtpunt.SOORTEN}
    assert set(punten(founder)) == set(Inrichtpunt)


def test_kinds_are_done_once_one_of_them_leads_to_the_special_schools_of_the_sector(wereld, founder):
    assert Inrichtpunt.SOORTEN in klaar(wereld[Rol.BEHEERDER])
    assert Inrichtpunt.SOORTEN in klaar(founder)
    with as_eigenaar():
        swv = founder.lidmaatschap_set.get().organisatie
        Aanvraagsoort.objects.filter(swv=swv, code__in=["TLV-SBO", "TLV-SBO-PLUS"]).delete()
        Aanvraagsoort.objects.filter(swv=swv, geeft_tlv=True).update(scholen_naar=["vso"])
    stand = punten(founder)[Inrichtpunt.SOORTEN].stand
    assert stand.startswith(
        "8 soorten waarmee scholen iets kunnen aanvragen."
        " Er is geen TLV voor speciaal basisonderwijs of speciaal onderwijs bij."
    )
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=swv, code="ARRANGEMENT-I").update(scholen_naar=["sbo"])
    assert Inrichtpunt.SOORTEN not in klaar(founder)  # that one is no TLV
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=swv, code="TLV-SO").update(scholen_naar=["so", "vso"])
    assert Inrichtpunt.SOORTEN in klaar(founder)
    assert punten(founder)[Inrichtpunt.SOORTEN].stand == "8 soorten waarmee scholen iets kunnen aanvragen."


def test_first_page_of_the_beheerder_names_what_is_open_and_nothing_once_all_is_done(client, founder):
    client.force_login(founder)
    page = client.get(reverse("werkplek:mijn_werk"))
    assert [punt.soort for punt in page.context["open"]] == [
        punt for punt in punten(founder) if punt != Inrichtpunt.SOORTEN
    ]
    assert "Uw samenwerkingsverband inrichten" in page.text

    for punt in Inrichtpunt.values:
        client.post(reverse("werkplek:inrichten_overslaan", args=[punt]), {"reden": "Dit doen wij later op papier."})

    assert "Uw samenwerkingsverband inrichten" not in client.get(reverse("werkplek:mijn_werk")).text
    assert client.get(reverse("werkplek:inrichten")).status_code == 200


def test_points_are_done_when_what_they_ask_is_there(wereld, settings):
    beheerder = wereld[Rol.BEHEERDER]
    before = klaar(beheerder)
    settings.CLAMD_SOCKET = "/run/clamd"
    swv = wereld.swv
    with as_eigenaar():
        Tarief.objects.create(
            swv=swv,
            code=Tariefsoort.VSO_1,
            van=date(VANDAAG.year, 1, 1),
            bedrag=13000,
            bron="regeling",
            status="voorlopig",
        )
        Organisatie.objects.filter(pk=swv.pk).update(
            logo=f.LogoFactory(swv=swv, door=beheerder),
            adres="A 1",
            postcode="1000 AA",
            plaats="A",
            telefoon="06",
            email="a@a.nl",
        )
    with als(beheerder) as by:
        set_first_number(swv=swv, eerste=10, reden="", by=by)

    after = klaar(type(beheerder).objects.get(pk=beheerder.pk))

    new = {Inrichtpunt.VIRUSSCANNER, Inrichtpunt.TARIEVEN, Inrichtpunt.LOGO, Inrichtpunt.TLVNUMMER}
    assert new & before == set()
    assert after >= before | new


@pytest.mark.parametrize(
    ("code", "van", "tot"),
    [
        (Tariefsoort.SIGNALERINGSWAARDE_MINIMUM, date(2020, 1, 1), None),
        (Tariefsoort.BASIS, date(VANDAAG.year, 1, 1), None),
        (Tariefsoort.VSO_1, date(VANDAAG.year - 1, 1, 1), date(VANDAAG.year, 1, 1)),
        (Tariefsoort.VSO_1, VANDAAG + timedelta(days=1), None),
    ],
)
def test_tariff_that_is_not_one_of_the_rijk_for_today_does_not_count(wereld, code, van, tot):
    with as_eigenaar():
        Tarief.objects.filter(swv=wereld.swv).delete()
        Tarief.objects.create(swv=wereld.swv, code=code, van=van, tot=tot, bedrag=1, bron="x", status="definitief")

    assert Inrichtpunt.TARIEVEN not in klaar(wereld[Rol.BEHEERDER])


def test_needed_role_that_waits_for_a_second_person_is_named_as_waiting(founder):
    with as_eigenaar():
        swv = founder.lidmaatschap_set.get().organisatie
    f.RolvoorstelFactory(swv=swv, organisatie=swv, door=founder, rol=Rol.SECRETARIS)

    assert punten(founder)[Inrichtpunt.MENSEN].stand == (
        "Nog niemand als: zorgcoördinator, schoolleider, deskundige, lid CvT, voorzitter CvT, consulent, directeur."
        " Wacht op een tweede persoon: secretaris CvT."
    )


def test_role_of_a_closed_account_is_nobodys(wereld):
    beheerder, directeur = wereld[Rol.BEHEERDER], wereld[Rol.DIRECTEUR]
    before = punten(beheerder)[Inrichtpunt.MENSEN]
    with as_eigenaar():
        type(directeur).objects.filter(pk=directeur.pk).update(is_active=False)

    after = punten(beheerder)[Inrichtpunt.MENSEN]

    assert (before.klaar, after.klaar, after.stand) == (True, False, "Nog niemand als: directeur.")


LEIDER, BESTUUR = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.AKKOORD, Rol.BESTUURDER)
CONSULENT, DIRECTEUR = Soortstap(Stap.BESLUIT, Rol.CONSULENT), Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)
TOT_1000 = (Eis("bedrag", Teken.HOOGSTENS, (Decimal(1000),)),)


@pytest.mark.parametrize(
    ("route", "deskundigen", "rollen"),
    [
        ([CONSULENT], 0, {"consulent"}),
        ([LEIDER, CONSULENT], 0, {"schoolleider", "consulent"}),
        ([LEIDER, BESTUUR, CONSULENT], 0, {"schoolleider", "bestuurder", "consulent"}),
        ([LEIDER, CONSULENT], 1, {"schoolleider", "deskundige", "consulent"}),
        ([LEIDER, Soortstap(Stap.DESKUNDIGEN), CONSULENT], 2, {"schoolleider", "deskundige", "consulent"}),
        ([LEIDER, Soortstap(Stap.ZITTING), CONSULENT], 0, {"schoolleider", "lid CvT", "voorzitter CvT", "consulent"}),
        ([LEIDER, Soortstap(Stap.CONTROLE, Rol.DIRECTEUR), CONSULENT], 0, {"schoolleider", "directeur", "consulent"}),
        ([LEIDER, Soortstap(Stap.BESLUIT, Rol.CVT_VOORZITTER)], 0, {"schoolleider", "voorzitter CvT"}),
        ([Soortstap(Stap.BESLUIT, Rol.CONSULENT, TOT_1000), DIRECTEUR], 0, {"consulent", "directeur"}),
    ],
)
def test_roles_that_are_asked_follow_from_the_open_kinds(founder, route, deskundigen, rollen):
    with as_eigenaar():
        swv = founder.lidmaatschap_set.get().organisatie
        Aanvraagsoort.objects.filter(swv=swv).update(tot=VANDAAG)
        make_eigen_soort(swv, route, aantal_deskundigen=deskundigen)

    gevraagd = punten(founder)[Inrichtpunt.MENSEN].stand.removeprefix("Nog niemand als: ").removesuffix(".")

    assert set(gevraagd.split(", ")) == {"zorgcoördinator", "secretaris CvT"} | rollen


def make_eigen_soort(swv, route, **gegevens):
    """A kind of this swv that can be asked for from today, with this route."""
    soort = Aanvraagsoort.objects.create(
        swv=swv, code="EIGEN", naam="Eigen", van=VANDAAG, is_awb_besluit=False, route=list_doet(route), **gegevens
    )
    write_route(soort, route)


def test_without_open_kinds_nobody_is_needed_yet_and_the_point_stays_open(founder):
    with as_eigenaar():
        Aanvraagsoort.objects.filter(swv=founder.lidmaatschap_set.get().organisatie).update(tot=VANDAAG)

    punt = punten(founder)[Inrichtpunt.MENSEN]

    assert (punt.klaar, punt.stand) == (
        False, "Wie er nodig is, volgt uit de soorten aanvraag, en die zijn er nog niet."
    )  # fmt: skip


def test_kinds_of_another_swv_ask_for_nobody_here(founder):
    with as_eigenaar():
        ander, _ = create_swv(
            naam="SWV Ander", code="PO9902", sector="po", email="b@ander.example", beheerder="Bo Heer", vandaag=VANDAAG
        )
        make_eigen_soort(ander, [BESTUUR, DIRECTEUR])

    assert "bestuurder" not in punten(founder)[Inrichtpunt.MENSEN].stand


def test_second_person_counts_only_once_somebody_logged_in(wereld):
    beheerder, directeur = wereld[Rol.BEHEERDER], wereld[Rol.DIRECTEUR]
    with as_eigenaar():
        type(beheerder).objects.filter(pk=beheerder.pk).update(last_login=timezone.now())
    assert Inrichtpunt.TWEEDE not in klaar(beheerder)
    wacht = punten(beheerder)[Inrichtpunt.TWEEDE]
    assert wacht.stand == (
        f"Uitgenodigd: {directeur.naam}. Wacht tot die een keer inlogt; daarna kan die rollen bevestigen."
    )
    assert wacht.url == "/beheer/?stand=uitgenodigd"
    with as_eigenaar():
        type(beheerder).objects.filter(pk=directeur.pk).update(last_login=timezone.now())
    assert Inrichtpunt.TWEEDE in klaar(beheerder)


# --- what does not concern the swv ----------------------------------------------------------------------------------


def test_point_that_does_not_concern_the_swv_keeps_who_said_so_when_and_why_and_can_come_back(client, wereld):
    beheerder = wereld[Rol.BEHEERDER]
    client.force_login(beheerder)
    page = client.post(
        reverse("werkplek:inrichten_overslaan", args=["logo"]), {"reden": "Wij hebben geen logo."}, follow=True
    )
    assert f"{beheerder.naam} zei op" in page.text
    assert "Wij hebben geen logo." in page.text
    assert punten(beheerder)[Inrichtpunt.LOGO].is_af

    client.post(reverse("werkplek:inrichten_toch", args=["logo"]))

    assert not punten(beheerder)[Inrichtpunt.LOGO].is_af
    with as_eigenaar():
        labels = list(Inrichtkeuze.pgh_event_model.objects.order_by("pgh_id").values_list("pgh_label", "reden"))
    assert labels == [("insert", "Wij hebben geen logo."), ("delete", "Wij hebben geen logo.")]


@pytest.mark.parametrize("reden", ["", "   ", "x" * 301])
def test_skipping_without_a_reason_is_refused(client, wereld, reden):
    client.force_login(wereld[Rol.BEHEERDER])

    response = client.post(reverse("werkplek:inrichten_overslaan", args=["logo"]), {"reden": reden})

    assert response.status_code == 400
    assert punten(wereld[Rol.BEHEERDER])[Inrichtpunt.LOGO].keuze is None


def test_point_that_does_not_exist_is_not_found(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])

    assert client.get(reverse("werkplek:inrichten_overslaan", args=["koffie"])).status_code == 404
    assert client.post(reverse("werkplek:inrichten_toch", args=["koffie"])).status_code == 404


def test_what_one_swv_skips_stays_open_for_another(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    client.post(reverse("werkplek:inrichten_overslaan", args=["logo"]), {"reden": "Geen."})

    assert punten(wereld.anderen[Rol.BEHEERDER])[Inrichtpunt.LOGO].keuze is None
    with als(wereld.anderen[Rol.BEHEERDER]):
        assert not Inrichtkeuze.objects.exists()


@pytest.mark.parametrize("aantal", [1, 30])
def test_number_of_queries_does_not_grow_with_people_and_schools(wereld, aantal, django_assert_num_queries):
    for number in range(aantal):
        f.SchoolFactory(bestuur=wereld.bestuur, brin=f"{number:02d}QX", vestiging="00")

    # One of these is for the steps of the routes, whose roles must be there.
    with als(wereld[Rol.BEHEERDER]) as by, django_assert_num_queries(15):
        get_punten(by, VANDAAG)


# --- the test mail --------------------------------------------------------------------------------------------------


def send(client, user):
    client.force_login(user)
    page = client.post(reverse("werkplek:proefmail"), follow=True)
    return next(str(message) for message in page.context["messages"])


@pytest.fixture
def mailserver(settings):
    """The real way out of mail, to a server on this machine that refuses one address."""
    settings.EMAIL_BACKEND, settings.EMAIL_HOST = "django.core.mail.backends.smtp.EmailBackend", "127.0.0.1"
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False

    def point_at(poort):
        settings.EMAIL_PORT = poort

    return point_at


def test_mail_server_that_takes_the_mail_makes_the_point_done(client, wereld, mailserver):
    beheerder = wereld[Rol.BEHEERDER]
    with run_mailserver({}) as server:
        mailserver(server.poort)
        told = send(client, beheerder)

    assert told == f"De mailserver nam de mail aan. Kijk of hij aankomt op {beheerder.email}."
    assert (server.gekregen, Inrichtpunt.MAIL in klaar(beheerder)) == ([beheerder.email], True)


def test_refused_address_is_told_with_the_words_of_the_mail_server(client, wereld, mailserver):
    beheerder = wereld[Rol.BEHEERDER]
    with run_mailserver({beheerder.email: (550, "no such user here")}) as server:
        mailserver(server.poort)
        told = send(client, beheerder)

    assert told == f"De mailserver weigert het adres {beheerder.email}. Hij zegt: «550 no such user here»."
    assert Inrichtpunt.MAIL not in klaar(beheerder)
    assert (Bericht.objects.get(soort="proefmail").verzonden_op, Verzendpoging.objects.get().code) == (None, 550)


def test_mail_server_that_is_not_there_is_told(client, wereld, mailserver):
    with socket.create_server(("127.0.0.1", 0)) as free:
        poort = free.getsockname()[1]
    mailserver(poort)

    told = send(client, wereld[Rol.BEHEERDER])

    assert told == f"De mailserver 127.0.0.1:{poort} is niet te bereiken. Kijk naar adres en poort in EMAIL_URL."


@pytest.mark.parametrize(
    ("wens", "waarde"), [("EMAIL_USE_TLS", True), ("EMAIL_HOST_USER", "verband")], ids=["beveiliging", "inloggen"]
)
def test_mail_server_that_does_not_do_what_email_url_asks_is_not_called_out_of_reach(
    client, wereld, mailserver, settings, wens, waarde
):
    with run_mailserver({}) as server:
        mailserver(server.poort)
        setattr(settings, wens, waarde)
        settings.EMAIL_HOST_PASSWORD = "geheim"  # of a server of this test
        told = send(client, wereld[Rol.BEHEERDER])

    assert told == (
        f"De mailserver 127.0.0.1:{server.poort} kent deze beveiliging of dit inloggen niet. Kijk naar poort en beveiliging"
        " in EMAIL_URL."
    )


def test_address_of_a_mail_server_that_does_not_exist_is_told(client, wereld, mailserver, settings):
    mailserver(25)
    settings.EMAIL_HOST = "mail.invalid"

    assert send(client, wereld[Rol.BEHEERDER]).startswith("Het adres van de mailserver «mail.invalid» bestaat niet.")


def test_without_a_mail_server_the_page_and_the_test_say_that_mail_goes_to_a_folder(client, wereld, settings, tmp_path):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path)

    told = send(client, wereld[Rol.BEHEERDER])

    assert told == f"Er is nog geen mailserver ingesteld: de mail staat in de map {tmp_path}."
    assert len(list(tmp_path.iterdir())) == 1
    found = punten(wereld[Rol.BEHEERDER])[Inrichtpunt.MAIL]
    assert (found.klaar, f"mail gaat alleen naar de map {tmp_path}" in found.stand) == (False, True)


def test_another_swv_is_not_ready_by_a_test_of_this_one(client, wereld, mailserver):
    with run_mailserver({}) as server:
        mailserver(server.poort)
        send(client, wereld[Rol.BEHEERDER])

    assert Inrichtpunt.MAIL not in klaar(wereld.anderen[Rol.BEHEERDER])


def test_more_than_six_test_mails_in_ten_minutes_are_not_sent(client, wereld):
    for _ in range(6):
        assert "Te veel" not in send(client, wereld[Rol.BEHEERDER])
    assert "Te veel pogingen" in send(client, wereld[Rol.BEHEERDER])
    assert Bericht.objects.filter(soort="proefmail").count() == 6
