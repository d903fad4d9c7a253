import sys
from multiprocessing import Process
from typing import TextIO


def print(
    *values: object, sep: str = " ", end: str = "\n", file: TextIO | None = None
) -> None:
    """Prints at once and in one piece: the goroutines share one standard output."""
    file = file or sys.stdout
    file.write(sep.join(map(str, values)) + end)
    file.flush()


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
