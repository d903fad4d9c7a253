"""The programs with their helpers inlined, as the translator does it: one file, alone."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from go2mp.python.inline import helpers

HERE = Path(__file__).parent
PROGRAMS = [("contexts", "fork"), ("locks", "fork"), ("select_meet", "spawn")]


def inlined(program: Path) -> str:
    """The program's text with the definitions instead of the imports from the runtime."""
    source = program.read_text()
    tree = ast.parse(source)
    imports = [
        node
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("go2mp.runtime")
    ]
    block = helpers({alias.name for node in imports for alias in node.names})
    lines = source.splitlines()
    for node in imports:
        for number in range(node.lineno, node.end_lineno + 1):
            lines[number - 1] = ""
    heads = [
        (
            f"from {item.module} import {item.name}"
            if item.name
            else f"import {item.module}"
        )
        for item in block.imports
    ]
    return "\n".join([*heads, block.text, *lines])


@pytest.mark.parametrize(("name", "method"), PROGRAMS)
def test_inlined(name: str, method: str, tmp_path: Path) -> None:
    source = HERE / "programs" / f"{name}.py"
    program = tmp_path / "main.py"
    start = f"multiprocessing.set_start_method({method!r})\n    run_program(main)"
    text = inlined(source).replace("run_program(main)", start)
    program.write_text("import multiprocessing\n" + text)
    done = subprocess.run(
        [sys.executable, str(program)],
        capture_output=True,
        text=True,
        timeout=60,
        env={},  # without this package
    )
    wanted = [
        line.removeprefix("# out: ")
        for line in source.read_text().splitlines()
        if line.startswith("# out: ")
    ]
    assert done.stdout.splitlines() == wanted, done.stderr
