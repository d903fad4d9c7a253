import sys
import traceback
from collections.abc import Callable, Iterator

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


def main() -> None:
    limit = 10

    def seq() -> Iterator[int]:
        i = 0
        while i < limit:
            yield i
            i += 2

    for _ in range(2):
        for v in seq():
            print(v)
        limit = 4
    print(
        f"[{' '.join(map(str, sorted(seq())))}]", f"[{' '.join(map(str, list(seq())))}]"
    )

    def show(xs: Iterator[int]) -> None:
        for x in xs:
            print(f"{x} ", end="")
        print()

    show(seq())
    show(seq())


if __name__ == "__main__":
    run_main(main)
