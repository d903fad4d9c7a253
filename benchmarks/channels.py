"""The channel helpers beside what multiprocessing has, measured in one run, as ratios.

    python benchmarks/channels.py [--start-method spawn] [--rounds 5]

Prints a row per budget and exits with 1 when one is missed. The two sides of a row take
turns, and the best round of each counts, so that other load on the machine hits both.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections.abc import Callable
from multiprocessing import JoinableQueue, Queue
from typing import Any

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.selects import select

BUFFERED, UNBUFFERED, SIZE = 40_000, 6_000, 100


def send_all(ch: Channel[int], count: int) -> None:
    for i in range(count):
        ch.send(i)


def put_all(queue: Queue[int], count: int) -> None:
    for i in range(count):
        queue.put(i)


def put_and_join_all(queue: JoinableQueue[int], count: int) -> None:
    for i in range(count):
        queue.put(i)
        queue.join()


def rate(send: Callable[..., None], through: Any, count: int) -> float:
    """Messages a second from one process to another, from the first received to the last."""
    go(send, through, count)
    receive = through.recv if isinstance(through, Channel) else through.get
    done = through.task_done if send is put_and_join_all else lambda: None
    receive()
    done()
    start = time.perf_counter()
    for _ in range(count - 1):
        receive()
        done()
    return (count - 1) / (time.perf_counter() - start)


def compare(
    name: str, ours: Callable[[], float], theirs: Callable[[], float], rounds: int
) -> float:
    """The ratio of the best rates of two ways."""
    results = [(ours(), theirs()) for _ in range(rounds)]
    best, other = (max(column) for column in zip(*results, strict=True))
    print(f"{name}: {best:,.0f}/s against {other:,.0f}/s")
    return best / other


def wait_for(ch: Channel[float], never: Channel[float], out: Channel[float]) -> None:
    """Waits in a select for times; gives the delays, then the processor time it used."""
    start, used = time.monotonic(), time.process_time()
    for _ in range(20):
        _, sent, _ = select(ch, never)
        out.send(time.monotonic() - sent)
    out.send((time.process_time() - used) / (time.monotonic() - start))


def idle_select() -> tuple[float, float]:
    """The share of a core that a waiting select uses, and its median delay in ms."""
    ch: Channel[float] = Channel()
    out: Channel[float] = Channel(100)
    go(wait_for, ch, Channel(), out)
    for _ in range(20):
        time.sleep(0.05)
        ch.send(time.monotonic())
    delays = sorted(out.recv() for _ in range(20))
    return out.recv() * 100, delays[10] * 1000


def main() -> None:
    rounds = arguments().rounds
    buffered = compare(
        f"Channel({SIZE}) and Queue({SIZE})",
        lambda: rate(send_all, Channel(SIZE), BUFFERED),
        lambda: rate(put_all, Queue(SIZE), BUFFERED),
        rounds,
    )
    unbuffered = compare(
        "Channel() and JoinableQueue put + join",
        lambda: rate(send_all, Channel(), UNBUFFERED),
        lambda: rate(put_and_join_all, JoinableQueue(), UNBUFFERED),
        rounds,
    )
    used, delay = idle_select()
    rows = [
        ("buffered, times Queue", buffered, ">=", 0.8),
        ("unbuffered, times put + join", unbuffered, ">=", 1.5),
        ("idle select, % of a core", used, "<", 2.0),
        ("select wakes after, ms", delay, "<", 5.0),
    ]
    missed = 0
    for name, value, sign, budget in rows:
        met = value >= budget if sign == ">=" else value < budget
        missed += not met
        print(f"{name:30} {value:8.2f}  {sign} {budget}  {'ok' if met else 'MISSED'}")
    sys.exit(1 if missed else 0)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--start-method", choices=multiprocessing.get_all_start_methods()
    )
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    if method := arguments().start_method:
        multiprocessing.set_start_method(method)
    run_program(main)
