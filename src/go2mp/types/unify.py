"""Type unification: finds type arguments that make types with parameters match."""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.types.model import Type, TypeParam


class Unifier:
    """Collects inferred types for type parameters, joined where they must be the same."""

    def __init__(
        self, params: Sequence[TypeParam], args: Sequence[Type | None]
    ) -> None:
        raise NotImplementedError

    def unify(self, x: Type, y: Type, mode: int) -> bool:
        """Whether `x` and `y` match; records what that takes."""
        raise NotImplementedError
