"""What memory goroutines share, and so whether they can be processes.

A process gets copies of what it captures and is given, when it starts. That is the same as sharing
while nobody sees a change: memory that both sides use, and one side changes while the other may
still look, is a `Conflict`. A conflict about a number is solved by a `Value`, one about a slice of
numbers that goroutines use by index alone by an `Array`; any other makes all goroutines of the
program threads (`Vehicle.THREAD`, with the reasons for the note).

Order is looked at as far as it is written down: an access stands *before* a goroutine when it is
above its `go` statement in the same function or in functions called from above it, and no loop
leads from the one to the other (a loop in which the memory itself is made does not count).
What a channel carries belongs to the receiver: who has sent must not touch it any more.

Over-approximations: those of `places` and `accesses`; mutexes are not looked at (what they guard is
shared); a WaitGroup does not order accesses, so what main reads after Wait is a conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from go2mp.analysis.accesses import Access, Accesses, Key, synchronizing
from go2mp.analysis.channel_uses import Channel, Use
from go2mp.analysis.channels import Channels
from go2mp.analysis.goroutines import (
    MAIN,
    Goroutine,
    Goroutines,
    enclosing_function,
    loops_around,
)
from go2mp.analysis.hosted import NOTHING, Hosted
from go2mp.analysis.identity import analyse_identity
from go2mp.analysis.open_files import HAS_FILE, READS_INPUT, holds_file, reads_input
from go2mp.analysis.order import Order
from go2mp.analysis.places import Function, Place, Places, builtin_name
from go2mp.analysis.pools import Pool
from go2mp.analysis.probable_counts import probable_count
from go2mp.analysis.shared_types import inner_types, is_number, only_atomic
from go2mp.analysis.started import started_literals
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.types.info import Info
from go2mp.types.model import (
    Chan,
    Interface,
    Named,
    Pointer,
    Signature,
    Slice,
    Type,
)
from go2mp.types.objects import Var

MANY = 64
"""More goroutines than that at once are threads."""

NEEDS_MEMORY = frozenset({"Once", "Cond", "Pool", "Map"})
"""What of package sync only makes sense in one memory."""


class Vehicle(Enum):
    """What the goroutines of the program are."""

    PROCESS = "Process"
    THREAD = "Thread"


class Remedy(Enum):
    """How processes share a variable."""

    VALUE = "Value"
    ARRAY = "Array"


@dataclass(frozen=True, slots=True, eq=False)
class Conflict:
    """Memory that goroutines share: who needs it, where it is changed."""

    goroutine: Goroutine
    key: Key
    node: nodes.Node
    why: str


@dataclass(frozen=True, slots=True)
class Sharing:
    """The vehicle, its reasons, and the variables that become Values and Arrays."""

    vehicle: Vehicle
    conflicts: tuple[Conflict, ...]
    remedies: dict[Var, Remedy] = field(default_factory=dict)
    captured: dict[Goroutine, tuple[Var, ...]] = field(default_factory=dict)
    """The outer variables that a goroutine's code mentions: its further arguments."""
    started: dict[Var, nodes.FuncLit] = field(default_factory=dict)
    """Function variables that are only started: their literals are lifted."""
    sentinels: frozenset[Var] = frozenset()
    """Errors of the package that processes exchange and compare."""
    hosted: Hosted = NOTHING
    """What lives in the process of a manager."""
    managed: dict[Var, nodes.Stmt] = field(default_factory=dict)
    """Maps and slices that a manager has until their processes are joined, and where they are."""
    pools: dict[Goroutine, Pool] = field(default_factory=dict)
    """The goroutines whose loop is `Pool.map`."""


