import sys
import traceback
from collections.abc import Callable

# helpers: run_main, report_panic


def main() -> None:
    ages = {"Ada": 36}
    if "Ada" in ages:
        age = ages["Ada"]
        print(age)
    found = "Bob" in ages
    print(str(found).lower())


if __name__ == "__main__":
    run_main(main)
