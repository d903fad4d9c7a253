"""A generic search, also used with runes and bytes: an instance takes numbers, not
characters."""

from typing import TypeVar

T = TypeVar("T")


def index(items: list[T], wanted: T) -> int:
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return -1


def main() -> None:
    print(
        index([ord("c"), ord("6"), ord("@")], ord("@")),
        index(list(map(ord, "héllo")), ord("é")),
    )
    print(index(["ab", "cd"], "cd"), index([1.0, 2.5], 3.0))


if __name__ == "__main__":
    main()