def analyse_sharing(
    info: Info,
    places: Places,
    variables: Variables,
    goroutines: Goroutines,
    channels: Channels,
    accesses: Accesses,
    hosted: Hosted = NOTHING,
    managed: dict[Var, nodes.Stmt] | None = None,
    pools: dict[Goroutine, Pool] | None = None,
) -> Sharing:
    """Looks for what goroutines share, in any way, and decides."""
    known = (info, places, variables, goroutines, channels, accesses)
    analyst = _Analyst(*known, hosted, managed or {}, pools or {})
    captured = {g: tuple(analyst.outer_variables(g)) for g in goroutines.all}
    found: list[Conflict] = []
    remedies: dict[Var, Remedy] = {}
    for goroutine in goroutines.all:
        found += analyst.impossible(goroutine)
        for conflict in analyst.conflicts(goroutine, captured[goroutine]):
            remedy = analyst.remedy(conflict.key, goroutine)
            if analyst.is_mapped(conflict):
                continue
            if remedy is None and not analyst.is_managed(conflict.key):
                found.append(conflict)
            elif remedy is not None:
                remedies[remedy[0]] = remedy[1]
    for channel in channels.all:
        found += analyst.carried(channel)
    identity = analyse_identity(
        goroutines.parents, info, variables, analyst.exchanged(captured)
    )
    if identity.copied is not None and goroutines.all:
        why = "what goroutines exchange is compared by identity"
        found.append(Conflict(goroutines.all[0], Place(), identity.copied, why))
    vehicle = Vehicle.THREAD if found else Vehicle.PROCESS
    sentinels = frozenset() if found else identity.sentinels
    return Sharing(
        vehicle,
        tuple(found),
        remedies,
        captured,
        analyst.started,
        sentinels,
        hosted,
        managed or {},
        pools or {},
    )


