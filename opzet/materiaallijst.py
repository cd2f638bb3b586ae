"""What Verband is made of, as CycloneDX (SBOM): `.venv/bin/python -m opzet.materiaallijst [--controleer]`.

Made from the locks alone, so that it is the same on every machine and at every moment. The hashes of the Python packages
stand in the locks, several per package; here are the hashes of the locks themselves.
"""

import base64
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from uuid import NAMESPACE_OID, uuid5

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from opzet.plaats import ROOT

TARGET = ROOT / "sbom.cdx.json"
FRONT_END = "package-lock.json"
# What runs in a server, what ./start brings along, and what only the tests need; the first that has it counts.
LOCKS = {
    "requirements.txt": ComponentScope.REQUIRED,
    "requirements-lokaal.txt": ComponentScope.OPTIONAL,
    "requirements-dev.txt": ComponentScope.EXCLUDED,
}
_PACKAGE = re.compile(r"^([A-Za-z0-9][\w.-]*)==(\S+)")
_VIA = re.compile(r"^ +# (?: *via )? *((?:-r )?[A-Za-z0-9][\w.\[\],-]*)$")


@dataclass
class Package:
    """One locked package, and the names of what needs it."""

    name: str
    version: str
    scope: ComponentScope
    wanted_by: set[str] = field(default_factory=set)


def read_lock(name: str, scope: ComponentScope) -> Iterator[Package]:
    """Every package of a lock as uv writes it."""
    package = None
    for line in (ROOT / name).read_text().splitlines():
        if found := _PACKAGE.match(line):
            if package:
                yield package
            package = Package(found[1], found[2], scope)
        elif package and (found := _VIA.match(line)):
            package.wanted_by.add(found[1])
    if package:
        yield package


def read_packages() -> list[Package]:
    """Every Python package once, by name and version."""
    found: dict[tuple[str, str], Package] = {}
    for name, scope in LOCKS.items():
        for package in read_lock(name, scope):
            known = found.setdefault((package.name, package.version), package)
            known.wanted_by |= package.wanted_by
    return [found[key] for key in sorted(found)]


def read_front_end() -> Iterator[Component]:
    """Every front-end package, with the hash its lock has."""
    packages = json.loads((ROOT / FRONT_END).read_text())["packages"]
    for path, package in sorted(packages.items()):
        name = path.rpartition("node_modules/")[2]
        if not name:
            continue
        group, _, short = name.rpartition("/")
        algorithm, _, value = package["integrity"].partition("-")
        purl = PackageURL("npm", group or None, short, package["version"])
        yield Component(
            name=short, group=group or None, version=package["version"], purl=purl, bom_ref=purl.to_string(),
            scope=ComponentScope.REQUIRED,
            hashes=[HashType(alg=HashAlgorithm(algorithm.upper().replace("SHA", "SHA-")), content=base64.b64decode(value).hex())],
        )  # fmt: skip


def make_bom() -> Bom:
    """The list, with which package needs which."""
    main = Component(name="verband", type=ComponentType.APPLICATION, bom_ref="verband")
    packages = read_packages()
    components: dict[str, list[Component]] = defaultdict(list)
    for each in packages:
        purl = PackageURL("pypi", name=each.name, version=each.version)
        components[each.name].append(
            Component(name=each.name, version=each.version, purl=purl, bom_ref=purl.to_string(), scope=each.scope)
        )
    front_end = list(read_front_end())
    bom = Bom(components=[*(one for many in components.values() for one in many), *front_end])
    bom.metadata.component = main
    for name in [*LOCKS, FRONT_END]:
        bom.metadata.properties.add(Property(name=f"verband:sha256:{name}", value=get_hash(name)))
    bom.register_dependency(main, front_end)
    for each in packages:
        own = components[each.name]
        parents = [one for name in sorted(each.wanted_by) for one in components.get(name.partition("[")[0], ())]
        for parent in [*parents, *([main] if any(name.startswith("-r ") for name in each.wanted_by) else [])]:
            bom.register_dependency(parent, own)
    return bom


def get_hash(name: str) -> str:
    """SHA-256 of a lock."""
    return sha256((ROOT / name).read_bytes()).hexdigest()


def render() -> str:
    """The list as JSON; its number follows from the locks, and it bears no moment."""
    bom = make_bom()
    bom.serial_number = uuid5(NAMESPACE_OID, "".join(get_hash(name) for name in [*LOCKS, FRONT_END]))
    data = json.loads(JsonV1Dot6(bom).output_as_string())
    del data["metadata"]["timestamp"]
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def main(args: list[str]) -> int:
    """Write the list, or with --controleer tell whether the one that is there belongs to the locks."""
    text = render()
    if "--controleer" not in args:
        TARGET.write_text(text)
        return 0
    if TARGET.exists() and TARGET.read_text() == text:
        return 0
    print(f"{TARGET.name} hoort niet bij de lockbestanden. Vernieuw het: .venv/bin/python -m opzet.materiaallijst")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
