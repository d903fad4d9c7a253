import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def run_deep(main: Callable[[], object]) -> None:
    """Runs main with room for deep recursion: Go's stacks grow, Python's do not."""
    failures: list[BaseException] = []

    def body() -> None:
        try:
            main()
        except BaseException as exc:
            failures.append(exc)

    sys.setrecursionlimit(1_000_000)
    previous = threading.stack_size(1 << 30)  # reserved, not used up
    thread = threading.Thread(target=body, daemon=True)
    thread.start()
    threading.stack_size(previous)
    thread.join()
    if failures:
        raise failures[0]


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


class Slice(MutableSequence[ItemT]):
    """A Go slice: a window on an array (a list) that other slices may share."""

    __slots__ = ("array", "low", "length", "capacity", "size", "pointers")

    def __init__(
        self,
        array: list[ItemT] | None = None,
        low: int = 0,
        length: int | None = None,
        capacity: int | None = None,
        size: int = 8,
        pointers: bool = False,
    ) -> None:
        self.array: Any = array  # None: a nil slice
        self.low = low
        if length is None or capacity is None:
            rest = len(array or ()) - low
            length = rest if length is None else length
            capacity = rest if capacity is None else capacity
        self.length, self.capacity = length, capacity
        self.size, self.pointers = size, pointers  # of the elements, for growth

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, i: Any) -> Any:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        return self.array[self.low + i]

    def __setitem__(self, i: Any, value: Any) -> None:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        self.array[self.low + i] = value

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array or (), self.low, self.low + self.length)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a slice shrinks by reslicing")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a slice grows by append()")


def append(s: Slice[ItemT], *values: ItemT) -> Slice[ItemT]:
    """append(s, values...): into s's array while there is room, else into a new one."""
    array, end = s.array, s.low + s.length
    length = s.length + len(values)
    if length <= s.capacity and array is not None:
        array[end : s.low + length] = values
        return type(s)(array, s.low, length, s.capacity, s.size, s.pointers)
    if not values:
        return s
    capacity = grown_capacity(length, s.capacity, s.size, s.pointers)
    return type(s)([*s, *values], 0, length, capacity, s.size, s.pointers)


def grown_capacity(length: int, old: int, size: int, pointers: bool) -> int:
    """The capacity of a new array for length elements, as Go's append chooses it."""
    if size == 0:
        return length
    capacity = 2 * old
    if length > capacity:
        capacity = length
    elif old >= 256:
        capacity = old
        while capacity < length:
            capacity += (capacity + 768) >> 2
    header = 8 if pointers and 512 < capacity * size <= 32760 else 0
    return (size_class(capacity * size + header) - header) // size


