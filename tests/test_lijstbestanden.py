"""Every list goes along as a file, in csv and xlsx, with the columns that its page shows and who it is about recorded."""

import csv
import io
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from django.conf import settings
from django.urls import reverse
from openpyxl import load_workbook

from leerlingen.models import Inzage
from swv.kern.lijsten import Lijst
from swv.kern.models import Beveiligingsgebeurtenis, Beveiligingssoort
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.financien import wereld as g
from tests.financien.begroten.begrotingen import make_begroting
from tests.opp import wereld as opps
from tests.rollen import as_eigenaar
from tests.thuiszitters.wereld import make_alles
from toewijzing.views.lijst import Aanvragenlijst

pytestmark = pytest.mark.django_db


def subclasses(kind: type[Lijst] = Lijst) -> Iterator[type[Lijst]]:
    for each in kind.__subclasses__():
        if not each.__module__.startswith("tests."):
            yield each
        yield from subclasses(each)


# {list: (role that opens it, arguments of its address)}
LIJSTEN: dict[str, tuple[str, list[Any]]] = {
    "Aanvragenlijst": (Rol.SECRETARIS, []),
    "Begrotingenlijst": (Rol.CONTROLLER, []),
    "Beveiligingslogboek": (Rol.BEHEERDER, []),
    "Downloadslijst": (Rol.DIRECTEUR, []),
    "Gebruikerslijst": (Rol.BEHEERDER, []),
    "Gegevenslijst": (Rol.CONTROLLER, ["tellingen"]),
    "Gemeentelijst": (Rol.LEERPLICHT, []),
    "Inlezingenlijst": (Rol.CONTROLLER, []),
    "Inzagelog": (Rol.SECRETARIS, ["leerling"]),
    "Leerlingenlijst": (Rol.ZORGCOORDINATOR, []),
    "Ondersteuningslijst": (Rol.ZORGCOORDINATOR, []),
    "Organisatieslijst": (Rol.BEHEERDER, []),
    "Register": (Rol.ZORGCOORDINATOR, []),
    "Rijenlijst": (Rol.DIRECTEUR, ["doorlooptijd"]),
    "Thuiszitterslijst": (Rol.CONSULENT, []),
    "Verdelingenlijst": (Rol.CONTROLLER, []),
}
# Those with pupils in them, and the page under which that they went along is recorded.
GELOGD = {
    "Gemeentelijst": "thuiszitter_beperkt",
    "Inzagelog": "inzage_export",
    "Leerlingenlijst": "leerlingen_export",
    "Ondersteuningslijst": "ondersteuning_export",
    "Thuiszitterslijst": "thuiszitters_export",
}


# Logs, which grow while they are read, and lists of what this world has none of.
LEEG = ("Beveiligingslogboek", "Inzagelog", "Downloadslijst", "Inlezingenlijst")


@pytest.fixture
def alles(wereld: Any) -> Any:
    """A world with something in every list; returns the pupil of the request."""
    opp = opps.reload(opps.make_bijgesteld(wereld))
    aanvraag = w.make_bekendgemaakt(wereld, leerling=opp.leerling)
    make_alles(wereld)
    make_begroting(wereld)
    g.add_money(wereld)
    g.make_concept(wereld)
    return aanvraag.leerling


def test_every_list_is_tried_here() -> None:
    import_module(settings.ROOT_URLCONF)
    assert sorted(each.__name__ for each in subclasses()) == sorted(LIJSTEN)


def test_every_list_says_what_its_file_is() -> None:
    silent = [
        each.__name__ for each in subclasses()
        if each.bestand is None and each is not Aanvragenlijst and "bestand" not in each.__init__.__code__.co_names
    ]  # fmt: skip
    # Names of pupils go along with requests only when asked for, so that list has addresses of its own.
    assert silent == []


def read_csv(response: Any) -> list[list[str]]:
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig")), delimiter=";"))


def find(name: str) -> type[Lijst]:
    return next(each for each in subclasses() if each.__name__ == name)


def get_url(name: str, leerling: Any) -> str:
    args = [leerling.nummer if each == "leerling" else each for each in LIJSTEN[name][1]]
    return reverse(find(name).adres, args=args)


@pytest.mark.parametrize("name", sorted(set(LIJSTEN) - {"Aanvragenlijst"}))
def test_file_holds_what_the_page_shows(client: Any, wereld: Any, alles: Any, name: str) -> None:
    client.force_login(wereld[LIJSTEN[name][0]])

    page = client.get(get_url(name, alles), follow=True)
    links = dict(Lijst.bestand_urls.fget(page.context["lijst"]))
    as_csv, as_xlsx = client.get(links["csv"]), client.get(links["xlsx"])

    kop, *rows = read_csv(as_csv)
    sheet = list(load_workbook(io.BytesIO(as_xlsx.content)).active.iter_rows(values_only=True))
    assert (as_csv.status_code, as_xlsx.status_code) == (200, 200)
    assert "attachment" in as_csv["Content-Disposition"]
    assert [len(row) for row in rows] == [len(kop)] * len(rows)
    assert [cell for cell in sheet[0] if cell] == kop
    if name not in LEEG:
        assert len(rows) == len(page.context["rijen"]) > 0


@pytest.mark.parametrize("name", sorted(GELOGD))
def test_pupils_in_a_file_are_logged_as_seen(client: Any, wereld: Any, alles: Any, name: str) -> None:
    client.force_login(wereld[LIJSTEN[name][0]])
    with as_eigenaar():
        before = Inzage.objects.filter(pagina=GELOGD[name]).count()

    rows = read_csv(client.get(get_url(name, alles), {"bestand": "csv"}))[1:]

    with as_eigenaar():
        seen = Inzage.objects.filter(pagina=GELOGD[name]).count() - before
    assert seen == (1 if name == "Inzagelog" else len(rows)) > 0


def test_file_of_a_list_is_in_the_log_of_security_events(client: Any, wereld: Any, alles: Any) -> None:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    client.get(reverse("leerlingen:lijst"), {"bestand": "xlsx"})

    with as_eigenaar():
        rows = Beveiligingsgebeurtenis.objects.filter(soort=Beveiligingssoort.GEEXPORTEERD)
        assert rows.filter(gebruiker=wereld[Rol.ZORGCOORDINATOR]).count() == 1


def test_file_of_a_search_holds_who_was_found(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    for naam in ("Vermeulen", "Bakker"):
        f.LeerlingFactory(school=wereld.school, achternaam=naam)
    page = client.post(reverse("leerlingen:lijst"), {"q": "vermeulen"}, follow=True)

    rows = read_csv(client.get(dict(page.context["lijst"].bestand_urls)["csv"]))

    assert [row[3] for row in rows] == ["Achternaam", "Vermeulen"]
    assert "vermeulen" not in dict(page.context["lijst"].bestand_urls)["csv"]


def test_unknown_form_of_file_is_the_page(client: Any, wereld: Any) -> None:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    response = client.get(reverse("leerlingen:lijst"), {"bestand": "exe"})

    assert (response.status_code, "Content-Disposition" in response) == (200, False)
