"""Whether mutexes are used so that nobody can wait for one for ever: then a plain Lock will do.

Go tells of a program whose goroutines all wait; a plain Lock just waits. That cannot come to pass
where each lock is let go in the block that takes it, at its end or before, and where what is done
in between neither takes another lock nor waits for another goroutine in any way. A reader's lock is
then the same as a writer's, too: no reader needs another one to go on.

`unsafe` is the first reason against it.

Over-approximations: a function that may be called counts as called; a function value of unknown
origin is taken to wait; locks are told apart by nothing: any two may be the same one.
"""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.analysis.blocking import Blocking, Effect
from go2mp.analysis.goroutines import Goroutines, called_func
from go2mp.analysis.places import builtin_name
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Mode

_TAKE = {"Lock": "Unlock", "RLock": "RUnlock"}
_BREAKABLE = (
    nodes.ForStmt,
    nodes.RangeStmt,
    nodes.SwitchStmt,
    nodes.TypeSwitchStmt,
    nodes.SelectStmt,
)
_CALLED_BACK = frozenset(
    "String Error Format GoString Less Swap Len Push Pop Write Read MarshalJSON".split()
)
"""The methods through which standard packages call the program."""
_CALLED_BACK_BY = {
    "fmt": frozenset(["String", "Error", "Format", "GoString", "Write", "Read"]),
    "sort": frozenset(["Len", "Less", "Swap"]),
    "container/heap": frozenset(["Len", "Less", "Swap", "Push", "Pop"]),
}
"""Those of packages that are often used under a lock."""
_GIVE = frozenset(_TAKE.values())


