from collections.abc import Callable, Iterator, MutableSequence, Sequence
from itertools import islice
from typing import Any, TypeVar

# helpers: check_index, checked_length, Slice, make_slice, backing, copy_slice, clear_slice


def main() -> None:
    xs = Slice([3, 1, 2])
    ys = make_slice(2)
    n = copy_slice(ys, xs)
    print(n, f"[{' '.join(map(str, ys))}]", 1, "2.5", ys.capacity)
    clear_slice(ys, lambda: 0)
    print(f"[{' '.join(map(str, ys))}]")


if __name__ == "__main__":
    main()
