"""What the headers of every answer have to say, but of what may be kept by anybody."""

from typing import Any

from swv.kern.middleware import PERMISSIONS_POLICY

KOPPEN = {
    "Cache-Control": "private, no-store", "Cross-Origin-Opener-Policy": "same-origin", "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS_POLICY,
}  # fmt: skip
JSON = ("application/json", "application/vnd.oai.openapi")


def get_vary(response: Any) -> set[str]:
    return {each.strip().lower() for each in response.get("Vary", "").split(",")}


def check_koppen(response: Any, url: str) -> None:
    """Nobody keeps this answer, and no other site loads or steers it; a program is answered in JSON, or with a file.

    Whatever the answer is: page, file, redirect, refusal.
    """
    is_api = url.startswith("/api/")
    expected = {"cookie", "authorization"} if is_api else {"cookie"}
    found = {name: response.get(name) for name in KOPPEN}
    assert (url, found, get_vary(response) & {"cookie", "authorization"}) == (url, KOPPEN, expected)
    if not is_api or response.status_code == 204 or "attachment" in response.get("Content-Disposition", ""):
        return
    assert response["Content-Type"].startswith(JSON), (url, response.status_code)
    if response.status_code >= 400:
        assert set(response.json()) <= {"reden", "fouten", "status", "veranderd"}, (url, response.json())
