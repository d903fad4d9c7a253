"""Integers: what range each expression has, where it may wrap around, which indices are inside.

The questions: does this operation need wrapping to its type's width? can this operand be
negative? is this index within its slice? `analyse_bounds` answers for the whole program, once;
the answers are in `Bounds`. How: `bounds_places` says where integers live and merges what may
be one memory, `bounds_flow` runs every function abstractly until nothing changes, `wrapping`
puts off wrapping to the outermost operation where that is the same.

Assumptions, beside the language itself (each is also stated where it is used):

- No run counts to 2**32 by itself: a value that only grows by adding amounts below 2**20 stays
  below 2**52, by amounts up to 2**32 below 2**62 (`intervals.TIERS`). Limits that the program
  states (`i < n`) are used first; the tiers are for what has none.
- No string, slice, map or channel is longer than 2**31 (`intervals.MAX_LENGTH`).
- The program has no data races: memory that other goroutines write is forgotten at every
  channel operation and call, not between them.

Over-approximations: no context (a function is one for all its callers), one place for a field
of all values of a type, elements by container without indices, no relation between variables
but `a <= b + k`; what was never reached, or never understood, needs wrapping and may be
anything.
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis import bounds_packages as packages
from go2mp.analysis.bounds_connect import Connector
from go2mp.analysis.bounds_flow import Flow
from go2mp.analysis.bounds_places import Places, integer_range
from go2mp.analysis.bounds_state import State
from go2mp.analysis.goroutines import called_func
from go2mp.analysis.intervals import LENGTHS, MAX_LENGTH, Interval
from go2mp.analysis.variables import Function, Variables, analyse_variables
from go2mp.analysis.wrapping import find_wraps
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import Signature
from go2mp.types.objects import Func
from go2mp.types.parens import unparen

_UNITS_LIMIT = 40
"""How often one function is run again before its inputs are taken to be anything."""

_INDEXED = {("sort", "Slice"), ("sort", "SliceStable"), ("sort", "SliceIsSorted")}


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is proved about the program's integers.

    `ranges` has the interval of every integer expression that was reached, `wraps` the operations
    (expressions and statements) to wrap, `inside` the index and slice expressions proved to be
    within bounds.
    """

    info: Info
    ranges: dict[nodes.Node, Interval]
    wraps: frozenset[nodes.Node]
    inside: frozenset[nodes.Node]

    def needs_wrap(self, node: nodes.Node) -> bool:
        """Whether the result of an operation must be brought into its type's range here.

        `node` is an expression (+ - * << | ^ & &^, unary -, a conversion), an `x op= y` or an
        `x++`. Where an operation around it wraps anyway, the inner one does not.
        """
        return node in self.wraps

    def range_of(self, expr: nodes.Expr) -> tuple[int | None, int | None]:
        """The least and the greatest value; (None, None) for what is no integer."""
        expr = unparen(expr)
        found = self.ranges.get(expr)
        if found is not None:
            return found
        value = self.info.value_of(expr)
        if isinstance(value, int) and not isinstance(value, bool):
            return value, value
        recorded = self.info.types.get(expr)
        return (integer_range(recorded.type) if recorded else None) or (None, None)

    def non_negative(self, expr: nodes.Expr) -> bool:
        """Whether a value is proved to be zero or more."""
        low, _ = self.range_of(expr)
        return low is not None and low >= 0

    def index_in_range(self, node: nodes.IndexExpr) -> bool:
        """Whether an index is proved to be within its slice, array or string."""
        return node in self.inside

    def index_non_negative(self, node: nodes.IndexExpr) -> bool:
        """Whether an index is proved not to be negative."""
        return self.non_negative(node.indices[0])

    def slice_in_range(self, node: nodes.SliceExpr) -> bool:
        """Whether 0 <= low <= high <= len is proved (missing bounds are fine)."""
        return node in self.inside

    def division_exact(self, node: nodes.Node) -> bool:
        """Whether Python's // and % give what Go's / and % do: no operand is negative.

        `node` is a binary expression or an `x /= y`; a zero divisor raises ZeroDivisionError.
        """
        x, y = _operands(node)
        return (
            x is not None
            and y is not None
            and self.non_negative(x)
            and self.non_negative(y)
        )

    def divisor_nonzero(self, node: nodes.Node) -> bool:
        """Whether the right operand of / or % is proved not to be zero."""
        _, y = _operands(node)
        if y is None:
            return False
        low, high = self.range_of(y)
        return (low is not None and low > 0) or (high is not None and high < 0)


