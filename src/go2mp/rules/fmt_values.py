"""What `fmt` prints for a value, from its static type: an expression whose `str` is Go's text.

Package fmt's documentation, "Printing". `shown` is `%v`; `verb_hole` is any verb with flags, or
None where only the formatting helper knows what Go prints.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from go2mp.analysis.boxes import STANDARD_NUMBERS
from go2mp.python import literals
from go2mp.python.fragments import Fragment, Prec, call, method
from go2mp.python.fstrings import Hole, build
from go2mp.rules import kinds
from go2mp.rules.values import is_nil
from go2mp.syntax import nodes
from go2mp.types.lookup import method_set
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Interface,
    Map,
    Named,
    Pointer,
    Slice,
    Struct,
    Type,
    TypeParam,
)
from go2mp.types.type_string import runtime_type_string

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@dataclass(frozen=True, slots=True)
class Spec:
    """One conversion of a format: flags, width and precision (None: absent), the verb."""

    flags: str
    width: int | None
    precision: int | None
    verb: str


SPEC = re.compile(
    r"%(?P<flags>[-+# 0]*)(?P<width>\d+)?(?:\.(?P<precision>\d*))?(?P<verb>.)"
)


def parse_format(text: str) -> list[str | Spec] | None:
    """A format as text and conversions; None where it uses `*` or `[n]`, or ends in a `%`."""
    parts: list[str | Spec] = []
    position = 0
    while (at := text.find("%", position)) >= 0:
        parts.append(text[position:at])
        match = SPEC.match(text, at)
        if match is None or match["verb"] in "*[":
            return None
        if match["verb"] == "%":
            parts.append("%")
        else:
            precision = match["precision"]
            parts.append(
                Spec(
                    match["flags"],
                    int(match["width"]) if match["width"] else None,
                    int(precision or 0) if precision is not None else None,
                    match["verb"],
                )
            )
        position = match.end()
    return [*parts, text[position:]]


def has_text_method(type_: Type) -> bool:
    """Whether fmt prints values of the type by their Error or String method."""
    if isinstance(type_, TypeParam):
        return False
    if not isinstance(type_, Named | Pointer):
        return False
    methods = method_set(type_)
    return any(
        name in methods and _is_text(methods[name]) for name in ("Error", "String")
    )


def _is_text(entry: object) -> bool:
    from go2mp.rules.naming import is_text_method

    func = getattr(entry, "func", None) or getattr(entry, "obj", None)
    return func is not None and is_text_method(func)


def shown(ctx: Context, node: nodes.Expr) -> Fragment:
    """An expression whose `str` is what `%v` prints for `node`."""
    type_ = ctx.type(node)
    value = ctx.info.value_of(node)
    if isinstance(value, bool):
        return literals.string(str(value).lower())
    if value is not None and kinds.is_float(type_) and not has_text_method(type_):
        return literals.string(constant_float_text(value, kinds.is_float32(type_)))
    if isinstance(node, nodes.Ident) and ctx.info.types[node].type is not None:
        if is_nil(ctx, node):
            return literals.string("<nil>")
    return shown_value(ctx, ctx.expr(node), type_, node)


def constant_float_text(value: object, single: bool) -> str:
    """A constant as `%v` prints it."""
    from go2mp.runtime.fmt_float import float32_text, float_text

    number = float(value)  # type: ignore[arg-type]
    return float32_text(number) if single else float_text(number)


def shown_value(
    ctx: Context, made: Fragment, type_: Type, node: nodes.Expr | None = None
) -> Fragment:
    """`made`, a value of `type_`, as an expression whose `str` is what `%v` prints."""
    if isinstance(type_, TypeParam):
        return call(ctx.helper("show"), made)
    if kinds.is_error(type_) and not _typed_nil_panics(ctx):
        if node is not None and (ctx.facts.nilness.non_nil(node)):
            return made
        return Fragment(f'{made.at_least(Prec.OR)} or "<nil>"', Prec.OR)
    if isinstance(type_.underlying, Interface):
        return call(ctx.helper("show"), made)
    if has_text_method(type_):
        if isinstance(type_.underlying, Pointer):
            return _stringer_pointer(ctx, made, node)
        if isinstance(type_, Named) and type_.obj.pkg != "main":
            return standard_text(ctx, made, type_, node)
        return made
    if kinds.is_bool(type_):
        return method(call("str", made), "lower")
    if kinds.is_int(type_) or kinds.is_string(type_):
        return made
    if kinds.is_float(type_):
        return call(
            ctx.helper("float32_text" if kinds.is_float32(type_) else "float_text"),
            made,
        )
    under = type_.underlying
    if isinstance(under, Slice | Array):
        joined = _joined(ctx, made, under.elem)
        if joined is not None:
            return joined
    if isinstance(type_, Struct) and not type_.fields:
        return literals.string("{}")
    arguments = show_arguments(ctx, made, type_)
    if (
        len(arguments) == 1
        and isinstance(under, Struct)
        and ctx.facts.boxes.pointer_converted(type_)
    ):
        arguments.append(literals.string(runtime_type_string(type_)))
    return call(ctx.helper("show"), *arguments)


def _typed_nil_panics(ctx: Context) -> bool:
    """Whether an error may be a nil pointer whose Error method panics: fmt prints `<nil>`."""
    for type_ in ctx.facts.nil_values.types:
        entry = method_set(type_).get("Error")
        if entry is not None and not ctx.facts.nilness.runs_on_nil(entry.func):
            return True
    return False


def standard_text(
    ctx: Context, made: Fragment, type_: Type, node: nodes.Expr | None
) -> Fragment:
    """The String method of a standard type (time.Duration, ...), through its mapping."""
    from go2mp.rules.mapped import fill, mapping_of, parameters

    entry = method_set(type_).get("String") or method_set(type_)["Error"]
    function = entry.func
    mapping = mapping_of(ctx, function)
    if mapping is None or not mapping.rungs:
        return made
    return fill(ctx, mapping.rungs[-1].template, {parameters(function, True)[0]: made})


def _stringer_pointer(
    ctx: Context, made: Fragment, node: nodes.Expr | None
) -> Fragment:
    if made.text == "self" or (node is not None and ctx.facts.nilness.non_nil(node)):
        return made
    if isinstance(node, nodes.UnaryExpr):
        return made
    if node is not None and _text_accepts_nil(ctx, ctx.type(node)):
        owner = ctx.class_of(kinds.pointed(ctx.type(node)), node)
        return method(owner, "__str__", made)
    return call(ctx.helper("show"), made)


def _text_accepts_nil(ctx: Context, type_: Type) -> bool:
    """Whether the String or Error method of a pointer type is prepared for nil."""
    methods = method_set(type_)
    entry = methods.get("Error") or methods.get("String")
    return (
        entry is not None
        and not entry.path
        and ctx.facts.nilness.accepts_nil(entry.func)
    )


def show_arguments(ctx: Context, made: Fragment, type_: Type) -> list[Fragment]:
    """The arguments of `show`: the Go type only where Python's types do not tell."""
    text = runtime_type_string(type_)
    told = ("*", "float32", "complex64", "struct {}")
    if any(part in text for part in (*told, *STANDARD_NUMBERS)):
        return [made, literals.string(text)]
    if _holds_pointer_class(ctx, type_):
        return [made, literals.string(text)]
    return [made]


