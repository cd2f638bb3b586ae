"""What somebody notices first on a page: its title and its heading."""

import html
import re
from html.parser import HTMLParser
from typing import Any


def read_title(response: Any) -> str:
    """The title in the tab of the browser, without the name of the product; the page itself has to be there."""
    assert response.status_code == 200, response.status_code
    return _read(response, r"<title>(.*?) – Verband</title>")


def read_heading(response: Any) -> str:
    """The heading of the page, which has to be there."""
    assert response.status_code == 200, response.status_code
    return _read(response, r"<h1[^>]*>(.*?)</h1>")


def read_open_tab(response: Any) -> str:
    """The tab that is open, of a page with tabs."""
    found = re.search(
        r'class="v-tabbladen__blad"[^>]*aria-current="page">(.*?)(?:<span|</a>)', response.content.decode(), re.DOTALL
    )
    return found[1].strip() if found else ""


def _read(response: Any, pattern: str) -> str:
    found = re.search(pattern, response.content.decode(), re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>|\s+", " ", found[1])).strip() if found else ""


class _Formulieren(HTMLParser):
    """What a browser would send of every form with method post: ``forms`` is a list of {name: [values]}."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[dict[str, list[str]]] = []
        self._open = False
        self._select = self._textarea = ""
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = found.get("method") == "post"
            self.forms += [{}] if self._open else []
        elif self._open and tag == "input" and "name" in found:
            self._read_input(found)
        elif self._open and tag == "select":
            self._select = found.get("name", "")
        elif self._open and tag == "option" and "selected" in found:
            self._add(self._select, found.get("value", ""))
        elif self._open and tag == "textarea":
            self._textarea, self._text = found.get("name", ""), ""

    def _read_input(self, found: dict[str, str]) -> None:
        soort = found.get("type", "text")
        if soort not in ("checkbox", "radio", "submit", "button", "file") or "checked" in found:
            self._add(found["name"], found.get("value", "on" if soort == "checkbox" else ""))

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._textarea:
            self._add(self._textarea, self._text.removeprefix("\n"))
            self._textarea = ""
        self._open = self._open and tag != "form"

    def _add(self, name: str, value: str) -> None:
        self.forms[-1].setdefault(name, []).append(value)


def read_form(response: Any) -> dict[str, list[str]]:
    """What a browser sends when the largest form of this page is sent as it stands: {name: [values]}."""
    parser = _Formulieren()
    parser.feed(response.content.decode())
    return max(parser.forms, key=len)
