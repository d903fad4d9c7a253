"""What package fmt prints: whose text follows from the static type, and by which form.

An operand whose text is static never becomes an interface value in Python: it is printed as what
it is. A call is written as pieces (`print(a, b)`, an f-string) when each of its operands has a
form; else the helpers that know all verbs and flags do it at run time.

Package fmt's documentation, "Printing". `formats` reads format strings; `rules/fmt_texts.py` and
`rules/fmt_verbs.py` write what is decided here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from go2mp.analysis.formats import Spec, parse_format
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.lookup import method_set
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Interface,
    Kind,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Func


class Form(Enum):
    """How one operand is written for its verb."""

    TYPE_NAME = auto()  # %T of a static type
    TYPE_OF = auto()  # %T of an interface value
    TEXT = auto()  # %v of a static type
    NAMED = auto()  # %+v of a static type that holds a struct
    SHOW = auto()  # %v of what only the run time knows
    SHOW_NAMED = auto()  # %+v of it
    INTEGER = auto()  # %d %b %o %x %X
    CHARACTER = auto()  # %c
    CODE_POINT = auto()  # %U
    FLOAT = auto()  # %e %E %f %F, and %g with a precision
    STRING = auto()  # %s
    BYTES = auto()  # %s of bytes
    HEX = auto()  # %x of a string or bytes
    QUOTED = auto()  # %q of a string or an integer
    ELEMENTS = auto()  # the verb for each element of a slice or array


STATIC = frozenset(Form) - {Form.TYPE_OF, Form.SHOW, Form.SHOW_NAMED}
"""The forms that need no interface value."""

_WITH_FIELD_NAMES = frozenset({Form.NAMED, Form.SHOW_NAMED})

_TEXT_METHODS = ("Error", "String")
_PLAIN_SPEC = Spec("", None, None, "v")


@dataclass(frozen=True, slots=True)
class Printing:
    """The answers about calls of fmt."""

    static: frozenset[nodes.Expr] = frozenset()
    """Operands whose text follows from their static type."""

    names_types: bool = True
    """Whether the Go types of interface values can be printed (%T, %#v)."""

    names_fields: bool = True
    """Whether the field names of structs in interface values can be printed."""


# --- types ---------------------------------------------------------------------------------


def has_text_method(type_: Type) -> bool:
    """Whether fmt prints values of the type by their Error or String method."""
    if not isinstance(type_, Named | Pointer):
        return False
    if isinstance(type_.underlying, Interface):
        return False
    methods = method_set(type_)
    return any(name in methods and _is_text(methods[name]) for name in _TEXT_METHODS)


def _is_text(entry: object) -> bool:
    func = getattr(entry, "func", None)
    return isinstance(func, Func) and is_text_signature(func.type)


def is_text_signature(type_: Type | None) -> bool:
    """Whether a method has the signature `() string`."""
    return (
        isinstance(type_, Signature)
        and len(type_.params) == 0
        and len(type_.results) == 1
        and isinstance(result := type_.results.vars[0].type, Basic)
        and result.kind is Kind.STRING
    )


def has_static_text(
    type_: Type,
    methods: bool = True,
    inside: bool = False,
    above: tuple[Type, ...] = (),
) -> bool:
    """Whether what %v prints for a value follows from its type and what it holds.

    `methods`: fmt may call methods here, which it cannot in unexported fields. `inside`: the value
    is held by another one, where pointers print as addresses.
    """
    if type_ in above:
        return True  # a type that holds itself
    above = (*above, type_)
    under = type_.underlying
    if isinstance(type_, TypeParam):
        return False
    if isinstance(under, Interface):
        return is_error(type_) and methods
    if has_text_method(type_):
        return _has_own_class(type_) if methods else _is_plain_number(type_)
    if _is_standard(type_) or _only_pointers_have_text(type_):
        return False
    match under:
        case Basic():
            return under.kind is not Kind.UNSAFE_POINTER
        case Slice() | Array():
            return has_static_text(under.elem, methods, True, above)
        case Map():
            return is_plain_key(under.key) and has_static_text(
                under.elem, methods, True, above
            )
        case Struct():
            return _is_static_struct(type_, under, methods, above)
        case Pointer():
            if inside:
                return True
            return isinstance(under.elem.underlying, Struct) and has_static_text(
                under.elem, methods, True, above
            )
    return False


def _is_plain_number(type_: Type) -> bool:
    """Whether a value prints without its String method as what it is underneath."""
    under = type_.underlying
    printed = BasicInfo.INTEGER | BasicInfo.FLOAT | BasicInfo.STRING
    return isinstance(under, Basic) and bool(under.info & printed)


def _calls_methods(type_: Type, above: tuple[Type, ...] = ()) -> bool:
    """Whether printing a value calls String or Error of something in it."""
    if type_ in above:
        return False
    if has_text_method(type_) or is_error(type_):
        return True
    match type_.underlying:
        case Slice(elem=elem) | Array(elem=elem) | Map(elem=elem):
            return _calls_methods(elem, (*above, type_))
        case Struct(fields=fields):
            return any(_calls_methods(f.type, (*above, type_)) for f in fields)
    return False


def _is_static_struct(
    type_: Type, under: Struct, methods: bool, above: tuple[Type, ...]
) -> bool:
    if not methods and _calls_methods(type_):
        return False  # the text of its class calls them
    if not isinstance(type_, Named):
        return not under.fields
    return all(
        field.name != "_"
        and has_static_text(
            field.type, methods and is_exported(field.name), True, above
        )
        for field in under.fields
    )


def _has_own_class(type_: Type) -> bool:
    """Whether a pointer with a text method points to a struct of the program, or to a big.Int."""
    under = type_.underlying
    if not isinstance(under, Pointer) or is_big(type_):
        return True
    return isinstance(under.elem.underlying, Struct) and not _is_standard(under.elem)


def is_big(type_: Type) -> bool:
    """Whether a type is `*big.Int`, which %d takes for an integer."""
    elem = type_.elem if isinstance(type_, Pointer) else None
    return isinstance(elem, Named) and (elem.obj.pkg, elem.obj.name) == (
        "math/big",
        "Int",
    )


def is_exported(name: str) -> bool:
    """Whether a field's name starts with an upper-case letter: fmt may call its methods."""
    return name[:1].isupper()


def _only_pointers_have_text(type_: Type) -> bool:
    """Whether String or Error has a pointer receiver: values print what they hold."""
    return isinstance(type_, Named) and has_text_method(Pointer(type_))


def is_error(type_: Type) -> bool:
    """Whether a type is the predeclared error."""
    return isinstance(type_, Named) and type_.obj.name == "error" and not type_.obj.pkg


def is_plain_key(type_: Type) -> bool:
    """Whether keys of a map sort in Python as fmt sorts them: integers, strings, booleans."""
    under = type_.underlying
    return (
        isinstance(under, Basic)
        and not isinstance(type_, TypeParam)
        and bool(
            under.info & (BasicInfo.INTEGER | BasicInfo.STRING | BasicInfo.BOOLEAN)
        )
    )


def _is_standard(type_: Type) -> bool:
    return isinstance(type_, Named) and type_.obj.pkg not in ("main", "")


def holds_struct(type_: Type, above: tuple[Type, ...] = ()) -> bool:
    """Whether %+v prints names of fields."""
    under = type_.underlying
    if type_ in above or has_text_method(type_) or isinstance(under, Interface):
        return False
    match under:
        case Struct():
            return True
        case Pointer():
            return not above and holds_struct(under.elem, (*above, type_))
        case Slice() | Array() | Map():
            return holds_struct(under.elem, (*above, type_))
    return False


# --- verbs -----------------------------------------------------------------------------------


def form_of(type_: Type, spec: Spec = _PLAIN_SPEC) -> Form | None:
    """The form of an operand of a type for a verb; None: only the helper knows."""
    if isinstance(type_, Tuple):
        return None
    if spec.verb == "T":
        if spec.flags or spec.width is not None or isinstance(type_, TypeParam):
            return None
        return Form.TYPE_OF if _is_dynamic(type_) else Form.TYPE_NAME
    if spec.verb == "v":
        return _form_of_value(type_, spec)
    if _is_dynamic(type_) and not is_error(type_):
        return None
    if spec.verb == "s" or (spec.verb == "d" and is_big(type_)):
        return _form_of_string(type_, spec)
    return _form_of_basic(type_, spec) or _form_of_elements(type_, spec)


def _is_dynamic(type_: Type) -> bool:
    return isinstance(type_, TypeParam) or isinstance(type_.underlying, Interface)


def _form_of_value(type_: Type, spec: Spec) -> Form | None:
    if not spec.allows("-+"):
        return None
    named = "+" in spec.flags
    if not has_static_text(type_):
        if spec.width is not None:
            return None
        return Form.SHOW_NAMED if named else Form.SHOW
    if spec.width is not None and not _is_scalar(type_):
        return _form_of_elements(type_, spec)
    return Form.NAMED if named and holds_struct(type_) else Form.TEXT


def _is_scalar(type_: Type) -> bool:
    """Whether a width is for the whole text: what holds others hands it on to them."""
    return (
        isinstance(type_.underlying, Basic) or has_text_method(type_) or is_error(type_)
    )


def _form_of_string(type_: Type, spec: Spec) -> Form | None:
    info = _basic_info(type_)
    if has_text_method(type_) or is_error(type_):
        return Form.TEXT if spec.allows("-") else None
    if info & BasicInfo.STRING:
        return Form.STRING if spec.allows("-", True) else None
    if is_bytes(type_):
        return Form.BYTES if spec.allows("-") else None
    return _form_of_elements(type_, spec)


def _form_of_elements(type_: Type, spec: Spec) -> Form | None:
    under = type_.underlying
    if not isinstance(under, Slice | Array) or has_text_method(type_):
        return None
    if is_bytes(type_) and spec.verb in "sqxX":
        return None  # these verbs are for all of it
    return (
        Form.ELEMENTS if _is_scalar(under.elem) and form_of(under.elem, spec) else None
    )


def _form_of_basic(type_: Type, spec: Spec) -> Form | None:
    if has_text_method(type_) and spec.verb in "xXq" or is_error(type_):
        return None
    info = _basic_info(type_)
    if info & BasicInfo.INTEGER:
        return _form_of_integer(spec)
    if info & BasicInfo.FLOAT:
        return _form_of_float(spec)
    if info & BasicInfo.BOOLEAN:
        return Form.TEXT if spec.verb == "t" and spec.allows("-") else None
    if info & BasicInfo.STRING or is_bytes(type_):
        if spec.verb in "xX":
            return Form.HEX if spec.allows("-") else None
        if spec.verb == "q" and info & BasicInfo.STRING:
            return Form.QUOTED if spec.allows("-") else None
    return None


def _form_of_integer(spec: Spec) -> Form | None:
    if spec.verb in "dboxX":
        if "#" in spec.flags and (spec.verb not in "xX" or spec.width is not None):
            return None
        return Form.INTEGER if spec.allows("-+0# ") and spec.verb else None
    if spec.verb in "cq":
        made = Form.CHARACTER if spec.verb == "c" else Form.QUOTED
        return made if spec.allows("-") else None
    if spec.verb == "U":
        return Form.CODE_POINT if spec.allows("-") else None
    return None


def _form_of_float(spec: Spec) -> Form | None:
    if spec.verb in "gG" and spec.precision is None:
        return Form.TEXT if spec.verb == "g" and spec.allows("-") else None
    if spec.verb in "eEfFgG" and spec.allows("-+0", True):
        return Form.FLOAT
    return None


def _basic_info(type_: Type) -> int:
    under = type_.underlying
    return under.info if isinstance(under, Basic) else 0


def is_bytes(type_: Type) -> bool:
    """Whether a type is a slice or array of bytes."""
    under = type_.underlying
    if not isinstance(under, Slice | Array) or isinstance(under.elem, Named):
        return False
    elem = under.elem.underlying
    return isinstance(elem, Basic) and elem.kind is Kind.UINT8


# --- calls -----------------------------------------------------------------------------------

_FAMILIES = {
    name: (family, first)
    for family, names in {
        "line": ("Println", "Sprintln"),
        "print": ("Print", "Sprint"),
        "format": ("Printf", "Sprintf", "Errorf"),
    }.items()
    for name, first in [
        *((n, 0) for n in names),
        *((n.replace("P", "Fp", 1), 1) for n in names if n.startswith("P")),
    ]
}
"""Functions of fmt: their family, and where their operands (with the format) start."""


def operand_forms(
    node: nodes.CallExpr, info: Info
) -> list[tuple[nodes.Expr, Form | None]] | None:
    """The operands that a call of fmt prints, each with its form; None: another call."""
    fun = node.fun
    obj = info.uses.get(fun.sel) if isinstance(fun, nodes.SelectorExpr) else None
    if not isinstance(obj, Func) or obj.pkg != "fmt" or obj.name not in _FAMILIES:
        return None
    family, first = _FAMILIES[obj.name]
    operands = node.args[first:]
    if node.ellipsis or any(isinstance(info.type_of(o), Tuple) for o in operands):
        return [(o, None) for o in operands]
    if family == "format":
        return _formatted(operands, info)
    forms = [form_of(info.type_of(o)) for o in operands]
    if family == "print" and len(operands) > 1:
        if any(_is_dynamic(info.type_of(o)) for o in operands):
            return [(o, None) for o in operands]  # spaces depend on the dynamic types
    return list(zip(operands, forms, strict=True))


def _formatted(
    operands: tuple[nodes.Expr, ...], info: Info
) -> list[tuple[nodes.Expr, Form | None]]:
    specs = specs_for(operands, info)
    if specs is None:
        return [(o, None) for o in operands]
    forms = [
        form_of(info.type_of(operand), spec)
        for operand, spec in zip(operands[1:], specs, strict=True)
    ]
    if None in forms:
        forms = [None] * len(forms)
    return [(operands[0], Form.STRING), *zip(operands[1:], forms, strict=True)]


def specs_for(operands: tuple[nodes.Expr, ...], info: Info) -> list[Spec] | None:
    """The conversions of a constant format that has one for each operand; %w prints as %v."""
    value = info.value_of(operands[0])
    if not isinstance(value, bytes):
        return None
    parts = parse_format(value.decode("utf-8", "surrogateescape"))
    specs = [
        Spec(part.flags, part.width, part.precision, "v") if part.verb == "w" else part
        for part in parts or ()
        if isinstance(part, Spec)
    ]
    return specs if parts is not None and len(specs) == len(operands) - 1 else None


def analyse_printing(file: nodes.File, info: Info) -> Printing:
    """Looks at every call of fmt, and at what strings could be formats."""
    static: set[nodes.Expr] = set()
    formats: set[nodes.Node] = set()
    names_types = names_fields = False
    for node in walk(file):
        found = operand_forms(node, info) if isinstance(node, nodes.CallExpr) else None
        if found is None:
            continue
        static |= {operand for operand, form in found if form in STATIC}
        forms = {form for _, form in found}
        if Form.STRING in forms and None not in forms and found:
            formats.add(found[0][0])
        names_types = names_types or Form.TYPE_OF in forms
        # a struct that may be an interface value too is shown at run time everywhere
        names_fields = names_fields or not forms.isdisjoint(_WITH_FIELD_NAMES)
    for text in _strings(file, formats):
        names_types = names_types or "%T" in text or "%#v" in text
        names_fields = names_fields or "%+v" in text
    return Printing(frozenset(static), names_types, names_fields or names_types)


def _strings(file: nodes.File, formats: set[nodes.Node]) -> Iterator[str]:
    """The string literals that are not the formats of calls whose operands all have forms."""
    for node in walk(file, nodes.BasicLit):
        if node.kind is nodes.LitKind.STRING:
            if node not in formats:
                yield node.text
