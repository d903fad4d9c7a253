"""Whether the program may recurse deeper than Python's limit.

Go's stacks grow to a gigabyte, Python stops at 1,000 calls. `Recursion.deep` is true when some
function may call itself again and nothing proves that the depth stays small. The proofs, for a
function that only calls itself:

- an argument is halved (or gets shorter by a constant factor) in every such call: `n / 10`,
  `n >> 1`, `n & (n - 1)`, `gcd(b, a % b)`, both halves of a slice;
- an argument that is at most a few hundred gets smaller in every such call;
- the function takes integers only, looks nothing up, and calls itself twice with a smaller
  argument: a deep tree would need more calls than a run can make.

The calls that are followed: functions, methods (through an interface: every method of that name),
literals through the variables, fields and parameters that hold them, and the String and Error
methods of what package fmt is given.

Assumption: errors are not wrapped a thousand times.

Over-approximation: a literal is taken to be called by the function around it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from go2mp.analysis.bounds import Bounds
from go2mp.analysis.variables import Function, Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import children, walk
from go2mp.types.info import Info, Mode
from go2mp.types.lookup import method_set
from go2mp.types.model import Basic, BasicInfo, Interface, Signature, Struct
from go2mp.types.objects import Func, Object, Var
from go2mp.types.parens import unparen

_SMALL = 400
"""A depth that leaves room below Python's limit for the functions in between."""

_TEXT_METHODS = ("String", "Error")

Callee = Function | Object


@dataclass(frozen=True, slots=True)
class Recursion:
    """The answer for the whole program, and the functions that are the reason."""

    unbounded: frozenset[Function] = frozenset()

    @property
    def deep(self) -> bool:
        """Whether some recursion is not proved to stay small."""
        return bool(self.unbounded)


def analyse_recursion(
    file: nodes.File, info: Info, variables: Variables, bounds: Bounds
) -> Recursion:
    """Looks for cycles of calls, and for what bounds them."""
    graph = _CallGraph(file, info, variables)
    found = set()
    for cycle in _cycles(graph.edges):
        functions = [f for f in cycle if isinstance(f, nodes.FuncDecl | nodes.FuncLit)]
        proof = _Proof(functions[0], graph, info, bounds) if functions else None
        if proof is not None and (len(functions) > 1 or not proof.stays_small()):
            found.update(functions)
    return Recursion(frozenset(found))


