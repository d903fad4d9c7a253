"""Slices that are built, sorted and kept, again and again: lists, whose names no cell
needs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

# --- Go semantics that Python lacks ------------------------------------------


def list_text(items: Iterable[Any], text: Callable[[Any], str] = str) -> str:
    """A slice or an array as fmt prints it: [1 2 3]."""
    return f"[{' '.join(map(text, items))}]"


# --- the program -------------------------------------------------------------


@dataclass(eq=False, slots=True)
class Task:
    id: int = 0

    def __str__(self) -> str:
        return f"{{{self.id}}}"


def main() -> None:
    m = {1: 0, 2: 0}
    levels: list[list[Task]] = []
    while len(levels) < 2:
        ready: list[Task] = []
        for id_, n in m.items():
            if n == 0:
                ready.append(Task(id_))
        ready.sort(key=lambda task: task.id)
        levels.append(ready)
    print(list_text(levels, list_text))


if __name__ == "__main__":
    main()
