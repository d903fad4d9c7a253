"""Methods on values, called through pointers to numbers."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


# --- the program -------------------------------------------------------------


class N(int):

    def show(self) -> str:
        return f"{int(self)}"


@dataclass(eq=False, slots=True)
class S:
    n: Ref[N] | Any = None


def main() -> None:
    n = Ref(N(3))
    p = n
    print(p.value.show())
    s = S(p)
    p.value = N(4)
    print(s.n.value.show())
    f = p.value.show
    p.value = N(5)
    print(f(), s.n.value.show())


if __name__ == "__main__":
    main()
