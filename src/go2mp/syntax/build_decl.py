"""Builds declarations and the file (Go specification, "Declarations and scope")."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from go2mp.syntax import nodes
from go2mp.syntax.build_stmt import block
from go2mp.syntax.build_type import func_type, parameter_list, type_parameters
from go2mp.syntax.builder import Builder, builds, field, named_children, span_of
from go2mp.syntax.received import ending_with_range
from go2mp.syntax.tree import Node

DECLARATIONS = {
    "import_declaration": "import",
    "const_declaration": "const",
    "type_declaration": "type",
    "var_declaration": "var",
}


@builds(*DECLARATIONS)
def _declaration(b: Builder, node: Node) -> nodes.Node:
    """A declaration as a statement; `gen_decl` is the one below it and at top level."""
    return nodes.DeclStmt(span_of(node), gen_decl(b, node))


def gen_decl(b: Builder, node: Node) -> nodes.GenDecl:
    """`import`, `const`, `type` or `var`, with one spec or several in parentheses."""
    keyword = DECLARATIONS[node.type]
    holder = node
    for child in node.children:
        if child.type in ("import_spec_list", "var_spec_list"):
            holder = child
    specs = named_children(holder)
    paren = next((c for c in holder.children if c.type == "("), None)
    build = SPECS[keyword]
    if paren is None:
        (spec,) = specs
        return nodes.GenDecl(span_of(node), keyword, (build(b, 0, spec),), False)
    b.comments.stray(paren.start_byte)
    built = [
        b.comments.item(spec, partial(build, b, iota))
        for iota, spec in enumerate(specs)
    ]
    trailing = tuple(b.comments.take(node.end_byte - 1))
    return nodes.GenDecl(span_of(node), keyword, tuple(built), True, trailing)


# --- specs --------------------------------------------------------------------


def _import_spec(b: Builder, iota: int, node: Node) -> nodes.Spec:
    name = node.child_by_field_name("name")
    path = b.expr(field(node, "path"))
    assert isinstance(path, nodes.BasicLit)
    return nodes.ImportSpec(span_of(node), b.ident(name) if name else None, path)


def _value_spec(b: Builder, iota: int, node: Node) -> nodes.Spec:
    names = b.idents(node, "name")
    type_ = b.optional_expr(node.child_by_field_name("type"))
    values = b.exprs(node.child_by_field_name("value"))
    return nodes.ValueSpec(span_of(node), names, type_, values, iota)


def _type_spec(b: Builder, iota: int, node: Node) -> nodes.Spec:
    name = b.ident(field(node, "name"))
    params = type_parameters(b, node.child_by_field_name("type_parameters"))
    type_ = b.expr(field(node, "type"))
    is_alias = node.type == "type_alias"
    return nodes.TypeSpec(span_of(node), name, params, is_alias, type_)


SPECS: dict[str, Callable[[Builder, int, Node], nodes.Spec]] = {
    "import": _import_spec,
    "const": _value_spec,
    "type": _type_spec,
    "var": _value_spec,
}

# --- functions and the file ---------------------------------------------------


@builds("function_declaration", "method_declaration")
def _func_decl(b: Builder, node: Node) -> nodes.FuncDecl:
    recv: nodes.Field | None = None
    receiver = node.child_by_field_name("receiver")
    if receiver is not None:
        fields = parameter_list(b, receiver)
        if len(fields) == 1 and len(fields[0].names) < 2:
            recv = fields[0]
        else:
            count = "multiple receivers" if fields else "no receiver"
            b.error(receiver, f"method has {count}")
    name = b.ident(field(node, "name"))
    type_params = type_parameters(b, node.child_by_field_name("type_parameters"))
    signature = func_type(b, node)
    body = node.child_by_field_name("body")
    built = None if body is None else block(b, body)
    if built is not None and b.ranges and not signature.results:
        built = ending_with_range(built, b.source)
    return nodes.FuncDecl(span_of(node), recv, name, type_params, signature, built)


def file(b: Builder, root: Node) -> nodes.File | None:
    """The file; None when it has no package clause (which `explain` will report)."""
    found = named_children(root)
    if not found or found[0].type != "package_clause":
        b.doubtful = True
        return None
    clause, *rest = found

    def package(node: Node) -> nodes.File:
        return nodes.File(span_of(root), b.ident(named_children(node)[0]), ())

    head = b.comments.item(clause, package)
    decls, trailing = b.comments.items(rest, partial(_top_level, b), len(b.source))
    return nodes.File(span_of(root), head.package, decls, head.layout, trailing)


def _top_level(b: Builder, node: Node) -> nodes.Decl:
    if node.type in DECLARATIONS:
        if node.type == "import_declaration" and b.past_imports:
            b.doubtful = True
        b.past_imports |= node.type != "import_declaration"
        return gen_decl(b, node)
    b.past_imports = True
    built = b.node(node)
    if isinstance(built, nodes.Decl):
        return built
    b.error(node, "non-declaration statement outside function body")
    return nodes.GenDecl(span_of(node), "var", (), False)
