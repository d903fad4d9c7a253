from functools import partial
from multiprocessing import Process

print = partial(print, flush=True)  # goroutines share one standard output


def task(i: int) -> None:
    print("worker", i)


def main() -> None:
    processes = []
    for i in range(3):
        process = Process(target=task, args=(i,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
