from collections.abc import MutableSequence
from dataclasses import dataclass
from typing import Any, TypeVar

# helpers: WrappedError, causes, is_error, as_error


@dataclass(eq=False)
class NotFound(Exception):
    name: str = ""

    def __str__(self) -> str:
        return self.name + " not found"


ERR_LIMIT = Exception("limit reached")


def find(name: str) -> Exception | None:
    if name == "":
        return ERR_LIMIT
    return WrappedError(f"find: {NotFound(name)}", NotFound(name))


def main() -> None:
    err = find("x")
    missing: NotFound | None = None
    if (missing := as_error(err, NotFound)) is not None:
        print(missing.name)
    print(err, str(is_error(find(""), ERR_LIMIT)).lower())


if __name__ == "__main__":
    main()
