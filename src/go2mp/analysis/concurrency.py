"""All that is known about goroutines, in one record: the entrance to the concurrent analyses.

goroutines   what starts where, how many, who is joined (`goroutines`)
channels     who does what with each channel, and its idiom (`channels`)
sharing      Process or Thread, and why; Values and Arrays (`sharing`)
hosted       the objects that can live in a manager's process (`hosted`)
pools        the loops that are `Pool.map` (`pools`)
managed      the maps and slices that a manager has for a while (`managed`)
blocking     what functions do that others can notice (`blocking`)
"""

from __future__ import annotations

from dataclasses import dataclass

from go2mp.analysis.accesses import Accesses, analyse_accesses
from go2mp.analysis.blocking import Blocking, analyse_blocking
from go2mp.analysis.channels import Channels, analyse_channels
from go2mp.analysis.goroutines import Goroutines
from go2mp.analysis.hosted import find_hosted
from go2mp.analysis.managed import find_managed
from go2mp.analysis.places import Places, collect
from go2mp.analysis.pools import find_pools
from go2mp.analysis.sharing import Sharing, Vehicle, analyse_sharing
from go2mp.analysis.starts import analyse_goroutines
from go2mp.analysis.variables import Variables
from go2mp.syntax import nodes
from go2mp.types.info import Info


@dataclass(frozen=True, slots=True)
class Concurrency:
    """The facts about goroutines, channels and what they share."""

    goroutines: Goroutines
    channels: Channels
    sharing: Sharing
    blocking: Blocking
    otherwise: Concurrency | None = None
    """The same without managers and pools, for programs that need the helpers."""


def analyse_concurrency(
    file: nodes.File, info: Info, variables: Variables
) -> Concurrency:
    """Runs the concurrent analyses over a checked program."""
    places = collect(file, info)
    goroutines = analyse_goroutines(file, info, places)
    blocking = analyse_blocking(info, goroutines)
    channels = analyse_channels(info, places, goroutines, blocking, variables)
    accesses = analyse_accesses(info, places, variables, goroutines)
    sharing = analyse_sharing(info, places, variables, goroutines, channels, accesses)
    known = (info, places, variables, goroutines, channels, accesses)
    base = _without_pools(known, sharing, blocking)
    pools = find_pools(info, variables, goroutines, blocking)
    if pools:
        hosted, managed = base.sharing.hosted, base.sharing.managed
        sharing = analyse_sharing(*known, hosted, managed, pools)
        if sharing.vehicle is Vehicle.PROCESS:
            return Concurrency(goroutines, channels, sharing, blocking, base)
    return base


def _without_pools(
    known: tuple[Info, Places, Variables, Goroutines, Channels, Accesses],
    sharing: Sharing,
    blocking: Blocking,
) -> Concurrency:
    """Each goroutine as a process or thread of its own; with managers where they help."""
    info, places, variables, goroutines, channels, _ = known
    if sharing.vehicle is Vehicle.PROCESS:
        return Concurrency(goroutines, channels, sharing, blocking)
    parts = (info, places, goroutines, blocking, variables)
    between_threads = analyse_channels(*parts, threads=True)
    threads = Concurrency(goroutines, between_threads, sharing, blocking)
    hosted = find_hosted(info, places, variables, goroutines, blocking)
    managed = find_managed(info, places, variables, goroutines, blocking)
    if hosted.types or managed:
        sharing = analyse_sharing(*known, hosted, managed)
        if sharing.vehicle is Vehicle.PROCESS:
            return Concurrency(goroutines, channels, sharing, blocking, threads)
    return threads
