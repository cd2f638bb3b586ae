"""Four eyes: no path by which one beheerder reaches a pupil, and what the second person can do."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from swv.kern.models import Bericht, Beveiligingsgebeurtenis
from swv.organisatie import services
from swv.organisatie.enums import Rol, needs_second_person, sees_pupils
from swv.organisatie.models import Gebruiker, Lidmaatschap, Rolvoorstel
from swv.organisatie.werk.rol import get_werk
from tests import factories as f
from tests.organisatie.hulp import confirm, labels, url
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


def propose(wereld, by, **changes):
    data = {"email": "nieuw@voorbeeld.example", "naam": "Ni Euw", "rol": Rol.SECRETARIS, "organisatie": wereld.swv,
            "van": VANDAAG, **changes}  # fmt: skip
    gebruiker, _ = services.invite_gebruiker(by=by, **data)
    return Rolvoorstel.objects.filter(gebruiker=gebruiker).first()


def reload(user):
    """As at the next request: nothing of the roles is remembered."""
    return Gebruiker.objects.get(pk=user.pk)


# --- which roles ----------------------------------------------------------------------------------------------------

SCOPES = {Rol.AUDITOR: ["accountant", "inspectie", "fg"], Rol.TOEZICHTHOUDER: ["rvt", "opr"]}
ALLEEN = {("controller", ""), ("toezichthouder", "rvt"), ("toezichthouder", "opr"), ("auditor", "accountant"),
          ("auditor", "inspectie")}  # fmt: skip


@pytest.mark.parametrize(("rol", "scope"), [(rol, scope) for rol in Rol.values for scope in SCOPES.get(rol, [""])])
def test_role_takes_a_second_person_exactly_when_it_sees_pupils_or_gives_roles(rol, scope):
    assert needs_second_person(rol, scope) == ((rol, scope) not in ALLEEN)
    assert sees_pupils(rol, scope) == ((rol, scope) not in ALLEEN and rol != "beheerder")


def test_everybody_whom_the_wall_lets_read_took_a_second_person(wereld):
    readers = [user for user in [*wereld.mensen.values(), *wereld.anderen.values()] if user.muur_organisaties]
    assert readers
    assert all(needs_second_person(user.lid.rol, user.lid.scope) for user in readers)


# --- a proposal gives nothing ---------------------------------------------------------------------------------------


def test_proposed_role_is_no_role_and_nobody_is_invited_yet(wereld, beheerder):
    voorstel = propose(wereld, beheerder)
    assert reload(voorstel.gebruiker).lidmaatschappen == []
    assert not Lidmaatschap.objects.filter(gebruiker=voorstel.gebruiker).exists()
    assert not Bericht.objects.filter(aan="nieuw@voorbeeld.example").exists()
    assert {each.aan for each in Bericht.objects.all()} == {wereld[Rol.DIRECTEUR].email}


def test_confirmed_role_is_given_as_proposed_with_history_log_invitation_and_notice(wereld, beheerder, directeur):
    voorstel = propose(wereld, beheerder, tot=VANDAAG + timedelta(days=50))
    lid = services.confirm_rol(voorstel=voorstel, by=directeur, vandaag=VANDAAG)
    assert (lid.rol, lid.organisatie, lid.van, lid.tot) == (
        "secretaris",
        wereld.swv,
        VANDAAG,
        VANDAAG + timedelta(days=50),
    )
    voorstel.refresh_from_db()
    assert (voorstel.status, voorstel.beslist_door, voorstel.lidmaatschap) == ("bevestigd", directeur, lid)
    assert labels(Rolvoorstel, voorstel.pk) == ["insert", "update"]
    assert labels(Lidmaatschap, lid.pk) == ["insert"]
    given = Beveiligingsgebeurtenis.objects.get(soort="rol_gegeven")
    assert (given.gebruiker, given.betreft, given.gegevens["voorstel"]) == (directeur, lid.gebruiker, voorstel.pk)
    told = set(Bericht.objects.filter(soort="rol_gegeven").values_list("aan", flat=True))
    assert told == {directeur.email, wereld[Rol.AUDITOR].email}
    assert "/password/reset/key/" in Bericht.objects.get(aan="nieuw@voorbeeld.example").tekst


def test_role_without_pupils_is_given_at_once_and_nobody_is_told(wereld, beheerder):
    assert propose(wereld, beheerder, rol=Rol.CONTROLLER) is None
    assert Lidmaatschap.objects.get(gebruiker__email="nieuw@voorbeeld.example").rol == Rol.CONTROLLER
    assert not Bericht.objects.filter(soort="rol_gegeven").exists()


# --- the first directeur --------------------------------------------------------------------------------------------


@pytest.fixture
def nieuw_swv():
    swv, _ = services.create_swv(
        naam="SWV Nieuw", code="VO9999", sector="vo", email="b@nieuw.example", beheerder="Bo", vandaag=VANDAAG
    )
    swv.email = "info@nieuw.example"
    swv.save()
    return swv


def invite_first(swv, rol=Rol.DIRECTEUR, email="d@nieuw.example"):
    by = Gebruiker.objects.get(email="b@nieuw.example")
    services.invite_gebruiker(email=email, naam="Do", rol=rol, organisatie=swv, van=VANDAAG, by=by)
    return Rolvoorstel.objects.get(gebruiker__email=email)


def test_first_directeur_is_given_alone_recorded_and_told(nieuw_swv):
    voorstel = invite_first(nieuw_swv)
    assert (voorstel.status, voorstel.beslist_door) == ("alleen", None)
    assert Lidmaatschap.objects.get(gebruiker=voorstel.gebruiker).rol == Rol.DIRECTEUR
    assert "zonder tweede persoon" in Bericht.objects.get(aan="info@nieuw.example").tekst


def test_page_to_invite_says_whether_somebody_confirms_first(nieuw_swv, client):
    beheerder = Gebruiker.objects.get(email="b@nieuw.example")
    client.force_login(beheerder)
    tekst = "Deze rol bevestigt eerst een tweede persoon"

    def read(rol):
        return tekst in " ".join(client.get(url("uitnodigen"), {"rol": rol}).text.split())

    assert [read(rol) for rol in (Rol.DIRECTEUR, Rol.SECRETARIS, Rol.CONTROLLER)] == [False, True, False]
    with as_eigenaar():
        type(beheerder).objects.filter(pk=invite_first(nieuw_swv).gebruiker_id).update(last_login=timezone.now())
    assert read(Rol.DIRECTEUR)


def test_every_later_role_of_a_small_swv_takes_both(nieuw_swv):
    directeur = invite_first(nieuw_swv).gebruiker
    voorstel = invite_first(nieuw_swv, Rol.SECRETARIS, "s@nieuw.example")
    assert voorstel.status == "voorgesteld"
    assert confirm(voorstel, reload(directeur)).rol == Rol.SECRETARIS


@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.BEHEERDER, Rol.CONSULENT])
def test_no_other_role_is_given_alone(nieuw_swv, rol):
    assert invite_first(nieuw_swv, rol).status == "voorgesteld"


def test_second_directeur_is_not_given_alone_after_the_first_was_ended(nieuw_swv):
    """Else a beheerder would end the directeur first, and then be alone."""
    first = invite_first(nieuw_swv)
    Gebruiker.objects.filter(pk=first.gebruiker_id).update(last_login=timezone.now())
    Lidmaatschap.objects.filter(pk=first.lidmaatschap_id).update(van=VANDAAG - timedelta(days=9))
    by = Gebruiker.objects.get(email="b@nieuw.example")
    services.end_lidmaatschap(lidmaatschap=Lidmaatschap.objects.get(pk=first.lidmaatschap_id), by=by, vandaag=VANDAAG)
    assert invite_first(nieuw_swv, email="zelf@nieuw.example").status == "voorgesteld"


# --- refusing, withdrawing, expiring --------------------------------------------------------------------------------


def test_refusal_says_why_and_tells_the_proposer(wereld, client, beheerder, directeur):
    voorstel = propose(wereld, beheerder)
    client.force_login(directeur)
    assert client.post(url("rolvoorstel", voorstel.pk), {"reden": ""}).status_code == 400
    client.post(url("rolvoorstel", voorstel.pk), {"reden": "Deze persoon ken ik niet"})
    voorstel.refresh_from_db()
    assert (voorstel.status, voorstel.beslist_door, voorstel.reden) == (
        "geweigerd",
        directeur,
        "Deze persoon ken ik niet",
    )
    assert Bericht.objects.filter(aan=beheerder.email, soort="rol_geweigerd").count() == 1
    assert Beveiligingsgebeurtenis.objects.get(soort="rol_geweigerd").uitkomst == "geweigerd"
    assert not Lidmaatschap.objects.filter(gebruiker=voorstel.gebruiker).exists()


def test_withdrawn_proposal_is_not_confirmed(wereld, client, beheerder, directeur):
    voorstel = propose(wereld, beheerder)
    client.force_login(beheerder)
    client.post(url("rol_intrekken", voorstel.pk))
    with pytest.raises(ValidationError, match="ingetrokken"):
        services.confirm_rol(voorstel=voorstel, by=directeur, vandaag=VANDAAG)


@pytest.mark.parametrize(("dag", "mag"), [(20, True), (21, False)])
def test_proposal_expires_after_three_weeks(wereld, beheerder, directeur, dag, mag):
    voorstel = propose(wereld, beheerder)
    then = VANDAAG + timedelta(days=dag)
    if mag:
        assert services.confirm_rol(voorstel=voorstel, by=directeur, vandaag=then).pk
    else:
        with pytest.raises(ValidationError, match="vervallen"):
            services.confirm_rol(voorstel=voorstel, by=directeur, vandaag=then)


def test_same_role_is_not_proposed_twice_but_again_after_it_expired(wereld, beheerder):
    voorstel = propose(wereld, beheerder)
    with pytest.raises(ValidationError, match="al voorgesteld"):
        propose(wereld, beheerder)
    f.RolvoorstelFactory(swv=wereld.swv, door=beheerder, gebruiker=wereld[Rol.CVT_LID], vervalt_op=VANDAAG)
    again = propose(wereld, beheerder, email=wereld[Rol.CVT_LID].email)
    assert (again.status, again.pk != voorstel.pk) == ("voorgesteld", True)


def test_closed_account_gets_no_role(wereld, beheerder, directeur):
    voorstel = propose(wereld, beheerder)
    Gebruiker.objects.filter(pk=voorstel.gebruiker_id).update(is_active=False)
    with pytest.raises(ValidationError, match="gesloten"):
        services.confirm_rol(voorstel=voorstel, by=directeur, vandaag=VANDAAG)


# --- the database ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wie", ["door", "gebruiker", None])
def test_database_refuses_a_confirmation_without_a_second_person(wereld, beheerder, wie):
    voorstel = propose(wereld, beheerder)
    lid = f.LidmaatschapFactory(organisatie=wereld.swv, rol=Rol.CONSULENT)
    by = getattr(voorstel, wie) if wie else None
    rows = Rolvoorstel.objects.filter(pk=voorstel.pk)
    with pytest.raises(IntegrityError, match="rolvoorstel_tweede_persoon"), transaction.atomic():
        rows.update(status="bevestigd", beslist_door=by, beslist_op=timezone.now(), lidmaatschap=lid)


@pytest.mark.parametrize("veld", ["door", "gebruiker", "rol", "organisatie", "van", "vervalt_op"])
def test_database_keeps_what_was_proposed(wereld, beheerder, veld):
    voorstel = propose(wereld, beheerder)
    value = {"door": wereld[Rol.CONTROLLER], "gebruiker": wereld[Rol.CONTROLLER], "rol": "consulent",
             "organisatie": wereld.ander_swv}.get(veld, VANDAAG + timedelta(days=400))  # fmt: skip
    with pytest.raises(IntegrityError, match="never changes"), transaction.atomic():
        Rolvoorstel.objects.filter(pk=voorstel.pk).update(**{veld: value})


def test_database_keeps_what_was_decided(wereld, beheerder, directeur):
    voorstel = propose(wereld, beheerder)
    confirm(voorstel, directeur)
    with pytest.raises(IntegrityError, match="final"), transaction.atomic():
        Rolvoorstel.objects.filter(pk=voorstel.pk).update(beslist_door=wereld[Rol.CONTROLLER])


# --- Mijn werk and the pages ----------------------------------------------------------------------------------------


def test_waiting_role_stands_on_mijn_werk_of_who_can_confirm_only(wereld, beheerder, directeur):
    tweede = f.make_gebruiker(Rol.BEHEERDER, wereld.swv)
    propose(wereld, beheerder)
    titles = {user: [row.titel for row in get_werk(user, VANDAAG)] for user in wereld.mensen.values()}
    assert titles[directeur] == ["Rol bevestigen: Ni Euw, secretaris CvT"]
    assert [row.titel for row in get_werk(tweede, VANDAAG)] == titles[directeur]
    assert {user.rol for user, lines in titles.items() if lines} == {"directeur"}
    assert get_werk(wereld.anderen[Rol.DIRECTEUR], VANDAAG) == []


def test_new_role_stands_on_mijn_werk_of_directeur_and_fg(wereld, beheerder, directeur):
    confirm(propose(wereld, beheerder), directeur)
    seen = {user.rol for user in wereld.mensen.values() if get_werk(user, VANDAAG)}
    assert seen == {"directeur", "auditor"}
    assert [row.titel for row in get_werk(wereld[Rol.AUDITOR], VANDAAG)] == ["Nieuwe rol: Ni Euw, secretaris CvT"]


@pytest.mark.parametrize("aantal", [1, 20])
def test_lists_take_the_same_number_of_queries_for_any_number_of_proposals(
    wereld, client, directeur, aantal, django_assert_num_queries
):
    for _ in range(aantal):
        f.RolvoorstelFactory(swv=wereld.swv, door=wereld[Rol.BEHEERDER])
    assert directeur.lidmaatschap  # the request knows it already
    with django_assert_num_queries(2):
        get_werk(directeur, VANDAAG)
    client.force_login(directeur)
    client.get(url("rolvoorstellen"))
    with django_assert_num_queries(11):
        client.get(url("rolvoorstellen"))


def test_offer_of_organisations_is_never_refused(wereld, client, beheerder):
    client.force_login(beheerder)
    for rol in Rol.values:
        page = client.get(url("uitnodigen"), {"rol": rol})
        places = page.context["form"].fields["organisatie"].queryset
        assert places.exists() or rol == Rol.LEERPLICHT
        for place in places:
            services.rol.check_lidmaatschap(
                Lidmaatschap(gebruiker=f.GebruikerFactory(), rol=rol, organisatie=place, van=VANDAAG,
                             tot=VANDAAG + timedelta(days=2), scope=SCOPES.get(rol, [""])[0])
            )  # fmt: skip


def test_expert_is_asked_discipline_and_registration_with_the_role(wereld, client, beheerder):
    client.force_login(beheerder)
    data = {
        "email": "e@voorbeeld.example",
        "achternaam": "E",
        "rol": "deskundige",
        "organisatie": wereld.swv.pk,
        "van": VANDAAG,
    }
    assert set(client.post(url("uitnodigen"), data).context["form"].errors) == {"discipline", "registratie"}
    client.post(url("uitnodigen"), {**data, "discipline": "arts", "registratie": "BIG 9"})
    found = Gebruiker.objects.get(email="e@voorbeeld.example")
    assert (found.discipline, found.registratie) == ("arts", "BIG 9")


# --- many at once ---------------------------------------------------------------------------------------------------


def test_second_person_confirms_those_who_were_ticked_and_the_others_wait_on(client, wereld, beheerder):
    first, second, third = (
        propose(wereld, beheerder, email=f"{naam.lower()}@voorbeeld.example", naam=naam)
        for naam in ("Een", "Twee", "Drie")
    )
    client.force_login(wereld[Rol.DIRECTEUR])
    page = client.get(url("rolvoorstellen"))
    assert page.content.decode().count('name="voorstel"') == 3
    client.post(url("rollen_bevestigen"), {"voorstel": [first.pk, third.pk]})
    open_ = Rolvoorstel.objects.filter(status="voorgesteld")
    assert list(open_) == [second]
    assert [bool(reload(each.gebruiker).lidmaatschappen) for each in (first, second, third)] == [True, False, True]
    assert all(each.door == beheerder for each in open_)


def test_proposer_can_tick_nothing_and_what_is_sent_anyway_is_refused_by_name(client, wereld, beheerder):
    voorstellen = [
        propose(wereld, beheerder, email=f"{naam.lower()}@voorbeeld.example", naam=naam) for naam in ("Een", "Twee")
    ]
    client.force_login(beheerder)
    assert 'name="voorstel"' not in client.get(url("rolvoorstellen")).content.decode()
    page = client.post(url("rollen_bevestigen"), {"voorstel": [each.pk for each in voorstellen]}, follow=True)
    assert "Een: U stelde deze rol zelf voor." in page.content.decode()
    assert Rolvoorstel.objects.filter(status="voorgesteld").count() == 2


def test_tick_of_a_proposal_of_another_swv_confirms_nothing(client, wereld):
    ander = f.RolvoorstelFactory(swv=wereld.ander_swv, door=wereld.anderen[Rol.BEHEERDER])
    client.force_login(wereld[Rol.DIRECTEUR])
    page = client.post(url("rollen_bevestigen"), {"voorstel": [ander.pk, "x", "²"]}, follow=True)
    ander.refresh_from_db()
    assert ander.status == "voorgesteld"
    assert ander.gebruiker.naam not in page.content.decode()
    assert "Wie u aankruiste, wacht niet meer." in page.content.decode()


def test_more_than_one_role_to_confirm_is_one_line_that_leads_to_all_of_them(wereld, beheerder):
    for naam in ("Een", "Twee"):
        propose(wereld, beheerder, email=f"{naam.lower()}@voorbeeld.example", naam=naam)
    lines = [each for each in get_werk(wereld[Rol.DIRECTEUR], VANDAAG) if "bevestigen" in each.titel]
    assert [(each.titel, each.url) for each in lines] == [("2 rollen bevestigen", url("rolvoorstellen"))]
