"""What the elements of a slice come from: few of them, or in the order of a map or the scheduler.

Go's sorts are not stable beyond twelve elements, and what they do with equal elements depends on
where those stood. That is the same as a stable sort where there are at most twelve elements, and
nothing that a program can rely on where a loop over a map, or several goroutines, gave them.

Under-approximations: only variables and what is assigned to them; an element that is appended must
be appended directly in the loop over the map, or be received from a channel.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from go2mp.analysis.channel_uses import Channel, Rung
from go2mp.analysis.channels import Channels
from go2mp.analysis.concurrency import Concurrency
from go2mp.analysis.goroutines import Goroutine, Goroutines
from go2mp.analysis.sort_types import sorted_conversions
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.syntax.visit import children, parents, walk
from go2mp.types.info import Info, Mode
from go2mp.types.model import Map
from go2mp.types.objects import Func, Object, Var
from go2mp.types.parens import unparen

_MOST_STABLE = 12
"""How many elements Go sorts by insertion, which is stable."""

_SORTS = ("sort", "slices")
_LOOPS = (nodes.ForStmt, nodes.RangeStmt, nodes.FuncLit, nodes.FuncDecl)


@dataclass(frozen=True, slots=True)
class Origins:
    """The answers about slices, from what is assigned to variables."""

    info: Info
    variables: Variables
    goroutines: Goroutines
    channels: Channels
    sources: dict[Object, list[nodes.Expr | None]]
    """What is assigned to a variable (None: its zero value); no entry: not known."""

    above: Mapping[nodes.Node, nodes.Node]
    sorted_conversions: frozenset[nodes.Expr] = frozenset()
    """See `sort_types`."""

    def sorts_stably(self, node: nodes.Expr) -> bool:
        """Whether Go's sort of a slice gives what a stable sort gives, as far as programs whose
        output does not depend on the order of maps can tell."""
        most = self._most(node, ())
        return (most is not None and most <= _MOST_STABLE) or self._is_unordered(node)

    # --- few elements ---------------------------------------------------------------

    def _most(self, node: nodes.Expr, above: tuple[Object, ...]) -> int | None:
        """How many elements a slice has at most; None: not known."""
        match node:
            case nodes.ParenExpr() | nodes.SliceExpr():
                return self._most(node.x, above)
            case nodes.CompositeLit(elements=elements):
                keyed = any(e.key is not None for e in elements)
                return None if keyed else len(elements)
            case nodes.CallExpr():
                return self._most_of_call(node, above)
            case nodes.Ident(name="nil"):
                return 0
            case nodes.Ident():
                obj = self.info.uses.get(node) or self.info.defs.get(node)
                if obj in above:
                    return None
                return self._most_of_variable(obj, above)
        return None

    def _most_of_variable(
        self, obj: Object | None, above: tuple[Object, ...]
    ) -> int | None:
        sources = self._sources(obj)
        if obj is None or not sources:
            return None
        most, added = 0, 0
        for source in sources:
            if source is None:
                continue
            if isinstance(source, nodes.CallExpr) and self._appends_to(source, obj):
                more = self._appended(source, obj, (*above, obj))
                if more is None:
                    return None
                added += more
                continue
            found = self._most(source, (*above, obj))
            if found is None:
                return None
            most = max(most, found)
        return most + added

    def _appends_to(self, node: nodes.CallExpr, obj: Object) -> bool:
        """Whether a call is `append(x, ...)` of a variable x."""
        match node:
            case nodes.CallExpr(
                fun=nodes.Ident(name="append"), args=(nodes.Ident() as base, *_)
            ):
                return self.info.uses.get(base) is obj
        return False

    def _appended(
        self, node: nodes.CallExpr, obj: Object, above: tuple[Object, ...]
    ) -> int | None:
        """How many elements all rounds of `x = append(x, ...)` add at most."""
        more: int | None = len(node.args) - 1
        if node.ellipsis:
            more = self._most(node.args[1], above)
        declared = self.variables.use(obj)
        at: nodes.Node | None = node
        while at is not None and at is not declared.loop and more is not None:
            if isinstance(at, nodes.FuncLit | nodes.FuncDecl):
                return more if at is declared.function else None
            if isinstance(at, nodes.ForStmt | nodes.RangeStmt):
                rounds = self._rounds(at, above)
                more = more * rounds if rounds is not None else None
            at = self.above.get(at)
        return more

    def _rounds(
        self, loop: nodes.ForStmt | nodes.RangeStmt, above: tuple[Object, ...]
    ) -> int | None:
        counted = self.goroutines.loop_counts.get(loop)
        if counted is not None or isinstance(loop, nodes.ForStmt):
            return counted
        return self._most(loop.x, above)

    def _sources(self, obj: Object | None) -> list[nodes.Expr | None]:
        if obj is None or obj not in self.sources:
            return []
        return [] if self.variables.use(obj).address_taken else self.sources[obj]

    def _most_of_call(
        self, node: nodes.CallExpr, above: tuple[Object, ...]
    ) -> int | None:
        made = self.info.types.get(node.fun)
        if made is not None and made.mode is Mode.TYPE and len(node.args) == 1:
            return self._most(node.args[0], above)
        match node:
            case nodes.CallExpr(fun=nodes.Ident(name="make"), args=(_, size, *_)):
                value = self.info.value_of(size)
                if isinstance(value, int):
                    return value
                return self._length_of(size, above)
            case nodes.CallExpr(
                fun=nodes.Ident(name="append"), args=(start, more), ellipsis=True
            ):
                return self._most(more, above) if self._is_empty(start) else None
            case nodes.CallExpr(
                fun=nodes.SelectorExpr(
                    x=nodes.Ident(name="slices"), sel=nodes.Ident(name="Clone")
                )
            ):
                return self._most(node.args[0], above)
        return None

    def _length_of(self, node: nodes.Expr, above: tuple[Object, ...]) -> int | None:
        match node:
            case nodes.CallExpr(fun=nodes.Ident(name="len"), args=(arg,)):
                return self._most(arg, above)
        return None

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
            self._appends_in_map_loop(source, obj)
            or self._appends_at_random(source, obj)
            for source in appended
        )

    def _appends_at_random(self, node: nodes.Expr, obj: Object | None) -> bool:
        """Whether what is appended comes from several goroutines, in the scheduler's order."""
        if obj is None or not isinstance(node, nodes.CallExpr):
            return False
        if not self._appends_to(node, obj) or node.ellipsis or len(node.args) != 2:
            return False
        at: nodes.Node | None = node
        while at is not None and not isinstance(at, nodes.FuncLit | nodes.FuncDecl):
            at = self.above.get(at)
        if at is not self.variables.use(obj).function:
            return self._are_several(self.goroutines.run_by.get(at, frozenset()))
        return self._are_several(self._senders_of(unparen(node.args[1])))

    def _senders_of(self, node: nodes.Expr) -> frozenset[Goroutine]:
        """The goroutines that send what an operand has received."""
        channel: Channel | None = None
        match node:
            case nodes.UnaryExpr(op="<-", x=nodes.Expr() as received):
                channel = self.channels.of(received)
            case nodes.Ident():
                obj = self.info.uses.get(node)
                for ident in self.variables.use(obj).occurrences if obj else ():
                    loop = self.above.get(ident)
                    if isinstance(loop, nodes.RangeStmt) and loop.key is ident:
                        channel = self.channels.of(loop.x)
        single = channel is not None and channel.single
        return channel.senders if channel is not None and single else frozenset()

    def _are_several(self, goroutines: frozenset[Goroutine]) -> bool:
        """Whether at least two of the goroutines run at the same time."""
        return any((g.count or 0) > 1 and self._overlap(g) for g in goroutines)

    def _overlap(self, goroutine: Goroutine) -> bool:
        """Whether the goroutines of one place do not wait for each other: nobody waits in the loop
        that starts them, and they receive only what any of them may receive."""
        loop = goroutine.loop
        if loop is None or any(
            channel.rung is not Rung.EVENT and not channel.single
            for channel in self.channels.all
            if goroutine in channel.receivers
        ):
            return False
        pending: list[nodes.Node] = [loop.body]
        while pending:
            node = pending.pop()
            match node:
                case nodes.FuncLit():
                    continue
                case nodes.UnaryExpr(op="<-") | nodes.SelectStmt():
                    return False
                case nodes.SelectorExpr(sel=nodes.Ident(name="Wait")):
                    return False
            pending += children(node)
        return True

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