class LockSafety:
    """Looks at every critical section of the program."""

    def __init__(self, info: Info, goroutines: Goroutines, blocking: Blocking) -> None:
        self.info, self.goroutines, self.blocking = info, goroutines, blocking

    def unsafe(self) -> str:
        """Why a mutex needs Go's own behaviour; "" when none does."""
        seen: set[nodes.Stmt] = set()
        for node in self.goroutines.parents:
            stmts = _suite(node)
            for position, stmt in enumerate(stmts):
                name = self.method(stmt)
                if name in _TAKE and not isinstance(stmt, nodes.DeferStmt):
                    if why := self._section(stmts, position, _TAKE[name], seen):
                        return why
        for node in self.goroutines.parents:
            if isinstance(node, nodes.CallExpr):
                func = called_func(self.info, node)
                if func is None or func.pkg != "sync" or not self._is_mutex(node):
                    continue
                if func.name not in _TAKE and self.goroutines.parents[node] not in seen:
                    return f"a mutex's {func.name} stands on its own"
        return ""

    def _section(
        self,
        stmts: Sequence[nodes.Stmt],
        position: int,
        give: str,
        seen: set[nodes.Stmt],
    ) -> str:
        """Why the section that a lock begins is not harmless."""
        holder = self._holder(stmts[position])
        following = stmts[position + 1 :]
        if following and isinstance(following[0], nodes.DeferStmt):
            if self._gives(following[0], give, holder):
                seen.add(following[0])
                return self._waits(following[1:], None)
        for end, stmt in enumerate(following):
            if self._gives(stmt, give, holder):
                seen.add(stmt)
                return self._waits(following[:end], (give, holder, seen))
        return "a mutex is locked in one block and unlocked in another"

    def _gives(self, stmt: nodes.Stmt, give: str, holder: str) -> bool:
        return self.method(stmt) == give and self._holder(stmt) == holder

    def _waits(
        self,
        body: Sequence[nodes.Stmt],
        let_go: tuple[str, str, set[nodes.Stmt]] | None,
    ) -> str:
        """Why statements under a lock are not harmless: they wait, or leave it locked."""
        for stmt in body:
            for node in walk(stmt):
                leaves = isinstance(node, nodes.ReturnStmt | nodes.BranchStmt)
                if let_go and leaves and not self._lets_go_before(node, stmt, *let_go):
                    return "a mutex is left locked"
                if self._may_wait(node):
                    return "a mutex is held while something is waited for"
        return ""

    def _lets_go_before(
        self,
        node: nodes.Node,
        section: nodes.Stmt,
        give: str,
        holder: str,
        seen: set[nodes.Stmt],
    ) -> bool:
        """Whether the statement above a return unlocks; or a break that stays in the section."""
        suite = _suite(self.goroutines.parents[node])
        index = next((i for i, stmt in enumerate(suite) if stmt is node), 0)
        for above in suite[:index]:
            if self._gives(above, give, holder):
                seen.add(above)
                return True
        if isinstance(node, nodes.BranchStmt) and node.label is None:
            around = self.goroutines.parents[node]
            while not isinstance(around, _BREAKABLE):
                around = self.goroutines.parents[around]
            return around.span.start >= section.span.start
        return False

    def _may_wait(self, node: nodes.Node) -> bool:
        """Whether a node takes a lock, or waits for a goroutine."""
        match node:
            case nodes.SendStmt() | nodes.SelectStmt() | nodes.UnaryExpr(op="<-"):
                return True
            case nodes.RangeStmt():
                return type(self.info.type_of(node.x).underlying).__name__ == "Chan"
            case nodes.CallExpr():
                return self._call_waits(node)
        return False

    def _call_waits(self, call: nodes.CallExpr) -> bool:
        tv = self.info.types.get(call.fun)
        if builtin_name(self.info, call) or (tv is not None and tv.mode is Mode.TYPE):
            return False
        func = called_func(self.info, call)
        if func is not None and func.pkg != "main":
            waits = func.pkg in ("sync", "context") and func.name not in _GIVE
            waits = waits and func.name not in ("Add", "Done", "Err")
            return waits or (func.pkg != "sync" and self._calls_back(func.pkg))
        callees = self.goroutines.calls_of(call)
        if not callees:
            return True
        return any(
            Effect.BLOCK in self.blocking.of_function(callee) for callee in callees
        )

    def _calls_back(self, package: str) -> bool:
        """Whether a standard package may call a method of the program that waits: `String`."""
        if package in ("sync/atomic", "time", "strings", "strconv", "errors", "math"):
            return False
        names = _CALLED_BACK_BY.get(package, _CALLED_BACK)
        return any(
            isinstance(function, nodes.FuncDecl)
            and function.recv is not None
            and function.name.name in names
            and Effect.BLOCK in self.blocking.of_function(function)
            for function in self.goroutines.calls
        )

    # --- which statement ---------------------------------------------------------

    def method(self, stmt: nodes.Stmt) -> str:
        """The mutex's method that a statement calls (deferred or not); "" for others."""
        call = _called(stmt)
        func = called_func(self.info, call) if call is not None else None
        if call is None or func is None or func.pkg != "sync":
            return ""
        return func.name if self._is_mutex(call) else ""

    def _is_mutex(self, call: nodes.CallExpr) -> bool:
        fun = call.fun
        if not isinstance(fun, nodes.SelectorExpr) or fun not in self.info.selections:
            return False
        func = self.info.selections[fun].obj
        recv = getattr(func, "signature", None)
        text = str(recv.recv.type) if recv is not None and recv.recv else ""
        return text.endswith(("sync.Mutex", "sync.RWMutex", "sync.Locker"))

    def _holder(self, stmt: nodes.Stmt) -> str:
        """What a method is called on, as text."""
        from go2mp.types.expr_string import expr_string

        call = _called(stmt)
        assert call is not None and isinstance(call.fun, nodes.SelectorExpr)
        return expr_string(call.fun.x)


def _called(stmt: nodes.Stmt) -> nodes.CallExpr | None:
    call = stmt.call if isinstance(stmt, nodes.DeferStmt) else getattr(stmt, "x", None)
    return call if isinstance(call, nodes.CallExpr) else None


def _suite(node: nodes.Node) -> Sequence[nodes.Stmt]:
    """The statements that stand directly in a node."""
    if isinstance(node, nodes.Block):
        return node.stmts
    if isinstance(node, nodes.CaseClause | nodes.CommClause):
        return node.body
    return ()
