"""Where go2mp keeps what it may keep, and that only this user can write there."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from go2mp import cache


@pytest.fixture
def no_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """No writable home, and a temporary folder of the test's own."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("GO2MP_CACHE_DIR", str(tmp_path / "file" / "below"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    cache._private_temporary.cache_clear()
    yield tmp_path
    cache._private_temporary.cache_clear()


def test_named_folder_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GO2MP_CACHE_DIR", str(tmp_path / "a" / "b"))
    assert cache.cache_directory() == tmp_path / "a" / "b"
    assert (tmp_path / "a" / "b").is_dir()


def test_without_a_home_it_is_private(no_home: Path) -> None:
    path = cache.cache_directory()
    assert path.parent == no_home and path.stat().st_mode & 0o777 == 0o700
    assert cache.cache_directory() == path


@pytest.mark.parametrize("trap", ["writable", "link"])
def test_a_folder_that_others_control_is_not_taken(no_home: Path, trap: str) -> None:
    expected = cache.cache_directory()
    expected.rmdir()
    cache._private_temporary.cache_clear()
    if trap == "link":
        (no_home / "elsewhere").mkdir()
        expected.symlink_to(no_home / "elsewhere")
    else:
        expected.mkdir()
        expected.chmod(0o777)
    assert cache.cache_directory() != expected


def test_values_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GO2MP_CACHE_DIR", str(tmp_path))
    key = cache.content_key("a", b"b")
    assert key != cache.content_key("ab", b"")
    assert cache.load("kind", key) is None
    cache.store("kind", key, {"x": [1]})
    assert cache.load("kind", key) == {"x": [1]}
    (tmp_path / "kind" / f"{key}.json").write_text("{")
    assert cache.load("kind", key) is None


def test_memoised_makes_once_for_a_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GO2MP_CACHE_DIR", str(tmp_path))
    assert cache.memoised("kind", "name", "1", lambda: ["made"]) == ["made"]
    assert cache.memoised("kind", "name", "1", lambda: ["again"]) == ["made"]
    assert cache.memoised("kind", "name", "2", lambda: ["again"]) == ["again"]
    (tmp_path / "kind" / "name.pickle").write_bytes(b"\x80\x05garbage")
    assert cache.memoised("kind", "name", "2", lambda: ["anew"]) == ["anew"]
    assert [path.name for path in (tmp_path / "kind").iterdir()] == ["name.pickle"]


def test_memoised_does_without_a_folder(no_home: Path) -> None:
    (no_home / "kind").write_text("in the way")
    folder = cache.cache_directory()
    (folder / "kind").write_text("in the way")
    assert cache.memoised("kind", "name", "1", lambda: 1) == 1


def test_code_key_follows_the_code(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("a = 1\n")
    before = cache.code_key(tmp_path)
    assert cache.code_key(tmp_path) == before
    (tmp_path / "a.py").write_text("a = 10\n")
    assert cache.code_key(tmp_path) != before
