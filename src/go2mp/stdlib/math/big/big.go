package big

type Word uint

type (
	//py: BigInt
	Int struct{}
)

//py: BigInt({x})
func NewInt(x int64) *Int

//py: {z}.set(abs({x}.value))
func (z *Int) Abs(x *Int) *Int

//py: {z}.set({x}.value + {y}.value)
func (z *Int) Add(x, y *Int) *Int

//py: {z}.set({x}.value & {y}.value)
func (z *Int) And(x, y *Int) *Int

//py: {z}.set({x}.value & ~{y}.value)
func (z *Int) AndNot(x, y *Int) *Int

//py: {z}.set(big_binomial({n}, {k}))
func (z *Int) Binomial(n, k int64) *Int

//py: {x}.value >> {i} & 1
func (x *Int) Bit(i int) uint

//py: {x}.value.bit_length()
func (x *Int) BitLen() int

//py: three_way({x}.value, {y}.value)
func (x *Int) Cmp(y *Int) (r int)

//py: three_way(abs({x}.value), abs({y}.value))
func (x *Int) CmpAbs(y *Int) int

//py: {z}.set(big_divide({x}.value, {y}.value)[0])
func (z *Int) Div(x, y *Int) *Int

//py: big_set_both({z}, {m}, big_divide({x}.value, {y}.value))
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int)

//py: big_power({z}, {x}, {y}, {m})
func (z *Int) Exp(x, y, m *Int) *Int

//py: big_gcd({z}, {x}, {y}, {a}, {b})
func (z *Int) GCD(x, y, a, b *Int) *Int

//py: wrap64({x}.value)
func (x *Int) Int64() int64

//py: -1 << 63 <= {x}.value < 1 << 63
func (x *Int) IsInt64() bool

//py: 0 <= {x}.value < 1 << 64
func (x *Int) IsUint64() bool

//py: {z}.set({x}.value << {n})
func (z *Int) Lsh(x *Int, n uint) *Int

//py: {z}.set(big_divide({x}.value, {y}.value)[1])
func (z *Int) Mod(x, y *Int) *Int

//py: big_inverse({z}, {g}.value, {n}.value)
func (z *Int) ModInverse(g, n *Int) *Int

//py: {z}.set({x}.value * {y}.value)
func (z *Int) Mul(x, y *Int) *Int

//py: {z}.set(big_product({a}, {b}))
func (z *Int) MulRange(a, b int64) *Int

//py: {z}.set(-{x}.value)
func (z *Int) Neg(x *Int) *Int

//py: {z}.set(~{x}.value)
func (z *Int) Not(x *Int) *Int

//py: {z}.set({x}.value | {y}.value)
func (z *Int) Or(x, y *Int) *Int

//py: is_prime({x}.value)
func (x *Int) ProbablyPrime(n int) bool

//py: {z}.set(big_quotient({x}.value, {y}.value)[0])
func (z *Int) Quo(x, y *Int) *Int

//py: big_set_both({z}, {r}, big_quotient({x}.value, {y}.value))
func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int)

//py: {z}.set(big_quotient({x}.value, {y}.value)[1])
func (z *Int) Rem(x, y *Int) *Int

//py: {z}.set({x}.value >> {n})
func (z *Int) Rsh(x *Int, n uint) *Int

//py: {z}.set({x}.value)
func (z *Int) Set(x *Int) *Int

//py: {z}.set({x})
func (z *Int) SetInt64(x int64) *Int

//py: parse_big({z}, {s}, {base})
func (z *Int) SetString(s string, base int) (*Int, bool)

//py: {z}.set({x})
func (z *Int) SetUint64(x uint64) *Int

//py: three_way({x}.value, 0)
func (x *Int) Sign() int

//py: {z}.set(big_root({x}.value))
func (z *Int) Sqrt(x *Int) *Int

//py: str({x})
func (x *Int) String() string

//py: {z}.set({x}.value - {y}.value)
func (z *Int) Sub(x, y *Int) *Int

//py:if equals(base, 10): str({x})
//py: big_digits({x}, {base})
func (x *Int) Text(base int) string

//py: {x}.value & 0xFFFFFFFFFFFFFFFF
func (x *Int) Uint64() uint64

//py: {z}.set({x}.value ^ {y}.value)
func (z *Int) Xor(x, y *Int) *Int

//py:refuse: big.Float is not supported
type Float struct{}

//py:refuse: big.Rat is not supported
type Rat struct{}
