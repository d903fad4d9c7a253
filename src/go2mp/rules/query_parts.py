"""The part of the context that answers questions about the place at work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from go2mp.analysis.nil_places import Place, merged
from go2mp.python.fragments import Fragment, atom
from go2mp.python.names import snake
from go2mp.rules import kinds
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Mode, TypeAndValue
from go2mp.types.model import Array, Interface, Map, Named, Signature, Slice, Type
from go2mp.types.objects import Func, Object, Var

if TYPE_CHECKING:
    from go2mp.rules.context import Context


class QueryParts:
    """Mixed into `Context`."""

    __slots__ = ()

    def _ctx(self) -> Context:
        return cast("Context", self)

    # --- where an expression stands ----------------------------------------------

    def is_statement(self, node: nodes.CallExpr) -> bool:
        """Whether a call's results are not used."""
        return self._ctx().statement_call is node

    def is_ranged(self, node: nodes.Expr) -> bool:
        """Whether a call is what a `for range` goes over."""
        return self._ctx().ranged is node

    def is_consumed(self, node: nodes.Expr) -> bool:
        """Whether a call is an iterator that another call takes whole."""
        return self._ctx().consumed is node

    @contextmanager
    def consuming(self, node: nodes.Expr | None) -> Iterator[None]:
        """Marks an argument that a call takes whole."""
        ctx = self._ctx()
        outer, ctx.consumed = ctx.consumed, node
        try:
            yield
        finally:
            ctx.consumed = outer

    @contextmanager
    def ranging(self, node: nodes.Expr) -> Iterator[None]:
        """Marks the expression that a `for range` goes over."""
        ctx = self._ctx()
        outer, ctx.ranged = ctx.ranged, node
        try:
            yield
        finally:
            ctx.ranged = outer

    @contextmanager
    def suggesting(self, target: nodes.Node) -> Iterator[None]:
        """Names what the right side of an assignment makes after its left side."""
        ctx = self._ctx()
        outer = ctx.suggestion
        if isinstance(target, nodes.Ident):
            ctx.suggestion = target.name
        elif isinstance(target, nodes.SelectorExpr):
            ctx.suggestion = target.sel.name
        try:
            yield
        finally:
            ctx.suggestion = outer

    def suggested_name(self, node: nodes.Expr) -> str:
        """A name for a function literal, or another function, that needs a `def`."""
        ctx = self._ctx()
        if isinstance(node, nodes.FuncLit) and node in ctx.literal_names:
            return snake(ctx.literal_names[node])
        return snake(ctx.suggestion) if ctx.suggestion else "func"

    def later(self, node: nodes.Expr) -> Fragment:
        """An operand that may not be evaluated (`&&`, `||`): it must not hoist any effect."""
        ctx = self._ctx()
        before = len(ctx.hoisted)
        made = ctx.expr(node)
        if any(not text.startswith("def ") for text in ctx.hoisted[before:]):
            raise ctx.refused(
                "evaluation-order",
                node,
                "an operand of && or || whose parts must be evaluated in statements of their own",
                "assign it to a variable first",
            )
        return made

    # --- variables ------------------------------------------------------------------

    def mentioned_in(self, obj: Object, node: nodes.Node) -> bool:
        """Whether a variable is mentioned in a node."""
        span = node.span
        return any(
            span.start <= ident.span.start < span.end
            for ident in self._ctx().facts.variables.use(obj).occurrences
        )

    def mentioned_in_case(self, obj: Object, case: nodes.CaseClause) -> bool:
        """Whether a type switch's variable is mentioned in its clause."""
        ctx = self._ctx()
        return any(
            isinstance(node, nodes.Ident) and ctx.info.uses.get(node) is obj
            for statement in case.body
            for node in walk(statement)
        )

    def shared_read(self, obj: Var) -> Fragment | None:
        """The `.value` of a variable that processes share, or None."""
        return self._ctx().shared_variables.get(obj)

    def is_shared(self, obj: Object) -> bool:
        """Whether a variable lives in shared memory."""
        return obj in self._ctx().shared_variables

    def type_of_target(self, node: nodes.Expr) -> Type | None:
        """The type that an assignment converts to (None for the blank identifier)."""
        ctx = self._ctx()
        if isinstance(node, nodes.Ident):
            obj = ctx.info.object_of(node)
            return obj.type if obj is not None else None
        return ctx.type(node)

    def declaration(self, obj: Var, value: Fragment) -> str:
        """`name = value`, with a hint where the value alone does not tell mypy the type."""
        from go2mp.rules.annotations import variable_hint

        ctx = self._ctx()
        name = ctx.name(obj)
        annotated = ctx.frame.annotated if ctx.frames else ctx.annotated
        place = self._place_of_name(obj)
        told = not needs_hint(obj.type, value, place)
        if not ctx.facts.variables.reassigned(obj):
            told = not is_untold(value) and not shows_less(obj.type, value)
            told = told and not (kinds.is_interface(obj.type) and _is_literal(value))
        looked_up = _may_be_missing(obj.type, place, value)
        told = told and not self._lacks_arguments(obj.type, value)
        if (told and not looked_up) or name in annotated:
            return f"{name} = {value}"
        annotated.add(name)
        hint = variable_hint(ctx, obj, place)
        if looked_up and not hint.endswith("Any"):
            hint = f"{hint.removesuffix(' | None')} | {ctx.imported('typing', 'Any')}"
        return f"{name}: {hint} = {value}"

    def _lacks_arguments(self, type_: Type, value: Fragment) -> bool:
        """Whether a value of a generic class does not tell its type arguments: `Stack()`."""
        from go2mp.rules.instances import type_arguments

        ctx, owner = self._ctx(), kinds.pointed(type_)
        if not isinstance(owner, Named) or owner.obj not in ctx.names.objects:
            return False
        name = ctx.name(owner.obj)
        if not value.text.startswith(f"{name}(") or not type_arguments(ctx, owner.obj):
            return False
        inner = value.text[len(name) :]
        return inner == "()" or any(part in inner for part in _EMPTY)

    def _place_of_name(self, obj: Var) -> Place:
        """What may be in a variable, and in those of the function that share its name."""
        ctx = self._ctx()
        nilable, name = ctx.facts.nilable, ctx.name(obj)
        if not ctx.frames:
            return nilable.of(obj)
        places = [
            nilable.of(other)
            for other in ctx.facts.variables.declared.get(ctx.frame.function, ())
            if other is not obj and ctx.name(other) == name
        ]
        return merged([nilable.of(obj), *places]) if places else nilable.of(obj)

    def cell_declaration(self, obj: Var, value: Fragment) -> str:
        """`name = Ref(value)`, of a variable that pointers point to."""
        from go2mp.rules.annotations import variable_hint

        ctx = self._ctx()
        name, ref = ctx.name(obj), ctx.helper("Ref")
        annotated = ctx.frame.annotated if ctx.frames else ctx.annotated
        place = ctx.facts.nilable.of(obj)
        nil = place.nil and kinds.is_nilable(obj.type)
        if name in annotated or not (nil or is_untold(value)):
            return f"{name} = {ref}({value})"
        annotated.add(name)
        return f"{name}: {ref}[{variable_hint(ctx, obj)}] = {ref}({value})"

    # --- loops and labels -------------------------------------------------------------

    def label_of(self, node: nodes.Stmt) -> str | None:
        """The label of a statement."""
        return self._ctx().labels.get(node)

    def branches_to(self, node: nodes.Node, label: str) -> bool:
        """Whether a labelled break inside `node` names the label."""
        return any(
            isinstance(inner, nodes.BranchStmt)
            and inner.label is not None
            and inner.label.name == label
            for inner in walk(node)
        )

    def changes_length(self, node: nodes.RangeStmt) -> bool:
        """Whether the body of a range may lengthen or shorten the list that it goes over."""
        ctx = self._ctx()
        under = ctx.under(node.x)
        if not isinstance(under, Slice) or ctx.facts.slices.uses_helper(under):
            return False
        return ctx.facts.slices.changes_length(node)

    def changes_map(self, node: nodes.RangeStmt) -> bool:
        """Whether the body of a range may insert into or delete from the map it goes over."""
        ctx = self._ctx()
        for inner in walk(node.body):
            match inner:
                case nodes.CallExpr():
                    name = getattr(inner.fun, "name", "")
                    if name in ("delete", "clear"):
                        return True
                    if ctx.calls_own_code(inner):
                        return ctx.facts.maps.changed_somewhere(ctx.type(node.x))
                case nodes.AssignStmt():
                    for target in inner.lhs:
                        if isinstance(target, nodes.IndexExpr):
                            if isinstance(ctx.under(target.x), Map):
                                if ctx.facts.maps.same_map(target.x, node.x):
                                    return True
                case nodes.IncDecStmt() if isinstance(inner.x, nodes.IndexExpr):
                    if isinstance(ctx.under(inner.x.x), Map):
                        if ctx.facts.maps.same_map(inner.x.x, node.x):
                            return True
        return False

    def calls_own_code(self, node: nodes.CallExpr) -> bool:
        """Whether a call runs code of the program (not a builtin, not a standard function)."""
        ctx = self._ctx()
        recorded = ctx.info.types.get(node.fun)
        if recorded is None or recorded.mode in (Mode.BUILTIN, Mode.TYPE):
            return False
        target = node.fun
        if isinstance(target, nodes.SelectorExpr):
            selection = ctx.info.selections.get(target)
            obj = (
                selection.obj
                if selection is not None
                else ctx.info.uses.get(target.sel)
            )
            if isinstance(obj, Func) and obj.pkg not in ("main", ""):
                return any(isinstance(ctx.under(arg), Signature) for arg in node.args)
        return True

    def frozen_index(self, node: nodes.IndexExpr) -> nodes.IndexExpr:
        """`x[i]` with an index that has effects evaluated into a temporary."""
        ctx = self._ctx()
        index = node.indices[0]
        name = ctx.temporary("index", ctx.expr(index))
        ident = nodes.Ident(index.span, name.text)
        obj = Var(name.text, index.span, type=ctx.type(index))
        ctx.info.uses[ident] = obj
        ctx.info.types[ident] = TypeAndValue(Mode.VARIABLE, ctx.type(index))
        ctx.names.objects[obj] = name.text
        frozen = nodes.IndexExpr(node.span, node.x, (ident,))
        ctx.info.types[frozen] = ctx.info.types[node]
        return frozen

    def adopt_constant(self, node: nodes.Expr, value: int, type_: Type) -> None:
        """Types the `1` of `x++`."""
        self._ctx().info.types[node] = TypeAndValue(Mode.CONSTANT, type_, value)

    def is_joined(self, obj: Object) -> bool:
        """Whether a variable is a WaitGroup that a list of processes stands for."""
        ctx = self._ctx()
        idioms = ctx.facts.idioms
        return ctx.plain_idioms and (obj in idioms.joins or obj in idioms.params)

    def managed_hint(self, obj: Var) -> str | None:
        """The hint of a map or slice that a manager has."""
        from go2mp.rules.managed import managed_annotation

        return managed_annotation(self._ctx(), obj)

    def prints_in_goroutines(self) -> bool:
        """Whether a goroutine may print: then every process flushes each line."""
        from go2mp.analysis.blocking import Effect

        concurrency = self._ctx().facts.idioms.concurrency
        own = concurrency.blocking.own
        return any(
            Effect.PRINT in concurrency.blocking.of_goroutine(g)
            for g in concurrency.goroutines.all
        ) or any(
            Effect.PRINT in own.get(function, ())
            for function in concurrency.sharing.hosted.functions
        )

    # --- declarations -------------------------------------------------------------------

    def assign_declared(self, node: nodes.AssignStmt) -> str:
        """`var a, b = x, y` as the assignment that it is."""
        from go2mp.rules.assign_stmt import assign_stmt

        return assign_stmt(self._ctx(), node)

    def is_unused_constant(self, obj: Object) -> bool:
        """Whether a local constant is folded away wherever it is used."""
        return False

    def concurrent_variable(self, obj: Var) -> str | None:
        """The declaration of a variable that the concurrency rules own (a WaitGroup, ...)."""
        from go2mp.rules.goroutines import declared_variable

        return declared_variable(self._ctx(), obj)

    def channel_definition(self, left: nodes.Expr, right: nodes.Expr) -> str | None:
        """An assignment that the concurrency rules own (`ch := make(chan int)`)."""
        from go2mp.rules.channels import assigned_channel

        return assigned_channel(self._ctx(), left, right)

    def main_name(self) -> str:
        """The name of the function main."""
        ctx = self._ctx()
        for decl in ctx.file.decls:
            if isinstance(decl, nodes.FuncDecl) and decl.recv is None:
                if decl.name.name == "main":
                    obj = ctx.info.defs[decl.name]
                    assert obj is not None
                    return ctx.name(obj)
        return "main"


