"""The TypeVars of the emitted module: their names, and what a constraint lets them be.

    [T any]                   T = TypeVar("T")
    [S Shape]                 S = TypeVar("S", bound="Shape")
    [T cmp.Ordered]           T = TypeVar("T", int, float, str)

Type parameters of several declarations share a TypeVar where they have one name and one constraint.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from go2mp.instances.merge import Parameter
from go2mp.python.names import distinct, pascal
from go2mp.types.model import Basic, Interface, Named, Type, TypeParam
from go2mp.types.typeset import type_set

if TYPE_CHECKING:
    from go2mp.rules.context import Context


@dataclass(slots=True)
class Variable:
    """A TypeVar: unlimited, with an upper bound, or one of some types; `others` are types of the
    program that stand for it as well."""

    bound: str = ""
    choices: tuple[str, ...] = ()
    others: list[str] = field(default_factory=list)

    def alike(self, other: Variable) -> bool:
        """Whether both come from the same constraint."""
        return (self.bound, self.choices) == (other.bound, other.choices)

    def definition(self, name: str) -> str:
        """`T = TypeVar("T", ...)`."""
        limits = [*self.choices, *(f'"{other}"' for other in self.others)]
        if self.bound or len(limits) == 1:
            limits = [f'bound="{self.bound}"' if self.bound else f"bound={limits[0]}"]
        return f"{name} = TypeVar({', '.join([chr(34) + name + chr(34), *limits])})\n"


def type_var(ctx: Context, param: TypeParam, hints: Sequence[str]) -> str:
    """The TypeVar for a type parameter, whose arguments have these hints."""
    name = type_var_name(ctx, param, hints)
    made = _variable(ctx, param, hints)
    variable = ctx.type_vars.setdefault(name, made)
    variable.others += [other for other in made.others if other not in variable.others]
    ctx.imports.name("typing", "TypeVar")
    return name


def type_var_name(ctx: Context, param: TypeParam, hints: Sequence[str]) -> str:
    """The name of a type parameter's TypeVar, which may turn out not to be needed."""
    if param.obj not in ctx.type_var_names:
        ctx.type_var_names[param.obj] = _name(ctx, param, _variable(ctx, param, hints))
    return ctx.type_var_names[param.obj]


def bound_of(ctx: Context, param: TypeParam, hints: Sequence[str]) -> str:
    """The upper bound of a type parameter, if it has one."""
    return _variable(ctx, param, hints).bound


def use_type_var(
    ctx: Context, param: TypeParam, parameter: Parameter, text: str
) -> None:
    """Declares the TypeVar of a type parameter if `text` mentions it."""
    if re.search(rf"\b{parameter.name}\b", text):
        type_var(ctx, param, parameter.hints)


def _name(ctx: Context, param: TypeParam, made: Variable) -> str:
    base = pascal(param.obj.name)
    taken = {ctx.names.objects[obj] for obj in ctx.names.package}
    taken |= {name for name, other in ctx.type_vars.items() if not other.alike(made)}
    if base in taken and isinstance(param.constraint, Named):
        base = f"{pascal(param.constraint.obj.name.partition('[')[0])}{base}"
    return distinct(base, taken)


def _variable(ctx: Context, param: TypeParam, hints: Sequence[str]) -> Variable:
    constraint, under = param.constraint, param.underlying
    if not isinstance(under, Interface) or "Any" in hints:
        return Variable()
    allowed = type_set(under)
    if allowed.terms is not None:
        basic = dict.fromkeys(_basic(term.type) for term in allowed.terms)
        choices = tuple(name for name in basic if name)
        return Variable(
            "", choices, [h for h in dict.fromkeys(hints) if h not in basic]
        )
    if not allowed.methods or _is_text(allowed.methods[0].name):
        return Variable()
    if isinstance(constraint, Named) and constraint.obj.pkg == "main":
        if not constraint.type_args and constraint.origin is None:
            ctx.note_class_use(constraint.obj)
            return Variable(ctx.name(constraint.obj))
    return Variable("", (), list(dict.fromkeys(hints)))


def _is_text(name: str) -> bool:
    """Whether every Python object has the method: `str(x)`."""
    return name in ("String", "Error")


def _basic(type_: Type) -> str:
    from go2mp.rules.annotations import basic_hint

    under = type_.underlying
    return basic_hint(under) if isinstance(under, Basic) else ""
