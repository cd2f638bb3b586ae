"""Each mutant against the tests, in a process of its own: for benchmarks/mutanten.py. No file changes.

First the cheap way: pytest collects once, and where it would begin to run it forks a process per mutant, with the
error put into the functions that live already. What can't be done so (tables, classes), and what survived so (an
outcome may have been computed before), is tried again the whole way: a process forked after the libraries were loaded
and before our own code was, to which an import hook hands the mutant.
"""

import gc
import importlib
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType
from typing import Any

import hypothesis
import pytest

from benchmarks._mutantwissel import Functions

ROOT = Path(__file__).resolve().parent.parent
OUR_PACKAGES = {
    "swv",
    "organen",
    "leerlingen",
    "opp",
    "thuiszitters",
    "toewijzing",
    "consulten",
    "financien",
    "rapportage",
    "werkplek",
}
OUR_PACKAGES |= {"tests", "benchmarks"}
MINIMUM_SECONDS = 60
WALLS = {"swv.kern.muren", "swv.kern.muurfuncties"}
WALLS_DOWN = """
do $$ declare rij record; begin
    for rij in select tablename, policyname from pg_policies where schemaname = 'public' loop
        execute format('drop policy %I on %I', rij.policyname, rij.tablename);
    end loop;
    -- The mark on this one says which series of migrations the database follows.
    for rij in select tablename from pg_tables where schemaname = 'public' and tablename <> 'django_migrations' loop
        execute format('alter table %I disable row level security', rij.tablename);
        execute format('revoke all on %I from {app}, {vernietiger}', rij.tablename);
        execute format('comment on table %I is null', rij.tablename);
    end loop;
    for rij in select p.oid::regprocedure::text as naam from pg_proc p
        where p.pronamespace = 'public'::regnamespace and starts_with(p.proname, 'verband_') loop
        execute format('drop function %s', rij.naam);
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
        self.name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

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
                use_database(name)  # connects anew, as the application

        sjabloon.use_database = use_and_lay


class TellLibraries:
    """pytest plugin: afterwards, which libraries were loaded."""

    def __init__(self, sender: Any) -> None:
        self.sender = sender

    def pytest_unconfigure(self) -> None:
        self.sender.send([name for name in sys.modules if name.partition(".")[0] not in OUR_PACKAGES])


class TryInPlace:
    """pytest plugin: where the tests would begin, one process per mutant begins them with the error in place."""

    def __init__(self, mutants: list[tuple[Path, str]], seconds: float, sender: Any) -> None:
        self.mutants, self.seconds, self.sender = mutants, seconds, sender

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self) -> bool | None:
        functions = Functions({path for path, _ in self.mutants})
        gc.freeze()
        for path, code in self.mutants:
            child = os.fork()
            if child == 0:
                if not functions.put(path, code):
                    os._exit(0)  # as survived: tried again
                return None  # pytest goes on with the tests
            self.sender.send(wait_for(child, self.seconds))
        return True


def lay_walls_again() -> None:
    """Take every wall down and lay it, with the mutant when that is one of ``WALLS``."""
    from django.conf import settings  # as above
    from django.db import connection

    from swv.kern.muren import install_walls

    roles = {name: connection.ops.quote_name(role) for name, role in settings.DATABASE_ROLLEN.items()}
    with connection.cursor() as cursor:
        cursor.execute(WALLS_DOWN.replace("{app}", roles["app"]).replace("{vernietiger}", roles["vernietiger"]))
    install_walls()


def run_tests(tests: list[str], folder: str, *plugins: Any, finder: MutantFinder | None = None) -> int:
    """Run until the first failure and return pytest's exit code."""
    if finder:
        sys.meta_path.insert(0, finder)
        if finder.name in WALLS:
            plugins = (*plugins, WallsAgain())
    # On a busy machine hypothesis would call its own slowness a failure, and a mutant would be killed by that. Making
    # a failure smaller costs time and says nothing here.
    hypothesis.settings.register_profile(
        "mutanten",
        database=None,
        deadline=None,
        phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate),
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    always_same = ["--hypothesis-profile=mutanten", "--hypothesis-seed=0"]
    # The libraries are there already, so pytest can't rewrite the assertions of its plug-ins.
    ignored = "ignore::pytest.PytestAssertRewriteWarning"
    options = ["-x", "-q", "-p", "no:cacheprovider", "-W", ignored, *always_same, f"--basetemp={folder}/files"]
    return int(pytest.main([*options, *tests], plugins=[WithoutDatabaseFirst(), *plugins]))


def fork(run: Callable[[], int], *, silent: bool = True) -> int:
    """The number of a new process that does this, and ends with its outcome."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    code = 1
    if silent:
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), 1)
            os.dup2(nowhere.fileno(), 2)
    try:
        code = run()
    finally:
        sys.stdout.flush()
        os._exit(code)


def wait_for(child: int, seconds: float) -> str:
    """killed, survived or timeout. Interrupted as with Ctrl+C at first, so that the tests still drop their database."""
    for patience, then in ((seconds, signal.SIGINT), (MINIMUM_SECONDS, signal.SIGKILL)):
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                return "timeout" if then == signal.SIGKILL else "killed" if status else "survived"
            time.sleep(0.02)
        os.kill(child, then)
    os.waitpid(child, 0)
    return "timeout"


def run_mutant(tests: list[str], folder: str, path: Path, code: str, seconds: float) -> str:
    """killed, survived or timeout, with our own code imported anew."""
    return wait_for(fork(lambda: run_tests(tests, folder, finder=MutantFinder(path, code))), seconds)


def run_mutants(tests: list[str], folder: str, mutants: list[tuple[Path, str]], seconds: float) -> Iterator[str]:
    """The outcome of each, in order. Raises EOFError when the tests can't be collected."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = fork(lambda: run_tests(tests, folder, TryInPlace(mutants, seconds, sender)))
    sender.close()
    outcomes = [receiver.recv() for _ in mutants]
    os.waitpid(child, 0)  # before anything else runs: all use the same folder for files
    for (path, code), outcome in zip(mutants, outcomes, strict=True):
        yield run_mutant(tests, folder, path, code, seconds) if outcome == "survived" else outcome


def warm_up(tests: list[str], folder: str) -> float:
    """Run the tests as they are, load the libraries they used, and return the seconds they took."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    began = time.monotonic()
    child = fork(lambda: run_tests(tests, folder, TellLibraries(sender)), silent=False)
    sender.close()
    for name in receiver.recv():
        # What wants Django's models first can't be loaded here; the mutant's process does it.
        with suppress(Exception):
            importlib.import_module(name)
    os.waitpid(child, 0)
    gc.freeze()  # what is loaded here for good needn't be looked through by each process
    return time.monotonic() - began


def check_green(tests: list[str], folder: str, path: Path, seconds: float) -> None:
    """Raise SystemExit when the tests fail in the circumstances of a mutant with the code as it is."""
    if run_mutant(tests, folder, path, path.read_text(), seconds) != "survived":
        raise SystemExit(f"Without an error in the code these tests fail already: {' '.join(tests)}")
