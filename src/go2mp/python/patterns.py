"""Go's regular expressions (package regexp/syntax) as Python's, where both mean the same.

Both search leftmost-first. Read and written anew are: `\\s` (Go's has no vertical tab), `$` and
`\\z` (`\\Z`), `\\Q...\\E`, POSIX classes, and letters that have more than two cases under `(?i)`.

Refused, by `PatternError`: what Go does not take; Unicode classes; a repeated part that may match
nothing (the two disagree on when to stop); flags in the middle of a pattern.
"""

from __future__ import annotations

from dataclasses import dataclass

_SPACE = r"\t\n\f\r "
_CONTROLS = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_POSIX = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": r"\t ",
    "cntrl": r"\x00-\x1f\x7f",
    "digit": "0-9",
    "lower": "a-z",
    "print": r"\x20-\x7e",
    "punct": r"!-/:-@\[-`{-~",
    "space": r"\t\n\v\f\r ",
    "upper": "A-Z",
    "word": "0-9A-Za-z_",
    "xdigit": "0-9A-Fa-f",
}
_FOLDED = {"k": "\\u212a", "s": "\\u017f"}
"""The third form of an ASCII letter when case is ignored: the Kelvin sign, the long s."""
_MOST_REPEATS = 1000


class PatternError(ValueError):
    """A pattern that is no Go pattern, or that Python would match otherwise."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """The text for `re.compile`, and the flags it needs."""

    text: str
    flags: tuple[str, ...]


def python_pattern(source: str) -> Pattern:
    """A Go pattern for Python. Raises PatternError."""
    reader = _Reader(source)
    text, _ = reader.alternation()
    if reader.at < len(source):
        raise PatternError("unexpected )")
    flags = [] if not reader.ascii else ["ASCII"]
    names = {"i": "IGNORECASE", "m": "MULTILINE", "s": "DOTALL"}
    return Pattern(text, (*flags, *(names[f] for f in "ims" if f in reader.outer)))


class _Reader:
    """A recursive descent; methods give the Python text and whether it may match nothing."""

    def __init__(self, source: str) -> None:
        self.source, self.at = source, 0
        self.flags: frozenset[str] = frozenset()
        self.ascii = False
        self.names: set[str] = set()
        self._leading_flags()
        self.outer = self.flags

    def _leading_flags(self) -> None:
        if self.source.startswith("(?") and (end := self.source.find(")")) > 0:
            letters = self.source[2:end]
            if letters and not set(letters) - set("ims"):
                self.at, self.flags = end + 1, frozenset(letters)
                self.ascii = "i" in letters

    def _peek(self, text: str) -> bool:
        return self.source.startswith(text, self.at)

    def _take(self, text: str) -> bool:
        if self._peek(text):
            self.at += len(text)
            return True
        return False

    def _next(self) -> str:
        if self.at >= len(self.source):
            raise PatternError("the pattern ends too early")
        self.at += 1
        return self.source[self.at - 1]

    def alternation(self) -> tuple[str, bool]:
        """`a|b`, up to a closing parenthesis or the end."""
        branches = [self._branch()]
        while self._take("|"):
            branches.append(self._branch())
        return "|".join(text for text, _ in branches), any(e for _, e in branches)

    def _branch(self) -> tuple[str, bool]:
        pieces, empty = [], True
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            text, nothing = self._piece()
            pieces.append(text)
            empty = empty and nothing
        return "".join(pieces), empty

    def _piece(self) -> tuple[str, bool]:
        if self._quantifier():
            raise PatternError("a repetition without an operand")
        text, empty = self._atom()
        quantifier = self._quantifier()
        if not quantifier:
            return text, empty
        if empty or not text:
            raise PatternError("a repeated part that may match nothing")
        if self._take("?"):
            quantifier += "?"
        if self._quantifier():
            raise PatternError("a repetition of a repetition")
        return text + quantifier, quantifier[0] in "*?" or quantifier.startswith("{0")

    def _quantifier(self) -> str:
        if self.at < len(self.source) and self.source[self.at] in "*+?":
            return self._next()
        if not self._peek("{"):
            return ""
        end = self.source.find("}", self.at)
        low, comma, high = self.source[self.at + 1 : max(end, 0)].partition(",")
        if end < 0 or not _is_count(low) or not (high == "" or _is_count(high)):
            return ""  # a literal brace
        if max(int(low), int(high or 0)) > _MOST_REPEATS or int(high or low) < int(low):
            raise PatternError("a bad repeat count")
        self.at = end + 1
        return "{" + low + comma + high + "}"

    # --- atoms ------------------------------------------------------------------------

    def _atom(self) -> tuple[str, bool]:
        char = self._next()
        match char:
            case "(":
                return self._group()
            case "[":
                return self._class(), False
            case ".":
                return ".", False
            case "^":
                return "^", True
            case "$":
                return ("$" if "m" in self.flags else r"\Z"), True
            case "\\":
                return self._escape()
        return self._literal(char), False

    def _group(self) -> tuple[str, bool]:
        outer, opening = self.flags, "("
        if self._take("?P<") or self._take("?<"):
            end = self.source.find(">", self.at)
            name = self.source[self.at : max(end, self.at)]
            if not name.isidentifier() or not name.isascii() or name in self.names:
                raise PatternError("a group's name")
            self.names.add(name)
            self.at, opening = end + 1, f"(?P<{name}>"
        elif self._take("?"):
            end = self.source.find(":", self.at)
            letters = self.source[self.at : max(end, self.at)]
            if end < 0 or set(letters) - set("ms"):
                raise PatternError("flags inside of the pattern")
            self.flags |= set(letters)
            self.at, opening = end + 1, f"(?{letters}:"
        text, empty = self.alternation()
        if not self._take(")"):
            raise PatternError("missing )")
        self.flags = outer
        return f"{opening}{text})", empty

    def _escape(self) -> tuple[str, bool]:
        char = self._next()
        if char in "dDwW":
            return self._perl(char), False
        if char in "sS":
            return f"[{'^' if char == 'S' else ''}{_SPACE}]", False
        if char == "b":
            self.ascii = True
            return r"\b", True
        if char in "Az":
            return (r"\A" if char == "A" else r"\Z"), True
        if char == "Q":
            end = self.source.find(r"\E", self.at)
            quoted = self.source[self.at : end if end >= 0 else len(self.source)]
            self.at = end + 2 if end >= 0 else len(self.source)
            if len(quoted) != 1 and self._quantifier():
                raise PatternError(r"a repetition after \Q...\E")
            return "".join(map(self._literal, quoted)), not quoted
        return self._literal(self._character(char)), False

    def _perl(self, char: str) -> str:
        self.ascii = True
        if "i" in self.flags and char in "wW":
            return f"[{'^' if char == 'W' else ''}\\w{''.join(_FOLDED.values())}]"
        return f"\\{char}"

    def _character(self, char: str) -> str:
        """The character of an escape whose letter is `char`."""
        if char in _CONTROLS:
            return _CONTROLS[char]
        if char == "x":
            if self._take("{"):
                end = self.source.find("}", self.at)
                digits, self.at = self.source[self.at : max(end, self.at)], end + 1
            else:
                digits, self.at = self.source[self.at : self.at + 2], self.at + 2
            try:
                return chr(int(digits, 16))
            except (ValueError, OverflowError):
                raise PatternError("a hexadecimal escape") from None
        if char.isascii() and not char.isalnum():
            return char
        raise PatternError(f"the escape \\{char}")

    def _literal(self, char: str) -> str:
        if "i" in self.flags and not char.isascii():
            raise PatternError("letters outside of ASCII without regard to case")
        if "i" in self.flags and char.lower() in _FOLDED:
            return f"[{char}{_FOLDED[char.lower()]}]"
        return _spelled(char, r".^$*+?{}[]\|()")

    # --- classes ----------------------------------------------------------------------

    def _class(self) -> str:
        text = "[^" if self._take("^") else "["
        letters = ""
        first = True
        while first or not self._peek("]"):
            item, covered = self._class_item(first)
            text, letters, first = text + item, letters + covered, False
        self.at += 1
        if "i" in self.flags:
            text += "".join(_FOLDED[c] for c in "ks" if c in letters)
        return text + "]"

    def _class_item(self, first: bool) -> tuple[str, str]:
        """A part of a class, and which of k and s it covers."""
        if self._take("[:"):
            end = self.source.find(":]", self.at)
            name = self.source[self.at : max(end, self.at)]
            if name not in _POSIX:
                raise PatternError("a class of characters")
            self.at = end + 2
            covers = name in ("alnum", "alpha", "lower", "print", "upper", "word")
            return _POSIX[name], "ks" if covers else ""
        if self._peek("\\") and self.source[self.at + 1 : self.at + 2] in tuple(
            "dwsDW"
        ):
            self.at += 1
            char = self._next()
            if char == "s":
                return _SPACE, ""
            if char == "W" and "i" in self.flags:
                raise PatternError(r"\W in a class without regard to case")
            self.ascii = True
            return f"\\{char}", "ks" if char == "w" else ""
        if (
            self._peek("-")
            and not first
            and not self.source.startswith("]", self.at + 1)
        ):
            raise PatternError("a - in the middle of a class")
        low = self._class_character()
        if not self._peek("-") or self.source.startswith("]", self.at + 1):
            bare = low == "-" and (first or self._peek("]"))
            return ("-" if bare else _in_class(low)), low.lower()
        self.at += 1
        high = self._class_character()
        if high < low:
            raise PatternError("a bad range")
        if "i" in self.flags and not high.isascii():
            raise PatternError("letters outside of ASCII without regard to case")
        covered = "".join(
            c for c in "ks" if low <= c <= high or low <= c.upper() <= high
        )
        return f"{_in_class(low)}-{_in_class(high)}", covered

    def _class_character(self) -> str:
        char = self._next()
        if char == "\\":
            return self._character(self._next())
        if "i" in self.flags and not char.isascii():
            raise PatternError("letters outside of ASCII without regard to case")
        return char


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _in_class(char: str) -> str:
    return _spelled(char, r"\]^-[&~|")


def _spelled(char: str, special: str) -> str:
    """A character of a pattern, escaped where it is special or cannot be seen."""
    if char in special:
        return f"\\{char}"
    if char.isprintable():
        return char
    for letter, control in _CONTROLS.items():
        if char == control:
            return f"\\{letter}"
    return char.encode("unicode_escape").decode()
