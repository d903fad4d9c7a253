"""Types as text: as error messages write them, and as Go's `%T` does."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from go2mp.types.constant import quote
from go2mp.types.identity import is_exported
from go2mp.types.model import (
    Array,
    Basic,
    Chan,
    Dir,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
    Union,
)
from go2mp.types.objects import TypeName, Var
from go2mp.types.typeset import type_set
from go2mp.types.universe import ANY_TYPE, COMPARABLE

Qualifier = Callable[[str], str]
"""Package path -> what is put before a name ("" for nothing)."""


def relative_to_main(path: str) -> str:
    """The qualifier of messages: the package's name, nothing for the program's own package."""
    return "" if path == "main" else package_name(path)


def package_name(path: str) -> str:
    """The qualifier of `%T`: the path's last element (`main` too)."""
    parts = path.split("/")
    if len(parts) > 1 and parts[-1][:1] == "v" and parts[-1][1:].isdigit():
        return parts[-2]  # math/rand/v2 is package rand
    return parts[-1]


def type_string(t: Type, qualifier: Qualifier = relative_to_main) -> str:
    """`t` as error messages write it (`[]T`, `map[string]rand.Source`, `func(x int) error`)."""
    return _Writer(qualifier).type(t)


def signature_string(
    sig: Signature, qualifier: Qualifier = relative_to_main, param_names: bool = True
) -> str:
    """A signature without `func`: `(x int) error`."""
    return _Writer(qualifier, param_names).signature(sig)


def runtime_type_string(t: Type) -> str:
    """`t` as `%T` prints it: `main.T`, `[]uint8`, `struct { X int }`, `interface {}`,
    `main.Pair[int,string]`."""
    return _RuntimeWriter(package_name).type(t)


