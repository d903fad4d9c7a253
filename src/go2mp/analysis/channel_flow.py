"""Where one channel goes: who sends on it and how many range over it, channel by channel.

`channel_uses` merges all channels that a function makes at its calls. The generator of a pipeline,

    func sq(in <-chan int) <-chan int {
        out := make(chan int)
        go func() { for n := range in { out <- n * n }; close(out) }()
        return out
    }

makes a new one each time. This follows the channel itself, from the variable that it is made for
along arguments, results, definitions and ranges over slices of channels, to the places that use it.

`receivers` is how many goroutines range over each channel, the same number for all of a place's;
`sole_sender` whether at most one goroutine sends on each (or closes it).

Over-approximations: a channel that is stored in a field, map or another channel, compared, or given
to a function value is lost; so is one that a loop uses which it was not made in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from go2mp.analysis.goroutines import Goroutines, enclosing_function, loops_around
from go2mp.analysis.places import Function, Places, builtin_name
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Chan, Slice
from go2mp.types.objects import Var


class End(Enum):
    """What is done with a channel where it has arrived."""

    SEND = auto()
    RECEIVE = auto()
    RANGE = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """Where an expression that is a channel (or a slice of them) leads: an end, a variable, or
    the callers of the function that returns it."""

    end: End | None = None
    var: Var | None = None
    function: Function | None = None
    call: nodes.CallExpr | None = None
    """The call whose argument it is."""


class Lost(Exception):
    """It cannot be told where a channel goes."""


class Flow:
    """The answers for the channels that are made at some sites."""

    def __init__(
        self, info: Info, places: Places, variables: Variables, goroutines: Goroutines
    ) -> None:
        self.info, self.places, self.variables = info, places, variables
        self.goroutines, self.parents = goroutines, goroutines.parents
        self.calls: dict[Function, list[nodes.CallExpr]] = {}
        for node in self.parents:
            if isinstance(node, nodes.CallExpr):
                for callee in places.callees(node):
                    self.calls.setdefault(callee, []).append(node)

    def receivers(self, sites: tuple[nodes.CallExpr, ...]) -> int | None:
        """How many ranges each channel comes to, if it is the same known number for all."""
        try:
            counts = {self._ranges(self._made(site), frozenset()) for site in sites}
        except Lost:
            return None
        return counts.pop() if len(counts) == 1 else None

    def sole_sender(self, sites: tuple[nodes.CallExpr, ...]) -> bool:
        """Whether at most one goroutine sends on each channel or closes it."""
        try:
            return all(
                len(self._senders(self._made(site), frozenset())) <= 1 for site in sites
            )
        except Lost:
            return False

    # --- following --------------------------------------------------------------

    def _made(self, site: nodes.CallExpr) -> Var:
        """The variable that a channel is made for, in the block where it is declared."""
        above = self.parents[site]
        if isinstance(above, nodes.AssignStmt) and above.op == ":=":
            left = above.lhs[above.rhs.index(site)]
        elif isinstance(above, nodes.ValueSpec):
            left = above.names[above.values.index(site)]
        else:
            raise Lost
        var = self.info.defs.get(left) if isinstance(left, nodes.Ident) else None
        if not isinstance(var, Var) or self.variables.use(var).function is None:
            raise Lost
        return var

    def _ranges(self, var: Var, seen: frozenset[Var]) -> int:
        """How many ranges a channel in a variable comes to."""
        if var in seen or self.variables.reassigned(var):
            raise Lost
        total = 0
        for ident in self._occurrences(var):
            count = self._ranges_of(ident, seen | {var})
            if count and not self._as_often(ident, var):
                raise Lost
            total += count
        return total

    def _ranges_of(self, expr: nodes.Expr, seen: frozenset[Var]) -> int:
        step = self._step(expr)
        if step.end is End.RECEIVE:
            raise Lost  # perhaps after the close
        if step.end is not None:
            return int(step.end is End.RANGE)
        if step.var is not None:
            return self._ranges(step.var, seen)
        assert step.function is not None
        found = {self._ranges_of(call, seen) for call in self._called(step.function)}
        if len(found) != 1:
            raise Lost
        return found.pop()

    def _senders(self, var: Var, seen: frozenset[Var]) -> set[object]:
        """Those that send on a channel in a variable: functions, started or called ones."""
        first = self._first_assignment(var) if seen else None
        found: set[object] = set()
        for ident in self._occurrences(var):
            if first is not None and self._only_before(ident, first, var):
                continue  # it is another channel then
            found |= self._senders_of(ident, var, seen | {var})
        return found

    def _senders_of(
        self, expr: nodes.Expr, var: Var | None, seen: frozenset[Var]
    ) -> set[object]:
        step = self._step(expr)
        if step.end is not None:
            return {self._agent(expr, var)} if step.end is End.SEND else set()
        if step.function is not None:
            return {
                sender
                for call in self._called(step.function)
                for sender in self._senders_of(call, None, seen)
            }
        assert step.var is not None
        here = enclosing_function(expr, self.parents)
        owner = self.variables.use(step.var).function
        started = isinstance(self.parents.get(step.call), nodes.GoStmt)  # type: ignore[arg-type]
        if step.var in seen:
            if started or here is not owner:
                raise Lost
            return set()  # it calls itself, or takes the next of its kind
        inner = self._senders(step.var, seen)
        if step.call is None:
            if here is not owner:
                raise Lost
            return inner
        if not inner:
            return set()
        if not started and inner == {owner}:
            return {self._agent(expr, var)}
        if var is not None and not self._as_often(expr, var):
            raise Lost
        return {(step.call, sender) for sender in inner}

    def _agent(self, expr: nodes.Expr, var: Var | None) -> nodes.Node:
        """Who acts at an expression: the function, or the `go` statement of its literal."""
        function = enclosing_function(expr, self.parents)
        assert function is not None
        if var is None or self.variables.use(var).function is function:
            return function
        started = self._started(function)
        if started is None or not self._as_often(expr, var):
            raise Lost
        return started

    def _started(self, function: nodes.Node) -> nodes.GoStmt | None:
        """The statement `go func() { ... }()` of a literal."""
        call = self.parents.get(function)
        above = self.parents.get(call) if isinstance(call, nodes.CallExpr) else None
        if isinstance(above, nodes.GoStmt) and getattr(call, "fun", None) is function:
            return above
        return None

    def _as_often(self, expr: nodes.Expr, var: Var) -> bool:
        """Whether a use belongs to one channel of a variable: no loop repeats it, and a literal
        around it is started once."""
        node: nodes.Node = expr
        declared = self.variables.use(var).function
        while (function := enclosing_function(node, self.parents)) is not declared:
            if function is None or (started := self._started(function)) is None:
                return False
            sends = node is expr and self._step(expr).end is End.SEND
            if not sends and loops_around(node, self.parents):
                return False
            node = started
        loop = self.variables.use(var).loop
        around = [loop, *loops_around(loop, self.parents)] if loop is not None else []
        return all(found in around for found in loops_around(node, self.parents))

    def _occurrences(self, var: Var) -> Iterator[nodes.Ident]:
        """The uses of a variable, but not where it is assigned."""
        if var.is_field or self.variables.use(var).function is None:
            raise Lost
        for ident in self.variables.use(var).occurrences:
            above = self.parents[ident]
            if self.info.defs.get(ident) is var:
                continue
            if isinstance(above, nodes.AssignStmt) and ident in above.lhs:
                continue
            yield ident

    def _first_assignment(self, var: Var) -> nodes.Node | None:
        """The first statement that gives a variable another channel."""
        return min(
            self.variables.use(var).assignments,
            key=lambda node: node.span,
            default=None,
        )

    def _only_before(self, ident: nodes.Ident, first: nodes.Node, var: Var) -> bool:
        """Whether a use is over when a variable gets its second channel: it stands above, in no
        loop around that."""
        if ident.span >= first.span or self.variables.use(var).loop is not None:
            return False
        same = enclosing_function(ident, self.parents) is enclosing_function(
            first, self.parents
        )
        return same and not loops_around(ident, self.parents)

    def _called(self, function: Function) -> list[nodes.CallExpr]:
        """The calls of a function that nothing else uses."""
        calls = self.calls.get(function, [])
        uses = 0
        if isinstance(function, nodes.FuncDecl):
            obj = self.info.defs.get(function.name)
            uses = sum(1 for found in self.info.uses.values() if found is obj)
        if uses != len(calls) or any(
            len(self.places.callees(call)) != 1 for call in calls
        ):
            raise Lost
        return calls

    # --- one step ---------------------------------------------------------------

    def _step(self, expr: nodes.Expr) -> Step:
        above = self.parents[expr]
        while isinstance(above, nodes.ParenExpr):
            expr, above = above, self.parents[above]
        match above:
            case nodes.SendStmt() if above.chan is expr:
                return Step(End.SEND)
            case nodes.UnaryExpr(op="<-"):
                return Step(End.RECEIVE)
            case nodes.RangeStmt() if above.x is expr:
                return self._range(above)
            case nodes.CallExpr() if expr in above.args:
                return self._argument(above, expr)
            case nodes.ReturnStmt(results=(_,)):
                function = enclosing_function(above, self.parents)
                if isinstance(function, nodes.FuncDecl):
                    return Step(function=function)
            case nodes.AssignStmt() if expr in above.rhs and len(above.lhs) == len(
                above.rhs
            ):
                return self._target(above.lhs[above.rhs.index(expr)])
            case nodes.ValueSpec() if expr in above.values and len(above.names) == len(
                above.values
            ):
                return self._target(above.names[above.values.index(expr)])
        raise Lost

    def _target(self, left: nodes.Expr) -> Step:
        var = self.info.object_of(left) if isinstance(left, nodes.Ident) else None
        if not isinstance(var, Var):
            raise Lost
        return Step(var=var)

    def _range(self, node: nodes.RangeStmt) -> Step:
        """A range over the channel, or over the slice that it is in."""
        if isinstance(self.info.type_of(node.x).underlying, Chan):
            return Step(End.RANGE)
        if not isinstance(self.info.type_of(node.x).underlying, Slice):
            raise Lost
        if node.value is None:
            return Step(End.NOTHING)
        return self._target(node.value)

    def _argument(self, call: nodes.CallExpr, expr: nodes.Expr) -> Step:
        name = builtin_name(self.info, call)
        if name:
            if name == "close":
                return Step(End.SEND)
            if name == "len" and isinstance(self.info.type_of(expr).underlying, Slice):
                return Step(End.NOTHING)
            raise Lost
        callees = self.places.callees(call)
        if len(callees) != 1:
            raise Lost
        fields = callees[0].type.params
        names = [name for field in fields for name in field.names]
        if not names:
            raise Lost
        name_ = names[min(call.args.index(expr), len(names) - 1)]
        var = self.info.defs.get(name_)
        if not isinstance(var, Var):
            raise Lost
        return Step(var=var, call=call)
