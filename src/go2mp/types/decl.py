"""Declarations: how constants, variables, types, functions and methods get their types.

`obj_decl` checks a package-level object when it is first needed, and finds cycles on the way: an
object that is reached again while it is on `check.path` ("grey") depends on itself.
`decl_stmt` checks the declarations inside functions. (Go specification, "Declarations and scope".)

Read next: `resolver` (where the objects come from), `cycles`, `type_expr`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from go2mp.syntax import nodes
from go2mp.types import (
    assignments,
    cycles,
    expr,
    recording,
    resolver,
    signature,
    stmt,
    type_expr,
)
from go2mp.types.alias import GenericAlias
from go2mp.types.model import (
    INVALID,
    Interface,
    Named,
    Signature,
    Struct,
    Type,
    TypeParam,
)
from go2mp.types.objects import Const, Func, Object, Scope, TypeName, Var
from go2mp.types.operand import Operand
from go2mp.types.predicates import is_const_type, is_type_param, is_valid
from go2mp.types.state import PENDING, Checker, DeclInfo, Environment


def declare(
    check: Checker, scope: Scope, ident: nodes.Ident | None, obj: Object
) -> None:
    """Puts `obj` into `scope`, and records it as what `ident` defines (unless None)."""
    if obj.name != "_":
        if obj.name in scope.names:
            check.error(
                "duplicate-declaration", obj, f"{obj.name} redeclared in this block"
            )
            return
        scope.names[obj.name] = obj
    obj.parent = scope
    if ident is not None:
        recording.record_def(check, ident, obj)


def is_checked(obj: Object) -> bool:
    """Whether an object's type is known (or being determined)."""
    if isinstance(obj, resolver.DeclaredFunc):
        return obj.is_resolved
    return obj.type is not PENDING


def obj_decl(check: Checker, obj: Object) -> None:
    """Makes sure that an object has a type (and a constant its value)."""
    if obj in check.path_index:
        _grey(check, obj)
        return
    if is_checked(obj):
        return
    info = check.declarations.get(obj)
    if info is None:  # an imported object
        check.importer.resolve(obj)
        return
    check.push(obj)
    saved = check.env
    check.env = Environment(info.scope)
    try:
        if isinstance(obj, Const):
            check.env.decl = info
            const_decl(check, obj, info.type, info.init, info.inherited, info.iota)
        elif isinstance(obj, Var):
            check.env.decl = info
            var_decl(check, obj, info.lhs, info.type, info.init)
        elif isinstance(obj, TypeName):
            assert info.type_decl is not None
            type_decl(check, obj, info.type_decl)
            collect_methods(check, obj)
        elif isinstance(obj, Func):
            func_decl(check, obj, info)
    finally:
        check.env = saved
        check.pop()
    if check.is_library and not check.path:
        check.process_delayed(0)


def _grey(check: Checker, obj: Object) -> None:
    """Handles an object that depends on itself."""
    valid = cycles.valid_cycle(check, obj)
    if isinstance(obj, Func):
        if not is_checked(obj):
            obj.type = Signature(signature.NO_VARS, signature.NO_VARS)
    elif not valid or obj.type is PENDING:
        obj.type = INVALID


# --- constants and variables --------------------------------------------------


def const_decl(
    check: Checker,
    obj: Const,
    type_node: nodes.Expr | None,
    init: nodes.Expr | None,
    inherited: bool,
    iota: int,
) -> None:
    """Checks a constant's declaration. An inherited initialiser is evaluated again with the
    current `iota`; its errors are reported at the constant's name."""
    env = check.env
    saved_iota, saved_span = env.iota, env.error_span
    env.iota = iota
    env.error_span = None
    try:
        if type_node is not None:
            typ = type_expr.type_of(check, type_node)
            if not is_const_type(typ):
                if is_valid(typ.underlying):
                    check.error(
                        "invalid-constant", type_node, f"invalid constant type {typ}"
                    )
                obj.type = INVALID
                return
            obj.type = typ
        x = Operand()
        if init is not None:
            if inherited:
                env.error_span = obj.span
            expr.expr(check, x, init)
        assignments.init_const(check, obj, x)
    finally:
        env.iota, env.error_span = saved_iota, saved_span


