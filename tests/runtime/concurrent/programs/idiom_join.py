"""A WaitGroup as joins: what was put (more than a pipe holds) is received before."""

# flavours: fork forkserver spawn

from multiprocessing import Process, Queue


def produce(out: "Queue[str]") -> None:
    for _ in range(100):
        out.put("x" * 10_000)


def main() -> None:
    out: Queue[str] = Queue()
    processes = [Process(target=produce, args=(out,)) for _ in range(2)]
    for process in processes:
        process.start()
    total = sum(len(out.get()) for _ in range(200))
    for process in processes:
        process.join()
    print(total)


if __name__ == "__main__":
    main()

# out: 2000000
