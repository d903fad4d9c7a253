"""Which places are tied by declarations: instances of generics, methods of interfaces.

Read `nilable` next, which follows the values through the bodies.
"""

from __future__ import annotations

from go2mp.analysis.nil_places import Nilable, flow, same
from go2mp.types.info import Info
from go2mp.types.model import Interface, Named, Signature, Struct
from go2mp.types.objects import Func, Object, TypeName


class Links:
    """Ties the places of a program's declarations."""

    def __init__(self, info: Info, found: Nilable) -> None:
        self.info, self.found = info, found

    def share_instances(self) -> None:
        """The instances of a generic declaration are one text if they can."""
        for template in self.info.templates:
            if not template.members:
                continue
            first = template.members[0].obj
            for member in template.members[1:]:
                self._same_objects(first, member.obj)

    def _same_objects(self, a: Object, b: Object) -> None:
        if isinstance(a, Func) and isinstance(b, Func):
            self._same_signatures(a.signature, b.signature)
        elif isinstance(a.type, Named) and isinstance(b.type, Named):
            x, y = a.type.underlying, b.type.underlying
            if isinstance(x, Struct) and isinstance(y, Struct):
                for f, g in zip(x.fields, y.fields, strict=False):
                    same(self.found.of(f), self.found.of(g))
            methods = {m.name: m for m in b.type.methods}
            for method in a.type.methods:
                if method.name in methods:
                    other = methods[method.name]
                    self._same_signatures(method.signature, other.signature)

    def _same_signatures(self, a: Signature, b: Signature) -> None:
        for x, y in zip(
            (*a.params.vars, *a.results.vars),
            (*b.params.vars, *b.results.vars),
            strict=False,
        ):
            same(self.found.of(x), self.found.of(y))
        for x, y in zip(a.results.vars, b.results.vars, strict=False):
            same(self.found.result(x, True), self.found.result(y, True))

    def link_interfaces(self) -> None:
        """A call of an interface's method may call every method of that name."""
        methods: dict[tuple[str, int], list[Signature]] = {}
        interfaces: list[Func] = []
        for obj in self.info.defs.values():
            if isinstance(obj, Func) and obj.signature.recv is not None:
                key = (obj.name, len(obj.signature.params))
                methods.setdefault(key, []).append(obj.signature)
            if isinstance(obj, TypeName) and isinstance(obj.type.underlying, Interface):
                interfaces += obj.type.underlying.methods
        for method in interfaces:
            own = method.signature
            for other in methods.get((method.name, len(own.params)), []):
                if other is own:
                    continue
                for x, y in zip(own.params.vars, other.params.vars, strict=False):
                    flow(self.found.of(x), self.found.of(y))
                for x, y in zip(own.results.vars, other.results.vars, strict=False):
                    for clean in (False, True):
                        source = self.found.result(y, clean)
                        flow(source, self.found.result(x, clean))
