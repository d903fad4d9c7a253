"""Replacing type parameters by type arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from go2mp.types.model import Type, TypeParam

Subst = Mapping[TypeParam, Type]


def make_subst(
    params: Sequence[TypeParam], args: Sequence[Type]
) -> dict[TypeParam, Type]:
    """Pairs parameters with arguments."""
    raise NotImplementedError


def subst(t: Type, mapping: Subst) -> Type:
    """`t` with parameters replaced; `t` itself if none occurs in it."""
    raise NotImplementedError
