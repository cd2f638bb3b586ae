"""How a line of the log looks, in every process: one object of JSON with time, level, logger, event and who asked.

A line never holds content. What we log ourselves are codes and ids. Of what others log only the sentence they wrote in
their code is kept, never what they filled in; a sentence that is not literally in their code is left out, because it may
have been filled in already. An exception is its class, its code and the places it went through: never its message,
because that of a refused row or of a wrong byte quotes them.
"""

import json
import linecache
import logging
import sys
import threading
from collections.abc import MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any

import structlog
from structlog.contextvars import bind_contextvars, clear_contextvars, get_contextvars

ROOT = Path(__file__).resolve().parent.parent
GEEN_TEKST = "melding"
# Longer chains say nothing more, and what loops ends.
MAX_SCHAKELS = 5
MAX_PLAATSEN = 60
Regel = dict[str, Any]


# --- what every line of one request or job shares -------------------------------------------------------------------


def bind_context(**values: int | str | None) -> None:
    """Say this in every following line of this request or job: ids and names of addresses only."""
    bind_contextvars(**{name: value for name, value in values.items() if value is not None})


def clear_context() -> None:
    """A next request or job begins."""
    clear_contextvars()


def get_context() -> Regel:
    """What every line says now."""
    return get_contextvars()


# --- exceptions without values --------------------------------------------------------------------------------------


def describe_exception(problem: BaseException) -> list[Regel]:
    """This exception and those that led to it, outermost first: class, code and stack, never a message or a value."""
    chain: list[Regel] = []
    seen: set[int] = set()
    current: BaseException | None = problem
    while current is not None and id(current) not in seen and len(chain) < MAX_SCHAKELS:
        seen.add(id(current))
        chain.append(
            {"soort": _name_class(current), **_describe_code(current), "stapel": _list_places(current.__traceback__)}
        )
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return chain


def _name_class(problem: BaseException) -> str:
    kind = type(problem)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _describe_code(problem: BaseException) -> Regel:
    """Names of the schema and numbers of errors, which say nothing of any row."""
    diag = getattr(problem, "diag", None)
    codes = {
        "code": getattr(problem, "sqlstate", None),
        "regel_van_tabel": getattr(diag, "constraint_name", None),
        "errno": getattr(problem, "errno", None),
    }
    return {name: value for name, value in codes.items() if isinstance(value, int | str)}


def _list_places(trace: TracebackType | None) -> list[str]:
    places: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{_shorten(code.co_filename)}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    return places[-MAX_PLAATSEN:]


def _shorten(filename: str) -> str:
    return filename.removeprefix(f"{ROOT}/")


# --- lines ----------------------------------------------------------------------------------------------------------


def strip_foreign(_: Any, __: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Of a line that others log: the sentence as it stands in their code, and the place."""
    record: logging.LogRecord = line["_record"]
    line["event"] = get_literal(record, has_args=bool(line.pop("positional_args", None)))
    line["plaats"] = f"{_shorten(record.pathname)}:{record.lineno}"
    if isinstance(status := getattr(record, "status_code", None), int):  # of Django, about an answer
        line["status"] = status
    return line


def get_literal(record: logging.LogRecord, *, has_args: bool) -> str:
    """The sentence before anything was filled in; ``melding`` when that is not in the code word for word."""
    text = record.msg if isinstance(record.msg, str) else ""
    if text and has_args:
        return text
    source = "".join(linecache.getlines(record.pathname))
    return text if text and any(f"{quote}{text}{quote}" in source for quote in "\"'") else GEEN_TEKST


def render_exception(_: Any, __: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Replace the exception by what it may say."""
    found = line.pop("exc_info", None)
    line.pop("stack_info", None)
    line.pop("exception", None)
    if found is True:
        found = sys.exc_info()
    problem = found[1] if isinstance(found, tuple) else found
    if isinstance(problem, BaseException):
        line["fout"] = describe_exception(problem)
    return line


def render_line(_: Any, __: str, line: MutableMapping[str, Any]) -> str:
    """JSON; of what is no plain value only its kind."""
    return json.dumps(line, ensure_ascii=False, default=lambda value: type(value).__name__)


_GEDEELD: list[Any] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True, key="tijd"),
]


def make_formatter() -> logging.Formatter:
    """The formatter of all lines, ours and those of others."""
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[strip_foreign, *_GEDEELD],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, render_exception, render_line],
        pass_foreign_args=True,
        use_get_message=False,
    )


def make_logging(level: str) -> dict[str, Any]:
    """The setting LOGGING: one line of JSON each, from this level on."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": "swv.logregels.make_formatter"}},
        "handlers": {"uit": {"class": "logging.StreamHandler", "formatter": "json"}},
        "root": {"handlers": ["uit"], "level": level},
        "loggers": {
            # Django writes with its own handlers unless told otherwise, and mails the administrators what was sent.
            "django": {"handlers": [], "level": "NOTSET", "propagate": True},
            **{name: {"level": "ERROR"} for name in ("weasyprint", "fontTools")},
        },
    }


def configure_structlog() -> None:
    """Our own lines go the same way as those of others."""
    # A line that can't be written would be printed with all that was to be filled in.
    logging.raiseExceptions = False
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_GEDEELD,
            # Already here: no handler, whoever adds it, gets the exception with its message.
            render_exception,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
    )


def catch_uncaught() -> None:
    """What ends a process or a thread that serves is a line like any other, instead of a text with values."""

    def log_uncaught(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger(__name__).critical("Uncaught exception", exc_info=(kind, problem, trace))

    sys.excepthook = log_uncaught
    threading.excepthook = lambda found: log_uncaught(
        found.exc_type, found.exc_value or found.exc_type(), found.exc_traceback
    )
