"""One mutant against its tests, in a process of its own: for benchmarks/mutanten.py.

The process is forked after the libraries were loaded and before our own code was. The mutant reaches Python through
an import hook, so no file changes and an interruption leaves nothing behind.
"""

import gc
import importlib
import multiprocessing
import os
import signal
import sys
import time
from contextlib import suppress
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
OUR_PACKAGES = {"swv", "leerlingen", "opp", "thuiszitters", "toewijzing", "financien", "rapportage", "werkplek"}
OUR_PACKAGES |= {"tests", "benchmarks"}
FORK = multiprocessing.get_context("fork")
MINIMUM_SECONDS = 60
WALLS_DOWN = """
do $$ declare rij record; begin
    for rij in select tablename, policyname from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on %I', rij.policyname, rij.tablename);
    end loop;
    for rij in select tablename from pg_tables where schemaname = 'public' loop
        execute format('alter table %I disable row level security', rij.tablename);
        execute format('revoke all on %I from {app}, {vernietiger}', rij.tablename);
        execute format('comment on table %I is null', rij.tablename);
    end loop;
end $$"""


class MutantLoader(SourceFileLoader):
    """Compiles the mutant instead of the file, and writes no bytecode."""

    def __init__(self, name: str, path: str, code: str) -> None:
        super().__init__(name, path)
        self.code = code

    def get_code(self, fullname: str) -> CodeType:
        return compile(self.code, self.path, "exec")


class MutantFinder(MetaPathFinder):
    """Gives Python the mutant when it asks for the module that it was made from, and stays out of everything else."""

    def __init__(self, path: Path, code: str) -> None:
        self.path, self.code = str(path), code
        self.name = ".".join(path.relative_to(ROOT).with_suffix("").parts)

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        return spec_from_file_location(fullname, self.path, loader=MutantLoader(fullname, self.path, self.code))


class WithoutDatabaseFirst:
    """pytest plugin: what needs no database runs before anything makes one."""

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(
            key=lambda item: (
                "db" in getattr(item, "fixturenames", ()) or item.get_closest_marker("django_db") is not None
            )
        )


class WallsAgain:
    """pytest plugin: the template holds the walls of the code without errors, so the copy gets those of the mutant."""

    def pytest_collection_finish(self) -> None:
        from tests import sjabloon  # this process reads the settings after tests/omgeving.py

        use_database = sjabloon.use_database

        def use_and_lay(name: str) -> None:
            use_database(name)
            if name.startswith("verband_test_"):
                lay_walls_again()

        sjabloon.use_database = use_and_lay


def lay_walls_again() -> None:
    """Take every wall down and lay it, with the mutant when that is swv/kern/muren.py."""
    from django.conf import settings  # as above
    from django.db import connection

    from swv.kern.muren import install_walls

    roles = {name: connection.ops.quote_name(role) for name, role in settings.DATABASE_ROLLEN.items()}
    with connection.cursor() as cursor:
        cursor.execute(WALLS_DOWN.replace("{app}", roles["app"]).replace("{vernietiger}", roles["vernietiger"]))
    install_walls()


def run_tests(tests: list[str], folder: str, finder: MutantFinder | None = None, libraries: Any = None) -> None:
    """Run until the first failure and exit with pytest's code; silently when there is a mutant."""
    plugins: list[Any] = [WithoutDatabaseFirst()]
    if finder:
        sys.meta_path.insert(0, finder)
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), 1)
            os.dup2(nowhere.fileno(), 2)
        if finder.name == "swv.kern.muren":
            plugins.append(WallsAgain())
    # The libraries are there already, so pytest can't rewrite the assertions of its plug-ins.
    ignored = "ignore::pytest.PytestAssertRewriteWarning"
    options = ["-x", "-q", "-p", "no:cacheprovider", "-W", ignored, "--hypothesis-seed=0", f"--basetemp={folder}/files"]
    code = pytest.main([*options, *tests], plugins=plugins)
    if libraries:
        libraries.send([name for name in sys.modules if name.partition(".")[0] not in OUR_PACKAGES])
    sys.exit(int(code))


def run_mutant(tests: list[str], folder: str, path: Path, code: str, seconds: float) -> str:
    """killed, survived or timeout. Interrupted like with Ctrl+C, so that the tests still drop their database."""
    process = FORK.Process(target=run_tests, args=(tests, folder, MutantFinder(path, code)))
    process.start()
    process.join(seconds)
    if not process.is_alive():
        return "killed" if process.exitcode else "survived"
    os.kill(process.pid or 0, signal.SIGINT)
    process.join(MINIMUM_SECONDS)
    process.kill()
    return "timeout"


def warm_up(tests: list[str], folder: str) -> float:
    """Run the tests as they are, load the libraries they used, and return the seconds they took."""
    receiver, sender = FORK.Pipe(duplex=False)
    began = time.monotonic()
    process = FORK.Process(target=run_tests, args=(tests, folder, None, sender))
    process.start()
    sender.close()
    with suppress(EOFError):
        for name in receiver.recv():
            # What wants Django's models first can't be loaded here; the mutant's process does it.
            with suppress(Exception):
                importlib.import_module(name)
    process.join()
    gc.freeze()  # what is loaded here for good needn't be looked through by each process
    return time.monotonic() - began


def check_green(tests: list[str], folder: str, path: Path, seconds: float) -> None:
    """Raise SystemExit when the tests fail in the circumstances of a mutant with the code as it is."""
    if run_mutant(tests, folder, path, path.read_text(), seconds) != "survived":
        raise SystemExit(f"Without an error in the code these tests fail already: {' '.join(tests)}")
