"""Comparisons that are sort keys, and one (many equal elements) that is not."""

import math
import sys
import traceback
from collections.abc import Callable, MutableSequence
from dataclasses import dataclass
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def float_text(x: float) -> str:
    """x as Go prints a float64: 1, 0.5, 1e+06, +Inf."""
    if not math.isfinite(x):
        return "NaN" if math.isnan(x) else "+Inf" if x > 0 else "-Inf"
    text = repr(x)
    if x == 0 or 1e-4 <= abs(x) < 1e6:
        return text.removesuffix(".0")
    digits = text.split("e")[0].replace(".", "").strip("-0")
    return f"{x:.{len(digits) - 1}e}"


Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_slice(xs: MutableSequence[Any], less: Less) -> None:
    """sort.Slice: equal elements end up in the order in which Go leaves them."""

    def swap(i: int, j: int) -> None:
        xs[i], xs[j] = xs[j], xs[i]

    pdqsort(less, swap, 0, len(xs), len(xs).bit_length())


def pdqsort(less: Less, swap: Swap, a: int, b: int, limit: int) -> None:
    """Sorts [a:b] as Go does; after limit bad pivots it turns to heapsort."""
    balanced = partitioned = True
    while b - a > 12:
        if limit == 0:
            pdq_heapsort(less, swap, a, b)
            return
        if not balanced:
            pdq_break_patterns(swap, a, b)
            limit -= 1
        pivot, swaps = pdq_pivot(less, a, b)
        if swaps == 12:  # it looks sorted the other way round
            pdq_reverse(swap, a, b)
            pivot = b - 1 - (pivot - a)
        likely_sorted = balanced and partitioned and swaps in (0, 12)
        if likely_sorted and pdq_partly_sorted(less, swap, a, b):
            return
        if a > 0 and not less(a - 1, pivot):
            a = pdq_partition_equal(less, swap, a, b, pivot)
            continue
        size = b - a
        middle, partitioned = pdq_partition(less, swap, a, b, pivot)
        balanced = min(middle - a, b - middle) >= size // 8
        if middle - a < b - middle:
            pdqsort(less, swap, a, middle, limit)
            a = middle + 1
        else:
            pdqsort(less, swap, middle + 1, b, limit)
            b = middle
    for i in range(a + 1, b):
        while i > a and less(i, i - 1):
            swap(i, i - 1)
            i -= 1


def pdq_partition(
    less: Less, swap: Swap, a: int, b: int, pivot: int
) -> tuple[int, bool]:
    """Moves what is less than the pivot before it; its new index; no swaps?"""
    swap(a, pivot)
    i, j = a + 1, b - 1
    already = True
    while True:
        while i <= j and less(i, a):
            i += 1
        while i <= j and not less(j, a):
            j -= 1
        if i > j:
            break
        swap(i, j)
        i, j = i + 1, j - 1
        already = False
    swap(j, a)
    return j, already


def pdq_partition_equal(less: Less, swap: Swap, a: int, b: int, pivot: int) -> int:
    """Moves what equals the pivot to the front of [a:b], which has nothing less."""
    swap(a, pivot)
    i, j = a + 1, b - 1
    while True:
        while i <= j and not less(a, i):
            i += 1
        while i <= j and less(a, j):
            j -= 1
        if i > j:
            return i
        swap(i, j)
        i, j = i + 1, j - 1


def pdq_partly_sorted(less: Less, swap: Swap, a: int, b: int) -> bool:
    """Puts up to five elements in their place; whether [a:b] is sorted then."""
    i = a + 1
    for _ in range(5):
        while i < b and not less(i, i - 1):
            i += 1
        if i == b:
            return True
        if b - a < 50:
            return False
        swap(i, i - 1)
        if i - a >= 2:
            for j in range(i - 1, 0, -1):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
        if b - i >= 2:
            for j in range(i + 1, b):
                if not less(j, j - 1):
                    break
                swap(j, j - 1)
    return False


