"""The project keeps its own rules."""

import ast
import re
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(__file__).resolve().parent.parent
OWN = [
    ROOT / part
    for part in (
        "swv",
        "organen",
        "leerlingen",
        "opp",
        "thuiszitters",
        "toewijzing",
        "consulten",
        "schoolaanvragen",
        "financien",
        "overnemen",
        "rapportage",
        "werkplek",
    )
]


def layers() -> list[str]:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    return contracts[0]["layers"]


def test_every_room_stands_in_the_layers_in_the_same_order() -> None:
    rooms = [layer for layer in reversed(layers()) if layer not in ("swv.urls",)]

    rooms = [room.strip() for layer in rooms for room in reversed(layer.split("|"))]
    assert rooms == settings.ROOMS
    assert {app for app in settings.INSTALLED_APPS if (ROOT / app.replace(".", "/")).is_dir()} == set(settings.ROOMS)


def test_templates_hold_no_inline_script_or_style() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in (ROOT / "templates").rglob("*.html")
        for word in (" style=", "<style", " onclick=", " onchange=", " onsubmit=", "javascript:")
        if word in path.read_text() and "templates/pdf" not in path.as_posix()
    ]

    assert found == []


# --- one list of names ----------------------------------------------------------------------------------------------

# Django looks for the first three by name; a room has one case, and its statuses are ``Status`` of that room.
SAME_IN_EVERY_ROOM = frozenset({"Meta", "Command", "Config", "Status"})


def get_rooms() -> list[Path]:
    """The folders of our own rooms, the kern among them."""
    folders = [ROOT / app.replace(".", "/") for app in settings.INSTALLED_APPS]
    return [folder for folder in folders if folder.is_dir()]


def get_modules(folder: Path) -> set[str]:
    """Names of the files and packages in this folder."""
    packages = {each.name for each in folder.iterdir() if each.is_dir() and any(each.rglob("*.py"))}
    return packages | {each.stem for each in folder.glob("*.py")} - {"__init__"}


def read_names(kop: str) -> set[str]:
    """The first column of the table under this heading in docs/architectuur.md."""
    text = (ROOT / "docs/architectuur.md").read_text()
    table = text.split(f"| {kop} | holds |\n|---|---|\n")[1].split("\n\n")[0]
    return set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))


def test_every_module_of_a_room_is_on_the_list_of_names() -> None:
    names, own = read_names("name"), read_names("name in `swv/kern`")
    allowed = {ROOT / "swv/kern": names | own}

    assert names & own == set()
    unknown = {room.name: get_modules(room) - allowed.get(room, names) for room in get_rooms()}
    assert {room: found for room, found in unknown.items() if found} == {}


def test_every_name_on_the_list_is_in_use() -> None:
    used = {name for room in get_rooms() for name in get_modules(room)}

    assert read_names("name") | read_names("name in `swv/kern`") == used


def test_file_in_a_package_is_not_called_singular_here_and_plural_there() -> None:
    packages = ("services", "queries", "forms", "views", "presentatie", "calculations", "models", "brieven", "api")
    names = {
        name
        for room in get_rooms()
        for package in packages
        if (room / package).is_dir()
        for name in get_modules(room / package)
    }

    assert {name for name in names if {f"{name}s", f"{name}en", f"{name}n"} & names} == set()


def test_no_class_name_means_two_things() -> None:
    found = defaultdict(list)
    for room in get_rooms():
        for path in room.rglob("*.py"):
            if "migrations" not in path.parts:
                for node in ast.walk(ast.parse(path.read_text())):
                    if isinstance(node, ast.ClassDef) and node.name not in SAME_IN_EVERY_ROOM:
                        found[node.name].append(path.relative_to(ROOT).as_posix())

    assert {name: places for name, places in found.items() if len(places) > 1} == {}


# --- no import circles ----------------------------------------------------------------------------------------------

# Slow to load, or in need of libraries of the system: they are loaded where they are used.
HEAVY = frozenset({"PIL", "openpyxl", "pikepdf", "vl_convert", "weasyprint"})
Graph = dict[str, set[str]]


def get_sources() -> dict[str, Path]:
    """{module: file} of all code of our own; migrations import each other by number."""
    files = [path for part in OWN for path in part.rglob("*.py") if "migrations" not in path.parts]
    return {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in files}


