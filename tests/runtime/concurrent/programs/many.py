"""Several senders and receivers on each kind of channel: nothing is lost or doubled."""

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.waitgroup import WaitGroup

COUNT = 200


def send(ch: Channel[int], base: int, wg: WaitGroup) -> None:
    for i in range(COUNT):
        ch.send(base + i)
    wg.done()


def receive(ch: Channel[int], out: Channel[list[int]]) -> None:
    out.send(list(ch))


def main() -> None:
    for capacity in (0, 1, 7, 1000):
        ch: Channel[int] = Channel(capacity)
        out: Channel[list[int]] = Channel()
        wg = WaitGroup()
        for sender in range(3):
            wg.add(1)
            go(send, ch, sender * COUNT, wg)
        for _ in range(3):
            go(receive, ch, out)
        wg.wait()
        ch.close()
        parts = [out.recv() for _ in range(3)]
        for part in parts:
            for base in range(0, 3 * COUNT, COUNT):
                own = [v for v in part if base <= v < base + COUNT]
                assert own == sorted(own), own
        print(capacity, sorted(sum(parts, [])) == list(range(3 * COUNT)))


if __name__ == "__main__":
    run_program(main)

# out: 0 True
# out: 1 True
# out: 7 True
# out: 1000 True