def analyse_origins(
    file: nodes.File, info: Info, variables: Variables, concurrency: Concurrency
) -> Origins:
    """Collects what is assigned to each variable, in a program that sorts."""
    parts = (info, variables, concurrency.goroutines, concurrency.channels)
    if not _imports_a_sort(file):
        return Origins(*parts, {}, {})
    sources: dict[Object, list[nodes.Expr | None]] = defaultdict(list)
    unknown: set[Object] = set()

    def assign(name: nodes.Node | None, value: nodes.Expr | None, known: bool) -> None:
        obj = info.object_of(name) if isinstance(name, nodes.Ident) else None
        if obj is None:
            return
        sources[obj].append(value)
        if not known:
            unknown.add(obj)

    for node in walk(file, nodes.AssignStmt, nodes.ValueSpec, nodes.RangeStmt):
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
    return Origins(*parts, dict(sources), parents(file), sorted_conversions(file, info))


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
    for node in walk(file, nodes.CallExpr, nodes.Ident):
        if isinstance(node, nodes.Ident):
            obj = info.uses.get(node)
            if isinstance(obj, Func):
                mentions[obj] += 1
        elif isinstance(node, nodes.CallExpr) and isinstance(node.fun, nodes.Ident):
            obj = info.uses.get(node.fun)
            if isinstance(obj, Func):
                calls[obj].append(node)
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
