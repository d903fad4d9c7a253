"""Go types as Python type hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.nil_places import Part, Place, matters
from go2mp.rules import kinds
from go2mp.rules.iterators import iterator_annotation
from go2mp.rules.map_keys import keyed_class
from go2mp.rules.type_vars import type_var
from go2mp.stdlib.directives import directives
from go2mp.syntax import nodes
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Chan,
    Interface,
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

if TYPE_CHECKING:
    from go2mp.rules.context import Context
    from go2mp.stdlib.template import Template
    from go2mp.types.objects import Var


def annotation(ctx: Context, type_: Type, place: Place | None = None) -> str:
    """The hint of a value of the Go type `type_`; with its place, of what may be there: whether
    nil may, and whether it is used untested (see `analysis.nilable`)."""
    made = _plain(ctx, type_)
    if "Any" in (made, made.rpartition(" | ")[2]) or kinds.is_error(type_):
        return made
    if not matters(type_) or isinstance(type_, TypeParam):
        return made
    if place is None:
        pointer = isinstance(type_.underlying, Pointer)
        return f"{made} | None" if pointer else made
    return _or_nil(ctx, made, place)


def _or_nil(ctx: Context, made: str, place: Place) -> str:
    if not place.nil:
        return made
    if place.loose:
        return f"{made} | {ctx.imported('typing', 'Any')}"
    return f"{made} | None"


def variable_hint(ctx: Context, obj: Var, place: Place | None = None) -> str:
    """The hint of a variable, parameter or result; `place` is not only what it holds."""
    if obj.is_param and (shared := ctx.managed_hint(obj)) is not None:
        return shared
    place = place or ctx.facts.nilable.of(obj)
    if ctx.facts.atomics.is_pointer(obj):
        from go2mp.rules.flavours import concurrent

        return _or_nil(ctx, concurrent(ctx, "AtomicInt"), place)
    made = annotation(ctx, obj.type, place)
    if made.endswith(" | Any") and _is_set_to_nil(ctx, obj):
        return "Any"  # a type checker would take it for None from there on
    if obj in ctx.facts.viewed and made.startswith("list["):
        sequence = ctx.imported("collections.abc", "MutableSequence")
        return sequence + made.removeprefix("list")  # it may be a View
    return made


def _is_set_to_nil(ctx: Context, obj: Var) -> bool:
    """Whether an interface variable is assigned nil after its declaration."""
    if not isinstance(obj.type.underlying, Interface):
        return False
    return any(
        isinstance(value, nodes.Ident) and value.name == "nil"
        for node in ctx.facts.variables.use(obj).assignments
        if isinstance(node, nodes.AssignStmt)
        for value in node.rhs
    )


def part_hint(ctx: Context, type_: Type, held: Type, name: Part) -> str:
    """The hint of what the values of a type hold: elements, keys, parameters, results."""
    return annotation(ctx, held, ctx.facts.nilable.part(type_, name))


def _plain(ctx: Context, type_: Type) -> str:
    """The hint of what is not nil."""
    if isinstance(type_, TypeParam):
        return type_param_name(ctx, type_)
    if (iterator := iterator_annotation(ctx, type_)) is not None:
        return iterator
    if isinstance(type_, Named):
        return _named(ctx, type_)
    match type_:
        case Basic():
            return basic_hint(type_)
        case Slice():
            return _slice(ctx, type_)
        case Array():
            return f"list[{part_hint(ctx, type_, type_.elem, 'elem')}]"
        case Map():
            elem = part_hint(ctx, type_, type_.elem, "elem")
            name = keyed_class(ctx, type_) or "dict"
            return f"{name}[{key_annotation(ctx, type_.key)}, {elem}]"
        case Pointer():
            return _pointer(ctx, type_)
        case Signature():
            return _callable(ctx, type_)
        case Interface():
            return "Any" if _any(ctx) else "object"
        case Chan():
            from go2mp.rules.channels import channel_annotation

            return channel_annotation(ctx, type_)
        case Struct():
            return ctx.anonymous(type_) if type_.fields else "None"
        case Tuple():
            return result_annotation(ctx, type_)
    return ctx.imported("typing", "Any")


def _any(ctx: Context) -> bool:
    """`any` is `Any`: the program asserts its type where it matters, as Go does."""
    ctx.imported("typing", "Any")
    return True


def basic_hint(type_: Basic) -> str:
    """The hint of a predeclared type."""
    for flag, text in (
        (BasicInfo.BOOLEAN, "bool"),
        (BasicInfo.INTEGER, "int"),
        (BasicInfo.FLOAT, "float"),
        (BasicInfo.COMPLEX, "complex"),
        (BasicInfo.STRING, "str"),
    ):
        if type_.info & flag:
            return text
    return "None"


def _slice(ctx: Context, type_: Slice) -> str:
    elem = part_hint(ctx, type_, type_.elem, "elem")
    if ctx.facts.slices.uses_helper(type_):
        return f"{ctx.helper('Slice')}[{elem}]"
    return f"list[{elem}]"


def key_annotation(ctx: Context, type_: Type) -> str:
    """The hint of a map's key: an array key is a tuple."""
    under = type_.underlying
    if isinstance(under, Array):
        return f"tuple[{key_annotation(ctx, under.elem)}, ...]"
    return annotation(ctx, type_)


