"""Package strings: separators, cut sets, case, invalid UTF-8."""

# ruff: noqa: E501

from golden import Group

from go2mp.runtime import letter_case as lc
from go2mp.runtime import strings as st
from go2mp.runtime.strings_core import decoded, encoded

TEXTS = [
    "", "a", "ab", "aXbXc", "hello world", "  two  words ", "a,b,,c,", ",", ",,", "é", "héé!",
    "€uro€", "日本語 テキスト", "a\x1cb\x1fc d", "\t\n\v\f\r x\x85y\xa0z\u2003\u3000", "\ufeffbom",
    "line1\nline2\r\nline3", "\n", "\n\n", "x\n", "aaaa", "abcabcabc", "ABC def Ghi", "ß İ ı ŉ ǆ ﬁ ΐ",
    "Ǆ ǅ ǆ K ſ Ω Å", "ΑΣ σς", "\udcff", "a\udcffb", "\udce2\udc82", "x\udcc3,\udca9y", "\ufffd", "😀 ok",
    "foo_bar-baz qux", "x=1=2", "ᾳ ᾼ", "ᲀ Ა ა",
]  # fmt: skip
SEPS = [
    "",
    ",",
    " ",
    "X",
    "é",
    "€",
    "aa",
    "abc",
    "\n",
    "\udc82",
    "\udcff",
    "=",
    "b",
    "\ufffd",
    "日",
]
COUNTS = [-1, 0, 1, 2, 3, 10]
S, T, N = ("string", TEXTS), ("string", SEPS), ("int", COUNTS)
RUNES = ("rune", [97, 0x20AC, 0xFFFD, 0xE9, -1, 0x110000, 0xD800, 0x1F600, 44, 0xFF])


def is_vowel(r: int) -> bool:
    return r in (*b"aeiou", 0xE9, 0xFFFD)


VOWEL = 'func(r rune) bool { return strings.ContainsRune("aeiou", r) || r == 0xe9 || r == 0xfffd }'
SHIFT = "func(r rune) rune { if r == 'a' { return -1 }; if r == 'b' { return 0x20ac }; return r }"


def shift(r: int) -> int:
    return {97: -1, 98: 0x20AC}.get(r, r)


def replacer(olds: tuple[str, ...]):
    return lambda s: st.Replacer(*olds).replace(s)


PAIRS = [("a", "1", "aa", "2", "b", "3"), ("abc", "x", "ab", "y", "a", ""), ("<", "&lt;", "é", "e"),
         ("", "-"), ("a", "1", "", "X"), ("X", ""), ("\udcff", "?"), ()]  # fmt: skip


def go_pairs(pairs: tuple[str, ...]) -> str:
    quoted = ", ".join(
        '"' + "".join(f"\\x{b:02x}" for b in encoded(s)) + '"' for s in pairs
    )
    return f"strings.NewReplacer({quoted}).Replace(a)"


