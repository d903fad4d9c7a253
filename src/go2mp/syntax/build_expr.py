"""Builds expressions (Go specification, "Expressions"). Types are in `build_type`."""

from __future__ import annotations

from functools import partial

from go2mp.diagnostics import Span
from go2mp.syntax import nodes
from go2mp.syntax.builder import Builder, builds, field, named_children, span_of
from go2mp.syntax.literals import problem
from go2mp.syntax.nodes import LitKind
from go2mp.syntax.received import ending_with_range
from go2mp.syntax.tree import Node


@builds(
    "identifier",
    "blank_identifier",
    "field_identifier",
    "label_name",
    "package_identifier",
    "type_identifier",
    "true",
    "false",
    "nil",
    "iota",
)
def _ident(b: Builder, node: Node) -> nodes.Ident:
    return b.ident(node)


# --- literals -----------------------------------------------------------------

LITERALS = {
    "int_literal": LitKind.INT,
    "float_literal": LitKind.FLOAT,
    "imaginary_literal": LitKind.IMAG,
    "rune_literal": LitKind.CHAR,
    "raw_string_literal": LitKind.STRING,
    "interpreted_string_literal": LitKind.STRING,
}


@builds(*LITERALS)
def _basic_lit(b: Builder, node: Node) -> nodes.BasicLit:
    kind, text = LITERALS[node.type], b.text(node)
    if problem(kind, text) is not None:
        b.doubtful = True
    return nodes.BasicLit(span_of(node), kind, text)


@builds("func_literal")
def _func_lit(b: Builder, node: Node) -> nodes.FuncLit:
    from go2mp.syntax.build_stmt import block
    from go2mp.syntax.build_type import func_type

    type_ = func_type(b, node)
    body = block(b, field(node, "body"))
    if b.ranges and not type_.results:
        body = ending_with_range(body, b.source)
    return nodes.FuncLit(span_of(node), type_, body)


@builds("composite_literal")
def _composite_lit(b: Builder, node: Node) -> nodes.CompositeLit:
    type_ = b.expr(field(node, "type"))
    elements, trailing = _elements(b, field(node, "body"))
    return nodes.CompositeLit(span_of(node), type_, elements, trailing)


@builds("literal_value")
def _elided_lit(b: Builder, node: Node) -> nodes.CompositeLit:
    """`{1, 2}` inside a composite literal."""
    elements, trailing = _elements(b, node)
    return nodes.CompositeLit(span_of(node), None, elements, trailing)


def _elements(
    b: Builder, body: Node
) -> tuple[tuple[nodes.KeyedElement, ...], tuple[nodes.Comment, ...]]:
    b.comments.stray(body.start_byte)
    return b.comments.items(
        named_children(body), partial(_element, b), body.end_byte - 1
    )


def _element(b: Builder, node: Node) -> nodes.KeyedElement:
    if node.type == "keyed_element":
        key = b.expr(named_children(field(node, "key"))[0])
        value = b.expr(named_children(field(node, "value"))[0])
        return nodes.KeyedElement(span_of(node), key, value)
    return nodes.KeyedElement(span_of(node), None, b.expr(named_children(node)[0]))


# --- primary expressions ------------------------------------------------------


@builds("parenthesized_expression", "parenthesized_type")
def _paren(b: Builder, node: Node) -> nodes.ParenExpr:
    return nodes.ParenExpr(span_of(node), b.expr(named_children(node)[0]))


@builds("selector_expression")
def _selector(b: Builder, node: Node) -> nodes.SelectorExpr:
    x = b.expr(field(node, "operand"))
    return nodes.SelectorExpr(span_of(node), x, b.ident(field(node, "field")))


@builds("index_expression")
def _index(b: Builder, node: Node) -> nodes.IndexExpr:
    x = b.expr(field(node, "operand"))
    return nodes.IndexExpr(span_of(node), x, (b.expr(field(node, "index")),))


@builds("type_instantiation_expression")
def _instantiation(b: Builder, node: Node) -> nodes.Expr:
    """`x[T1, T2]` where it may be a value: a generic function that is not called."""
    x, *indices = named_children(node)
    built = b.expr(x)
    return _instantiated(built, tuple([b.expr(i) for i in indices]), node.end_byte)


