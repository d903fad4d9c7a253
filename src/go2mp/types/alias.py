"""Generic aliases: `type Set[T comparable] = map[T]struct{}`.

An ordinary alias is no type of its own: its name denotes the type itself. Only a generic alias
needs a representation until it is instantiated. (Go specification, "Alias declarations".)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from go2mp.types.model import INVALID, Type, TypeParam
from go2mp.types.objects import TypeName
from go2mp.types.subst import make_subst, subst


@dataclass(slots=True, eq=False)
class GenericAlias(Type):
    """The type of a generic alias's name: never the type of a value."""

    obj: TypeName
    type_params: tuple[TypeParam, ...] = ()
    rhs: Type = INVALID

    @property
    def underlying(self) -> Type:
        return self.rhs.underlying

    def __str__(self) -> str:
        return self.obj.name

    def instance(self, args: Sequence[Type]) -> Type:
        """The aliased type for these type arguments."""
        return subst(self.rhs, make_subst(self.type_params, args))
