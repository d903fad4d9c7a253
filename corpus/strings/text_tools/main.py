"""A tokenizer, a Caesar cipher, a word counter and a text table: strings that are ASCII
or text throughout."""

import sys
import traceback
from dataclasses import dataclass
from io import StringIO
from typing import TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


def wrap64(x: int) -> int:
    """x as an int64: wraps around as Go's int does."""
    if -0x8000000000000000 <= x <= 0x7FFFFFFFFFFFFFFF:
        return x
    return (x + 0x8000000000000000 & 0xFFFFFFFFFFFFFFFF) - 0x8000000000000000


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


def check_slice(low: int, high: int, limit: int, kind: str = "length") -> None:
    """Panics as Go does unless 0 <= low <= high <= limit."""
    if not 0 <= high <= limit:
        bounds = f"[:{high}]" + (f" with {kind} {limit}" if high >= 0 else "")
    elif not 0 <= low <= high:
        bounds = f"[{low}:{high}]" if low >= 0 else f"[{low}:]"
    else:
        return
    raise IndexError(f"runtime error: slice bounds out of range {bounds}")


def sublist(
    xs: list[ItemT], low: int = 0, high: int | None = None, kind: str = "capacity"
) -> list[ItemT]:
    """xs[low:high] as a list of its own; out of range is a panic, not less."""
    high = len(xs) if high is None else high
    check_slice(low, high, len(xs), kind)
    return xs[low:high]


def cut_string(s: str, sep: str) -> tuple[str, str, bool]:
    """strings.Cut: what is before and after the first sep, and whether there is one."""
    data, mark = encoded(s), encoded(sep)
    i = data.find(mark)
    if i < 0:
        return s, "", False
    return decoded(data[:i]), decoded(data[i + len(mark) :]), True


def encoded(s: str) -> bytes:
    """The bytes of a Go string."""
    return s.encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> str:
    """The Go string with these bytes: valid UTF-8 or not."""
    return data.decode("utf-8", "surrogateescape")


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


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Token:
    kind: str = ""
    text: str = ""


@dataclass(eq=False, slots=True)
class Lexer:
    input: str = ""
    pos: int = 0

    def peek(self) -> int:
        if self.pos >= len(self.input):
            return 0
        return ord(self.input[self.pos])

    def next(self) -> Token:
        while self.pos < len(self.input) and self.input[self.pos] == " ":
            self.pos += 1
        if self.pos >= len(self.input):
            return Token("eof", "")
        c = self.peek()
        start = self.pos
        if c >= ord("0") and c <= ord("9"):
            while self.pos < len(self.input) and is_digit(self.input[self.pos]):
                self.pos += 1
            return Token("num", substr(self.input, start, self.pos))
        elif chr(c).isalpha():
            while self.pos < len(self.input) and self.input[self.pos].isalpha():
                self.pos += 1
            return Token("id", substr(self.input, start, self.pos))
        self.pos += 1
        return Token("op", chr(c))


def is_digit(c: str) -> bool:
    return "0" <= c and c <= "9"


def caesar(s: str, k: int) -> str:
    sb = StringIO()
    for r in s:
        if r >= "a" and r <= "z":
            sb.write(chr(ord("a") + (ord(r) - ord("a") + k) % 26))
        elif r >= "A" and r <= "Z":
            sb.write(chr(ord("A") + (ord(r) - ord("A") + k) % 26))
        else:
            sb.write(r)
    return sb.getvalue()


def is_palindrome(s: str) -> bool:
    for i in range(len(s) // 2):
        if s[i] != s[len(s) - 1 - i]:
            return False
    return True


def count_vowels(s: str) -> int:
    n = 0
    for c in s.lower():
        if c in ("a", "e", "i", "o", "u"):
            n += 1
    return n


def reverse(s: str) -> str:
    r = list(map(ord, s))
    i, j = 0, len(r) - 1
    while i < j:
        r[i], r[j] = r[j], r[i]
        i, j = i + 1, j - 1
    return "".join(map(chr, r))


def rle(s: str) -> str:
    sb = StringIO()
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        sb.write(f"{j - i}{s[i]}")
        i = j
    return sb.getvalue()


def main() -> None:
    l_ = Lexer(input="foo + 12*(bar - 7)")
    while True:
        t = l_.next()
        if t.kind == "eof":
            break
        print(f"{t.kind:<4} {quote(t.text)}")
    print(caesar("Hello, World!", 3), caesar(caesar("abc", 5), 21))
    print(str(is_palindrome("racecar")).lower(), str(is_palindrome("golang")).lower())
    print(count_vowels("The Quick Brown Fox"), reverse("Hello, 世界"), rle("aaabccd"))
    text = "the quick brown fox jumps over the lazy dog the end"
    counts: dict[str, int] = {}
    for w in text.split():
        counts[w] = counts.get(w, 0) + 1
    keys: list[str] = []
    for k in counts:
        keys.append(k)
    keys.sort(key=lambda item: (-counts.get(item, 0), item))
    for k in sublist(keys, 0, 3):
        print(f"{k:<6}|{counts.get(k, 0):3}|{'*' * counts.get(k, 0)}")
    freq: dict[int, int] = {}
    for r in map(ord, "hello"):
        freq[r] = freq.get(r, 0) + 1
    print(freq.get(ord("l"), 0), len(freq))
    line = "name=Ann Lee; age=42"
    for part in line.split(";"):
        k, v, ok = cut_string(part.strip(), "=")
        print(k + ":" + v, str(ok).lower(), len(v))
    digits = 0
    for i in range(len(line)):
        if is_digit(line[i]):
            digits = wrap64(digits * 10 + (ord(line[i]) - ord("0") & 0xFF))
    print(digits, str(line.startswith("name")).lower(), line[5:8], line[-2:])


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
