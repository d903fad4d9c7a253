"""Deferred calls run last in, first out; their arguments are evaluated at once."""

from contextlib import ExitStack
from copy import copy
from dataclasses import dataclass


def trace(name: str) -> str:
    print("enter", name)
    return name


def leave(name: str) -> None:
    print("leave", name)


def nested() -> None:
    with ExitStack() as deferred:
        deferred.callback(leave, trace("nested"))
        print("in nested")


@dataclass(eq=False, slots=True)
class Counter:
    """Counter has a method to defer."""

    n: int = 0

    def show(self, label: str) -> None:
        print(label, self.n)

    def print(self, label: str) -> None:
        print(label, self.n)


def early(n: int) -> str:
    with ExitStack() as deferred:
        deferred.callback(print, "early ends with", n)
        if n > 1:
            return "big"
        n += 1
        deferred.callback(print, "second defer", n)
        return "small"


def main() -> None:
    with ExitStack() as deferred:
        deferred.callback(leave, trace("main"))
        nested()

        for i in range(3):
            deferred.callback(print, "loop", i)

        x = 1
        deferred.callback(print, "argument", x)

        def cleanup() -> None:
            print("captured", x)

        deferred.callback(cleanup)
        x = 2

        c = Counter(1)
        deferred.callback(copy(c).show, "by value")
        deferred.callback(c.print, "by pointer")
        c.n = 2

        print(early(1), early(2))
        if x == 2:
            deferred.callback(print, "in a block, but at the end of the function")
        print("main ends")


if __name__ == "__main__":
    main()
