"""The texts of values by their static types: what %v and %+v print, as expressions and methods.

    fmt.Println(n, xs, grid)    print(n, f"[{' '.join(xs)}]", list_text(grid, list_text))
    fmt.Println(p, &p)          print(p, f"&{p}")          and Point.__str__
    fmt.Printf("%+v", p)        print(p.with_names())      and Point.with_names

Package fmt's documentation, "Printing". `analysis/printing.py` says which types have such a text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from go2mp.analysis.box_types import STANDARD_NUMBERS
from go2mp.analysis.printing import has_text_method, is_error, is_exported
from go2mp.python import literals
from go2mp.python.fragments import Fragment, Prec, atom, attribute, call, method
from go2mp.python.fstrings import FString, Hole, Piece, build, inner_text
from go2mp.rules import kinds
from go2mp.types.lookup import MethodEntry, method_set
from go2mp.types.model import Array, Map, Named, Pointer, Slice, Struct, Type
from go2mp.types.type_string import runtime_type_string

if TYPE_CHECKING:
    from go2mp.rules.context import Context

WITH_NAMES = "with_names"
"""The method that gives what %+v prints for a struct."""


@dataclass(frozen=True, slots=True)
class How:
    """The circumstances of a text: %+v, methods of fields may be called, inside another value."""

    names: bool = False
    methods: bool = True
    inside: bool = False


PLAIN = How()
"""%v of an operand."""


def static_text(
    ctx: Context, made: Fragment, type_: Type, how: How = PLAIN
) -> Fragment:
    """An expression whose `str` is what fmt prints for `made`, a value of `type_`."""
    if is_error(type_):
        return _or_nil(ctx, made, type_)
    if has_text_method(type_) and how.methods:
        return _by_method(ctx, made, type_)
    if has_text_method(type_):
        return _without_method(ctx, made, type_)
    if kinds.is_bool(type_):
        return method(call("str", made), "lower")
    if kinds.is_int(type_) or kinds.is_string(type_):
        return made
    if kinds.is_float(type_):
        single = kinds.is_float32(type_)
        return call(ctx.helper("float32_text" if single else "float_text"), made)
    if kinds.is_complex(type_):
        return _complex_text(ctx, made, type_)
    return _composite(ctx, made, type_, how)


def _or_nil(ctx: Context, made: Fragment, type_: Type) -> Fragment:
    """A value that prints as itself, or nil: exceptions and structs are true in Python."""
    if ctx.facts.nilable.odd_errors or (is_error(type_) and _typed_nil_panics(ctx)):
        return show(ctx, made, type_)  # an error that is a number may be 0
    return Fragment(f'{made.at_least(Prec.OR)} or "<nil>"', Prec.OR)


def _typed_nil_panics(ctx: Context) -> bool:
    """Whether an error may be a nil pointer whose Error method panics: fmt prints `<nil>`."""
    for type_ in ctx.facts.nil_values.types:
        entry = method_set(type_).get("Error")
        if entry is not None and not ctx.facts.nilness.runs_on_nil(entry.func):
            return True
    return False


def _complex_text(ctx: Context, made: Fragment, type_: Type) -> Fragment:
    bits = [atom("64")] if str(type_.underlying) == "complex64" else []
    return call(ctx.helper("complex_text"), made, *bits)


def _composite(ctx: Context, made: Fragment, type_: Type, how: How) -> Fragment:
    within = replace(how, inside=True)
    match type_.underlying:
        case Slice(elem=elem) | Array(elem=elem):
            return _list_text(ctx, made, elem, within)
        case Map(elem=elem, key=key):
            return _map_text(ctx, made, key, elem, within)
        case Struct(fields=fields):
            return _struct_text(ctx, made, type_, how) if fields else atom('"{}"')
        case Pointer() if not how.inside:
            return struct_pointer(ctx, made, type_, False, how)
    return call(ctx.helper("address_text"), made)


def struct_pointer(
    ctx: Context,
    made: Fragment,
    type_: Type,
    not_nil: bool,
    how: How = PLAIN,
) -> Fragment:
    """`&{1 2}`: the text of a pointer to a struct that has no String method."""
    elem = kinds.pointed(type_)
    if ctx.shows_at_run_time(elem):
        return show(ctx, made, type_, how)
    text = static_text(ctx, made, elem, replace(how, inside=True))
    if not_nil:
        return build(["&", Hole(text)])
    owner = ctx.class_of(elem, ctx.at_work[-1])
    of_struct = [attribute(owner, WITH_NAMES)] if how.names else []
    return call(ctx.helper("pointed_text"), made, *of_struct)


def show(ctx: Context, made: Fragment, type_: Type, how: How = PLAIN) -> Fragment:
    """The text of a value by a helper that looks at it at run time."""
    if kinds.is_interface(type_) and not how.names:
        held = ctx.facts.boxes.plainly_printed(type_)
        if held is not None:
            for struct in held:
                static_text(ctx, made, struct)  # its class needs a text
            return call(ctx.helper("text_of"), made)
    arguments = [made]
    ctx.shown.append(type_)
    text = runtime_type_string(type_)
    if not kinds.is_interface(type_) and _is_hidden(ctx, type_, text):
        arguments.append(literals.string(text))
    options = {
        "depth=1": how.inside,
        "methods=False": not how.methods,
        "names=True": how.names,
    }
    arguments += [atom(name) for name, wanted in options.items() if wanted]
    return call(ctx.helper("show"), *arguments)


def _is_hidden(ctx: Context, type_: Type, text: str) -> bool:
    """Whether Python's types do not tell what fmt must know of the Go type."""
    told = ("*", "float32", "complex64", "struct {}", *STANDARD_NUMBERS)
    if any(part in text for part in told):
        return True
    return _holds_pointer_class(ctx, type_)


