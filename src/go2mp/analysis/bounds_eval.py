"""The interval of an expression in a state, with what evaluating it does to places.

`eval` visits every part of an expression once: it lets arguments flow into parameters, elements
into containers, and records for each integer expression its interval and whether it may leave
its type's range. `peek` only looks.

Read next: `bounds_calls` (calls), `bounds_flow` (statements).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from go2mp.analysis import intervals
from go2mp.analysis.bounds_connect import Connector, literal_field
from go2mp.analysis.bounds_places import (
    ANY_INTEGER,
    Place,
    integer_range,
    is_interface,
)
from go2mp.analysis.bounds_relations import Relations
from go2mp.analysis.bounds_state import Length, State
from go2mp.analysis.intervals import MAX_LENGTH, Interval
from go2mp.analysis.variables import Function, Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Map,
    Pointer,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Builtin, Func, Var
from go2mp.types.parens import unparen

_SMALLEST: Interval = (0, 127)
"""What every integer type can hold."""

_OPERATORS: dict[str, Callable[[Interval, Interval], Interval | None]] = {
    "+": intervals.add,
    "-": intervals.sub,
    "*": intervals.mul,
    "/": intervals.quo,
    "%": intervals.rem,
    "<<": intervals.shl,
    ">>": intervals.shr,
    "&": intervals.and_,
    "|": intervals.or_,
    "^": intervals.xor,
    "&^": intervals.and_not,
}


class Evaluator:
    """Expressions. The statements' half is `bounds_flow.Flow`."""

    def __init__(self, connector: Connector, variables: Variables) -> None:
        self.connector = connector
        self.info = connector.info
        self.places = connector.places
        self.variables = variables
        self.ranges: dict[nodes.Node, Interval] = {}
        self.wrapping: set[nodes.Node] = set()
        self.in_range: set[nodes.Node] = set()
        self.slices_in_range: set[nodes.Node] = set()
        self.quiet = (
            0  # > 0 while a loop has not settled: nothing is recorded, nothing flows
        )
        self.looking = 0  # > 0 inside `peek`
        self.function: Function | None = None
        self.readers: dict[Place, set[object]] = {}
        self.changed: set[Place] = set()
        self.unit: object = None
        self.called: dict[Func, None] = {}
        self.inherited: frozenset[Var] = frozenset()
        self.local: dict[Var, bool] = {}
        self.stable: dict[Var, bool] = {}
        self.unlocal_functions: set[Function] = set()
        self.sorted_by: dict[nodes.FuncLit, nodes.Expr] = {}
        self.steps: Sequence[
            int
        ] = ()  # the constants of the program: see `intervals.widen`
        self.relations = Relations(
            connector,
            self.is_local,
            self.is_stable,
            self.peek,
            self.wrapping.__contains__,
        )
        self.relations.is_integer = self.is_integer

    # --- variables --------------------------------------------------------------------

    def is_local(self, var: Var) -> bool:
        """Whether the state follows a variable: only its own function ever assigns it, or it
        keeps the value that it had where the literal stands that is run."""
        if var in self.inherited:
            return True
        use = self.variables.use(var)
        if use.function is not self.function:
            return False
        known = self.local.get(var)
        if known is None:
            known = (
                not use.address_taken
                and not var.is_field
                and use.function is not None
                and use.function not in self.unlocal_functions
                and not any(
                    var in assigned
                    for function, assigned in self.variables.assigned_in.items()
                    if function is not use.function
                )
            )
            self.local[var] = known
        return known

    def is_stable(self, var: Var) -> bool:
        """Whether a variable changes only where the state sees it, or never."""
        if self.is_local(var):
            return True
        known = self.stable.get(var)
        if known is None:
            known = self.stable[var] = not self.variables.reassigned(var)
        return known

    def read_place(self, place: Place | None, type_: Type | None) -> Interval | None:
        """What a place holds, as a value of the type."""
        full = integer_range(type_) if type_ is not None else None
        if full is None:
            return None
        if place is None:
            return full
        place = place.find()
        self.readers.setdefault(place, set()).add(self.unit)
        value = place.interval
        if value is not None and not intervals.within(value, full):
            return full
        return value

    def write_place(self, place: Place | None, value: Interval | None) -> None:
        """Lets a value flow into a place."""
        if self.quiet or self.looking or place is None or value is None:
            return
        place = place.find()
        if place.add(value, self.steps):
            self.changed.add(place)

    def open(self, place: Place | None, type_: Type | None) -> None:
        """Lets anything flow into a place and what it leads to."""
        if not self.quiet and place is not None and type_ is not None:
            self.changed.update(self.places.open(place, type_))

    # --- expressions --------------------------------------------------------------------

    def forget_memory(self, state: State) -> None:
        """Other code may have run: see `State.forget_memory`."""
        if not self.looking:
            state.forget_memory()

    def peek(self, expr: nodes.Expr, state: State) -> Interval | None:
        """The interval of an expression, without any effect."""
        self.looking += 1
        try:
            return self.eval(expr, state)
        finally:
            self.looking -= 1

    def eval(self, expr: nodes.Expr, state: State) -> Interval | None:
        """The interval of an expression (None for other types, and for what is never reached)."""
        expr_type = self.info.types.get(expr)
        value = expr_type.value if expr_type is not None else None
        if isinstance(value, int) and not isinstance(value, bool):
            result: Interval | None = (value, value)
            if self._is_arithmetic(expr) and not self.looking:
                self._eval_parts(expr, state)
        elif value is not None:
            return None
        else:
            result = self._eval(expr, state)
        if result is not None and not self.quiet and not self.looking:
            self.ranges[expr] = result
        return result

    def _is_arithmetic(self, expr: nodes.Expr) -> bool:
        return isinstance(expr, nodes.CallExpr)  # len of an array may call a function

    def _eval_parts(self, expr: nodes.Expr, state: State) -> None:
        assert isinstance(expr, nodes.CallExpr)
        if not self.connector.is_type(expr.fun):
            for arg in expr.args:
                self.eval(arg, state)

    def _eval(self, expr: nodes.Expr, state: State) -> Interval | None:
        match expr:
            case nodes.ParenExpr():
                return self.eval(expr.x, state)
            case nodes.Ident():
                return self._ident(expr, state)
            case nodes.BinaryExpr():
                return self._binary(expr, state)
            case nodes.UnaryExpr():
                return self._unary(expr, state)
            case nodes.CallExpr():
                results = self.call(expr, state)
                return results[0] if len(results) == 1 else None
            case nodes.SelectorExpr():
                return self._selector(expr, state)
            case nodes.IndexExpr():
                return self._index(expr, state)
            case nodes.SliceExpr():
                self._slice(expr, state)
            case nodes.StarExpr():
                self.eval(expr.x, state)
                return self.read_place(
                    self.connector.place(expr), self.connector.type_of(expr)
                )
            case nodes.TypeAssertExpr():
                return self._assertion(expr, state)
            case nodes.CompositeLit():
                self._composite(expr, state)
            case nodes.FuncLit():
                if not self.quiet and not self.looking:
                    self.function_literal(expr, state)
            case nodes.KeyedElement():
                raise AssertionError("elements are read by _composite")
        return None

    def call(self, call: nodes.CallExpr, state: State) -> list[Interval | None]:
        """The results of a call: see `bounds_calls`."""
        raise NotImplementedError

    def function_literal(self, literal: nodes.FuncLit, state: State) -> None:
        """Runs a function literal's body: see `bounds_flow`."""
        raise NotImplementedError

    def _ident(self, expr: nodes.Ident, state: State) -> Interval | None:
        obj = self.info.uses.get(expr) or self.info.defs.get(expr)
        if not isinstance(obj, Var):
            return None
        full = integer_range(obj.type)
        if full is None:
            return None
        if self.is_local(obj):
            return state.values.get(obj, full)
        return self.read_place(self.places.var(obj), obj.type)

    def _selector(self, expr: nodes.SelectorExpr, state: State) -> Interval | None:
        selection = self.info.selections.get(expr)
        if selection is None:
            obj = self.info.uses.get(expr.sel)
            return integer_range(obj.type) if isinstance(obj, Var) else None
        if not self.connector.is_type(expr.x):
            self.eval(expr.x, state)
        if not isinstance(selection.obj, Var):
            for method in self.connector.callees(
                expr
            ):  # a method value: called by anybody
                self.open_receiver(method)
            return None
        type_ = self.connector.type_of(expr)
        if selection.obj.pkg != "main":
            return integer_range(type_) if type_ is not None else None
        return self.read_place(self.places.var(selection.obj), type_)

    def open_receiver(self, method: Func) -> None:
        """The receiver of a method may be any value of its type."""
        recv = method.signature.recv
        full = integer_range(recv.type) if recv is not None else None
        if recv is not None and full is not None:
            self.write_place(self.places.var(recv), full)

    # --- operators ---------------------------------------------------------------------

    def _binary(self, expr: nodes.BinaryExpr, state: State) -> Interval | None:
        if expr.op in ("&&", "||"):
            self.eval(expr.x, state)
            rest = self.relations.refine(state, expr.x, expr.op == "&&")
            if rest is not None:
                self.eval(expr.y, rest)
                if rest.forgotten != state.forgotten:
                    self.forget_memory(state)
            return None
        x, y = self.eval(expr.x, state), self.eval(expr.y, state)
        type_ = self.connector.type_of(expr)
        if type_ is None or expr.op not in _OPERATORS:
            return None
        if expr.op == "-" and x is not None and y is not None and x[0] < y[1]:
            return self._difference(expr, intervals.sub(x, y), state, type_)
        return self.operate(expr, expr.op, x, y, type_)

    def _difference(
        self, expr: nodes.BinaryExpr, value: Interval, state: State, type_: Type
    ) -> Interval | None:
        """`x - y`: y <= x + k means that it is -k or more."""
        term, c = self.relations.term(expr.x)
        limit = self.relations.above(expr.y, term, state) if term is not None else None
        if limit is not None and c - limit > value[0] and c - limit <= value[1]:
            value = (c - limit, value[1])
        return self.fit(expr, value, type_)

    def operate(
        self,
        node: nodes.Node,
        op: str,
        x: Interval | None,
        y: Interval | None,
        type_: Type,
    ) -> Interval | None:
        """`x op y` at `node` (an expression or an op-assignment), within the type's range."""
        full = integer_range(type_)
        if full is None or x is None or y is None:
            return None
        if op in ("/", "%") and y == (0, 0):
            return None
        return self.fit(node, _OPERATORS[op](x, y), type_)

    def fit(
        self, node: nodes.Node, value: Interval | None, type_: Type
    ) -> Interval | None:
        """Notes whether a result may leave its type's range; the interval after wrapping."""
        full = integer_range(type_)
        if value is None or full is None:
            return None
        fits = intervals.within(value, full)
        if isinstance(type_, TypeParam):
            fits = intervals.within(value, _SMALLEST)
        if not self.looking:
            if fits:
                self.wrapping.discard(node)
            else:
                self.wrapping.add(node)
        return value if fits else full

    def _unary(self, expr: nodes.UnaryExpr, state: State) -> Interval | None:
        x = self.eval(expr.x, state)
        type_ = self.connector.type_of(expr)
        if type_ is None:
            return None
        if expr.op == "<-":
            self.forget_memory(state)
            if isinstance(type_, Tuple):
                type_ = type_.vars[0].type
            return self.read_place(self.connector.place(expr), type_)
        if expr.op == "&":
            self.connector.place(expr)
            return None
        if x is None:
            return None
        if expr.op == "-":
            return self.fit(expr, intervals.neg(x), type_)
        if expr.op == "^":
            full = integer_range(type_)
            if full is not None and full[0] == 0:
                return full[1] - x[1], full[1] - x[0]
            return self.fit(expr, intervals.complement(x), type_)
        return x

    # --- elements ------------------------------------------------------------------------

    def _index(self, expr: nodes.IndexExpr, state: State) -> Interval | None:
        if self.connector.is_type(expr.indices[0]):
            return None
        self.eval(expr.x, state)
        index = self.eval(expr.indices[0], state)
        type_ = self.connector.type_of(expr)
        if isinstance(type_, Tuple):
            type_ = type_.vars[0].type
        base = self.connector.type_of(expr.x)
        under = base.underlying if base is not None else None
        if isinstance(base, TypeParam):
            return self.any_of(type_)
        if isinstance(under, Basic):
            self._note_index(expr, index, state)
            return 0, 255
        if not isinstance(under, Map):
            self._note_index(expr, index, state)
        return self.read_place(self.connector.place(expr), type_)

    def _note_index(
        self, expr: nodes.IndexExpr, index: Interval | None, state: State
    ) -> None:
        if self.quiet or self.looking:
            return
        proved = index is not None and self._is_inside(
            expr.x, expr.indices[0], index, state
        )
        (self.in_range.add if proved else self.in_range.discard)(expr)

    def _is_inside(
        self, sequence: nodes.Expr, index: nodes.Expr, interval: Interval, state: State
    ) -> bool:
        if interval[0] < 0:
            return False
        length = self.relations.array_length(sequence)
        if length is not None:
            return interval[1] < length
        term = self.relations.length_of(sequence)
        if term is None:
            return False
        limit = self.relations.above(index, term, state)
        return limit is not None and limit < 0

    def _slice(self, expr: nodes.SliceExpr, state: State) -> None:
        self.eval(expr.x, state)
        for bound in (expr.low, expr.high, expr.max):
            if bound is not None:
                self.eval(bound, state)
        if not self.quiet and not self.looking:
            proved = expr.max is None and self._slice_inside(expr, state)
            (self.slices_in_range.add if proved else self.slices_in_range.discard)(expr)

    def _slice_inside(self, expr: nodes.SliceExpr, state: State) -> bool:
        low, high = expr.low, expr.high
        if low is not None:
            interval = self.peek(low, state)
            if interval is None or interval[0] < 0:
                return False
        last = high if high is not None else low
        if last is None:
            return True
        interval = self.peek(last, state)
        length = self.relations.array_length(expr.x)
        if interval is None or interval[0] < 0:
            return False
        if length is not None:
            inside = interval[1] <= length
        else:
            term = self.relations.length_of(expr.x)
            limit = (
                self.relations.above(last, term, state) if term is not None else None
            )
            inside = limit is not None and limit <= 0
        return inside and (
            low is None or high is None or self.relations.at_most(low, high, state)
        )

    def _assertion(self, expr: nodes.TypeAssertExpr, state: State) -> Interval | None:
        self.eval(expr.x, state)
        type_ = self.connector.type_of(expr)
        if isinstance(type_, Tuple):
            type_ = type_.vars[0].type
        if type_ is None or is_interface(type_):
            return None
        if expr.type is not None and self._is_generic(expr.type):
            place = self.connector.place(expr)
            self.open(place if place is not None else Place(), type_)
        return integer_range(type_)

    def _is_generic(self, type_expr: nodes.Expr) -> bool:
        return any(
            isinstance(node, nodes.Ident)
            and isinstance(self.connector.type_of(node), TypeParam)
            for node in walk(type_expr)
        )

    def _composite(self, expr: nodes.CompositeLit, state: State) -> None:
        type_ = self.connector.type_of(expr)
        if type_ is None:
            return
        if isinstance(type_.underlying, Pointer):
            type_ = type_.underlying.elem
        under = type_.underlying
        place = self.connector.place(expr)
        for i, element in enumerate(expr.elements):
            if isinstance(under, Struct):
                value = self.eval(element.value, state)
                var = literal_field(under, element, i)
                if var is not None:
                    self.write_place(self.places.var(var), value)
            elif isinstance(under, Slice | Array | Map) and place is not None:
                if element.key is not None:
                    key = self.eval(element.key, state)
                    if isinstance(under, Map):
                        self.write_place(self.places.key(place, under), key)
                self.write_place(
                    self.places.elem(place, under), self.eval(element.value, state)
                )

    # --- lengths ----------------------------------------------------------------------------

    def length(self, sequence: nodes.Expr, state: State) -> Interval:
        """The interval of `len(sequence)`."""
        constant = self.relations.array_length(sequence)
        if constant is not None:
            return constant, constant
        term = self.relations.length_of(sequence)
        return state.length(term) if term is not None else (0, MAX_LENGTH)

    def made_length(
        self, expr: nodes.Expr, state: State
    ) -> tuple[Interval, nodes.Expr | None, Length | None]:
        """The length of a new sequence: its interval, the expression for it, whose it is."""
        expr = unparen(expr)
        anything: Interval = (0, MAX_LENGTH)
        if isinstance(expr, nodes.CompositeLit) and all(
            e.key is None for e in expr.elements
        ):
            return (len(expr.elements), len(expr.elements)), None, None
        if isinstance(expr, nodes.CallExpr) and isinstance(expr.fun, nodes.Ident):
            if isinstance(self.info.uses.get(expr.fun), Builtin):
                return self._built_length(expr, expr.fun.name, state)
        value = self.info.value_of(expr)
        if isinstance(value, bytes):
            return (len(value), len(value)), None, None
        term = self.relations.length_of(expr)
        if term is not None:
            return state.length(term), None, term
        if isinstance(expr, nodes.SliceExpr):
            return self._part_length(expr, state), None, None
        return anything, None, None

    def _built_length(
        self, call: nodes.CallExpr, name: str, state: State
    ) -> tuple[Interval, nodes.Expr | None, Length | None]:
        if name == "make" and len(call.args) >= 2:
            size = self.peek(call.args[1], state)
            if size is not None:
                return (max(size[0], 0), max(size[1], 0)), call.args[1], None
        if name == "append" and call.args:
            low, high = self.length(call.args[0], state)
            if not call.ellipsis:
                more = len(call.args) - 1
                return (low + more, min(high + more, MAX_LENGTH)), None, None
            return (low, MAX_LENGTH), None, None
        return (0, MAX_LENGTH), None, None

    def _part_length(self, expr: nodes.SliceExpr, state: State) -> Interval:
        whole = self.length(expr.x, state)
        low = self.peek(expr.low, state) if expr.low is not None else (0, 0)
        high = self.peek(expr.high, state) if expr.high is not None else whole
        if low is None or high is None:
            return 0, MAX_LENGTH
        return max(high[0] - low[1], 0), max(
            min(high[1] - max(low[0], 0), MAX_LENGTH), 0
        )

    def is_integer(self, expr: nodes.Expr) -> bool:
        """Whether an expression's type is an integer type."""
        type_ = self.connector.type_of(expr)
        if type_ is None or isinstance(type_, TypeParam):
            return False
        under = type_.underlying
        return isinstance(under, Basic) and bool(under.info & BasicInfo.INTEGER)

    def any_of(self, type_: Type | None) -> Interval | None:
        """All values of an integer type."""
        if isinstance(type_, TypeParam):
            return ANY_INTEGER
        return integer_range(type_) if type_ is not None else None
