"""Cond, Once, Pool, Map and the sentinels: only threads share all memory."""

# flavours: thread

from ctypes import c_int32

from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.thread_channels import ThreadChannel
from go2mp.runtime.thread_sync import (
    AtomicCell,
    Cond,
    ObjectPool,
    Once,
    SyncMap,
    ThreadMutex,
    ThreadWaitGroup,
    once_value,
)


def main() -> None:
    mu, wg, queue = ThreadMutex(), ThreadWaitGroup(), []
    cond = Cond(mu)

    def consume() -> None:
        with mu:
            while not queue:
                cond.wait()
            queue.pop()

    for _ in range(5):
        wg.go(consume)
    for i in range(5):
        with mu:
            queue.append(i)
        cond.signal()
    wg.wait()
    for _ in range(3):
        wg.go(consume)
    with mu:
        queue.extend([1, 2, 3])
    cond.broadcast()
    wg.wait()
    print(queue)

    once, calls = Once(), []
    for _ in range(10):
        wg.go(once.do, lambda: calls.append(1))
    wg.wait()
    value = once_value(lambda: calls.append(2) or len(calls))
    print(calls, value(), value())

    m, n = SyncMap(), AtomicCell(2**31 - 1, c_int32)
    print(m.load_or_store("a", 1), m.load_or_store("a", 2), m.load("b"))
    print(m.swap("a", 3), m.compare_and_swap("a", 1, 9), m.compare_and_delete("a", 3))
    print(n.add(1), n.compare_and_swap(-(2**31), 5), n.load())

    pool = ObjectPool(lambda: "new")
    pool.put("old")
    print(pool.get(), pool.get())

    requests: ThreadChannel[ThreadChannel[int]] = ThreadChannel()

    def serve() -> None:
        for i, reply in enumerate(requests):
            reply.send(i)

    go(serve)
    for _ in range(2):
        reply: ThreadChannel[int] = ThreadChannel()
        requests.send(reply)
        print(reply.recv())


if __name__ == "__main__":
    run_program(main)

# out: []
# out: [1, 2] 2 2
# out: (1, False) (1, True) (None, False)
# out: (1, True) False True
# out: -2147483648 True 5
# out: old new
# out: 0
# out: 1
