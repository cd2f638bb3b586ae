"""The yearly review of people and roles: line by line, confirmed as a whole, late on Mijn werk."""

from datetime import timedelta

import pytest
from django.utils import timezone

from swv.kern.models import Beveiligingsgebeurtenis
from swv.organisatie import services
from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap, Lijstcontrole, Lijstregel
from swv.organisatie.queries import get_te_controleren
from swv.organisatie.werk.rol import get_werk
from tests import factories as f
from tests.organisatie.hulp import labels, url

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
VOLGENDE = VANDAAG + timedelta(days=365)


def say(client, wereld, oordeel="klopt", *, behalve=()):
    rows = get_te_controleren(wereld.swv.pk, VANDAAG)
    return client.post(url("nazien_regels"), {f"regel-{lid.pk}": oordeel for lid in rows if lid not in behalve})


def test_whole_list_is_confirmed_with_name_and_day_and_the_next_one_is_due(beheer, wereld):
    say(beheer, wereld)
    assert beheer.post(url("nazien"), {"volgende": VOLGENDE}).status_code == 302
    done, following = Lijstcontrole.objects.filter(swv=wereld.swv).order_by("pk")
    assert (done.door, timezone.localdate(done.bevestigd_op)) == (wereld[Rol.BEHEERDER], VANDAAG)
    assert (following.uiterlijk, following.bevestigd_op) == (VOLGENDE, None)
    assert {regel.door for regel in done.regels.all()} == {wereld[Rol.BEHEERDER]}
    assert done.regels.count() == get_te_controleren(wereld.swv.pk, VANDAAG).count()
    assert labels(Lijstcontrole, done.pk) == ["insert", "update"]
    assert Beveiligingsgebeurtenis.objects.get(soort="lijst_nagezien").gegevens == {"controle": done.pk}


def test_list_with_an_open_line_is_not_confirmed(beheer, wereld):
    say(beheer, wereld, behalve=[wereld[Rol.SECRETARIS].lidmaatschap])
    response = beheer.post(url("nazien"), {"volgende": VOLGENDE})
    assert response.status_code == 400
    assert "nog 1 rol" in response.content.decode()
    assert not Lijstcontrole.objects.exclude(bevestigd_op=None).exists()


def test_role_that_is_ended_in_the_list_ends_at_once(beheer, wereld):
    lid = wereld[Rol.SECRETARIS].lidmaatschap
    beheer.post(url("nazien_regels"), {f"regel-{lid.pk}": "beeindigd"})
    lid.refresh_from_db()
    assert lid.tot == VANDAAG
    assert Lijstregel.objects.get().oordeel == "beeindigd"
    assert Beveiligingsgebeurtenis.objects.get(soort="rol_beeindigd").betreft == lid.gebruiker


def test_own_role_is_not_ended_in_the_list(beheer, wereld):
    lid = wereld[Rol.BEHEERDER].lidmaatschap
    page = beheer.post(url("nazien_regels"), {f"regel-{lid.pk}": "beeindigd"}, follow=True).content.decode()
    assert "niet voor uzelf" in page
    assert Lidmaatschap.objects.get(pk=lid.pk).tot is None
    assert not Lijstregel.objects.exists()


@pytest.mark.parametrize("oordeel", ["", "misschien", "klopt\x00"])
def test_line_with_another_answer_stays_open(beheer, wereld, oordeel):
    say(beheer, wereld, oordeel)
    assert not Lijstregel.objects.exists()


def test_role_of_another_swv_is_not_judged(beheer, wereld):
    lid = wereld.anderen[Rol.SECRETARIS].lidmaatschap
    beheer.post(url("nazien_regels"), {f"regel-{lid.pk}": "beeindigd"})
    assert Lidmaatschap.objects.get(pk=lid.pk).tot is None
    assert wereld.anderen[Rol.SECRETARIS].naam not in beheer.get(url("nazien")).content.decode()


@pytest.mark.parametrize(
    ("dagen", "reden"), [(0, "hoogstens twaalf maanden"), (-1, "is al voorbij"), (367, "ligt te ver vooruit")]
)
def test_next_day_is_within_a_year(beheer, wereld, dagen, reden):
    say(beheer, wereld)
    response = beheer.post(url("nazien"), {"volgende": VANDAAG + timedelta(days=dagen)})
    assert response.status_code == 400
    assert reden in response.content.decode()


def test_new_swv_is_due_a_year_after_its_founding(db):
    swv, _ = services.create_swv(
        naam="N", code="VO9999", sector="vo", email="b@n.example", beheerder="Bo", vandaag=VANDAAG
    )
    assert swv.lijstcontroles.get().uiterlijk == VANDAAG.replace(year=VANDAAG.year + 1)


@pytest.mark.parametrize(
    ("over", "beheerder", "directeur"),
    [
        (31, [], []),
        (30, ["straks"], []),
        (7, ["deze_week"], []),
        (0, ["deze_week"], []),
        (-1, ["te_laat"], ["te_laat"]),
    ],
)
def test_review_stands_on_mijn_werk_and_late_on_that_of_the_directeur_too(wereld, over, beheerder, directeur):
    Lijstcontrole.objects.filter(swv=wereld.swv).update(uiterlijk=VANDAAG + timedelta(days=over))
    found = {rol: [row.groep for row in get_werk(wereld[rol], VANDAAG)] for rol in (Rol.BEHEERDER, Rol.DIRECTEUR)}
    assert found == {Rol.BEHEERDER: beheerder, Rol.DIRECTEUR: directeur}
    assert get_werk(wereld.anderen[Rol.BEHEERDER], VANDAAG) == []


@pytest.mark.parametrize("aantal", [1, 30])
def test_list_takes_the_same_number_of_queries_for_any_number_of_roles(
    beheer, wereld, aantal, django_assert_num_queries
):
    for _ in range(aantal):
        f.make_gebruiker(Rol.SCHOOLLEIDER, wereld.school)
    say(beheer, wereld)
    beheer.get(url("nazien"))
    with django_assert_num_queries(14):
        beheer.get(url("nazien"))
