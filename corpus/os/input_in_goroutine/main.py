import io
import os
import signal
import sys
from collections.abc import Iterator
from queue import Queue
from threading import Thread
from typing import Any, NoReturn, TextIO

# --- Go semantics that Python lacks ------------------------------------------


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


ERR_TOO_LONG = SentinelError("bufio.Scanner: token too long", "ERR_TOO_LONG")


def binary_stream(reader: Any) -> Any:
    """A reader of any kind as a binary stream."""
    if isinstance(reader, io.TextIOBase) and hasattr(reader, "buffer"):
        return reader.buffer
    return reader


class Scanner:
    """A bufio.Scanner: reads lines, or what split() chooses."""

    def __init__(self, reader: Any) -> None:
        self.stream = binary_stream(reader)
        self.limit = 65536
        self.error: Exception | None = None
        self.text = ""
        self.tokens = scan_lines(self)

    def scan(self) -> bool:
        """Reads the next token into .text; False at the end."""
        text = next(self.tokens, None)
        self.text = text or ""
        return text is not None


def scan_lines(scanner: Scanner) -> Iterator[str]:
    """bufio.ScanLines: the lines, without their ends."""
    for line in scanner.stream:
        line = line.removesuffix(b"\n")
        if len(line) >= scanner.limit:
            scanner.error = ERR_TOO_LONG
            return
        yield decoded(line.removesuffix(b"\r"))


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def exit_with_threads(code: int) -> NoReturn:
    """Ends the program at once, with its threads."""
    sys.stdout.flush()
    os._exit(code)


# --- the program -------------------------------------------------------------


def print(
    *values: object, sep: str = " ", end: str = "\n", file: TextIO | None = None
) -> None:
    """Prints at once and in one piece: the goroutines share one standard output."""
    file = file or sys.stdout
    file.write(sep.join(map(str, values)) + end)
    file.flush()


def writer(id_: int, w: Any) -> None:
    w.write("w7\n")


def main() -> None:
    threads = []
    for i in range(3):
        thread = Thread(target=writer, args=(i, sys.stdout), daemon=True)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    sc = Scanner(sys.stdin)
    lines: Queue[str | None] = Queue()

    def task() -> None:
        while sc.scan():
            lines.put(sc.text)
            lines.join()  # until it is received
        lines.put(None)

    Thread(target=task, daemon=True).start()
    while True:
        l_ = lines.get()
        lines.task_done()
        if l_ is None:  # poison pill: lines is closed
            break
        print(l_)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, lambda *_: exit_with_threads(130))  # Ctrl-C
    main()
    exit_with_threads(0)
