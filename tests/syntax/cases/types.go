package p

type (
	A int
	B = A
	C []int
	D [4]int
	E [n + 1][2]*int
	F map[string]map[K]V
	G chan int
	H chan<- int
	I <-chan int
	J chan<- chan int
	K chan (<-chan int)
	L <-chan <-chan int
	M chan<- <-chan int
	N func()
	O func(int, string) error
	P func(a, b int, c ...string) (x, y int)
	Q func(...int) (int, error)
	R struct {
		A
		*B
		p.C
		*p.D
		G[int]
		a, b int
		c    string `json:"c"`
		D    `tag`
	}
	S interface {
		M()
		N(a int) (string, error)
		fmt.Stringer
		~int | ~string
		int | float64
		G[int]
	}
	T interface{}
	U *int
	V (int)
	W ***p.X
	X func() func() int
	Y [2]func(int) chan bool
)

type List[T any] struct {
	next *List[T]
	val  T
}

type Map[K comparable, V int | ~string] map[K]V

type Pair[A, B any] struct {
	a A
	b B
}

type Num interface {
	~int | ~int64
}

type Alias[T any] = List[T]

type Arr [N]int

type Ptr[P *T,] struct{}

type Con[P interface{ *T }] struct{}
