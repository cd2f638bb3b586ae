"""Which errors benchmarks/mutanten.py makes: cosmic-ray's, and four of our own for what our tables hold.

Left out of cosmic-ray's are replacements that any run refuses (a sum by a shift, a type hint by a product): they are
killed without a test, and would only raise the percentage.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator
from cosmic_ray.operators.provider import OperatorProvider

SWAPS = {
    "BinaryOperator": "Add_Sub Sub_Add Mul_Div Div_Mul FloorDiv_Mul Mod_Mul BitOr_BitAnd BitAnd_BitOr",
    "ComparisonOperator": "Eq_NotEq NotEq_Eq Lt_LtE Lt_GtE LtE_Lt LtE_Gt Gt_GtE Gt_LtE GtE_Gt GtE_Lt Is_IsNot IsNot_Is",
    "UnaryOperator": "USub_UAdd Delete_Not",
}
OTHERS = (
    "AddNot ReplaceTrueWithFalse ReplaceFalseWithTrue ReplaceAndWithOr ReplaceOrWithAnd ReplaceBreakWithContinue "
    "ReplaceContinueWithBreak ExceptionReplacer NumberReplacer RemoveDecorator ZeroIterationForLoop"
)
TYPE_HINTS = {("tfpdef", ":"), ("annassign", ":"), ("funcdef", "->")}
ITEMS = {"arglist", "testlist_comp", "dictorsetmaker"}
POSITION = (0, 0), (0, 0)  # cosmic-ray reports where; we show the difference


class OwnOperator(Operator):
    """One that mutates a node in ``count`` ways."""

    @classmethod
    def examples(cls) -> tuple:
        return ()

    def mutation_positions(self, node: Any) -> Iterator[tuple]:
        yield from [POSITION] * self.count(node)

    def count(self, node: Any) -> int:
        raise NotImplementedError


class RemoveItem(OwnOperator):
    """Leave out one element of a list, set, tuple or dictionary, or an argument with a name or among many alike."""

    def count(self, node: Any) -> int:
        return len(self._removable(node)) if node.type in ITEMS else 0

    def mutate(self, node: Any, index: int) -> Any:
        start, end = self._removable(node)[index]
        del node.children[start:end]
        return node

    def _removable(self, node: Any) -> list[tuple[int, int]]:
        """From where to where among the children, with the comma that has to go along."""
        commas = [place for place, child in enumerate(node.children) if child == ","]
        if not commas or any(child.type == "sync_comp_for" for child in node.children):
            return []
        starts = [0, *(place + 1 for place in commas)]
        ends = [*(place + 1 for place in commas), len(node.children)]
        spans = [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]
        return [span for span in spans if node.type != "arglist" or self._is_optional(node.children[span[0]])]

    @staticmethod
    def _is_optional(argument: Any) -> bool:
        return argument.type == "argument" or (argument.type == "atom_expr" and "(" not in argument.get_code())


class SwapMembership(OwnOperator):
    """Turn «in» and «not in» around."""

    def count(self, node: Any) -> int:
        return int(node.type == "comparison" and self._word(node) in ("in", "not in"))

    def mutate(self, node: Any, index: int) -> Any:
        other = {"in": " not in", "not in": " in"}[self._word(node)]
        node.children[1] = get_ast(other)
        return node

    @staticmethod
    def _word(node: Any) -> str:
        return " ".join(node.children[1].get_code().split())


class NumberInText(OwnOperator):
    """Add one to a number that is written as text, as for Decimal."""

    def count(self, node: Any) -> int:
        return int(node.type == "string" and bool(re.fullmatch(r'"-?[0-9]+(\.[0-9]+)?"', node.value)))

    def mutate(self, node: Any, index: int) -> Any:
        node.value = f'"{Decimal(node.value[1:-1]) + 1}"'
        return node


class EmptyResult(OwnOperator):
    """Return nothing where something is returned."""

    def count(self, node: Any) -> int:
        return int(node.type == "return_stmt" and node.children[1].get_code().strip() not in ("None", "False"))

    def mutate(self, node: Any, index: int) -> Any:
        node.children[1] = get_ast(" None")
        return node


def _operators() -> dict[str, Operator]:
    swaps = [f"Replace{kind}_{pair}" for kind, pairs in SWAPS.items() for pair in pairs.split()]
    known = OperatorProvider()
    own = (RemoveItem, SwapMembership, NumberInText, EmptyResult)
    return {name: known[name]() for name in (*swaps, *OTHERS.split())} | {kind.__name__: kind() for kind in own}


OPERATORS = _operators()


@dataclass(frozen=True)
class Mutant:
    """One error in one file: the ``occurrence``-th place where this operator can act."""

    path: Path
    operator: str
    occurrence: int

    def make_code(self) -> str | None:
        """The source of the file with the error in it; None when it is no Python any more."""
        code = mutate_code(self.path.read_text(), OPERATORS[self.operator], self.occurrence)
        try:
            compile(code, str(self.path), "exec")
        except SyntaxError:
            return None
        return code


def sample(paths: list[Path], size: int, seed: int) -> list[tuple[Mutant, str]]:
    """At most ``size`` mutants of these files with their source, the same ones for the same seed and source."""
    mutants = [mutant for path in paths for mutant in _find(path)]
    Random(seed).shuffle(mutants)
    made: list[tuple[Mutant, str]] = []
    for mutant in mutants:
        code = mutant.make_code()
        if code is not None and len(made) < size:
            made.append((mutant, code))
    return made


def _find(path: Path) -> Iterator[Mutant]:
    nodes = list(ast_nodes(get_ast(path.read_text())))
    for name, operator in OPERATORS.items():
        places = [node for node in nodes for _ in operator.mutation_positions(node)]
        yield from (Mutant(path, name, index) for index, node in enumerate(places) if not _is_outside(node))


def _is_outside(node: Any) -> bool:
    """Is this in a type hint or type variable, how a dataclass is made, or what a package passes on? None is a rule."""
    while node.parent is not None:
        before = node.get_previous_sibling()
        if before is not None and (node.parent.type, before.get_code().strip()) in TYPE_HINTS:
            return True
        start = ("@dataclass", "TypeVar(", "__all__")
        if node.type in ("decorator", "atom_expr", "expr_stmt") and node.get_code(include_prefix=False).startswith(
            start
        ):
            return True
        node = node.parent
    return False
