"""What the rules work with: the program's Info and Facts, and the emission so far.

A `Context` is the only mutable thing of the emission. Expression rules return fragments, statement
rules return text; statements that an expression needs before it (a `def` for a function literal)
are hoisted, and land in front of the statement at work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from go2mp.analysis.sharing import Vehicle
from go2mp.analysis.variables import Function
from go2mp.diagnostics import Diagnostics, Span
from go2mp.python.fragments import Fragment, atom
from go2mp.python.imports import Imports
from go2mp.python.templates import render
from go2mp.rules import layout, registry
from go2mp.rules.class_parts import ClassParts
from go2mp.rules.hindsight import Hindsight
from go2mp.rules.literal_parts import LiteralParts
from go2mp.rules.naming import Names
from go2mp.rules.query_parts import QueryParts
from go2mp.rules.type_vars import Variable
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import INVALID, Struct, Type
from go2mp.types.objects import Object, Var

if TYPE_CHECKING:
    from go2mp.analysis.facts import Facts
    from go2mp.analysis.generics import Groups
    from go2mp.types.importer import Importer


class Refused(Exception):
    """A construct cannot be translated: carries the diagnostic; caught per statement."""

    def __init__(self, code: str, span: Span, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.span, self.message, self.hint = code, span, message, hint


@dataclass(slots=True, eq=False)
class Target:
    """Where a Python-level `break` or `continue` may lead: a loop or switch being emitted."""

    node: nodes.Node
    label: str | None
    is_loop: bool  # a Python loop stands for it
    post: str = (
        ""  # what `continue` must run first (the post statement of a while loop)
    )
    break_flag: str = ""
    continue_flag: str = ""
    escapes: list[tuple[Target, str]] = field(default_factory=list)
    """The branches inside that leave this loop for an outer target: (target, kind)."""


@dataclass(slots=True)
class Frame:
    """The function being emitted."""

    function: Function
    results: tuple[Var, ...] = ()
    named_results: bool = False
    result_style: str = (
        "return"  # "return" the values, or "assign" them and leave the body
    )
    falls_out: bool = (
        False  # "assign": the only return statement is the body's last one
    )
    handled: str = ""  # the exception whose handler is being emitted
    deferred: str = ""  # the name of the ExitStack or Defers of this function
    targets: list[Target] = field(default_factory=list)
    annotated: set[str] = field(default_factory=set)
    receiver: Object | None = None


@dataclass(slots=True)
class Context(ClassParts, LiteralParts, QueryParts):
    """The state of one emission."""

    file: nodes.File
    info: Info
    facts: Facts
    importer: Importer
    names: Names
    diagnostics: Diagnostics
    goroutines: str = "auto"
    imports: Imports = field(default_factory=Imports)
    helpers: set[str] = field(default_factory=set)
    hoisted: list[str] = field(default_factory=list)
    early: dict[nodes.CallExpr, str] = field(default_factory=dict)
    frames: list[Frame] = field(default_factory=list)
    defined: set[Object] = field(default_factory=set)  # classes emitted so far
    at_work: list[nodes.Node] = field(default_factory=list)
    after_module: list[str] = field(default_factory=list)
    lifted: list[str] = field(default_factory=list)
    anonymous_structs: list[tuple[Struct, str]] = field(default_factory=list)
    value_classes: dict[Object, str] = field(default_factory=dict)
    type_vars: dict[str, Variable] = field(default_factory=dict)
    type_var_names: dict[Object, str] = field(default_factory=dict)
    shared_variables: dict[Var, Fragment] = field(default_factory=dict)
    cell_parameters: dict[Object, str] = field(default_factory=dict)
    """The names of the parameters whose variable is a Ref under another name."""
    labels: dict[nodes.Stmt, str] = field(default_factory=dict)
    literal_names: dict[nodes.FuncLit, str] = field(default_factory=dict)
    inlined: list[nodes.FuncLit] = field(default_factory=list)
    struct_names: list[tuple[Struct, str]] | None = None
    kept_constants: dict[tuple[nodes.Expr, bool], bool] = field(default_factory=dict)
    suggestion: str = ""
    number: nodes.Expr | None = None  # arithmetic whose result needs no class
    statement_call: nodes.CallExpr | None = None
    ranged: nodes.Expr | None = None
    consumed: nodes.Expr | None = None
    element_names: dict[tuple[Function | None, str], str] = field(default_factory=dict)
    """The parameters of lambdas that are sort keys."""

    elements: dict[nodes.Expr, Fragment] = field(default_factory=dict)
    """What stands for the elements in the comparison that becomes a sort key."""

    in_main_guard: bool = False
    binding_receiver: bool = (
        False  # a deferred or started method call binds its receiver now
    )
    hindsight: Hindsight = field(default_factory=Hindsight)
    prelude: list[str] = field(default_factory=list)
    init_functions: list[str] = field(default_factory=list)
    threads: bool = False
    spelling: list[Type] = field(default_factory=list)
    hosting: bool = False  # inside a class whose objects live in the manager's process
    managers: dict[Function | None, str] = field(default_factory=dict)
    """The variable of a function that has a Manager (see `managed`)."""
    managed: dict[Var, str] = field(default_factory=dict)
    """The names of what a manager has, while main's variable is not there yet."""
    manager: str = ""
    """The variable that has the manager, where objects are hosted (see `hosted`)."""
    manager_class: str = ""
    registered: dict[str, tuple[str, str]] = field(default_factory=dict)
    """What makes hosted objects -> the manager's name for it, and its hint."""
    lifting: bool = False  # inside a function that is lifted to the module
    forced_threads: bool = False  # --goroutines=thread
    go_version: tuple[int, int] = (1, 0)
    process_lists: dict[Var, str] = field(default_factory=dict)
    only_processes: dict[Var, str] = field(default_factory=dict)
    process_names: dict[Function, str] = field(default_factory=dict)
    pool_names: dict[Function, str] = field(default_factory=dict)
    groups: Groups = ()
    split_groups: dict[int, tuple[int, ...]] = field(default_factory=dict)
    told_apart: set[Object] = field(default_factory=set)
    shown: list[Type] = field(default_factory=list)
    """The types of the values that `show` prints."""

    annotated: set[str] = field(default_factory=set)

    # --- the way down ---------------------------------------------------------

    def expr(self, node: nodes.Expr) -> Fragment:
        """The fragment of an expression as it stands: no copy, no conversion to an interface."""
        from go2mp.rules.constants import constant_fragment
        from go2mp.rules.iterators import generator_call

        folded = self.elements.get(node) or constant_fragment(self, node)
        if folded is not None:
            return folded
        if (iterator := generator_call(self, node)) is not None:
            return iterator
        rule = registry.EXPRESSIONS.get(type(node))
        if rule is None:
            raise self.refused("unsupported", node, f"{type(node).__name__} here")
        if isinstance(node, nodes.CallExpr) and node in self.facts.early_calls:
            return self._early(node, rule)
        return rule(self, node)

    def _early(
        self, node: nodes.CallExpr, rule: Callable[[Context, Any], Fragment]
    ) -> Fragment:
        """A call that runs before the statement at work, once."""
        name = self.early.get(node, "")
        if not any(text.startswith(f"{name} = ") for text in self.hoisted):
            name = self.early[node] = self.temporary("value", rule(self, node)).text
        return atom(name)

    def value(self, node: nodes.Expr, target: Type | None = None) -> Fragment:
        """The fragment of an expression whose value is stored, passed or sent: copied where Go
        copies and it could be seen, converted where it becomes an interface value."""
        from go2mp.rules.values import stored_value

        return stored_value(self, node, target)

    def stmt(self, node: nodes.Stmt) -> str:
        """The text of a statement, with its hoisted statements, comments and blank line."""
        if self.plain_idioms and node in self.facts.idioms.dropped:
            blank = node.layout.blank_before and isinstance(node, nodes.AssignStmt)
            return layout.with_layout(replace(node.layout, blank_before=blank), "")
        return self._guarded(node, lambda: self._stmt(node)) or ""

    def _stmt(self, node: nodes.Stmt) -> str:
        from go2mp.rules.pools import pool_statement

        rule = registry.STATEMENTS.get(type(node))
        if rule is None:
            raise self.refused("unsupported", node, f"{type(node).__name__} here")
        text = pool_statement(self, node) or rule(self, node)
        return layout.with_layout(node.layout, "".join(self.hoisted) + text)

    def _guarded(self, node: nodes.Stmt, make: Callable[[], str | None]) -> str | None:
        """The text of a statement, which hoists on its own; a refusal is reported."""
        self.at_work.append(node)
        outer, self.hoisted = self.hoisted, []
        try:
            return make()
        except Refused as refusal:
            self.diagnostics.error(
                refusal.code, refusal.span, refusal.message, refusal.hint
            )
            return "pass\n"
        finally:
            self.hoisted = outer
            self.at_work.pop()

    def stmts(
        self, body: Iterable[nodes.Stmt], trailing: Sequence[nodes.Comment] = ()
    ) -> str:
        """The text of a suite; empty when there is nothing to do (`block` writes `pass`)."""
        from go2mp.rules.locks import with_locks

        statements = list(body)
        texts: list[str] = []
        while len(texts) < len(statements):
            first, *after = statements[len(texts) : len(texts) + 2]
            pair = self._pair(first, after[0]) if after else None
            texts += [self.stmt(first)] if pair is None else [pair, ""]
        return with_locks(self, statements, texts) + layout.comments(trailing)

    def _pair(self, first: nodes.Stmt, second: nodes.Stmt) -> str | None:
        """The text of two statements that become one."""
        from go2mp.rules.comma_ok_if import comma_ok_pair

        return self._guarded(first, lambda: comma_ok_pair(self, first, second))

    def block(self, node: nodes.Block) -> str:
        """The suite of a block, `pass` if it is empty."""
        text = layout.opening(node.opening) + self.stmts(node.stmts, node.trailing)
        return suite(text)

    @property
    def plain_idioms(self) -> bool:
        """Whether goroutines are plain processes or threads, without the concurrent helpers."""
        idioms = self.facts.idioms
        return idioms.plain and (idioms.vehicle is Vehicle.THREAD or not self.threads)

    @property
    def uses_goroutines(self) -> bool:
        """Whether the program needs the helpers for goroutines."""
        return self.hindsight.knows("goroutines")

    def synchronizer(self, name: str) -> str:
        """The class of `Lock()`, `Event()`, `Semaphore()`, for a hint: multiprocessing's are
        functions."""
        if self.hosting:
            return f"{self.module('threading')}.{name}"
        if self.threads:
            return self.imported("threading", name)
        return self.imported("multiprocessing.synchronize", f"{name} as {name}Type")

    def parallel(self, name: str) -> str:
        """Imports `Lock`, `Event`, `Queue`, ... of multiprocessing, or threads' counterpart; a
        manager has a thread for each process that calls it."""
        if self.hosting:
            return f"{self.module('threading')}.{name}"
        if not self.threads:
            return self.imported("multiprocessing", name)
        if name.endswith("Queue"):
            return self.imported("queue", "Queue")
        return self.imported("threading", name)

    def hoist(self, text: str) -> None:
        """Puts statements in front of the statement at work."""
        self.hoisted.append(text)

    def render(self, template: str, **values: object) -> str:
        """A template's text, with a newline at its end."""
        return render(template, **values)

    # --- what the output needs --------------------------------------------------

    def helper(self, name: str) -> str:
        """Marks a runtime helper as needed, and gives its name."""
        self.helpers.add(name)
        return name

    def imported(self, module: str, name: str) -> str:
        """`from module import name`; gives the name."""
        self.imports.name(module, name)
        return name.split(" as ")[-1]

    def module(self, name: str) -> str:
        """`import name`; gives the name."""
        self.imports.module(name)
        return name

    # --- questions --------------------------------------------------------------

    def type(self, node: nodes.Expr) -> Type:
        """The type of an expression (INVALID where the checker recorded none)."""
        try:
            return self.info.type_of(node)
        except KeyError:
            return INVALID

    def under(self, node: nodes.Expr) -> Type:
        """The underlying type of an expression's type."""
        return self.type(node).underlying

    def name(self, obj: Object) -> str:
        """The Python name of an object."""
        return self.names.of(obj)

    def fresh(self, base: str) -> str:
        """A name unused in the current function."""
        return self.names.fresh(self.frame.function if self.frames else None, base)

    @property
    def frame(self) -> Frame:
        """The innermost function being emitted."""
        return self.frames[-1]

    def flushing_print(self) -> None:
        """Makes `print` write at once, in one piece (see `runtime.output` for why)."""
        from go2mp.rules.fmt_calls import shared_print

        if (text := shared_print(self)) not in self.prelude:
            self.prelude.append(text)

    def temporary(self, base: str, value: Fragment) -> Fragment:
        """Hoists `name = value`; gives the name."""
        name = self.fresh(base)
        self.hoist(f"{name} = {value}\n")
        return atom(name)

    def refused(
        self, code: str, node: nodes.Node, message: str, hint: str = ""
    ) -> Refused:
        """The exception that refuses `node`."""
        return Refused(code, node.span, message, hint)


def suite(text: str) -> str:
    """`text` without blank lines before it, or `pass` when it has no statement (only comments do
    not make a suite)."""
    text = text.lstrip("\n")
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            return text
    return text + "pass\n"
