"""Pages of the beheerder and what the shell calls."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.kern.inlezen import herkomst
from swv.kern.inlezen.afzenders import BEHEER
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.services.oprichten import AL_INGELOGD
from swv.organisatie.views.tabs import make_tabs
from tests import factories as f
from tests.organisatie.hulp import confirm_waiting
from tests.pagina import read_open_tab, read_title
from tests.rollen import as_eigenaar
from werkplek.presentatie.navigatie import get_navigatie

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()


@pytest.fixture
def als_rol(client, wereld):
    def login(rol, mensen=None):
        client.force_login((mensen or wereld.mensen)[rol])
        return client

    return login


@pytest.fixture
def beheer(als_rol):
    return als_rol(Rol.BEHEERDER)


def url(name, *args):
    return reverse(f"organisatie:{name}", args=args)


def messages(response):
    return [str(message) for message in response.wsgi_request._messages]


# --- the shell ------------------------------------------------------------------------------------------------------


def test_session_goes_on_for_half_an_hour(als_rol):
    client = als_rol(Rol.SECRETARIS)
    for response in (client.get(url("sessie_verlengen")), client.post(url("sessie_verlengen"))):
        assert response.json() == {"seconden": 1800}


def test_session_of_nobody_does_not_go_on(client):
    assert client.get(url("sessie_verlengen")).status_code == 302


def test_choosing_another_role(client, wereld):
    user = wereld[Rol.ZORGCOORDINATOR]
    other = f.LidmaatschapFactory(gebruiker=user, rol=Rol.CONSULENT, organisatie=wereld.swv)
    client.force_login(user)
    assert client.post(url("wissel_lidmaatschap"), {"lidmaatschap": other.pk}).url == "/"
    response = client.get(url("sessie_verlengen"))
    assert response.wsgi_request.user.rol == Rol.CONSULENT


@pytest.mark.parametrize("welk", ["van een ander", "afgelopen", "toekomstig", "geen", "x"])
def test_choosing_a_role_that_is_not_ones_own_is_404(client, wereld, welk):
    user = wereld[Rol.ZORGCOORDINATOR]
    own = {"gebruiker": user, "rol": Rol.CONSULENT, "organisatie": wereld.swv}
    chosen = {
        "van een ander": lambda: wereld[Rol.SECRETARIS].lidmaatschap.pk,
        "afgelopen": lambda: f.LidmaatschapFactory(**own, tot=VANDAAG).pk,
        "toekomstig": lambda: f.LidmaatschapFactory(**own, van=VANDAAG + timedelta(days=1)).pk,
    }.get(welk, lambda: "" if welk == "geen" else welk)()
    client.force_login(user)
    assert client.post(url("wissel_lidmaatschap"), {"lidmaatschap": chosen}).status_code == 404
    assert client.get(url("sessie_verlengen")).wsgi_request.user.rol == Rol.ZORGCOORDINATOR


def test_choosing_a_role_goes_by_post(als_rol):
    assert als_rol(Rol.SECRETARIS).get(url("wissel_lidmaatschap")).status_code == 405


def test_mail_of_the_demo_is_public_there_and_nowhere_else(client, settings):
    Bericht.objects.create(
        aan="a@b.example", onderwerp="Er is een besluit", tekst="http://localhost:8000/x <b>", soort="x"
    )
    settings.DEMO = True
    page = client.get(url("demo_post")).content.decode()
    assert "Er is een besluit" in page
    assert '<a href="http://localhost:8000/x"' in page
    assert "&lt;b&gt;" in page
    settings.DEMO = False
    assert client.get(url("demo_post")).status_code == 404


def test_every_tab_of_beheer_is_open_to_the_beheerder_and_part_of_beheer(beheer, wereld):
    for tab in make_tabs(""):
        assert read_open_tab(beheer.get(tab["url"])) == tab["label"]
        items = get_navigatie(wereld[Rol.BEHEERDER], tab["url"])
        assert [item.label for item in items if item.actief] == ["Beheer"]


# --- who gets in ----------------------------------------------------------------------------------------------------

PAGES = {
    "gebruikers": "Gebruikers",
    "uitnodigen": "Iemand uitnodigen",
    "nazien": "Lijst nazien",
    "organisaties": "Organisaties",
    "scholen_inlezen": "Scholen inlezen",
    "instellingen": "Instellingen",
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("rol", [rol for rol in Rol.values if rol != Rol.BEHEERDER])
def test_beheer_is_for_the_beheerder(als_rol, name, rol):
    response = als_rol(rol).get(url(name))
    assert response.status_code == 403
    assert "beheerder" in response.content.decode()


@pytest.mark.parametrize(("name", "titel"), PAGES.items())
def test_beheer_opens_for_the_beheerder(beheer, name, titel):
    assert read_title(beheer.get(url(name))) == titel


@pytest.mark.parametrize("name", ["gebruiker", "rol_toevoegen", "deskundige"])
def test_somebody_of_another_swv_is_404(beheer, wereld, name):
    stranger = wereld.anderen[Rol.SECRETARIS]
    response = beheer.get(url(name, stranger.pk))
    assert response.status_code == 404
    assert stranger.naam not in response.content.decode()


@pytest.mark.parametrize("name", ["gebruiker_sluiten", "gebruiker_openen", "uitnodiging_opnieuw"])
def test_somebody_of_another_swv_is_not_closed_opened_or_invited(beheer, wereld, name):
    stranger = wereld.anderen[Rol.SECRETARIS]
    assert beheer.post(url(name, stranger.pk)).status_code == 404
    assert Gebruiker.objects.get(pk=stranger.pk).is_active


@pytest.mark.parametrize("name", ["lidmaatschap", "lidmaatschap_beeindigen"])
def test_role_at_another_swv_is_404(beheer, wereld, name):
    lid = wereld.anderen[Rol.SECRETARIS].lidmaatschap
    assert beheer.post(url(name, lid.pk)).status_code == 404
    assert Lidmaatschap.objects.get(pk=lid.pk).tot is None


def test_role_elsewhere_of_a_known_person_is_not_shown(beheer, wereld):
    user = wereld.anderen[Rol.ZORGCOORDINATOR]
    f.LidmaatschapFactory(gebruiker=user, rol=Rol.CONSULENT, organisatie=wereld.ander_swv)
    page = beheer.get(url("gebruiker", user.pk)).content.decode()
    assert wereld.vso.naam in page
    assert wereld.ander_swv.naam not in page


def test_beheerder_sees_no_pupils(beheer, wereld):
    leerling = f.LeerlingFactory(school=wereld.school, achternaam="Vermeulen")
    f.ToegangFactory(leerling=leerling, organisatie=wereld.swv)
    for name in PAGES:
        assert "Vermeulen" not in beheer.get(url(name)).content.decode()
    assert beheer.get(reverse("leerlingen:dossier", args=[leerling.nummer])).status_code == 403


# --- people ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "wie", "niet"),
    [
        ({"rol": "consulent"}, Rol.CONSULENT, Rol.DIRECTEUR),
        ({"stand": "gesloten"}, Rol.CVT_LID, Rol.DIRECTEUR),
        ({"stand": "actief"}, Rol.DIRECTEUR, Rol.CVT_LID),
    ],
)
def test_list_of_people_is_filtered(beheer, wereld, query, wie, niet):
    Gebruiker.objects.filter(pk=wereld[Rol.CVT_LID].pk).update(is_active=False)
    shown = {row.pk for row in beheer.get(url("gebruikers"), query).context["gebruikers"]}
    assert wereld[wie].pk in shown
    assert wereld[niet].pk not in shown


def test_list_of_people_is_searched_by_name_and_address(beheer, wereld):
    user = wereld[Rol.CONSULENT]
    for tekst in (user.naam.upper(), user.email[:12]):
        shown = beheer.post(url("gebruikers"), {"q": tekst}, follow=True).context["gebruikers"]
        assert user in shown


def test_list_of_people_tells_of_whose_role_waits_and_who_has_none(beheer, wereld):
    waits, ended = f.GebruikerFactory(email="wacht@v.example"), f.make_gebruiker(Rol.CONSULENT, wereld.swv)
    f.RolvoorstelFactory(swv=wereld.swv, gebruiker=waits, door=wereld[Rol.BEHEERDER])
    with as_eigenaar():
        Lidmaatschap.objects.filter(gebruiker=ended).update(tot=timezone.localdate())

    def read(persoon):
        page = beheer.post(url("gebruikers"), {"q": persoon.email}, follow=True)
        return {text for text in ("rol wacht op een tweede persoon", "geen rol") if text in " ".join(page.text.split())}

    assert (read(waits), read(ended)) == ({"rol wacht op een tweede persoon"}, {"geen rol"})


def test_list_of_people_tells_that_nobody_was_found(beheer):
    assert "Niemand gevonden" in beheer.post(url("gebruikers"), {"q": "bestaat niet"}, follow=True).content.decode()


@pytest.mark.parametrize("aantal", [1, 30])
def test_lists_take_the_same_number_of_queries_for_any_number_of_rows(
    beheer, wereld, aantal, django_assert_num_queries
):
    for _ in range(aantal):
        f.make_gebruiker(Rol.SCHOOLLEIDER, wereld.school)
        f.AansluitingFactory(swv=wereld.swv, organisatie=f.SchoolFactory())
    beheer.get(url("gebruikers"))
    with django_assert_num_queries(11):
        beheer.get(url("gebruikers"))
    with django_assert_num_queries(17):
        beheer.get(url("gebruiker", wereld[Rol.SCHOOLLEIDER].pk))


def invite(client, wereld, **changes):
    data = {"email": "nieuw@voorbeeld.example", "achternaam": "Nieuw", "rol": "zorgcoordinator", "organisatie": wereld.school.pk,
            "van": VANDAAG, "laatste_dag": "", "scope": "", **changes}  # fmt: skip
    return client.post(url("uitnodigen"), data)


def test_invitation_is_sent(beheer, wereld):
    response = invite(beheer, wereld, laatste_dag="31-7-2027")
    gebruiker = Gebruiker.objects.get(email="nieuw@voorbeeld.example")
    assert response.url == url("gebruiker", gebruiker.pk)
    assert not Bericht.objects.filter(aan=gebruiker.email).exists()
    confirm_waiting(wereld[Rol.DIRECTEUR])
    assert Bericht.objects.get(aan=gebruiker.email).onderwerp == "Uitnodiging voor Verband"
    assert str(gebruiker.lidmaatschap_set.get().tot) == "2027-08-01"


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"email": "geen adres"}, "geldig e-mailadres"),
        ({"achternaam": ""}, "Vul «Achternaam» in"),
        ({"achternaam": "Jan 123456782"}, "burgerservicenummer"),
        ({"rol": "baas"}, "Baas" and "keuze"),
        ({"rol": "bestuurder"}, "bestaat alleen bij: schoolbestuur"),
        ({"rol": "auditor", "scope": "fg"}, "bestaat alleen bij: samenwerkingsverband"),
        ({"van": "31-2-2026"}, "bestaande datum"),
        ({"laatste_dag": "1-1-2020"}, "vóór de eerste"),
        ({"scope": "fg"}, "Alleen een auditor"),
    ],
)
def test_invitation_is_refused_in_words_and_keeps_what_was_typed(beheer, wereld, changes, melding):
    response = invite(beheer, wereld, **changes)
    page = response.content.decode()
    assert response.status_code == 400
    assert melding in page
    assert "Dit klopt nog niet" in page
    assert not Gebruiker.objects.filter(naam__startswith="Nieuw").exists()


def test_invitation_to_an_organisation_of_another_swv_is_refused(beheer, wereld):
    assert invite(beheer, wereld, rol="secretaris", organisatie=wereld.ander_swv.pk).status_code == 400


def test_invitation_is_sent_again(beheer, wereld):
    invite(beheer, wereld)
    gebruiker = Gebruiker.objects.get(email="nieuw@voorbeeld.example")
    beheer.post(url("uitnodiging_opnieuw", gebruiker.pk))
    assert not Bericht.objects.filter(aan=gebruiker.email).exists()
    confirm_waiting(wereld[Rol.DIRECTEUR])
    beheer.post(url("uitnodiging_opnieuw", gebruiker.pk))
    assert Bericht.objects.filter(aan=gebruiker.email).count() == 2


def test_role_is_added_changed_and_ended(beheer, wereld):
    user = wereld[Rol.SCHOOLLEIDER]
    data = {"rol": "zorgcoordinator", "organisatie": wereld.school.pk, "van": VANDAAG}
    beheer.post(url("rol_toevoegen", user.pk), data)
    confirm_waiting(wereld[Rol.DIRECTEUR])
    lid = user.lidmaatschap_set.get(rol="zorgcoordinator")
    beheer.post(url("lidmaatschap", lid.pk), {"van": "1-8-2026", "laatste_dag": "31-7-2027"})
    confirm_waiting(wereld[Rol.DIRECTEUR])
    lid.refresh_from_db()
    assert (str(lid.van), str(lid.tot)) == ("2026-08-01", "2027-08-01")
    beheer.post(url("lidmaatschap_beeindigen", lid.pk))
    lid.refresh_from_db()
    assert lid.tot == VANDAAG


def test_overlapping_role_is_refused_at_the_field(beheer, wereld):
    user = wereld[Rol.SCHOOLLEIDER]
    data = {"rol": "schoolleider", "organisatie": wereld.school.pk, "van": VANDAAG}
    response = beheer.post(url("rol_toevoegen", user.pk), data)
    assert response.status_code == 400
    assert "heeft deze rol al" in str(response.context["form"].errors["van"])


def test_own_role_is_not_changed(beheer, wereld):
    lid = wereld[Rol.BEHEERDER].lidmaatschap
    response = beheer.post(url("lidmaatschap_beeindigen", lid.pk))
    assert messages(response) == ["Dit kunt u niet voor uzelf doen. Vraag het een andere beheerder."]


def test_particulars_of_an_expert(beheer, wereld):
    user = wereld[Rol.DESKUNDIGE]
    data = {"discipline": "arts", "registratie": "BIG 1", "werkgever": wereld.school.pk}
    beheer.post(url("deskundige", user.pk), data)
    user.refresh_from_db()
    assert (user.discipline, user.registratie, user.werkgever) == ("arts", "BIG 1", wereld.school)
    assert "arts" in beheer.get(url("gebruiker", user.pk)).content.decode()


def test_unknown_discipline_is_refused(beheer, wereld):
    assert beheer.post(url("deskundige", wereld[Rol.DESKUNDIGE].pk), {"discipline": "magie"}).status_code == 400


def test_closed_account_is_out_at_the_next_request(beheer, wereld, django_user_model):
    from django.test import Client

    user, theirs = wereld[Rol.CONSULENT], Client()
    theirs.force_login(user)
    assert theirs.get(url("sessie_verlengen")).status_code == 200
    beheer.post(url("gebruiker_sluiten", user.pk))
    assert theirs.get(url("sessie_verlengen")).status_code == 302
    assert beheer.get(url("sessie_verlengen")).status_code == 200
    beheer.post(url("gebruiker_openen", user.pk))
    assert Gebruiker.objects.get(pk=user.pk).is_active


def test_account_of_somebody_who_works_elsewhere_is_not_closed(beheer, wereld):
    user = wereld[Rol.DESKUNDIGE]
    f.LidmaatschapFactory(gebruiker=user, rol=Rol.DESKUNDIGE, organisatie=wereld.ander_swv)
    assert url("gebruiker_sluiten", user.pk) not in beheer.get(url("gebruiker", user.pk)).content.decode()
    beheer.post(url("gebruiker_sluiten", user.pk))
    assert Gebruiker.objects.get(pk=user.pk).is_active


# --- the swv --------------------------------------------------------------------------------------------------------

INSTELLINGEN = {"naam": "SWV Nieuw", "kleur_merk": "#1f5f8b", "kleur_merk_op": "#ffffff"}


def test_settings_are_saved(beheer, wereld):
    assert beheer.post(url("instellingen"), INSTELLINGEN).status_code == 302
    assert Organisatie.objects.get(pk=wereld.swv.pk).naam == "SWV Nieuw"


def test_postcode_of_the_swv_is_tidied_as_everywhere(beheer, wereld):
    assert beheer.post(url("instellingen"), {**INSTELLINGEN, "postcode": "4331lk"}).status_code == 302
    assert Organisatie.objects.get(pk=wereld.swv.pk).postcode == "4331 LK"


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"kleur_merk": "#ffff00"}, "contrast is 1,1"),
        ({"kleur_merk": "rood"}, "Een kleur als #1f5f8b"),
        ({"naam": ""}, "Vul «Naam» in"),
        ({"postcode": "12 AB"}, "Een postcode als 1943 AB."),
    ],
)
def test_settings_are_refused_in_words(beheer, wereld, changes, melding):
    response = beheer.post(url("instellingen"), {**INSTELLINGEN, **changes})
    assert response.status_code == 400
    assert melding in response.content.decode()
    # There is no country to choose here.
    assert "Kies dan eerst het land" not in response.content.decode()
    assert Organisatie.objects.get(pk=wereld.swv.pk).naam == wereld.swv.naam


def test_external_organisation_is_added_and_can_have_experts(beheer, wereld):
    beheer.post(url("organisatie_toevoegen", "extern"), {"naam": "Praktijk Zee", "van": VANDAAG})
    extern = Organisatie.objects.get(naam="Praktijk Zee")
    wie = {"discipline": "arts", "registratie": "BIG 1"}
    assert invite(beheer, wereld, rol="deskundige", organisatie=extern.pk, **wie).status_code == 302


# --- organisations of two swv's -------------------------------------------------------------------------------------


@pytest.fixture
def buur(client, wereld):
    """The beheerder of another swv, which connected the same board and school later."""
    for organisatie in (wereld.bestuur, wereld.school):
        f.AansluitingFactory(swv=wereld.ander_swv, organisatie=organisatie)
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    return client


@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.BESTUURDER])
def test_people_of_a_shared_school_are_looked_after_by_the_first_swv_only(buur, wereld, rol):
    persoon = wereld[rol]
    assert persoon.email not in buur.get(url("gebruikers")).text
    assert buur.get(url("gebruiker", persoon.pk)).status_code == 404
    assert buur.post(url("gebruiker_sluiten", persoon.pk)).status_code == 404
    assert buur.post(url("lidmaatschap_beeindigen", persoon.lidmaatschap.pk)).status_code == 404
    persoon.refresh_from_db()
    assert persoon.is_active
    buur.force_login(wereld[Rol.BEHEERDER])
    assert buur.get(url("gebruiker", persoon.pk)).status_code == 200


@pytest.mark.parametrize(
    ("tekst", "pagina"),
    [(BEHEER, "organisaties"), (AL_INGELOGD, "gebruikers"), (herkomst.EDEXML, "leerlingen:lijst")],
    ids=["scholen", "account", "edexml"],
)
def test_a_text_that_sends_somebody_to_a_button_calls_it_as_the_page_does(client, wereld, tekst, pagina):
    is_room = ":" in pagina
    client.force_login(wereld[Rol.ZORGCOORDINATOR if is_room else Rol.BEHEERDER])

    page = client.get(reverse(pagina) if is_room else url(pagina)).text

    labels = re.findall("«([^»{]*)»", tekst)
    assert [label for label in labels if label not in page] == []
    assert len(labels) == 2


def test_postcode_of_before_that_is_none_is_told_once_and_without_a_country_that_is_not_asked(beheer, wereld):
    with as_eigenaar():
        Organisatie.objects.filter(pk=wereld.swv.pk).update(postcode="99")
    form = beheer.get(url("instellingen")).context["form"]
    data = {name: form[name].value() or "" for name in form.fields}

    refused = beheer.post(url("instellingen"), {**data, "telefoon": "0251 123456"})
    done = beheer.post(url("instellingen"), {**data, "telefoon": "0251 123456", "postcode": "1943ab"})

    assert dict(refused.context["form"].errors) == {"postcode": ["Een postcode als 1943 AB."]}
    assert (done.status_code, Organisatie.objects.get(pk=wereld.swv.pk).postcode) == (302, "1943 AB")
