"""Pages of the dossier: who gets in, what is stored, what is refused, and how many queries a page takes."""

import pytest
from django.urls import reverse

from leerlingen.enums import Grond
from leerlingen.models import Document, Inzage, Leerling
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.leerlingen.test_services import make_document, make_png, upload
from tests.pagina import read_heading
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
BSN = "123456782"
NIEUW = {
    "roepnaam": "Noor", "tussenvoegsel": "de", "achternaam": "Boer", "geboortedatum": "3-12-2012", "postcode": "1943ab",
    "van": "1-8-2026", "leerjaar": "2", "las_id": "1234",
}  # fmt: skip
OUDER = {"naam": "M. Bakker", "relatie": "moeder", "adres": "Breestraat 1", "postcode": "1941aa", "plaats": "Beverwijk"}


def open_for_swv(wereld, leerling):
    """As a request does when it leaves the school."""
    f.ToegangFactory(leerling=leerling, organisatie=wereld.swv, grond=Grond.AANVRAAG)


def url(name, leerling, *args):
    return reverse(f"leerlingen:{name}", args=[leerling.nummer, *args])


def owner(query):
    with as_eigenaar():
        return query()


# --- who gets in ----------------------------------------------------------------------------------------------------

PAGES = ["dossier", "wijzigen", "gezagdrager_nieuw", "aanmelding", "document_nieuw"]


@pytest.mark.parametrize("name", PAGES)
def test_dossier_of_another_school_is_404_and_says_nothing(als_rol, wereld, leerling, name):
    f.GezagdragerFactory(leerling=leerling, naam="Moeder Vermeulen")
    response = als_rol(Rol.ZORGCOORDINATOR, wereld.anderen).get(url(name, leerling))
    assert response.status_code == 404
    assert "Vermeulen" not in response.content.decode()
    assert not owner(Inzage.objects.exists)


@pytest.mark.parametrize("name", PAGES)
def test_dossier_page_of_the_own_school_opens_and_is_logged_once(als_rol, wereld, leerling, name):
    response = als_rol(Rol.ZORGCOORDINATOR).get(url(name, leerling))
    assert response.status_code == 200
    assert "Vermeulen" in response.content.decode()
    assert owner(lambda: Inzage.objects.get().gebruiker) == wereld[Rol.ZORGCOORDINATOR]


def test_swv_sees_no_pupil_for_whom_nothing_was_asked(als_rol, leerling):
    assert als_rol(Rol.SECRETARIS).get(url("dossier", leerling)).status_code == 404


def test_swv_sees_a_pupil_for_whom_something_was_asked(als_rol, wereld, leerling):
    open_for_swv(wereld, leerling)
    assert "Vermeulen" in read_heading(als_rol(Rol.SECRETARIS).get(url("dossier", leerling)))


def test_registered_at_another_school_does_not_open_the_dossier_there(als_rol, wereld, leerling):
    als_rol(Rol.ZORGCOORDINATOR).post(url("aanmelding", leerling), {"school": wereld.vso.pk, "van": "2026-11-01"})
    assert als_rol(Rol.ZORGCOORDINATOR, wereld.anderen).get(url("dossier", leerling)).status_code == 404


@pytest.mark.parametrize(
    ("rol", "words"),
    [
        *(
            (rol, "Deze pagina is voor")
            for rol in (Rol.DESKUNDIGE, Rol.CVT_LID, Rol.BEHEERDER, Rol.CONTROLLER, Rol.LEERPLICHT)
        ),
        (Rol.AUDITOR, "Deze pagina hoort niet bij uw opdracht"),
    ],
)
def test_other_roles_hear_why_they_get_no_list(als_rol, wereld, leerling, rol, words):
    open_for_swv(wereld, leerling)
    response = als_rol(rol).get(reverse("leerlingen:lijst"))
    assert response.status_code == 403
    assert words in response.content.decode()


