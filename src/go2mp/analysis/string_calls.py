"""What standard functions do with strings, bytes and runes: a table, and rules where it is more.

A function that is not known gives results that may be anything, and may write anything into the
slices, pointers and callbacks it is given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.printing import has_text_method
from go2mp.analysis.string_flow import (
    ALL,
    ASCII,
    COMMON,
    TEXT,
    is_builder,
    is_character,
    is_string,
)
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Basic, BasicInfo, Pointer, Signature, Tuple
from go2mp.types.objects import Func, Var

if TYPE_CHECKING:
    from go2mp.analysis.strings import StringFlow

_PLAIN = frozenset(
    """strconv.Itoa strconv.FormatInt strconv.FormatUint strconv.FormatBool
    strconv.FormatFloat strconv.QuoteToASCII strconv.QuoteRuneToASCII time.Duration.String
    time.Month.String time.Weekday.String encoding/hex.EncodeToString
    encoding/base64.Encoding.EncodeToString""".split()
)
"""Functions whose result is ASCII and has no control characters."""

_KEEPING = frozenset(
    f"strings.{name}"
    for name in """Clone Cut CutPrefix CutSuffix Fields FieldsFunc FieldsFuncSeq FieldsSeq Join
    Lines Repeat Replace ReplaceAll Split SplitAfter SplitAfterN SplitAfterSeq SplitN SplitSeq
    Title ToLower ToTitle ToUpper ToValidUTF8 Trim TrimFunc TrimLeft TrimLeftFunc TrimPrefix
    TrimRight TrimRightFunc TrimSpace TrimSuffix""".split()
)
"""Functions whose results are made of their arguments, at the ends of characters."""

_PASSING = frozenset("slices maps sort iter cmp container/heap".split())
"""Packages whose functions only move values about, and give them to callbacks."""

_HARMLESS = frozenset(
    """strings bytes fmt strconv unicode unicode/utf8 math math/bits math/rand math/rand/v2
    math/cmplx sync sync/atomic time context errors runtime log""".split()
)
"""Packages whose functions write nothing into what they are given (but for fmt's Scan)."""

CALLED_BACK = frozenset(
    """Write WriteString Read ReadFrom Set Is As Format Scan UnmarshalJSON UnmarshalText
    ServeHTTP Handle""".split()
)
"""Methods of the program that standard functions may call with anything."""

_CASES = frozenset(f"unicode.{name}" for name in ("ToUpper", "ToLower", "ToTitle"))
_DECODERS = frozenset(
    f"unicode/utf8.{name}" for name in ("DecodeRuneInString", "DecodeLastRuneInString")
)


def standard_function(info: Info, node: nodes.Expr) -> Func | None:
    """The function or method of a standard package that an operand selects."""
    while isinstance(node, nodes.ParenExpr | nodes.IndexExpr):
        node = node.x
    if not isinstance(node, nodes.SelectorExpr):
        return None
    selection = info.selections.get(node)
    obj = selection.obj if selection is not None else info.uses.get(node.sel)
    return obj if isinstance(obj, Func) and obj.pkg not in ("main", "") else None


def qualified(function: Func) -> str:
    """`path.Name` or `path.Type.Name`."""
    recv = function.signature.recv
    if recv is None:
        return f"{function.pkg}.{function.name}"
    under = recv.type.underlying
    owner = getattr(
        under.elem if isinstance(under, Pointer) else recv.type, "obj", None
    )
    return f"{function.pkg}.{owner.name if owner else '?'}.{function.name}"


def standard_call(flow: StringFlow, node: nodes.CallExpr, function: Func) -> None:
    """Adds what flows through the call of a standard function."""
    name = qualified(function)
    target = node.fun
    builder = isinstance(target, nodes.SelectorExpr) and _is_writer_method(function)
    if builder and isinstance(target, nodes.SelectorExpr):
        _builder_call(flow, node, target, function)
    elif name.startswith(("fmt.Fprint", "io.WriteString")):
        text = node.args[1] if name == "io.WriteString" else None
        first = 2 if name == "fmt.Fprintf" else 1
        written = flow.places.builder(node.args[0])
        if text is not None:
            flow.add(written, lambda: flow.value(text))
        else:
            flow.add(written, lambda: formatted(flow, node, first))
    elif name in ("errors.New", "fmt.Errorf"):
        first = 1 if name == "fmt.Errorf" else 0
        flow.add(flow.texts, lambda: formatted(flow, node, first))
    elif name == "strings.Map":
        _results(flow, node, lambda: TEXT | flow.part(node.args[0], ("result", 0)))
        _callback(flow, node.args[0], node.args[1])
    elif name == "strings.NewReplacer":
        place = flow.places.of(node).part("text")
        for arg in node.args:
            flow.add(place, lambda arg=arg: flow.value(arg))  # type: ignore[misc]
    elif function.pkg in _PASSING:
        _pass(flow, node, function)
    else:
        _others(flow, node, function, name)


def _others(flow: StringFlow, node: nodes.CallExpr, function: Func, name: str) -> None:
    if name in _PLAIN:
        return
    if name.startswith("fmt.Sprint"):
        first = 1 if name == "fmt.Sprintf" else 0
        _results(flow, node, lambda: formatted(flow, node, first))
    elif name in ("strconv.Quote", "strconv.QuoteRune"):
        _results(flow, node, lambda: flow.value(node.args[0]) & ASCII | TEXT | COMMON)
    elif name in _CASES:
        _results(flow, node, lambda: flow.value(node.args[0]))
    elif name in _DECODERS:
        _results(flow, node, lambda: flow.runes(node.args[0]))
    elif name == "strings.Replacer.Replace" and isinstance(
        node.fun, nodes.SelectorExpr
    ):
        replacer = flow.places.of(node.fun.x).part("text")
        _results(flow, node, lambda: flow.fact(replacer) & flow.value(node.args[0]))
    elif name in _KEEPING:
        args = [arg for arg in node.args if not _is_function(flow, arg)]
        _results(flow, node, lambda: _meet(flow, args))
        for arg in node.args[1:]:
            _callback(flow, arg, node.args[0])
    else:
        _results(flow, node, lambda: 0)
        for arg in node.args:
            _callback(flow, arg, node.args[0])
            if function.pkg not in _HARMLESS or "scan" in name.lower():
                flow.smash(
                    flow.places.of(arg), fields=function.pkg.startswith("encoding")
                )
            if function.pkg == "os" and is_string(flow.type(arg)):
                flow.add(flow.texts, lambda arg=arg: flow.value(arg))  # type: ignore[misc]


def _is_writer_method(function: Func) -> bool:
    recv = function.signature.recv
    if recv is None:
        return False
    return is_builder(recv.type) or (
        function.name.startswith("Write") and function.pkg in ("io", "bufio")
    )


def _builder_call(
    flow: StringFlow, node: nodes.CallExpr, target: nodes.SelectorExpr, function: Func
) -> None:
    """Methods of strings.Builder, bytes.Buffer and other writers."""
    written = flow.places.written(target)
    match function.name:
        case "WriteString":
            flow.add(written, lambda: flow.value(node.args[0]))
        case "WriteRune":
            flow.add(written, lambda: flow.value(node.args[0]) | TEXT)
        case "WriteByte":
            flow.add(written, lambda: flow.byte_text(node.args[0]))
        case "String":
            _results(flow, node, lambda: flow.fact(written))
        case "Write":
            flow.add(written, lambda: flow.bytes_text(node.args[0]))
        case "Len" | "Cap" | "Grow" | "Reset" | "Flush" | "Available":
            pass
        case _:
            flow.add(written, lambda: 0)
            _results(flow, node, lambda: 0)
            for arg in node.args:
                flow.smash(flow.places.of(arg), fields=False)


def _results(flow: StringFlow, node: nodes.CallExpr, source: object) -> None:
    """Lets `source` flow into the results of a call: strings, runes, and what they hold."""
    results = flow.type(node)
    if isinstance(results, Tuple):
        function = flow.places.of(node.fun)
        parts = [function.part(("result", i)) for i in range(len(results))]
    else:
        parts = [flow.places.of(node)]
    for part in parts:
        for place in (part, part.elem(), part.part(("param", 0)).part(("param", 0))):
            flow.add(place, source)  # type: ignore[arg-type]


def _callback(flow: StringFlow, callback: nodes.Expr, text: nodes.Expr) -> None:
    """A function that is called with the runes of a string."""
    if _is_function(flow, callback):
        param = flow.places.of(callback).part(("param", 0))
        flow.add(param, lambda: flow.runes(text) if is_string(flow.type(text)) else 0)


def _is_function(flow: StringFlow, node: nodes.Expr) -> bool:
    return isinstance(flow.type(node).underlying, Signature)


def _meet(flow: StringFlow, args: list[nodes.Expr]) -> int:
    facts = ALL
    for arg in args:
        type_ = flow.type(arg)
        if is_string(type_) or is_character(type_):
            facts &= flow.value(arg)
        elif not isinstance(type_.underlying, Basic):
            facts &= flow.fact(flow.places.of(arg).elem())
    return facts


def _pass(flow: StringFlow, node: nodes.CallExpr, function: Func) -> None:
    """slices, maps, sort: what is in the arguments is in the results and the callbacks."""
    places = [flow.places.of(node)]
    results = flow.type(node)
    if isinstance(results, Tuple):
        fun = flow.places.of(node.fun)
        places += [fun.part(("result", i)) for i in range(len(results))]
    basics = []
    for arg in node.args:
        type_ = flow.type(arg)
        if is_string(type_) or is_character(type_):
            basics.append(arg)
        else:
            places.append(flow.places.of(arg))
    flow.smear(places, basics)
    if function.pkg == "container/heap":
        _heap(flow, node, function)


def _heap(flow: StringFlow, node: nodes.CallExpr, function: Func) -> None:
    """heap.Push (and Push of a heap.Interface) calls the program's Push; Pop and Remove return
    what its Pop returns."""
    places = flow.places
    if function.name == "Push":
        value = node.args[-1]
        for method in places.methods.get("Push", []):
            place = places.function(method).part(("param", 0))
            places.flow(place, value)
            flow.smear([place, places.of(value)], [])
    for method in places.methods.get("Pop", []):
        flow.smear([places.function(method).part(("result", 0)), places.of(node)], [])


# --- formatting ------------------------------------------------------------------------------


def formatted(flow: StringFlow, node: nodes.CallExpr, first: int) -> int:
    """The facts of what fmt prints for the operands from `first` on, with a format before."""
    facts = ALL
    letters = ""
    if first and "f" in getattr(getattr(node.fun, "sel", None), "name", "")[1:]:
        facts = flow.value(node.args[first - 1])
        format_ = flow.info.value_of(node.args[first - 1])
        if isinstance(format_, bytes):
            letters = format_.decode("utf-8", "replace")
        else:
            letters = "%c%T"
    if any(verb in letters for verb in ("%+v", "%#v", "%T")):
        facts &= ~ASCII
    characters = "c" in letters or "q" in letters
    for operand in node.args[first:]:
        facts &= _printed(flow, operand, characters)
    return facts


def _printed(flow: StringFlow, node: nodes.Expr, characters: bool) -> int:
    if flow.info.value_of(node) is not None and not characters:
        value = flow.info.value_of(node)
        return flow.value(node) if isinstance(value, bytes) else ALL
    type_ = flow.type(node)
    if not has_text_method(type_):
        if is_string(type_):
            return flow.value(node)
        under = type_.underlying
        if isinstance(under, Basic):
            if characters and under.info & BasicInfo.INTEGER:
                return flow.value(node) | TEXT
            return ALL
    facts = flow.fact(flow.texts) & flow.fact(flow.methods)
    for place in flow.places.reachable(flow.places.of(node)):
        facts &= flow.fact(place)
    if isinstance(type_, Tuple):
        return 0
    return facts


def smashed_variable(info: Info, node: nodes.SelectorExpr) -> bool:
    """Whether a selector reads a variable of a standard package or a field of its types."""
    selection = info.selections.get(node)
    obj = selection.obj if selection is not None else info.uses.get(node.sel)
    return isinstance(obj, Var) and obj.pkg not in ("main", "")