def _holds_pointer_class(ctx: Context, type_: Type) -> bool:
    """Whether the elements are struct values of a class that prints as a pointer by itself."""
    under = type_.underlying
    if isinstance(under, Slice | Array | Map):
        return _holds_pointer_class(ctx, under.elem)
    return isinstance(under, Struct) and ctx.facts.boxes.pointer_converted(type_)


def _joined(ctx: Context, made: Fragment, elem: Type) -> Fragment | None:
    """`[1 2 3]` of a slice of integers or strings."""
    if has_text_method(elem) or isinstance(elem, TypeParam):
        if not isinstance(elem.underlying, Pointer | Interface) and kinds.is_own(elem):
            return build(
                ["[", Hole(Fragment(f'" ".join(map(str, {made}))', Prec.CALL)), "]"]
            )
        return None
    if kinds.is_string(elem):
        inner = call(Fragment('" ".join', Prec.CALL), made)
    elif kinds.is_int(elem):
        inner = Fragment(f'" ".join(map(str, {made}))', Prec.CALL)
    else:
        return None
    hole = Hole(inner)
    from go2mp.python.fstrings import inner_text

    if inner_text(inner) is None:
        return None
    return build(["[", hole, "]"])


# --- verbs -----------------------------------------------------------------------------

_INTEGER_CODES = {"d": "", "b": "b", "o": "o", "x": "x", "X": "X"}


def verb_hole(ctx: Context, node: nodes.Expr, spec: Spec) -> Hole | str | None:
    """One conversion as a hole of an f-string, or as text; None: only the helper knows."""
    type_ = ctx.type(node)
    if isinstance(type_, TypeParam):
        return None
    if spec.verb == "T":
        if kinds.is_interface(type_) or spec.width or spec.flags:
            return None
        return "<nil>" if is_nil(ctx, node) else runtime_type_string(type_)
    if spec.verb in "vs" and not (set(spec.flags) - {"-"}) and spec.precision is None:
        return _text_hole(ctx, node, type_, spec)
    if has_text_method(type_) and spec.verb in "xXqs":
        return None
    if kinds.is_int(type_):
        return _integer_hole(ctx, node, type_, spec)
    if kinds.is_float(type_) and spec.verb in "feEF":
        return _float_hole(ctx, node, spec)
    if kinds.is_bool(type_) and spec.verb == "t" and not spec.flags:
        return _padded(shown(ctx, node), spec)
    if kinds.is_string(type_):
        return _string_hole(ctx, node, spec)
    return None