def find_imports(tree: ast.AST, module: str, *, is_package: bool = False) -> list[tuple[int, str]]:
    """(line, full name) of everything that is imported anywhere in it: at the top, in functions, for types only."""
    parts = module.split(".")
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = parts[: len(parts) - node.level + is_package] if node.level else []
            base = [*above, *([node.module] if node.module else [])]
            found += [(node.lineno, ".".join([*base, alias.name])) for alias in node.names]
    return found


def make_graph(sources: dict[str, str], packages: frozenset[str] = frozenset()) -> Graph:
    """{module: modules among these that it imports} of {module: source text}."""
    graph: Graph = {}
    for module, text in sources.items():
        names = {name for _, name in find_imports(ast.parse(text), module, is_package=module in packages)}
        # ``from a.b import c`` is about the module a.b.c, or about something in a.b.
        found = {name if name in sources else name.rpartition(".")[0] for name in names}
        graph[module] = {name for name in found if name in sources and name != module}
    return graph


def find_circle(graph: Graph) -> list[str]:
    """The shortest way from a module back to itself, the module at both ends; [] when there is none."""
    circles = [way for module in sorted(graph) if (way := find_way_back(graph, module))]
    return min(circles, key=len, default=[])


def find_way_back(graph: Graph, start: str) -> list[str]:
    """The shortest way from this module back to it; [] when there is none."""
    ways, seen = [[start]], set()
    for way in ways:
        for other in sorted(graph[way[-1]]):
            if other == start:
                return [*way, start]
            if other not in seen:
                seen.add(other)
                ways.append([*way, other])
    return []


def get_graph() -> Graph:
    """The graph of all code of our own."""
    sources = get_sources()
    packages = frozenset(module for module, path in sources.items() if path.stem == "__init__")
    return make_graph({module: path.read_text() for module, path in sources.items()}, packages)


def test_no_api_takes_anything_from_a_page() -> None:
    """What page and API share stands in queries or presentatie, where both find it."""
    taken = {
        (module, other)
        for module, others in get_graph().items()
        for other in others
        if "api" in module.split(".") and "views" in other.split(".") and "api" not in other.split(".")
    }
    assert taken == set()


def test_no_module_imports_itself_by_way_of_others() -> None:
    circle = find_circle(get_graph())

    assert circle == [], (
        f"These modules import each other in a circle: {' → '.join(circle)}. Move what both need to a module below them,"
        " or let the lower one offer a register or signal to the higher one."
    )


@pytest.mark.parametrize(
    "text",
    [
        "from b import x",
        "import b",
        "def f():\n    from b import x",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from b import x",
        "from . import b",
    ],
)
def test_circle_is_found_however_the_import_is_written(text: str) -> None:
    assert find_circle(make_graph({"a": text, "b": "from c import y", "c": "import a", "d": "import a"})) == [
        "a", "b", "c", "a",
    ]  # fmt: skip


def test_modules_that_only_import_downwards_have_no_circle() -> None:
    assert find_circle(make_graph({"a": "import b, c, os", "b": "from c import x", "c": "import json"})) == []


def find_function_imports(path: Path) -> dict[int, list[str]]:
    """{line: names} of imports in functions, without those of ``ready``: only then can models be loaded."""
    functions = [
        node
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name != "ready"
    ]
    found = defaultdict(list)
    for function in functions:
        for line, name in find_imports(function, "x"):
            found[line].append(name)
    return found


def has_reason(lines: list[str], number: int) -> bool:
    """Does a comment stand behind this import, or above it or the imports around it?"""
    if "#" in lines[number - 1]:
        return True
    above = lines[number - 2].strip() if number > 1 else ""
    return above.startswith("#") or (above.startswith(("import ", "from ")) and has_reason(lines, number - 1))


def loads_heavy_library(path: Path) -> bool:
    """Does loading this module of our own load a heavy library too?"""
    top = [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.Import | ast.ImportFrom)]
    return any(name.partition(".")[0] in HEAVY for node in top for _, name in find_imports(node, "x"))


def test_only_heavy_libraries_are_imported_in_functions_each_with_its_reason() -> None:
    found, sources = [], get_sources()
    heavy = {module for module, path in sources.items() if loads_heavy_library(path)}
    for path in sources.values():
        lines = path.read_text().splitlines()
        for number, names in find_function_imports(path).items():
            place = f"{path.relative_to(ROOT)}:{number}: {lines[number - 1].strip()}"
            if any(name.partition(".")[0] not in HEAVY and name.rpartition(".")[0] not in heavy for name in names):
                found.append(f"{place} — import it at the top of the file")
            elif not has_reason(lines, number):
                found.append(f"{place} — say in a comment why it is not at the top of the file")

    assert found == []
