import sys
import traceback
import unicodedata
from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    MutableSequence,
    Sequence,
)
from io import StringIO
from itertools import islice
from typing import Any, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


def map_text(
    m: Mapping[Any, Any],
    text: Callable[[Any], str] = str,
    key: Callable[[Any], str] = str,
    order: Callable[[Any], Any] | None = None,
) -> str:
    """A map as fmt prints it, in the order of its keys: map[a:1 b:2]."""
    return f"map[{' '.join(f'{key(k)}:{text(m[k])}' for k in sorted(m, key=order))}]"


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


def upper_rune(r: int) -> int:
    """unicode.ToUpper."""
    if not 0 <= r <= 0x10FFFF:
        return r
    upper, title = chr(r).upper(), chr(r).title()
    return ord(upper) if len(upper) == 1 else ord(title) if len(title) == 1 else r


def lower_rune(r: int) -> int:
    """unicode.ToLower."""
    return ord(chr(r).lower()[0]) if 0 <= r <= 0x10FFFF else r


def title_rune(r: int) -> int:
    """unicode.ToTitle."""
    if not 0 <= r <= 0x10FFFF:
        return r
    title = chr(r).title()
    return ord(title) if len(title) == 1 else r


def to_upper(s: str) -> str:
    """strings.ToUpper: each character becomes one character ("ß" stays)."""
    if s.isascii():
        return s.upper()
    return "".join(rune_string(upper_rune(rune_of(char))) for char in s)


def to_lower(s: str) -> str:
    """strings.ToLower: each character becomes one character."""
    if s.isascii():
        return s.lower()
    return "".join(rune_string(lower_rune(rune_of(char))) for char in s)


def title_words(s: str) -> str:
    """strings.Title: the first letter of each word in title case."""
    titled, starts = "", True
    for char in s:
        r = rune_of(char)
        titled += rune_string(title_rune(r) if starts else r)
        if char.isascii():
            starts = not (char.isalnum() or char == "_")
        elif not is_letter_or_digit(r):
            starts = is_space_rune(r)
        else:
            starts = False
    return titled


def is_letter_or_digit(r: int) -> bool:
    """Whether r is a letter or a decimal digit."""
    category = unicodedata.category(chr(r))
    return category[0] == "L" or category == "Nd"


def is_space_rune(r: int) -> bool:
    """unicode.IsSpace. (str.isspace is true for \\x1c to \\x1f as well.)"""
    return 0 <= r <= 0x10FFFF and chr(r).isspace() and not 0x1C <= r <= 0x1F


class Panic(Exception):
    """A panic, with the value that recover gives."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def quote(s: str, ascii_only: bool = False) -> str:
    """s in double quotes, with Go's escapes."""
    return '"' + "".join(escaped(char, '"', ascii_only) for char in s) + '"'


def escaped(char: str, mark: str, ascii_only: bool) -> str:
    """One character as it stands in a Go literal."""
    code = ord(char)
    if char in (mark, "\\"):
        return "\\" + char
    if char.isprintable() and (code < 0x80 or not ascii_only):
        return char
    if char in "\a\b\f\n\r\t\v":
        return "\\" + "abtnvfr"[code - 7]
    if code < 0x20 or code == 0x7F or 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code & 0xFF:02x}"  # a control character or an invalid byte
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


def checked(i: int, xs: Sequence[object]) -> int:
    """i, once it is known to be an index of xs."""
    check_index(i, len(xs))
    return i


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


class Slice(MutableSequence[ItemT]):
    """A Go slice: a window on an array (a list) that other slices may share."""

    __slots__ = ("array", "low", "length", "capacity", "size", "pointers")

    def __init__(
        self,
        array: list[ItemT] | None = None,
        low: int = 0,
        length: int | None = None,
        capacity: int | None = None,
        size: int = 8,
        pointers: bool = False,
    ) -> None:
        self.array: Any = array  # None: a nil slice
        self.low = low
        if length is None or capacity is None:
            rest = len(array or ()) - low
            length = rest if length is None else length
            capacity = rest if capacity is None else capacity
        self.length, self.capacity = length, capacity
        self.size, self.pointers = size, pointers  # of the elements, for growth

    def __len__(self) -> int:
        return self.length

    def __getitem__(self, i: Any) -> Any:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        return self.array[self.low + i]

    def __setitem__(self, i: Any, value: Any) -> None:
        if not 0 <= i < self.length:
            check_index(i, self.length)
        self.array[self.low + i] = value

    def __iter__(self) -> Iterator[ItemT]:
        return islice(self.array or (), self.low, self.low + self.length)

    def __delitem__(self, i: Any) -> None:
        raise TypeError("a slice shrinks by reslicing")

    def insert(self, i: int, value: ItemT) -> None:
        raise TypeError("a slice grows by append()")


