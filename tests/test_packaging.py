"""The wheel alone: installed in an empty environment, outside the checkout, it translates."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "corpus" / "guide" / "worker_pool" / "main.go"


def clean() -> dict[str, str]:
    """An environment in which nothing points at the checkout."""
    hidden = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    return {name: value for name, value in os.environ.items() if name not in hidden}


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=clean(),
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps")
    run(*pip, "--wheel-dir", folder, ROOT, cwd=folder)
    [built] = folder.glob("go2mp-*.whl")
    return built


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command `go2mp` of the wheel, in an environment of its own."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", wheel, cwd=folder)
    return folder / "bin" / "go2mp"


@pytest.mark.slow
def test_wheel_has_everything_it_reads(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for template in (ROOT / "templates").rglob("*.j2"):
        assert f"go2mp/{template.relative_to(ROOT).as_posix()}" in names
    for data in (ROOT / "src" / "go2mp").rglob("*"):
        ours = not any(p.startswith((".", "__pycache__")) for p in data.parts)
        if data.is_file() and ours:
            assert data.relative_to(ROOT / "src").as_posix() in names
    assert any(name.endswith("/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests", "corpus"))]


@pytest.mark.slow
def test_wheel_translates_alone(command: Path, tmp_path: Path) -> None:
    source = tmp_path / "main.go"
    source.write_bytes(PROGRAM.read_bytes())
    committed = PROGRAM.with_name("main.py").read_text()
    assert run(command, "translate", source, cwd=tmp_path) == committed
    run(command, "rules", cwd=tmp_path)


@pytest.mark.slow
def test_wheel_runs_alone(command: Path, tmp_path: Path) -> None:
    source = tmp_path / "main.go"
    source.write_bytes(PROGRAM.read_bytes())
    python = PROGRAM.with_name("main.py")
    expected = run(sys.executable, python, cwd=tmp_path)
    shown = run(command, "run", source, cwd=tmp_path)
    assert sorted(shown.splitlines()) == sorted(expected.splitlines())
