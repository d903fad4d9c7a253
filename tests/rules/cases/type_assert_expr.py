import sys
import traceback
from collections.abc import Callable

# helpers: run_main, report_panic


def main() -> None:
    v = "text"
    ok = isinstance(v, str)
    s = v if ok else ""
    is_int = type(v) is int
    n = v if is_int else 0
    print(s, str(ok).lower(), n, str(is_int).lower())


if __name__ == "__main__":
    run_main(main)
