"""Chooses the Python name of every object of the program, after the analyses and before the rules.

Types are PascalCase, constants and never-assigned package variables UPPER_CASE, the rest
snake_case. `reserved` are the names the emitted module itself needs (helpers, imports): the engine
emits again with more of them when a name turned out to be needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from go2mp.analysis.printing import is_text_signature
from go2mp.analysis.variables import Function, Variables
from go2mp.python.names import (
    BUILTINS,
    FIELD_RESERVED,
    distinct,
    legal,
    pascal,
    snake,
    upper,
)
from go2mp.rules.vehicles import Vehicles
from go2mp.syntax import nodes
from go2mp.syntax.visit import walk
from go2mp.types.info import Info
from go2mp.types.model import (
    Array,
    Basic,
    BasicInfo,
    Chan,
    Map,
    Named,
    Pointer,
    Slice,
    Struct,
    Type,
)
from go2mp.types.objects import Const, Func, Object, Scope, TypeName, Var
from go2mp.types.predicates import identical

SPECIAL_METHODS = {"String": "__str__", "Error": "__str__"}
"""Go methods that are Python's special methods (`func (T) String() string`)."""


@dataclass(frozen=True, slots=True)
class InstanceName:
    """The name that an instance of a generic declaration should get, as its `leader` does."""

    leader: Object
    name: str


@dataclass(slots=True)
class Names:
    """The chosen names. `taken` lists per function what its scope uses, for `fresh`."""

    objects: dict[Object, str] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)
    module: set[str] = field(default_factory=set)
    package: set[Object] = field(default_factory=set)
    taken: dict[Function, set[str]] = field(default_factory=dict)

    def of(self, obj: Object) -> str:
        """The Python name of a declared object."""
        return self.objects.get(obj) or legal(snake(obj.name))

    def member(self, name: str) -> str:
        """The Python name of a field or method called `name` in Go."""
        found = self.members.get(name)
        return found if found is not None else legal(snake(name), FIELD_RESERVED)

    def method(self, function: Func) -> str:
        """The Python name of a method: `__str__` for `String() string` and `Error() string`."""
        if function.name in SPECIAL_METHODS and is_text_signature(function.type):
            return SPECIAL_METHODS[function.name]
        return self.member(function.name)

    def chosen(self, reserved: frozenset[str]) -> set[str]:
        """All names that were chosen, `fresh` ones too, when `reserved` were not to be."""
        found = set(self.objects.values()) | (self.module - reserved)
        return found.union(*self.taken.values())

    def fresh(self, function: Function | None, base: str) -> str:
        """A name that nothing in `function` (or the module) uses yet; it is taken from now on."""
        taken = (
            self.taken.setdefault(function, set())
            if function is not None
            else self.module
        )
        name = distinct(legal(base, BUILTINS), taken | self.module)
        taken.add(name)
        return name


def choose_names(
    file: nodes.File,
    info: Info,
    variables: Variables,
    reserved: frozenset[str],
    instances: Mapping[Object, InstanceName] | None = None,
    vehicles: Vehicles | None = None,
) -> Names:
    """Names everything that the file declares; `instances` of generic declarations may share
    a name."""
    names = Names()
    names.module |= reserved
    _name_members(file, info, names)
    _name_package(file, info, variables, names, instances or {})
    for function in variables.declared:
        if (
            isinstance(function, nodes.FuncDecl)
            or variables.parent.get(function) is None
        ):
            _name_function(function, info, variables, names, vehicles)
    return names


def _name_members(file: nodes.File, info: Info, names: Names) -> None:
    fields: list[str] = []
    methods: list[str] = []
    for node in walk(file):
        if isinstance(node, nodes.StructType):
            for item in node.fields:
                fields += [name.name for name in item.names] or [
                    _embedded_name(item.type)
                ]
        elif isinstance(node, nodes.FuncDecl) and node.recv is not None:
            methods.append(node.name.name)
        elif isinstance(node, nodes.InterfaceType):
            for item in node.elements:
                methods += [name.name for name in item.names]
    used: set[str] = set()
    inherited = _inherited(file, info)
    for name in dict.fromkeys(methods):
        wanted = snake(name) + "_" * (name in inherited)
        names.members[name] = distinct(legal(wanted, FIELD_RESERVED), used)
        used.add(names.members[name])
    for name in dict.fromkeys(fields):
        if name in names.members:
            continue
        chosen = legal(snake(name) + "_" * (name in inherited), FIELD_RESERVED)
        if chosen in used:
            chosen = "_" + chosen if not name[:1].isupper() else chosen + "_"
        names.members[name] = distinct(chosen, used)
        used.add(names.members[name])


