"""Taking steps on the pages: 400 keeps the text, 403 has a reason, 409 shows what changed, twice is once."""

import re
from datetime import timedelta

import pytest
from django.core.cache import caches
from django.urls import reverse
from django.utils import timezone

from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from toewijzing.enums import Status
from toewijzing.models import Aanvraag
from toewijzing.workflow import AANVRAAG


def url(aanvraag, actie):
    return reverse("toewijzing:actie", args=[aanvraag.nummer, actie])


def post(client, user, aanvraag, actie, **data):
    client.force_login(user)
    return client.post(url(aanvraag, actie), {"versie": aanvraag.versie, **data})


def test_whole_path_over_the_pages(client, wereld):
    """From concept to a decision that is made known, every step by its own form."""
    vandaag = timezone.localdate()
    zitting = w.make_zitting(wereld)
    advies = {"oordeel": "toekennen", "categorie": "1", "gronden": "Eigen onderzoek van mei.", "waarom_geen_arrangement": "Al geprobeerd.",
              "verklaart_onafhankelijk": "on", "wachtwoord": "een lang wachtwoord"}  # fmt: skip
    besluit = {
        "uitkomst": "toegekend",
        "categorie": "1",
        "begin": "2027-08-01",
        "eind": "2028-07-31",
        "motivering": "Dit is nodig.",
    }
    steps = [
        ("vraag_akkoord", Rol.ZORGCOORDINATOR, {}),
        ("indienen", Rol.SCHOOLLEIDER, {}),
        (
            "vraag_aanvulling",
            Rol.SECRETARIS,
            {"onderwerp": "Het OPP", "uiterlijk": (vandaag + timedelta(days=7)).isoformat()},
        ),
        ("aanvullen", Rol.ZORGCOORDINATOR, {"reason": "Toegevoegd."}),
        ("naar_deskundigen", Rol.SECRETARIS, {}),
        ("deskundige_vragen", Rol.SECRETARIS, {"deskundige": wereld[Rol.DESKUNDIGE].pk}),
        ("deskundige_vragen", Rol.SECRETARIS, {"deskundige": wereld["deskundige_extern"].pk}),
        ("advies_ondertekenen", Rol.DESKUNDIGE, advies),
        ("advies_ondertekenen", "deskundige_extern", advies),
        ("agenderen", Rol.SECRETARIS, {"zitting": zitting.pk}),
    ]
    aanvraag = w.make_concept(wereld)
    for actie, rol, data in steps:
        aanvraag = w.reload(aanvraag)
        client.force_login(wereld[rol])
        assert client.get(url(aanvraag, actie)).status_code == 200, actie
        assert post(client, wereld[rol], aanvraag, actie, **data).status_code == 302, actie
    with als(wereld[Rol.SECRETARIS]):
        w.record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))
    aanvraag = w.reload(aanvraag)
    post(
        client,
        wereld[Rol.CVT_VOORZITTER],
        aanvraag,
        "adviseren",
        oordeel="toekennen",
        categorie="1",
        motivering="Dit past goed.",
    )
    aanvraag = w.reload(aanvraag)
    post(client, wereld[Rol.DIRECTEUR], aanvraag, "besluiten", **besluit)
    w.mark_letters_made(aanvraag)
    aanvraag = w.reload(aanvraag)
    assert post(client, wereld[Rol.SECRETARIS], aanvraag, "bekendmaken").status_code == 302
    with as_eigenaar():
        assert Aanvraag.objects.get(pk=aanvraag.pk).besluiten.get().bekendgemaakt_op == vandaag


@pytest.mark.parametrize("methode", ["get", "post"])
def test_another_school_gets_404(client, wereld, methode):
    aanvraag = w.make_ingediend(wereld)
    for rol in (Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.DIRECTEUR):
        client.force_login(wereld.anderen[rol])
        assert getattr(client, methode)(url(aanvraag, "intrekken"), {"versie": 2}).status_code == 404


