"""Collects the package-level objects of a file: imports, constants, variables, types, functions.

Nothing is checked here: every object gets a `DeclInfo`, from which `decl.obj_decl` finds its type
when it is first needed. Methods are associated with the type that they are declared on.
(Go specification, "Declarations and scope", "Import declarations", "Method declarations".)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from go2mp.diagnostics import Span
from go2mp.syntax import nodes
from go2mp.types import constant, decl, recording
from go2mp.types.expr_string import expr_string
from go2mp.types.model import Type
from go2mp.types.objects import Const, Func, Object, PkgName, TypeName, Var
from go2mp.types.parens import unparen
from go2mp.types.state import PENDING, Checker, DeclInfo

if TYPE_CHECKING:
    from go2mp.types.importer import Package


class DeclaredFunc(Func):
    """A function or method of a package, whose signature is checked when it is first asked for.

    So looking for a type's methods does not check all of them, and nobody who compares method
    sets needs to know whether their signatures have been checked yet.
    """

    __slots__ = ("_resolve", "_type", "pointer_alias")
    pointer_alias: bool
    """Whether the receiver type is an alias of a pointer type: `type P = *T; func (P) m()`."""
    _type: Type
    _resolve: Callable[[Func], None]

    def __init__(
        self,
        name: str,
        span: Span,
        pkg: str,
        decl: nodes.FuncDecl,
        resolve: Callable[[Func], None],
    ) -> None:
        self._resolve = resolve
        self.pointer_alias = False
        super().__init__(name, span, pkg, PENDING, decl=decl)

    @property
    def type(self) -> Type:
        """The signature."""
        if self._type is PENDING:
            self._resolve(self)
        return self._type

    @type.setter
    def type(self, value: Type) -> None:
        self._type = value

    @property
    def is_resolved(self) -> bool:
        """Whether the signature has been checked."""
        return self._type is not PENDING


@dataclass(slots=True)
class ConstGroupItem:
    """A constant spec with the type and values that apply to it: its own, or those of the last
    spec that had any (Go specification, "Constant declarations": implicit repetition).
    """

    spec: nodes.ValueSpec
    type: nodes.Expr | None
    values: tuple[nodes.Expr, ...]
    inherited: bool


def const_specs(check: Checker, group: nodes.GenDecl) -> Iterator[ConstGroupItem]:
    """The specs of a constant declaration with implicit repetition spelled out."""
    last: nodes.ValueSpec | None = None
    for spec in group.specs:
        assert isinstance(spec, nodes.ValueSpec)
        inherited = True
        if spec.type is not None or spec.values:
            last, inherited = spec, False
        elif last is None:
            inherited = False
        typ = last.type if last is not None else None
        values = last.values if last is not None else ()
        check_arity(check, spec, values, inherited, is_const=True)
        yield ConstGroupItem(spec, typ, values, inherited)


def check_arity(
    check: Checker,
    spec: nodes.ValueSpec,
    values: tuple[nodes.Expr, ...],
    inherited: bool = False,
    is_const: bool = False,
) -> None:
    """Reports names without values and values without names."""
    left, right = len(spec.names), len(values)
    code = "wrong-assignment-count"
    if not is_const and right == 0:
        return  # the syntax demands a type then
    if left < right:
        if inherited:
            check.error(code, spec, "extra init expr")
        else:
            extra = spec.values[left]
            check.error(code, extra, f"extra init expr {expr_string(extra)}")
    elif left > right and (is_const or right != 1):
        name = spec.names[right]
        check.error(code, name, f"missing init expr for {name.name}")


@dataclass(slots=True)
class _Method:
    """A method waiting for its receiver's base type to be known."""

    func: DeclaredFunc
    base: nodes.Ident


