"""Calls: arguments flow into parameters, results come back; builtins, conversions, the library.

Over-approximations: a function is analysed once for all its calls; a call through an interface
reaches every method of that name; a standard function returns anything that `bounds_packages` does
not narrow, and may put anything into what its pointer arguments lead to.
"""

from __future__ import annotations

from go2mp.analysis import bounds_packages as packages
from go2mp.analysis import intervals
from go2mp.analysis.bounds_eval import Evaluator
from go2mp.analysis.bounds_floats import float_bounds
from go2mp.analysis.bounds_places import Place, has_places, integer_range, is_interface
from go2mp.analysis.bounds_state import State
from go2mp.analysis.intervals import MAX_LENGTH, Interval, join
from go2mp.syntax import nodes
from go2mp.types.model import (
    Array,
    Basic,
    Chan,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Builtin, Func
from go2mp.types.parens import unparen

_INDEX: Interval = (0, MAX_LENGTH - 1)

Results = list["Interval | None"]


class Calls(Evaluator):
    """The evaluator with calls."""

    def call(self, call: nodes.CallExpr, state: State) -> Results:
        """The results of a call."""
        if self.connector.is_type(call.fun):
            return [self._conversion(call, state)]
        obj = self.connector.object_of(call.fun)
        if isinstance(obj, Builtin):
            return [self._builtin(obj.name, call, state)]
        fun = unparen(call.fun)
        self._receiver(fun, state)
        arguments = self._arguments(call, state)
        callees = self.connector.callees(fun)
        if isinstance(obj, Func):
            obj = obj.origin or obj
            if obj.pkg != "main":
                return self._standard(call, obj, callees, arguments, state)
        signature = self._signature(call.fun)
        if signature is None:
            return []
        places = [self.connector.function(c) for c in callees]
        self.called.update(dict.fromkeys(callees))
        if not places:
            place = self.connector.place(fun)
            places = (
                [self.places.function(place, signature)] if place is not None else []
            )
        skip = 1 if callees and self.connector.is_method_expr(fun) else 0
        for place in places:
            self._bind(call, place, signature, arguments, skip)
        self.forget_memory(state)
        return self._results(call, places)

    def _receiver(self, fun: nodes.Expr, state: State) -> None:
        """Evaluates what is called; a method's receiver flows into its variable."""
        selection = (
            self.info.selections.get(fun)
            if isinstance(fun, nodes.SelectorExpr)
            else None
        )
        if selection is None or not isinstance(selection.obj, Func):
            self.eval(fun, state)
            return
        assert isinstance(fun, nodes.SelectorExpr)
        if self.connector.is_type(fun.x):
            self.eval(fun, state)  # T.method: anything may be its receiver
            return
        value = self.eval(fun.x, state)
        method = selection.obj.origin or selection.obj
        if method.decl is None:
            for callee in self.connector.callees(fun):
                self.open_receiver(callee)
        elif method.signature.recv is not None and method.pkg == "main":
            recv = method.signature.recv
            if selection.path or value is None:
                self.open_receiver(method)
            elif integer_range(recv.type) is not None:
                self.write_place(self.places.var(recv), value)

    def _signature(self, fun: nodes.Expr) -> Signature | None:
        type_ = self.connector.type_of(fun)
        under = type_.underlying if type_ is not None else None
        return under if isinstance(under, Signature) else None

    def _arguments(self, call: nodes.CallExpr, state: State) -> Results:
        if len(call.args) == 1:
            inner = unparen(call.args[0])
            type_ = self.connector.type_of(inner)
            if isinstance(type_, Tuple) and isinstance(inner, nodes.CallExpr):
                return self.call(inner, state)
        return [self.eval(arg, state) for arg in call.args]

    def _bind(
        self,
        call: nodes.CallExpr,
        target: Place,
        signature: Signature,
        arguments: Results,
        skip: int,
    ) -> None:
        params = target.find().params
        types = [v.type for v in signature.params.vars]
        for i, value in enumerate(arguments[skip:]):
            if signature.variadic and i >= len(types) - skip - 1 and not call.ellipsis:
                rest = params[-1] if params else None
                if rest is not None:
                    self.write_place(self.places.elem(rest, types[-1]), value)
            elif i < len(params):
                self.write_place(params[i], value)

    def _results(self, call: nodes.CallExpr, places: list[Place]) -> Results:
        type_ = self.connector.type_of(call)
        types = [v.type for v in type_.vars] if isinstance(type_, Tuple) else [type_]
        found: Results = []
        for i, result_type in enumerate(types):
            full = integer_range(result_type) if result_type is not None else None
            value: Interval | None = None
            known = bool(places)
            for place in places:
                results = place.find().results
                if i < len(results):
                    value = join(value, self.read_place(results[i], result_type))
                else:
                    known = False
            found.append(value if known else full)
        return found

    # --- conversions -----------------------------------------------------------------------

    def _conversion(self, call: nodes.CallExpr, state: State) -> Interval | None:
        value = self.eval(call.args[0], state) if call.args else None
        target = self.info.type_of(call.fun)
        full = integer_range(target)
        if full is None or not call.args:
            self._from_string(call, target)
            return None
        source = self.connector.type_of(call.args[0])
        if isinstance(source, TypeParam) or isinstance(target, TypeParam):
            self.fit(call, full, target)
            small = value is not None and intervals.within(value, (0, 127))
            return value if small and not isinstance(source, TypeParam) else full
        if source is None or integer_range(source) is None:
            return self._from_float(call, full, state)
        return self.fit(call, value, target)

    def _from_float(
        self, call: nodes.CallExpr, full: Interval, state: State
    ) -> Interval | None:
        """A float is cut off; what the target cannot hold is up to the machine."""
        found = float_bounds(
            call.args[0], self.connector, lambda expr: self.peek(expr, state)
        )
        if found is not None and intervals.within(found, full):
            if not self.looking:
                self.wrapping.discard(call)
            return found
        if not self.looking:
            self.wrapping.add(call)
        return full

    def _from_string(self, call: nodes.CallExpr, target: Type) -> None:
        """`[]byte(s)` and `[]rune(s)`: bytes, or the runes of Unicode."""
        if call.args and self.connector.is_from_string(call):
            place, under = self.connector.place(call), target.underlying
            full = integer_range(under.elem) if isinstance(under, Slice) else None
            if place is not None and full is not None:
                self.write_place(
                    self.places.elem(place, target), (0, min(full[1], 0x10FFFF))
                )

    # --- builtins ---------------------------------------------------------------------------

    def _builtin(
        self, name: str, call: nodes.CallExpr, state: State
    ) -> Interval | None:
        values = [
            self.eval(arg, state)
            for arg in call.args
            if not (self.connector.is_type(arg) and name in ("make", "new"))
        ]
        match name:
            case "len" | "cap":
                return self._length(name, call, state)
            case "append":
                self._append(call, values)
            case "copy":
                return self._copy_count(call, state)
            case "min" | "max":
                return self._extreme(name, values)
            case "close":
                self.forget_memory(state)
        return None

    def _length(self, name: str, call: nodes.CallExpr, state: State) -> Interval:
        type_ = self.connector.type_of(call.args[0])
        if type_ is not None and isinstance(type_.underlying, Map | Chan):
            return 0, MAX_LENGTH
        low, high = self.length(call.args[0], state)
        if name == "cap" and self.relations.array_length(call.args[0]) is None:
            return low, 2 * MAX_LENGTH
        return low, high

    def _append(self, call: nodes.CallExpr, values: Results) -> None:
        place = self.connector.place(call)
        type_ = self.connector.type_of(call)
        if place is None or type_ is None:
            return
        if call.ellipsis:
            self._add_text(call.args[-1], place, type_)
            return
        for value in values[1:]:
            self.write_place(self.places.elem(place, type_), value)

    def _add_text(self, source: nodes.Expr, place: Place, type_: Type) -> None:
        """The bytes of a string become elements."""
        source_type = self.connector.type_of(source)
        if source_type is not None and isinstance(source_type.underlying, Basic):
            self.write_place(self.places.elem(place, type_), (0, 255))

    def _copy_count(self, call: nodes.CallExpr, state: State) -> Interval:
        if len(call.args) != 2:  # copy(f())
            return 0, MAX_LENGTH
        place, type_ = self.connector.place(call.args[0]), self.connector.type_of(
            call.args[0]
        )
        if place is not None and type_ is not None:
            self._add_text(call.args[1], place, type_)
        a, b = (self.length(arg, state) for arg in call.args)
        return min(a[0], b[0]), min(a[1], b[1])

    def _extreme(self, name: str, values: Results) -> Interval | None:
        known = [v for v in values if v is not None]
        if len(known) < len(values) or not known:
            return None
        pick = min if name == "min" else max
        return pick(v[0] for v in known), pick(v[1] for v in known)

    # --- the library -------------------------------------------------------------------------

    def _standard(
        self,
        call: nodes.CallExpr,
        obj: Func,
        callees: list[Func],
        arguments: Results,
        state: State,
    ) -> Results:
        name = f"{obj.pkg}.{obj.name}"
        signature = self._signature(call.fun)
        for (
            callee
        ) in callees:  # through a standard interface, one of the program's methods
            self.called[callee] = None
            if signature is not None:
                place = self.connector.function(callee)
                self._bind(call, place, signature, arguments, 0)
        for i, arg in enumerate(call.args):
            self._give(name, obj, arg, arguments[i] if i < len(arguments) else None)
        if obj.pkg == "sync/atomic":
            self._atomic(obj, call, arguments)
        if not self._is_harmless(obj, call):
            self.forget_memory(state)
        return self._standard_results(name, obj, call, arguments)

    def _give(
        self, name: str, obj: Func, arg: nodes.Expr, value: Interval | None
    ) -> None:
        """An argument of a standard function: what the function may do to what it leads to."""
        type_ = self.connector.type_of(arg)
        if type_ is None or self.looking:
            return
        place = self.connector.place(arg)
        under = type_.underlying
        if isinstance(under, Signature) and place is not None:
            function = self.places.function(place, under)
            indices = name in packages.INDEX_CALLBACKS
            for param, var in zip(function.params, under.params.vars, strict=False):
                if indices:
                    self.write_place(param, _INDEX)
                else:
                    self.open(param, var.type)
        elif name == "errors.As" and place is not None and isinstance(under, Pointer):
            self.write_place(self.places.elem(place, type_), integer_range(under.elem))
        elif obj.pkg in packages.PERMUTING or obj.pkg == "sync/atomic" or place is None:
            return
        elif has_places(type_) and (
            obj.pkg not in packages.HARMLESS or "scan" in obj.name.lower()
        ):
            self.open(place, type_)

    def _atomic(self, obj: Func, call: nodes.CallExpr, arguments: Results) -> None:
        """`atomic.AddInt64(&x, d)` and its like write through their first argument."""
        if not call.args:
            return
        place, type_ = self.connector.place(call.args[0]), self.connector.type_of(
            call.args[0]
        )
        if place is None or type_ is None or not isinstance(type_.underlying, Pointer):
            return
        target = self.places.elem(place, type_)
        if obj.name.startswith("Add") and len(arguments) > 1:
            old, step = self.read_place(target, type_.underlying.elem), arguments[1]
            if old is not None and step is not None:
                full = integer_range(type_.underlying.elem)
                new = intervals.add(old, step)
                inside = full is not None and intervals.within(new, full)
                self.write_place(target, new if inside else full)
            return
        for value in arguments[1:]:
            self.write_place(target, value)

    def _is_harmless(self, obj: Func, call: nodes.CallExpr) -> bool:
        """Whether a standard call runs no code of the program and waits for nobody."""
        if obj.pkg not in packages.HARMLESS or obj.name in ("Sleep", "Is", "As"):
            return False
        return all(self._is_plain(self.connector.type_of(arg)) for arg in call.args)

    def _is_plain(self, type_: Type | None) -> bool:
        if type_ is None:
            return False
        if isinstance(type_, Named) and type_.obj.pkg == "main":
            return False
        under = type_.underlying
        if isinstance(under, Slice | Array):
            return self._is_plain(under.elem)
        if isinstance(under, Map):
            return self._is_plain(under.key) and self._is_plain(under.elem)
        return not isinstance(under, Signature | Pointer) and not is_interface(type_)

    def _standard_results(
        self, name: str, obj: Func, call: nodes.CallExpr, arguments: Results
    ) -> Results:
        type_ = self.connector.type_of(call)
        types: list[Type | None] = [type_]
        if isinstance(type_, Tuple):
            types = [var.type for var in type_.vars]
        found: Results = [integer_range(t) if t is not None else None for t in types]
        if found and found[0] is not None:
            narrow = packages.RESULTS.get(name)
            if name in packages.COUNTING and arguments and arguments[0] is not None:
                narrow = (0, max(arguments[0][1] - 1, 0))
            if obj.pkg == "fmt" and obj.name in packages.WRITTEN_COUNTS:
                narrow = (0, MAX_LENGTH)
            if narrow is not None:
                found[0] = intervals.meet(found[0], narrow)
        self._opened_results(obj, call, types)
        return found

    def _opened_results(
        self, obj: Func, call: nodes.CallExpr, types: list[Type | None]
    ) -> None:
        """Containers that come from the library may hold anything."""
        if self.looking or self.quiet:
            return
        for place, type_ in zip(self.connector.results(call), types, strict=False):
            if type_ is None or not has_places(type_):
                continue
            under = type_.underlying
            if obj.pkg == "slices" and obj.name not in (
                "Collect",
                "Sorted",
                "SortedFunc",
            ):
                for (
                    arg
                ) in call.args:  # slices.Insert(xs, i, 1, 2): 1 and 2 are elements too
                    value = self.ranges.get(arg)
                    if value is not None and isinstance(under, Slice):
                        self.write_place(self.places.elem(place, type_), value)
                if isinstance(under, Slice | Map):
                    continue
            if obj.pkg == "maps" and isinstance(under, Map):
                continue
            self.open(place, type_)
            if isinstance(under, Signature):
                self._open_iterator(place, under)

    def _open_iterator(self, place: Place, under: Signature) -> None:
        """A function from the library may call back with anything, and return anything."""
        function = self.places.function(place, under)
        for param, var in zip(function.params, under.params.vars, strict=False):
            inner = var.type.underlying
            if isinstance(inner, Signature):
                yielded = self.places.function(param, inner)
                for value, value_var in zip(
                    yielded.params, inner.params.vars, strict=False
                ):
                    self.open(value, value_var.type)
        for result, var in zip(function.results, under.results.vars, strict=False):
            self.open(result, var.type)
