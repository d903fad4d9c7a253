"""Package math/bits."""

# ruff: noqa: E501

from golden import Group

from go2mp.runtime import bits

U64 = (
    "uint64",
    [0, 1, 2, 3, 0x80, 0xFF00, 0x0102030405060708, (1 << 63), (1 << 64) - 1, 6 << 40],
)
U8 = ("uint8", [0, 1, 2, 0x80, 0xB4, 255])
K = ("int", [0, 1, -1, 7, 8, 63, 64, -65, 100])
CARRY = ("uint64", [0, 1])

GROUPS = [
    Group("Len64", "bits.Len64(a), bits.LeadingZeros64(a), bits.OnesCount64(a)",
          lambda x: (x.bit_length(), 64 - x.bit_length(), x.bit_count()), [U64]),
    Group("TrailingZeros64", "bits.TrailingZeros64(a)", lambda x: bits.trailing_zeros(x, 64), [U64]),
    Group("TrailingZeros8", "bits.TrailingZeros8(a)", lambda x: bits.trailing_zeros(x, 8), [U8]),
    Group("RotateLeft64", "bits.RotateLeft64(a, b)",
          lambda x, k: bits.rotate_left(x, k, 64), [U64, K]),
    Group("RotateLeft8", "bits.RotateLeft8(a, b)", lambda x, k: bits.rotate_left(x, k, 8), [U8, K]),
    Group("Reverse64", "bits.Reverse64(a)", lambda x: bits.reverse_bits(x, 64), [U64]),
    Group("Reverse8", "bits.Reverse8(a)", lambda x: bits.reverse_bits(x, 8), [U8]),
    Group("ReverseBytes64", "bits.ReverseBytes64(a)", lambda x: bits.reverse_bytes(x, 8), [U64]),
    Group("Add64", "bits.Add64(a, b, c)", bits.add_carry, [U64, U64, CARRY]),
    Group("Sub64", "bits.Sub64(a, b, c)", bits.sub_borrow, [U64, U64, CARRY]),
    Group("Mul64", "bits.Mul64(a, b)", bits.mul_wide, [U64, U64]),
    Group("Div64", "bits.Div64(a, b, c)", bits.div_wide, [U64, U64, U64]),
]  # fmt: skip
