"""What somebody notices first on a page: its title and its heading."""

import html
import re
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
