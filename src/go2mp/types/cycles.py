"""Declarations that depend on themselves, and types of infinite size.

`valid_cycle` judges a cycle of declarations, `direct_cycles` finds `type A B; type B A`,
`valid_type` finds types that contain themselves (`type T struct{ x T }`), `is_complete` types that
are used before they are set up (`type T [len(T{})]int`).
"""

from __future__ import annotations

from collections.abc import Sequence

from go2mp.syntax import nodes
from go2mp.types.alias import GenericAlias
from go2mp.types.model import (
    INVALID,
    Array,
    Interface,
    Named,
    Struct,
    Type,
    TypeParam,
    Union,
)
from go2mp.types.objects import Const, Object, TypeName, Var
from go2mp.types.predicates import identical, is_generic
from go2mp.types.state import Checker


def valid_cycle(check: Checker, obj: Object) -> bool:
    """Whether the cycle that starts with `obj` on the path is allowed; reports it if not."""
    cycle = check.path[check.path_index[obj] :]
    values = definitions = 0
    for member in cycle:
        if isinstance(member, Const | Var):
            values += 1
        elif isinstance(member, TypeName):
            if check.env.in_type_params and _is_generic(member.type):
                return True  # a cycle through a type parameter list is fine
            if not member.is_alias:
                definitions += 1
    if values == len(cycle):
        return True  # reported as an initialisation cycle
    if values == 0 and definitions > 0:
        return True
    cycle_error(check, cycle, first_in_source(cycle))
    return False


def _is_generic(typ: Type) -> bool:
    return isinstance(typ, GenericAlias) or is_generic(typ)


def cycle_error(check: Checker, cycle: Sequence[Object], start: int) -> None:
    """Reports a cycle of declarations, beginning with `cycle[start]`."""
    obj = cycle[start]
    is_type = isinstance(obj, TypeName)
    if len(cycle) == 1:
        what = "invalid recursive type" if is_type else "invalid cycle in declaration"
        check.error("cycle", obj, f"{what}: {obj.name} refers to itself")
        return
    what = "invalid recursive type" if is_type else "invalid cycle in declaration of"
    lines = [f"{what} {obj.name}"]
    for i in range(len(cycle)):
        here = cycle[(start + i) % len(cycle)]
        following = cycle[(start + i + 1) % len(cycle)]
        lines.append(f"\t{here.name} refers to {following.name}")
    check.error("cycle", obj, "\n".join(lines))


def first_in_source(cycle: Sequence[Object]) -> int:
    """The index of the object that is declared first."""
    return min(range(len(cycle)), key=lambda i: cycle[i].span.start)


def direct_cycles(check: Checker) -> None:
    """Marks the types that are declared as each other or themselves as invalid."""
    done: set[Object] = set()
    for obj in list(check.declarations):
        if isinstance(obj, TypeName):
            _direct_cycle(check, obj, done)


def _direct_cycle(check: Checker, obj: TypeName, done: set[Object]) -> None:
    path: list[Object] = []
    current = obj
    while current not in done:
        if current in path:
            cycle = path[path.index(current) :]
            current.type = INVALID
            cycle_error(check, cycle, first_in_source(cycle))
            break
        path.append(current)
        spec = check.declarations[current].type_decl
        if spec is None or not isinstance(spec.type, nodes.Ident):
            break
        following = check.scope.lookup(spec.type.name)
        if not isinstance(following, TypeName):
            break
        current = following
    done.update(path)


def is_complete(check: Checker, typ: Type) -> bool:
    """Whether a type is set up far enough to make values of it; reports a cycle if not."""
    while isinstance(typ, Named):
        index = check.path_index.get(typ.obj)
        if index is not None:
            cycle = check.path[index:]
            cycle_error(check, cycle, first_in_source(cycle))
            return False
        if typ._underlying is None:
            return True
        typ = typ._underlying
    return True


def valid_type(check: Checker, named: Named) -> None:
    """Reports a type that contains itself, and makes it invalid."""
    _valid_type(check, named, [], [])


def _valid_type(
    check: Checker, typ: Type, nest: list[Named], path: list[Named]
) -> bool:
    """Whether `typ` does not contain any of `nest`, the types whose memory it is part of.

    `path` are all types on the way here: a type argument is looked at outside of the generic
    that it is given to, so `nest` shrinks there and `path` does not.
    """
    if isinstance(typ, Array):
        return _valid_type(check, typ.elem, nest, path)
    if isinstance(typ, Struct):
        return all(_valid_type(check, f.type, nest, path) for f in typ.fields)
    if isinstance(typ, Union):
        return all(_valid_type(check, t.type, nest, path) for t in typ.terms)
    if isinstance(typ, Interface):
        return all(_valid_type(check, t, nest, path) for t in typ.embeddeds)
    if isinstance(typ, Named):
        return _valid_named(check, typ, nest, path)
    if isinstance(typ, TypeParam) and nest:
        inst = nest[-1]
        origin = inst.origin or inst
        for param, arg in zip(origin.type_params, inst.type_args, strict=False):
            if typ is param:
                return _valid_type(check, arg, nest[:-1], path)
    return True


def _valid_named(
    check: Checker, typ: Named, nest: list[Named], path: list[Named]
) -> bool:
    if typ.obj.pkg != check.pkg and not typ.type_args:
        return True  # an imported type cannot contain one of ours
    origin = typ.origin or typ
    # What a type that is not generic contains depends on nothing else: it is looked at once.
    if typ in check.valid_types:
        return True
    for outer in nest:
        if outer is typ or (typ.type_args and identical(outer, typ)):
            origin._underlying = INVALID
            start = next(i for i, p in enumerate(path) if identical(p, typ))
            cycle_error(check, [p.obj for p in path[start:]], 0)
            return False
    rhs = origin._underlying
    if rhs is None:
        rhs = origin.underlying
    if not _valid_type(check, rhs, [*nest, typ], [*path, typ]):
        return False
    if not origin.type_params:
        check.valid_types.add(typ)
    return True
