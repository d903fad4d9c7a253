"""Every kind of case: buffered, unbuffered, nil, closed, timers, default."""

import time

from go2mp.runtime.channels import NIL_CHANNEL, Channel
from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.selects import select
from go2mp.runtime.timers import Ticker, Timer, after, after_func


def send_each(ch: Channel[int], values: list[int]) -> None:
    for value in values:
        ch.send(value)


def main() -> None:
    ch: Channel[int] = Channel(1, zero=0)
    print(select(ch, default=True))
    print(select((ch, 5), ch))
    print(select((ch, 6), ch))
    print(select(None, NIL_CHANNEL, (NIL_CHANNEL, 1), (None, 1), after(0.01))[0])
    ch.close()
    print(select(ch))
    try:
        select((ch, 1), default=True)
    except Exception as exc:
        print(exc)

    plain: Channel[int] = Channel()
    print(select((plain, 1), plain, default=True))
    go(send_each, plain, [1, 2, 3])
    print([select(plain)[1] for _ in range(3)])
    go(receive_each, plain, ch := Channel())
    for value in (4, 5, 6):
        select((plain, value), None)
    plain.close()
    print(ch.recv())

    timer = Timer(60)
    print(timer.stop(), timer.stop(), timer.reset(0.01), timer.recv() > 0)
    start = time.monotonic()
    ticker = Ticker(0.02)
    print([select(ticker)[0] for _ in range(3)], 0.05 < time.monotonic() - start < 2)
    stopped = after_func(60, send_each, ch, [1])
    after_func(0.01, send_each, ch, [7])
    print(ch.recv(), stopped.stop(), stopped.stop())


def receive_each(ch: Channel[int], out: Channel[list[int]]) -> None:
    out.send(list(ch))


if __name__ == "__main__":
    run_program(main)

# out: (-1, None, False)
# out: (0, None, False)
# out: (1, 5, True)
# out: 4
# out: (0, 0, False)
# out: send on closed channel
# out: (-1, None, False)
# out: [1, 2, 3]
# out: [4, 5, 6]
# out: True False False True
# out: [0, 0, 0] True
# out: 7 True False
