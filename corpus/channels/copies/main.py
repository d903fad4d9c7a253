"""What is sent is a copy: arrays and structs do not change on the way, slices, maps and
pointers still share what they refer to.
"""

from __future__ import annotations

import sys
import traceback
from copy import copy
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any


@dataclass(eq=False, slots=True)
class Box:
    """Box has a field of value type and one of reference type."""

    label: str = ""
    sizes: list[int] = field(default_factory=lambda: [0] * 2)
    tags: list[str] = field(default_factory=list)

    def __copy__(self) -> Box:
        return Box(self.label, self.sizes.copy(), self.tags)

    def __str__(self) -> str:
        return (
            f"{{{self.label} [{' '.join(map(str, self.sizes))}] ["
            f"{' '.join(self.tags)}]}}"
        )


def main() -> None:
    boxes: SimpleQueue[Box] = SimpleQueue()
    box = Box("small", [1, 2], ["red"])
    boxes.put(copy(box))

    box.label = "changed"
    box.sizes[0] = 99
    box.tags[0] = "blue"  # shared with the copy
    got = boxes.get()
    print(box, got)

    pointers: SimpleQueue[Box] = SimpleQueue()
    pointers.put(box)
    box.label = "seen through the pointer"
    p: Box | Any = pointers.get()
    p.sizes[1] = 77
    print(p.label, f"[{' '.join(map(str, box.sizes))}]", str(p is box).lower())


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception:
        traceback.print_exc()
        sys.exit(2)  # as after a panic in Go
