"""Builds types, which are expressions in the tree (Go specification, "Types")."""

from __future__ import annotations

from go2mp.diagnostics import Span
from go2mp.syntax import nodes
from go2mp.syntax.builder import Builder, builds, field, named_children, span_of
from go2mp.syntax.nodes import ChanDir
from go2mp.syntax.tree import Node


@builds("qualified_type")
def _qualified(b: Builder, node: Node) -> nodes.SelectorExpr:
    package = b.ident(field(node, "package"))
    return nodes.SelectorExpr(span_of(node), package, b.ident(field(node, "name")))


@builds("generic_type")
def _generic(b: Builder, node: Node) -> nodes.IndexExpr:
    x = b.expr(field(node, "type"))
    args = named_children(field(node, "type_arguments"))
    return nodes.IndexExpr(span_of(node), x, tuple([b.expr(a) for a in args]))


@builds("type_elem", "type_constraint")
def _union(b: Builder, node: Node) -> nodes.Expr:
    """`A | ~B`: terms joined by `|`; a single term is just that."""
    x: nodes.Expr | None = None
    bar: Node | None = None
    for child in node.children:
        if child.type == "|":
            bar = child
        elif child.is_named and child.type != "comment":
            term = b.expr(child)
            if x is None or bar is None:
                x = term
            else:
                span = Span(x.span.start, term.span.end)
                x = nodes.BinaryExpr(span, "|", span_of(bar), x, term)
    assert x is not None
    return x


@builds("negated_type")
def _tilde(b: Builder, node: Node) -> nodes.UnaryExpr:
    return nodes.UnaryExpr(span_of(node), "~", b.expr(named_children(node)[0]))


@builds("pointer_type")
def _pointer(b: Builder, node: Node) -> nodes.StarExpr:
    return nodes.StarExpr(span_of(node), b.expr(named_children(node)[0]))


@builds("array_type")
def _array(b: Builder, node: Node) -> nodes.ArrayType:
    length = b.expr(field(node, "length"))
    return nodes.ArrayType(span_of(node), length, b.expr(field(node, "element")))


@builds("implicit_length_array_type")
def _implicit_array(b: Builder, node: Node) -> nodes.ArrayType:
    dots = next(c for c in node.children if c.type == "...")
    length = nodes.Ellipsis(span_of(dots), None)
    return nodes.ArrayType(span_of(node), length, b.expr(field(node, "element")))


@builds("slice_type")
def _slice(b: Builder, node: Node) -> nodes.ArrayType:
    return nodes.ArrayType(span_of(node), None, b.expr(field(node, "element")))


@builds("map_type")
def _map(b: Builder, node: Node) -> nodes.MapType:
    key = b.expr(field(node, "key"))
    return nodes.MapType(span_of(node), key, b.expr(field(node, "value")))


@builds("channel_type")
def _chan(b: Builder, node: Node) -> nodes.ChanType:
    marks = [c.type for c in node.children if c.type in ("chan", "<-")]
    direction = ChanDir.BOTH
    elem = b.expr(field(node, "value"))
    if len(marks) == 2:
        direction = ChanDir.RECV if marks[0] == "<-" else ChanDir.SEND
    return _chan_type(b, span_of(node), direction, elem)


def _chan_type(
    b: Builder, span: Span, direction: ChanDir, elem: nodes.Expr
) -> nodes.ChanType:
    """`chan <-chan T`, however it is spaced, is `chan<- (chan T)`: "the `<-` operator associates
    with the leftmost `chan` possible". The grammar takes the other side."""
    if (
        direction is ChanDir.BOTH
        and isinstance(elem, nodes.ChanType)
        and elem.dir is ChanDir.RECV
    ):
        inner = Span(b.source.index(b"chan", elem.span.start), elem.span.end)
        sent = _chan_type(b, inner, ChanDir.BOTH, elem.elem)
        return nodes.ChanType(span, ChanDir.SEND, sent)
    return nodes.ChanType(span, direction, elem)


# --- structs and interfaces ---------------------------------------------------


@builds("struct_type")
def _struct(b: Builder, node: Node) -> nodes.StructType:
    (body,) = named_children(node)
    b.comments.stray(body.start_byte)

    def struct_field(child: Node) -> nodes.Field:
        return _struct_field(b, child)

    found = named_children(body)
    fields, trailing = b.comments.items(found, struct_field, body.end_byte - 1)
    return nodes.StructType(span_of(node), fields, trailing)


