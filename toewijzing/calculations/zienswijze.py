"""What makes a zienswijze one: a day before the answer, and an account that tells something. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from swv.kern.invoer.uitleg import find_no_uitleg
from toewijzing.enums import NIET_GEHOORD, Hoorwijze

WAAROM_NIET = "Schrijf waarom niet. Dat is genoeg om verder te gaan."
WAT_GEZEGD = "Schrijf wat de leerling zei, in de eigen woorden van de leerling (hoorrecht)."
WANNEER = "Vul in wanneer u het hebt gevraagd of geprobeerd."
LATER = "U kunt het niet later hebben gevraagd dan er gehoord is. Kies een eerdere dag."
VRAAG_REDEN, VRAAG_INHOUD = "Waarom niet gehoord?", "Wat zeiden zij?"


def check_zienswijze(gegevens: Mapping[str, Any], *, relaas: bool) -> dict[str, list[str]]:
    """{field: [what is wrong]} of who was heard, or why not. ``relaas``: what was said has to be told (the pupil)."""
    niet = gegevens.get("wijze") in NIET_GEHOORD
    name, vraag = ("reden_niet_gehoord", VRAAG_REDEN) if niet else ("inhoud", VRAAG_INHOUD)
    text = (gegevens.get(name) or "").strip()
    fouten: dict[str, list[str]] = {}
    if text and (fault := find_no_uitleg(text, vraag)):
        fouten[name] = [fault]
    elif not text and (niet or relaas):
        fouten[name] = [WAAROM_NIET if niet else WAT_GEZEGD]
    asked, heard = gegevens.get("gevraagd_op"), gegevens.get("datum")
    if gegevens.get("wijze") == Hoorwijze.NIET_BEREIKT and asked is None:
        fouten["gevraagd_op"] = [WANNEER]
    elif asked and heard and not niet and asked > heard:
        fouten["gevraagd_op"] = [LATER]
    return fouten


@dataclass(frozen=True)
class Gehoord:
    """Of whom a zienswijze is recorded: a gezagdrager (id), None for the parents together."""

    gezagdrager: int | None


def find_niet_gevraagd(gezag: Iterable[tuple[int, str]], gehoord: Iterable[Gehoord]) -> list[str]:
    """Names of those with authority ((id, name)) of whom nothing is recorded; a zienswijze together is of each."""
    known = {each.gezagdrager for each in gehoord}
    return [] if None in known else [naam for pk, naam in gezag if pk not in known]
