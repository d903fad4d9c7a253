"""A folder of go2mp's own in the user's cache: the results of Go runs, Go's build cache,
and what each start would otherwise work out again (parsed declarations, helpers, templates).

GO2MP_CACHE_DIR in the environment names another place. Whatever is in it can be deleted.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import pickle
import stat
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

T = TypeVar("T")


def cache_directory() -> Path:
    """The folder, made when it does not exist; a temporary one when the home is not writable."""
    path = _preferred()
    with contextlib.suppress(OSError):
        path.mkdir(parents=True, exist_ok=True)
        if os.access(path, os.W_OK):
            return path
    return _private_temporary()


@cache
def _private_temporary() -> Path:
    """A folder of this user alone: programs are run from here, and /tmp is everybody's. One that
    somebody else has made, or may write to, is not taken."""
    path = Path(tempfile.gettempdir(), f"go2mp-{os.getuid()}")
    with contextlib.suppress(OSError):
        path.mkdir(mode=0o700, exist_ok=True)
        found = path.lstat()
        if (
            stat.S_ISDIR(found.st_mode)
            and found.st_uid == os.getuid()
            and not found.st_mode & 0o022
        ):
            return path
    return Path(tempfile.mkdtemp(prefix="go2mp-"))


def _preferred() -> Path:
    if named := os.environ.get("GO2MP_CACHE_DIR"):
        return Path(named)
    if xdg := os.environ.get("XDG_CACHE_HOME"):
        return Path(xdg, "go2mp")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "go2mp"
    return Path.home() / ".cache" / "go2mp"


def content_key(*parts: bytes | str) -> str:
    """A name for what depends on exactly these parts."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()[:40]


def memoised(kind: str, name: str, key: str, make: Callable[[], T]) -> T:
    """What `make` gave for `key` in an earlier process, else what it gives now.

    The last value of each `name` is kept, pickled: what can write to the folder can run programs
    as this user anyway. A file that cannot be read, or is of another key, is made anew.
    """
    path = cache_directory() / kind / f"{name}.pickle"
    with contextlib.suppress(Exception):
        found_key, found = pickle.loads(path.read_bytes())
        if found_key == key:
            return cast(T, found)
    value = make()
    with contextlib.suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        _replace(path, pickle.dumps((key, value), pickle.HIGHEST_PROTOCOL))
    return value


def code_key(package: Path) -> str:
    """What changes when the code of a package does (or Python): for keys of what it made."""
    stats = [(path.name, path.stat()) for path in sorted(package.glob("*.py"))]
    return f"{sys.version} {[(name, s.st_size, s.st_mtime_ns) for name, s in stats]}"


def _replace(path: Path, content: bytes) -> None:
    """Writes a file whole: another process sees the old one or the new one."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(content)
    os.replace(file.name, path)


def load(kind: str, key: str) -> Any:
    """What `store` put there; None when there is nothing that can be read."""
    with contextlib.suppress(OSError, ValueError):
        return json.loads((cache_directory() / kind / f"{key}.json").read_bytes())
    return None


def store(kind: str, key: str, value: Any) -> None:
    """Keeps a value that `json` can write. A cache that cannot be written is no error."""
    with contextlib.suppress(OSError):
        folder = cache_directory() / kind
        folder.mkdir(exist_ok=True)
        _replace(folder / f"{key}.json", json.dumps(value).encode())
