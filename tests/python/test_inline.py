"""The inliner: each helper alone gives a clean, working file."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import black
import pytest

from go2mp.python import inline

ALL = sorted(inline.known())
MODULES = sorted(p for p in inline.RUNTIME.glob("*.py") if p.stem != "__init__")


def as_file(names: list[str], options: frozenset[str] = inline.OPTIONS) -> str:
    """A file that holds the helpers and mentions each, with its imports in isort's order."""
    block = inline.helpers(names, options=options)
    plain = [f"import {i.module}" for i in block.imports if not i.name]
    by_module: dict[str, list[str]] = {}
    for item in block.imports:
        if item.name:
            name = item.name + (f" as {item.asname}" if item.asname else "")
            by_module.setdefault(item.module, []).append(name)
    named = [f"from {m} import {', '.join(n)}" for m, n in sorted(by_module.items())]
    imports = black.format_str("\n".join(plain + named), mode=black.Mode())
    gap = "\n\n" if block.text.startswith(("def", "class", "@")) else "\n"
    return f"{imports}{gap}{block.text}" if imports.strip() else block.text


def test_names_are_unique_and_found() -> None:
    seen: dict[str, str] = {}
    for path in MODULES:
        for node in ast.parse(path.read_text()).body:
            for name in inline._defined_names(node):
                assert name not in seen, f"{name} in {path.stem} and {seen[name]}"
                seen[name] = path.stem
                assert inline.module_of(name) == path.stem
    assert set(seen) == inline.known()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_modules_hold_nothing_but_definitions(path: Path) -> None:
    """What is neither a definition nor an import would be missing from the output."""
    body = ast.parse(path.read_text()).body
    assert ast.get_docstring(ast.Module(body, [])), "a module says what it is for"
    for node in body[1:]:
        assert isinstance(node, ast.Import | ast.ImportFrom) or inline._defined_names(
            node
        )
        assert not (isinstance(node, ast.ImportFrom) and node.module == "__future__")


@pytest.mark.parametrize("part", range(8))
def test_helpers_run_alone(part: int) -> None:
    """Every name that a definition needs comes with it, above where it is needed."""
    for name in ALL[part::8]:
        block = inline.helpers([name])
        exec(compile(as_file([name]), name, "exec"), {"__name__": "helper"})
        assert name in block.names
        assert "go2mp" not in block.text, name


def test_definitions_have_a_docstring() -> None:
    for node in ast.parse(inline.helpers(ALL).text).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            doc = ast.get_docstring(node)
            assert doc and "\n" not in doc.strip().split("\n\n")[0], node.name


@pytest.fixture(scope="module")
def inlined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one file for each helper."""
    folder = tmp_path_factory.mktemp("inlined")
    for name in ALL:
        whole, least = as_file([name]), as_file([name], frozenset())
        (folder / f"only_{name}.py").write_text(whole)
        if least != whole:
            (folder / f"least_{name}.py").write_text(least)
    return folder


def run(*command: str, folder: Path) -> None:
    environment = os.environ | {"PYTHONPATH": ""}
    result = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stdout[-4000:] + result.stderr[-4000:]


def test_inlined_helpers_are_lint_free(inlined: Path) -> None:
    rules = "E,F,W,I,B,UP"
    arguments = ["--isolated", "--target-version=py310", "--line-length=100"]
    run(
        "ruff",
        "check",
        "--no-cache",
        *arguments,
        f"--select={rules}",
        ".",
        folder=inlined,
    )


def test_definitions_are_no_wider_than_black_makes_them() -> None:
    """As they stand in the output; modules of this repository may have wider comments."""
    text = inline.helpers(ALL).text
    assert not [line for line in text.splitlines() if len(line) > 88]


@pytest.mark.parametrize("module", [path.stem for path in MODULES])
def test_helpers_of_a_module_are_black(module: str) -> None:
    names = [name for name in ALL if inline.module_of(name) == module]
    source = as_file(names)
    assert black.format_str(source, mode=black.Mode()) == source


@pytest.mark.slow
def test_inlined_helpers_are_typed(inlined: Path) -> None:
    run("mypy", "--no-incremental", "--python-version=3.10", ".", folder=inlined)


def test_thread_flavour_takes_locks_from_threading() -> None:
    item = inline._for_threads(inline.Import("multiprocessing", "Lock"))
    assert item == inline.Import("threading", "Lock")


def test_options_leave_out_what_a_program_does_not_use() -> None:
    least = inline.helpers(["text_of"], options=frozenset())
    assert least.names == {"text_of"}
    with_maps = inline.helpers(["text_of"], options=frozenset({"maps"}))
    assert with_maps.names == {"text_of", "map_text"}
    assert not inline._MARK.search(inline.helpers(ALL).text)
    marks = {
        mark for path in MODULES for mark in inline._MARK.findall(path.read_text())
    }
    assert marks == inline.OPTIONS


def test_local_names_need_no_helper() -> None:
    assert inline.helpers(["WrappedError"]).names == {"WrappedError"}


def test_options_are_found_in_the_program() -> None:
    assert inline.options_for("func main() { x := 1.5 }", ["show"]) == frozenset()
    assert inline.options_for("var m map[string]float32", []) == {"float32"}
    assert inline.options_for("d := time.Duration(2)", ["Box"]) == {"boxes", "times"}