class _CallGraph:
    """Which function may call which; a variable stands for the functions that it may hold."""

    def __init__(self, file: nodes.File, info: Info, variables: Variables) -> None:
        self.info = info
        self.edges: dict[Callee, set[Callee]] = defaultdict(set)
        self.declared: dict[Object, nodes.FuncDecl] = {}
        self.methods: dict[str, set[Callee]] = defaultdict(set)
        self.calls: dict[Function, list[nodes.CallExpr]] = defaultdict(list)
        for decl in file.decls:
            if isinstance(decl, nodes.FuncDecl) and (obj := info.defs.get(decl.name)):
                self.declared[obj] = decl
                if decl.recv is not None:
                    self.methods[decl.name.name].add(decl)
        for decl in file.decls:
            self._visit(decl, decl if isinstance(decl, nodes.FuncDecl) else None)

    def _visit(self, node: nodes.Node, inside: Function | None) -> None:
        match node:
            case nodes.FuncLit():
                if inside is not None:
                    self.edges[inside].add(node)
                inside = node
            case nodes.CallExpr():
                self._call(node, inside)
            case nodes.AssignStmt() if len(node.lhs) == len(node.rhs):
                for target, value in zip(node.lhs, node.rhs, strict=True):
                    self._holds(self._object(target), value)
            case nodes.ValueSpec() if len(node.names) == len(node.values):
                for name, value in zip(node.names, node.values, strict=True):
                    self._holds(self._object(name), value)
            case nodes.CompositeLit():
                self._literal(node)
        for child in children(node):
            self._visit(child, inside)

    def _object(self, node: nodes.Expr) -> Object | None:
        node = unparen(node)
        obj: Object | None = None
        if isinstance(node, nodes.Ident):
            obj = self.info.defs.get(node) or self.info.uses.get(node)
        elif isinstance(node, nodes.SelectorExpr):
            selection = self.info.selections.get(node)
            obj = selection.obj if selection else self.info.uses.get(node.sel)
        elif isinstance(node, nodes.IndexExpr):
            return self._object(node.x)
        return getattr(obj, "origin", None) or obj

    def _literal(self, node: nodes.CompositeLit) -> None:
        """Functions in the fields of a struct; in a list or map, all literals of it."""
        under = self.info.type_of(node).underlying
        if not isinstance(under, Struct):
            return
        fields = {field.name: field for field in under.fields}
        for position, element in enumerate(node.elements):
            key = element.key
            name = key.name if isinstance(key, nodes.Ident) else ""
            field = fields.get(name) or under.fields[position]
            self._holds(field.origin or field, element.value)

    def _holds(self, target: Object | None, value: nodes.Expr) -> None:
        """A variable is given a function, or what may hold functions."""
        if target is None or value not in self.info.types:
            return
        if not isinstance(self.info.type_of(value).underlying, Signature):
            for node in walk(value):  # a slice or map of literals
                if isinstance(node, nodes.FuncLit):
                    self.edges[target].add(node)
            return
        for callee in self._callees(value):
            self.edges[target].add(callee)

    def _callees(self, node: nodes.Expr) -> Iterator[Callee]:
        """What a call of `node` may run."""
        node = unparen(node)
        if isinstance(node, nodes.FuncLit):
            yield node
            return
        if isinstance(node, nodes.CallExpr):  # memoize(f): what it is given, and makes
            for operand in (node.fun, *node.args):
                if operand in self.info.types:
                    if isinstance(self.info.type_of(operand).underlying, Signature):
                        yield from self._callees(operand)
            return
        obj = self._object(node)
        if obj in self.declared:
            yield self.declared[obj]
        elif isinstance(obj, Func):
            recv = obj.signature.recv
            if recv is None or isinstance(recv.type.underlying, Interface):
                yield from self.methods.get(obj.name, ())
        elif isinstance(obj, Var):
            yield obj

    def _call(self, node: nodes.CallExpr, inside: Function | None) -> None:
        recorded = self.info.types.get(node.fun)
        if recorded is None or recorded.mode in (Mode.BUILTIN, Mode.TYPE):
            return
        callees = list(self._callees(node.fun))
        obj = self._object(node.fun)
        if isinstance(obj, Func):
            self._arguments(node, obj)
            if obj.pkg not in ("main", ""):
                callees += self._library(node, obj)
        if inside is not None:
            self.calls[inside].append(node)
            self.edges[inside].update(callees)

    def _arguments(self, node: nodes.CallExpr, function: Func) -> None:
        for param, argument in zip(
            function.signature.params.vars, node.args, strict=False
        ):
            if isinstance(param.type.underlying, Signature):
                self._holds(getattr(param, "origin", None) or param, argument)

    def _library(self, node: nodes.CallExpr, function: Func) -> Iterator[Callee]:
        """What a standard function may call: what it is given, and methods that give text."""
        for argument in node.args:
            if argument not in self.info.types:
                continue
            type_ = self.info.type_of(argument)
            if isinstance(type_.underlying, Signature):
                yield from self._callees(argument)
            elif function.pkg in ("fmt", "log"):
                methods = method_set(type_)
                for name in _TEXT_METHODS:
                    if isinstance(type_.underlying, Interface):
                        if str(type_) != "error":
                            yield from self.methods.get(name, ())
                    elif name in methods and methods[name].func in self.declared:
                        yield self.declared[methods[name].func]


def _cycles(edges: dict[Callee, set[Callee]]) -> list[list[Callee]]:
    """The strongly connected components that have an edge inside (Tarjan, without recursion)."""
    index: dict[Callee, int] = {}
    low: dict[Callee, int] = {}
    stack: list[Callee] = []
    found: list[list[Callee]] = []
    for root in list(edges):
        work: list[tuple[Callee, Iterator[Callee]]] = []
        if root not in index:
            work.append((root, iter(tuple(edges.get(root, ())))))
            index[root] = low[root] = len(index)
            stack.append(root)
        while work:
            node, rest = work[-1]
            for other in rest:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    work.append((other, iter(tuple(edges.get(other, ())))))
                    break
                if other in stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    at = stack.index(node)
                    component, stack[at:] = stack[at:], []
                    if len(component) > 1 or node in edges.get(node, ()):
                        found.append(component)
    return found


