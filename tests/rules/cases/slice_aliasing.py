from collections.abc import Callable, Iterator, MutableSequence
from itertools import islice
from typing import Any, TypeVar

# helpers: check_index, check_slice, check_slice3, Slice, append, reslice, grown_capacity, size_class


def main() -> None:
    xs = Slice([1, 2, 3, 4])
    head = reslice(xs, 0, 2)
    head = append(head, 99)
    print(f"[{' '.join(map(str, xs))}]", f"[{' '.join(map(str, head))}]", head.capacity)


if __name__ == "__main__":
    main()
