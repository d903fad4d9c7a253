"""WaitGroup, Mutex, RWMutex and AtomicInt across processes."""

from ctypes import c_int64, c_uint8
from multiprocessing import RawValue

from go2mp.runtime.goroutines import go, run_program
from go2mp.runtime.panics import recovered
from go2mp.runtime.sync import AtomicInt, Mutex, RWMutex
from go2mp.runtime.waitgroup import WaitGroup


def count(mu: Mutex, rw: RWMutex, cell: list, atomic: AtomicInt, wg: WaitGroup) -> None:
    for _ in range(100):
        with mu:
            cell[0].value += 1
        rw.rlock()
        assert cell[1].value >= 0
        rw.runlock()
        with rw:
            cell[1].value += 1
        atomic.add(1)
    wg.done()


def main() -> None:
    mu, rw, atomic, wg = Mutex(), RWMutex(), AtomicInt(), WaitGroup()
    cell = [RawValue(c_int64), RawValue(c_int64)]
    for _ in range(4):
        wg.add()
        go(count, mu, rw, cell, atomic, wg)
    wg.wait()
    print(cell[0].value, cell[1].value, atomic.load())
    print(mu.try_lock(), mu.try_lock(), rw.try_rlock(), rw.try_lock(), rw.try_rlock())
    small = AtomicInt(250, c_uint8)
    print(small.add(10), small.swap(7), small.compare_and_swap(7, 8), small.load())
    wg.go(print_done, "x")
    wg.wait()
    try:
        wg.done()
    except Exception as exc:
        print(recovered(exc))
    mu.unlock()
    mu.unlock()


def print_done(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    run_program(main)

# out: 400 400 400
# out: True False True False True
# out: 4 4 True 8
# out: x
# out: sync: negative WaitGroup counter
# err: fatal error: sync: unlock of unlocked mutex
# exit: 2
