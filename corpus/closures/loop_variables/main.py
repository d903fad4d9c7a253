"""Every iteration of a loop has its own variable; variables outside are shared."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import Generic, TypeVar

# --- Go semantics that Python lacks ------------------------------------------

ItemT = TypeVar("ItemT")


class Ref(Generic[ItemT]):
    """A variable that pointers can point to: its value is in .value."""

    def __init__(self, value: ItemT) -> None:
        self.value = value


# --- the program -------------------------------------------------------------


def main() -> None:
    with ExitStack() as deferred:
        prints: list[Callable[[], None]] = []
        for i in range(3):

            def func(i=i) -> None:
                print(f"{i} ", end="")

            prints.append(func)
        for word in ["a", "b"]:

            def func2(word=word) -> None:
                print(f"{word} ", end="")

            prints.append(func2)
        shared = Ref(0)
        shared.value = 10
        while shared.value < 12:

            def func3() -> None:
                print(f"{shared.value} ", end="")

            prints.append(func3)
            shared.value += 1
        for p in prints:
            p()
        print()

        # The copy for the next iteration is made before the post statement.
        steps: list[Callable[[], int]] = []
        i2 = Ref(0)
        while i2.value < 6:

            def func4(i2=i2) -> int:
                i2.value += 1
                return i2.value

            steps.append(func4)
            if i2.value == 2:
                i2.value += 1
            i2 = Ref(i2.value)
            i2.value += 2
        for step in steps:
            print(f"{step()} {step()} ", end="")
        print()

        for i3 in range(2):

            def cleanup(i3=i3) -> None:
                print("deferred", i3)

            deferred.callback(cleanup)

        x = 1
        x2 = x + 1
        x2 += 1
        print("inner", x2)
        x3 = "x" * x
        if len(x3) == 1:
            print("shadow", x3)
        print("outer", x)


if __name__ == "__main__":
    main()
