"""The eyes of these tests themselves: somebody who looks waits until there is a page."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.browser.conftest import Mens

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PAGINA = b'<!doctype html><html lang="nl"><title>Proef</title><main><h1>Proef</h1>%s</main></html>'


class TrageServer(ThreadingHTTPServer):
    """Answers «/» at once, and every other address with its headers first and its page only when told."""

    def __init__(self) -> None:
        self.verder = threading.Event()
        super().__init__(("127.0.0.1", 0), Antwoord)


class Antwoord(BaseHTTPRequestHandler):
    server: TrageServer

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        if self.path == "/":
            self.wfile.write(PAGINA % b'<p><a href="/traag/">Verder</a></p>')
            return
        self.wfile.flush()
        # A look that does not wait has failed before this: the timer starts when the page is asked.
        threading.Timer(0.5, self.server.verder.set).start()
        self.server.verder.wait()
        self.wfile.write(PAGINA % b"<img src='/' class='zonder-tekst'>")

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def trage_server() -> Iterator[str]:
    server = TrageServer()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_look_after_a_click_when_the_page_comes_later_looks_at_that_page(
    trage_server: str, mensen: Callable[..., Mens]
) -> None:
    mens = mensen(None)
    mens.open(f"{trage_server}/")
    mens.page.get_by_role("link", name="Verder").click()
    mens.look()
    found, mens.problems = mens.problems, []
    assert ["axe image-alt" in problem for problem in found if problem.startswith("axe")] == [True]
