"""Where a struct or array must be copied because someone could see the difference.

A type whose values are never changed in place (no assignment to a field or element, no method with
a pointer receiver that does, no address taken) needs no copy anywhere.

Over-approximation: one change anywhere makes every stored value of the type a copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.variables import Variables
from go2mp.analysis.writes import Writes, analyse_writes
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, SelectionKind
from go2mp.types.model import Array, Chan, Named, Pointer, Slice, Struct, Type
from go2mp.types.objects import Func, Var


@dataclass(frozen=True, slots=True)
class Copies:
    """The types that are changed in place somewhere, and the variables."""

    info: Info
    variables: Variables
    changed: frozenset[str]
    written: frozenset[Var]
    writes: Writes
    parents: Mapping[nodes.Node, nodes.Node]
    parameters: dict[Func, tuple[Var, ...]]
    origins: dict[Var, nodes.Expr]
    """The expression that a `:=` or `var` gives a variable."""

    def changing(self, types: Iterable[Type]) -> Copies:
        """The same, with these types among the ones that are changed."""
        return replace(self, changed=self.changed | set(map(type_key, types)))

    def changes(self, type_: Type) -> bool:
        """Whether values of this type (or of a part of it) are changed in place anywhere."""
        under = type_.underlying
        if type_key(type_) in self.changed:
            return True
        if isinstance(under, Struct):
            return any(self._part_changes(field.type) for field in under.fields)
        if isinstance(under, Array):
            return self._part_changes(under.elem)
        return False

    def _part_changes(self, type_: Type) -> bool:
        if isinstance(type_, Named) and isinstance(type_.underlying, Slice):
            return type_key(type_) in self.changed  # by methods on pointers
        return is_aggregate(type_) and self.changes(type_)

    def needed(self, node: nodes.Expr, type_: Type | None = None) -> bool:
        """Whether storing the value of an operand (of the type `type_`) needs a copy.

        Not where the operand is a local variable that is returned (it dies), nor where the value
        goes to a variable or parameter that only looks at it while nobody changes such values.
        """
        if not self.changes(type_ or self.info.type_of(node)):
            return False
        parent = self.parents.get(node)
        match parent:
            case nodes.ReturnStmt() if isinstance(node, nodes.Ident):
                return not self._dies(node)
            case _ if isinstance(node, nodes.Ident) and self._last_use(node):
                return not self._dies(node)
            case nodes.AssignStmt(op=":="):
                target = parent.lhs[
                    parent.rhs.index(node)
                ]  # the first of a comma-ok form
                obj = (
                    self.info.defs.get(target)
                    if isinstance(target, nodes.Ident)
                    else None
                )
                return not (isinstance(obj, Var) and self.only_looks(obj))
            case nodes.CallExpr() if node in parent.args:
                param = self._parameter(parent, node)
                return param is None or not self.only_looks(param)
        return True

    def _last_use(self, node: nodes.Ident) -> bool:
        """Whether a variable is not mentioned after this, nor this run twice in its life."""
        obj = self.info.uses.get(node)
        if not isinstance(obj, Var):
            return False
        use = self.variables.use(obj)
        if any(ident.span.start > node.span.start for ident in use.occurrences):
            return False
        above = self.parents.get(node)
        while above is not None and above is not use.loop:
            if isinstance(above, nodes.ForStmt | nodes.RangeStmt | nodes.FuncLit):
                return False
            if isinstance(above, nodes.FuncDecl):
                return use.loop is None
            above = self.parents.get(above)
        return True

    def _dies(self, node: nodes.Ident) -> bool:
        """Whether a returned variable is a local one with an object of its own."""
        obj = self.info.uses.get(node)
        if not isinstance(obj, Var):
            return False
        use = self.variables.use(obj)
        if (
            use.function is None
            or use.captured_by
            or use.address_taken
            or obj.is_result
        ):
            return False
        origin = self.origins.get(obj)
        fresh = isinstance(origin, nodes.CompositeLit | nodes.CallExpr)
        fresh = fresh or (isinstance(origin, nodes.UnaryExpr) and origin.op == "<-")
        return fresh or not self.only_looks(obj)

    def only_looks(self, obj: Var, body: nodes.Node | None = None) -> bool:
        """Whether a variable may share its object: it is not changed, captured or pointed to, and
        neither its function (or the `body` that it lives in) nor what that calls changes any value
        of its type."""
        use = self.variables.use(obj)
        if (
            obj in self.written
            or use.captured_by
            or use.address_taken
            or use.assignments
        ):
            return False
        if use.function is None:
            return False
        changed = (
            self.writes.of(use.function) if body is None else self.writes.within(body)
        )
        return not self._keys(obj.type) & changed

    def _keys(self, type_: Type) -> set[str]:
        """The keys of a type and of the values inside it."""
        found = {type_key(type_), pointer_key(type_)}
        under = type_.underlying
        parts = (
            [field.type for field in under.fields] if isinstance(under, Struct) else []
        )
        if isinstance(under, Array):
            parts = [under.elem]
        for part in parts:
            if isinstance(part.underlying, Struct | Array):
                found |= self._keys(part)
        return found

    def _parameter(self, call: nodes.CallExpr, node: nodes.Expr) -> Var | None:
        """The parameter of the program's own function that an argument goes to."""
        if isinstance(self.parents.get(call), nodes.GoStmt | nodes.DeferStmt):
            return None
        target = call.fun
        obj: object = None
        if isinstance(target, nodes.Ident):
            obj = self.info.uses.get(target)
        elif isinstance(target, nodes.SelectorExpr) and target in self.info.selections:
            obj = self.info.selections[target].obj
        if not isinstance(obj, Func) or obj not in self.parameters or call.ellipsis:
            return None
        params = self.parameters[obj]
        position = call.args.index(node)
        if isinstance(target, nodes.SelectorExpr):
            if self.info.selections[target].kind is SelectionKind.METHOD_EXPR:
                position -= 1  # the receiver comes first
                if position < 0:
                    return obj.signature.recv
        if obj.signature.variadic and position >= len(params) - 1:
            return None
        return params[position]

    def elements_needed(self, node: nodes.Expr) -> bool:
        """Whether appending the elements of a slice must copy each of them."""
        elem = getattr(self.info.type_of(node).underlying, "elem", None)
        return elem is not None and self.changes(elem)

    def range_value(self, node: nodes.RangeStmt) -> bool:
        """Whether the value variable of a range must be a copy of the element."""
        elem = getattr(self.info.type_of(node.x).underlying, "elem", None)
        if elem is None and isinstance(self.info.type_of(node.x).underlying, Pointer):
            return True
        if elem is None or not self.changes(elem):
            return elem is None
        obj = (
            self.info.defs.get(node.value)
            if isinstance(node.value, nodes.Ident)
            else None
        )
        return not (isinstance(obj, Var) and self.only_looks(obj, node.body))

    def ranged_array(self, node: nodes.RangeStmt) -> bool:
        """Whether a range over an array must go over a copy of it."""
        return any(
            isinstance(inner, nodes.AssignStmt | nodes.IncDecStmt | nodes.CallExpr)
            for inner in walk(node.body)
        ) and self.changes(self.info.type_of(node.x))

    def receiver_needed(self, receiver: Var) -> bool:
        """Whether a method with a value receiver changes it, or takes its address, and so needs a
        copy of its own."""
        return isinstance(receiver.type.underlying, Struct | Array) and (
            receiver in self.written or self.variables.use(receiver).address_taken
        )

    def variable_written(self, obj: Var) -> bool:
        """Whether parts of a variable are assigned."""
        return obj in self.written or self.changes(obj.type)

    def parts_pointed(self, type_: Type) -> bool:
        """Whether pointers to parts of values of a type (structs, arrays) may exist, so that
        assigning to such a value must keep the objects of its parts."""
        under = type_.underlying
        if isinstance(under, Struct):
            parts = [field.type for field in under.fields]
        elif isinstance(under, Array):
            parts = [under.elem]
        else:
            return False
        return any(
            is_aggregate(part)
            and (pointer_key(part) in self.changed or self.parts_pointed(part))
            for part in parts
        )

    def address_of_part(self, node: nodes.Expr) -> bool:
        """Whether a pointer to an element or field (a struct) may exist, so that assigning to it
        must keep the object."""
        return pointer_key(self.info.type_of(node)) in self.changed


