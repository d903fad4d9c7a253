"""A panic that nobody recovers: deferred calls run, then exit code 2."""

import sys
import traceback
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


class SentinelError(Exception):
    """An error of the module: it stays the same object in every process."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name  # of the module's variable

    def __reduce__(self) -> str:
        return self.name


class WrappedError(Exception):
    """An error with a text of its own and the error that it wraps."""

    def __str__(self) -> str:
        return str(self.args[0])


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


ERR_NOT_EXIST = SentinelError("file does not exist", "ERR_NOT_EXIST")


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Cleanup:
    name: str = ""

    def close(self) -> None:
        print("closing", self.name)


def level(n: int) -> None:
    with ExitStack() as deferred:
        deferred.callback(Cleanup(f"level {n}").close)
        if n == 0:
            print("about to panic", file=sys.stderr)
            raise Panic(
                WrappedError(f"level {n}: {ERR_NOT_EXIST or '<nil>'}", ERR_NOT_EXIST)
            )
        level(n - 1)
        print("not reached")


def main() -> None:
    try:
        level(3)
    finally:
        print("main's defer")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
