"""Package log: messages with a time and a prefix, to standard error.

The flags that ask for the file and line (16, 8) are passed over: only standard error, which is not
compared, gets them.
"""

import sys
import time
from typing import Any

from go2mp.runtime.panics import Panic
from go2mp.runtime.streams import write_text


class Logger:
    """A log.Logger."""

    def __init__(self, out: Any, prefix: str, flags: int) -> None:
        self.out, self.prefix, self.flags = out, prefix, flags

    def output(self, text: str) -> None:
        """Writes one message; the flags are Go's (3: date and time)."""
        header = "" if self.flags & 64 else self.prefix
        now = time.time_ns() // 1000
        clock = (
            time.gmtime(now // 10**6)
            if self.flags & 32
            else time.localtime(now // 10**6)
        )
        if self.flags & 1:
            header += time.strftime("%Y/%m/%d ", clock)
        if self.flags & 6:
            header += time.strftime("%H:%M:%S", clock)
            header += f".{now % 10**6:06} " if self.flags & 4 else " "
        if self.flags & 64:
            header += self.prefix
        write_text(self.out, header + text + ("" if text.endswith("\n") else "\n"))

    def panic(self, text: str) -> None:
        """Writes a message, and panics with it."""
        self.output(text)
        raise Panic(text)


STANDARD_LOGGER = Logger(sys.stderr, "", 3)


def set_log(logger: Logger, **settings: Any) -> None:
    """Changes a logger's flags, prefix or output."""
    for name, value in settings.items():
        setattr(logger, name, value)
