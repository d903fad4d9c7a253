"""A select that waits uses no processor, and wakes at once."""

import time

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.selects import select
from go2mp.runtime.timers import after


def wait(ch: Channel[float], other: Channel[float], delays: Channel[float]) -> None:
    used = time.process_time()
    for _ in range(5):
        _, sent, _ = select(ch, other, after(60))
        delays.send(time.monotonic() - sent)
    delays.send(time.process_time() - used)


def main() -> None:
    ch: Channel[float] = Channel()
    delays: Channel[float] = Channel(9)
    go(wait, ch, Channel(), delays)
    for _ in range(5):
        time.sleep(0.1)
        ch.send(time.monotonic())
    found = [delays.recv() for _ in range(5)]
    print(sorted(found)[2] < 0.005, delays.recv() < 0.03)


if __name__ == "__main__":
    run_program(main)

# out: True True
