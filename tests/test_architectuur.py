"""The project keeps its own rules."""

import ast
import re
import tomllib
from collections import defaultdict
from pathlib import Path

from django.conf import settings

ROOT = Path(__file__).resolve().parent.parent
OWN = [
    ROOT / part
    for part in ("swv", "leerlingen", "opp", "thuiszitters", "toewijzing", "financien", "rapportage", "werkplek")
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

# These are being cut into rooms of the right size; they join once that is done.
LATER: tuple[str, ...] = ()
# Their modules are being replaced by one page for a step and one for a list.
LATER_CLASSES = frozenset({"ActieForm", "RedenForm", "Stap"})
# Django looks for the first three by name; a room has one case, and its statuses are ``Status`` of that room.
SAME_IN_EVERY_ROOM = frozenset({"Meta", "Command", "Config", "Status"})


def get_rooms() -> list[Path]:
    """The folders of our own rooms, the kern among them."""
    folders = [ROOT / app.replace(".", "/") for app in settings.INSTALLED_APPS]
    return [
        folder for folder in folders if folder.is_dir() and not folder.relative_to(ROOT).as_posix().startswith(LATER)
    ]


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
                    if isinstance(node, ast.ClassDef) and node.name not in SAME_IN_EVERY_ROOM | LATER_CLASSES:
                        found[node.name].append(path.relative_to(ROOT).as_posix())

    assert {name: places for name, places in found.items() if len(places) > 1} == {}
