"""An unbuffered send ends when the value has been received: the order is Go's."""

from functools import partial

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program

print = partial(print, flush=True)


def runner(start: Channel[bool], done: Channel[bool]) -> None:
    print("ready")
    start.recv()
    print("running")
    done.close()


def main() -> None:
    start: Channel[bool] = Channel()
    done: Channel[bool] = Channel(zero=False)
    go(runner, start, done)
    start.send(True)
    print("finished", done.recv_ok())


if __name__ == "__main__":
    run_program(main)

# out: ready
# out: running
# out: finished (False, False)
