"""Type argument inference (Go specification, "Type inference")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from go2mp.types.model import Tuple, Type, TypeParam
from go2mp.types.operand import Operand


@dataclass(frozen=True, slots=True)
class InferenceError:
    """Why inference failed; `arg` is the argument to blame, if one is."""

    message: str
    arg: Operand | None = None


def infer(
    type_params: Sequence[TypeParam],
    type_args: Sequence[Type | None],
    params: Tuple,
    args: Sequence[Operand],
    reverse: bool = False,
) -> list[Type] | InferenceError:
    """All type arguments, from those given (the rest None or missing), the typed arguments for
    `params`, the constraints, and the default types of untyped constant arguments.

    `params` and `args` have the same length (a variadic parameter is repeated by the caller;
    generic function arguments bring their type parameters along in `type_params`). With
    `reverse` the error message speaks of assigning a function to a variable.
    """
    raise NotImplementedError


def rename_type_params(
    params: Sequence[TypeParam], t: Type
) -> tuple[tuple[TypeParam, ...], Type]:
    """Fresh copies of `params`, and `t` in terms of them: so that a recursive call of a generic
    function does not confuse its parameters with those being inferred."""
    raise NotImplementedError


def is_parameterized(params: Sequence[TypeParam], t: Type) -> bool:
    """Whether any of `params` occurs in `t`."""
    raise NotImplementedError
