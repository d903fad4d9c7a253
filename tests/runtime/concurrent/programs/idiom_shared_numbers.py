"""A counter with its mutex as a Value, results by index as an Array."""

# flavours: fork forkserver spawn

from ctypes import c_int8, c_int64
from multiprocessing import Array, Process, Value
from multiprocessing.sharedctypes import Synchronized, SynchronizedArray


def square(
    i: int, counter: "Synchronized[int]", squares: "SynchronizedArray[int]"
) -> None:
    squares[i] = i * i
    for _ in range(200):
        with counter.get_lock():
            counter.value += i


def main() -> None:
    counter, small = Value(c_int64, 0), Value(c_int8, 127)
    squares = Array(c_int64, 6)
    processes = [Process(target=square, args=(i, counter, squares)) for i in range(6)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    small.value += 1
    print(counter.value, squares[:], small.value)


if __name__ == "__main__":
    main()

# out: 3000 [0, 1, 4, 9, 16, 25] -128
