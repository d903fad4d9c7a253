"""A panic in a nested goroutine ends the whole program."""

import time

from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.panics import Panic


def outer() -> None:
    go(inner)
    time.sleep(60)


def inner() -> None:
    print("before", flush=True)
    raise Panic("boom")


def main() -> None:
    go(outer)
    try:
        time.sleep(60)
    finally:
        print("main's deferred calls do not run")


if __name__ == "__main__":
    run_program(main)

# out: before
# err: panic: boom
# exit: 2
