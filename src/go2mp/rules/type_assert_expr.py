"""Type assertions `x.(T)` and the tests that type switches are made of.

Go specification: "Type assertions". A test is `isinstance` where Python's types tell Go's apart,
else the type that a `Box` carries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from go2mp.analysis.box_types import STANDARD_NUMBERS
from go2mp.python import literals
from go2mp.python.fragments import Fragment, Prec, atom, attribute, call, compare
from go2mp.rules import kinds
from go2mp.rules.mapped import mapping_of, standard_class
from go2mp.rules.pointers import is_object_pointer
from go2mp.rules.registry import expression
from go2mp.syntax import nodes
from go2mp.types.model import (
    Array,
    Basic,
    Interface,
    Map,
    Named,
    Pointer,
    Slice,
    Struct,
    Type,
)
from go2mp.types.type_string import runtime_type_string
from go2mp.types.typeset import type_set

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@expression(nodes.TypeAssertExpr)
def type_assert_expr(ctx: Context, node: nodes.TypeAssertExpr) -> Fragment:
    """`x.(T)` with one result: panics when the type is another."""
    assert node.type is not None
    type_ = ctx.type(node.type)
    value = ctx.expr(node.x)
    want = literals.string(runtime_type_string(type_))
    if isinstance(type_.underlying, Interface):
        if not type_.underlying.methods and not type_.underlying.embeddeds:
            return value
        first = min(m.name for m in type_set(type_.underlying).methods)
        cls = python_class(ctx, type_, node)
        name = literals.string(first)
        return call(ctx.helper("assert_interface"), value, cls, want, name)
    static = _static_type(ctx, node.x)
    if ctx.facts.boxes.needs_box(type_):
        return call(ctx.helper("unbox"), value, want, *static)
    cls = python_class(ctx, type_, node)
    made = call(ctx.helper("type_assert"), value, cls, want, *static)
    return asserted(ctx, made, type_)


def _static_type(ctx: Context, operand: nodes.Expr) -> list[Fragment]:
    """The operand's type for the text of the panic, if the program may look at that."""
    text = runtime_type_string(ctx.type(operand))
    seen = ctx.facts.defers.any_recover and text != "interface {}"
    return [literals.string(text)] if seen else []


def python_class(ctx: Context, type_: Type, node: nodes.Node) -> Fragment:
    """The class that `isinstance` tests for a Go type whose values are not boxed."""
    if kinds.is_error(type_):
        return error_classes(ctx)
    target = type_
    if isinstance(type_.underlying, Pointer):
        target = type_.underlying.elem
        if not is_object_pointer(target):
            return atom(ctx.helper("Ref"))
    if isinstance(type_.underlying, Interface):
        return interface_class(ctx, type_, node)
    if kinds.has_class(target) or isinstance(target.underlying, Struct):
        if isinstance(target, Named):
            ctx.tell_apart(target.obj)
            if target is type_ and ctx.facts.boxes.has_value_class(target):
                return atom(ctx.value_class(target.obj))
        return ctx.class_of(target, node)
    if isinstance(type_, Named) and str(type_) in STANDARD_NUMBERS:
        return atom(ctx.helper(type_.obj.name))
    if isinstance(type_.underlying, Basic):
        for test, name in (
            (kinds.is_bool, "bool"),
            (kinds.is_int, "int"),
            (kinds.is_float, "float"),
            (kinds.is_string, "str"),
            (kinds.is_complex, "complex"),
        ):
            if test(type_):
                return atom(name)
    under = target.underlying
    if isinstance(under, Map):
        return atom("dict")
    if not isinstance(under, Slice | Array):
        raise ctx.refused("unsupported", node, f"a type assertion to {type_}")
    helped = ctx.facts.slices.uses_helper(under)
    return atom(ctx.helper("Slice") if helped else "list")


