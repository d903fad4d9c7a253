import sys
import traceback
from collections.abc import Callable

# --- Go semantics that Python lacks ------------------------------------------


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


log: list[str] = []


def each(xs: list[int], f: Callable[[int], bool]) -> None:
    for x in xs:
        if not f(x):
            return


def note(s: str) -> None:
    log.append(s)


def main() -> None:
    for limit in [1, 2, 3]:
        all_: list[int] = []

        def func(x: int, limit=limit, all_=all_) -> bool:
            all_.append(x * limit)
            return x < limit

        each([1, 2, 3], func)
        print(limit, f"[{' '.join(map(str, all_))}]")
    evens: list[int] = []

    def func2(x: int) -> bool:
        if x % 2 == 0:
            evens.append(x)
        return True

    each([1, 2, 3, 4], func2)
    note("a")
    note("b")
    print(f"[{' '.join(map(str, evens))}]", f"[{' '.join(log)}]")


if __name__ == "__main__":
    run_main(main)
