package cmp

type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr |
		~float32 | ~float64 |
		~string
}

//py:if native(x): three_way({x}, {y})
//py:if float(x): compare_floats({x}, {y})
//py:if str(x): compare_strings({x}, {y})
func Compare[T Ordered](x, y T) int

//py:if native(x): {x} < {y}
//py:if float(x): compare_floats({x}, {y}) < 0
//py:if str(x): compare_strings({x}, {y}) < 0
func Less[T Ordered](x, y T) bool

//py:if plain(vals): first_nonzero({*vals})
//py:if float(vals): first_nonzero({*vals})
func Or[T comparable](vals ...T) T