def var_decl(
    check: Checker,
    obj: Var,
    lhs: list[Var] | None,
    type_node: nodes.Expr | None,
    init: nodes.Expr | None,
) -> None:
    """Checks a variable's declaration; `lhs` are all variables of an n:1 declaration, which get
    their types together."""
    if type_node is not None:
        obj.type = type_expr.var_type(check, type_node)
    if init is None:
        if type_node is None:
            obj.type = INVALID
        return
    if lhs is None or len(lhs) == 1:
        x = Operand()
        target = expr.new_target(obj.type, obj.name)
        expr.expr(check, x, init, target)
        assignments.init_var(check, obj, x, "variable declaration")
        return
    if type_node is not None:
        for other in lhs:
            other.type = obj.type
    assignments.init_vars(check, lhs, (init,), None)


# --- types --------------------------------------------------------------------


def type_decl(check: Checker, obj: TypeName, spec: nodes.TypeSpec) -> None:
    """Checks a type definition or an alias declaration."""

    def check_valid() -> None:
        if isinstance(obj.type, Named):
            cycles.valid_type(check, obj.type)

    check.later(check_valid)
    if spec.is_alias:
        _alias_decl(check, obj, spec)
        return
    named = Named(obj)
    obj.type = named
    if spec.type_params:
        check.open_scope(spec)

        def bind(params: tuple[TypeParam, ...]) -> None:
            named.type_params = params

        collect_type_params(check, spec.type_params, bind)
    rhs = type_expr.declared_type(check, spec.type, obj)
    if is_type_param(rhs):
        check.error(
            "invalid-type",
            spec.type,
            "cannot use a type parameter as RHS in type declaration",
        )
        rhs = INVALID
    named._underlying = rhs
    if spec.type_params:
        check.close_scope()


def _alias_decl(check: Checker, obj: TypeName, spec: nodes.TypeSpec) -> None:
    if not spec.type_params:
        typ = type_expr.declared_type(check, spec.type, obj)
        # A cycle through the alias itself has marked it as invalid already.
        if obj.type is PENDING:
            obj.type = typ
        return
    alias = GenericAlias(obj)
    obj.type = alias
    check.open_scope(spec)

    def bind(params: tuple[TypeParam, ...]) -> None:
        alias.type_params = params

    collect_type_params(check, spec.type_params, bind)
    alias.rhs = type_expr.declared_type(check, spec.type, obj)
    if isinstance(alias.rhs, TypeParam) and alias.rhs in alias.type_params:
        check.error(
            "invalid-type",
            spec.type,
            "cannot use type parameter declared in alias declaration as RHS",
        )
        alias.rhs = INVALID
    check.close_scope()


def collect_type_params(
    check: Checker,
    fields: Sequence[nodes.Field],
    bind: Callable[[tuple[TypeParam, ...]], None],
) -> None:
    """Declares the type parameters of a list, then checks their constraints.

    `bind` is called between the two: a constraint may mention the generic type itself, as in
    `type T[P interface{ m() T[P] }] ...`.
    """
    params: list[TypeParam] = []
    for field in fields:
        for name in field.names:
            params.append(declare_type_param(check, name, len(params)))
    bind(tuple(params))
    check.env.in_type_params = True
    index = 0
    for field in fields:
        bound = _bound(check, field.type)
        if is_type_param(bound):
            check.error(
                "invalid-type",
                field.type,
                "cannot use a type parameter as constraint",
            )
            bound = INVALID
        for param in params[index : index + len(field.names)]:
            _set_constraint(check, param, bound)
        index += len(field.names)
    check.env.in_type_params = False


def _set_constraint(check: Checker, param: TypeParam, bound: Type) -> None:
    """Sets a constraint; one that is no interface is wrapped: `[T int]` is `[T interface{int}]`."""
    param.constraint = bound

    def wrap() -> None:
        if is_valid(bound) and not isinstance(bound.underlying, Interface):
            param.constraint = Interface(embeddeds=(bound,), implicit=True)

    if isinstance(bound, Named):
        check.later(wrap)  # its underlying type may not be known yet
    else:
        wrap()


def _bound(check: Checker, node: nodes.Expr) -> Type:
    """The constraint that a type expression denotes: `~T` and `A | B` are wrapped into an
    implicit interface."""
    wrap = (isinstance(node, nodes.UnaryExpr) and node.op == "~") or (
        isinstance(node, nodes.BinaryExpr) and node.op == "|"
    )
    if not wrap:
        return type_expr.type_of(check, node)
    literal = nodes.InterfaceType(node.span, (nodes.Field(node.span, (), node),))
    typ = type_expr.type_of(check, literal)
    if isinstance(typ, Interface):
        typ.implicit = True
    return typ


