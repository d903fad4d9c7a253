"""A pass between the checker and the analyses: generic declarations are written out once per
instance, as if the program had been written without type parameters.

    func Sum[T int | float64](xs []T) T   ->   two declarations, of []int and of []float64

So every analysis sees concrete types and is as exact for generic code as for the rest: widths,
zero values, copies, text, boxes. The instances of a declaration that turn out to be the same
Python are one function or class again when the program is emitted (`merge`): `first(xs: list[T])`
is emitted once with a TypeVar, `sum_int` and `sum_float` once each.

A generic declaration that nothing uses has one instance, with the first types that fit. Types
declared inside generic functions are copied with the function.

In: a checked file and its Info. Out: a new file and Info; `Info.templates` lists the generic
declarations with their instances. Objects and types of declarations that are not generic keep
their identity. Not handled: generic aliases.
"""

from __future__ import annotations

from dataclasses import replace

from go2mp.instances.copying import Copy
from go2mp.instances.retype import Retyper, is_generic, same_types
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info, Initializer, Member, Template
from go2mp.types.model import (
    Interface,
    Kind,
    Named,
    Signature,
    Struct,
    Tuple,
    Type,
    TypeParam,
)
from go2mp.types.objects import Func, Object, TypeName
from go2mp.types.subst import subst
from go2mp.types.type_string import runtime_type_string
from go2mp.types.typeset import type_param_terms
from go2mp.types.universe import TYP


def specialise(file: nodes.File, info: Info) -> tuple[nodes.File, Info]:
    """The program without generic declarations (itself, when it has none)."""
    if not any(_generic_specs(info, decl) for decl in file.decls):
        return file, info
    return Specialiser(file, info).run()


def tagged_arguments(info: Info) -> list[nodes.Ident]:
    """The uses of generics whose type arguments differ in the tags of their fields alone."""
    return [
        name
        for name, instance in info.instances.items()
        if any(isinstance(arg, Struct) and any(arg.tags) for arg in instance.type_args)
    ]


def local_generics(file: nodes.File) -> list[nodes.TypeSpec]:
    """The generic types that are declared inside functions, which are not handled."""
    return [
        node
        for decl in file.decls
        if isinstance(decl, nodes.FuncDecl)
        for node in walk(decl)
        if isinstance(node, nodes.TypeSpec) and node.type_params
    ]


def _generic_specs(info: Info, decl: nodes.Decl) -> bool:
    if isinstance(decl, nodes.FuncDecl):
        obj = info.defs.get(decl.name)
        if isinstance(obj, Func) and obj.signature.recv_type_params:
            return True
        return is_generic(obj)
    assert isinstance(decl, nodes.GenDecl)
    return any(
        isinstance(spec, nodes.TypeSpec) and is_generic(info.defs.get(spec.name))
        for spec in decl.specs
    )


