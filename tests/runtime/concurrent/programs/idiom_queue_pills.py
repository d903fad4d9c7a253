"""A closed channel as a Queue: one pill per receiver, put by the only sender."""

# flavours: fork forkserver spawn

from multiprocessing import Process, Queue


def worker(jobs: "Queue[int | None]", results: "Queue[int]") -> None:
    while True:
        job = jobs.get()
        if job is None:
            break
        results.put(job * job)


def main() -> None:
    jobs: Queue[int | None] = Queue(10)
    results: Queue[int] = Queue(100)
    workers = []
    for _ in range(3):
        process = Process(target=worker, args=(jobs, results), daemon=True)
        process.start()
        workers.append(process)
    for i in range(100):
        jobs.put(i)
    for _ in workers:
        jobs.put(None)
    print(sum(results.get() for _ in range(100)))
    for process in workers:
        process.join()


if __name__ == "__main__":
    main()

# out: 328350
