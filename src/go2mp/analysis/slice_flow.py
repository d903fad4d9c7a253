"""Where slice headers flow: the edges between the places that hold them.

A place is a variable, a field, the elements of a container type, a function's result, the elements
of a channel type, or what pointers to a slice type point to. An edge says that a header is copied
from one place to another. It is a *move* when the source is a local variable that is not looked at
again, and no edge at all when a function only borrows its argument: indexes it, takes its length,
ranges over it, or passes it on to one that does.

Over-approximations: elements of all containers of one type are one place, and so are all structs'
values of one field; "not looked at again" is by position in the source, and never inside a loop
that the variable was not declared in.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from go2mp.analysis.copies import type_key
from go2mp.analysis.variables import Function, Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents, walk
from go2mp.types.info import Info, Mode, SelectionKind
from go2mp.types.model import (
    Array,
    Interface,
    Pointer,
    Signature,
    Slice,
    Struct,
    TypeParam,
)
from go2mp.types.objects import Func, Var
from go2mp.types.parens import unparen

Place = Var | str
"""A variable or field, or the name of a place that stands for many (`elements of ...`)."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A header that is copied from `source` to `target`."""

    source: Place
    target: Place
    moves: bool


@dataclass(slots=True)
class SliceFlow:
    """The edges, and the functions' parameters that are only borrowed."""

    edges: list[Edge] = field(default_factory=list)
    borrowed: set[Var] = field(default_factory=set)
    written_borrows: set[Var] = field(default_factory=set)
    stored_parts: list[nodes.SliceExpr] = field(default_factory=list)
    copied_structs: set[str] = field(default_factory=set)


def _writes_arguments(function: Func) -> bool:
    """Whether a standard function may assign elements of a slice that it is given."""
    if function.pkg == "unicode/utf8":
        return function.name == "EncodeRune"
    if function.name.startswith(("Read", "Encode", "Decode")):
        return True
    if function.pkg not in ("sort", "slices", "math/rand", "io", "bufio"):
        return False
    return not function.name.startswith(("Contains", "Index", "Max", "Min", "Equal"))


def same_operand(info: Info, x: nodes.Expr, y: nodes.Expr) -> bool:
    """Whether two operands name the same variable, field or element."""
    x, y = unparen(x), unparen(y)
    match x, y:
        case nodes.Ident(), nodes.Ident():
            return info.object_of(x) is info.object_of(y)
        case nodes.SelectorExpr(), nodes.SelectorExpr():
            return x.sel.name == y.sel.name and same_operand(info, x.x, y.x)
        case nodes.StarExpr(), nodes.StarExpr():
            return same_operand(info, x.x, y.x)
        case nodes.IndexExpr(), nodes.IndexExpr():
            return same_operand(info, x.x, y.x) and all(
                same_operand(info, i, j)
                for i, j in zip(x.indices, y.indices, strict=False)
            )
        case nodes.BasicLit(), nodes.BasicLit():
            return x.text == y.text
    return False


