"""Type argument inference (Go specification, "Type inference").

Three sources, in this order: the types of the arguments, the type parameters' constraints, and
the default types of untyped constant arguments.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from go2mp.types.expr_string import expr_string
from go2mp.types.lookup import has_all_methods
from go2mp.types.mentions import is_parameterized as is_parameterized
from go2mp.types.mentions import without_cycles
from go2mp.types.model import Signature, Term, Tuple, Type, TypeParam
from go2mp.types.operand import Operand
from go2mp.types.predicates import default_type, is_typed, max_type
from go2mp.types.subst import fresh_type_params, make_subst, subst
from go2mp.types.typeset import core_type, type_param_terms
from go2mp.types.unify import Unifier, UnifyMode


@dataclass(frozen=True, slots=True)
class InferenceError:
    """Why inference failed; `arg` is the argument to blame, if one is.

    The message is empty if the cause was reported already (an invalid argument).
    """

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
    missing = len(type_params) - len(type_args)
    known = [*type_args, *[None] * missing]
    given = [arg for arg in known if arg is not None]
    if len(given) == len(type_params):
        return given
    if not all(arg.is_valid for arg in args):
        return InferenceError("")
    # With the given arguments substituted, mismatches are found when arguments are assigned,
    # which has the better messages.
    substituted = subst(params, make_subst(type_params, known))
    assert isinstance(substituted, Tuple)
    inference = _Inference(type_params, known, substituted, args, reverse)
    return inference.run()


class _Inference:
    """One inference in progress."""

    def __init__(
        self,
        type_params: Sequence[TypeParam],
        known: Sequence[Type | None],
        params: Tuple,
        args: Sequence[Operand],
        reverse: bool,
    ) -> None:
        self.type_params = type_params
        self.known = known
        self.params = params
        self.args = args
        self.reverse = reverse
        self.unifier = Unifier(type_params, known)

    def run(self) -> list[Type] | InferenceError:
        """The three steps, then the elimination of parameters from the inferred types."""
        failure = (
            self._from_arguments() or self._from_constraints() or self._from_untyped()
        )
        return failure or self._simplified()

    def _from_arguments(self) -> InferenceError | None:
        for var, arg in zip(self.params.vars, self.args, strict=True):
            if not is_typed(arg.type) or not (
                is_parameterized(self.type_params, var.type)
                or is_parameterized(self.type_params, arg.type)
            ):
                continue
            if not self.unifier.unify(var.type, arg.type, UnifyMode.ASSIGN):
                return self._mismatch(var.type, arg)
        return None

    def _mismatch(self, param: Type, arg: Operand) -> InferenceError:
        """The best message for an argument that does not match its parameter."""
        inferred = self.unifier.inferred(self.type_params)
        of = f"type {arg.type} of {expr_string(arg.expr)}"
        if not any(inferred):
            names = type_params_string(self.type_params)
            message = f"{of} does not match {param} (cannot infer {names})"
            return InferenceError(message, arg)
        wanted = subst(param, make_subst(self.type_params, inferred))
        if wanted is param:
            return InferenceError(f"{of} does not match {param}", arg)
        if self.reverse:
            message = f"inferred type {wanted} for {param} does not match {of}"
        else:
            message = f"{of} does not match inferred type {wanted} for {param}"
        return InferenceError(message, arg)

    def _from_constraints(self) -> InferenceError | None:
        """Unifies type parameters with their constraints as long as that yields something."""
        while True:
            unknowns = self.unifier.unknowns()
            for param in self.type_params:
                if (failure := self._from_constraint(param)) is not None:
                    return failure
            if self.unifier.unknowns() == unknowns:
                return None

    def _from_constraint(self, param: TypeParam) -> InferenceError | None:
        arg = self.unifier.at(param)
        core, single = core_term(param)
        if core is not None:
            if arg is not None:
                if not self.unifier.unify(arg, core.type):
                    return self._unsatisfied(param, arg)
            elif single and not core.tilde:
                self.unifier.set(param, core.type)
        if arg is not None and not is_parameterized(self.type_params, arg):
            ok, cause = has_all_methods(arg, param, True, self._exactly)
            if not ok:
                return self._unsatisfied(param, arg, f" {cause}")
        return None

    @staticmethod
    def _unsatisfied(param: TypeParam, arg: Type, cause: str = "") -> InferenceError:
        return InferenceError(
            f"{param} (type {arg}) does not satisfy {param.constraint}{cause}"
        )

    def _exactly(self, x: Type, y: Type) -> bool:
        return self.unifier.unify(x, y, UnifyMode.EXACT)

    def _from_untyped(self) -> InferenceError | None:
        """Parameters that only untyped constants are passed for get the default type of the
        "largest" one."""
        largest: dict[TypeParam, Type] = {}
        for var, arg in zip(self.params.vars, self.args, strict=True):
            param = var.type
            if is_typed(arg.type) or arg.is_nil or param not in self.type_params:
                continue
            assert isinstance(param, TypeParam)
            if self.unifier.at(param) is not None:
                continue
            before = largest.get(param, arg.type)
            larger = max_type(before, arg.type)
            if larger is None:
                message = (
                    f"mismatched types {before} and {arg.type} (cannot infer {param})"
                )
                return InferenceError(message, arg)
            largest[param] = larger
        for param, t in largest.items():
            self.unifier.set(param, default_type(t))
        return None

    def _simplified(self) -> list[Type] | InferenceError:
        """Replaces type parameters in the inferred types until nothing changes anymore."""
        types = without_cycles(
            self.type_params, self.unifier.inferred(self.type_params)
        )
        dirty = [
            index
            for index, t in enumerate(types)
            if t is not None and self.known[index] is None
        ]
        while dirty:
            mapping = make_subst(self.type_params, types)
            dirty = [index for index in dirty if self._simplify(types, index, mapping)]
        result = []
        for param, t in zip(self.type_params, types, strict=True):
            if t is None or is_parameterized(self.type_params, t):
                return InferenceError(f"cannot infer {param}")
            result.append(t)
        return result

    def _simplify(
        self, types: list[Type | None], index: int, mapping: dict[TypeParam, Type]
    ) -> bool:
        """Substitutes in one type; tells whether that changed it."""
        old = types[index]
        assert old is not None
        new = subst(old, mapping)
        if isinstance(new, Signature) and new.type_params:
            if not is_parameterized(self.type_params, new):
                # A generic function argument, fully instantiated now.
                new = replace(new, type_params=())
        types[index] = new
        return new is not old


def core_term(param: TypeParam) -> tuple[Term | None, bool]:
    """The term that describes a type parameter's types, and whether it is its only term: else
    it is made of the core type, with a tilde if any term has one. (None, False) without.
    """
    terms = type_param_terms(param)
    if len(terms) == 1:
        return terms[0], True
    core = core_type(param)
    if core is None:
        return None, False
    return Term(any(term.tilde for term in terms), core), False


def rename_type_params(
    params: Sequence[TypeParam], t: Type
) -> tuple[tuple[TypeParam, ...], Type]:
    """Fresh copies of `params`, and `t` in terms of them: so that a recursive call of a generic
    function does not confuse its parameters with those being inferred."""
    fresh, mapping = fresh_type_params(params, {})
    return fresh, subst(t, mapping)


def type_params_string(params: Sequence[TypeParam]) -> str:
    """The names, for messages: `P`, `P and Q`, `P, Q, and R`."""
    names = [param.obj.name for param in params]
    if len(names) <= 2:
        return " and ".join(names)
    return ", ".join(names[:-1]) + f", and {names[-1]}"
