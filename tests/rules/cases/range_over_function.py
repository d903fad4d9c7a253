import sys
import traceback
from collections.abc import Callable, Iterator

# helpers: run_main, report_panic


def count(n: int) -> Iterator[int]:
    yield from range(n)


def main() -> None:
    for i in count(3):
        print(i)


if __name__ == "__main__":
    run_main(main)
