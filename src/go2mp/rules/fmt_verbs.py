"""One conversion of a format string as the hole of an f-string: `%-8s` is `{name:<8}`.

Package fmt's documentation, "Printing". `analysis/printing.py` decides the form; here is one
function per form.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from go2mp.analysis.formats import Spec
from go2mp.analysis.printing import Form, form_of, is_error
from go2mp.python import literals
from go2mp.python.fragments import Fragment, Prec, atom, binary, call, method
from go2mp.python.fstrings import Hole, Piece, build, literal_value
from go2mp.rules import kinds
from go2mp.rules.fmt_texts import (
    PLAIN,
    How,
    function_of,
    joined,
    list_of,
    show,
    static_text,
)
from go2mp.rules.fmt_values import shown, shown_value
from go2mp.rules.values import is_nil
from go2mp.syntax import nodes
from go2mp.types.model import Array, Slice, Type
from go2mp.types.type_string import runtime_type_string

if TYPE_CHECKING:
    from go2mp.rules.context import Context


class Operand:
    """What is printed: an operand of the program, or (`node` is None) an element of one."""

    __slots__ = ("ctx", "type", "node", "_made")

    def __init__(
        self,
        ctx: Context,
        type_: Type,
        node: nodes.Expr | None,
        made: Fragment | None = None,
    ) -> None:
        self.ctx = ctx
        self.type = type_
        self.node = node
        self._made = made

    def value(self) -> Fragment:
        """The value itself."""
        if self._made is None:
            assert self.node is not None
            self._made = self.ctx.expr(self.node)
        return self._made

    def text(self, how: How = PLAIN) -> Fragment:
        """What %v prints."""
        if self.node is not None and not how.names:
            return shown(self.ctx, self.node)
        if not how.inside:
            return shown_value(self.ctx, self.value(), self.type, self.node, how)
        return static_text(self.ctx, self.value(), self.type, how)


Verb = Callable[[Operand, Spec], "list[Piece]"]


def verb_pieces(ctx: Context, node: nodes.Expr, spec: Spec) -> list[Piece] | None:
    """One conversion as pieces of an f-string; None: only the helper knows."""
    type_ = ctx.type(node)
    form = form_of(type_, spec)
    return None if form is None else _FORMS[form](Operand(ctx, type_, node), spec)


def _type_name(operand: Operand, spec: Spec) -> list[Piece]:
    if operand.node is not None and is_nil(operand.ctx, operand.node):
        return ["<nil>"]
    return [runtime_type_string(operand.type)]


def _type_of(operand: Operand, spec: Spec) -> list[Piece]:
    return [Hole(call(operand.ctx.helper("dynamic_type"), operand.value()))]


def _text(operand: Operand, spec: Spec) -> list[Piece]:
    made = operand.text()
    if spec.verb == "s" and is_error(operand.type):
        made = Fragment(made.text.replace('or "<nil>"', 'or "%!s(<nil>)"'), made.prec)
    if spec.width is None:
        return [Hole(made)]
    plain = kinds.is_int(operand.type) and made is operand.value()
    if plain and not kinds.has_class(operand.type):
        return [Hole(made, f"{'<' if '-' in spec.flags else ''}{spec.width}")]
    if literal_value(made) is None and not kinds.is_string(operand.type):
        made = as_text(made)
    return _padded(made, spec)


def as_text(made: Fragment) -> Fragment:
    """An expression that is a `str` whatever `made` is."""
    return made if is_text(made) else call("str", made)


def is_text(made: Fragment) -> bool:
    """Whether an expression is surely a `str`."""
    return made.text.startswith(
        ("str(", 'f"', "f'", "float_text(", "float32_text(", "dynamic_type(")
    )


def _named(operand: Operand, spec: Spec) -> list[Piece]:
    return [Hole(operand.text(How(names=True)))]


def _show(operand: Operand, spec: Spec) -> list[Piece]:
    return [Hole(operand.text())]


def _show_named(operand: Operand, spec: Spec) -> list[Piece]:
    return [Hole(show(operand.ctx, operand.value(), operand.type, How(names=True)))]


def _padded(made: Fragment, spec: Spec) -> list[Piece]:
    if spec.width is None:
        return [Hole(made)]
    return [Hole(made, f"{'<' if '-' in spec.flags else '>'}{spec.width}")]


# --- numbers -----------------------------------------------------------------------------------

_INTEGER_CODES = {"d": "", "b": "b", "o": "o", "x": "x", "X": "X"}


def _number_spec(spec: Spec) -> str:
    """Alignment, sign, zeros and width, in the order of Python's format specification."""
    left = "-" in spec.flags and spec.width is not None
    sign = "+" if "+" in spec.flags else " " if " " in spec.flags else ""
    zero = "0" if "0" in spec.flags and spec.width is not None and not left else ""
    other = "#" if "#" in spec.flags else ""
    return f"{'<' if left else ''}{sign}{other}{zero}{spec.width or ''}"


