"""Copies of declarations with their entries in the side tables: `specialise` tells which.

A `Copy` holds what one instance replaces: type parameters (`env`), and objects that the declaration
declares. `fresh` makes a copy in which every node and every object is new; `plain` keeps a
declaration that is not generic, and only rebuilds what mentions an instance (`Map[int, string]`
as an expression is the instance's name).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from go2mp.instances.retype import is_generic
from go2mp.syntax import nodes
from go2mp.types.const_value import Complex
from go2mp.types.constant import representable
from go2mp.types.info import Instance, Mode, Selection, TypeAndValue
from go2mp.types.lookup import lookup_field_or_method
from go2mp.types.model import Basic, BasicInfo, Named, Pointer, Struct, Type, TypeParam
from go2mp.types.objects import Const, Func, Label, Object, Scope, TypeName, Var
from go2mp.types.subst import subst

if TYPE_CHECKING:
    from go2mp.instances.specialise import Specialiser

_PARTS: dict[type, tuple[str, ...]] = {}
_NOT_NODES = frozenset(
    ["span", "layout", "op", "op_span", "name_text", "trailing", "opening", "iota"]
)


def _parts(cls: type) -> tuple[str, ...]:
    known = _PARTS.get(cls)
    if known is None:
        names = (f.name for f in fields(cls) if f.name not in _NOT_NODES)
        known = _PARTS[cls] = tuple(names)
    return known


def _children(node: nodes.Node) -> Iterator[nodes.Node]:
    for name in _parts(type(node)):
        value = getattr(node, name)
        if isinstance(value, nodes.Node):
            yield value
        elif isinstance(value, tuple):
            yield from (item for item in value if isinstance(item, nodes.Node))


def _all(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in _children(node):
        yield from _all(child)


class Copy:
    """One declaration on its way into the new program."""

    def __init__(self, owner: Specialiser, env: dict[TypeParam, Type]) -> None:
        self.owner, self.env = owner, env
        self.objects: dict[Object, Object] = {}
        self.local: dict[int, Named] = {}
        self.scopes: dict[int, Scope] = {}
        self.types: dict[int, tuple[Type, Type]] = {}
        self.is_fresh = False

    # --- types and objects ----------------------------------------------------------

    def type(self, t: Type) -> Type:
        """`t` with the arguments of this instance."""
        known = self.types.get(id(t))
        if known is None:
            made = self.owner.retyper.retype(subst(t, self.env), self.local)
            known = self.types[id(t)] = (t, made)
        return known[1]

    def variable(self, var: Var) -> Var:
        """The copy of a variable that the declaration declares."""
        known = self.objects.get(var)
        if known is None:
            known = self.objects[var] = replace(
                var, type=self.type(var.type), origin=None
            )
        assert isinstance(known, Var)
        return known

    # --- whole declarations -----------------------------------------------------------

    def plain(self, node: nodes.Node) -> nodes.Node:
        """A declaration without type parameters: the same node where nothing changes."""
        for inner in _all(node):
            defined = self._definition(inner)
            if defined is not None:
                self._retype_object(defined)
        made = self.node(node)
        if isinstance(made, nodes.FuncDecl):
            obj = self.owner.old.defs.get(made.name)
            if isinstance(obj, Func):
                obj.decl = made
        return made

    def _retype_object(self, obj: Object) -> None:
        if isinstance(obj, TypeName):
            self.type(obj.type)
        elif isinstance(obj, Var | Const | Func):
            obj.type = self.type(obj.type)

    def fresh(self, node: nodes.Node) -> nodes.Node:
        """A copy of a generic declaration."""
        self.is_fresh = True
        inside = list(_all(node))
        self._copy_scopes(inside)
        self._copy_local_types(inside)
        for inner in inside:
            obj = self._definition(inner)
            if obj is not None and obj not in self.objects:
                self.objects[obj] = self._copied(obj)
        for old, new in self.objects.items():
            if old.parent is not None and id(old.parent) in self.scopes:
                new.parent = self.scopes[id(old.parent)]
        for scope in self.scopes.values():
            scope.names = {n: self.objects.get(o, o) for n, o in scope.names.items()}
        made = self.node(node)
        if isinstance(made, nodes.FuncDecl):
            assert isinstance(node, nodes.FuncDecl)
            made_obj = self.owner.new.defs[made.name]
            assert isinstance(made_obj, Func)
            made_obj.decl = made
        return made

    def _definition(self, node: nodes.Node) -> Object | None:
        info = self.owner.old
        if isinstance(node, nodes.Ident):
            return info.defs.get(node)
        return info.implicits.get(node)

    def _copied(self, obj: Object) -> Object:
        if isinstance(obj, TypeName) and isinstance(obj.type, TypeParam):
            return obj
        if isinstance(obj, Var):
            return replace(obj, type=self.type(obj.type), origin=None)
        if isinstance(obj, Const):
            return replace(obj, type=self.type(obj.type))
        if isinstance(obj, Label):
            return replace(obj)
        return obj

    def _copy_scopes(self, inside: list[nodes.Node]) -> None:
        table = self.owner.old.scopes
        originals = [table[node] for node in inside if node in table]
        for scope in originals:
            self.scopes[id(scope)] = Scope(scope.parent, dict(scope.names), scope.node)
        for scope in self.scopes.values():
            if scope.parent is not None:
                scope.parent = self.scopes.get(id(scope.parent), scope.parent)

    def _copy_local_types(self, inside: list[nodes.Node]) -> None:
        found = []
        for node in inside:
            if isinstance(node, nodes.TypeSpec) and not node.type_params:
                obj = self.owner.old.defs.get(node.name)
                if isinstance(obj, TypeName) and isinstance(obj.type, Named):
                    if obj not in self.objects and not obj.is_alias:
                        copy = replace(obj)
                        copy.type = Named(copy)
                        self.objects[obj] = copy
                        self.local[id(obj.type)] = copy.type
                        found.append((obj.type, copy.type))
        for old, new in found:
            under = old.underlying
            if isinstance(under, Struct):
                made = [
                    replace(f, type=self.type(f.type), origin=None)
                    for f in under.fields
                ]
                self.objects.update(zip(under.fields, made, strict=True))
                new._underlying = Struct(tuple(made), under.tags)
            else:
                new._underlying = self.type(under)

    # --- nodes ------------------------------------------------------------------------

    def node(self, node: nodes.Node) -> nodes.Node:
        """A node with its entries in the side tables."""
        if isinstance(node, nodes.IndexExpr) and self._is_instance(node.x):
            made = self.node(node.x)
            assert isinstance(made, nodes.Expr)
            self._record_type(node, made)
            return made
        changes: dict[str, Any] = {}
        for name in _parts(type(node)):
            value = getattr(node, name)
            new: object = value
            if isinstance(value, nodes.Node):
                new = self.node(value)
            elif (
                isinstance(value, tuple) and value and isinstance(value[0], nodes.Node)
            ):
                items = tuple(self.node(item) for item in value)
                if any(a is not b for a, b in zip(items, value, strict=True)):
                    new = items
            if new is not value:
                changes[name] = new
        if self.is_fresh and isinstance(node, nodes.FuncDecl | nodes.TypeSpec):
            changes["type_params"] = ()
        result = replace(node, **changes) if changes or self.is_fresh else node
        if result is not node:
            self.owner.rebuilt[node] = result
        self._record(node, result)
        return result

    def _is_instance(self, node: nodes.Expr) -> bool:
        if not isinstance(node, nodes.Ident):
            return False
        obj = self.owner.old.uses.get(node)
        return obj is not None and is_generic(obj)

    # --- the side tables -----------------------------------------------------------------

    def _record(self, old: nodes.Node, new: nodes.Node) -> None:
        before, after = self.owner.old, self.owner.new
        if isinstance(old, nodes.Ident):
            assert isinstance(new, nodes.Ident)
            self._record_ident(old, new)
        if old in before.implicits:
            implicit = before.implicits[old]
            after.implicits[new] = self.objects.get(implicit, implicit)
        if old in before.scopes:
            scope = before.scopes[old]
            after.scopes[new] = self.scopes.get(id(scope), scope)
        if isinstance(old, nodes.Expr):
            assert isinstance(new, nodes.Expr)
            self._record_type(old, new)
            if old in before.conversions:
                after.conversions[new] = self.type(before.conversions[old])
            if old in before.retyped:
                after.retyped[new] = self.type(before.retyped[old])
            if old in before.result_conversions:
                after.result_conversions[new] = {
                    position: self.type(t)
                    for position, t in before.result_conversions[old].items()
                }
        if isinstance(old, nodes.SelectorExpr) and old in before.selections:
            assert isinstance(new, nodes.SelectorExpr)
            self._record_selection(before.selections[old], new)
        if isinstance(old, nodes.CompositeLit):
            assert isinstance(new, nodes.CompositeLit)
            self._record_fields(old, new)

    def _record_type(self, old: nodes.Expr, new: nodes.Expr) -> None:
        recorded = self.owner.old.types.get(old)
        if recorded is None:
            return
        made = self.type(recorded.type)
        mode, value = recorded.mode, _value_of(recorded.value, made)
        if isinstance(new, nodes.CallExpr) and mode is Mode.VALUE and value is None:
            value = self._converted_constant(new, made)
            mode = Mode.CONSTANT if value is not None else mode
        self.owner.new.types[new] = TypeAndValue(mode, made, value)

    def _converted_constant(self, call: nodes.CallExpr, made: Type) -> object:
        """`T(1)` is no constant in Go, but the instance's `int(1)` is."""
        function = self.owner.new.types.get(call.fun)
        if function is None or function.mode is not Mode.TYPE or len(call.args) != 1:
            return None
        value = self.owner.new.value_of(call.args[0])
        under = made.underlying
        if not isinstance(under, Basic) or not under.info & BasicInfo.NUMERIC:
            return None
        if isinstance(value, int | Fraction | Complex) and not isinstance(value, bool):
            return representable(value, under)
        return None

    def _record_ident(self, old: nodes.Ident, new: nodes.Ident) -> None:
        before, after = self.owner.old, self.owner.new
        if old in before.defs:
            defined = before.defs[old]
            after.defs[new] = self.objects.get(defined, defined) if defined else None
        if old not in before.uses:
            return
        obj = before.uses[old]
        instance = before.instances.get(old)
        if instance is None:
            after.uses[new] = self.objects.get(obj, obj)
            return
        args = tuple(self.type(arg) for arg in instance.type_args)
        if isinstance(obj, Func) and is_generic(obj):
            after.uses[new] = self.owner.function_instance(obj, args)
        elif is_generic(obj) and isinstance(obj.type, Named):
            after.uses[new] = self.owner.type_instance(obj.type, args).obj
        else:
            after.uses[new] = obj
            after.instances[new] = Instance(args, self.type(instance.type))

    def _record_selection(self, old: Selection, new: nodes.SelectorExpr) -> None:
        after = self.owner.new
        recv = self.type(old.recv)
        obj: Object = self.objects.get(old.obj, old.obj)
        path, indirect = old.path, old.indirect
        found = lookup_field_or_method(recv, True, "main", old.obj.name)
        if found.obj is not None:
            obj, path, indirect = found.obj, found.path, found.indirect
        assert isinstance(obj, Var | Func)
        after.selections[new] = Selection(
            old.kind, recv, obj, path, indirect, self.type(old.type)
        )
        after.uses[new.sel] = obj

    def _record_fields(self, old: nodes.CompositeLit, new: nodes.CompositeLit) -> None:
        """The keys of a struct literal name the fields of the instance."""
        after = self.owner.new
        recorded = after.types.get(new)
        if recorded is None:
            return
        type_ = recorded.type
        if isinstance(type_.underlying, Pointer):
            type_ = type_.underlying.elem
        if not isinstance(type_.underlying, Struct):
            return
        for before, element in zip(old.elements, new.elements, strict=True):
            if isinstance(element.key, nodes.Ident):
                found = lookup_field_or_method(type_, True, "main", element.key.name)
                if found.obj is not None:
                    after.uses[element.key] = found.obj
                if before in self.owner.old.promoted:
                    after.promoted[element] = found.path


def _value_of(value: object, type_: Type) -> object:
    """A constant's value as the values of `type_` are represented (and rounded)."""
    under = type_.underlying
    if not isinstance(under, Basic) or not isinstance(value, int | Fraction | Complex):
        return value
    if isinstance(value, bool) or not under.info & BasicInfo.NUMERIC:
        return value
    made = representable(value, under)
    return value if made is None else made
