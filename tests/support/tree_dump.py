"""Prints a syntax tree of ours in the format of tests/syntax/astdump (go/parser's view).

One node a line: indentation, kind, byte range, attributes. `-` stands for an absent child and for
the end of a list that another follows.
"""

from __future__ import annotations

from collections.abc import Iterable

from go2mp.syntax import nodes

KINDS = {
    nodes.LitKind.INT: "INT",
    nodes.LitKind.FLOAT: "FLOAT",
    nodes.LitKind.IMAG: "IMAG",
    nodes.LitKind.CHAR: "CHAR",
    nodes.LitKind.STRING: "STRING",
}

Part = nodes.Node | None
NONE: tuple[Part, ...] = (None,)

START_ONLY = (nodes.LabeledStmt, nodes.CaseClause, nodes.CommClause)
"""Nodes whose end is not compared: go/ast counts neither labels' nor clauses' ends as we do."""


def dump(file: nodes.File) -> str:
    """The tree as text."""
    lines: list[str] = []
    for part in (file.package, *file.decls):
        _node(part, 0, lines)
    return "".join(lines)


def _node(node: Part, depth: int, lines: list[str]) -> None:
    pad = " " * depth
    if node is None:
        lines.append(f"{pad}-\n")
        return
    attrs, parts = describe(node)
    start, end = node.span
    if isinstance(node, nodes.EmptyStmt):
        start = end = 0
    elif isinstance(node, START_ONLY):
        end = start
    attrs = f" {attrs}" if attrs else ""
    lines.append(f"{pad}{type(node).__name__} {start}-{end}{attrs}\n")
    for part in parts:
        _node(part, depth + 1, lines)


def describe(node: nodes.Node) -> tuple[str, Iterable[Part]]:
    """A node's attributes and its children as the format has them."""
    n = nodes
    match node:
        case n.Ident(name=name):
            return name, ()
        case n.BasicLit(kind=kind):
            return KINDS[kind], ()
        case n.CompositeLit():
            return "", (node.type, *node.elements)
        case n.IndexExpr():
            return "", (node.x, *node.indices)
        case n.CallExpr():
            return "..." if node.ellipsis else "", (node.fun, *node.args)
        case n.UnaryExpr():
            return node.op, (node.x,)
        case n.BinaryExpr():
            return f"{node.op} {node.op_span.start}", (node.x, node.y)
        case n.Field():
            tag = () if node.tag is None else (node.tag,)
            return "", (*node.names, node.type, *tag)
        case n.StructType():
            return "", node.fields
        case n.InterfaceType():
            return "", node.elements
        case n.FuncType():
            return "", (*node.params, *NONE, *node.results)
        case n.ChanType():
            return node.dir.value, (node.elem,)
        case n.Stmt():
            return describe_stmt(node)
        case n.Spec() | n.Decl():
            return describe_decl(node)
        case _:
            return "", plain(node)


def plain(node: nodes.Node) -> list[Part]:
    """The children that a node's fields hold, in their order."""
    skipped = ("span", "layout", "opening", "trailing")
    names = [f for f in node.__dataclass_fields__ if f not in skipped]
    return [getattr(node, name) for name in names]


def describe_stmt(node: nodes.Stmt) -> tuple[str, Iterable[Part]]:
    """Like `describe`, for statements."""
    n = nodes
    match node:
        case n.Block():
            return "", node.stmts
        case n.IncDecStmt():
            return node.op, (node.x,)
        case n.AssignStmt():
            return node.op, (*node.lhs, *NONE, *node.rhs)
        case n.ReturnStmt():
            return "", node.results
        case n.BranchStmt():
            return node.kind, (node.label,)
        case n.SwitchStmt():
            return "", (node.init, node.tag, *node.cases)
        case n.TypeSwitchStmt():
            return "", (node.init, node.name, node.x, *node.cases)
        case n.SelectStmt():
            return "", node.cases
        case n.CaseClause():
            return "", (*(node.exprs or ()), *NONE, *node.body)
        case n.CommClause():
            return "", (node.comm, *NONE, *node.body)
        case n.RangeStmt():
            define = ":=" if node.define else "="
            return define, (node.key, node.value, node.x, node.body)
        case _:
            return "", plain(node)


def describe_decl(node: nodes.Node) -> tuple[str, Iterable[Part]]:
    """Like `describe`, for declarations and specs."""
    n = nodes
    match node:
        case n.FuncDecl():
            signature = (*node.type.params, *NONE, *node.type.results)
            head = (node.recv, node.name, *node.type_params, *NONE)
            return "", (*head, *signature, node.body)
        case n.GenDecl():
            return node.keyword, node.specs
        case n.ValueSpec():
            return "", (*node.names, node.type, *node.values)
        case n.TypeSpec():
            attrs = "=" if node.is_alias else ""
            return attrs, (node.name, *node.type_params, *NONE, node.type)
        case _:
            return "", plain(node)
