"""The case page: who sees what of a request, the actions, and a fixed number of queries."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from financien.referentie.models import Tarief
from leerlingen.models import Inzage
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.financien.wereld import add_money
from tests.pagina import read_title
from tests.rollen import als, as_eigenaar
from toewijzing.enums import Besluitstatus
from toewijzing.models import Aanvraag, Brief
from toewijzing.workflow.guards import guard_can_remind, guard_open_advice

TABS = ("", "?tab=documenten", "?tab=adviezen", "?tab=besluit", "?tab=tijdlijn")
MAKERS = {
    "concept": w.make_concept,
    "ter_akkoord": w.make_ter_akkoord,
    "ingediend": w.make_ingediend,
    "onvolledig": w.make_onvolledig,
    "bij_deskundigen": w.make_bij_deskundigen,
    "adviezen_binnen": w.make_adviezen_binnen,
    "geagendeerd": w.make_geagendeerd,
    "aangehouden": w.make_aangehouden,
    "geadviseerd": w.make_geadviseerd,
    "besloten": w.make_besloten,
    "bekendgemaakt": w.make_bekendgemaakt,
    "ingetrokken": w.make_ingetrokken,
}
# Where every tab has something to show.
VOL = {"aangehouden", "geadviseerd", "bekendgemaakt"}
ROLLEN = (
    Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER, Rol.SECRETARIS, Rol.DESKUNDIGE, Rol.CVT_LID,
    Rol.CVT_VOORZITTER, Rol.CONSULENT, Rol.DIRECTEUR,
)  # fmt: skip


def page(client: Client, user, aanvraag, query: str = ""):
    client.force_login(user)
    return client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]) + query)


@pytest.mark.parametrize("status", MAKERS)
def test_another_school_and_swv_get_404_everywhere(client, wereld, status):
    aanvraag = MAKERS[status](wereld)
    for rol in ROLLEN:
        assert page(client, wereld.anderen[rol], aanvraag, TABS[-1]).status_code == 404, rol
        assert client.get(reverse("toewijzing:stand", args=[aanvraag.nummer])).status_code == 404


@pytest.mark.parametrize("status", MAKERS)
def test_page_stays_within_its_queries(client, wereld, status, django_assert_max_num_queries):
    aanvraag = MAKERS[status](wereld)
    for rol in ROLLEN:
        with als(wereld[rol]) as user:
            if not Aanvraag.objects.visible_to(user).filter(pk=aanvraag.pk).exists():
                continue
        page(client, wereld[rol], aanvraag)  # the first one also writes the session
        for query in TABS if status in VOL else TABS[:1]:
            # The most is for a secretaris while experts advise: one is for the consultations it came from, one for the
            # meetings on which it can stand provisionally.
            with django_assert_max_num_queries(18, info=f"{rol} {query}"):
                response = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer]) + query)
            assert read_title(response) == f"Aanvraag {aanvraag.nummer}"


def test_opening_is_logged_once(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    with as_eigenaar():
        before = Inzage.objects.count()
    page(client, wereld[Rol.SECRETARIS], aanvraag)
    with as_eigenaar():
        assert Inzage.objects.count() == before + 1
        inzage = Inzage.objects.latest("pk")
    assert (inzage.pagina, inzage.object_id, inzage.gebruiker_id) == (
        "aanvraag",
        aanvraag.pk,
        wereld[Rol.SECRETARIS].pk,
    )


def test_school_reads_no_advice_and_no_names_before_it_is_made_known(client, wereld):
    aanvraag = w.make_besloten(wereld)
    namen = [wereld[wie].naam for wie in (Rol.DESKUNDIGE, "deskundige_extern", Rol.CVT_VOORZITTER, Rol.DIRECTEUR)]
    for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER):
        for query in TABS:
            text = page(client, wereld[rol], aanvraag, query).text
            assert "Gronden van" not in text
            assert "Het is nodig." not in text
            assert "toegekend" not in text
            assert not [naam for naam in namen[:3] if naam in text], (rol, query)
    text = page(client, wereld[Rol.ZORGCOORDINATOR], aanvraag, "?tab=tijdlijn").text
    assert "Een deskundige ondertekende een advies." in text
    assert "De commissie legde het advies van de commissie vast." in text


def test_school_reads_all_once_it_is_made_known(client, wereld):
    aanvraag = w.make_bekendgemaakt(wereld)
    user = wereld[Rol.ZORGCOORDINATOR]
    assert "Gronden van" in page(client, user, aanvraag, "?tab=adviezen").text
    besluit = page(client, user, aanvraag, "?tab=besluit").text
    assert "Het is nodig." in besluit
    assert "VO2704-000001" in besluit
    assert wereld[Rol.DESKUNDIGE].naam in page(client, user, aanvraag, "?tab=tijdlijn").text


def test_expert_sees_only_the_own_advice(client, wereld):
    aanvraag = w.make_adviezen_binnen(wereld)
    text = page(client, wereld[Rol.DESKUNDIGE], aanvraag, "?tab=adviezen").text
    assert "Gronden van deskundige." in text
    assert "Gronden van deskundige_extern." not in text
    assert wereld["deskundige_extern"].naam not in page(client, wereld[Rol.DESKUNDIGE], aanvraag, "?tab=tijdlijn").text


def test_receiving_school_sees_what_is_asked_and_nothing_of_the_advices(client, wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    with as_eigenaar():
        Aanvraag.objects.filter(pk=aanvraag.pk).update(ontvangende_school=wereld.vso)
    user = wereld.anderen[Rol.ZORGCOORDINATOR]
    assert page(client, user, aanvraag).status_code == 404, "a TLV alone opens nothing"
    inschrijving = f.InschrijvingFactory(leerling=aanvraag.leerling, school=wereld.vso, soort="aanmelding")
    f.ToegangFactory(
        leerling=aanvraag.leerling, organisatie=wereld.vso, grond="aanmelding", omvang="zaak", bron_id=inschrijving.pk
    )
    response = page(client, user, aanvraag)
    assert response.status_code == 200
    assert "Geef uw zienswijze" in response.text
    assert "Documenten" not in [tab["label"] for tab in response.context["tabbladen"]]
    assert page(client, user, aanvraag, "?tab=adviezen").context["tab"] == "aanvraag"
    assert client.get(reverse("toewijzing:stap", args=[aanvraag.nummer, "vraag"])).status_code == 403


def test_reason_of_an_internal_step_stays_with_the_swv(client, wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    w.step(
        wereld,
        aanvraag,
        "deskundige_intrekken",
        Rol.SECRETARIS,
        deskundige=wereld[Rol.DESKUNDIGE],
        reason="Ziek gemeld.",
    )
    assert "Ziek gemeld." in page(client, wereld[Rol.SECRETARIS], aanvraag, "?tab=tijdlijn").text
    assert "Ziek gemeld." not in page(client, wereld[Rol.ZORGCOORDINATOR], aanvraag, "?tab=tijdlijn").text


def test_only_possible_actions_and_reasons(client, wereld):
    aanvraag = w.make_concept(wereld, compleet=False)
    acties = {actie.name: actie for actie in page(client, wereld[Rol.ZORGCOORDINATOR], aanvraag).context["acties"]}
    assert set(acties) == {"invullen", "voorleggen_ouders", "vraag_akkoord", "intrekken"}
    assert not acties["vraag_akkoord"].allowed
    assert acties["vraag_akkoord"].reason.startswith("De aanvraag is nog niet compleet")


def test_hostile_tab_shows_the_first(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    assert page(client, wereld[Rol.SECRETARIS], aanvraag, "?tab=%3Cscript%3E").context["tab"] == "aanvraag"


# --- letters and documents ------------------------------------------------------------------------------------------


def make_letter_file(aanvraag) -> Brief:
    """Give the letter to the school a file, as the background job does."""
    with as_eigenaar():
        brief = Brief.objects.get(
            besluit__aanvraag=aanvraag, besluit__status__in=Besluitstatus.values[:2], school__isnull=False
        )
    w.mark_letters_made(aanvraag)
    return brief


def download(client, url) -> bytes:
    """The whole file; reading it to the end closes it."""
    return b"".join(client.get(url).streaming_content)


def test_letter_is_for_the_swv_as_concept_and_for_the_school_once_sent(client, wereld):
    aanvraag = w.make_besloten(wereld)
    brief = make_letter_file(aanvraag)
    url = reverse("toewijzing:brief", args=[aanvraag.nummer, brief.pk])
    client.force_login(wereld[Rol.SECRETARIS])
    response = client.get(url)
    assert b"".join(response.streaming_content).startswith(b"%PDF")
    assert response["Cache-Control"] == "private, no-store"
    assert "concept" in response["Content-Disposition"]
    for mensen, rol in (
        (wereld.mensen, Rol.ZORGCOORDINATOR),
        (wereld.mensen, Rol.DESKUNDIGE),
        (wereld.anderen, Rol.SECRETARIS),
    ):
        client.force_login(mensen[rol])
        assert client.get(url).status_code == 404, rol
    w.step(wereld, aanvraag, "bekendmaken", Rol.SECRETARIS)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    assert download(client, url).startswith(b"%PDF")
    with als(wereld[Rol.ZORGCOORDINATOR]):
        to_parent = Brief.objects.get(besluit__aanvraag=aanvraag, gezagdrager__isnull=False)
    assert client.get(reverse("toewijzing:brief", args=[aanvraag.nummer, to_parent.pk])).status_code == 404
    client.force_login(wereld.anderen[Rol.ZORGCOORDINATOR])
    assert client.get(url).status_code == 404


def test_opening_a_letter_and_a_document_is_logged(client, wereld):
    aanvraag = w.make_besloten(wereld)
    brief = make_letter_file(aanvraag)
    with als(wereld[Rol.SECRETARIS]):
        bijlage = aanvraag.bijlagen.first()
    client.force_login(wereld[Rol.SECRETARIS])
    for url in (
        reverse("toewijzing:brief", args=[aanvraag.nummer, brief.pk]),
        reverse("toewijzing:document", args=[aanvraag.nummer, bijlage.pk]),
    ):
        assert download(client, url).startswith(b"%PDF")
    with as_eigenaar():
        assert set(Inzage.objects.order_by("-pk")[:2].values_list("pagina", flat=True)) == {"brief", "document"}


def test_document_of_another_school_or_request_is_404(client, wereld):
    aanvraag, ander = w.make_ingediend(wereld), w.make_ingediend(wereld)
    with als(wereld[Rol.SECRETARIS]):
        bijlage = aanvraag.bijlagen.first()
    client.force_login(wereld.anderen[Rol.ZORGCOORDINATOR])
    assert client.get(reverse("toewijzing:document", args=[aanvraag.nummer, bijlage.pk])).status_code == 404
    client.force_login(wereld[Rol.SECRETARIS])
    assert client.get(reverse("toewijzing:document", args=[ander.nummer, bijlage.pk])).status_code == 404


# --- money stays out of the judging ----------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [Rol.DESKUNDIGE, Rol.CVT_LID, Rol.CVT_VOORZITTER, Rol.SECRETARIS, Rol.DIRECTEUR])
def test_no_amount_stands_where_a_tlv_or_its_category_is_judged(client, wereld, rol):
    """What a category costs is known in the room of money, and is no ground for a category."""
    add_money(wereld)
    with als(wereld[Rol.CONTROLLER]):
        for soort in ("vso_1", "vso_2", "vso_3", "zwaar"):
            Tarief.objects.create(swv=wereld.swv, code=soort, van=date(2026, 1, 1), bedrag="12345.67", bron="test")
    aanvraag = w.make_geagendeerd(wereld)
    with as_eigenaar():
        zitting = aanvraag.agendapunten.get().zitting_id
    client.force_login(wereld[rol])
    zaak = reverse("toewijzing:aanvraag", args=[aanvraag.nummer])
    pages = [f"{zaak}?tab={tab}" for tab in ("aanvraag", "adviezen", "besluit", "documenten", "tijdlijn")]
    pages += [reverse("toewijzing:zitting", args=[zitting]), reverse("toewijzing:advies", args=[aanvraag.nummer])]
    pages += [reverse("toewijzing:actie", args=[aanvraag.nummer, actie]) for actie in ("adviseren", "besluiten")]
    seen = {page: client.get(page) for page in pages}
    assert seen[zaak + "?tab=aanvraag"].status_code == 200
    found = {page for page, response in seen.items() if "€" in response.text or "12.345" in response.text}
    assert found == set()


@pytest.mark.parametrize(
    ("make", "reden"),
    [
        (lambda wereld: w.make_bij_deskundigen(wereld, gevraagd=False), "Er is nog geen deskundige gevraagd."),
        (
            lambda wereld: w.make_adviezen_binnen(wereld),
            "Er staat geen advies open: alle gevraagde adviezen zijn ondertekend.",
        ),
    ],
)
def test_reason_why_no_expert_can_be_taken_off_or_reminded_is_true(wereld, make, reden):
    aanvraag = make(wereld)
    with als(wereld[Rol.SECRETARIS]) as user:
        reasons = {
            guard(w.reload(aanvraag), user, timezone.localdate()) for guard in (guard_open_advice, guard_can_remind)
        }
    assert reasons == {reden}
