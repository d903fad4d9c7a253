"""os.Exit in a goroutine ends the whole program."""

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import exit_program, go, run_program


def leave(ch: Channel[int]) -> None:
    ch.send(1)
    exit_program(3)


def main() -> None:
    ch: Channel[int] = Channel()
    go(leave, ch)
    ch.recv()
    ch.recv()


if __name__ == "__main__":
    run_program(main)

# exit: 3
