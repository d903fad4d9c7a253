"""An unbuffered channel with one sender: put + join, and task_done right after get."""

# flavours: fork forkserver spawn

from functools import partial
from multiprocessing import JoinableQueue, Process

print = partial(print, flush=True)


def receive(numbers: "JoinableQueue[int]", back: "JoinableQueue[int]") -> None:
    while True:
        number = numbers.get()
        numbers.task_done()
        back.put(number + 1)
        back.join()


def main() -> None:
    numbers: JoinableQueue[int] = JoinableQueue()
    back: JoinableQueue[int] = JoinableQueue()
    process = Process(target=receive, args=(numbers, back), daemon=True)
    process.start()
    for i in range(50):
        numbers.put(i)
        numbers.join()
        assert back.get() == i + 1
        back.task_done()
    print("done")


if __name__ == "__main__":
    main()

# out: done
