"""Inviting people, their roles and closing accounts: what is allowed, what is refused and in which words."""

from datetime import timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from knox.models import AuthToken

from swv.kern.models import Bericht
from swv.organisatie import services
from swv.organisatie.enums import ROL_ORGANISATIES, Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.queries import get_gebruikers, get_organisaties
from tests import factories as f
from tests.organisatie.hulp import confirm, confirm_waiting
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture
def beheerder(wereld):
    return wereld[Rol.BEHEERDER]


def labels(model, pk):
    with as_eigenaar():
        events = model.pgh_event_model.objects.filter(pgh_obj_id=pk).order_by("pgh_id")
        return list(events.values_list("pgh_label", flat=True))


def invite(wereld, **changes):
    data = {"email": "Nieuw@Voorbeeld.example", "naam": "Nieuw", "rol": Rol.ZORGCOORDINATOR, "organisatie": wereld.school,
            "van": VANDAAG, **changes}  # fmt: skip
    done = services.invite_gebruiker(by=wereld[Rol.BEHEERDER], **data)
    confirm_waiting(wereld[Rol.DIRECTEUR])
    return done


# --- which organisations and people ---------------------------------------------------------------------------------


def test_organisations_are_those_tied_today_and_free_external_ones(wereld):
    ended = f.SchoolFactory()
    f.AansluitingFactory(swv=wereld.swv, organisatie=ended, tot=VANDAAG)
    free, taken = f.ExternFactory(), f.ExternFactory()
    f.AansluitingFactory(swv=wereld.ander_swv, organisatie=taken)
    found = set(get_organisaties(wereld.swv.pk, VANDAAG))
    assert {wereld.swv, wereld.bestuur, wereld.school, wereld.gemeente, free} <= found
    assert not {ended, taken, wereld.ander_swv} & found


def test_people_are_those_with_a_role_there(wereld):
    found = set(get_gebruikers(wereld.swv.pk, VANDAAG))
    assert {wereld[Rol.ZORGCOORDINATOR], wereld[Rol.LEERPLICHT], wereld["deskundige_extern"]} <= found
    assert wereld.anderen[Rol.SECRETARIS] not in found
    # The vso belongs to both samenwerkingsverbanden.
    assert wereld.anderen[Rol.ZORGCOORDINATOR] in found


# --- invitations ----------------------------------------------------------------------------------------------------


def test_invitation_makes_account_role_and_mail_with_a_link(wereld):
    gebruiker, is_new = invite(wereld)
    bericht = Bericht.objects.get(aan="nieuw@voorbeeld.example")
    assert is_new
    assert gebruiker.email == bericht.aan == "nieuw@voorbeeld.example"
    assert not gebruiker.has_usable_password()
    assert "/accounts/password/reset/key/" in bericht.tekst
    assert f"zorgcoördinator bij {wereld.school.naam}" in bericht.tekst
    assert labels(Gebruiker, gebruiker.pk) == ["insert"]


@pytest.mark.parametrize("verplicht", [True, False])
def test_invitation_speaks_of_two_steps_whatever_the_role_when_they_are_required(wereld, settings, verplicht):
    settings.MFA_VERPLICHT = verplicht
    invite(wereld)
    invite(wereld, email="c@voorbeeld.example", rol=Rol.CONTROLLER, organisatie=wereld.swv)
    mails = Bericht.objects.filter(onderwerp="Uitnodiging voor Verband").order_by("pk")
    assert [(mail.aan, "twee stappen" in mail.tekst) for mail in mails] == [
        ("nieuw@voorbeeld.example", verplicht), ("c@voorbeeld.example", verplicht),
    ]  # fmt: skip


def test_invitation_link_lets_one_choose_a_password_and_log_in(wereld, client):
    gebruiker, _ = invite(wereld)
    path = services.make_invitation_url(gebruiker).split("localhost:8000")[1]
    form = client.get(path, follow=True)
    address = form.redirect_chain[-1][0]
    wachtwoord = "zeven groene paraplu's op zee"
    client.post(address, {"password1": wachtwoord, "password2": wachtwoord})
    assert client.login(email=gebruiker.email, password=wachtwoord)


