"""Packages encoding/hex, encoding/base64 and html: text for bytes."""

import base64
import re
import string
from collections.abc import MutableSequence, Sequence

from go2mp.runtime.errors_core import SentinelError
from go2mp.runtime.quoting import quote_rune
from go2mp.runtime.slices_core import check_index
from go2mp.runtime.strings_core import encoded, from_bytes

ERR_HEX_LENGTH = SentinelError("encoding/hex: odd length hex string", "ERR_HEX_LENGTH")


def decode_hex(s: str) -> tuple[list[int], Exception | None]:
    """hex.DecodeString: the bytes before the first mistake, and the mistake."""
    match = re.match("(?:[0-9a-fA-F]{2})*", s)
    assert match is not None
    data, rest = list(bytes.fromhex(match[0])), encoded(s[match.end() :])
    wrong = next((byte for byte in rest[:2] if chr(byte) not in HEX_DIGITS), None)
    if wrong is not None:
        return data, Exception(f"encoding/hex: invalid byte: {hex_rune(wrong)}")
    return data, ERR_HEX_LENGTH if rest else None


def fill_bytes(target: MutableSequence[int], data: Sequence[int]) -> int:
    """Writes data to the front of the target, and gives its length."""
    if data:
        check_index(len(data) - 1, len(target))
    for i, byte in enumerate(data):
        target[i] = byte
    return len(data)


def decode_hex_into(
    target: MutableSequence[int], source: Sequence[int]
) -> tuple[int, Exception | None]:
    """hex.Decode."""
    data, err = decode_hex(from_bytes(source))
    return fill_bytes(target, data), err


def hex_dump(data: Sequence[int]) -> str:
    """hex.Dump: sixteen bytes a line, in hexadecimal and as characters."""
    lines = []
    for at in range(0, len(data), 16):
        row = bytes(data[at : at + 16])
        words = f"{row[:8].hex(' '):23}  {row[8:].hex(' '):23}"
        chars = "".join(chr(byte) if 32 <= byte <= 126 else "." for byte in row)
        lines.append(f"{at:08x}  {words}  |{chars}|\n")
    return "".join(lines)


HEX_DIGITS = "0123456789abcdefABCDEF"


def hex_rune(byte: int) -> str:
    """A byte as %#U shows it: U+0067 'g'."""
    return f"U+{byte:04X}" + (f" {quote_rune(byte)}" if chr(byte).isprintable() else "")


class Base64:
    """A base64.Encoding: with the characters +/ or -_, with = at the end or not."""

    def __init__(self, url: bool = False, padded: bool = True) -> None:
        self.extra, self.padded = b"-_" if url else b"+/", padded

    def encode(self, data: Sequence[int]) -> str:
        """EncodeToString."""
        text = base64.b64encode(bytes(data), self.extra).decode()
        return text if self.padded else text.rstrip("=")

    def decode(self, s: str) -> tuple[list[int], Exception | None]:
        """DecodeString: the bytes before the first mistake, and where that is."""
        data, kept, at = encoded(s), b"", 0
        letters = string.ascii_letters + string.digits + self.extra.decode()
        while at < len(data) and (chr(data[at]) in letters or data[at] in b"\r\n"):
            kept += bytes([data[at]]).strip()
            at += 1
        whole, rest = kept[: len(kept) // 4 * 4], len(kept) % 4
        wrong = self.mistake(data, at, rest)
        padding = data[at:wrong].count(b"=")
        if wrong is None or (padding and (rest + padding) == 4):
            whole = kept + b"=" * (-len(kept) % 4)
        bytes_ = list(base64.b64decode(whole, self.extra))
        if wrong is None:
            return bytes_, None
        return bytes_, Exception(f"illegal base64 data at input byte {wrong}")

    def mistake(self, data: bytes, at: int, rest: int) -> int | None:
        """Where the text goes wrong after the letters (rest are over), or None."""
        if at == len(data):
            if rest == 0 or (not self.padded and rest > 1):
                return None
            return len(data) - rest
        if data[at] != ord("=") or not self.padded or rest < 2:
            return at
        after = at + 1
        while after < len(data) and data[after] in b"\r\n":
            after += 1
        if rest == 2:
            if after == len(data):
                return len(data)
            if data[after] != ord("="):
                return after - 1
            after += 1
        while after < len(data) and data[after] in b"\r\n":
            after += 1
        return None if after == len(data) else after


def escape_html(s: str) -> str:
    """html.EscapeString."""
    s = s.replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;")
    return s.replace(">", "&gt;").replace('"', "&#34;")
