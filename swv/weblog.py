"""The lines of gunicorn: as all others, with the kind of page instead of its address."""

from typing import Any

import structlog
from gunicorn.glogging import Logger

from swv.logregels import make_formatter


class Weblog(Logger):
    """Writes JSON; who asked, in which role and for which kind of page comes from the request itself."""

    def setup(self, cfg: Any) -> None:
        """As gunicorn sets it up, with our lines."""
        super().setup(cfg)
        for name in (self.error_log, self.access_log):
            for handler in name.handlers:
                handler.setFormatter(make_formatter())

    def access(self, resp: Any, req: Any, environ: Any, request_time: Any) -> None:
        """One line per answer: method, status, size and time; no address, no query and no name of a browser."""
        if not self.access_log_enabled:
            return
        structlog.stdlib.get_logger(self.access_log.name).info(
            "antwoord",
            methode=environ.get("REQUEST_METHOD"),
            status=int(str(resp.status).split(None, 1)[0]),
            bytes=getattr(resp, "sent", None),
            ms=round(request_time.total_seconds() * 1000),
        )
