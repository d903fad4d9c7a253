"""A channel that is only closed, as an Event."""

# flavours: fork forkserver spawn

from multiprocessing import Event, Process, Queue
from multiprocessing.synchronize import Event as EventType

from go2mp.runtime.output import print_line


def wait(done: EventType, before: "Queue[bool]", name: str) -> None:
    before.put(done.is_set())
    done.wait()
    print_line(name)


def main() -> None:
    done = Event()
    before: Queue[bool] = Queue()
    processes = [Process(target=wait, args=(done, before, "x")) for _ in range(3)]
    for process in processes:
        process.start()
    print_line([before.get() for _ in processes])
    done.set()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()

# out: [False, False, False]
# out: x
# out: x
# out: x
