"""Package math: special values, halves, and functions to the last bit."""

# ruff: noqa: E501

import math
import random

from golden import Group

from go2mp.runtime import float_functions as ff
from go2mp.runtime import float_math as fm

NAN, INF = math.nan, math.inf
SPECIAL = [
    0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, -1.5, 2.0, -2.0, 2.5, -2.5, 3.0, -3.0, 0.49999999999999994,
    -0.49999999999999994, 4503599627370495.5, 4503599627370497.5, 9007199254740993.0, 1e300, -1e300,
    1e308, -1e308, 5e-324, -5e-324, 2.2250738585072014e-308, 1e-310, INF, -INF, NAN, 0.1, 1e-5, 100.0,
    709.7, 709.78, 710.0, -745.0, -746.0, -708.5, -740.0, 1023.5, -1074.0, 2.0**53, 2.0**63, 2.0**29, 5.5e9,
    1e22, 1e18, math.pi, math.pi / 2, math.pi / 4, 10.0, 1000.0, 64.0, 27.0, 0.7, 0.66, 2.41421356,
]  # fmt: skip
RNG = random.Random(1)
MANY = [*SPECIAL, *(RNG.uniform(-10, 10) for _ in range(120)),
        *(RNG.choice((-1, 1)) * 10 ** RNG.uniform(-300, 300) for _ in range(60)),
        *(RNG.uniform(-1, 1) for _ in range(60)), *(RNG.uniform(-700, 700) for _ in range(40))]  # fmt: skip
X, Y = ("float64", MANY), ("float64", SPECIAL[:24] + SPECIAL[26:30] + SPECIAL[-6:])
EXPONENTS = ("float64", [0.0, 1.0, -1.0, 2.0, 3.0, -2.0, 0.5, -0.5, 1 / 3, 2.5, -1.7, 10.0, 100.0, 1e10, -1e10,
                         INF, -INF, NAN, 1e19, 0.75])  # fmt: skip

ONE = {
    "Sqrt": fm.float_sqrt, "Floor": fm.float_floor, "Ceil": fm.float_ceil, "Trunc": fm.float_trunc,
    "Round": fm.float_round, "RoundToEven": fm.float_round_even, "Modf": fm.float_modf,
    "Logb": fm.float_logb, "Ilogb": fm.float_ilogb,
    "Float64bits": fm.float64_bits, "Exp": ff.float_exp, "Exp2": ff.float_exp2, "Log": ff.float_log,
    "Log2": ff.float_log2, "Log10": ff.float_log10, "Sin": ff.float_sin, "Cos": ff.float_cos,
    "Tan": ff.float_tan, "Asin": ff.float_asin, "Acos": ff.float_acos, "Atan": ff.float_atan,
    "Sinh": ff.float_sinh, "Cosh": ff.float_cosh, "Tanh": ff.float_tanh, "Cbrt": ff.float_cbrt,
    "Abs": math.fabs, "Signbit": lambda x: math.copysign(1, x) < 0, "Frexp": math.frexp,
    "IsNaN": math.isnan,
}  # fmt: skip
TWO = {
    "Mod": fm.float_mod, "Remainder": fm.float_remainder, "Dim": fm.float_dim, "Max": fm.math_max,
    "Min": fm.math_min, "Atan2": ff.float_atan2, "Hypot": ff.float_hypot, "Copysign": math.copysign,
    "Nextafter": fm.next_after,
}  # fmt: skip

GROUPS = [
    *(Group(name, f"math.{name}(a)", f, [X]) for name, f in ONE.items()),
    *(Group(name, f"math.{name}(a, b)", f, [Y, Y]) for name, f in TWO.items()),
    Group("Pow", "math.Pow(a, b)", ff.float_pow, [("float64", MANY[::2]), EXPONENTS]),
    Group("Ldexp", "math.Ldexp(a, b)", fm.float_ldexp,
          [Y, ("int", [0, 1, -1, 100, 1023, 1024, 2000, -1074, -2000])]),
    Group("Pow10", "math.Pow10(a)", fm.pow10, [("int", [0, 1, -1, 22, 308, 309, -323, -324])]),
    Group("IsInf", "math.IsInf(a, b)", fm.is_inf, [Y, ("int", [-1, 0, 1])]),
    Group("FMA", "math.FMA(a, b, c)", fm.fused,
          [("float64", [0.1, 1e200, -0.0, 3.0, INF]), ("float64", [0.3, 1e200, -7.0, NAN]),
           ("float64", [0.0, -0.03, 1e300, -INF, 1.0])]),
    Group("Float32bits", "math.Float32bits(float32(a))", fm.float32_bits,
          [("float64", [0.0, 1.5, -2.0, INF])]),
]  # fmt: skip
