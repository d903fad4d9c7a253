"""Where a variable is proved not to be nil: inside `if x != nil`, after `if x == nil { return }`.

Only local variables and parameters that are assigned nowhere between the test and the use.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from go2mp.analysis.made_objects import made_objects
from go2mp.analysis.nil_receivers import run_on_nil
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import children, walk
from go2mp.types.info import Info
from go2mp.types.model import Interface, Pointer
from go2mp.types.objects import Func, Object, Var


@dataclass(frozen=True, slots=True)
class Nilness:
    """The identifiers that are proved not to be nil where they stand."""

    proved: frozenset[nodes.Ident]
    checked: dict[nodes.Ident, Checked]
    """Uses of a call's result after its error was found to be nil."""

    constants: frozenset[Object]
    """Package variables that are never assigned and whose initial value is not nil."""

    info: Info
    nil_receivers: frozenset[Object]
    """Methods with a pointer receiver that they compare with nil: they may be called on nil."""

    running: frozenset[Object]
    """Methods with a pointer receiver that run on nil: see `nil_receivers`."""

    def accepts_nil(self, function: Func) -> bool:
        """Whether a method may be called on a nil pointer."""
        return (function.origin or function) in self.nil_receivers

    def runs_on_nil(self, function: Func) -> bool:
        """Whether a method called on a nil pointer does anything before it panics."""
        return (function.origin or function) in self.running

    def non_nil(self, node: nodes.Expr) -> bool:
        """Whether an operand is proved not to be nil."""
        while isinstance(node, nodes.ParenExpr):
            node = node.x
        if not isinstance(node, nodes.Ident):
            return False
        return node in self.proved or self.info.uses.get(node) in self.constants


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of the x of `x, err := f()` where err is nil: it is what f gives then."""

    var: Object
    call: nodes.CallExpr
    index: int


@dataclass(frozen=True, slots=True)
class _Unchecked:
    """The error that tells about a result of the same call."""

    error: Object
    result: Checked


Fact = Object | Checked | _Unchecked
"""A variable that is not nil, or what is known of a call's result."""
Known = frozenset[Fact]