def interface_class(ctx: Context, type_: Type, node: nodes.Node) -> Fragment:
    """The class, or tuple of classes, that `isinstance` tests for an interface: its protocol, or
    the types that implement it where its methods' names do not tell (fmt.Stringer)."""
    if isinstance(type_, Named) and not kinds.is_own(type_):
        mapping = mapping_of(ctx, type_.obj)
        if mapping is not None and mapping.rungs:
            return standard_class(ctx, type_, node)
    implementers = ctx.facts.boxes.implementers_differ(type_)
    if implementers is None:
        ctx.runtime_checkable(type_)
        return ctx.class_of(type_, node)
    if any(ctx.facts.boxes.needs_box(t) for t in implementers):
        raise ctx.refused("unsupported", node, f"a test for the interface {type_}")
    names = dict.fromkeys(python_class(ctx, t, node).text for t in implementers)
    names.update(dict.fromkeys(_standard_wrappers(ctx, type_)))
    return Fragment(" | ".join(names), Prec.BIT_OR) if names else atom("()")


def _standard_wrappers(ctx: Context, type_: Type) -> list[str]:
    """The classes of the errors that standard packages make, for an interface with Unwrap."""
    under = type_.underlying
    assert isinstance(under, Interface)
    methods = {method.name: method for method in type_set(under).methods}
    if "Unwrap" not in methods or methods.keys() - {"Unwrap", "Error"}:
        return []
    [result] = methods["Unwrap"].signature.results.vars
    if isinstance(result.type.underlying, Slice):
        return [ctx.helper("JoinedError")]
    imported = {spec.path.text.strip('"`') for spec in ctx.file.imports}
    made = {"strconv": "NumError", "os": "PathError"}
    used = [name for path, name in made.items() if path in imported]
    return [ctx.helper(name) for name in ("WrappedError", *used)]


def error_classes(ctx: Context) -> Fragment:
    """The classes of all errors: exceptions, and the program's numbers, strings, ... that have
    the method Error."""
    names = ["Exception"]
    for decl in ctx.file.decls:
        if not isinstance(decl, nodes.GenDecl):
            continue
        for spec in decl.specs:
            obj = (
                ctx.info.defs.get(spec.name)
                if isinstance(spec, nodes.TypeSpec)
                else None
            )
            type_ = obj.type if obj is not None else None
            if not isinstance(type_, Named) or not kinds.has_class(type_):
                continue
            if not isinstance(type_.underlying, Struct):
                if any(method.name == "Error" for method in type_.methods):
                    names.append(ctx.class_of(type_, decl).text)
    return Fragment(" | ".join(names), Prec.BIT_OR) if names[1:] else atom(names[0])


def type_test(ctx: Context, value: Fragment, type_: Type, node: nodes.Node) -> Fragment:
    """Whether the dynamic type of `value` is `type_` (or implements it)."""
    if isinstance(type_, Basic) and type_.name == "untyped nil":
        return compare("is", value, atom("None"))
    if isinstance(type_.underlying, Interface):
        if kinds.is_error(type_):
            return call("isinstance", value, error_classes(ctx))
        if not type_.underlying.methods and not type_.underlying.embeddeds:
            return compare("is not", value, atom("None"))
        return call("isinstance", value, python_class(ctx, type_, node))
    if ctx.facts.boxes.needs_box(type_):
        want = literals.string(runtime_type_string(type_))
        return boxed_test(ctx, value, want)
    name = python_class(ctx, type_, node)
    if ctx.facts.boxes.exact_class_needed(type_):
        return compare("is", call("type", value), name)
    return call("isinstance", value, name)


def boxed_test(ctx: Context, value: Fragment, want: Fragment) -> Fragment:
    """Whether `value` is a Box of the wanted Go type."""
    test = call("isinstance", value, ctx.helper("Box"))
    left = test.at_least(Prec.AND)
    right = compare("==", attribute(value, "type"), want)
    return Fragment(f"{left} and {right}", Prec.AND)


def asserted(ctx: Context, value: Fragment, type_: Type) -> Fragment:
    """The value of an assertion that is known to hold."""
    if not isinstance(type_.underlying, Interface) and ctx.facts.boxes.needs_box(type_):
        return attribute(value, "value")
    if ctx.facts.nil_values.stands_in_interfaces(type_):
        return call(ctx.helper("held_pointer"), value)
    return value
