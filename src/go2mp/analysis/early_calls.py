"""Which calls must run before the rest of their statement: what they change is read beside them.

Go specification, "Order of evaluation": calls happen in lexical left-to-right order, but when a
variable is read, as against a call that changes it, is not specified. The Go compiler makes the
calls first: after `n += f()`, where f changes n, it is the changed n that f's result was added to.
Python reads from left to right, so such a call is put in front of the statement. Only `len`,
`cap` and slices of something keep their place among the calls.

What a call may change is `writes`' question, about variables that functions share, fields, and
elements by the type of their container.

Over-approximations: those of `writes`; a field stands for that field of all structs, elements for
those of all containers of one type. Not looked at: what is read through a pointer to a number or a
string, unless it is a pointer that is written through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.places import builtin_name
from go2mp.analysis.variables import Variables
from go2mp.analysis.writes import Writes, analyse_writes
from go2mp.syntax import nodes
from go2mp.syntax.visit import children, walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Array, Map, Pointer, Slice, Struct, Tuple, Type
from go2mp.types.objects import Func, PkgName, Var
from go2mp.types.type_string import runtime_type_string


def analyse_early_calls(
    file: nodes.File, info: Info, variables: Variables, goroutines: Goroutines
) -> frozenset[nodes.CallExpr]:
    """The calls that stand after a read of what they may change, and those before them."""
    keys = _Keys(info, variables)
    writes = analyse_writes(goroutines, keys.written)
    found: set[nodes.CallExpr] = set()
    for stmt in walk(file):
        for roots in _roots(stmt):
            groups = [
                roots
            ]  # the second operand of && is evaluated after all of the first
            while groups:
                order = _Order(info, keys, writes)
                order.visit(groups.pop())
                found |= order.found
                groups += [(operand,) for operand in order.later]
    return frozenset(found)


def _roots(node: nodes.Node) -> Iterator[tuple[nodes.Expr, ...]]:
    """The expressions of a statement that are evaluated one after the other."""
    match node:
        case nodes.AssignStmt(op="=" | ":="):
            yield node.rhs
        case nodes.AssignStmt():
            yield (*node.lhs, *node.rhs)
        case nodes.ReturnStmt():
            yield node.results
        case nodes.ValueSpec():
            yield node.values
        case nodes.ExprStmt():
            yield (node.x,)
        case nodes.SendStmt():
            yield (node.chan, node.value)
        case nodes.IfStmt():
            yield (node.cond,)
        case nodes.ForStmt() if node.cond is not None:
            yield (node.cond,)
        case nodes.SwitchStmt() if node.tag is not None:
            yield (node.tag,)


@dataclass(slots=True)
class _Keys:
    """What reading and writing an operand touches, as keys that calls can have in common."""

    info: Info
    variables: Variables

    def written(self, node: nodes.Node) -> set[str]:
        """What one node changes."""
        targets: Iterable[nodes.Expr | None] = ()
        match node:
            case nodes.AssignStmt():
                if _appends_to_itself(node, self.info):
                    return {f"grown {key}" for key in self._place(node.lhs[0])}
                targets = node.lhs
            case nodes.IncDecStmt():
                targets = (node.x,)
            case nodes.RangeStmt() if not node.define:
                targets = (node.key, node.value)
            case nodes.CallExpr() if builtin_name(self.info, node) in (
                "delete",
                "clear",
                "copy",
            ):
                return {_elements(self.info.type_of(node.args[0]))}
        found: set[str] = set()
        for target in targets:
            defined = (
                self.info.defs.get(target) if isinstance(target, nodes.Ident) else None
            )
            if target is not None and defined is None:
                found |= self._place(target)
        return found

    def _place(self, node: nodes.Expr) -> set[str]:
        if self._is_private(node):
            return set()
        match node:
            case nodes.ParenExpr():
                return self._place(node.x)
            case nodes.Ident():
                obj = self.info.object_of(node)
                return {f"variable {id(obj)}"} if self._is_shared(obj) else set()
            case nodes.SelectorExpr() if node in self.info.selections:
                obj = self.info.selections[node].obj
                return {_field(obj)} if isinstance(obj, Var) else set()
            case nodes.IndexExpr() if node.x in self.info.types:
                return {_elements(self.info.type_of(node.x))}
            case nodes.StarExpr() if node in self.info.types:
                return {f"*{runtime_type_string(self.info.type_of(node))}"}
        return set()

    def _is_private(self, node: nodes.Expr) -> bool:
        """Whether an operand is part of a local variable that no pointer and no other function
        can reach."""
        while True:
            match node:
                case nodes.ParenExpr():
                    node = node.x
                case nodes.IndexExpr(x=x) if self._is_value(x, Array):
                    node = x
                case nodes.SelectorExpr(x=x) if self._is_value(x, Struct):
                    selection = self.info.selections.get(node)
                    if selection is None or selection.indirect:
                        return False
                    node = x
                case nodes.Ident():
                    obj = self.info.object_of(node)
                    if not isinstance(obj, Var) or self._is_shared(obj):
                        return False
                    return not self.variables.use(obj).address_taken
                case _:
                    return False

    def _is_value(self, node: nodes.Expr, kind: type[Array] | type[Struct]) -> bool:
        recorded = self.info.types.get(node)
        return recorded is not None and isinstance(recorded.type.underlying, kind)

    def _is_shared(self, obj: object) -> bool:
        """Whether a variable can be assigned by more than one function."""
        if not isinstance(obj, Var) or obj.is_field:
            return False
        use = self.variables.use(obj)
        return use.function is None or bool(use.captured_by)

    def read(self, node: nodes.Expr) -> set[str]:
        """What the value of one operand depends on."""
        recorded = self.info.types.get(node)
        if recorded is None or recorded.mode is Mode.TYPE:
            return set()
        found = self._place(node)
        obj = self.info.object_of(node) if isinstance(node, nodes.Ident) else None
        if isinstance(obj, Var) and self.variables.use(obj).address_taken:
            found.add(f"*{runtime_type_string(obj.type)}")
        if isinstance(node, nodes.SelectorExpr) and node in self.info.selections:
            holder = self.info.selections[node].recv
            under = holder.underlying
            holder = under.elem if isinstance(under, Pointer) else holder
            found.add(f"*{runtime_type_string(holder)}")
        if isinstance(obj, Var) or not isinstance(node, nodes.Ident):
            found |= _parts(recorded.type, set())
        return found

    def shown(self, node: nodes.Expr) -> set[str]:
        """What fmt looks at when it prints an operand."""
        recorded = self.info.types.get(node)
        keys = _parts(recorded.type, set(), True) if recorded is not None else set()
        return keys | {f"grown {key}" for key in keys}


def _field(obj: Var) -> str:
    return f"field {id(getattr(obj, 'origin', None) or obj)}"


def _elements(type_: Type) -> str:
    under = type_.underlying
    under = under.elem.underlying if isinstance(under, Pointer) else under
    return f"elements of {runtime_type_string(under)}"


def _parts(type_: Type, seen: set[Type], deep: bool = False) -> set[str]:
    """The fields and elements that a value of a type is made of, or (`deep`) refers to."""
    under = type_.underlying
    if under in seen:
        return set()
    seen.add(under)
    found: set[str] = set()
    if isinstance(under, Struct):
        for field in under.fields:
            found |= {_field(field)} | _parts(field.type, seen, deep)
    elif isinstance(under, Array) or (deep and isinstance(under, Slice | Map)):
        found |= {_elements(type_)} | _parts(under.elem, seen, deep)
    elif deep and isinstance(under, Pointer):
        found |= {f"*{runtime_type_string(under.elem)}"}
        found |= _parts(under.elem, seen, deep)
    return found


def _appends_to_itself(node: nodes.AssignStmt, info: Info) -> bool:
    """Whether an assignment is `x = append(x, ...)`: who has read x before sees the same list."""
    call = node.rhs[0]
    return (
        len(node.lhs) == len(node.rhs) == 1
        and isinstance(call, nodes.CallExpr)
        and builtin_name(info, call) == "append"
        and _text(call.args[0]) == _text(node.lhs[0]) != ""
    )


def _text(node: nodes.Expr) -> str:
    match node:
        case nodes.Ident():
            return node.name
        case nodes.SelectorExpr():
            return f"{_text(node.x)}.{node.sel.name}"
    return ""


class _Order:
    """Goes through expressions in the order in which Python evaluates them."""

    def __init__(self, info: Info, keys: _Keys, writes: Writes) -> None:
        self.info, self.keys, self.writes = info, keys, writes
        self.later: list[nodes.Expr] = []
        self.read: list[nodes.Expr] = []
        self.appended: set[nodes.Expr] = set()
        """What is appended to: who has read it before an append sees the same list."""
        self.shown: list[nodes.Expr] = []
        """What fmt prints with all that it refers to, as text at once."""
        self.calls: list[nodes.CallExpr] = []
        self.found: set[nodes.CallExpr] = set()

    def visit(self, roots: tuple[nodes.Expr, ...]) -> None:
        """Finds the early calls in expressions that follow each other."""
        for root in roots:
            self._visit(root)

    def _visit(self, node: nodes.Node) -> None:
        match node:
            case nodes.FuncLit():
                return
            case nodes.BinaryExpr(op="&&" | "||"):
                self._visit(node.x)
                self.later.append(node.y)
                return
            case nodes.CallExpr() if not self._is_operation(node):
                self._call(node)
                return
            case nodes.CallExpr() if self._measures(node):
                before = len(self.read)
                self._visit(node.args[0])
                if len(self.read) > before:
                    del self.read[before:]
                    self.calls.append(node)  # in its place among the calls
                return
            case nodes.SliceExpr():
                before = len(self.read)
                for child in children(node):
                    self._visit(child)
                del self.read[before:]
                return
            case nodes.CallExpr() if builtin_name(self.info, node) == "append":
                self.appended.add(node.args[0])
            case nodes.CallExpr() if self._prints(node):
                for arg in node.args:
                    self._visit(arg)
                    self.shown.append(arg)
                del self.shown[-len(node.args) :]
                return
            case nodes.SelectorExpr() if isinstance(node.x, nodes.Ident) and isinstance(
                self.info.uses.get(node.x), PkgName
            ):
                return
        for child in children(node):
            self._visit(child)
        if isinstance(node, nodes.Expr):
            self.read.append(node)

    def _call(self, node: nodes.CallExpr) -> None:
        before, calls = len(self.read), len(self.calls)
        for child in children(node):
            self._visit(child)
        del self.read[before:], self.calls[calls:]  # part of this call
        if self.read:
            changed = self.writes.within(node)
            if changed and (
                any(self._reads(r) & changed for r in self.read)
                or any(self.keys.shown(r) & changed for r in self.shown)
            ):
                self.found |= {*self.calls, node}
        if not isinstance(self.info.type_of(node), Tuple):
            self.calls.append(node)

    def _reads(self, node: nodes.Expr) -> set[str]:
        keys = self.keys.read(node)
        return keys if node in self.appended else keys | {f"grown {k}" for k in keys}

    def _measures(self, node: nodes.CallExpr) -> bool:
        """Whether a call is `len(x)` or `cap(x)`, whose value the Go compiler takes at once."""
        return builtin_name(self.info, node) in ("len", "cap")

    def _prints(self, node: nodes.CallExpr) -> bool:
        fun = node.fun
        obj = (
            self.info.uses.get(fun.sel) if isinstance(fun, nodes.SelectorExpr) else None
        )
        return isinstance(obj, Func) and obj.pkg == "fmt" and bool(node.args)

    def _is_operation(self, node: nodes.CallExpr) -> bool:
        """Whether a call is a conversion, a predeclared function, or one that changes nothing."""
        made = self.info.types.get(node.fun)
        if made is not None and made.mode in (Mode.TYPE, Mode.BUILTIN):
            return True
        fun = node.fun
        obj = (
            self.info.uses.get(fun.sel) if isinstance(fun, nodes.SelectorExpr) else None
        )
        return (
            isinstance(obj, Func)
            and obj.pkg not in ("main", "")
            and not any(
                isinstance(n, nodes.FuncLit) for arg in node.args for n in walk(arg)
            )
        )
