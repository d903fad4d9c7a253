"""Instances of generic declarations: their names, their hints, and which of them are emitted.

Every instance is emitted as if it stood alone, and those that differ in hints only become one
(`instances.merge`). An instance of its own is named after its type arguments: `sum_int` and
`sum_float` for functions, `IntStack` for classes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from go2mp.instances.loosen import loosened
from go2mp.instances.merge import Parameter, merged, partition
from go2mp.python.names import pascal, snake
from go2mp.rules.naming import InstanceName
from go2mp.rules.type_vars import bound_of, type_var, type_var_name, use_type_var
from go2mp.syntax import nodes
from go2mp.types.info import Template
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Interface,
    Map,
    Named,
    Pointer,
    Slice,
    Type,
    TypeParam,
)
from go2mp.types.objects import Object, TypeName

if TYPE_CHECKING:
    from go2mp.analysis.generics import Generics, Groups
    from go2mp.rules.context import Context


# --- names ------------------------------------------------------------------------------


def instance_names(generics: Generics, groups: Groups) -> dict[Object, InstanceName]:
    """The wanted name of every instance."""
    found: dict[Object, InstanceName] = {}
    for number, template in enumerate(generics.templates):
        for member in template.members:
            leader = generics.leader(member.obj, groups)
            found[member.obj] = InstanceName(
                leader, _name(template, groups[number], leader)
            )
    return found


def _name(template: Template, groups: tuple[int, ...], leader: Object) -> str:
    is_class = isinstance(template.obj, TypeName)
    base = pascal(template.obj.name) if is_class else snake(template.obj.name)
    if len(set(groups)) == 1:
        return base
    args = next(member.args for member in template.members if member.obj is leader)
    words = [
        _word(arg)
        for position, arg in enumerate(args)
        if len({_word(member.args[position]) for member in template.members}) > 1
    ]
    if is_class:
        return "".join(pascal(word) for word in words) + base
    return "_".join([base, *words])


def _word(type_: Type) -> str:
    """A type argument in a name."""
    if isinstance(type_, Named):
        return snake(type_.obj.name.partition("[")[0])
    match type_:
        case Basic():
            if type_.info & BasicInfo.STRING:
                return "str"
            return "float" if type_.name == "float64" else type_.name
        case Pointer():
            return _word(type_.elem)
        case Slice() | Array():
            return f"{_word(type_.elem)}_list"
        case Map():
            return f"{_word(type_.elem)}_map"
        case Interface():
            return "any"
    return type(type_).__name__.lower().replace("signature", "func")


# --- hints ------------------------------------------------------------------------------


def type_arguments(ctx: Context, obj: Object) -> list[Parameter]:
    """The TypeVars of the Python class that stands for an instance, with their hints in the
    instance (first); none where the class stands for this instance only."""
    from go2mp.rules.annotations import annotation

    generics = ctx.facts.generics
    members = generics.companions(obj, ctx.groups)
    if len(members) < 2:
        return []
    template = generics.templates[generics.places[obj][0]]
    own = next(member for member in members if member.obj is obj)
    found = []
    for position, param in enumerate(template.params):
        hints = [annotation(ctx, member.args[position]) for member in members]
        if len(set(hints)) > 1:
            first = annotation(ctx, own.args[position])
            found.append(Parameter(type_var(ctx, param, hints), (first, *hints)))
    return found


def _parameters(
    ctx: Context, template: Template, objects: list[Object]
) -> list[Parameter]:
    """The type parameters with the hints of their arguments in the given instances."""
    import ast

    from go2mp.rules.annotations import annotation

    members = [member for member in template.members if member.obj in objects]
    found = []
    for position, param in enumerate(template.params):
        hints = tuple(
            ast.unparse(ast.parse(annotation(ctx, member.args[position]), mode="eval"))
            for member in members
        )
        if len(set(hints)) > 1:
            found.append(Parameter(type_var_name(ctx, param, hints), hints))
    return found


def _pairs(
    ctx: Context, template: Template, parameters: list[Parameter]
) -> list[tuple[TypeParam, Parameter]]:
    names = {ctx.type_var_names.get(param.obj): param for param in template.params}
    return [(names[p.name], p) for p in parameters if p.name in names]


# --- texts --------------------------------------------------------------------------------


class InstanceTexts:
    """Collects the texts of a generic declaration's instances, which stand together."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.texts: dict[int, list[str]] = {}
        self.current = -1

    def takes(self, decl: nodes.Decl, text: str) -> bool:
        """Whether a declaration is an instance; its text is kept."""
        place = self.ctx.facts.generics.template_of(self.ctx.info, decl)
        if place is None:
            return False
        self.current = place[0]
        self.texts.setdefault(place[0], []).append(text)
        return True

    def finished(self) -> list[str]:
        """The texts to emit, once the last instance of a declaration has been taken."""
        ctx, number = self.ctx, self.current
        template = ctx.facts.generics.templates[number]
        texts = self.texts[number]
        if len(texts) < len(template.members):
            return []
        objects = self._in_order(template)
        groups = partition(texts, [self._group(obj) for obj in objects])
        by_object = dict(zip(objects, groups, strict=True))
        ctx.split_groups[number] = tuple(by_object[m.obj] for m in template.members)
        emitted = []
        for group in dict.fromkeys(groups):
            chosen = [i for i, other in enumerate(groups) if other == group]
            parameters = _parameters(ctx, template, [objects[i] for i in chosen])
            text = merged([texts[i] for i in chosen], parameters)
            if text != texts[chosen[0]]:
                if re.search(r"\bAny\b", text):
                    ctx.imported("typing", "Any")
                for param, parameter in _pairs(ctx, template, parameters):
                    if bound := bound_of(ctx, param, parameter.hints):
                        text = loosened(text, parameter.name, bound)
                if re.search(r"\bSequence\[", text):
                    ctx.imported("collections.abc", "Sequence")
                for param, parameter in _pairs(ctx, template, parameters):
                    use_type_var(ctx, param, parameter, text)
            if text.strip():
                emitted.append(text)
        return emitted

    def _in_order(self, template: Template) -> list[Object]:
        """The instances in the order of their declarations in the file."""
        ctx = self.ctx
        places = []
        for decl in ctx.file.decls:
            place = ctx.facts.generics.template_of(ctx.info, decl)
            if place is not None and place[0] == self.current:
                places.append(place[1])
        return [template.members[position].obj for position in places]

    def _group(self, obj: Object) -> int:
        ctx = self.ctx
        number, position = ctx.facts.generics.places[obj]
        return ctx.groups[number][position]
