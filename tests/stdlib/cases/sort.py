"""Package sort and the sorts of slices: the order of equal elements above all."""

# ruff: noqa: E501

import random

from golden import Group

from go2mp.runtime import sorting as so


def samples() -> list[list[int]]:
    """Slices of every pattern that pdqsort treats in a way of its own."""
    rng = random.Random(7)
    made: list[list[int]] = [[], [1], [2, 1]]
    for n in (5, 12, 13, 20, 49, 50, 51, 100, 257):
        made.append([rng.randrange(n) for _ in range(n)])
        made.append([rng.randrange(3) for _ in range(n)])
        made.append(list(range(n)))
        made.append(list(range(n, 0, -1)))
        made.append([i // 4 for i in range(n, 0, -1)])
        made.append([i % 7 for i in range(n)])
        made.append([*range(n // 2), *range(n // 2)])
        made.append([0] * n)
        nearly = list(range(n))
        nearly[n // 2], nearly[n // 3] = nearly[n // 3], nearly[n // 2]
        made.append(nearly)
        made.append([min(i, n - i) for i in range(n)])
    made.append(killer(300))
    return made


def killer(n: int) -> list[int]:
    """Makes quicksort's pivots bad: breaks patterns, then turns to heapsort."""
    out = [0] * n
    for i in range(n):
        out[i] = i * 7919 % 64 if i % 2 else -i
    return out


XS = ("[]int", samples())
KEYED = (
    "xs := make([][2]int, len(a)); for i, k := range a { xs[i] = [2]int{k / 2, i} };"
)
RESULT = "out := make([]int, len(xs)); for i, x := range xs { out[i] = x[1] }; return enc(out)"


def keyed(keys: list[int]) -> list[tuple[int, int]]:
    return [(int(k / 2), i) for i, k in enumerate(keys)]


def by_slice(keys: list[int]) -> list[int]:
    xs = keyed(keys)
    so.sort_slice(xs, lambda i, j: xs[i][0] < xs[j][0])
    return [i for _, i in xs]


def by_func(keys: list[int]) -> list[int]:
    xs = keyed(keys)
    so.sort_func(xs, lambda a, b: a[0] - b[0])
    return [i for _, i in xs]


def by_stable(keys: list[int]) -> list[int]:
    xs = keyed(keys)
    so.sort_slice_stable(xs, lambda i, j: xs[i][0] < xs[j][0])
    return [i for _, i in xs]


class Data:
    def __init__(self, keys: list[int]) -> None:
        self.xs = keyed(keys)
        self.len = self.xs.__len__

    def less(self, i: int, j: int) -> bool:
        return self.xs[i][0] < self.xs[j][0]

    def swap(self, i: int, j: int) -> None:
        self.xs[i], self.xs[j] = self.xs[j], self.xs[i]


def by_data(keys: list[int]) -> list[int]:
    data = Data(keys)
    so.sort_data(data)
    return [i for _, i in data.xs]


def by_data_stable(keys: list[int]) -> list[int]:
    data = Data(keys)
    so.sort_data_stable(data)
    return [i for _, i in data.xs]


def by_reverse(keys: list[int]) -> list[int]:
    xs = list(keys)
    so.sort_data(so.ReversedOrder(xs))
    return xs


def floats(xs: list[float]) -> list[float]:
    xs = list(xs)
    so.sort_floats(xs)
    return xs


def strings(xs: list[str]) -> list[str]:
    xs = list(xs)
    so.sort_strings(xs)
    return xs


NAN, INF = float("nan"), float("inf")
GROUPS = [
    Group("Slice", f"{{{KEYED} sort.Slice(xs, func(i, j int) bool {{ return xs[i][0] < xs[j][0] }}); {RESULT}}}",
          by_slice, [XS]),
    Group("SortFunc", f"{{{KEYED} slices.SortFunc(xs, func(a, b [2]int) int {{ return a[0] - b[0] }}); {RESULT}}}",
          by_func, [XS]),
    Group("SliceStable",
          f"{{{KEYED} sort.SliceStable(xs, func(i, j int) bool {{ return xs[i][0] < xs[j][0] }}); {RESULT}}}",
          by_stable, [XS]),
    Group("Sort", f"{{{KEYED} sort.Slice(xs, func(i, j int) bool {{ return xs[i][0] < xs[j][0] }}); {RESULT}}}",
          by_data, [XS]),
    Group("Stable",
          f"{{{KEYED} sort.SliceStable(xs, func(i, j int) bool {{ return xs[i][0] < xs[j][0] }}); {RESULT}}}",
          by_data_stable, [XS]),
    Group("Reverse", "{ xs := slices.Clone(a); sort.Sort(sort.Reverse(sort.IntSlice(xs))); return enc(xs) }",
          by_reverse, [XS]),
    Group("Float64s", "{ sort.Float64s(a); return enc(a) }", floats,
          [("[]float64", [[], [2.5, NAN, -INF, 1.0, NAN, INF, -1.0], [3.0, 1.0, 2.0]])]),
    Group("Strings", "{ sort.Strings(a); return enc(a) }", strings,
          [("[]string", [["b", "a", "é", "z", "\ue000", "\U0001f600", "\udcff", "", "\udc80"]])]),
    Group("SearchInts", "sort.SearchInts(a, b)", so.search_sorted,
          [("[]int", [[], [1], [1, 3, 3, 5, 9]]), ("int", [0, 1, 2, 3, 4, 5, 9, 10])]),
]  # fmt: skip
