"""The two logs of a dossier: who opened it and what was changed, for whom may read them."""

import ast
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

from leerlingen import services
from leerlingen.enums import Grond, Pagina
from leerlingen.historie import add_rule, get_historie, history_models
from leerlingen.models import Document, Inzage, Leerling
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.leerlingen.test_services import make_document
from tests.pagina import read_heading
from tests.rollen import als, as_eigenaar
from toewijzing.enums import Stuksoort, Vraagstap

pytestmark = pytest.mark.django_db
LOGS = ["inzagelog", "historie"]
ROOT = Path(settings.BASE_DIR)


@pytest.fixture
def leerling(wereld):
    """A pupil whom the swv sees, with one change by the zorgcoördinator."""
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Sanne", achternaam="Vermeulen")
    f.ToegangFactory(leerling=leerling, organisatie=wereld.swv, grond=Grond.AANVRAAG)
    return leerling


@pytest.fixture
def als_rol(client, wereld):
    def login(rol, mensen=None):
        client.force_login((mensen or wereld.mensen)[rol])
        return client

    return login


def change(als_rol, leerling, achternaam):
    data = {"roepnaam": "Sanne", "achternaam": achternaam, "geboortedatum": "2012-03-14"}
    als_rol(Rol.ZORGCOORDINATOR).post(reverse("leerlingen:wijzigen", args=[leerling.nummer]), data)


def read(client, name, leerling, **query):
    return client.get(reverse(f"leerlingen:{name}", args=[leerling.nummer]), query)


# --- who reads them -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.DIRECTEUR, Rol.AUDITOR])
def test_reading_a_log_is_logged_itself(als_rol, wereld, leerling, name, rol):
    assert read(als_rol(rol), name, leerling).status_code == 200
    with as_eigenaar():
        assert Inzage.objects.get(pagina=name).gebruiker == wereld[rol]


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.CONSULENT, Rol.CVT_LID, Rol.BEHEERDER])
def test_other_roles_get_403_with_the_reason(als_rol, leerling, name, rol):
    response = read(als_rol(rol), name, leerling)
    assert response.status_code == 403
    assert "Deze pagina is voor" in response.content.decode()


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("rol", [Rol.SECRETARIS, Rol.DIRECTEUR, Rol.AUDITOR])
def test_logs_of_a_pupil_of_another_swv_are_404(als_rol, wereld, leerling, name, rol):
    response = read(als_rol(rol, wereld.anderen), name, leerling)
    assert response.status_code == 404
    assert "Vermeulen" not in response.content.decode()


def test_fg_sees_the_number_and_not_the_dossier(als_rol, leerling):
    client = als_rol(Rol.AUDITOR)
    page = read(client, "inzagelog", leerling).content.decode()
    assert leerling.nummer in page
    assert "Vermeulen" not in page
    assert client.get(reverse("leerlingen:dossier", args=[leerling.nummer])).status_code == 403


@pytest.mark.parametrize("scope", ["accountant", "inspectie"])
def test_auditor_with_another_scope_reads_no_logs(client, wereld, leerling, scope):
    client.force_login(f.make_gebruiker(Rol.AUDITOR, wereld.swv, scope=scope, tot=date(2099, 1, 1)))
    assert client.get(reverse("leerlingen:logboek")).status_code == 403
    assert read(client, "historie", leerling).status_code == 403


def test_fg_chooses_a_pupil_by_number(als_rol, leerling):
    response = als_rol(Rol.AUDITOR).post(reverse("leerlingen:logboek"), {"leerling": f" {leerling.nummer.lower()} "})
    assert response.url == reverse("leerlingen:inzagelog", args=[leerling.nummer])


def test_fg_hears_that_a_number_is_not_of_this_swv(als_rol, wereld):
    elsewhere = f.LeerlingFactory(school=wereld.school)
    response = als_rol(Rol.AUDITOR).post(reverse("leerlingen:logboek"), {"leerling": elsewhere.nummer})
    assert response.status_code == 400
    assert "geen leerling met deze naam of dit nummer" in response.content.decode()


# --- who opened it --------------------------------------------------------------------------------------------------


