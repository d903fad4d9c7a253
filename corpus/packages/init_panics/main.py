"""A panic in init ends the program with exit code 2."""

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
    try:
        init2()
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