def size_class(size: int) -> int:
    """The size of the memory block that Go's allocator gives for size bytes."""
    if size > 32760:
        return -(-size // 8192) * 8192
    return next(block for block in SIZE_CLASSES if block >= size)


# The sizes of memory blocks of Go's allocator.
SIZE_CLASSES: list[int] = [
    *(8, 16, 24, *range(32, 256, 16), *range(256, 512, 32), *range(512, 768, 64)),
    *(768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200),
    *(3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240),
    *(10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264),
    *(28672, 32768),
]


def retyped(cls: type[ItemT], s: Slice[Any]) -> ItemT:
    """s as a slice of another type, on the same array."""
    make: Any = cls
    made: ItemT = make(s.array, s.low, s.length, s.capacity, s.size, s.pointers)
    return made


Less = Callable[[int, int], bool]
Swap = Callable[[int, int], object]


def sort_data(data: Any) -> None:
    """sort.Sort, by the methods len, less and swap of data."""
    data = sortable(data)
    n = data.len()
    pdqsort(data.less, data.swap, 0, n, n.bit_length())


class SortableSlice:
    """sort.IntSlice and the like: xs with the methods to sort it."""

    def __init__(self, xs: MutableSequence[Any]) -> None:
        self.xs = xs

    def len(self) -> int:
        """The number of elements."""
        return len(self.xs)

    def less(self, i: int, j: int) -> bool:
        """Whether element i is less than element j; NaN is less than all others."""
        x, y = self.xs[i], self.xs[j]
        if isinstance(x, str):
            return encoded(x) < encoded(y)
        return bool(x < y or (x != x and y == y))

    def swap(self, i: int, j: int) -> None:
        """Swaps two elements."""
        self.xs[i], self.xs[j] = self.xs[j], self.xs[i]


def sortable(data: Any) -> Any:
    """data with the methods len, less and swap: a plain slice gets them."""
    return data if hasattr(data, "less") else SortableSlice(data)


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


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class UnionFind:
    parent: list[int] = field(default_factory=list)
    rank: list[int] = field(default_factory=list)
    count: int = 0

    def find(self, x: int) -> int:
        if self.parent[x] != x:
            self.parent[x] = self.find(self.parent[x])
        return self.parent[x]

    def union(self, x: int, y: int) -> bool:
        rx, ry = self.find(x), self.find(y)
        if rx == ry:
            return False
        if self.rank[rx] < self.rank[ry]:
            rx, ry = ry, rx
        self.parent[ry] = rx
        if self.rank[rx] == self.rank[ry]:
            self.rank[rx] += 1
        self.count -= 1
        return True


def new_union_find(n: int) -> UnionFind:
    uf = UnionFind(parent=[0] * n, rank=[0] * n, count=n)
    for i in range(len(uf.parent)):
        uf.parent[i] = i
    return uf


@dataclass(eq=False, slots=True)
class Edge:
    u: int = 0
    v: int = 0
    w: int = 0

    def __str__(self) -> str:
        return f"{{{self.u} {self.v} {self.w}}}"


class ByWeight(Slice[Edge]):

    def len(self) -> int:
        return len(self)

    def swap(self, i: int, j: int) -> None:
        self[i], self[j] = self[j], self[i]

    def less(self, i: int, j: int) -> bool:
        return self[i].w < self[j].w


def kruskal(n: int, edges: Slice[Edge]) -> tuple[Slice[Edge], int]:
    mst: Slice[Edge] = Slice()
    total = 0
    sort_data(retyped(ByWeight, edges))
    uf = new_union_find(n)
    for e in edges:
        if uf.union(e.u, e.v):
            mst = append(mst, e)
            total += e.w
    return mst, total


def topo(n: int, deps: dict[int, list[int]]) -> tuple[list[int], bool]:
    indeg = [0] * n
    for ds in deps.values():
        for d in ds:
            indeg[d] += 1
    q: list[int] = []
    order: list[int] = []
    for i, d in enumerate(indeg):
        if d == 0:
            q.append(i)
    while len(q) > 0:
        x = q[0]
        q.pop(0)
        order.append(x)
        for y in deps.get(x, []):
            indeg[y] -= 1
            if indeg[y] == 0:
                q.append(y)
    return order, len(order) == n


def floyd(d: list[list[int]]) -> None:
    n = len(d)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if (
                    d[i][k] < INF
                    and d[k][j] < INF
                    and wrap64(d[i][k] + d[k][j]) < d[i][j]
                ):
                    d[i][j] = wrap64(d[i][k] + d[k][j])


INF = 9223372036854775807


@dataclass(eq=False, slots=True)
class Tarjan:
    graph: list[list[int]] = field(default_factory=list)
    index: list[int] = field(default_factory=list)
    low: list[int] = field(default_factory=list)
    on_stack: list[bool] = field(default_factory=list)
    stack: list[int] = field(default_factory=list)
    counter: int = 0
    output: list[list[int]] = field(default_factory=list)

    def visit(self, v: int) -> None:
        self.counter += 1
        self.index[v], self.low[v] = self.counter, self.counter
        self.stack.append(v)
        self.on_stack[v] = True
        for w in list(self.graph[v]):
            if self.index[w] == 0:
                self.visit(w)
                if self.low[w] < self.low[v]:
                    self.low[v] = self.low[w]
            elif self.on_stack[w] and self.index[w] < self.low[v]:
                self.low[v] = self.index[w]
        if self.low[v] == self.index[v]:
            c: list[int] = []
            while True:
                w = self.stack[-1]
                self.stack.pop()
                self.on_stack[w] = False
                c.append(w)
                if w == v:
                    break
            self.output.append(c)


def main() -> None:
    edges = Slice(
        [
            Edge(0, 1, 7),
            Edge(0, 3, 5),
            Edge(1, 2, 8),
            Edge(1, 3, 9),
            Edge(1, 4, 7),
            Edge(2, 4, 5),
            Edge(3, 4, 15),
            Edge(3, 5, 6),
            Edge(4, 5, 8),
            Edge(4, 6, 9),
            Edge(5, 6, 11),
        ]
    )
    mst, total = kruskal(7, edges)
    print(f"[{' '.join(map(str, mst))}]", total)
    value, value2 = topo(6, {5: [2, 0], 4: [0, 1], 2: [3], 3: [1]})
    print(f"[{' '.join(map(str, value))}]", str(value2).lower())
    value3, value4 = topo(3, {0: [1], 1: [2], 2: [1]})
    print(f"[{' '.join(map(str, value3))}]", str(value4).lower())
    d: list[list[int]] = [[] for _ in range(4)]
    for i in range(len(d)):
        d[i] = [0] * 4
        for j in range(len(d[i])):
            if i != j:
                d[i][j] = INF
    d[0][2], d[1][0], d[1][2], d[2][3], d[3][1] = -2, 4, 3, 2, -1
    floyd(d)
    for r in d:
        print(f"[{' '.join(f'{item:4}' for item in r)}]")
    g = [[1], [2], [0], [1, 2, 4], [5, 3], [2, 6], [5], [4, 7, 6]]
    t = Tarjan(graph=g, index=[0] * len(g), low=[0] * len(g), on_stack=[False] * len(g))
    for v in range(len(g)):
        if t.index[v] == 0:
            t.visit(v)
    print(list_text(t.output, list_text))


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