def test_invitation_of_somebody_with_an_account_adds_the_role_and_keeps_the_name(wereld):
    known = wereld.anderen[Rol.ZORGCOORDINATOR]
    gebruiker, is_new = invite(wereld, email=known.email, naam="Andere naam")
    assert (gebruiker.pk, gebruiker.naam, is_new) == (known.pk, known.naam, False)
    assert "/accounts/" not in Bericht.objects.get(aan=known.email).tekst


def test_invitation_of_a_closed_account_is_refused(wereld):
    closed = f.GebruikerFactory(is_active=False)
    with pytest.raises(ValidationError, match="gesloten"):
        invite(wereld, email=closed.email)


def test_invitation_again_is_refused_once_there_is_a_password(wereld):
    lid = wereld[Rol.ZORGCOORDINATOR].lidmaatschap
    with pytest.raises(ValidationError, match="al een wachtwoord"):
        services.send_uitnodiging(gebruiker=lid.gebruiker, lidmaatschap=lid)


# --- roles ----------------------------------------------------------------------------------------------------------

COMBINATIES = [(rol, soort) for rol in Rol.values for soort in Organisatiesoort.values]
TOEGESTAAN = {
    ("zorgcoordinator", "school"), ("schoolleider", "school"), ("bestuurder", "bestuur"), ("leerplicht", "gemeente"),
    ("deskundige", "swv"), ("deskundige", "extern"), ("secretaris", "swv"), ("cvt_lid", "swv"), ("cvt_voorzitter", "swv"),
    ("consulent", "swv"), ("directeur", "swv"), ("controller", "swv"), ("toezichthouder", "swv"), ("auditor", "swv"),
    ("beheerder", "swv"),
}  # fmt: skip


@pytest.mark.parametrize(("rol", "soort"), COMBINATIES)
def test_role_exists_only_at_its_kind_of_organisation(wereld, beheerder, rol, soort):
    organisatie = {
        "swv": wereld.swv, "bestuur": wereld.bestuur, "school": wereld.school, "gemeente": wereld.gemeente,
        "extern": Organisatie(pk=0, soort="extern", naam="Praktijk"),
    }[soort]  # fmt: skip
    if soort == "extern" and (rol, soort) in TOEGESTAAN:
        organisatie = f.ExternFactory()
    gegevens = {"auditor": {"scope": "fg", "tot": VANDAAG + timedelta(days=9)}, "toezichthouder": {"scope": "rvt"}}.get(
        rol, {}
    )
    arguments = {"gebruiker": f.GebruikerFactory(), "rol": rol, "organisatie": organisatie, "van": VANDAAG, **gegevens}
    if (rol, soort) in TOEGESTAAN:
        assert services.add_lidmaatschap(by=beheerder, **arguments).pk
    else:
        with pytest.raises(ValidationError, match="bestaat alleen bij"):
            services.add_lidmaatschap(by=beheerder, **arguments)


def test_every_role_has_a_kind_of_organisation():
    assert set(ROL_ORGANISATIES) == set(Rol.values)


def add(wereld, beheerder, gebruiker=None, **changes):
    data = {"rol": Rol.SCHOOLLEIDER, "organisatie": wereld.school, "van": VANDAAG, **changes}
    given = services.add_lidmaatschap(gebruiker=gebruiker or f.GebruikerFactory(), by=beheerder, **data)
    return confirm(given, wereld[Rol.DIRECTEUR])


@pytest.mark.parametrize(
    ("van", "tot", "mag"),
    [(0, None, False), (-20, -10, True), (-20, -9, False), (10, None, True), (9, None, False), (-20, None, False)],
)
def test_same_role_twice_at_the_same_time_is_refused_in_words(wereld, beheerder, van, tot, mag):
    gebruiker = f.GebruikerFactory()
    begin, end = (None if number is None else VANDAAG + timedelta(days=number) for number in (van, tot))
    rol = {"rol": Rol.CONTROLLER, "organisatie": wereld.swv}
    add(wereld, beheerder, gebruiker, van=VANDAAG - timedelta(days=10), tot=VANDAAG + timedelta(days=10), **rol)
    if mag:
        assert add(wereld, beheerder, gebruiker, van=begin, tot=end, **rol).pk
    else:
        with pytest.raises(ValidationError, match="heeft deze rol al"):
            add(wereld, beheerder, gebruiker, van=begin, tot=end, **rol)


