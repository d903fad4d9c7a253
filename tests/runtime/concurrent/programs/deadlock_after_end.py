"""The last goroutine that could wake main ends without doing so."""

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program


def forget(ch: Channel[int]) -> None:
    print("bye", flush=True)


def main() -> None:
    ch: Channel[int] = Channel()
    go(forget, ch)
    ch.recv()


if __name__ == "__main__":
    run_program(main)

# out: bye
# err: fatal error: all goroutines are asleep - deadlock!
# exit: 2
