"""Package math/big: the methods of Int that are more than one expression."""

# ruff: noqa: E501

from collections.abc import Callable

from golden import Group

from go2mp.runtime import big_ints as big

SMALL = ("int64", [0, 1, -1, 2, 3, -7, 10, 48, 97, -240, 2**63 - 1, -(2**63)])
FEW = ("int64", [0, 1, 2, 5, 13, -3])
MODULI = ("int64", [1, 2, 97, -12, 1000000007])
TEXTS = (
    "string",
    [
        "0",
        "-12",
        "+7",
        "1_000",
        "0x1F",
        "0b101",
        "017",
        "zZ",
        "9" * 40,
        "",
        "-",
        "+-1",
        " 1",
        "1 ",
        "٣",
        "0x",
        "1e3",
    ],
)
BASES = ("int", [0, 2, 8, 10, 16, 36, 62])


def pairs(
    function: Callable[[int, int], tuple[int, int]],
) -> Callable[[int, int], object]:
    def both(x: int, y: int) -> object:
        return None if y == 0 else tuple(map(str, function(x, y)))

    return both


def power(x: int, y: int, m: int) -> str | None:
    z = big.big_power(big.BigInt(), big.BigInt(x), big.BigInt(y), big.BigInt(m))
    return None if z is None else str(z)


def gcd(a: int, b: int) -> tuple[str, ...]:
    x, y = big.BigInt(), big.BigInt()
    z = big.big_gcd(big.BigInt(), x, y, big.BigInt(a), big.BigInt(b))
    return str(z), str(x), str(y)


def inverse(g: int, n: int) -> str | None:
    z = big.big_inverse(big.BigInt(), g, n)
    return None if z is None else str(z)


def parse(s: str, base: int) -> tuple[object, ...]:
    z, ok = big.parse_big(big.BigInt(), s, base)
    return str(z) if z is not None else "", ok


A, B = "big.NewInt(a)", "big.NewInt(b)"
GROUPS = [
    Group("QuoRem", f"{{ if b == 0 {{ return nil }}; q, r := new(big.Int).QuoRem({A}, {B}, new(big.Int)); return vals(q.String(), r.String()) }}",
          pairs(big.big_quotient), [SMALL, SMALL]),
    Group("DivMod", f"{{ if b == 0 {{ return nil }}; q, r := new(big.Int).DivMod({A}, {B}, new(big.Int)); return vals(q.String(), r.String()) }}",
          pairs(big.big_divide), [SMALL, SMALL]),
    Group("Exp", f"{{ z := new(big.Int).Exp({A}, {B}, big.NewInt(c)); if z == nil {{ return nil }}; return z.String() }}",
          power, [("int64", [0, 1, -1, 2, 3, -7, 10]), FEW, MODULI]),
    Group("GCD", f"{{ x, y := new(big.Int), new(big.Int); z := new(big.Int).GCD(x, y, {A}, {B}); return vals(z.String(), x.String(), y.String()) }}",
          gcd, [SMALL, SMALL]),
    Group("ModInverse", f"{{ z := new(big.Int).ModInverse({A}, {B}); if z == nil {{ return nil }}; return z.String() }}",
          inverse, [("int64", [1, 3, -3, 10, 97, 12]), MODULI]),
    Group("SetString", "{ z, ok := new(big.Int).SetString(a, b); if !ok { return vals(\"\", ok) }; return vals(z.String(), ok) }",
          parse, [TEXTS, BASES]),
    Group("Text", f"{A}.Text(b)", lambda x, b: big.big_digits(big.BigInt(x), b), [SMALL, ("int", [2, 7, 16, 62])]),
    Group("ProbablyPrime", f"{A}.ProbablyPrime(10)", big.is_prime, [("int64", [*range(-3, 60), 561, 3215031751, 2**61 - 1, 2**62 - 1])]),
    Group("MulRange", "new(big.Int).MulRange(a, b).String()", lambda a, b: str(big.big_product(a, b)), [FEW, FEW]),
    Group("Binomial", "new(big.Int).Binomial(a, b).String()", lambda a, b: str(big.big_binomial(a, b)),
          [("int64", [0, 1, 5, 30]), ("int64", [0, 1, 4, 5, 31])]),
]  # fmt: skip
