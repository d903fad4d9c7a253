"""As many goroutines as the input says: a negative number is a panic of make."""

import atexit
import os
import re
import signal
import sys
import traceback
from contextlib import suppress
from ctypes import c_int64
from multiprocessing import Array, Process, active_children, parent_process
from multiprocessing.sharedctypes import SynchronizedArray
from threading import Thread
from typing import NoReturn

# --- Go semantics that Python lacks ------------------------------------------


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


def exit_processes(code: int) -> NoReturn:
    """Ends the program at once: its processes, and the semaphores that it has made."""
    with suppress(RuntimeError):  # a signal came while something was written
        sys.stdout.flush()
    for process in active_children():
        process.kill()
    if parent_process() is None:
        cleanup = Thread(target=atexit._run_exitfuncs, daemon=True)
        cleanup.start()
        cleanup.join(1)  # a queue that nobody empties would hold it up
    os._exit(code)


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def checked_length(n: int) -> int:
    """n, once it is known to do as the length of a new slice."""
    if not 0 <= n < 1 << 47:
        raise IndexError("runtime error: makeslice: len out of range")
    return n


ERR_SYNTAX = SentinelError("invalid syntax", "ERR_SYNTAX")
ERR_RANGE = SentinelError("value out of range", "ERR_RANGE")


class NumError(Exception):
    """A text that is no number, or one out of range (strconv.NumError)."""

    def __init__(self, func: str = "", num: str = "", err: object = None) -> None:
        super().__init__(func, num, err)
        self.func, self.num, self.err = func, num, err

    def __str__(self) -> str:
        return f"strconv.{self.func}: parsing {quote(self.num)}: {self.err}"


def atoi(s: str) -> tuple[int, Exception | None]:
    """strconv.Atoi: the number that s spells, and what is wrong with it."""
    match = re.fullmatch(r"([+-]?)0*([0-9]+)(.*)", s, re.DOTALL)
    n = int(match[1] + match[2][:21]) if match else 0
    if match is None or (match[3] and abs(n) < 1 << 64):
        return 0, NumError("Atoi", s, ERR_SYNTAX)
    if -(1 << 63) <= n < 1 << 63:
        return n, None
    return (1 << 63) - 1 if n > 0 else -(1 << 63), NumError("Atoi", s, ERR_RANGE)


# --- the program -------------------------------------------------------------

signal.signal(signal.SIGINT, lambda *_: exit_processes(130))  # Ctrl-C


def triple(n: int) -> int:
    return wrap64(3 * n)


def task(results: "SynchronizedArray[int]", i: int) -> None:
    results[i] = triple(i)


def main() -> None:
    for text in ["3", "-1"]:
        n, _ = atoi(text)
        results = Array(c_int64, checked_length(n))
        processes = []
        for i in range(n):
            process = Process(target=task, args=(results, i))
            process.start()
            processes.append(process)
        for process in processes:
            process.join()
        print(f"[{' '.join(map(str, results[:]))}]")


if __name__ == "__main__":
    try:
        main()
    except Exception:
        traceback.print_exc()
        exit_processes(2)  # as after a panic in Go
