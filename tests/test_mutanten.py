"""The benchmark that puts errors into the code: it knows every module with rules, and makes the errors it says."""

from pathlib import Path
from typing import Any

import pytest
from cosmic_ray.mutating import mutate_code
from django.conf import settings

from benchmarks._mutantwissel import Functions
from benchmarks._mutaties import EmptyResult, NumberInText, Operator, RemoveItem, SwapMembership, sample
from benchmarks.mutanten import ROOT, TESTS

RULES = {"calculations", "workflow", "permissions"}
EXAMPLE = """
GRENS = 5


class Maat:
    hoogte: int = 7


def get_next(number: int, step=1) -> int:
    return number + 1


def double() -> list[int]:
    return [number * 2 for number in (1, 2)]
"""


def test_every_module_with_rules_of_every_room_is_measured() -> None:
    houses = {name.partition(".")[0] for name in settings.ROOMS}
    places = {place for house in houses for place in (ROOT / house).glob("**/*") if place.stem in RULES}
    modules = {".".join(place.relative_to(ROOT).with_suffix("").parts) for place in places}
    kern = {
        f"swv.kern.{name}"
        for name in (
            "termijnen", "geld", "muren", "muurfuncties", "kleine_cellen", "zaken.engine", "personen", "adressen",
            "invoer.uitleg",
        )
    }  # fmt: skip

    assert set(TESTS) == modules | kern


def test_the_tests_of_every_measured_module_are_there() -> None:
    assert [name for names in TESTS.values() for name in names.split() if not (ROOT / "tests" / name).exists()] == []


@pytest.mark.parametrize(
    ("operator", "source", "mutants"),
    [
        (RemoveItem, "x = {A, B}", ["x = { B}", "x = {A,}"]),
        (RemoveItem, "x = {1: 2, 3: 4}", ["x = { 3: 4}", "x = {1: 2,}"]),
        (RemoveItem, "f(a, b=1, c=2)", ["f(a, c=2)", "f(a, b=1,)"]),
        (RemoveItem, "f(a, Rol.B)", ["f(a,)"]),
        (RemoveItem, "[x for x in y]", []),
        (SwapMembership, "a in b", ["a not in b"]),
        (SwapMembership, "a not in b", ["a in b"]),
        (NumberInText, 'D("0.01")', ['D("1.01")']),
        (NumberInText, '"Artikel 1"', []),
        (EmptyResult, "def f():\n    return 1", ["def f():\n    return None"]),
        (EmptyResult, "def f():\n    return None", []),
    ],
)
def test_own_operator_makes_exactly_these_errors(operator: type[Operator], source: str, mutants: list[str]) -> None:
    made = []
    while (code := mutate_code(source, operator(), len(made))) is not None:
        made.append(code)

    assert made == mutants


def test_sample_is_the_same_for_the_same_seed_and_leaves_type_hints_alone(tmp_path: Path) -> None:
    path = tmp_path / "regels.py"
    path.write_text("def f(a: int | None) -> int | None:\n    return a + 1\n")
    codes = {code for _, code in sample([path], 99, 9)}

    assert sample([path], 2, 9) == sample([path], 2, 9)
    assert {code.splitlines()[1].strip() for code in codes} == {
        "return a - 1",
        "return a + 2",
        "return a + 0",
        "return None",
    }
    assert {code.splitlines()[0] for code in codes} == {"def f(a: int | None) -> int | None:"}


@pytest.mark.parametrize(
    ("before", "after", "in_place"),
    [
        ("return number + 1", "return number + 2", True),  # inside a function
        ("number * 2 for", "number * 3 for", True),  # inside a comprehension of a function
        ("GRENS = 5", "GRENS = 6", False),  # at the level of the module
        ("hoogte: int = 7", "hoogte: int = 8", False),  # in a class
        ("step=1", "step=2", False),  # the value when nothing is given
    ],
)
def test_error_is_put_in_place_only_when_it_lies_inside_a_function(
    tmp_path: Path, before: str, after: str, in_place: bool
) -> None:
    path = tmp_path / "voorbeeld.py"
    path.write_text(EXAMPLE)
    living: dict[str, Any] = {}
    exec(compile(EXAMPLE, str(path), "exec"), living)  # noqa: S102  # functions to put an error into
    was = (2, [2, 4])
    expected = {"return number + 2": (3, [2, 4]), "number * 3 for": (2, [3, 6])}.get(after, was)

    assert Functions({path}).put(path, EXAMPLE.replace(before, after)) == in_place
    assert (living["get_next"](1), living["double"]()) == expected