def _struct_field(b: Builder, node: Node) -> nodes.Field:
    names = b.idents(node, "name")
    type_ = b.expr(field(node, "type"))
    if not names and node.children[0].type == "*":
        type_ = nodes.StarExpr(Span(node.start_byte, type_.span.end), type_)
    tag = node.child_by_field_name("tag")
    literal = None if tag is None else b.expr(tag)
    assert literal is None or isinstance(literal, nodes.BasicLit)
    return nodes.Field(span_of(node), names, type_, literal)


@builds("interface_type")
def _interface(b: Builder, node: Node) -> nodes.InterfaceType:
    brace = next(c for c in node.children if c.type == "{")
    b.comments.stray(brace.start_byte)

    def element(child: Node) -> nodes.Field:
        if child.type == "method_elem":
            name = b.ident(field(child, "name"))
            return nodes.Field(span_of(child), (name,), func_type(b, child))
        return nodes.Field(span_of(child), (), b.expr(child))

    found = named_children(node)
    elements, trailing = b.comments.items(found, element, node.end_byte - 1)
    return nodes.InterfaceType(span_of(node), elements, trailing)


# --- functions ----------------------------------------------------------------


@builds("function_type")
def _function(b: Builder, node: Node) -> nodes.FuncType:
    return func_type(b, node)


def func_type(b: Builder, node: Node) -> nodes.FuncType:
    """The signature in the fields `parameters` and `result` of any node that has one.

    It begins at its `func` where that is its own, else at the parameters.
    """
    parameters = field(node, "parameters")
    params = parameter_list(b, parameters)
    result = node.child_by_field_name("result")
    start, end = parameters.start_byte, parameters.end_byte
    if node.type in ("function_type", "func_literal"):
        start = node.start_byte
    results: tuple[nodes.Field, ...] = ()
    if result is not None:
        end = result.end_byte
        if result.type == "parameter_list":
            results = parameter_list(b, result)
        else:
            results = (nodes.Field(span_of(result), (), b.expr(result)),)
    return nodes.FuncType(Span(start, end), params, results)


def parameter_list(b: Builder, node: Node) -> tuple[nodes.Field, ...]:
    """Parameters, results or the receiver, in parentheses."""
    b.comments.stray(node.start_byte)

    def parameter(child: Node) -> nodes.Field:
        names = b.idents(child, "name")
        type_ = b.expr(field(child, "type"))
        if child.type == "variadic_parameter_declaration":
            dots = next(c for c in child.children if c.type == "...")
            type_ = nodes.Ellipsis(Span(dots.start_byte, type_.span.end), type_)
        return nodes.Field(span_of(child), names, type_)

    sources = named_children(node)
    built = [b.comments.item(c, parameter) for c in sources]
    b.comments.stray(node.end_byte)
    if any(f.names for f in built) and not all(f.names for f in built):
        built = _grouped(b, built)
    for i, param in enumerate(built):
        if isinstance(param.type, nodes.Ellipsis) and (
            i < len(built) - 1 or len(param.names) > 1
        ):
            b.error(param.type, "can only use ... with final parameter")
    return tuple(built)


def _grouped(b: Builder, params: list[nodes.Field]) -> list[nodes.Field]:
    """Joins `a`, `b`, `c int` into `a, b, c int`.

    In a list with names, what looks like a type is a name of the next group. The grammar gives
    up on seeing that when a group is long.
    """
    grouped: list[nodes.Field] = []
    waiting: list[nodes.Field] = []
    for param in params:
        if not param.names:
            if not isinstance(param.type, nodes.Ident):
                b.error(param, "missing parameter name")
                return params
            waiting.append(param)
            continue
        if waiting:
            names = tuple([f.type for f in waiting if isinstance(f.type, nodes.Ident)])
            span = Span(waiting[0].span.start, param.span.end)
            before = [c for f in waiting for c in _comments(f)]
            layout = nodes.Layout(
                (*before, *param.layout.before),
                param.layout.after,
                waiting[0].layout.blank_before,
            )
            param = nodes.Field(span, names + param.names, param.type, layout=layout)
            waiting = []
        grouped.append(param)
    if waiting:
        b.error(waiting[-1], "missing parameter name")
    return grouped


def _comments(field_: nodes.Field) -> list[nodes.Comment]:
    after = field_.layout.after
    return [*field_.layout.before, *([] if after is None else [after])]


def type_parameters(b: Builder, node: Node | None) -> tuple[nodes.Field, ...]:
    """`[K comparable, V any]`; none when it is absent."""
    if node is None:
        return ()
    b.comments.stray(node.start_byte)

    def parameter(child: Node) -> nodes.Field:
        names = b.idents(child, "name")
        return nodes.Field(span_of(child), names, b.expr(field(child, "type")))

    built = [b.comments.item(c, parameter) for c in named_children(node)]
    b.comments.stray(node.end_byte)
    return tuple(built)
