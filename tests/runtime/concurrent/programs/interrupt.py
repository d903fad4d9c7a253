"""Ctrl-C ends all processes with exit code 130, silently."""

# interrupt: 1

import time

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program


def wait(ch: Channel[int], depth: int) -> None:
    if depth:
        go(wait, ch, depth - 1)
        time.sleep(60)
    else:
        print("ready", flush=True)
    ch.recv()


def main() -> None:
    ch: Channel[int] = Channel()
    go(wait, ch, 1)
    go(time.sleep, 60)
    try:
        ch.recv()
    finally:
        print("not reached")


if __name__ == "__main__":
    run_program(main)

# out: ready
# exit: 130
