"""A state machine: a vending machine with a table of transitions, and a traffic light
with states that are functions.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


class NilMap(dict[KeyT, ValueT]):
    """A nil map: reads as an empty one, and panics when it is written to."""

    def __setitem__(self, key: KeyT, value: ValueT) -> None:
        raise PlainRuntimeError("assignment to entry in nil map")

    def setdefault(self, key: KeyT, default: Any = None) -> Any:
        raise PlainRuntimeError("assignment to entry in nil map")


class GoRuntimeError(Exception):
    """A panic of Go's runtime, such as an index out of range."""

    def __str__(self) -> str:
        return f"runtime error: {self.args[0]}"


class PlainRuntimeError(GoRuntimeError):
    """A panic of Go's runtime whose text has no prefix."""

    def __str__(self) -> str:
        return str(self.args[0])


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


def check_index(i: int, length: int) -> None:
    """Panics as Go does when i is out of range."""
    if not 0 <= i < length:
        tail = f" with length {length}" if i >= 0 else ""
        raise IndexError(f"runtime error: index out of range [{i}]{tail}")


def at(xs: Sequence[ItemT], i: int) -> ItemT:
    """xs[i], where a negative i is out of range."""
    if not 0 <= i < len(xs):
        check_index(i, len(xs))
    return xs[i]


# --- the program -------------------------------------------------------------


# State and Event are enumerations.
class State(int):

    def __str__(self) -> str:
        return at(STATE_NAMES, self)


class Event(int):

    def __str__(self) -> str:
        return at(["Coin", "Select", "Done", "Kick"], self)


# The events.
COIN = Event(0)
SELECT = Event(1)
DONE = Event(2)
KICK = Event(3)


STATE_NAMES = ["Idle", "HasCoin", "Vending", "Broken"]


@dataclass(unsafe_hash=True, slots=True)
class Key:
    state: State = State(0)
    event: Event = Event(0)


@dataclass(eq=False, slots=True)
class Machine:
    """Machine runs by its table."""

    state: State = State(0)
    table: dict[Key, State] = field(default_factory=dict)
    enter: dict[State, Callable[[Machine], None]] = field(default_factory=NilMap)
    coins: int = 0
    sold: int = 0

    def fire(self, e: Event) -> Exception | None:
        """Fire handles an event."""
        key = Key(self.state, e)
        if key not in self.table:
            return Exception(f"{e} is not possible when {self.state}")
        next_ = self.table[key]
        self.state = next_
        enter = self.enter.get(next_)
        if enter is not None:
            enter(self)
        return None


def new_machine() -> Machine:
    """NewMachine builds the table."""
    m = Machine(
        table={
            Key(IDLE, COIN): HAS_COIN,
            Key(HAS_COIN, COIN): HAS_COIN,
            Key(HAS_COIN, SELECT): VENDING,
            Key(VENDING, DONE): IDLE,
        }
    )
    for s in map(State, range(IDLE, BROKEN)):
        m.table[Key(s, KICK)] = BROKEN

    def enter(m: Machine) -> None:
        m.coins += 1

    def enter2(m: Machine) -> None:
        m.sold, m.coins = m.sold + 1, m.coins - 1

    m.enter = {HAS_COIN: enter, VENDING: enter2}
    return m


def red(steps: Ref[list[str]]) -> Callable[[Ref[list[str]]], Any] | None:
    steps.value.append("red")
    return green


def green(steps: Ref[list[str]]) -> Callable[[Ref[list[str]]], Any] | None:
    steps.value.append("green")
    if len(steps.value) >= 5:
        return None
    return yellow


def yellow(steps: Ref[list[str]]) -> Callable[[Ref[list[str]]], Any] | None:
    steps.value.append("yellow")
    return red


def main() -> None:
    m = new_machine()
    for e in [SELECT, COIN, COIN, SELECT, COIN, DONE, KICK, COIN]:
        err = m.fire(e)
        if err is not None:
            print("error:", err)
            continue
        print(f"{e} -> {m.state} (coins {m.coins}, sold {m.sold})")

    steps: Ref[list[str]] = Ref([])
    state: Callable[[Ref[list[str]]], Any] | None = red
    while state is not None:
        state = state(steps)
    print(f"[{' '.join(steps.value)}]")


# The states.
IDLE = State(0)


HAS_COIN = State(1)


VENDING = State(2)


BROKEN = State(3)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