def _integer(operand: Operand, spec: Spec) -> list[Piece]:
    made = operand.value()
    if kinds.has_class(operand.type):
        made = call("int", made)
    return [Hole(made, _number_spec(spec) + _INTEGER_CODES[spec.verb])]


def _float(operand: Operand, spec: Spec) -> list[Piece]:
    precision = 6 if spec.precision is None else spec.precision
    verb = {"F": "f"}.get(spec.verb, spec.verb)
    text = f"{_number_spec(spec)}.{precision}{verb}"
    ctx = operand.ctx
    finite = operand.node is not None and ctx.facts.floats.is_finite(operand.node)
    if finite or ctx.facts.floats.finite:
        return [Hole(operand.value(), text)]
    spelled = call(ctx.helper("spelled_float"), operand.value(), literals.string(text))
    return [Hole(spelled)]


def _character(operand: Operand, spec: Spec) -> list[Piece]:
    from go2mp.rules.conversions import rune_text

    ctx, node = operand.ctx, operand.node
    if node is not None and ctx.facts.strings.is_valid_rune(node):
        return _padded(rune_text(operand.value()), spec)
    return _padded(call(ctx.helper("rune_string"), operand.value()), spec)


def _code_point(operand: Operand, spec: Spec) -> list[Piece]:
    made, node = operand.value(), operand.node
    if node is None or not operand.ctx.facts.strings.is_valid_rune(node):
        made = binary("&", made, atom("0xFFFFFFFFFFFFFFFF"))
    if spec.width is None:
        return ["U+", Hole(made, "04X")]
    return _padded(build(["U+", Hole(made, "04X")]), spec)


# --- strings -----------------------------------------------------------------------------------


def _string(operand: Operand, spec: Spec) -> list[Piece]:
    made = operand.value()
    if kinds.has_class(operand.type):
        made = call("str.__str__", made)
    width = spec.width
    align = ("<" if "-" in spec.flags else ">") + str(width) if width else ""
    precision = f".{spec.precision}" if spec.precision is not None else ""
    return [Hole(made, align + precision)]


def _bytes(operand: Operand, spec: Spec) -> list[Piece]:
    return _padded(call(operand.ctx.helper("from_bytes"), operand.value()), spec)


def _hex(operand: Operand, spec: Spec) -> list[Piece]:
    made = operand.value()
    if not kinds.is_string(operand.type):
        made = call("bytes", made)
    else:
        made = call(operand.ctx.helper("encoded"), made)
    made = method(made, "hex")
    return _padded(method(made, "upper") if spec.verb == "X" else made, spec)


def _quoted(operand: Operand, spec: Spec) -> list[Piece]:
    ctx, node = operand.ctx, operand.node
    value = ctx.info.value_of(node) if node is not None else None
    if isinstance(value, bytes):
        from go2mp.runtime.quoting import quote

        return _padded(literals.string(quote(literals.decode(value))), spec)
    helper = "quote_rune" if kinds.is_int(operand.type) else "quote"
    return _padded(call(ctx.helper(helper), operand.value()), spec)


# --- elements ----------------------------------------------------------------------------------


def _elements(operand: Operand, spec: Spec) -> list[Piece]:
    """The verb for each element: `[1.00 2.50]`."""
    ctx, under = operand.ctx, operand.type.underlying
    assert isinstance(under, Slice | Array)
    form = form_of(under.elem, spec)
    assert form is not None
    if form is Form.TEXT and spec.width is None:
        return [Hole(static_text(ctx, operand.value(), operand.type))]
    pieces = _FORMS[form](Operand(ctx, under.elem, None, atom("item")), spec)
    only = pieces[0] if len(pieces) == 1 else None
    if isinstance(only, Hole) and not only.spec:
        return [
            Hole(list_of(ctx, operand.value(), function_of(only.value), under.elem))
        ]
    of_each = f'" ".join({build(pieces)} for item in {operand.value()})'
    return [Hole(joined(Fragment(of_each, Prec.CALL)))]


_FORMS: dict[Form, Verb] = {
    Form.TYPE_NAME: _type_name,
    Form.TYPE_OF: _type_of,
    Form.TEXT: _text,
    Form.NAMED: _named,
    Form.SHOW: _show,
    Form.SHOW_NAMED: _show_named,
    Form.INTEGER: _integer,
    Form.CHARACTER: _character,
    Form.CODE_POINT: _code_point,
    Form.FLOAT: _float,
    Form.STRING: _string,
    Form.BYTES: _bytes,
    Form.HEX: _hex,
    Form.QUOTED: _quoted,
    Form.ELEMENTS: _elements,
}
