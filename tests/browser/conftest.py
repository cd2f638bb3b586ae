"""A real browser against a real server. Every page it passes is checked with axe."""

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

WACHTWOORD = "een lang wachtwoord"
# Up to so many px a row of a list is a block; what a list scrolls there, it scrolls needlessly.
SMAL = 480
LIJSTEN_TE_BREED = """[...document.querySelectorAll(".v-tabel-houder")]
    .filter(each => each.querySelector(".v-tabel--lijst") && each.scrollWidth > each.clientWidth)
    .map(each => each.getAttribute("aria-label"))"""
FLAGS = [
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-dev-shm-usage",
]  # fmt: skip


def find_chromium() -> str | None:
    found = [os.environ.get("VERBAND_CHROMIUM"), *map(shutil.which, ("chromium-headless-shell", "chromium"))]
    return next((path for path in found if path), None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        yield browser
        browser.close()


class Mens:
    """Somebody at the screen: logs in, walks, and looks at every page with axe."""

    def __init__(self, context: BrowserContext, base: str) -> None:
        context.set_default_timeout(10_000)
        self.page: Page = context.new_page()
        self.base = base
        self.axe = Axe()
        self.problems: list[str] = []
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.problems.append(f"script: {error}"))

    def _console(self, message: Any) -> None:
        # A refused file or an injected style shows up here: the strict CSP holds in the browser, not only in the header.
        if message.type == "error" and "favicon" not in message.text and "status of 4" not in message.text:
            self.problems.append(f"console: {message.text}")

    def login(self, email: str) -> "Mens":
        """Come in by the login page, as people do."""
        self.page.goto(f"{self.base}/accounts/login/")
        self.look()
        self.page.fill("input[name=login]", email)
        self.page.fill("input[name=password]", WACHTWOORD)
        self.page.press("input[name=password]", "Enter")
        self.page.wait_for_url(f"{self.base}/")
        self.look()
        return self

    def enter(self, user: Any) -> "Mens":
        """Be logged in already, with the cookie of a session, and look at the first page."""
        client = Client()
        client.force_login(user)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME]
        self.page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": self.base}])
        self.open("/")
        return self

    def open(self, path: str) -> Page:
        self.page.goto(path if path.startswith("http") else f"{self.base}{path}")
        self.look()
        return self.page

    def press(self, label: str) -> None:
        """Press the one button of the form with this label, and say yes when it asks whether you are sure."""
        button = self.page.get_by_role("button", name=label, exact=True).first
        sure = button.get_attribute("data-bevestig") is not None
        with self.page.expect_navigation():
            button.click()
            if sure:
                self.page.locator("dialog[open]").get_by_role("button", name=label).click()
        self.look()

    def choose(self, name: str, value: str) -> None:
        self.page.locator(f"input[name='{name}'][value='{value}']").first.check(force=True)

    def look(self) -> None:
        """axe on the page as it stands; a violation names the rule, the page and the element."""
        # A click returns when the answer begins: before its first element there is no page to look at.
        self.page.wait_for_load_state()
        for violation in self.axe.run(self.page).response["violations"]:
            target = violation["nodes"][0]["target"]
            self.problems.append(f"axe {violation['id']} on {self.page.url.removeprefix(self.base)}: {target}")
        width = self.page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        if width[0] > width[1]:
            self.problems.append(f"scrolls sideways: {self.page.url.removeprefix(self.base)} {width}")
        lists = self.page.evaluate(LIJSTEN_TE_BREED) if width[1] <= SMAL else []
        if lists:
            self.problems.append(f"list scrolls sideways: {self.page.url.removeprefix(self.base)} {lists}")


@pytest.fixture
def mensen(chromium: Browser, live_server: Any) -> Iterator[Callable[..., Mens]]:
    """``mensen(user, width=1280)``: a logged-in person; afterwards none of them met a problem.

    ``by_page=True`` logs in by hand; for everybody else a session is what matters. Without a user: nobody yet.
    """
    made: list[tuple[BrowserContext, Mens]] = []

    def make(user: Any, *, width: int = 1280, by_page: bool = False) -> Mens:
        context = chromium.new_context(viewport={"width": width, "height": 900}, locale="nl-NL", accept_downloads=True)
        mens = Mens(context, live_server.url)
        made.append((context, mens))
        if user is None:
            return mens
        return mens.login(user.email) if by_page else mens.enter(user)

    yield make
    for context, _ in made:
        context.close()
    assert [problem for _, mens in made for problem in mens.problems] == []
