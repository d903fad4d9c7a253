package main

type Number interface {
	~int | ~int64 | ~float64
}

type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

func MakePair[K comparable, V any](k K, v V) Pair[K, V] { return Pair[K, V]{k, v} }

func Map[T, U any](xs []T, f func(T) U) []U {
	var out []U
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Reduce[T, A any](xs []T, init A, f func(A, T) A) A {
	for _, x := range xs {
		init = f(init, x)
	}
	return init
}

func Sum[S ~[]E, E Number](s S) (total E) {
	for _, x := range s {
		total += x
	}
	return total
}

func Clone[S ~[]E, E any](s S) S { return append(S(nil), s...) }

func Max[T Number](x, y T) T {
	if x > y {
		return x
	}
	return y
}

func First[T any](x, _ T) T { return x }

type Setter[T any] interface {
	*T
	Set(string)
}

type Flag struct{ on bool }

func (f *Flag) Set(s string) { f.on = s == "on" }

func FromStrings[T any, PT Setter[T]](ss []string) []T {
	result := make([]T, len(ss))
	for i, s := range ss {
		PT(&result[i]).Set(s)
	}
	return result
}

type Getter[T any] interface{ Get() T }

type Box[T any] struct{ value T }

func (b Box[T]) Get() T { return b.value }

func Value[G Getter[T], T any](g G) T { return g.Get() }

func Keys[M ~map[K]V, K comparable, V any](m M) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	return keys
}

func Collect[T any](chans ...<-chan T) (out []T) {
	for _, c := range chans {
		out = append(out, <-c)
	}
	return
}

func Ptr[T any](x T) *T { return &x }

func Apply[T any](x T, fs ...func(T) T) T {
	for _, f := range fs {
		x = f(x)
	}
	return x
}

func Identity[T any](x T) T { return x }

type Ints []int
type Celsius float64
type Env map[string]string

func main() {
	p := MakePair("a", 1.5)
	q := MakePair[string, any]("a", 1)
	lengths := Map([]string{"a"}, func(s string) int { return len(s) })
	total := Reduce(lengths, 0.0, func(a float64, x int) float64 { return a + float64(x) })
	ints := Ints{1, 2}
	sum := Sum(ints)
	clone := Clone(ints)
	m1, m2, m3 := Max(1, 2.5), Max(Celsius(1), 2), First(1, 'x')
	flags := FromStrings[Flag]([]string{"on"})
	got := Value(Box[string]{"x"})
	keys := Keys(Env{"a": "b"})
	c := make(chan int, 1)
	c <- 1
	values := Collect(c)
	ptr := Ptr(uint8(1))
	var f func(int) int = Identity
	applied := Apply(3, Identity, func(x int) int { return x * x })
	nested := Map(Map(ints, Ptr[int]), func(p *int) Box[int] { return Box[int]{*p} })
	strs := Map(keys, Identity[string])
	println(p.Key, q.Key, total, sum, len(clone), m1, m2, m3, len(flags), got, len(keys), len(values))
	println(*ptr, f(1), applied, len(nested), len(strs))
}
