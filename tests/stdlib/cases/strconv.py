"""Package strconv: numbers at the edges of their types, syntax errors, quoting."""

# ruff: noqa: E501

from golden import Group

from go2mp.runtime import quoting as qu
from go2mp.runtime import strconv as sc
from go2mp.runtime.unquoting import unquote

INTS = [
    "", "0", "-0", "+0", "1", "-1", "+7", "007", "-007", "12345", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615",
    "18446744073709551616", "127", "128", "-128", "-129", "255", "256", "32767", "32768", "2147483647",
    "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296", "abc", "1a", "a1", " 1",
    "1 ", "1_000", "_1", "1_", "1__0", "0x1F", "0X1f", "0x", "0xg", "0b101", "0b", "0b2", "0o17", "0o8",
    "017", "08", "0_7", "0x_1", "0x1_", "-0x10", "+0b11", "--1", "+-1", "-", "+", "1.5", "1e3", "٣",
    "é", "\udcff", "z", "Zz", "99999999999999999999999999", "99999999999999999999x", "0" * 40 + "5",
    "-" + "0" * 30, "١٢", "1\n", "ff", "FF", "7fffffffffffffff", "8000000000000000",
    "-8000000000000000", "ffffffffffffffff", "10000000000000000",
]  # fmt: skip
FLOATS = [
    "", "0", "-0", "+0", "1", "1.5", "-2.25", ".5", "5.", ".", "1e3", "1E-3", "1e+5", "1e", "1e+", "e5",
    "inf", "-Inf", "+INF", "infinity", "-Infinity", "infinit", "nan", "NaN", "-nan", "+nan", "1e308",
    "1.8e308", "-1.8e308", "1e400", "-1e400", "1e-400", "5e-324", "2e-324", "3e-324", "0x1p4", "0x1.8p1",
    "0x1.8", "0xp1", "0x.8p0", "-0x1p-1074", "0x1p-1080", "0x1p1024", "0X1P+3", "1_000", "1__0", "_1",
    "1_", "1_.5", "1._5", "1.5_0", "1e1_0", "1e_1", "0x_1p4", "0x1_0p4", "0x1p_4", "0x1_p4", " 1", "1 ",
    "1f", "3.4028235e38", "3.4028236e38", "3.5e38", "1.17549435e-38", "1e-45", "7e-46", "8e-46", "0.1",
    "16777217", "16777217.0000000001", "16777216.9999999999", "33554435.000000000000001", "1.0000000596046448",
    "1.00000005960464477539062500", "1.00000005960464477539062501", "1.00000005960464477539062499",
    "123456789.123456789", "٣", "1e999999999", "0e999999999", "1e-999999999", "9007199254740993",
    "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096",
]  # fmt: skip
TEXTS = [
    "", "abc", 'say "hi"', "it's", "back\\slash", "\a\b\f\n\r\t\v", "\0\x01\x1f\x7f", "é日本😀",
    "\x80\x9f\xa0\xad", "\u200b\u2028\ufeff", "\udcff", "\udce2\udc82", "\ufffd", "a`b", "\U000e0001",
    "\u0378", "½Ω", "\x1b[0m",
]  # fmt: skip
QUOTED = [
    '""', '"abc"', "'a'", "'ab'", "''", "`raw\\n`", "`a\r\nb`", "`a`b`", '"a', 'a"', "", '"', "'", '"\\n\\t\\""',
    '"\\\'"', "'\\''", "'\\\"'", '"\\x41\\101\\u00e9\\U0001F600"', '"\\xff"', "'\\xff'", '"\\ud800"',
    '"\\U00110000"', '"\\400"', '"\\q"', '"a\nb"', '"é日"', "'é'", "'日本'", '"\udcff"', '"a"b"', '"\\777"',
    "'\\0'", '"\\08"', "abc", '"mixed\'', '"\\377"',
]  # fmt: skip
S = ("string", INTS)
BASES = ("int", [0, 2, 8, 10, 16, 36, 1, 37])
BITS = ("int", [0, 8, 32, 64, 65])
NUMBERS = [0, 1, -1, 7, -8, 35, 36, 255, -255, 10**12, 2**63 - 1, -(2**63)]

GROUPS = [
    Group("Atoi", "strconv.Atoi(a)", sc.atoi, [S]),
    Group("ParseInt", "strconv.ParseInt(a, b, c)", sc.parse_int, [S, BASES, BITS]),
    Group("ParseUint", "strconv.ParseUint(a, b, c)", sc.parse_uint, [S, BASES, BITS]),
    Group("FormatInt", "strconv.FormatInt(a, b)", sc.format_int,
          [("int64", NUMBERS), ("int", [2, 3, 8, 10, 16, 36])]),
    Group("FormatIntIdioms",
          "strconv.Itoa(int(a)), strconv.FormatInt(a, 2), strconv.FormatInt(a, 16)",
          lambda n: (str(n), format(n, "b"), format(n, "x")), [("int64", NUMBERS)]),
    Group("ParseBool", "strconv.ParseBool(a)", sc.parse_bool,
          [("string", ["1", "t", "T", "true", "TRUE", "True", "tRUE", "0", "f", "F", "false",
                       "FALSE", "False", "", "yes"])]),
    Group("ParseFloat", "strconv.ParseFloat(a, b)", sc.parse_float,
          [("string", FLOATS), ("int", [64, 32])]),
    Group("Quote", "strconv.Quote(a)", qu.quote, [("string", TEXTS)]),
    Group("QuoteToASCII", "strconv.QuoteToASCII(a)",
          lambda s: qu.quote(s, ascii_only=True), [("string", TEXTS)]),
    Group("QuoteRune", "strconv.QuoteRune(a)", qu.quote_rune,
          [("rune", [97, 39, 34, 10, 0, 127, 0xE9, 0x1F600, 0xD800, -1, 0x110000, 0xAD, 0xFFFD])]),
    Group("Unquote", "strconv.Unquote(a)", unquote, [("string", QUOTED)]),
]  # fmt: skip
