"""Which bytes and runes are characters in Python: strings of length one.

A variable of the program holds a character where it is mostly compared with character literals,
written as text, or asked what kind of letter it is: `for c in s: if c == "a"`. Reading it as a
number is `ord(c)`; where both sides of a comparison are such, the rules leave `ord` away.

Candidates: the value of a range over text, a `:=` from an index expression of an ASCII string,
parameters of functions that are only called. None is assigned again or has its address taken.
Greatest fixpoint: a candidate is dropped when its uses do not speak for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from go2mp.analysis.cells import Cells
from go2mp.analysis.string_calls import qualified, standard_function
from go2mp.analysis.string_flow import is_character, is_string
from go2mp.analysis.strings import Strings
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents, walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Type
from go2mp.types.objects import Func, Object, Var
from go2mp.types.parens import unparen

_ORDERED = frozenset(["==", "!=", "<", "<=", ">", ">="])

_TEXTUAL = frozenset(
    """strings.Builder.WriteByte strings.Builder.WriteRune strings.ContainsRune
    unicode.IsDigit unicode.IsLetter unicode.IsLower unicode.IsSpace unicode.IsUpper""".split()
)
"""Standard functions that are written with the character itself."""


@dataclass(frozen=True, slots=True)
class Runes:
    """The variables that hold characters."""

    characters: frozenset[Object]

    def is_char(self, obj: object) -> bool:
        """Whether a variable is a string of length one in Python."""
        return obj in self.characters


@dataclass(slots=True)
class _Candidates:
    info: Info
    variables: Variables
    strings: Strings
    cells: Cells
    parents: Mapping[nodes.Node, nodes.Node]
    chosen: set[Object] = field(default_factory=set)
    parameters: dict[Object, tuple[Func, int]] = field(default_factory=dict)
    calls: dict[Func, list[nodes.CallExpr]] = field(default_factory=dict)

    # --- candidates ------------------------------------------------------------------

    def collect(self, file: nodes.File) -> None:
        barred: set[Object] = set()
        for node in walk(file, nodes.RangeStmt, nodes.AssignStmt, nodes.Ident):
            match node:
                case nodes.RangeStmt() if node.define and is_string(self._type(node.x)):
                    self._ranged(node)
                case nodes.AssignStmt(op=":=", lhs=[target], rhs=[value]):
                    if self._is_byte_of_text(value):
                        self._add(target)
                case nodes.Ident() if isinstance(self.info.uses.get(node), Func):
                    self._used(node, barred)
        for decl in file.decls:
            if isinstance(decl, nodes.FuncDecl) and decl.recv is None:
                self._parameters(decl, barred)

    def _type(self, node: nodes.Expr) -> Type:
        return self.strings.flow.type(node)

    def _ranged(self, node: nodes.RangeStmt) -> None:
        keyed = isinstance(node.key, nodes.Ident) and node.key.name != "_"
        strings = self.strings
        if strings.is_ascii(node.x) if keyed else strings.is_text(node.x):
            self._add(node.value)

    def _is_byte_of_text(self, node: nodes.Expr) -> bool:
        node = unparen(node)
        return (
            isinstance(node, nodes.IndexExpr)
            and is_string(self._type(node.x))
            and self.strings.is_ascii(node.x)
        )

    def _add(self, target: nodes.Expr | None) -> None:
        obj = self.info.defs.get(target) if isinstance(target, nodes.Ident) else None
        if isinstance(obj, Var) and self._may_hold(obj):
            self.chosen.add(obj)

    def _may_hold(self, obj: Var) -> bool:
        return (
            is_character(obj.type)
            and obj.type is obj.type.underlying
            and not self.variables.reassigned(obj)
            and not self.cells.is_cell(obj)
        )

    def _used(self, node: nodes.Ident, barred: set[Object]) -> None:
        """A function's name: called, or a value (then its parameters stay numbers)."""
        func = self.info.uses[node]
        call = self.parents.get(node)
        if (
            isinstance(func, Func)
            and isinstance(call, nodes.CallExpr)
            and call.fun is node
        ):
            started = isinstance(self.parents.get(call), nodes.GoStmt | nodes.DeferStmt)
            # An instance of a generic is called by a signature of its own.
            known = self.info.type_of(node) is func.type
            if known and not started and not call.ellipsis:
                self.calls.setdefault(func, []).append(call)
                return
        barred.add(func)

    def _parameters(self, decl: nodes.FuncDecl, barred: set[Object]) -> None:
        func = self.info.defs.get(decl.name)
        if (
            not isinstance(func, Func)
            or func in barred
            or func.name in ("main", "init")
        ):
            return
        if decl.type_params or func.signature.variadic or decl.body is None:
            return
        names = [name for item in decl.type.params for name in item.names]
        for index, name in enumerate(names):
            obj = self.info.defs.get(name)
            if isinstance(obj, Var) and self._may_hold(obj) and func in self.calls:
                self.chosen.add(obj)
                self.parameters[obj] = (func, index)

    # --- uses -------------------------------------------------------------------------

    def solve(self) -> None:
        """Drops candidates until the uses of each speak for it."""
        changed = True
        while changed:
            dropped = {obj for obj in self.chosen if not self._speaks_for(obj)}
            self.chosen -= dropped
            changed = bool(dropped)

    def _speaks_for(self, obj: Object) -> bool:
        for_it = against = 0
        for ident in self.variables.use(obj).occurrences:
            if self.info.uses.get(ident) is not obj:
                continue
            if self._is_textual(ident):
                for_it += 1
            else:
                against += 1
        if obj in self.parameters:
            func, index = self.parameters[obj]
            for call in self.calls.get(func, []):
                if index >= len(call.args) or len(call.args) < 1:
                    return False
                arg = call.args[index]
                if not self.strings.is_valid_rune(arg):
                    return False
                if self._is_character(arg):
                    for_it += 1
                else:
                    against += 1
        return for_it > 0 and for_it >= against

    def _is_character(self, node: nodes.Expr) -> bool:
        """Whether an operand is written as `ord(...)`: both sides may leave it away."""
        node = unparen(node)
        match node:
            case nodes.BasicLit():
                return node.kind is nodes.LitKind.CHAR
            case nodes.Ident():
                return self.info.uses.get(node) in self.chosen
            case nodes.CallExpr(args=[operand]):
                recorded = self.info.types.get(node.fun)
                return (
                    recorded is not None
                    and recorded.mode is Mode.TYPE
                    and is_character(recorded.type)
                    and self._is_character(operand)
                )
        return self._is_byte_of_text(node)

    def _is_textual(self, node: nodes.Expr) -> bool:
        """Whether a use is written with the character, not with its number."""
        parent = self.parents.get(node)
        match parent:
            case nodes.ParenExpr():
                return self._is_textual(parent)
            case nodes.BinaryExpr() if parent.op in _ORDERED:
                other = parent.y if parent.x is node else parent.x
                return self._is_character(other)
            case nodes.SwitchStmt():
                exprs = [expr for case in parent.cases for expr in case.exprs or ()]
                return all(self._is_character(expr) for expr in exprs)
            case nodes.CallExpr() if parent.fun is not node:
                return self._is_textual_call(parent, node)
        return False

    def _is_textual_call(self, call: nodes.CallExpr, node: nodes.Expr) -> bool:
        recorded = self.info.types.get(call.fun)
        if recorded is None:
            return False
        if recorded.mode is Mode.TYPE:
            if is_string(recorded.type):
                return True
            return is_character(recorded.type) and self._is_textual(call)
        function = standard_function(self.info, call.fun)
        if function is not None:
            name = qualified(function)
            if name in ("fmt.Printf", "fmt.Sprintf", "fmt.Fprintf"):
                return self._is_formatted(call)
            return name in _TEXTUAL
        func = (
            self.info.uses.get(call.fun) if isinstance(call.fun, nodes.Ident) else None
        )
        index = next((i for i, arg in enumerate(call.args) if arg is node), -1)
        return any(self.parameters.get(obj) == (func, index) for obj in self.chosen)

    def _is_formatted(self, call: nodes.CallExpr) -> bool:
        """Whether a format has `%c`, and no verb for the number."""
        for arg in call.args[:2]:
            value = self.info.value_of(arg)
            if isinstance(value, bytes):
                return b"%c" in value and not any(
                    verb in value for verb in (b"%d", b"%v", b"%x", b"%U", b"%q")
                )
        return False


def analyse_runes(
    file: nodes.File, info: Info, variables: Variables, strings: Strings, cells: Cells
) -> Runes:
    """Chooses the variables that hold characters."""
    found = _Candidates(info, variables, strings, cells, parents(file))
    found.collect(file)
    found.solve()
    return Runes(frozenset(found.chosen))