def pdq_pivot(less: Less, a: int, b: int) -> tuple[int, int]:
    """A pivot for [a:b], and how many of the elements looked at were out of order."""
    size, swaps = b - a, 0

    def median(x: int, y: int, z: int) -> int:
        nonlocal swaps
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        if less(z, y):
            y, z, swaps = z, y, swaps + 1
        if less(y, x):
            x, y, swaps = y, x, swaps + 1
        return y

    i, j, k = (a + size // 4 * part for part in (1, 2, 3))
    if size >= 50:
        i, j, k = (median(x - 1, x, x + 1) for x in (i, j, k))
    return median(i, j, k), swaps


def pdq_break_patterns(swap: Swap, a: int, b: int) -> None:
    """Scatters three elements, where patterns might lead to bad pivots."""
    size = random = b - a
    for i in range(a + size // 4 * 2 - 1, a + size // 4 * 2 + 2):
        random ^= random << 13 & 0xFFFFFFFFFFFFFFFF
        random ^= random >> 7
        random ^= random << 17 & 0xFFFFFFFFFFFFFFFF
        other = random & ((1 << size.bit_length()) - 1)
        swap(i, a + (other - size if other >= size else other))


def pdq_reverse(swap: Swap, a: int, b: int) -> None:
    """Reverses [a:b]."""
    for k in range((b - a) // 2):
        swap(a + k, b - 1 - k)


def pdq_heapsort(less: Less, swap: Swap, a: int, b: int) -> None:
    """Sorts [a:b] by a heap."""

    def sift_down(root: int, high: int) -> None:
        while (child := 2 * root + 1) < high:
            if child + 1 < high and less(a + child, a + child + 1):
                child += 1
            if not less(a + root, a + child):
                return
            swap(a + root, a + child)
            root = child

    for i in range((b - a - 1) // 2, -1, -1):
        sift_down(i, b - a)
    for i in range(b - a - 1, -1, -1):
        swap(a, a + i)
        sift_down(0, i)


# --- the program -------------------------------------------------------------


@dataclass(slots=True)
class Person:
    name: str = ""
    age: int = 0

    def __str__(self) -> str:
        return f"{{{self.name} {self.age}}}"


class ByAge(list[Person]):

    def len(self) -> int:
        return len(self)

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]

    def less(self, i: int, j: int) -> bool:
        return self[i].age < self[j].age


@dataclass(eq=False, slots=True)
class Sq:
    s: float = 0.0

    def area(self) -> float:
        return self.s * self.s

    def __str__(self) -> str:
        return f"{{{float_text(self.s)}}}"


def rank(words: list[str]) -> list[str]:
    count: dict[str, int] = {}
    for w in words:
        count[w] = count.get(w, 0) + 1
    keys: list[str] = []
    for k in count:
        keys.append(k)
    keys.sort(key=lambda item: (-count.get(item, 0), item))
    return keys


def show(people: list[Person]) -> None:
    people.sort(key=lambda person: person.name)
    print(f"[{' '.join(map(str, people))}]")


def main() -> None:
    people = [
        Person("Bob", 31),
        Person("Al", 42),
        Person("Mike", 17),
        Person("Jen", 26),
        Person("Al", 17),
    ]
    people.sort(key=lambda person: person.age)
    print(f"[{' '.join(map(str, people))}]")
    people.sort(key=lambda person: person.age, reverse=True)
    print(f"[{' '.join(map(str, people))}]")
    people.sort(key=lambda person: person.age, reverse=True)
    # by length, then by name
    people.sort(key=lambda person: (-len(person.name), person.name))
    print(f"[{' '.join(map(str, people))}]")
    show(people)
    people.sort(key=lambda person: (person.name, -person.age))
    print(f"[{' '.join(map(str, people))}]")
    print(f"[{' '.join(rank('a b a c c c d e e'.split()))}]")
    xs = [5, 2, 8]
    xs.sort(reverse=True)
    print(f"[{' '.join(map(str, xs))}]")
    sqs = [Sq(3.0), Sq(1.0), Sq(2.0)]
    sqs.sort(key=lambda sq: sq.area())
    print(f"[{' '.join(map(str, sqs))}]")
    many: list[Person] = []
    for i in range(40):
        many.append(Person(f"p{i}", i % 3))
    sort_slice(many, lambda i, j: many[i].age < many[j].age)
    print(f"[{' '.join(map(str, many))}]")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
