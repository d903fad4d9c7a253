"""Package-level variables are initialised by dependency, then the init functions run in
order."""

from collections.abc import Callable, Mapping
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


# --- the program -------------------------------------------------------------


counter = 0


def compute(name: str, n: int) -> int:
    print("computing", name)
    return n


def double(n: int) -> int:
    return n * 2 + EXTRA


def init2() -> None:
    global counter
    counter += 1
    print("init one", counter, TOTAL)


def init3() -> None:
    global counter
    counter += 1
    TABLE["two"] = SECOND
    print("init two", counter)


def main() -> None:
    global counter
    print("main", FIRST, SECOND, TOTAL, map_text(TABLE), counter)
    counter += 10
    bump()
    print(counter)


def bump() -> None:
    global counter
    counter += 1


FIRST = compute("first", 1)


compute("blank", 0)


def table() -> dict[str, int]:
    print("building the table")
    return {"one": FIRST}


TABLE = table()


EXTRA = compute("extra", 10)


SECOND = double(FIRST)


TOTAL = FIRST + SECOND


if __name__ == "__main__":
    init2()
    init3()
    main()
