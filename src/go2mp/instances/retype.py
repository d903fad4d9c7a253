"""Types of a program without type parameters: each instance of a generic type of the program
becomes a defined type of its own.

`Retyper.retype` takes a type without free type parameters. Types that are made of instances are
rebuilt; variables (fields, parameters) keep their identity, and get their new type in place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from go2mp.types.identity import identical
from go2mp.types.instantiate import instance
from go2mp.types.model import (
    Array,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
)
from go2mp.types.objects import Func, TypeName, Var

MakeInstance = Callable[[Named, tuple[Type, ...]], Named]
"""The defined type that stands for an instance of a generic type of the program."""


def same_types(left: tuple[Type, ...], right: tuple[Type, ...]) -> bool:
    """Whether two lists of type arguments are identical."""
    return len(left) == len(right) and all(map(identical, left, right))


def is_generic(obj: object) -> bool:
    """Whether an object is a generic function or type of the program."""
    if isinstance(obj, Func):
        return obj.pkg == "main" and bool(obj.signature.type_params)
    if isinstance(obj, TypeName) and isinstance(obj.type, Named):
        return obj.pkg == "main" and bool(obj.type.type_params)
    return False


class Retyper:
    """Rewrites types; `local` maps the defined types of a generic function's body."""

    def __init__(self, make_instance: MakeInstance) -> None:
        self.make_instance = make_instance
        self.memo: dict[int, tuple[Type, Type]] = {}
        self.done: set[int] = set()

    def retype(self, t: Type, local: dict[int, Named] | None = None) -> Type:
        """`t` in terms of the new defined types."""
        memo = {} if local else self.memo
        return self._type(t, local or {}, memo)

    def _type(
        self, t: Type, local: dict[int, Named], memo: dict[int, tuple[Type, Type]]
    ) -> Type:
        known = memo.get(id(t))
        if known is not None:
            return known[1]
        if isinstance(t, Named):
            made: Type = self._named(t, local)
            memo[id(t)] = (t, made)
            return made
        if isinstance(t, Struct | Tuple | Signature | Interface):
            memo[id(t)] = (t, t)
            self._in_place(t, local, memo)
            return t
        made = self._rebuilt(t, local, memo)
        memo[id(t)] = (t, made)
        return made

    def _rebuilt(
        self, t: Type, local: dict[int, Named], memo: dict[int, tuple[Type, Type]]
    ) -> Type:
        if isinstance(t, Map):
            key, elem = self._type(t.key, local, memo), self._type(t.elem, local, memo)
            return t if key is t.key and elem is t.elem else Map(key, elem)
        if isinstance(t, Array | Slice | Pointer | Chan):
            elem = self._type(t.elem, local, memo)
            return t if elem is t.elem else replace(t, elem=elem)
        return t

    def _named(self, t: Named, local: dict[int, Named]) -> Named:
        if id(t) in local:
            return local[id(t)]
        if t.type_args and t.origin is not None:
            args = tuple(self.retype(arg, local) for arg in t.type_args)
            if t.obj.pkg == "main":
                return self.make_instance(t.origin, args)
            same = all(old is new for old, new in zip(t.type_args, args, strict=True))
            return t if same else instance(t.origin, args)
        if t.obj.pkg != "main" or t.type_params or id(t) in self.done:
            return t
        self.done.add(id(t))
        t._underlying = self.retype(t.underlying)
        for method in t.methods:
            self._signature(method.signature, {}, self.memo)
        return t

    def _in_place(
        self,
        t: Struct | Tuple | Signature | Interface,
        local: dict[int, Named],
        memo: dict[int, tuple[Type, Type]],
    ) -> None:
        match t:
            case Struct():
                self._vars(t.fields, local, memo)
            case Tuple():
                self._vars(t.vars, local, memo)
            case Signature():
                self._signature(t, local, memo)
            case Interface():
                for method in t.methods:
                    self._signature(method.signature, local, memo)
                embedded = tuple(self._type(e, local, memo) for e in t.embeddeds)
                if any(
                    old is not new
                    for old, new in zip(t.embeddeds, embedded, strict=True)
                ):
                    t.embeddeds = embedded
                    t.cache = None

    def _signature(
        self, t: Signature, local: dict[int, Named], memo: dict[int, tuple[Type, Type]]
    ) -> None:
        if t.type_params or t.recv_type_params:
            return
        self._vars(t.params.vars, local, memo)
        self._vars(t.results.vars, local, memo)
        if t.recv is not None:
            self._vars((t.recv,), local, memo)

    def _vars(
        self,
        variables: tuple[Var, ...],
        local: dict[int, Named],
        memo: dict[int, tuple[Type, Type]],
    ) -> None:
        for var in variables:
            made = self._type(var.type, local, memo)
            if made is not var.type:
                var.type = made
