"""Input that is no program: a diagnostic, exit code 1, nothing written, on the real stages."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from go2mp.cli import cli

MAIN = "package main\n\n"
EMPTY_MAIN = "func main() {}\n"


def deep(opening: str, closing: str, depth: int = 10_000) -> str:
    return f"{MAIN}var x = {opening * depth}1{closing * depth}\n\n{EMPTY_MAIN}"


# name -> (the file's content, what the diagnostics say)
TEXTS: dict[str, tuple[str | bytes, str]] = {
    "syntax error": (f"{MAIN}func main() {{\n\tx := := 1\n}}\n", ":4:"),
    "unclosed": (f"{MAIN}func main() {{\n", "error"),
    "no Go at all": ("print('hello')\n", "error"),
    "type error": (f'{MAIN}func main() {{\n\tvar x int = "a"\n\t_ = x\n}}\n', ":4:"),
    "undefined": (f"{MAIN}func main() {{\n\tx()\n}}\n", "undefined: x"),
    "unsafe": (
        f'{MAIN}import "unsafe"\n\nvar p unsafe.Pointer\n\n{EMPTY_MAIN}',
        "unsafe",
    ),
    "cgo": (f'{MAIN}import "C"\n\n{EMPTY_MAIN}', "C"),
    "unknown package": (
        f'{MAIN}import "example.com/x"\n\nfunc main() {{ x.F() }}\n',
        "example.com/x",
    ),
    "not UTF-8": (b"package main\n\n// caf\xe9\nfunc main() {}\n", "not valid UTF-8"),
    "empty": ("", "the file is empty"),
    "blank": ("\n \n", "the file is empty"),
    "100,000 lines": (MAIN + "// x\n" * 100_000 + EMPTY_MAIN, "lines"),
    "deep parentheses": (deep("(", ")"), "too deep"),
    "deep calls": (deep("f(", ")"), "too deep"),
    "deep unary": (deep("-(", ")"), "too deep"),
    "deep blocks": (
        f"{MAIN}func main() {{\n" + "{\n" * 10_000 + "}\n" * 10_000 + "}\n",
        "too deep",
    ),
    "deep functions": (deep("func() int { return ", "}()"), "too deep"),
    "deep types": (f"{MAIN}var x {'[]' * 10_000}int\n\n{EMPTY_MAIN}", "too deep"),
    "unclosed parentheses": (f"{MAIN}var x = {'(' * 10_000}\n", "error"),
    "long operator chain": (
        f"{MAIN}var x = 1{' + y' * 20_000}\n\n{EMPTY_MAIN}",
        "error",
    ),
}


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GO2MP_DEBUG", raising=False)


def translate(*args: str) -> Result:
    Path("out.py").write_text("old")
    before = sorted(os.listdir())
    result = CliRunner().invoke(cli, ["translate", *args, "-o", "out.py"])
    assert "Traceback" not in result.output
    assert result.exit_code == 1, result.output
    assert result.stdout == ""
    assert Path("out.py").read_text() == "old"
    assert sorted(os.listdir()) == before
    return result


@pytest.mark.parametrize("name", TEXTS)
def test_bad_text(name: str) -> None:
    text, said = TEXTS[name]
    Path("main.go").write_bytes(text.encode() if isinstance(text, str) else text)
    result = translate("main.go")
    assert said in result.stderr
    assert "internal error" not in result.stderr
    assert len(result.stderr) < 40_000


def test_missing_file() -> None:
    assert "there is no such file" in translate("nowhere.go").stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_unreadable_file() -> None:
    Path("main.go").write_text(MAIN)
    Path("main.go").chmod(0)
    assert "cannot be read: Permission denied" in translate("main.go").stderr


def test_reading_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("main.go").write_text(MAIN)

    def no_open(*args: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", no_open)
        patched.setattr(Path, "write_text", lambda self, text: None)
        patched.setattr(Path, "read_text", lambda self: "old")
        assert "cannot be read: Permission denied" in translate("main.go").stderr


def test_name_with_a_null() -> None:
    result = CliRunner().invoke(cli, ["translate", "a\0b.go"])
    assert result.exit_code == 1 and "Traceback" not in result.output


def test_folder_without_go() -> None:
    Path("docs").mkdir()
    Path("docs/readme.txt").write_text("nothing")
    assert "no Go program" in translate("docs").stderr


def test_folder_with_a_library_only() -> None:
    Path("lib").mkdir()
    Path("lib/lib.go").write_text("package lib\n")
    assert "no Go program" in translate("lib").stderr


def test_folder_with_several_files() -> None:
    Path("app").mkdir()
    for name in ("a.go", "b.go"):
        Path("app", name).write_text(MAIN)
    result = translate("app")
    assert "2 files" in result.stderr and "a.go, b.go" in result.stderr


def test_endless_device() -> None:
    assert "is no program" in translate("/dev/zero").stderr


@pytest.mark.parametrize("paths", [["nowhere"], ["docs"]])
def test_verify_of_nothing(paths: list[str]) -> None:
    Path("docs").mkdir()
    result = CliRunner().invoke(cli, ["verify", *paths])
    assert result.exit_code == 1 and "Traceback" not in result.output
    assert "no such file" in result.stderr or "no Go program" in result.stderr
