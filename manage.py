#!/usr/bin/env python
"""Django's command line. Commands that change the schema log in as the owner, all others as the application."""

import os
import sys

OWNER_COMMANDS = {
    "migrate",
    "makemigrations",
    "sqlmigrate",
    "createcachetable",
    "pgtrigger",
    "schemabeeld",
    "reservekopie",
    "terugzetten",
}

# Acts of who runs the installation that touch accounts or data, or can: the log of security events names them.
RECORDED_COMMANDS = {
    "eerste_beheerder",
    "api_token",
    "logboek_bewaren",
    "shell",
    "dbshell",
    "dumpdata",
    "loaddata",
    "flush",
}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "swv.settings")
    if len(sys.argv) > 1 and sys.argv[1] in OWNER_COMMANDS:
        os.environ.setdefault("VERBAND_ROL", "eigenaar")
    import django
    from django.core.management import execute_from_command_line, get_commands

    if sys.argv[1:] in ([], ["help"], ["--help"], ["-h"]):
        django.setup()
        from swv.kern.invoer.opdracht import describe_commands

        print(describe_commands())
        return
    if not sys.argv[1].startswith("-"):
        django.setup()
        if sys.argv[1] not in ("help", "version", *get_commands()):
            sys.exit(f"Er is geen opdracht «{sys.argv[1]}». Alle opdrachten: manage.py help")
    if sys.argv[1] in RECORDED_COMMANDS:
        from swv.kern.logboek import record_command

        record_command(sys.argv[1])
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