def _operands(node: nodes.Node) -> tuple[nodes.Expr | None, nodes.Expr | None]:
    if isinstance(node, nodes.BinaryExpr):
        return node.x, node.y
    if isinstance(node, nodes.AssignStmt) and len(node.lhs) == 1:
        return node.lhs[0], node.rhs[0]
    return None, None


def analyse_bounds(
    file: nodes.File, info: Info, variables: Variables | None = None
) -> Bounds:
    """Runs the analysis over a checked program."""
    variables = variables if variables is not None else analyse_variables(file, info)
    connector = Connector(file, info, Places())
    flow = Flow(connector, variables)
    _Program(file, info, flow).settle()
    wraps = find_wraps(file, info, flow.wrapping, flow.ranges)
    inside = frozenset(flow.in_range | flow.slices_in_range)
    return Bounds(info, flow.ranges, wraps, inside)


class _Program:
    """The functions of the program, run until no place changes."""

    def __init__(self, file: nodes.File, info: Info, flow: Flow) -> None:
        self.file = file
        self.info = info
        self.flow = flow
        self.functions: list[tuple[nodes.FuncDecl, Func]] = []
        self.runs: dict[object, int] = {}
        for decl in file.decls:
            if isinstance(decl, nodes.FuncDecl) and decl.body is not None:
                obj = info.defs.get(decl.name)
                if isinstance(obj, Func):
                    self.functions.append((decl, obj))
                elif obj is None:  # func init, func _
                    found = next(
                        (o for o in info.defs.values() if _declares(o, decl)), None
                    )
                    if isinstance(found, Func):
                        self.functions.append((decl, found))
        flow.unlocal_functions = _with_goto(file)
        flow.sorted_by = _sorted_by(file, info)
        flow.steps = _constants(file, info)
        self.unit_of = {obj: (decl, obj) for decl, obj in self.functions}

    def settle(self) -> None:
        """Runs everything until nothing changes; then what was never called, with anything."""
        self._called_by_library()
        start: list[object] = ["package"]
        start += [unit for unit in self.functions if unit[1].name in ("init", "main")]
        self._run_all(start)
        self._run_all([unit for unit in self.functions if unit not in self.runs])
        opened = self._open_uncalled()
        while opened:
            self._run_all(opened)
            opened = self._open_uncalled()

    def _run_all(self, units: list[object]) -> None:
        """Runs units, then those that read what has changed and those that were called anew: the
        shortest first, as short ones that work together settle before a long one runs again.
        """
        flow, runs = self.flow, self.runs
        waiting = dict.fromkeys(units)
        while waiting:
            unit = min(waiting, key=_length)
            del waiting[unit]
            flow.unit = unit
            flow.changed = set()
            flow.called = {}
            self._run(unit)
            runs[unit] = runs.get(unit, 0) + 1
            called = (self.unit_of.get(func) for func in flow.called)
            waiting.update((u, None) for u in called if u is not None and u not in runs)
            for place in flow.changed:
                if runs[unit] > _UNITS_LIMIT:
                    place.add(place.full)
                waiting.update(dict.fromkeys(flow.readers.get(place, ())))
            flow.changed = set()

    def _run(self, unit: object) -> None:
        if unit == "package":
            self.flow.function = None
            state = State()
            for decl in self.file.decls:
                if isinstance(decl, nodes.GenDecl) and decl.keyword == "var":
                    for spec in decl.specs:
                        if isinstance(spec, nodes.ValueSpec):
                            self.flow._declare(spec, state)
            return
        if isinstance(unit, nodes.FuncLit):
            self.flow.run_literal(unit)
            return
        assert isinstance(unit, tuple)
        decl, obj = unit
        self.flow.run_function(decl, obj.signature)

    def _called_by_library(self) -> None:
        """Methods that standard functions may call."""
        flow = self.flow
        for decl, obj in self.functions:
            if decl.recv is None:
                continue
            if obj.name in packages.CALLED_ON_PRINTING:
                flow.open_receiver(obj)
            for var in obj.signature.params.vars:
                full = integer_range(var.type)
                if obj.name in packages.CALLED_WITH_INDICES and full is not None:
                    flow.places.var(var).add((0, min(MAX_LENGTH - 1, full[1])))
                elif obj.name in packages.CALLED_BY_LIBRARY:
                    flow.open(flow.places.var(var), var.type)

    def _open_uncalled(self) -> list[object]:
        """Lets anything into parameters that nothing has reached."""
        opened: list[object] = []
        for function, signature in self._signatures():
            recv = (signature.recv,) if signature.recv is not None else ()
            for var in (*recv, *signature.params.vars):
                full = integer_range(var.type)
                place = self.flow.places.var(var)
                if full is not None and place.interval is None:
                    place.add(full)
                    opened.extend(
                        u for u in self._units_of(function) if u not in opened
                    )
                    readers = self.flow.readers.get(place, ())
                    opened.extend(u for u in readers if u not in opened)
        return opened

    def _units_of(self, function: Function) -> list[object]:
        return [unit for unit in self.functions if unit[0] is function]

    def _signatures(self) -> list[tuple[Function, Signature]]:
        found: list[tuple[Function, Signature]] = [
            (decl, obj.signature) for decl, obj in self.functions
        ]
        for node in walk(self.file, nodes.FuncLit):
            signature = self.info.type_of(node)
            assert isinstance(signature, Signature)
            found.append((node, signature))
        return found


