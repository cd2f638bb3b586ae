"""A supplement: what is asked and answered is read by school and swv, and nothing at all is no answer. And who is
told that a school was chosen for a place."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als
from toewijzing.enums import Status
from toewijzing.models import Aanvraag
from toewijzing.presentatie.stand import describe_asked
from toewijzing.services.behandeling import LEGE_AANVULLING
from toewijzing.services.bericht import ONTVANGENDE_SCHOOL, notify_ontvangende_school

pytestmark = pytest.mark.django_db


def post(client, user, aanvraag, actie, **data):
    client.force_login(user)
    way = reverse("toewijzing:actie", args=[aanvraag.nummer, actie])
    return client.post(way, {"versie": w.reload(aanvraag).versie, **data})


def read(client, user, aanvraag):
    client.force_login(user)
    page = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]))
    return " ".join(page.text.split())


def ask(client, wereld, aanvraag, onderwerp):
    uiterlijk = (timezone.localdate() + timedelta(days=14)).isoformat()
    return post(
        client, wereld[Rol.SECRETARIS], aanvraag, "vraag_aanvulling", onderwerp=onderwerp, uiterlijk=uiterlijk
    )  # fmt: skip


@pytest.mark.parametrize("reden", ["", "   "])
def test_empty_supplement_is_refused_and_the_clock_stays_still(client, wereld, reden):
    aanvraag = w.make_onvolledig(wereld)
    answer = post(client, wereld[Rol.ZORGCOORDINATOR], aanvraag, "aanvullen", reason=reden)
    assert answer.status_code == 400
    assert LEGE_AANVULLING in answer.text
    assert w.reload(aanvraag).status == Status.ONVOLLEDIG


def test_words_alone_are_a_supplement_and_secretaris_and_school_read_question_and_answer(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    assert ask(client, wereld, aanvraag, "het OPP\r\n\r\n de  evaluatie;\r\n").status_code == 302
    assert "<li>het OPP</li><li>de evaluatie</li>" in read(client, wereld[Rol.SECRETARIS], aanvraag)
    post(client, wereld[Rol.ZORGCOORDINATOR], aanvraag, "aanvullen", reason="De evaluatie hebben wij niet.")
    assert w.reload(aanvraag).status == Status.INGEDIEND
    for rol in (Rol.SECRETARIS, Rol.ZORGCOORDINATOR, Rol.CONSULENT):
        page = read(client, wereld[rol], aanvraag)
        assert "<li>het OPP</li><li>de evaluatie</li>" in page, rol
        assert "De evaluatie hebben wij niet." in page, rol


def test_document_alone_is_a_supplement_and_is_named_with_its_question(client, wereld):
    aanvraag = w.make_onvolledig(wereld)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        document = f.DocumentFactory(
            leerling=aanvraag.leerling, organisatie=wereld.school, naam="evaluatie-na-vraag.pdf",
            toegevoegd_door=wereld[Rol.ZORGCOORDINATOR],
        )  # fmt: skip
        aanvraag.bijlagen.create(leerling_id=aanvraag.leerling_id, document=document)
    assert post(client, wereld[Rol.ZORGCOORDINATOR], aanvraag, "aanvullen", reason="").status_code == 302
    page = read(client, wereld[Rol.ZORGCOORDINATOR], aanvraag).split("Gevraagd en aangevuld")[1].split("</section>")[0]
    assert "evaluatie-na-vraag.pdf" in page
    assert page.count("<li>") == 2  # the question, and this document: not those that were there before


def test_too_many_items_are_refused_at_their_field(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    answer = ask(client, wereld, aanvraag, "x" * 2001)
    assert answer.status_code == 400
    assert w.reload(aanvraag).status == Status.INGEDIEND


def test_question_of_more_than_300_characters_is_asked_and_read_in_full(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    items = [f"{nummer}. het verslag van gesprek {nummer} met {'de ouders ' * 8}".strip() for nummer in range(1, 13)]
    assert len("; ".join(items)) > 1000
    assert ask(client, wereld, aanvraag, "\r\n".join(items)).status_code == 302
    for rol in (Rol.SECRETARIS, Rol.ZORGCOORDINATOR):
        page = read(client, wereld[rol], aanvraag)
        assert "".join(f"<li>{item}</li>" for item in items) in page, rol
        assert "en nog 10." in page, rol


@pytest.mark.parametrize(
    ("onderwerp", "zin"),
    [
        ("het OPP", "het OPP."),
        ("het OPP; de evaluatie", "het OPP; de evaluatie."),
        ("a" * 200 + "; " + "b" * 99, "a" * 200 + "; en nog 1."),
        ("a" * 200 + "; " + "b" * 98, "a" * 200 + "; " + "b" * 98 + "."),
        ("a" * 301, "a" * 299 + "…."),
        ("Is het OPP er?", "Is het OPP er?"),
    ],
)
def test_sentence_holds_what_was_asked_as_far_as_it_can_be_read_at_once(onderwerp, zin):
    assert describe_asked(onderwerp) == zin


def make_chosen(wereld):
    """A submitted request for a place at a school where the pupil is not registered, and its zorgcoördinator."""
    aanvraag = w.make_ingediend(wereld)
    school = wereld.anderen[Rol.ZORGCOORDINATOR].lid.organisatie
    with als(wereld[Rol.SECRETARIS]):
        Aanvraag.objects.filter(pk=aanvraag.pk).update(ontvangende_school=school)
        chosen = Aanvraag.objects.select_related("leerling", "school").get(pk=aanvraag.pk)
        notify_ontvangende_school(chosen)
        notify_ontvangende_school(chosen)
    return chosen, wereld.anderen[Rol.ZORGCOORDINATOR]


def test_chosen_school_gets_one_notice_without_the_pupil_and_a_task(client, wereld):
    aanvraag, zoco = make_chosen(wereld)
    (bericht,) = Bericht.objects.filter(soort=ONTVANGENDE_SCHOOL)
    assert bericht.gebruiker == zoco
    assert aanvraag.leerling.achternaam not in bericht.tekst
    assert "Leg de aanmelding van deze leerling vast." in bericht.tekst
    client.force_login(zoco)
    page = client.get("/").text
    assert f"Uw school is gekozen als ontvangende school ({aanvraag.nummer})" in page
    assert client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])).status_code == 404
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert "Uw school is gekozen" not in client.get("/").text
