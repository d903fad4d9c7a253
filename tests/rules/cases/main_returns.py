import sys
import time
import traceback
from collections.abc import Callable
from multiprocessing import Process

# helpers: run_main, report_panic


def forever() -> None:
    while True:
        time.sleep(0.001)


def main() -> None:
    Process(target=forever, daemon=True).start()
    print("main is done")


if __name__ == "__main__":
    run_main(main)
