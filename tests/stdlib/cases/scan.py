"""fmt.Sscan, Sscanln and Sscanf: what is read, how many values, and the error."""

# ruff: noqa: E501

from golden import Group

from go2mp.runtime import scanning as sc
from go2mp.runtime.boxes import Box
from go2mp.runtime.pointers import Ref

TEXTS = ("string", ["", " ", "1", "1 2", "1 2 x", "  7\n8 9", "12abc x", "-5 +6 z", "0x1F 010 q", "a b c", "1.5 2 c", "3\n", "\n3 4",
                    "9999999999999999999 1", "1_000 2 w", "300 1 e", "007 08 y", "é 1", "0b11 0o7 t", "+ 1 2", "5,6", "5, 6"])  # fmt: skip
FLOATS = (
    "string",
    [
        "1.5 x",
        "1e3",
        ".5",
        "-2.25e-1 y",
        "inf",
        "NaN",
        "+Inf z",
        "abc",
        "",
        "1.2.3",
        "0x1p4",
        "1_0.5",
        "5",
        "1e",
        "infinite",
    ],
)
BOOLS = (
    "string",
    ["true", "false", "T", "f", "1", "0", "tru", "trie", "yes", "", "TRUE x", "fals"],
)
FORMATS = (
    "string",
    [
        "%d %d",
        "%d,%d",
        "%d\n%d",
        "%d%d",
        "%2d%d",
        "%x %o",
        "%v %v",
        "%d",
        "%d %d %d",
        "a %d",
        "%s %d",
        "%d %%",
        "%c%d",
        "  %d %d ",
        "%d \n %d",
        "%5d",
        "%",
        "%d é",
    ],
)
LINES = (
    "string",
    [
        "1 2",
        "12 34\n",
        "1,2",
        "1\n2",
        "",
        "1",
        "a 3",
        "ff 7",
        "1  2",
        " 1 2",
        "1 2 3",
        "5 %",
        "1 \n 2",
        "12345678",
        "7\r\n8",
        "1 é",
    ],
)
NAMES = (
    "string",
    ["k=v", "k = v", "key 42", "x", "", "a\tb", '"q s" 5', "`raw` 1", "é 2"],
)
NAME_FORMATS = ("string", ["%s %d", "%q %d", "%s", "%v %v", "%x %d", "%3s%d", "%s\t%s"])

SETUP = 'n, m, w := 0, int8(0), "";'


def boxed(lines: bool, s: str) -> list[object]:
    n, m, w = Ref(0), Ref(0), Ref("")
    count, error = sc.sscan(s, n, Box(m, "*int8"), w, lines=lines)
    return [count, error, n.value, m.value, w.value]


def scanf(s: str, format: str) -> list[object]:
    n, m = Ref(0), Ref(0)
    count, error = sc.sscanf(s, format, n, m)
    return [count, error, n.value, m.value]


def scanf_name(s: str, format: str) -> list[object]:
    w, n = Ref(""), Ref(0)
    count, error = sc.sscanf(s, format, w, n)
    return [count, error, w.value, n.value]


def one(zero: object, s: str) -> list[object]:
    x = Ref(zero)
    count, error = sc.sscan(s, x)
    return [count, error, x.value]


GROUPS = [
    Group("Sscan", f"{{ {SETUP} c, err := fmt.Sscan(a, &n, &m, &w); return vals(c, err, n, m, w) }}", lambda s: boxed(False, s), [TEXTS]),
    Group("Sscanln", f"{{ {SETUP} c, err := fmt.Sscanln(a, &n, &m, &w); return vals(c, err, n, m, w) }}", lambda s: boxed(True, s), [TEXTS]),
    Group("Float", "{ x := 0.0; c, err := fmt.Sscan(a, &x); return vals(c, err, x) }", lambda s: one(0.0, s), [FLOATS]),
    Group("Bool", "{ x := false; c, err := fmt.Sscan(a, &x); return vals(c, err, x) }", lambda s: one(False, s), [BOOLS]),
    Group("Sscanf", "{ n, m := 0, 0; c, err := fmt.Sscanf(a, b, &n, &m); return vals(c, err, n, m) }", scanf, [LINES, FORMATS]),
    Group("SscanfName", "{ w, n := \"\", 0; c, err := fmt.Sscanf(a, b, &w, &n); return vals(c, err, w, n) }", scanf_name, [NAMES, NAME_FORMATS]),
]  # fmt: skip
