"""A person at the screen whose every click, field and key is counted: nothing is opened but what the pages lead to."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Locator

from tests.browser.conftest import Mens
from tests.browser.oprichting import name_view


@dataclass
class Telling:
    """What somebody did: clicks (a link, button, tick or choice each), fields, keys pressed in them, pages opened."""

    kliks: int = 0
    velden: int = 0
    tekens: int = 0
    paginas: int = 0

    def __le__(self, ander: "Telling") -> bool:
        """Is it in nothing more than this?"""
        rest = asdict(ander)
        return all(value <= rest[name] for name, value in asdict(self).items())

    def __add__(self, ander: "Telling") -> "Telling":
        rest = asdict(ander)
        return Telling(**{name: value + rest[name] for name, value in asdict(self).items()})


def add_up(tellingen: Iterable[Telling]) -> Telling:
    """All of these together."""
    return sum(tellingen, Telling())


class Hand:
    """Finds links and buttons by what stands on them, fields by their name, and leaves alone what is right already.

    ``gezien``: kinds of page that were looked at with axe; every kind once is enough.
    """

    def __init__(self, mens: Mens, telling: Telling, gezien: set[Any]) -> None:
        self.mens, self.page, self.telling, self.gezien = mens, mens.page, telling, gezien

    def open(self, path: str) -> None:
        """By the link in a mail, or what somebody types in the browser: one page, no click."""
        self.page.goto(f"{self.mens.base}{path}")
        self._arrive()

    def _arrive(self) -> None:
        self.telling.paginas += 1
        self.page.wait_for_load_state()
        kind = name_view(urlsplit(self.page.url).path) or self.page.url
        if kind not in self.gezien:
            self.gezien.add(kind)
            self.mens.look()

    def volg(self, naam: str, *, binnen: str = "body") -> None:
        """Follow the link with this name."""
        self._go(self.page.locator(binnen).get_by_role("link", name=naam, exact=True).first)

    def volg_eerste(self, waar: str) -> None:
        """Follow the first link in this place."""
        self._go(self.page.locator(waar).get_by_role("link").first)

    def druk(self, naam: str, *, binnen: str = "body") -> None:
        """Press the button with this name; what was sent is taken."""
        self._go(self.page.locator(binnen).get_by_role("button", name=naam, exact=True).first)
        fouten = self.page.locator("[data-veldfout], [data-foutenlijst]").all_inner_texts()
        assert not "".join(fouten).strip(), (self.page.url, fouten)

    def _go(self, wat: Locator) -> None:
        assert wat.count(), (self.page.url, str(wat), self.page.inner_text("body")[:3000])
        sure = wat.get_attribute("data-bevestig") is not None
        with self.page.expect_navigation():
            wat.click()
            if sure:
                self.telling.kliks += 1
                self.page.locator("dialog[open] button").first.click()
        self.telling.kliks += 1
        self._arrive()

    def klap_open(self, naam: str, nummer: int = 0) -> None:
        """Open what is folded away under this name."""
        self.page.locator("summary", has_text=naam).nth(nummer).click()
        self.telling.kliks += 1

    def vul(self, **velden: Any) -> None:
        """Fill in these fields ({name: value}); a list is what is ticked in a group."""
        for naam, waarde in velden.items():
            veld = self.page.locator(f"main [name='{naam}']:not([type=hidden])")
            soort = veld.first.evaluate("each => each.type || each.tagName.toLowerCase()")
            if soort in ("radio", "checkbox"):
                self._tick(veld, waarde if isinstance(waarde, list) else [waarde])
            elif veld.first.input_value() != str(waarde):
                self._type(veld.first, soort, str(waarde))

    def _type(self, veld: Locator, soort: str, waarde: str) -> None:
        self.telling.velden += 1
        if soort == "select-one":
            self.telling.kliks += 2  # open the list, choose in it
            veld.select_option(waarde)
        else:
            self.telling.tekens += len(waarde)
            veld.fill(waarde)

    def _tick(self, boxes: Locator, wanted: list[Any]) -> None:
        self.telling.velden += 1
        for box in boxes.all():
            want = wanted == [True] or box.get_attribute("value") in map(str, wanted)
            if box.is_checked() != want and (want or box.get_attribute("type") == "checkbox"):
                box.set_checked(want, force=True)
                self.telling.kliks += 1

    def kies_kaart(self, naam: str) -> None:
        """Choose the card with this name."""
        self.page.get_by_text(naam, exact=True).first.click()
        self.telling.kliks += 1
        self.telling.velden += 1

    def kies_bestand(self, naam: str, bestand: str, inhoud: bytes, *, getypt: bool = False) -> None:
        """Choose a file; ``getypt``: every key in it was pressed for this."""
        self.page.locator(f"input[name='{naam}']").set_input_files(
            {"name": bestand, "mimeType": "application/octet-stream", "buffer": inhoud}
        )
        self.telling.velden += 1
        self.telling.kliks += 2
        self.telling.tekens += len(inhoud) if getypt else 0
