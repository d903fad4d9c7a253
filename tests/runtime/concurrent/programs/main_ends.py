"""The program ends with main, nested goroutines included."""

import time

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program


def outer(ch: Channel[int]) -> None:
    go(inner, ch)
    time.sleep(60)


def inner(ch: Channel[int]) -> None:
    ch.send(1)
    ch.send(2)
    print("not reached")


def main() -> None:
    ch: Channel[int] = Channel()
    go(outer, ch)
    print(ch.recv())


if __name__ == "__main__":
    run_program(main)

# out: 1
