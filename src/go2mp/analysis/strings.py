"""What is proved of strings, bytes and runes: valid UTF-8 (text), ASCII, no odd white space.

Facts flow through the whole program (`string_flow`, `string_calls`): a place starts with all facts
and loses those that something that flows into it lacks, until nothing changes. What breaks text:
slicing where no character need end, bytes made into strings, invalid literals, input.

Over-approximations: those of `places`; no order, so a variable has the facts of everything that
is ever assigned to it; offsets are clean where they come from `strings.Index` and the like, or
from a range, over the same string that is not assigned in between (`_clean_offset`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from go2mp.analysis.bounds import Bounds
from go2mp.analysis.places import Part, Place, builtin_name
from go2mp.analysis.string_calls import (
    CALLED_BACK,
    formatted,
    qualified,
    smashed_variable,
    standard_call,
    standard_function,
)
from go2mp.analysis.string_flow import (
    ALL,
    ASCII,
    COMMON,
    TEXT,
    Source,
    StringPlaces,
    is_builder,
    is_character,
    is_string,
    string_places,
    structural,
)
from go2mp.analysis.string_offsets import Offsets
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import (
    INVALID,
    Array,
    Basic,
    BasicInfo,
    Interface,
    Slice,
    Struct,
    Tuple,
    Type,
)
from go2mp.types.parens import unparen


@dataclass(slots=True)
class StringFlow:
    """The constraints, and the facts that they leave."""

    info: Info
    places: StringPlaces
    bounds: Bounds
    offsets: Offsets
    texts: Place = field(default_factory=Place)  # what errors say
    methods: Place = field(
        default_factory=Place
    )  # what String and Error methods return
    constraints: list[tuple[Place, Source]] = field(default_factory=list)
    smashed: list[tuple[Place, bool]] = field(default_factory=list)
    facts: dict[Place, int] = field(default_factory=dict)
    finished: bool = False

    # --- building ------------------------------------------------------------------

    def add(self, place: Place, source: Source) -> None:
        """Lets `source` flow into a place."""
        self.constraints.append((place, source))

    def smash(self, place: Place, fields: bool) -> None:
        """Lets anything flow into a place, its parts and (`fields`) the structs it holds."""
        self.smashed.append((place, fields))

    def smear(self, places: Sequence[Place], basics: Sequence[nodes.Expr]) -> None:
        """Lets all that some places hold, and some plain values, flow into each other."""
        hub = Place()
        for node in basics:
            self.add(hub, lambda node=node: self.value(node))  # type: ignore[misc]

        def spread() -> int:
            parts = {part for place in places for part in structural(place)}
            facts = self.fact(hub)
            for part in parts:
                facts &= self.fact(part)
            for part in parts:
                self.lower(part, facts)
            return facts

        self.add(hub, spread)

    # --- solving ---------------------------------------------------------------------

    def lower(self, place: Place, facts: int) -> bool:
        """Takes facts from a place; tells whether it had them."""
        root = place.root
        old = self.facts.setdefault(root, ALL)
        self.facts[root] = old & facts
        return old & facts != old

    def solve(self) -> None:
        """Repeats the constraints until nothing changes."""
        for place, fields in self.smashed:
            found = structural(place)
            for part in self.places.reachable(place) if fields else found:
                for inner in structural(part):
                    self.lower(inner, 0)
        changed = True
        while changed:
            before = sum(self.facts.values())
            changed = False
            for place, source in self.constraints:
                changed |= self.lower(place, source())
            changed |= sum(self.facts.values()) != before
        self.finished = True

    # --- facts -------------------------------------------------------------------------

    def fact(self, place: Place) -> int:
        """The facts of a place; none where it appeared after the analysis."""
        if self.finished:
            return self.facts.get(place.root, 0)
        return self.facts.setdefault(place.root, ALL)

    def part(self, node: nodes.Expr, name: Part) -> int:
        """The facts of a part of what an operand holds."""
        return self.fact(self.places.of(node).part(name))

    def type(self, node: nodes.Expr) -> Type:
        """The type of an operand."""
        recorded = self.info.types.get(node)
        if recorded is not None:
            return recorded.type
        obj = self.info.object_of(node) if isinstance(node, nodes.Ident) else None
        return obj.type if obj is not None else INVALID

    def runes(self, node: nodes.Expr) -> int:
        """The facts of the runes of a string: U+FFFD stands for invalid bytes."""
        facts = self.value(node)
        return facts if facts & TEXT else facts & COMMON

    def byte_text(self, node: nodes.Expr) -> int:
        """The facts of a string of one byte."""
        facts = self.value(node)
        return facts if facts & ASCII else facts & COMMON

    def bytes_text(self, node: nodes.Expr) -> int:
        """The facts of a string of a slice of bytes."""
        inner = unparen(node)
        if isinstance(inner, nodes.CallExpr) and len(inner.args) == 1:
            recorded = self.info.types.get(inner.fun)
            if recorded is not None and recorded.mode is Mode.TYPE:
                if is_string(self.type(inner.args[0])):
                    return self.value(inner.args[0])
        facts = self.fact(self.places.of(node).elem())
        return facts if facts & ASCII else facts & COMMON

    def value(self, node: nodes.Expr) -> int:
        """The facts of a string, byte or rune."""
        constant = self.info.value_of(node)
        if isinstance(constant, bytes):
            return constant_facts(constant)
        if is_string(self.type(node)):
            return self._string(node)
        return self._character(node) | self._range(node)

    def _range(self, node: nodes.Expr) -> int:
        """The facts of an integer, from its bounds."""
        low, high = self.bounds.range_of(node)
        if low is None or high is None or low < 0:
            return 0
        facts = 0
        if high < 0xD800 or (low >= 0xE000 and high < 0x110000 and low > 0xFFFD):
            facts |= TEXT
        if high < 128:
            facts |= ASCII
        return facts | (COMMON if high < 0x1C or low > 0x1F else 0)

    def _string(self, node: nodes.Expr) -> int:
        match node:
            case nodes.ParenExpr():
                return self._string(node.x)
            case nodes.BinaryExpr(op="+"):
                return self.value(node.x) & self.value(node.y)
            case nodes.SliceExpr():
                return self._substring(node)
            case nodes.CallExpr():
                return self._call(node)
            case (
                nodes.Ident()
                | nodes.SelectorExpr()
                | nodes.IndexExpr()
                | nodes.StarExpr()
                | nodes.TypeAssertExpr()
                | nodes.UnaryExpr(op="<-")
            ):
                return self.fact(self.places.of(node))
        return 0

    def _substring(self, node: nodes.SliceExpr) -> int:
        facts = self.value(node.x)
        if facts & ASCII or not facts & TEXT:
            return facts
        for bound in (node.low, node.high):
            if bound is not None and not self.offsets.clean(self, bound, node):
                return facts & ~TEXT
        return facts

    def _call(self, node: nodes.CallExpr) -> int:
        recorded = self.info.types.get(node.fun)
        if recorded is not None and recorded.mode is Mode.TYPE:
            return self._to_string(node.args[0])
        if builtin_name(self.info, node) in ("min", "max"):
            facts = ALL
            for arg in node.args:
                facts &= self.value(arg)
            return facts
        function = standard_function(self.info, node.fun)
        if function is not None and qualified(function) in PLAIN_METHODS:
            return ALL
        if function is not None and function.signature.recv is not None:
            if isinstance(function.signature.recv.type.underlying, Interface):
                return 0
        facts = self.fact(self.places.of(node))
        if isinstance(node.fun, nodes.SelectorExpr) and node.fun.sel.name == "Error":
            facts &= self.fact(self.texts)
        return facts

    def _to_string(self, node: nodes.Expr) -> int:
        """`string(x)`."""
        under = self.type(node).underlying
        if isinstance(under, Basic):
            return self.value(node) | (0 if is_string(under) else TEXT)
        if isinstance(under, Slice) and is_character(under.elem):
            if _is_rune(under.elem):
                return self.fact(self.places.of(node).elem()) | TEXT
            return self.bytes_text(node)
        return 0

    def _character(self, node: nodes.Expr) -> int:
        match node:
            case nodes.ParenExpr():
                return self._character(node.x)
            case nodes.IndexExpr() if is_string(self.type(node.x)):
                return self.value(node.x) | TEXT
            case nodes.CallExpr():
                recorded = self.info.types.get(node.fun)
                if recorded is not None and recorded.mode is Mode.TYPE:
                    facts = self.value(node.args[0])
                    return facts if facts & ASCII or _is_rune(recorded.type) else 0
                return self.fact(self.places.of(node))
            case (
                nodes.Ident()
                | nodes.SelectorExpr()
                | nodes.IndexExpr()
                | nodes.StarExpr()
                | nodes.TypeAssertExpr()
                | nodes.UnaryExpr(op="<-")
            ) if is_character(self.type(node)):
                return self.fact(self.places.of(node))
        return 0


PLAIN_METHODS = frozenset(["time.Duration.String", "time.Month.String", "strconv.Itoa"])


def _is_rune(type_: Type) -> bool:
    under = type_.underlying
    return isinstance(under, Basic) and under.kind.value in ("int32", "untyped rune")


def constant_facts(value: bytes) -> int:
    """The facts of a constant string."""
    facts = 0
    if value.isascii():
        facts |= ASCII | TEXT
    else:
        try:
            facts |= 0 if "\ufffd" in value.decode("utf-8") else TEXT
        except UnicodeDecodeError:
            pass
    return facts if any(0x1C <= b <= 0x1F for b in value) else facts | COMMON


# --- the answers ---------------------------------------------------------------------------------


_VALUES = frozenset([Mode.VALUE, Mode.VARIABLE, Mode.MAP_INDEX, Mode.COMMA_OK])


def _holds_strings(type_: Type) -> bool:
    """Whether values are strings or slices of strings."""
    under = type_.underlying
    if isinstance(under, Slice | Array):
        under = under.elem.underlying
    return isinstance(under, Basic) and bool(under.info & BasicInfo.STRING)


@dataclass(frozen=True, slots=True)
class Strings:
    """The answers about strings, bytes and runes; of a slice, about its elements; of a string
    builder, about what is written to it."""

    flow: StringFlow
    _all_text: list[bool] = field(default_factory=list, compare=False)

    def _facts(self, node: nodes.Expr) -> int:
        flow = self.flow
        type_ = flow.type(node)
        if is_builder(type_):
            return flow.fact(flow.places.builder(node))
        under = type_.underlying
        if isinstance(under, Slice | Array):
            return flow.fact(flow.places.of(node).elem())
        return flow.value(node)

    def is_text(self, node: nodes.Expr) -> bool:
        """Whether a string is proved to be valid UTF-8, a rune to be one that `chr` takes."""
        constant = self.flow.info.value_of(node)
        if isinstance(constant, bytes):
            return _valid(constant)
        return bool(self._facts(node) & (TEXT | ASCII))

    def all_text(self) -> bool:
        """Whether every string of the program is proved to be valid UTF-8."""
        if not self._all_text:
            self._all_text.append(
                all(
                    self.is_text(node)
                    for node, recorded in self.flow.info.types.items()
                    if recorded.mode in _VALUES and _holds_strings(recorded.type)
                )
            )
        return self._all_text[0]

    def is_ascii(self, node: nodes.Expr) -> bool:
        """Whether a string is proved to have only ASCII characters."""
        return bool(self._facts(node) & ASCII)

    def has_common_spaces(self, node: nodes.Expr) -> bool:
        """Whether a string is proved to hold no white space that only Python knows."""
        return bool(self._facts(node) & COMMON)

    def formats_text(self, node: nodes.CallExpr, first: int) -> bool:
        """Whether what fmt prints for the operands from `first` on is proved to be text."""
        return bool(formatted(self.flow, node, first) & TEXT)

    def joins_cleanly(self, x: nodes.Expr, y: nodes.Expr) -> bool:
        """Whether `x + y` in Python is the string of Go: no invalid bytes meet at the seam."""
        if self.is_text(x) or self.is_text(y):
            return True
        return self._whole_end(x, -1) or self._whole_end(y, 0)

    def _whole_end(self, node: nodes.Expr, position: int) -> bool:
        """Whether the last (-1) or first (0) character is proved to be there and whole."""
        node = unparen(node)
        value = self.flow.info.value_of(node)
        if isinstance(value, bytes):
            return value != b"" and _valid(value)
        if isinstance(node, nodes.BinaryExpr) and node.op == "+":
            outer, inner = (node.y, node.x) if position == -1 else (node.x, node.y)
            if self._whole_end(outer, position):
                return True
            return self.is_text(outer) and self._whole_end(inner, position)
        return False

    def is_valid_rune(self, node: nodes.Expr) -> bool:
        """Whether `chr` gives what `string(r)` does."""
        value = self.flow.info.value_of(node)
        if isinstance(value, int):
            return 0 <= value < 0x110000 and not 0xD800 <= value < 0xE000
        return bool(self._facts(node) & TEXT)


def _valid(value: bytes) -> bool:
    try:
        value.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


# --- constraints ------------------------------------------------------------------


def analyse_strings(
    file: nodes.File, info: Info, variables: Variables, bounds: Bounds
) -> Strings:
    """Lets the facts flow until nothing changes."""
    places = string_places(file, info)
    flow = StringFlow(info, places, bounds, Offsets(file, info, variables))
    called: set[nodes.Expr] = set()
    for node in walk(file):
        if isinstance(node, nodes.CallExpr):
            called.add(unparen(node.fun))
        if isinstance(node, nodes.Expr) and node in info.types:
            if isinstance(info.types[node].type.underlying, Slice | Array):
                places.of(node).elem()  # it must be there when `smash` looks for parts
        _constrain(flow, node, called)
    for place, value in places.edges:
        flow.add(place, lambda value=value: flow.value(value))  # type: ignore[misc]
    for decl in file.decls:
        if isinstance(decl, nodes.FuncDecl) and decl.recv is not None:
            _method(flow, decl)
    _same_structs(flow)
    flow.solve()
    return Strings(flow)


def _method(flow: StringFlow, decl: nodes.FuncDecl) -> None:
    """Methods that fmt calls, and methods that standard functions call with anything."""
    place = flow.places.function(decl)
    if decl.name.name in ("String", "Error", "GoString", "Format"):
        result = place.part(("result", 0))
        flow.add(flow.methods, lambda: flow.fact(result))
    if decl.name.name in CALLED_BACK:
        for index in range(4):
            flow.smash(place.part(("param", index)), fields=False)


def _constrain(flow: StringFlow, node: nodes.Node, called: set[nodes.Expr]) -> None:
    places, info = flow.places, flow.info
    for target in _targets(node):
        if isinstance(target, nodes.IndexExpr):
            places.flow(places.of(target.x).part("key"), target.indices[0])
    match node:
        case nodes.CallExpr():
            _call(flow, node)
        case nodes.AssignStmt() if node.op not in ("=", ":="):
            target, value = node.lhs[0], node.rhs[0]
            if node.op == "+=" and is_string(flow.type(target)):
                flow.add(places.of(target), lambda: flow.value(value))
            elif is_character(flow.type(target)):
                flow.add(places.of(target), lambda: 0)
        case nodes.IncDecStmt() if is_character(flow.type(node.x)):
            target = node.x
            flow.add(places.of(target), lambda: 0)
        case nodes.RangeStmt() if is_string(flow.type(node.x)):
            text = node.x
            if node.value is not None:
                flow.add(places.of(node.value), lambda: flow.runes(text))
        case nodes.SelectorExpr():
            if smashed_variable(info, node):
                flow.smash(places.of(node), fields=False)
            elif node not in called and standard_function(info, node) is not None:
                _function_value(flow, node)


def _targets(node: nodes.Node) -> Sequence[nodes.Expr | None]:
    """What a statement assigns to."""
    match node:
        case nodes.AssignStmt():
            return node.lhs
        case nodes.IncDecStmt():
            return (node.x,)
        case nodes.RangeStmt():
            return (node.key, node.value)
    return ()


def _same_structs(flow: StringFlow) -> None:
    """Struct types with the same fields may be converted into each other."""
    groups: dict[tuple[str, ...], dict[int, Struct]] = {}
    for recorded in flow.info.types.values():
        under = recorded.type.underlying
        if isinstance(under, Struct):
            names = tuple(field.name for field in under.fields)
            groups.setdefault(names, {})[id(under)] = under
    for structs in groups.values():
        for fields in zip(*(struct.fields for struct in structs.values()), strict=True):
            places = {flow.places.of_var(field) for field in fields}
            if len(places) > 1:
                flow.smear(sorted(places, key=id), [])


def _function_value(flow: StringFlow, node: nodes.SelectorExpr) -> None:
    """A standard function as a value: what it returns may be anything."""
    if (
        node in flow.info.selections
        and flow.info.selections[node].kind.name == "METHOD_VALUE"
    ):
        flow.add(flow.places.written(node), lambda: 0)
    results = getattr(flow.type(node).underlying, "results", ())
    for index in range(len(results)):
        flow.smash(flow.places.of(node).part(("result", index)), fields=False)


def _call(flow: StringFlow, node: nodes.CallExpr) -> None:
    info, places = flow.info, flow.places
    recorded = info.types.get(node.fun)
    if recorded is None:
        return
    if recorded.mode is Mode.TYPE:
        operand = node.args[0]
        if isinstance(recorded.type.underlying, Slice) and is_string(
            flow.type(operand)
        ):
            element = recorded.type.underlying.elem
            source = flow.runes if _is_rune(element) else flow.byte_text
            flow.add(places.of(node).elem(), lambda: source(operand))
        return
    name = builtin_name(info, node)
    if name in ("append", "copy") and len(node.args) == 2:
        tail = node.args[1]
        if is_string(flow.type(tail)):
            flow.add(places.of(tail).elem(), lambda: flow.byte_text(tail))
        return
    function = standard_function(info, node.fun)
    if function is not None:
        standard_call(flow, node, function)
    if len(node.args) == 1 and isinstance(flow.type(node.args[0]), Tuple):
        _spread(flow, node)


def _spread(flow: StringFlow, node: nodes.CallExpr) -> None:
    """`f(g())` of a g with several results."""
    inner = unparen(node.args[0])
    if not isinstance(inner, nodes.CallExpr):
        return
    source, target = flow.places.of(inner.fun), flow.places.of(node.fun)
    for index in range(8):
        flow.smear([source.part(("result", index)), target.part(("param", index))], [])
