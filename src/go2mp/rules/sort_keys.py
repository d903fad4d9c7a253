"""Comparisons as sort keys: what `less` and `cmp` functions compare, in which direction.

    return people[i].Age > people[j].Age          key=lambda person: person.age, reverse=True
    if a.X != b.X { return a.X < b.X }
    return a.Name < b.Name                        key=lambda p: (p.x, p.name)
    return cmp.Compare(len(a), len(b))            key=len

A comparison is a key if each test has the same expression of the one element and the other, which
only reads, and whose values Python orders as Go does. `sort_calls` decides when a key is enough.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from go2mp.python.fragments import Fragment, atom, display, lambda_, unary
from go2mp.python.names import snake
from go2mp.rules import kinds
from go2mp.rules.operands import same_operand
from go2mp.syntax import nodes
from go2mp.syntax.visit import children
from go2mp.types.info import Mode
from go2mp.types.model import Map, Named, Struct, Type
from go2mp.types.objects import Builtin, Func, Object
from go2mp.types.parens import unparen

if TYPE_CHECKING:
    from go2mp.rules.context import Context

ElementOf = Callable[[nodes.Expr], Object | None]
"""Which element (by its index or name) an expression is; None: it is none."""


@dataclass(frozen=True, slots=True)
class Part:
    """One comparison: the expression of one element, and whether greater ones come first."""

    expr: nodes.Expr
    reverse: bool
    numeric: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison function as a key."""

    parts: tuple[Part, ...]
    is_element: ElementOf
    elem: Type

    def reads_others(self, node: nodes.Expr) -> bool:
        """Whether a key's expression reads more than the element: variables, functions."""
        if self.is_element(node) is not None:
            return False
        if isinstance(node, nodes.SelectorExpr):
            return self.reads_others(node.x)
        if isinstance(node, nodes.Ident):
            return True
        return any(
            self.reads_others(child)
            for child in children(node)
            if isinstance(child, nodes.Expr)
        )

    def covers_all(self, ctx: Context) -> bool:
        """Whether elements that compare equal are the same in all that can be seen of them."""
        if any(self.is_element(part.expr) is not None for part in self.parts):
            return True
        under = self.elem.underlying
        if not isinstance(under, Struct):
            return False
        compared = {
            part.expr.sel.name
            for part in self.parts
            if isinstance(part.expr, nodes.SelectorExpr)
            and self.is_element(part.expr.x) is not None
        }
        return compared == {field.name for field in under.fields}


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the body of a comparison function of two elements, first and second."""

    ctx: Context
    first: Object
    second: Object
    element_of: ElementOf

    # --- statements ---------------------------------------------------------------

    def less(self, body: Sequence[nodes.Stmt]) -> Iterator[Part]:
        """The parts of a `less`; ValueError: it is no key."""
        *tests, last = body
        for position, test in enumerate(tests):
            match test:
                case nodes.IfStmt(
                    init=None,
                    cond=nodes.BinaryExpr(op="==") as equal,
                    body=nodes.Block(stmts=(nodes.ReturnStmt(results=(rest,)),)),
                    orelse=None,
                ) if (
                    position == len(tests) - 1
                ):
                    if not isinstance(last, nodes.ReturnStmt):
                        raise ValueError("no return of a comparison")
                    yield self.part(unparen(last.results[0]), equal)
                    yield from self._ordered(rest)
                    return
                case nodes.IfStmt(
                    init=None,
                    cond=nodes.BinaryExpr(op="!=") as unequal,
                    body=nodes.Block(
                        stmts=(
                            nodes.ReturnStmt(results=(nodes.BinaryExpr() as order,)),
                        )
                    ),
                    orelse=None,
                ):
                    yield self.part(order, unequal)
                case _:
                    raise ValueError("another statement")
        match last:
            case nodes.ReturnStmt(results=(result,)):
                yield from self._ordered(result)
            case _:
                raise ValueError("no return of a comparison")

    def _ordered(self, node: nodes.Expr) -> Iterator[Part]:
        """`x < y || x == y && z < w`."""
        match node:
            case nodes.ParenExpr():
                yield from self._ordered(node.x)
            case nodes.BinaryExpr(op="||", x=first, y=nodes.Expr() as rest):
                while isinstance(rest, nodes.ParenExpr):
                    rest = rest.x
                match rest:
                    case nodes.BinaryExpr(
                        op="&&", x=nodes.BinaryExpr(op="==") as equal
                    ):
                        yield self.part(unparen(first), equal)
                        yield from self._ordered(rest.y)
                    case _:
                        raise ValueError("another disjunction")
            case _:
                yield self.part(node, None)

    def compare(self, body: Sequence[nodes.Stmt]) -> Iterator[Part]:
        """The parts of a three-way comparison; ValueError: it is no key."""
        *tests, last = body
        for test in tests:
            match test:
                case nodes.IfStmt(
                    init=nodes.AssignStmt(lhs=(nodes.Ident() as name,), rhs=(value,)),
                    cond=nodes.BinaryExpr(op="!=", x=nodes.Ident() as tested),
                    body=nodes.Block(
                        stmts=(nodes.ReturnStmt(results=(nodes.Ident() as given,)),)
                    ),
                    orelse=None,
                ) if (
                    name.name == tested.name == given.name
                ):
                    yield from self._three_way(value)
                case _:
                    raise ValueError("another statement")
        match last:
            case nodes.ReturnStmt(results=(value,)):
                yield from self._three_way(value)
            case _:
                raise ValueError("no return of a comparison")

    def _three_way(self, node: nodes.Expr) -> Iterator[Part]:
        """`cmp.Compare(x, y)`, `strings.Compare(x, y)`, `cmp.Or(...)`."""
        match node:
            case nodes.CallExpr(
                fun=nodes.SelectorExpr(x=nodes.Ident(name=package), sel=sel), args=args
            ) if not node.ellipsis:
                called = (package, sel.name)
                if called == ("cmp", "Or"):
                    for arg in args:
                        yield from self._three_way(arg)
                    return
                if called in (("cmp", "Compare"), ("strings", "Compare")):
                    yield self.ordered(args[0], args[1])
                    return
        raise ValueError("no comparison")

    # --- expressions ----------------------------------------------------------------

    def part(self, test: nodes.Expr, same: nodes.BinaryExpr | None) -> Part:
        """`x < y`, where x and y were found to be different by a test of the same operands."""
        if not isinstance(test, nodes.BinaryExpr) or test.op not in ("<", ">"):
            raise ValueError("no comparison")
        if same is not None:
            pairs = ((same.x, same.y), (same.y, same.x))
            if not any(
                self._same(test.x, x) and self._same(test.y, y) for x, y in pairs
            ):
                raise ValueError("another test")
        if test.op == ">":
            return self.ordered(test.y, test.x)
        return self.ordered(test.x, test.y)

    def ordered(self, x: nodes.Expr, y: nodes.Expr) -> Part:
        """What comes first if x is less than y."""
        reverse = self._mentions(x) is self.second
        if not self._mirrored(x, y) or self._mentions(x) is None:
            raise ValueError("not the same of both elements")
        expr = y if reverse else x
        ctx = self.ctx
        if not _is_readable(ctx, expr, self.element_of):
            raise ValueError("more than reading")
        type_ = ctx.type(expr)
        if kinds.is_float(type_):
            if not ctx.facts.floats.finite:
                raise ValueError("NaN has no order in Python")
        elif not kinds.is_int(type_) and not (
            kinds.is_string(type_) and ctx.facts.strings.is_text(expr)
        ):
            raise ValueError("another order in Python")
        return Part(expr, reverse, not kinds.is_string(type_))

    def _mentions(self, node: nodes.Node) -> Object | None:
        """The element that an expression is about."""
        found = {self.element_of(n) for n in _subtrees(node)} - {None}
        return found.pop() if len(found) == 1 else None

    def _mirrored(self, x: nodes.Node, y: nodes.Node) -> bool:
        """Whether y is of the other element what x is of one."""
        if isinstance(x, nodes.Expr) and isinstance(y, nodes.Expr):
            of = (self.element_of(x), self.element_of(y))
            if of != (None, None):
                return set(of) == {self.first, self.second}
        return self._alike(x, y, self._mirrored)

    def _same(self, x: nodes.Node, y: nodes.Node) -> bool:
        if isinstance(x, nodes.Expr) and isinstance(y, nodes.Expr):
            of = (self.element_of(x), self.element_of(y))
            if of != (None, None):
                return of[0] is of[1]
        return self._alike(x, y, self._same)

    def _alike(
        self,
        x: nodes.Node,
        y: nodes.Node,
        inner: Callable[[nodes.Node, nodes.Node], bool],
    ) -> bool:
        if type(x) is not type(y) or getattr(x, "op", "") != getattr(y, "op", ""):
            return False
        if isinstance(x, nodes.Ident) and isinstance(y, nodes.Ident):
            info = self.ctx.info
            return x.name == y.name and info.object_of(x) is info.object_of(y)
        if isinstance(x, nodes.BasicLit) and isinstance(y, nodes.BasicLit):
            return x.text == y.text
        own, other = children(x), children(y)
        return len(own) == len(other) and all(map(inner, own, other))


def _subtrees(node: nodes.Node) -> Iterator[nodes.Expr]:
    if isinstance(node, nodes.Expr):
        yield node
    for child in children(node):
        yield from _subtrees(child)


def _is_readable(ctx: Context, node: nodes.Expr, element_of: ElementOf) -> bool:
    """Whether an expression only reads and cannot panic (but for a nil pointer)."""
    if element_of(node) is not None or ctx.info.value_of(node) is not None:
        return True

    def inner(part: nodes.Expr) -> bool:
        return _is_readable(ctx, part, element_of)

    match node:
        case nodes.Ident():
            return True
        case nodes.ParenExpr():
            return inner(node.x)
        case nodes.SelectorExpr():
            return node in ctx.info.selections and inner(node.x)
        case nodes.BinaryExpr(op="+" | "-" | "*"):
            return inner(node.x) and inner(node.y)
        case nodes.IndexExpr(indices=(index,)):
            return isinstance(ctx.under(node.x), Map) and inner(node.x) and inner(index)
        case nodes.CallExpr():
            return _is_readable_call(ctx, node, inner)
    return False


def _is_readable_call(
    ctx: Context, node: nodes.CallExpr, inner: Callable[[nodes.Expr], bool]
) -> bool:
    """`len`, a conversion, or a method that only returns what it reads."""
    made = ctx.info.types.get(node.fun)
    if made is not None and made.mode is Mode.TYPE:
        return kinds.is_int(made.type) and all(map(inner, node.args))
    if isinstance(node.fun, nodes.Ident):
        obj = ctx.info.uses.get(node.fun)
        return isinstance(obj, Builtin) and obj.name == "len" and inner(node.args[0])
    if not isinstance(node.fun, nodes.SelectorExpr) or node.args:
        return False
    selection = ctx.info.selections.get(node.fun)
    if selection is None or not isinstance(selection.obj, Func):
        return False
    decl = (selection.obj.origin or selection.obj).decl
    if decl is None or decl.body is None or len(decl.body.stmts) != 1:
        return False
    only = decl.body.stmts[0]
    return (
        isinstance(only, nodes.ReturnStmt)
        and all(_is_readable(ctx, r, lambda _: None) for r in only.results)
        and inner(node.fun.x)
    )


# --- comparison functions -----------------------------------------------------------------------


def by_index(
    ctx: Context,
    sequence: nodes.Expr,
    names: Sequence[nodes.Ident],
    body: Sequence[nodes.Stmt],
    elem: Type,
) -> Comparison | None:
    """A `less(i, j)` of `sequence[i]` and `sequence[j]` as a key; None: it is none."""
    if len(names) != 2 or not body:
        return None
    first, second = (ctx.info.defs.get(name) for name in names)
    if first is None or second is None:
        return None
    aliases: dict[Object, Object] = {}

    def element_of(node: nodes.Expr) -> Object | None:
        match node:
            case nodes.IndexExpr(x=base, indices=(nodes.Ident() as index,)):
                used = ctx.info.uses.get(index)
                if used in (first, second) and same_operand(ctx, base, sequence):
                    return used
            case nodes.Ident():
                obj = ctx.info.uses.get(node)
                return aliases.get(obj) if obj is not None else None
        return None

    rest = _without_aliases(ctx, body, element_of, aliases)
    reader = _Reader(ctx, first, second, element_of)
    return _comparison(reader.less, rest, element_of, elem)


def _without_aliases(
    ctx: Context,
    body: Sequence[nodes.Stmt],
    element_of: ElementOf,
    aliases: dict[Object, Object],
) -> Sequence[nodes.Stmt]:
    """The body behind `a, b := xs[i], xs[j]`."""
    position = 0
    for stmt in body:
        if not isinstance(stmt, nodes.AssignStmt) or stmt.op != ":=":
            break
        if len(stmt.lhs) != len(stmt.rhs):
            break
        for name, value in zip(stmt.lhs, stmt.rhs, strict=True):
            obj = ctx.info.defs.get(name) if isinstance(name, nodes.Ident) else None
            element = element_of(value)
            if obj is None or element is None or ctx.facts.variables.reassigned(obj):
                return body
            aliases[obj] = element
        position += 1
    return body[position:]


def by_value(ctx: Context, function: nodes.FuncLit, elem: Type) -> Comparison | None:
    """A `cmp(a, b)` of two elements as a key; None: it is none."""
    names = [ident for field in function.type.params for ident in field.names]
    if len(names) != 2 or not function.body.stmts:
        return None
    first, second = (ctx.info.defs.get(name) for name in names)
    if first is None or second is None:
        return None

    def element_of(node: nodes.Expr) -> Object | None:
        used = ctx.info.uses.get(node) if isinstance(node, nodes.Ident) else None
        return used if used in (first, second) else None

    reader = _Reader(ctx, first, second, element_of)
    return _comparison(reader.compare, function.body.stmts, element_of, elem)


def _comparison(
    read: Callable[[Sequence[nodes.Stmt]], Iterator[Part]],
    body: Sequence[nodes.Stmt],
    element_of: ElementOf,
    elem: Type,
) -> Comparison | None:
    try:
        return Comparison(tuple(read(body)), element_of, elem) if body else None
    except ValueError:
        return None


# --- keys ---------------------------------------------------------------------------------------


def sort_arguments(ctx: Context, found: Comparison, flip: bool = False) -> str | None:
    """`key=..., reverse=True` of `list.sort`; None: strings in two directions are no key."""
    parts = [replace(part, reverse=part.reverse != flip) for part in found.parts]
    directions = {part.reverse for part in parts if not part.numeric}
    if len(directions) > 1:
        return None
    reverse = directions.pop() if directions else parts[0].reverse
    name = _element_name(ctx, found)
    made = [_keyed(ctx, found, part, atom(name), reverse) for part in parts]
    key = made[0] if len(made) == 1 else display(made, "()")
    arguments = []
    if key.text == f"len({name})":
        arguments.append("key=len")
    elif key.text != name:
        arguments.append(f"key={lambda_([name], key)}")
    if reverse:
        arguments.append("reverse=True")
    return ", ".join(arguments)


def _element_name(ctx: Context, found: Comparison) -> str:
    """`person` for a Person; the lambdas of a function share it."""
    elem = kinds.pointed(found.elem)
    own = isinstance(elem, Named) and isinstance(elem.underlying, Struct)
    base = snake(elem.obj.name) if own and isinstance(elem, Named) else "item"
    others = any(found.reads_others(part.expr) for part in found.parts)
    if not others and not keyword.iskeyword(base):
        return base  # it may hide what the lambda does not use
    place = (ctx.frame.function if ctx.frames else None, base)
    if place not in ctx.element_names:
        ctx.element_names[place] = ctx.fresh(base)
    return ctx.element_names[place]


def _keyed(
    ctx: Context, found: Comparison, part: Part, element: Fragment, reverse: bool
) -> Fragment:
    """One part of a key, negated where it goes the other way."""
    for node in _subtrees(part.expr):
        if found.is_element(node) is not None:
            ctx.elements[node] = element
    made = ctx.expr(part.expr)
    if part.reverse != reverse:
        made = unary("-", made)
    return made
