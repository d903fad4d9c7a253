"""A panic in init ends the program with exit code 2."""

import sys
import traceback
from collections.abc import Callable
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def run_main(main: Callable[[], object]) -> None:
    """Runs main; as in Go, a panic ends the program with exit code 2."""
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as exc:
        report_panic(exc)
        sys.exit(2)


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


# --- the program -------------------------------------------------------------


def build() -> dict[str, int]:
    m = {"a": 1}
    print("building")
    return m


def init2() -> None:
    print("init")
    if TABLE.get("a", 0) != 2:
        raise Panic("bad table")


def main() -> None:
    print("main")


TABLE = build()


if __name__ == "__main__":
    run_main(init2)
    run_main(main)