@dataclass(slots=True)
class Collector:
    """Collects the objects of one file into the checker's package scope."""

    check: Checker
    methods: list[_Method] = field(default_factory=list)

    def collect(self, file: nodes.File) -> None:
        """Declares all package-level objects of `file`."""
        check = self.check
        recording.record_def(check, file.package, None)
        if file.package.name == "_":
            check.error("invalid-blank", file.package, "invalid package name _")
        file_scope = check.open_scope(
            file
        )  # below the package scope, as imports are per file
        for item in file.decls:
            if isinstance(item, nodes.FuncDecl):
                self._function(item)
            elif isinstance(item, nodes.GenDecl):
                self._general(item)
        for name, obj in file_scope.names.items():
            if (alt := check.scope.lookup(name)) is not None:
                self._import_conflict(alt, obj)
        for method in self.methods:
            base, pointer = resolve_base_type(check, method.base)
            if base is not None:
                method.func.pointer_alias = pointer
                check.methods.setdefault(base, []).append(method.func)

    def _import_conflict(self, alt: Object, obj: Object) -> None:
        if isinstance(obj, PkgName):
            message = (
                f"{alt.name} already declared through import of package "
                f'{obj.path.rsplit("/", 1)[-1]} ("{obj.path}")'
            )
        else:
            message = (
                f"{alt.name} already declared through dot-import of package {obj.pkg}"
            )
        self.check.error("duplicate-declaration", alt, message)

    def _general(self, group: nodes.GenDecl) -> None:
        check = self.check
        if group.keyword == "const":
            for item in const_specs(check, group):
                self._constants(item)
            return
        for spec in group.specs:
            if isinstance(spec, nodes.ImportSpec):
                self._import(spec)
            elif isinstance(spec, nodes.ValueSpec):
                self._variables(spec)
            elif isinstance(spec, nodes.TypeSpec):
                obj = TypeName(spec.name.name, spec.name.span, check.pkg, PENDING)
                obj.is_alias = spec.is_alias
                self._declare(spec.name, obj, self._info(type_decl=spec))

    def _info(self, **parts: object) -> DeclInfo:
        check = self.check
        return DeclInfo(check.env.scope, len(check.declarations), **parts)  # type: ignore[arg-type]

    def _constants(self, item: ConstGroupItem) -> None:
        for i, name in enumerate(item.spec.names):
            obj = Const(name.name, name.span, self.check.pkg, PENDING)
            init = item.values[i] if i < len(item.values) else None
            info = self._info(
                type=item.type, init=init, inherited=item.inherited, iota=item.spec.iota
            )
            self._declare(name, obj, info)

    def _variables(self, spec: nodes.ValueSpec) -> None:
        check = self.check
        check_arity(check, spec, spec.values)
        lhs: list[Var] = []
        # One initialiser for several variables: they share its DeclInfo and so its dependencies.
        shared = (
            self._info(lhs=lhs, type=spec.type, init=spec.values[0])
            if len(spec.values) == 1 and len(spec.names) > 1
            else None
        )
        for i, name in enumerate(spec.names):
            obj = Var(name.name, name.span, check.pkg, PENDING)
            lhs.append(obj)
            info = shared
            if info is None:
                init = spec.values[i] if i < len(spec.values) else None
                info = self._info(type=spec.type, init=init)
            self._declare(name, obj, info)

    def _declare(self, ident: nodes.Ident, obj: Object, info: DeclInfo) -> None:
        check = self.check
        if ident.name == "init":
            check.error("invalid-init", ident, "cannot declare init - must be func")
            return
        if ident.name == "main" and check.pkg == "main":
            check.error("invalid-main", ident, "cannot declare main - must be func")
            return
        decl.declare(check, check.scope, ident, obj)
        check.declarations[obj] = info

    def _function(self, node: nodes.FuncDecl) -> None:
        check = self.check
        name = node.name.name
        obj = DeclaredFunc(
            name, node.name.span, check.pkg, node, lambda f: decl.obj_decl(check, f)
        )
        if node.recv is not None:
            _, base, _ = unpack_receiver(node.recv.type)
            if isinstance(base, nodes.Ident) and name != "_":
                self.methods.append(_Method(obj, base))
            recording.record_def(check, node.name, obj)
        else:
            self._check_special(node)
            if name == "init":
                obj.parent = check.scope  # invisible: not declared
                recording.record_def(check, node.name, obj)
            else:
                decl.declare(check, check.scope, node.name, obj)
        check.declarations[obj] = self._info(func_decl=node)

    def _check_special(self, node: nodes.FuncDecl) -> None:
        check = self.check
        name = node.name.name
        if name != "init" and not (name == "main" and check.pkg == "main"):
            return
        code = f"invalid-{name}"
        if node.type_params:
            check.error(
                code, node.type_params[0], f"func {name} must have no type parameters"
            )
        if node.type.params or node.type.results:
            check.error(
                code,
                node.name,
                f"func {name} must have no arguments and no return values",
            )
        if name == "init" and node.body is None and not check.is_library:
            check.error(code, node.name, "func init must have a body")

    # --- imports --------------------------------------------------------------

    def _import(self, spec: nodes.ImportSpec) -> None:
        check = self.check
        raw = constant.unquote(spec.path.text)
        path = raw.decode("utf-8", "replace") if raw is not None else ""
        if not path or any(c in "!\"#$%&'()*,:;<=>?[\\]^{|}` \ufffd" for c in path):
            check.error("unknown-package", spec.path, "invalid import path")
            return
        package = check.importer.load(path, spec.path.span, check.diagnostics)
        if package is None:
            check.failed = True
            self._fake_import(spec, path)
            return
        name = spec.name.name if spec.name is not None else package.name
        if name == "init":
            check.error(
                "invalid-init",
                spec,
                "cannot import package as init - init must be a func",
            )
            return
        obj = PkgName(name, (spec.name or spec).span, check.pkg, path=path)
        recording.record_import(check, spec, obj)
        check.imports.append(obj)
        if name == ".":
            self._dot_import(spec, obj, package)
        elif name != "_":
            decl.declare(check, check.env.scope, None, obj)

    def _fake_import(self, spec: nodes.ImportSpec, path: str) -> None:
        """Declares a package that could not be loaded, so that its uses are not reported."""
        check = self.check
        name = spec.name.name if spec.name is not None else path.rsplit("/", 1)[-1]
        obj = PkgName(name, (spec.name or spec).span, check.pkg, path=path, used=True)
        recording.record_import(check, spec, obj)
        if name not in {".", "_"}:
            decl.declare(check, check.env.scope, None, obj)

    def _dot_import(
        self, spec: nodes.ImportSpec, pkg_name: PkgName, package: Package
    ) -> None:
        check = self.check
        scope = check.env.scope
        for name in package.exported_names():
            if (alt := scope.lookup(name)) is not None:
                check.error(
                    "duplicate-declaration",
                    spec,
                    f"{alt.name} redeclared in this block",
                )
                continue
            obj = package.scope.names[name]
            scope.names[name] = obj
            check.dot_imports[(id(scope), name)] = pkg_name


