"""Put a mutant into functions that live already, for benchmarks/_mutantproef.py: then nothing has to be imported anew.

That goes for an error inside a function. One in a table, a class or a default value works only while it is imported.
"""

import gc
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType

Key = tuple[str, int]


class Functions:
    """The functions that were made from some files, found once."""

    def __init__(self, paths: set[Path]) -> None:
        names = {str(path) for path in paths}
        self._live: dict[tuple[str, Key], list[FunctionType]] = {}
        for thing in gc.get_objects():
            # Not isinstance: that would wake up the lazy objects of Django.
            if type(thing) is FunctionType and thing.__code__.co_filename in names:
                self._live.setdefault((thing.__code__.co_filename, _key(thing.__code__)), []).append(thing)

    def put(self, path: Path, source: str) -> bool:
        """Let the functions of this file do what ``source`` says. False when that takes a new import."""
        before, after = (compile(text, str(path), "exec") for text in (path.read_text(), source))
        try:
            changes = list(self._changes(before, after))
            for function, code in changes:
                function.__code__ = code
        except ValueError:  # not the same parts, or not the same variables of the function around it
            return False
        return bool(changes)

    def _changes(self, before: CodeType, after: CodeType) -> Iterator[tuple[FunctionType, CodeType]]:
        """What has to be replaced by what. Raises ValueError when the difference lies outside living functions."""
        for old, new in zip(_parts(before), _parts(after), strict=True):
            functions = self._live.get((old.co_filename, _key(old)), [])
            if old == new:
                continue
            if functions:
                yield from ((function, new) for function in functions)
            elif _alone(old) != _alone(new):
                raise ValueError("Takes a new import.")
            else:
                yield from self._changes(old, new)
        if not self._live.get((before.co_filename, _key(before))) and _alone(before) != _alone(after):
            raise ValueError("Takes a new import.")


def _key(code: CodeType) -> Key:
    return code.co_qualname, code.co_firstlineno


def _parts(code: CodeType) -> list[CodeType]:
    return [const for const in code.co_consts if isinstance(const, CodeType)]


def _alone(code: CodeType) -> CodeType:
    """Without the functions inside, and without where it stands in the file."""
    consts = tuple(const for const in code.co_consts if not isinstance(const, CodeType))
    return code.replace(co_consts=consts, co_linetable=b"", co_firstlineno=1)
