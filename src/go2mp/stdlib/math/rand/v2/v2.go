package rand

type ChaCha8 struct{}

//py:refuse: the exact numbers of a seeded generator are not translated
func NewChaCha8(seed [32]byte) *ChaCha8

func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error)
func (c *ChaCha8) MarshalBinary() ([]byte, error)
func (c *ChaCha8) Read(p []byte) (n int, err error)
func (c *ChaCha8) Seed(seed [32]byte)
func (c *ChaCha8) Uint64() uint64
func (c *ChaCha8) UnmarshalBinary(data []byte) error

type (
	//py: PCG
	PCG struct{}
)

//py: PCG({seed1}, {seed2})
func NewPCG(seed1, seed2 uint64) *PCG

func (p *PCG) AppendBinary(b []byte) ([]byte, error)
func (p *PCG) MarshalBinary() ([]byte, error)

//py: {p}.seed({seed1}, {seed2})
func (p *PCG) Seed(seed1, seed2 uint64)

//py: {p}.bits()
func (p *PCG) Uint64() uint64

func (p *PCG) UnmarshalBinary(data []byte) error

type (
	//py: PCG
	Rand struct{}
)

//py:if seeded and foreign(src): {src}
func New(src Source) *Rand

func (r *Rand) ExpFloat64() float64

//py: {r}.float32()
func (r *Rand) Float32() float32

//py: {r}.float64()
func (r *Rand) Float64() float64

//py: {r}.bits() & 0x7FFFFFFFFFFFFFFF
func (r *Rand) Int() int

//py: {r}.bits(31)
func (r *Rand) Int32() int32

//py: {r}.below({n}, "Int32N")
func (r *Rand) Int32N(n int32) int32

//py: {r}.bits() & 0x7FFFFFFFFFFFFFFF
func (r *Rand) Int64() int64

//py: {r}.below({n}, "Int64N")
func (r *Rand) Int64N(n int64) int64

//py: {r}.below({n}, "IntN")
func (r *Rand) IntN(n int) int

func (r *Rand) NormFloat64() float64

//py: {r}.perm({n})
func (r *Rand) Perm(n int) []int

//py: {r}.shuffle({n}, {swap})
func (r *Rand) Shuffle(n int, swap func(i, j int))

//py: {r}.bits()
func (r *Rand) Uint() uint

//py: {r}.bits(32)
func (r *Rand) Uint32() uint32

//py: {r}.below({n}, "Uint32N")
func (r *Rand) Uint32N(n uint32) uint32

//py: {r}.bits()
func (r *Rand) Uint64() uint64

//py: {r}.below({n}, "Uint64N")
func (r *Rand) Uint64N(n uint64) uint64

//py: {r}.below({n}, "UintN")
func (r *Rand) UintN(n uint) uint

type (
	//py: PCG
	Source interface {
		//py: {self}.bits()
		Uint64() uint64
	}
)

type Zipf struct{}

//py:refuse: the exact numbers of a seeded generator are not translated
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
func Int32() int32

//py: random.randrange({n})
func Int32N(n int32) int32

//py: random.getrandbits(63)
func Int64() int64

//py: random.randrange({n})
func Int64N(n int64) int64

//py: random.randrange({n})
func IntN(n int) int

//py: random.randrange({n})
func N[Int intType](n Int) Int

//py: random.gauss(0, 1)
func NormFloat64() float64

//py: random.sample(range({n}), {n})
func Perm(n int) []int

//py: shuffle({n}, {swap})
func Shuffle(n int, swap func(i, j int))

//py: random.getrandbits(64)
func Uint() uint

//py: random.getrandbits(32)
func Uint32() uint32

//py: random.randrange({n})
func Uint32N(n uint32) uint32

//py: random.getrandbits(64)
func Uint64() uint64

//py: random.randrange({n})
func Uint64N(n uint64) uint64

//py: random.randrange({n})
func UintN(n uint) uint

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}
