package maps

import "iter"

//py:if consumed: {m}.items()
//py:if ranged: list({m}.items())
//py: seq2_of({m}.items())
func All[Map ~map[K]V, K comparable, V any](m Map) iter.Seq2[K, V]

//py:if dict(m) and scalars(m): {m}.copy()
//py:if scalars(m): clone_map({m})
func Clone[M ~map[K]V, K comparable, V any](m M) M

//py:if iterable(seq): dict({seq})
//py: dict(collect_pairs({seq}))
func Collect[K comparable, V any](seq iter.Seq2[K, V]) map[K]V

//py:if dict(dst) and scalars(src): {dst}.update({src})
func Copy[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](dst M1, src M2)

//py: delete_where({m}, {del})
func DeleteFunc[M ~map[K]V, K comparable, V any](m M, del func(K, V) bool)

//py:if plain(m1) and values(m1): {m1} == {m2}
func Equal[M1, M2 ~map[K]V, K, V comparable](m1 M1, m2 M2) bool

func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1, V2 any](m1 M1, m2 M2, eq func(V1, V2) bool) bool

//py:if iterable(seq) and dict(m): {m}.update({seq})
//py:if dict(m): {m}.update(collect_pairs({seq}))
func Insert[Map ~map[K]V, K comparable, V any](m Map, seq iter.Seq2[K, V])

//py:if consumed: {m}
//py:if ranged: list({m})
//py: seq_of({m})
func Keys[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[K]

//py:if consumed: {m}.values()
//py:if ranged: list({m}.values())
//py: seq_of({m}.values())
func Values[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[V]
