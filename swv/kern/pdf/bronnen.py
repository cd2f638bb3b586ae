"""Where a PDF may take its pictures, fonts and styles from: our own static files and ``data:``, never the network."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from django.conf import settings
from django.contrib.staticfiles import finders
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
        if url.startswith("data:"):
            return super().fetch(url, headers)
        if not url.startswith(base_url()):
            raise ValueError("A PDF takes nothing from the network.")
        path = url.removeprefix(base_url()).partition("?")[0].partition("#")[0]
        return URLFetcherResponse(url, find_static(path).read_bytes())