class Specialiser:
    """Finds the instances that the program needs, and copies their declarations."""

    def __init__(self, file: nodes.File, info: Info) -> None:
        self.file, self.old = file, info
        self.new = Info(packages=info.packages)
        self.retyper = Retyper(self.type_instance)
        self.templates: dict[Object, Template] = {}
        self.copies: dict[Object, list[nodes.Decl]] = {}
        self.pending: list[tuple[Object, nodes.Node, Copy]] = []
        self.specs: dict[Object, tuple[nodes.TypeSpec, nodes.GenDecl]] = {}
        self.rebuilt: dict[nodes.Node, nodes.Node] = {}
        for decl in file.decls:
            if isinstance(decl, nodes.GenDecl):
                for spec in decl.specs:
                    if isinstance(spec, nodes.TypeSpec):
                        self.specs[info.defs[spec.name]] = (spec, decl)  # type: ignore[index]

    def run(self) -> tuple[nodes.File, Info]:
        """The new file and its Info."""
        kept: dict[nodes.Decl, nodes.Decl | None] = {}
        for decl in self.file.decls:
            kept[decl] = self._kept(decl)
        self._drain()
        for decl in self.file.decls:
            self._instantiate_unused(decl)
        self._drain()
        decls: list[nodes.Decl] = []
        for decl in self.file.decls:
            if (plain := kept[decl]) is not None:
                decls.append(plain)
            for obj in self._declared(decl):
                decls += self.copies.get(obj, ())
        for step in self.old.init_order:
            rhs = self.rebuilt.get(step.rhs, step.rhs)
            assert isinstance(rhs, nodes.Expr)
            self.new.init_order.append(Initializer(step.lhs, rhs))
        self.new.templates = tuple(self.templates.values())
        return replace(self.file, decls=tuple(decls)), self.new

    # --- declarations that are not generic ----------------------------------------

    def _kept(self, decl: nodes.Decl) -> nodes.Decl | None:
        """What stays of a declaration: all, nothing, or the specs that are not generic."""
        if not _generic_specs(self.old, decl):
            made = Copy(self, {}).plain(decl)
            assert isinstance(made, nodes.Decl)
            return made
        if isinstance(decl, nodes.FuncDecl):
            return None
        assert isinstance(decl, nodes.GenDecl)
        rest = tuple(
            spec
            for spec in decl.specs
            if not (
                isinstance(spec, nodes.TypeSpec)
                and is_generic(self.old.defs.get(spec.name))
            )
        )
        if not rest:
            return None
        made = Copy(self, {}).plain(replace(decl, specs=rest))
        assert isinstance(made, nodes.Decl)
        return made

    def _declared(self, decl: nodes.Decl) -> list[Object]:
        """The generic objects of a declaration: one function or method, or several types."""
        idents = []
        if isinstance(decl, nodes.FuncDecl):
            idents.append(decl.name)
        elif isinstance(decl, nodes.GenDecl):
            idents += [s.name for s in decl.specs if isinstance(s, nodes.TypeSpec)]
        found = (self.old.defs.get(ident) for ident in idents)
        return [obj for obj in found if obj is not None]

    def _instantiate_unused(self, decl: nodes.Decl) -> None:
        for obj in self._declared(decl):
            if not is_generic(obj) or obj in self.templates:
                continue
            if isinstance(obj, Func):
                self.function_instance(obj, _fitting(obj.signature.type_params))
            elif isinstance(obj.type, Named):
                self.type_instance(obj.type, _fitting(obj.type.type_params))

    def _drain(self) -> None:
        while self.pending:
            obj, node, copy = self.pending.pop(0)
            made = copy.fresh(node)
            assert isinstance(made, nodes.Decl)
            self.copies.setdefault(obj, []).append(made)

    # --- instances -------------------------------------------------------------------

    def _template(self, obj: Object, params: tuple[TypeParam, ...]) -> Template:
        return self.templates.setdefault(obj, Template(obj, params))

    def function_instance(self, obj: Func, args: tuple[Type, ...]) -> Func:
        """The function that stands for an instance of a generic function."""
        params = obj.signature.type_params
        template = self._template(obj, params)
        for member in template.members:
            if same_types(member.args, args):
                assert isinstance(member.obj, Func)
                return member.obj
        made = Func(obj.name, obj.span, obj.pkg, parent=obj.parent)
        template.members.append(Member(made, args))
        assert obj.decl is not None
        self._copy_function(obj, made, dict(zip(params, args, strict=True)))
        return made

    def type_instance(self, origin: Named, args: tuple[Type, ...]) -> Named:
        """The defined type that stands for an instance of a generic type."""
        template = self._template(origin.obj, origin.type_params)
        for member in template.members:
            if same_types(member.args, args):
                assert isinstance(member.obj.type, Named)
                return member.obj.type
        written = ",".join(runtime_type_string(arg) for arg in args)
        obj = TypeName(
            f"{origin.obj.name}[{written}]",
            origin.obj.span,
            "main",
            parent=origin.obj.parent,
        )
        named = Named(obj)
        obj.type = named
        template.members.append(Member(obj, args))
        env = dict(zip(origin.type_params, args, strict=True))
        copy = Copy(self, env)
        copy.objects[origin.obj] = obj
        named._underlying = self._underlying(origin, copy)
        for method in origin.methods:
            self._method(named, method, args)
        spec, decl = self.specs[origin.obj]
        lone = nodes.GenDecl(
            spec.span,
            "type",
            (spec,),
            False,
            layout=spec.layout if decl.grouped else decl.layout,
        )
        self.pending.append((origin.obj, lone, copy))
        return named

    def _underlying(self, origin: Named, copy: Copy) -> Type:
        under = origin.underlying
        if not isinstance(under, Struct):
            made = copy.type(under)
            if isinstance(made, Interface) and made is not under:
                for method in made.methods:
                    method.origin = None
            return made
        fields = []
        for old in under.fields:
            field = replace(old, type=copy.type(old.type), origin=None)
            copy.objects[old] = field
            fields.append(field)
        return Struct(tuple(fields), under.tags)

    def _method(self, named: Named, method: Func, args: tuple[Type, ...]) -> None:
        made = Func(method.name, method.span, method.pkg, parent=method.parent)
        named.methods.append(made)
        params = method.signature.recv_type_params
        self._copy_function(method, made, dict(zip(params, args, strict=True)))

    def _copy_function(self, obj: Func, made: Func, env: dict[TypeParam, Type]) -> None:
        copy = Copy(self, env)
        copy.objects[obj] = made
        old = obj.signature
        recv = copy.variable(old.recv) if old.recv is not None else None
        params = Tuple(tuple(copy.variable(var) for var in old.params.vars))
        results = Tuple(tuple(copy.variable(var) for var in old.results.vars))
        made.type = Signature(params, results, old.variadic, recv)
        assert obj.decl is not None
        self.pending.append((obj, obj.decl, copy))


# --- instances for what is never used ------------------------------------------------


def _fitting(params: tuple[TypeParam, ...]) -> tuple[Type, ...]:
    """Types that satisfy the constraints of parameters that nothing instantiates."""
    env: dict[TypeParam, Type] = {}
    for param in sorted(params, key=lambda p: len(type_param_terms(p))):
        terms = type_param_terms(param)
        env[param] = subst(terms[0].type, env) if terms else _fitting_methods(param)
    for param in params:  # `S ~[]E` may come before E
        env[param] = subst(env[param], env)
    return tuple(env[param] for param in params)


def _fitting_methods(param: TypeParam) -> Type:
    under = param.underlying
    if isinstance(under, Interface) and (under.methods or under.embeddeds):
        if not under.is_comparable and param.constraint is not None:
            if (
                not isinstance(param.constraint, Named)
                or param.constraint.obj.pkg == "main"
            ):
                return param.constraint
    return TYP[Kind.INT]
