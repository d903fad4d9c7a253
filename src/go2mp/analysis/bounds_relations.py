"""Who is below whom: upper limits of expressions relative to a term, and what conditions prove.

`Relations.above(expr, target)` answers with the least k it can prove in `expr <= target + k`;
`refine` puts what a condition says into a state. Both only look at variables that nobody else can
change (`bounds_eval.is_local`), and never at an expression that may have wrapped around.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isqrt

from go2mp.analysis.bounds_connect import Connector
from go2mp.analysis.bounds_state import Length, Path, State, Term
from go2mp.analysis.intervals import Interval
from go2mp.syntax import nodes
from go2mp.types.model import Array, Basic, BasicInfo, Pointer, Slice
from go2mp.types.objects import Builtin, Var
from go2mp.types.parens import unparen

_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_NEGATED = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}

_DEPTH = 4
"""How deep into an expression its limits are looked for."""

Evaluate = Callable[[nodes.Expr, State], "Interval | None"]


class Relations:
    """Reads expressions as terms. `peek` gives an expression's interval without recording it."""

    def __init__(
        self,
        connector: Connector,
        is_local: Callable[[Var], bool],
        is_stable: Callable[[Var], bool],
        peek: Evaluate,
        wraps: Callable[[nodes.Node], bool],
    ) -> None:
        self.connector = connector
        self.info = connector.info
        self.is_local = is_local
        self.is_stable = is_stable
        self.peek = peek
        self.wraps = wraps
        self.is_integer: Callable[[nodes.Expr], bool] = lambda expr: False

    # --- terms ---------------------------------------------------------------------

    def path(self, expr: nodes.Expr) -> Path | None:
        """The path of a variable, field or element that stays in its place."""
        expr = unparen(expr)
        match expr:
            case nodes.Ident():
                obj = self.info.object_of(expr)
                if isinstance(obj, Var) and not obj.is_field and self.is_stable(obj):
                    return (obj,)
            case nodes.SelectorExpr() if expr in self.info.selections:
                base = self.path(expr.x)
                selection = self.info.selections[expr]
                if base is not None and isinstance(selection.obj, Var):
                    names = [v.name for v in selection.path]
                    return (*base, *names, selection.obj.name)
            case nodes.IndexExpr() if isinstance(self._sequence(expr.x), Slice | Array):
                base = self.path(expr.x)
                index = unparen(expr.indices[0])
                value = self.info.value_of(index)
                if base is None:
                    return None
                if isinstance(value, int):
                    return (*base, value)
                if isinstance(index, nodes.Ident):
                    obj = self.info.object_of(index)
                    if isinstance(obj, Var) and self.is_local(obj):
                        return (*base, obj)
            case nodes.StarExpr():
                base = self.path(expr.x)
                return (*base, "*") if base is not None else None
        return None

    def _sequence(self, expr: nodes.Expr) -> object:
        type_ = self.connector.type_of(expr)
        return type_.underlying if type_ is not None else None

    def length_of(self, sequence: nodes.Expr) -> Length | None:
        """The term for the length of a slice or string."""
        under = self._sequence(sequence)
        is_string = isinstance(under, Basic) and under.info & BasicInfo.STRING
        if not isinstance(under, Slice) and not is_string:
            return None
        path = self.path(sequence)
        return Length(path) if path is not None else None

    def array_length(self, sequence: nodes.Expr) -> int | None:
        """The constant length of an array, or of what a pointer to one points to."""
        under = self._sequence(sequence)
        if isinstance(under, Pointer):
            under = under.elem.underlying
        return under.length if isinstance(under, Array) else None

    def length_call(self, expr: nodes.Expr) -> nodes.Expr | None:
        """The operand of `len(x)`."""
        expr = unparen(expr)
        if isinstance(expr, nodes.CallExpr) and isinstance(expr.fun, nodes.Ident):
            if (
                isinstance(self.info.uses.get(expr.fun), Builtin)
                and expr.fun.name == "len"
            ):
                return expr.args[0]
        return None

    def term(self, expr: nodes.Expr) -> tuple[Term | None, int]:
        """`expr` as term + constant."""
        expr = unparen(expr)
        value = self.info.value_of(expr)
        if isinstance(value, int) and not isinstance(value, bool):
            return None, value
        if isinstance(expr, nodes.Ident):
            obj = self.info.object_of(expr)
            if isinstance(obj, Var) and self.is_local(obj):
                return obj, 0
        elif isinstance(expr, nodes.BinaryExpr) and expr.op in "+-":
            constant = self.info.value_of(expr.y)
            if isinstance(constant, int) and not self.wraps(expr):
                term, k = self.term(expr.x)
                return term, k + (constant if expr.op == "+" else -constant)
        elif (operand := self.length_call(expr)) is not None:
            return self.length_of(operand), 0
        return None, 0

    # --- limits --------------------------------------------------------------------

    def above(
        self, expr: nodes.Expr, target: Term, state: State, depth: int = _DEPTH
    ) -> int | None:
        """The least k that is proved in `expr <= target + k`."""
        expr = unparen(expr)
        found: list[int] = []
        interval = self.peek(expr, state)
        least = state.values.get(target)
        if least is None and isinstance(target, Length):
            least = (0, 0)
        if interval is not None and least is not None:
            found.append(interval[1] - least[0])
        term, k = self.term(expr)
        if term is not None:
            step = state.above(term, target)
            if step is not None:
                found.append(step + k)
        elif depth > 0 and not self.wraps(expr):
            found.extend(self._composed(expr, target, state, depth - 1))
        return min(found) if found else None

    def _composed(
        self, expr: nodes.Expr, target: Term, state: State, depth: int
    ) -> list[int]:
        if isinstance(expr, nodes.CallExpr):
            return self._called(expr, target, state, depth)
        if not isinstance(expr, nodes.BinaryExpr):
            return []
        x, y = self.peek(expr.x, state), self.peek(expr.y, state)
        if x is None or y is None:
            return []
        found = []
        left = (
            self.above(expr.x, target, state, depth)
            if expr.op in ("+", "-", "/", ">>")
            else None
        )
        match expr.op:
            case "+":
                right = self.above(expr.y, target, state, depth)
                found += [left + y[1]] if left is not None else []
                found += [right + x[1]] if right is not None else []
                found += self._midpoint(expr.x, expr.y, target, state, depth)
            case "-":
                found += [left - y[0]] if left is not None else []
            case "/" | ">>" if x[0] >= 0 and y[0] >= (1 if expr.op == "/" else 0):
                found += [left] if left is not None else []
                half = self.info.value_of(expr.y) == (2 if expr.op == "/" else 1)
                inner = unparen(expr.x)
                if half and isinstance(inner, nodes.BinaryExpr) and inner.op == "+":
                    if not self.wraps(inner):
                        found += self._mean(inner.x, inner.y, target, state, depth)
            case "%" if x[0] >= 0 and y[0] >= 0:
                right = self.above(expr.y, target, state, depth)
                found += [right - 1] if right is not None else []
            case "&" if x[0] >= 0:
                left = self.above(expr.x, target, state, depth)
                found += [left] if left is not None else []
        return found

    def _called(
        self, expr: nodes.CallExpr, target: Term, state: State, depth: int
    ) -> list[int]:
        if self.connector.is_type(expr.fun) and len(expr.args) == 1:
            limit = self.above(expr.args[0], target, state, depth)
            return [limit] if limit is not None else []
        if isinstance(expr.fun, nodes.Ident) and expr.fun.name == "min":
            if isinstance(self.info.uses.get(expr.fun), Builtin):
                limits = [self.above(arg, target, state, depth) for arg in expr.args]
                return [limit for limit in limits if limit is not None]
        return []

    def _midpoint(
        self, low: nodes.Expr, half: nodes.Expr, target: Term, state: State, depth: int
    ) -> list[int]:
        """`low + (high-low)/2` is like `(low+high)/2`."""
        half = unparen(half)
        if not isinstance(half, nodes.BinaryExpr) or half.op != "/":
            return []
        difference = unparen(half.x)
        if self.info.value_of(half.y) != 2 or not isinstance(
            difference, nodes.BinaryExpr
        ):
            return []
        if difference.op != "-" or self.term(difference.y) != self.term(low):
            return []
        if self.term(low)[0] is None or self.wraps(difference):
            return []
        return self._mean(low, difference.x, target, state, depth)

    def _mean(
        self, low: nodes.Expr, high: nodes.Expr, target: Term, state: State, depth: int
    ) -> list[int]:
        """The mean of x <= y is at most y, and below it when x < y."""
        found = []
        for a, b in ((low, high), (high, low)):
            term, k = self.term(b)
            if term is None:
                continue
            gap = self.above(a, term, state, depth)
            limit = self.above(b, target, state, depth)
            if gap is None or limit is None or gap > k:
                continue
            found.append(limit - 1 if gap < k else limit)
        return found

    def at_most(self, low: nodes.Expr, high: nodes.Expr, state: State) -> bool:
        """Whether low <= high is proved."""
        a, b = self.peek(low, state), self.peek(high, state)
        if a is not None and b is not None and a[1] <= b[0]:
            return True
        term, k = self.term(high)
        if term is not None:
            limit = self.above(low, term, state)
            return limit is not None and limit <= k
        inner = unparen(high)
        if (
            isinstance(inner, nodes.BinaryExpr)
            and inner.op == "+"
            and not self.wraps(inner)
        ):
            for part, rest in ((inner.x, inner.y), (inner.y, inner.x)):
                extra = self.peek(rest, state)
                if (
                    extra is not None
                    and extra[0] >= 0
                    and self.at_most(low, part, state)
                ):
                    return True
        return False

    # --- conditions -------------------------------------------------------------------

    def refine(
        self, state: State | None, cond: nodes.Expr, truth: bool
    ) -> State | None:
        """What is known once the condition was found true (or false); None if it cannot be."""
        if state is None:
            return None
        cond = unparen(cond)
        value = self.info.value_of(cond)
        if isinstance(value, bool):
            return state.copy() if value is truth else None
        if isinstance(cond, nodes.UnaryExpr) and cond.op == "!":
            return self.refine(state, cond.x, not truth)
        if not isinstance(cond, nodes.BinaryExpr):
            return state.copy()
        if cond.op in ("&&", "||"):
            if (cond.op == "&&") == truth:
                return self.refine(self.refine(state, cond.x, truth), cond.y, truth)
            return self._either(state, cond, truth)
        if cond.op not in _NEGATED:
            return state.copy()
        new = state.copy()
        op = cond.op if truth else _NEGATED[cond.op]
        return new if self._compared(new, op, cond.x, cond.y) else None

    def _either(
        self, state: State, cond: nodes.BinaryExpr, truth: bool
    ) -> State | None:
        from go2mp.analysis.bounds_state import join_states

        first = self.refine(state, cond.x, truth)
        second = self.refine(self.refine(state, cond.x, not truth), cond.y, truth)
        return join_states(first, second)

    def compared(self, state: State, x: nodes.Expr, y: nodes.Expr) -> State | None:
        """What is known once x == y."""
        new = state.copy()
        return new if self._compared(new, "==", x, y) else None

    def _compared(self, state: State, op: str, x: nodes.Expr, y: nodes.Expr) -> bool:
        """Notes `x op y`; False if it cannot be."""
        left, right = self.peek(x, state), self.peek(y, state)
        if left is None or right is None:
            # An integer without a value has not been reached yet.
            return not (left is None and self.is_integer(x)) and not (
                right is None and self.is_integer(y)
            )
        if not self._possible(op, left, right):
            return False
        return self._one_side(state, op, x, right, y) and self._one_side(
            state, _FLIPPED[op], y, left, x
        )

    def _possible(self, op: str, a: Interval, b: Interval) -> bool:
        match op:
            case "<":
                return a[0] < b[1]
            case "<=":
                return a[0] <= b[1]
            case ">":
                return a[1] > b[0]
            case ">=":
                return a[1] >= b[0]
            case "==":
                return a[0] <= b[1] and b[0] <= a[1]
        return not (a[0] == a[1] == b[0] == b[1])

    def _one_side(
        self, state: State, op: str, x: nodes.Expr, other: Interval, y: nodes.Expr
    ) -> bool:
        term, k = self.term(x)
        if term is None:
            self._square(state, op, x, other)
            return True
        far = 1 << 70
        bounds = {
            "<": (-far, other[1] - 1),
            "<=": (-far, other[1]),
            ">": (other[0] + 1, far),
            ">=": (other[0], far),
            "==": other,
        }
        if op == "!=":
            return self._unequal(state, term, k, other)
        low, high = bounds[op]
        if not state.narrow(term, (low - k, high - k)):
            return False
        if op in ("<", "<=", "=="):
            base, c = self.term(y)
            if base is not None:
                state.limit(term, base, c - k - (1 if op == "<" else 0))
            else:
                self._limit_composed(state, term, k + (1 if op == "<" else 0), y)
        return True

    def _limit_composed(self, state: State, term: Term, k: int, y: nodes.Expr) -> None:
        """term + k <= a - b or a / b or min(a, b): the limits of y are limits of the term."""
        for target in self.terms_in(y):
            limit = self.above(y, target, state)
            if limit is not None:
                state.limit(term, target, limit - k)

    def terms_in(self, expr: nodes.Expr, depth: int = _DEPTH) -> list[Term]:
        """The terms that a sum, a difference or a minimum is made of."""
        expr = unparen(expr)
        term, _ = self.term(expr)
        if term is not None:
            return [term]
        if depth == 0:
            return []
        if isinstance(expr, nodes.BinaryExpr):
            return self.terms_in(expr.x, depth - 1) + self.terms_in(expr.y, depth - 1)
        if isinstance(expr, nodes.CallExpr) and isinstance(expr.fun, nodes.Ident):
            if expr.fun.name == "min":
                return [t for arg in expr.args for t in self.terms_in(arg, depth - 1)]
        return []

    def _unequal(self, state: State, term: Term, k: int, other: Interval) -> bool:
        value = state.values.get(term)
        if value is None and isinstance(term, Length):
            value = state.length(term)
        if value is None or other[0] != other[1]:
            return True
        low, high, excluded = value[0], value[1], other[0] - k
        if low == excluded:
            low += 1
        if high == excluded:
            high -= 1
        if low > high:
            return False
        state.values[term] = (low, high)
        return True

    def _square(self, state: State, op: str, x: nodes.Expr, other: Interval) -> None:
        """`i*i <= n` bounds i."""
        x = unparen(x)
        if not isinstance(x, nodes.BinaryExpr) or x.op != "*" or op not in ("<", "<="):
            return
        term, k = self.term(x.x)
        if term is None or k != 0 or self.term(x.y) != (term, 0) or other[1] < 0:
            return
        if self.wraps(x) and other[1] >= 1 << 62:
            return
        root = isqrt(other[1])
        state.narrow(term, (-root, root))