def append(s: Slice[ItemT], *values: ItemT) -> Slice[ItemT]:
    """append(s, values...): into s's array while there is room, else into a new one."""
    array, end = s.array, s.low + s.length
    length = s.length + len(values)
    if length <= s.capacity and array is not None:
        array[end : s.low + length] = values
        return type(s)(array, s.low, length, s.capacity, s.size, s.pointers)
    if not values:
        return s
    capacity = grown_capacity(length, s.capacity, s.size, s.pointers)
    return type(s)([*s, *values], 0, length, capacity, s.size, s.pointers)


def grown_capacity(length: int, old: int, size: int, pointers: bool) -> int:
    """The capacity of a new array for length elements, as Go's append chooses it."""
    if size == 0:
        return length
    capacity = 2 * old
    if length > capacity:
        capacity = length
    elif old >= 256:
        capacity = old
        while capacity < length:
            capacity += (capacity + 768) >> 2
    header = 8 if pointers and 512 < capacity * size <= 32760 else 0
    return (size_class(capacity * size + header) - header) // size


def size_class(size: int) -> int:
    """The size of the memory block that Go's allocator gives for size bytes."""
    if size > 32760:
        return -(-size // 8192) * 8192
    return next(block for block in SIZE_CLASSES if block >= size)


# The sizes of memory blocks of Go's allocator.
SIZE_CLASSES: list[int] = [
    *(8, 16, 24, *range(32, 256, 16), *range(256, 512, 32), *range(512, 768, 64)),
    *(768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200),
    *(3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240),
    *(10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264),
    *(28672, 32768),
]


def sublist(
    xs: list[ItemT], low: int = 0, high: int | None = None, kind: str = "capacity"
) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), kind)
    return xs[low:high]


def repeat_string(s: str, count: int) -> str:
    """strings.Repeat."""
    if count < 0:
        raise Panic(Exception("strings: negative Repeat count"))
    return decoded(encoded(s) * count)


def map_runes(mapping: Callable[[int], int], s: str) -> str:
    """strings.Map: each character becomes what mapping gives; nothing if negative."""
    mapped = (mapping(rune_of(char)) for char in s)
    return "".join(rune_string(r) for r in mapped if r >= 0)


def compare_strings(a: str, b: str) -> int:
    """strings.Compare: -1, 0 or 1, by bytes."""
    x, y = encoded(a), encoded(b)
    return (x > y) - (x < y)


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


def byte_at(s: str, i: int) -> int:
    """The byte s[i]."""
    if s.isascii():
        check_index(i, len(s))
        return ord(s[i])
    data = encoded(s)
    check_index(i, len(data))
    return data[i]


def substr(s: str, low: int = 0, high: int | None = None) -> str:
    """s[low:high], counted in bytes."""
    if s.isascii():
        high = len(s) if high is None else high
        check_slice(low, high, len(s))
        return s[low:high]
    data = encoded(s)
    high = len(data) if high is None else high
    check_slice(low, high, len(data))
    return decoded(data[low:high])


def from_bytes(data: Iterable[int]) -> str:
    """string(data) of a []byte."""
    return decoded(bytes(data))


def rune_of(char: str) -> int:
    """The code point of one character; U+FFFD for an invalid byte."""
    return 0xFFFD if "\udc80" <= char <= "\udcff" else ord(char)


def rune_string(r: int) -> str:
    """string(r) of a rune: U+FFFD when r is no character."""
    valid = 0 <= r < 0xD800 or 0xE000 <= r <= 0x10FFFF
    return chr(r) if valid else "\ufffd"


