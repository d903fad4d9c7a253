import sys
import traceback
from collections.abc import Callable

# helpers: run_main, report_panic, check_index, check_slice, encoded, decoded, byte_at, substr


def show(s: str) -> None:
    print(len(s.encode()), byte_at(s, 1), substr(s, 0, 2))


def main() -> None:
    show("naïve")
    for word in "a,b".split(","):
        print(word.upper() + "!")


if __name__ == "__main__":
    run_main(main)
