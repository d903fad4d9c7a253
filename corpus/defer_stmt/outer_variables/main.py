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


count = 0


def f() -> None:
    global count
    try:
        raise Panic(1)
    except Exception:
        count += 1


def g() -> Exception | None:
    global count
    err: Exception | None = None
    try:
        return None
    finally:
        count += 10


def main() -> None:
    f()
    g()
    print(count)
    a, b = 0, 0

    def func() -> None:
        nonlocal a, b
        try:
            b += 1
        finally:
            a += 1

    func()

    def func2() -> None:
        nonlocal a
        try:
            raise Panic("x")
        except Exception:
            a += 100

    func2()
    print(a, b)


if __name__ == "__main__":
    run_main(main)
