"""Packages encoding/hex, encoding/base64 and html: text for bytes."""

import base64
import binascii
import re
from collections.abc import Sequence

from go2mp.runtime.errors_core import SentinelError
from go2mp.runtime.quoting import quote_rune
from go2mp.runtime.strings_core import encoded, rune_of

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
        """DecodeString."""
        text = s.replace("\n", "").replace("\r", "")
        letters = rf"[A-Za-z0-9{re.escape(self.extra.decode())}]"
        end = rf"(?:{letters}{{2}}==|{letters}{{3}}=)?" if self.padded else f"{letters}{{2,3}}?|"
        if re.fullmatch(rf"(?:{letters}{{4}})*(?:{end})", text):
            padded = text + "=" * (-len(text) % 4)
            try:
                return list(base64.b64decode(padded, self.extra)), None
            except binascii.Error:
                pass
        return self.decoded_part(s)

    def decoded_part(self, s: str) -> tuple[list[int], Exception | None]:
        """The bytes before a mistake, and where it is."""
        kept, offset = "", 0
        for offset, char in enumerate(s):
            if char in "\r\n":
                continue
            if rune_of(char) > 127 or not (char.isalnum() or char in self.extra.decode()):
                break
            kept += char
        else:
            offset = len(s)
        whole = kept[: len(kept) // 4 * 4]
        data = list(base64.b64decode(whole, self.extra))
        if offset == len(s):
            offset -= len(kept) % 4
        return data, Exception(f"illegal base64 data at input byte {offset}")


def escape_html(s: str) -> str:
    """html.EscapeString."""
    s = s.replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;")
    return s.replace(">", "&gt;").replace('"', "&#34;")
