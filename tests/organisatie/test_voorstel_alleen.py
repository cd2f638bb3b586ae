"""What one beheerder alone cannot do."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from swv.organisatie import services
from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap, Rolvoorstel
from swv.organisatie.services.voorstel import repropose_rollen
from tests import factories as f
from tests.organisatie.hulp import confirm, url
from tests.organisatie.test_voorstel import VANDAAG, propose, reload
from tests.rollen import als

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("rol", ["secretaris", "beheerder", "directeur", "consulent"])
def test_beheerder_who_invites_oneself_under_another_address_gets_nowhere(wereld, client, beheerder, rol):
    leerling = f.LeerlingFactory(school=wereld.school)
    f.ToegangFactory(leerling=leerling, organisatie=wereld.swv)
    client.force_login(beheerder)
    data = {
        "email": "zelf@elders.example",
        "achternaam": "Zelf",
        "rol": rol,
        "organisatie": wereld.swv.pk,
        "van": VANDAAG,
    }
    client.post(url("uitnodigen"), data)
    voorstel = Rolvoorstel.objects.get()
    page = client.post(url("rol_bevestigen", voorstel.pk), follow=True).content.decode()
    assert "U stelde deze rol zelf voor" in page
    ander = voorstel.gebruiker
    client.force_login(ander)
    assert client.post(url("rol_bevestigen", voorstel.pk)).status_code == 403
    assert client.get(reverse("leerlingen:dossier", args=[leerling.nummer])).status_code == 403
    assert reload(ander).lidmaatschappen == []


def test_person_it_is_for_does_not_confirm(wereld, beheerder, directeur):
    voorstel = propose(wereld, beheerder, email=directeur.email, rol=Rol.CONSULENT)
    with pytest.raises(ValidationError, match="voor uzelf"):
        services.confirm_rol(voorstel=voorstel, by=directeur, vandaag=VANDAAG)


def test_second_account_that_only_was_proposed_does_not_confirm(wereld, beheerder):
    """Two accounts of one person: a beheerder that nobody confirmed is no beheerder."""
    second = propose(wereld, beheerder, rol=Rol.BEHEERDER).gebruiker
    voorstel = propose(wereld, beheerder, email="derde@voorbeeld.example")
    with pytest.raises(ValidationError, match="bevestigt een beheerder of de directeur"):
        services.confirm_rol(voorstel=voorstel, by=reload(second), vandaag=VANDAAG)


@pytest.mark.parametrize("rol", [rol for rol in Rol.values if rol not in ("beheerder", "directeur")])
def test_other_role_does_not_confirm(wereld, beheerder, rol):
    voorstel = propose(wereld, beheerder)
    with pytest.raises(ValidationError, match="bevestigt een beheerder of de directeur"):
        services.confirm_rol(voorstel=voorstel, by=wereld[rol], vandaag=VANDAAG)


@pytest.mark.parametrize("rol", ["beheerder", "directeur"])
def test_beheerder_and_directeur_of_another_swv_do_not_confirm(wereld, client, beheerder, rol):
    voorstel = propose(wereld, beheerder)
    with pytest.raises(ValidationError, match="bevestigt een beheerder of de directeur"):
        services.confirm_rol(voorstel=voorstel, by=wereld.anderen[rol], vandaag=VANDAAG)
    client.force_login(wereld.anderen[rol])
    assert client.post(url("rol_bevestigen", voorstel.pk)).status_code == 404
    assert client.get(url("rolvoorstel", voorstel.pk)).status_code == 404
    assert "Nieuw" not in client.get(url("rolvoorstellen")).content.decode()


WIDER = {
    "later end": {"tot": VANDAAG + timedelta(days=20)},
    "no end": {"tot": None},
    "earlier start": {"van": VANDAAG - timedelta(days=20)},
    "other days of data": {"onderzoek_van": VANDAAG - timedelta(days=900)},
}


@pytest.mark.parametrize("wat", WIDER)
def test_widening_waits_for_a_second_person(wereld, beheerder, directeur, wat):
    fg = {"rol": Rol.AUDITOR, "scope": "fg"} if "onderzoek_van" in WIDER[wat] else {"rol": Rol.CONSULENT}
    lid = f.LidmaatschapFactory(
        organisatie=wereld.swv, van=VANDAAG - timedelta(days=10), tot=VANDAAG + timedelta(days=5), **fg
    )
    was = {"van": lid.van, "tot": lid.tot, "scope": lid.scope, "onderzoek_van": None, "onderzoek_tot": None}
    voorstel = services.change_lidmaatschap(
        lidmaatschap=Lidmaatschap.objects.get(pk=lid.pk), by=beheerder, **(was | WIDER[wat])
    )
    assert isinstance(voorstel, Rolvoorstel)
    lid.refresh_from_db()
    assert {name: getattr(lid, name) for name in was} == was
    confirm(voorstel, directeur)
    lid.refresh_from_db()
    assert {name: getattr(lid, name) for name in was} == was | WIDER[wat]


def test_auditor_who_becomes_fg_waits_for_a_second_person(wereld, beheerder):
    lid = f.LidmaatschapFactory(
        organisatie=wereld.swv, rol=Rol.AUDITOR, scope="accountant", tot=VANDAAG + timedelta(days=5)
    )
    given = services.change_lidmaatschap(lidmaatschap=lid, van=lid.van, tot=lid.tot, scope="fg", by=beheerder)
    assert isinstance(given, Rolvoorstel)
    assert Lidmaatschap.objects.get(pk=lid.pk).scope == "accountant"


def test_shorter_period_needs_nobody_else(wereld, beheerder):
    lid = f.LidmaatschapFactory(organisatie=wereld.swv, rol=Rol.CONSULENT)
    tot = VANDAAG + timedelta(days=1)
    services.change_lidmaatschap(lidmaatschap=lid, van=VANDAAG, tot=tot, scope="", by=beheerder)
    assert Lidmaatschap.objects.get(pk=lid.pk).tot == tot


def test_ended_role_is_not_revived_by_a_widening_that_waited(wereld, beheerder, directeur):
    lid = f.LidmaatschapFactory(organisatie=wereld.swv, rol=Rol.CONSULENT, tot=VANDAAG + timedelta(days=5))
    voorstel = services.change_lidmaatschap(lidmaatschap=lid, van=lid.van, tot=None, scope="", by=beheerder)
    services.end_lidmaatschap(lidmaatschap=Lidmaatschap.objects.get(pk=lid.pk), by=beheerder, vandaag=VANDAAG)
    with pytest.raises(ValidationError, match="wacht niet meer"):
        services.confirm_rol(voorstel=voorstel, by=directeur, vandaag=VANDAAG)


def test_unused_account_at_another_address_loses_what_was_confirmed_for_the_old_one(wereld, beheerder, directeur):
    lid = confirm(propose(wereld, beheerder), directeur)
    persoon = reload(lid.gebruiker)
    services.correct_gebruiker(
        gebruiker=persoon, naam="Zelf", email="zelf@elders.example", by=beheerder, vandaag=VANDAAG
    )
    assert reload(persoon).lidmaatschappen == []
    again = Rolvoorstel.objects.get(gebruiker=persoon, status="voorgesteld")
    assert (again.rol, again.door, again.gebruiker.email) == ("secretaris", beheerder, "zelf@elders.example")
    with pytest.raises(ValidationError, match="zelf voor"):
        services.confirm_rol(voorstel=again, by=beheerder, vandaag=VANDAAG)


def test_address_changed_while_a_role_waits_makes_it_a_proposal_of_who_changed_it(wereld, beheerder, directeur):
    """Else a second beheerder could change the address first and then confirm."""
    voorstel = propose(wereld, beheerder)
    tweede = f.make_gebruiker(Rol.BEHEERDER, wereld.swv)
    services.correct_gebruiker(
        gebruiker=voorstel.gebruiker, naam="Nieuw", email="anders@elders.example", by=tweede, vandaag=VANDAAG
    )
    with pytest.raises(ValidationError, match="wacht niet meer"):
        services.confirm_rol(voorstel=voorstel, by=tweede, vandaag=VANDAAG)
    again = Rolvoorstel.objects.get(status="voorgesteld")
    with pytest.raises(ValidationError, match="zelf voor"):
        services.confirm_rol(voorstel=again, by=tweede, vandaag=VANDAAG)
    assert confirm(again, directeur).gebruiker.email == "anders@elders.example"


@pytest.mark.parametrize("used", ["last_login", "password"])
def test_used_account_is_not_corrected(wereld, beheerder, used):
    persoon = f.make_gebruiker(Rol.CONTROLLER, wereld.swv)
    if used == "last_login":
        persoon.set_unusable_password()
        persoon.last_login = timezone.now()
        persoon.save()
    with pytest.raises(ValidationError, match="al gebruikt"):
        services.correct_gebruiker(
            gebruiker=persoon, naam="X", email="x@voorbeeld.example", by=beheerder, vandaag=VANDAAG
        )
    assert reload(persoon).email == persoon.email


def test_correction_to_an_address_of_somebody_else_is_refused(wereld, beheerder, directeur):
    persoon = propose(wereld, beheerder).gebruiker
    with pytest.raises(ValidationError, match="een ander account"):
        services.correct_gebruiker(gebruiker=persoon, naam="X", email=directeur.email, by=beheerder, vandaag=VANDAAG)


@pytest.mark.parametrize("turn", [1, -1])
def test_of_two_periods_of_one_role_the_first_is_proposed_again_however_the_rows_lie(wereld, beheerder, turn):
    """One proposal of a role can wait."""
    persoon = f.GebruikerFactory(email="twee@voorbeeld.example")
    later, nu = VANDAAG + timedelta(days=60), VANDAAG - timedelta(days=5)
    for van, tot in ((later, None), (nu, VANDAAG + timedelta(days=30)))[::turn]:
        f.LidmaatschapFactory(gebruiker=persoon, rol=Rol.SECRETARIS, organisatie=wereld.swv, van=van, tot=tot)
    with als(beheerder) as by:
        repropose_rollen(gebruiker=persoon, by=by, vandaag=VANDAAG)
    again = Rolvoorstel.objects.get(gebruiker=persoon, status="voorgesteld")
    assert (again.van, again.tot) == (VANDAAG, VANDAAG + timedelta(days=30))


def test_account_opened_again_waits_for_a_second_person(wereld, beheerder, directeur):
    persoon = wereld[Rol.CONSULENT]
    services.deactivate_gebruiker(gebruiker=persoon, by=beheerder, vandaag=VANDAAG)
    services.reactivate_gebruiker(gebruiker=persoon, by=beheerder, vandaag=VANDAAG)
    assert reload(persoon).lidmaatschappen == []
    confirm(Rolvoorstel.objects.get(gebruiker=persoon), directeur)
    assert [lid.rol for lid in reload(persoon).lidmaatschappen] == [Rol.CONSULENT]
