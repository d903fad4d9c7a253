"""The frame of the tree builders: one function per node kind of the grammar, by decorator.

`build_expr`, `build_type`, `build_stmt` and `build_decl` register their functions here with
`@builds("kind", ...)`; `Builder.expr`, `.stmt` and `.decl` dispatch on a tree-sitter node's kind.
Kinds that only occur as a part of another node, and are read by that node's builder, are in
`PARTS`; kinds that are refused are in `REFUSED` with the reason. Together these are all kinds of
the grammar. Comments are attached by `comments`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from go2mp.diagnostics import Diagnostics, Span
from go2mp.syntax import nodes
from go2mp.syntax.comments import CommentFeed
from go2mp.syntax.tree import Node

BuildFunction = Callable[["Builder", Node], nodes.Node]
F = TypeVar("F", bound=BuildFunction)

BUILDERS: dict[str, BuildFunction] = {}
"""Node kind of the grammar -> the function that builds our node from it."""

PARTS: dict[str, str] = {
    "argument_list": "call_expression",
    "comment": "Layout and other holders of comments",
    "const_spec": "const_declaration",
    "default_case": "switch and select statements",
    "dot": "import_spec",
    "escape_sequence": "string and rune literals",
    "expression_case": "expression_switch_statement",
    "expression_list": "assignments, cases, returns and range clauses",
    "field_declaration": "struct_type",
    "field_declaration_list": "struct_type",
    "for_clause": "for_statement",
    "import_spec": "import_declaration",
    "import_spec_list": "import_declaration",
    "interpreted_string_literal_content": "interpreted_string_literal",
    "keyed_element": "composite_literal",
    "communication_case": "select_statement",
    "literal_element": "composite_literal",
    "method_elem": "interface_type",
    "package_clause": "source_file",
    "parameter_declaration": "parameter_list",
    "parameter_list": "function declarations and function types",
    "range_clause": "for_statement",
    "raw_string_literal_content": "raw_string_literal",
    "source_file": "parser.parse",
    "statement_list": "block",
    "type_alias": "type_declaration",
    "type_arguments": "generic_type and call_expression",
    "type_case": "type_switch_statement",
    "type_parameter_declaration": "type_parameter_list",
    "type_parameter_list": "function and type declarations",
    "type_spec": "type_declaration",
    "var_spec": "var_declaration",
    "var_spec_list": "var_declaration",
    "variadic_argument": "call_expression",
    "variadic_parameter_declaration": "parameter_list",
}
"""Kinds that the builder of another node reads -> that node."""

REFUSED: dict[str, str] = {}
"""Kinds that go2mp does not accept anywhere -> the reason, as the user is told."""


def builds(*kinds: str) -> Callable[[F], F]:
    """Registers the decorated function as the builder of these node kinds."""

    def register(function: F) -> F:
        for kind in kinds:
            assert kind not in BUILDERS, kind
            BUILDERS[kind] = function
        return function

    return register


class Builder:
    """One file's way from tree-sitter's tree to ours.

    Reports what the grammar accepts and Go does not to `diagnostics`; the nodes that it returns
    are only used when nothing was reported. `doubtful` is set where the text may not be Go, and
    `explain` is to find out.
    """

    __slots__ = (
        "source",
        "diagnostics",
        "comments",
        "doubtful",
        "past_imports",
        "ranges",
    )

    def __init__(
        self,
        source: bytes,
        diagnostics: Diagnostics,
        comments: CommentFeed,
        ranges: bool = False,
    ) -> None:
        self.source = source
        self.ranges = ranges
        self.diagnostics = diagnostics
        self.comments = comments
        self.doubtful = False
        self.past_imports = False

    def node(self, node: Node) -> nodes.Node:
        """Builds any node."""
        return BUILDERS[node.type](self, node)

    def expr(self, node: Node) -> nodes.Expr:
        """Builds an expression or a type."""
        return cast(nodes.Expr, BUILDERS[node.type](self, node))

    def optional_expr(self, node: Node | None) -> nodes.Expr | None:
        """Builds an expression that may be absent."""
        return None if node is None else self.expr(node)

    def exprs(self, node: Node | None) -> tuple[nodes.Expr, ...]:
        """Builds the expressions of an `expression_list`; none when it is absent."""
        if node is None:
            return ()
        if node.type != "expression_list":
            return (self.expr(node),)
        return tuple([self.expr(c) for c in named_children(node)])

    def stmt(self, node: Node) -> nodes.Stmt:
        """Builds a statement."""
        return cast(nodes.Stmt, BUILDERS[node.type](self, node))

    def optional_stmt(self, node: Node | None) -> nodes.Stmt | None:
        """Builds a statement that may be absent."""
        return None if node is None else self.stmt(node)

    def ident(self, node: Node) -> nodes.Ident:
        """Builds an identifier."""
        return nodes.Ident(span_of(node), self.text(node))

    def idents(self, node: Node, field: str) -> tuple[nodes.Ident, ...]:
        """Builds the identifiers in a field; the field may hold the commas as well."""
        found = node.children_by_field_name(field)
        return tuple([self.ident(c) for c in found if c.is_named])

    def text(self, node: Node) -> str:
        """The source text of a node."""
        return self.source[node.start_byte : node.end_byte].decode()

    def error(self, node: Node | nodes.Node, message: str, hint: str = "") -> None:
        """Reports a syntax error at the start of `node`."""
        span = node.span if isinstance(node, nodes.Node) else span_of(node)
        self.diagnostics.error("syntax-error", span, message, hint)


def span_of(node: Node) -> Span:
    """The range of source bytes of a tree-sitter node."""
    return Span(node.start_byte, node.end_byte)


def field(node: Node, name: str) -> Node:
    """The child in a field that the grammar always fills."""
    child = node.child_by_field_name(name)
    assert child is not None, (node.type, name)
    return child


def named_children(node: Node) -> list[Node]:
    """The named children without the comments.

    By `children`, which takes linear time; tree-sitter's own `named_children` does not.
    """
    return [c for c in node.children if c.is_named and c.type != "comment"]
