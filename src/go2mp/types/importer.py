"""Standard packages: loaded from their declaration files, checked as far as they are used.

A package is a Go file without bodies in `go2mp/stdlib` (`strings` is `strings/strings.go`). It is
parsed when it is imported; each of its objects is checked when it is first looked up, so importing
a large package costs little. What the objects become in Python stands in directive comments above
their declarations: `declaration` gives the declaring node.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from go2mp.cache import code_key, content_key, memoised
from go2mp.diagnostics import Diagnostic, Diagnostics, Span
from go2mp.syntax import nodes
from go2mp.syntax.parser import parse
from go2mp.types import decl, resolver
from go2mp.types.info import Info
from go2mp.types.objects import Object, Scope
from go2mp.types.state import Checker
from go2mp.types.universe import UNIVERSE

STDLIB = Path(__file__).resolve().parent.parent / "stdlib"
"""Where the declaration files are."""


@dataclass(slots=True, eq=False)
class Package:
    """A loaded package: its syntax tree, its source text, its (lazily checked) objects."""

    path: str
    name: str
    file: nodes.File
    source: bytes
    scope: Scope
    checker: Checker

    def lookup(self, name: str) -> Object | None:
        """The object of that name, with its type."""
        obj = self.scope.names.get(name)
        if obj is not None and not decl.is_checked(obj):
            decl.obj_decl(self.checker, obj)
        return obj

    def exported_names(self) -> list[str]:
        """The names that other packages may use."""
        return [name for name in self.scope.names if name[:1].isupper()]

    def similar(self, name: str) -> str | None:
        """An exported name that differs from `name` in its capitals only."""
        folded = name.casefold()
        for other in self.exported_names():
            if other.casefold() == folded:
                return other
        return None


class Importer:
    """Loads standard packages, each once."""

    def __init__(self, root: Path = STDLIB) -> None:
        self.root = root
        self.diagnostics = Diagnostics()
        """What is wrong with the declaration files themselves: nothing, says a test."""
        self._packages: dict[str, Package | None] = {}

    def load(self, path: str, span: Span, diagnostics: Diagnostics) -> Package | None:
        """The package of an import path; None (reported at `span`) if there is none."""
        if path == "unsafe":
            diagnostics.error(
                "unsafe-package",
                span,
                "package unsafe cannot be translated",
                "Python has no addresses: write it in plain Go",
            )
            return None
        if path == "C":
            diagnostics.error(
                "cgo", span, "cgo cannot be translated", "write it in plain Go"
            )
            return None
        if path not in self._packages:
            self._packages[path] = self._read(path)
        package = self._packages[path]
        if package is None:
            hint = (
                "only the standard library can be imported"
                if "." in path.split("/", 1)[0]
                else ""
            )
            diagnostics.error(
                "unknown-package", span, f"package {path} is not supported", hint
            )
        return package

    def loaded(self, path: str) -> Package | None:
        """A package that was imported (by the program or by another package)."""
        return self._packages.get(path)

    def resolve(self, obj: Object) -> None:
        """Checks the declaration of a package's object."""
        package = self._packages.get(obj.pkg)
        if package is not None:
            decl.obj_decl(package.checker, obj)

    def declaration(self, obj: Object) -> nodes.Node | None:
        """The node that declares an object of a loaded package: a FuncDecl, TypeSpec, ValueSpec
        or, for the field of a struct or the method of an interface, the Field."""
        package = self._packages.get(obj.pkg)
        if package is None:
            return None
        origin = getattr(obj, "origin", None)
        return _find(package.file, (origin or obj).span)

    def source(self, path: str) -> bytes:
        """The text of a loaded package's declaration file."""
        package = self._packages.get(path)
        return package.source if package is not None else b""

    def _read(self, path: str) -> Package | None:
        element = path.rsplit("/", 1)[-1]
        file_path = self.root.joinpath(*path.split("/"), f"{element}.go")
        if not file_path.is_file():
            return None
        source, file, problems = _parsed(file_path, file_path.stat().st_mtime_ns)
        self.diagnostics.items.extend(problems)
        if file is None:
            return None
        checker = Checker(
            path, UNIVERSE, Info(), self.diagnostics, self, is_library=True
        )
        package = Package(path, file.package.name, file, source, checker.scope, checker)
        self._packages[path] = package
        resolver.Collector(checker).collect(file)
        return package


@cache
def _parsed(
    path: Path, _modified: int
) -> tuple[bytes, nodes.File | None, tuple[Diagnostic, ...]]:
    """The text and the syntax tree of a declaration file: parsed once per process, for an editor
    checks a program again and again; kept for the next process, for a start is to be quick.
    """
    source = path.read_bytes()

    def parsed() -> tuple[nodes.File | None, tuple[Diagnostic, ...]]:
        diagnostics = Diagnostics()
        file = parse(source, diagnostics)
        return file, tuple(diagnostics.items)

    key = content_key(source, _parser_key())
    name = "-".join(
        path.parts[-4:-1]
    )  # of ".../stdlib/math/rand/rand.go": unique enough
    file, problems = memoised("declarations", name, key, parsed)
    return source, file, problems


@cache
def _parser_key() -> str:
    """What changes when the parser does."""
    return code_key(Path(nodes.__file__).parent)


def _find(file: nodes.File, span: Span) -> nodes.Node | None:
    """The declaration, spec or field of `file` that defines the name at `span`."""
    for item in file.decls:
        if not item.span.start <= span.start < item.span.end:
            continue
        if not isinstance(item, nodes.GenDecl):
            return item
        for spec in item.specs:
            if spec.span.start <= span.start < spec.span.end:
                found = _find_member(spec, span)
                if (
                    found is spec and not item.grouped
                ):  # the comments stand above `type`
                    return replace(spec, layout=item.layout)
                return found
    return None


def _find_member(spec: nodes.Spec, span: Span) -> nodes.Node:
    """The field of a type's literal that defines the name at `span`, or the spec itself."""
    if isinstance(spec, nodes.TypeSpec):
        members: tuple[nodes.Field, ...] = ()
        if isinstance(spec.type, nodes.StructType):
            members = spec.type.fields
        elif isinstance(spec.type, nodes.InterfaceType):
            members = spec.type.elements
        for member in members:
            if member.span.start <= span.start < member.span.end:
                return member
    return spec