class _Writer:
    """Writes types in Go's syntax, as `go/types` does."""

    separator = ", "

    def __init__(self, qualifier: Qualifier, param_names: bool = True) -> None:
        self.qualifier = qualifier
        self.param_names = param_names
        self.open: list[Type] = []  # the types being written, outermost first

    def type(self, t: Type) -> str:
        """Any type; a type literal that contains itself is cut short."""
        if any(t is other for other in self.open):
            return f"<cycle to {t.obj.name if isinstance(t, Named) else '...'}>"
        self.open.append(t)
        try:
            return self._type(t)
        finally:
            self.open.pop()

    def _type(self, t: Type) -> str:
        if isinstance(t, Basic):
            return self.basic(t)
        if isinstance(t, Named):
            return self.named(t)
        if isinstance(t, TypeParam):
            return t.obj.name
        if isinstance(t, Pointer):
            return "*" + self.type(t.elem)
        if isinstance(t, Slice):
            return "[]" + self.type(t.elem)
        if isinstance(t, Array):
            return f"[{t.length}]" + self.type(t.elem)
        if isinstance(t, Map):
            return f"map[{self.type(t.key)}]{self.type(t.elem)}"
        if isinstance(t, Chan):
            return self.chan(t)
        if isinstance(t, Signature):
            return "func" + self.signature(t)
        if isinstance(t, Struct):
            return self.struct(t)
        if isinstance(t, Interface):
            return self.interface(t)
        if isinstance(t, Union):
            terms = (("~" if x.tilde else "") + self.type(x.type) for x in t.terms)
            return " | ".join(terms)
        assert isinstance(t, Tuple), t
        return self.tuple(t)

    def basic(self, t: Basic) -> str:
        """A predeclared type's name."""
        return t.name

    def type_name(self, obj: TypeName) -> str:
        """A declared name with its package."""
        package = self.qualifier(obj.pkg) if obj.pkg else ""
        return f"{package}.{obj.name}" if package else obj.name

    def named(self, t: Named) -> str:
        """A defined type, with its type arguments or parameters."""
        name = self.type_name(t.obj)
        if t.type_args:
            return f"{name}[{self.separator.join(map(self.type, t.type_args))}]"
        return name + self.type_params(t.type_params)

    def type_params(self, params: Iterable[TypeParam]) -> str:
        """`[K comparable, V any]`; parameters of one constraint are grouped: `[A, B any]`."""
        groups: list[tuple[Type | None, list[str]]] = []
        for param in params:
            if not groups or groups[-1][0] is not param.constraint:
                groups.append((param.constraint, []))
            groups[-1][1].append(param.obj.name)
        if not groups:
            return ""
        texts = (
            ", ".join(names) + (f" {self.type(bound)}" if bound else "")
            for bound, names in groups
        )
        return f"[{', '.join(texts)}]"

    def chan(self, t: Chan) -> str:
        """`chan (<-chan T)` needs parentheses: `chan<- chan T` means something else."""
        elem = self.type(t.elem)
        inner = t.elem
        if t.dir is Dir.BOTH and isinstance(inner, Chan) and inner.dir is Dir.RECV:
            elem = f"({elem})"
        return f"{t.dir.value} {elem}"

    def signature(self, t: Signature) -> str:
        """Parameters and results."""
        text = self.type_params(t.type_params) + self.tuple(t.params, t.variadic)
        results = t.results.vars
        if not results:
            return text
        if len(results) == 1 and not (results[0].name and self.param_names):
            return f"{text} {self.type(results[0].type)}"
        return f"{text} {self.tuple(t.results)}"

    def tuple(self, t: Tuple, variadic: bool = False) -> str:
        """A parameter list."""
        last = t.vars[-1] if variadic and t.vars else None
        return "(" + ", ".join(self.param(v, v is last) for v in t.vars) + ")"

    def param(self, v: Var, variadic: bool) -> str:
        """One parameter; `...T` for the last one of a variadic function."""
        if not variadic:
            text = self.type(v.type)
        elif isinstance(v.type, Slice):
            text = "..." + self.type(v.type.elem)
        else:  # append([]byte, string...)
            text = self.type(v.type) + "..."
        return f"{v.name} {text}" if v.name and self.param_names else text

    def struct(self, t: Struct) -> str:
        """A struct literal type, on one line."""
        return "struct{" + "; ".join(self.fields(t)) + "}"

    def fields(self, t: Struct) -> list[str]:
        """The fields of a struct with their tags."""
        tags = t.tags or ("",) * len(t.fields)
        return [
            ("" if f.embedded else f.name + " ")
            + self.type(f.type)
            + (" " + quote(tag.encode("utf-8", "surrogateescape")) if tag else "")
            for f, tag in zip(t.fields, tags, strict=True)
        ]

    def interface(self, t: Interface) -> str:
        """An interface literal type; a constraint's implicit interface is left out."""
        if t is ANY_TYPE:
            return "any"
        if t is COMPARABLE.underlying:
            return "interface{comparable}"
        if t.implicit and not t.methods and len(t.embeddeds) == 1:
            return self.type(t.embeddeds[0])
        methods = [m.name + self.signature(m.signature) for m in t.methods]
        return "interface{" + "; ".join(methods + [*map(self.type, t.embeddeds)]) + "}"


class _RuntimeWriter(_Writer):
    """Writes types as package `reflect` does."""

    separator = ","

    def __init__(self, qualifier: Qualifier) -> None:
        super().__init__(qualifier, param_names=False)

    def basic(self, t: Basic) -> str:
        """`byte` is `uint8` and `rune` is `int32` at run time."""
        return t.kind.value

    def named(self, t: Named) -> str:
        """Type arguments are written with full import paths: `main.Box[math/rand.Rand]`."""
        name = self.type_name(t.obj)
        if not t.type_args:
            return name
        qualifier, self.qualifier = self.qualifier, lambda path: path
        args = self.separator.join(map(self.type, t.type_args))
        self.qualifier = qualifier
        return f"{name}[{args}]"

    def struct(self, t: Struct) -> str:
        """`struct { X int; Y string "tag" }`."""
        return f"struct {{ {'; '.join(self.fields(t))} }}" if t.fields else "struct {}"

    def interface(self, t: Interface) -> str:
        """All methods, embedded ones too, in sorted order; unexported ones with their package."""
        methods = [
            ("" if is_exported(m.name) else package_name(m.pkg) + ".")
            + m.name
            + self.signature(m.signature)
            for m in type_set(t).methods
        ]
        return f"interface {{ {'; '.join(methods)} }}" if methods else "interface {}"
