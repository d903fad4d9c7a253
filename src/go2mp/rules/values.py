"""Values on their way: copies where Go copies, zero values, boxing into interfaces, equality.

Go specification: "Assignability", "The zero value", "Comparison operators". A struct or an array is
a mutable object in Python, so a Go copy is written out, unless `facts.copies` proves that nobody
could see the difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from go2mp.analysis.box_types import STANDARD_NUMBERS, is_told_by_type, spelled_out
from go2mp.analysis.copies import type_key
from go2mp.python import literals
from go2mp.python.fragments import (
    Fragment,
    Prec,
    atom,
    bare_tuple,
    call,
    compare,
    display,
    method,
    negate,
    subscript,
)
from go2mp.rules import kinds
from go2mp.rules.value_interfaces import as_interface_value
from go2mp.stdlib.directives import directives
from go2mp.syntax import nodes
from go2mp.types.info import Mode
from go2mp.types.model import (
    INVALID,
    Array,
    Basic,
    Chan,
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
from go2mp.types.objects import Nil
from go2mp.types.predicates import comparable
from go2mp.types.type_string import runtime_type_string

if TYPE_CHECKING:
    from go2mp.rules.context import Context


def stored_value(
    ctx: Context, node: nodes.Expr, target: Type | None = None
) -> Fragment:
    """The fragment of `node` as a value to keep: see `Context.value`."""
    if target is not None and is_nil(ctx, node):
        return zero(ctx, target)
    made = ctx.expr(node)
    type_ = ctx.type(node)
    wanted = ctx.info.conversions.get(node)
    if wanted is None and target is not None and kinds.is_interface(target):
        wanted = target
    copies = wanted is not None and ctx.facts.boxes.has_value_class(type_)
    if kinds.is_value_aggregate(type_) and not is_fresh(ctx, node) and not copies:
        if ctx.facts.copies.needed(node):
            made = copy_of(ctx, made, type_)
    elif is_header(ctx, type_) and not is_fresh(ctx, node):
        made = call(ctx.imported("copy", "copy"), made)
    if wanted is not None and not kinds.is_interface(type_):
        made = boxed(ctx, made, type_, node)
    if target is not None and not isinstance(type_, Named) and kinds.has_class(target):
        return _of_class(ctx, made, target, node)
    return made


def is_header(ctx: Context, type_: Type) -> bool:
    """Whether values of a slice type are objects that methods on pointers change in place: such a
    value is copied, its array is not."""
    return (
        isinstance(type_.underlying, Slice)
        and kinds.has_class(type_)
        and ctx.facts.slices.uses_helper(type_)
        and type_key(type_) in ctx.facts.copies.changed
    )


def is_copied(ctx: Context, type_: Type) -> bool:
    """Whether storing a value of a type may need a copy: it is an object that is changed."""
    return kinds.is_value_aggregate(type_) or is_header(ctx, type_)


def copied(ctx: Context, made: Fragment, node: nodes.Expr) -> Fragment:
    """What `made` gives of `node` (its element, its asserted value), copied where that is seen."""
    if isinstance(node, nodes.IndexExpr):
        under = ctx.under(node.x)
        type_ = under.elem if isinstance(under, Map) else INVALID
    else:
        assert isinstance(node, nodes.TypeAssertExpr) and node.type is not None
        type_ = ctx.type(node.type)
    if kinds.is_value_aggregate(type_) and ctx.facts.copies.needed(node, type_):
        return copy_of(ctx, made, type_)
    return made


def _of_class(
    ctx: Context, made: Fragment, target: Named, node: nodes.Expr
) -> Fragment:
    """A value of a type literal that is assigned to a defined type with methods: constants have
    their class already."""
    under = target.underlying
    if isinstance(under, Chan):
        from go2mp.rules.conversions import channel_of_class

        return channel_of_class(ctx, node, target)
    if not isinstance(under, Signature | Slice | Map):
        return made
    name = ctx.class_of(target, node)
    refuse_shared_map(ctx, node, target)
    if ctx.facts.slices.uses_helper(target):
        return call(ctx.helper("retyped"), name, made)
    return call(name, made)


def refuse_shared_map(ctx: Context, node: nodes.Expr, target: Type) -> None:
    """Refuses a map that others hold as a value of a type with methods: that would be a copy."""
    if isinstance(target.underlying, Map) and node in ctx.facts.retyping.shared:
        raise ctx.refused(
            "shared-map",
            node,
            f"a map that becomes a value of the type {target}, which has methods",
            f"make it with make({target})",
        )


def is_fresh(ctx: Context, node: nodes.Expr) -> bool:
    """Whether an expression makes a new object that nobody else refers to."""
    match node:
        case nodes.ParenExpr():
            return is_fresh(ctx, node.x)
        case nodes.CompositeLit() | nodes.FuncLit() | nodes.SliceExpr():
            return True
        case nodes.CallExpr():
            function = ctx.info.types.get(node.fun)
            if function is not None and function.mode is Mode.TYPE:
                source, target = ctx.type(node.args[0]), function.type
                if kinds.has_class(target) and isinstance(target.underlying, Struct):
                    return source is not target or is_fresh(ctx, node.args[0])
                return is_fresh(ctx, node.args[0])
            return True
        case nodes.TypeAssertExpr():
            return False
        case nodes.UnaryExpr(op="<-"):
            return True  # the sender has copied, or pickling has
    return False


def copy_of(ctx: Context, value: Fragment, type_: Type) -> Fragment:
    """A copy of a struct or array, as deep as Go's."""
    under = type_.underlying
    if isinstance(under, Array):
        made = copy_array(ctx, value, under)
        if kinds.has_class(type_):
            return call(ctx.class_of(type_, ctx.at_work[-1]), made)
        return made
    if isinstance(under, Struct) and not under.fields:
        return value
    if isinstance(under, Struct):
        for field in under.fields:
            if ctx.facts.atomics.is_atomic(field):
                raise ctx.refused(
                    "unsupported",
                    ctx.at_work[-1],
                    f"a copy of {type_}, whose field {field.name} is atomic",
                    "use a pointer to it",
                )
    return call(ctx.imported("copy", "copy"), value)