def test_without_login_one_goes_to_the_login_page(client, leerling):
    response = client.get(url("dossier", leerling))
    assert response.status_code == 302
    assert response.url.startswith(reverse("account_login"))


@pytest.mark.parametrize(
    ("rol", "name"),
    [
        (Rol.SCHOOLLEIDER, "wijzigen"), (Rol.SCHOOLLEIDER, "gezagdrager_nieuw"), (Rol.SCHOOLLEIDER, "aanmelding"),
        (Rol.SECRETARIS, "wijzigen"), (Rol.DIRECTEUR, "document_nieuw"), (Rol.CONSULENT, "aanmelding"),
    ],
)  # fmt: skip
def test_who_sees_the_dossier_but_may_not_do_this_gets_the_reason(als_rol, wereld, leerling, rol, name):
    open_for_swv(wereld, leerling)
    response = als_rol(rol).get(url(name, leerling))
    assert response.status_code == 403
    assert "zorgcoördinator" in response.content.decode() or "de school" in response.content.decode()


def test_dossier_offers_only_what_the_role_may_do(als_rol, wereld, leerling):
    open_for_swv(wereld, leerling)
    page = als_rol(Rol.DIRECTEUR).get(url("dossier", leerling)).content.decode()
    assert url("wijzigen", leerling) not in page
    assert url("document_nieuw", leerling) not in page
    assert url("inzagelog", leerling) in page


def test_dossier_links_to_the_requests_of_this_pupil(als_rol, leerling):
    page = als_rol(Rol.ZORGCOORDINATOR).get(url("dossier", leerling)).content.decode()
    assert f"{reverse('toewijzing:aanvragen')}?leerling={leerling.nummer}" in page
    assert f"{reverse('toewijzing:nieuw')}?leerling={leerling.nummer}" in page


def test_dossier_tells_who_may_see_it(als_rol, wereld, leerling):
    open_for_swv(wereld, leerling)
    page = als_rol(Rol.ZORGCOORDINATOR).get(url("dossier", leerling)).content.decode()
    assert wereld.swv.naam in page
    assert "het hele dossier" in page


# --- the list -------------------------------------------------------------------------------------------------------


def test_list_shows_own_pupils_only(als_rol, wereld, leerling):
    f.LeerlingFactory(school=wereld.vso, achternaam="Vreemdeling")
    page = als_rol(Rol.ZORGCOORDINATOR).get(reverse("leerlingen:lijst")).content.decode()
    assert "Vermeulen" in page
    assert "Vreemdeling" not in page


def test_list_goes_on_where_the_page_before_ended(als_rol, wereld):
    for number in range(55):
        f.LeerlingFactory(school=wereld.school, roepnaam=f"R{number:02d}", achternaam="Zelfde")
    client = als_rol(Rol.ZORGCOORDINATOR)
    first = client.get(reverse("leerlingen:lijst"))
    second = client.get(reverse("leerlingen:lijst"), {"na": first.context["bladeren"].volgende})
    names = [row.roepnaam for page in (first, second) for row in page.context["leerlingen"]]
    assert names == [f"R{number:02d}" for number in range(55)]
    assert "Zelfde" not in first.context["bladeren"].volgende


def test_list_sorts_names_as_people_do(als_rol, wereld):
    for name in ("Zwart", "Öztürk", "abel", "Oostra", "Yıldız"):
        f.LeerlingFactory(school=wereld.school, achternaam=name)
    rows = als_rol(Rol.ZORGCOORDINATOR).get(reverse("leerlingen:lijst")).context["leerlingen"]
    assert [row.achternaam for row in rows] == ["abel", "Oostra", "Öztürk", "Yıldız", "Zwart"]


def test_empty_list_says_why(als_rol):
    assert "Nog geen leerlingen" in als_rol(Rol.ZORGCOORDINATOR).get(reverse("leerlingen:lijst")).content.decode()


