"""The Go syntax tree: immutable nodes with positions, named after `go/ast`.

Nodes compare and hash by identity, so the checker's side tables are keyed by node. Every node has
the `span` of its source bytes. Statements, declarations, specs, fields, clauses and the elements of
composite literals also have a `layout`: the comments around them and the blank line before them.

`parser` builds these from tree-sitter's tree; `visit` walks them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from go2mp.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment. `text` keeps its markers (`// x` or `/* x */`).

    `blank_after` and `blank_before` tell whether an empty line follows and precedes it.
    """

    span: Span
    text: str
    blank_after: bool = False
    blank_before: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """What surrounds a node in the source.

    `before` are the comments above it, in order (`blank_after` on the last one means that it is
    detached: not a doc comment); `after` is the comment at the end of its last line (for a node
    with a block, the comment after the opening brace's line belongs to the block's `opening`);
    `blank_before` tells whether an empty line stands before the node (and its comments).

    A comment in the middle of a node, or at the end of the line that opens a list without an
    `opening` (the `(` of a group, the `{` of a struct or literal), is `before` as well: of the
    node, or of the list's first item. Parameters have a layout where they are on lines of their
    own. `comments` has the rules in full.
    """

    before: tuple[Comment, ...] = ()
    after: Comment | None = None
    blank_before: bool = False


NO_LAYOUT = Layout()


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """The root of all nodes."""

    span: Span


# --- expressions (types are expressions too, as in go/ast) --------------------


@dataclass(frozen=True, slots=True, eq=False)
class Expr(Node):
    """An expression or a type."""


@dataclass(frozen=True, slots=True, eq=False)
class Ident(Expr):
    """An identifier, the blank `_` and the predeclared `true`, `nil`, `iota` among them."""

    name: str


class LitKind(Enum):
    """The kind of a basic literal."""

    INT = "int"
    FLOAT = "float"
    IMAG = "imag"
    CHAR = "char"
    STRING = "string"


@dataclass(frozen=True, slots=True, eq=False)
class BasicLit(Expr):
    """A literal of a basic type; `text` is its source text, quotes and all."""

    kind: LitKind
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class FuncLit(Expr):
    """`func(...) ... { ... }`."""

    type: FuncType
    body: Block


@dataclass(frozen=True, slots=True, eq=False)
class KeyedElement(Node):
    """One element of a composite literal: `key` is None when it has none."""

    key: Expr | None
    value: Expr
    layout: Layout = NO_LAYOUT


@dataclass(frozen=True, slots=True, eq=False)
class CompositeLit(Expr):
    """`T{...}`; `type` is None for an inner literal whose type is elided."""

    type: Expr | None
    elements: tuple[KeyedElement, ...]
    trailing: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ParenExpr(Expr):
    """`(x)`."""

    x: Expr


@dataclass(frozen=True, slots=True, eq=False)
class SelectorExpr(Expr):
    """`x.sel`: a field, a method, or a package's member."""

    x: Expr
    sel: Ident


@dataclass(frozen=True, slots=True, eq=False)
class IndexExpr(Expr):
    """`x[i]`, or the instance of a generic `x[T1, T2]`."""

    x: Expr
    indices: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class SliceExpr(Expr):
    """`x[low:high:max]`."""

    x: Expr
    low: Expr | None
    high: Expr | None
    max: Expr | None


@dataclass(frozen=True, slots=True, eq=False)
class TypeAssertExpr(Expr):
    """`x.(T)`; `type` is None for `x.(type)`."""

    x: Expr
    type: Expr | None


@dataclass(frozen=True, slots=True, eq=False)
class CallExpr(Expr):
    """A call or a conversion; `ellipsis` when the last argument is followed by `...`."""

    fun: Expr
    args: tuple[Expr, ...]
    ellipsis: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class StarExpr(Expr):
    """`*x`: a dereference or a pointer type."""

    x: Expr


@dataclass(frozen=True, slots=True, eq=False)
class UnaryExpr(Expr):
    """`op x` with op one of `+ - ! ^ & <-` (and `~` in constraints)."""

    op: str
    x: Expr


