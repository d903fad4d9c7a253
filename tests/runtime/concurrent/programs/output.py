"""Lines of several goroutines never mix, in a pipe or a file."""

from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.output import print_line
from go2mp.runtime.waitgroup import WaitGroup


def write(name: str, wg: WaitGroup) -> None:
    for _ in range(400):
        print_line(name, "x" * 200, name)
    wg.done()


def main() -> None:
    wg = WaitGroup()
    for name in "abc":
        wg.add(1)
        go(write, name, wg)
    wg.wait()


if __name__ == "__main__":
    run_program(main)

# lines: 1200 ([abc]) x{200} \1
