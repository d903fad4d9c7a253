"""Which values must carry their Go type when they become interface values (a `Box`).

Python tells bool, int, float, str and the program's classes apart by itself. A box is needed where
the program can observe a type that Python would confuse with another: a type switch or assertion
that names a type of the same Python class, a comparison of interface values, or `%T`.

Over-approximation: what is observed anywhere is observed of every value of the Python class.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from go2mp.analysis.box_types import (
    UNLIKE_PYTHON,
    derives,
    held_interfaces,
    holds,
    identical_in,
    implements,
    is_natural,
    is_nil,
    is_number_or_list,
    is_own,
    is_told_by_type,
    kinds,
    pointed,
    python_family,
)
from go2mp.analysis.printing import (
    Printing,
    has_static_text,
    has_text_method,
    is_error,
    is_plain_key,
)
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.identity import identical
from go2mp.types.info import Info, Mode
from go2mp.types.lookup import method_set
from go2mp.types.model import (
    Array,
    Basic,
    Interface,
    Map,
    Named,
    Pointer,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Func
from go2mp.types.typeset import type_set

_VAGUE_METHODS = frozenset(["String", "Error", "Unwrap"])
"""Methods whose names do not tell: every Python object has `__str__`, and `unwrap` gives one error
or several."""


@dataclass(frozen=True, slots=True)
class Boxes:
    """What becomes an interface value, and what is asked of interface values."""

    converted: tuple[Type, ...]
    asserted: tuple[Type, ...]
    compares: bool
    names_types: bool
    names_fields: bool = False
    asserted_interfaces: tuple[Type, ...] = ()
    """Interfaces with methods that assertions and type switches ask for."""

    plain: tuple[Type, ...] = ()
    """The types that are converted to empty interfaces only."""

    interfaces: tuple[tuple[Type, Type], ...] = ()
    """The conversions: the type, and the interface that it is converted to."""

    to_any: tuple[Type, ...] = ()
    """The types that are converted to an empty interface somewhere."""

    compares_errors: bool = False
    """Whether errors are compared with each other: `compares` is about other interfaces."""

    nil_types: tuple[Type, ...] = ()
    """The types whose nil values stand in interfaces, and are told from nil: `nil_values`."""

    def is_converted(self, type_: Type) -> bool:
        """Whether a type, or the pointer to it, becomes an interface value."""
        return any(
            identical(t, type_) or (isinstance(t, Pointer) and identical(t.elem, type_))
            for t in self.converted
        )

    def may_hold(self, type_: Type) -> bool:
        """Whether an interface value may be, point to or hold values of a type."""
        if any(isinstance(t, TypeParam) for t in self.converted):
            return True
        seen: list[Type] = []
        return any(holds(t, type_, seen) for t in self.converted)

    def pointer_converted(self, type_: Type) -> bool:
        """Whether pointers to a type become interface values."""
        return any(
            isinstance(t, Pointer) and identical(t.elem, type_) for t in self.converted
        )

    def calls_method(self, type_: Type, name: str) -> bool:
        """Whether a method of a type, or of the pointer to it, may be called by an interface."""
        asked = list(self.asserted_interfaces)
        asked += [i for t, i in self.interfaces if identical(pointed(t), type_)]
        return any(
            method.name == name
            for interface in asked
            if isinstance(under := interface.underlying, Interface)
            for method in type_set(under).methods
        )

    def is_value_only(self, type_: Type) -> bool:
        """Whether struct values, beside pointers to them, only become empty interface values: then
        they can be boxed, and the pointers are not."""
        return identical_in(type_, self.plain) and not any(
            implements(type_, interface) for interface in self.asserted_interfaces
        )

    def has_value_class(self, type_: Type) -> bool:
        """Whether struct values have a class of their own as interface values, which tells them
        from pointers that are interface values, too."""
        if not isinstance(type_, Named) or not isinstance(type_.underlying, Struct):
            return False
        pointers = method_set(Pointer(type_)).keys() - method_set(type_).keys()
        return (
            is_own(type_)
            and identical_in(type_, self.converted)
            and self.pointer_converted(type_)
            and "Error" not in pointers  # the class would be an error's
            and self._told(type_)
        )

    def _told(self, type_: Type) -> bool:
        """Whether a program that has values of a struct type and pointers to it in interfaces can
        tell which is which: it asks, compares or prints interface values that may be these.
        """
        if self.names_types or self.compares or self.compares_errors:
            return True
        if any(identical(pointed(t), type_) for t in self.asserted):
            return True
        if any(self.pointer_only(type_, i) for i in self.asserted_interfaces):
            return True
        return any(
            any(implements(type_, i) for i in held_interfaces(t, ()))
            for t in (*self.converted, *self.plain)
        ) or identical_in(type_, self.to_any)

    def pointer_only(self, type_: Type, interface: Type) -> bool:
        """Whether pointers to a type implement an interface, and its values do not."""
        return implements(Pointer(type_), interface) and not implements(
            type_, interface
        )

    def confuses(self, type_: Type) -> bool:
        """Whether struct values and pointers to them stand in interfaces, the program can tell
        which they are, and neither a class nor a box can say so."""
        return (
            identical_in(type_, self.converted)
            and self.pointer_converted(type_)
            and not self.is_value_only(type_)
            and not self.has_value_class(type_)
            and self._told(type_)
        )

    def mixed_keys(self, type_: Type) -> bool:
        """Whether keys of an interface type may be equal in Python and not in Go (1, 1.0, True),
        or no keys at all (slices)."""
        families = {
            python_family(t)
            for t in self.converted
            if isinstance(type_.underlying, Interface) and implements(t, type_)
        }
        numbers = families & {"bool", "int", "float", "complex"}
        return len(numbers) > 1 or bool(families & {"list", "dict", "function"})

    def plainly_printed(self, type_: Type) -> tuple[Type, ...] | None:
        """The structs among the dynamic types of an interface type, if Python's types of them all
        say all that fmt prints for them; None if they do not."""
        found: list[Type] = []
        if self.nil_types:
            return None
        for t in self.converted:
            if isinstance(t, TypeParam) or not implements(t, type_):
                if isinstance(t, TypeParam):
                    return None
                continue
            if not self._prints_plainly(t, found):
                return None
        return tuple(found)

    def _prints_plainly(self, type_: Type, structs: list[Type]) -> bool:
        under = type_.underlying
        if isinstance(type_, Named) and type_.obj.pkg not in ("main", ""):
            return is_error(type_)
        if isinstance(under, Interface) or is_nil(type_):
            return True
        if has_text_method(type_):
            return has_static_text(type_) and not is_number_or_list(under)
        match under:
            case Basic():
                return under.name not in ("float32", "complex64", "unsafe.Pointer")
            case Slice() | Array():
                return self._prints_plainly(under.elem, structs)
            case Map():
                return is_plain_key(under.key) and self._prints_plainly(
                    under.elem, structs
                )
            case Struct():
                structs.append(type_)
                return (
                    isinstance(type_, Named)
                    and has_static_text(type_)
                    and not self.pointer_converted(type_)
                )
        return False

    def own_writers(self, type_: Type) -> bool:
        """Whether a type of the program may be behind an io.Writer."""
        return any(
            is_own(t)
            and not isinstance(t.underlying, Interface)
            and implements(t, type_)
            for t in self.converted
        )

    def printed_kinds(self, shown: Iterable[Type] = ()) -> frozenset[str]:
        """The kinds of values that fmt treats each its way (of `inline.OPTIONS`) among interface
        values and values of the types `shown`, and in them."""
        return kinds([*self.converted, *shown])

    def needs_box(self, type_: Type) -> bool:
        """Whether values of a concrete type are boxed as interface values."""
        if isinstance(type_, TypeParam) or isinstance(type_.underlying, Interface):
            return False
        if isinstance(type_.underlying, Struct) and self.pointer_converted(type_):
            return self.is_value_only(type_) and not self.has_value_class(type_)
        if isinstance(type_, Struct) and not type_.fields:
            return True  # its value is None, which would be a nil interface
        if is_natural(type_):
            return False
        if identical_in(type_, self.nil_types):
            return True
        if self.names_types:
            return True
        if isinstance(type_.underlying, UNLIKE_PYTHON) and self.compares:
            return True  # arrays are compared, and the panic of others names the type
        if is_told_by_type(type_):
            return True
        family = python_family(type_)
        rivals = [
            t for t in (*self.asserted, *self.converted) if python_family(t) == family
        ]
        if all(identical(t, type_) for t in rivals):
            return False  # every value of this Python class has this one Go type
        if any(python_family(t) == family for t in self.asserted):
            return True
        return self.compares

    def exact_class_needed(self, type_: Type) -> bool:
        """Whether `isinstance` would also be true for another type that is converted: True is an
        int, and so is an instance of a class for a defined integer type; the class for values of
        a struct type derives from the one of pointers to it."""
        if isinstance(type_, Pointer) and self.has_value_class(type_.elem):
            return True
        name = python_family(type_)
        if name == "int":
            return any(
                python_family(t) == "bool" or derives(t, "int") for t in self.converted
            )
        if name in ("float", "str"):
            return any(derives(t, name) for t in self.converted)
        return False

    def only_pointers(self, type_: Type) -> bool:
        """Whether everything that becomes an interface value of a type is compared by identity."""
        under = type_.underlying
        if not isinstance(under, Interface) or not type_set(under).methods:
            return False
        return all(
            isinstance(t.underlying, Pointer | Interface) or is_nil(t)
            for t in self.converted
            if implements(t, type_)
        )

    def _misleads(self, names: set[str], interface: Type) -> bool:
        """Whether a type has methods of these names with other signatures."""
        return any(
            names <= set(method_set(t)) and not implements(t, interface)
            for t in self.converted
            if not isinstance(t.underlying, Interface)
        )

    def implementers_differ(self, type_: Type) -> tuple[Type, ...] | None:
        """The types that implement an interface, where a test for its methods' names would be
        true for others too; None where the names tell."""
        under = type_.underlying
        if not isinstance(under, Interface):
            return None
        methods = {method.name for method in type_set(under).methods}
        own = isinstance(type_, Named) and type_.obj.pkg == "main"
        if own and methods - _VAGUE_METHODS and not self._misleads(methods, type_):
            return None
        found: list[Type] = []
        for t in self.converted:
            if not isinstance(t.underlying, Interface) and not identical_in(
                t, tuple(found)
            ):
                if implements(t, type_):
                    found.append(t)
        return tuple(found)


def analyse_boxes(file: nodes.File, info: Info, printing: Printing) -> Boxes:
    """Collects conversions to interfaces and questions about dynamic types."""
    converted: list[Type] = []
    interfaces: list[tuple[Type, Type]] = []
    others: list[Type] = []
    found_in = {
        node.args[1]
        for node in walk(file, nodes.CallExpr)
        if _is_errors_as(node, info)
        if len(node.args) == 2
    }
    for expr, target in info.conversions.items():
        if expr in info.types and expr not in found_in | printing.static:
            converted.append(info.type_of(expr))
            interfaces.append((info.type_of(expr), target))
            under = target.underlying
            if isinstance(under, Interface) and type_set(under).methods:
                others.append(info.type_of(expr))
    for call, targets in info.result_conversions.items():
        results = info.type_of(call)
        assert isinstance(results, Tuple)
        for index, target in targets.items():
            type_ = results.vars[index].type
            converted.append(type_)
            interfaces.append((type_, target))
            under = target.underlying
            if isinstance(under, Interface) and type_set(under).methods:
                others.append(type_)
    asserted: list[Type] = []
    compares = compares_errors = False
    for node in walk(
        file,
        nodes.TypeAssertExpr,
        nodes.TypeSwitchStmt,
        nodes.CallExpr,
        nodes.BinaryExpr,
        nodes.SwitchStmt,
        nodes.MapType,
    ):
        match node:
            case nodes.TypeAssertExpr() if node.type is not None:
                asserted.append(info.type_of(node.type))
            case nodes.TypeSwitchStmt():
                for case in node.cases:
                    asserted += [
                        info.type_of(e) for e in case.exprs or () if e in info.types
                    ]
            case nodes.CallExpr(args=(arg,)) if _converts_to_interface(node, info):
                converted.append(info.type_of(arg))
                interfaces.append((info.type_of(arg), info.type_of(node)))
                made = info.type_of(node).underlying
                if isinstance(made, Interface) and type_set(made).methods:
                    others.append(info.type_of(arg))
            case nodes.CallExpr(args=(_, pointed)) if _is_errors_as(node, info):
                pointer = info.type_of(pointed).underlying
                if isinstance(pointer, Pointer):
                    asserted.append(pointer.elem)
            case nodes.BinaryExpr(op="==" | "!="):
                compares = compares or _compares_interfaces(node, info)
                compares_errors = compares_errors or _compares_errors(node, info)
            case nodes.CallExpr() if _is_errors_call(node, info, "Is"):
                compares_errors = True
            case nodes.SwitchStmt(tag=nodes.Expr() as tag) if _is_interface(tag, info):
                compares = True
                for exprs in (case.exprs for case in node.cases):
                    converted += [
                        info.type_of(e) for e in exprs or () if e in info.types
                    ]
            case nodes.MapType() if node.key in info.types:
                if held_interfaces(info.type_of(node.key), ()):
                    compares = True
    plain = tuple(t for t in converted if not identical_in(t, tuple(others)))
    concrete = [t for t in asserted if not isinstance(t.underlying, Interface)]
    return Boxes(
        tuple(converted),
        tuple(concrete),
        compares,
        printing.names_types,
        printing.names_fields,
        tuple(
            t
            for t in asserted
            if isinstance(t.underlying, Interface) and type_set(t.underlying).methods
        ),
        plain,
        tuple(interfaces),
        tuple(t for t, i in interfaces if not _has_methods(i)),
        compares_errors,
    )


def _has_methods(interface: Type) -> bool:
    under = interface.underlying
    return isinstance(under, Interface) and bool(type_set(under).methods)


def _converts_to_interface(node: nodes.CallExpr, info: Info) -> bool:
    """Whether a call is a conversion `error(x)` of a value that is no interface value yet."""
    made = info.types.get(node.fun)
    return (
        made is not None
        and made.mode is Mode.TYPE
        and not isinstance(made.type, TypeParam)
        and isinstance(made.type.underlying, Interface)
        and node.args[0] in info.types
        and not isinstance(info.type_of(node.args[0]).underlying, Interface)
        and info.types[node.args[0]].mode is not Mode.NIL
    )


def _is_interface(node: nodes.Expr, info: Info) -> bool:
    """Whether an operand is an interface value other than an error."""
    type_ = info.type_of(node) if node in info.types else None
    return (
        type_ is not None
        and not isinstance(type_, TypeParam)
        and isinstance(type_.underlying, Interface)
        and not (isinstance(type_, Named) and type_.obj.name == "error")
    )


def _is_errors_as(node: nodes.CallExpr, info: Info) -> bool:
    return _is_errors_call(node, info, "As")


def _is_errors_call(node: nodes.CallExpr, info: Info, name: str) -> bool:
    fun = node.fun
    obj = info.uses.get(fun.sel) if isinstance(fun, nodes.SelectorExpr) else None
    return isinstance(obj, Func) and (obj.pkg, obj.name) == ("errors", name)


def _compares_errors(node: nodes.BinaryExpr, info: Info) -> bool:
    """Whether errors are compared, with something else than nil."""
    operands = [x for x in (node.x, node.y) if x in info.types]
    return (
        len(operands) == 2
        and any(is_error(info.type_of(x)) for x in operands)
        and not any(info.types[x].mode is Mode.NIL for x in operands)
    )


def _compares_interfaces(node: nodes.BinaryExpr, info: Info) -> bool:
    for operand, other in ((node.x, node.y), (node.y, node.x)):
        if operand not in info.types or other not in info.types:
            return False
        if isinstance(other, nodes.Ident) and other.name == "nil":
            return False
        type_ = info.type_of(operand)
        if isinstance(type_.underlying, Interface) and not isinstance(type_, TypeParam):
            return not (isinstance(type_, Named) and type_.obj.name == "error")
    return False
