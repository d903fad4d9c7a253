"""The checker's state: one `Checker` per package, shared by all the checking modules.

Each topic of the language is a module of functions that take the `Checker` first (`expr`, `stmt`,
`decl`, `call`, ...), as in `go/types`, whose methods on one big type they mirror. This module has
only what all of them need: the environment, the delayed actions, error reporting.

Read next: `checker` (the order of the passes), `decl` (how objects get their types).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from go2mp.diagnostics import Diagnostics, Span
from go2mp.syntax import nodes
from go2mp.types.constant import Value
from go2mp.types.info import Info, Mode
from go2mp.types.model import Basic, BasicInfo, Kind, Named, Signature
from go2mp.types.mono import MonoGraph
from go2mp.types.objects import Func, Object, PkgName, Scope, TypeName, Var

if TYPE_CHECKING:
    from go2mp.types.importer import Importer
    from go2mp.types.operand import Operand

    Place = nodes.Node | Operand | Object | Span
    """Where an error is: see `span_of`."""

PENDING = Basic(Kind.INVALID, BasicInfo.NONE, "invalid type")
"""The type of an object whose declaration has not been checked yet (never seen in `Info`)."""


@dataclass(slots=True, eq=False)
class DeclInfo:
    """How a package-level object (or a method) is declared.

    `lhs` are the variables of an n:1 declaration (`var a, b = f()`), else None; `deps` are the
    package-level objects that its initialiser or body refers to; `order` its place in the source.
    """

    scope: Scope
    order: int
    lhs: list[Var] | None = None
    type: nodes.Expr | None = None
    init: nodes.Expr | None = None
    inherited: bool = False
    iota: int = 0
    type_decl: nodes.TypeSpec | None = None
    func_decl: nodes.FuncDecl | None = None
    deps: dict[Object, None] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Environment:
    """What the checking of one declaration or function body depends on."""

    scope: Scope
    decl: DeclInfo | None = None
    iota: int | None = None
    error_span: Span | None = None
    in_type_params: bool = False
    signature: Signature | None = None
    panics: set[nodes.CallExpr] = field(default_factory=set)
    has_label: bool = False
    has_call: bool = False


@dataclass(slots=True, eq=False)
class Untyped:
    """An expression whose type is not final yet; `is_lhs` marks the left operand of a
    non-constant shift, which must become an integer."""

    is_lhs: bool
    mode: Mode
    type: Basic
    value: Value | None


class Checker:
    """The state of checking one package."""

    __slots__ = (
        "declarations",
        "delayed",
        "diagnostics",
        "dot_imports",
        "env",
        "failed",
        "importer",
        "imports",
        "info",
        "is_library",
        "methods",
        "mono",
        "path",
        "path_index",
        "pkg",
        "scope",
        "untyped",
        "valid_types",
    )

    def __init__(
        self,
        pkg: str,
        universe: Scope,
        info: Info,
        diagnostics: Diagnostics,
        importer: Importer,
        is_library: bool = False,
    ) -> None:
        self.pkg = pkg
        self.info = info
        self.diagnostics = diagnostics
        self.importer = importer
        self.is_library = is_library
        """A standard package's declaration file: bodies are absent, unused imports are fine."""
        self.scope = Scope(universe)
        self.env = Environment(self.scope)
        self.declarations: dict[Object, DeclInfo] = {}
        self.methods: dict[TypeName, list[Func]] = {}
        self.imports: list[PkgName] = []
        self.dot_imports: dict[tuple[int, str], PkgName] = {}
        self.untyped: dict[nodes.Expr, Untyped] = {}
        self.delayed: list[Callable[[], None]] = []
        self.path: list[Object] = []
        """The objects whose declarations are being checked, outermost first ("grey")."""
        self.path_index: dict[Object, int] = {}
        self.failed = False
        self.mono = MonoGraph(pkg)
        self.valid_types: set[Named] = set()
        """Types (not generic) that are known not to contain themselves."""

    # --- errors ---------------------------------------------------------------

    def error(self, code: str, at: Place, message: str, hint: str = "") -> None:
        """Reports an error at a node, operand, object or span.

        Messages that mention an invalid operand or type are follow-on errors: dropped once
        anything has been reported (as in `go/types`).
        """
        if self.failed and (
            message.find("invalid operand") > 0 or message.find("invalid type") > 0
        ):
            return
        span = span_of(at) if self.env.error_span is None else self.env.error_span
        self.failed = True
        self.diagnostics.error(code, span, message, hint)

    # --- delayed actions ------------------------------------------------------

    def later(self, action: Callable[[], None]) -> None:
        """Runs `action` at the end of the current statement or declaration, when all types that
        it may look into are set up."""
        self.delayed.append(action)

    def process_delayed(self, top: int) -> None:
        """Runs the actions delayed since there were `top` of them (they may delay more)."""
        delayed = self.delayed
        if len(delayed) == top:
            return
        i = top
        while i < len(delayed):
            delayed[i]()
            i += 1
        del delayed[top:]

    # --- the path of objects being declared -----------------------------------

    def push(self, obj: Object) -> None:
        """Marks an object as being declared."""
        self.path_index[obj] = len(self.path)
        self.path.append(obj)

    def pop(self) -> None:
        """Ends what `push` began."""
        del self.path_index[self.path.pop()]

    # --- scopes ---------------------------------------------------------------

    def open_scope(self, node: nodes.Node) -> Scope:
        """Opens the scope of `node` within the current one."""
        scope = Scope(self.env.scope, node=node)
        self.env.scope.children.append(scope)
        self.info.scopes[node] = scope
        self.env.scope = scope
        return scope

    def close_scope(self) -> None:
        """Leaves the current scope."""
        parent = self.env.scope.parent
        assert parent is not None
        self.env.scope = parent

    def lookup(self, name: str) -> Object | None:
        """What `name` denotes in the current scope."""
        return self.env.scope.lookup_parent(name)

    def add_dependency(self, to: Object) -> None:
        """Records that the package-level declaration being checked refers to `to`."""
        decl = self.env.decl
        if decl is not None and to in self.declarations:
            decl.deps[to] = None


def span_of(at: object) -> Span:
    """The span of a place: a node, an operand's expression, an object's name, a span itself."""
    if isinstance(at, Span):
        return at
    if isinstance(at, nodes.Node | Object):
        return at.span
    expr = getattr(at, "expr", None)
    return expr.span if expr is not None else Span(0, 0)