def _instantiated(
    x: nodes.Expr, indices: tuple[nodes.Expr, ...], end: int
) -> nodes.Expr:
    """`*x[A, B]` is `*(x[A, B])`: an index binds tighter than an operator. For the grammar, the
    index of several types is outermost."""
    span = Span(x.span.start, end)
    if isinstance(x, nodes.StarExpr):
        return nodes.StarExpr(span, _instantiated(x.x, indices, end))
    if isinstance(x, nodes.UnaryExpr):
        return nodes.UnaryExpr(span, x.op, _instantiated(x.x, indices, end))
    if isinstance(x, nodes.BinaryExpr):
        y = _instantiated(x.y, indices, end)
        return nodes.BinaryExpr(span, x.op, x.op_span, x.x, y)
    return nodes.IndexExpr(span, x, indices)


@builds("slice_expression")
def _slice(b: Builder, node: Node) -> nodes.SliceExpr:
    return nodes.SliceExpr(
        span_of(node),
        b.expr(field(node, "operand")),
        b.optional_expr(node.child_by_field_name("start")),
        b.optional_expr(node.child_by_field_name("end")),
        b.optional_expr(node.child_by_field_name("capacity")),
    )


@builds("type_assertion_expression")
def _type_assertion(b: Builder, node: Node) -> nodes.TypeAssertExpr:
    x = b.expr(field(node, "operand"))
    return nodes.TypeAssertExpr(span_of(node), x, b.expr(field(node, "type")))


# --- calls --------------------------------------------------------------------


@builds("type_conversion_expression")
def _conversion(b: Builder, node: Node) -> nodes.Expr:
    """`[]byte(x)`; also `f[int](x)`, which looks like one."""
    fun = b.expr(field(node, "type"))
    return _converted(fun, (b.expr(field(node, "operand")),), node.end_byte)


def _converted(fun: nodes.Expr, args: tuple[nodes.Expr, ...], end: int) -> nodes.Expr:
    """`*T(x)` is `*(T(x))` (Go specification, "Conversions"); the grammar sees a `*T`."""
    span = Span(fun.span.start, end)
    if isinstance(fun, nodes.StarExpr):
        return nodes.StarExpr(span, _converted(fun.x, args, end))
    return nodes.CallExpr(span, fun, args)


@builds("call_expression")
def _call(b: Builder, node: Node) -> nodes.CallExpr:
    fun = b.expr(field(node, "function"))
    type_args = node.child_by_field_name("type_arguments")
    if type_args is not None:
        span = Span(fun.span.start, type_args.end_byte)
        indices = tuple([b.expr(c) for c in named_children(type_args)])
        fun = nodes.IndexExpr(span, fun, indices)
    args = named_children(field(node, "arguments"))
    ellipsis = bool(args) and args[-1].type == "variadic_argument"
    built = []
    for i, arg in enumerate(args):
        if arg.type == "variadic_argument":
            if i != len(args) - 1:
                b.error(arg, "can only use ... with final argument in list")
            arg = named_children(arg)[0]
        built.append(b.expr(arg))
    return nodes.CallExpr(span_of(node), fun, tuple(built), ellipsis)


# --- operators ----------------------------------------------------------------


@builds("unary_expression")
def _unary(b: Builder, node: Node) -> nodes.Expr:
    op_node = field(node, "operator")
    op = op_node.type
    _check_operator(b, op_node)
    x = b.expr(field(node, "operand"))
    if op == "*":
        return nodes.StarExpr(span_of(node), x)
    return nodes.UnaryExpr(span_of(node), op, x)


@builds("binary_expression")
def _binary(b: Builder, node: Node) -> nodes.Expr:
    """`x op y`; a chain `a + b + c` nests to the left, and is built without recursion."""
    chain = []
    left = node
    while left.type == "binary_expression":
        chain.append(left)
        left = field(left, "left")
    x = b.expr(left)
    for link in reversed(chain):
        op = field(link, "operator")
        _check_operator(b, op)
        y = b.expr(field(link, "right"))
        x = nodes.BinaryExpr(span_of(link), op.type, span_of(op), x, y)
    return x


_LONGER_TOKENS = frozenset(
    (b"++", b"--", b"&&", b"||", b"<-", b"<<", b">>", b"&^", b"&=", b"<=", b">=", b"!=")
)


def _check_operator(b: Builder, op: Node) -> None:
    """Doubts an operator that is the first part of a longer token: `a++b`, `a<-b`.

    Go's scanner takes the longest token, tree-sitter the longest that fits.
    """
    start, end = op.start_byte, op.end_byte
    if end == start + 1 and b.source[start : start + 2] in _LONGER_TOKENS:
        b.doubtful = True
