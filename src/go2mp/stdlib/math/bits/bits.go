package bits

const UintSize = 64

//py: add_carry({x}, {y}, {carry})
func Add(x, y, carry uint) (sum, carryOut uint)

//py: add_carry({x}, {y}, {carry}, 32)
func Add32(x, y, carry uint32) (sum, carryOut uint32)

//py: add_carry({x}, {y}, {carry})
func Add64(x, y, carry uint64) (sum, carryOut uint64)

//py: div_wide({hi}, {lo}, {y})
func Div(hi, lo, y uint) (quo, rem uint)

//py: div_wide({hi}, {lo}, {y}, 32)
func Div32(hi, lo, y uint32) (quo, rem uint32)

//py: div_wide({hi}, {lo}, {y})
func Div64(hi, lo, y uint64) (quo, rem uint64)

//py: 64 - {x}.bit_length()
func LeadingZeros(x uint) int

//py: 16 - {x}.bit_length()
func LeadingZeros16(x uint16) int

//py: 32 - {x}.bit_length()
func LeadingZeros32(x uint32) int

//py: 64 - {x}.bit_length()
func LeadingZeros64(x uint64) int

//py: 8 - {x}.bit_length()
func LeadingZeros8(x uint8) int

//py: {x}.bit_length()
func Len(x uint) int

//py: {x}.bit_length()
func Len16(x uint16) (n int)

//py: {x}.bit_length()
func Len32(x uint32) (n int)

//py: {x}.bit_length()
func Len64(x uint64) (n int)

//py: {x}.bit_length()
func Len8(x uint8) int

//py: mul_wide({x}, {y})
func Mul(x, y uint) (hi, lo uint)

//py: mul_wide({x}, {y}, 32)
func Mul32(x, y uint32) (hi, lo uint32)

//py: mul_wide({x}, {y})
func Mul64(x, y uint64) (hi, lo uint64)

//py: {x}.bit_count()
func OnesCount(x uint) int

//py: {x}.bit_count()
func OnesCount16(x uint16) int

//py: {x}.bit_count()
func OnesCount32(x uint32) int

//py: {x}.bit_count()
func OnesCount64(x uint64) int

//py: {x}.bit_count()
func OnesCount8(x uint8) int

func Rem(hi, lo, y uint) uint
func Rem32(hi, lo, y uint32) uint32
func Rem64(hi, lo, y uint64) uint64

//py: reverse_bits({x}, 64)
func Reverse(x uint) uint

//py: reverse_bits({x}, 16)
func Reverse16(x uint16) uint16

//py: reverse_bits({x}, 32)
func Reverse32(x uint32) uint32

//py: reverse_bits({x}, 64)
func Reverse64(x uint64) uint64

//py: reverse_bits({x}, 8)
func Reverse8(x uint8) uint8

//py: reverse_bytes({x}, 8)
func ReverseBytes(x uint) uint

//py: reverse_bytes({x}, 2)
func ReverseBytes16(x uint16) uint16

//py: reverse_bytes({x}, 4)
func ReverseBytes32(x uint32) uint32

//py: reverse_bytes({x}, 8)
func ReverseBytes64(x uint64) uint64

//py: rotate_left({x}, {k}, 64)
func RotateLeft(x uint, k int) uint

//py: rotate_left({x}, {k}, 16)
func RotateLeft16(x uint16, k int) uint16

//py: rotate_left({x}, {k}, 32)
func RotateLeft32(x uint32, k int) uint32

//py: rotate_left({x}, {k}, 64)
func RotateLeft64(x uint64, k int) uint64

//py: rotate_left({x}, {k}, 8)
func RotateLeft8(x uint8, k int) uint8

//py: sub_borrow({x}, {y}, {borrow})
func Sub(x, y, borrow uint) (diff, borrowOut uint)

//py: sub_borrow({x}, {y}, {borrow}, 32)
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32)

//py: sub_borrow({x}, {y}, {borrow})
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64)

//py: trailing_zeros({x}, 64)
func TrailingZeros(x uint) int

//py: trailing_zeros({x}, 16)
func TrailingZeros16(x uint16) int

//py: trailing_zeros({x}, 32)
func TrailingZeros32(x uint32) int

//py: trailing_zeros({x}, 64)
func TrailingZeros64(x uint64) int

//py: trailing_zeros({x}, 8)
func TrailingZeros8(x uint8) int
