"""Where a PDF may take its pictures, fonts and styles from: our own static files and ``data:``, never the network."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path, PurePosixPath
from threading import get_ident

from django.conf import settings
from django.contrib.staticfiles import finders
from weasyprint import CSS
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

# A name that never exists (RFC 2606): relative addresses in templates and stylesheets start here.
HOST = "http://static.invalid"


def base_url() -> str:
    """The address against which ``css/pdf.css`` and ``{% static %}`` are resolved."""
    return f"{HOST}{settings.STATIC_URL}"


def find_static(path: str) -> Path:
    """The file behind a name below STATIC_URL, also with the fingerprint it has after collectstatic.

    Raises FileNotFoundError.
    """
    if ".." in PurePosixPath(path).parts:
        raise FileNotFoundError(path)
    found = finders.find(path)
    collected = Path(settings.STATIC_ROOT, path)
    if found is None and not collected.is_file():
        raise FileNotFoundError(path)
    return Path(found) if found else collected


class StaticFetcher(URLFetcher):
    """Gives static files and ``data:``; everything else is refused, so a letter can't be made to call out."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols={"data"}, allow_redirects=False)

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """The bytes of a static file or a ``data:`` address. Raises ValueError for any other address."""
        if url.startswith("data:"):
            return super().fetch(url, headers)
        if not url.startswith(base_url()):
            raise ValueError("A PDF takes nothing from the network.")
        path = url.removeprefix(base_url()).partition("?")[0].partition("#")[0]
        return URLFetcherResponse(url, find_static(path).read_bytes())


def load_styles(*names: str, extra: str) -> tuple[list[CSS], FontConfiguration]:
    """The stylesheets with these static names, then the rules of ``extra``, with the fonts that they name.

    Reading the sheets with their fonts takes longer than a letter, so a thread keeps them until a file changes.
    """
    kept, fonts = _parse(get_ident(), base_url(), tuple(find_static(name).read_text("utf-8") for name in names))
    return [*kept, CSS(string=extra, font_config=fonts)], fonts


@lru_cache(maxsize=8)
def _parse(thread: int, base: str, sources: tuple[str, ...]) -> tuple[list[CSS], FontConfiguration]:
    # Per thread: the library of fonts below is not made to be used by two at once.
    fonts = FontConfiguration()
    sheet = base + "css/"
    return [
        CSS(string=source, base_url=sheet, url_fetcher=StaticFetcher(), font_config=fonts) for source in sources
    ], fonts