def is_aggregate(type_: Type) -> bool:
    """Whether values of a type have parts of their own."""
    return isinstance(type_.underlying, Struct | Array)


def type_key(type_: Type) -> str:
    """One key for identical types."""
    if isinstance(type_, Named):
        return f"{type_.obj.pkg}.{(type_.origin or type_).obj.name}"
    return str(type_)


def pointer_key(type_: Type) -> str:
    """The key under which taking the address of an element or field is noted."""
    return f"&{type_key(type_)}"


def analyse_copies(
    file: nodes.File, info: Info, variables: Variables, goroutines: Goroutines
) -> Copies:
    """Collects what is changed in place."""
    changed: set[str] = set()
    written: set[Var] = set()
    for node in walk(file):
        changed |= _changes_of(node, info, written)
    writes = analyse_writes(goroutines, lambda node: _changes_of(node, info, set()))
    return Copies(
        info,
        variables,
        frozenset(changed),
        frozenset(written),
        writes,
        goroutines.parents,
        _parameters(file, info),
        _origins(file, info),
    )


def _parameters(file: nodes.File, info: Info) -> dict[Func, tuple[Var, ...]]:
    found = {}
    for decl in file.decls:
        if isinstance(decl, nodes.FuncDecl):
            obj = info.defs.get(decl.name)
            if isinstance(obj, Func):
                found[obj] = obj.signature.params.vars
    return found