def _inherited(file: nodes.File, info: Info) -> frozenset[str]:
    """The Go names of methods, and fields of errors, that the Python class which theirs derives
    from has a method for already: Python itself and the helpers would call them."""
    found: set[str] = set()
    for node in walk(file, nodes.FuncDecl):
        if node.recv is not None:
            method = info.defs.get(node.name)
            recv = method.signature.recv if isinstance(method, Func) else None
            if recv is None:
                continue
            under = recv.type.underlying
            under = under.elem.underlying if isinstance(under, Pointer) else under
            if snake(node.name.name) in _attributes(under):
                found.add(node.name.name)
            if node.name.name == "Error" and isinstance(under, Struct):
                names = [field.name for field in under.fields]
                found |= {n for n in names if snake(n) in dir(Exception)}
        elif isinstance(node, nodes.ImportSpec) and "container/heap" in node.path.text:
            found.add("Pop")  # so that heap_pop calls one name
    return frozenset(found)


_CHANNEL = frozenset(
    "buffer can_recv can_send capacity close closed grow id length load memory program put"
    " receivers recv recv_now recv_ok send sender senders slots state store take try_recv"
    " try_send zero".split()
)
"""What the classes of channels have."""


def _attributes(under: Type) -> set[str]:
    if isinstance(under, Chan):
        return set(_CHANNEL)
    base = _python_class(under)
    own = {name for name in dir(base) if not name.startswith("__")}
    return own | {"array", "low", "length", "capacity"} if base is list else own


def _python_class(under: Type) -> type:
    """The class that a class for a defined type derives from."""
    match under:
        case Slice() | Array():
            return list
        case Map():
            return dict
        case Basic():
            if under.info & BasicInfo.STRING:
                return str
            return (
                complex
                if under.info & BasicInfo.COMPLEX
                else (float if under.info & BasicInfo.FLOAT else int)
            )
    return object


def _embedded_name(type_: nodes.Expr) -> str:
    while True:
        match type_:
            case nodes.StarExpr() | nodes.ParenExpr():
                type_ = type_.x
            case nodes.IndexExpr():
                type_ = type_.x
            case nodes.SelectorExpr():
                return type_.sel.name
            case nodes.Ident():
                return type_.name
            case _:
                return "_"


def _name_package(
    file: nodes.File,
    info: Info,
    variables: Variables,
    names: Names,
    instances: Mapping[Object, InstanceName],
) -> None:
    for ident in _package_idents(file):
        obj = info.defs.get(ident)
        if obj is None or obj.name == "_" or obj in names.objects:
            continue
        shared = instances.get(obj)
        if shared is not None and shared.leader in names.objects:
            names.objects[obj] = names.objects[shared.leader]
            continue
        match obj:
            case TypeName() | Func() if shared is not None:
                base = shared.name
            case TypeName():
                base = pascal(obj.name)
            case Const():
                base = upper(obj.name)
            case Var():
                constant = not variables.reassigned(obj) and not _mutable(obj.type)
                base = upper(obj.name) if constant else snake(obj.name)
            case _:
                base = snake(obj.name)
        chosen = distinct(legal(base, BUILTINS | names.module), names.module)
        names.objects[obj] = chosen
        names.package.add(obj)
        names.module.add(chosen)
    for function in variables.declared:  # types and constants declared inside functions
        for node in walk(function, nodes.TypeSpec):
            if node.name in info.defs:
                _name_local_type(node, info, names)


def _name_local_type(spec: nodes.TypeSpec, info: Info, names: Names) -> None:
    obj = info.defs[spec.name]
    if obj is not None and obj not in names.objects:
        chosen = distinct(
            legal(pascal(obj.name), BUILTINS | names.module), names.module
        )
        names.objects[obj] = chosen
        names.module.add(chosen)


def _mutable(type_: Type) -> bool:
    """Whether a package variable of this type is more than a named constant."""
    return isinstance(type_, Named) and type_.obj.pkg in ("sync", "sync/atomic")