@dataclass(slots=True)
class _Walker:
    info: Info
    asserted: dict[Object, Object]
    """The `ok` of `x, ok := v.(*T)`, and its x."""

    proved: set[nodes.Ident] = field(default_factory=set)
    checked: dict[nodes.Ident, Checked] = field(default_factory=dict)

    def suite(self, body: tuple[nodes.Stmt, ...], known: Known) -> None:
        for stmt in body:
            known = self.stmt(stmt, known)

    def stmt(self, node: nodes.Stmt, known: Known) -> Known:
        """Walks a statement; gives what is known after it."""
        match node:
            case nodes.IfStmt():
                return self._if(node, known)
            case nodes.Block():
                self.suite(node.stmts, known)
                return self._without(known, node)
            case nodes.ForStmt() | nodes.RangeStmt():
                inner = self._without(known, node)
                if isinstance(node, nodes.ForStmt) and node.cond is not None:
                    inner |= self._tests(node.cond, "!=", "&&")
                self._others(node, inner)
                self.suite(node.body.stmts, inner)
                return self._without(known, node)
        self._others(node, known)
        return self._without(known, node) | self._results(node)

    def _if(self, node: nodes.IfStmt, known: Known) -> Known:
        if node.init is not None:
            known = self.stmt(node.init, known)
        self._expr(node.cond, known)
        then = known | self._tests(node.cond, "!=", "&&")
        then = _resolved(then, self._tests(node.cond, "==", "&&"))
        self.suite(node.body.stmts, then)
        failed = known | self._tests(node.cond, "==", "||")
        failed = _resolved(failed, self._tests(node.cond, "!=", "||"))
        if node.orelse is not None:
            self.stmt(node.orelse, failed)
        elif _leaves(node.body):
            return failed
        return self._without(known, node)

    def _without(self, known: Known, node: nodes.Node) -> Known:
        """What is known still, after `node` has assigned what it assigns."""
        changed = _assigned(node, self.info)
        return frozenset(fact for fact in known if not _mentioned(fact) & changed)

    def _results(self, node: nodes.Stmt) -> Known:
        """`x, err := f()`: what the error tells."""
        if not isinstance(node, nodes.AssignStmt) or len(node.rhs) != 1:
            return frozenset()
        call, names = node.rhs[0], node.lhs
        error = self._variable(names[-1])
        if not isinstance(call, nodes.CallExpr) or len(names) < 2 or error is None:
            return frozenset()
        found = [(self._variable(name), index) for index, name in enumerate(names[:-1])]
        return frozenset(
            _Unchecked(error, Checked(var, call, index))
            for var, index in found
            if var is not None
        )

    def _variable(self, node: nodes.Expr) -> Object | None:
        return self.info.object_of(node) if isinstance(node, nodes.Ident) else None

    def _tests(self, cond: nodes.Expr, op: str, joiner: str) -> frozenset[Object]:
        """The variables that are not nil if `x != nil && ...` holds, or `x == nil || ...` fails."""
        while isinstance(cond, nodes.ParenExpr):
            cond = cond.x
        if op == "==" and isinstance(cond, nodes.UnaryExpr) and cond.op == "!":
            return self._tests(cond.x, "!=", "&&")
        if op == "!=" and isinstance(cond, nodes.Ident | nodes.CallExpr):
            return self._found(cond)
        if not isinstance(cond, nodes.BinaryExpr):
            return frozenset()
        if cond.op == joiner:
            return self._tests(cond.x, op, joiner) | self._tests(cond.y, op, joiner)
        if cond.op != op or not isinstance(cond.x, nodes.Ident):
            return frozenset()
        if not isinstance(cond.y, nodes.Ident) or cond.y.name != "nil":
            return frozenset()
        obj = self.info.uses.get(cond.x)
        return frozenset([obj]) if isinstance(obj, Var) else frozenset()

    def _found(self, cond: nodes.Ident | nodes.CallExpr) -> frozenset[Object]:
        """The variable that has what was looked for: `ok`, `errors.As(err, &x)`."""
        obj: Object | None = None
        match cond:
            case nodes.Ident():
                ok = self.info.uses.get(cond)
                obj = self.asserted.get(ok) if ok is not None else None
            case nodes.CallExpr(
                fun=nodes.SelectorExpr(x=nodes.Ident(name="errors"), sel=sel),
                args=(_, nodes.UnaryExpr(op="&", x=nodes.Ident() as found)),
            ) if (
                sel.name == "As"
            ):
                obj = self.info.uses.get(found)
        return frozenset([obj]) if isinstance(obj, Var) else frozenset()

    def _expr(self, node: nodes.Node, known: Known) -> None:
        self._others_of([node], known)

    def _use(self, node: nodes.Ident, known: Known) -> None:
        obj = self.info.uses.get(node)
        if obj is None:
            return
        if obj in known:
            self.proved.add(node)
            return
        for fact in known:
            if isinstance(fact, Checked) and fact.var is obj:
                self.checked[node] = fact

    def _others(self, node: nodes.Node, known: Known) -> None:
        body = getattr(node, "body", None)
        self._others_of([c for c in children(node) if c is not body], known)

    def _others_of(self, found: Sequence[nodes.Node], known: Known) -> None:
        for node in found:
            match node:
                case nodes.FuncLit():
                    self.suite(node.body.stmts, frozenset())
                case nodes.CaseClause() | nodes.CommClause():
                    self._others_of(
                        [c for c in children(node) if c not in node.body], known
                    )
                    self.suite(node.body, known)
                case nodes.Block():
                    self.suite(node.stmts, known)
                case nodes.Stmt():
                    self.stmt(node, known)
                case nodes.BinaryExpr(op="&&"):
                    self._expr(node.x, known)
                    self._expr(node.y, known | self._tests(node.x, "!=", "&&"))
                case nodes.Ident():
                    self._use(node, known)
                case _:
                    self._others_of(children(node), known)


def _resolved(known: Known, nil: frozenset[Object]) -> Known:
    """What is known where these errors are nil."""
    return known | {
        fact.result
        for fact in known
        if isinstance(fact, _Unchecked) and fact.error in nil
    }


