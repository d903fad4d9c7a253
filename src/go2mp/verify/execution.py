"""Runs one program within limits: time, output, and no process left behind.

Each program gets a session of its own, so that everything it starts can be found and ended with
it. `stop_all` ends what is running now: for Ctrl-C, from any thread. The Go side, the Python side
and the Go compiler are run alike; see `comparison` for what is made of an `Outcome`.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

OUTPUT_LIMIT = 16 * 1024 * 1024
"""Bytes of standard output (and of standard error) that a program may write."""

GRACE_SECONDS = 2.0
"""How long after its end a program's helpers (the resource tracker, the fork server) may live."""

_POLL_SECONDS = 0.02
_TERMINATE_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended. `code` is negative when a signal ended it, as in `subprocess`.

    `leaked` has the command lines of processes that outlived the program, and what Python's
    resource tracker had to clean up after it.
    """

    stdout: bytes
    stderr: bytes
    code: int
    seconds: float
    timed_out: bool = False
    too_much_output: bool = False
    leaked: tuple[str, ...] = ()


class Interrupted(Exception):
    """The program was ended by `stop_all`."""


_lock = threading.Lock()
_running: set[int] = set()  # sessions, by the id of their first process
_stopping = threading.Event()


def stop_all() -> None:
    """Ends every program that runs now, and every one that would be started from now on."""
    _stopping.set()
    with _lock:
        sessions = list(_running)
    for session in sessions:
        _end_session(session)


def allow_again() -> None:
    """Takes back `stop_all`: programs can be started again."""
    _stopping.clear()


@contextlib.contextmanager
def ending_on_signals() -> Iterator[None]:
    """Within it SIGTERM and SIGHUP raise SystemExit, as Ctrl-C raises KeyboardInterrupt: the
    programs that run are in sessions of their own and would not get the signal."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def leave(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    numbers = (signal.SIGTERM, signal.SIGHUP)
    before = [signal.signal(number, leave) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def execute(
    command: Sequence[str],
    *,
    timeout: float,
    stdin: bytes | None = None,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    output_limit: int = OUTPUT_LIMIT,
) -> Outcome:
    """Runs `command` to its end, or to a limit; its whole session is gone afterwards.

    Raises OSError when it cannot be started, and Interrupted after `stop_all`.
    """
    with _input_file(stdin) as source:
        started = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=source,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=cwd,
            env=None if env is None else dict(env),
            start_new_session=True,
        )
    with _lock:
        _running.add(process.pid)
    collector = _Collector(process, output_limit)
    try:
        collector.until_exit(started + timeout)
        seconds = time.perf_counter() - started
        survivors = collector.after_exit()
    finally:
        _end_session(process.pid)
        process.wait()
        with _lock:
            _running.discard(process.pid)
        collector.close()
    if _stopping.is_set():
        raise Interrupted
    return Outcome(
        stdout=collector.read("stdout"),
        stderr=collector.read("stderr"),
        code=process.returncode,
        seconds=seconds,
        timed_out=collector.timed_out,
        too_much_output=collector.too_much,
        leaked=survivors + _leaked_resources(collector.read("stderr")),
    )