def _holds_pointer_class(ctx: Context, type_: Type) -> bool:
    """Whether the elements are struct values of a class that prints as a pointer by itself."""
    under = type_.underlying
    if isinstance(under, Slice | Array | Map):
        return _holds_pointer_class(ctx, under.elem)
    return isinstance(under, Struct) and ctx.facts.boxes.pointer_converted(type_)


def _list_text(ctx: Context, made: Fragment, elem: Type, how: How) -> Fragment:
    """`[1 2 3]`."""
    return list_of(ctx, made, element_text(ctx, elem, how), elem)


def list_of(ctx: Context, made: Fragment, function: str, elem: Type) -> Fragment:
    """The text of a slice or array whose elements a function prints."""
    if function != "str":
        return call(ctx.helper("list_text"), made, atom(function))
    if kinds.is_string(elem) and not kinds.has_class(elem):
        return joined(call(Fragment('" ".join', Prec.CALL), made))
    return joined(Fragment(f'" ".join(map(str, {made}))', Prec.CALL))


def joined(inner: Fragment) -> Fragment:
    """The joined elements in brackets."""
    if inner_text(inner) is None:
        return Fragment(f'"[" + {inner} + "]"', Prec.ARITH)
    return build(["[", Hole(inner), "]"])


def _map_text(
    ctx: Context, made: Fragment, key: Type, elem: Type, how: How
) -> Fragment:
    """`map[a:1 b:2]`, by sorted keys: invalid UTF-8 sorts otherwise in Python."""
    of_value = element_text(ctx, elem, how)
    of_key = element_text(ctx, key, how)
    arguments = [made]
    if of_value != "str":
        arguments.append(atom(of_value))
    if of_key != "str":
        arguments.append(atom(f"key={of_key}"))
    if kinds.is_string(key) and not ctx.facts.strings.all_text():
        arguments.append(atom(f"order={ctx.helper('encoded')}"))
    return call(ctx.helper("map_text"), *arguments)


def element_text(ctx: Context, type_: Type, how: How) -> str:
    """A function that gives the text of an element: `str`, a helper, a lambda."""
    made = static_text(ctx, atom("item"), type_, how)
    if isinstance(type_.underlying, Slice | Array) and isinstance(made, FString):
        return ctx.helper("list_text")
    return function_of(made)


def function_of(made: Fragment) -> str:
    """The function of `item` that an expression stands for."""
    if made.text == "item":
        return "str"
    head, _, rest = made.text.partition("(")
    if rest == "item)" and head.isidentifier():
        return head
    if made.prec is Prec.OR or made.text.replace(".", "").isidentifier():
        made = call("str", made)  # an object that has a text
    return f"lambda item: {made}"


# --- structs ---------------------------------------------------------------------------------


def _struct_text(ctx: Context, made: Fragment, type_: Type, how: How) -> Fragment:
    """The class's own text."""
    if ctx.shows_at_run_time(type_):
        return show(ctx, made, type_, how)
    assert isinstance(type_, Named)
    owner = (type_.origin or type_).obj
    if how.names:
        ctx.hindsight.learn("text with names", owner)
        return method(made, WITH_NAMES)
    ctx.hindsight.learn("text", owner)
    return made