class _Proof:
    """Whether one function that calls itself cannot do so often."""

    def __init__(
        self, function: Function, graph: _CallGraph, info: Info, bounds: Bounds
    ) -> None:
        self.function, self.graph, self.info, self.bounds = (
            function,
            graph,
            info,
            bounds,
        )
        self.calls = [
            call for call in graph.calls.get(function, ()) if self._reaches(call)
        ]
        self.params = [
            info.defs.get(name)
            for field in function.type.params
            for name in field.names
        ]

    def _reaches(self, call: nodes.CallExpr) -> bool:
        """Whether a call is one of the function itself (through its variable, too)."""
        return any(
            callee is self.function or self.function in self.graph.edges.get(callee, ())
            for callee in self.graph._callees(call.fun)
        )

    def stays_small(self) -> bool:
        """Whether one of the proofs holds."""
        if not self.calls or any(len(c.args) != len(self.params) for c in self.calls):
            return False
        if self._remainders():
            return True
        for position, param in enumerate(self.params):
            arguments = [unparen(call.args[position]) for call in self.calls]
            if all(self._halved(a, param) for a in arguments):
                return True
            steps = [self._step(a, param) for a in arguments]
            if all(steps) and (self._starts_small(arguments) or self._branches()):
                return True
        return False

    def _is(self, node: nodes.Expr, obj: Object | None) -> bool:
        node = unparen(node)
        return (
            obj is not None
            and isinstance(node, nodes.Ident)
            and self.info.uses.get(node) is obj
        )

    def _halved(self, node: nodes.Expr, param: Object | None) -> bool:
        match node:
            case nodes.BinaryExpr(op="/" | ">>") if self._is(node.x, param):
                least = 2 if node.op == "/" else 1
                value = self.info.value_of(node.y)
                return isinstance(value, int) and value >= least
            case nodes.BinaryExpr(op="&"):
                other = unparen(node.y)
                return (
                    self._is(node.x, param)
                    and isinstance(other, nodes.BinaryExpr)
                    and other.op == "-"
                    and self._is(other.x, param)
                )
            case nodes.SliceExpr(max=None) if self._is(node.x, param):
                cuts = [cut for cut in (node.low, node.high) if cut is not None]
                return len(cuts) == 1 and self._is_middle(cuts[0], param)
        return False

    def _is_middle(self, node: nodes.Expr, param: Object | None) -> bool:
        """`len(xs) / 2`, or a variable that is that."""
        node = unparen(node)
        if isinstance(node, nodes.Ident):
            obj = self.info.uses.get(node)
            values = [
                statement.rhs[0]
                for statement in walk(self.function.body or node)
                if isinstance(statement, nodes.AssignStmt)
                and any(
                    self.info.object_of(t) is obj
                    for t in statement.lhs
                    if isinstance(t, nodes.Ident)
                )
            ]
            return (
                len(values) == 1
                and not isinstance(values[0], nodes.Ident)
                and (self._is_middle(values[0], param))
            )
        return (
            isinstance(node, nodes.BinaryExpr)
            and node.op in ("/", ">>")
            and self.info.value_of(node.y) == (2 if node.op == "/" else 1)
            and isinstance(half := unparen(node.x), nodes.CallExpr)
            and getattr(half.fun, "name", "") == "len"
            and self._is(half.args[0], param)
        )

    def _remainders(self) -> bool:
        """`gcd(b, a % b)`: Euclid's algorithm."""
        if len(self.params) != 2:
            return False
        first, second = self.params
        return all(
            self._is(call.args[0], second)
            and isinstance(rest := unparen(call.args[1]), nodes.BinaryExpr)
            and rest.op == "%"
            and self._is(rest.x, first)
            and self._is(rest.y, second)
            for call in self.calls
        )

    def _step(self, node: nodes.Expr, param: Object | None) -> bool:
        """`n - 1`, `n - 2`."""
        if not isinstance(node, nodes.BinaryExpr) or node.op != "-":
            return False
        value = self.info.value_of(node.y)
        return self._is(node.x, param) and isinstance(value, int) and value > 0

    def _starts_small(self, arguments: list[nodes.Expr]) -> bool:
        """Whether the argument that gets smaller is at most a few hundred, and ends near zero."""
        for argument in arguments:
            assert isinstance(argument, nodes.BinaryExpr)
            _, high = self.bounds.range_of(argument)
            if high is None or high > _SMALL:
                return False
        return self._small_constants()

    def _small_constants(self) -> bool:
        assert self.function.body is not None
        return all(
            abs(value) <= _SMALL
            for node in walk(self.function.body, nodes.BasicLit, nodes.UnaryExpr)
            if isinstance(value := self.info.value_of(node), int)
        )

    def _branches(self) -> bool:
        """Two calls in one statement list, and nothing that could remember results."""
        body = self.function.body
        assert body is not None
        for node in walk(body, nodes.IndexExpr, nodes.StarExpr, nodes.SelectorExpr):
            if node in self.info.types:
                mode = self.info.types[node].mode
                if mode in (Mode.VARIABLE, Mode.MAP_INDEX, Mode.COMMA_OK):
                    return False
        for param in self.params:
            under = param.type.underlying if param is not None else None
            if not isinstance(under, Basic) or not under.info & (
                BasicInfo.INTEGER | BasicInfo.STRING
            ):
                return False
        own = set(self.calls)
        return (
            any(
                sum(_made_by(statement, own) for statement in block.stmts) >= 2
                for block in walk(body, nodes.Block)
            )
            and self._small_constants()
        )


def _made_by(statement: nodes.Stmt, calls: set[nodes.CallExpr]) -> int:
    """How many of the calls a statement makes in every case."""
    if isinstance(statement, nodes.IfStmt | nodes.ForStmt | nodes.RangeStmt):
        return 0
    if isinstance(statement, nodes.SwitchStmt | nodes.TypeSwitchStmt | nodes.Block):
        return 0
    if any(
        isinstance(node, nodes.BinaryExpr) and node.op in ("&&", "||")
        for node in walk(statement)
    ):
        return 0
    return sum(node in calls for node in walk(statement))
