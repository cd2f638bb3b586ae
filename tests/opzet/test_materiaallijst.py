"""The list of what Verband is made of: it follows from the locks, holds all of them, and is valid CycloneDX."""

import json
import re
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from opzet import materiaallijst
from opzet.pakketten import LOCKS
from opzet.plaats import ROOT


def read() -> dict[str, Any]:
    return json.loads((ROOT / "sbom.cdx.json").read_text())


def test_list_in_the_project_belongs_to_the_locks() -> None:
    assert (ROOT / "sbom.cdx.json").read_text() == materiaallijst.render()


def test_list_is_the_same_every_time() -> None:
    assert materiaallijst.render() == materiaallijst.render()


def test_list_is_valid_by_the_schema_of_its_version() -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str((ROOT / "sbom.cdx.json").read_text()) is None


def test_every_locked_package_is_in_it_once() -> None:
    locked = {
        f"pkg:pypi/{name}@{version}"
        for lock in LOCKS.values()
        for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", (ROOT / lock).read_text(), re.MULTILINE)
    }
    front_end = [path for path in json.loads((ROOT / "package-lock.json").read_text())["packages"] if path]
    purls = [each["purl"] for each in read()["components"]]

    assert sorted(each for each in purls if each.startswith("pkg:pypi/")) == sorted(locked)
    assert sum(each.startswith("pkg:npm/") for each in purls) == len(front_end)
    assert len(purls) == len(set(purls))


def test_what_only_the_tests_need_is_told_apart() -> None:
    scopes = {each["name"]: each["scope"] for each in read()["components"]}

    assert {name: scopes[name] for name in ("django", "uv", "pytest")} == {
        "django": "required", "uv": "optional", "pytest": "excluded",
    }  # fmt: skip


def test_who_needs_what_is_in_it() -> None:
    needs = {each["ref"]: each.get("dependsOn", []) for each in read()["dependencies"]}
    name = {ref.split("@")[0]: ref for ref in needs if ref.startswith("pkg:pypi/")}

    assert name["pkg:pypi/django"] in needs["verband"]
    assert name["pkg:pypi/sqlparse"] in needs[name["pkg:pypi/django"]]
    assert name["pkg:pypi/sqlparse"] not in needs["verband"]


def test_list_names_no_address_but_that_of_its_own_schema() -> None:
    assert re.findall(r"\w+://[^\"]*", (ROOT / "sbom.cdx.json").read_text()) == [
        "http://cyclonedx.org/schema/bom-1.6.schema.json"
    ]


def test_list_that_fell_behind_is_named_with_the_way_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(materiaallijst, "TARGET", tmp_path / "sbom.cdx.json")

    assert materiaallijst.main(["--controleer"]) == 1
    assert "python -m opzet.materiaallijst" in capsys.readouterr().out
    assert materiaallijst.main([]) == 0
    assert materiaallijst.main(["--controleer"]) == 0