def text_methods(ctx: Context, type_: Named, under: Struct) -> list[str]:
    """`__str__` and `with_names` of a struct's class, where something prints them."""
    owner = (type_.origin or type_).obj
    found: list[str] = []
    if ctx.shows_at_run_time(type_):
        return found
    if ctx.hindsight.knows("text", owner):
        found.append(_text_method(ctx, "__str__", under, How()))
    if ctx.hindsight.knows("text with names", owner):
        found.append(_text_method(ctx, WITH_NAMES, under, How(names=True)))
    return found


def _text_method(ctx: Context, name: str, under: Struct, how: How) -> str:
    pieces: list[Piece] = ["{"]
    for position, field in enumerate(under.fields):
        value = atom(f"self.{ctx.names.member(field.name)}")
        exported = replace(how, methods=is_exported(field.name), inside=True)
        label = f"{field.name}:" if how.names else ""
        pieces += [(" " if position else "") + label]
        pieces += [Hole(static_text(ctx, value, field.type, exported))]
    return f"def {name}(self) -> str:\n    return {_formatted([*pieces, '}'])}\n"


def _formatted(pieces: list[Piece]) -> Fragment:
    """An f-string, or a sum where an expression cannot stand in one."""
    if all(_fits(piece) for piece in pieces):
        return build(pieces)
    parts = [
        literals.string(p).text if isinstance(p, str) else f"str({p.value})"
        for p in pieces
        if p
    ]
    return Fragment(" + ".join(parts), Prec.ARITH)


def _fits(piece: Piece) -> bool:
    """Whether a piece can stand in an f-string."""
    if isinstance(piece, str) or isinstance(piece.value, FString):
        return True
    return inner_text(piece.value) is not None


# --- methods ---------------------------------------------------------------------------------


def _by_method(ctx: Context, made: Fragment, type_: Type) -> Fragment:
    """The text of String or Error; a promoted method is the embedded field's."""
    if isinstance(type_.underlying, Pointer):
        return _of_pointer(ctx, made, type_)
    if _is_embedded(ctx, type_):
        return embedded_text(ctx, made, type_)
    if isinstance(type_, Named) and type_.obj.pkg != "main":
        return standard_text(ctx, made, type_)
    return made


def _is_embedded(ctx: Context, type_: Type) -> bool:
    """Whether the text is that of an embedded field, and the class has no method for it."""
    return bool(_text_entry(type_).path) and not ctx.facts.boxes.is_converted(type_)


def _text_entry(type_: Type) -> MethodEntry:
    methods = method_set(type_)
    return methods.get("Error") or methods["String"]


def embedded_text(ctx: Context, made: Fragment, type_: Type) -> Fragment:
    """The text of a value, or of a pointer that is not nil, that has a text method."""
    if not _is_embedded(ctx, type_):
        return made
    path = _text_entry(type_).path
    for field in path:
        made = attribute(made, ctx.names.member(field.name))
    return static_text(ctx, made, path[-1].type)


def _without_method(ctx: Context, made: Fragment, type_: Type) -> Fragment:
    """A number or string in an unexported field, whose method fmt cannot call."""
    if kinds.is_float(type_):
        return call(ctx.helper("float_text"), made)
    return call("int" if kinds.is_int(type_) else "str.__str__", made)


def _of_pointer(ctx: Context, made: Fragment, type_: Type) -> Fragment:
    """The text of a pointer that may be nil."""
    if made.text == "self":
        return embedded_text(ctx, made, type_)
    entry = _text_entry(type_)
    if _is_embedded(ctx, type_):
        owner = made if made.text.isidentifier() else atom(ctx.fresh("owner"))
        text = embedded_text(ctx, owner, type_).at_least(Prec.OR)
        test = owner if owner is made else f"({owner} := {made})"
        return Fragment(f'{text} if {test} is not None else "<nil>"', Prec.CONDITIONAL)
    if not entry.path and ctx.facts.nilness.accepts_nil(entry.func):
        owner = ctx.class_of(kinds.pointed(type_), ctx.at_work[-1])
        return method(owner, "__str__", made)
    return _or_nil(ctx, made, type_)


def standard_text(ctx: Context, made: Fragment, type_: Type) -> Fragment:
    """The String method of a standard type (time.Duration, ...), through its mapping."""
    from go2mp.rules.mapped import fill, mapping_of, parameters

    entry = method_set(type_).get("String") or method_set(type_)["Error"]
    function = entry.func
    mapping = mapping_of(ctx, function)
    if mapping is None or not mapping.rungs:
        return made
    return fill(ctx, mapping.rungs[-1].template, {parameters(function, True)[0]: made})