@pytest.mark.parametrize("gegevens", [{}, {"scope": "fg"}, {"tot": VANDAAG + timedelta(days=1)}])
def test_auditor_needs_scope_and_end(wereld, beheerder, gegevens):
    with pytest.raises(ValidationError, match="tijdelijk"):
        add(wereld, beheerder, rol=Rol.AUDITOR, organisatie=wereld.swv, **gegevens)


def test_scope_is_for_an_auditor_only(wereld, beheerder):
    with pytest.raises(ValidationError, match="Alleen een auditor"):
        add(wereld, beheerder, scope="fg")


@pytest.mark.parametrize(
    ("scope", "melding"), [("", "raad van toezicht of in de OPR"), ("fg", "hoort niet bij de rol")]
)
def test_toezichthouder_is_of_the_raad_or_of_the_opr(wereld, beheerder, scope, melding):
    with pytest.raises(ValidationError, match=melding):
        add(wereld, beheerder, rol=Rol.TOEZICHTHOUDER, organisatie=wereld.swv, scope=scope)
    assert add(wereld, beheerder, rol=Rol.TOEZICHTHOUDER, organisatie=wereld.swv, scope="opr").pk


def test_end_before_the_start_is_refused(wereld, beheerder):
    with pytest.raises(ValidationError, match="vóór de eerste"):
        add(wereld, beheerder, tot=VANDAAG - timedelta(days=1))


def test_change_and_end_of_a_role_leave_history(wereld, beheerder):
    lid = add(wereld, beheerder)
    wider = services.change_lidmaatschap(
        lidmaatschap=lid, van=VANDAAG - timedelta(days=3), tot=None, scope="", by=beheerder
    )
    lid = confirm(wider, wereld[Rol.DIRECTEUR])
    services.end_lidmaatschap(lidmaatschap=lid, by=beheerder, vandaag=VANDAAG)
    assert labels(Lidmaatschap, lid.pk) == ["insert", "update", "update"]
    assert Gebruiker.objects.get(pk=lid.gebruiker_id).lidmaatschappen == []


def test_ending_a_role_that_already_ends_earlier_does_not_lengthen_it(wereld, beheerder):
    past = {"van": VANDAAG - timedelta(days=9), "tot": VANDAAG - timedelta(days=2)}
    lid = add(wereld, beheerder, rol=Rol.CONTROLLER, organisatie=wereld.swv, **past)
    services.end_lidmaatschap(lidmaatschap=lid, by=beheerder, vandaag=VANDAAG)
    assert lid.tot == VANDAAG - timedelta(days=2)


def test_nobody_gives_or_takes_oneself_a_role(wereld, beheerder):
    with pytest.raises(ValidationError, match="niet voor uzelf"):
        add(wereld, beheerder, beheerder, rol=Rol.SECRETARIS, organisatie=wereld.swv)
    with pytest.raises(ValidationError, match="niet voor uzelf"):
        services.end_lidmaatschap(lidmaatschap=beheerder.lidmaatschap, by=beheerder, vandaag=VANDAAG)
    with pytest.raises(ValidationError, match="niet voor uzelf"):
        services.deactivate_gebruiker(gebruiker=beheerder, by=beheerder, vandaag=VANDAAG)


# --- closing an account ---------------------------------------------------------------------------------------------


def make_session(gebruiker):
    session = SessionStore()
    session["_auth_user_id"] = str(gebruiker.pk)
    session.create()
    return session.session_key


