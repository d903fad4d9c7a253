"""All goroutines wait for each other, in different ways."""

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.selects import select
from go2mp.runtime.sync import Mutex
from go2mp.runtime.waitgroup import WaitGroup


def receive(ch: Channel[int]) -> None:
    for _ in range(50):
        ch.recv()
    ch.recv()


def choose(ch: Channel[int], other: Channel[int]) -> None:
    for _ in range(50):
        select(ch, other)
    select(ch, (other, 1))


def locked(mu: Mutex) -> None:
    mu.lock()
    mu.lock()


def ends() -> None:
    print("ends", flush=True)


def main() -> None:
    a: Channel[int] = Channel()
    b: Channel[int] = Channel()
    go(receive, a)
    go(choose, b, Channel())
    go(locked, Mutex())
    go(ends)
    wg = WaitGroup()
    wg.add(1)
    for i in range(50):
        a.send(i)
        b.send(i)
    wg.wait()


if __name__ == "__main__":
    run_program(main)

# out: ends
# err: fatal error: all goroutines are asleep - deadlock!
# exit: 2