def declare_type_param(check: Checker, name: nodes.Ident, index: int) -> TypeParam:
    """Declares one type parameter, without a constraint yet."""
    obj = TypeName(name.name, name.span, check.pkg)
    param = TypeParam(obj, index)
    obj.type = param
    declare(check, check.env.scope, name, obj)
    return param


def collect_methods(check: Checker, obj: TypeName) -> None:
    """Adds the declared methods to their type."""
    methods = check.methods.pop(obj, None)
    if methods is None:
        return
    named = obj.type
    seen: dict[str, Func] = {}
    for method in methods:
        if method.name in seen:
            check.error(
                "duplicate-method",
                method,
                f"method {obj.name}.{method.name} already declared",
            )
            continue
        seen[method.name] = method
        if isinstance(named, Named):
            named.methods.append(method)
    if isinstance(named, Named):
        check.later(lambda: _check_field_uniqueness(check, named))


def _check_field_uniqueness(check: Checker, named: Named) -> None:
    """Reports methods that have the name of a field."""
    under = named.underlying
    if not isinstance(under, Struct):
        return
    fields = {field.name for field in under.fields}
    for method in named.methods:
        if method.name in fields:
            check.error(
                "duplicate-method",
                method,
                f"field and method with the same name {method.name}",
            )


# --- functions ----------------------------------------------------------------


def func_decl(check: Checker, obj: Func, info: DeclInfo) -> None:
    """Checks a function's signature, and its body after all package-level declarations."""
    node = info.func_decl
    assert node is not None
    sig = signature.func_type(check, node.type, node.recv, node.type_params)
    obj.type = sig
    if node.body is None:
        if not check.is_library:
            check.error("missing-body", node.name, "missing function body")
        return
    body, scope = node.body, check.info.scopes[node.type]
    check.later(lambda: stmt.func_body(check, info, sig, scope, body, None))


# --- declarations inside functions --------------------------------------------


def decl_stmt(check: Checker, group: nodes.GenDecl) -> None:
    """Checks a declaration in a function. What it declares is in scope from the end of its spec
    (a type: from its name on)."""
    if group.keyword == "const":
        for item in resolver.const_specs(check, group):
            _local_consts(check, item)
        return
    for spec in group.specs:
        if isinstance(spec, nodes.ValueSpec):
            _local_vars(check, spec)
        elif isinstance(spec, nodes.TypeSpec):
            obj = TypeName(spec.name.name, spec.name.span, check.pkg, PENDING)
            obj.is_alias = spec.is_alias
            declare(check, check.env.scope, spec.name, obj)
            check.push(obj)
            type_decl(check, obj, spec)
            check.pop()


def _local_consts(check: Checker, item: resolver.ConstGroupItem) -> None:
    top = len(check.delayed)
    spec = item.spec
    lhs = []
    for i, name in enumerate(spec.names):
        obj = Const(name.name, name.span, check.pkg, PENDING)
        lhs.append(obj)
        init = item.values[i] if i < len(item.values) else None
        const_decl(check, obj, item.type, init, item.inherited, spec.iota)
    check.process_delayed(top)
    for name, const in zip(spec.names, lhs, strict=True):
        declare(check, check.env.scope, name, const)


def _local_vars(check: Checker, spec: nodes.ValueSpec) -> None:
    resolver.check_arity(check, spec, spec.values)
    top = len(check.delayed)
    lhs = [Var(name.name, name.span, check.pkg, PENDING) for name in spec.names]
    for i, obj in enumerate(lhs):
        together: list[Var] | None = None
        init = None
        if len(spec.values) == len(spec.names):
            init = spec.values[i]
        elif len(spec.values) == 1:
            together, init = lhs, spec.values[0]
        elif i < len(spec.values):
            init = spec.values[i]
        var_decl(check, obj, together, spec.type, init)
        if len(spec.values) == 1:
            break  # either there is one variable, or all got their types together
    check.process_delayed(top)
    for name, var in zip(spec.names, lhs, strict=True):
        declare(check, check.env.scope, name, var)
