"""strconv.Unquote: what a Go literal denotes. The other direction is in `quoting`."""

import re

from go2mp.runtime.strconv import ERR_SYNTAX
from go2mp.runtime.strings_core import decoded, rune_of

LITERAL_CHAR = re.compile(
    r"""\\(?:[abfnrtv\\'"]|[0-7]{3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})"""
    r"|[^\\\n]"
)  # one character of a Go literal


def unquote(s: str) -> tuple[str, Exception | None]:
    """strconv.Unquote: the string that a Go literal denotes."""
    mark, body = s[:1], s[1:-1]
    if len(s) < 2 or mark not in "\"'`" or s[-1] != mark:
        return "", ERR_SYNTAX
    if mark == "`":
        return ("", ERR_SYNTAX) if mark in body else (body.replace("\r", ""), None)
    pieces, pos = [], 0
    while match := LITERAL_CHAR.match(body, pos):
        pieces.append(unescaped(match[0], mark))
        pos = match.end()
    known = [piece for piece in pieces if piece is not None]
    if pos < len(body) or len(known) < len(pieces) or (mark == "'" and len(known) > 1):
        return "", ERR_SYNTAX
    return decoded(b"".join(known)), None


def unescaped(text: str, mark: str) -> bytes | None:
    """The bytes of one character of a Go literal; None when it may not stand there."""
    if len(text) == 1:
        return None if text == mark else chr(rune_of(text)).encode()
    kind = text[1]
    if kind in "xuU" or kind.isdigit():
        code = int(text[1:], 8) if kind.isdigit() else int(text[2:], 16)
        if kind not in "uU":
            return bytes([code]) if code < 256 else None
        valid = code < 0xD800 or 0xE000 <= code <= 0x10FFFF
        return chr(code).encode() if valid else None
    if kind in "'\"":
        return kind.encode() if kind == mark else None
    return dict(zip("abfnrtv\\", b"\a\b\f\n\r\t\v\\", strict=True))[kind].to_bytes(
        1, "big"
    )
