"""Which declarations are instances of one generic declaration, and which are one in Python.

`instances.specialise` has written out every instance; `groups` says, per generic declaration, which
instances share a Python function or class. The emission starts with one group each, and splits a
group when the texts of its instances turn out to differ in more than hints (see `rules.engine`).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from go2mp.syntax import nodes
from go2mp.types.info import Info, Member, Template
from go2mp.types.objects import Object

Groups = tuple[tuple[int, ...], ...]
"""Per generic declaration: the number of each instance's group."""


@dataclass(frozen=True, slots=True)
class Generics:
    """The generic declarations of the program."""

    templates: tuple[Template, ...] = ()
    places: dict[Object, tuple[int, int]] = field(default_factory=dict)
    """Instance -> (number of the generic declaration, number of the instance)."""

    @property
    def one_group_each(self) -> Groups:
        """The groups to start with."""
        return tuple((0,) * len(template.members) for template in self.templates)

    def companions(self, obj: Object, groups: Groups) -> list[Member]:
        """The instances that share the Python of `obj`, in order; none for other objects."""
        if obj not in self.places:
            return []
        number, position = self.places[obj]
        own = groups[number][position]
        pairs = zip(self.templates[number].members, groups[number], strict=True)
        return [member for member, group in pairs if group == own]

    def leader(self, obj: Object, groups: Groups) -> Object:
        """The first of the instances that share the Python of `obj`."""
        found = self.companions(obj, groups)
        return found[0].obj if found else obj

    def template_of(self, info: Info, decl: nodes.Decl) -> tuple[int, int] | None:
        """The place of a declaration that is an instance."""
        ident: nodes.Ident | None = None
        if isinstance(decl, nodes.FuncDecl):
            ident = decl.name
        elif isinstance(decl, nodes.GenDecl) and len(decl.specs) == 1:
            spec = decl.specs[0]
            ident = spec.name if isinstance(spec, nodes.TypeSpec) else None
        obj = info.defs.get(ident) if ident is not None else None
        return self.places.get(obj) if obj is not None else None


def analyse_generics(file: nodes.File, info: Info) -> Generics:
    """Collects the places of all instances."""
    places = {
        member.obj: (number, position)
        for number, template in enumerate(info.templates)
        for position, member in enumerate(template.members)
    }
    return Generics(info.templates, places)
