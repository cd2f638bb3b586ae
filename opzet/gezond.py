"""Whether the website answers; also the health check of the container."""

import os
import sys
import urllib.error
import urllib.parse
import urllib.request


def answers(port: int, address: str, path: str = "/") -> bool:
    """Whether the website on a local port gives a page, asked the way a proxy in front of `address` would ask."""
    public = urllib.parse.urlsplit(address)
    headers = {"Host": public.netloc, "X-Forwarded-Proto": public.scheme}
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=5) as response:
            return response.status == 200
    except (urllib.error.URLError, OSError):
        return False


if __name__ == "__main__":
    sys.exit(0 if answers(8000, os.environ.get("BASIS_URL", "http://localhost:8000"), "/gezond") else 1)
