"""Two selects that meet on unbuffered channels do exactly one case each."""

from go2mp.runtime.channels import Channel
from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.selects import select

COUNT = 300


def peer(ping: Channel[int], pong: Channel[int], done: Channel[int]) -> None:
    got = sent = 0
    while True:
        index, value, ok = select(ping, (pong, sent), done)
        match index:
            case 0:
                got += 1
            case 1:
                sent += 1
            case 2:
                done.send(got)
                done.send(sent)
                return


def main() -> None:
    ping: Channel[int] = Channel()
    pong: Channel[int] = Channel()
    done: Channel[int] = Channel()
    go(peer, ping, pong, done)
    sent, got = 0, []
    for _ in range(COUNT):
        index, value, ok = select((ping, sent), pong)
        if index == 0:
            sent += 1
        else:
            got.append(value)
    select((done, 0))
    print(sent == done.recv(), len(got) == done.recv(), got == list(range(len(got))))
    print(sent > COUNT // 4, len(got) > COUNT // 4)


if __name__ == "__main__":
    run_program(main)

# out: True True True
# out: True True
