"""A panic in a package variable's initial value ends the program with exit code 2."""

import sys
import traceback

# --- Go semantics that Python lacks ------------------------------------------


def panic_hook(_kind: object, exc: BaseException, _trace: object) -> None:
    """Ends the program: a package variable's initial value has panicked."""
    if isinstance(exc, Exception):
        report_panic(exc)
        sys.exit(2)
    sys.exit(130)


def report_panic(exc: Exception) -> None:
    """Prints a panic that nothing has recovered, and where it happened."""
    sys.stdout.flush()
    print(f"panic: {exc}\n\ngoroutine 1 [running]:", file=sys.stderr)
    traceback.print_tb(exc.__traceback__, limit=-10)


# --- the program -------------------------------------------------------------

sys.excepthook = panic_hook

XS = [1, 2, 3]


def pick(i: int) -> int:
    return XS[i]


def main() -> None:
    print("main", BAD)


BAD = pick(5)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
