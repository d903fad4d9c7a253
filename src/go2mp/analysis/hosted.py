"""Which objects can live in a process of their own, which the others call: structs with a mutex.

    type SafeCounter struct { mu sync.Mutex; counts map[string]int }
    func (c *SafeCounter) Inc(key string) { c.mu.Lock(); defer c.mu.Unlock(); c.counts[key]++ }

Go's own idiom for memory that goroutines share: the fields are private to the methods, and the
methods lock. Python's is a class behind a `BaseManager`, whose methods run in the manager's process
while the caller waits. That is the same when

- outside of its methods and constructors a value of the type is only called, or passed to functions
  as a pointer; it is made by main, before main starts goroutines (a literal whose values are plain
  or fresh, or a constructor);
- what the methods are given and give is a copy in Go as well: numbers, strings, structs of those,
  errors, a slice or map that the method has made;
- its methods, and all that they call, lock, compute and print, no more: no goroutine, no channel,
  no end of the program, no package variable that changes;
- the goroutines that call it are waited for: with main the manager ends;
- calls whose number is constant are no more than `MANY_CALLS`.

That who locks a mutex tells others something is known to `running_ahead` and `telling`.

Over-approximations: by the type; one value that is used otherwise spoils all of them. See `sharing`
for what is made of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from go2mp.analysis.blocking import Blocking, Effect
from go2mp.analysis.goroutines import MAIN, Goroutines
from go2mp.analysis.hosted_uses import Uses, holds, is_copied
from go2mp.analysis.places import Function, Places
from go2mp.analysis.variables import Variables
from go2mp.analysis.waiting import is_awaited
from go2mp.syntax import nodes
from go2mp.syntax.visit import own_nodes
from go2mp.types.info import Info
from go2mp.types.model import Chan, Map, Named, Pointer, Slice, Type
from go2mp.types.objects import Func, PkgName, TypeName, Var

MANY_CALLS = 20_000
"""A call takes some 50 microseconds."""

_ELSEWHERE = frozenset(
    "os bufio io math/rand math/rand/v2 context sync/atomic log runtime flag".split()
)
"""Packages whose functions do something else, or end something else, in another process."""
_LOCKS = frozenset(["Lock", "Unlock", "RLock", "RUnlock"])


@dataclass(frozen=True, slots=True)
class Hosted:
    """The types whose values live in the manager's process, and main's variables for them."""

    types: frozenset[TypeName] = frozenset()
    variables: frozenset[Var] = frozenset()
    exchanged: tuple[Type, ...] = ()
    """What their methods are given and give."""
    functions: frozenset[Function] = frozenset()
    """The methods, constructors and what these call."""

    def has(self, type_: Type) -> bool:
        """Whether values of a type (or what it points to) live there."""
        return any(holds(type_, obj) for obj in self.types)


NOTHING = Hosted()


def find_hosted(
    info: Info,
    places: Places,
    variables: Variables,
    goroutines: Goroutines,
    blocking: Blocking,
) -> Hosted:
    """The types of the program that goroutines share and that fit."""
    effects = blocking.own.values()
    ends = Effect.EXIT in blocking.of_goroutine(MAIN)
    if ends or any(Effect.RECOVER in found for found in effects):
        return NOTHING
    found = []
    for obj in info.defs.values():
        if isinstance(obj, TypeName) and isinstance(obj.type, Named):
            finder = _Finder(info, places, variables, goroutines, obj, obj.type)
            if finder.fits():
                found.append(finder)
    return Hosted(
        frozenset(finder.obj for finder in found),
        frozenset(var for finder in found for var in finder.uses.made),
        tuple(type_ for finder in found for type_ in finder.exchanged),
        frozenset(function for finder in found for function in finder.inside),
    )


@dataclass(slots=True)
class _Finder:
    """Looks at one type."""

    info: Info
    places: Places
    variables: Variables
    goroutines: Goroutines
    obj: TypeName
    type_: Named
    inside: frozenset[Function] = frozenset()
    exchanged: list[Type] = field(default_factory=list)
    uses: Uses = field(init=False)

    def __post_init__(self) -> None:
        self.uses = Uses(self.info, self.variables, self.goroutines, self.obj)

    def fits(self) -> bool:
        """Whether all conditions hold."""
        methods = [m.decl for m in self.type_.methods if m.decl is not None]
        if not methods or not self._has_mutex() or not self._is_shared(methods):
            return False
        roots = [*methods, *self.uses.constructors()]
        self.inside = frozenset(
            inner for root in roots for inner in self.goroutines.reached_from(root)
        )
        return (
            all(self._stays_inside(function) for function in self.inside)
            and self.uses.fit(self.inside)
            and all(self._copies(func) for func in self.uses.called)
            and not self._calls_too_often()
        )

    def _has_mutex(self) -> bool:
        """Whether it has a mutex of its own, and nothing else that is made to be shared."""
        fields = getattr(self.type_.underlying, "fields", ())
        mutexes = [
            f for f in fields if _named(f.type) in ("sync.Mutex", "sync.RWMutex")
        ]
        others = [f.type for f in fields if f not in mutexes]
        return len(mutexes) == 1 and not any(
            isinstance(part.underlying, Chan)
            or _named(part).startswith(("sync.", "sync/", "context."))
            or _named(part) in ("time.Timer", "time.Ticker")
            for type_ in others
            for part in _parts(type_, set())
        )

    def _is_shared(self, methods: list[nodes.FuncDecl]) -> bool:
        """Whether goroutines call it, all of which are waited for."""
        callers = {g for m in methods for g in self.goroutines.run_by.get(m, ())}
        callers -= {MAIN}
        joins = self.goroutines.joins
        return bool(callers) and all(
            g in joins and is_awaited(g, joins[g], self.goroutines) for g in callers
        )

    # --- what runs in the manager's process -----------------------------------------

    def _stays_inside(self, function: Function) -> bool:
        if isinstance(function, nodes.FuncLit):
            if self.goroutines.function_of(function) not in self.inside:
                return False
        if any(
            isinstance(obj, Var) and not self._keeps(obj)
            for obj in self.variables.mentioned.get(function, ())
        ):
            return False
        return all(self._is_harmless(node) for node in own_nodes(function))

    def _keeps(self, var: Var) -> bool:
        """Whether a variable is no package variable, or a plain one that never changes."""
        use = self.variables.use(var)
        if use.function is not None or var.is_field or var.pkg != "main":
            return True
        plain = is_copied(var.type) or _named(var.type) == "error"
        return plain and not self.variables.reassigned(var)

    def _is_harmless(self, node: nodes.Node) -> bool:
        match node:
            case nodes.GoStmt() | nodes.SendStmt() | nodes.SelectStmt():
                return False
            case nodes.UnaryExpr(op="<-"):
                return False
            case nodes.RangeStmt():
                return not isinstance(self.info.type_of(node.x).underlying, Chan)
            case nodes.SelectorExpr(x=nodes.Ident() as name) if isinstance(
                package := self.info.uses.get(name), PkgName
            ):
                return package.path not in _ELSEWHERE
            case nodes.SelectorExpr() if node in self.info.selections:
                chosen = self.info.selections[node].obj
                if isinstance(chosen, Func) and chosen.pkg == "sync":
                    return chosen.name in _LOCKS
                return chosen.pkg not in _ELSEWHERE
        return True

    # --- what the others see ----------------------------------------------------------

    def _copies(self, func: Func) -> bool:
        """Whether what a method is given and gives is copied in Go, too."""
        signature = func.signature
        given = [var.type for var in signature.params.vars]
        results = [var.type for var in signature.results.vars]
        self.exchanged += [*given, *results]
        if signature.variadic or not all(map(is_copied, given)):
            return False
        return all(
            is_copied(type_)
            or _named(type_) == "error"
            or self._is_made(func, index, type_)
            for index, type_ in enumerate(results)
        )

    def _is_made(self, func: Func, index: int, type_: Type) -> bool:
        """Whether a result is a slice or map of plain values that the call has made."""
        under = type_.underlying
        if not isinstance(under, Slice | Map) or func.decl is None:
            return False
        if not is_copied(under.elem) or isinstance(type_, Named):
            return False
        kept = {
            place
            for var in getattr(self.type_.underlying, "fields", ())
            for place in self.places.reachable(self.places.of_var(var))
        }
        returns = [n for n in own_nodes(func.decl) if isinstance(n, nodes.ReturnStmt)]
        return all(
            len(node.results) > index
            and self.places.of(node.results[index]) not in kept
            and not self._is_nil(node.results[index])
            for node in returns
        )

    def _is_nil(self, node: nodes.Expr) -> bool:
        return isinstance(node, nodes.Ident) and node.name == "nil"

    def _calls_too_often(self) -> bool:
        total = 0
        for call in self.uses.calls:
            rounds = self.goroutines.rounds_of(call) or 1
            total += sum(rounds * (g.count or 1) for g in self.goroutines.of(call))
        return total > MANY_CALLS


def _named(type_: Type) -> str:
    """`sync.Mutex`, for a type that is declared; else ""."""
    if not isinstance(type_, Named):
        return ""
    path = type_.obj.pkg
    return f"{path}.{type_.obj.name}" if path else type_.obj.name


def _parts(type_: Type, seen: set[int]) -> Iterator[Type]:
    """A type and all types of which it consists."""
    under = type_.underlying
    if id(under) in seen:
        return
    seen.add(id(under))
    yield type_
    if isinstance(type_, Named) and type_.obj.pkg not in ("main", ""):
        return
    inner = [var.type for var in getattr(under, "fields", ())]
    inner += [getattr(under, name) for name in ("elem", "key") if hasattr(under, name)]
    if isinstance(under, Pointer):
        inner.append(under.elem)
    for part in inner:
        yield from _parts(part, seen)
