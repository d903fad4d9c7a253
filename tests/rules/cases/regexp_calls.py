import re
import sys
import traceback
from collections.abc import Callable

# helpers: run_main, report_panic, found_text


def main() -> None:
    word = re.compile(r"\w+", re.ASCII)
    print(found_text(word.search("hello, world")))


if __name__ == "__main__":
    run_main(main)
