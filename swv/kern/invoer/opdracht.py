"""The gate for what is typed behind a command of ``manage.py``: the same rules as in a form."""

from argparse import ArgumentParser
from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from swv.kern.invoer.bsn import Alarm, guard_data
from swv.kern.invoer.teken import TekenGeweigerd, clean_text


def add_geen_bsn(parser: ArgumentParser) -> None:
    """The way out for a number that only looks like a BSN, for a command that stores what is typed."""
    parser.add_argument(
        "--geen-bsn", default="", metavar="REDEN", help="Waarom een nummer dat op een BSN lijkt, er geen is."
    )


def clean_arguments(waarden: Mapping[str, str], *, geen_bsn: str = "") -> tuple[dict[str, str], list[Alarm]]:
    """(the texts as they may be kept, numbers kept because ``geen_bsn`` says why they are no BSN, to be logged).

    Raises CommandError, by the name of the argument.
    """
    schoon, fouten = {}, []
    for name, value in waarden.items():
        try:
            schoon[name] = clean_text(value, regels=False).tekst.strip()
        except TekenGeweigerd as problem:
            fouten.append(f"--{name}: {problem}")
    try:
        alarms = guard_data(schoon, dict.fromkeys(schoon, geen_bsn))
    except ValidationError as problem:
        fouten += [f"--{name}: {' '.join(texts)} (--geen-bsn REDEN)" for name, texts in problem.message_dict.items()]
    if fouten:
        raise CommandError("\n".join(fouten))
    return schoon, alarms