@dataclass(frozen=True, slots=True, eq=False)
class BinaryExpr(Expr):
    """`x op y` (`|` between the terms of a union too)."""

    op: str
    op_span: Span
    x: Expr
    y: Expr


@dataclass(frozen=True, slots=True, eq=False)
class ArrayType(Expr):
    """`[n]T`; `length` is None for a slice type, an `Ellipsis` node for `[...]T`."""

    length: Expr | None
    elem: Expr


@dataclass(frozen=True, slots=True, eq=False)
class Ellipsis(Expr):
    """`...T` as the type of the last parameter, or the `...` of `[...]T` (`elem` is None)."""

    elem: Expr | None


@dataclass(frozen=True, slots=True, eq=False)
class Field(Node):
    """A group of names with one type: parameters, results, struct fields, type parameters.

    In a struct, no names means an embedded field; in an interface, one name with a `FuncType` is
    a method, no names an embedded type or union. `tag` is a struct field's tag literal.
    """

    names: tuple[Ident, ...]
    type: Expr
    tag: BasicLit | None = None
    layout: Layout = NO_LAYOUT


@dataclass(frozen=True, slots=True, eq=False)
class StructType(Expr):
    """`struct { ... }`."""

    fields: tuple[Field, ...]
    trailing: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class InterfaceType(Expr):
    """`interface { ... }`."""

    elements: tuple[Field, ...]
    trailing: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class FuncType(Expr):
    """A function type or signature."""

    params: tuple[Field, ...]
    results: tuple[Field, ...]


@dataclass(frozen=True, slots=True, eq=False)
class MapType(Expr):
    """`map[K]V`."""

    key: Expr
    value: Expr


class ChanDir(Enum):
    """The direction of a channel type."""

    BOTH = "chan"
    SEND = "chan<-"
    RECV = "<-chan"


@dataclass(frozen=True, slots=True, eq=False)
class ChanType(Expr):
    """`chan T`, `chan<- T`, `<-chan T`."""

    dir: ChanDir
    elem: Expr


# --- statements ---------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Stmt(Node):
    """A statement. `layout` is keyword-only so that subclasses keep positional fields."""

    layout: Layout = field(default=NO_LAYOUT, kw_only=True)


@dataclass(frozen=True, slots=True, eq=False)
class Block(Stmt):
    """`{ ... }`: `opening` is the comment on the line of `{`, `trailing` those before `}`."""

    stmts: tuple[Stmt, ...]
    opening: Comment | None = None
    trailing: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class EmptyStmt(Stmt):
    """`;`."""


@dataclass(frozen=True, slots=True, eq=False)
class DeclStmt(Stmt):
    """A declaration inside a function."""

    decl: GenDecl


@dataclass(frozen=True, slots=True, eq=False)
class LabeledStmt(Stmt):
    """`label: stmt`."""

    label: Ident
    stmt: Stmt


@dataclass(frozen=True, slots=True, eq=False)
class ExprStmt(Stmt):
    """An expression as a statement."""

    x: Expr


@dataclass(frozen=True, slots=True, eq=False)
class SendStmt(Stmt):
    """`chan <- value`."""

    chan: Expr
    value: Expr


@dataclass(frozen=True, slots=True, eq=False)
class IncDecStmt(Stmt):
    """`x++` or `x--`; `op` is `++` or `--`."""

    x: Expr
    op: str


@dataclass(frozen=True, slots=True, eq=False)
class AssignStmt(Stmt):
    """`lhs op rhs` with op one of `=`, `:=`, `+=`, ..."""

    lhs: tuple[Expr, ...]
    op: str
    rhs: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class GoStmt(Stmt):
    """`go call`."""

    call: Expr


@dataclass(frozen=True, slots=True, eq=False)
class DeferStmt(Stmt):
    """`defer call`."""

    call: Expr


@dataclass(frozen=True, slots=True, eq=False)
class ReturnStmt(Stmt):
    """`return results`."""

    results: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, eq=False)
class BranchStmt(Stmt):
    """`break`, `continue`, `goto`, `fallthrough`; `kind` is the keyword."""

    kind: str
    label: Ident | None


