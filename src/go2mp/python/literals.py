"""Go constants as Python literals: strings in double quotes, floats, integers."""

from __future__ import annotations

from go2mp.python.fragments import Fragment, Prec, atom, method

_ESCAPES = {
    "\\": "\\\\",
    '"': '\\"',
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\a": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\v": "\\v",
}


def escape(text: str, quote: str = '"') -> str:
    """`text` with everything escaped that a literal in `quote`s cannot hold."""
    out = []
    for char in text:
        if char == '"' and quote != '"':
            out.append(char)
        elif char == quote and quote != '"':
            out.append("\\" + char)
        elif char in _ESCAPES:
            out.append(_ESCAPES[char])
        elif char.isprintable() or char == " ":
            out.append(char)
        elif ord(char) < 0x100:
            out.append(f"\\x{ord(char):02x}")
        elif ord(char) < 0x10000:
            out.append(f"\\u{ord(char):04x}")
        else:
            out.append(f"\\U{ord(char):08x}")
    return "".join(out)


def string(text: str) -> Fragment:
    """A string literal, with the quotes that need fewer escapes."""
    if '"' in text and "'" not in text:
        return atom("'" + escape(text, "'") + "'")
    return atom('"' + escape(text) + '"')


def encoded(text: Fragment) -> Fragment:
    """`text.encode()`; of a literal that is plain ASCII, the literal of its bytes."""
    inner = text.text[1:-1]
    if text.text == f'"{inner}"' and inner.isascii() and not set(inner) & set('"\\'):
        return atom("b" + text.text)
    return method(text, "encode")


def decode(value: bytes) -> str:
    """Go's bytes as go2mp's `str`: invalid UTF-8 is kept as surrogate escapes."""
    return value.decode("utf-8", "surrogateescape")


def integer(value: int) -> Fragment:
    """An integer literal."""
    return Fragment(str(value), Prec.ATOM if value >= 0 else Prec.UNARY)


def floating(value: float) -> Fragment:
    """A float literal; infinities as `float("inf")`."""
    if value in (float("inf"), float("-inf")):
        return Fragment(f'float("{value}")', Prec.CALL)
    text = repr(value)
    if text.endswith("e+16"):
        text = text.replace("e+", "e")
    return Fragment(text, Prec.UNARY if text.startswith("-") else Prec.ATOM)
