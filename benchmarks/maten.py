"""The size of the house: lines per function and file, and how many public functions say what they do.

Static: it reads the tracked files and needs no running Verband (``python -m benchmarks.maten``).
"""

import ast
import subprocess
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
OUTSIDE = ("tests/", "benchmarks/")


def list_files() -> list[Path]:
    """Return the files of the application itself: no tests, benchmarks or migrations."""
    names = subprocess.run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    kept = [name for name in names.split() if not name.startswith(OUTSIDE) and "/migrations/" not in name]
    return [ROOT / name for name in kept if (ROOT / name).exists()]


def get_share(numbers: list[int], share: float) -> int:
    """Return the value below which this share of the numbers lies (0.9: the ninth tenth)."""
    return sorted(numbers)[min(int(len(numbers) * share), len(numbers) - 1)]


def find_functions(tree: ast.AST) -> list[tuple[ast.FunctionDef | ast.AsyncFunctionDef, bool]]:
    """Return every function, with whether it is public: not inside another one, and without an underscore."""
    found: list[tuple[ast.FunctionDef | ast.AsyncFunctionDef, bool]] = []

    def walk(node: ast.AST, public: bool) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                found.append((child, public and not child.name.startswith("_")))
                walk(child, False)
            elif isinstance(child, ast.ClassDef):
                walk(child, public and not child.name.startswith("_"))
            else:
                walk(child, public)

    walk(tree, True)
    return found


def main() -> None:
    """Print the figures."""
    lines, functions, public, missing = [], [], 0, []
    for path in list_files():
        text = path.read_text()
        lines.append(len(text.splitlines()))
        for node, is_public in find_functions(ast.parse(text)):
            functions.append((node.end_lineno or node.lineno) - node.lineno + 1)
            public += is_public
            if is_public and not ast.get_docstring(node):
                missing.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
    files = [number for number in lines if number]
    shares = [get_share(functions, share) for share in (0.9, 0.99)]
    print(f"functions: {len(functions)}, median {median(functions):.0f}, p90 {shares[0]}, p99 {shares[1]},", end=" ")
    print(f"max {max(functions)} lines")
    print(f"files: {len(files)}, median {median(files):.0f}, p90 {get_share(files, 0.9)}, max {max(files)} lines")
    print(f"public functions with a docstring: {1 - len(missing) / public:.0%} of {public}")
    print("\n".join(missing))


if __name__ == "__main__":
    main()