class _Collector:
    """Reads both outputs of a process while watching the clock and the amount."""

    def __init__(self, process: subprocess.Popen[bytes], limit: int) -> None:
        self.process = process
        self.limit = limit
        self.timed_out = False
        self.too_much = False
        self._parts: dict[str, list[bytes]] = {"stdout": [], "stderr": []}
        self._sizes = {"stdout": 0, "stderr": 0}
        self._selector = selectors.DefaultSelector()
        assert process.stdout is not None and process.stderr is not None
        self._streams: dict[str, IO[bytes]] = {
            "stdout": process.stdout,
            "stderr": process.stderr,
        }
        for name, stream in self._streams.items():
            os.set_blocking(stream.fileno(), False)
            self._selector.register(stream, selectors.EVENT_READ, name)

    def read(self, name: str) -> bytes:
        """What was collected from one output."""
        return b"".join(self._parts[name])

    def until_exit(self, deadline: float) -> None:
        """Reads until the process has ended, by itself or because of a limit."""
        with _exit_watch(self.process, self._selector):
            while self.process.poll() is None:
                if time.perf_counter() >= deadline:
                    self.timed_out = True
                if self.timed_out or self.too_much or _stopping.is_set():
                    _end_session(self.process.pid)
                    self.process.wait()
                    break
                self._drain(_POLL_SECONDS)
        # What it wrote just before its end is in the pipes.
        while self._drain(0):
            pass

    def after_exit(self) -> tuple[str, ...]:
        """Reads on until the session is empty; the processes that are left after the grace."""
        if self.timed_out or self.too_much or _stopping.is_set():
            return ()
        deadline = time.perf_counter() + GRACE_SECONDS
        while True:
            survivors = session_processes(self.process.pid)
            if not survivors or time.perf_counter() >= deadline:
                break
            self._drain(_POLL_SECONDS)
        while self._drain(0):
            pass
        return tuple(survivors.values())

    def close(self) -> None:
        """Closes the pipes."""
        self._selector.close()
        for stream in self._streams.values():
            stream.close()

    def _drain(self, wait: float) -> bool:
        """Takes what is there, after waiting for it that long; whether there was any."""
        any_read = False
        if not self._selector.get_map():
            time.sleep(wait)
            return False
        for key, _ in self._selector.select(wait):
            name = key.data
            if name not in self._parts:  # the exit watch
                continue
            chunk = os.read(key.fd, 65536)
            if not chunk:
                self._selector.unregister(key.fileobj)
                continue
            any_read = True
            room = self.limit - self._sizes[name]
            self._parts[name].append(chunk[:room])
            self._sizes[name] += min(len(chunk), room)
            self.too_much = self.too_much or len(chunk) > room
        return any_read and not self.too_much


@contextlib.contextmanager
def _exit_watch(
    process: subprocess.Popen[bytes], selector: selectors.BaseSelector
) -> Iterator[None]:
    """Wakes the selector when the process ends, where the system can (Linux)."""
    descriptor = -1
    if hasattr(os, "pidfd_open"):
        with contextlib.suppress(OSError):
            descriptor = os.pidfd_open(process.pid)
            selector.register(descriptor, selectors.EVENT_READ, "exit")
    try:
        yield
    finally:
        if descriptor >= 0:
            with contextlib.suppress(KeyError, ValueError):
                selector.unregister(descriptor)
            os.close(descriptor)


@contextlib.contextmanager
def _input_file(stdin: bytes | None) -> Iterator[IO[bytes] | int]:
    """Standard input as a file: a program that does not read it cannot block its writer."""
    if not stdin:
        yield subprocess.DEVNULL
        return
    with tempfile.TemporaryFile() as file:
        file.write(stdin)
        file.seek(0)
        yield file


# --- sessions --------------------------------------------------------------------


def session_processes(session: int) -> dict[int, str]:
    """The live processes of a session: process id -> command line. Zombies have ended already."""
    if not sys.platform.startswith("linux"):
        return {session: "a process of the program"} if _group_exists(session) else {}
    found = {}
    for entry in os.scandir("/proc"):
        if not entry.name.isdigit():
            continue
        try:
            stat = Path(entry.path, "stat").read_text(errors="replace")
            # pid (command) state parent group session ...; the command may contain anything
            state, _, _, its_session = stat.rpartition(")")[2].split()[:4]
            if int(its_session) != session or state in "ZX":
                continue
            line = Path(entry.path, "cmdline").read_bytes().replace(b"\0", b" ")
        except (OSError, ValueError):
            continue  # it ended while we looked
        found[int(entry.name)] = line.decode(errors="replace").strip() or "(a process)"
    return found


def _group_exists(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except OSError:
        return False
    return True


def _end_session(session: int) -> None:
    """Ends every process of a session: first politely, which Python's resource tracker survives
    to remove the semaphores of the others; then for good."""
    for number, patience in ((signal.SIGTERM, _TERMINATE_SECONDS), (signal.SIGKILL, 0)):
        processes = session_processes(session)
        if not processes:
            return
        for process in processes:
            with contextlib.suppress(OSError):
                os.kill(process, number)  # not the group: it may have made its own
        deadline = time.perf_counter() + patience
        while time.perf_counter() < deadline and session_processes(session):
            time.sleep(_POLL_SECONDS)


def _leaked_resources(stderr: bytes) -> tuple[str, ...]:
    """The resource tracker's complaints about semaphores and shared memory left behind."""
    return tuple(
        line.decode(errors="replace").strip()
        for line in stderr.splitlines()
        if b"resource_tracker" in line and b"leaked" in line
    )
