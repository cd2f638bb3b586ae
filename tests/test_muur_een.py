"""Wall 1: whatever shows, exports or takes in starts from ``visible_to``.

The rule is read from the code: every module that answers somebody (pages with their exports, API, forms, jobs) and
every model that ``walled_models()`` names. A read may also begin at one object that came from there:

- a keyword that is a link of the model to another walled one (``aanvraag=``, ``versie__opp=``);
- what is fetched along with it (``Prefetch``);
- in a job the one row for which it was ordered (``taak.object_id``): it runs behind the wall of who ordered it.
"""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django import forms
from django.apps import apps
from django.conf import settings

from swv.kern.muren import walled_models

ROOT = Path(__file__).resolve().parent.parent
ROOMS = [ROOT / room.replace(".", "/") for room in settings.ROOMS]
ANSWERS = ("views", "api", "forms", "tasks", "bestanden", "momentopname")
# ``visible_parts`` is the same in parts: tests/toewijzing/test_zichtbaar.py proves it for every role.
# ``left_for`` and ``received_by`` are an OPP of the school before: tests/opp/test_overdracht.py proves them.
# ``startable_by`` is what the swv fills in for a school: tests/toewijzing/test_starten.py proves it.
SEEN = frozenset({"visible_to", "visible_parts", "startable_by", "left_for", "received_by", "none"})
MANAGERS = frozenset({"objects", "_default_manager", "_base_manager"})
SHORTCUTS = frozenset({"get_object_or_404", "get_list_or_404", "aget_object_or_404"})
# What only fetches or locks along, and says nothing about which rows.
BESIDE = frozenset({"select_related", "prefetch_related", "select_for_update", "only", "defer", "order_by", "annotate"})
WALLED = {model.__name__: model for model in walled_models()}
# A rule of its own, each in one place: whom somebody may report as thuiszitter, and what the auditor of a swv draws
# from (tests/thuiszitters/test_views_stappen.py, tests/rapportage/auditor).
RULES = frozenset({"thuiszitters/forms/melding.py:get_meldbaar", "rapportage/auditor/services.py:get_population"})


def answers(path: Path) -> bool:
    """Whether this module answers somebody: by its own name or that of its package."""
    return any(part.removesuffix(".py").startswith(ANSWERS) for part in path.relative_to(ROOT).parts)


def find_reads(tree: ast.AST) -> Iterator[tuple[str, int, str]]:
    """(function, line, code) of every read of a walled model that starts at the whole table."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        read, model = _find_read(node, parents)
        if model and not (read and (_is_narrow(read, model) or _comes_along(node, parents))):
            yield _function(node, parents), node.lineno, ast.unparse(read or node)


def _find_read(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> tuple[ast.AST | None, str]:
    """What says which rows of which walled model are read here; ("", None) when nothing is."""
    if isinstance(node, ast.Call) and _name(node.func) in SHORTCUTS and node.args and _name(node.args[0]) in WALLED:
        return node, _name(node.args[0])
    if isinstance(node, ast.Attribute) and node.attr in MANAGERS and _name(node.value) in WALLED:
        return _call_on(node, parents), _name(node.value)
    return None, ""


def _name(node: ast.expr) -> str:
    """The last word of ``models.Aanvraag``."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _call_on(manager: ast.AST, parents: dict[ast.AST, ast.AST]) -> ast.AST | None:
    """The first call on a manager that says which rows, past what only fetches along; None when none is made."""
    method = parents.get(manager)
    call = parents.get(method) if isinstance(method, ast.Attribute) else None
    if not isinstance(call, ast.Call) or not isinstance(method, ast.Attribute):
        return manager if isinstance(manager, ast.Call) else None
    return _call_on(call, parents) if method.attr in BESIDE else call


def _is_narrow(read: ast.AST, model: str) -> bool:
    if not isinstance(read, ast.Call):
        return False
    if isinstance(read.func, ast.Attribute) and read.func.attr in SEEN:
        return True
    return any(_narrows(WALLED[model], keyword) for keyword in read.keywords)


def _narrows(model: Any, keyword: ast.keyword) -> bool:
    value = ast.unparse(keyword.value)
    if value == "taak.object_id":
        return keyword.arg == "pk"
    *path, last = (keyword.arg or "").removesuffix("_id").split("__")
    for name in (*path, *([] if last == "in" and ".visible_to(" in value else [last])):
        links = {field.name: field.related_model for field in model._meta.get_fields() if field.is_relation}
        if (model := links.get(name)) not in WALLED.values():
            return False
    return True