def copy_array(ctx: Context, value: Fragment, array: Array) -> Fragment:
    """A copy of an array; its rows and structs are copied too."""
    if not is_copied(ctx, array.elem):
        return method(value, "copy")
    name = "row" if isinstance(array.elem.underlying, Array) else "item"
    name = ctx.fresh(name)
    inner = copy_of(ctx, atom(name), array.elem)
    return atom(f"[{inner} for {name} in {value.at_least(Prec.OR)}]")


# --- zero values ----------------------------------------------------------------


def zero(ctx: Context, type_: Type) -> Fragment:
    """The zero value of a type."""
    if isinstance(type_.underlying, Chan):
        from go2mp.rules.channels import nil_channel

        return nil_channel(ctx)
    if isinstance(type_, Named) and type_.obj.pkg not in ("main", ""):
        standard = _standard_zero(ctx, type_)
        if standard is not None:
            return standard
    if kinds.has_class(type_):
        return _class_zero(ctx, type_)
    under = type_.underlying
    if kinds.is_bool(type_):
        return atom("False")
    if kinds.is_int(type_):
        return atom("0")
    if kinds.is_float(type_):
        return atom("0.0")
    if kinds.is_complex(type_):
        return atom("0j")
    if kinds.is_string(type_):
        return literals.string("")
    match under:
        case Slice():
            return (
                ctx.facts.slices.uses_helper(under)
                and call(ctx.helper("Slice"))
                or atom("[]")
            )
        case Map():
            return nil_map(ctx, type_)
        case Array():
            return zero_array(ctx, under)
        case Struct():
            return call(ctx.anonymous(under)) if under.fields else atom("None")
    return atom("None")


def nil_map(ctx: Context, type_: Type) -> Fragment:
    """A nil map: `{}` where writing to it and comparing it with nil are not possible."""
    if ctx.facts.maps.nil_observable(type_):
        return call(ctx.helper("NilMap"))
    return atom("{}")


def _class_zero(ctx: Context, type_: Type) -> Fragment:
    assert isinstance(type_, Named)
    ctx.note_class_use(type_.obj)
    name = ctx.name((type_.origin or type_).obj)
    if isinstance(type_.underlying, Struct):
        return call(name, *ctx.zero_arguments(type_))
    if isinstance(type_.underlying, Map) and ctx.facts.maps.nil_observable(type_):
        return call(call(ctx.helper("nil_map_class"), name))
    if isinstance(type_.underlying, Slice | Map):
        return call(name)
    if isinstance(type_.underlying, Signature):
        return atom("None")
    return call(name, plain_zero(ctx, type_.underlying))


def plain_zero(ctx: Context, under: Type) -> Fragment:
    """The zero value of a type that is not defined by the program."""
    return zero(ctx, under)


def zero_array(ctx: Context, array: Array) -> Fragment:
    """`[0] * n`, or a comprehension where each element is an object of its own."""
    inner = zero(ctx, array.elem)
    if array.length == 0:
        return atom("[]")
    if is_shared_zero(array.elem):
        return Fragment(f"[{inner}] * {array.length}", Prec.TERM)
    return atom(f"[{inner} for _ in range({array.length})]")


def is_shared_zero(type_: Type) -> bool:
    """Whether one Python object can be the zero value of many variables."""
    if isinstance(type_, TypeParam):
        return False
    under = type_.underlying
    if isinstance(type_, Named) and type_.obj.pkg not in ("main", ""):
        return not isinstance(under, Struct | Slice | Map)
    return not isinstance(under, Struct | Array | Slice | Map)


