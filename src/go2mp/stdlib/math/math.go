package math

const (
	//py: math.e
	E   = 2.71828182845904523536028747135266249775724709369995957496696763

	//py: math.pi
	Pi  = 3.14159265358979323846264338327950288419716939937510582097494459
	Phi = 1.61803398874989484820458683436563811772030917980576286213544862

	Sqrt2   = 1.41421356237309504880168872420969807856967187537694807317667974
	SqrtE   = 1.64872127070012814684865078781416357165377610071014801157507931
	SqrtPi  = 1.77245385090551602729816748334114518279754945612238712821380779
	SqrtPhi = 1.27201964951406896425242246173749149171560804184009624861664038

	Ln2    = 0.693147180559945309417232121458176568075500134360255254120680009
	Log2E  = 1 / Ln2
	Ln10   = 2.30258509299404568401799145468436420760110148862877297603332790
	Log10E = 1 / Ln10
)

const (
	MaxFloat32             = 0x1p127 * (1 + (1 - 0x1p-23))
	SmallestNonzeroFloat32 = 0x1p-126 * 0x1p-23

	//py: sys.float_info.max
	MaxFloat64             = 0x1p1023 * (1 + (1 - 0x1p-52))
	SmallestNonzeroFloat64 = 0x1p-1022 * 0x1p-52
)

const (
	MaxInt    = 9223372036854775807
	MinInt    = -9223372036854775808
	MaxInt8   = 127
	MinInt8   = -128
	MaxInt16  = 32767
	MinInt16  = -32768
	MaxInt32  = 2147483647
	MinInt32  = -2147483648
	MaxInt64  = 9223372036854775807
	MinInt64  = -9223372036854775808
	MaxUint   = 18446744073709551615
	MaxUint8  = 255
	MaxUint16 = 65535
	MaxUint32 = 4294967295
	MaxUint64 = 18446744073709551615
)

//py: abs({x})
func Abs(x float64) float64

//py: float_acos({x})
func Acos(x float64) float64

func Acosh(x float64) float64

//py: float_asin({x})
func Asin(x float64) float64

func Asinh(x float64) float64

//py: float_atan({x})
func Atan(x float64) float64

//py: float_atan2({y}, {x})
func Atan2(y, x float64) float64

func Atanh(x float64) float64

//py: float_cbrt({x})
func Cbrt(x float64) float64

//py: float_ceil({x})
func Ceil(x float64) float64

//py: math.copysign({f}, {sign})
func Copysign(f, sign float64) float64

//py: float_cos({x})
func Cos(x float64) float64

//py: float_cosh({x})
func Cosh(x float64) float64

//py: float_dim({x}, {y})
func Dim(x, y float64) float64

func Erf(x float64) float64
func Erfc(x float64) float64
func Erfcinv(x float64) float64
func Erfinv(x float64) float64

//py: float_exp({x})
func Exp(x float64) float64

//py: float_exp2({x})
func Exp2(x float64) float64

func Expm1(x float64) float64

//py: fused({x}, {y}, {z})
func FMA(x, y, z float64) float64

//py: float32_bits({f})
func Float32bits(f float32) uint32

//py: float32_from_bits({b})
func Float32frombits(b uint32) float32

//py: float64_bits({f})
func Float64bits(f float64) uint64

//py: float64_from_bits({b})
func Float64frombits(b uint64) float64

//py: float_floor({x})
func Floor(x float64) float64

//py: math.frexp({f})
func Frexp(f float64) (frac float64, exp int)

func Gamma(x float64) float64

//py: float_hypot({p}, {q})
func Hypot(p, q float64) float64

//py: float_ilogb({x})
func Ilogb(x float64) int

//py:if equals(sign, 1): math.inf
//py:if nonneg(sign): math.inf
//py:if equals(sign, -1): -math.inf
//py: math.inf if {sign} >= 0 else -math.inf
func Inf(sign int) float64

//py:if equals(sign, 0): math.isinf({f})
//py:if equals(sign, 1): {f} == math.inf
//py:if equals(sign, -1): {f} == -math.inf
//py: is_inf({f}, {sign})
func IsInf(f float64, sign int) bool

//py: math.isnan({f})
func IsNaN(f float64) (is bool)

func J0(x float64) float64
func J1(x float64) float64
func Jn(n int, x float64) float64

//py: float_ldexp({frac}, {exp})
func Ldexp(frac float64, exp int) float64

func Lgamma(x float64) (lgamma float64, sign int)

//py: float_log({x})
func Log(x float64) float64

//py: float_log10({x})
func Log10(x float64) float64

func Log1p(x float64) float64

//py: float_log2({x})
func Log2(x float64) float64

//py: float_logb({x})
func Logb(x float64) float64

//py: math_max({x}, {y})
func Max(x, y float64) float64

//py: math_min({x}, {y})
func Min(x, y float64) float64

//py: float_mod({x}, {y})
func Mod(x, y float64) float64

//py: float_modf({f})
func Modf(f float64) (integer float64, fractional float64)

//py: math.nan
func NaN() float64

//py: next_after({x}, {y})
func Nextafter(x, y float64) (r float64)

func Nextafter32(x, y float32) (r float32)

//py: float_pow({x}, {y})
func Pow(x, y float64) float64

//py: pow10({n})
func Pow10(n int) float64

//py: float_remainder({x}, {y})
func Remainder(x, y float64) float64

//py: float_round({x})
func Round(x float64) float64

//py: float_round_even({x})
func RoundToEven(x float64) float64

//py: math.copysign(1, {x}) < 0
func Signbit(x float64) bool

//py: float_sin({x})
func Sin(x float64) float64

//py: (float_sin({x}), float_cos({x}))
func Sincos(x float64) (sin, cos float64)

//py: float_sinh({x})
func Sinh(x float64) float64

//py:if nonneg(x): math.sqrt({x})
//py: float_sqrt({x})
func Sqrt(x float64) float64

//py: float_tan({x})
func Tan(x float64) float64

//py: float_tanh({x})
func Tanh(x float64) float64

//py: float_trunc({x})
func Trunc(x float64) float64

func Y0(x float64) float64
func Y1(x float64) float64
func Yn(n int, x float64) float64
