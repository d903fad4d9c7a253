"""Where a type checker knows by itself that a variable or a field is not None.

A model of how mypy narrows: `x is not None` holds in the branch and after a branch that leaves,
for variables and for chains of fields (`node.left`), until the variable, or a field of that name,
is assigned; an assignment of something that is plainly no nil narrows as well. Calls end nothing.
`nilness` is the sibling that proves it for good; `nilable` asks what a hint must allow.
"""

from __future__ import annotations

from go2mp.analysis.places import builtin_name
from go2mp.syntax import nodes
from go2mp.syntax.visit import children
from go2mp.types.info import Info
from go2mp.types.objects import Nil, Object, Var

Path = tuple[Object | str, ...]
"""A variable, and the names of the fields behind it."""
Known = frozenset[Path]


class Narrowing:
    """The expressions that are narrowed where they stand."""

    def __init__(self, file: nodes.File, info: Info) -> None:
        self.info = info
        self.narrowed: set[nodes.Expr] = set()
        for decl in file.decls:
            if isinstance(decl, nodes.FuncDecl) and decl.body is not None:
                self._suite(decl.body.stmts, frozenset())
            elif isinstance(decl, nodes.GenDecl):
                self._uses(decl, frozenset())

    def holds(self, node: nodes.Expr) -> bool:
        """Whether an expression is known not to be None."""
        while isinstance(node, nodes.ParenExpr):
            node = node.x
        return node in self.narrowed

    def path(self, node: nodes.Expr) -> Path | None:
        """A variable or a chain of fields, as mypy names it."""
        match node:
            case nodes.ParenExpr():
                return self.path(node.x)
            case nodes.Ident():
                obj = self.info.object_of(node)
                return (obj,) if isinstance(obj, Var) else None
            case nodes.SelectorExpr() if node in self.info.selections:
                inner = self.path(node.x)
                return (*inner, node.sel.name) if inner is not None else None
        return None

    # --- statements -------------------------------------------------------------------

    def _suite(self, body: tuple[nodes.Stmt, ...], known: Known) -> Known | None:
        """Walks statements; what is known after them, None where the end is not reached."""
        now: Known | None = known
        for stmt in body:
            now = self._stmt(stmt, now if now is not None else frozenset())
        return now

    def _stmt(self, node: nodes.Stmt, known: Known) -> Known | None:
        match node:
            case nodes.IfStmt():
                return self._if(node, known)
            case nodes.Block():
                return self._suite(node.stmts, known)
            case nodes.ForStmt() | nodes.RangeStmt():
                return self._loop(node, known)
            case nodes.SwitchStmt():
                return self._switch(node, known)
            case nodes.TypeSwitchStmt() | nodes.SelectStmt():
                self._uses(node, known)
                return self._without(known, node)
            case nodes.LabeledStmt():
                return self._stmt(node.stmt, known)
            case nodes.AssignStmt():
                return self._assign(node, known)
        self._uses(node, known)
        return None if leaves(node, self.info) else self._without(known, node)

    def _assign(self, node: nodes.AssignStmt, known: Known) -> Known:
        self._uses(node, known)
        known = self._without(known, node)
        if len(node.lhs) == len(node.rhs) and node.op in ("=", ":="):
            for target, value in zip(node.lhs, node.rhs, strict=True):
                path = self.path(target)
                if path is not None and self._is_something(value, known):
                    known |= {path}
        return known

    def _is_something(self, value: nodes.Expr, known: Known) -> bool:
        """Whether a value is plainly no nil."""
        match value:
            case nodes.ParenExpr():
                return self._is_something(value.x, known)
            case nodes.UnaryExpr(op="&") | nodes.FuncLit() | nodes.CompositeLit():
                return True
            case nodes.CallExpr():
                return builtin_name(self.info, value) in ("new", "make", "append")
        return self.path(value) in known

    def _if(self, node: nodes.IfStmt, known: Known) -> Known | None:
        if node.init is not None:
            known = self._stmt(node.init, known) or frozenset()
        self._use(node.cond, known)
        then = self._suite(node.body.stmts, known | self._tests(node.cond, True))
        otherwise: Known | None = known | self._tests(node.cond, False)
        if node.orelse is not None:
            otherwise = self._stmt(node.orelse, otherwise or frozenset())
        return _join(then, otherwise)

    def _loop(self, node: nodes.ForStmt | nodes.RangeStmt, known: Known) -> Known:
        if isinstance(node, nodes.RangeStmt):
            self._use(node.x, known)
            inner = self._without(known, node)
        else:
            if node.init is not None:
                known = self._stmt(node.init, known) or frozenset()
            inner = self._without(known, node)
            if node.cond is not None:
                self._use(node.cond, inner)
        after = inner
        if isinstance(node, nodes.ForStmt) and node.cond is not None:
            after = inner | self._tests(node.cond, False)
            inner = inner | self._tests(node.cond, True)
        end = self._suite(node.body.stmts, inner)
        if isinstance(node, nodes.ForStmt) and node.post is not None:
            self._stmt(node.post, end or frozenset())
        return self._without(known, node) if _breaks(node.body) else after

    def _switch(self, node: nodes.SwitchStmt, known: Known) -> Known | None:
        if node.init is not None:
            known = self._stmt(node.init, known) or frozenset()
        if node.tag is not None:
            self._use(node.tag, known)
        failed, ends, default = known, [], False
        for case in node.cases:
            holds = failed
            for expr in case.exprs or ():
                self._use(expr, failed)
            if node.tag is None and len(case.exprs or ()) == 1:
                assert case.exprs is not None
                holds = failed | self._tests(case.exprs[0], True)
                failed = failed | self._tests(case.exprs[0], False)
            default = default or case.exprs is None
            ends.append(self._suite(case.body, holds))
        result: Known | None = None if default else failed
        for end in ends:
            result = _join(result, end)
        if result is None or not _breaks_of(node.cases):
            return result
        return self._without(known, node)

    # --- conditions --------------------------------------------------------------------

    def _tests(self, cond: nodes.Expr, outcome: bool) -> Known:
        """What is not None if `cond` is `outcome`."""
        while isinstance(cond, nodes.ParenExpr):
            cond = cond.x
        if isinstance(cond, nodes.UnaryExpr) and cond.op == "!":
            return self._tests(cond.x, not outcome)
        if not isinstance(cond, nodes.BinaryExpr):
            return frozenset()
        if cond.op == ("&&" if outcome else "||"):
            return self._tests(cond.x, outcome) | self._tests(cond.y, outcome)
        if cond.op != ("!=" if outcome else "=="):
            return frozenset()
        if not isinstance(cond.y, nodes.Ident):
            return frozenset()
        if not isinstance(self.info.uses.get(cond.y), Nil):
            return frozenset()
        path = self.path(cond.x)
        return frozenset([path]) if path is not None else frozenset()

    # --- expressions --------------------------------------------------------------------

    def _use(self, node: nodes.Node, known: Known) -> None:
        match node:
            case nodes.FuncLit():
                self._suite(node.body.stmts, frozenset())
                return
            case nodes.CaseClause():
                self._suite(node.body, known)
                return
            case nodes.CommClause():
                if node.comm is not None:
                    known = self._stmt(node.comm, known) or frozenset()
                self._suite(node.body, known)
                return
            case nodes.Stmt():
                self._stmt(node, known)
                return
            case nodes.BinaryExpr(op="&&" | "||"):
                self._use(node.x, known)
                self._use(node.y, known | self._tests(node.x, node.op == "&&"))
                return
            case nodes.Ident() | nodes.SelectorExpr():
                if self.path(node) in known:
                    self.narrowed.add(node)
        self._uses(node, known)

    def _uses(self, node: nodes.Node, known: Known) -> None:
        for child in children(node):
            self._use(child, known)

    def _without(self, known: Known, node: nodes.Node) -> Known:
        """What is still known after `node` has assigned what it assigns."""
        if not known:
            return known
        objects: set[Object] = set()
        fields: set[str] = set()
        stack: list[nodes.Node] = [node]
        while stack:
            current = stack.pop()
            for target in _targets(current):
                if isinstance(target, nodes.Ident):
                    obj = self.info.object_of(target)
                    if obj is not None:
                        objects.add(obj)
                elif isinstance(target, nodes.SelectorExpr):
                    fields.add(target.sel.name)
            stack.extend(children(current))
        return frozenset(
            path
            for path in known
            if path[0] not in objects and not any(f in fields for f in path[1:])
        )