def _standard_zero(ctx: Context, type_: Named) -> Fragment | None:
    from go2mp.rules.mapped import fill, type_template
    from go2mp.rules.sync_calls import concurrent_zero

    if (made := concurrent_zero(ctx, type_)) is not None:
        return made
    decl = ctx.importer.declaration(type_.obj)
    mapping = directives(decl) if decl is not None else None
    if mapping is None:
        if isinstance(type_.underlying, Struct):
            raise ctx.refused(
                "unsupported-package-member",
                ctx.at_work[-1],
                f"{type_.obj.pkg}.{type_.obj.name} is not supported yet",
            )
        return None
    if mapping.refuse is not None:
        raise ctx.refused(
            "unsupported-package-member",
            ctx.at_work[-1],
            f"{type_.obj.pkg}.{type_.obj.name}: {mapping.refuse}",
        )
    if mapping.zero is not None:
        return fill(ctx, mapping.zero, {})
    if mapping.rungs and isinstance(type_.underlying, Struct):
        return call(fill(ctx, type_template(ctx, mapping), {}))
    return None


# --- interfaces -------------------------------------------------------------------


def boxed(
    ctx: Context, value: Fragment, type_: Type, node: nodes.Expr, index: int = 0
) -> Fragment:
    """A value of a concrete type as an interface value: boxed where its dynamic type could be
    mistaken for another, marked where it may be a nil pointer. `index`: which of the results, if
    `node` is a call that gives several."""
    refuse_ambiguous(ctx, type_, node)
    nils = ctx.facts.nil_values
    pointed = kinds.pointed(type_)
    if pointed is not type_ and kinds.has_class(pointed):
        _refuse_reference(ctx, pointed, node)
    if str(type_) in STANDARD_NUMBERS:
        return call(ctx.helper(type_.obj.name), value)  # type: ignore[attr-defined]
    if ctx.facts.boxes.has_value_class(type_):
        assert isinstance(type_, Named)
        return as_interface_value(ctx, value, type_, node)
    if ctx.facts.boxes.needs_box(type_):
        told = is_told_by_type(type_) or not isinstance(type_.underlying, Basic)
        return box(ctx, value, type_, told)
    if nils.is_typed(node, type_, index):
        typed = call(ctx.helper("nil_pointer"), _nil_class(ctx, type_, node))
        if value.text == "None":
            return typed
        return Fragment(f"{value.at_least(Prec.OR)} or {typed}", Prec.OR)
    return value


def box(ctx: Context, value: Fragment, type_: Type, told: bool = True) -> Fragment:
    """A value with its Go type, and (`told`) what that is made of where its name does not tell."""
    names = [runtime_type_string(type_), *([spelled_out(type_)] if told else [])]
    texts = [literals.string(name) for name in dict.fromkeys(names)]
    return call(ctx.helper("Box"), value, *texts)


def _nil_class(ctx: Context, type_: Type, node: nodes.Expr) -> Fragment:
    """The class that has the methods of a nil pointer."""
    if isinstance(type_.underlying, Pointer):
        return ctx.class_of(kinds.pointed(type_), node)
    raise ctx.refused(
        "typed-nil",
        node,
        f"a {type_}, which may be nil, becomes an interface value",
        "return nil itself, or test the function first",
    )


def converted_results(
    ctx: Context, value: Fragment, node: nodes.Expr, targets: Sequence[Type | None]
) -> list[Fragment] | None:
    """The results of a call, each as a value of its target's type; None where they are that
    already."""
    sources = ctx.type(node)
    assert isinstance(sources, Tuple)
    pairs = list(zip(sources.vars, targets, strict=True))
    boxes = [
        target is not None
        and kinds.is_interface(target)
        and not kinds.is_interface(var.type)
        and boxed(ctx, atom("_"), var.type, node, index).text != "_"
        for index, (var, target) in enumerate(pairs)
    ]
    if not any(boxes):
        return None
    names = unpacked(ctx, value, len(pairs))
    return [
        boxed(ctx, name, var.type, node, index) if box else name
        for index, (name, (var, _), box) in enumerate(
            zip(names, pairs, boxes, strict=True)
        )
    ]


def unpacked(ctx: Context, value: Fragment, count: int) -> list[Fragment]:
    """The results of a call in variables, one each."""
    names = [atom(ctx.fresh("value")) for _ in range(count)]
    ctx.hoist(f"{bare_tuple(names)} = {value}\n")
    return names


