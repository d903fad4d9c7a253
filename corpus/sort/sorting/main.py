"""Package sort: basic types, by key, stable, custom types, searching."""

import math
import sys
import traceback
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


class View(MutableSequence[ItemT]):
    """A Go slice of part of a list: writes go through to the list it views."""

    __slots__ = ("array", "low", "high")

    def __init__(self, array: MutableSequence[ItemT], low: int, high: int) -> None:
        check_slice(low, high, len(array), "capacity")
        self.array, self.low, self.high = array, low, high

    def __len__(self) -> int:
        return self.high - self.low

    def __getitem__(self, i: Any) -> Any:
        if isinstance(i, slice):
            return list(self)[i]
        return self.array[self.place(i)]

    def __setitem__(self, i: Any, value: Any) -> None:
        self.array[self.place(i)] = value

    def place(self, i: int) -> int:
        """Where an element is in the list; a negative i counts from the end."""
        length = self.high - self.low
        if not -length <= i < length:
            check_index(i, length)
        return self.low + i if i >= 0 else self.high + i

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array, self.low, self.high)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a view's length is fixed")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a view's length is fixed")


def sort_floats(xs: MutableSequence[float]) -> None:
    """Sorts floats, NaNs first."""
    nans = [x for x in xs if math.isnan(x)]
    numbers = sorted(x for x in xs if not math.isnan(x))
    for i, x in enumerate(nans + numbers):
        xs[i] = x


def sort_basic(xs: MutableSequence[Any]) -> None:
    """Sorts a slice of numbers or text in place."""
    for i, x in enumerate(sorted(xs)):
        xs[i] = x


def search_index(n: int, f: Callable[[int], bool]) -> int:
    """sort.Search: the least i in range(n) for which f is true, or n."""
    low, high = 0, n
    while low < high:
        middle = (low + high) // 2
        if f(middle):
            high = middle
        else:
            low = middle + 1
    return low


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Employee:
    """Employee is sorted in several ways."""

    name: str = ""
    dept: str = ""
    salary: int = 0


class ByDept(list[Employee]):
    """ByDept implements sort.Interface."""

    def len(self) -> int:
        return len(self)

    def less(self, i: int, j: int) -> bool:
        return self[i].dept < self[j].dept

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]


def names(es: list[Employee]) -> str:
    out: list[str] = []
    for e in es:
        out.append(e.name)
    return " ".join(out)


def main() -> None:
    ints = [5, 2, 8, -1]
    ints.sort()
    words = ["pear", "Apple", "fig", "apple"]
    words.sort()
    floats = [2.5, -1.0, 0.0]
    sort_floats(floats)
    print(
        f"[{' '.join(map(str, ints))}]",
        f"[{' '.join(words)}]",
        list_text(floats, float_text),
        str(list(ints) == sorted(ints)).lower(),
    )

    words.sort(reverse=True)
    print(f"[{' '.join(words)}]")

    employees = [
        Employee("ann", "ops", 300),
        Employee("bob", "dev", 200),
        Employee("cat", "ops", 100),
        Employee("dan", "dev", 250),
        Employee("eve", "ops", 200),
    ]
    employees.sort(key=lambda employee: employee.dept)
    print(names(employees))
    employees.sort(key=lambda employee: (-employee.salary, employee.name), reverse=True)
    print(names(employees))
    employees.sort(key=lambda employee: len(employee.dept), reverse=True)
    print(names(employees[:3]), names(employees[3:]))

    # Sorting a window leaves the rest alone.
    part = [9, 8, 7, 6, 5]
    sort_basic(View(part, 1, 4))
    print(f"[{' '.join(map(str, part))}]")

    i = bisect_left(ints, 5)
    j = search_index(len(ints), lambda i: ints[i] >= 3)
    print(i, j, bisect_left(ints, 100))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
