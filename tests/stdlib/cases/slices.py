"""Packages slices and cmp."""

# ruff: noqa: E501

from golden import Group

from go2mp.runtime import slices as sl

NAN = float("nan")
XS = ("[]int", [[], [1], [3, 1, 2], [1, 1, 2, 2, 2, 3, 1], [5, 4, 3, 2, 1], [0, -1, 0]])
SORTED = ("[]int", [[], [1], [1, 3, 3, 5, 9]])
V = ("int", [-1, 0, 1, 2, 3, 9])
F = ("float64", [1.0, -0.0, 0.0, NAN, 2.5])
LOW, HIGH = ("int", [-1, 0, 1, 2, 8]), ("int", [0, 1, 3, 9])

GROUPS = [
    Group("Index", "slices.Index(a, b), slices.Contains(a, b)",
          lambda xs, v: (sl.index_of(xs, v), v in xs), [XS, V]),
    Group("IndexFunc", "slices.IndexFunc(a, func(x int) bool { return x == b })",
          lambda xs, v: sl.index_where(xs, lambda x: x == v), [XS, V]),
    Group("Equal", "slices.Equal(a, b), slices.Compare(a, b)",
          lambda a, b: (sl.equal_slices(a, b), sl.compare_slices(a, b)), [XS, XS]),
    Group("Compare", "cmp.Compare(a, b)", sl.compare_floats, [F, F]),
    Group("Or", "cmp.Or(a, b, 7)", lambda a, b: sl.first_nonzero(a, b, 7), [V, V]),
    Group("Max", "slices.Max(a)", sl.max_of, [XS]),
    Group("Min", "slices.Min(a)", sl.min_of, [XS]),
    Group("BinarySearch", "slices.BinarySearch(a, b)", sl.search_slice, [SORTED, V]),
    Group("IsSorted", "slices.IsSorted(a)", lambda xs: sl.is_sorted_func(xs, sl.three_way), [XS]),
    Group("Insert", "slices.Insert(slices.Clone(a), b, 7, 8)", lambda xs, i: sl.inserted(xs, i, 7, 8), [XS, LOW]),
    Group("Delete", "slices.Delete(slices.Clone(a), b, c)", sl.without, [XS, LOW, HIGH]),
    Group("DeleteFunc", "slices.DeleteFunc(slices.Clone(a), func(x int) bool { return x == b })",
          lambda xs, v: sl.without_where(xs, lambda x: x == v), [XS, V]),
    Group("Replace", "slices.Replace(slices.Clip(slices.Clone(a)), b, c, 7)",
          lambda xs, i, j: sl.replaced(xs, i, j, 7), [XS, LOW, HIGH]),
    Group("Compact", "slices.Compact(slices.Clone(a))", sl.compacted, [XS]),
    Group("CompactFunc", "slices.CompactFunc(slices.Clone(a), func(x, y int) bool { return x/2 == y/2 })",
          lambda xs: sl.compacted_func(xs, lambda x, y: int(x / 2) == int(y / 2)), [XS]),
    Group("Repeat", "slices.Repeat(a, b)", sl.repeated, [XS, ("int", [-1, 0, 2])]),
]  # fmt: skip