def _comes_along(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether a set is given to Prefetch, at once or by its name in the same function."""
    names: set[str] = set()
    while node in parents and not isinstance(node, ast.FunctionDef):
        if isinstance(node, ast.Call) and _name(node.func) == "Prefetch":
            return True
        if isinstance(node, ast.Assign):
            names |= {_name(target) for target in node.targets}
        node = parents[node]
    calls = [each for each in ast.walk(node) if isinstance(each, ast.Call) and _name(each.func) == "Prefetch"]
    given = {_name(value) for call in calls for value in (*call.args, *(each.value for each in call.keywords))}
    return bool(names & given)


def _function(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> str:
    while node in parents and not isinstance(node, ast.FunctionDef):
        node = parents[node]
    return getattr(node, "name", "")


def our_modules() -> list[Path]:
    return [path for room in ROOMS for path in sorted(room.rglob("*.py")) if answers(path)]


def test_rule_looks_at_pages_api_forms_jobs_and_exports() -> None:
    unseen = [part for part in ANSWERS if not any(part in path.as_posix() for path in our_modules())]

    assert unseen == []


def test_nothing_that_answers_reads_a_walled_model_without_visible_to() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} {code}"
        for path in our_modules()
        for function, line, code in find_reads(ast.parse(path.read_text()))
        if f"{path.relative_to(ROOT)}:{function}" not in RULES
    ]

    assert found == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("Aanvraag.objects.all()", True),
        ("models.Aanvraag.objects.get(pk=pk)", True),
        ("Aanvraag.objects.select_related('soort').filter(status='concept')", True),
        ("Aanvraag._base_manager.filter(swv=swv)", True),
        ("rows = Aanvraag.objects", True),
        ("get_object_or_404(Aanvraag, pk=pk)", True),
        ("Aanvraag.objects.visible_to(user).get(pk=pk)", False),
        ("Aanvraag.objects.select_related('soort').visible_to(user)", False),
        ("Aanvraag.objects.none()", False),
        ("Aanvraag.objects.filter(leerling__achternaam=naam)", True),
        ("Aanvraag.objects.filter(leerling__in=pks)", True),
        ("Aanvraag.objects.filter(pk=pk)", True),
        ("Aanvraag.objects.select_related('soort')", True),
        ("def f():\n    rows = Aanvraag.objects.order_by('pk')\n    return rows", True),
        ("Aanvraag.objects.filter(leerling=leerling)", False),
        ("Aanvraag.objects.filter(leerling_id=leerling.pk)", False),
        ("Aanvraag.objects.filter(leerling__in=Leerling.objects.visible_to(user))", False),
        ("Brief.objects.filter(besluit__aanvraag=zaak)", False),
        ("Brief.objects.select_related('school').filter(pk=taak.object_id)", False),
        (
            "def f():\n    rows = Brief.objects.order_by('pk')\n    return zaken.prefetch_related(Prefetch('x', rows))",
            False,
        ),
        ("Prefetch('brieven', queryset=Brief.objects.select_related('school'))", False),
        ("get_object_or_404(Aanvraag.objects.visible_to(user), pk=pk)", False),
        ("Organisatie.objects.all()", False),
    ],
)
def test_rule_finds_a_read_of_the_whole_table(code: str, found: bool) -> None:
    assert bool([*find_reads(ast.parse(code))]) is found


# --- choices in forms -----------------------------------------------------------------------------------------------


def own_forms() -> set[type[forms.BaseForm]]:
    """Every form of ours; the modules that define them are loaded first."""
    for path in our_modules():
        import_module(".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"))
    found: set[type[forms.BaseForm]] = set()
    left: list[type[forms.BaseForm]] = [forms.BaseForm]
    while left:
        below = left.pop().__subclasses__()
        found |= set(below)
        left += below
    return {form for form in found if form.__module__.startswith(tuple(settings.ROOMS))}


def test_choice_of_walled_rows_is_empty_until_it_is_narrowed() -> None:
    """A form names no rows by itself: it gets them from whoever looked, through ``visible_to``."""
    choices = [
        (f"{form.__module__}.{form.__name__}.{name}", field.queryset)
        for form in own_forms()
        for name, field in getattr(form, "base_fields", {}).items()
        if isinstance(field, forms.ModelChoiceField)
    ]
    walled = [(name, rows) for name, rows in choices if rows is not None and rows.model in WALLED.values()]

    assert walled
    assert sorted(name for name, rows in walled if not rows.query.is_empty()) == []


def test_names_of_walled_models_are_unique() -> None:
    """The rule knows a model by its name, so no other model may carry one of these."""
    names = [model.__name__ for model in apps.get_models()]

    assert [name for name in WALLED if names.count(name) > 1] == []
