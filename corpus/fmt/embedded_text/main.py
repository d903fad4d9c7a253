from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


# --- the program -------------------------------------------------------------


class State(int):
    """State has the text that Machine and Wrapper have by embedding."""

    def __str__(self) -> str:
        return f"state {int(self)}"


@dataclass(eq=False, slots=True)
class Machine:
    """Machine prints as its state does, by value and by pointer."""

    state: State = State(0)
    steps: list[str] = field(default_factory=list)

    def show(self) -> None:
        print(f"{self.state} {self.state}")


@dataclass(eq=False, slots=True)
class Wrapper:
    """Wrapper embeds a pointer."""

    machine: Machine | Any = None
    name: str = ""


def find(machines: dict[str, Machine], name: str) -> Machine | None:
    return machines.get(name)


def main() -> None:
    m = Machine(State(1), [])
    print(f"{m.state}|{m.state}|{m.state}")
    print(m.state, Wrapper(m, "w").machine.state, Wrapper(m, "p").machine.state)
    m.show()
    machines = {"a": m}
    print(
        owner.state if (owner := find(machines, "a")) is not None else "<nil>",
        owner2.state if (owner2 := find(machines, "b")) is not None else "<nil>",
    )
    for name in ["a", "b"]:
        found = machines.get(name)
        print(found.state if found is not None else "<nil>")
    print(
        list_text([], lambda item: item.machine.state if item is not None else "<nil>"),
        list_text([m, Machine(State(2), [])], lambda item: str(item.state)),
    )


if __name__ == "__main__":
    main()
