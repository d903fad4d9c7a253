package rand

type (
	//py:if seeded: Rand
	//py: random.Random
	Rand struct{}
)

//py:if seeded and foreign(src): {src}
//py:if clock(src): {src}
func New(src Source) *Rand

//py:if unseeded: {r}.expovariate(1)
func (r *Rand) ExpFloat64() float64

//py:if seeded: {r}.float32()
//py: float32({r}.random())
func (r *Rand) Float32() float32

//py:if seeded: {r}.float64()
//py: {r}.random()
func (r *Rand) Float64() float64

//py:if seeded: {r}.bits(63)
//py: {r}.getrandbits(63)
func (r *Rand) Int() int

//py:if seeded: {r}.bits(31)
//py: {r}.getrandbits(31)
func (r *Rand) Int31() int32

//py:if seeded: {r}.below({n}, 31)
//py: {r}.randrange({n})
func (r *Rand) Int31n(n int32) int32

//py:if seeded: {r}.bits(63)
//py: {r}.getrandbits(63)
func (r *Rand) Int63() int64

//py:if seeded: {r}.below({n}, 63)
//py: {r}.randrange({n})
func (r *Rand) Int63n(n int64) int64

//py:if seeded: {r}.intn({n})
//py: {r}.randrange({n})
func (r *Rand) Intn(n int) int

//py:if unseeded: {r}.gauss(0, 1)
func (r *Rand) NormFloat64() float64

//py:if seeded: {r}.perm({n})
//py: {r}.sample(range({n}), {n})
func (r *Rand) Perm(n int) []int

func (r *Rand) Read(p []byte) (n int, err error)
//py:if seeded: {r}.seed({seed})
func (r *Rand) Seed(seed int64)

//py:if seeded: {r}.shuffle({n}, {swap})
//py: shuffle({n}, {swap})
func (r *Rand) Shuffle(n int, swap func(i, j int))

//py:if seeded: {r}.bits(32)
//py: {r}.getrandbits(32)
func (r *Rand) Uint32() uint32

//py:if seeded: {r}.uint64()
//py: {r}.getrandbits(64)
func (r *Rand) Uint64() uint64

type (
	//py:if seeded: Rand
	//py: random.Random
	Source interface {
		//py:if seeded: {self}.bits(63)
		//py: {self}.getrandbits(63)
		Int63() int64
		//py:if seeded: {self}.seed({seed})
		Seed(seed int64)
	}
)

//py:if seeded: Rand({seed})
//py:if clock(seed): random.Random()
func NewSource(seed int64) Source

type Source64 interface {
	Source
	Uint64() uint64
}

type Zipf struct{}

func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf
func (z *Zipf) Uint64() uint64

//py: random.expovariate(1)
func ExpFloat64() float64

//py: float32(random.random())
func Float32() float32

//py: random.random()
func Float64() float64

//py: random.getrandbits(63)
func Int() int

//py: random.getrandbits(31)
func Int31() int32

//py: random.randrange({n})
func Int31n(n int32) int32

//py: random.getrandbits(63)
func Int63() int64

//py: random.randrange({n})
func Int63n(n int64) int64

//py: random.randrange({n})
func Intn(n int) int

//py: random.gauss(0, 1)
func NormFloat64() float64

//py: random.sample(range({n}), {n})
func Perm(n int) []int

func Read(p []byte) (n int, err error)

//py:if stmt and clock(seed): random.seed()
//py:if stmt and idle: random.seed({seed})
func Seed(seed int64)

//py: shuffle({n}, {swap})
func Shuffle(n int, swap func(i, j int))

//py: random.getrandbits(32)
func Uint32() uint32

//py: random.getrandbits(64)
func Uint64() uint64