def enumerate_runes(s: str) -> Iterator[tuple[int, int]]:
    """Byte offset and code point of each character, as Go's range gives them."""
    offset = 0
    for char in s:
        yield offset, rune_of(char)
        offset += len(encoded(char))


def rune_category(r: int) -> str:
    """The Unicode category of r, such as "Lu"; "" when r is no character."""
    return unicodedata.category(chr(r)) if 0 <= r <= 0x10FFFF else ""


def rune_is_number(r: int) -> bool:
    """unicode.IsNumber."""
    return rune_category(r).startswith("N")


# --- the program -------------------------------------------------------------


def caesar(s: str, k: int) -> str:
    def func(r: int) -> int:
        if r >= ord("a") and r <= ord("z"):
            return ord("a") + (r - ord("a") + k + 26) % 26
        elif r >= ord("A") and r <= ord("Z"):
            return ord("A") + (r - ord("A") + k + 26) % 26
        return r

    return map_runes(func, s)


def vigenere(msg: str, key: str) -> str:
    out: list[int] = []
    j = 0
    for i in range(len(msg)):
        c = msg[i]
        if c < "A" or c > "Z":
            continue
        out.append(
            ord("A")
            + (ord(c) - ord("A") + ord(key[j % len(key)]) - ord("A") & 0xFF) % 26
        )
        j += 1
    return from_bytes(out)


def rle(s: str) -> str:
    b = StringIO()
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        b.write(f"{j - i}{s[i]}")
        i = j
    return b.getvalue()


def unrle(s: str) -> str:
    out = ""
    n = 0
    for r in s:
        if r.isdecimal():
            n = wrap64(n * 10 + (ord(r) - ord("0")))
        else:
            out += repeat_string(r, n)
            n = 0
    return out


