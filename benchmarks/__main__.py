"""What can be measured: every other file of this folder, with the first line of what it says."""

import ast
from pathlib import Path


def main() -> None:
    for path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
        said = ast.get_docstring(ast.parse(path.read_text())) or ""
        print(f"{path.stem:<18}{said.partition(chr(10))[0]}")


if __name__ == "__main__":
    main()