def _package_idents(file: nodes.File) -> list[nodes.Ident]:
    found: list[nodes.Ident] = []
    for decl in file.decls:
        if isinstance(decl, nodes.FuncDecl):
            if decl.recv is None:
                found.append(decl.name)
            continue
        assert isinstance(decl, nodes.GenDecl)
        for spec in decl.specs:
            match spec:
                case nodes.ValueSpec():
                    found += spec.names
                case nodes.TypeSpec():
                    found.append(spec.name)
    return found


def _name_function(
    function: Function,
    info: Info,
    variables: Variables,
    names: Names,
    vehicles: Vehicles | None,
) -> None:
    """Names the variables of a function, then those of the function literals in it."""
    mentioned = variables.mentioned[function]
    own = set(variables.declared[function])
    taken = {
        names.objects[obj]
        for obj in mentioned
        if obj in names.objects and obj not in own
    }
    placed: list[Object] = []
    receiver = _receiver(function, info)
    for obj in [
        *variables.declared[function],
        *_local_constants(function, info, variables),
    ]:
        if obj.name == "_":
            continue
        if obj is receiver and not walks(obj, variables) and not is_cell(obj):
            names.objects[obj] = "self"
            continue
        if obj in names.objects:
            continue
        base = legal(snake(obj.name), BUILTINS | names.module - _package_names(names))
        clashes = {
            names.objects[other]
            for other in placed
            if _clash(obj, other, variables, vehicles)
            or (vehicles is not None and vehicles.differ(obj, other))
        }
        names.objects[obj] = distinct(base, taken | clashes)
        placed.append(obj)
    names.taken[function] = taken | {names.objects[obj] for obj in placed}
    for literal, parent in variables.parent.items():
        if parent is function:
            _name_function(literal, info, variables, names, vehicles)
            names.taken[function] |= names.taken[literal]


def walks(receiver: Object, variables: Variables) -> bool:
    """Whether a method assigns its receiver, a pointer (`n = n.next`): it has a variable then
    that starts as self."""
    pointer = isinstance(receiver.type.underlying, Pointer)
    return pointer and bool(variables.use(receiver).assignments)


def is_cell(receiver: Object) -> bool:
    """Whether a receiver points to a number, string, ...: it is a Ref, and the method a
    static one that takes it."""
    from go2mp.rules.pointers import is_object_pointer

    under = receiver.type.underlying
    return isinstance(under, Pointer) and not is_object_pointer(under.elem)


def _package_names(names: Names) -> set[str]:
    """Module-level names of the program itself: a local may shadow what it does not mention."""
    return set(names.objects.values())


def _local_constants(
    function: Function, info: Info, variables: Variables
) -> list[Object]:
    found: list[Object] = []
    body = function.body
    if body is None:
        return found
    for node in walk(body, nodes.GenDecl):
        if node.keyword == "const":
            for spec in node.specs:
                assert isinstance(spec, nodes.ValueSpec)
                for ident in spec.names:
                    obj = info.defs.get(ident)
                    if isinstance(obj, Const):
                        found.append(obj)
    return found


def _receiver(function: Function, info: Info) -> Object | None:
    if isinstance(function, nodes.FuncDecl) and function.recv is not None:
        if function.recv.names:
            return info.defs.get(function.recv.names[0])
    return None


def _clash(
    obj: Object, other: Object, variables: Variables, vehicles: Vehicles | None
) -> bool:
    """Whether two variables of one Python function cannot have one name.

    They can if neither's scope holds the other's (or the outer one is dead from there on), the
    types are the same, and no function literal captures either.
    """
    captured = variables.captured if vehicles is None else vehicles.captured
    if captured(obj) or captured(other):
        return True
    if not identical(obj.type, other.type):
        return True
    if _encloses(other.parent, obj.parent):
        return _live_after(other, obj, variables)
    if _encloses(obj.parent, other.parent):
        return _live_after(obj, other, variables)
    return False


def _encloses(outer: Scope | None, inner: Scope | None) -> bool:
    while inner is not None:
        if inner is outer:
            return True
        inner = inner.parent
    return False


def _live_after(outer: Object, inner: Object, variables: Variables) -> bool:
    """Whether the outer variable is used after the inner one's declaration (or in a loop)."""
    start = inner.span.start
    use = variables.use(outer)
    if isinstance(outer, Var) and outer.is_result:
        return True
    if any(ident.span.start > start for ident in use.occurrences):
        return True
    loop = variables.use(inner).loop
    return loop is not None and any(
        loop.span.start <= ident.span.start < loop.span.end for ident in use.occurrences
    )