def unpack_receiver(
    recv: nodes.Expr,
) -> tuple[bool, nodes.Expr, tuple[nodes.Expr, ...] | None]:
    """Splits a receiver type `*T[A, B]` into (is a pointer, T, (A, B) or None)."""
    base = unparen(recv)
    pointer = False
    if isinstance(base, nodes.StarExpr):
        pointer = True
        base = unparen(base.x)
    if isinstance(base, nodes.IndexExpr):
        return pointer, base.x, base.indices
    return pointer, base, None


def resolve_base_type(
    check: Checker, name: nodes.Ident
) -> tuple[TypeName | None, bool]:
    """The defined type of this package that `name` denotes, looking through aliases, and whether
    one of those is a pointer to it."""
    seen: set[Object] = set()
    pointer = False
    ident: nodes.Expr = name
    while isinstance(ident, nodes.Ident):
        obj = check.scope.lookup(ident.name)
        if not isinstance(obj, TypeName) or obj in seen:
            return None, False
        spec = check.declarations[obj].type_decl
        assert spec is not None
        if not spec.is_alias:
            return obj, pointer
        if spec.type_params:
            return None, False
        seen.add(obj)
        ident = unparen(spec.type)
        if isinstance(ident, nodes.StarExpr):
            if pointer:
                return None, False
            pointer = True
            ident = unparen(ident.x)
    return None, False


def package_objects(check: Checker) -> None:
    """Checks the declarations of all package-level objects, types first (function bodies are
    delayed). Aliases come after defined types: their type is needed when they are used.
    """
    ordered = sorted(check.declarations, key=lambda obj: check.declarations[obj].order)
    types = [obj for obj in ordered if isinstance(obj, TypeName)]
    for type_name in sorted(types, key=lambda t: t.is_alias):
        decl.obj_decl(check, type_name)
    for obj in ordered:
        if not isinstance(obj, TypeName):
            decl.obj_decl(check, obj)