@pytest.mark.parametrize("tekst", ["x" * 500, "' or 1=1 --", "31-2-2012", "\x00x", "%", "💥"])
def test_hostile_search_finds_nothing_and_says_so(als_rol, leerling, tekst):
    response = als_rol(Rol.ZORGCOORDINATOR).post(reverse("leerlingen:lijst"), {"q": tekst}, follow=True)
    assert response.status_code == 200
    assert "Geen leerling gevonden" in response.content.decode()


@pytest.mark.parametrize("aantal", [1, 30])
def test_list_takes_the_same_number_of_queries_for_any_number_of_pupils(
    als_rol, wereld, aantal, django_assert_num_queries
):
    for _ in range(aantal):
        f.LeerlingFactory(school=wereld.school)
    client = als_rol(Rol.ZORGCOORDINATOR)
    client.get(reverse("leerlingen:lijst"))
    with django_assert_num_queries(12):
        client.get(reverse("leerlingen:lijst"))
    found = client.post(reverse("leerlingen:lijst"), {"q": "Achternaam"}).url
    with django_assert_num_queries(13):
        client.get(found)


@pytest.mark.parametrize("aantal", [1, 30])
def test_dossier_takes_the_same_number_of_queries_for_any_number_of_rows(
    als_rol, wereld, leerling, aantal, django_assert_num_queries
):
    for _ in range(aantal):
        f.GezagdragerFactory(leerling=leerling)
        make_document(wereld, leerling)
        f.ToegangFactory(leerling=leerling, organisatie=wereld.vso, grond=Grond.AANVRAAG)
    client = als_rol(Rol.ZORGCOORDINATOR)
    client.get(url("dossier", leerling))
    with django_assert_num_queries(15):
        client.get(url("dossier", leerling))


# --- documents ------------------------------------------------------------------------------------------------------


def send_document(client, leerling, **changes):
    data = {"bestand": upload(), "soort": "opp", "datum": "1-9-2026", **changes}
    return client.post(url("document_nieuw", leerling), data)


def test_document_is_stored_and_downloaded_and_both_are_logged(als_rol, wereld, leerling):
    client = als_rol(Rol.ZORGCOORDINATOR)
    assert send_document(client, leerling).status_code == 302
    document = owner(Document.objects.get)
    response = client.get(url("document", leerling, document.uuid))
    assert b"".join(response.streaming_content) == make_png()
    assert response["Content-Disposition"] == 'attachment; filename="foto.png"'
    assert response["Cache-Control"] == "private, no-store"
    log = owner(lambda: Inzage.objects.get(pagina="document"))
    assert (log.object_id, log.gebruiker) == (document.pk, wereld[Rol.ZORGCOORDINATOR])


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"bestand": ""}, "Kies een bestand"),
        ({"bestand": upload("leeg.png", b"")}, "is leeg"),
        ({"bestand": upload("brief.pdf")}, "maar is een png"),
        ({"bestand": upload("virus.exe", b"MZ" + b"\0" * 100)}, "geen soort bestand"),
        ({"bestand": upload(f"{BSN}.png")}, "burgerservicenummer"),
        ({"soort": ""}, "Maak een keuze"),
        ({"datum": "1-9-2099"}, "in de toekomst"),
    ],
)
def test_document_is_refused_in_words(als_rol, leerling, changes, melding):
    if bestand := changes.get("bestand"):
        bestand.seek(0)
    response = send_document(als_rol(Rol.ZORGCOORDINATOR), leerling, **changes)
    assert response.status_code == 400
    assert melding in response.content.decode()
    assert not owner(Document.objects.exists)


def test_document_that_is_too_big_is_refused(als_rol, leerling, settings):
    settings.BESTAND_MAX_MB = 0
    response = send_document(als_rol(Rol.ZORGCOORDINATOR), leerling)
    assert response.status_code == 400
    assert "hoogstens" in response.content.decode()


