"""Which reads `m[k]` of a map find their key: then Python's `m[k]` is the same.

A key is there after `m[k] = v` or `m[k]++`, in `for k := range m`, where `_, ok := m[k]` was ok,
and after `if _, ok := m[k]; !ok { m[k] = v }`; until the variables (or fields of those names)
are assigned, or keys may go: keys of maps of this type are deleted somewhere, and here or in what
is called here that may happen.

Over-approximations: deleting counts for all maps of the type, and every call of the program's own
code may do it, and may assign fields, captured variables and those of the package.
"""

from __future__ import annotations

from go2mp.analysis.copies import type_key
from go2mp.analysis.narrowing import leaves
from go2mp.analysis.places import builtin_name
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import children, walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Basic, BasicInfo, Map, Pointer, Type
from go2mp.types.objects import Func, Nil, Object, PkgName, Var

Path = tuple[object, ...]
"""A variable and the names of the fields behind it, or a constant."""
Entry = tuple[Path, Path, str]
"""A map, a key that is in it, and the map's type."""
Known = frozenset[Entry]

_NOTHING: Known = frozenset()


class _Keys:
    def __init__(self, file: nodes.File, info: Info, variables: Variables) -> None:
        self.info, self.variables = info, variables
        self.present: set[nodes.IndexExpr] = set()
        self.shrinking = {
            type_key(type_)
            for node in walk(file, nodes.CallExpr)
            if self._deletes(node)
            if (type_ := self._type(node.args[0])) is not None
        }
        for decl in file.decls:
            if isinstance(decl, nodes.FuncDecl) and decl.body is not None:
                self._suite(decl.body.stmts, _NOTHING)
            else:
                self._uses(decl, _NOTHING)

    # --- statements -------------------------------------------------------------------

    def _suite(self, body: tuple[nodes.Stmt, ...], known: Known) -> Known:
        before: nodes.Stmt | None = None
        for stmt in body:
            if isinstance(stmt, nodes.IfStmt):
                known = self._if(stmt, known, stmt.init or before)
            else:
                known = self._stmt(stmt, known)
            before = stmt
        return known

    def _stmt(self, node: nodes.Stmt, known: Known) -> Known:
        match node:
            case nodes.Block():
                return self._suite(node.stmts, known)
            case nodes.IfStmt():
                return self._if(node, known, node.init)
            case nodes.ForStmt() | nodes.RangeStmt():
                return self._loop(node, known)
            case nodes.SwitchStmt() | nodes.TypeSwitchStmt() | nodes.SelectStmt():
                self._uses(node, self._after(node, known))
                return self._after(node, known)
            case nodes.LabeledStmt() | nodes.DeferStmt() | nodes.GoStmt():
                self._uses(node, _NOTHING)
                return _NOTHING
            case nodes.AssignStmt() | nodes.IncDecStmt():
                return self._assign(node, known)
        self._uses(node, known)
        return self._after(node, known)

    def _assign(self, node: nodes.AssignStmt | nodes.IncDecStmt, known: Known) -> Known:
        self._uses(node, known)
        known = self._after(node, known)
        targets = node.lhs if isinstance(node, nodes.AssignStmt) else (node.x,)
        for target in targets:
            if isinstance(target, nodes.IndexExpr):
                if (entry := self._entry(target)) is not None:
                    known |= {entry}
        return known

    def _if(self, node: nodes.IfStmt, known: Known, asked: nodes.Stmt | None) -> Known:
        if node.init is not None:
            known = self._stmt(node.init, known)
        self._uses(node.cond, known)
        known = self._after(node.cond, known)
        inside, otherwise = self._tests(node, asked)
        then = self._suite(node.body.stmts, known | inside)
        orelse = known | otherwise
        if node.orelse is not None:
            orelse = self._stmt(node.orelse, orelse)
        if node.body.stmts and leaves(node.body.stmts[-1], self.info):
            return orelse
        return then & orelse

    def _tests(
        self, node: nodes.IfStmt, init: nodes.Stmt | None
    ) -> tuple[Known, Known]:
        """What is present in the body, and what is present where it is not run; `init` is the
        statement in front, which may ask `_, ok := m[k]`."""
        cond = node.cond
        if isinstance(cond, nodes.BinaryExpr) and cond.op in ("==", "!="):
            index = cond.x
            if isinstance(index, nodes.IndexExpr) and self._is_nil(cond.y):
                entry = self._entry(index)
                found = frozenset([entry]) if entry is not None else _NOTHING
                return (found, _NOTHING) if cond.op == "!=" else (_NOTHING, found)
        negated = isinstance(cond, nodes.UnaryExpr) and cond.op == "!"
        test = cond.x if isinstance(cond, nodes.UnaryExpr) else cond
        if not isinstance(init, nodes.AssignStmt) or len(init.lhs) != 2:
            return _NOTHING, _NOTHING
        index, ok = init.rhs[0], init.lhs[1]
        if not isinstance(index, nodes.IndexExpr) or not isinstance(test, nodes.Ident):
            return _NOTHING, _NOTHING
        if not isinstance(ok, nodes.Ident):
            return _NOTHING, _NOTHING
        if self.info.object_of(ok) is not self.info.object_of(test):
            return _NOTHING, _NOTHING
        entry = self._entry(index)
        found = frozenset([entry]) if entry is not None else _NOTHING
        return (_NOTHING, found) if negated else (found, _NOTHING)

    def _loop(self, node: nodes.ForStmt | nodes.RangeStmt, known: Known) -> Known:
        if isinstance(node, nodes.ForStmt) and node.init is not None:
            known = self._stmt(node.init, known)
        if isinstance(node, nodes.RangeStmt):
            self._uses(node.x, known)
        known = self._after(node, known)
        inside = known
        if isinstance(node, nodes.RangeStmt) and node.key is not None:
            entry = self._pair(node.x, node.key)
            if entry is not None:
                inside = known | {entry}
        elif isinstance(node, nodes.ForStmt):
            for part in (node.cond, node.post):
                if part is not None:
                    self._use(part, known)
        self._suite(node.body.stmts, inside)
        return known

    # --- expressions ------------------------------------------------------------------

    def _use(self, node: nodes.Node, known: Known) -> None:
        match node:
            case nodes.FuncLit():
                self._suite(node.body.stmts, _NOTHING)
                return
            case nodes.CaseClause():
                self._suite(node.body, known)
                for expr in node.exprs or ():
                    self._use(expr, known)
                return
            case nodes.CommClause():
                self._suite(node.body, _NOTHING)
                return
            case nodes.Stmt():
                self._stmt(node, known)
                return
            case nodes.IndexExpr():
                entry = self._entry(node)
                if entry is not None and entry in known:
                    self.present.add(node)
        self._uses(node, known)

    def _uses(self, node: nodes.Node, known: Known) -> None:
        known = self._after(node, known) if isinstance(node, nodes.CallExpr) else known
        for child in children(node):
            self._use(child, known)

    # --- entries ----------------------------------------------------------------------

    def _entry(self, node: nodes.IndexExpr) -> Entry | None:
        return self._pair(node.x, node.indices[0])

    def _pair(self, table: nodes.Expr, key: nodes.Expr) -> Entry | None:
        type_ = self._type(table)
        if not isinstance(type_, Map) or not _finds_itself(type_.key):
            return None
        first, second = self._path(table), self._path(key)
        if first is None or second is None:
            return None
        return first, second, type_key(type_)

    def _path(self, node: nodes.Expr) -> Path | None:
        tv = self.info.types.get(node)
        if tv is not None and tv.value is not None:
            return (tv.value,)
        match node:
            case nodes.ParenExpr():
                return self._path(node.x)
            case nodes.Ident():
                obj = self.info.object_of(node)
                return (obj,) if isinstance(obj, Var) else None
            case nodes.SelectorExpr() if node in self.info.selections:
                inner = self._path(node.x)
                return (*inner, node.sel.name) if inner is not None else None
        return None

    def _type(self, node: nodes.Expr) -> Type | None:
        tv = self.info.types.get(node)
        return tv.type.underlying if tv is not None else None

    def _is_nil(self, node: nodes.Expr) -> bool:
        return isinstance(node, nodes.Ident) and isinstance(
            self.info.uses.get(node), Nil
        )

    # --- what ends it -------------------------------------------------------------------

    def _after(self, node: nodes.Node, known: Known) -> Known:
        """What is still known when everything in `node` may have run."""
        if not known:
            return known
        objects: set[object] = set()
        fields: set[str] = set()
        calls = deletes = stored = False
        for inner in walk(node):
            for target in _targets(inner):
                while isinstance(target, nodes.ParenExpr):
                    target = target.x
                if isinstance(target, nodes.Ident):
                    objects.add(self.info.object_of(target))
                elif isinstance(target, nodes.SelectorExpr):
                    fields.add(target.sel.name)
                elif isinstance(target, nodes.StarExpr):
                    stored = True
            if isinstance(inner, nodes.CallExpr):
                calls = calls or self._runs_own_code(inner)
                deletes = deletes or self._deletes(inner)
            calls = calls or _lets_others_run(inner)
        return frozenset(
            (table, key, type_)
            for table, key, type_ in known
            if not (deletes or calls) or type_ not in self.shrinking
            if self._same(table, objects, fields, calls, stored)
            and self._same(key, objects, fields, calls, stored)
        )

    def _same(
        self,
        path: Path,
        objects: set[object],
        fields: set[str],
        calls: bool,
        stored: bool,
    ) -> bool:
        """Whether a path still leads to the same value."""
        first, *names = path
        if not isinstance(first, Var):
            return True
        use = self.variables.use(first)
        if first in objects or fields.intersection(names) or (stored and names):
            return False
        if use.address_taken and (stored or calls):
            return False
        if not calls:
            return True
        return not names and use.function is not None and not use.captured_by

    def _runs_own_code(self, node: nodes.CallExpr) -> bool:
        """Whether a call may run code of the program."""
        tv = self.info.types.get(node.fun)
        if tv is None or tv.mode is Mode.TYPE or builtin_name(self.info, node):
            return False
        if isinstance(node.fun, nodes.SelectorExpr):
            obj: Object | None = self.info.uses.get(node.fun.sel)
            selection = self.info.selections.get(node.fun)
            obj = selection.obj if selection is not None else obj
            if isinstance(obj, Func) and obj.pkg not in ("main", ""):
                if obj.pkg.startswith(("sync", "time", "context")):
                    return True
                return any(not isinstance(self._type(arg), Basic) for arg in node.args)
        return True

    def _deletes(self, node: nodes.CallExpr) -> bool:
        """Whether a call takes keys out of a map."""
        if not node.args:
            return False
        if builtin_name(self.info, node) in ("delete", "clear"):
            return True
        fun = node.fun
        if isinstance(fun, nodes.SelectorExpr) and isinstance(fun.x, nodes.Ident):
            package = self.info.uses.get(fun.x)
            return isinstance(package, PkgName) and package.path == "maps"
        return False


def _finds_itself(type_: Type) -> bool:
    """Whether a key equals itself for certain (NaN does not)."""
    under = type_.underlying
    if isinstance(under, Basic):
        return not under.info & (BasicInfo.FLOAT | BasicInfo.COMPLEX)
    return isinstance(under, Pointer)


def _lets_others_run(node: nodes.Node) -> bool:
    """Whether a node starts or waits for goroutines."""
    if isinstance(node, nodes.UnaryExpr):
        return node.op == "<-"
    return isinstance(node, nodes.GoStmt | nodes.SendStmt | nodes.SelectStmt)


def _targets(node: nodes.Node) -> tuple[nodes.Expr | None, ...]:
    match node:
        case nodes.AssignStmt():
            return node.lhs
        case nodes.IncDecStmt():
            return (node.x,)
        case nodes.RangeStmt():
            return (node.key, node.value)
        case nodes.UnaryExpr(op="&"):
            return (node.x,)
    return ()


def present_keys(
    file: nodes.File, info: Info, variables: Variables
) -> frozenset[nodes.IndexExpr]:
    """The reads of maps that find their key."""
    return frozenset(_Keys(file, info, variables).present)
