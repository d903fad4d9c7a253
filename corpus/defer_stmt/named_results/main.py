"""Deferred functions see and change named results."""

from contextlib import ExitStack
from dataclasses import dataclass

# --- Go semantics that Python lacks ------------------------------------------


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


# --- the program -------------------------------------------------------------


def double() -> int:
    n = 0
    with ExitStack() as deferred:

        def cleanup() -> None:
            nonlocal n
            n = wrap64(n * 2)

        deferred.callback(cleanup)
        n = 5
        n = wrap64(n + 1)
    return n


def unnamed() -> int:
    n = 1
    try:
        return n
    finally:
        n = 100


def chain() -> str:
    s = ""
    with ExitStack() as deferred:

        def cleanup() -> None:
            nonlocal s
            s += "c"

        deferred.callback(cleanup)

        def cleanup2() -> None:
            nonlocal s
            s += "b"

        deferred.callback(cleanup2)
        s = "a"
    return s


@dataclass(eq=False, slots=True)
class File:
    """File remembers whether it has been closed."""

    failing: bool = False

    def close(self) -> Exception | None:
        """Close may fail."""
        if self.failing:
            return Exception("close failed")
        return None


def write(f: File) -> tuple[int, Exception | None]:
    n = 0
    err: Exception | None = None
    with ExitStack() as deferred:

        def cleanup() -> None:
            nonlocal err
            cerr = f.close()
            if err is None:
                err = cerr

        deferred.callback(cleanup)
        n = 10
        n, err = n, None
    return n, err


def bare(fail: bool) -> tuple[int, Exception | None]:
    n = 0
    err: Exception | None = None

    def body() -> None:
        nonlocal err, n

        def cleanup() -> None:
            nonlocal n
            if err is not None:
                n = -1

        deferred.callback(cleanup)
        n = 3
        if fail:
            err = Exception("failed")
            return
        n += 1
        return

    with ExitStack() as deferred:
        body()
    return n, err


def main() -> None:
    print(double(), unnamed(), chain())
    n, err = write(File())
    print(n, err or "<nil>")
    n2, err2 = write(File(failing=True))
    print(n2, err2 or "<nil>")
    n3, err3 = bare(False)
    print(n3, err3 or "<nil>")
    n4, err4 = bare(True)
    print(n4, err4 or "<nil>")


if __name__ == "__main__":
    main()
