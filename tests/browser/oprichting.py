"""An empty installation, set up through its own pages with the second step on: what the walk of a new swv is made of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import unescape
from io import StringIO
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.urls import Resolver404, resolve, reverse
from django.utils import timezone

from swv.kern.models import Taak
from swv.kern.taken.taak import run_taak
from swv.organisatie.enums import Rol, needs_second_person
from swv.organisatie.models import Organisatie, Rolvoorstel
from tests.browser.conftest import Mens
from tests.organisatie.test_binnenkomen import WACHTWOORD, choose_password, last_mail, log_in, read_code, set_up_app
from tests.rollen import as_eigenaar

# What the walk of a sector differs in.
SECTOREN: dict[str, dict[str, Any]] = {
    "po": {
        "code": "PO9901", "school": "bao", "naar": "sbo", "geboren": date(2018, 3, 1), "soort": "TLV-SBO-TOETS",
        "naam": "TLV sbo met toetsen",
    },
    "vo": {
        "code": "VO9901", "school": "vo", "naar": "pro", "geboren": date(2013, 3, 1), "soort": "TLV-PRO",
        "naam": "TLV praktijkonderwijs",
    },
}  # fmt: skip
HREF = re.compile(r'href="(/[^"#]*)')
NIET_LOPEN = ("/static/", "/accounts/logout/", "/taal/", "/demo/")


@dataclass
class Oprichting:
    """An swv in the making: ``mensen`` is {name of the person: the browser of who is logged in}."""

    sector: str
    mensen: dict[str, Client] = field(default_factory=dict)
    organisaties: dict[str, Organisatie] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return SECTOREN[self.sector][name]

    @property
    def beheer(self) -> Client:
        """The browser of the beheerder."""
        return self.mensen[Rol.BEHEERDER]


def give_first_command(sector: str) -> str:
    """The command that ./start prints; returns the path of the link to choose a password."""
    out = StringIO()
    call_command(
        "eerste_beheerder", "--swv-naam=SWV Nieuw", f"--swv-code={SECTOREN[sector]['code']}", f"--sector={sector}",
        "--email=beheerder@nieuw.example", "--naam=Bo de Beheerder", stdout=out, stderr=StringIO(),
    )  # fmt: skip
    return urlsplit(out.getvalue().strip()).path


def enter_by_page(mens: Mens, link: str, email: str) -> None:
    """From the link in the mail to Mijn werk on the screen: a password, the login page, the app on the telephone."""
    page = mens.open(link)
    page.fill("input[name=password1]", WACHTWOORD)
    page.fill("input[name=password2]", WACHTWOORD)
    page.locator("main form button").first.click()
    page.wait_for_load_state()
    mens.open("/accounts/login/")
    page.fill("input[name=login]", email)
    page.fill("input[name=password]", WACHTWOORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_selector("code.v-sleutel", state="attached")
    mens.look()
    page.fill("input[name=code]", read_code((page.locator("code.v-sleutel").text_content() or "").replace(" ", "")))
    page.get_by_role("button", name="Zet aan").first.click()
    page.wait_for_load_state()
    mens.open("/")


def take_session(mens: Mens) -> Client:
    """The same session outside the screen, for pages that nobody needs to look at."""
    client = Client(raise_request_exception=False)
    for cookie in mens.page.context.cookies():
        client.cookies[cookie["name"]] = cookie["value"]
    return client


def show(mens: Mens, client: Client) -> Mens:
    """The same session on the screen."""
    name = settings.SESSION_COOKIE_NAME
    mens.page.context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": mens.base}])
    return mens


def fill(client: Client, url: str, **typed: Any) -> str:
    """Send the form of this page with what stands in it and what is typed; returns where one arrives."""
    page = client.get(url)
    assert page.status_code == 200, (url, page.status_code)
    form = page.context["form"]
    known = {form.add_prefix(name): form[name].value() for name in form.fields}
    data = {name: value for name, value in {**known, **typed}.items() if value not in (None, False)}
    answer = client.post(url, data)
    if answer.status_code != 302:
        raise AssertionError((url, answer.status_code, answer.context and answer.context["form"].errors))
    return str(answer.headers["Location"])


def take(client: Client, case: str, action: str, **data: Any) -> None:
    """One step of a case on its page."""
    page = client.get(f"{case}acties/{action}/")
    seen = re.search(r'name="versie" value="(\d+)"', page.content.decode())
    assert seen, (action, page.status_code, page.content[-800:])
    answer = client.post(f"{case}acties/{action}/", {"versie": seen[1], **data})
    form = answer.context.get("form") if answer.context else None
    assert answer.status_code == 302, (action, answer.status_code, form and form.errors, answer.content[-1500:])


def add_organisaties(swv: Oprichting) -> None:
    """Board, schools and gemeente, and what stands in every letter, by the beheerder on the pages."""
    vandaag = timezone.localdate().isoformat()

    def add(soort: str, **data: Any) -> Organisatie:
        answer = swv.beheer.post(reverse("organisatie:organisatie_toevoegen", args=[soort]), {"van": vandaag, **data})
        assert answer.status_code == 302, answer.context["form"].errors
        return Organisatie.objects.latest("pk")

    adres = {"adres": "Laan 1", "postcode": "1234 AB", "plaats": "Noord"}
    made = {"swv": Organisatie.objects.get(soort="swv")}
    made["gemeente"] = add("gemeente", naam="Beverwijk", code="0375")
    made["bestuur"] = add("bestuur", naam="Bestuur Noord", code="41234")
    school = {"bestuur": made["bestuur"].pk, **adres}
    made["school"] = add(
        "school", naam="School Noord", brin="01AB", vestiging="00", schoolsoort=swv["school"], **school
    )
    made["naar"] = add("school", naam="School Zuid", brin="02AB", vestiging="00", schoolsoort=swv["naar"], **school)
    swv.organisaties = made
    fill(swv.beheer, reverse("organisatie:instellingen"), email="info@nieuw.example", telefoon="0251 123 455", **adres)
    fill(
        swv.beheer, reverse("toewijzing:briefgegevens"), bestuursorgaan="Het bestuur",
        bezwaar_email="bezwaar@nieuw.example", steunpunt_naam="Steunpunt", steunpunt_telefoon="0251 123 456",
    )  # fmt: skip


# (name of the person, role, kind of organisation, what that role asks)
MENSEN: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    (Rol.DIRECTEUR, Rol.DIRECTEUR, "swv", {}),
    (Rol.SECRETARIS, Rol.SECRETARIS, "swv", {}),
    (Rol.CONSULENT, Rol.CONSULENT, "swv", {}),
    (Rol.CVT_LID, Rol.CVT_LID, "swv", {}),
    (Rol.CVT_VOORZITTER, Rol.CVT_VOORZITTER, "swv", {}),
    (Rol.CONTROLLER, Rol.CONTROLLER, "swv", {}),
    (Rol.DESKUNDIGE, Rol.DESKUNDIGE, "swv", {"discipline": "orthopedagoog", "registratie": "NVO 1"}),
    ("deskundige_2", Rol.DESKUNDIGE, "swv", {"discipline": "arts", "registratie": "BIG 1"}),
    (Rol.ZORGCOORDINATOR, Rol.ZORGCOORDINATOR, "school", {}),
    (Rol.SCHOOLLEIDER, Rol.SCHOOLLEIDER, "school", {}),
    (Rol.BESTUURDER, Rol.BESTUURDER, "bestuur", {}),
    (Rol.LEERPLICHT, Rol.LEERPLICHT, "gemeente", {}),
    (Rol.TOEZICHTHOUDER, Rol.TOEZICHTHOUDER, "swv", {"scope": "rvt"}),
    ("opr", Rol.TOEZICHTHOUDER, "swv", {"scope": "opr"}),
    (Rol.AUDITOR, Rol.AUDITOR, "swv", {"scope": "accountant", "laatste_dag": "2028-07-31"}),
)


def invite_all(swv: Oprichting) -> None:
    """Everybody is invited, and gets in."""
    for each in MENSEN:
        invite(swv, *each)


def invite(swv: Oprichting, name: str, rol: str, plaats: str, extra: dict[str, str]) -> None:
    """By the beheerder, confirmed by the directeur where a second person is needed; then he or she gets in."""
    data = {
        "email": f"{name}@nieuw.example",
        "achternaam": f"Persoon {chr(65 + len(swv.mensen))}",
        "rol": rol,
        "organisatie": swv.organisaties[plaats].pk,
    }
    page = swv.beheer.post(
        reverse("organisatie:uitnodigen"), {**data, "van": timezone.localdate().isoformat(), **extra}
    )
    assert page.status_code == 302, (name, page.context["form"].errors)
    if needs_second_person(rol, extra.get("scope", "")) and rol != Rol.DIRECTEUR:
        waits = Rolvoorstel.objects.get(status="voorgesteld")
        swv.mensen[Rol.DIRECTEUR].post(reverse("organisatie:rol_bevestigen", args=[waits.pk]))
    swv.mensen[name] = get_in(data["email"])


def get_in(email: str) -> Client:
    """By the link in the invitation: a password, and the second step on."""
    mail = re.search(r"(/accounts/password/reset/key/\S+)", last_mail(email))
    assert mail
    choose_password(mail[1])
    browser, _ = log_in(email)
    set_up_app(browser)
    browser.raise_request_exception = False
    return browser


def do_jobs(*soorten: str) -> None:
    """What the workers do, until nothing of these kinds waits."""
    with as_eigenaar():
        waiting = list(Taak.objects.filter(status="wacht").order_by("pk").values_list("pk", "soort"))
    for pk, soort in waiting:
        if soort.startswith(soorten):
            run_taak(pk)
    with as_eigenaar():
        assert not Taak.objects.filter(pk__in=[pk for pk, _ in waiting], status="mislukt").exists()


# --- every address ------------------------------------------------------------------------------------------------------


def walk(client: Client, limit: int = 1) -> tuple[list[tuple[str, int]], int]:
    """(addresses that failed with their status, how many were opened): every kind of address that the pages lead to."""
    waiting, opened, known, failed = ["/"], 0, set[str](), []
    per_view: dict[Any, int] = {}
    while waiting:
        url = waiting.pop()
        answer = client.get(url, follow=False)
        opened += 1
        if answer.status_code >= 500:
            failed.append((url, answer.status_code))
        for found in find_links(answer):
            kind = name_view(found)
            if found not in known and kind is not None and per_view.get(kind, 0) < limit:
                known.add(found)
                per_view[kind] = per_view.get(kind, 0) + 1
                waiting.append(found)
    return failed, opened


def find_links(answer: Any) -> Iterator[str]:
    """What this page leads to, within Verband."""
    if answer.status_code in (301, 302):
        yield urlsplit(answer.headers["Location"]).path
    if answer.streaming:
        b"".join(answer.streaming_content)
    elif "text/html" in answer.headers.get("Content-Type", ""):
        yield from (unescape(found) for found in HREF.findall(answer.content.decode()))


def name_view(url: str) -> Any:
    """Which view answers, with the words in the address that make it another page; None: nothing to open."""
    path = urlsplit(url).path
    if path.startswith(NIET_LOPEN):
        return None
    try:
        found = resolve(path)
    except Resolver404:
        return None
    words = {"stap", "actie", "soort", "code"} & found.kwargs.keys()
    return (found.view_name, *(str(found.kwargs[word]) for word in sorted(words)))


def yesterday() -> date:
    """The day before the swv was founded."""
    return timezone.localdate() - timedelta(days=1)
