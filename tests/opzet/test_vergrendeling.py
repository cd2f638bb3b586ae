"""The locks name no address, and the tools look at the same rooms as Django."""

import json
import tomllib

import pytest
from django.conf import settings

from opzet.pakketten import FRONT_END, LOCKS
from opzet.plaats import ROOT
from opzet.vergrendelen import strip_addresses


@pytest.mark.parametrize("name", [*LOCKS.values(), "package-lock.json"])
def test_lock_holds_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text()
    assert "sha256:" in text or "sha512-" in text
    assert "://" not in text


def test_strip_addresses_keeps_the_hash() -> None:
    package = {"version": "1", "resolved": "ergens/y.tgz", "integrity": "sha512-z", "funding": {"url": "elders"}}
    lock = json.loads(strip_addresses(json.dumps({"packages": {"node_modules/y": package}})))
    assert lock["packages"]["node_modules/y"] == {"version": "1", "integrity": "sha512-z"}


def test_front_end_files_come_from_locked_packages() -> None:
    locked = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    for source in FRONT_END.values():
        assert "node_modules/" + "/".join(source.split("/")[:2]) in locked


def test_layers_are_the_rooms_of_django() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]
    layers = config["importlinter"]["contracts"][0]["layers"]
    layers = [room.strip() for layer in layers for room in layer.split("|")]
    assert list(reversed(layers))[: len(settings.ROOMS)] == settings.ROOMS
    assert {room.split(".")[0] for room in settings.ROOMS} == set(config["importlinter"]["root_packages"])
