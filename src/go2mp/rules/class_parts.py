"""The context's part for classes: names, forward uses, type variables, defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from go2mp.python.fragments import Fragment, atom
from go2mp.python.names import distinct, pascal
from go2mp.rules.anonymous import wanted_names
from go2mp.syntax import nodes
from go2mp.types.identity import identical
from go2mp.types.model import Interface, Named, Struct, Type
from go2mp.types.objects import Object

if TYPE_CHECKING:
    from go2mp.rules.context import Context


_TOLD_BY_TYPE = (
    *("float32", "complex64"),
    *("time.Duration", "time.Month", "time.Weekday"),
)
"""Types whose values Python's own types do not tell how to print."""


class ClassParts:
    """Mixed into `Context`."""

    __slots__ = ()

    def _self(self) -> Context:
        return cast("Context", self)

    def note_class_use(self, obj: Object) -> None:
        """An annotation names a class: forward references need postponed evaluation."""
        ctx = self._self()
        ctx.hindsight.learn("named", obj)
        if obj not in ctx.defined and not ctx.in_main_guard:
            ctx.imports.name("__future__", "annotations")

    def class_of(self, type_: Type, node: nodes.Node) -> Fragment:
        """The Python class of a type of the program (with type arguments for an instance)."""
        ctx = self._self()
        if isinstance(type_, Named):
            if type_.obj.pkg != "main":
                from go2mp.rules.mapped import standard_class

                return standard_class(ctx, type_, node)
            name = atom(ctx.name((type_.origin or type_).obj))
            if type_.type_args and not isinstance(type_.underlying, Interface):
                return name
            return name
        if isinstance(type_.underlying, Struct):
            return atom(self.anonymous(type_.underlying))
        raise ctx.refused("unsupported", node, f"the type {type_} here")

    def anonymous(self, struct: Struct) -> str:
        """The class of an anonymous struct type: one per identical type."""
        ctx = self._self()
        for known, name in ctx.anonymous_structs:
            if identical(known, struct):
                return name
        if ctx.struct_names is None:
            ctx.struct_names = wanted_names(ctx)
        wanted = (w for t, w in ctx.struct_names if w and identical(t, struct))
        base = next(wanted, "") or "".join(pascal(f.name) for f in struct.fields[:3])
        name = distinct(base or "Empty", ctx.names.module)
        ctx.names.module.add(name)
        ctx.anonymous_structs.append((struct, name))
        return name

    def value_class(self, obj: Object) -> str:
        """The name of the class for values of a type that are interface values."""
        ctx = self._self()
        if obj not in ctx.value_classes:
            name = distinct(f"{ctx.name(obj)}Value", ctx.names.module)
            ctx.names.module.add(name)
            ctx.value_classes[obj] = name
            ctx.hindsight.learn("value class", obj)
        return ctx.value_classes[obj]

    def has_value_class(self, type_: Type) -> bool:
        """Whether a rule asked for the class for values of a type."""
        if not isinstance(type_, Named):
            return False
        return self._self().hindsight.knows("value class", type_.obj)

    def tell_apart(self, obj: Object) -> None:
        """Instances of a generic type are distinguished when the program runs: each needs a
        class of its own."""
        ctx = self._self()
        place = ctx.facts.generics.places.get(obj)
        if place is not None:
            ctx.told_apart.add(ctx.facts.generics.templates[place[0]].obj)

    def zero_arguments(self, type_: Type) -> list[Fragment]:
        """Arguments that the zero value of a struct needs: none, its fields have defaults."""
        return []

    def missing_fields(self, type_: Type, given: set[str]) -> dict[str, Fragment]:
        """Fields that a literal leaves out and whose defaults the class does not have."""
        return {}

    def runtime_checkable(self, type_: Type) -> None:
        """An interface is tested with isinstance."""
        ctx = self._self()
        if isinstance(type_, Named):
            obj = (type_.origin or type_).obj
            ctx.hindsight.learn("tested", obj)
            ctx.hindsight.learn("named", obj)

    def is_used_interface(self, obj: Object) -> bool:
        """Whether anything names the interface: a hint, a test, a method expression."""
        return self._self().hindsight.knows("named", obj)

    def shows_at_run_time(self, type_: Type) -> bool:
        """Whether values of a struct type may be printed by the helpers that look at them at run
        time, which would take a `__str__` of its class for Go's String."""
        ctx = self._self()
        return ctx.facts.boxes.may_hold(type_) and ctx.hindsight.knows(
            "printed at run time"
        )

    def field_names_needed(self, type_: Type, under: Struct) -> bool:
        """Whether printing must know Go's names and types of the fields."""
        ctx = self._self()
        if not ctx.facts.boxes.may_hold(type_):
            return False
        return ctx.facts.boxes.names_fields or any(
            any(part in str(field.type) for part in _TOLD_BY_TYPE)
            for field in under.fields
        )