def test_inzagelog_tells_who_in_which_role_opened_what(als_rol, wereld, leerling):
    als_rol(Rol.ZORGCOORDINATOR).get(reverse("leerlingen:dossier", args=[leerling.nummer]))
    page = read(als_rol(Rol.SECRETARIS), "inzagelog", leerling).content.decode()
    assert wereld[Rol.ZORGCOORDINATOR].naam in page
    assert f"zorgcoördinator · {wereld.school.naam}" in page
    assert "dossier" in page


def codes_in(path):
    """The codes that are logged: ``pagina="…"``, ``pagina=f"zitting_{…}"`` (as far as it is fixed) and INZAGE…."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.keyword) and node.arg == "pagina":
            match node.value:
                case ast.Constant(value=code):
                    yield code
                case ast.JoinedStr(values=[ast.Constant(value=start), *_]):
                    yield f"{start}*"
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=code)) if name.startswith("INZAGE"):
                yield code


def test_every_page_code_has_a_dutch_label():
    rooms = [ROOT / room.replace(".", "/") for room in settings.ROOMS]
    used = {code for room in rooms for path in room.rglob("*.py") for code in codes_in(path)}
    families = {"aanvraag_*": Vraagstap.values, "zitting_*": Stuksoort.values}
    for family, members in families.items():
        used.discard(family)
        used |= {family.replace("*", member) for member in members}
    assert used - set(Pagina.values) == set()
    assert all(Pagina(code).label for code in used)


# --- what was changed -----------------------------------------------------------------------------------------------


def test_historie_shows_field_old_new_and_by_whom(als_rol, wereld, leerling):
    change(als_rol, leerling, "Jansen")
    response = read(als_rol(Rol.SECRETARIS), "historie", leerling)
    change_row = next(row for row in response.context["wijzigingen"] if row.actie == "gewijzigd")
    assert change_row.soort == "leerling"
    assert (change_row.wie, change_row.rol) == (
        wereld[Rol.ZORGCOORDINATOR].naam, f"zorgcoördinator · {wereld.school.naam}"
    )  # fmt: skip
    changed = {(row.veld, row.oud, row.nieuw) for row in change_row.velden}
    assert ("achternaam", "Vermeulen", "Jansen") in changed
    assert "Vermeulen" in response.content.decode()


def test_historie_is_newest_first_and_compares_with_the_change_before(als_rol, wereld, leerling):
    for name in ("Een", "Twee", "Drie"):
        change(als_rol, leerling, name)
    with als(wereld[Rol.SECRETARIS]) as user:
        rows, _ = get_historie(leerling, user)
    names = [(v.oud, v.nieuw) for row in rows for v in row.velden if v.veld == "achternaam"]
    assert names == [("Twee", "Drie"), ("Een", "Twee"), ("Vermeulen", "Een"), ("–", "Vermeulen")]


def test_historie_shows_values_as_people_read_them(wereld, leerling):
    gegevens = {"naam": "M. Bakker", "relatie": "voogd", "tot": date(2026, 12, 3)}
    with als(wereld[Rol.ZORGCOORDINATOR]):
        services.save_gezagdrager(leerling=leerling, gegevens=gegevens)
    with als(wereld[Rol.SECRETARIS]) as user:
        row = get_historie(leerling, user)[0][0]
    assert (row.soort, row.actie, row.wie) == ("gezagdrager", "toegevoegd", wereld[Rol.ZORGCOORDINATOR].naam)
    values = {v.veld: v.nieuw for v in row.velden}
    assert values["relatie"] == "voogd"
    assert values["gezag tot"] == "3 dec 2026"


def test_historie_of_a_document_is_for_who_sees_the_document(wereld, leerling):
    document = make_document(wereld, leerling)
    with als(wereld[Rol.SECRETARIS]) as user:
        assert "document" not in {row.soort for row in get_historie(leerling, user)[0]}
    with as_eigenaar():
        document.delingen.create(leerling=leerling, organisatie=wereld.swv)
    with als(wereld[Rol.SECRETARIS]) as user:
        assert {"document", "deling"} <= {row.soort for row in get_historie(leerling, user)[0]}


def test_historie_of_a_removed_document_stays(wereld, leerling):
    document = make_document(wereld, leerling)
    with as_eigenaar():
        document.delingen.create(leerling=leerling, organisatie=wereld.swv)
        Document.objects.filter(pk=document.pk).update(verwijderd_op="2026-11-01T10:00Z")
    with als(wereld[Rol.SECRETARIS]) as user:
        assert [row.actie for row in get_historie(leerling, user)[0] if row.soort == "document"] == [
            "gewijzigd", "toegevoegd",
        ]  # fmt: skip


def test_historie_of_another_pupil_stays_out(als_rol, wereld, leerling):
    other = f.LeerlingFactory(school=wereld.school, achternaam="Vreemdeling")
    f.ToegangFactory(leerling=other, organisatie=wereld.swv, grond=Grond.AANVRAAG)
    assert "Vreemdeling" not in read(als_rol(Rol.SECRETARIS), "historie", leerling).content.decode()


def test_a_room_can_keep_its_own_silence(wereld, leerling, monkeypatch):
    monkeypatch.setattr("leerlingen.historie._RULES", {})
    from django.db.models import Q

    add_rule(Leerling, lambda user: Q(pk__in=[]))
    with als(wereld[Rol.SECRETARIS]) as user:
        assert "leerling" not in {row.soort for row in get_historie(leerling, user)[0]}


def test_every_history_table_with_pupil_data_is_read_or_known_to_be_silent():
    assert len(history_models()) >= 10


@pytest.mark.parametrize("na", ["x", "-1", "99999999999", "٣"])
def test_historie_with_a_strange_page_gives_a_page(als_rol, leerling, na):
    response = read(als_rol(Rol.SECRETARIS), "historie", leerling, na=na)
    assert read_heading(response) == f"Wat is er gewijzigd in dossier {leerling.nummer}?"


def test_historie_goes_on_where_the_page_before_ended(als_rol, wereld, leerling):
    with als(wereld[Rol.ZORGCOORDINATOR]):
        for number in range(30):
            services.update_leerling(leerling=leerling, gegevens={"roepnaam": f"R{number}"})
    client = als_rol(Rol.SECRETARIS)
    first = read(client, "historie", leerling)
    second = read(client, "historie", leerling, na=first.context["bladeren"].volgende)
    rows = [
        v.nieuw
        for page in (first, second)
        for row in page.context["wijzigingen"]
        for v in row.velden
        if v.veld == "roepnaam"
    ]
    assert rows == [f"R{number}" for number in reversed(range(30))] + ["Sanne"]
    assert second.context["bladeren"].volgende is None


@pytest.mark.parametrize("aantal", [1, 24])
def test_logs_take_the_same_number_of_queries_for_any_number_of_rows(
    als_rol, wereld, leerling, aantal, django_assert_num_queries
):
    with als(wereld[Rol.ZORGCOORDINATOR]) as by:
        for number in range(aantal):
            services.update_leerling(leerling=leerling, gegevens={"roepnaam": f"R{number}"})
            services.log_inzage(leerling=leerling, by=by, pagina=Pagina.DOSSIER)
    client = als_rol(Rol.SECRETARIS)
    read(client, "inzagelog", leerling)
    # That the log was read is written down itself, once an hour: the savepoint, the line and its release.
    with django_assert_num_queries(15):
        read(client, "inzagelog", leerling)
    with django_assert_num_queries(18):
        read(client, "historie", leerling)


def test_fg_finds_a_pupil_by_name_and_chooses_when_more_fit(als_rol, wereld):
    one = f.LeerlingFactory(school=wereld.school, roepnaam="Sanne", achternaam="Vermeulen")
    for each in (one, f.LeerlingFactory(school=wereld.school, roepnaam="Daan", achternaam="Vermeulen")):
        f.ToegangFactory(leerling=each, organisatie=wereld.swv, grond=Grond.AANVRAAG)
    f.LeerlingFactory(school=wereld.school, roepnaam="Sanne", achternaam="Elders")
    client, url = als_rol(Rol.AUDITOR), reverse("leerlingen:logboek")

    assert client.post(url, {"leerling": "sanne vermeulen"}).url == reverse("leerlingen:inzagelog", args=[one.nummer])
    more = client.post(url, {"leerling": "vermeulen"})
    assert (more.status_code, len(more.context["form"].passend)) == (400, 2)
    assert f'name="leerling" value="{one.nummer}"' in more.content.decode()
    # Not of this swv: neither by name.
    assert "geen leerling met deze naam" in client.post(url, {"leerling": "sanne elders"}).content.decode()