def test_wrong_role_gets_403_with_the_reason(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    for response in (
        client.get(url(aanvraag, "naar_deskundigen")),
        post(client, wereld[Rol.ZORGCOORDINATOR], aanvraag, "naar_deskundigen"),
    ):
        assert response.status_code == 403
        assert "Dit doet de secretaris" in response.text
    assert w.reload(aanvraag).status == Status.INGEDIEND


def test_wrong_role_with_a_wrong_form_gets_403_too(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    assert post(client, wereld[Rol.ZORGCOORDINATOR], aanvraag, "vraag_aanvulling").status_code == 403


def test_unknown_step_is_404(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    assert post(client, wereld[Rol.SECRETARIS], aanvraag, "toveren").status_code == 404


def test_step_that_does_not_fit_the_status_is_409(client, wereld):
    aanvraag = w.make_concept(wereld)
    client.force_login(wereld[Rol.SCHOOLLEIDER])
    response = client.get(url(aanvraag, "indienen"))
    assert response.status_code == 409
    assert "kan niet bij een zaak met de status «concept»" in response.text


def test_400_names_the_field_and_keeps_the_text(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    response = post(
        client,
        wereld[Rol.SECRETARIS],
        aanvraag,
        "vraag_aanvulling",
        onderwerp="Het handelingsplan",
        uiterlijk="31-2-2027",
    )
    assert response.status_code == 400
    assert "Het handelingsplan" in response.text
    assert "Vul een bestaande datum in" in response.text


def test_400_of_the_service_lands_at_the_field(client, wereld):
    aanvraag = w.make_geadviseerd(wereld)
    data = {"uitkomst": "toegekend", "begin": "2027-08-01", "eind": "2028-07-31", "motivering": "Het kan anders."}
    response = post(client, wereld[Rol.DIRECTEUR], aanvraag, "besluiten", categorie="3", **data)
    assert response.status_code == 400
    assert response.context["form"].errors["afwijking"] == [
        f"U wijkt af van het advies van de commissie, orthopedagoog {wereld[Rol.DESKUNDIGE].naam} en maatschappelijk werker"
        f" {wereld['deskundige_extern'].naam}. Schrijf waarom (Awb 3:50)."
    ]
    assert post(client, wereld[Rol.DIRECTEUR], aanvraag, "besluiten", **data).context["form"].errors["categorie"]


def test_expert_that_may_not_advise_is_refused_in_words(client, wereld):
    aanvraag = w.make_bij_deskundigen(wereld, gevraagd=False)
    tied = f.make_gebruiker(
        Rol.DESKUNDIGE, wereld.swv, discipline="psycholoog", registratie="NIP 1", werkgever=wereld.bestuur
    )
    response = post(client, wereld[Rol.SECRETARIS], aanvraag, "deskundige_vragen", deskundige=tied.pk)
    assert response.status_code == 400
    assert "niet onafhankelijk" in response.text


@pytest.mark.parametrize("versie", ["", "abc", "-1", "9" * 40, "1e3", "٣"])
def test_hostile_version_is_400(client, wereld, versie):
    aanvraag = w.make_concept(wereld)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert client.post(url(aanvraag, "intrekken"), {"versie": versie, "reason": "Verhuisd."}).status_code == 400
    assert w.reload(aanvraag).status == Status.CONCEPT


def test_double_click_makes_one_step(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    data = {"onderwerp": "Het OPP", "uiterlijk": (timezone.localdate() + timedelta(days=7)).isoformat()}
    for _ in range(2):
        assert post(client, wereld[Rol.SECRETARIS], aanvraag, "vraag_aanvulling", **data).status_code == 302
    assert w.reload(aanvraag).versie == aanvraag.versie + 1


def test_somebody_else_was_first(client, wereld):
    """409: what changed, in words, and the typed text to copy."""
    aanvraag = w.make_ingediend(wereld)
    w.step(wereld, aanvraag, "naar_deskundigen", Rol.SECRETARIS)
    collega = f.make_gebruiker(Rol.SECRETARIS, wereld.swv)
    data = {
        "onderwerp": "Een lang verhaal dat ik typte",
        "uiterlijk": (timezone.localdate() + timedelta(days=7)).isoformat(),
    }
    response = post(client, collega, aanvraag, "vraag_aanvulling", **data)
    assert response.status_code == 409
    assert "Een lang verhaal dat ik typte" in response.text
    assert f"{wereld[Rol.SECRETARIS].naam} verklaarde de aanvraag compleet" in response.text
    assert "bij de deskundigen" in response.text


def test_409_never_shows_a_password(client, wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    nu = timezone.localdate()
    w.step(wereld, aanvraag, "vraag_aanvulling", Rol.SECRETARIS, onderwerp="Het OPP", uiterlijk=nu + timedelta(days=9))
    response = post(
        client,
        wereld[Rol.DESKUNDIGE],
        aanvraag,
        "advies_ondertekenen",
        gronden="Mijn gronden",
        wachtwoord="een lang wachtwoord",
    )
    assert response.status_code == 409
    assert "Mijn gronden" in response.text
    assert "een lang wachtwoord" not in response.text


# --- signing --------------------------------------------------------------------------------------------------------


@pytest.fixture
def ondertekenen(client, wereld):
    for cache in caches.all(initialized_only=False):
        cache.clear()
    aanvraag = w.make_bij_deskundigen(wereld)

    def sign(wachtwoord):
        return post(
            client, wereld[Rol.DESKUNDIGE], aanvraag, "advies_ondertekenen", oordeel="toekennen", categorie="1",
            gronden="Eigen onderzoek van mei.", waarom_geen_arrangement="Al gedaan.", verklaart_onafhankelijk="on", wachtwoord=wachtwoord,
        )  # fmt: skip

    return sign


def test_wrong_password_does_not_sign(ondertekenen):
    response = ondertekenen("fout")
    assert response.status_code == 400
    assert "Dit wachtwoord klopt niet" in response.text
    assert "Eigen onderzoek van mei." in response.text
    assert ondertekenen("een lang wachtwoord").status_code == 302


def test_guessing_the_password_is_stopped(ondertekenen):
    for _ in range(5):
        assert "Dit wachtwoord klopt niet" in ondertekenen("fout").text
    response = ondertekenen("een lang wachtwoord")
    assert response.status_code == 400
    assert "te vaak" in response.text


# --- forms ----------------------------------------------------------------------------------------------------------


def test_letters_to_parents_go_by_post(client, wereld):
    aanvraag = w.make_besloten(wereld)
    w.mark_letters_made(aanvraag)
    client.force_login(wereld[Rol.SECRETARIS])
    form = client.get(url(aanvraag, "bekendmaken")).context["form"]
    to_parent = next(name for name, field in form.fields.items() if "altijd per post" in field.help_text)
    response = post(client, wereld[Rol.SECRETARIS], aanvraag, "bekendmaken", **{to_parent: "verband"})
    assert response.status_code == 400


def test_agenda_offers_only_open_meetings_of_the_own_swv(client, wereld):
    aanvraag = w.make_adviezen_binnen(wereld)
    zitting = w.make_zitting(wereld, over_dagen=3)
    with als(wereld.anderen[Rol.SECRETARIS]):
        ander = w.plan_zitting(swv=wereld.ander_swv, datum=timezone.localdate(), sluitingsdatum=timezone.localdate())
    client.force_login(wereld[Rol.SECRETARIS])
    form = client.get(url(aanvraag, "agenderen")).context["form"]
    with als(wereld[Rol.SECRETARIS]):
        assert [row.pk for row in form.fields["zitting"].queryset] == [zitting.pk]
    assert post(client, wereld[Rol.SECRETARIS], aanvraag, "agenderen", zitting=ander.pk).status_code == 400


def test_bsn_in_a_reason_is_refused(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    response = post(client, wereld[Rol.ZORGCOORDINATOR], aanvraag, "intrekken", reason="Het gaat om 111222333.")
    assert response.status_code == 400
    assert "BSN" in response.text


def test_cleaned_data_is_what_the_engine_takes(wereld):
    aanvraag = w.make_ingediend(wereld)
    with als(wereld[Rol.ZORGCOORDINATOR]) as user:
        fresh = Aanvraag.objects.get(pk=aanvraag.pk)
        form = AANVRAAG.get("intrekken").form({"reason": "Verhuisd."}, zaak=fresh, user=user)
        assert form.is_valid()
        execute_transition(fresh, "intrekken", by=user, **form.cleaned_data)
    assert w.reload(aanvraag).status == Status.INGETROKKEN


def test_expert_without_discipline_or_registration_is_named_and_not_offered(client, wereld):
    aanvraag = w.make_bij_deskundigen(wereld, gevraagd=False)
    for fields in ({"discipline": "", "registratie": "NVO 1"}, {"discipline": "arts", "registratie": ""}):
        extra = f.GebruikerFactory(naam=f"Zonder {'en'.join(fields.values())}", **fields)
        f.LidmaatschapFactory(gebruiker=extra, rol=Rol.DESKUNDIGE, organisatie=wereld.swv)
    known = f.GebruikerFactory(naam="Wel bekend", discipline="maatschappelijk_werker", registratie="SKJ 1")
    f.LidmaatschapFactory(gebruiker=known, rol=Rol.DESKUNDIGE, organisatie=wereld.swv)
    client.force_login(wereld[Rol.SECRETARIS])
    page = client.get(reverse("toewijzing:actie", args=[aanvraag.nummer, "deskundige_vragen"])).text
    options = re.findall(r"<option[^>]*>([^<]*)</option>", page)
    assert "bekend, Wel · maatschappelijk werker" in [text.strip() for text in options]
    assert [text for text in options if "Zonder" in text] == []
    assert "Nog niet te vragen: " in page
    assert page.count("Zonder") == 2
