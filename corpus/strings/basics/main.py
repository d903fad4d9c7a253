"""Strings: length, comparison, concatenation, searching and splitting."""

import sys
import traceback

# --- Go semantics that Python lacks ------------------------------------------


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


def is_palindrome(s: str) -> bool:
    """isPalindrome reads s from both ends."""
    i, j = 0, len(s) - 1
    while i < j:
        if s[i] != s[j]:
            return False
        i, j = i + 1, j - 1
    return True


def main() -> None:
    s = "hello"
    t = s + ", " + "world"
    print(t, len(t), str(s < t).lower(), str(s == "hello").lower())

    print(t.upper(), str("wor" in t).lower(), t.find("o"))
    value = ["x", "y"]
    print(f"[{' '.join('a,b,c'.split(','))}]", "-".join(value))
    print("ab" * 3, "  trim  ".strip(), f"[{' '.join(' a  b '.split())}]")
    print(
        str(t.startswith("he")).lower(),
        str(t.endswith("he")).lower(),
        t.replace("l", "L", 2),
    )

    for word in ["level", "golang", ""]:
        print(f"{quote(word)} is a palindrome: {str(is_palindrome(word)).lower()}")
    print(ord(t[0]), substr(t, 1, 4), substr(t, 7), substr(t, 0, 5))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
