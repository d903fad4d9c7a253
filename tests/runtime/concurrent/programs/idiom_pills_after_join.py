"""Several senders: the pill is put when they have been joined; nil is an element."""

# flavours: fork forkserver spawn

from multiprocessing import Process, Queue
from typing import Any

from go2mp.runtime.idioms import CLOSED


def produce(out: "Queue[Any]", count: int) -> None:
    for i in range(count):
        out.put(None if i % 2 else "x" * 1000)


def consume(values: "Queue[Any]", result: "Queue[int]") -> None:
    count = 0
    while (value := values.get()) is not CLOSED:
        count += value is None
    result.put(count)


def main() -> None:
    values: Queue[Any] = Queue()
    result: Queue[int] = Queue()
    consumer = Process(target=consume, args=(values, result))
    consumer.start()
    producers = [Process(target=produce, args=(values, 500)) for _ in range(3)]
    for process in producers:
        process.start()
    for process in producers:
        process.join()  # the consumer drains what they put
    values.put(CLOSED)
    print(result.get())
    consumer.join()


if __name__ == "__main__":
    main()

# out: 750
