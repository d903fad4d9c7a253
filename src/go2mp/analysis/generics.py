"""What type parameters are instantiated with, over the whole program.

Over-approximation: type parameters of one name in one declaration are told apart by identity; the
arguments of an instance inside another generic are its own parameters' arguments, all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import Basic, BasicInfo, Named, Signature, Type, TypeParam
from go2mp.types.objects import Func, TypeName

if TYPE_CHECKING:
    from go2mp.python.fragments import Fragment
    from go2mp.rules.context import Context


@dataclass(frozen=True, slots=True)
class Generics:
    """The type arguments of every type parameter."""

    info: Info
    arguments: dict[TypeParam, tuple[Type, ...]]

    def instances(self, type_: TypeParam) -> tuple[Type, ...]:
        """The types that a type parameter stands for in this program."""
        seen: set[TypeParam] = set()
        found: list[Type] = []

        def add(param: TypeParam) -> None:
            if param in seen:
                return
            seen.add(param)
            for argument in self.arguments.get(param, ()):
                if isinstance(argument, TypeParam):
                    add(argument)
                else:
                    found.append(argument)

        add(type_)
        return tuple(found)

    def plain_arithmetic(self, node: nodes.Node) -> bool:
        """Whether `+ - *` on operands of a type parameter is Python's own."""
        if not isinstance(node, nodes.BinaryExpr | nodes.AssignStmt | nodes.IncDecStmt):
            return False
        operand = node.x if not isinstance(node, nodes.AssignStmt) else node.lhs[0]
        type_ = self.info.type_of(operand)
        if not isinstance(type_, TypeParam):
            return False
        return all(_plain(t) for t in self.instances(type_))

    def zeros(self, ctx: Context, type_: TypeParam) -> list[Fragment]:
        """The zero values of the types that a type parameter stands for."""
        from go2mp.rules.values import zero

        return [zero(ctx, t) for t in self.instances(type_)]

    def convert(
        self, ctx: Context, operand: nodes.Expr, source: Type, target: Type
    ) -> Fragment:
        """`T(x)` where either type is a type parameter."""
        made = ctx.expr(operand)
        sources = self.instances(source) if isinstance(source, TypeParam) else (source,)
        targets = self.instances(target) if isinstance(target, TypeParam) else (target,)
        families = {_family(t) for t in (*sources, *targets)}
        if len(families) == 1 and "narrow" not in families:
            return made
        if not isinstance(target, TypeParam) and _family(target) == "float":
            if families <= {"int", "float"}:
                from go2mp.python.fragments import call

                return call("float", made)
        raise ctx.refused(
            "generic-conversion", operand, "this conversion from or to a type parameter"
        )

    def length(self, ctx: Context, operand: nodes.Expr, made: Fragment) -> Fragment:
        """`len(x)` of a type parameter."""
        from go2mp.python.fragments import call

        type_ = ctx.type(operand)
        assert isinstance(type_, TypeParam)
        families = {_family(t) for t in self.instances(type_)}
        if "str" in families:
            raise ctx.refused(
                "generic-length", operand, "len of a type parameter with strings"
            )
        return call("len", made)


def _plain(type_: Type) -> bool:
    return _family(type_) in ("int", "float", "str")


def _family(type_: Type) -> str:
    under = type_.underlying
    if isinstance(type_, Named) and (type_.origin or type_).methods:
        return "class"
    if isinstance(under, Basic):
        if under.info & BasicInfo.INTEGER:
            return "int" if under.name in ("int", "int64", "untyped int") else "narrow"
        if under.info & BasicInfo.FLOAT:
            return "narrow" if under.name == "float32" else "float"
        if under.info & BasicInfo.STRING:
            return "str"
    return "other"


def analyse_generics(file: nodes.File, info: Info) -> Generics:
    """Collects the arguments of every instance, of functions and of types."""
    arguments: dict[TypeParam, list[Type]] = {}
    for ident, instance in info.instances.items():
        obj = info.uses.get(ident)
        params: tuple[TypeParam, ...] = ()
        if isinstance(obj, Func) and isinstance(obj.type, Signature):
            params = obj.signature.type_params
        elif isinstance(obj, TypeName) and isinstance(obj.type, Named):
            params = (obj.type.origin or obj.type).type_params
        for param, argument in zip(params, instance.type_args, strict=False):
            arguments.setdefault(param, []).append(argument)
    _receivers(file, info, arguments)
    return Generics(info, {param: tuple(found) for param, found in arguments.items()})


def _receivers(
    file: nodes.File, info: Info, arguments: dict[TypeParam, list[Type]]
) -> None:
    """A method's own type parameters stand for those of its receiver's type."""
    for decl in file.decls:
        if not isinstance(decl, nodes.FuncDecl) or decl.recv is None:
            continue
        obj = info.defs.get(decl.name)
        if not isinstance(obj, Func) or not obj.signature.recv_type_params:
            continue
        assert obj.signature.recv is not None
        named = obj.signature.recv.type
        while not isinstance(named, Named):
            named = getattr(named, "elem", None)  # type: ignore[assignment]
            if named is None:
                break
        else:
            origin = named.origin or named
            for own, outer in zip(
                obj.signature.recv_type_params, origin.type_params, strict=False
            ):
                if own is not outer:
                    arguments.setdefault(own, []).append(outer)