def needs_hint(type_: Type, value: Fragment, place: Place) -> bool:
    """Whether mypy cannot tell from its first value all that a variable may hold."""
    if is_untold(value) or shows_less(type_, value) or kinds.is_interface(type_):
        return True
    if isinstance(type_.underlying, Signature):
        return True
    return place.nil and kinds.is_nilable(type_)


def is_untold(value: Fragment) -> bool:
    """Whether mypy cannot tell the type from the value: None, displays without elements."""
    text = value.text
    if text in UNTOLD:
        return True
    return text.startswith(_DISPLAYS) and any(part in text for part in _EMPTY)


def _is_literal(value: Fragment) -> bool:
    """Whether a value is a number, a string or a truth value, which mypy takes at its word."""
    return value.text[0] in "-'\"0123456789" or value.text in ("True", "False")


def shows_less(type_: Type, value: Fragment) -> bool:
    """Whether a display holds implementations of an interface, or functions: mypy takes them
    for what they have in common."""
    under = type_.underlying
    if not isinstance(under, Slice | Array | Map) or value.text[:1] not in ("[", "{"):
        return False
    while isinstance(under, Slice | Array | Map):
        under = under.elem.underlying
    if isinstance(under, Interface):
        return bool(under.methods or under.embeddeds)
    return isinstance(under, Signature)


def _may_be_missing(type_: Type, place: Place, value: Fragment) -> bool:
    """Whether a map's element, which is None where the key is missing, is used untested."""
    looked_up = ".get(" in value.text and value.text.endswith(")")
    return looked_up and place.loose and kinds.is_nilable(type_)


_DISPLAYS = ("[", "{", "Ref(", "Slice(", "KeyedMap(", "FloatMap(", "PointerMap(")
_EMPTY = ("[]", "{}", "()", "[None", "KeyedMap(", "PointerMap(")


NOTHING = atom("None")
UNTOLD = frozenset("[] {} None NilMap() Slice() NIL_CHANNEL THREAD_NIL_CHANNEL".split())
"""Values whose type mypy cannot tell."""
