import sys
import traceback
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


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
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