@dataclass(frozen=True, slots=True, eq=False)
class IfStmt(Stmt):
    """`if init; cond body else orelse`; `orelse` is a Block, an IfStmt or None."""

    init: Stmt | None
    cond: Expr
    body: Block
    orelse: Stmt | None


@dataclass(frozen=True, slots=True, eq=False)
class CaseClause(Stmt):
    """A case of a switch; `exprs` is None for `default`. `opening` is the comment after `:`."""

    exprs: tuple[Expr, ...] | None
    body: tuple[Stmt, ...]
    trailing: tuple[Comment, ...] = ()
    opening: Comment | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SwitchStmt(Stmt):
    """An expression switch; `tag` is None for `switch { ... }`."""

    init: Stmt | None
    tag: Expr | None
    cases: tuple[CaseClause, ...]
    trailing: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class TypeSwitchStmt(Stmt):
    """`switch init; name := x.(type) { ... }`; `name` is None where nothing is bound."""

    init: Stmt | None
    name: Ident | None
    x: Expr
    cases: tuple[CaseClause, ...]
    trailing: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class CommClause(Stmt):
    """A case of a select; `comm` is None for `default`.

    `comm` is a SendStmt, an ExprStmt (a receive) or an AssignStmt whose rhs is a receive.
    `opening` is the comment after `:`.
    """

    comm: Stmt | None
    body: tuple[Stmt, ...]
    trailing: tuple[Comment, ...] = ()
    opening: Comment | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SelectStmt(Stmt):
    """`select { ... }`."""

    cases: tuple[CommClause, ...]
    trailing: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ForStmt(Stmt):
    """`for init; cond; post body`."""

    init: Stmt | None
    cond: Expr | None
    post: Stmt | None
    body: Block


@dataclass(frozen=True, slots=True, eq=False)
class RangeStmt(Stmt):
    """`for key, value := range x body`; `define` tells `:=` from `=`. One that is `received` must
    go over a channel (see `received`)."""

    key: Expr | None
    value: Expr | None
    define: bool
    x: Expr
    body: Block
    received: bool = False


# --- declarations -------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Spec(Node):
    """One specification of a declaration."""

    layout: Layout = field(default=NO_LAYOUT, kw_only=True)


@dataclass(frozen=True, slots=True, eq=False)
class ImportSpec(Spec):
    """`name "path"`; `name` is None when there is none."""

    name: Ident | None
    path: BasicLit


@dataclass(frozen=True, slots=True, eq=False)
class ValueSpec(Spec):
    """A const or var spec. `iota` is its index in the group (for constants)."""

    names: tuple[Ident, ...]
    type: Expr | None
    values: tuple[Expr, ...]
    iota: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class TypeSpec(Spec):
    """`name[params] type`, or an alias `name = type`."""

    name: Ident
    type_params: tuple[Field, ...]
    is_alias: bool
    type: Expr


@dataclass(frozen=True, slots=True, eq=False)
class Decl(Node):
    """A top-level declaration."""

    layout: Layout = field(default=NO_LAYOUT, kw_only=True)


@dataclass(frozen=True, slots=True, eq=False)
class GenDecl(Decl):
    """`import`, `const`, `type` or `var` (`keyword`) with its specs; `grouped` by parentheses."""

    keyword: str
    specs: tuple[Spec, ...]
    grouped: bool
    trailing: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class FuncDecl(Decl):
    """A function or, with `recv`, a method; `body` is None when it is external."""

    recv: Field | None
    name: Ident
    type_params: tuple[Field, ...]
    type: FuncType
    body: Block | None


@dataclass(frozen=True, slots=True, eq=False)
class File(Node):
    """A source file; `layout` holds the package comment, `trailing` the comments at the end."""

    package: Ident
    decls: tuple[Decl, ...]
    layout: Layout = NO_LAYOUT
    trailing: tuple[Comment, ...] = ()

    @property
    def imports(self) -> tuple[ImportSpec, ...]:
        """The import specs of the file, in order."""
        return tuple(
            spec
            for decl in self.decls
            if isinstance(decl, GenDecl) and decl.keyword == "import"
            for spec in decl.specs
            if isinstance(spec, ImportSpec)
        )
