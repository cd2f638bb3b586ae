"""No BSN in any field: the check behind forms, API and imports, and the log of false alarms."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.crypto import salted_hmac

from swv.kern.invoer.elfproef import Match, describe, find_bsn
from swv.kern.invoer.teken import explain_refusal, find_refused, strip_text
from swv.kern.models import ValsAlarm

MIN_REDEN, MAX_REDEN = 5, 500
GEEN_REDEN = "Schrijf in een paar woorden waarom dit geen BSN is."


@dataclass(frozen=True)
class Alarm:
    """A number in this field that may be a BSN; ``reden`` says why it was kept all the same."""

    veld: str
    match: Match
    reden: str = ""


def find_alarms(data: Mapping[str, Any]) -> list[Alarm]:
    """Every number in these values that may be a BSN: texts, whole numbers, names of files, and what is nested."""
    return [Alarm(veld, match) for veld, text in _texts(data) for match in find_bsn(text)]


def guard_data(data: Mapping[str, Any], bevestigd: Mapping[str, str] | None = None) -> list[Alarm]:
    """Refuse what may be a BSN; returns the alarms that were kept with a reason, to be logged after saving.

    ``bevestigd`` is {field: why it is no BSN}. Raises ValidationError with {field: [messages]}.
    """
    bevestigd = bevestigd or {}
    fouten: dict[str, list[str]] = {}
    for veld, text in _texts(data):
        if refused := find_refused(text):
            fouten[veld] = [explain_refusal(refused)]
    kept = []
    for alarm in find_alarms(data):
        if reden := clean_reason(bevestigd.get(alarm.veld)):
            kept.append(Alarm(alarm.veld, alarm.match, reden))
        else:
            fouten.setdefault(alarm.veld, []).append(describe(alarm.match))
    if fouten:
        raise ValidationError(fouten)
    return kept


def clean_reason(reden: Any) -> str:
    """Why a number is no BSN, as it is kept; "" when that is no reason: too short, or with a sign that is refused."""
    text = str(reden or "")
    text = "" if find_refused(text) else strip_text(text).strip()[:MAX_REDEN]
    return text if len(text) >= MIN_REDEN else ""


def log_alarms(alarms: Iterable[Alarm], *, door: Any, object_soort: str, object_id: int | None) -> list[ValsAlarm]:
    """Record who kept which numbers where, and why. The numbers themselves aren't stored."""
    rows = [
        ValsAlarm(
            door=door,
            veld=alarm.veld[:120],
            object_soort=object_soort,
            object_id=object_id,
            reden=alarm.reden[:MAX_REDEN],
            vingerafdruk=fingerprint(alarm.match),
        )
        for alarm in alarms
    ]
    return ValsAlarm.objects.bulk_create(rows)


def fingerprint(match: Match) -> str:
    """By this one can tell that a number was kept before, and not which number it is without the secret key."""
    return salted_hmac("swv.kern.bsn", match.cijfers, algorithm="sha256").hexdigest()


def _texts(value: Any, pad: str = "") -> Iterator[tuple[str, str]]:
    """(field, text) of every text in this value; nested fields are named with dots."""
    match value:
        case str():
            yield pad, value
        case bool() | None:
            return
        case int():
            yield pad, str(value)
        case File():
            yield pad, value.name or ""
        case Mapping():
            for key, item in value.items():
                yield from _texts(item, f"{pad}.{key}" if pad else str(key))
        case list() | tuple() | set():
            for index, item in enumerate(value):
                yield from _texts(item, f"{pad}.{index}")