GROUPS = [
    Group("Split", "strings.Split(a, b)", st.split_string, [S, T]),
    Group("SplitN", "strings.SplitN(a, b, c)", st.split_string, [S, T, N]),
    Group("SplitAfterN", "strings.SplitAfterN(a, b, c)", st.split_string_after, [S, T, N]),
    Group("Fields", "strings.Fields(a)", st.string_fields, [S]),
    Group("FieldsFunc", f"strings.FieldsFunc(a, {VOWEL})",
          lambda s: st.string_fields_func(s, is_vowel), [S]),
    Group("Lines", "slices.Collect(strings.Lines(a))", st.split_lines, [S]),
    Group("Join", "strings.Join(strings.Split(a, b), c)",
          lambda a, b, c: st.join_strings(st.split_string(a, b), c),
          [S, T, ("string", ["", ",", "\udca9", "é"])]),
    Group("Repeat", "strings.Repeat(a, b)", st.repeat_string, [S, N]),
    Group("Replace", "strings.Replace(a, b, c, d)", st.replace_string,
          [S, T, ("string", ["", "é", "\udca9"]), ("int", [-1, 0, 2])]),
    Group("TrimSpace", "strings.TrimSpace(a)", st.trim_space, [S]),
    Group("Trim", "strings.Trim(a, b)",
          lambda s, c: st.trim_left_func(
              st.trim_right_func(s, st.in_cutset(c)), st.in_cutset(c)), [S, T]),
    Group("TrimLeft", "strings.TrimLeft(a, b)",
          lambda s, c: st.trim_left_func(s, st.in_cutset(c)), [S, T]),
    Group("TrimRight", "strings.TrimRight(a, b)",
          lambda s, c: st.trim_right_func(s, st.in_cutset(c)), [S, T]),
    Group("TrimPrefix", "strings.TrimPrefix(a, b)", st.trim_prefix, [S, T]),
    Group("TrimSuffix", "strings.TrimSuffix(a, b)", st.trim_suffix, [S, T]),
    Group("Cut", "strings.Cut(a, b)", st.cut_string, [S, T]),
    Group("CutLast", "strings.CutLast(a, b)", st.cut_string_last, [S, T]),
    Group("CutPrefix", "strings.CutPrefix(a, b)", st.cut_prefix, [S, T]),
    Group("CutSuffix", "strings.CutSuffix(a, b)", st.cut_suffix, [S, T]),
    Group("IndexFunc", f"strings.IndexFunc(a, {VOWEL})",
          lambda s: st.index_func(s, is_vowel), [S]),
    Group("LastIndexFunc", f"strings.LastIndexFunc(a, {VOWEL})",
          lambda s: st.last_index_func(s, is_vowel), [S]),
    Group("IndexRune", "strings.IndexRune(a, b)", st.index_rune, [S, RUNES]),
    Group("IndexAny", "strings.IndexAny(a, b)", st.index_any, [S, T]),
    Group("LastIndexAny", "strings.LastIndexAny(a, b)", st.last_index_any, [S, T]),
    Group("Map", f"strings.Map({SHIFT}, a)", lambda s: st.map_runes(shift, s), [S]),
    Group("ToValidUTF8", "strings.ToValidUTF8(a, b)", st.to_valid_utf8, [S, T]),
    Group("Compare", "strings.Compare(a, b)", st.compare_strings, [S, S]),
    Group("ToUpper", "strings.ToUpper(a)", lc.to_upper, [S]),
    Group("ToLower", "strings.ToLower(a)", lc.to_lower, [S]),
    Group("ToTitle", "strings.ToTitle(a)", lc.to_title, [S]),
    Group("Title", "strings.Title(a)", lc.title_words, [S]),
    Group("EqualFold", "strings.EqualFold(a, b)", lc.equal_fold, [S, S]),
    # the idioms of the declaration file, where their conditions hold
    Group("Index", "strings.Index(a, b)", lambda s, t: encoded(s).find(encoded(t)), [S, T]),
    Group("LastIndex", "strings.LastIndex(a, b)", lambda s, t: encoded(s).rfind(encoded(t)), [S, T]),
    Group("CountText", "strings.Count(a, b)", lambda s, t: s.count(t),
          [S, ("string", [t for t in SEPS if "\udc80" > t or t > "\udcff"])]),
    Group("ContainsText", "strings.Contains(a, b)", lambda s, t: t in s,
          [S, ("string", [t for t in SEPS if "\udc80" > t or t > "\udcff"])]),
    Group("ReplaceText", "strings.Replace(a, b, c, d)", lambda s, o, n, k: s.replace(o, n, k),
          [("string", [s for s in TEXTS if not any("\udc80" <= c <= "\udcff" for c in s)]),
           ("string", [t for t in SEPS if "\udc80" > t or t > "\udcff"]),
           ("string", ["", "é"]), ("int", [-1, 0, 2])]),
    *(Group(f"Replacer{n}", go_pairs(p), replacer(p), [S]) for n, p in enumerate(PAIRS)),
]  # fmt: skip
assert all(decoded(encoded(s)) == s for s in TEXTS + SEPS)