def refuse_ambiguous(ctx: Context, type_: Type, node: nodes.Expr) -> None:
    """Refuses values of T and *T in interfaces where the program asks which they are."""
    boxes, under = ctx.facts.boxes, type_.underlying
    if isinstance(under, Array) and boxes.compares and not comparable(type_):
        raise ctx.refused(
            "unsupported",
            node,
            f"{type_}, which cannot be compared, where interface values are compared",
        )
    if isinstance(under, Array) and boxes.compares and kinds.has_class(type_):
        raise ctx.refused(
            "unsupported",
            node,
            f"the array type {type_} with methods, where interface values are compared",
        )
    if isinstance(under, Struct) and boxes.confuses(type_):
        raise ctx.refused(
            "value-and-pointer",
            node,
            f"both {type_} and *{type_} become interface values that can be told apart",
            "use pointers throughout",
        )


def _refuse_reference(ctx: Context, pointed: Type, node: nodes.Expr) -> None:
    """Refuses a `Ref` as an interface value if its methods could be called: it has none."""
    from go2mp.rules.pointers import is_object_pointer

    if not is_object_pointer(pointed):
        raise ctx.refused(
            "pointer-in-interface",
            node,
            f"a pointer to {pointed}, which is no struct, as an interface value",
            "make the type a struct with one field",
        )


# --- equality -----------------------------------------------------------------------


def equal(ctx: Context, op: str, x: nodes.Expr, y: nodes.Expr) -> Fragment:
    """`x == y` or `x != y` with Go's meaning for the operands' types."""
    for nil, other in ((x, y), (y, x)):
        if is_nil(ctx, nil):
            return nil_test(ctx, op, other)
    left_type, right_type = ctx.type(x), ctx.type(y)
    if kinds.is_interface(left_type) or kinds.is_interface(right_type):
        left, right = ctx.expr(x), ctx.expr(y)
        return _interface_equal(ctx, op, (x, left, left_type), (y, right, right_type))
    from go2mp.rules.operators import number

    left, right = number(ctx, x), number(ctx, y)
    under = left_type.underlying
    if isinstance(under, Pointer) and isinstance(under.elem.underlying, Struct | Array):
        return compare("is" if op == "==" else "is not", left, right)
    if isinstance(under, Array):
        from go2mp.rules.struct_equality import elements_equal

        if made := elements_equal(ctx, under, left.text, right.text):
            return made if op == "==" else negate(made)
    if ctx.facts.is_channel(under):
        return compare("is" if op == "==" else "is not", left, right)
    if "None" in (left.text, right.text):  # a struct without fields
        return compare("is" if op == "==" else "is not", left, right)
    for value, constant in ((left, right), (right, left)):
        if constant.text in ("True", "False"):
            wanted = (constant.text == "True") == (op == "==")
            return value if wanted else negate(value)
    return compare(op, left, right)


def _interface_equal(
    ctx: Context,
    op: str,
    left: tuple[nodes.Expr, Fragment, Type],
    right: tuple[nodes.Expr, Fragment, Type],
) -> Fragment:
    """Comparing interface values: by identity where all dynamic types are pointers."""
    values = []
    for node, fragment, type_ in (left, right):
        values.append(
            fragment if kinds.is_interface(type_) else boxed(ctx, fragment, type_, node)
        )
    if ctx.facts.boxes.only_pointers(
        left[2] if kinds.is_interface(left[2]) else right[2]
    ):
        return compare("is" if op == "==" else "is not", values[0], values[1])
    made = call(ctx.helper("interface_equal"), values[0], values[1])
    if op == "==":
        return made
    return Fragment(f"not {made}", Prec.NOT)


def is_nil(ctx: Context, node: nodes.Expr) -> bool:
    """Whether an expression is the predeclared nil."""
    while isinstance(node, nodes.ParenExpr):
        node = node.x
    recorded = ctx.info.types.get(node)
    if recorded is not None and recorded.mode is Mode.NIL:
        return True
    return isinstance(node, nodes.Ident) and isinstance(ctx.info.uses.get(node), Nil)


def nil_test(ctx: Context, op: str, node: nodes.Expr) -> Fragment:
    """`x == nil` for the type of x."""
    value = ctx.expr(node)
    under = ctx.under(node)
    if isinstance(under, Slice):
        if ctx.facts.slices.uses_helper(under):
            return compare(
                "is" if op == "==" else "is not",
                Fragment(f"{value}.array", Prec.CALL),
                atom("None"),
            )
        return ctx.facts.slices.nil_test(value, op)
    if isinstance(under, Chan):
        from go2mp.rules.channels import nil_channel

        return compare(op, value, nil_channel(ctx))
    if isinstance(under, Map):
        test = call("isinstance", value, ctx.helper("NilMap"))
        return test if op == "==" else Fragment(f"not {test}", Prec.NOT)
    return compare("is" if op == "==" else "is not", value, atom("None"))


def element(value: Fragment, index: str) -> Fragment:
    """`value[index]`."""
    return subscript(value, index)


def items(values: list[Fragment]) -> Fragment:
    """A list display."""
    return display(values)
