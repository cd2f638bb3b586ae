"""Writing an advice beside the case, autosave, and reading what was signed."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from leerlingen.models import Inzage
from opp.models import Afspraak
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.opp import wereld as opps
from tests.rollen import als, as_eigenaar
from tests.thuiszitters.wereld import make_gemeld, make_leerling, prepare
from thuiszitters.models import Thuiszitter
from toewijzing.models import Deskundigenadvies


def login(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def url(aanvraag: Any) -> str:
    return reverse("toewijzing:advies", args=[aanvraag.nummer])


def get_advies(aanvraag: Any, user: Any) -> Deskundigenadvies:
    with as_eigenaar():
        return Deskundigenadvies.objects.get(aanvraag=aanvraag, deskundige=user)


def autosave(client: Client, aanvraag: Any, **data: Any) -> Any:
    return client.post(url(aanvraag), data, headers={"X-Autosave": "1", "Accept": "application/json"})


@pytest.fixture
def aanvraag(wereld: Any) -> Any:
    return w.make_bij_deskundigen(wereld)


@pytest.fixture
def client(wereld: Any) -> Client:
    return login(wereld[Rol.DESKUNDIGE])


def test_page_shows_the_case_and_not_the_other_advice(wereld: Any, aanvraag: Any, client: Client) -> None:
    w.step(wereld, aanvraag, "advies_ondertekenen", "deskundige_extern", oordeel="afwijzen", gronden="Dit las ik.",
           verklaart_onafhankelijk=True)  # fmt: skip
    html = client.get(url(aanvraag)).content.decode()
    assert aanvraag.leerling.naam in html
    assert "Omdat het nodig is." in html
    assert "opp.pdf" in html
    assert "Dit las ik." not in html
    with as_eigenaar():
        assert Inzage.objects.filter(pagina="advies", gebruiker=wereld[Rol.DESKUNDIGE]).count() == 1


def test_only_the_expert_who_was_asked(wereld: Any, aanvraag: Any) -> None:
    assert login(wereld.anderen[Rol.DESKUNDIGE]).get(url(aanvraag)).status_code == 404
    assert login(wereld[Rol.SECRETARIS]).get(url(aanvraag)).status_code == 403
    assert login(wereld[Rol.ZORGCOORDINATOR]).get(url(aanvraag)).status_code == 403


def test_draft_is_kept_and_leads_to_signing(wereld: Any, aanvraag: Any, client: Client) -> None:
    data = {"oordeel": "toekennen", "categorie": "2", "gronden": "Onderzoek van mei."}
    assert client.post(url(aanvraag), data).url == url(aanvraag)
    advies = get_advies(aanvraag, wereld[Rol.DESKUNDIGE])
    assert (advies.oordeel, advies.categorie, advies.gronden) == ("toekennen", 2, "Onderzoek van mei.")
    assert advies.ondertekend_op is None
    to_sign = client.post(url(aanvraag), {**data, "daarna": "ondertekenen"})
    assert to_sign.url == reverse("toewijzing:actie", args=[aanvraag.nummer, "advies_ondertekenen"])


def test_wrong_input_keeps_what_was_typed(aanvraag: Any, client: Client) -> None:
    response = client.post(url(aanvraag), {"oordeel": "misschien", "gronden": "Mijn lange tekst."})
    assert response.status_code == 400
    assert "Mijn lange tekst." in response.content.decode()


def test_bsn_is_refused(aanvraag: Any, client: Client) -> None:
    response = client.post(url(aanvraag), {"gronden": "Leerling 123456782."})
    assert response.status_code == 400
    assert "Dit is geen BSN" in response.content.decode()
    assert autosave(client, aanvraag, veld="gronden", gronden="Leerling 123456782.").status_code == 400


def test_autosave_keeps_only_the_changed_field(wereld: Any, aanvraag: Any, client: Client) -> None:
    autosave(client, aanvraag, veld="oordeel", oordeel="toekennen")
    response = autosave(client, aanvraag, veld="gronden", gronden="Eerste zin.", **{"was-gronden": ""})
    assert response.status_code == 200
    assert set(response.json()) == {"bewaard_op"}
    advies = get_advies(aanvraag, wereld[Rol.DESKUNDIGE])
    assert (advies.oordeel, advies.gronden) == ("toekennen", "Eerste zin.")


def test_autosave_of_a_second_window_of_ones_own_keeps_what_was_typed_last_and_asks_nothing(
    wereld: Any, aanvraag: Any, client: Client
) -> None:
    autosave(client, aanvraag, veld="gronden", gronden="Uit venster 1.", **{"was-gronden": ""})
    second = autosave(client, aanvraag, veld="gronden", gronden="Uit venster 2.", **{"was-gronden": ""})
    untouched = autosave(client, aanvraag, veld="gronden", gronden="", **{"was-gronden": ""})
    assert (second.status_code, untouched.status_code) == (200, 200)
    assert get_advies(aanvraag, wereld[Rol.DESKUNDIGE]).gronden == "Uit venster 2."


def test_autosave_refuses_a_wrong_choice_at_its_field(aanvraag: Any, client: Client) -> None:
    response = autosave(client, aanvraag, veld="categorie", categorie="9")
    assert response.status_code == 400
    assert "categorie" in response.json()["fouten"]


def sign(wereld: Any, aanvraag: Any) -> None:
    w.step(wereld, aanvraag, "advies_ondertekenen", Rol.DESKUNDIGE, oordeel="toekennen", categorie=1,
           gronden="Getekende gronden.", waarom_geen_arrangement="Geprobeerd.", verklaart_onafhankelijk=True)  # fmt: skip


def test_signed_advice_is_read_only_and_verified(wereld: Any, aanvraag: Any, client: Client) -> None:
    sign(wereld, aanvraag)
    html = client.get(url(aanvraag)).content.decode()
    advies = get_advies(aanvraag, wereld[Rol.DESKUNDIGE])
    assert advies.hash in html
    assert "Ongewijzigd sinds ondertekening" in html
    assert "<textarea" not in html
    assert autosave(client, aanvraag, veld="gronden", gronden="Toch anders.").status_code == 403


def test_tampering_is_seen(wereld: Any, aanvraag: Any, client: Client) -> None:
    sign(wereld, aanvraag)
    advies = get_advies(aanvraag, wereld[Rol.DESKUNDIGE])
    with as_eigenaar(), connection.cursor() as cursor:
        table = Deskundigenadvies._meta.db_table
        cursor.execute("set constraints all immediate")  # PostgreSQL alters no table with checks pending
        cursor.execute(f"alter table {table} disable trigger user")
        cursor.execute(f"update {table} set gronden = 'Vervalst.' where id = %s", [advies.pk])
        cursor.execute(f"alter table {table} enable trigger user")
    html = client.get(url(aanvraag)).content.decode()
    assert "Gewijzigd sinds ondertekening" in html
    assert "Ongewijzigd" not in html


def test_signed_advice_is_read_by_the_swv_and_by_the_school_after_release(wereld: Any, aanvraag: Any) -> None:
    sign(wereld, aanvraag)
    advies = get_advies(aanvraag, wereld[Rol.DESKUNDIGE])
    lezen = reverse("toewijzing:advies_lezen", args=[aanvraag.nummer, advies.pk])
    assert "Getekende gronden." in login(wereld[Rol.SECRETARIS]).get(lezen).content.decode()
    assert login(wereld[Rol.CVT_LID]).get(lezen).status_code == 200
    assert login(wereld[Rol.ZORGCOORDINATOR]).get(lezen).status_code == 404
    assert login(wereld.anderen[Rol.SECRETARIS]).get(lezen).status_code == 404
    draft = get_advies(aanvraag, wereld["deskundige_extern"])
    unsigned = reverse("toewijzing:advies_lezen", args=[aanvraag.nummer, draft.pk])
    assert login(wereld[Rol.SECRETARIS]).get(unsigned).status_code == 404


def test_draft_of_a_withdrawn_request_is_out_of_reach(wereld: Any, aanvraag: Any, client: Client) -> None:
    w.step(wereld, aanvraag, "intrekken", Rol.ZORGCOORDINATOR, reason="Verhuisd.")
    assert client.get(url(aanvraag)).status_code == 404
    with als(wereld[Rol.DESKUNDIGE]):
        assert not Deskundigenadvies.objects.filter(vervallen_op=None).exists()


# --- independence ----------------------------------------------------------------------------------------------------


def ask(wereld: Any, aanvraag: Any, wie: str = Rol.DESKUNDIGE) -> Any:
    return w.step(wereld, aanvraag, "deskundige_vragen", Rol.SECRETARIS, deskundige=wereld[wie])


def make_guided(wereld: Any, hoe: str) -> Any:
    """A case in which the expert guided the pupil, as far as one record tells."""
    wie, leerling = wereld[Rol.DESKUNDIGE], make_leerling(wereld)
    opp = opps.make_vastgesteld(wereld, leerling=leerling)
    aanvraag = w.make_bij_deskundigen(wereld, gevraagd=False, leerling=leerling)
    opps.make_afspraak(wereld, leerling)
    prepare(wereld)
    zaak = make_gemeld(wereld, leerling=leerling)
    with as_eigenaar():
        match hoe:
            case "opp":
                opp.statussen.update(door=wie)
            case "afspraak":
                Afspraak.objects.update(gemaakt_door=wie)
            case "regie":
                Thuiszitter.objects.filter(pk=zaak.pk).update(casusregisseur=wie)
            case "actie":
                zaak.acties.update(eigenaar=wie)
    return aanvraag


@pytest.mark.parametrize("hoe", ["opp", "afspraak", "regie", "actie"])
def test_expert_who_guides_the_pupil_is_refused_in_words(wereld: Any, hoe: str) -> None:
    aanvraag = make_guided(wereld, hoe)
    with pytest.raises(Incomplete) as refused:
        ask(wereld, aanvraag)
    assert "begeleidt of begeleidde de leerling" in str(refused.value.fouten)
    assert ask(wereld, aanvraag, "deskundige_extern").pk == aanvraag.pk


def test_expert_who_guides_another_pupil_is_welcome(wereld: Any) -> None:
    make_guided(wereld, "regie")
    other = w.make_bij_deskundigen(wereld, gevraagd=False)
    assert ask(wereld, other).pk == other.pk
