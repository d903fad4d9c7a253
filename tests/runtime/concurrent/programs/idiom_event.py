"""A channel that is only closed, as an Event."""

# flavours: fork forkserver spawn

from functools import partial
from multiprocessing import Event, Process, Queue
from multiprocessing.synchronize import Event as EventType

print = partial(print, flush=True)


def wait(done: EventType, before: "Queue[bool]", name: str) -> None:
    before.put(done.is_set())
    done.wait()
    print(name)


def main() -> None:
    done = Event()
    before: Queue[bool] = Queue()
    processes = [Process(target=wait, args=(done, before, "x")) for _ in range(3)]
    for process in processes:
        process.start()
    print([before.get() for _ in processes])
    done.set()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()

# out: [False, False, False]
# out: x
# out: x
# out: x
