"""close: receivers drain the buffer and get zero values; misuse panics as in Go."""

import time

from go2mp.runtime.channels import NIL_CHANNEL, Channel
from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.panics import recovered


def attempt(what: str, *operations: object) -> None:
    try:
        for operation in operations:
            operation()
    except Exception as exc:
        print(what, recovered(exc))


def blocked_sender(ch: Channel[int], out: Channel[str]) -> None:
    try:
        ch.send(1)
        ch.send(2)
    except Exception as exc:
        out.send(str(exc))


def main() -> None:
    ch: Channel[int] = Channel(3, zero=0)
    ch.send(1)
    ch.send(2)
    ch.close()
    print(ch.recv_ok(), ch.recv(), ch.recv_ok(), ch.recv(), list(ch))
    attempt("1", ch.close)
    attempt("2", lambda: ch.send(3))
    attempt("3", NIL_CHANNEL.close)
    for capacity in (0, 1):
        waiting: Channel[int] = Channel(capacity)
        out: Channel[str] = Channel()
        go(blocked_sender, waiting, out)
        while waiting.length() < capacity:
            time.sleep(0.01)
        time.sleep(0.05)  # it waits by now, or will find the channel closed
        waiting.close()
        print(out.recv(), waiting.recv_ok())


if __name__ == "__main__":
    run_program(main)

# out: (1, True) 2 (0, False) 0 []
# out: 1 close of closed channel
# out: 2 send on closed channel
# out: 3 close of nil channel
# out: send on closed channel (None, False)
# out: send on closed channel (1, True)
