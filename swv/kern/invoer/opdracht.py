"""The gate for what is typed behind a command of ``manage.py``: the same rules as in a form, and Dutch."""

import re
from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any, NoReturn

from django.core.exceptions import ValidationError
from django.core.management import get_commands, load_command_class
from django.core.management.base import BaseCommand, CommandError, CommandParser

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


# --- a command that speaks Dutch --------------------------------------------------------------------------------------

# What argparse says -> what we say; the groups of the pattern are filled in.
MELDINGEN = (
    (r"the following arguments are required: (.*)", "Dit ontbreekt: {0}."),
    (r"argument (\S+): invalid choice: '?(.*?)'? \(choose from (.*)\)", "{0}: «{1}» kan niet. Kies uit: {2}."),
    (r"argument (\S+): expected .*", "Achter {0} ontbreekt de waarde."),
    (r"argument (\S+): invalid (?:int|float) value: '?(.*?)'?", "{0}: «{1}» is geen getal."),
    (r"argument (\S+): invalid .*? value: '?(.*?)'?", "{0}: «{1}» klopt niet."),
    (r"argument (\S+): not allowed with argument (\S+)", "{0} en {1} gaan niet samen."),
    (r"unrecognized arguments: (.*)", "Onbekend: {0}."),
)
WOORDEN = {
    "usage: ": "Gebruik: ",
    "positional arguments:": "Gegevens:",
    "options:": "Keuzes:",
    "show this help message and exit": "Toon deze uitleg.",
    "Skip system checks.": "Sla de controles van de instellingen over.",
}


def say_in_dutch(message: str) -> str:
    """What argparse has against the arguments, in Dutch with what to do."""
    for pattern, text in MELDINGEN:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return text.format(*found.groups())
    return f"Dit klopt niet: {message}"


class Opdrachtlezer(CommandParser):
    """Django's parser of arguments, in Dutch; whoever mistypes gets how it is used and status 1."""

    def format_help(self) -> str:
        """How it is used and what each argument is."""
        return _translate(super().format_help())

    def format_usage(self) -> str:
        """How it is used, in a line."""
        return _translate(super().format_usage())

    def error(self, message: str) -> NoReturn:
        """End with status 1, or CommandError when a program called the command."""
        text = say_in_dutch(message)
        if not self.called_from_command_line:
            raise CommandError(text)
        self.exit(1, f"{self.format_usage()}\n{text}\n")


def _translate(text: str) -> str:
    for english, dutch in WOORDEN.items():
        text = text.replace(english, dutch)
    return text


class Opdracht(BaseCommand):
    """A command of ``manage.py`` for who runs an installation: it explains itself and refuses in Dutch.

    The arguments that Django gives every command are for who develops: they work, and stand in no explanation.
    """

    suppressed_base_arguments = {
        "--version", "-v", "--verbosity", "--settings", "--pythonpath", "--traceback", "--no-color", "--force-color",
    }  # fmt: skip

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> CommandParser:
        """Django's parser with the same arguments, in Dutch."""
        basis = super().create_parser(prog_name, subcommand, **kwargs)
        return Opdrachtlezer(
            prog=basis.prog, description=basis.description, formatter_class=basis.formatter_class, parents=[basis],
            add_help=False, allow_abbrev=False, called_from_command_line=basis.called_from_command_line,
        )  # fmt: skip


def describe_commands() -> str:
    """All commands of Verband with what they do: what ``manage.py help`` shows."""
    lines = []
    for name, app in sorted(get_commands().items()):
        command = load_command_class(app, name) if isinstance(app, str) else app
        if isinstance(command, Opdracht):
            lines.append(f"  {name}\n      {command.help}")
    return "\n".join(["Opdrachten van Verband. Uitleg van één: OPDRACHT --help", "", *lines])