def _length(unit: object) -> int:
    node = unit[0] if isinstance(unit, tuple) else unit
    if not isinstance(node, nodes.Node):
        return 0
    return node.span.end - node.span.start


def _constants(file: nodes.File, info: Info) -> list[int]:
    """The integer constants of the program below 2**31, their neighbours, and usual limits."""
    found = {0, 255, 0x10FFFF, *LENGTHS}
    for node in walk(file, nodes.BasicLit, nodes.Ident):
        value = info.value_of(node)
        if isinstance(value, int) and not isinstance(value, bool) and value < 1 << 31:
            found.update((value - 1, value, value + 1))
    return sorted(value for value in found if value >= 0)


def _sorted_by(file: nodes.File, info: Info) -> dict[nodes.FuncLit, nodes.Expr]:
    """What the literals compare that sort.Slice is given: two of its indices are passed to them."""
    found: dict[nodes.FuncLit, nodes.Expr] = {}
    for node in walk(file):
        match node:
            case nodes.CallExpr(
                fun=nodes.SelectorExpr(), args=(sequence, nodes.FuncLit() as less)
            ):
                func = called_func(info, node)
                if func is not None and (func.pkg, func.name) in _INDEXED:
                    found[less] = sequence
    return found


def _declares(obj: object, decl: nodes.FuncDecl) -> bool:
    return isinstance(obj, Func) and obj.decl is decl


def _with_goto(file: nodes.File) -> set[Function]:
    """The functions (and literals) that contain a goto."""
    found: set[Function] = set()
    for function in walk(file):
        if (
            isinstance(function, nodes.FuncDecl | nodes.FuncLit)
            and function.body is not None
        ):
            for node in walk(function.body, nodes.BranchStmt):
                if node.kind == "goto":
                    found.add(function)
    return found
