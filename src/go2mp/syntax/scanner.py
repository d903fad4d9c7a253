"""Go's tokens, with the semicolons that Go inserts (Go specification, "Lexical elements").

Only `explain` needs tokens: tree-sitter has a scanner of its own. Errors of the scanner itself
(a character that is no token, a malformed literal) are collected beside the tokens.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from go2mp.diagnostics import Span
from go2mp.syntax.literals import problem
from go2mp.syntax.nodes import LitKind

KEYWORDS = frozenset(
    "break case chan const continue default defer else fallthrough for func go goto if import "
    "interface map package range return select struct switch type var".split()
)

ENDS_STATEMENT = frozenset(
    ("name", "literal", "incop", ")", "]", "}")
    + ("break", "continue", "fallthrough", "return")
)
"""Tokens after which a newline becomes a semicolon (Go specification, "Semicolons")."""

PRECEDENCE = {
    "||": 1,
    "&&": 2,
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">="), 3),
    **dict.fromkeys(("+", "-", "|", "^"), 4),
    **dict.fromkeys(("*", "/", "%", "&", "&^", "<<", ">>"), 5),
}


class Token(NamedTuple):
    """One token.

    `kind` is "name", "literal", "operator", "assignop", "incop", "EOF", or the keyword or
    punctuation itself. A ";" that was not written has the `text` "newline" or "EOF".
    """

    kind: str
    text: str
    start: int
    end: int


class Trouble(NamedTuple):
    """An error at a place; `order` is where the token is that led to it."""

    span: Span
    message: str
    order: int


_PUNCTUATION = frozenset("( ) [ ] { } , ; : . ... = := <- *".split())
_INC_OPS = frozenset(("++", "--"))

_TOKEN = re.compile(
    r"""
      (?P<space> [ \t\r]+ )
    | (?P<newline> \n )
    | (?P<name> [^\W\d]\w* )
    | (?P<comment> //[^\n]* )
    | (?P<block> /\*(?:[^*]|\*(?!/))*\*/ )
    | (?P<number> 0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?i?
                | (?: 0[bBoO][0-9_]* | [0-9][0-9_]* | (?=\.[0-9]) )
                  (?:\.[0-9_]*)?(?:[eEpP][+-]?[0-9_]*)?i? )
    | (?P<string> "(?:[^"\\\n]|\\[^\n])*" )
    | (?P<raw> `[^`]*` )
    | (?P<rune> '(?:[^'\\\n]|\\[^\n])*'(?!') | '''  )
    | (?!/\*) (?P<op> \.\.\. | <<= | >>= | &\^= | && | \|\| | <- | \+\+ | -- | == | != | <= | >=
            | := | << | >> | &\^ | [-+*/%&|^]= | [-+*/%&|^<>=!~()\[\]{},;:.] )
    """,
    re.VERBOSE,
)


def scan(source: bytes) -> tuple[list[Token], list[Trouble]]:
    """All tokens of a file, EOF last, and what is wrong on the level of tokens.

    `source` is valid UTF-8.
    """
    return _Scan(source).run()


class _Scan:
    """One run of the scanner. Works on text, and counts bytes along the way."""

    def __init__(self, source: bytes) -> None:
        self.text = source.decode().removeprefix("\ufeff")
        self.offset = len(source) - len(self.text.encode())
        self.tokens: list[Token] = []
        self.troubles: list[Trouble] = []

    def run(self) -> tuple[list[Token], list[Trouble]]:
        text, at = self.text, 0
        while at < len(text):
            found = _TOKEN.match(text, at)
            if found is None or found.end() == at:
                length = self._malformed(at)
                self.offset += len(text[at : at + length].encode())
                at += length
                continue
            piece = found[0]
            size = len(piece) if piece.isascii() else len(piece.encode())
            self._token(str(found.lastgroup), piece, size)
            self.offset += size
            at = found.end()
        self._newline("EOF", 0)
        self.tokens.append(Token("EOF", "EOF", self.offset, self.offset))
        return self.tokens, self.troubles

    def _token(self, group: str, piece: str, size: int) -> None:
        if group in ("space", "comment"):
            return
        if group == "newline":
            self._newline("newline", size)
        elif group == "block":
            if "\n" in piece:
                self._newline("newline", size)
        elif group == "name":
            self._add(piece if piece in KEYWORDS else "name", piece, size)
        elif group == "op":
            self._add(_operator_kind(piece), piece, size)
        else:
            self._literal(group, piece, size)

    def _add(self, kind: str, piece: str, size: int) -> None:
        self.tokens.append(Token(kind, piece, self.offset, self.offset + size))

    def _newline(self, word: str, size: int) -> None:
        if self.tokens and self.tokens[-1].kind in ENDS_STATEMENT:
            self._add(";", word, size)

    def _literal(self, group: str, piece: str, size: int) -> None:
        kind = {
            "number": LitKind.FLOAT if "." in piece else LitKind.INT,
            "rune": LitKind.CHAR,
        }.get(group, LitKind.STRING)
        found = problem(kind, piece)
        if found is not None:
            self._trouble(found.offset, found.message)
        self._add("literal", piece, size)

    def _trouble(self, shift: int, message: str) -> None:
        start = self.offset + shift
        self.troubles.append(Trouble(Span(start, start + 1), message, self.offset))

    def _malformed(self, at: int) -> int:
        """Reports what begins no token; tells how many characters to skip."""
        text = self.text
        char = text[at]
        if text.startswith("/*", at):
            self._trouble(0, "comment not terminated")
            return len(text) - at
        if char == "`":
            self._trouble(0, "string not terminated")
            return len(text) - at
        if char in "\"'":
            return self._unterminated(at, char)
        shown = f"U+{ord(char):04X}" + (f" '{char}'" if char.isprintable() else "")
        if char == "\0":
            self._trouble(0, "invalid NUL character")
        elif char == "\ufeff":
            self._trouble(0, "invalid BOM in the middle of the file")
        elif char.isdigit() or unicodedata.category(char) == "Nd":
            self._trouble(0, f"identifier cannot begin with digit {shown}")
        elif ord(char) >= 0x80:
            self._trouble(0, f"invalid character {shown} in identifier")
        else:
            self._trouble(0, f"invalid character {shown}")
        return 1

    def _unterminated(self, at: int, quote: str) -> int:
        """A string or rune literal that its line does not end, or a bad rune."""
        line = self.text.find("\n", at)
        end = len(self.text) if line < 0 else line
        piece = self.text[at:end]
        if quote == "'":
            found = problem(LitKind.CHAR, piece)
            message = found.message if found else "rune literal not terminated"
            if found and found.message == "rune literal not terminated" and line >= 0:
                self._trouble(len(piece.encode()), "newline in rune literal")
            else:
                self._trouble(found.offset if found else 0, message)
        elif line < 0:
            self._trouble(0, "string not terminated")
        else:
            self._trouble(len(piece.encode()), "newline in string")
        self._add("literal", piece, len(piece.encode()))
        return len(piece)


def _operator_kind(piece: str) -> str:
    if piece in _PUNCTUATION:
        return piece
    if piece in _INC_OPS:
        return "incop"
    if piece.endswith("=") and piece not in ("==", "!=", "<=", ">="):
        return "assignop"
    return "operator"
