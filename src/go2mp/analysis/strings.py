"""What is proved of strings: only ASCII, valid UTF-8 (text), and runes that `chr` takes.

Over-approximations: a variable is text if everything assigned to it anywhere is; parameters,
fields, elements and results of functions are text where the program cannot make anything else:
no slicing of strings, no conversion from bytes, no literal with invalid bytes, no reading.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Basic, BasicInfo, Kind, Slice
from go2mp.types.objects import Const, PkgName, Var


@dataclass(frozen=True, slots=True)
class Strings:
    """The answers about strings."""

    info: Info
    variables: Variables
    broken_possible: bool

    def is_text(self, node: nodes.Expr) -> bool:
        """Whether a string is proved to be valid UTF-8."""
        if not self.broken_possible:
            return True
        value = self.info.value_of(node)
        if isinstance(value, bytes):
            return _valid(value)
        return self.is_ascii(node)

    def is_ascii(self, node: nodes.Expr) -> bool:
        """Whether a string is proved to have only ASCII characters."""
        value = self.info.value_of(node)
        if isinstance(value, bytes):
            return value.isascii()
        match node:
            case nodes.ParenExpr():
                return self.is_ascii(node.x)
            case nodes.Ident():
                return self._ascii_variable(self.info.uses.get(node))
            case nodes.BinaryExpr(op="+"):
                return self.is_ascii(node.x) and self.is_ascii(node.y)
        return False

    def _ascii_variable(self, obj: object) -> bool:
        """A local string that is assigned once, from something ASCII."""
        if isinstance(obj, Const):
            return isinstance(obj.value, bytes) and obj.value.isascii()
        return False

    def has_common_spaces(self, node: nodes.Expr) -> bool:
        """Whether a string is proved to hold no white space that only Python knows."""
        value = self.info.value_of(node)
        return isinstance(value, bytes) and not any(0x1C <= b <= 0x1F for b in value)

    def joins_cleanly(self, x: nodes.Expr, y: nodes.Expr) -> bool:
        """Whether `x + y` in Python is the string of Go: no invalid bytes meet at the seam."""
        if not self.broken_possible:
            return True
        return self._clean_end(x, -1) or self._clean_end(y, 0)

    def _clean_end(self, node: nodes.Expr, position: int) -> bool:
        """Whether the last (-1) or first (0) character is proved to be whole."""
        if self.is_text(node):
            value = self.info.value_of(node)
            return not isinstance(value, bytes) or value != b""
        if isinstance(node, nodes.BinaryExpr) and node.op == "+":
            return self._clean_end(node.y if position == -1 else node.x, position)
        return False

    def is_valid_rune(self, node: nodes.Expr) -> bool:
        """Whether `chr` gives what `string(r)` does."""
        value = self.info.value_of(node)
        if isinstance(value, int):
            return 0 <= value < 0x110000 and not 0xD800 <= value < 0xE000
        return self.info.type_of(node).underlying in ()


def _valid(value: bytes) -> bool:
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def analyse_strings(file: nodes.File, info: Info, variables: Variables) -> Strings:
    """Looks for anything that could make a string that is not valid UTF-8."""
    return Strings(info, variables, any(_may_break(node, info) for node in walk(file)))


_BREAKING_PACKAGES = frozenset(
    ["bufio", "os", "io", "bytes", "encoding/hex", "encoding/base64", "unicode/utf8"]
)


def _may_break(node: nodes.Node, info: Info) -> bool:
    match node:
        case nodes.SliceExpr() if node.x in info.types:
            return _is_string(info, node.x)
        case nodes.BasicLit(kind=nodes.LitKind.STRING):
            value = info.value_of(node)
            return isinstance(value, bytes) and not _valid(value)
        case nodes.CallExpr():
            recorded = info.types.get(node.fun)
            if recorded is not None and recorded.mode is Mode.TYPE and node.args:
                under = info.type_of(node.args[0]).underlying
                to_string = isinstance(recorded.type.underlying, Basic) and bool(
                    recorded.type.underlying.info & BasicInfo.STRING
                )
                return to_string and isinstance(under, Slice) and _is_byte(under)
        case nodes.SelectorExpr() if isinstance(node.x, nodes.Ident):
            package = info.uses.get(node.x)
            if isinstance(package, PkgName) and package.path in _BREAKING_PACKAGES:
                return node.sel.name not in ("Exit", "Stdout", "Stderr", "NewWriter")
            return node.sel.name == "WriteByte"
        case nodes.SelectorExpr():
            return node.sel.name == "WriteByte"
    return False


def _is_string(info: Info, node: nodes.Expr) -> bool:
    under = info.type_of(node).underlying
    return isinstance(under, Basic) and bool(under.info & BasicInfo.STRING)


def _is_byte(slice_: Slice) -> bool:
    under = slice_.elem.underlying
    return isinstance(under, Basic) and under.kind is Kind.UINT8


def is_variable(obj: object) -> bool:
    """Whether an object is a variable."""
    return isinstance(obj, Var)