class _Analyst:
    def __init__(
        self,
        info: Info,
        places: Places,
        variables: Variables,
        goroutines: Goroutines,
        channels: Channels,
        accesses: Accesses,
        hosted: Hosted,
        managed: dict[Var, nodes.Stmt],
        pools: dict[Goroutine, Pool],
    ) -> None:
        self.info, self.places, self.variables = info, places, variables
        self.hosted, self.managed, self.pools = hosted, managed, pools
        self.goroutines, self.channels, self.accesses = goroutines, channels, accesses
        self.started = started_literals(info, goroutines, variables)
        self._orders: dict[Goroutine, Order] = {}

    def outer_variables(self, goroutine: Goroutine) -> list[Var]:
        """What a goroutine's code mentions but does not declare, in order of declaration."""
        run = self.goroutines.reached[goroutine]
        found = {
            var
            for function in run
            for var in self.variables.mentioned.get(function, ())
            if isinstance(var, Var)
            and not var.is_field
            and var.pkg == "main"
            and self.variables.use(var).function not in run
            and not self._inside(self.variables.use(var).function, run)
        }
        return sorted(found, key=lambda var: var.span)

    def _inside(self, function: nodes.Node | None, run: frozenset[Function]) -> bool:
        """Whether a function is a literal inside one that the goroutine runs."""
        while function is not None:
            if function in run:
                return True
            function = enclosing_function(function, self.goroutines.parents)
        return False

    def exchanged(self, captured: dict[Goroutine, tuple[Var, ...]]) -> Iterator[Type]:
        """The types of all parts of what goroutines are given, capture and send."""
        types = [
            under.elem
            for recorded in self.info.types.values()
            if isinstance(under := recorded.type.underlying, Chan)
        ]
        for goroutine, outer in captured.items():
            types += [
                self.info.type_of(expr)
                for expr in self._given(goroutine)
                if expr in self.info.types
            ]
            types += [
                var.type
                for var in outer
                if self.variables.use(var).function is not None
                or self.variables.reassigned(var)
            ]
        types += self.hosted.exchanged
        types += [var.type for var in self.managed]
        for type_ in types:
            if not self.hosted.has(type_):
                yield from inner_types(type_)

    # --- what no process can have ---------------------------------------------

    def impossible(self, goroutine: Goroutine) -> Iterator[Conflict]:
        """Reasons that are not about an access."""
        node = goroutine.node
        assert node is not None
        count = probable_count(goroutine, self.goroutines, self.info)
        if count > MANY and goroutine not in self.pools:
            why = f"{count} goroutines are too many for processes"
            yield Conflict(goroutine, Place(), node, why)
        if self.goroutines.function_of(node) in self.goroutines.reached[goroutine]:
            why = "it starts goroutines like itself, without a bound"
            yield Conflict(goroutine, Place(), node, why)
        if len(goroutine.functions) != 1:
            yield Conflict(
                goroutine, Place(), node, "it is not known what function it runs"
            )
        elif self._runs_closure(goroutine):
            why = "it runs a function variable, whose literal no process can be given"
            yield Conflict(goroutine, Place(), node, why)
        if reads_input(goroutine, self.goroutines, self.info):
            yield Conflict(goroutine, Place(), node, READS_INPUT)
        elif holds_file(self._handed(goroutine), self.info, self.goroutines):
            yield Conflict(goroutine, Place(), node, HAS_FILE)
        for expr in self._given(goroutine):
            if self._holds_closure(self.places.of(expr)):
                why = "it is given a function that captures variables"
                yield Conflict(goroutine, self.places.of(expr), node, why)
        for var in self.outer_variables(goroutine):
            type_ = var.type.elem if isinstance(var.type, Pointer) else var.type
            name = type_.obj.name if isinstance(type_, Named) else ""
            if synchronizing(type_) and name in NEEDS_MEMORY:
                yield Conflict(
                    goroutine, var, node, f"sync.{name} guards memory that is shared"
                )
            elif self._holds_closure(self.places.of_var(var)):
                why = f"{var.name} holds a function that captures variables"
                yield Conflict(goroutine, var, node, why)

    def _handed(self, goroutine: Goroutine) -> Iterator[Type]:
        """The types of all parts of what it is given, mentions and exchanges."""
        types = [
            self.info.type_of(expr)
            for expr in self._given(goroutine)
            if expr in self.info.types
        ]
        types += [var.type for var in self.outer_variables(goroutine)]
        types += [
            elem
            for type_ in types
            for part in inner_types(type_)
            if isinstance(part.underlying, Chan)
            for elem in [part.underlying.elem]
        ]
        for type_ in types:
            yield from inner_types(type_)

    def _given(self, goroutine: Goroutine) -> list[nodes.Expr]:
        """The arguments and the receiver of the call."""
        node = goroutine.node
        if not isinstance(node, nodes.GoStmt) or not isinstance(
            node.call, nodes.CallExpr
        ):
            return []
        given = list(node.call.args)
        fun = node.call.fun
        if isinstance(fun, nodes.SelectorExpr) and fun in self.info.selections:
            given.append(fun.x)
        return given

    def _runs_closure(self, goroutine: Goroutine) -> bool:
        """Whether it runs a literal that stands elsewhere and is not lifted."""
        function, node = goroutine.functions[0], goroutine.node
        if not isinstance(function, nodes.FuncLit):
            return False
        if function in self.started.values():
            return False
        call = node.call if isinstance(node, nodes.GoStmt) else node
        while isinstance(call, nodes.ParenExpr):
            call = call.x
        assert isinstance(call, nodes.CallExpr)
        return call.fun is not function and function not in call.args

    def _holds_closure(self, place: Place) -> bool:
        """Whether a value is a literal, or has one in a field or element."""
        return any(
            self._is_closure(inner, type_)
            for inner in self.places.reachable(place)
            for type_ in inner.types.values()
        )

    def _is_closure(self, place: Place, type_: Type) -> bool:
        if not isinstance(type_.underlying, Signature) or synchronizing(type_):
            return False
        return any(
            isinstance(function, nodes.FuncLit) for function in place.root.functions
        )

    # --- what is captured and given -------------------------------------------

    def conflicts(
        self, goroutine: Goroutine, captured: Iterable[Var]
    ) -> Iterator[Conflict]:
        """The keys that a goroutine reaches and that somebody changes meanwhile."""
        start: list[Place] = [self.places.of(expr) for expr in self._given(goroutine)]
        for var in captured:
            if self._is_made_to_be_shared(var.type):
                continue
            start.append(self.places.of_var(var))
            if not isinstance(var.type.underlying, Chan):
                if (
                    access := self._conflict(goroutine, var, self._loop_of_var(var))
                ) is not None:
                    why = f"{var.name} is changed while another goroutine uses it"
                    yield Conflict(goroutine, var, access.node, why)
        seen: set[Place] = set()
        for place in start:
            for part in self._memory(place):
                if part not in seen:
                    seen.add(part)
                    loops = self._loops_of_sites(part)
                    if (access := self._conflict(goroutine, part, loops)) is not None:
                        why = f"{self._named(part)} is changed while another goroutine uses it"
                        yield Conflict(goroutine, part, access.node, why)

    def _memory(self, place: Place) -> Iterator[Place]:
        """What can be reached from a place, but not through channels (they copy)."""
        seen: set[Place] = set()
        pending = [place.root]
        while pending:
            place = pending.pop().root
            if place in seen or any(
                self._opaque(type_) for type_ in place.types.values()
            ):
                continue
            seen.add(place)
            yield place
            parts = [
                part.root for name, part in place.parts.items() if isinstance(name, str)
            ]
            pending += parts
            pending += [self.places.of_var(var) for var in self._fields(place)]

    def _opaque(self, type_: Type) -> bool:
        if isinstance(type_.underlying, Chan | Signature):
            return True
        return self._is_made_to_be_shared(type_)

    def _is_made_to_be_shared(self, type_: Type) -> bool:
        """Whether processes can share a value: an object of package sync, a hosted one."""
        return synchronizing(type_) or self.hosted.has(type_)

    def _fields(self, place: Place) -> Iterator[Var]:
        for type_ in place.types.values():
            under = type_.underlying
            yield from getattr(under, "fields", ())

    def _named(self, place: Place) -> str:
        names = sorted(
            {(var.span, var.name) for var in place.root.vars if var.name != "_"}
        )
        return f"what {names[0][1]} refers to" if names else "memory"

    def _loop_of_var(self, var: Var) -> frozenset[nodes.Node]:
        """The loops in which a variable is declared: each round has its own."""
        loop = self.variables.use(var).loop
        if loop is None:
            return frozenset()
        return frozenset([loop, *loops_around(loop, self.goroutines.parents)])

    def _loops_of_sites(self, place: Place) -> frozenset[nodes.Node]:
        """The loops in which all the objects of a place are made."""
        root = place.root
        sites: list[frozenset[nodes.Node]] = [
            frozenset(loops_around(site, self.goroutines.parents))
            for site in root.sites
        ]
        if not root.sites:
            sites = [self._loop_of_var(var) for var in root.vars]
        return frozenset.intersection(*sites) if sites else frozenset()

    def _conflict(
        self, goroutine: Goroutine, key: Key, fresh: frozenset[nodes.Node]
    ) -> Access | None:
        """A change that one side makes and the other could miss."""
        found = self.accesses.of(key)
        if not any(access.write for access in found):
            return None
        run = self.goroutines.reached[goroutine]
        order = self._order(goroutine)
        mine = [access for access in found if access.function in run]
        several = not self._alone(goroutine, fresh)
        others = [
            access
            for access in found
            if (several and access.function in run)
            or self._run_by_others(access, goroutine)
            and not order.before(access.node, access.function, fresh)
        ]
        for access in mine:
            if access.write and others:
                return access
        for access in others:
            if access.write and mine:
                return access
        return None

    def _alone(self, goroutine: Goroutine, fresh: frozenset[nodes.Node]) -> bool:
        """Whether no second goroutine of the kind has the same memory."""
        if self.goroutines.at_most_one(goroutine):
            return True
        node = goroutine.node
        assert node is not None
        loops = loops_around(node, self.goroutines.parents)
        spawned_once = goroutine.spawner in self.goroutines.once
        return all(loop in fresh for loop in loops) and bool(fresh or spawned_once)

    def _run_by_others(self, access: Access, goroutine: Goroutine) -> bool:
        by = self.goroutines.run_by.get(access.function, frozenset({MAIN}))
        return bool(by - {goroutine})

    def _order(self, goroutine: Goroutine) -> Order:
        if goroutine not in self._orders:
            self._orders[goroutine] = Order(goroutine, self.goroutines)
        return self._orders[goroutine]

    # --- what channels carry ----------------------------------------------------

    def carried(self, channel: Channel) -> Iterator[Conflict]:
        """What is changed after it was sent or received, and seen elsewhere."""
        if not channel.crosses:
            return
        sends = [op.node for op in channel.doing(Use.SEND, Use.SELECT_SEND)]
        uses = [op.node for op in channel.operations if op.use is not Use.MAKE]
        for type_ in self._carried_types(channel):
            if isinstance(type_.underlying, Chan | Signature):
                what = "channels" if isinstance(type_.underlying, Chan) else "functions"
                why = f"it sends {what}, which no process can receive"
                goroutine = next(iter(channel.senders or {MAIN}))
                yield Conflict(goroutine, Place(), channel.sites[0], why)
                return
        for place in self._memory(self.places.of(channel.sites[0]).elem()):
            late = [
                access
                for access in self.accesses.of(place)
                if not self._before_send(access, sends, place)
                and not self._in_maker(access, uses, place)
            ]
            for access in late:
                if access.write and (others := self._elsewhere(access, late)):
                    why = f"{self._named(place)} is changed after it was sent"
                    by = self.goroutines.run_by.get(
                        others[0].function, frozenset({MAIN})
                    )
                    yield Conflict(next(iter(by)), place, access.node, why)
                    return

    def _carried_types(self, channel: Channel) -> Iterator[Type]:
        """The types of what is sent; of what is in an interface, where one is sent."""
        declared = list(inner_types(channel.elem))
        yield from declared
        if any(isinstance(type_.underlying, Interface) for type_ in declared):
            sent = self.places.of(channel.sites[0]).elem()
            for place in self.places.reachable(sent):
                for type_ in place.types.values():
                    yield from inner_types(type_)

    def _before_send(
        self, access: Access, sends: list[nodes.Node], place: Place
    ) -> bool:
        """Whether an access stands above a send in its function, in the same round."""
        parents = self.goroutines.parents
        for send in sends:
            if enclosing_function(send, parents) is not access.function:
                continue
            if access.node.span.start <= send.span.end:
                common = set(loops_around(send, parents)) & set(
                    loops_around(access.node, parents)
                )
                if common <= self._loops_of_sites(place):
                    return True
        return False

    def _in_maker(self, access: Access, uses: list[nodes.Node], place: Place) -> bool:
        """Whether an access is in the function that makes the object, which neither sends nor
        receives such objects itself: it is over when that function has returned the object.
        """
        parents = self.goroutines.parents
        makers = {enclosing_function(site, parents) for site in place.root.sites}
        users = {enclosing_function(use, parents) for use in uses}
        return makers == {access.function} and access.function not in users

    def _elsewhere(self, access: Access, late: list[Access]) -> list[Access]:
        """The accesses that other goroutines make."""
        mine = self.goroutines.run_by.get(access.function, frozenset({MAIN}))
        found = []
        for other in late:
            by = self.goroutines.run_by.get(other.function, frozenset({MAIN}))
            if by - mine:
                found.append(other)
        return found

    # --- remedies ---------------------------------------------------------------

    def is_mapped(self, conflict: Conflict) -> bool:
        """Whether what is shared are the results that a pool gives back."""
        pool = self.pools.get(conflict.goroutine)
        if pool is None:
            return False
        place = self.places.of_var(pool.results).root
        return conflict.key is pool.results or conflict.key is place

    def is_managed(self, key: Key) -> bool:
        """Whether a manager has what is shared."""
        return any(
            key is var or key is self.places.of_var(var).root for var in self.managed
        )

    def remedy(self, key: Key, goroutine: Goroutine) -> tuple[Var, Remedy] | None:
        """How processes can share a variable all the same."""
        if isinstance(key, Var):
            if key.is_param or key.is_result:
                return None  # it is made by the call
            plain = not self.variables.use(key).address_taken or only_atomic(
                self.info, self.variables, self.goroutines.parents, key
            )
            return (key, Remedy.VALUE) if is_number(key.type) and plain else None
        for var in self.outer_variables(goroutine):
            under = var.type.underlying
            if self.places.of_var(var) is not key.root or not isinstance(under, Slice):
                continue
            if is_number(under.elem) and self._only_indexed(var, key.root):
                return var, Remedy.ARRAY
        return None

    def _only_indexed(self, var: Var, place: Place) -> bool:
        """Whether a slice is made once, keeps its length, and goroutines only index it."""
        if (
            place.vars != {var}
            or len(place.sites) != 1
            or self.variables.use(var).assignments
        ):
            return False
        site = next(iter(place.sites))
        if (
            not isinstance(site, nodes.CallExpr)
            or builtin_name(self.info, site) != "make"
        ):
            return False
        declared = self.variables.use(var).function
        for ident in self.variables.use(var).occurrences:
            if enclosing_function(ident, self.goroutines.parents) is declared:
                continue
            above = self.goroutines.parents[ident]
            indexed = isinstance(above, nodes.IndexExpr) and above.x is ident
            measured = (
                isinstance(above, nodes.CallExpr)
                and builtin_name(self.info, above) == "len"
            )
            if not indexed and not measured:
                return False
        return True