def _text_hole(ctx: Context, node: nodes.Expr, type_: Type, spec: Spec) -> Hole | None:
    if spec.verb == "s" and not _prints_as_text(type_):
        return None
    if spec.width is not None and not (
        kinds.is_string(type_) or kinds.is_int(type_) or kinds.is_bool(type_)
    ):
        return None
    made = shown(ctx, node)
    if spec.width is None:
        return Hole(made)
    if kinds.is_int(type_) and not has_text_method(type_):
        return Hole(made, f"{'<' if '-' in spec.flags else ''}{spec.width}")
    if has_text_method(type_):
        made = call("str", made)
    return _padded(made, spec)


def _prints_as_text(type_: Type) -> bool:
    """Whether %s prints what %v does."""
    if kinds.is_string(type_) or has_text_method(type_) or kinds.is_error(type_):
        return True
    under = type_.underlying
    return isinstance(under, Slice | Array) and kinds.is_string(under.elem)


def _padded(made: Fragment, spec: Spec) -> Hole:
    if spec.width is None:
        return Hole(made)
    return Hole(made, f"{'<' if '-' in spec.flags else '>'}{spec.width}")


def _integer_hole(
    ctx: Context, node: nodes.Expr, type_: Type, spec: Spec
) -> Hole | None:
    made = ctx.expr(node)
    if kinds.has_class(type_):
        made = call("int", made)
    if spec.precision is not None:
        return None
    if spec.verb == "c" and not spec.flags and spec.width is None:
        from go2mp.rules.conversions import rune_text

        if ctx.facts.strings.is_valid_rune(node):
            return Hole(rune_text(made))
        return Hole(call(ctx.helper("rune_string"), made))
    if spec.verb not in _INTEGER_CODES or " " in spec.flags or "#" in spec.flags:
        return None
    sign = "+" if "+" in spec.flags else ""
    left = "-" in spec.flags
    zero = "0" if "0" in spec.flags and spec.width is not None and not left else ""
    width = str(spec.width) if spec.width is not None else ""
    align = "<" if left and width else ""
    return Hole(made, f"{align}{sign}{zero}{width}{_INTEGER_CODES[spec.verb]}")


def _float_hole(ctx: Context, node: nodes.Expr, spec: Spec) -> Hole | None:
    """`{x:.2f}`: the same digits as Go's; infinities and NaN are spelled otherwise."""
    if "#" in spec.flags or " " in spec.flags:
        return None
    if not ctx.facts.floats.is_finite(node):
        return None
    sign = "+" if "+" in spec.flags else ""
    left = "-" in spec.flags
    zero = "0" if "0" in spec.flags and spec.width is not None and not left else ""
    width = str(spec.width) if spec.width is not None else ""
    align = "<" if left and width else ""
    precision = 6 if spec.precision is None else spec.precision
    verb = {"F": "f"}.get(spec.verb, spec.verb)
    return Hole(ctx.expr(node), f"{align}{sign}{zero}{width}.{precision}{verb}")


def _string_hole(ctx: Context, node: nodes.Expr, spec: Spec) -> Hole | None:
    if (
        spec.verb == "q"
        and not spec.flags
        and spec.width is None
        and spec.precision is None
    ):
        value = ctx.info.value_of(node)
        if isinstance(value, bytes):
            from go2mp.runtime.quoting import quote

            return Hole(literals.string(quote(literals.decode(value))))
        return Hole(call(ctx.helper("quote"), ctx.expr(node)))
    if spec.verb == "s" and not (set(spec.flags) - {"-"}):
        align = (
            ("<" if "-" in spec.flags else ">") + str(spec.width) if spec.width else ""
        )
        precision = f".{spec.precision}" if spec.precision is not None else ""
        return Hole(ctx.expr(node), align + precision)
    return None


# --- arguments of the helpers ---------------------------------------------------------------


def helper_argument(ctx: Context, node: nodes.Expr) -> Fragment:
    """An operand for `sprintf` and `sprint`: boxed where Python's type is not the Go type."""
    type_ = ctx.type(node)
    made = ctx.expr(node)
    if isinstance(type_, TypeParam) or isinstance(type_.underlying, Interface):
        return made
    if isinstance(type_, Basic) and not needs_type(type_):
        return made
    if kinds.has_class(type_) or isinstance(type_, Struct):
        if isinstance(type_.underlying, Struct) and ctx.facts.boxes.pointer_converted(
            type_
        ):
            return call(
                ctx.helper("Box"), made, literals.string(runtime_type_string(type_))
            )
        return made
    if isinstance(type_, Named) and type_.obj.pkg not in ("main", ""):
        if has_text_method(type_):
            return shown(ctx, node)
    if isinstance(type_.underlying, Pointer) and has_text_method(type_):
        return made
    text = runtime_type_string(type_)
    under = runtime_type_string(type_.underlying)
    extra = [literals.string(under)] if under != text else []
    return call(ctx.helper("Box"), made, literals.string(text), *extra)


def needs_type(type_: Basic) -> bool:
    """Whether a basic type prints otherwise than Python's type tells."""
    natural = ("int", "float64", "string", "bool", "complex128")
    return type_.name not in natural and not type_.info & BasicInfo.UNTYPED


def is_map(type_: Type) -> bool:
    """Whether the type is a map."""
    return isinstance(type_.underlying, Map)