def _named(ctx: Context, type_: Named) -> str:
    if kinds.is_error(type_):
        if ctx.facts.nilable.odd_errors:
            return ctx.imported("typing", "Any")
        return "Exception | None"
    from go2mp.rules.instances import type_arguments

    if type_.obj.pkg == "main":
        ctx.note_class_use(type_.obj)
        if kinds.has_class(type_) or isinstance(type_.underlying, Interface):
            name = ctx.name(type_.obj)
            if isinstance(type_.underlying, Interface):
                return name
            args = ", ".join(p.hints[0] for p in type_arguments(ctx, type_.obj))
            return f"{name}[{args}]" if args else name
        return _spelled_out(ctx, type_)
    from go2mp.rules.sync_calls import concurrent_annotation

    if (made := concurrent_annotation(ctx, type_)) is not None:
        return made
    if isinstance(type_.underlying, Basic):
        return basic_hint(type_.underlying)  # a Duration is counted as an int
    decl = ctx.importer.declaration(type_.obj)
    mapping = directives(decl) if decl is not None else None
    if mapping is not None and mapping.rungs:
        from go2mp.rules.mapped import type_template

        return use_template_names(ctx, type_template(ctx, mapping))
    if isinstance(type_.underlying, Struct):
        return ctx.imported("typing", "Any")
    return annotation(ctx, type_.underlying)


def _spelled_out(ctx: Context, type_: Named) -> str:
    """A defined type without a class is what it is defined as; Any where that holds itself."""
    if type_ in ctx.spelling:
        return ctx.imported("typing", "Any")
    ctx.spelling.append(type_)
    try:
        return _plain(ctx, type_.underlying)
    finally:
        ctx.spelling.pop()


def use_template_names(ctx: Context, template: Template) -> str:
    """The text of a template without placeholders, with what it names marked as needed."""
    from go2mp.rules.mapped import fill

    return fill(ctx, template, {}).text


def _pointer(ctx: Context, type_: Pointer) -> str:
    if isinstance(type_.elem.underlying, Struct | Array):
        return annotation(ctx, type_.elem)
    return f"{ctx.helper('Ref')}[{part_hint(ctx, type_, type_.elem, 'elem')}]"


def _callable(ctx: Context, type_: Signature) -> str:
    ctx.imported("collections.abc", "Callable")
    results = [
        part_hint(ctx, type_, var.type, ("result", index))
        for index, var in enumerate(type_.results.vars)
    ]
    if type_.variadic:
        return f"Callable[..., {_joined(results)}]"
    params = [
        part_hint(ctx, type_, var.type, ("param", index))
        for index, var in enumerate(type_.params.vars)
    ]
    return f"Callable[[{', '.join(params)}], {_joined(results)}]"


def result_annotation(ctx: Context, results: Tuple) -> str:
    """The hint of a function's result: None, one type, or a tuple."""
    return _joined([variable_hint(ctx, var) for var in results.vars])


def _joined(hints: list[str]) -> str:
    if not hints:
        return "None"
    return hints[0] if len(hints) == 1 else f"tuple[{', '.join(hints)}]"


def type_param_name(ctx: Context, type_: TypeParam) -> str:
    """The name of the TypeVar that stands for a type parameter."""
    return type_var(ctx, type_, ("Any",))
