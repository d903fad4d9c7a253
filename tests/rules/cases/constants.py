import sys
import traceback
from collections.abc import Callable

# helpers: run_main, report_panic


RED = 0
GREEN = 1


LIMIT = 1024


def main() -> None:
    print(GREEN, LIMIT)


if __name__ == "__main__":
    run_main(main)