def _origins(file: nodes.File, info: Info) -> dict[Var, nodes.Expr]:
    found: dict[Var, nodes.Expr] = {}
    for node in walk(file, nodes.AssignStmt, nodes.ValueSpec, nodes.RangeStmt):
        pairs: list[tuple[nodes.Expr, nodes.Expr]] = []
        if isinstance(node, nodes.AssignStmt) and node.op == ":=":
            if len(node.lhs) == len(node.rhs):
                pairs = list(zip(node.lhs, node.rhs, strict=True))
        elif isinstance(node, nodes.ValueSpec) and len(node.names) == len(node.values):
            pairs = list(zip(node.names, node.values, strict=True))
        elif isinstance(node, nodes.RangeStmt) and node.define and node.key is not None:
            if isinstance(info.type_of(node.x).underlying, Chan):
                pairs = [(node.key, nodes.UnaryExpr(node.x.span, "<-", node.x))]
        for target, value in pairs:
            obj = info.defs.get(target) if isinstance(target, nodes.Ident) else None
            if isinstance(obj, Var):
                found[obj] = value
    return found


def _changes_of(node: nodes.Node, info: Info, written: set[Var]) -> set[str]:
    """The keys of the types that one node changes in place; `written` gets the variables."""
    changed: set[str] = set()
    match node:
        case nodes.AssignStmt():
            for target in node.lhs:
                _change(target, info, changed, written)
        case nodes.IncDecStmt():
            _change(node.x, info, changed, written)
        case nodes.RangeStmt() if not node.define:
            for part in (node.key, node.value):
                if part is not None:
                    _change(part, info, changed, written)
        case nodes.UnaryExpr(op="&"):
            _address(node.x, info, changed, written)
        case nodes.SelectorExpr():
            _pointer_method(node, info, changed, written)
        case nodes.SliceExpr():
            if node.x in info.types and isinstance(
                info.type_of(node.x).underlying, Array
            ):
                _mark(node.x, info, changed, written)
                _address(node.x, info, changed, written)
    return changed


def _change(
    target: nodes.Expr, info: Info, changed: set[str], written: set[Var]
) -> None:
    """Marks the types of the structs and arrays that an assignment changes."""
    while isinstance(target, nodes.ParenExpr):
        target = target.x
    match target:
        case nodes.SelectorExpr() if target in info.selections:
            _mark(target.x, info, changed, written)
            for embedded in info.selections[target].path:
                changed.add(type_key(_pointed(embedded.type)))
        case nodes.IndexExpr() if target.x in info.types:
            if isinstance(_pointed(info.type_of(target.x)).underlying, Array):
                _mark(target.x, info, changed, written)
        case nodes.StarExpr():
            changed.add(type_key(info.type_of(target)))


def _pointed(type_: Type) -> Type:
    under = type_.underlying
    return under.elem if isinstance(under, Pointer) else type_


def _mark(expr: nodes.Expr, info: Info, changed: set[str], written: set[Var]) -> None:
    """Marks the type of `expr`, and of everything it is a part of."""
    while isinstance(expr, nodes.ParenExpr):
        expr = expr.x
    if expr in info.types:
        changed.add(type_key(_pointed(info.type_of(expr))))
    match expr:
        case nodes.Ident():
            obj = info.uses.get(expr)
            if isinstance(obj, Var) and not isinstance(obj.type.underlying, Pointer):
                written.add(obj)
        case nodes.SelectorExpr() if expr in info.selections:
            if not isinstance(info.type_of(expr).underlying, Pointer):
                _mark(expr.x, info, changed, written)
        case nodes.IndexExpr() if expr.x in info.types:
            if not isinstance(info.type_of(expr).underlying, Pointer):
                if isinstance(_pointed(info.type_of(expr.x)).underlying, Array):
                    _mark(expr.x, info, changed, written)


def _address(
    expr: nodes.Expr, info: Info, changed: set[str], written: set[Var]
) -> None:
    while isinstance(expr, nodes.ParenExpr):
        expr = expr.x
    if isinstance(expr, nodes.CompositeLit):
        return
    if isinstance(expr, nodes.IndexExpr | nodes.SelectorExpr) and expr in info.types:
        changed.add(pointer_key(info.type_of(expr)))
        _mark(expr, info, changed, written)
        if expr.x in info.types and is_aggregate(info.type_of(expr.x)):
            _address(expr.x, info, changed, written)  # it is a part of that


def _pointer_method(
    node: nodes.SelectorExpr, info: Info, changed: set[str], written: set[Var]
) -> None:
    selection = info.selections.get(node)
    recv = (
        getattr(getattr(selection, "obj", None), "signature", None)
        if selection
        else None
    )
    if selection is None or recv is None or recv.recv is None:
        return
    if isinstance(recv.recv.type.underlying, Pointer) and not isinstance(
        info.type_of(node.x).underlying, Pointer
    ):
        operand = node.x
        if isinstance(operand, nodes.IndexExpr | nodes.SelectorExpr):
            changed.add(pointer_key(info.type_of(operand)))
        if isinstance(operand, nodes.Ident):
            obj = info.uses.get(operand)
            if isinstance(obj, Var):
                written.add(obj)