def is_palindrome(s: str) -> bool:
    rs: list[int] = []
    for r in map(ord, to_lower(s)):
        if chr(r).isalpha() or rune_is_number(r):
            rs.append(r)
    for i in range(len(rs[: len(rs) // 2])):
        if rs[i] != at(rs, len(rs) - 1 - i):
            return False
    return True


def reverse_str(s: str) -> str:
    r = list(map(ord, s))
    i, j = 0, len(r) - 1
    while i < j:
        r[i], r[j] = r[j], r[i]
        i, j = i + 1, j - 1
    return "".join(map(chr, r))


def reverse_bytes(s: str) -> str:
    b = list(s.encode())
    for i in range(len(b) // 2):
        b[i], b[len(b) - 1 - i] = b[len(b) - 1 - i], b[i]
    return from_bytes(b)


def anagrams(words: Slice[str]) -> list[Slice[str]]:
    groups: dict[tuple[int, ...], Slice[str]] = {}
    order: list[list[int]] = []
    for w in words:
        k = [0] * 26
        for c in map(ord, w):
            k[checked(c - ord("a"), k)] = at(k, c - ord("a")) + 1
        if tuple(k) not in groups:
            order.append(k.copy())
        groups[tuple(k)] = append(groups.get(tuple(k), Slice()), w)
    out: list[Slice[str]] = []
    for k in order:
        out.append(groups.get(tuple(k), Slice()))
    return out


def longest_unique(s: str) -> int:
    last = [0] * 256
    for i in range(len(last)):
        last[i] = -1
    best, start = 0, 0
    for i in range(len(s)):
        if last[ord(s[i])] >= start:
            start = last[ord(s[i])] + 1
        last[ord(s[i])] = i
        if i - start + 1 > best:
            best = i - start + 1
    return best


def kmp(text: str, pat: str) -> list[int]:
    fail = [0] * len(pat)
    i, k = 1, 0
    while i < len(pat):
        while k > 0 and pat[k] != pat[i]:
            k = fail[k - 1]
        if pat[k] == pat[i]:
            k += 1
        fail[i] = k
        i += 1
    hits: list[int] = []
    i, k = 0, 0
    while i < len(text):
        while k > 0 and pat[k] != text[i]:
            k = fail[k - 1]
        if pat[k] == text[i]:
            k += 1
        if k == len(pat):
            hits.append(i - k + 1)
            k = at(fail, k - 1)
        i += 1
    return hits


def roman(n: int) -> str:
    vals = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    syms = Slice(
        ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    )
    r = ""
    for i in range(len(vals)):
        while n >= vals[i]:
            r += syms[i]
            n -= vals[i]
    return r


def from_roman(s: str) -> int:
    m = {
        ord("I"): 1,
        ord("V"): 5,
        ord("X"): 10,
        ord("L"): 50,
        ord("C"): 100,
        ord("D"): 500,
        ord("M"): 1000,
    }
    t = 0
    for i, _ in enumerate(map(ord, s)):
        if i + 1 < len(s) and m.get(ord(s[i]), 0) < m.get(ord(s[i + 1]), 0):
            t -= m.get(ord(s[i]), 0)
        else:
            t += m.get(ord(s[i]), 0)
    return t


def wrap(text: str, width: int) -> Slice[str]:
    lines: Slice[str] = Slice()
    line = ""
    for w in Slice(text.split()):
        if len(line) + 1 + len(w) > width and line != "":
            lines = append(lines, line)
            line = w
            continue
        if line != "":
            line += " "
        line += w
    return append(lines, line)


def balanced(s: str) -> bool:
    pairs = {ord(")"): ord("("), ord("]"): ord("["), ord("}"): ord("{")}
    st: list[int] = []
    for c in map(ord, s):
        if c in (ord("("), ord("["), ord("{")):
            st.append(c)
        elif c in (ord(")"), ord("]"), ord("}")):
            if len(st) == 0 or st[-1] != pairs.get(c, 0):
                return False
            st.pop()
    return len(st) == 0


def main() -> None:
    print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
    print(vigenere("ATTACK AT DAWN", "LEMON"), rle("WWWBBA"), unrle(rle("WWWBBA")))
    print(
        str(is_palindrome("A man, a plan, a canal: Panama")).lower(),
        str(is_palindrome("Été")).lower(),
        str(is_palindrome("")).lower(),
    )
    print(reverse_str("héllo, 世界"), reverse_bytes("abc"), 6, len("世界"))
    print(f"{quote(reverse_bytes('é!'))} {encoded(reverse_bytes('é!')).hex()}")
    print(
        list_text(
            anagrams(Slice(["eat", "tea", "tan", "ate", "nat", "bat"])), list_text
        )
    )
    print(
        longest_unique("abcabcbb"),
        f"[{' '.join(map(str, kmp('ababcababcab', 'abab')))}]",
        f"[{' '.join(map(str, kmp('aaaa', 'aa')))}]",
    )
    print(roman(1994), from_roman("MCMXCIV"), roman(3888))
    for i, l_ in enumerate(wrap("The quick brown fox jumps over the lazy dog", 12)):
        print(f"{i:02}|{l_:<12}|{l_:>12}|")
    print(
        str(balanced("{[()]}")).lower(),
        str(balanced("(]")).lower(),
        str(balanced("(")).lower(),
    )
    s = "naïve café"
    for i, r in enumerate_runes(s):
        if r > 127:
            print(f"{i}:{chr(r)}({r}) ", end="")
    print(
        byte_at(s, 2),
        substr(s, 0, 2),
        to_upper(s),
        title_words("go lang"),
        substr(s, len(s.encode()) - 1),
    )
    freq: dict[int, int] = {}
    for r in map(ord, "mississippi"):
        freq[r] = freq.get(r, 0) + 1
    print(
        map_text(freq), "C", ord("a") + 1, "a" + "b", "true", compare_strings("a", "b")
    )
    bs = list(b"hello")
    bs[0] ^= 0x20
    bs.extend(b" world")
    print(
        from_bytes(bs),
        f"[{' '.join(map(str, sublist(bs, 0, 3)))}]",
        len(bs),
        from_bytes(sublist(bs, 6)),
    )
    print(
        str("Go".lower() == "GO".lower()).lower(),
        f"[{' '.join(Slice(' a  b '.split()))}]",
        f"[{' '.join(Slice('a,b,c'.split(',', 1)))}]",
        "go gopher".rfind("go"),
        "xxabc".lstrip("x"),
        "oink oink".replace("k", "ky", 1),
    )


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
