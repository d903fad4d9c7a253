package slices

import (
	"cmp"
	"iter"
)

//py:if consumed: enumerate({s})
//py:if ranged: enumerate({s})
//py: seq2_of(enumerate({s}))
func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]

func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice

//py:if consumed: backward({s})
//py:if ranged: backward({s})
//py: seq2_of(backward({s}))
func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]

//py:if native(x): search_slice({x}, {target})
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool)

//py: search_slice_func({x}, {target}, {cmp})
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool)

func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice]

//py:if reassigned(s): {s}
func Clip[S ~[]E, E any](s S) S

//py:if list(s) and plain(s): {s}.copy()
//py:if plain(s): list({s})
//py:if list(s) and scalars(s): {s}.copy()
//py:if scalars(s): list({s})
//py: copied_items({s})
func Clone[S ~[]E, E any](s S) S

//py:if iterable(seq): list({seq})
//py: collect({seq})
func Collect[E any](seq iter.Seq[E]) []E

//py:if reassigned(s) and values(s): compacted({s})
func Compact[S ~[]E, E comparable](s S) S

//py:if reassigned(s): compacted_func({s}, {eq})
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S

//py:if native(s1) and native(s2): compare_slices({s1}, {s2})
//py:if float(s1): compare_slices({s1}, {s2}, compare_floats)
//py:if str(s1): compare_slices({s1}, {s2}, compare_strings)
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int

//py: compare_slices({s1}, {s2}, {cmp})
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int

//py:if scalars(slices): list(chain({*slices}))
func Concat[S ~[]E, E any](slices ...S) S

//py:if plain(s): {v} in {s}
//py:if values(s): index_of({s}, {v}) >= 0
//py:if float(s): index_of({s}, {v}) >= 0
//py:if pointers(s): index_of_same({s}, {v}) >= 0
func Contains[S ~[]E, E comparable](s S, v E) bool

//py: any(map({f}, {s}))
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool

//py:if reassigned(s): without({s}, {i}, {j})
func Delete[S ~[]E, E any](s S, i, j int) S

//py:if reassigned(s): without_where({s}, {del})
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S

//py:if list(s1) and list(s2) and plain(s1): {s1} == {s2}
//py:if plain(s1): equal_slices({s1}, {s2})
//py:if values(s1): equal_slices({s1}, {s2})
//py:if float(s1): equal_slices({s1}, {s2})
func Equal[S ~[]E, E comparable](s1, s2 S) bool

//py: equal_slices_func({s1}, {s2}, {eq})
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool

//py:if reassigned(s) and nonneg(n): {s}
func Grow[S ~[]E, E any](s S, n int) S

//py:if plain(s): index_of({s}, {v})
//py:if values(s): index_of({s}, {v})
//py:if float(s): index_of({s}, {v})
//py:if pointers(s): index_of_same({s}, {v})
func Index[S ~[]E, E comparable](s S, v E) int

//py: index_where({s}, {f})
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int

//py:if reassigned(s): inserted({s}, {i}, {*v})
func Insert[S ~[]E, E any](s S, i int, v ...E) S

//py:if native(x): is_sorted_func({x}, three_way)
//py:if float(x): is_sorted_func({x}, compare_floats)
//py:if str(x): is_sorted_func({x}, compare_strings)
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool

//py: is_sorted_func({x}, {cmp})
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool

//py:if nonempty(x) and native(x): max({x})
//py:if native(x): max_of({x})
func Max[S ~[]E, E cmp.Ordered](x S) E

//py: max_func({x}, {cmp})
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E

//py:if nonempty(x) and native(x): min({x})
//py:if native(x): min_of({x})
func Min[S ~[]E, E cmp.Ordered](x S) E

//py: min_func({x}, {cmp})
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E

//py:if list(x) and nonneg(count) and scalars(x): {x} * {count}
//py:if scalars(x): repeated({x}, {count})
func Repeat[S ~[]E, E any](x S, count int) S

//py:if reassigned(s): replaced({s}, {i}, {j}, {*v})
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S

//py: {s}.reverse()
func Reverse[S ~[]E, E any](s S)

//py:if list(x) and native(x): {x}.sort()
//py:if native(x): sort_basic({x})
//py:if float(x): sort_floats({x})
//py:if str(x): sort_strings({x})
func Sort[S ~[]E, E cmp.Ordered](x S)

//py:special
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int)

//py:special
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int)

//py:if iterable(seq) and native(seq): sorted({seq})
//py:if iterable(seq) and float(seq): sorted_floats({seq})
//py:if iterable(seq) and str(seq): sorted_strings({seq})
//py:if native(seq): sorted(collect({seq}))
//py:if float(seq): sorted_floats(collect({seq}))
//py:if str(seq): sorted_strings(collect({seq}))
func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E

//py:if iterable(seq): sorted_func({seq}, {cmp})
//py: sorted_func(collect({seq}), {cmp})
func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E

//py:if iterable(seq): sorted({seq}, key=cmp_to_key({cmp}))
//py: sorted(collect({seq}), key=cmp_to_key({cmp}))
func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E

//py:if consumed: {s}
//py:if ranged: {s}
//py: seq_of({s})
func Values[Slice ~[]E, E any](s Slice) iter.Seq[E]