class FlowCollector:
    """Walks the program and collects the edges."""

    def __init__(self, file: nodes.File, info: Info, variables: Variables) -> None:
        self.file, self.info, self.variables = file, info, variables
        self.parents = parents(file)
        self.flow = SliceFlow()
        self.parameters: dict[Func, tuple[Var, ...]] = {}
        for decl in file.decls:
            if isinstance(decl, nodes.FuncDecl):
                obj = info.defs.get(decl.name)
                if isinstance(obj, Func):
                    self.parameters[obj] = obj.signature.params.vars
        self._borrow()

    # --- places -----------------------------------------------------------------

    def place(self, node: nodes.Expr) -> Place | None:
        """The place that an operand of slice type names; None for fresh values."""
        node = unparen(node)
        match node:
            case nodes.Ident():
                obj = self.info.object_of(node)
                return obj if isinstance(obj, Var) else None
            case nodes.SelectorExpr() if node in self.info.selections:
                selected = self.info.selections[node].obj
                if isinstance(selected, Var):
                    return selected.origin or selected
                return None
            case nodes.SelectorExpr():
                obj = self.info.uses.get(node.sel)
                return obj if isinstance(obj, Var) else None
            case nodes.IndexExpr() if node.x in self.info.types:
                return f"elements of {type_key(self.info.type_of(node.x).underlying)}"
            case nodes.StarExpr():
                return f"pointed {type_key(self.info.type_of(node))}"
            case nodes.CallExpr():
                return self._result(node)
            case nodes.UnaryExpr(op="<-"):
                return f"elements of {type_key(self.info.type_of(node.x).underlying)}"
            case nodes.TypeAssertExpr():
                return "interface values"
            case nodes.SliceExpr() if node.x in self.info.types:
                return self.place(node.x) if self.is_slice(node.x) else None
        return None

    def _result(self, node: nodes.CallExpr) -> Place | None:
        recorded = self.info.types.get(node.fun)
        if recorded is None:
            return None
        if recorded.mode is Mode.TYPE:
            return self.place(node.args[0]) if self.is_slice(node.args[0]) else None
        if recorded.mode is Mode.BUILTIN:
            name = getattr(unparen(node.fun), "name", "")
            return self.place(node.args[0]) if name == "append" else None
        function = self.callee(node)
        if function is not None:
            return (
                None
                if function.pkg not in ("main", "")
                else f"results of {id(function)}"
            )
        return f"results of {type_key(recorded.type.underlying)}"

    def callee(self, node: nodes.CallExpr) -> Func | None:
        """The function or method that a call names statically."""
        target = unparen(node.fun)
        if isinstance(target, nodes.IndexExpr):
            target = unparen(target.x)
        obj: object = None
        if isinstance(target, nodes.Ident):
            obj = self.info.uses.get(target)
        elif isinstance(target, nodes.SelectorExpr):
            selection = self.info.selections.get(target)
            if selection is None:
                obj = self.info.uses.get(target.sel)
            elif selection.kind is SelectionKind.METHOD_VALUE:
                obj = selection.obj
        if isinstance(obj, Func):
            return obj.origin or obj
        return None

    def is_slice(self, node: nodes.Expr) -> bool:
        """Whether an operand's type is a slice type."""
        recorded = self.info.types.get(node)
        return recorded is not None and isinstance(recorded.type.underlying, Slice)

    # --- borrowing ----------------------------------------------------------------

    def _borrow(self) -> None:
        """Finds the parameters that are only borrowed: greatest fixed point."""
        candidates = {
            var
            for params in self.parameters.values()
            for var in params
            if isinstance(var.type.underlying, Slice) and self._own_use_is_borrow(var)
        }
        changed = True
        while changed:
            changed = False
            for var in list(candidates):
                if not all(self._use_is_borrow(i, candidates) for i in self._uses(var)):
                    candidates.discard(var)
                    changed = True
        self.flow.borrowed = candidates
        self._written(candidates)

    def _written(self, candidates: set[Var]) -> None:
        written = {
            var
            for var in candidates
            if any(self._writes(ident) for ident in self._uses(var))
        }
        changed = True
        while changed:
            changed = False
            for var in candidates - written:
                for ident in self._uses(var):
                    target = self.argument_of(self.outermost(ident))
                    if target is not None and target in written:
                        written.add(var)
                        changed = True
                        break
        self.flow.written_borrows = written

    def _uses(self, var: Var) -> list[nodes.Ident]:
        return self.variables.use(var).occurrences[1:]

    def _own_use_is_borrow(self, var: Var) -> bool:
        use = self.variables.use(var)
        return not use.assignments and not use.address_taken

    def outermost(self, node: nodes.Node) -> nodes.Node:
        """The operand with the parentheses and slice expressions around it."""
        parent = self.parents.get(node)
        while isinstance(parent, nodes.ParenExpr) or (
            isinstance(parent, nodes.SliceExpr) and parent.x is node
        ):
            node, parent = parent, self.parents.get(parent)
        return node

    def _use_is_borrow(self, ident: nodes.Ident, candidates: set[Var]) -> bool:
        if self.is_transient(ident):
            return True
        node = self.outermost(ident)
        target = self.argument_of(node)
        return target in candidates if target is not None else self.is_transient(node)

    def _writes(self, ident: nodes.Ident) -> bool:
        """Whether elements are assigned through this use of a slice."""
        node = self.outermost(ident)
        return self.writes_elements(node)

    def writes_elements(self, node: nodes.Node) -> bool:
        """Whether `node`, an operand of slice type, has elements assigned right here."""
        parent = self.parents.get(node)
        if isinstance(parent, nodes.IndexExpr) and parent.x is node:
            return self._is_assigned(parent)
        if isinstance(parent, nodes.CallExpr):
            function = self.callee(parent)
            if function is not None and function.pkg not in ("main", ""):
                return _writes_arguments(function)
            name = getattr(unparen(parent.fun), "name", "")
            return name in ("copy", "clear") and parent.args[0] is node
        return False

    def _is_assigned(self, node: nodes.Node) -> bool:
        """Whether an element (or a part of it) is assigned or has its address taken."""
        parent = self.parents.get(node)
        match parent:
            case nodes.AssignStmt():
                return node in parent.lhs
            case nodes.IncDecStmt():
                return True
            case nodes.RangeStmt():
                return node in (parent.key, parent.value)
            case nodes.UnaryExpr(op="&"):
                return True
            case nodes.ParenExpr():
                return self._is_assigned(parent)
            case nodes.SelectorExpr() if node in self.info.types:
                if isinstance(self.info.type_of(node).underlying, Struct):
                    return self._is_assigned(parent) or self._pointer_method(parent)
            case nodes.IndexExpr() if parent.x is node and node in self.info.types:
                if isinstance(self.info.type_of(node).underlying, Array):
                    return self._is_assigned(parent)
        return False

    def _pointer_method(self, node: nodes.SelectorExpr) -> bool:
        selection = self.info.selections.get(node)
        if selection is None or not isinstance(selection.obj, Func):
            return False
        recv = selection.obj.signature.recv
        return recv is not None and isinstance(recv.type.underlying, Pointer)

    def is_transient(self, node: nodes.Node) -> bool:
        """Whether a use of a slice keeps no header: indexing, len, range, printing, ..."""
        parent = self.parents.get(node)
        match parent:
            case nodes.IndexExpr():
                return parent.x is node
            case nodes.RangeStmt():
                return parent.x is node and not self._ranged_rows(parent)
            case nodes.BinaryExpr() | nodes.ExprStmt():
                return True
            case nodes.ParenExpr():
                return self.is_transient(parent)
            case nodes.CallExpr() if node in parent.args:
                return self._transient_call(node, parent)
        return False

    def _ranged_rows(self, node: nodes.RangeStmt) -> bool:
        """A range over slices of slices copies headers of rows (handled as elements)."""
        return False

    def _transient_call(self, node: nodes.Node, parent: nodes.CallExpr) -> bool:
        recorded = self.info.types.get(parent.fun)
        if recorded is None:
            return False
        if recorded.mode is Mode.BUILTIN:
            name = getattr(unparen(parent.fun), "name", "")
            if name == "append":
                return parent.ellipsis and node is parent.args[1]
            return name in ("len", "copy", "clear", "print", "println", "delete")
        if recorded.mode is Mode.TYPE:
            return not isinstance(recorded.type.underlying, Slice | Interface)
        function = self.callee(parent)
        if function is None or function.pkg in ("main", ""):
            return False
        if function.pkg in (
            "fmt",
            "strings",
            "sort",
            "os",
            "strconv",
            "log",
            "errors",
            "unicode/utf8",
        ):
            return True
        if function.pkg in ("slices", "bytes", "maps"):
            return not any(
                isinstance(v.type.underlying, Slice)
                for v in function.signature.results.vars
            ) or function.name in ("Clone", "Concat", "Sorted", "Collect", "Repeat")
        return False

    def argument_of(self, node: nodes.Node) -> Var | None:
        """The parameter of the program's own function that `node` is the argument for."""
        parent = self.parents.get(node)
        if not isinstance(parent, nodes.CallExpr) or node not in parent.args:
            return None
        if isinstance(self.parents.get(parent), nodes.GoStmt | nodes.DeferStmt):
            return None
        function = self.callee(parent)
        if function is None or function not in self.parameters:
            return None
        params = self.parameters[function]
        position = parent.args.index(node)
        if function.signature.variadic and position >= len(params) - 1:
            return params[-1] if parent.ellipsis else None
        return params[position] if position < len(params) else None

    # --- edges --------------------------------------------------------------------

    def collect(self) -> SliceFlow:
        """All edges of the program."""
        for node in walk(self.file, nodes.Expr):
            if self.is_slice(node):
                self._flow_of(node)
            elif isinstance(node, nodes.Expr) and node in self.info.types:
                if self.info.types[node].mode in (
                    Mode.VARIABLE,
                    Mode.VALUE,
                    Mode.MAP_INDEX,
                ):
                    self._struct_copy(node)
        return self.flow

    def _flow_of(self, node: nodes.Expr) -> None:
        if self.info.types[node].mode in (Mode.TYPE, Mode.NIL):
            return
        targets = self._destinations(node)
        source = self.place(node)
        for target in targets:
            part = unparen(node)
            if isinstance(part, nodes.SliceExpr):
                self.flow.stored_parts.append(part)
            if source is None or (source == target and self._stays(node)):
                continue
            self.flow.edges.append(Edge(source, target, self.moves(node)))

    def _stays(self, node: nodes.Expr) -> bool:
        """Whether `x = append(x, ...)` or `x = x[a:b]` puts a header back where it was."""
        parent = self.parents.get(node)
        base = unparen(node)
        while True:
            if isinstance(base, nodes.CallExpr) and base.args:
                base = unparen(base.args[0])
            elif isinstance(base, nodes.SliceExpr):
                base = unparen(base.x)
            else:
                break
        if not isinstance(parent, nodes.AssignStmt) or node not in parent.rhs:
            return isinstance(base, nodes.Ident)
        left = parent.lhs[parent.rhs.index(node)]
        return same_operand(self.info, left, base)

    def _destinations(self, node: nodes.Expr) -> list[Place]:
        """The places that the value of `node` is stored in, by its parent."""
        parent = self.parents.get(node)
        match parent:
            case nodes.ParenExpr():
                return []
            case nodes.AssignStmt() if node in parent.rhs:
                if len(parent.lhs) != len(parent.rhs):
                    return []
                left = parent.lhs[parent.rhs.index(node)]
                return self._places([left])
            case nodes.ValueSpec() if node in parent.values:
                if len(parent.names) != len(parent.values):
                    return []
                return self._places([parent.names[parent.values.index(node)]])
            case nodes.ReturnStmt():
                return self._return_place(parent)
            case nodes.KeyedElement() if parent.value is node:
                return self._literal_place(parent)
            case nodes.SendStmt() if parent.value is node:
                return [
                    f"elements of {type_key(self.info.type_of(parent.chan).underlying)}"
                ]
            case nodes.CallExpr() if node in parent.args:
                return self._argument_places(node, parent)
            case nodes.RangeStmt() if parent.x is node:
                return []
        return []

    def _places(self, targets: list[nodes.Expr]) -> list[Place]:
        found = [self.place(t) for t in targets]
        return [p for p in found if p is not None]

    def _return_place(self, node: nodes.ReturnStmt) -> list[Place]:
        function = self._function_around(node)
        if isinstance(function, nodes.FuncDecl):
            obj = self.info.defs.get(function.name)
            if isinstance(obj, Func):
                return [f"results of {id(obj)}"]
        if isinstance(function, nodes.FuncLit):
            return [f"results of {type_key(self.info.type_of(function).underlying)}"]
        return []

    def _function_around(self, node: nodes.Node) -> Function | None:
        parent = self.parents.get(node)
        while parent is not None and not isinstance(
            parent, nodes.FuncDecl | nodes.FuncLit
        ):
            parent = self.parents.get(parent)
        return parent

    def _literal_place(self, element: nodes.KeyedElement) -> list[Place]:
        literal = self.parents.get(element)
        assert isinstance(literal, nodes.CompositeLit)
        under = self.info.type_of(literal).underlying
        if isinstance(under, Pointer):
            under = under.elem.underlying
        if isinstance(under, Struct):
            if isinstance(element.key, nodes.Ident):
                name = element.key.name
                return [f.origin or f for f in under.fields if f.name == name]
            field_ = under.fields[literal.elements.index(element)]
            return [field_.origin or field_]
        return [f"elements of {type_key(under)}"]

    def _argument_places(self, node: nodes.Expr, parent: nodes.CallExpr) -> list[Place]:
        recorded = self.info.types.get(parent.fun)
        if recorded is not None and recorded.mode is Mode.BUILTIN:
            name = getattr(unparen(parent.fun), "name", "")
            if name == "append" and node is not parent.args[0] and not parent.ellipsis:
                return [f"elements of {type_key(self.info.type_of(parent).underlying)}"]
            return []
        if recorded is not None and recorded.mode is Mode.TYPE:
            return (
                ["interface values"]
                if isinstance(recorded.type.underlying, Interface)
                else []
            )
        if self._transient_call(node, parent):
            return []
        target = self.argument_of(node)
        if target is not None:
            return [] if target in self.flow.borrowed else [target]
        function = self.callee(parent)
        if function is not None and function in self.parameters:
            params = self.parameters[function]
            position = min(parent.args.index(node), len(params) - 1)
            return [params[position]]
        signature = recorded.type.underlying if recorded is not None else None
        if isinstance(signature, Signature):
            return [f"parameters of {type_key(signature)}"]
        return ["unknown"]

    def _struct_copy(self, node: nodes.Expr) -> None:
        """A struct that is copied shares the slices in its fields with the copy."""
        type_ = self.info.type_of(node)
        if isinstance(type_, TypeParam) or not isinstance(
            type_.underlying, Struct | Array
        ):
            return
        if isinstance(unparen(node), nodes.CompositeLit | nodes.CallExpr):
            return
        parent = self.parents.get(node)
        stored = (
            (isinstance(parent, nodes.AssignStmt) and node in parent.rhs)
            or (isinstance(parent, nodes.ValueSpec) and node in parent.values)
            or isinstance(
                parent, nodes.KeyedElement | nodes.SendStmt | nodes.ReturnStmt
            )
            or (isinstance(parent, nodes.CallExpr) and node in parent.args)
        )
        if stored and not self.moves(node):
            self.flow.copied_structs.add(type_key(type_))

    def moves(self, node: nodes.Expr) -> bool:
        """Whether the source is a local variable that is not looked at again."""
        node = unparen(node)
        if isinstance(node, nodes.SliceExpr):
            return self.moves(node.x)
        if isinstance(node, nodes.CallExpr):
            recorded = self.info.types.get(node.fun)
            builtin = recorded is not None and recorded.mode in (
                Mode.BUILTIN,
                Mode.TYPE,
            )
            return self.moves(node.args[0]) if builtin and node.args else True
        if not isinstance(node, nodes.Ident):
            return False
        obj = self.info.object_of(node)
        if not isinstance(obj, Var):
            return False
        use = self.variables.use(obj)
        if use.function is None or use.address_taken:
            return False
        if self.variables.captured_for_later(obj):
            return False
        if obj.is_param and not obj.is_result:
            return False  # the caller's header may live on: the edge to the parameter decides
        parent = self.parents.get(node)
        if isinstance(parent, nodes.ReturnStmt):
            return True
        loop = self._loop_around(node)
        if loop is not use.loop:
            return False
        later = [i for i in use.occurrences if i.span.start > node.span.start]
        return all(self._rebinds(ident, node) for ident in later[:1])

    def _rebinds(self, ident: nodes.Ident, node: nodes.Expr) -> bool:
        """Whether the next mention assigns a new value without looking at the old one."""
        parent = self.parents.get(ident)
        if not isinstance(parent, nodes.AssignStmt) or ident not in parent.lhs:
            return False
        span = parent.span
        if span.start <= node.span.start < span.end:
            return True
        right = parent.rhs[0] if parent.rhs else None
        mentions = any(
            isinstance(i, nodes.Ident)
            and self.info.uses.get(i) is self.info.uses.get(ident)
            for i in (walk(right) if right is not None else ())
        )
        same_block = self._block_of(parent) is self._block_of(node)
        return not mentions and same_block

    def _block_of(self, node: nodes.Node) -> nodes.Node | None:
        parent = self.parents.get(node)
        while parent is not None and not isinstance(
            parent, nodes.Block | nodes.CaseClause | nodes.CommClause
        ):
            parent = self.parents.get(parent)
        return parent

    def _loop_around(self, node: nodes.Node) -> nodes.Node | None:
        parent = self.parents.get(node)
        while parent is not None:
            if isinstance(parent, nodes.ForStmt | nodes.RangeStmt):
                return parent
            if isinstance(parent, nodes.FuncDecl | nodes.FuncLit):
                return None
            parent = self.parents.get(parent)
        return None
