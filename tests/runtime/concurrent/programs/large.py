"""Sends that have room never wait, however large the items and however many."""

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program


def receive(ch: Channel[bytes], out: Channel[int]) -> None:
    out.send(sum(len(item) for item in ch))


def main() -> None:
    large: Channel[bytes] = Channel(40)
    for _ in range(40):
        large.send(b"x" * 1_000_000)
    many: Channel[int] = Channel(100_000)
    for i in range(100_000):
        many.send(i)
    print(large.length(), large.capacity, many.length())
    out: Channel[int] = Channel()
    go(receive, large, out)
    large.send(b"y" * 3_000_000)
    large.close()
    print(out.recv())
    print(sum(many.recv() for _ in range(100_000)))

    never_empty: Channel[bytes] = Channel(4)
    for _ in range(3):
        never_empty.send(b"a" * 10)
    for i in range(2_000):
        never_empty.send(b"%05d" % i * 400)
        never_empty.recv()
    print(len(getattr(never_empty, "memory", b"")) < 8 << 20, never_empty.recv()[:5])


if __name__ == "__main__":
    run_program(main)

# out: 40 40 100000
# out: 43000000
# out: 4999950000
# out: True b'01997'