def _targets(node: nodes.Node) -> tuple[nodes.Expr | None, ...]:
    match node:
        case nodes.AssignStmt():
            return node.lhs
        case nodes.RangeStmt():
            return (node.key, node.value)
        case nodes.UnaryExpr(op="&"):
            return (node.x,)
    return ()


def _join(a: Known | None, b: Known | None) -> Known | None:
    if a is None or b is None:
        return b if a is None else a
    return a & b


def leaves(node: nodes.Stmt, info: Info) -> bool:
    """Whether what follows a statement is not reached."""
    match node:
        case nodes.ReturnStmt() | nodes.BranchStmt():
            return True
        case nodes.ExprStmt(x=nodes.CallExpr() as call):
            if isinstance(call.fun, nodes.SelectorExpr):
                return call.fun.sel.name in ("Exit", "Fatal", "Fatalf", "Fatalln")
            return builtin_name(info, call) == "panic"
    return False


def _breaks(body: nodes.Node) -> bool:
    """Whether a loop's body may leave it by `break`, to be on the safe side anywhere inside."""
    stack = [body]
    while stack:
        node = stack.pop()
        if isinstance(node, nodes.BranchStmt) and node.kind in ("break", "goto"):
            return True
        stack.extend(children(node))
    return False


def _breaks_of(cases: tuple[nodes.CaseClause, ...]) -> bool:
    return any(_breaks(case) for case in cases)
