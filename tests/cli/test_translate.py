"""`go2mp translate`: what it writes and where, what it leaves alone, its exit codes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from go2mp.cli import cli
from support import stubs

GOOD = stubs.program('print("héllo")\n')
PYTHON = 'print("héllo")\n'
NOTED = stubs.program("print(1)\n", "note: a thread, since memory is shared")
REFUSED = stubs.program("print(1)\n", "refuse: no first", "refuse: no second")


@pytest.fixture(autouse=True)
def stubbed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stubs.install(monkeypatch)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GO2MP_DEBUG", raising=False)


def invoke(*args: str, stdin: bytes | None = None) -> Result:
    result = CliRunner().invoke(cli, args, input=stdin)
    assert "Traceback" not in result.output
    return result


def test_to_standard_output() -> None:
    Path("main.go").write_bytes(GOOD)
    result = invoke("translate", "main.go")
    assert (result.exit_code, result.stdout) == (0, PYTHON)
    assert result.stderr == ""


def test_from_standard_input() -> None:
    result = invoke("translate", "-", stdin=GOOD)
    assert (result.exit_code, result.stdout) == (0, PYTHON)


def test_into_a_file() -> None:
    Path("main.go").write_bytes(GOOD)
    result = invoke("translate", "main.go", "-o", "out.py")
    assert (result.exit_code, result.stdout) == (0, "")
    assert Path("out.py").read_text(encoding="utf-8") == PYTHON
    assert Path("out.py").stat().st_mode & 0o777 == 0o666 & ~_umask()
    assert sorted(os.listdir()) == ["main.go", "out.py"]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_output_dash_is_standard_output() -> None:
    result = invoke("translate", "-", "-o", "-", stdin=GOOD)
    assert result.stdout == PYTHON and not Path("-").exists()


def test_a_folder_stands_for_its_program() -> None:
    Path("app").mkdir()
    Path("app/server.go").write_bytes(GOOD)
    assert invoke("translate", "app").stdout == PYTHON


def test_notes_are_shown_and_do_no_harm() -> None:
    result = invoke("translate", "-", stdin=NOTED)
    assert (result.exit_code, result.stdout) == (0, "print(1)\n")
    assert "note[stub-note]" in result.stderr and "memory is shared" in result.stderr


def test_refusal_shows_all_and_writes_nothing() -> None:
    Path("main.go").write_bytes(REFUSED)
    result = invoke("translate", "main.go", "-o", "out.py")
    assert result.exit_code == 1
    assert "no first" in result.stderr and "no second" in result.stderr
    assert "main.go:3:12:" in result.stderr and "^~~" in result.stderr
    assert result.stderr.endswith("main.go: 2 errors\n")
    assert result.stdout == "" and not Path("out.py").exists()


def test_an_older_output_survives_refusal() -> None:
    Path("main.go").write_bytes(REFUSED)
    Path("out.py").write_text("old")
    assert invoke("translate", "main.go", "-o", "out.py").exit_code == 1
    assert Path("out.py").read_text() == "old"


def test_long_lists_are_cut() -> None:
    source = stubs.program("", *[f"refuse: number {n}." for n in range(200)])
    result = invoke("translate", "-", stdin=source)
    assert "number 49." in result.stderr and "number 50." not in result.stderr
    assert "and 150 more" in result.stderr and "200 errors" in result.stderr


def test_permissions_and_links_stay() -> None:
    Path("real.py").write_text("old")
    Path("real.py").chmod(0o750)
    Path("link.py").symlink_to("real.py")
    assert invoke("translate", "-", "-o", "link.py", stdin=GOOD).exit_code == 0
    assert Path("link.py").is_symlink()
    assert Path("real.py").read_text(encoding="utf-8") == PYTHON
    assert Path("real.py").stat().st_mode & 0o777 == 0o750


def test_a_device_is_written_to() -> None:
    assert invoke("translate", "-", "-o", os.devnull, stdin=GOOD).exit_code == 0
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("output", ["main.go", "./main.go", "link.go", "hard.go"])
def test_the_go_file_is_not_overwritten(output: str) -> None:
    Path("main.go").write_bytes(GOOD)
    Path("link.go").symlink_to("main.go")
    os.link("main.go", "hard.go")
    result = invoke("translate", "main.go", "-o", output)
    assert result.exit_code == 1 and "is the Go file itself" in result.stderr
    assert Path("main.go").read_bytes() == GOOD


@pytest.mark.parametrize(
    ("output", "reason"), [("folder", "is a folder"), ("none/out.py", "No such file")]
)
def test_output_that_cannot_be(output: str, reason: str) -> None:
    Path("folder").mkdir()
    result = invoke("translate", "-", "-o", output, stdin=GOOD)
    assert result.exit_code == 1 and reason in result.stderr


@pytest.mark.parametrize("kept", [b"", b"old"])
def test_a_failed_write_leaves_nothing(
    kept: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kept:
        Path("out.py").write_bytes(kept)

    def no_replace(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", no_replace)
    result = invoke("translate", "-", "-o", "out.py", stdin=GOOD)
    assert result.exit_code == 1 and "No space left" in result.stderr
    assert os.listdir() == (["out.py"] if kept else [])
    assert not kept or Path("out.py").read_bytes() == kept


# --- --check ---------------------------------------------------------------------------


def test_check_says_nothing_of_a_good_file() -> None:
    result = invoke("translate", "--check", "-", stdin=GOOD)
    assert (result.exit_code, result.output) == (0, "")


def test_check_fails_with_diagnostics() -> None:
    result = invoke("translate", "--check", "-", stdin=REFUSED)
    assert result.exit_code == 1 and result.stdout == ""
    assert "2 errors" in result.stderr


# --- usage -----------------------------------------------------------------------------

USAGE = [
    ("translate",),
    ("translate", "a.go", "b.go"),
    ("translate", "--goroutines", "fibres", "a.go"),
    ("translate", "--check", "-o", "x", "a.go"),
    ("translate", "--no-such-option", "a.go"),
    ("verify",),
    ("verify", "--runs", "0", "a.go"),
    ("verify", "--runs", "many", "a.go"),
    ("verify", "--timeout", "0", "a.go"),
    ("verify", "--show", "--json", "a.go"),
    ("run",),
    ("nonsense",),
]


@pytest.mark.parametrize("args", USAGE, ids=" ".join)
def test_usage_errors_are_2(args: tuple[str, ...]) -> None:
    assert invoke(*args).exit_code == 2


@pytest.mark.parametrize("command", ["translate", "run", "verify", "rules"])
def test_help_has_examples(command: str) -> None:
    result = invoke(command, "--help")
    assert result.exit_code == 0
    assert f"  go2mp {command}" in result.output.split("Examples:")[1]


def test_version() -> None:
    from go2mp import __version__

    assert invoke("--version").output == f"go2mp, version {__version__}\n"
