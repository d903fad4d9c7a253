import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, MutableSequence, Sequence
from itertools import islice
from typing import Any, Generic, TypeVar

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


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


def checked(i: int, xs: Sequence[object]) -> int:
    """i, once it is known to be an index of xs."""
    check_index(i, len(xs))
    return i


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def check_slice3(low: int, high: int, max_: int, limit: int, kind: str) -> None:
    """Panics as Go does unless 0 <= low <= high <= max <= limit."""
    if not 0 <= max_ <= limit:
        bounds = f"[::{max_}]" + (f" with {kind} {limit}" if max_ >= 0 else "")
    elif not 0 <= high <= max_:
        bounds = f"[:{high}:{max_}]" if high >= 0 else f"[:{high}:]"
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}:]" if low >= 0 else f"[{low}::]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def checked_length(n: int) -> int:
    """n, once it is known to do as the length of a new slice."""
    if not 0 <= n < 1 << 47:
        raise IndexError("runtime error: makeslice: len out of range")
    return n


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


def make_slice(
    length: int,
    capacity: int | None = None,
    zero: Callable[[], Any] = int,
    size: int = 8,
    pointers: bool = False,
) -> Slice[Any]:
    """make([]T, length, capacity): zero() makes each element."""
    elements = [zero() for _ in range(checked_length(length))]
    if capacity is not None and capacity < length:
        raise IndexError("runtime error: makeslice: cap out of range")
    return Slice(elements, 0, length, capacity, size, pointers)


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


def append_slice(s: Slice[ItemT], values: Iterable[ItemT]) -> Slice[ItemT]:
    """append(s, values...) of a whole slice."""
    return append(s, *values)


def reslice(
    s: Slice[ItemT],
    low: int = 0,
    high: int | None = None,
    max_: int | None = None,
    zero: Callable[[], Any] = int,
    kind: str = "capacity",
) -> Slice[ItemT]:
    """s[low:high:max], on the same array; zero() makes elements not yet used."""
    high = s.length if high is None else high
    if max_ is None:
        check_slice(low, high, s.capacity, kind)
    else:
        check_slice3(low, high, max_, s.capacity, kind)
    capacity = s.capacity if max_ is None else max_
    if s.array is None:
        return s
    while len(s.array) < s.low + high:  # append() makes lists no longer than needed
        s.array.append(zero())
    return type(s)(s.array, s.low + low, high - low, capacity - low, s.size, s.pointers)


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


def backing(xs: Any) -> tuple[Any, int]:
    """The list that holds the elements of xs, and where they begin in it."""
    low = 0
    while hasattr(xs, "low"):
        low += xs.low
        xs = xs.array
    return xs, low


def copy_slice(target: MutableSequence[ItemT], source: Sequence[ItemT]) -> int:
    """copy(target, source), also where they overlap; the number of elements copied."""
    n = min(len(target), len(source))
    if n > 0:
        array, low = backing(target)
        elements, start = backing(source)
        array[low : low + n] = elements[start : start + n]
    return n


# --- the program -------------------------------------------------------------


def permute(nums: Slice[int]) -> list[Slice[int]]:
    res: list[Slice[int]] = []

    def bt(k: int) -> None:
        if k == len(nums):
            tmp = make_slice(len(nums))
            copy_slice(tmp, nums)
            res.append(tmp)
            return
        for i in range(k, len(nums)):
            nums[k], nums[i] = nums[i], nums[k]
            bt(k + 1)
            nums[k], nums[i] = nums[i], nums[k]

    bt(0)
    return res


def subsets(nums: Slice[int]) -> list[Slice[int]]:
    res: list[Slice[int]] = []
    path: Slice[int] = Slice([])

    def dfs(start: int) -> None:
        nonlocal path
        res.append(append_slice(Slice(), path))
        for i in range(start, len(nums)):
            path = append(path, nums[i])
            dfs(i + 1)
            path = reslice(path, 0, len(path) - 1)

    dfs(0)
    return res


def buggy(nums: Slice[int], path: Slice[int], res: Ref[list[Slice[int]]]) -> None:
    """the classic bug: path shares its array"""
    if len(path) == 3:
        res.value.append(path)
        return
    for i, n in enumerate(nums):
        buggy(reslice(nums, i + 1), append(path, n), res)


def combine(cands: Slice[int], target: int) -> list[Slice[int]]:
    out: list[Slice[int]] = []

    def go2(i: int, rest: int, cur: Slice[int]) -> None:
        if rest == 0:
            c = append_slice(Slice([]), cur)
            out.append(c)
            return
        if i == len(cands) or rest < 0:
            return
        go2(i, rest - cands[i], append(cur, cands[i]))
        go2(i + 1, rest, cur)

    go2(0, target, Slice())
    return out


def next_perm(a: Slice[int]) -> bool:
    i = len(a) - 2
    while i >= 0 and a[i] >= a[i + 1]:
        i -= 1
    if i < 0:
        return False
    j = len(a) - 1
    while a[j] <= a[i]:
        j -= 1
    a[i], a[j] = a[j], a[i]
    l_, r = i + 1, len(a) - 1
    while l_ < r:
        a[l_], a[r] = a[r], a[l_]
        l_, r = l_ + 1, r - 1
    return True


def queens(n: int) -> int:
    cols, d1, d2 = [False] * n, [False] * (2 * n), [False] * (2 * n)

    def solve(r: int) -> int:
        if r == n:
            return 1
        cnt = 0
        for c in range(n):
            if cols[c] or d1[r + c] or at(d2, r - c + n):
                continue
            cols[c], d1[r + c], d2[checked(r - c + n, d2)] = True, True, True
            cnt = wrap64(cnt + solve(r + 1))
            cols[c], d1[r + c], d2[checked(r - c + n, d2)] = False, False, False
        return cnt

    return solve(0)


def main() -> None:
    print(list_text(permute(Slice([1, 2, 3])), list_text))
    print(list_text(subsets(Slice([1, 2, 3])), list_text))
    res: Ref[list[Slice[int]]] = Ref([])
    buggy(Slice([1, 2, 3, 4, 5]), make_slice(0, 3), res)
    print(list_text(res.value, list_text))
    res.value = []
    buggy(Slice([1, 2, 3, 4, 5]), Slice(), res)
    print(list_text(res.value, list_text))
    print(list_text(combine(Slice([2, 3, 6, 7]), 7), list_text))
    a = Slice([1, 2, 2, 3])
    n = 1
    while next_perm(a):
        n += 1
    print(n, f"[{' '.join(map(str, a))}]")
    for i in range(1, 8):
        print(f"{queens(i)} ", end="")
    print()


if __name__ == "__main__":
    try:
        run_deep(main)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