def test_deactivate_ends_logins_and_tokens_of_that_person_only(wereld, beheerder):
    gebruiker, other = wereld[Rol.CONSULENT], wereld[Rol.DIRECTEUR]
    make_session(gebruiker)
    kept = make_session(other)
    AuthToken.objects.create(gebruiker)
    AuthToken.objects.create(other)
    services.deactivate_gebruiker(gebruiker=gebruiker, by=beheerder, vandaag=VANDAAG)
    assert list(Session.objects.values_list("pk", flat=True)) == [kept]
    assert [token.user for token in AuthToken.objects.all()] == [other]
    assert labels(Gebruiker, gebruiker.pk) == ["insert", "update"]


def test_reactivate_opens_the_account_with_its_roles(wereld, beheerder):
    """Its roles that see no pupils; the others wait for a second person again (test_voorstel)."""
    gebruiker = wereld[Rol.CONTROLLER]
    services.deactivate_gebruiker(gebruiker=gebruiker, by=beheerder, vandaag=VANDAAG)
    services.reactivate_gebruiker(gebruiker=gebruiker, by=beheerder, vandaag=VANDAAG)
    assert Gebruiker.objects.get(pk=gebruiker.pk).is_active
    assert gebruiker.lidmaatschappen


@pytest.mark.parametrize("service", [services.deactivate_gebruiker, services.reactivate_gebruiker])
def test_account_of_somebody_who_works_elsewhere_too_is_not_opened_or_closed(wereld, beheerder, service):
    gebruiker = wereld[Rol.DESKUNDIGE]
    f.LidmaatschapFactory(gebruiker=gebruiker, rol=Rol.DESKUNDIGE, organisatie=wereld.ander_swv)
    with pytest.raises(ValidationError, match="ander samenwerkingsverband"):
        service(gebruiker=gebruiker, by=beheerder, vandaag=VANDAAG)


# --- organisations --------------------------------------------------------------------------------------------------


def test_update_deskundige_and_swv_leave_history(wereld, beheerder):
    gebruiker = wereld[Rol.DESKUNDIGE]
    services.update_deskundige(gebruiker=gebruiker, discipline="arts", registratie="BIG 1", werkgever=wereld.swv, by=beheerder)  # fmt: skip
    services.update_swv(swv=wereld.swv, gegevens={"naam": "Nieuwe naam"})
    assert labels(Gebruiker, gebruiker.pk) == ["insert", "update"]
    assert labels(Organisatie, wereld.swv.pk) == ["insert", "update"]


@pytest.mark.parametrize("kleur", ["rood", "#12345", "#1f5f8b;}", "red;background:url(//x)"])
def test_update_swv_refuses_what_is_no_colour(wereld, kleur):
    with pytest.raises(ValidationError):
        services.update_swv(swv=wereld.swv, gegevens={"kleur_merk": kleur})


def test_create_swv_makes_its_beheerder(db):
    swv, url = services.create_swv(
        naam="SWV Test", code="PO1234", sector="po", email="b@voorbeeld.example", beheerder="Bo", vandaag=VANDAAG
    )
    lid = Lidmaatschap.objects.get()
    assert (lid.rol, lid.organisatie) == (Rol.BEHEERDER, swv)
    assert url.startswith("http://localhost:8000/accounts/password/reset/key/")


def test_create_swv_with_a_known_code_is_refused_and_leaves_nothing(wereld):
    with pytest.raises(ValidationError):
        services.create_swv(
            naam="Nog een", code="VO2704", sector="vo", email="b@voorbeeld.example", beheerder="Bo", vandaag=VANDAAG
        )
    assert not Gebruiker.objects.filter(email="b@voorbeeld.example").exists()


def test_someone_without_a_role_has_no_lid_to_act_as(db):
    gebruiker = Gebruiker.objects.create(email="zonder@rol.example", naam="Zonder Rol")
    with pytest.raises(PermissionDenied, match="geen rol"):
        _ = gebruiker.lid


def test_lid_is_the_lidmaatschap_one_acts_in(wereld):
    lid = Lidmaatschap.objects.select_related("gebruiker").filter(gebruiker__is_active=True, tot=None).first()
    lid.gebruiker.lidmaatschap = lid
    assert lid.gebruiker.lid is lid
