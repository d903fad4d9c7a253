"""What the elements of a slice come from: few of them, or in the order of a map.

Go's sorts are not stable beyond twelve elements, and what they do with equal elements depends on
where those stood. That is the same as a stable sort where there are at most twelve elements, and
nothing that a program can rely on where a loop over a map gave them.

Under-approximations: only variables and what is assigned to them; an element that is appended must
be appended directly in the loop over the map.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from go2mp.analysis.sort_types import sorted_conversions
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import parents, walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Map
from go2mp.types.objects import Func, Object, Var

_MOST_STABLE = 12
"""How many elements Go sorts by insertion, which is stable."""

_SORTS = ("sort", "slices")
_LOOPS = (nodes.ForStmt, nodes.RangeStmt, nodes.FuncLit, nodes.FuncDecl)


@dataclass(frozen=True, slots=True)
class Origins:
    """The answers about slices, from what is assigned to variables."""

    info: Info
    variables: Variables
    sources: dict[Object, list[nodes.Expr | None]]
    """What is assigned to a variable (None: its zero value); no entry: not known."""

    above: Mapping[nodes.Node, nodes.Node]
    sorted_conversions: frozenset[nodes.Expr] = frozenset()
    """See `sort_types`."""

    def sorts_stably(self, node: nodes.Expr) -> bool:
        """Whether Go's sort of a slice gives what a stable sort gives, as far as programs whose
        output does not depend on the order of maps can tell."""
        return self._is_short(node, ()) or self._is_unordered(node)

    # --- few elements ---------------------------------------------------------------

    def _is_short(self, node: nodes.Expr, above: tuple[Object, ...]) -> bool:
        match node:
            case nodes.ParenExpr():
                return self._is_short(node.x, above)
            case nodes.CompositeLit(elements=elements):
                keyed = any(e.key is not None for e in elements)
                return len(elements) <= _MOST_STABLE and not keyed
            case nodes.SliceExpr():
                return self._is_short(node.x, above)
            case nodes.CallExpr():
                return self._is_short_call(node, above)
            case nodes.Ident():
                obj = self.info.uses.get(node) or self.info.defs.get(node)
                if node.name == "nil" or obj in above:
                    return True
                sources = self._sources(obj)
                return (
                    obj is not None
                    and bool(sources)
                    and all(
                        s is None or self._is_short(s, (*above, obj)) for s in sources
                    )
                )
        return False

    def _sources(self, obj: Object | None) -> list[nodes.Expr | None]:
        if obj is None or obj not in self.sources:
            return []
        return [] if self.variables.use(obj).address_taken else self.sources[obj]

    def _is_short_call(self, node: nodes.CallExpr, above: tuple[Object, ...]) -> bool:
        made = self.info.types.get(node.fun)
        if made is not None and made.mode is Mode.TYPE and len(node.args) == 1:
            return self._is_short(node.args[0], above)
        match node:
            case nodes.CallExpr(fun=nodes.Ident(name="make"), args=(_, size, *_)):
                value = self.info.value_of(size)
                if isinstance(value, int):
                    return value <= _MOST_STABLE
                return self._is_length_of_short(size, above)
            case nodes.CallExpr(
                fun=nodes.Ident(name="append"), args=(start, more), ellipsis=True
            ):
                return self._is_empty(start) and self._is_short(more, above)
            case nodes.CallExpr(
                fun=nodes.SelectorExpr(
                    x=nodes.Ident(name="slices"), sel=nodes.Ident(name="Clone")
                )
            ):
                return self._is_short(node.args[0], above)
        return False

    def _is_length_of_short(self, node: nodes.Expr, above: tuple[Object, ...]) -> bool:
        match node:
            case nodes.CallExpr(fun=nodes.Ident(name="len"), args=(arg,)):
                return self._is_short(arg, above)
        return False

    # --- in the order of a map --------------------------------------------------------

    def _is_unordered(self, node: nodes.Expr) -> bool:
        while isinstance(node, nodes.ParenExpr) or self._is_conversion(node):
            node = node.x if isinstance(node, nodes.ParenExpr) else node.args[0]  # type: ignore[attr-defined]
        if not isinstance(node, nodes.Ident):
            return False
        obj = self.info.uses.get(node)
        sources = self._sources(obj)
        appended = [s for s in sources if s is not None and not self._is_empty(s)]
        return bool(appended) and all(
            self._appends_in_map_loop(source, obj) for source in appended
        )

    def _is_conversion(self, node: nodes.Expr) -> bool:
        if not isinstance(node, nodes.CallExpr) or len(node.args) != 1:
            return False
        made = self.info.types.get(node.fun)
        return made is not None and made.mode is Mode.TYPE

    def _is_empty(self, node: nodes.Expr) -> bool:
        """Whether a slice has no elements."""
        match node:
            case nodes.Ident(name="nil"):
                return True
            case nodes.CompositeLit(elements=()):
                return True
            case nodes.CallExpr(fun=nodes.Ident(name="make"), args=(_, size, *_)):
                return self.info.value_of(size) == 0
            case nodes.CallExpr(args=(nodes.Ident(name="nil"),)):
                return self._is_conversion(node)
        return False

    def _appends_in_map_loop(self, node: nodes.Expr, obj: Object | None) -> bool:
        match node:
            case nodes.CallExpr(
                fun=nodes.Ident(name="append"),
                args=(nodes.Ident() as base, _),
                ellipsis=False,
            ) if (
                self.info.uses.get(base) is obj
            ):
                pass
            case _:
                return False
        loop: nodes.Node | None = node
        while loop is not None and not isinstance(loop, _LOOPS):
            loop = self.above.get(loop)
        return isinstance(loop, nodes.RangeStmt) and isinstance(
            self.info.type_of(loop.x).underlying, Map
        )


def analyse_origins(file: nodes.File, info: Info, variables: Variables) -> Origins:
    """Collects what is assigned to each variable, in a program that sorts."""
    if not _imports_a_sort(file):
        return Origins(info, variables, {}, {})
    sources: dict[Object, list[nodes.Expr | None]] = defaultdict(list)
    unknown: set[Object] = set()

    def assign(name: nodes.Node | None, value: nodes.Expr | None, known: bool) -> None:
        obj = info.object_of(name) if isinstance(name, nodes.Ident) else None
        if obj is None:
            return
        sources[obj].append(value)
        if not known:
            unknown.add(obj)

    for node in walk(file):
        match node:
            case nodes.AssignStmt(lhs=lhs, rhs=rhs):
                matched = len(lhs) == len(rhs) and node.op in ("=", ":=")
                for position, name in enumerate(lhs):
                    assign(name, rhs[position] if matched else None, matched)
            case nodes.ValueSpec(names=names, values=values):
                matched = len(names) == len(values)
                for position, name in enumerate(names):
                    value = values[position] if matched else None
                    assign(name, value, matched or not values)
            case nodes.RangeStmt():
                assign(node.key, None, False)
                assign(node.value, None, False)
    arguments = _arguments(file, info)
    for obj, passed in arguments.items():
        sources[obj] += passed
    for obj in list(sources):
        kept = isinstance(obj, Var) and (obj.is_param or obj.is_field or obj.is_result)
        if obj in unknown or (kept and obj not in arguments):
            del sources[obj]
    return Origins(
        info, variables, dict(sources), parents(file), sorted_conversions(file, info)
    )


def _imports_a_sort(file: nodes.File) -> bool:
    return any(
        isinstance(spec, nodes.ImportSpec) and spec.path.text.strip('"`') in _SORTS
        for decl in file.decls
        if isinstance(decl, nodes.GenDecl)
        for spec in decl.specs
    )


def _arguments(file: nodes.File, info: Info) -> dict[Object, list[nodes.Expr | None]]:
    """What is passed to the parameters of functions that are only ever called by their names."""
    calls: dict[Func, list[nodes.CallExpr]] = defaultdict(list)
    mentions: dict[Func, int] = defaultdict(int)
    for node in walk(file):
        if isinstance(node, nodes.CallExpr) and isinstance(node.fun, nodes.Ident):
            obj = info.uses.get(node.fun)
            if isinstance(obj, Func):
                calls[obj].append(node)
        if isinstance(node, nodes.Ident) and isinstance(info.uses.get(node), Func):
            mentions[info.uses[node]] += 1  # type: ignore[index]
    found: dict[Object, list[nodes.Expr | None]] = {}
    for function, made in calls.items():
        signature = function.signature
        params = signature.params.vars
        if mentions[function] != len(made) or signature.variadic:
            continue
        if function.pkg != "main" or any(len(c.args) != len(params) for c in made):
            continue
        for position, param in enumerate(params):
            found[param] = [call.args[position] for call in made]
    return found