def _mentioned(fact: Fact) -> frozenset[Object]:
    match fact:
        case Checked():
            return frozenset([fact.var])
        case _Unchecked():
            return frozenset([fact.error, fact.result.var])
    return frozenset([fact])


def _leaves(body: nodes.Block) -> bool:
    last = body.stmts[-1] if body.stmts else None
    match last:
        case nodes.ReturnStmt() | nodes.BranchStmt():
            return True
        case nodes.ExprStmt(x=nodes.CallExpr(fun=nodes.Ident(name="panic"))):
            return True
        case nodes.ExprStmt(x=nodes.CallExpr(fun=nodes.SelectorExpr(sel=sel))):
            return sel.name in ("Exit", "Fatal", "Fatalf", "Fatalln")
    return False


def _assigned(node: nodes.Node, info: Info) -> frozenset[Object]:
    """The variables assigned anywhere in `node`."""
    found: set[Object] = set()
    stack = [node]
    while stack:
        current = stack.pop()
        targets: tuple[nodes.Expr | None, ...] = ()
        if isinstance(current, nodes.AssignStmt):
            targets = current.lhs
        elif isinstance(current, nodes.RangeStmt):
            targets = (current.key, current.value)
        elif isinstance(current, nodes.UnaryExpr) and current.op == "&":
            targets = (current.x,)
        for target in targets:
            if (
                isinstance(target, nodes.Ident)
                and (obj := info.object_of(target)) is not None
            ):
                found.add(obj)
        stack.extend(children(current))
    return frozenset(found)


def analyse_nilness(file: nodes.File, info: Info, variables: Variables) -> Nilness:
    """Walks every function once."""
    walker = _Walker(info, _asserted(file, info, variables))
    for decl in file.decls:
        if isinstance(decl, nodes.FuncDecl) and decl.body is not None:
            walker.suite(decl.body.stmts, frozenset())
    proved = walker.proved | _clause_variables(file, info)
    return Nilness(
        frozenset(proved),
        walker.checked,
        made_objects(file, info, variables),
        info,
        _nil_receivers(file, info),
        run_on_nil(file, info),
    )


def _asserted(
    file: nodes.File, info: Info, variables: Variables
) -> dict[Object, Object]:
    """The value and the `ok` of each assertion to a pointer type (no interface holds a nil one
    that is not refused), where neither is assigned again."""
    found: dict[Object, Object] = {}
    for node in walk(file, nodes.AssignStmt):
        match node.op, node.lhs, node.rhs:
            case (
                ":=",
                (nodes.Ident() as value, nodes.Ident() as ok),
                (nodes.TypeAssertExpr(),),
            ):
                x, test = info.defs.get(value), info.defs.get(ok)
                if x is not None and test is not None:
                    if not variables.reassigned(test):
                        found[test] = x
    return found


def _clause_variables(file: nodes.File, info: Info) -> set[nodes.Ident]:
    """The variable of a type switch, in clauses of one interface type: it implements it."""
    holders: set[Object] = set()
    for clause, obj in info.implicits.items():
        if isinstance(clause, nodes.CaseClause) and len(clause.exprs or ()) == 1:
            if isinstance(obj.type.underlying, Interface):
                if not any(obj in _assigned(stmt, info) for stmt in clause.body):
                    holders.add(obj)
    return {node for node in walk(file, nodes.Ident) if info.uses.get(node) in holders}


def _nil_receivers(file: nodes.File, info: Info) -> frozenset[Object]:
    found: set[Object] = set()
    for decl in file.decls:
        if (
            not isinstance(decl, nodes.FuncDecl)
            or decl.recv is None
            or decl.body is None
        ):
            continue
        receiver = info.defs.get(decl.recv.names[0]) if decl.recv.names else None
        obj = info.defs.get(decl.name)
        if (
            receiver is None
            or obj is None
            or not isinstance(receiver.type.underlying, Pointer)
        ):
            continue
        for node in walk(decl.body, nodes.BinaryExpr):
            if node.op in ("==", "!="):
                for operand in (node.x, node.y):
                    if (
                        isinstance(operand, nodes.Ident)
                        and info.uses.get(operand) is receiver
                    ):
                        found.add(obj)
    return frozenset(found)