@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.SECRETARIS])
def test_document_of_another_swv_is_404(als_rol, wereld, leerling, rol):
    document = make_document(wereld, leerling)
    response = als_rol(rol, wereld.anderen).get(url("document", leerling, document.uuid))
    assert response.status_code == 404
    assert not owner(Inzage.objects.exists)


def test_document_that_was_not_shared_is_404_for_the_own_swv(als_rol, wereld, leerling):
    open_for_swv(wereld, leerling)
    document = make_document(wereld, leerling)
    assert als_rol(Rol.SECRETARIS).get(url("document", leerling, document.uuid)).status_code == 404


def test_document_is_removed_by_post_only(als_rol, wereld, leerling):
    document, client = make_document(wereld, leerling), als_rol(Rol.ZORGCOORDINATOR)
    assert client.get(url("document_verwijderen", leerling, document.uuid)).status_code == 405
    client.post(url("document_verwijderen", leerling, document.uuid))
    assert owner(Document.objects.get).verwijderd_op is not None
    assert client.get(url("document", leerling, document.uuid)).status_code == 404


def test_document_that_was_shared_is_not_removed(als_rol, wereld, leerling):
    document = make_document(wereld, leerling)
    with as_eigenaar():
        document.delingen.create(leerling=leerling, organisatie=wereld.swv)
    client = als_rol(Rol.ZORGCOORDINATOR)
    assert (
        url("document_verwijderen", leerling, document.uuid)
        not in client.get(url("dossier", leerling)).content.decode()
    )
    response = client.post(url("document_verwijderen", leerling, document.uuid))
    assert response.status_code == 403
    assert "gedeeld" in response.content.decode()


def test_shared_document_is_not_removed_by_the_organisation_that_reads_it(als_rol, wereld, leerling):
    open_for_swv(wereld, leerling)
    document = make_document(wereld, leerling)
    with as_eigenaar():
        document.delingen.create(leerling=leerling, organisatie=wereld.swv)
    client = als_rol(Rol.SECRETARIS)
    response = client.get(url("document", leerling, document.uuid))
    assert b"".join(response.streaming_content).startswith(b"%PDF")
    assert client.post(url("document_verwijderen", leerling, document.uuid)).status_code == 403


@pytest.mark.parametrize(
    ("velden", "veld", "melding"),
    [
        ({"geboortedatum": "3-1-2026"}, "van", "jonger dan 9 jaar (geboren op 3-1-2026)"),
        ({"van": "1-8-2005"}, "van", "was de leerling nog niet geboren: de geboortedatum is 3-12-2012"),
        ({"van": "1-8-2099"}, "van", "meer dan een jaar vooruit"),
    ],
)
def test_nieuw_refuses_an_enrolment_that_cannot_be_and_a_tick_does_not_help(als_rol, wereld, velden, veld, melding):
    data = {**NIEUW, **velden, "datum_klopt": "on"}
    response = als_rol(Rol.ZORGCOORDINATOR).post(reverse("leerlingen:nieuw"), data)
    assert response.status_code == 400
    assert melding in str(response.context["form"].errors[veld])
    assert owner(Leerling.objects.count) == 0


def test_nieuw_asks_an_unusual_day_back_once_keeps_what_was_typed_and_then_takes_it(als_rol, wereld):
    client, data = als_rol(Rol.ZORGCOORDINATOR), {**NIEUW, "geboortedatum": "1-9-2016"}
    asked = client.post(reverse("leerlingen:nieuw"), data)
    assert (asked.status_code, owner(Leerling.objects.count)) == (400, 0)
    html = asked.content.decode()
    for text in ("Klopt dit?", 'name="datum_klopt"', 'value="Noor"', 'value="1234"'):
        assert text in html
    assert client.post(reverse("leerlingen:nieuw"), {**data, "datum_klopt": "on"}).status_code == 302
    assert owner(Leerling.objects.count) == 1
